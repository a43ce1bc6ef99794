"""The time of a video: what its packets and frames say, in milliseconds since its start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream


def frame_ms(stream: VideoStream, frame: VideoFrame, fallback: int = 0) -> int:
    """When a frame is shown, in milliseconds since the video's start; `fallback` where it doesn't say."""
    return _since_start(stream, frame.pts if frame.pts is not None else frame.dts, fallback)


def packet_ms(stream: VideoStream, packet: Packet[VideoStream]) -> int:
    """When what a packet holds is shown, in milliseconds since the video's start; 0 where it doesn't say."""
    return _since_start(stream, packet.pts if packet.pts is not None else packet.dts, 0)


def _since_start(stream: VideoStream, timestamp: int | None, fallback: int) -> int:
    if timestamp is None or stream.time_base is None:
        return fallback
    base = stream.time_base
    return min(max(0, (timestamp - (stream.start_time or 0)) * 1000 * base.numerator // base.denominator), 2**53)


def timestamp_at(stream: VideoStream, at: int) -> int:
    """The stream's own time for `at` milliseconds since its start."""
    return (stream.start_time or 0) + (int(at / 1000 / stream.time_base) if stream.time_base else 0)


def frame_rate(stream: VideoStream) -> float | None:
    """Frames a second as the container claims; None where it claims none or nonsense."""
    rate = stream.average_rate or stream.guessed_rate
    return round(float(rate), 3) if rate and 0 < rate < 100_000 else None
