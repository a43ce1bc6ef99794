"""Decoding again what could not be decoded: one medium at a time, alone, since it may have broken a worker before."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from analysis.facts import MEDIA_KINDS, Reading
from analysis.jobs import Examine
from app.case.casefile import Case
from app.case.queries import media
from app.case.records import intake_records as records
from app.case.records import retry_records
from app.case.records.intake_records import Content, Ids
from app.case.records.retry_records import Undecoded
from app.case.trail.changed import Changed, Touched
from app.case.values import names
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import Fetcher, NotToBeHad
from app.ingest.outcome import CrewLost
from app.ingest.progress import Progress
from app.ingest.reader import content_of


@dataclass(frozen=True)
class Again:
    """One run of it on an open case. The crew is the caller's."""

    case: Case
    crew: Crew

    def run(self, reason: str, tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> bool:
        """Decode again what has no frames and whose reason holds these words. Gives False if it was stopped before its
        end: then the wish stays. What can't be had now, since its source isn't there, is left as it is.

        Raises UserError where no worker can be started.
        """
        waiting = retry_records.to_be_decoded(self.case.reader(), reason)
        decoded = away = 0
        with Fetcher(self.crew) as fetcher:
            for number, undecoded in enumerate(waiting):
                if stopped():
                    return False
                shown = next(iter(media.paths(self.case.reader(), undecoded.id)), "")
                tell(Progress("reading", names.display(shown), len(waiting), number, 0, 0, 0, 0.0, 0.0, None))
                content = self._examined(undecoded, fetcher)
                if content is None:
                    away += 1
                    continue
                self._record(undecoded.id, content)
                decoded += content.facts is not None
        facts: dict[str, object] = {"media": len(waiting), "decoded": decoded, "not_to_be_had": away}
        self.case.write(lambda db: retry_records.fulfil(db, self.case.actor, reason, facts))
        return True

    def _examined(self, undecoded: Undecoded, fetcher: Fetcher) -> Content | None:
        """What a worker makes of it now; None where it can't be had as it was."""

        def decide(reading: Reading) -> bool:
            return reading.digests.sha256 == undecoded.sha256 and reading.signature.kind in MEDIA_KINDS

        try:
            with fetcher.open_medium(self.case.reader(), undecoded.id) as descriptor:
                size = os.fstat(descriptor).st_size
                outcome = self.crew.examine(descriptor, Examine(size=size), decide)
        except NotToBeHad:
            return None
        except CrewLost as error:
            raise UserError("No worker can be started; close other programs to free memory, then resume.") from error
        if outcome.reading is None or not decide(outcome.reading):
            return None
        return content_of(outcome, outcome.reading)

    def _record(self, medium: int, content: Content) -> None:
        self.case.write_previews(lambda db: records.record_previews(db, [(medium, content)]))
        ids = Ids(self.case.reader())
        self.case.write(lambda db: retry_records.record_again(db, medium, content, ids))
        self.case.tell(Changed(frozenset({Touched.MEDIA, Touched.SOURCES})))
