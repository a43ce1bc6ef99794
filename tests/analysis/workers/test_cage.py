"""What a program in its cage, such as ffmpeg's, may and may not do."""

from __future__ import annotations

import mmap
import os
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis.platform import forbid_new_privileges
from analysis.workers import seccomp
from analysis.workers.cage import ProgramCage, given_rings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the cage is Linux's")

RINGS = given_rings()
BY_LANDLOCK = pytest.mark.skipif(not RINGS.landlock, reason="this kernel gives no Landlock")
BY_SECCOMP = pytest.mark.skipif(not RINGS.seccomp, reason="this kernel or processor gives no seccomp filter")


def ran(script: str, given: bytes = b"") -> bytes:
    """What a shell says, in the cage, that runs `script` with its own means."""
    cage = ProgramCage(RINGS, ["/bin/sh", "-c", script])
    ours, its = socket.socketpair()
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        try:
            cage.run(its.fileno(), parent)
        finally:
            os._exit(70)
    its.close()
    with ours:
        ours.sendall(given)
        ours.shutdown(socket.SHUT_WR)
        said = b""
        while news := ours.recv(65_536):
            said += news
    os.waitpid(pid, 0)
    cage.close()
    return said


def test_it_reads_what_it_is_given_and_answers() -> None:
    assert ran("read word; echo got $word", b"samples\n") == b"got samples\n"


@BY_LANDLOCK
def test_it_opens_no_file_but_its_libraries(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("secret\n")
    assert ran(f"echo begun; read word < {tmp_path / 'a'}; echo $word") == b"begun\n\n"


@BY_SECCOMP
@pytest.mark.parametrize(
    "attempt", ["echo x > {}/new", "/bin/ls", "exec /bin/ls", "(echo child)", "kill -0 1", "ulimit -c 100 || exit 1"]
)
def test_it_writes_starts_and_signals_nothing(attempt: str, tmp_path: Path) -> None:
    assert ran(f"echo begun; {attempt.format(tmp_path)} && echo done") == b"begun\n"
    assert list(tmp_path.iterdir()) == []


@BY_SECCOMP
@pytest.mark.parametrize(
    ("attempt", "status"),
    [
        (lambda: socket.socket(), -signal.SIGSYS),
        (lambda: os.execv("/bin/true", ["/bin/true"]), -signal.SIGSYS),
        (lambda: mmap.mmap(-1, 4096, prot=7), -signal.SIGSYS),
        (lambda: os.kill(os.getppid(), 0), -signal.SIGSYS),
        (lambda: os.utime("/tmp"), 1),
        (lambda: os.open("/tmp", os.O_RDWR | os.O_TMPFILE), 1),
        (lambda: os.memfd_create("x"), 1),
        (lambda: os.getpid(), 0),
    ],
)
def test_its_filter_alone_refuses(attempt: Callable[[], object], status: int) -> None:
    pid = os.fork()
    if pid == 0:
        found = 70
        try:
            forbid_new_privileges()
            seccomp.install(seccomp.for_a_program(99))
            attempt()
            found = 0
        except PermissionError:
            found = 1
        finally:
            os._exit(found)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == status


def test_a_program_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        ProgramCage(RINGS, ["/nowhere/program"])
