"""Workers whose reader of text says by the picture's colour what it reads: the seam at which the real one is loaded."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from analysis.facts import Failure, TextLine, Transcript
from analysis.jobs import Transcribe
from analysis.text.text_reader import Read
from analysis.text.transcribe import transcribe
from analysis.workers.handlers import HANDLERS as USUAL

GERMAN = "Bitte schließen Sie die Tür hinter sich"
HOSTILE = "\u202egpj.exe\u0007 <b>"
RED, GREEN, BLUE = "#c01010", "#10a010", "#1010c0"
"""In red a notice of two lines and far from it a word in kana, in green what is hostile, in blue nothing sure."""
_LINES = {
    0: (
        TextLine((0.1, 0.1, 0.5, 0.05), GERMAN[:19], 0.97),
        TextLine((0.1, 0.16, 0.5, 0.05), GERMAN[20:], 0.95),
        TextLine((0.7, 0.8, 0.2, 0.08), "カタカナ", 0.9),
    ),
    1: (TextLine((0.2, 0.2, 0.4, 0.1), HOSTILE, 0.85),),
    2: (),
}


def _read(still: Image.Image) -> Read:
    colour = still.resize((1, 1)).getpixel((0, 0))
    assert isinstance(colour, tuple)
    channel = max(range(3), key=lambda each: colour[each])
    return Read(_LINES[channel], 2 if channel == 2 else 0)


def _transcribe(fd: int, job: Transcribe) -> Transcript | Failure:
    return transcribe(fd, job, _read)


HANDLERS = replace(USUAL, transcribe=_transcribe)
