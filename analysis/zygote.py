"""The workers' parent on Linux: loads the decoders once and forks a worker for each job (4 ms instead of 200).

It has one thread, no database handle, no key and no Qt, since it is a fresh interpreter that the program started. With
each request come four descriptors: the evidence, the worker's pipe, the worker's standard error, and the *lease*, a
socket that stands for the worker's right to live. When the program closes its end of the lease, by will or by dying,
the worker is killed; when the worker ends, how it ended is told over the lease. So nobody ever kills by a process id
that might have been given to another process. When the program closes the control socket, all workers end, and so does
the zygote.

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
from dataclasses import dataclass
from typing import NoReturn

from analysis.facts import Render
from analysis.platform import (
    adopt_orphans,
    children,
    close_all_but,
    die_with_parent,
    forbid_new_privileges,
    limit_memory,
    limit_work,
    silence,
)
from analysis.wire import LONGEST_REQUEST, Ended, Ready, SocketPipe, Start, decode_notice, encode
from analysis.worker import EXIT_ERROR, Handlers, perform_and_exit, ready_handlers

_SWEEP_AGAIN = 0.02
"""Seconds until processes that a worker left behind, and that were killed, are looked for once more."""
_NICENESS = 10
"""What is worked off in the background leaves the processor to the window."""


@dataclass(frozen=True)
class _Child:
    pid: int
    ending: int
    """Its pidfd, readable once it ended."""
    lease: socket.socket


class Zygote:
    """Forks workers on request until the control socket closes."""

    def __init__(self, control: socket.socket, handlers: Handlers) -> None:
        """`control` is a connected SOCK_SEQPACKET socket."""
        self._control = control
        self._handlers = handlers
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
        evidence, pipe, errors, lease = descriptors
        parent = os.getpid()
        try:
            pid = os.fork()
        except OSError as error:  # no memory or no process left: the closed lease tells that nobody works
            print(f"can't fork: {error}", file=sys.stderr, flush=True)
            for descriptor in descriptors:
                os.close(descriptor)
            return True
        if pid == 0:
            _be_worker(start, evidence, pipe, errors, parent, self._handlers)
        for descriptor in (evidence, pipe, errors):
            os.close(descriptor)
        child = _Child(pid, os.pidfd_open(pid), socket.socket(fileno=lease))
        self._children[pid] = child
        self._selector.register(child.ending, selectors.EVENT_READ, child)
        self._selector.register(child.lease, selectors.EVENT_READ, child)
        return True

    def _attend(self, source: object, child: _Child) -> None:
        if self._children.get(child.pid) is not child:  # it was buried in this same turn
            return
        if source == child.ending:
            self._bury(child)
        else:  # nothing is ever sent over a lease, so that it is readable means that it was given up
            self._selector.unregister(child.lease)
            os.kill(child.pid, signal.SIGKILL)

    def _bury(self, child: _Child) -> None:
        _, status, used = os.wait4(child.pid, 0)
        del self._children[child.pid]
        self._selector.unregister(child.ending)
        if child.lease in self._selector.get_map():
            self._selector.unregister(child.lease)
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
        for pid in children():
            if pid not in self._children:
                os.kill(pid, signal.SIGKILL)
                reaped, _ = os.waitpid(pid, os.WNOHANG)
                self._orphans = self._orphans or reaped == 0

    def _end_all(self) -> None:
        while left := children():
            for pid in left:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)


def _be_worker(start: Start, evidence: int, pipe: int, errors: int, parent: int, handlers: Handlers) -> NoReturn:
    try:
        silence(errors)
        close_all_but({0, 1, 2, evidence, pipe})
        faulthandler.enable(all_threads=False)
        if not isinstance(start.job, Render):
            os.nice(_NICENESS)
        lock_down(start, parent)
        perform_and_exit(start.job, evidence, SocketPipe(socket.socket(fileno=pipe)), handlers)
    finally:
        os._exit(EXIT_ERROR)


def lock_down(start: Start, parent: int) -> None:
    """Give up what a job doesn't need, for good: called in the worker, before it reads the first byte of evidence."""
    die_with_parent(parent)
    forbid_new_privileges()
    limit_memory(start.memory)
    limit_work(start.cpu)


def main(arguments: list[str]) -> None:
    """Be a zygote: `arguments` are the number of the control socket's descriptor, the handlers' module, and the folder
    of the model pack in use or an empty text."""
    descriptor, module, pack = arguments
    handlers = ready_handlers(module, pack)
    adopt_orphans()
    gc.collect()
    gc.freeze()  # or the collector would write to, and so copy, every page that workers share with us
    with socket.socket(fileno=int(descriptor)) as control:
        try:
            control.send(encode(Ready()))
        except BrokenPipeError:
            return
        Zygote(control, handlers).serve()
