"""Reading a case into the memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from analysis.fingerprints.features import HEADER, POINT
from app import sqlite
from app.case.records import memory_records, search_records
from app.case.store.info import CaseInfo
from app.linking.asking.asking import one_state
from app.linking.asking.moments import Moments
from app.linking.asking.prints import Prints
from app.linking.local.points import SKETCH
from app.linking.moving.traces import Along
from app.memory import packs, store
from app.memory.cameras import camera_token
from app.memory.comparing import Told
from app.memory.store import About, Memory

_VIDEOS = 200
"""Whose moments are packed at once."""


@dataclass(frozen=True)
class Wish:
    """Who has a case remembered, when (UTC), whether it has a passphrase, and whether labels of entities go along."""

    by: str
    at: str
    confidential: bool
    entities: bool


def remember(
    memory: Memory, reader: sqlite.Connection, info: CaseInfo, wish: Wish, told: Told = lambda *_: None
) -> About:
    """Remember a case as it is now, in the place of what was remembered of it before.

    All of it or, where `told` raises, nothing.
    """
    with memory.changing() as db, one_state(reader):
        store.forget(db, info.id)
        first = memory.next_medium()
        cursor = db.execute(
            "INSERT INTO remembered_case (case_id, reference, agency, officer, remembered_at, remembered_by, "
            "confidential, first_medium, media) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (info.id, info.reference, info.agency, info.officer, wish.at, wish.by, int(wish.confidential), first),
        )
        case = int(cursor.lastrowid or 0)
        numbers = _add_media(db, reader, first, memory.secret, told)
        db.execute("UPDATE remembered_case SET media = ? WHERE id = ?", (len(numbers), case))
        found = memory_records.series(reader)
        store.add_series(db, case, found, memory_records.entities(reader) if wish.entities else (), numbers)
        for kind, packed in (
            (packs.PRINTS, _prints(reader, numbers, told)),
            (packs.MOMENTS, _moments(reader, numbers, told)),
        ):
            db.executemany(
                "INSERT INTO pack (remembered_case, kind, value) VALUES (?, ?, ?)",
                ((case, kind, value) for value in packed),
            )
        store.add_values(db, "trace", _numbered(search_records.traces_after(reader, 0), numbers))
        store.add_values(db, "soundprint", _numbered(search_records.soundprints_after(reader, 0), numbers))
        in_series = sorted({medium for each in found for medium in each.media if medium in numbers})
        store.add_values(db, "sketch", _sketches(reader, in_series, numbers))
    return memory.named(info.id)


def _add_media(
    db: sqlite.Connection, reader: sqlite.Connection, first: int, secret: bytes, told: Told
) -> dict[int, int]:
    """Write the media down; gives the memory's numbers for those of the case."""
    numbers: dict[int, int] = {}
    total = memory_records.count(reader)
    for rows in memory_records.media(reader):
        told("files", len(numbers), total)
        numbers.update((row.id, number) for number, row in enumerate(rows, first + len(numbers)))
        store.add_media(
            db, ((numbers[row.id], row, camera_token(secret, row.make, row.model, row.serial)) for row in rows)
        )
    return numbers


def _prints(reader: sqlite.Connection, numbers: dict[int, int], told: Told) -> Iterator[bytes]:
    done, total = 0, search_records.count_pictures(reader)
    for rows in search_records.prints_after(reader, 0):
        told("pictures", done, total)
        done += len(rows)
        found = Prints.of([row for row in rows if row.medium in numbers])
        renumbered = np.array([numbers[medium] for medium in found.medium.tolist()], np.int64)
        yield from packs.packed_prints(replace(found, medium=renumbered))


def _moments(reader: sqlite.Connection, numbers: dict[int, int], told: Told) -> Iterator[bytes]:
    traces = _numbered(search_records.traces_after(reader, 0), numbers)
    done, total = 0, search_records.count_traces(reader)
    while some := list(islice(traces, _VIDEOS)):
        told("videos", done, total)
        done += len(some)
        found = [Along.read(number, content) for number, content in some]
        yield from packs.packed_moments(Moments.of([each for each in found if each is not None]))


def _numbered(values: Iterable[tuple[int, bytes]], numbers: dict[int, int]) -> Iterator[tuple[int, bytes]]:
    return ((numbers[medium], value) for medium, value in values if medium in numbers)


def _sketches(reader: sqlite.Connection, media: list[int], numbers: dict[int, int]) -> Iterator[tuple[int, bytes]]:
    """The points by which pictures are found in the index; a whole picture has several times as many."""
    size = HEADER.size + SKETCH * POINT.itemsize
    for medium, beginning in memory_records.beginnings(reader, size, media):
        if len(beginning) < HEADER.size:
            continue
        version, width, height, _ = HEADER.unpack_from(beginning)
        points = (len(beginning) - HEADER.size) // POINT.itemsize
        end = HEADER.size + points * POINT.itemsize
        yield numbers[medium], HEADER.pack(version, width, height, points) + beginning[HEADER.size : end]
