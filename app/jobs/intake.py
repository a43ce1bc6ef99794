"""Taking in: sources are added, read, recorded and linked, in one go that can be stopped and resumed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from app.case import intake_records as records
from app.case.casefile import Case
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.progress import Progress, Stage
from app.ingest.sources import NewSource, add_sources
from app.jobs.linker import link_now


@dataclass(frozen=True)
class Intake:
    """Takes in on an open case with a crew that is the caller's; `workers` files are read at once."""

    case: Case
    crew: Crew
    workers: int

    def run(self, sources: Sequence[NewSource], tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> bool:
        """Add the sources (none: go on with what is there), read all that is to be read, then link it.

        Gives False if it was stopped before the end; what was done by then stays. Raises UserError where the officer
        has to do something first; a source that is refused keeps the others from being added.
        """
        add_sources(self.case, sources)
        started = time.monotonic()
        try:
            return self._run(tell, stopped)
        finally:
            with suppress(UserError):  # what stopped the ingest, a full disk, may keep this from being noted too
                self.case.write(lambda db: records.add_seconds(db, time.monotonic() - started))

    def _run(self, tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> bool:
        last = Progress("walking", "", 0, 0, 0, 0, 0, 0.0, 0.0, None)

        def remember(progress: Progress) -> None:
            nonlocal last
            last = progress
            tell(progress)

        def end(stage: Stage, doing: str = "") -> None:
            remember(replace(last, stage=stage, doing=doing, remaining_seconds=None if stage == "linking" else 0.0))

        if not Ingest(self.case, self.crew, self.workers).run(remember, stopped):
            end("stopped")
            return False
        end("linking")
        linked = link_now(self.case, lambda done, total: end("linking", f"{done:,} of {total:,}"), stopped)
        end("done" if linked.complete else "stopped")
        return linked.complete
