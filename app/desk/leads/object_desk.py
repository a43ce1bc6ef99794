"""An object as the window works on it: its rectangle at full resolution, the outline, and what would leave the machine.

All that takes time is done beside the window; pixels are handed on together with their protected form only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from analysis.objects.object_steps import WARNINGS, Outline, Point, Steps, fault_of, warnings_of
from analysis.objects.plain_png import pixels_of
from analysis.objects.sanitising import Sanitised
from app import sqlite
from app.case.decisions.object_decisions import SanitiseObject
from app.case.queries import objects, series
from app.case.queries.objects import Object
from app.case.queries.series import Clue
from app.desk.leads import sightings
from app.desk.pictures import protected_image
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Region, Workbench
from app.errors import UserError
from app.jobs import objects as object_jobs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.case.records.memory_records import Seen
    from app.memory.store import Memory

    Pixels = NDArray[np.uint8]

_OF_ONE = ("crop", "veil", "outline", "preview")
"""Questions whose answers are about the object that is worked on, and about no other."""


class ObjectJobs(Protocol):
    """What the window has to know of `app.jobs.objects`. All raise UserError."""

    def crop(self, case: Any, crew: Any, medium: int, region: Region, at_ms: int = 0) -> Pixels:
        """The pixels of a rectangle."""

    def seen_of(self, pixels: Pixels, steps: Steps) -> Pixels:
        """What steps make of them."""

    def made_of(self, pixels: Pixels, steps: Steps) -> Sanitised:
        """The same as a file."""

    def outline_of(self, pixels: Pixels, within: Region | None = None) -> Outline:
        """What stands out of them."""

    def seen_before(self, case: Any, crew: Any, memory: Memory, number: int) -> tuple[Seen, ...]:
        """In which remembered cases an object is seen."""


@dataclass(frozen=True)
class ObjectsRead:
    """All objects, and the clues from which one can be cropped."""

    objects: tuple[Object, ...]
    clues: tuple[Clue, ...]


def read(reader: sqlite.Connection) -> ObjectsRead:
    """Objects, newest first; clues at a place of a picture, or at a time of a video, which weren't refuted."""
    found = [clue for clue in series.clues(reader) if clue.state != "refuted" and clue.region is not None]
    return ObjectsRead(tuple(reversed(objects.objects(reader))), tuple(found))


class ObjectDesk(QObject):
    """Works on one object at a time.

    Signals:
        cropped: its rectangle (`ProtectedImage`).
        outlined: what the machine outlined, as points.
        previewed: what would leave the machine (`ProtectedImage`); None where nothing would.
        stored: the sanitised picture that the case has (`ProtectedImage`); None where it has none.
        remembered: the object that was looked for in remembered cases, the places where it was seen there
            (`sightings.Sighting`), and how many cases are remembered.
        failed: why not, as a sentence.
        unremembered: why it can't be looked for in remembered cases, as a sentence.
        busy: whether something is on its way.
    """

    cropped = Signal(object)
    outlined = Signal(object)
    previewed = Signal(object)
    stored = Signal(object)
    remembered = Signal(object, object, int)
    failed = Signal(str)
    unremembered = Signal(str)
    busy = Signal(bool)

    def __init__(self, workbench: Workbench, parent: QObject, jobs: ObjectJobs = object_jobs) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._jobs = jobs
        self._object: Object | None = None
        self._pixels: Pixels | None = None
        self._waiting: set[str] = set()
        self.strengths: Strengths = workbench.protection.veil(Panel.VIEWER).effective
        """The veil for what is handed on next."""

    @property
    def ready(self) -> bool:
        """Whether the rectangle's pixels are here."""
        return self._pixels is not None

    def show(self, found: Object | None) -> None:
        """Work on this one; its pixels are asked for where they aren't here yet."""
        before, self._object = self._object, found
        if before is None or found is None or _place(before) != _place(found):
            self._pixels = None
            self._drop(*_OF_ONE)
        if found is not None and self._pixels is None:
            self._crop(found)
        self._read_stored(found)

    def veil_anew(self, strengths: Strengths) -> None:
        """Hand everything on again under this veil."""
        self.strengths = strengths
        if self._pixels is not None:
            self._hand_on(self._pixels)
        if self._object is not None:
            self._read_stored(self._object)

    def outline(self) -> None:
        """Let the machine outline what stands out."""
        pixels, jobs = self._pixels, self._jobs
        if pixels is not None:
            self._find_out(lambda: jobs.outline_of(pixels), self.outlined.emit, "outline")

    def preview(self, steps: Steps) -> None:
        """Make what would leave the machine with these steps."""
        pixels, jobs, strengths = self._pixels, self._jobs, self.strengths
        if pixels is None or not steps.outline or fault_of(steps):
            self._drop("preview")
            self.previewed.emit(None)
            return
        self._find_out(
            lambda: _protected(jobs.seen_of(pixels, steps), strengths), self.previewed.emit, "preview", self._no_preview
        )

    def sanitise(self, steps: Steps) -> None:
        """Make the picture of these steps, which the case must have for the object, and record it."""
        found, pixels, jobs = self._object, self._pixels, self._jobs
        if found is None or pixels is None:
            self.failed.emit(self.tr("The pixels of the object aren't here yet; wait for them, or connect the source."))
            return
        placed = msgspec.structs.replace(steps, region=found.steps.region, at=found.steps.at)
        self._find_out(
            lambda: jobs.made_of(pixels, placed),
            lambda made: self._workbench.decide(SanitiseObject(found.id, placed, made.png), self),
            f"sanitise {found.id}",  # each is made, whichever is worked on by then
        )

    def look_in_memory(self, folder: Path, secret: str) -> None:
        """Look for the object in the cases that the memory in `folder` holds; `secret`: its passphrase."""
        found, case, crew, jobs = self._object, self._workbench.case, self._workbench.crew, self._jobs
        if found is None:
            return
        if crew is None:
            self.unremembered.emit(self.tr("Nothing can be searched for while no reader is running."))
            return
        self._find_out(
            lambda: sightings.found_in(folder, secret, lambda memory: jobs.seen_before(case, crew, memory, found.id)),
            lambda answer: self.remembered.emit(found, *answer),
            "remembered",
            self.unremembered.emit,
        )

    def _crop(self, found: Object) -> None:
        case, crew, jobs = self._workbench.case, self._workbench.crew, self._jobs
        if crew is None:
            self.failed.emit(self.tr("Originals can't be opened while no reader is running; the object can't be seen."))
            return
        self._find_out(
            lambda: jobs.crop(case, crew, found.medium, found.steps.region, found.steps.at),
            self._came,
            "crop",
        )

    def _came(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._hand_on(pixels)

    def _hand_on(self, pixels: Pixels) -> None:
        strengths = self.strengths
        self._find_out(lambda: _protected(pixels, strengths), self.cropped.emit, "veil")

    def _read_stored(self, found: Object | None) -> None:
        picture, strengths = None if found is None else found.picture, self.strengths
        if picture is None:
            self._drop("stored")
            self.stored.emit(None)
            return
        self._workbench.ask(lambda reader: _stored(reader, picture, strengths), self.stored.emit, self, "stored")

    def _find_out(self, work: Any, done: Any, key: str, failed: Any = None) -> None:
        def end(answer: Any) -> None:
            self._came_back(key)
            done(answer)

        def fail(sentence: str) -> None:
            self._came_back(key)
            (failed or self.failed.emit)(sentence)

        self._waiting.add(key)  # a newer question takes the place of an older one with its key, which never comes back
        self.busy.emit(True)
        self._workbench.find_out(work, end, fail, self, key)

    def _drop(self, *keys: str) -> None:
        """What was asked before is about something else than what is shown."""
        self._workbench.drop(self, *keys)
        self._came_back(*keys)

    def _came_back(self, *keys: str) -> None:
        self._waiting.difference_update(keys)
        self.busy.emit(bool(self._waiting))

    def _no_preview(self, sentence: str) -> None:
        self.previewed.emit(None)
        self.failed.emit(sentence)


def _place(found: Object) -> tuple[int, int, Region, int]:
    return found.id, found.medium, found.steps.region, found.steps.at


def _protected(pixels: Pixels, strengths: Strengths) -> ProtectedImage:
    import numpy as np

    height, width = pixels.shape[:2]
    return protected_image.from_pixels(np.ascontiguousarray(pixels[:, :, ::-1]), strengths, width, height)


def _stored(reader: sqlite.Connection, picture: str, strengths: Strengths) -> ProtectedImage:
    try:
        return _protected(pixels_of(objects.png_of(reader, picture)), strengths)
    except ValueError as error:
        raise UserError(
            "The picture of this object isn't one that was made here; sanitise the object again."
        ) from error


__all__ = ["WARNINGS", "ObjectDesk", "ObjectsRead", "Outline", "Point", "Steps", "fault_of", "read", "warnings_of"]
