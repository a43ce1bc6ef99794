"""The table of what workers do that read text: what all workers do, and that. Only they load its networks."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from analysis.facts import Failure, Transcript
from analysis.jobs import Transcribe
from analysis.text.text_models import load_reader
from analysis.text.text_reader import TextReader
from analysis.text.transcribe import transcribe
from analysis.workers.handlers import HANDLERS as USUAL


@cache
def _reader() -> TextReader:
    """Loaded once a process, by `_warm_up`: from then on a worker needs no file for it."""
    return load_reader()


def _warm_up() -> None:
    USUAL.warm_up()
    _reader()


def _transcribe(fd: int, job: Transcribe) -> Transcript | Failure:
    return transcribe(fd, job, _reader().read)


HANDLERS = replace(USUAL, warm_up=_warm_up, transcribe=_transcribe)
