"""What is said about a file: the values that cross from a worker to the rest of the program.

Every type is a frozen `msgspec.Struct`, so that the receiving side can decode *and validate* what an untrusted worker
sends in one step (`analysis.wire`): a wrong type, a missing field or a number out of range is an error, never a value.
Sizes are in bytes, lengths in pixels, times in milliseconds unless a name says otherwise.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

LONGEST_NAME = 32_767
"""Bytes of the longest name of an archive's member; what is longer is cut there."""

Count = Annotated[int, msgspec.Meta(ge=0, le=2**62)]
"""A size, an index or a time that can't be negative."""

Edge = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
"""A width or height in pixels; 0 where it isn't known."""

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Region = tuple[Share, Share, Share, Share]
"""Left, top, width and height of a rectangle, in parts of the upright picture's width and height."""

ShortText = Annotated[str, msgspec.Meta(max_length=1_000)]
LongText = Annotated[str, msgspec.Meta(max_length=100_000)]
Jpeg = Annotated[bytes, msgspec.Meta(max_length=8_000_000)]


class Kind(StrEnum):
    """What a content is, told from its bytes alone."""

    PICTURE = "picture"
    VIDEO = "video"
    SOUND = "sound"
    ARCHIVE = "archive"
    OTHER = "other"


MEDIA_KINDS = (Kind.PICTURE, Kind.VIDEO, Kind.SOUND)
"""The kinds that are looked at or listened to; the others only have digests."""


class Digests(msgspec.Struct, frozen=True):
    """The three digests of one content, taken in one read. Identity is SHA-256; the others are what lists carry."""

    md5: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    sha1: Annotated[bytes, msgspec.Meta(min_length=20, max_length=20)]
    sha256: Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
    size: Count


class Signature(msgspec.Struct, frozen=True):
    """What the first bytes say that a content is."""

    kind: Kind
    mime: Annotated[str, msgspec.Meta(max_length=100)]
    format: Annotated[str, msgspec.Meta(max_length=40)]
    """Short name of the format, e.g. `JPEG`, `HEIC`, `MP4`, `ZIP`; empty where unknown."""


class Tag(msgspec.Struct, frozen=True):
    """One statement that a file makes about itself, as found: an EXIF tag, a container atom."""

    group: ShortText
    name: ShortText
    value: LongText


class Capture(msgspec.Struct, frozen=True):
    """How a medium says that it was made. All of it is a claim of the file; none of it is proof."""

    taken: Annotated[str, msgspec.Meta(max_length=40)] | None = None
    """`YYYY-MM-DDTHH:MM:SS[.fff]` as the device's clock showed it (local time), without an offset."""
    zone_minutes: Annotated[int, msgspec.Meta(ge=-24 * 60, le=24 * 60)] | None = None
    """Offset of `taken` from UTC; None where the file doesn't say. A time without it is never taken for UTC."""
    zone_source: Annotated[str, msgspec.Meta(max_length=40)] = ""
    """What the offset was known from: `exif offset`, `gps time`, `container utc`; empty where it isn't known."""
    make: ShortText | None = None
    model: ShortText | None = None
    serial: ShortText | None = None
    software: ShortText | None = None
    latitude: Annotated[float, msgspec.Meta(ge=-90, le=90)] | None = None
    longitude: Annotated[float, msgspec.Meta(ge=-180, le=180)] | None = None
    altitude: float | None = None


class Fingerprint(msgspec.Struct, frozen=True):
    """A compact value by which frames are compared.

    `pdq`: 32 bytes, the official filter on the upright picture of at most 512 px; `quality` 0 to 100.
    `phash`: 8 bytes, imagehash.phash with its defaults, most significant bit first.
    `pdq-regions`: PDQ of the parts that are pictures of their own, see `analysis.fingerprints.region_layout`.
    `tone`: 1 byte, the percentage of the picture that has nearly one tone; see `analysis.fingerprints.region_layout`.
    `text`: 1 byte, how many lines of text are seen in a picture; see `analysis.pictures.text_lines`.
    `pixels`: 16 bytes, a digest of the still's pixels: equal where only the file or its metadata differ.
    """

    method: Annotated[str, msgspec.Meta(max_length=40)]
    value: Annotated[bytes, msgspec.Meta(max_length=100_000)]
    quality: Annotated[int, msgspec.Meta(ge=0, le=100)]


class Frame(msgspec.Struct, frozen=True):
    """A still of a medium at a time: a picture has one, at 0; a video has its keyframes."""

    at: Count
    width: Edge
    height: Edge
    still: Jpeg
    """JPEG of the frame, upright, small; empty for the only frame of a picture (its preview serves)."""
    fingerprints: tuple[Fingerprint, ...]
    features: Annotated[bytes, msgspec.Meta(max_length=200_000)] = b""
    """Local features, packed as `analysis.fingerprints.features` says; empty where there are none."""


class MediumFacts(msgspec.Struct, frozen=True, tag="medium"):
    """What was found by decoding a picture, a video or a sound once."""

    kind: Kind
    width: Edge
    """Upright, that is after the orientation that the file asks for."""
    height: Edge
    duration: Count | None
    fps: Annotated[float, msgspec.Meta(ge=0, le=100_000)] | None
    codec: ShortText
    audio_codec: ShortText
    """Empty where there is no sound."""
    pages: Count
    """Pictures in the file: 1 for a photograph, more for an animation or a multi-page TIFF; 0 for video and sound."""
    orientation: Annotated[int, msgspec.Meta(ge=1, le=8)]
    """EXIF orientation that was applied; 1 where none was."""
    preview: Jpeg
    """JPEG of at most 320 px, upright, re-encoded from pixels; of a close look, 640 px in grey."""
    frames: tuple[Frame, ...]
    capture: Capture
    tags: tuple[Tag, ...]
    partial: ShortText
    """Why only a part could be decoded, worded like `Failure.reason`; empty where all went well."""
    detail: LongText = ""
    """What the decoder said then, worded like `Failure.detail`."""
    trace: Annotated[bytes, msgspec.Meta(max_length=4_000_000)] = b""
    """Of a video: fingerprints along its time, packed as `analysis.fingerprints.trace` says; empty where there are
    none."""
    soundprint: Annotated[bytes, msgspec.Meta(max_length=8_000_000)] = b""
    """Of a sound or a video's first sound track: Chromaprint's values, packed as `analysis.fingerprints.soundprint`
    says."""
    thumbnail: Jpeg = b""
    """The thumbnail that the file carries, re-encoded, where it shows something else than its picture."""


class Reading(msgspec.Struct, frozen=True, tag="reading"):
    """First message of an examination: what one read told. The worker then waits to be told whether to decode."""

    digests: Digests
    signature: Signature


class Extras(msgspec.Struct, frozen=True, tag="extras"):
    """Maker notes: found in a second, separately budgeted step, since their parsers hang on crafted files."""

    tags: tuple[Tag, ...]
    serial: ShortText | None


class Failure(msgspec.Struct, frozen=True, tag="failure"):
    """A step could not be done; a reason for people, and what is needed to repeat it."""

    step: Annotated[str, msgspec.Meta(max_length=20)]
    """`open`, `read`, `decode`, `extras`, `unpack`, `cut`, `render`, `play`, `listen`, `transcribe`, `faces` or
    `speech`."""
    reason: ShortText
    """One clause in plain words, without a path, a capital or a full stop: it stands alone or after a colon."""
    detail: LongText = ""
    """Decoder, its version, and the error as it was raised."""


class Member(msgspec.Struct, frozen=True, tag="member"):
    """A file inside an archive. Its bytes follow as `Chunk`s, ended by an empty one, if `failure` is empty."""

    untrusted_path: Annotated[bytes, msgspec.Meta(max_length=100_000)]
    """The name as the archive has it; never used as a path on this machine."""
    size: Count
    modified: Annotated[int, msgspec.Meta(ge=-(2**62), le=2**62)] | None
    """Nanoseconds since 1970 by the archive's word; None where it says nothing."""
    failure: ShortText = ""
    """Why the bytes of this member can't be had; empty where they follow."""


class Chunk(msgspec.Struct, frozen=True, tag="chunk"):
    """A piece of a member's bytes; an empty one ends them. A Failure in its place ends them too: they aren't whole, and
    the next message is the next Member."""

    data: Annotated[bytes, msgspec.Meta(max_length=2**20)]


class NotAhead(msgspec.Struct, frozen=True, tag="not ahead"):
    """In place of a Member that was asked for: it doesn't come in this walk through the archive."""

    passed: bool
    """It lies before what was asked for last; else the archive doesn't hold it."""


class Rendering(msgspec.Struct, frozen=True, tag="rendering"):
    """A picture or a video's frame, decoded large for the viewer: 8-bit RGB, upright, row by row without padding."""

    width: Edge
    height: Edge
    full_width: Edge
    full_height: Edge
    pixels: Annotated[bytes, msgspec.Meta(max_length=400_000_000)]
    """width * height * 3 bytes."""
    note: ShortText = ""
    """What had to be done to show it on a screen, e.g. of 16 bits a channel; empty where nothing had."""


class ProxyFrame(msgspec.Struct, frozen=True):
    """One frame of a video, encoded anew for the player; it is the one that is seen from `at` until `until`."""

    at: Count
    until: Count
    jpeg: Annotated[bytes, msgspec.Meta(min_length=1, max_length=4_000_000)]
    """Upright, in square pixels, at most as long as was asked for."""


class Played(msgspec.Struct, frozen=True, tag="played"):
    """Some frames of a video: each begins when the one before it ends."""

    frames: Annotated[tuple[ProxyFrame, ...], msgspec.Meta(min_length=1, max_length=1_000)]
    first: bool = False
    """The first of these is the video's first."""
    last: bool = False
    """The last of these is the video's last."""


class Samples(msgspec.Struct, frozen=True, tag="samples"):
    """The next piece of a sound: 16-bit stereo at 48 kHz, little-endian, left before right."""

    begin: Count
    pcm: Annotated[bytes, msgspec.Meta(max_length=2**20)]


class Loudness(msgspec.Struct, frozen=True, tag="loudness"):
    """How a sound looks from `begin` on; see `analysis.sounds.loudness` for how many values there are to a second."""

    begin: Count
    peaks: Annotated[bytes, msgspec.Meta(max_length=2**20)]
    """One byte each: 0 silence, 255 the loudest that can be."""
    spectrum: Annotated[bytes, msgspec.Meta(max_length=2**20)]
    """Columns of bands, low before high, one byte each by decibels."""


class Outline(msgspec.Struct, frozen=True, tag="outline"):
    """A picture that a worker holds open, so that parts of it can be asked for."""

    width: Edge
    """Upright; of the first page."""
    height: Edge
    pages: Count
    """Pictures in the file: frames of an animation, or pages."""
    durations: Annotated[tuple[Edge, ...], msgspec.Meta(max_length=10_000)] = ()
    """Of an animation: how long each frame is shown, in ms, as the file says it; empty for what doesn't move."""


class TextLine(msgspec.Struct, frozen=True):
    """A line of text that was read in a picture."""

    region: Region
    """The upright rectangle around it, in parts of the whole picture."""
    untrusted_text: ShortText
    """As it was read, in the order of reading: text in evidence is anyone's."""
    sure: Share
    """How sure the reader is of its letters, on average."""


class Transcript(msgspec.Struct, frozen=True, tag="transcript"):
    """What was read in a picture, or in a frame of a video, top to bottom; empty where there is nothing to read."""

    at: Count
    """Of which frame, as it was asked for."""
    lines: Annotated[tuple[TextLine, ...], msgspec.Meta(max_length=500)]
    unread: Count = 0
    """Places that look like text, of which the reader made nothing that it is sure of."""


class FoundFace(msgspec.Struct, frozen=True):
    """A face that a network found."""

    region: Region
    score: Share
    vector: Annotated[bytes, msgspec.Meta(max_length=16_384)]
    """float32, little-endian, of length 1; empty where nothing measured it."""


class FacesFound(msgspec.Struct, frozen=True, tag="faces"):
    """The faces in a picture, or in a frame of a video, the surest first."""

    at: Count
    """Of which frame, as it was asked for."""
    faces: Annotated[tuple[FoundFace, ...], msgspec.Meta(max_length=200)]


class Passage(msgspec.Struct, frozen=True):
    """A part of a sound in which somebody speaks, with the pauses in it."""

    begin: Count
    end: Count
    spoken: Count
    """How long somebody speaks in it, without the pauses."""
    sure: Share
    """How likely that is, on average, by what listened."""


class SpeechHeard(msgspec.Struct, frozen=True, tag="speech"):
    """Where somebody speaks in a sound, in the order of time; none where nobody seems to."""

    heard: Count
    """How much was listened to, from the beginning."""
    passages: Annotated[tuple[Passage, ...], msgspec.Meta(max_length=30_000)]


class Done(msgspec.Struct, frozen=True, tag="done"):
    """Last message of every job that came to its end, whatever it found."""


_OfFiles = Reading | MediumFacts | Extras | Failure | Member | Chunk | NotAhead | Rendering | Outline
_OfContents = Played | Samples | Loudness | Transcript | FacesFound | SpeechHeard
Message = _OfFiles | _OfContents | Done
