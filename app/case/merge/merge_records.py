"""Reads an officer's work from a case's database, for merging, and what is on record of earlier merges."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app import sqlite
from app.case.export import face_export, lead_export, object_export
from app.case.export.content import SegmentFacts
from app.case.export.face_facts import FaceFacts
from app.case.merge.carried_pictures import CarriedPictures
from app.case.merge.face_folding import standing, weighs
from app.case.merge.merging import read, written
from app.case.merge.object_statements import running_ids
from app.case.merge.officer_work import MediumWork, OfficerWork, VerdictWork
from app.case.merge.said import About, Key, Said, State, Value, face_about
from app.case.merge.statements import statements_of
from app.case.queries import objects
from app.case.store.ids import pieces
from app.case.store.info import read_info

_OF_MEDIA = ("medium", "segment", "link")
"""Kinds of what is said of media themselves, not of series and other leads."""
_TAKEN = "SELECT about, field, value, said_by, detail FROM merge_taken"
_VERDICTS = (
    "SELECT a.sha256, b.sha256, v.kind, v.verdict FROM verdict v JOIN medium a ON a.id = v.a "
    "JOIN medium b ON b.id = v.b ORDER BY a.sha256, b.sha256, v.kind"
)


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict on record. `ours`: what the case says now; None where it says nothing, or what it is about is gone.
    `running_id`: of the object that it is about; empty where it is about something else."""

    id: int
    key: Key
    ours: Said | None
    theirs: Said
    state: str
    running_id: str = ""


def work_of(connection: sqlite.Connection) -> OfficerWork:
    """All that was decided in the case. Read it in one transaction, so that it belongs together."""
    info = read_info(connection)
    numbers = [(row[0], row[1]) for row in connection.execute("SELECT id, code FROM series ORDER BY code")]
    all_media = "SELECT id FROM medium"
    entities = lead_export.entities(connection, all_media, dict(numbers), every=True)
    return OfficerWork(
        case_id=info.id,
        reference=info.reference,
        officer=info.officer,
        scheme=info.scheme,
        media=_media(connection),
        verdicts=tuple(VerdictWork(*row) for row in connection.execute(_VERDICTS)),
        series=tuple(lead_export.series_content(connection, number) for number, _ in numbers),
        loose_clues=lead_export.clues(connection, "c.series IS NULL"),
        entities=entities,
        made=_made(connection),
        objects=object_export.objects(connection),
        faces=face_export.face_words(connection, all_media, {each.id for each in entities}),
    )


def _made(connection: sqlite.Connection) -> dict[str, str]:
    """By which rows of the trail (hash in hex) series were made, by the codes that they have now."""
    made: dict[str, str] = {}
    for action, code, digest, detail in connection.execute(
        "SELECT a.action, a.target, a.hash, a.detail FROM audit a JOIN undo u ON u.seq = a.seq "
        "WHERE a.action IN ('create series', 'split series', 'set series') AND u.state = 'done' ORDER BY a.seq"
    ):
        if action != "set series":
            made[code] = digest.hex()
        elif (was := json.loads(detail).get("was")) in made:
            made[code] = made.pop(was)
    return made


def work_with_pictures(connection: sqlite.Connection, folder: Path) -> OfficerWork:
    """The same, with the sanitised pictures of its objects, for another case. `folder`: see `CarriedPictures`."""
    work = work_of(connection)
    wanted = {each.picture for each in work.objects if each.picture is not None}
    if not wanted:
        return work
    pictures = ((picture, objects.png_of(connection, picture)) for picture in sorted(wanted))
    return replace(work, pictures=CarriedPictures(pictures, folder))


def object_keys(connection: sqlite.Connection) -> dict[str, bytes]:
    """The keys of the case's objects, and the SHA-256 of the medium from which each was cropped."""
    return dict(
        connection.execute(
            "SELECT o.key, m.sha256 FROM object o JOIN clue c ON c.id = o.clue JOIN medium m ON m.id = c.medium"
        )
    )


def picture_is_here(connection: sqlite.Connection, digest: str) -> bool:
    """Whether the case has the sanitised picture with this SHA-256 in hex."""
    return connection.execute("SELECT 1 FROM object_picture WHERE sha256 = ?", (digest,)).fetchone() is not None


def media_here(connection: sqlite.Connection, digests: Iterable[str]) -> dict[str, tuple[int, str]]:
    """The ids and kinds of those media that the case has, by SHA-256 in hex."""
    found: dict[str, tuple[int, str]] = {}
    for piece in _digests(digests):
        marks = ",".join("?" * len(piece))
        for number, sha256, kind in connection.execute(
            f"SELECT id, sha256, kind FROM medium WHERE sha256 IN ({marks})", piece
        ):
            found[sha256.hex()] = (number, kind)
    return found


def taken(connection: sqlite.Connection) -> dict[Key, Said]:
    """Which of the case's words came by merging, as they came."""
    return _taken(connection.execute(_TAKEN))


def _taken(rows: Iterable[tuple[str, ...]]) -> dict[Key, Said]:
    return {key_of(about, name): Said(read(value), by, detail) for about, name, value, by, detail in rows}


def on_record(connection: sqlite.Connection) -> list[tuple[Key, Said, str]]:
    """Every conflict that was ever found: about what, the other's word, and its state."""
    rows = connection.execute("SELECT about, field, theirs, theirs_by, state FROM merge_conflict ORDER BY id")
    return [(key_of(about, name), Said(read(theirs), by), state) for about, name, theirs, by, state in rows]


def faces_here(connection: sqlite.Connection, digests: Iterable[str]) -> dict[About, tuple[int, Said]]:
    """All faces in these media (SHA-256 in hex), by what names them: their ids, and how they came to be."""
    found: dict[About, tuple[int, Said]] = {}
    for piece in _digests(digests):
        marks = ",".join("?" * len(piece))
        for row in connection.execute(
            "SELECT f.id, m.sha256, f.at_ms, f.x, f.y, f.w, f.h, f.score, f.origin, f.method, f.author, f.made_at "
            f"FROM face f JOIN medium m ON m.id = f.medium WHERE m.sha256 IN ({marks}) ORDER BY f.id",
            piece,
        ):
            number, sha256, at_ms, x, y, w, h, score, origin, method, author, made_at = row
            face = FaceFacts(number, sha256, at_ms, (x, y, w, h), score, origin, method, author, made_at, None, None)
            said = Said((origin, method, round(score, 4)), author, made_at)
            found.setdefault(face_about(face), (number, said))
    return found


def conflicts(
    connection: sqlite.Connection, *, every: bool = False, about: Collection[Key] | None = None
) -> list[ConflictRow]:
    """The conflicts that are open, or `every` one, the oldest first. One about which the case has come to say what the
    other said isn't open any more. `about`: only those about these keys, which costs as much as these are."""
    wanted = "SELECT id, about, field, theirs, theirs_by, state FROM merge_conflict WHERE state "
    wanted += "<> ''" if every else "= 'open'"
    listed = (
        connection.execute(f"{wanted} ORDER BY id")
        if about is None
        else sorted(
            row
            for of, name in about
            for row in connection.execute(f"{wanted} AND about = ? AND field = ?", (written(of), name))
        )
    )
    rows = [(key_of(place, name), (place, name), number, *rest) for number, place, name, *rest in listed]
    if not rows:
        return []
    work = work_about(connection, {row[0] for row in rows})
    ours: State = statements_of(work).said
    ids = running_ids(work)
    places = {row[1] for row in rows}
    came = _taken(
        row for place in places for row in connection.execute(f"{_TAKEN} WHERE about = ? AND field = ?", place)
    )
    found = []
    for key, _, number, theirs, by, state in rows:
        said = Said(read(theirs), by)
        mine = ours.get(key)
        if mine is not None and key in came and came[key].value == mine.value:
            mine = came[key]
        if mine is None and weighs(key):
            mine = standing(ours, key)
        if every or mine is None or mine.value != said.value:
            found.append(ConflictRow(number, key, mine, said, state, ids.get(key[0], "")))
    return found


def conflict_keys(connection: sqlite.Connection, numbers: Collection[int]) -> set[Key]:
    """What these conflicts are about, as far as they are there."""
    found = set()
    for number in numbers:
        row = connection.execute("SELECT about, field FROM merge_conflict WHERE id = ?", (number,)).fetchone()
        if row is not None:
            found.add(key_of(*row))
    return found


def stands_alone(key: Key) -> bool:
    """Whether nothing else follows from what is said there, as of a medium; of leads one thing follows from another."""
    return key[0][0] in _OF_MEDIA


def work_about(connection: sqlite.Connection, keys: Collection[Key]) -> OfficerWork:
    """What the case says of these, and maybe of others: all of it where they are leads, else of their media alone."""
    abouts = {about for about, _ in keys}
    if not all(map(stands_alone, keys)):
        return work_of(connection)
    info = read_info(connection)
    media = [about[1] for about in abouts if about[0] != "link"]
    links = {(about[1], about[2]) for about in abouts if about[0] == "link"}
    verdicts = (VerdictWork(*row) for row in connection.execute(_VERDICTS)) if links else ()
    return OfficerWork(
        info.id,
        info.reference,
        info.officer,
        info.scheme,
        media=tuple(_media(connection, [number for number, _ in media_here(connection, media).values()])),
        verdicts=tuple(each for each in verdicts if tuple(sorted((each.a.hex(), each.b.hex()))) in links),
    )


def key_of(about: str, name: str) -> Key:
    """The key of a row."""
    return tuple(map(str, _listed(read(about)))), name


def _listed(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else (value,)


def _media(connection: sqlite.Connection, only: Sequence[int] | None = None) -> tuple[MediumWork, ...]:
    """What is said of all media, or `only` of these ids."""
    said: dict[bytes, dict[str, Any]] = defaultdict(dict)

    def rows(columns: str, table: str, order: str = "") -> Iterator[tuple[Any, ...]]:
        select = f"SELECT m.sha256, {columns} FROM {table} x JOIN medium m ON m.id = x.medium"
        if only is None:
            yield from connection.execute(f"{select} {order}")
            return
        for piece in pieces(only):
            yield from connection.execute(f"{select} WHERE x.medium IN ({','.join('?' * len(piece))}) {order}", piece)

    for sha256, code, reach in rows("x.code, x.reach", "category"):
        said[sha256] |= {"category": code, "reach": reach}
    for sha256, text in rows("x.text", "note"):
        said[sha256]["note"] = text
    for sha256, _ in rows("1", "second_look"):
        said[sha256]["second_look"] = True
    for sha256, tag in rows("x.tag", "medium_tag", "ORDER BY x.tag"):
        said[sha256]["tags"] = (*said[sha256].get("tags", ()), tag)
    for sha256, *part in rows("x.begin_ms, x.end_ms, x.code", "segment", "ORDER BY x.begin_ms, x.end_ms"):
        said[sha256]["segments"] = (*said[sha256].get("segments", ()), SegmentFacts(*part))
    return tuple(MediumWork(sha256, **said[sha256]) for sha256 in sorted(said))


def _digests(digests: Iterable[str]) -> Iterable[list[bytes]]:
    wanted = sorted(bytes.fromhex(each) for each in digests)
    for piece in pieces(range(len(wanted))):
        yield [wanted[number] for number in piece]
