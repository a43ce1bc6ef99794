"""Taking in: sources are added, read, recorded and linked, in one go that can be stopped and resumed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app import sqlite
from app.case.casefile import Case
from app.case.queries import counts
from app.case.records import intake_records as records
from app.case.records import preview_records, retry_records
from app.case.trail import audit
from app.errors import UserError
from app.ingest.again import Again
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.progress import Progress, Stage
from app.ingest.renewal import Renewal
from app.ingest.sources import NewSource, add_sources
from app.ingest.vics_survey import SurveyStopped
from app.jobs.known import HashCheck
from app.jobs.linker import Cause, link_now
from app.jobs.vics_decisions import take_wanted
from app.known.library import Library, workstation_library
from app.linking.thresholds import ENGINE

_NOTHING_YET = Progress("walking", "", 0, 0, 0, 0, 0, 0.0, 0.0, None)


@dataclass(frozen=True)
class Intake:
    """Takes in on an open case with a crew that is the caller's; `workers` files are read at once."""

    case: Case
    crew: Crew
    workers: int
    library: Library = field(default_factory=workstation_library)
    """The hash sets in which what is read is looked up."""

    def run(self, sources: Sequence[NewSource], tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> bool:
        """Add the sources (none: go on with what is there), try again what is wished, read all that is to be read,
        then link it.

        Gives False if it was stopped before the end; what was done by then stays. Raises UserError where the officer
        has to do something first; a source that is refused keeps the others from being added.
        """
        try:
            add_sources(self.case, sources, lambda words: tell(replace(_NOTHING_YET, doing=words)), stopped)
        except SurveyStopped:
            return False
        network = self.crew.network
        model = None if network is None else {"name": network.title, "sha256": network.sha256}
        self.case.record("start reading", "", {"workers": self.workers, "model": model})
        started, outcome = time.monotonic(), "broke off"
        try:
            whole = self._run(tell, stopped)
            outcome = "done" if whole else "stopped"
            return whole
        finally:
            with suppress(UserError):  # what stopped the ingest, a full disk, may keep this from being noted too
                found = counts.read(self.case.reader())
                self.case.write(lambda db: self._note_end(db, outcome, found, time.monotonic() - started))

    def _note_end(self, db: sqlite.Connection, outcome: str, found: counts.Counts, seconds: float) -> None:
        records.add_seconds(db, seconds)
        told = ("occurrences", "media", "unreadable", "partial", "open", "stacks", "links")
        facts = {key: getattr(found, key) for key in told} | {"engine": ENGINE, "seconds": round(seconds, 3)}
        audit.append(db, self.case.actor, "end reading", outcome, facts)

    def _run(self, tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> bool:
        last = _NOTHING_YET

        def remember(progress: Progress) -> None:
            nonlocal last
            last = progress
            tell(progress)

        def end(stage: Stage, doing: str = "") -> None:
            remember(replace(last, stage=stage, doing=doing, remaining_seconds=None if stage == "linking" else 0.0))

        known = HashCheck(self.case, self.library).before_reading()
        wished = retry_records.wished(self.case.reader())
        if wished is not None and not Again(self.case, self.crew).run(wished, remember, stopped):
            end("stopped")
            return False
        if (
            preview_records.is_wished(self.case.reader())
            and not Renewal(self.case, self.crew).run(remember, stopped).complete
        ):
            end("stopped")
            return False
        if not Ingest(self.case, self.crew, self.workers, known).run(remember, stopped):
            end("stopped")
            return False
        self.case.write(retry_records.give_up)
        take_wanted(self.case, stopped)
        HashCheck(self.case, self.library).by_likeness()
        end("linking")
        linked = link_now(
            self.case, lambda done, total: end("linking", f"{done:,} of {total:,}"), stopped, cause=Cause.READING
        )
        end("done" if linked.complete else "stopped")
        return linked.complete
