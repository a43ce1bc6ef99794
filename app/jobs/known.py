"""Looking the media of a case up in the hash sets of this workstation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.casefile import Case
from app.case.queries import known as known_media
from app.case.queries.known import KnownCounts
from app.case.records import known_records, retry_records
from app.case.records.known_records import BY_LIKENESS, Known, PrintOfFrame
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from app.ingest.known import NO_SETS, SKIPPED, KnownSets, facts_of, recorded
from app.known.hash_set import HashSet, Match, OpenSet
from app.known.library import Library
from app.linking.prints import hamming
from app.linking.thresholds import KNOWN_RADIUS, LAYOUT_RADIUS, PICTURE_QUALITY

_NEAREST = 16
"""Records of one set that are kept of what looks like a medium, the nearest."""

Found = tuple[int, Known]
"""What is said about the medium with this id."""


@dataclass(frozen=True)
class Checked:
    """What came of a check. `elsewhere`: names of sets that the case was checked against and this workstation hasn't;
    what they said stays."""

    sets: tuple[HashSet, ...]
    elsewhere: tuple[str, ...]
    counts: KnownCounts


class CheckStopped(UserError):
    """The officer called a check off."""

    def __init__(self) -> None:
        super().__init__("Stopped; what the case says of hash sets is as it was.")


class HashCheck:
    """Looks up the media of an open, writable case."""

    def __init__(
        self,
        case: Case,
        library: Library,
        tell: Callable[[int, int], None] = lambda done, total: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """`tell` gets how many of how many look-ups are done; once `stopped`, CheckStopped is raised, and nothing has
        changed."""
        self._case = case
        self._library = library
        self._tell = tell
        self._stopped = stopped
        self._done = self._total = 0

    def run(self) -> Checked:
        """Look all media up in all sets, by digest and by likeness. Raises UserError where a set is damaged."""
        opened = self._library.open()
        reader = self._case.reader()
        media, stills = known_media.amounts(reader)
        self._total = sum(media + stills * (each.prints() is not None) for each in opened)
        self._look_up(opened, opened)
        self._case.tell(Changed(frozenset({Touched.MEDIA})))
        names = {each.about.name for each in opened}
        elsewhere = (each.name for each in known_records.checked_against(reader) if each.name not in names)
        return Checked(tuple(each.about for each in opened), tuple(elsewhere), known_media.counts(reader))

    def forget(self, name: str) -> None:
        """Forget a set and what it said. Raises UserError where the case was never checked against it."""
        if not self._case.write(partial(known_records.drop, actor=self._case.actor, name=name)):
            raise UserError(f"The case was never checked against a hash set “{name}”; check how it is written.")
        self._case.tell(Changed(frozenset({Touched.MEDIA})))

    def decode_again(self) -> None:
        """Let the next reading look anew at what was skipped as known-irrelevant, and decode what no longer is."""
        self._case.write(partial(retry_records.wish, actor=self._case.actor, reason=SKIPPED))

    def before_reading(self) -> KnownSets:
        """What a reading needs to look up what it finds; media that are there already are looked up in what is new."""
        opened = self._library.open()
        if not opened:
            return NO_SETS
        before = known_records.checked_against(self._case.reader())
        new = [each for each in opened if facts_of(each.about) not in before]
        return KnownSets(opened, self._look_up(opened, new))

    def by_likeness(self) -> None:
        """Compare all stills with the prints of sets."""
        opened = [each for each in self._library.open() if each.prints() is not None]
        if not opened:
            return
        reader = self._case.reader()
        ids = known_records.numbers(reader)
        asked = [(each, ids[each.about.name]) for each in opened if each.about.name in ids]
        exact = known_records.exactly_known(reader)

        def work(db: sqlite.Connection) -> None:
            known_records.forget(db, [number for _, number in asked], only_likeness=True)
            for each, number in asked:
                known_records.record(db, self._alike(each, number, exact))

        self._case.write(work)

    def _look_up(self, opened: Sequence[OpenSet], new: Sequence[OpenSet]) -> dict[str, int]:
        """Look all media up in those that are new; gives the numbers in the case of all.

        In one transaction: killed between, the case would say that it knows a version of which it has not a word.
        """

        def work(db: sqlite.Connection) -> dict[str, int]:
            numbers = known_records.use_sets(db, self._case.actor, [facts_of(each.about) for each in opened])
            known_records.forget(db, [numbers[each.about.name] for each in new])
            for each in new:
                known_records.record(db, self._found(each, numbers[each.about.name]))
            exact = known_records.exactly_known(db)
            for each in new:
                known_records.record(db, self._alike(each, numbers[each.about.name], exact))
            return numbers

        return self._case.write(work)

    def _found(self, opened: OpenSet, known_set: int) -> Iterator[Found]:
        # On a connection of its own, since this is asked for from the writing thread.
        reader = self._case.new_reader()
        try:
            for piece in known_records.all_digests(reader):
                found = opened.find_many(_rows(piece.sha256, 32), _rows(piece.sha1, 20), _rows(piece.md5, 16))
                for row, matches in found.items():
                    for known in recorded(known_set, matches):
                        yield piece.media[row], known
                self._step(len(piece.media))
        finally:
            reader.close()

    def _alike(self, opened: OpenSet, known_set: int, exact: set[tuple[int, int]]) -> Iterator[Found]:
        columns = opened.prints()
        if columns is None:
            return
        words = np.ascontiguousarray(columns.digests()).view(np.uint64)
        best: dict[int, dict[int, int]] = {}
        reader = self._case.new_reader()
        try:
            for stills in known_records.prints(reader, int(PICTURE_QUALITY.value)):
                for medium, number, distance in _near(stills, words, columns.remarks):
                    if (medium, known_set) not in exact:
                        remarks = best.setdefault(medium, {})
                        remarks[number] = min(distance, remarks.get(number, distance))
                self._step(len(stills))
        finally:
            reader.close()
        for medium, remarks in sorted(best.items()):
            nearest = sorted(remarks.items(), key=lambda item: (item[1], item[0]))[:_NEAREST]
            for place, (number, distance) in enumerate(nearest):
                match = Match("pdq", opened.remark(number))
                for known in recorded(known_set, [match], BY_LIKENESS + place, distance):
                    yield medium, known

    def _step(self, looked_up: int) -> None:
        if self._stopped():
            raise CheckStopped
        self._done += looked_up
        if self._total:
            self._tell(min(self._done, self._total), self._total)


def _near(
    stills: list[PrintOfFrame], words: hamming.Words, remarks: NDArray[np.uint32]
) -> Iterator[tuple[int, int, int]]:
    """Medium, number of the remark and distance of each still and each print that are near each other."""
    pairs = hamming.join(hamming.as_words(still.pdq for still in stills), words, int(KNOWN_RADIUS.value))
    for a, b, distance in zip(pairs.a.tolist(), pairs.b.tolist(), pairs.distance.tolist(), strict=True):
        if distance <= LAYOUT_RADIUS.value or not stills[a].even:
            yield stills[a].medium, int(remarks[b]), distance


def _rows(joined: bytes, length: int) -> NDArray[np.uint8]:
    return np.frombuffer(joined, np.uint8).reshape(-1, length)
