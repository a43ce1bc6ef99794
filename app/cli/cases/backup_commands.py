"""Commands that make, list and restore backups of a case."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.case.casefile import hold
from app.case.decisions.decision import count_of
from app.case.store import backups
from app.case.store.backups import Backup, Content
from app.case.store.case_key import CaseKey
from app.case.upkeep import restoring
from app.cli.parts.opening import key_of
from app.cli.parts.output import Output
from app.errors import UserError


def back_up(arguments: argparse.Namespace, output: Output) -> int:
    """`backup`"""
    folder = restoring.case_folder(arguments.case)
    key = key_of(folder, arguments.passphrase_file)
    if arguments.list:
        return _list(folder, key, output)
    with hold(folder):
        made = backups.make(folder, key)
    if made is None:  # only who asks for it is stopped
        raise AssertionError
    held = backups.inspect(made, key)
    output.document(_document(made, held), [f"Made {made.path}: {_words(held)}."])
    return 0


def restore(arguments: argparse.Namespace, output: Output) -> int:
    """`restore`"""
    folder = restoring.case_folder(arguments.case)
    key = key_of(folder, arguments.passphrase_file)
    chosen = (
        restoring.choose(folder, arguments.backup) if arguments.backup else restoring.choose_newest_good(folder, key)
    )
    done = restoring.restore(folder, key, chosen)
    lines = [f"{folder.name} is what {chosen.name} holds: {_words(done.content)}."]
    if done.replaced:
        lines.append(f"What was there before is kept as {done.replaced}.")
    if done.broken_at is not None:
        lines.append(f"Its audit trail is broken from row {done.broken_at:,} on; “sightline audit” says how.")
    output.document(
        _document(chosen, done.content) | {"replaced": done.replaced or None, "broken_at": done.broken_at}, lines
    )
    return 0


def _list(folder: Path, key: CaseKey | None, output: Output) -> int:
    documents, lines = [], []
    for backup in reversed(backups.listed(folder)):
        try:
            held = backups.inspect(backup, key)
        except UserError:
            held = None
        documents.append(_document(backup, held))
        occasion = f"  {backup.occasion}" if backup.occasion else ""
        lines.append(f"{backup.name}  {_words(held) if held else 'can not be read'}{occasion}")
    output.document(documents, lines or ["There is no backup yet."])
    return 0


def _document(backup: Backup, held: Content | None) -> dict[str, object]:
    return {
        "name": backup.name,
        "made_at": backup.made_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "occasion": backup.occasion or None,
        "readable": held is not None,
        "decisions": held and held.decisions,
        "media": held and held.media,
        "row": held and held.row,
        "head": held and held.head,
    }


def _words(held: Content) -> str:
    decisions, media = count_of(held.decisions, "decision", "decisions"), count_of(held.media, "medium", "media")
    return f"{decisions}, {media}, last noted at {held.newest_at}"
