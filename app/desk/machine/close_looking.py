"""Looking closely beside a window: at what, what it takes, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from app import sqlite
from app.case.casefile import Case
from app.desk.machine import where_to_look
from app.desk.machine.where_to_look import Seen, Where, among, duration
from app.desk.text.numbers import whole
from app.desk.work.tasks import Stopped, Tell
from app.ingest.crew import Crew, start_crew
from app.ingest.rings import Consent
from app.jobs.closely import COMPARING, Cost, Looked, cost, left_to_look, look_closely

StartCrew = Callable[[int, Path, Consent | None], Crew]


def read_costs(reader: sqlite.Connection, seen: Seen, workers: int) -> dict[Where, Cost]:
    """What it takes to look at each; what isn't chosen or narrowed down is left out."""
    return where_to_look.measured(reader, seen, lambda media: cost(left_to_look(reader, media), workers))


def work(
    case: Case, where: Where, seen: Seen, start: StartCrew, consent: Consent | None, workers: int
) -> Callable[[Tell, Stopped], Any]:
    """Looks in a thread; gives a `Looked`. What is told is what is done, how far it is, and of how much."""

    def look(tell: Tell, stopped: Stopped) -> Looked:
        crew = start(workers, case.folder, consent)
        try:
            media = among(case.reader(), where, seen)
            return look_closely(case, crew, media, workers=workers, tell=lambda *told: tell(told), stopped=stopped)
        finally:
            crew.close()

    return look


def start(workers: int, scratch: Path, consent: Consent | None) -> Crew:
    """The program's own workers; see `StartCrew`."""
    return start_crew(workers, scratch, consent=consent)


def about() -> str:
    """What it is for."""
    return _tr(
        "A close look reads the original again, takes three times as many points of it as the first look did, and "
        "compares the pictures with each other by these. So it finds things that are small in pictures, turned or seen "
        "from the side, and places that are seen from elsewhere. Of copies of a picture only one is looked at. The "
        "sources have to be connected."
    )


def amount(told: Cost) -> str:
    """How many pictures that are."""
    count = _tr("1 picture") if told.pictures == 1 else _tr("{0} pictures").format(whole(told.pictures))
    if told.pictures == told.waiting:
        return count
    return _tr("{0}; not looked at closely yet: {1}").format(count, whole(told.waiting))


def estimate(told: Cost | None) -> str:
    """What it takes."""
    if told is None:
        return ""
    if not told.pictures:
        return _tr("There are no pictures among them.")
    if not told.waiting:
        return _tr("All of these were looked at closely. What was added since is compared with them.")
    return _tr("Pictures to look at: {0}. That takes about {1} on this machine, and {2} MB of disk.").format(
        whole(told.waiting), duration(told.seconds), whole(max(1, round(told.size / 1e6)))
    )


def progress(doing: str, done: int, total: int, left: str) -> str:
    """How far it is."""
    words = _tr("Compared: {0} of {1}, {2}") if doing == COMPARING else _tr("Looked at: {0} of {1}, {2}")
    return words.format(whole(done), whole(total), left)


def outcome(found: Looked) -> str:
    """What came of it."""
    told = _tr("Looked at closely: {0}. Compared: {1}. New links of places and things: {2}.").format(
        whole(found.looked), whole(found.compared), whole(found.links)
    )
    return where_to_look.outcome(told, found.absent, found.unreadable, stopped=found.stopped)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CloseLooking", text)
