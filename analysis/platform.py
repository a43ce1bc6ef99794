"""What a worker asks of the operating system, each behind one function."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Collection, Sequence
from functools import cache
from pathlib import Path
from typing import IO

if sys.platform != "win32":
    import resource

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4
_PR_SET_CHILD_SUBREAPER = 36
_PR_SET_NO_NEW_PRIVS = 38
_PR_GET_NO_NEW_PRIVS = 39
_OPEN_FILES = 64
"""A worker holds five descriptors; decoders open a few more for themselves."""


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when its parent, the process `parent`, ends. Linux only."""
    prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the kernel was asked
        os._exit(0)


def adopt_orphans() -> None:
    """Become the parent of all that descendants leave behind, so that it can be ended too. Linux only."""
    prctl(_PR_SET_CHILD_SUBREAPER, 1)


def forbid_new_privileges() -> None:
    """Make set-user-id programs and file capabilities powerless for this process and its children. Linux only."""
    prctl(_PR_SET_NO_NEW_PRIVS, 1)


def no_new_privileges() -> bool:
    """Whether `forbid_new_privileges` holds. Linux only."""
    return prctl(_PR_GET_NO_NEW_PRIVS) == 1


def forbid_looking() -> None:
    """Keep other processes of this user from tracing this one or reading its memory. Linux only."""
    prctl(_PR_SET_DUMPABLE, 0)


def children() -> list[int]:
    """Process ids of this single-threaded process's children, adopted ones and ended ones included. Linux only."""
    own = os.getpid()
    return [int(pid) for pid in Path(f"/proc/self/task/{own}/children").read_text(encoding="ascii").split()]


def close_all_but(kept: Collection[int]) -> None:
    """Close every descriptor of this process that isn't in `kept`. Linux only."""
    for descriptor in [int(entry.name) for entry in Path("/proc/self/fd").iterdir()]:
        if descriptor not in kept:
            with contextlib.suppress(OSError):  # the one that listed the folder is closed already
                os.close(descriptor)


def silence(errors: int) -> None:
    """Connect standard input and output to nothing, and standard error to the descriptor `errors`."""
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.dup2(errors, 2)
    os.close(nothing)


def address_space() -> int:
    """Bytes of address space that this process has now; 0 on Windows."""
    if sys.platform == "win32":
        return 0
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()


def limit_memory(most: int) -> None:
    """Let this process have `most` bytes of address space in all, and leave no core dump.

    Windows: nothing is done here; whoever starts the process puts it into a job (`app.platform.confinement`).
    """
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_work(cpu: int) -> None:
    """Let this process take `cpu` seconds of processor time, write no file and hold few open. Linux only."""
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu + 1))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (_OPEN_FILES, _OPEN_FILES))


def started_filter(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """A program that is given its input by a pipe and answers by another; started without a shell. Raises OSError.

    It inherits no descriptor. When this process is killed, the program's input ends.
    """
    flags = 0
    if sys.platform == "win32":  # not verified on Windows
        flags = subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
    )


def prctl(option: int, *values: int) -> int:
    """`prctl(2)`, with up to four values. Raises OSError. Linux only."""
    words = [ctypes.c_ulong(value) for value in (*values, 0, 0, 0, 0)[:4]]
    return _checked(_libc().prctl(option, *words), f"prctl {option}")


def system_call(number: int, *arguments: int | bytes | ctypes.c_char_p | None) -> int:
    """A system call that the standard library doesn't offer. Raises OSError. Linux only."""
    words = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    return _checked(_libc().syscall(ctypes.c_long(number), *words), f"system call {number}")


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _checked(answer: int, what: str) -> int:
    if answer == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return answer


def memory_file(folder: Path | None = None) -> IO[bytes]:
    """A file without a name that lies in memory; on systems that have none, in `folder`, gone when it is closed (not
    verified on Windows)."""
    if sys.platform != "linux":
        return tempfile.TemporaryFile(dir=folder)
    return os.fdopen(os.memfd_create("sightline", os.MFD_CLOEXEC), "w+b")
