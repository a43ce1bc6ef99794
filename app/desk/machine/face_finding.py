"""Looking for faces beside a window: where, how much there is to look at, about how long, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from analysis.faces.face_networks import THOROUGH_LOOKS
from app import sqlite
from app.case.casefile import Case
from app.case.queries import face_search
from app.case.queries.face_search import Left
from app.desk.machine import where_to_look
from app.desk.machine.where_to_look import Seen, Where, among, duration
from app.desk.text.display import clock
from app.desk.text.numbers import whole
from app.desk.wording import lead_words
from app.desk.work.tasks import Stopped, Tell
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.rings import Consent
from app.jobs.faces import MOST_FRAMES, Looked, find_faces, ready_pack, start_finder
from app.models.face_pack import FaceShelf, InstalledFaces

StartFinder = Callable[[InstalledFaces, Path, Consent | None, int], Crew]


@dataclass(frozen=True)
class Wanted:
    """What was asked for. `again`: also what this pack has looked through before. `thorough`: for faces that are small
    or turned too."""

    where: Where
    seen: Seen
    again: bool = False
    thorough: bool = False


def read_left(
    reader: sqlite.Connection, pack: InstalledFaces, seen: Seen, *, thorough: bool = False
) -> dict[Where, Left]:
    """How much there is to look at; what isn't chosen or narrowed down is left out."""
    title = pack.manifest.title
    return where_to_look.measured(
        reader, seen, lambda media: face_search.left(reader, title, MOST_FRAMES, media, thorough=thorough)
    )


def work(
    case: Case, shelf: FaceShelf, wanted: Wanted, start: StartFinder, consent: Consent | None, workers: int
) -> Callable[[Tell, Stopped], Any]:
    """Looks in a thread; gives a `Looked`, and keeps how long it took for the next estimate."""

    def look(tell: Tell, stopped: Stopped) -> Looked:
        pack = ready_pack(shelf)
        reader = case.reader()
        chosen = among(reader, wanted.where, wanted.seen)
        media = face_search.waiting(reader, pack.manifest.title, chosen, again=wanted.again, thorough=wanted.thorough)
        if not media:
            return Looked(0, 0, 0, 0)
        crew = start(pack, case.folder, consent, workers)
        try:
            found = find_faces(
                case,
                crew,
                pack,
                media,
                workers=workers,
                thorough=wanted.thorough,
                tell=lambda *done: tell(done),
                stopped=stopped,
            )
        finally:
            crew.close()
        if found.pace is not None:
            shelf.note_pace(found.pace)
        return found

    return look


def start(pack: InstalledFaces, scratch: Path, consent: Consent | None, workers: int) -> Crew:
    """The program's own finder; see `StartFinder`."""
    return start_finder(pack, scratch, consent, workers)


def installed(shelf: FaceShelf) -> tuple[InstalledFaces | None, str]:
    """The pack, and in words what it is, or what it would do and how to add one."""
    try:
        pack = shelf.installed()
    except UserError as error:
        return None, str(error)
    if pack is None:
        return None, _tr(
            "Looking for faces is off: this workstation has no model pack for it. With one, Sightline looks through "
            "pictures, and through up to {0} frames of each video, and marks where it sees faces; with a pack that "
            "also measures them it proposes which of them may be one person's. It never names anybody. Add a pack of "
            "your agency under “Model packs”. Without one, faces are drawn by hand: mark a face in the viewer "
            "(Shift+P), then record it in “People”."
        ).format(whole(MOST_FRAMES))
    manifest = pack.manifest
    does = _tr("finds and measures faces") if manifest.measurer is not None else _tr("finds faces")
    told = _tr("Model pack {0} {1}. Licence: {2}. Purpose: {3}. How it was measured: {4}.")
    parts = (manifest.licence, manifest.purpose, manifest.measured)
    return pack, told.format(manifest.title, does, *(part.rstrip(".") for part in parts))


def thorough_words() -> str:
    """The choice to look thoroughly."""
    told = _tr("Look &thoroughly: small faces, and faces that lie on their side, too; takes {0} times as long")
    return told.format(whole(THOROUGH_LOOKS))


def amount(left: Left) -> str:
    """How many media that are."""
    count = lead_words.media(left.media)
    if left.media == left.waiting:
        return count
    return _tr("{0}; not looked through yet: {1}").format(count, whole(left.waiting))


def estimate(left: Left | None, pace: float | None, *, again: bool, thorough: bool) -> str:
    """How much is to be looked at, and about how long that takes, from how long a run of the network takes."""
    if left is None:
        return ""
    media, stills = (left.media, left.all_looks) if again else (left.waiting, left.looks)
    if not media:
        done = _tr("Everything here was looked through with this pack.")
        if thorough:
            done = _tr("Everything here was looked through thoroughly with this pack.")
        return done if left.media else _tr("No picture or video.")
    if pace is None:
        told = _tr("Media to look at: {0}; pictures and frames: {1}. How long it takes is told once it has begun.")
        return told.format(whole(media), whole(stills))
    told = _tr("Media to look at: {0}; pictures and frames: {1}. That takes about {2} on this machine.")
    takes = duration(stills * pace * (THOROUGH_LOOKS if thorough else 1))
    return told.format(whole(media), whole(stills), takes)


def progress(done: int, total: int, left: str) -> str:
    """How far it is."""
    return _tr("Looked through: {0} of {1}, {2}").format(whole(done), whole(total), left)


def outcome(found: Looked) -> str:
    """What came of it."""
    told = _tr("Media looked through: {0}. New faces: {1}.").format(whole(found.media), whole(found.faces))
    if found.seconds:
        told = f"{told} {_tr('It took {0}.').format(clock(round(1000 * found.seconds)))}"
    return where_to_look.outcome(told, found.absent, found.unreadable, stopped=found.stopped)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingFaces", text)
