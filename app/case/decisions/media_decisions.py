"""Decisions about media: their category, tags, note and mark; and what an officer says of a link between two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app import sqlite
from app.case.decisions.decision import Effect, checked_tag, count_of, one_line, sha256_of
from app.case.store.ids import pieces
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from app.errors import UserError

VERDICTS = ("confirmed", "rejected")
"""What an officer may say of a link."""


@dataclass(frozen=True)
class Decide:
    """Set category, tags, note and mark of media, and, if `stacks`, of the other members of their stacks.

    What reaches a member through its stack never overwrites a category that was decided for that member itself, and
    never a note or a mark. `category` is a code of the case's scheme; `clear_category` takes the category away.
    `second_look`: whether they are to be looked at again.
    """

    media: tuple[int, ...]
    stacks: bool = False
    category: int | None = None
    clear_category: bool = False
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()
    note: str | None = None
    second_look: bool | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `Decision`."""
        if not self.media:
            raise UserError("No medium is chosen; choose one or more and decide again.")
        return self._tidied()._decide(changes)

    def _tidied(self) -> Decide:
        """The same decision, with each medium once and its tags as they are stored."""
        add, remove = tuple(map(checked_tag, self.add_tags)), tuple(map(one_line, self.remove_tags))
        if both := set(add).intersection(remove):
            raise UserError(f"The tag “{both.pop()}” is to be added and taken away; choose one of the two.")
        return replace(self, media=tuple(dict.fromkeys(self.media)), add_tags=add, remove_tags=remove)

    def _decide(self, changes: Changes) -> Effect:
        digests = sha256_of(changes.connection, self.media)
        others = other_members(changes.connection, self.media) if self.stacks else ()
        begin = len(changes)
        touched: set[Touched] = set()
        if self.category is not None or self.clear_category:
            touched.add(Touched.CATEGORIES)
            self._categorise(changes, others)
        if self.add_tags or self.remove_tags:
            touched.add(Touched.TAGS)
            self._tag(changes, (*self.media, *others))
        if self.note is not None:
            touched.add(Touched.NOTES)
            self._note(changes)
        if self.second_look is not None:
            touched.add(Touched.MARKS)
            change = changes.put_all if self.second_look else changes.remove_all
            change("second_look", [{"medium": medium} for medium in self.media])
        reached = changes.media(begin)
        detail = self._detail(digests, sha256_of(changes.connection, others))
        return Effect(
            "decide",
            count_of(len(self.media), "medium", "media"),
            detail,
            frozenset(touched),
            (*self.media, *others),
            len(reached),
            len(reached.intersection(others)),
        )

    def _categorise(self, changes: Changes, others: Sequence[int]) -> None:
        decided = {
            row[0]
            for piece in pieces(others)
            for row in changes.connection.execute(
                f"SELECT medium FROM category WHERE reach = 'medium' AND medium IN ({','.join('?' * len(piece))})",
                piece,
            )
        }
        free = [medium for medium in others if medium not in decided]
        if self.category is None:
            changes.remove_all("category", [{"medium": medium} for medium in (*self.media, *free)])
            return
        for media, reach in ((self.media, "medium"), (free, "stack")):
            rows: list[Row] = [{"medium": medium, "code": self.category, "reach": reach} for medium in media]
            changes.put_all("category", rows)

    def _tag(self, changes: Changes, media: Sequence[int]) -> None:
        for change, tags in ((changes.put_all, self.add_tags), (changes.remove_all, self.remove_tags)):
            change("medium_tag", [{"medium": medium, "tag": tag} for medium in media for tag in dict.fromkeys(tags)])

    def _note(self, changes: Changes) -> None:
        if text := (self.note or "").strip():
            changes.put_all("note", [{"medium": medium, "text": text} for medium in self.media])
        else:
            changes.remove_all("note", [{"medium": medium} for medium in self.media])

    def _detail(self, digests: list[str], others: list[str]) -> dict[str, Any]:
        detail: dict[str, Any] = {"media": digests}
        if others:
            detail["through_stack"] = others
        if self.category is not None or self.clear_category:
            detail["category"] = self.category
        if self.add_tags:
            detail["tags_added"] = list(self.add_tags)
        if self.remove_tags:
            detail["tags_removed"] = list(self.remove_tags)
        if self.note is not None:
            detail["note"] = self.note.strip()
        if self.second_look is not None:
            detail["second_look"] = self.second_look
        return detail


@dataclass(frozen=True)
class Judge:
    """Confirm or reject a link, or (None) take the verdict away. Outlives every new run of linking."""

    a: int
    b: int
    kind: str
    verdict: str | None

    def carry_out(self, changes: Changes) -> Effect:
        """See `Decision`."""
        a, b = sorted((self.a, self.b))
        digests = sha256_of(changes.connection, (a, b))
        if a == b:
            raise UserError("A link is between two media; choose two different ones.")
        if self.verdict not in (None, *VERDICTS):
            raise UserError(f"“{self.verdict}” is no verdict; use one of {', '.join(VERDICTS)}.")
        key: Row = {"a": a, "b": b, "kind": self.kind}
        changed = (
            changes.remove("verdict", key)
            if self.verdict is None
            else changes.put("verdict", {**key, "verdict": self.verdict})
        )
        return Effect(
            "judge link",
            self.kind,
            {"media": digests, "kind": self.kind, "verdict": self.verdict},
            frozenset({Touched.VERDICTS, Touched.LINKS}),
            (a, b),
            2 if changed else 0,
        )


def other_members(connection: sqlite.Connection, media: Sequence[int]) -> tuple[int, ...]:
    """The members of these media's stacks that aren't among them."""
    chosen = set(media)
    members: list[int] = []
    for piece in pieces(media):
        stacks = f"SELECT stack FROM medium WHERE id IN ({','.join('?' * len(piece))})"
        rows = connection.execute(f"SELECT id FROM medium WHERE stack IN ({stacks}) ORDER BY id", piece)
        members += (row[0] for row in rows)
    return tuple(dict.fromkeys(member for member in members if member not in chosen))
