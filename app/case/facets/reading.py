"""Fills columns from the case file, in blocks that SQLite makes itself; see `app.case.facets.vectors`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import numpy as np

from app import sqlite
from app.case.facets.capture_reading import read_captures
from app.case.facets.columns import NO_TIME, NONE, Codes, Columns, Ints, Several, Single, Vocabulary, distinct
from app.case.facets.vectors import blocks, ints, of_media_above
from app.case.facets.written import VALUES
from app.case.queries.card_filter import LENGTHS, MEDIA_KINDS, SIZES, Facet, Mark
from app.case.queries.media import camera_name, full_path
from app.case.values import names

_DAY = 86_400
_BETWEEN = "\x1f"
_KINDS = (*MEDIA_KINDS, "archive", "other")
_STATES = ("ready", "partial", "unreadable", "quarantined", "skipped", "not media")
_MEANINGS = ("", "irrelevant", "known", "alert")
"""What hash sets say of a medium, the weaker first."""
_BELONGING = {Facet.TAG: ("medium_tag", "tag"), Facet.SERIES: ("series_member", "series")}

_MEDIA = """
SELECT max(id), json_group_array(id), json_group_array(stack), json_group_array({kinds}), json_group_array({states}),
    json_group_array(size), json_group_array(coalesce(duration_ms, -1)),
    json_group_array(coalesce(unixepoch(taken), {no_time})),
    json_group_array(latitude IS NOT NULL AND longitude IS NOT NULL), json_group_array(audio_codec <> ''),
    json_group_array(CAST(coalesce(make, '') || char(31) || coalesce(model, '') AS TEXT))
FROM (SELECT * FROM medium WHERE id > ? ORDER BY id LIMIT ?)
"""
_STACKS = """
SELECT max(id), json_group_array(id), json_group_array(stack)
FROM (SELECT id, stack FROM medium WHERE id > ? ORDER BY id LIMIT ?)
"""
_PATHS = """
SELECT max(id), json_group_array(medium), json_group_array(source), json_group_array(container),
    json_group_array(CAST(path AS TEXT))
FROM (SELECT * FROM occurrence WHERE {id} > ? AND {medium} > {after} ORDER BY {id} LIMIT ?)
"""
_MARKED = {
    Mark.SECOND_LOOK: "second_look",
    Mark.NOTE: "note",
    Mark.THUMBNAIL: "previews.thumbnail",
    Mark.SEEN: "remembered",
    Mark.FACE: "face WHERE id NOT IN (SELECT face FROM face_rejected)",
}
"""The table in which such media stand, and which of its rows."""


def read(reader: sqlite.Connection) -> Columns:
    """Everything."""
    columns = Columns()
    columns.single = {
        Facet.KIND: Single(Vocabulary(_KINDS)),
        Facet.STATE: Single(Vocabulary(_STATES)),
        Facet.CATEGORY: Single(),
        Facet.KNOWN: Single(Vocabulary(_MEANINGS)),
        Facet.CAMERA: Single(),
        Facet.DAY: Single(),
        Facet.COUNTRY: Single(),
        Facet.PLACE: Single(Vocabulary(("no", "yes"))),
        Facet.TEXT: Single(Vocabulary(VALUES)),
        Facet.SIZE: Single(Vocabulary(tuple(map(str, SIZES)))),
        Facet.LENGTH: Single(Vocabulary(tuple(map(str, LENGTHS)))),
    }
    columns.several = {facet: Several() for facet in (Facet.EXHIBIT, Facet.FOLDER, Facet.TAG, Facet.SERIES)}
    columns.several[Facet.MARK] = Several(Vocabulary(tuple(Mark)))
    read_new(reader, columns)
    return columns


def read_new(reader: sqlite.Connection, columns: Columns) -> int:
    """The media that came after those that are there; gives how many."""
    before, after = len(columns), columns.newest
    statement = _MEDIA.format(kinds=_as_case("kind", _KINDS), states=_as_case("state", _STATES), no_time=NO_TIME)
    found = [_media(columns, block) for block in blocks(reader, statement, after)]
    if not found:
        return 0
    stacks, ids = (np.concatenate([getattr(block, name) for block in found]) for name in ("stack", "ids"))
    leaders = columns.ids[columns.leader]
    for name in ("ids", "size", "length", "taken"):
        setattr(columns, name, np.concatenate([getattr(columns, name), *(getattr(each, name) for each in found)]))
    for facet, column in columns.single.items():
        column.codes = np.concatenate([column.codes, *(block.codes[facet] for block in found)])
    if before and np.array_equal(stacks, ids):  # as they come in, until linking has compared them
        columns.add_alone(len(ids))
    else:
        columns.put_stacks(np.concatenate([leaders, stacks]))
    _read_paths(reader, columns, after)
    read_captures(reader, columns, after)
    marks = columns.several[Facet.MARK]
    heard = np.flatnonzero(np.concatenate([block.sound for block in found])) + before
    marks.add_behind(heard, np.full(len(heard), marks.words.code(Mark.SOUND)))
    read_categories(reader, columns)
    read_known(reader, columns)
    for facet in _BELONGING:
        read_belonging(reader, columns, facet)
    read_marks(reader, columns)
    return len(columns) - before


def read_stacks(reader: sqlite.Connection, columns: Columns) -> None:
    """Which medium is in which stack, again."""
    stacks = columns.ids[columns.leader]
    for block in blocks(reader, _STACKS, 0):
        ids, stack = map(ints, block)
        rows, known = columns.found(ids)
        stacks[rows] = stack[known]
    columns.put_stacks(stacks)
    read_marks(reader, columns)


def read_categories(reader: sqlite.Connection, columns: Columns, media: Sequence[int] = ()) -> None:
    """What these media are decided to be, again; all, where none are named."""
    column = columns.single[Facet.CATEGORY]
    only, values = "", [json.dumps(list(media))] if media else []
    if media:
        only = "WHERE medium IN (SELECT value FROM json_each(?))"
        column.codes[columns.rows_of(np.asarray(media, np.int64))] = NONE
    else:
        column.codes = np.full(len(columns), NONE, np.int32)
    found = reader.execute(
        f"SELECT json_group_array(medium), json_group_array(code) FROM category {only}", values
    ).fetchone()
    decided, codes = map(ints, found)
    rows, known = columns.found(decided)
    column.codes[rows] = _coded(column.words, codes[known].tolist())


def read_known(reader: sqlite.Connection, columns: Columns) -> None:
    """What hash sets say about media, again."""
    column = columns.single[Facet.KNOWN]
    column.codes = np.zeros(len(columns), np.int32)
    for code, meaning in enumerate(_MEANINGS[1:], 1):
        statement = "SELECT json_group_array(medium) FROM known WHERE meaning = ?"
        media = ints(reader.execute(statement, (meaning,)).fetchone()[0])
        column.codes[columns.rows_of(media)] = code


def read_belonging(reader: sqlite.Connection, columns: Columns, facet: Facet) -> None:
    """Tags, or series, again."""
    table, name = _BELONGING[facet]
    column = columns.several[facet]
    pairs = reader.execute(f"SELECT medium, {name} FROM {table}").fetchall()
    rows, known = columns.found(np.asarray([pair[0] for pair in pairs], np.int64))
    column.put(rows, _coded(column.words, [pair[1] for pair in pairs])[known])


def read_marks(reader: sqlite.Connection, columns: Columns) -> None:
    """Stacks, second looks, notes, thumbnails and what was seen elsewhere, again."""
    marks = columns.several[Facet.MARK]
    kept = marks.codes == marks.words.code(Mark.SOUND)
    rows = [marks.rows[kept].astype(np.int64), np.flatnonzero(columns.shared != NONE)]
    codes = [marks.codes[kept], np.full(len(rows[1]), marks.words.code(Mark.STACK), np.int32)]
    for mark, table in _MARKED.items():
        media = ints(reader.execute(f"SELECT json_group_array(medium) FROM {table}").fetchone()[0])
        rows.append(columns.rows_of(media))
        codes.append(np.full(len(rows[-1]), marks.words.code(mark), np.int32))
    marks.put(np.concatenate(rows), np.concatenate(codes))


def path_ranks(reader: sqlite.Connection, columns: Columns) -> Ints:
    """For each row its place in the order of first paths; those that have none come last."""
    statement = (
        "SELECT json_group_array(medium) FROM (SELECT medium, min(id), path FROM occurrence WHERE medium IS NOT NULL "
        "GROUP BY medium ORDER BY path, medium)"
    )
    in_order = columns.rows_of(ints(reader.execute(statement).fetchone()[0]))
    ranks = np.full(len(columns), len(columns), np.int64)
    ranks[in_order] = np.arange(len(in_order))
    return ranks


@dataclass(frozen=True, slots=True)
class _Block:
    """Media as they were read. `stack`: ids of their stacks' references."""

    ids: Ints
    stack: Ints
    size: Ints
    length: Ints
    taken: Ints
    sound: Ints
    codes: dict[Facet, Codes]


def _media(columns: Columns, block: tuple[Any, ...]) -> _Block:
    numbers = [*map(ints, block[:9])]
    ids, stack, kind, state, size, length, taken, place, sound = numbers
    cameras = msgspec.json.decode(block[9], type=list[str])
    seconds = np.where(length < 0, NONE, np.searchsorted(np.asarray(LENGTHS) * 1000, length, "right") - 1)
    codes = {
        Facet.KIND: kind,
        Facet.STATE: state,
        Facet.PLACE: place,
        Facet.SIZE: np.searchsorted(SIZES, size, "right") - 1,
        Facet.LENGTH: seconds,
        Facet.DAY: _days(columns.single[Facet.DAY].words, taken),
        Facet.CAMERA: _cameras(columns.single[Facet.CAMERA].words, cameras),
        Facet.CATEGORY: np.full(len(ids), NONE),
        Facet.KNOWN: np.zeros(len(ids)),
        Facet.COUNTRY: np.full(len(ids), NONE),  # see `know_countries`
        Facet.TEXT: np.zeros(len(ids)),  # see `Written`
    }
    narrow = {facet: each.astype(np.int32) for facet, each in codes.items()}
    return _Block(ids, stack, size, length, taken, sound, narrow)


def _days(words: Vocabulary, taken: Ints) -> Codes:
    every = np.where(taken == NO_TIME, NO_TIME, taken // _DAY)
    days = distinct(every)
    places = np.searchsorted(days, every)
    named = ["" if day == NO_TIME else _date(int(day)) for day in days]
    return np.asarray([words.code(name) for name in named], np.int32)[places]


def _date(days: int) -> str:
    """The date so many days after 1970 began; hostile ones that no calendar holds as their number."""
    try:
        return str(np.datetime64(days, "D"))
    except (ValueError, OverflowError):
        return str(days)


def _cameras(words: Vocabulary, named: list[str]) -> Codes:
    made = {name: words.code(camera_name(*name.split(_BETWEEN, 1))) for name in dict.fromkeys(named)}
    return np.fromiter((made[name] for name in named), np.int32, len(named))


def _read_paths(reader: sqlite.Connection, columns: Columns, after: int) -> None:
    """Folders and exhibits of the media above this id."""
    folders, exhibits = columns.several[Facet.FOLDER], columns.several[Facet.EXHIBIT]
    places = _Places(reader, folders.words)
    rows: list[Ints] = []
    codes: list[Codes] = []
    sources: list[Ints] = []
    for block in blocks(reader, of_media_above(after, _PATHS), 0):
        media, source, container = map(ints, block[:3])
        paths = msgspec.json.decode(block[3], type=list[str])
        folder = places.folders(source.tolist(), container.tolist(), paths)
        here, known = columns.found(media)
        rows.append(here)
        codes.append(folder[known])
        sources.append(source[known])
    if not rows:
        return
    every, source = np.concatenate(rows), np.concatenate(sources)
    folders.add_behind(every, np.concatenate(codes))
    numbers = dict(reader.execute("SELECT s.id, e.number FROM source s JOIN exhibit e ON e.id = s.exhibit"))
    which = distinct(source)
    coded = np.asarray([exhibits.words.code(numbers.get(each, "")) for each in which.tolist()], np.int32)
    exhibits.add_behind(every, coded[np.searchsorted(which, source)])


class _Places:
    """The folder of a path, with the source and the archives around it."""

    def __init__(self, reader: sqlite.Connection, words: Vocabulary) -> None:
        self._reader = reader
        self._words = words
        self._known: dict[tuple[int, int, str], int] = {}
        self._sources = {
            number: (names.display(path).rstrip("/"), kind == "file")
            for number, path, kind in reader.execute("SELECT id, path, kind FROM source")
        }

    def folders(self, sources: list[int], containers: list[int], paths: list[str]) -> Codes:
        """The code of the folder in which each of these paths lies."""
        keys = list(zip(sources, containers, [path.rpartition("/")[0] for path in paths], strict=True))
        for key in [key for key in dict.fromkeys(keys) if key not in self._known]:
            self._known[key] = self._words.code(self._named(*key))
        return np.fromiter(map(self._known.__getitem__, keys), np.int32, len(keys))

    def _named(self, source: int, container: int, below: str) -> str:
        root, is_file = self._sources.get(source, ("", False))
        if is_file:
            root = root.rpartition("/")[0]
        parts = [root]
        if container:
            row = self._reader.execute("SELECT path, container FROM occurrence WHERE id = ?", (container,)).fetchone()
            parts.append(f"/{full_path(self._reader, *row)} »" if row else "")
        if below:
            parts.append((" " if container else "/") + names.display(below))
        return "".join(parts) or "/"


def _coded(words: Vocabulary, values: Iterable[Any]) -> Codes:
    return np.asarray([words.code(str(value)) for value in values], np.int32)


def _as_case(column: str, values: Sequence[str]) -> str:
    """SQL for the place of a value; one that isn't among them stands as the last."""
    cases = " ".join(f"WHEN '{value}' THEN {place}" for place, value in enumerate(values))
    return f"CASE {column} {cases} ELSE {len(values) - 1} END"
