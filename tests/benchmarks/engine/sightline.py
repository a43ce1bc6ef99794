"""Sightline as the officer has it: a folder is taken into a new case, and the case is asked what it found.

Nothing here knows how the engine works: only the command line, and of `case.db` the links, the stacks and the paths.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from app import sqlite

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Link:
    """A found connection between two media of the case. `offset_ms`: a's time 0 lies at this time of b."""

    a: int
    b: int
    kind: str
    score: float
    offset_ms: int | None


@dataclass(frozen=True)
class Found:
    """What the case says. `medium`: of each path below the folder; files of the same content share one.

    `stack`: of each medium the id of its stack's reference. `cpu`: seconds of all processes of the ingest, linking
    included.
    """

    medium: dict[str, int]
    stack: dict[int, int]
    links: tuple[Link, ...]
    cpu: float
    summary: dict[str, object]

    def stacks(self) -> list[list[str]]:
        """The paths of each stack of two or more files."""
        members: dict[int, list[str]] = defaultdict(list)
        for path, medium in self.medium.items():
            members[self.stack[medium]].append(path)
        return [paths for paths in members.values() if len(paths) > 1]


def take_in(folder: Path, case: Path, workers: int = 2) -> Found:
    """Make a case of this name (`NAME.case`, not there yet), ingest the folder, and read what was found.

    Raises `CalledProcessError` where a command failed; its sentence is on stderr.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _sightline("new", str(case), "--reference", "BENCH")
    said = _sightline("ingest", str(case), str(folder), "--workers", str(workers), "--quiet", "--json")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return read(case, cpu, json.loads(said))


def look_closely(case: Path) -> Found:
    """Have all pictures of the case looked at closely, and read what is found then; `cpu` of that alone."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = _sightline("closely", str(case), "--quiet", "--json")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return read(case, cpu, json.loads(said))


def read(case: Path, cpu: float = 0, summary: dict[str, object] | None = None) -> Found:
    """What an existing case says of the folder that was added to it."""
    database = sqlite.connect(f"file:{case / 'case.db'}?mode=ro", uri=True)
    try:
        medium = dict(
            database.execute("SELECT path, medium FROM occurrence WHERE medium IS NOT NULL AND container = 0")
        )
        stack = dict(database.execute("SELECT id, stack FROM medium"))
        links = tuple(Link(*row) for row in database.execute("SELECT a, b, kind, score, offset_ms FROM link"))
    finally:
        database.close()
    return Found(medium, stack, links, cpu, summary or {})


def _sightline(*words: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(ROOT / "main.py"), *words]
    return subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout
