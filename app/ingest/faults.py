"""Telling a worker's fault: from how it ended to a kind, a clause and what is needed to look into it."""

from __future__ import annotations

import signal
import sys

from analysis.wire import Ended
from analysis.workers.worker import EXIT_ERROR, EXIT_MEMORY
from app.ingest.outcome import Fault, FaultKind

STDERR_KEPT = 4_000
"""Bytes of the end of standard error that are kept: a native traceback, or a decoder's last twenty warnings."""


def fault_of_end(ended: Ended, stderr: bytes) -> Fault:
    """The fault of a worker that ended before its job did."""
    kind, words = _judge(ended.status)
    how = f"signal {_signal_name(-ended.status)}" if ended.status < 0 else f"exit status {ended.status}"
    used = f"{ended.cpu / 1_000:.2f} s of processor time, {ended.peak / 1e6:.0f} MB at most"
    return Fault(kind, words, _with_stderr(f"{how}; {used}", stderr))


def fault_of_deadline(seconds: float, stderr: bytes) -> Fault:
    """The fault of a worker that said nothing for `seconds`."""
    words = "reading it took longer than any intact file of its size would, and was stopped"
    return Fault(FaultKind.DEADLINE, words, _with_stderr(f"no answer within {seconds:.1f} s", stderr))


def fault_of_protocol(what: str, stderr: bytes = b"") -> Fault:
    """The fault of a worker that said what no honest worker says; `what` are our own words for it."""
    words = "the worker that read it gave an answer that can't be true, which is not used"
    return Fault(FaultKind.PROTOCOL, words, _with_stderr(what, stderr))


def _judge(status: int) -> tuple[FaultKind, str]:
    if status == -signal.SIGXCPU:
        return (
            FaultKind.DEADLINE,
            "reading it kept the processor busy for longer than any intact file of its size would, and was stopped",
        )
    if sys.platform == "linux" and status == -signal.SIGSYS:
        return (
            FaultKind.FORBIDDEN,
            "it made the decoder try what no decoder does (a program, a connection or the like), and was stopped",
        )
    if status == EXIT_MEMORY:
        return FaultKind.MEMORY, "reading it needs more memory than any intact file of its size would"
    if status == -signal.SIGKILL:
        return FaultKind.MEMORY, "the worker that read it was stopped by the system, most likely for want of memory"
    if status == EXIT_ERROR:
        return FaultKind.CRASH, "it broke the decoder with an error that no intact file causes"
    if status < 0:
        return FaultKind.CRASH, "it crashed the decoder"
    return FaultKind.PROTOCOL, "the worker that read it ended before it had finished"


def _signal_name(number: int) -> str:
    try:
        return f"{signal.Signals(number).name} ({number})"
    except ValueError:
        return str(number)


def _with_stderr(detail: str, stderr: bytes) -> str:
    text = stderr[-STDERR_KEPT:].decode("utf-8", "replace")
    printable = "".join(character for character in text if character.isprintable() or character in "\n\t").strip()
    return f"{detail}\n{printable}" if printable else detail
