"""Stacks, and the links between media with what the officer said of them."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite


@dataclass(frozen=True)
class Link:
    """A found connection. `offset_ms`: a's time 0 lies at this time of b. `verdict`: confirmed, rejected or open."""

    id: int
    a: int
    b: int
    kind: str
    method: str
    score: float
    offset_ms: int | None
    detail: str
    verdict: str


@dataclass(frozen=True)
class Stack:
    """Media that show the same picture or video. Its id is that of its reference, which comes first."""

    id: int
    media: tuple[int, ...]


def stacks(reader: sqlite.Connection) -> list[Stack]:
    """Every stack of two or more."""
    found: dict[int, list[int]] = {}
    for stack, medium in reader.execute(
        "SELECT stack, id FROM medium WHERE stack IN (SELECT stack FROM medium WHERE stack <> id) "
        "ORDER BY stack, id <> stack, id"
    ):
        found.setdefault(stack, []).append(medium)
    return [Stack(stack, tuple(media)) for stack, media in found.items()]


def stack_members(reader: sqlite.Connection, medium: int) -> list[int]:
    """All members of the medium's stack, its reference first; at least the medium itself."""
    rows = reader.execute(
        "SELECT id FROM medium WHERE stack = (SELECT stack FROM medium WHERE id = ?) ORDER BY id <> stack, id",
        (medium,),
    )
    return [row[0] for row in rows]


_LINKS = (
    "SELECT l.id, l.a, l.b, l.kind, l.method, l.score, l.offset_ms, l.detail, coalesce(v.verdict, 'open') "
    "FROM link l LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind "
)


def links(reader: sqlite.Connection, medium: int | None = None) -> list[Link]:
    """The links of a medium, or all, strongest first."""
    chosen = "" if medium is None else "WHERE l.a = :medium OR l.b = :medium "
    rows = reader.execute(f"{_LINKS}{chosen}ORDER BY l.score DESC, l.id", {"medium": medium})
    return [Link(*row) for row in rows]


def links_of_stack(reader: sqlite.Connection, medium: int) -> list[Link]:
    """The links of a medium, strongest first, and then those of other members of its stack with other stacks.

    What a copy is linked with says as much about the picture, whichever copy the link was found by.
    """
    rows = reader.execute(
        "WITH copy(id) AS (SELECT id FROM medium WHERE stack = (SELECT stack FROM medium WHERE id = :medium)) "
        f"{_LINKS} JOIN medium one ON one.id = l.a JOIN medium other ON other.id = l.b "
        "WHERE (l.a IN copy OR l.b IN copy) AND (one.stack <> other.stack OR :medium IN (l.a, l.b)) "
        "ORDER BY :medium NOT IN (l.a, l.b), l.score DESC, l.id",
        {"medium": medium},
    )
    return [Link(*row) for row in rows]
