"""Making lost previews again from the sources, in the workers that made them; nothing else of the case changes."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from analysis.facts import MediumFacts, Reading
from analysis.jobs import Examine
from app.case.casefile import Case
from app.case.queries import media
from app.case.records import preview_records
from app.case.trail.changed import Changed, Touched
from app.case.values import names
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import CHANGED, Fetcher, NotToBeHad
from app.ingest.outcome import CrewLost, Outcome
from app.ingest.progress import Progress
from app.ingest.reader import content_of

OTHER_FRAMES = "this version of the program doesn't find all frames in it that were found then"
_NO_PLACE = "it was never found in a source"


@dataclass(frozen=True)
class NotMade:
    """A medium whose preview could not be made again; `path` in stored form, `reason` a clause."""

    medium: int
    path: str
    reason: str


@dataclass(frozen=True)
class Renewed:
    """What came of it. `complete`: all media were looked at."""

    lost: int
    made: int
    not_made: tuple[NotMade, ...]
    complete: bool


@dataclass(frozen=True)
class Renewal:
    """One run of it on an open case. The crew is the caller's."""

    case: Case
    crew: Crew

    def run(self, tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> Renewed:
        """Look at every preview, and make those again that are lost or damaged. Raises UserError where no worker can be
        started."""
        reader = self.case.reader()
        total, lost, made = preview_records.count_showable(reader), 0, 0
        not_made: list[NotMade] = []
        with Fetcher(self.crew) as fetcher:
            for number, (medium, sha256) in enumerate(preview_records.showable(reader)):
                if stopped():
                    return Renewed(lost, made, tuple(not_made), complete=False)
                if not preview_records.is_lost(reader, medium):
                    continue
                lost += 1
                path = next(iter(media.paths(reader, medium)), "")
                tell(Progress("reading", names.display(path), total, number, 0, 0, len(not_made), 0.0, 0.0, None))
                if reason := self._renew(fetcher, medium, sha256):
                    not_made.append(NotMade(medium, path, reason))
                else:
                    made += 1
        facts: dict[str, object] = {"lost": lost, "made": made, "not_made": len(not_made)}
        self.case.write(lambda db: preview_records.fulfil(db, self.case.actor, facts))
        if made:
            self.case.tell(Changed(frozenset({Touched.MEDIA, Touched.SOURCES})))
        return Renewed(lost, made, tuple(not_made), complete=True)

    def _renew(self, fetcher: Fetcher, medium: int, sha256: bytes) -> str:
        """Make the previews of one medium again, from the first place that still has its bytes. Gives why not, or
        nothing."""
        reason = ""
        for place in media.places(self.case.reader(), medium):
            try:
                with fetcher.open_place(place) as descriptor:
                    outcome, same = self._examined(descriptor, sha256)
            except NotToBeHad as error:
                reason = reason or error.words
                continue
            if not same:
                reason = reason or CHANGED
                continue
            if outcome.reading is None or outcome.facts is None:
                return content_of(outcome, outcome.reading).reason if outcome.reading else "it could not be read"
            self._put_back(medium, outcome.facts)
            return OTHER_FRAMES if preview_records.is_lost(self.case.reader(), medium) else ""
        return reason or _NO_PLACE

    def _put_back(self, medium: int, facts: MediumFacts) -> None:
        at = preview_records.moments(self.case.reader(), medium)
        self.case.write_previews(lambda db: preview_records.put_back(db, medium, facts, at))

    def _examined(self, descriptor: int, sha256: bytes) -> tuple[Outcome, bool]:
        """What a worker makes of it, and whether it is the medium; only then is it decoded."""
        same = False

        def decide(reading: Reading) -> bool:
            nonlocal same
            same = reading.digests.sha256 == sha256
            return same

        try:
            return self.crew.examine(descriptor, Examine(size=os.fstat(descriptor).st_size), decide), same
        except CrewLost as error:
            raise UserError("No worker can be started; close other programs to free memory, then try again.") from error
