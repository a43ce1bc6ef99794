"""The workstation's memory of cases as a window works with it: opened for each piece of work, in the thread that does
it, and closed again, so that commands and other windows can use it meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.desk.tasks import Stopped, Tell
from app.memory import alerts, store
from app.memory.alerts import Kept
from app.memory.comparing import Told
from app.memory.store import About, Memory

_TELLING_SECONDS = 1.0
"""Before so much of a stage is done nobody can say how long the rest takes."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the memory holds. `is_protected`: it has a passphrase."""

    cases: tuple[About, ...] = ()
    alerts: tuple[Kept, ...] = ()
    is_protected: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a piece of work gave, and what the memory holds after it."""

    held: Held
    value: Any = None


@dataclass(frozen=True, slots=True)
class Step:
    """How far one stage is. `seconds_left`: of this stage; None where it can't be told yet."""

    stage: str
    done: int
    total: int
    seconds_left: float | None


class Pace:
    """Says how long the rest of a stage takes, by how long the part took that is done."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._stage = ""
        self._began = 0.0

    def step(self, stage: str, done: int, total: int) -> Step:
        """It has come so far now."""
        now = self._clock()
        if stage != self._stage:
            self._stage, self._began = stage, now
        spent = now - self._began
        left = spent * (total - done) / done if done and spent >= _TELLING_SECONDS else None
        return Step(stage, done, total, left)


class _WasStopped(Exception):
    """Ends the work where it stands; nothing that it did is kept."""


def held(folder: Path, secret: str) -> Outcome:
    """What the memory in `folder` holds; nothing where there is none, and none is made. Raises UserError."""
    if not store.is_there(folder):
        return Outcome(Held())
    with store.opened(folder, secret) as memory:
        return Outcome(_held(memory))


def done_on(
    folder: Path, secret: str, work: Callable[[Memory, Told], Any], tell: Tell, stopped: Stopped
) -> Outcome | None:
    """Do this with the memory, which is made where there is none; None where it was stopped. Raises UserError."""
    pace = Pace()

    def told(stage: str, done: int, total: int) -> None:
        if stopped():
            raise _WasStopped
        tell(pace.step(stage, done, total))

    try:
        with store.opened(folder, secret) as memory:
            value = work(memory, told)
            return Outcome(_held(memory), value)
    except _WasStopped:
        return None


def _held(memory: Memory) -> Held:
    return Held(tuple(memory.cases()), tuple(alerts.kept(memory.db)), memory.is_protected)
