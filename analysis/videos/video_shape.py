"""The shape in which a video's frames are to be seen, and how its decoder is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_ORIENTATIONS = {0: 1, 90: 8, 180: 3, 270: 6}
"""EXIF orientation by FFmpeg's rotation, which is counter-clockwise."""


def square_size(stream: VideoStream, frame: VideoFrame, edge: int) -> tuple[int, int]:
    """Width and height in square pixels, before the frame is turned upright; at most `edge` px, never enlarged."""
    ratio = stream.sample_aspect_ratio
    stretch = float(ratio) if ratio and 0.2 <= ratio <= 5 else 1.0
    scale = min(1.0, edge / max(frame.width * stretch, frame.height))
    return max(1, round(frame.width * stretch * scale)), max(1, round(frame.height * scale))


def orientation_of(frame: VideoFrame) -> int:
    """The EXIF orientation that turns the frame upright."""
    return _ORIENTATIONS.get(round(frame.rotation / 90) * 90 % 360, 1)


def use_one_thread(stream: VideoStream) -> None:
    """As many workers are at work as there are processors."""
    stream.codec_context.thread_count = 1
    stream.codec_context.thread_type = "NONE"
