"""Searching by example: what in a case is like a picture, a region of one, a clip or a sound from anywhere."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from pathlib import Path

from analysis.facts import MEDIA_KINDS, Kind, Reading, Region
from analysis.jobs import Examine
from app import sqlite
from app.case.casefile import Case
from app.case.queries import media
from app.case.records.search_records import FoundMedium
from app.case.values import names
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.evidence import Evidence, Unreadable, open_evidence
from app.ingest.fetch import NotToBeHad, open_medium
from app.ingest.outcome import CrewLost, Outcome
from app.jobs.linker import index_folder
from app.linking.asking.answers import Answer
from app.linking.asking.asking import Asking, one_state
from app.linking.asking.example import Example

NOTHING = "Nothing in the case is like it."


@dataclass(frozen=True)
class Found:
    """A medium of the case that is like the example; `kind` in words, `score` 0 to 1, `at` in seconds or None.

    `stack`: id of the medium that is its stack's reference.
    """

    medium: int
    sha256: str
    stack: int
    kind: str
    score: float
    at: float | None
    detail: str

    @classmethod
    def of(cls, answer: Answer, said: FoundMedium) -> Found:
        """An answer, as it is told."""
        at = None if answer.at_ms is None else answer.at_ms / 1000
        return cls(said.id, said.sha256, said.stack, str(answer.kind), round(answer.score, 4), at, answer.detail)


class Search:
    """Searches one case, which may be open for reading only; writes nothing but what is kept to search faster."""

    def __init__(self, case: Case) -> None:
        """Nothing is read until it is needed."""
        self._case = case
        self._asking = Asking(index_folder(case))
        self._one_at_a_time = threading.Lock()

    def prepare(self) -> None:
        """Read and load what every search needs; while the crew still gets ready, this costs little time."""
        with self._one_at_a_time:
            self._asking.prepare(self._case.reader())
            self._asking.rehearse(self._case.reader())

    def by_file(self, crew: Crew, path: Path, region: Region | None = None) -> list[Found]:
        """What is like this file, or a region of it, strongest first. Raises UserError where it can't be asked with."""
        return self.ask(self.example_of_file(crew, path, region), names.display(path.name))

    def by_medium(self, crew: Crew, medium: int, region: Region | None = None) -> list[Found]:
        """What is like this medium of the case. Its source is needed only where a region is asked for."""
        name = media.get(self._case.reader(), medium).sha256[:12]
        return self.ask(self.example_of_medium(crew, medium, region), name)

    def example_of_file(self, crew: Crew, path: Path, region: Region | None = None) -> Example:
        """What is asked with, for a file or a region of it. Raises UserError where it can't be asked with."""
        with open_example(path) as evidence:
            outcome = _examined(crew, evidence.descriptor, evidence.size, region)
        name = names.display(path.name)
        example = _example(outcome, name, region, self._case.reader())
        if outcome.facts is not None and outcome.facts.partial and not example.is_telling:
            raise UserError(
                f"{name} is damaged: only a part of it could be decoded, which shows too little to compare."
            )
        return example

    def example_of_medium(self, crew: Crew, medium: int, region: Region | None = None) -> Example:
        """What is asked with, for a medium of the case or a region of it. Raises UserError."""
        reader = self._case.reader()
        if region is None:
            return Example.of_medium(reader, medium)
        name = media.get(reader, medium).sha256[:12]
        try:
            with open_medium(reader, crew, medium) as descriptor:
                outcome = _examined(crew, descriptor, media.get(reader, medium).size, region)
        except NotToBeHad as error:
            raise UserError(f"The source can't be read now: {error.words}; search with the whole medium.") from error
        return _example(outcome, name, region, reader)

    def ask(self, example: Example, name: str) -> list[Found]:
        """What in the case is like an example, strongest first. `name`: of the example, for a sentence of refusal."""
        if not example.is_telling and example.medium is None:
            raise UserError(f"{name} shows or sounds too little to be compared; choose one with more in it.")
        reader = self._case.reader()
        with self._one_at_a_time, one_state(reader):
            return [Found.of(answer, said) for answer, said in self._asking.ask(example, reader)]


def checked(region: Region | None) -> Region | None:
    """The region. Raises UserError unless it is a rectangle of some size within the picture."""
    if region is None:
        return None
    x, y, width, height = region
    if not all(map(math.isfinite, region)) or min(region) < 0 or x + width > 1 + 1e-9 or y + height > 1 + 1e-9:
        raise UserError("The region lies outside of the picture; give left, top, width and height between 0 and 1.")
    if width <= 0 or height <= 0:
        raise UserError("The region has no size; give left, top, width and height between 0 and 1.")
    return region


def open_example(path: Path) -> Evidence:
    """The file that is meant, wherever links lead, for reading only. Raises UserError."""
    shown = names.display(str(path))
    try:
        return open_evidence(path.resolve(strict=True))
    except Unreadable as error:
        raise UserError(f"{shown} {error.reason}; choose a picture, a video or a sound.") from error
    except (OSError, RuntimeError) as error:
        raise UserError(f"There is no file {shown}; check the path.") from error


def _examined(crew: Crew, descriptor: int, size: int, region: Region | None) -> Outcome:
    try:
        return crew.examine(descriptor, Examine(size, checked(region)), _is_medium)
    except CrewLost as error:
        raise UserError("No worker could be started to decode it; close other programs and try again.") from error


def _is_medium(reading: Reading) -> bool:
    return reading.signature.kind in MEDIA_KINDS


def _example(outcome: Outcome, name: str, region: Region | None, reader: sqlite.Connection) -> Example:
    facts, reading = outcome.facts, outcome.reading
    if facts is not None and reading is not None:
        if region is not None and facts.kind is not Kind.PICTURE:
            raise UserError(f"{name} is not a picture, and only pictures have regions; search without --region.")
        return Example.of_facts(facts, reading.digests, reader, whole=region is None)
    if outcome.fault is not None:
        raise UserError(f"{name} can't be decoded: {outcome.fault.words}; choose another file.")
    if outcome.failure is not None:
        raise UserError(f"{name} can't be decoded: {outcome.failure.reason}; choose another file.")
    if reading is not None and reading.digests.size == 0:
        raise UserError(f"{name} is empty; choose a picture, a video or a sound.")
    raise UserError(f"{name} is not a picture, a video or a sound; choose one.")
