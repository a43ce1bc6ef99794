"""Runs the parts of the engine's benchmark, each in a process of its own, so that none measures what another left.

Usage: python -m tests.benchmarks.engine [PART ...] [--media FOLDER ...] [--quick], for example
`pictures --quick`. A part is a module beside this file whose `main` publishes figures.
"""

import itertools
import subprocess
import sys
from pathlib import Path

PARTS = ("pictures", "race", "videos", "sounds", "places")


def main() -> int:
    """Run those that are named, or all; gives 1 if one of them failed."""
    words = sys.argv[1:]
    named = list(itertools.takewhile(PARTS.__contains__, words))
    options = words[len(named) :]
    there = [part for part in PARTS if (Path(__file__).parent / f"{part}.py").is_file()]
    status = 0
    for part in named or there:
        print(f"\n== {part}", flush=True)
        command = [sys.executable, "-u", "-m", f"tests.benchmarks.engine.{part}", *options]
        status |= subprocess.run(command, check=False).returncode
    return min(status, 1)


if __name__ == "__main__":
    sys.exit(main())
