"""The cage: what a worker gives up, for good, before it reads the first byte of evidence. Linux only.

Rings, from the outside in: limits on memory, processor time and files (rlimits); no new privileges, and no looking in
by other processes; Landlock, by which no file, port or process outside can be reached; seccomp, by which no system call
is left but those that decoding needs. Each alone has gaps: Landlock doesn't stop changing the times of an open file,
UDP, io_uring or forking, seccomp can't tell one path from another. Where a kernel lacks a ring, the others are shut all
the same; `analysis.workers.trial` tells which hold.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from analysis.platform import (
    address_space,
    close_all_but,
    die_with_parent,
    forbid_looking,
    forbid_new_privileges,
    limit_memory,
    limit_work,
)
from analysis.workers import landlock, seccomp

_LOADERS = {
    "x86_64": Path("/lib64/ld-linux-x86-64.so.2"),
    "aarch64": Path("/lib/ld-linux-aarch64.so.1"),  # not verified on aarch64
}
_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache")
_PROGRAM_MEMORY = 1_000_000_000
"""Bytes of address space, of which ffmpeg's program takes 300 MB."""
_PROGRAM_SECONDS = 600
"""Of processor time; three hours of sound take 7."""


@dataclass(frozen=True)
class Rings:
    """Which of a kernel's rings are shut around a worker, limits and privileges aside."""

    landlock: bool
    seccomp: bool


NO_RINGS = Rings(landlock=False, seccomp=False)


def given_rings() -> Rings:
    """Those that this kernel offers."""
    return Rings(landlock=landlock.version() > 0, seccomp=seccomp.is_given())


class Cage:
    """What the workers' parent prepares once, so that shutting it in a worker is a handful of calls."""

    def __init__(self, rings: Rings) -> None:
        """`rings`: those that are to be shut. In the process that workers are forked from, when all is loaded."""
        self._rings = rings
        self._taken = address_space()
        self._domain = landlock.domain() if rings.landlock else -1
        self._filter = seccomp.for_decoding() if rings.seccomp else b""

    @property
    def descriptors(self) -> set[int]:
        """What a worker has to keep open until the cage is shut."""
        return {self._domain} if self._rings.landlock else set()

    def shut(self, parent: int, memory: int, cpu: int) -> None:
        """Give up what a job doesn't need: at most `memory` more bytes and `cpu` seconds, and no life without `parent`.

        Raises OSError: then nothing may be decoded.
        """
        _limit(parent, self._taken + memory, cpu)
        if self._rings.landlock:
            landlock.enter(self._domain)
            os.close(self._domain)
        if self._rings.seccomp:
            seccomp.install(self._filter)


class ProgramCage:
    """A cage in which one program runs that reads its standard input and writes its standard output, and no more.

    The program's own libraries are all it can open, for reading. What it is told to do is fixed before any evidence.
    """

    def __init__(self, rings: Rings, command: Sequence[str]) -> None:
        """`command`: the program's path and its arguments. Raises OSError where it isn't there."""
        self._rings = rings
        self._command = list(command)
        self._program = os.open(command[0], os.O_RDONLY | os.O_CLOEXEC)
        self._domain = landlock.domain(_granted(Path(command[0]))) if rings.landlock else -1

    def close(self) -> None:
        """Let go of the program."""
        os.close(self._program)
        if self._rings.landlock:
            os.close(self._domain)

    def run(self, connected: int, parent: int) -> NoReturn:
        """Become the program, in a child of the workers' parent; `connected` is its standard input and output."""
        nothing = os.open(os.devnull, os.O_RDWR)
        for number, descriptor in enumerate((connected, connected, nothing)):
            os.dup2(descriptor, number)
        close_all_but({0, 1, 2, self._program, self._domain})
        _limit(parent, _PROGRAM_MEMORY, _PROGRAM_SECONDS)
        if self._rings.landlock:
            landlock.enter(self._domain)
            os.close(self._domain)
        if self._rings.seccomp:
            seccomp.install(seccomp.for_a_program(self._program))
        os.execve(self._program, self._command, {})  # noqa: S606 - no shell is wanted


def _limit(parent: int, memory: int, cpu: int) -> None:
    die_with_parent(parent)
    forbid_new_privileges()
    forbid_looking()
    limit_memory(memory)
    limit_work(cpu)


def _granted(program: Path) -> dict[Path, int]:
    started = landlock.EXECUTE | landlock.READ_FILE
    loader = _LOADERS.get(platform.machine())
    granted = dict.fromkeys(map(Path, _LIBRARIES), landlock.READ_FILE)
    return granted | dict.fromkeys([program, *([loader] if loader else [])], started)
