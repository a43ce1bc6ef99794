"""A decision: what an officer says, as a value that knows how to be carried out; and what all of them check alike.

Each is carried out in one transaction together with its audit row and its inverse (`app.case.casefile.Case.perform`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app import sqlite
from app.case.store.ids import pieces
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes
from app.errors import UserError


@dataclass(frozen=True)
class Effect:
    """What a decision did, for the audit trail and for the views."""

    action: str
    target: str
    detail: dict[str, Any]
    touched: frozenset[Touched]
    media: tuple[int, ...] = ()
    reached: int = 0
    """Media that the decision changed."""
    through_stacks: int = 0
    """Those of them that it reached only through their stacks."""


class Decision(Protocol):
    """Anything an officer says that changes the case."""

    def carry_out(self, changes: Changes) -> Effect:
        """Change the rows. Raises UserError where the decision makes no sense; then nothing is changed."""
        ...


def count_of(number: int, one: str, many: str) -> str:
    """E.g. `1 medium`, `12 media`."""
    return f"{number:,} {one if number == 1 else many}"


def checked_tag(tag: str) -> str:
    """The tag without outer space. VICS has one string of tags with commas between, so a tag can hold none."""
    tag = one_line(tag)
    if not tag or "," in tag or "|" in tag or len(tag) > 100 or not tag.isprintable():
        raise UserError(f"“{tag}” can't be a tag; use 1 to 100 printable characters without comma or |.")
    return tag


def checked_series(connection: sqlite.Connection, series: int) -> int:
    """The id of a series that is in the case. Raises UserError if it isn't."""
    if not connection.execute("SELECT 1 FROM series WHERE id = ?", (series,)).fetchone():
        raise UserError("There is no such series; list the series and choose one of them.")
    return series


def sha256_of(connection: sqlite.Connection, media: Sequence[int]) -> list[str]:
    """The digests (hex) of media, in their order. Raises UserError if one isn't in the case."""
    found: dict[int, str] = {}
    for piece in pieces(media):
        marks = ",".join("?" * len(piece))
        found.update(
            (row[0], row[1].hex())
            for row in connection.execute(f"SELECT id, sha256 FROM medium WHERE id IN ({marks})", piece)
        )
    missing = [medium for medium in media if medium not in found]
    if missing:
        raise UserError(f"Medium {missing[0]} isn't in this case; choose one that is.")
    return [found[medium] for medium in media]


def one_line(text: str) -> str:
    """The text with one space wherever it had any."""
    return " ".join(text.split())
