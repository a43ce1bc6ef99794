"""Videos: facts and keyframes, at a cost that hardly grows with their length."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import av
import av.container
import cv2
import numpy as np
from PIL import Image

from analysis.container import (
    audio_stream,
    codec_name,
    container_capture,
    container_tags,
    duration_ms,
    has_decoder,
)
from analysis.errors import DECODER_ERRORS, UndecodableError, describe, valid_text
from analysis.facts import Fingerprint, Frame, Kind, MediumFacts
from analysis.fingerprints.fingerprint import fingerprints
from analysis.fingerprints.trace import MOST_ENTRIES, TRACE_EDGE, Grey, Tracer, deviation
from analysis.still import SHARED_EDGE, jpeg, upright
from analysis.videos.video_shape import orientation_of, square_size, use_one_thread
from analysis.videos.video_time import frame_ms, frame_rate, packet_ms, timestamp_at

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

MOST_FRAMES = 60
"""Frames that are kept of one video, spread over all of it."""
MOST_PIXELS = 150_000_000
"""A frame that claims more isn't decoded."""

_LARGE_PIXELS = 900_000
"""From this size on, the edges of blocks aren't smoothed: scaled down they don't show, and a twentieth is saved."""
_LONG_MS = 120_000
_LARGE_BYTES = 300_000_000
"""Longer or larger videos are sampled by seeking instead of being read from end to end."""
_SEEK_MS = 2_000
"""Such videos are looked at no more often than this, and at no more than `MOST_ENTRIES` places."""
_DENSE_BELOW = 4
"""With fewer keyframes than this, or fewer than one in `_SPARSE_MS`, frames between them are decoded as well."""
_SPARSE_MS = 1_500
_DENSE_PIXELS = 750_000_000
"""Pixels that this may cost: about three seconds of CPU time for H.264."""
_DENSE_MS = (125, 250)
"""How far apart these frames are at least, in short videos and in long ones: agreement of small changes over time tells
a copy from another take."""
_SHORT_MS = 15_000
_FILM_MS = 1_000
"""How far apart those of them are that may become frames."""
_CHEAP_PIXELS = 250_000_000
"""Where it would cost more, frames that no other depends on are skipped if the frame rate is `_FLUENT_FPS` or more:
half the cost, and enough are left."""
_FLUENT_FPS = 15

_NEAR_BITS = 12
"""Frames whose PDQ differs in no more bits than this from the one kept before them show the same still scene."""
_FLAT_DEVIATION = 6.0
"""Standard deviation of luminance (0 to 255) below which a frame is black or of one colour."""


class Moment(NamedTuple):
    """A decoded frame of a video."""

    at: int
    """Milliseconds since the video's first frame."""
    still: Image.Image
    """8-bit RGB, upright, in the shape in which it is to be seen."""
    orientation: int


def video_facts(container: av.container.InputContainer, stream: VideoStream) -> MediumFacts:
    """Facts and keyframes of an opened container. Raises UndecodableError where nothing at all can be told."""
    length = duration_ms(container, stream)
    sound = audio_stream(container)
    gathered = _gather(container, stream, length)
    if not gathered.frames and length is None and sound is None:
        raise UndecodableError("no frame of the video could be decoded", gathered.detail)
    width, height = (stream.codec_context.width, stream.codec_context.height) if has_decoder(stream) else (0, 0)
    if gathered.orientation >= 5:
        width, height = height, width
    return MediumFacts(
        kind=Kind.VIDEO,
        width=max(0, width),
        height=max(0, height),
        duration=length,
        fps=frame_rate(stream),
        codec=codec_name(stream),
        audio_codec=codec_name(sound),
        pages=0,
        orientation=gathered.orientation,
        preview=_preview(gathered.frames),
        frames=tuple(gathered.frames),
        capture=container_capture(container),
        tags=container_tags(container),
        trace=gathered.tracer.packed(),
        partial=gathered.partial[:1000],
        detail=valid_text(gathered.detail)[:100_000] if gathered.partial else "",
    )


def frame_at(container: av.container.InputContainer, stream: VideoStream, at: int, edge: int) -> Moment:
    """The frame shown at `at` milliseconds, or the last before it; at most `edge` px. Raises UndecodableError."""
    use_one_thread(stream)
    if at > 0:
        with contextlib.suppress(*DECODER_ERRORS):  # what can't be sought is decoded from its beginning
            container.seek(timestamp_at(stream, at), stream=stream)
    chosen: VideoFrame | None = None
    try:
        for frame in container.decode(stream):
            if chosen is not None and frame_ms(stream, frame) > at:
                break
            chosen = frame
    except DECODER_ERRORS as error:
        if chosen is None:
            raise UndecodableError(
                "no picture could be decoded: its data are damaged or missing", describe("av", error)
            ) from error
    if chosen is None:
        raise UndecodableError("no picture could be decoded: its data are damaged or missing")
    return _moment(stream, chosen, edge, frame_ms(stream, chosen, fallback=at))


_Timed = tuple[int, "VideoFrame"]
"""A decoded frame, and when it is shown: milliseconds since the video's first frame."""


class _Gathered:
    """What is kept of the frames as they come: a trace of them all, and the telling ones as stills.

    As stills, flat and repeated ones are left out, and they are thinned out evenly when they become too many.
    """

    def __init__(self, gap: int = 0) -> None:
        self.frames: list[Frame] = []
        self.tracer = Tracer()
        self.orientation = 1
        self.offered = 0
        self.packets = 0
        """How many pictures the file holds; known only when it was read in order."""
        self.partial = ""
        self.detail = ""
        self._spare: Frame | None = None
        self.gap = gap
        """How many milliseconds stills are apart at least."""

    def offer(self, at: int, frame: VideoFrame, stream: VideoStream) -> None:
        """Keep what is new in the frame that is shown at `at` milliseconds."""
        self.offered += 1
        self.orientation = orientation_of(frame)
        traced = self.tracer.wants(at)
        kept = not self.frames or at >= self.frames[-1].at + max(1, self.gap)
        if not traced and not kept:
            return
        small = _shrunk(stream, frame)
        if traced:
            self.tracer.offer(at, _grey(small, self.orientation))
        if kept:
            self._take(Moment(at, upright(_rgb(small), self.orientation), self.orientation))

    def _take(self, moment: Moment) -> None:
        prints = fingerprints(moment.still)
        if self.frames and _distance(prints, self.frames[-1].fingerprints) <= _NEAR_BITS:
            return
        frame = Frame(moment.at, *moment.still.size, jpeg(moment.still), prints)
        if deviation(cv2.cvtColor(np.asarray(moment.still), cv2.COLOR_RGB2GRAY)) < _FLAT_DEVIATION:
            self._spare = self._spare or frame
            return
        self.frames.append(frame)
        if len(self.frames) > 2 * MOST_FRAMES:
            self.gap = max(1, 2 * (self.frames[-1].at - self.frames[0].at) // len(self.frames))
            self.frames = self.frames[::2]

    def finish(self, full_size: tuple[int, int]) -> None:
        """Down to `MOST_FRAMES`; a flat frame stands in where there is no other."""
        if not self.frames and self._spare is not None:
            self.frames = [self._spare]
        count = len(self.frames)
        if count > MOST_FRAMES:
            self.frames = [self.frames[index * (count - 1) // (MOST_FRAMES - 1)] for index in range(MOST_FRAMES)]
        width, height = full_size[::-1] if self.orientation >= 5 else full_size
        self.frames = [Frame(frame.at, width, height, frame.still, frame.fingerprints) for frame in self.frames]

    def failed(self, sentence: str, error: BaseException | None = None) -> None:
        """Remember the first thing that went wrong."""
        self.partial = self.partial or sentence
        if error is not None and not self.detail:
            self.detail = describe("av", error)


def _gather(container: av.container.InputContainer, stream: VideoStream, length: int | None) -> _Gathered:
    gathered = _Gathered()
    if not has_decoder(stream):
        gathered.failed("no frame could be decoded: there is no decoder for this video's codec")
        return gathered
    context = stream.codec_context
    if context.width * context.height > MOST_PIXELS:
        gathered.failed(f"no frame was decoded: it claims {context.width:,} x {context.height:,} pixels")
        return gathered
    use_one_thread(stream)
    if context.width * context.height >= _LARGE_PIXELS:
        context.options = {"skip_loop_filter": "all"}
    long = length is not None and (length > _LONG_MS or container.size > _LARGE_BYTES)
    if long and length:
        gathered = _Gathered(2 * length // (3 * MOST_FRAMES))
        _offer_all(_by_seeking(container, stream, length, gathered), stream, gathered)
    if not gathered.offered and (not long or _rewound(container, stream, gathered)):
        gathered.gap = (length or 0) // (2 * MOST_FRAMES)
        _offer_all(_in_order(container, stream, length, gathered), stream, gathered)
    if not long and _dense_pays(stream, length, gathered):
        gathered = _densely(container, stream, length, gathered)
    gathered.finish((context.width, context.height))
    if not gathered.frames:  # whatever was said before, nothing is shown
        gathered.partial = "no frame could be decoded: the video's data are damaged or missing"
    return gathered


def _dense_pays(stream: VideoStream, length: int | None, sparse: _Gathered) -> bool:
    """Whether frames between the keyframes are to be decoded too, after the keyframes have been."""
    if sparse.offered < _DENSE_BELOW:
        return True
    cost = _pixels(stream, sparse) // (2 if _skipping(stream, sparse) else 1)
    return sparse.offered * _SPARSE_MS < (length or 0) and cost <= _DENSE_PIXELS


def _densely(
    container: av.container.InputContainer, stream: VideoStream, length: int | None, sparse: _Gathered
) -> _Gathered:
    """The frames between the keyframes; the keyframes again where there is nothing else or the budget ends."""
    if not _rewound(container, stream, sparse):
        return sparse
    dense = _Gathered(_FILM_MS)
    dense.partial, dense.detail = sparse.partial, sparse.detail
    if _skipping(stream, sparse):
        stream.codec_context.skip_frame = "NONREF"
    apart = _DENSE_MS[(length or 0) > _SHORT_MS]
    _offer_all(_between_keyframes(container, stream, apart), stream, dense)
    if not dense.frames:
        return sparse
    dense.tracer.follow_with(sparse.tracer)
    return dense


def _skipping(stream: VideoStream, sparse: _Gathered) -> bool:
    return _pixels(stream, sparse) > _CHEAP_PIXELS and (frame_rate(stream) or 0) >= _FLUENT_FPS


def _pixels(stream: VideoStream, sparse: _Gathered) -> int:
    return sparse.packets * stream.codec_context.width * stream.codec_context.height


def _offer_all(timed: Iterator[_Timed], stream: VideoStream, gathered: _Gathered) -> None:
    try:
        for at, frame in timed:
            gathered.offer(at, frame, stream)
    except DECODER_ERRORS as error:
        gathered.failed("the video's data are damaged; what could be decoded is shown", error)


def _rewound(container: av.container.InputContainer, stream: VideoStream, gathered: _Gathered) -> bool:
    """Go back to the beginning. False where a damaged container can't; what was gathered by then stands."""
    try:
        container.seek(stream.start_time or 0, stream=stream)
    except DECODER_ERRORS:
        try:
            container.seek(0)
        except DECODER_ERRORS as error:
            gathered.failed("the video's data are damaged; what could be decoded is shown", error)
            return False
    return True


def _in_order(
    container: av.container.InputContainer, stream: VideoStream, length: int | None, gathered: _Gathered
) -> Iterator[_Timed]:
    """Keyframes by reading the file from end to end; no more than twice as many as a trace keeps."""
    gap = (length or 0) // (2 * MOST_ENTRIES)
    due, last = 0, 0
    for packet in container.demux(stream):
        at = packet_ms(stream, packet)
        last = max(last, at)
        gathered.packets += 1
        if packet.size == 0 or (packet.is_keyframe and at >= due):
            due = at + gap
            yield from _decoded(stream, packet, gathered)
    if length is not None and last < length * 0.8 - 2000:
        gathered.failed(f"the video's data end after {last / 1000:.1f} of {length / 1000:.1f} seconds")


def _by_seeking(
    container: av.container.InputContainer, stream: VideoStream, length: int, gathered: _Gathered
) -> Iterator[_Timed]:
    """The keyframes before evenly spread times, each found by seeking."""
    seen: set[int] = set()
    count = min(MOST_ENTRIES, max(MOST_FRAMES, length // _SEEK_MS))
    for index in range(count):
        target = (2 * index + 1) * length // (2 * count)
        try:
            container.seek(timestamp_at(stream, target), stream=stream)
            packet = next((found for found in container.demux(stream) if found.is_keyframe and found.size), None)
        except DECODER_ERRORS as error:
            gathered.failed(f"the video can't be read at {target // 1000} seconds", error)
            continue
        if packet is None:
            gathered.failed(f"the video's data end before {target // 1000} of {length // 1000} seconds")
        elif (packet.pts or packet.dts or 0) not in seen:
            seen.add(packet.pts or packet.dts or 0)
            yield from _decoded(stream, packet, gathered)
            yield from _decoded(stream, None, gathered)


def _between_keyframes(container: av.container.InputContainer, stream: VideoStream, apart: int) -> Iterator[_Timed]:
    """A frame each `apart` ms, those between them decoded too, as far as `_DENSE_PIXELS` reach."""
    context = stream.codec_context
    budget = _DENSE_PIXELS // max(1, context.width * context.height)
    due = 0
    for number, frame in enumerate(container.decode(stream)):
        at = frame_ms(stream, frame, fallback=due)
        if number == 0 or at >= due:
            # Due times lie on a grid, so that copies of one video are looked at in the same moments.
            due = (at // apart + 1) * apart
            yield at, frame
        if number >= budget:
            return


def _decoded(stream: VideoStream, packet: Packet[VideoStream] | None, gathered: _Gathered) -> Iterator[_Timed]:
    try:
        frames = stream.codec_context.decode(packet)
    except DECODER_ERRORS as error:
        gathered.failed("some of the video's keyframes are damaged; the others are shown", error)
        return
    for frame in frames:
        if frame.is_corrupt:
            gathered.failed("some of the video's keyframes are damaged; the others are shown")
        yield frame_ms(stream, frame), frame


def _moment(stream: VideoStream, frame: VideoFrame, edge: int, at: int) -> Moment:
    """The frame small, in square pixels, upright."""
    orientation = orientation_of(frame)
    return Moment(at, upright(_rgb(frame, *square_size(stream, frame, edge)), orientation), orientation)


def _shrunk(stream: VideoStream, frame: VideoFrame) -> VideoFrame:
    """The frame at `SHARED_EDGE`, in square pixels. In its own colours, in which scaling is cheapest."""
    width, height = square_size(stream, frame, SHARED_EDGE)
    colours = frame.format.name if frame.format.name.startswith("yuv") else "rgb24"
    return frame.reformat(width=width, height=height, format=colours, interpolation="AREA")


def _rgb(frame: VideoFrame, width: int | None = None, height: int | None = None) -> Image.Image:
    small = frame.reformat(width=width, height=height, format="rgb24", interpolation="AREA")
    return Image.fromarray(small.to_ndarray())


def _grey(small: VideoFrame, orientation: int) -> Grey:
    """The luminance of a frame in square pixels, as small as a trace wants it, upright."""
    scale = min(1.0, TRACE_EDGE / max(small.width, small.height))
    width, height = max(1, round(small.width * scale)), max(1, round(small.height * scale))
    grey: Grey = np.asarray(
        small.reformat(width=width, height=height, format="gray", interpolation="AREA").to_ndarray(), dtype=np.uint8
    )
    return grey if orientation == 1 else np.asarray(upright(Image.fromarray(grey), orientation))


def _preview(frames: list[Frame]) -> bytes:
    """The still of a frame from the first third, where a video has most often begun to show its matter."""
    return frames[len(frames) // 3].still if frames else b""


def _distance(some: tuple[Fingerprint, ...], other: tuple[Fingerprint, ...]) -> int:
    return (int.from_bytes(some[0].value, "big") ^ int.from_bytes(other[0].value, "big")).bit_count()
