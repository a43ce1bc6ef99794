"""Containers of video and sound: opened from a descriptor with one demuxer only, and what they say about themselves.

FFmpeg is never left to guess: its guess may be a playlist that opens other files and books their frames to this one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import av
import av.container

from analysis.descriptor import open_reader
from analysis.errors import DECODER_ERRORS, UndecodableError, describe, valid_text
from analysis.exif import parse_offset, parse_time
from analysis.facts import Capture, Signature, Tag

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.stream import Stream
    from av.video.stream import VideoStream

_DEMUXERS = {
    **dict.fromkeys(("MP4", "MOV", "3GP", "M4A", "AVIF"), "mov"),
    **dict.fromkeys(("WEBM", "MATROSKA"), "matroska"),
    "AVI": "avi",
    "ASF": "asf",
    "FLV": "flv",
    "MPEG-PS": "mpeg",
    "MPEG-VIDEO": "mpegvideo",
    "MPEG-TS": "mpegts",
    "OGG": "ogg",
    "RM": "rm",
    "MXF": "mxf",
    "IVF": "ivf",
    "WAV": "wav",
    "AIFF": "aiff",
    "FLAC": "flac",
    "MP3": "mp3",
    "AAC": "aac",
    "AC3": "ac3",
    "AMR": "amr",
    "CAF": "caf",
    "AU": "au",
    "WAVPACK": "wv",
    "APE": "ape",
}
"""The one demuxer for each signature's format."""


def open_container(fd: int, signature: Signature) -> av.container.InputContainer:
    """Open a container with the demuxer that its signature names. Raises UndecodableError."""
    demuxer = _DEMUXERS.get(signature.format) or signature.mime.removeprefix("video/").replace("h265", "hevc")
    try:
        return av.open(
            open_reader(fd),
            mode="r",
            format=demuxer,
            metadata_errors="replace",
            options={"format_whitelist": demuxer, "protocol_whitelist": "none"},
        )
    except DECODER_ERRORS as error:
        raise UndecodableError(
            f"the {signature.format} file is damaged, empty or incomplete: neither pictures nor sound can be found in "
            "it",
            describe("av", error),
        ) from error


def video_stream(container: av.container.InputContainer) -> VideoStream | None:
    """The stream of moving pictures, cover art aside; the largest where there are several."""
    streams = [stream for stream in container.streams.video if not _is_cover(stream)]
    return max(streams, key=_pixels, default=None)


def _is_cover(stream: VideoStream) -> bool:
    return bool(stream.disposition & type(stream.disposition).attached_pic)


def _pixels(stream: VideoStream) -> int:
    return stream.codec_context.width * stream.codec_context.height if has_decoder(stream) else -1


def audio_stream(container: av.container.InputContainer) -> AudioStream | None:
    """The first stream of sound."""
    return next(iter(container.streams.audio), None)


def has_decoder(stream: Stream) -> bool:
    """False where FFmpeg has no decoder; PyAV's types deny that `codec_context` may be None, which it then is."""
    return getattr(stream, "codec_context", None) is not None


def codec_name(stream: Stream | None) -> str:
    """The codec's name; `unknown` where no decoder is there, empty without a stream."""
    if stream is None:
        return ""
    return str(stream.codec_context.codec.name) if has_decoder(stream) else "unknown"


def duration_ms(container: av.container.InputContainer, stream: Stream | None) -> int | None:
    """Length in milliseconds by the container's or the stream's word; None where neither says."""
    if container.duration is not None and container.duration > 0:
        return int(container.duration * 1000 // av.time_base)
    if stream is not None and stream.duration is not None and stream.duration > 0 and stream.time_base is not None:
        return int(stream.duration * stream.time_base * 1000)
    return None


def container_tags(container: av.container.InputContainer) -> tuple[Tag, ...]:
    """Every statement of the container and of its streams, as found."""
    tags = [Tag("Container", "format", container.format.name)]
    tags += _tags("Container", container.metadata)
    for stream in list(container.streams)[:50]:
        group = f"Stream {stream.index} ({stream.type})"
        tags.append(Tag(group, "codec", codec_name(stream)))
        tags += _tags(group, stream.metadata)
    return tuple(tags[:2000])


def _tags(group: str, metadata: Mapping[str, str]) -> list[Tag]:
    return [Tag(group, valid_text(name)[:1000], valid_text(value)[:20_000]) for name, value in metadata.items()]


def container_capture(container: av.container.InputContainer) -> Capture:
    """Who made it, when and where, by QuickTime, MP4, 3GPP and Android atoms.

    `creation_time` is UTC by ISO/IEC 14496-12; Apple's own `creationdate` is local with its offset, and is preferred.
    """
    said = container.metadata
    taken, zone, source = _taken(said)
    latitude, longitude, altitude = _position(said)
    return Capture(
        taken=taken,
        zone_minutes=zone,
        zone_source=source,
        make=_first(said, "com.apple.quicktime.make", "com.android.manufacturer", "make", "artist-make"),
        model=_first(said, "com.apple.quicktime.model", "com.android.model", "model"),
        serial=None,
        software=_first(said, "com.apple.quicktime.software", "software", "encoder"),
        latitude=latitude,
        longitude=longitude,
        altitude=altitude,
    )


def _first(said: Mapping[str, str], *names: str) -> str | None:
    values = (valid_text(said.get(name, "")).strip()[:1000] for name in names)
    return next((value for value in values if value), None)


def _taken(said: Mapping[str, str]) -> tuple[str | None, int | None, str]:
    local = said.get("com.apple.quicktime.creationdate", "")
    moment, zone = parse_time(local), parse_offset(_zone_part(local))
    if moment is not None:
        return moment.isoformat(), zone, "" if zone is None else "container offset"
    moment = parse_time(said.get("creation_time", ""))
    if moment is None or moment < datetime(1971, 1, 1):  # noqa: DTZ001 - both sides are UTC; 1904 and 1970 mean unset
        return None, None, ""
    return moment.isoformat(), 0, "container utc"


def _zone_part(text: str) -> str:
    match = re.search(r"(Z|[+-]\d{2}:?\d{2})$", text.strip())
    return match[1] if match else ""


def _position(said: Mapping[str, str]) -> tuple[float | None, float | None, float | None]:
    """Degrees and metres from ISO 6709 text such as `+51.4169-000.0806+012.3/`; 0, 0 is no position."""
    for name in ("com.apple.quicktime.location.ISO6709", "location", "location-eng"):
        match = re.match(
            r"([+-]\d{2}(?:\.\d{1,9})?)([+-]\d{3}(?:\.\d{1,9})?)([+-]\d{1,6}(?:\.\d{1,9})?)?", said.get(name, "")
        )
        if match is None:
            continue
        latitude, longitude = float(match[1]), float(match[2])
        if abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude, longitude) != (0, 0):
            altitude = float(match[3]) if match[3] else None
            return latitude, longitude, altitude
    return None, None, None
