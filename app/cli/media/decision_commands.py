"""Commands by which an officer decides, and takes decisions back."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app import sqlite
from app.case.decisions import history
from app.case.decisions.decision import count_of
from app.case.decisions.media_decisions import Decide
from app.case.queries import series
from app.case.trail.changed import Touched
from app.case.values.schemes import Scheme, load_scheme
from app.cli.parts.chosen import media_of, stack_of
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.errors import UserError

if TYPE_CHECKING:
    pass


def tag(arguments: argparse.Namespace, output: Output) -> int:
    """`tag`"""
    with open_case(arguments, output) as case:
        reader = case.reader()
        chosen, stacks = _chosen(arguments, reader)
        code = _category(arguments.category, load_scheme(case.info.scheme)) if arguments.category else None
        decision = Decide(
            tuple(chosen),
            stacks=stacks,
            category=code,
            clear_category=bool(arguments.category) and code is None,
            add_tags=tuple(arguments.tag),
            remove_tags=tuple(arguments.untag),
            note=arguments.note,
            second_look=arguments.look_again,
        )
        said = (arguments.note, arguments.look_again)
        if not (arguments.category or arguments.tag or arguments.untag or said != (None, None)):
            raise UserError("Nothing was decided; give --category, --tag, --untag, --note or --look-again.")
        reached = case.perform(decision).effect.reached
    output.document({"changed": reached}, [f"Changed {count_of(reached, 'medium', 'media')}."])
    return 0


def _chosen(arguments: argparse.Namespace, reader: sqlite.Connection) -> tuple[Sequence[int], bool]:
    """The media that a decision is about, and whether it goes on to the other members of their stacks."""
    if arguments.media:
        return media_of(reader, arguments.media), False
    if arguments.stack is not None:
        return stack_of(reader, arguments.stack)[:1], True
    members = series.members(reader, series.by_name(reader, arguments.series))
    return [member.medium for member in members], False


def _category(name: str, scheme: Scheme) -> int | None:
    if name == "none":
        return None
    for category in scheme.categories:
        if name in (str(category.code), category.key):
            return category.code
    known = ", ".join(f"{category.code} {category.key}" for category in scheme.categories)
    raise UserError(f"The scheme {scheme.id} has no category {name}; it has {known}.")


def undo(arguments: argparse.Namespace, output: Output) -> int:
    """`undo` and `redo`"""
    with open_case(arguments, output) as case:
        performed = case.undo() if arguments.command == "undo" else case.redo()
        if Touched.VERDICTS in performed.effect.touched:
            from app.jobs.linker import Cause, link_now  # here, so that no other command pays for it

            link_now(case, cause=Cause.VERDICT)
        newest = history.entries(case.reader(), 1)
    words = "Took back" if arguments.command == "undo" else "Did again"
    output.document([_entry_document(entry) for entry in newest], [f"{words}: {performed.effect.target}."])
    return 0


def list_history(arguments: argparse.Namespace, output: Output) -> int:
    """`history`"""
    with read_case(arguments) as case:
        found = history.entries(case.reader(), arguments.limit)
    lines = [
        f"{entry.seq:>5}  {entry.at}  {entry.officer}  {entry.action}: {entry.target}{_said(entry.detail)}"
        + (f" ({entry.state})" if entry.state in ("undone", "dropped") else "")
        for entry in found
    ]
    output.document([_entry_document(entry) for entry in found], lines)
    return 0


def _said(detail: dict[str, Any]) -> str:
    """What a decision said, in short; nothing for events."""
    parts = []
    if "category" in detail:
        parts.append("no category" if detail["category"] is None else f"category {detail['category']}")
    parts += [f"tag {tag}" for tag in detail.get("tags_added", ())]
    parts += [f"no tag {tag}" for tag in detail.get("tags_removed", ())]
    if "note" in detail and "tags_added" not in detail:
        parts.append(f"note “{detail['note'][:60]}”")
    if detail.get("verdict"):
        parts.append(str(detail["verdict"]))
    return f", {', '.join(parts)}" if parts else ""


def _entry_document(entry: history.Entry) -> dict[str, Any]:
    return {key: getattr(entry, key) for key in ("seq", "at", "officer", "action", "target", "state", "detail")}
