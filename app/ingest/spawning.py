"""Staff where nothing can be forked: a pool of workers that are started anew and do one job after the other.

A worker that breaks is lost with its job alone. Workers are replaced after some files, since what a decoder leaks or a
hostile file leaves behind would stay for the next. Only the wall clock runs here. On Windows a job bounds a worker's
memory and processes (`app.platform.confinement`); elsewhere what a worker started is ended with it only where it is
killed in time.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from multiprocessing.reduction import send_handle
from typing import IO

from analysis.jobs import Job
from analysis.platform import memory_file
from analysis.wire import LONGEST_REQUEST, Ended, Ready, Start, WireError, decode_notice, encode
from app.ingest.faults import STDERR_KEPT, fault_of_deadline, fault_of_end, fault_of_protocol
from app.ingest.line import LineBroken
from app.ingest.outcome import CrewLost
from app.platform.confinement import Confinement, confined
from app.platform.processes import start_interpreter

if sys.platform == "win32":
    import msvcrt

_UNTIL_READY = 120.0
_UNTIL_ENDED = 2.0
_JOBS_EACH = 200
"""Jobs until a worker is replaced: at 0.5 s to start one, 2.5 ms a file."""
_MEMORY = 2_000_000_000
"""Bytes beyond what a worker starts with; the same for all jobs, since a limit can't be raised again."""


class SpawningStaff:
    """Keeps up to `workers` idle workers; more are started while more jobs are in hand."""

    def __init__(
        self, workers: int, handlers: str = "analysis.workers.handlers", jobs_each: int = _JOBS_EACH, pack: str = ""
    ) -> None:
        """`handlers` is the module that holds the table of what workers do; `pack` the folder of a model pack."""
        self._workers = workers
        self._handlers = handlers
        self._pack = pack
        self._jobs_each = jobs_each
        self._lock = threading.Lock()
        self.closed = False
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()

    def hire(self, evidence: int, job: Job, memory: int, cpu: int) -> SpawningLine:
        """See `Staff.hire`."""
        worker = self._take()
        try:
            worker.begin(encode(Start(job, memory, cpu)), evidence)
        except (OSError, EOFError, WireError) as error:
            words = worker.stderr().decode("utf-8", "replace")
            self.dismiss(worker)
            raise CrewLost(f"a worker could not be started: {error}\n{words}") from error
        return SpawningLine(self, worker)

    def take_back(self, worker: _Worker) -> None:
        """`worker` has finished its job; it may have another, unless it has done enough."""
        with self._lock:
            self._busy.discard(worker)
            if not self.closed and worker.jobs < self._jobs_each and len(self._idle) < self._workers:
                self._idle.append(worker)
                return
        worker.end()

    def dismiss(self, worker: _Worker) -> None:
        """`worker` is broken."""
        with self._lock:
            self._busy.discard(worker)
        worker.end()

    def close(self) -> None:
        """See `Staff.close`. Jobs in hand are killed; the threads that wait for them dismiss their workers."""
        with self._lock:
            self.closed = True
            idle, self._idle = self._idle, []
            busy = list(self._busy)
        for worker in idle:
            worker.end()
        for worker in busy:
            worker.kill()

    def _take(self) -> _Worker:
        with self._lock:
            if self.closed:
                raise CrewLost("the crew has been closed")
            worker = self._idle.pop() if self._idle else _Worker(self._handlers, self._pack)
            self._busy.add(worker)
            return worker


class _Worker:
    """A process, the pipe to it, and what it writes to standard error."""

    def __init__(self, handlers: str, pack: str) -> None:
        self.jobs = 0
        self._ready = False
        self._errors: IO[bytes] = memory_file()
        self.pipe, its_pipe = Pipe(duplex=True)
        with its_pipe:
            arguments = [handlers, str(_MEMORY), pack]
            self.process = start_interpreter(
                "analysis.workers.spawned", its_pipe.fileno(), arguments, self._errors, lifeline=True
            )
        self._confinement: Confinement | None = None
        with contextlib.suppress(OSError):  # the doctor tells; the officer agreed to go on without a cage anyway
            self._confinement = confined(self.process, _MEMORY)  # before it has a job

    def begin(self, request: bytes, evidence: int) -> None:
        """Hand a job over; the decoders are loaded first, on the first job's time but not on its budget."""
        self.jobs += 1
        if not self._ready:
            if not self.pipe.poll(_UNTIL_READY):
                raise TimeoutError("it didn't get ready")
            if not isinstance(decode_notice(self.pipe.recv_bytes(LONGEST_REQUEST)), Ready):
                raise WireError("it said something else than that it is ready")
            self._ready = True
        self.pipe.send_bytes(request)
        _send_descriptor(self.pipe, evidence, self.process.pid)

    def stderr(self) -> bytes:
        size = os.fstat(self._errors.fileno()).st_size
        self._errors.seek(max(0, size - STDERR_KEPT))
        return self._errors.read(STDERR_KEPT)

    def kill(self) -> None:
        if sys.platform == "win32":  # not verified on Windows
            self.process.kill()
            return
        # It leads a process group, to which what it started belongs; the group lives until it is waited for.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)

    def end(self) -> None:
        self.pipe.close()
        if self.process.poll() is None:
            self.kill()
        self.process.wait()
        if self.process.stdin is not None:
            self.process.stdin.close()
        self._errors.close()
        if self._confinement is not None:
            self._confinement.close()


class SpawningLine:
    """The line to a spawned worker. Not every system can wait for part of a frame: a timer ends the worker instead."""

    def __init__(self, staff: SpawningStaff, worker: _Worker) -> None:
        """`worker` has a job in hand."""
        self._staff = staff
        self._worker = worker
        self._closed = False

    def send(self, content: bytes) -> None:
        """See `Line.send`."""
        try:
            self._worker.pipe.send_bytes(content)
        except OSError as error:
            raise self._broken_off() from error

    def receive(self, longest: int, seconds: float) -> bytes:
        """See `Line.receive`."""
        late = threading.Event()
        timer = threading.Timer(seconds, self._stop, [late])
        timer.daemon = True
        timer.start()
        try:
            return self._worker.pipe.recv_bytes(longest)
        except (EOFError, ConnectionError):
            broken = self._broken_off()
        except OSError as error:
            broken = LineBroken(fault_of_protocol(f"{error}, at most {longest} bytes agreed", self._worker.stderr()))
        finally:
            timer.cancel()
            timer.join()
        if late.is_set():
            broken = LineBroken(fault_of_deadline(seconds, self._worker.stderr()))
        raise broken

    def abort(self) -> None:
        """See `Line.abort`."""
        self._worker.kill()

    def close(self, *, finished: bool) -> None:
        """See `Line.close`."""
        if self._closed:
            return
        self._closed = True
        if finished:
            self._staff.take_back(self._worker)
        else:
            self._staff.dismiss(self._worker)

    def _stop(self, late: threading.Event) -> None:
        late.set()
        self._worker.kill()

    def _broken_off(self) -> LineBroken:
        if self._staff.closed:
            raise CrewLost("the crew has been closed")
        try:
            status = self._worker.process.wait(_UNTIL_ENDED)
        except subprocess.TimeoutExpired:
            return LineBroken(fault_of_protocol("it closed its line and went on", self._worker.stderr()))
        return LineBroken(fault_of_end(Ended(status, 0, 0), self._worker.stderr()))


def _send_descriptor(pipe: Connection, descriptor: int, pid: int) -> None:
    if sys.platform == "win32":  # not verified on Windows
        send_handle(pipe, msvcrt.get_osfhandle(descriptor), pid)
        return
    send_handle(pipe, descriptor, pid)
