"""Whether what a worker said can be true: the checks of meaning that come after `analysis.wire`'s checks of type.

A worker that hostile bytes took over may say anything of the right types. It may lie about its own file; it must not
break what is built on the facts. So a message that no honest worker sends is a fault of its file.
"""

from __future__ import annotations

import math
import re
import struct

from analysis.facts import (
    MEDIA_KINDS,
    Capture,
    FacesFound,
    Failure,
    Fingerprint,
    Frame,
    Kind,
    MediumFacts,
    Message,
    Outline,
    Played,
    Rendering,
    Samples,
    SpeechHeard,
    Transcript,
)
from analysis.fingerprints import region_layout, trace
from analysis.fingerprints.model_manifest import TILES, Manifest
from analysis.fingerprints.soundprint import unpacked

FINGERPRINT_LENGTHS = {"pdq": 32, "phash": 8, "pixels": 16, "tone": 1, "text": 1}
"""Bytes of each method's value (`analysis.facts.Fingerprint`); those of `pdq-regions` vary."""

_STEPS = frozenset(
    {"open", "read", "decode", "extras", "unpack", "render", "cut", "play", "listen", "transcribe", "faces", "speech"}
)
_JPEG_START = b"\xff\xd8\xff"
_TAKEN = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?", re.ASCII)


class Lie(Exception):
    """A message of the right type that can't be true; the text says why, without a word of the worker's own."""


def check(message: Message, network: Manifest | None = None) -> None:
    """Raise Lie unless `message` can come from an honest worker. `network`: the one that it was given, if any."""
    match message:
        case MediumFacts():
            _check_facts(message, network)
        case Rendering():
            if len(message.pixels) != message.width * message.height * 3 or not message.pixels:
                raise Lie("the picture's size and its pixels don't agree")
        case Outline():
            if not message.width or not message.height or not message.pages:
                raise Lie("a picture without pixels or pages was outlined")
            if len(message.durations) not in (0, message.pages):
                raise Lie("the frames of a picture and their durations don't agree")
        case Failure():
            _check_failure(message)
        case Played():
            _check_played(message)
        case Transcript():
            _check_lines(message)
        case FacesFound():
            _check_faces(message)
        case SpeechHeard():
            _check_passages(message)
        case Samples():
            if len(message.pcm) % 4:
                raise Lie("a piece of a sound ends within a sample")
        case _:
            return


def _check_facts(facts: MediumFacts, network: Manifest | None) -> None:
    if facts.kind not in MEDIA_KINDS:
        raise Lie("facts were given for what is no medium")
    _check_finite("the frame rate", facts.fps)
    _check_jpeg("the preview", facts.preview)
    _check_jpeg("the thumbnail", facts.thumbnail)
    _check_capture(facts.capture)
    _check_soundprint(facts.soundprint)
    _check_trace(facts.trace)
    last = -1
    for frame in facts.frames:
        if frame.at <= last:
            raise Lie("frames don't follow each other in time")
        last = frame.at
        _check_frame(frame, network if facts.kind is Kind.PICTURE else None)


def _check_played(message: Played) -> None:
    due = message.frames[0].at
    for frame in message.frames:
        if frame.at != due or frame.until <= frame.at:
            raise Lie("frames don't follow each other in time")
        due = frame.until
        _check_jpeg("a frame", frame.jpeg)


def _check_lines(message: Transcript) -> None:
    for line in message.lines:
        x, y, width, height = line.region
        if not (width > 0 and height > 0 and x + width <= 1 + 1e-9 and y + height <= 1 + 1e-9):
            raise Lie("a line of text stands outside of the picture")
        if not line.untrusted_text.strip():
            raise Lie("a line of text without a letter was read")


def _check_faces(message: FacesFound) -> None:
    lengths = {len(face.vector) for face in message.faces if face.vector}
    if len(lengths) > 1 or any(length % 4 for length in lengths):
        raise Lie("the vectors of faces differ in length")
    for face in message.faces:
        x, y, width, height = face.region
        if not (width > 0 and height > 0 and x + width <= 1 + 1e-6 and y + height <= 1 + 1e-6):
            raise Lie("a face stands outside of the picture")
        if face.vector:
            norm = math.fsum(each * each for (each,) in struct.iter_unpack("<f", face.vector))
            if not math.isfinite(norm) or abs(norm - 1) > 1e-2:
                raise Lie("the vector of a face hasn't the length 1")


def _check_passages(message: SpeechHeard) -> None:
    due = 0
    for each in message.passages:
        if not due <= each.begin < each.end <= message.heard or not 0 < each.spoken <= each.end - each.begin:
            raise Lie("passages of speech don't follow each other in what was heard")
        if math.isnan(each.sure):
            raise Lie("a passage of speech is sure by no number")
        due = each.end


def _check_soundprint(content: bytes) -> None:
    if content:
        try:
            unpacked(content)
        except ValueError as error:
            raise Lie(f"a fingerprint of sound can't be read: {error}") from error


def _check_trace(content: bytes) -> None:
    if content:
        try:
            trace.parsed(content)
        except ValueError as error:
            raise Lie(str(error)) from error


def _check_frame(frame: Frame, network: Manifest | None) -> None:
    _check_jpeg("a still", frame.still)
    methods = [fingerprint.method for fingerprint in frame.fingerprints]
    if len(set(methods)) != len(methods):
        raise Lie("a frame has two fingerprints of one method")
    for fingerprint in frame.fingerprints:
        if network is not None and fingerprint.method == network.method:
            _check_codes(fingerprint.value, network.code_bytes)
        else:
            _check_fingerprint(fingerprint)


def _check_codes(value: bytes, size: int) -> None:
    if len(value) not in (size, size * TILES):
        raise Lie(f"a network's codes have {len(value)} bytes instead of {size} or {size * TILES}")


def _check_fingerprint(fingerprint: Fingerprint) -> None:
    if fingerprint.method == region_layout.METHOD:
        try:
            region_layout.parsed(fingerprint.value)
        except ValueError as error:
            raise Lie(str(error)) from None
        return
    length = FINGERPRINT_LENGTHS.get(fingerprint.method)
    if length is None:
        raise Lie("a fingerprint's method isn't known")
    if len(fingerprint.value) != length:
        raise Lie(f"a fingerprint has {len(fingerprint.value)} bytes instead of {length}")


def _check_capture(capture: Capture) -> None:
    _check_finite("a latitude", capture.latitude)
    _check_finite("a longitude", capture.longitude)
    _check_finite("an altitude", capture.altitude)
    if capture.taken is not None and not _TAKEN.fullmatch(capture.taken):
        raise Lie("the time of capture isn't written as a time")


def _check_failure(failure: Failure) -> None:
    if failure.step not in _STEPS:
        raise Lie("a failure names a step that there isn't")
    if not failure.reason.strip():
        raise Lie("a failure gives no reason")


def _check_jpeg(what: str, content: bytes) -> None:
    if content and not content.startswith(_JPEG_START):
        raise Lie(f"{what} isn't a JPEG")


def _check_finite(what: str, number: float | None) -> None:
    if number is not None and not math.isfinite(number):
        raise Lie(f"{what} isn't a number")
