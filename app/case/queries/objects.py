"""Objects for Trace an Object, their sanitised pictures, and the tips that came."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from dataclasses import dataclass
from typing import Any

from analysis.objects.object_steps import Steps, unpacked
from app import sqlite
from app.case.queries.shown_objects import ever_shown
from app.case.values.object_states import RELEASED
from app.errors import UserError


@dataclass(frozen=True)
class Tip:
    """What somebody said about an object. `received`: a day; `verdict`: of `object_states.TIP_VERDICTS`."""

    id: int
    object: int
    received: str
    summary: str
    verdict: str
    author: str


@dataclass(frozen=True)
class Object:
    """An object, and the clue and medium it was cropped from. `picture`: SHA-256 of its picture, None before it is
    sanitised. `series`: id, where the clue belongs to one. `state`: one of `app.case.values.object_states.STATES`.
    `ever_shown`: others saw it once, so that its picture and words stay as they are."""

    id: int
    public_id: str
    clue: int
    medium: int
    series: int | None
    type: str
    question: str
    steps: Steps
    picture: str | None
    state: str
    sanitised_by: str
    approved_by: str
    tips: tuple[Tip, ...]
    ever_shown: bool


@dataclass(frozen=True)
class Approved:
    """What of an object may leave the machine. Nothing here tells of its source."""

    public_id: str
    type: str
    question: str
    state: str
    picture: str
    """SHA-256 of its PNG, which `png_of` gives: the pictures of a whole case may be a gigabyte."""


_OBJECT = (
    "SELECT o.id, o.public_id, o.clue, c.medium, c.series, o.type, o.question, o.steps, o.picture, o.state, "
    "o.sanitised_by, o.approved_by FROM object o JOIN clue c ON c.id = o.clue "
)


def objects(reader: sqlite.Connection, *, series: int | None = None, clue: int | None = None) -> list[Object]:
    """The objects of a series, from a clue, or all, in the order in which they were cropped."""
    chosen = {"c.series": series, "o.clue": clue}
    asked = {column: value for column, value in chosen.items() if value is not None}
    where = " AND ".join(f"{column} = ?" for column in asked) or "1"
    tips, seen = _tips(reader), ever_shown(reader)
    rows = reader.execute(f"{_OBJECT} WHERE {where} ORDER BY o.id", tuple(asked.values()))
    return [_object(row, tips, seen) for row in rows]


def get(reader: sqlite.Connection, number: int) -> Object:
    """An object by its id. Raises UserError if there is none."""
    for row in reader.execute(f"{_OBJECT} WHERE o.id = ?", (number,)):
        return _object(row, _tips(reader), ever_shown(reader))
    raise UserError("There is no such object; list the objects and choose one of them.")


def by_name(reader: sqlite.Connection, name: str) -> int:
    """The id of the object with this running ID, or id. Raises UserError if there is none."""
    row = reader.execute(
        "SELECT id FROM object WHERE public_id = ? COLLATE NOCASE OR CAST(id AS TEXT) = ?", (name, name)
    ).fetchone()
    if row is None:
        raise UserError(f"There is no object {name}; list them with “object CASE”.")
    return int(row[0])


def png_of(reader: sqlite.Connection, picture: str) -> bytes:
    """The bytes of a sanitised picture. Raises UserError if it isn't in the case."""
    row = reader.execute("SELECT png FROM object_picture WHERE sha256 = ?", (picture,)).fetchone()
    if row is None:
        raise UserError("The picture of this object isn't in the case; sanitise the object again.")
    return bytes(row[0])


def octets_of(reader: sqlite.Connection, picture: str) -> int:
    """How many bytes `png_of` gives; 0 where the picture isn't in the case."""
    row = reader.execute("SELECT length(png) FROM object_picture WHERE sha256 = ?", (picture,)).fetchone()
    return 0 if row is None else int(row[0])


def size_of(reader: sqlite.Connection, picture: str) -> tuple[int, int]:
    """Width and height of a sanitised picture, which stand at the same place in every PNG."""
    (head,) = reader.execute("SELECT substr(png, 17, 8) FROM object_picture WHERE sha256 = ?", (picture,)).fetchone()
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")


def approved(reader: sqlite.Connection, *, series: int | None = None) -> list[Approved]:
    """What may leave the machine, of a series or of the whole case, by running ID."""
    marks = ",".join("?" * len(RELEASED))
    of_series = "AND c.series = ?" if series is not None else ""
    rows = reader.execute(
        "SELECT o.public_id, o.type, o.question, o.state, p.sha256 "
        "FROM object o JOIN clue c ON c.id = o.clue JOIN object_picture p ON p.sha256 = o.picture "
        f"WHERE o.state IN ({marks}) AND o.approved_by <> '' {of_series} ORDER BY o.public_id",
        (*RELEASED, *(() if series is None else (series,))),
    )
    return [Approved(*row) for row in rows]


def released(reader: sqlite.Connection, number: int) -> tuple[Approved, bytes]:
    """What of one object, by its id, may leave the machine, and its PNG. Raises UserError where nothing may."""
    found = get(reader, number)
    for each in approved(reader):
        if each.public_id == found.public_id:
            return each, png_of(reader, each.picture)
    raise UserError(f"{found.public_id} is {found.state}: only approved objects leave the machine; approve it first.")


def _tips(reader: sqlite.Connection) -> dict[int, list[Tip]]:
    found: dict[int, list[Tip]] = defaultdict(list)
    for row in reader.execute("SELECT id, object, received, summary, verdict, author FROM tip ORDER BY received, id"):
        found[row[1]].append(Tip(*row))
    return found


def _object(row: tuple[Any, ...], tips: dict[int, list[Tip]], seen: Set[int]) -> Object:
    values: dict[str, Any] = dict(zip(Object.__dataclass_fields__, row, strict=False))
    values |= {"steps": unpacked(values["steps"]), "tips": tuple(tips.get(values["id"], ()))}
    return Object(**values, ever_shown=values["id"] in seen)
