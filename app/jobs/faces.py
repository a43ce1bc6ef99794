"""Looking for faces with the agency's pack: installed after a trial, run by a caged worker, recorded as facts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from analysis.faces.face_networks import THOROUGH_LOOKS
from analysis.facts import Kind
from analysis.jobs import FindFaces
from app import sqlite
from app.case.casefile import Case
from app.case.queries import face_search, media
from app.case.records import face_records
from app.case.records.face_records import Method, Seen
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import Fetcher, NotToBeHad
from app.ingest.outcome import CrewLost, JobFailed
from app.ingest.rings import Consent
from app.jobs.by_threads import each_medium
from app.jobs.moments import spread_moments
from app.jobs.trial import on_trial
from app.models.face_pack import OFF, FaceShelf, InstalledFaces, read_face_pack
from app.models.manifests import compare_published

HANDLERS = "analysis.workers.face_handlers"
MOST_FRAMES = 8
"""Frames of a video that are looked at, spread evenly over those that are kept."""
_TRIAL_SIZE = 3_000, 2_000
"""Pixels, so that decoding takes as long as of a usual photograph."""
_TELL_SECONDS = 3.0
"""Between two words to those who show faces, who then read and group them all anew."""
_FEWEST = 20
"""Runs from which on it can be said how long one takes."""
_FOUND = Changed(frozenset({Touched.FACES}))


@dataclass(frozen=True)
class Looked:
    """What came of looking. `absent`: media whose sources aren't there; they are looked through another time.
    `runs`: of the network, which took `seconds`. `stopped`: before all was looked through."""

    media: int
    faces: int
    absent: int
    unreadable: int
    runs: int = 0
    seconds: float = 0.0
    stopped: bool = False

    @property
    def pace(self) -> float | None:
        """Seconds that a run took; None of too few to say."""
        return self.seconds / self.runs if self.runs >= _FEWEST else None


def install(shelf: FaceShelf, path: Path, digest: str = "") -> InstalledFaces:
    """Keep the pack at `path`, a folder or a .zip. `digest`: SHA-256 of its manifest as published; empty: any.

    Raises UserError, with nothing installed, where the pack isn't what it says or doesn't run here.
    """
    with shelf.laid_out(read_face_pack(path)) as candidate:
        compare_published(candidate.digest, digest)
        pace = _try(candidate)
        added = shelf.add(candidate)
    shelf.note_pace(pace)
    return added


def ready_pack(shelf: FaceShelf) -> InstalledFaces:
    """The pack, found to be as it was installed. Raises UserError where there is none."""
    found = shelf.installed()
    if found is None:
        raise UserError(OFF)
    found.verify()
    return found


def start_finder(pack: InstalledFaces, scratch: Path, consent: Consent | None = None, workers: int = 1) -> Crew:
    """Workers that find faces; their networks are loaded in the background, and belong to them alone."""
    return start_crew(workers, scratch, handlers=HANDLERS, pack=pack.folder, consent=consent)


def find_faces(
    case: Case,
    crew: Crew,
    pack: InstalledFaces,
    chosen: Sequence[int] = (),
    *,
    workers: int = 1,
    thorough: bool = False,
    tell: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Looked:
    """Look through these media, or all that this pack hasn't looked through; what is found is kept at once, medium by
    medium, so that it can be stopped and gone on with. `workers`: how many media are looked through at a time.
    `thorough`: for faces that are small or turned too, in `THOROUGH_LOOKS` looks at each still.

    Whoever shows faces is told now and then. Raises UserError where no worker can be had, or something that is chosen
    shows no picture.
    """
    wanted = sorted(chosen) or face_search.waiting(case.reader(), pack.manifest.title, thorough=thorough)
    if chosen and (strange := face_search.without_pictures(case.reader(), chosen)):
        digest = media.get(case.reader(), strange[0]).sha256
        raise UserError(f"Faces are looked for in pictures and videos, and {digest[:12]} is neither; choose such.")
    return _Search(case, crew, _method(pack), wanted, tell, stopped, thorough=thorough).run(workers)


@dataclass(frozen=True)
class _MediumSeen:
    """`runs`: of the network; `reason`: why none of them could be, empty where one could."""

    medium: int
    faces: Sequence[Seen]
    runs: int
    reason: str


class _Search:
    """One look through media, by several threads, each of which waits for a worker."""

    def __init__(
        self,
        case: Case,
        crew: Crew,
        method: Method,
        wanted: Sequence[int],
        tell: Callable[[int, int], None],
        stopped: Callable[[], bool],
        *,
        thorough: bool,
    ) -> None:
        self._thorough = thorough
        self._case = case
        self._crew = crew
        self._method = method
        self._wanted = wanted
        self._tell = tell
        self._stopped = stopped
        self._gate = threading.Lock()
        self._looked = Looked(0, 0, 0, 0)
        self._done = 0
        self._begun = self._told = time.monotonic()

    def run(self, workers: int) -> Looked:
        """Begin and come to an end; what was found is on record, whatever ended it."""
        self._case.write(lambda db: face_records.begin(db, self._method))
        try:
            each_medium(
                self._case,
                self._crew,
                self._wanted,
                self._look_through,
                workers=workers,
                name="faces",
                stopped=self._stopped,
            )
        except CrewLost as lost:
            title = self._method.title
            raise UserError(f"The networks of {title} can't be loaded here: {lost.last_words}.") from lost
        finally:
            found = self._looked
            self._case.write(
                lambda db: face_records.end(
                    db,
                    self._case.actor,
                    self._method,
                    found.media,
                    found.faces,
                    found.unreadable,
                    thorough=self._thorough,
                )
            )
            self._case.tell(_FOUND)
        return replace(self._looked, seconds=time.monotonic() - self._begun, stopped=self._done < len(self._wanted))

    def _look_through(self, reader: sqlite.Connection, fetcher: Fetcher, medium: int) -> None:
        try:
            seen = _look(reader, fetcher, self._crew, medium, thorough=self._thorough)
        except NotToBeHad:
            self._count(absent=1)
        else:
            self._count(media=1, faces=self._keep(seen), unreadable=int(bool(seen.reason)), runs=seen.runs)

    def _keep(self, seen: _MediumSeen) -> int:
        return self._case.write(
            lambda db: face_records.record(
                db, seen.medium, self._method.title, seen.faces, seen.reason, thorough=self._thorough
            )
        )

    def _count(self, media: int = 0, faces: int = 0, absent: int = 0, unreadable: int = 0, runs: int = 0) -> None:
        with self._gate:
            was = self._looked
            self._looked = Looked(
                was.media + media,
                was.faces + faces,
                was.absent + absent,
                was.unreadable + unreadable,
                was.runs + runs,
            )
            self._done += 1
            self._tell(self._done, len(self._wanted))
            due = time.monotonic() - self._told >= _TELL_SECONDS
            self._told = time.monotonic() if due else self._told
        if due:
            self._case.tell(_FOUND)


def _look(reader: sqlite.Connection, fetcher: Fetcher, crew: Crew, medium: int, *, thorough: bool) -> _MediumSeen:
    """Raises NotToBeHad where its source isn't there."""
    moving = media.get(reader, medium).kind == Kind.VIDEO
    found: list[Seen] = []
    reasons: list[str] = []
    moments = spread_moments(reader, medium, MOST_FRAMES) if moving else [0]
    with fetcher.open_unchanged(reader, medium) as descriptor:
        for at in moments:
            try:
                answer = crew.find_faces(descriptor, FindFaces(at, thorough))
            except JobFailed as error:
                reasons.append(error.words)
            else:
                found += [Seen(at, face.region, face.score, face.vector) for face in answer.faces]
    runs = len(moments) * (THOROUGH_LOOKS if thorough else 1)
    return _MediumSeen(medium, found, runs, reasons[0] if len(reasons) == len(moments) else "")


def _try(candidate: InstalledFaces) -> float:
    """Have a worker look at a picture, since what reads a network may break on it; gives the seconds that this took."""
    with on_trial(partial(start_finder, candidate), "trial.jpg", _TRIAL_SIZE) as (crew, descriptor):
        try:
            crew.find_faces(descriptor, FindFaces())  # the first waits for the networks
            begun = time.perf_counter()
            crew.find_faces(descriptor, FindFaces())
            return time.perf_counter() - begun
        except CrewLost as lost:
            raise UserError(
                f"The networks of {candidate.manifest.title} can't be loaded here: {lost.last_words}. See “Making a "
                "pack” in the handbook's page on people."
            ) from lost
        except JobFailed as error:
            raise UserError(f"The networks of {candidate.manifest.title} don't work here: {error.words}.") from error


def _method(pack: InstalledFaces) -> Method:
    manifest = pack.manifest
    limits = (manifest.measurer.same.cosine, manifest.measurer.alike.cosine) if manifest.measurer else (None, None)
    return Method(manifest.title, pack.digest, manifest.licence, manifest.source, manifest.purpose, *limits)
