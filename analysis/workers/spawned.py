"""A worker where nothing can be forked: a fresh interpreter that does one job after the other until it is ended."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle

from analysis.platform import address_space, limit_memory
from analysis.wire import LONGEST_REQUEST, Ready, Start, decode_notice, encode
from analysis.workers.worker import EXIT_ERROR, ready_handlers, run_guarded

if sys.platform == "win32":
    import msvcrt
    from multiprocessing.connection import PipeConnection


def main(arguments: list[str]) -> None:
    """Be a worker: `arguments` are the pipe's descriptor or handle, the handlers' module, the memory in bytes, and the
    folder of the model pack in use or an empty text."""
    number, module, memory, pack = arguments
    threading.Thread(target=_end_with_program, daemon=True).start()
    pipe = _open_pipe(int(number))
    handlers = ready_handlers(module, pack)
    faulthandler.enable(all_threads=False)
    limit_memory(address_space() + int(memory))
    pipe.send_bytes(encode(Ready()))
    while True:
        try:
            start = decode_notice(pipe.recv_bytes(LONGEST_REQUEST))
        except EOFError:
            return
        if not isinstance(start, Start):
            sys.exit(EXIT_ERROR)
        evidence = _receive_descriptor(pipe)
        status = run_guarded(start.job, evidence, pipe, handlers)
        if status:
            os._exit(status)
        os.close(evidence)


def _end_with_program() -> None:
    """Wait for the end of standard input, which only the program can write to and never does."""
    os.read(0, 1)
    os._exit(0)


def _open_pipe(number: int) -> Connection:
    if sys.platform == "win32":  # not verified on Windows
        return PipeConnection(number)
    return Connection(number)


def _receive_descriptor(pipe: Connection) -> int:
    """Only the program sends here: what is unpickled on Windows to receive a handle is its own."""
    handle = recv_handle(pipe)
    if sys.platform == "win32":  # not verified on Windows
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)
    return handle
