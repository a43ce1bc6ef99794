"""Runs every benchmark, each in a process of its own, so that none measures what another left behind.

Usage: python -m tests.benchmarks [NAME ...], for example `ingest gallery`.
"""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run those that are named, or all; gives 1 if one of them failed."""
    found = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    names = sys.argv[1:] or found
    status = 0
    for name in names:
        print(f"\n== {name}", flush=True)
        status |= subprocess.run([sys.executable, "-m", f"tests.benchmarks.bench_{name}"], check=False).returncode
    return min(status, 1)


if __name__ == "__main__":
    sys.exit(main())
