"""What the program and its workers say to each other: frames of msgpack, checked as they are decoded.

A frame is its length in four bytes, most significant first, and that many bytes of msgpack. `analysis.facts` says what
may stand in it. A worker has met hostile bytes, so all that it sends is untrusted: a frame longer than was agreed, or
one that isn't exactly one value of the awaited types, is a `WireError`. Nothing that a worker sends is ever unpickled.
"""

from __future__ import annotations

import socket
import struct
from typing import Annotated, Protocol

import msgspec

from analysis.facts import LONGEST_NAME, Count, Edge, Message
from analysis.jobs import (
    Examine,
    Explore,
    FindFaces,
    FindSpeech,
    Job,
    Listen,
    Pick,
    Play,
    Render,
    Survey,
    Transcribe,
    Unpack,
)

HEADER = struct.Struct("!I")

LONGEST_FACTS = 64_000_000
"""Bytes of the longest answer to an examination: a thousand stills of 30 kB leave half of it free."""
LONGEST_CHUNK = 2**21
"""Bytes: a chunk of 1 MiB, or a member with the longest name."""
LONGEST_RENDERING = 400_001_000
"""Bytes: the largest picture and its sizes."""
LONGEST_PIECE = 8_000_000
"""Bytes: eight frames for the player, or a piece of a sound."""
LONGEST_TRANSCRIPT = 4_000_000
"""Bytes: as many lines as there may be, each of the longest text of four bytes a letter, leave half of it free."""
LONGEST_FACES = 8_000_000
"""Bytes: as many faces as there may be, each with the longest vector."""
LONGEST_SPEECH = 4_000_000
"""Bytes: as many passages as there may be leave half of it free."""
LONGEST_CUT_EDGE = 2_048
LONGEST_CUT = 3 * LONGEST_CUT_EDGE**2 + 1_000
"""Bytes: the largest part of a picture and its sizes."""
LONGEST_REQUEST = 70_000
"""Bytes of the longest message to a worker: two names of members, of the longest that are heard. The system buffers
three times as much, so that nobody waits who sends one."""


Numbered = tuple[Annotated[bytes, msgspec.Meta(max_length=LONGEST_NAME)], Count]
"""A member of an archive: its name as the archive has it, and the how-manieth of this name it is; the first is 1."""


class WireError(Exception):
    """The other side doesn't speak this protocol."""


class Start(msgspec.Struct, frozen=True, tag="start"):
    """To a worker's parent, with the descriptors of what to read: do this job within these limits."""

    job: Job
    memory: Count
    """Bytes of address space that the job may take beyond what a worker starts with."""
    cpu: Count
    """Seconds of processor time."""


class Decision(msgspec.Struct, frozen=True, tag="decision"):
    """To a worker after its Reading: whether to decode."""

    decode: bool


class Cut(msgspec.Struct, frozen=True, tag="cut"):
    """To a worker that holds a picture open: give this part of it, its longer edge at most `edge` pixels."""

    page: Count
    """The first is 0."""
    left: Edge
    """In pixels of the upright page, as the others."""
    top: Edge
    width: Edge
    height: Edge
    edge: Annotated[int, msgspec.Meta(ge=1, le=LONGEST_CUT_EDGE)]


class Wanted(msgspec.Struct, frozen=True, tag="wanted"):
    """To a worker that picks members out of an archive: go on to the next that is one of these, and hand it out."""

    members: Annotated[tuple[Numbered, ...], msgspec.Meta(min_length=1, max_length=2)]


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """From a worker's parent or a spawned worker: the decoders are loaded and jobs may come."""


class Ended(msgspec.Struct, frozen=True, tag="ended"):
    """From a worker's parent: how a worker ended."""

    status: int
    """Its exit status, or minus the number of the signal that ended it."""
    cpu: Count
    """Milliseconds of processor time that it took."""
    peak: Count
    """Bytes of memory that it held at most, with what it shares with its parent."""


Notice = Start | Decision | Cut | Wanted | Ready | Ended


class Pipe(Protocol):
    """Frames to and from the other side; `multiprocessing.connection.Connection` is one."""

    def send_bytes(self, buf: bytes) -> None:
        """Send one frame; waits while the other side doesn't read."""

    def recv_bytes(self, maxlength: int | None = None) -> bytes:
        """Wait for one frame. Raises EOFError when the other side is gone, OSError when it is too long."""


class SocketPipe:
    """Frames over a connected stream socket."""

    def __init__(self, connected: socket.socket) -> None:
        """`connected` stays the caller's to close."""
        self._socket = connected

    def send_bytes(self, buf: bytes) -> None:
        """Send one frame; waits while the other side doesn't read. Raises OSError when it is gone."""
        self._socket.sendall(HEADER.pack(len(buf)))
        self._socket.sendall(buf)

    def recv_bytes(self, maxlength: int | None = None) -> bytes:
        """Wait for one frame. Raises EOFError when the other side is gone, WireError when it is too long."""
        (length,) = HEADER.unpack(self._read(HEADER.size))
        if maxlength is not None and length > maxlength:
            raise WireError(f"a frame of {length} bytes, where at most {maxlength} were agreed")
        return self._read(length)

    def _read(self, count: int) -> bytes:
        content = bytearray(count)
        rest = memoryview(content)
        while rest:
            received = self._socket.recv_into(rest)
            if not received:
                raise EOFError
            rest = rest[received:]
        return bytes(content)


def longest_answer(job: Job) -> int:
    """Bytes of the longest frame that a worker may answer to `job`."""
    match job:
        case Examine():
            return LONGEST_FACTS
        case Unpack() | Pick():
            return LONGEST_CHUNK
        case Render():
            return LONGEST_RENDERING
        case Explore():
            return LONGEST_CUT
        case Play() | Listen() | Survey():
            return LONGEST_PIECE
        case Transcribe():
            return LONGEST_TRANSCRIPT
        case FindFaces():
            return LONGEST_FACES
        case FindSpeech():
            return LONGEST_SPEECH


def encode(value: Message | Notice) -> bytes:
    """The content of a frame."""
    return _ENCODER.encode(value)


def decode_message(content: bytes | bytearray) -> Message:
    """What a worker said about its job. Raises WireError unless it is exactly one valid message."""
    try:
        return _MESSAGES.decode(content)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise WireError(f"not a message: {error}") from error


def decode_notice(content: bytes | bytearray) -> Notice:
    """What is said about a job rather than about a file. Raises WireError unless it is exactly one valid notice."""
    try:
        return _NOTICES.decode(content)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise WireError(f"not a notice: {error}") from error


_ENCODER = msgspec.msgpack.Encoder()
_MESSAGES: msgspec.msgpack.Decoder[Message] = msgspec.msgpack.Decoder(Message)
_NOTICES: msgspec.msgpack.Decoder[Notice] = msgspec.msgpack.Decoder(Notice)
