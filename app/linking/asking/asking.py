"""Asking a case what in it is like an example; nothing is recorded by a question."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app import sqlite
from app.case.records import search_records
from app.case.records.search_records import FoundMedium
from app.linking.asking import moments, prints, sounds
from app.linking.asking.answers import Answer, Kind, in_order
from app.linking.asking.clips import clips
from app.linking.asking.example import Example
from app.linking.asking.kept import Kept
from app.linking.asking.moments import Moments
from app.linking.asking.parts import parts
from app.linking.asking.prints import Prints
from app.linking.asking.rehearsal import rehearse
from app.linking.asking.sounds import heard
from app.linking.asking.stills import pictured_moments, same_pictures, shown_moments
from app.linking.index_folder import IndexFolder
from app.linking.local.sketches import Views
from app.linking.local.store import IndexStore
from app.linking.prints.print_index import PrintIndex


class Asking:
    """Answers questions about one case; the more are asked, the less has to be read for each."""

    def __init__(self, folder: IndexFolder | None) -> None:
        """`folder`: where what is read from the case is kept between programs; None: nowhere."""
        self._prints = Kept(folder, prints.RECIPE)
        self._moments = Kept(folder, moments.RECIPE)
        self._sounds = Kept(folder, sounds.RECIPE)
        self._index = IndexStore(folder)
        self._asked: Prints | None = None
        self._sorted: PrintIndex | None = None

    def prepare(self, reader: sqlite.Connection) -> None:
        """Read now what the next question needs."""
        with one_state(reader):
            self._prints.latest(reader)
            self._moments.latest(reader)
            self._sounds.latest(reader)
            self._index.segments(reader)

    def rehearse(self, reader: sqlite.Connection) -> None:
        """Compare what is made up, so that what compares is loaded before the first question comes."""
        with one_state(reader):
            rehearse(self._prints.latest(reader), self._index.segments(reader))

    def ask(self, example: Example, reader: sqlite.Connection) -> list[tuple[Answer, FoundMedium]]:
        """What is like the example, strongest first. `reader` must be in one state of the case (`one_state`)."""
        known, moving = self._prints.latest(reader), self._moments.latest(reader)
        if example.along is None:
            found = same_pictures(example.prints, known, self._sorted_prints(known)) + shown_moments(
                example.prints, moving
            )
        else:
            found = pictured_moments(Moments.of([example.along]), known) + clips(example, moving, reader)
        if example.view is not None:
            told = {answer.medium for answer in found if answer.kind is not Kind.STILL}
            found += parts(example, self._index.segments(reader), Views(reader), told)
        if len(example.sound):
            found += heard(example.sound, self._sounds.latest(reader))
        if example.medium is not None:
            found = [answer for answer in found if answer.medium != example.medium]
            found.append(Answer(example.medium, Kind.SAME_FILE, 1.0, None, "the same file, by SHA-256"))
        answers = in_order(found)
        media = search_records.found_media(reader, sorted({answer.medium for answer in answers}))
        return [(answer, media[answer.medium]) for answer in answers]

    def _sorted_prints(self, known: Prints) -> PrintIndex | None:
        """The index of these; None for the first question, which is answered before they could be sorted."""
        if self._asked is not known:
            self._asked, self._sorted = known, None
        elif self._sorted is None:
            self._sorted = PrintIndex.of(known.words)
        return self._sorted


@contextmanager
def one_state(reader: sqlite.Connection) -> Iterator[None]:
    """One view of the case for all that is read within, however much is written meanwhile."""
    reader.execute("BEGIN")
    try:
        yield
    finally:
        reader.execute("COMMIT")
