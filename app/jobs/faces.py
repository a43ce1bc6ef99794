"""Looking for faces with the agency's pack: installed after a trial, run by a caged worker, recorded as facts."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from analysis.facts import FindFaces, Kind
from app.case import face_records
from app.case.casefile import Case
from app.case.face_records import Method, Seen
from app.case.queries import media
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.ingest.fetch import NotToBeHad, open_medium
from app.ingest.outcome import CrewLost, JobFailed
from app.ingest.rings import Consent
from app.models.face_pack import OFF, FaceShelf, InstalledFaces, read_face_pack
from app.models.manifests import compare_published

HANDLERS = "analysis.face_handlers"
MOST_FRAMES = 8
"""Frames of a video that are looked at, spread evenly over those that are kept."""


@dataclass(frozen=True)
class Looked:
    """What came of looking. `absent`: media whose sources aren't there; they are looked through another time."""

    media: int
    faces: int
    absent: int
    unreadable: int


def install(shelf: FaceShelf, path: Path, digest: str = "") -> InstalledFaces:
    """Keep the pack at `path`, a folder or a .zip. `digest`: SHA-256 of its manifest as published; empty: any.

    Raises UserError, with nothing installed, where the pack isn't what it says or doesn't run here.
    """
    with shelf.laid_out(read_face_pack(path)) as candidate:
        compare_published(candidate.digest, digest)
        _try(candidate)
        return shelf.add(candidate)


def ready_pack(shelf: FaceShelf) -> InstalledFaces:
    """The pack, found to be as it was installed. Raises UserError where there is none."""
    found = shelf.installed()
    if found is None:
        raise UserError(OFF)
    found.verify()
    return found


def start_finder(pack: InstalledFaces, scratch: Path, consent: Consent | None = None) -> Crew:
    """One worker that finds faces; its networks are loaded in the background, and belong to it alone."""
    return start_crew(1, scratch, handlers=HANDLERS, pack=pack.folder, consent=consent)


def find_faces(
    case: Case,
    crew: Crew,
    pack: InstalledFaces,
    chosen: Sequence[int] = (),
    *,
    tell: Callable[[int, int], None] = lambda done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Looked:
    """Look through these media, or all that this pack hasn't looked through; what is found is kept at once, medium by
    medium, so that it can be stopped and gone on with. Raises UserError where no worker can be had."""
    method = _method(pack)
    wanted = list(chosen) or face_records.lacking(case.reader(), method.title)
    case.write(lambda db: face_records.begin(db, method))
    looked = faces = absent = unreadable = 0
    try:
        for number, medium in enumerate(wanted):
            if stopped():
                break
            tell(number, len(wanted))
            try:
                new, failed = _look(case, crew, medium, method.title)
            except NotToBeHad:
                absent += 1
                continue
            looked, faces, unreadable = looked + 1, faces + new, unreadable + failed
    except CrewLost as lost:
        raise UserError(f"The networks of {method.title} can't be loaded here: {_last_words(lost)}.") from lost
    finally:
        case.write(lambda db: face_records.end(db, case.actor, method, looked, faces, unreadable))
    tell(len(wanted), len(wanted))
    return Looked(looked, faces, absent, unreadable)


def _look(case: Case, crew: Crew, medium: int, method: str) -> tuple[int, bool]:
    """How many faces are new, and whether nothing of it could be looked at."""
    facts = media.get(case.reader(), medium)
    if facts.kind not in (Kind.PICTURE, Kind.VIDEO):
        raise UserError("Faces are looked for in pictures and videos; choose such.")
    found: list[Seen] = []
    reasons: list[str] = []
    moments = _moments(case, medium) if facts.kind == Kind.VIDEO else [0]
    with open_medium(case.reader(), crew, medium) as descriptor:
        for at in moments:
            try:
                answer = crew.find_faces(descriptor, FindFaces(at))
            except JobFailed as error:
                reasons.append(error.words)
            else:
                found += [Seen(at, face.region, face.score, face.vector) for face in answer.faces]
    failed = len(reasons) == len(moments)
    reason = reasons[0] if failed else ""
    return case.write(lambda db: face_records.record(db, medium, method, found, reason)), failed


def _moments(case: Case, medium: int) -> list[int]:
    times = [frame.at_ms for frame in media.frames(case.reader(), medium)] or [0]
    if len(times) <= MOST_FRAMES:
        return times
    return [times[round(place * (len(times) - 1) / (MOST_FRAMES - 1))] for place in range(MOST_FRAMES)]


def _try(candidate: InstalledFaces) -> None:
    """Have a worker look at a picture, since what reads a network may break on it."""
    with tempfile.TemporaryDirectory() as scratch:
        crew = start_finder(candidate, Path(scratch))
        picture = Path(scratch) / "trial.png"
        noise = np.random.default_rng(0).integers(0, 255, (12, 16, 3), dtype=np.uint8)
        cv2.imwrite(str(picture), cv2.resize(noise, (320, 240), interpolation=cv2.INTER_CUBIC))
        descriptor = os.open(picture, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            crew.find_faces(descriptor, FindFaces())
        except CrewLost as lost:
            raise UserError(
                f"The networks of {candidate.manifest.title} can't be loaded here: {_last_words(lost)}. See “Making a "
                "pack” in the handbook's page on people."
            ) from lost
        except JobFailed as error:
            raise UserError(f"The networks of {candidate.manifest.title} don't work here: {error.words}.") from error
        finally:
            os.close(descriptor)
            crew.close()


def _method(pack: InstalledFaces) -> Method:
    manifest = pack.manifest
    limits = (manifest.measurer.same.cosine, manifest.measurer.alike.cosine) if manifest.measurer else (None, None)
    return Method(manifest.title, pack.digest, manifest.licence, manifest.source, manifest.purpose, *limits)


def _last_words(lost: CrewLost) -> str:
    lines = [line.strip() for line in str(lost).splitlines() if line.strip()]
    return lines[-1].removeprefix("analysis.model.ModelError: ").rstrip(".") if lines else "it gave no reason"
