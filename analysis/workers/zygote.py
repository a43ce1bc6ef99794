"""The workers' parent on Linux: loads the decoders once and forks a worker for each job (4 ms instead of 200).

It has one thread, no database handle, no key and no Qt, since it is a fresh interpreter that the program started. With
each request come four descriptors: the evidence, the worker's pipe, the worker's standard error, and the *lease*, a
socket that stands for the worker's right to live. When the program closes its end of the lease, by will or by dying,
the worker is killed; when the worker ends, how it ended is told over the lease. So nobody ever kills by a process id
that might have been given to another process. When the program closes the control socket, all workers end, and so does
the zygote.

A worker can start no program. Where it has sound to be printed, it writes samples into a socket that it was given; the
zygote sees that there is something, reads nothing of it, and forks a child that becomes ffmpeg's program at the other
end, in a cage of its own. There is one for a job, and it ends with the worker.

PR_SET_PDEATHSIG isn't used between program and zygote: it fires when the *thread* that started the zygote ends.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import selectors
import signal
import socket
import sys
import traceback
from dataclasses import dataclass
from typing import NoReturn

from analysis.jobs import Examine, Explore, Render
from analysis.platform import adopt_orphans, children, close_all_but, silence
from analysis.sounds import printing
from analysis.wire import LONGEST_REQUEST, Ended, Ready, SocketPipe, Start, decode_notice, encode
from analysis.workers.cage import NO_RINGS, Cage, ProgramCage, Rings, given_rings
from analysis.workers.worker import EXIT_ERROR, Handlers, perform_and_exit, ready_handlers

_SWEEP_AGAIN = 0.02
"""Seconds until processes that a worker left behind, and that were killed, are looked for once more."""
_NICENESS = 10
"""What is worked off in the background leaves the processor to the window."""


@dataclass
class _Child:
    pid: int
    ending: int
    """Its pidfd, readable once it ended."""
    lease: socket.socket
    samples: socket.socket | None
    """Readable once it has sound to be printed; None where that can't be, or is being done."""
    program: int = 0
    """Process id of what prints it; 0 before."""


class Zygote:
    """Forks workers on request until the control socket closes."""

    def __init__(
        self, control: socket.socket, handlers: Handlers, cage: Cage, program: ProgramCage | Exception
    ) -> None:
        """`control` is a connected SOCK_SEQPACKET socket; `program`: what prints sound, or why nothing does."""
        self._control = control
        self._handlers = handlers
        self._cage = cage
        self._program = program
        self._children: dict[int, _Child] = {}
        self._orphans = False
        self._selector = selectors.DefaultSelector()

    def serve(self) -> None:
        """Answer requests; returns when the program is gone and all workers have ended."""
        self._selector.register(self._control, selectors.EVENT_READ)
        while True:
            for key, _ in self._selector.select(_SWEEP_AGAIN if self._orphans else None):
                if key.fileobj is self._control:
                    if not self._take_request():
                        self._end_all()
                        return
                elif isinstance(key.data, _Child):
                    self._attend(key.fileobj, key.data)
            if self._orphans:
                self._sweep()

    def _take_request(self) -> bool:
        try:
            request, descriptors, _, _ = socket.recv_fds(self._control, LONGEST_REQUEST, 4)
        except ConnectionResetError:
            return False
        if not request:
            return False
        start = decode_notice(request)
        if not isinstance(start, Start) or len(descriptors) != 4:
            raise ValueError("a request without a job or its descriptors")
        try:
            self._fork_worker(start, *descriptors)
        except OSError as error:  # no memory or no process left: the closed lease tells that nobody works
            print(f"can't fork: {error}", file=sys.stderr, flush=True)
            os.close(descriptors[-1])
        for descriptor in descriptors[:-1]:
            os.close(descriptor)
        return True

    def _fork_worker(self, start: Start, evidence: int, pipe: int, errors: int, lease: int) -> None:
        """Raises OSError, with all descriptors still open. Otherwise the lease has been taken over."""
        pair = socket.socketpair() if self._prints(start) else None
        parent = os.getpid()
        try:
            pid = os.fork()
            if pid == 0:
                self._be_worker(start, evidence, pipe, errors, None if pair is None else pair[1], parent)
        except OSError:
            if pair is not None:
                pair[0].close()
            raise
        finally:
            if pair is not None:
                pair[1].close()
        samples = None if pair is None else pair[0]
        child = _Child(pid, os.pidfd_open(pid), socket.socket(fileno=lease), samples)
        self._children[pid] = child
        self._selector.register(child.ending, selectors.EVENT_READ, child)
        self._selector.register(child.lease, selectors.EVENT_READ, child)
        if samples is not None:
            self._selector.register(samples, selectors.EVENT_READ, child)

    def _prints(self, start: Start) -> bool:
        return isinstance(start.job, Examine) and self._handlers.printing is not None

    def _be_worker(
        self, start: Start, evidence: int, pipe: int, errors: int, samples: socket.socket | None, parent: int
    ) -> NoReturn:
        try:
            silence(errors)
            samples_kept = set() if samples is None else {samples.fileno()}
            close_all_but({0, 1, 2, evidence, pipe} | samples_kept | self._cage.descriptors)
            faulthandler.enable(all_threads=False)
            if not isinstance(start.job, Render | Explore):
                os.nice(_NICENESS)
            line = SocketPipe(socket.socket(fileno=pipe))
            handlers = self._handlers_for(samples)
            self._cage.shut(parent, start.memory, start.cpu)
            perform_and_exit(start.job, evidence, line, handlers)
        except BaseException:  # noqa: BLE001 - a worker that can't be caged ends, and its standard error says why
            traceback.print_exc()
        finally:
            os._exit(EXIT_ERROR)

    def _handlers_for(self, samples: socket.socket | None) -> Handlers:
        if samples is None or self._handlers.printing is None:
            return self._handlers
        program = self._program
        printer = printing.by_nobody(program) if isinstance(program, Exception) else printing.through(samples)
        return self._handlers.printing(printer)

    def _attend(self, source: object, child: _Child) -> None:
        if self._children.get(child.pid) is not child:  # it was buried in this same turn
            return
        if source == child.ending:
            self._bury(child)
        elif child.samples is not None and source is child.samples:
            self._print_for(child, child.samples)
        else:  # nothing is ever sent over a lease, so that it is readable means that it was given up
            self._selector.unregister(child.lease)
            os.kill(child.pid, signal.SIGKILL)

    def _print_for(self, child: _Child, samples: socket.socket) -> None:
        """Start the program that prints what a worker has begun to send."""
        self._selector.unregister(samples)
        child.samples = None
        parent = os.getpid()
        with samples:
            try:
                if isinstance(self._program, Exception) or not samples.recv(1, socket.MSG_PEEK):
                    return
                pid = os.fork()
            except OSError as error:  # the worker hears that nothing answers, and tells it
                print(f"can't start what prints sound: {error}", file=sys.stderr, flush=True)
                return
            if pid == 0:
                try:
                    os.nice(_NICENESS)
                    self._program.run(samples.fileno(), parent)
                finally:
                    os._exit(EXIT_ERROR)
            child.program = pid

    def _bury(self, child: _Child) -> None:
        _, status, used = os.wait4(child.pid, 0)
        del self._children[child.pid]
        self._selector.unregister(child.ending)
        if child.lease in self._selector.get_map():
            self._selector.unregister(child.lease)
        if child.samples is not None:
            self._selector.unregister(child.samples)
            child.samples.close()
        os.close(child.ending)
        self._sweep()
        cpu = int((used.ru_utime + used.ru_stime) * 1_000)
        ended = Ended(os.waitstatus_to_exitcode(status), cpu, used.ru_maxrss * 1024)
        with child.lease:
            try:
                child.lease.send(encode(ended))
            except OSError:  # the program gave this job up meanwhile
                return

    def _sweep(self) -> None:
        """Kill what ended workers left behind; those processes are ours since we adopt orphans."""
        self._orphans = False
        ours = {pid for child in self._children.values() for pid in (child.pid, child.program)}
        for pid in children():
            if pid not in ours:
                os.kill(pid, signal.SIGKILL)
                reaped, _ = os.waitpid(pid, os.WNOHANG)
                self._orphans = self._orphans or reaped == 0

    def _end_all(self) -> None:
        while left := children():
            for pid in left:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)


def main(arguments: list[str]) -> None:
    """Be a zygote: `arguments` are the number of the control socket's descriptor, the handlers' module, the folder of
    the model pack in use or an empty text, and `caged`, or `open` for workers without a kernel's rings."""
    descriptor, module, pack, wanted = arguments
    rings = given_rings() if wanted == "caged" else NO_RINGS
    handlers = ready_handlers(module, pack)
    adopt_orphans()
    gc.collect()
    gc.freeze()  # or the collector would write to, and so copy, every page that workers share with us
    with socket.socket(fileno=int(descriptor)) as control:
        try:
            control.send(encode(Ready()))
        except BrokenPipeError:
            return
        Zygote(control, handlers, Cage(rings), _program_cage(rings)).serve()


def _program_cage(rings: Rings) -> ProgramCage | Exception:
    try:
        return ProgramCage(rings, printing.command())
    except (OSError, RuntimeError) as error:
        return error
