"""The workstation's memory of cases as a window works with it: opened for each piece of work, in the thread that does
it, and closed again, so that commands and other windows can use it meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.desk.work.tasks import Stopped, Tell
from app.memory import alerts, store
from app.memory.alerts import Kept
from app.memory.comparing import Told
from app.memory.store import About, Memory


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
    """Do this with the memory, which is made where there is none; None where it was stopped. Raises UserError.

    It tells in which stage it is, and how far: so many of so many.
    """

    def told(stage: str, done: int, total: int) -> None:
        if stopped():
            raise _WasStopped
        tell((stage, done, total))

    try:
        with store.opened(folder, secret) as memory:
            value = work(memory, told)
            return Outcome(_held(memory), value)
    except _WasStopped:
        return None


def _held(memory: Memory) -> Held:
    return Held(tuple(memory.cases()), tuple(alerts.kept(memory.db)), memory.is_protected)
