"""The command line with a stopwatch on its crew: how long each file was in a worker's hands.

Usage: python -m tests.benchmarks.timed_ingest TIMES WORD ...; writes TIMES, a JSON list of [path, start, end] (seconds
of one clock; path of the file, or of the archive's member that was unpacked).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from analysis.facts import Reading
from analysis.jobs import Examine
from app.cli.run import run
from app.ingest.crew import Crew
from app.ingest.outcome import Outcome


def main() -> int:
    """Run the command and write the times."""
    times: list[tuple[str, float, float]] = []
    examine = Crew.examine

    def timed(
        self: Crew, evidence: int, job: Examine, decide: Callable[[Reading], bool], *, alone: bool = False
    ) -> Outcome:
        path, start = os.readlink(f"/proc/self/fd/{evidence}"), time.monotonic()
        try:
            return examine(self, evidence, job, decide, alone=alone)
        finally:
            times.append((path, start, time.monotonic()))

    Crew.examine = timed  # type: ignore[method-assign] # the point of this module
    status = run(sys.argv[2:])
    Path(sys.argv[1]).write_text(json.dumps(times))
    return status


if __name__ == "__main__":
    sys.exit(main())
