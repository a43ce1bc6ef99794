"""Trying the cage: which rings this machine's kernel gives is found out by shutting them and trying to get out.

Run in an interpreter of its own without decoders. A child is forked for each way out and each choice of rings, since a
refused one may be killed. Nothing is changed by what is tried, also where it succeeds: the file that is written has no
name, the connection is to this machine's own discard port.
"""

from __future__ import annotations

import errno
import mmap
import os
import signal
import socket
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

import msgspec

from analysis.platform import memory_file, no_new_privileges
from analysis.workers import landlock
from analysis.workers.cage import NO_RINGS, Cage, Rings, given_rings

MOST_BYTES = 10_000
"""Of what `main` tells."""
_MEMORY, _SECONDS = 200_000_000, 10
_REFUSED, _NOT_SHUT, _UNCLEAR = 1, 2, 3


class Way(StrEnum):
    """A way out of a cage, in words for people."""

    READ = "open files"
    WRITE = "write files"
    CONNECT = "reach a network"
    PROGRAM = "start a program"
    PROCESS = "start a process"
    TIMES = "change a file's times"
    SIGNAL = "signal other processes"
    CODE = "run code that it wrote"
    MEMORY = "take unlimited memory"


class InForce(msgspec.Struct, frozen=True):
    """What holds a decoder on this machine, as it was tried."""

    system: str
    landlock: int
    """Version of the interface; 0: not there, or not holding."""
    seccomp: bool
    limits: bool
    privileges: bool
    """True where new privileges are refused."""
    ways_out: tuple[str, ...]
    """What a decoder could do with all rings shut; empty where the cage is whole."""

    @property
    def weak(self) -> bool:
        """Neither of the two rings that keep files, programs and the network away is there."""
        return not self.landlock and not self.seccomp

    @property
    def missing(self) -> tuple[str, ...]:
        """The rings that aren't in force, in words."""
        rings = (
            ("Landlock", self.landlock > 0),
            ("seccomp", self.seccomp),
            ("limits on memory and time", self.limits),
            ("no new privileges", self.privileges),
        )
        return tuple(name for name, holds in rings if not holds)


def nothing_in_force() -> InForce:
    """Of a system where no ring is known here."""
    return InForce(sys.platform, 0, False, False, False, tuple(Way))


def tried() -> InForce:
    """Try all ways out of this system's cage. Takes about 30 forks of this process. Linux only."""
    given = given_rings()
    only_landlock = Rings(landlock=given.landlock, seccomp=False)
    only_seccomp = Rings(landlock=False, seccomp=given.seccomp)
    by_landlock = given.landlock and all(_refused(only_landlock, way) for way in (Way.READ, Way.WRITE))
    by_seccomp = given.seccomp and all(_refused(only_seccomp, way) for way in Way)
    return InForce(
        system=sys.platform,
        landlock=landlock.version() if by_landlock else 0,
        seccomp=by_seccomp,
        limits=_refused(NO_RINGS, Way.MEMORY),
        privileges=_outcome(NO_RINGS, lambda evidence: _refuse_unless(not no_new_privileges())) == _REFUSED,
        ways_out=tuple(way for way in Way if not _refused(given, way)),
    )


def main(arguments: list[str]) -> None:
    """Tell what holds: `arguments` is the number of the descriptor to be written to."""
    with os.fdopen(int(arguments[0]), "wb") as told:
        told.write(msgspec.json.encode(tried()))


def _refused(rings: Rings, way: Way) -> bool:
    return _outcome(rings, _ATTEMPTS[way]) in (_REFUSED, -signal.SIGSYS)


def _outcome(rings: Rings, attempt: Callable[[int], object]) -> int:
    """How a caged child's attempt ended: an exit status, or minus a signal's number."""
    cage, parent = Cage(rings), os.getpid()
    with memory_file() as evidence:
        pid = os.fork()
        if pid == 0:
            _attempt(cage, parent, attempt, evidence.fileno())
        _, status = os.waitpid(pid, 0)
    for descriptor in cage.descriptors:
        os.close(descriptor)
    return os.waitstatus_to_exitcode(status)


def _attempt(cage: Cage, parent: int, attempt: Callable[[int], object], evidence: int) -> NoReturn:
    status = _NOT_SHUT
    try:
        cage.shut(parent, _MEMORY, _SECONDS)
        status = _UNCLEAR
        attempt(evidence)
        status = 0
    except (PermissionError, MemoryError):
        status = _REFUSED
    except OSError as error:
        status = _REFUSED if error.errno in (errno.EFBIG, errno.ENOMEM) else 0
    finally:
        os._exit(status)


def _refuse_unless(given: bool) -> None:
    if not given:
        raise PermissionError


def _write(_: int) -> None:
    # Not `tempfile.gettempdir`, which finds out where it can write by writing.
    places = (os.environ.get("TMPDIR", ""), "/tmp", "/var/tmp", ".")  # noqa: S108 - what is written has no name
    descriptor = os.open(
        next(place for place in places if place and Path(place).is_dir()), os.O_RDWR | os.O_TMPFILE, 0o600
    )
    os.write(descriptor, b"x")


def _connect(_: int) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).connect(("127.0.0.1", 9))


def _fork(_: int) -> None:
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)


def _code(_: int) -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)


_ATTEMPTS: dict[Way, Callable[[int], object]] = {
    Way.READ: lambda _: os.open(sys.executable, os.O_RDONLY),
    Way.WRITE: _write,
    Way.CONNECT: _connect,
    Way.PROGRAM: lambda _: os.execv(sys.executable, [sys.executable, "-I", "-S", "-c", ""]),  # noqa: S606 - no shell
    Way.PROCESS: _fork,
    Way.TIMES: lambda evidence: os.utime(evidence),
    Way.SIGNAL: lambda _: os.kill(os.getppid(), 0),
    Way.CODE: _code,
    Way.MEMORY: lambda _: bytearray(10 * _MEMORY),
}
