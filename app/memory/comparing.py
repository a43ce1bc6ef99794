"""Comparing a case with what is remembered, by fingerprints alone.

The rules are those by which the case itself is linked and searched. What these prove by pixels (a copy that was cropped
or painted over beyond what fingerprints bear) can't be proved here, where there are no pictures.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints import soundprint
from app import sqlite
from app.case.records import memory_records, search_records
from app.linking import thresholds
from app.linking.asking.answers import Answer, Kind
from app.linking.asking.clips import likely, shared
from app.linking.asking.moments import Moments
from app.linking.asking.prints import Place, Prints
from app.linking.asking.sounds import Sounds, heard
from app.linking.asking.stills import near_enough
from app.linking.clock import clock
from app.linking.edges import Edges
from app.linking.moving.traces import Along
from app.linking.prints import pictures
from app.memory import packs
from app.memory.cameras import camera_token
from app.memory.matches import CAMERA, SAME_FILE, Match, strongest
from app.memory.places import places_seen
from app.memory.store import About, Memory

_CAMERA_SCORE = 0.9
"""As of links by serial number: what a file says of itself can be changed."""
_BATCH = 20_000
"""Prints that are compared at once."""

Told = Callable[[str, int, int], None]
"""Is told what is compared, and how many of how many are done; may raise to stop."""


@dataclass(frozen=True)
class Found:
    """What is in common with the remembered cases, by medium of the case and remembered case."""

    cases: dict[int, About]
    matches: dict[tuple[int, int], list[Match]]


@dataclass(frozen=True)
class Others:
    """The remembered cases but one's own, by id and by their first media. `skipped`: numbers of the own one's media."""

    by_id: dict[int, About]
    skipped: range

    @classmethod
    def of(cls, memory: Memory, case_id: str) -> Others:
        """Those that have media, of all but the case with this id."""
        cases = memory.cases()
        own = next((each for each in cases if each.case_id == case_id), None)
        others = [each for each in cases if each.case_id != case_id and each.media]
        others.sort(key=lambda each: each.first_medium)
        skipped = range(0) if own is None else range(own.first_medium, own.first_medium + own.media)
        return cls({each.id: each for each in others}, skipped)

    def case_of(self, number: int) -> int:
        """The id of the remembered case to which a remembered medium belongs."""
        starts, ids = self._places
        return ids[bisect_right(starts, number) - 1]

    @cached_property
    def _places(self) -> tuple[list[int], list[int]]:
        return [each.first_medium for each in self.by_id.values()], list(self.by_id)


def compare(reader: sqlite.Connection, memory: Memory, case_id: str, told: Told = lambda *_: None) -> Found:
    """All that a case, seen through `reader`, has in common with the remembered cases other than itself."""
    others = Others.of(memory, case_id)

    def matches() -> Iterator[tuple[int, Match]]:
        if not others.by_id:
            return
        for match in _all(reader, memory, list(others.by_id), others.skipped, told):
            if match.number not in others.skipped:
                yield others.case_of(match.number), match

    return Found(others.by_id, strongest(matches()))


def _all(reader: sqlite.Connection, memory: Memory, cases: list[int], skipped: range, told: Told) -> Iterator[Match]:
    """`skipped`: numbers of the case's own media."""
    yield from _by_value(reader, memory, told)
    known_prints = packs.prints(kept_packs(memory.db, packs.PRINTS, cases))
    known_moments = packs.moments(kept_packs(memory.db, packs.MOMENTS, cases)).telling()
    done, total = 0, search_records.count_pictures(reader)
    for rows in search_records.prints_after(reader, 0):
        asked = Prints.of(rows)
        for start in range(0, len(asked), _BATCH):
            told("pictures", done + len(rows) * start // len(asked), total)
            some = _part(asked, slice(start, start + _BATCH))
            yield from pictures_seen(some, known_prints)
            yield from stills_seen(some, known_moments)
        done += len(rows)
    yield from _videos(reader, memory, cases, known_prints, told)
    yield from _sounds(reader, memory, skipped, told)
    yield from places_seen(reader, memory.db, skipped, told)


def _by_value(reader: sqlite.Connection, memory: Memory, told: Told) -> Iterator[Match]:
    """The same files, and the same cameras."""
    done, total, secret = 0, memory_records.count(reader), memory.secret
    for rows in memory_records.media(reader):
        told("files", done, total)
        done += len(rows)
        for row in rows:
            same = memory.db.execute("SELECT id FROM medium WHERE sha256 = ?", (row.sha256,))
            for (number,) in same.fetchall():
                yield Match(row.id, number, SAME_FILE, 1.0, None, "the same file, by SHA-256")
            camera = camera_token(secret, row.make, row.model, row.serial)
            if camera is not None:
                made = memory.db.execute(_ONE_OF_EACH_CASE, (camera,))
                for (number,) in made.fetchall():
                    yield Match(row.id, number, CAMERA, _CAMERA_SCORE, None, "the same camera, by its serial number")


_ONE_OF_EACH_CASE = (
    "SELECT min(m.id) FROM medium m JOIN remembered_case c "
    "ON m.id >= c.first_medium AND m.id < c.first_medium + c.media WHERE m.camera = ? GROUP BY c.id"
)


def pictures_seen(asked: Prints, known: Prints) -> Iterator[Match]:
    """Pictures that show the same, or of which one shows the other, as searching by example finds them."""
    found = pictures.same(asked.words, known.words)
    found = found[near_enough(found, asked.strict, known.strict)]
    part = (asked.place[found.first] == Place.PART) | (known.place[found.second] == Place.PART)
    for row in _nearest(asked.medium[found.first], known.medium[found.second], found, part):
        kind = Kind.PART if part[row] else Kind.SAME_PICTURE
        yield Match(
            int(asked.medium[found.first[row]]),
            int(known.medium[found.second[row]]),
            str(kind),
            float(found.score[row]),
            None,
            pictures.detail(float(found.score[row]), int(found.form[row])),
        )


def stills_seen(asked: Prints, known: Moments) -> Iterator[Match]:
    """Remembered videos that show these pictures, with where."""
    found = pictures.near(asked.words, known.words, thresholds.FRAME_RADIUS.value)
    ours, theirs = asked.medium[found.first], known.medium[found.second]
    for row in _nearest(ours, theirs, found, np.zeros(len(found), np.bool_)):
        at, score = int(known.at[found.second[row]]), float(found.score[row])
        words = f"the video shows it at {clock(at)}; {pictures.apart(score)}"
        yield Match(int(ours[row]), int(theirs[row]), str(Kind.STILL), score, at, words)


def _videos(
    reader: sqlite.Connection, memory: Memory, cases: list[int], known_prints: Prints, told: Told
) -> Iterator[Match]:
    known = packs.moments(kept_packs(memory.db, packs.MOMENTS, cases))
    durations = dict(reader.execute(_DURATIONS))
    for done, (medium, content) in enumerate(search_records.traces_after(reader, 0)):
        told("videos", done, len(durations))
        along = Along.read(medium, content)
        if along is None:
            continue
        if len(known):
            yield from _clips(medium, along, durations.get(medium) or -1, known, memory)
        yield from _pictured(medium, along, known_prints)


_DURATIONS = "SELECT m.id, m.duration_ms FROM medium m JOIN trace t ON t.medium = m.id"


def _clips(medium: int, along: Along, duration: int, known: Moments, memory: Memory) -> Iterator[Match]:
    contents, durations = {}, {}
    for number in likely(along, known):
        row = memory.db.execute(
            "SELECT t.value, m.duration_ms FROM trace t JOIN medium m ON m.id = t.medium WHERE t.medium = ?", (number,)
        ).fetchone()
        if row is not None:
            contents[number], durations[number] = row
    for answer in shared(along, duration, contents, durations):
        yield _answered(medium, answer)


def _pictured(medium: int, along: Along, known: Prints) -> Iterator[Match]:
    """Remembered pictures that show a moment of this video."""
    asked = Moments.of([along._replace(video=medium)]).telling()
    found = pictures.near(asked.words, known.words, thresholds.FRAME_RADIUS.value)
    theirs = known.medium[found.second]
    for row in _nearest(np.full(len(found), medium), theirs, found, np.zeros(len(found), np.bool_)):
        at, score = int(asked.at[found.first[row]]), float(found.score[row])
        words = f"the remembered picture shows this video at {clock(at)}; {pictures.apart(score)}"
        yield Match(medium, int(theirs[row]), str(Kind.STILL), score, None, words)


def _sounds(reader: sqlite.Connection, memory: Memory, skipped: range, told: Told) -> Iterator[Match]:
    rows = memory.db.execute("SELECT medium, value FROM soundprint ORDER BY medium")
    known = Sounds.of((number, value) for number, value in rows if number not in skipped)
    if not len(known.medium):
        return
    total = search_records.count_soundprints(reader)
    for done, (medium, content) in enumerate(search_records.soundprints_after(reader, 0)):
        told("sounds", done, total)
        try:
            sound = soundprint.unpacked(content)
        except ValueError:  # another version of the program packed it
            continue
        for answer in heard(sound, known):
            yield _answered(medium, answer)


def _answered(medium: int, answer: Answer) -> Match:
    words = answer.detail.replace("the example", "this one").replace(" of it", " of the remembered one")
    return Match(medium, answer.medium, str(answer.kind), answer.score, answer.at_ms, words)


def kept_packs(db: sqlite.Connection, kind: str, cases: Iterable[int]) -> Iterator[bytes]:
    """What is kept of one kind (`app.memory.packs`) of these remembered cases."""
    for case in cases:
        for (value,) in db.execute(
            "SELECT value FROM pack WHERE remembered_case = ? AND kind = ? ORDER BY id", (case, kind)
        ):
            yield value


def _part(prints: Prints, rows: slice) -> Prints:
    return Prints(prints.words[rows], prints.medium[rows], prints.place[rows], prints.strict[rows])


def _nearest(ours: NDArray[np.int64], theirs: NDArray[np.int64], found: Edges, weaker: NDArray[np.bool_]) -> list[int]:
    """The rows of the best pair of each two media, those that aren't `weaker` before those that are."""
    order = np.lexsort((-found.score, weaker, theirs, ours))
    first = np.ones(len(order), np.bool_)
    first[1:] = (ours[order][1:] != ours[order][:-1]) | (theirs[order][1:] != theirs[order][:-1])
    rows: list[int] = order[first].tolist()
    return rows
