"""What can't be true is refused, and what honest workers say is not."""

from __future__ import annotations

import math
import struct

import pytest
from msgspec.structs import replace

from analysis.facts import (
    Capture,
    Chunk,
    Done,
    Extras,
    FacesFound,
    Failure,
    Fingerprint,
    FoundFace,
    Frame,
    Kind,
    Message,
    Passage,
    Rendering,
    SpeechHeard,
    TextLine,
    Transcript,
)
from app.ingest.validate import Lie, check
from tests.app.ingest.hostile_workers import FACTS, READING

JPEG = b"\xff\xd8\xff\xe0"
PRINTS = (
    Fingerprint("pdq", bytes(32), 100),
    Fingerprint("pixels", bytes(16), 1),
    Fingerprint("phash", bytes(8), 0),
    Fingerprint("pdq-regions", (b"\0\0\0\0\1\0\1\0" + bytes(34)) * 8, 0),
)
FRAMES = (Frame(0, 4, 3, JPEG, PRINTS), Frame(40, 4, 3, b"", ()))


@pytest.mark.parametrize(
    "message",
    [
        READING,
        FACTS,
        replace(FACTS, frames=FRAMES, kind=Kind.VIDEO, fps=25.0, capture=Capture(taken="2024-02-30T12:00:00.5")),
        replace(FACTS, preview=b"", kind=Kind.SOUND),
        replace(FACTS, trace=b"\x01\x02" + bytes(70)),
        Extras((), None),
        Failure("decode", "it is damaged"),
        Rendering(2, 3, 20, 30, bytes(18)),
        Transcript(0, (), 3),
        FacesFound(0, (FoundFace((0.5, 0.5, 0.5, 0.5), 0.9, struct.pack("<2f", 0.6, 0.8)),)),
        Transcript(0, (TextLine((0.5, 0.5, 0.5, 0.5), "\u202eab", 1.0),)),
        SpeechHeard(0, ()),
        SpeechHeard(9_000, (Passage(0, 2_000, 1_500, 0.9), Passage(3_100, 9_000, 5_900, 1.0))),
        Chunk(b""),
        Done(),
    ],
)
def test_honest_messages_pass(message: Message) -> None:
    check(message)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (replace(FACTS, kind=Kind.ARCHIVE), "no medium"),
        (replace(FACTS, preview=b"GIF89a"), "preview"),
        (replace(FACTS, fps=math.nan), "frame rate"),
        (replace(FACTS, fps=math.inf), "frame rate"),
        (replace(FACTS, capture=Capture(latitude=math.nan)), "latitude"),
        (replace(FACTS, capture=Capture(longitude=math.nan)), "longitude"),
        (replace(FACTS, capture=Capture(altitude=math.inf)), "altitude"),
        (replace(FACTS, capture=Capture(taken="yesterday")), "time of capture"),
        (replace(FACTS, capture=Capture(taken="٢٠٢٤-01-01T00:00:00")), "time of capture"),
        (replace(FACTS, frames=FRAMES[::-1]), "follow"),
        (replace(FACTS, frames=(FRAMES[0], FRAMES[0])), "follow"),
        (replace(FACTS, frames=(Frame(0, 1, 1, b"<svg", ()),)), "still"),
        (replace(FACTS, frames=(Frame(0, 1, 1, b"", (Fingerprint("pdq", bytes(31), 1),)),)), "31 bytes"),
        (replace(FACTS, frames=(Frame(0, 1, 1, b"", (Fingerprint("pdq-regions", bytes(41), 1),)),)), "41 bytes"),
        (replace(FACTS, frames=(Frame(0, 1, 1, b"", (Fingerprint("pdq-regions", bytes(42), 1),)),)), "outside"),
        (replace(FACTS, frames=(Frame(0, 1, 1, b"", (Fingerprint("md5", bytes(16), 1),)),)), "method"),
        (replace(FACTS, frames=(Frame(0, 1, 1, b"", PRINTS[:1] * 2),)), "two fingerprints"),
        (replace(FACTS, trace=b"\x01\x01" + bytes(36)), "trace"),
        (replace(FACTS, trace=b"\x02\x01" + bytes(37)), "trace"),
        (replace(FACTS, trace=b"\x01\x01" + bytes(74)), "follow"),
        (Failure("guess", "it is damaged"), "step"),
        (Failure("decode", " \n"), "reason"),
        (Rendering(2, 3, 20, 30, bytes(17)), "pixels"),
        (Rendering(0, 0, 0, 0, b""), "pixels"),
        (FacesFound(0, (FoundFace((0.5, 0.5, 0.6, 0.5), 0.9, b""),)), "outside"),
        (FacesFound(0, (FoundFace((0.5, 0.5, 0.1, 0.0), 0.9, b""),)), "outside"),
        (FacesFound(0, (FoundFace((0.5, 0.5, 0.1, 0.1), 0.9, bytes(8)),)), "length 1"),
        (FacesFound(0, (FoundFace((0.5, 0.5, 0.1, 0.1), 0.9, struct.pack("<2f", 0.6, math.nan)),)), "length 1"),
        (FacesFound(0, (FoundFace((0.5, 0.5, 0.1, 0.1), 0.9, bytes(7)),)), "differ"),
        (Transcript(0, (TextLine((0.5, 0.5, 0.6, 0.5), "ab", 1.0),)), "outside"),
        (Transcript(0, (TextLine((0.5, 0.5, 0.0, 0.5), "ab", 1.0),)), "outside"),
        (Transcript(0, (TextLine((0.5, 0.5, 0.1, 0.5), " \n", 1.0),)), "letter"),
        (SpeechHeard(9, (Passage(0, 10, 5, 0.9),)), "follow"),
        (SpeechHeard(9, (Passage(5, 5, 1, 0.9),)), "follow"),
        (SpeechHeard(9, (Passage(0, 5, 6, 0.9),)), "follow"),
        (SpeechHeard(9, (Passage(0, 5, 0, 0.9),)), "follow"),
        (SpeechHeard(9, (Passage(0, 5, 5, 0.9), Passage(4, 8, 4, 0.9))), "follow"),
        (SpeechHeard(9, (Passage(0, 5, 5, math.nan),)), "no number"),
    ],
)
def test_lies_are_refused(message: Message, words: str) -> None:
    with pytest.raises(Lie, match=words):
        check(message)
