"""Sealing and opening with age (age-encryption.org/v1): streams of any size, in flat memory.

Codes: Z01 sealed, and no identity was given; Z02 sealed for others; Z03 the sealed bytes were changed or cut off.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from app.errors import UserError
from app.exchange.parcels.age_process import DAMAGED, DONE, NOT_OURS
from app.exchange.parcels.age_writer import AgeWriter
from app.exchange.problems import Problem, error
from app.keys.sealing import recipient_key
from app.platform.processes import start_filter

_MODULE = "app.exchange.parcels.age_process"


class SealRefusedError(Exception):
    """What was sealed can't be opened; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence)
        self.problem = problem


@contextmanager
def sealed_to(
    recipients: Sequence[str], write: Callable[[bytes], object]
) -> Iterator[Callable[[bytes | memoryview], object]]:
    """Gives where to write what is to be sealed; the sealed bytes go to `write`.

    Raises what `write` raised, and UserError for a recipient to whom nothing can be sealed.
    """
    try:
        sealed = AgeWriter([recipient_key(each) for each in recipients], write)
    except ValueError as refused:
        raise UserError("One of the recipients is no key to which anything can be sealed; check them.") from refused
    yield sealed.write
    sealed.finish()


@contextmanager
def opened_with(identities: Sequence[str], files: Sequence[Path]) -> Iterator[IO[bytes]]:
    """Gives what was sealed in these files, one after the other. Raises SealRefusedError, at the latest at the end of
    the block: nothing that was read may be used before."""
    with _opening(identities, files) as process:
        assert process.stdout is not None
        try:
            yield process.stdout
        except BaseException as raised:
            # What the reader stumbled over is most often the end of what could be opened.
            if isinstance(raised, Exception) and (refused := _refused(process, files, at_end=False)):
                raise refused from raised
            raise
        refused = _refused(process, files, at_end=True)
        if refused:
            raise refused


def _refused(process: subprocess.Popen[bytes], files: Sequence[Path], *, at_end: bool) -> SealRefusedError | None:
    assert process.stdout is not None
    if at_end and process.stdout.read(1):
        process.kill()
    else:
        with suppress(subprocess.TimeoutExpired):
            process.wait(None if at_end else 1)
    place = files[0].name if files else ""
    match process.poll():
        case status if status == DONE:
            return None
        case status if status == NOT_OURS:
            return SealRefusedError(error("Z02", place, "It was sealed for others: this identity doesn't open it."))
        case status if status == DAMAGED:
            return SealRefusedError(error("Z03", place, "What was sealed was changed or cut off; nothing was kept."))
        case _:
            return SealRefusedError(error("Z03", place, "It can't be read or opened to its end.")) if at_end else None


@contextmanager
def _opening(identities: Sequence[str], files: Sequence[Path]) -> Iterator[subprocess.Popen[bytes]]:
    asked = {"identities": list(identities), "files": [str(path.absolute()) for path in files]}
    with tempfile.TemporaryFile() as errors:
        process = start_filter(_MODULE, errors)
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(asked).encode() + b"\n")
            process.stdin.flush()
            yield process
        finally:
            process.kill()
            with suppress(OSError):
                process.stdin.close()
            process.stdout.close()
            process.wait()
