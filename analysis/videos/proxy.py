"""A video's frames encoded anew, one by one, for the player: exact times, any codec, nothing of the hostile bytes left.

Each frame is a JPEG of its own, so that the player can show any of them without decoding another, forwards and
backwards alike. Frames are told apart by the time at which they begin, in whole milliseconds since the video's first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

import cv2
import numpy as np
from av.video.reformatter import VideoReformatter

from analysis.container import has_decoder, open_container, video_stream
from analysis.descriptor import read_at, size_of
from analysis.digests import HEAD_BYTES
from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.facts import Failure, Played, ProxyFrame, Signature
from analysis.jobs import Play
from analysis.signature import sniff
from analysis.videos.video import MOST_PIXELS
from analysis.videos.video_shape import orientation_of, square_size, use_one_thread
from analysis.videos.video_time import frame_ms, frame_rate, timestamp_at

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

LARGEST_EDGE = 1024
"""Pixels; the program takes no larger JPEG from a worker (`app.case.records.small_jpeg`)."""

_QUALITY = 82
_MOST_FRAMES = 8
_MOST_BYTES = 2_000_000
"""A message holds no more than so many frames, and no frame more after so many bytes; the first holds one, the next
two, and so on, since somebody waits for the first."""
_MOST_LEAD, _LEAD_PIXELS = 12, 40_000_000
"""So many frames before the first one, or so many pixels, are sent after it: they were decoded on the way, and whoever
goes to a place often steps back from it."""
_STEPS_BACK = (0, 2_000, 15_000)
"""Milliseconds: where seeking lands too late, as in containers without an index, it is tried so much earlier."""
_MOST_DAMAGES = 500
"""Packets that can't be decoded, until the rest is left."""
_USUAL_GAP = 40
_TURNS = {3: cv2.ROTATE_180, 6: cv2.ROTATE_90_CLOCKWISE, 8: cv2.ROTATE_90_COUNTERCLOCKWISE}

_Timed = tuple[int, "VideoFrame"]


def play(fd: int, job: Play) -> Iterator[Played | Failure]:
    """The frames that are seen from `job.begin` until `job.end`, in order; a Failure where there are none.

    After the first of them come a few from before it, if there are any. `fd` may be shared: its position is neither
    used nor moved.
    """
    signature = sniff(read_at(fd, HEAD_BYTES, 0), size_of(fd))
    try:
        yield from _Playing(fd, signature, job).messages()
    except UndecodableError as error:
        yield error.failure("play")
    except DECODER_ERRORS as error:
        yield Failure("play", "the data are damaged in a way that the decoder doesn't expect", describe("av", error))


class _Playing:
    """One job. Where seeking doesn't land before the beginning, the file is opened again and sought earlier."""

    def __init__(self, fd: int, signature: Signature, job: Play) -> None:
        self._fd = fd
        self._signature = signature
        self._job = job
        self._edge = max(16, min(job.max_edge, LARGEST_EDGE))
        self._said = False
        self._gap = _USUAL_GAP
        self._scaler = VideoReformatter()

    def messages(self) -> Iterator[Played]:
        """Raises UndecodableError where no frame can be had."""
        tries = [self._job.begin - back for back in _STEPS_BACK if self._job.begin > back]
        for sought in (*tries, 0):
            with open_container(self._fd, self._signature) as container:
                stream = _decodable(container)
                self._gap = _gap(stream)
                frames = self._found(container, stream, sought)
                if frames is not None:
                    yield from self._encoded(stream, frames, from_start=not sought)
                    break
        if not self._said:
            raise UndecodableError("no picture could be decoded: its data are damaged or missing")

    def _found(self, container: InputContainer, stream: VideoStream, sought: int) -> Iterator[_Timed] | None:
        """The frames from `sought` on; None if they begin too late, or don't say when they are shown."""
        if not sought:
            return self._timed(container, stream)
        try:
            container.seek(timestamp_at(stream, sought), stream=stream)
        except DECODER_ERRORS:
            return None
        frames = self._timed(container, stream)
        first = next(frames, None)
        if first is None or first[0] > self._job.begin or (first[1].pts is None and first[1].dts is None):
            return None
        return _with(first, frames)

    def _timed(self, container: InputContainer, stream: VideoStream) -> Iterator[_Timed]:
        last = -1
        for frame in _decoded(container, stream):
            last = max(last + 1, frame_ms(stream, frame, fallback=0 if last < 0 else last + self._gap))
            yield last, frame

    def _encoded(self, stream: VideoStream, frames: Iterator[_Timed], *, from_start: bool) -> Iterator[Played]:
        batch: list[ProxyFrame] = []
        room = 1
        lead = _Lead(stream, from_start=from_start)
        held: _Timed | None = None
        for at, frame in frames:
            if held is not None and at > self._job.begin:
                batch.append(self._made(stream, held, at))
                if len(batch) >= room or sum(len(each.jpeg) for each in batch) > _MOST_BYTES:
                    yield self._message(batch, first=lead.nothing_before)
                    yield from self._led(stream, lead, batch[0].at)
                    batch, room = [], min(2 * room, _MOST_FRAMES)
                if at >= self._job.end:
                    held = None
                    break
            elif held is not None:
                lead.add(held)
            held = at, frame
        if held is not None:
            batch.append(self._made(stream, held, held[0] + self._gap))
        if batch:
            yield self._message(batch, first=lead.nothing_before, last=held is not None)
            yield from self._led(stream, lead, batch[0].at)

    def _led(self, stream: VideoStream, lead: _Lead, until: int) -> Iterator[Played]:
        """The frames before the first one, once."""
        frames, from_first = lead.take()
        ends = [*(at for at, _ in frames[1:]), until]
        made = [self._made(stream, timed, end) for timed, end in zip(frames, ends, strict=True)] if frames else []
        for begin in range(0, len(made), _MOST_FRAMES):
            yield self._message(made[begin : begin + _MOST_FRAMES], first=from_first and not begin)

    def _message(self, batch: list[ProxyFrame], *, first: bool, last: bool = False) -> Played:
        self._said = True
        return Played(tuple(batch), first, last)

    def _made(self, stream: VideoStream, timed: _Timed, until: int) -> ProxyFrame:
        at, frame = timed
        width, height = square_size(stream, frame, self._edge)
        # In two steps, since scaling and changing the colours at once takes up to four times as long.
        small = self._scaler.reformat(frame, width=width, height=height, format="yuv420p", interpolation="AREA")
        pixels = self._scaler.reformat(small, format="bgr24").to_ndarray()
        turn = _TURNS.get(orientation_of(frame))
        if turn is not None:
            pixels = np.asarray(cv2.rotate(pixels, turn), np.uint8)
        _, jpeg = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        return ProxyFrame(at, until, jpeg.tobytes())


class _Lead:
    """The last frames before the first one that is wanted."""

    def __init__(self, stream: VideoStream, *, from_start: bool) -> None:
        pixels = max(1, stream.codec_context.width * stream.codec_context.height)
        self._frames: deque[_Timed] = deque(maxlen=min(_MOST_LEAD, max(2, _LEAD_PIXELS // pixels)))
        self._whole = from_start
        self.nothing_before = from_start
        """Whether what is sent next begins with the video's first frame."""

    def add(self, timed: _Timed) -> None:
        self._whole = self._whole and len(self._frames) < (self._frames.maxlen or 0)
        self._frames.append(timed)
        self.nothing_before = False

    def take(self) -> tuple[list[_Timed], bool]:
        """They, and whether the first of them is the video's first; nothing the next time."""
        frames = list(self._frames)
        self._frames.clear()
        self.nothing_before = False
        return frames, self._whole


def _decodable(container: InputContainer) -> VideoStream:
    stream = video_stream(container)
    if stream is None:
        raise UndecodableError("there are no moving pictures in the file")
    if not has_decoder(stream):
        raise UndecodableError("there is no decoder for this video's codec")
    width, height = stream.codec_context.width, stream.codec_context.height
    if width * height > MOST_PIXELS:
        raise UndecodableError(f"it claims frames of {width:,} x {height:,} pixels")
    use_one_thread(stream)
    return stream


def _decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    """Every frame that can be decoded. What is damaged is left out, and so is what lies behind too much of it."""
    packets, damages = container.demux(stream), 0
    while damages < _MOST_DAMAGES:
        try:
            packet = next(packets)
        except StopIteration:
            return
        except DECODER_ERRORS:
            return
        try:
            frames = packet.decode()
        except DECODER_ERRORS:
            damages += 1
            continue
        yield from frames


def _gap(stream: VideoStream) -> int:
    """Milliseconds from one frame to the next, as far as the container says."""
    rate = frame_rate(stream)
    return max(1, round(1000 / rate)) if rate else _USUAL_GAP


def _with(first: _Timed, rest: Iterator[_Timed]) -> Iterator[_Timed]:
    yield first
    yield from rest
