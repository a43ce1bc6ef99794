"""Handlers that try to get out of the cage, as a decoder would that was taken over. Each file's content says how."""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator

from analysis.facts import Chunk, Failure, Member, Message, Rendering
from analysis.jobs import Examine, Render, Stream, Unpack
from analysis.workers.worker import Handlers
from tests.app.ingest.hostile_workers import READING

DONE = "it was done"
_LIBC = ctypes.CDLL(None, use_errno=True)
_PARENT = os.getpid()
"""The workers' parent, which loads this module."""


def warm_up() -> None:
    """Nothing to load."""


def _call(number: int, *arguments: int) -> None:
    if _LIBC.syscall(number, *(ctypes.c_long(each) for each in arguments)) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _become_executable() -> None:
    with mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE) as pages:
        address = ctypes.addressof(ctypes.c_char.from_buffer(pages))
        if _LIBC.mprotect(ctypes.c_void_p(address), 4096, 5):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _namespace_of_threads() -> None:
    _call(56, 0x1000_0000 | 0x0001_0000 | 0x900, 0, 0, 0, 0)


def _send_to(fd: int) -> None:
    address = struct.pack("=H14s", socket.AF_INET, b"\0\x09\x7f\0\0\1")
    buffer = ctypes.create_string_buffer(address, 16)
    if _LIBC.sendto(fd, b"x", 1, 0, buffer, 16) == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


WAYS: dict[str, Callable[[int], object]] = {
    "read a file": lambda fd: os.open(sys.executable, os.O_RDONLY),
    "list a folder": lambda fd: os.listdir("/"),
    "ask for a file": lambda fd: os.stat("/"),
    "read a link": lambda fd: os.readlink("/proc/self/exe"),
    "write a file": lambda fd: os.open("/tmp", os.O_RDWR | os.O_TMPFILE, 0o600),
    "make a folder": lambda fd: os.mkdir("/tmp/sightline-breakout"),
    "remove a file": lambda fd: os.unlink("/tmp/sightline-breakout"),
    "look into the parent": lambda fd: os.open(f"/proc/{_PARENT}/maps", os.O_RDONLY),
    "write the parent's memory": lambda fd: os.open(f"/proc/{_PARENT}/mem", os.O_RDWR),
    "reopen the evidence": lambda fd: os.open(f"/proc/self/fd/{fd}", os.O_RDWR),
    "make a memory file": lambda fd: os.memfd_create("x"),
    "connect by TCP": lambda fd: socket.socket(socket.AF_INET).connect(("127.0.0.1", 9)),
    "send by UDP": lambda fd: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    "open a local socket": lambda fd: socket.socket(socket.AF_UNIX),
    "send to an address": lambda fd: _send_to(3),
    "fork": lambda fd: os._exit(0) if os.fork() == 0 else os.wait(),
    "start a program": lambda fd: subprocess.run([sys.executable, "-c", ""], check=False),
    "become a program": lambda fd: os.execv(sys.executable, [sys.executable, "-c", ""]),
    "trace the parent": lambda fd: _LIBC.ptrace(16, _PARENT, 0, 0) and _raise(),
    "read the parent's memory": lambda fd: _LIBC.process_vm_readv(_PARENT, 0, 0, 0, 0, 0) and _raise(),
    "signal the parent": lambda fd: os.kill(_PARENT, 0),
    "signal everybody": lambda fd: os.kill(-1, 0),
    "have a descriptor signal others": lambda fd: fcntl.fcntl(3, fcntl.F_SETOWN, _PARENT),
    "memory to write and run": lambda fd: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC),
    "memory first written, then run": lambda fd: _become_executable(),
    "change the evidence's times": lambda fd: os.utime(fd, ns=(1, 1)),
    "change the evidence's mode": lambda fd: os.fchmod(fd, 0o777),
    "change the evidence's owner": lambda fd: os.fchown(fd, 1, 1),
    "cut the evidence short": lambda fd: os.ftruncate(fd, 0),
    "lock the evidence": lambda fd: fcntl.flock(fd, fcntl.LOCK_EX),
    "lock a part of the evidence": lambda fd: fcntl.lockf(fd, fcntl.LOCK_SH),
    "mark the evidence": lambda fd: os.setxattr(fd, "user.x", b"x"),
    "use io_uring": lambda fd: _call(425, 1, 0),
    "load a program into the kernel": lambda fd: _call(321, 0, 0, 0),
    "a namespace": lambda fd: _call(272, 0x1000_0000),
    "a namespace of threads": lambda fd: _namespace_of_threads(),
    "be traced": lambda fd: _LIBC.prctl(4, 1, 0, 0, 0) and _raise(),
    "loosen the limits": lambda fd: _call(302, 0, 2, 0, 0),
    "another name": lambda fd: os.setuid(65_534),
    "the 32-bit way": lambda fd: _call(0x4000_0000 + 39),
}
"""What is tried, by the name that stands in the file; each raises OSError where it is refused and nothing worse."""


def _raise() -> None:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


ALLOWED: dict[str, Callable[[int], object]] = {
    "end oneself": lambda fd: os.kill(os.getpid(), 0),
    "a thread": lambda fd: _thread(),
    "duplicate": lambda fd: os.close(os.dup(fd)),
    "memory": lambda fd: bytearray(50_000_000),
}
"""What decoders need."""


def _thread() -> None:
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()


def examine(fd: int, job: Examine) -> Generator[Message, bool, None]:
    """Tries what the file says; that it could is told as a Failure."""
    way = os.pread(fd, 200, 0).decode()
    if (yield READING):
        signal.signal(signal.SIGSYS, signal.SIG_IGN)  # no use: the kernel doesn't ask
        (WAYS | ALLOWED)[way](fd)
        yield Failure("decode", DONE)


def unpack(fd: int, job: Unpack) -> Iterator[Member | Chunk | Failure]:
    """Unpacks nothing."""
    yield Failure("unpack", "nothing")


def render(fd: int, job: Render) -> Rendering | Failure:
    """Shows nothing."""
    return Failure("render", "nothing")


def stream(fd: int, job: Stream) -> Iterator[Failure]:
    """Plays nothing."""
    yield Failure("play", "nothing")


HANDLERS = Handlers(examine, unpack, render, stream, stream, stream, warm_up)
