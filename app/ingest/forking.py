"""Staff on Linux: a worker for each job, forked by a parent that has the decoders loaded
(`analysis.workers.zygote`)."""

from __future__ import annotations

import contextlib
import math
import os
import select
import socket
import subprocess
import threading
import time
from typing import IO

from analysis.jobs import Job
from analysis.platform import memory_file
from analysis.wire import HEADER, LONGEST_REQUEST, Ended, Ready, Start, WireError, decode_notice, encode
from app.ingest.faults import STDERR_KEPT, fault_of_deadline, fault_of_end, fault_of_protocol
from app.ingest.line import LineBroken
from app.ingest.outcome import CrewLost
from app.platform.processes import start_interpreter

_UNTIL_READY = 120.0
"""Seconds for loading all decoders: 1 s from a warm disk, and the first start compiles."""
_UNTIL_ENDED = 2.0
"""Seconds between a worker's last word and the news of its end."""
_UNTIL_CLOSED = 5.0
"""Seconds for the parent to end its workers and itself."""


class ForkingStaff:
    """Hands each job to a fresh worker. The workers' parent is started at once and again whenever it is lost."""

    def __init__(self, handlers: str = "analysis.workers.handlers", pack: str = "", *, caged: bool = True) -> None:
        """`handlers` is the module that holds the table of what workers do; `pack` the folder of a model pack.

        Only tests and benchmarks let workers go without the rings that this kernel gives (`caged`).
        """
        self._arguments = [handlers, pack, "caged" if caged else "open"]
        self._lock = threading.Lock()
        self._closed = False
        self._parent: _Parent | None = _Parent(self._arguments)

    def hire(self, evidence: int, job: Job, memory: int, cpu: int) -> ForkingLine:
        """See `Staff.hire`."""
        request = encode(Start(job, memory, cpu))
        ours, theirs = socket.socketpair()
        lease, its_lease = socket.socketpair()
        errors, its_errors = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        os.set_blocking(its_errors, True)
        try:
            self._ask(request, [evidence, theirs.fileno(), its_errors, its_lease.fileno()])
        except BaseException:
            ours.close()
            lease.close()
            os.close(errors)
            raise
        finally:
            theirs.close()
            its_lease.close()
            os.close(its_errors)
        return ForkingLine(ours, errors, lease)

    def close(self) -> None:
        """See `Staff.close`."""
        with self._lock:
            self._closed = True
            if self._parent is not None:
                self._parent.close()
                self._parent = None

    def _ask(self, request: bytes, descriptors: list[int]) -> None:
        with self._lock:
            if self._closed:
                raise CrewLost("the crew has been closed")
            if self._parent is not None:
                try:
                    self._parent.ask(request, descriptors)
                    return
                except CrewLost:  # it was lost with an earlier job
                    self._parent.close()
                    self._parent = None
            parent = _Parent(self._arguments)
            try:
                parent.ask(request, descriptors)
            except CrewLost:
                parent.close()
                raise
            self._parent = parent


class _Parent:
    """The process that forks workers, and the socket on which it is asked to."""

    def __init__(self, arguments: list[str]) -> None:
        self._control, its_control = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._errors: IO[bytes] = memory_file()
        self._ready = False
        with its_control:
            self._process = start_interpreter("analysis.workers.zygote", its_control.fileno(), arguments, self._errors)

    def ask(self, request: bytes, descriptors: list[int]) -> None:
        """Hand a job over; waits for the decoders to be loaded first. Raises CrewLost."""
        try:
            if not self._ready:
                self._await_ready()
            socket.send_fds(self._control, [request], descriptors)
        except (OSError, WireError) as error:
            raise CrewLost(f"the workers' parent is gone: {error}\n{self._last_words()}") from error

    def close(self) -> None:
        self._control.close()
        if not self._ready:  # it was given no job and has no worker, but would find out only when all is loaded
            self._process.kill()
        try:
            self._process.wait(_UNTIL_CLOSED)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._errors.close()

    def _await_ready(self) -> None:
        self._control.settimeout(_UNTIL_READY)
        if not isinstance(decode_notice(self._control.recv(LONGEST_REQUEST)), Ready):
            raise WireError("it said something else than that it is ready")
        self._control.settimeout(None)
        self._ready = True

    def _last_words(self) -> str:
        size = os.fstat(self._errors.fileno()).st_size
        return os.pread(self._errors.fileno(), STDERR_KEPT, max(0, size - STDERR_KEPT)).decode("utf-8", "replace")


class ForkingLine:
    """The line to a forked worker: its pipe, its standard error, and the lease on which its end is told."""

    def __init__(self, pipe: socket.socket, errors: int, lease: socket.socket) -> None:
        """Takes over all three."""
        self._pipe = pipe
        self._pipe.setblocking(False)
        self._errors = errors
        self._lease = lease
        self._stderr = b""
        self._mute = False
        self._ended: Ended | None = None
        self._closed = False
        self._poll = select.poll()
        for descriptor in (pipe.fileno(), errors, lease.fileno()):
            self._poll.register(descriptor, select.POLLIN)

    def send(self, content: bytes) -> None:
        """See `Line.send`. What is sent is shorter than what the system buffers, so it never waits."""
        try:
            self._pipe.sendall(HEADER.pack(len(content)) + content)
        except OSError as error:
            raise self._broken_off() from error

    def receive(self, longest: int, seconds: float) -> bytearray:
        """See `Line.receive`."""
        until = time.monotonic() + seconds
        (length,) = HEADER.unpack(self._read(HEADER.size, until, seconds))
        if length > longest:
            raise LineBroken(fault_of_protocol(f"a frame of {length} bytes, at most {longest} agreed", self._stderr))
        return self._read(length, until, seconds)

    def abort(self) -> None:
        """See `Line.abort`. The lease looks given up to the workers' parent, which ends the worker."""
        with contextlib.suppress(OSError):
            self._lease.shutdown(socket.SHUT_RDWR)

    def close(self, *, finished: bool) -> None:
        """See `Line.close`. Giving up the lease ends the worker, finished or not, and what it left behind."""
        if self._closed:
            return
        self._closed = True
        self._pipe.close()
        self._lease.close()
        os.close(self._errors)

    def _read(self, count: int, until: float, seconds: float) -> bytearray:
        content = bytearray(count)
        rest = memoryview(content)
        while rest:
            try:
                received = self._pipe.recv_into(rest)
            except BlockingIOError:
                if self._ended is not None:  # all that it sent before its end has been read
                    raise self._broken_off() from None
                self._wait(until, seconds)
                continue
            except ConnectionResetError:  # it ended before it read all that was sent to it
                received = 0
            if not received:
                raise self._broken_off()
            rest = rest[received:]
        return content

    def _wait(self, until: float, seconds: float) -> None:
        left = until - time.monotonic()
        ready = self._poll.poll(math.ceil(left * 1_000)) if left > 0 else []
        if not ready:
            self._lease.close()  # kills it before anything else is done
            self._hear_errors()
            raise LineBroken(fault_of_deadline(seconds, self._stderr))
        for descriptor, _ in ready:
            if descriptor == self._errors:
                self._hear_errors()
            elif descriptor == self._lease.fileno():
                self._hear_end()

    def _hear_errors(self) -> None:
        try:
            news = os.read(self._errors, 65_536)
        except BlockingIOError:
            return
        if not news and not self._mute:
            self._mute = True
            self._poll.unregister(self._errors)
        self._stderr = (self._stderr + news)[-STDERR_KEPT:]

    def _hear_end(self) -> None:
        try:
            notice = decode_notice(self._lease.recv(LONGEST_REQUEST))
        except (OSError, WireError) as error:
            raise CrewLost("the workers' parent ended, or could start no worker") from error
        if isinstance(notice, Ended):
            self._ended = notice
        self._poll.unregister(self._lease.fileno())

    def _broken_off(self) -> LineBroken:
        """Why the worker says nothing more; waits for the news of its end."""
        if self._ended is None:
            self._lease.settimeout(_UNTIL_ENDED)
            try:
                self._hear_end()
            except CrewLost as lost:
                if isinstance(lost.__cause__, TimeoutError):
                    return LineBroken(fault_of_protocol("it closed its line and went on", self._stderr))
                raise
        self._hear_errors()
        if self._ended is None:
            return LineBroken(fault_of_protocol("it closed its line", self._stderr))
        return LineBroken(fault_of_end(self._ended, self._stderr))
