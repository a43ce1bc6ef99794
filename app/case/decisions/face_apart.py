"""Who is never one person: said by an officer, kept until it is taken back, and respected by all that groups faces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from app import sqlite
from app.case.store.ids import pieces
from app.case.trail.changes import Changes, Row

MOST_PAIRS = 20_000


def face_name(face: int) -> str:
    """A face, as `face_apart` names it."""
    return f"face {face}"


def person_name(entity: int) -> str:
    """A person, as `face_apart` names it."""
    return f"person {entity}"


def pair(one: str, other: str) -> Row:
    """Two names as a row of `face_apart`."""
    a, b = sorted((one, other))
    return {"a": a, "b": b}


def pairs(ones: Iterable[str], others: Iterable[str]) -> list[Row]:
    """Each of these with each of those, once."""
    found = {tuple(sorted(each)) for each in product(ones, others)}
    return [{"a": a, "b": b} for a, b in sorted(found)]


def first_apart(connection: sqlite.Connection, ones: Iterable[str], others: Iterable[str]) -> tuple[str, str] | None:
    """One of these and one of those that are never one person; None where there are none."""
    theirs = set(others)
    for piece in pieces_of(sorted(set(ones))):
        marks = ",".join("?" * len(piece))
        for statement in (
            f"SELECT a, b FROM face_apart WHERE a IN ({marks}) ORDER BY 1, 2",
            f"SELECT b, a FROM face_apart WHERE b IN ({marks}) ORDER BY 1, 2",
        ):
            for one, other in connection.execute(statement, piece):
                if other in theirs:
                    return one, other
    return None


def spoken(connection: sqlite.Connection, name: str) -> str:
    """A face, or a person with the name by which officers know them."""
    kind, _, number = name.partition(" ")
    row = (
        connection.execute("SELECT label FROM entity WHERE id = ?", (number,)).fetchone() if kind == "person" else None
    )
    return name if row is None else f"{name} ({row[0]})"


def names_of(connection: sqlite.Connection, entity: int) -> list[str]:
    """A person and all its faces."""
    faces = connection.execute("SELECT face FROM face_person WHERE entity = ? ORDER BY face", (entity,))
    return [person_name(entity), *(face_name(face) for (face,) in faces)]


def rename(changes: Changes, old: str, new: str | None) -> None:
    """What was said of `old` is said of `new` from now on; None: it is said no more."""
    rows = changes.rows("face_apart", "a = ? OR b = ?", (old, old))
    changes.remove_all("face_apart", rows)
    if new is not None:
        others = [str(row["b"] if row["a"] == old else row["a"]) for row in rows]
        changes.put_all("face_apart", pairs([new], [other for other in others if other != new]))


def pieces_of(names: Sequence[str]) -> Iterable[list[str]]:
    """The names in lists that fit into one statement."""
    for places in pieces(range(len(names))):
        yield [names[place] for place in places]
