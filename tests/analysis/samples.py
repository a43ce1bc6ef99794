"""Benign media made in memory, and descriptors over them."""

from __future__ import annotations

import io
import os
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction

import av
import numpy as np
from PIL import Image

from analysis.examine import examine
from analysis.facts import Message
from analysis.jobs import Examine


@contextmanager
def descriptor(content: bytes) -> Iterator[int]:
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.flush()
        yield file.fileno()


def examined(content: bytes) -> list[Message]:
    """All that an examination says of a content that is to be decoded."""
    with descriptor(content) as fd:
        steps = examine(fd, Examine(len(content)))
        messages: list[Message] = [next(steps)]
        try:
            messages.append(steps.send(True))
            while True:
                messages.append(next(steps))
        except StopIteration:
            return messages


def scene(width: int = 320, height: int = 240, seed: int = 7) -> Image.Image:
    """A picture with structure: hills of colour at three scales, brighter towards the left top corner."""
    random = np.random.default_rng(seed)
    light = np.add.outer(np.linspace(60, 0, height), np.linspace(25, 0, width))[..., None]
    for rows, strength in ((3, 60), (8, 60), (24, 40)):
        coarse = random.integers(0, strength, (rows, rows * 4 // 3, 3), dtype=np.uint8)
        light = light + np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))
    return Image.fromarray(light.clip(0, 255).astype(np.uint8))


def saved(image: Image.Image, name: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, name, **options)
    return buffer.getvalue()


_NO_SCENE_CUTS = {"sc_threshold": "1000000000"}


def video(
    seconds: float = 4,
    *,
    rate: int | Fraction = 10,
    keyframe_every: int = 10,
    sound: bool = False,
    name: str = "mp4",
    codec: str = "mpeg4",
    metadata: dict[str, str] | None = None,
    black_until: float = 0,
    rotation: int = 0,
) -> bytes:
    """A clip whose scene changes with every keyframe."""
    buffer = io.BytesIO()
    options = {"movflags": "use_metadata_tags"} if name in ("mp4", "mov") else {}
    with av.open(buffer, "w", format=name, options=options) as container:
        container.metadata.update(metadata or {})
        stream = container.add_stream(codec, rate=rate, options={"g": str(keyframe_every), **_NO_SCENE_CUTS})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        if rotation:
            stream.set_display_rotation(rotation)
        tone = container.add_stream("aac", rate=8000) if sound else None
        for number in range(int(seconds * rate)):
            image = scene(160, 120, seed=number // keyframe_every)
            if number < black_until * rate:
                image = Image.new("RGB", (160, 120))
            container.mux(stream.encode(av.VideoFrame.from_ndarray(np.asarray(image), format="rgb24")))
        container.mux(stream.encode())
        if tone is not None:
            _add_tone(container, tone, seconds)
    return buffer.getvalue()


def counted_video(frames: int = 40, rate: int = 10, *, tone: bool = True) -> bytes:
    """A clip each of whose frames is brighter than the one before by 5 (of 255), from 20 on."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=rate, options={"g": "15", "crf": "10", **_NO_SCENE_CUTS})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        audio = container.add_stream("aac", rate=8000) if tone else None
        for number in range(frames):
            pixels = np.full((120, 160, 3), 20 + 5 * number, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode())
        if audio is not None:
            _add_tone(container, audio, frames / rate)
    return buffer.getvalue()


def sound(seconds: float = 2, name: str = "wav", codec: str = "pcm_s16le") -> bytes:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=name) as container:
        _add_tone(container, container.add_stream(codec, rate=8000), seconds)
    return buffer.getvalue()


def _add_tone(container: av.container.OutputContainer, stream: av.AudioStream, seconds: float) -> None:
    times = np.arange(int(seconds * 8000)) / 8000
    samples = (np.sin(times * 2 * np.pi * 440) * 20_000 * (times < seconds / 2)).astype(np.int16).reshape(1, -1)
    for start in range(0, samples.shape[1], 1024):
        part = np.ascontiguousarray(samples[:, start : start + 1024])
        frame = av.AudioFrame.from_ndarray(part, format="s16", layout="mono")
        frame.sample_rate, frame.pts = 8000, start
        container.mux(stream.encode(frame))
    container.mux(stream.encode())


def tiff_block(entries: dict[int, tuple[int, int, bytes]], order: str = "<", gps: dict | None = None) -> bytes:
    """An EXIF block: directories of `tag: (type, count, value bytes)`, the EXIF ones under tag 0x8769."""
    return _Directory(order).block(entries, gps or {})


class _Directory:
    def __init__(self, order: str) -> None:
        self.order = order

    def block(self, exif: dict[int, tuple[int, int, bytes]], gps: dict[int, tuple[int, int, bytes]]) -> bytes:
        main = {tag: value for tag, value in exif.items() if tag < 0x8000}
        details = {tag: value for tag, value in exif.items() if tag >= 0x8000}
        pointers = 2
        first = 8
        details_at = first + self.length(main, pointers)
        gps_at = details_at + self.length(details, 0)
        main[0x8769] = (4, 1, struct.pack(self.order + "I", details_at))
        main[0x8825] = (4, 1, struct.pack(self.order + "I", gps_at))
        head = (b"II" if self.order == "<" else b"MM") + struct.pack(self.order + "HI", 42, first)
        return head + self.packed(main, first) + self.packed(details, details_at) + self.packed(gps, gps_at)

    def length(self, entries: dict[int, tuple[int, int, bytes]], more: int) -> int:
        values = sum(len(value) for _, _, value in entries.values() if len(value) > 4)
        return 2 + 12 * (len(entries) + more) + 4 + values

    def packed(self, entries: dict[int, tuple[int, int, bytes]], at: int) -> bytes:
        values_at = at + 2 + 12 * len(entries) + 4
        directory, values = struct.pack(self.order + "H", len(entries)), b""
        for tag, (kind, count, value) in sorted(entries.items()):
            directory += struct.pack(self.order + "HHI", tag, kind, count)
            if len(value) > 4:
                directory += struct.pack(self.order + "I", values_at + len(values))
                values += value
            else:
                directory += value.ljust(4, b"\0")
        return directory + struct.pack(self.order + "I", 0) + values


def ascii_value(text: str) -> tuple[int, int, bytes]:
    data = text.encode() + b"\0"
    return 2, len(data), data


def ratios(*pairs: tuple[int, int], order: str = "<") -> tuple[int, int, bytes]:
    return 5, len(pairs), b"".join(struct.pack(order + "II", *pair) for pair in pairs)


def open_descriptor(content: bytes) -> int:
    """A descriptor that the caller closes."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - its descriptor outlives it
    file.write(content)
    file.flush()
    copy = os.dup(file.fileno())
    file.close()
    return copy
