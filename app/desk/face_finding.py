"""Looking for faces beside a window: where, how much there is to look at, about how long, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from analysis.faces.face_networks import THOROUGH_LOOKS
from app import sqlite
from app.case.casefile import Case
from app.case.queries import face_search
from app.case.queries.card_filter import Unit
from app.case.queries.chosen_media import media_of_cards
from app.case.queries.face_search import Left
from app.desk.display import clock
from app.desk.numbers import whole
from app.desk.tasks import Stopped, Tell
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.rings import Consent
from app.jobs.faces import MOST_FRAMES, Looked, find_faces, ready_pack, start_finder
from app.models.face_pack import FaceShelf, InstalledFaces

StartFinder = Callable[[InstalledFaces, Path, Consent | None, int], Crew]


class Where(StrEnum):
    """In what faces are looked for."""

    CHOSEN = "chosen"
    LISTED = "listed"
    CASE = "case"


@dataclass(frozen=True)
class Seen:
    """What the page of the case shows. `chosen` and `listed`: cards of the gallery, which stand for `unit`; `listed`
    is None where it lists all that remains, so that nothing was narrowed down. `alone`: one medium is looked at, and
    its stack isn't meant."""

    chosen: tuple[int, ...] = ()
    listed: tuple[int, ...] | None = None
    unit: Unit = Unit.MEDIUM
    alone: bool = False


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
    return {
        where: face_search.left(reader, pack.manifest.title, MOST_FRAMES, among(reader, where, seen), thorough=thorough)
        for where in Where
        if where is Where.CASE or (seen.chosen if where is Where.CHOSEN else seen.listed)
    }


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


def where_words(where: Where, left: Left | None) -> str:
    """One choice of where to look."""
    told = {
        Where.CHOSEN: _tr("What is &chosen: {0}"),
        Where.LISTED: _tr("What the gallery &lists: {0}"),
        Where.CASE: _tr("The &whole case: {0}"),
    }[where]
    if left is None:
        nothing = {Where.CHOSEN: _tr("nothing is chosen"), Where.LISTED: _tr("nothing is filtered")}
        return told.format(nothing.get(where, _tr("counting …")))
    if left.media == left.waiting:
        return told.format(_tr("{0} media").format(whole(left.media)))
    return told.format(_tr("{0} media, {1} not looked through yet").format(whole(left.media), whole(left.waiting)))


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
    told = _tr("{0} media to look at, {1} pictures and frames").format(whole(media), whole(stills))
    if pace is None:
        return _tr("{0}. How long it takes is told once it has begun.").format(told)
    return _tr("{0}: about {1} on this machine.").format(
        told, duration(stills * pace * (THOROUGH_LOOKS if thorough else 1))
    )


def duration(seconds: float) -> str:
    """A time as it is spoken of: rounded up, to minutes from two minutes on."""
    if seconds < 120:
        return _tr("{0} s").format(whole(max(1, round(seconds))))
    minutes = round(seconds / 60)
    return _tr("{0} min").format(whole(minutes)) if minutes < 120 else _tr("{0} h").format(whole(round(minutes / 60)))


def progress(done: int, total: int, left: str) -> str:
    """How far it is."""
    return _tr("Looked through: {0} of {1}, {2}").format(whole(done), whole(total), left)


def outcome(found: Looked) -> str:
    """What came of it."""
    sentences = [_tr("Looked through {0} media: {1} new faces.").format(whole(found.media), whole(found.faces))]
    if found.stopped:
        sentences.insert(0, _tr("Stopped; what was found is kept, and the next look goes on from here."))
    if found.absent:
        sentences.append(
            _tr("{0} media have no source here now; connect it and look again.").format(whole(found.absent))
        )
    if found.unreadable:
        sentences.append(_tr("{0} media could not be looked at.").format(whole(found.unreadable)))
    if found.seconds:
        sentences.append(_tr("It took {0}.").format(clock(round(1000 * found.seconds))))
    return " ".join(sentences)


def among(reader: sqlite.Connection, where: Where, seen: Seen) -> tuple[int, ...] | None:
    """The media that are meant; None: the whole case."""
    if where is Where.CASE:
        return None
    if where is Where.CHOSEN:
        return media_of_cards(reader, seen.chosen, Unit.MEDIUM if seen.alone else seen.unit)
    return media_of_cards(reader, seen.listed or (), seen.unit)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingFaces", text)
