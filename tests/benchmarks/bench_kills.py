"""Kills the program at random moments of each of the officer's jobs, and counts after how many kills nothing was lost.

Usage: python -m tests.benchmarks.bench_kills [--kills 200] [--seed N] [KIND ...]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.app.jobs.killing import TRIALS, TakingIn, run
from tests.benchmarks.figures import Figure, publish


def main() -> int:
    """Print what each kill cost, if anything; gives 1 if one did."""
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", default=[kind.name for kind in TRIALS])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    os.nice(5)
    print(f"seed {arguments.seed}", flush=True)
    figures = []
    for kind in TRIALS:
        if kind.name not in arguments.kinds:
            continue
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as place:
            trial = kind(Path(place) / "trial")
            wrong = run(trial, arguments.kills, arguments.seed)
            if isinstance(trial, TakingIn):
                trial.finish()
                print(f"{trial.completed + 1} ingests came to their end and equal the one that nobody disturbed")
        for sentence in wrong:
            print(sentence)
        good = arguments.kills - len(wrong)
        print(f"{kind.name}: {good} of {arguments.kills} in {time.monotonic() - started:.0f} s", flush=True)
        figures.append(
            Figure(f"kills: {kind.name}, nothing lost", good, "", arguments.kills, arguments.kills, at_least=True)
        )
    publish(figures)
    return int(not all(figure.met for figure in figures))


if __name__ == "__main__":
    sys.exit(main())
