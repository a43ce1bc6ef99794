"""Which rings of the cage this machine gives, and what an ingest without the least of them needs."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import msgspec

from analysis.platform import memory_file
from analysis.workers.trial import MOST_BYTES, nothing_in_force
from analysis.workers.trial import InForce as InForce
from app.case.casefile import Case
from app.errors import UserError
from app.platform.processes import start_interpreter

_UNTIL_TOLD = 60.0


def rings_in_force() -> InForce:
    """Found out by trying, in a process of its own; takes 0.2 s. Where that fails, nothing is taken to be in force.

    Windows: workers have no rings yet (not verified on Windows).
    """
    if sys.platform != "linux":
        return nothing_in_force()
    ours, theirs = os.pipe()
    with os.fdopen(ours, "rb") as told, memory_file() as errors:
        try:
            process = start_interpreter("analysis.workers.trial", theirs, [], errors)
        finally:
            os.close(theirs)
        with process:
            content = told.read(MOST_BYTES)
            process.wait(_UNTIL_TOLD)
    try:
        return msgspec.json.decode(content, type=InForce)
    except msgspec.MsgspecError:
        return nothing_in_force()


def weakness(rings: InForce) -> str:
    """What a machine lacks and what that means, in a sentence; empty where the cage is whole."""
    if not rings.missing and not rings.ways_out:
        return ""
    lacking = "this system doesn't give: " + ", ".join(rings.missing) if rings.missing else "its rings don't hold"
    could = "; a hostile file that takes over a decoder could " + ", ".join(rings.ways_out) if rings.ways_out else ""
    return f"Decoders are caged only in part, since {lacking}{could}."


class WeakCage(UserError):
    """Workers may not open what may be hostile: nothing cages them here, and nobody agreed."""


def allow(case: Case | None, rings: InForce, *, agreed: bool) -> None:
    """Let workers open evidence, or what else may be hostile; that the officer `agreed` to do so without the least
    cage is put on record in `case`, where that can be written.

    Raises WeakCage where the cage is too weak and nobody agreed.
    """
    if not rings.weak:
        return
    if not agreed:
        raise WeakCage(
            "This system gives no cage for decoders (neither Landlock nor seccomp), so that a hostile file could do "
            "whatever you may; read it on another machine, or agree with --weak-cage."
        )
    if case is not None and case.writable:
        found: dict[str, object] = {"missing": list(rings.missing), "ways_out": list(rings.ways_out)}
        case.record("weak cage agreed", rings.system, found)


class Consent:
    """Whether workers may open evidence of one case in a window, where the officer is asked once it is needed."""

    def __init__(self, rings: Callable[[], InForce]) -> None:
        """`rings` is asked when the first worker is needed, in whichever thread needs it."""
        self._rings = rings
        self._given = False
        self._missed: Callable[[], None] = lambda: None

    @property
    def lacking(self) -> str:
        """What is missing, as a sentence, where the officer has to be asked; empty where not."""
        return "" if self._given or not (rings := self._rings()).weak else weakness(rings)

    def when_missed(self, missed: Callable[[], None]) -> None:
        """Have `missed` called, in any thread, whenever a worker was refused."""
        self._missed = missed

    def require(self) -> None:
        """Raises WeakCage where the officer has to be asked first."""
        if self.lacking:
            self._missed()
            raise WeakCage(
                "This system gives no cage for decoders (neither Landlock nor seccomp), and you didn't agree to open "
                "media all the same; agree, or look at them on another machine."
            )

    def give(self, case: Case) -> None:
        """The officer agrees, which is put on record."""
        allow(case, self._rings(), agreed=True)
        self._given = True
