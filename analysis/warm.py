"""Warming up: every decoder imported and used once, so that a forked worker finds it ready and needs no file."""

from __future__ import annotations

import importlib
import io
import logging
import pkgutil
import tempfile
import wave
from collections.abc import Iterator

import av
import av.logging
import cv2
import numpy as np
import pillow_heif
from PIL import AvifImagePlugin, Image

from analysis.examine import examine
from analysis.facts import Examine

_PICTURES = ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "AVIF", "JPEG2000", "PPM", "HEIF")


def warm_up() -> None:
    """Load all that a job may need, once a process, before the first job and before the cage. Takes about a second.

    Sets the decoders to one thread each, since a caged worker may start none, and silences what they print.
    OpenMP and OpenBLAS read their thread counts when they are loaded: whoever starts the process sets
    OMP_NUM_THREADS=1 and OPENBLAS_NUM_THREADS=1 in its environment.
    """
    cv2.setNumThreads(0)
    pillow_heif.options.DECODE_THREADS = 1
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    logging.getLogger("exifread").setLevel(logging.CRITICAL)
    av.logging.set_level(None)
    _import_all_of_av()
    Image.init()
    pillow_heif.register_heif_opener()
    for sample in (*_pictures(), _clip(), _sound()):
        _examine(sample)


def _import_all_of_av() -> None:
    for module in pkgutil.walk_packages(av.__path__, "av."):
        if not module.name.endswith(("__main__", "datasets")):
            importlib.import_module(module.name)


def _pictures() -> Iterator[bytes]:
    """A tiny picture of each kind, with a little EXIF."""
    image = Image.effect_noise((64, 48), 40).convert("RGB")
    exif = Image.Exif()
    exif[0x0110] = "warm"
    for name in _PICTURES:
        buffer = io.BytesIO()
        image.save(buffer, name, **({"exif": exif.tobytes()} if name in ("JPEG", "PNG", "WEBP", "HEIF") else {}))
        yield buffer.getvalue()


def _clip() -> bytes:
    """A clip of five frames."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("mpeg4", rate=5)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for level in range(5):
            pixels = np.full((48, 64, 3), 40 * level, np.uint8)
            pixels[8 * level : 8 * level + 8] = 255
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode())
    return buffer.getvalue()


def _sound() -> bytes:
    """Five seconds of sound, enough for a fingerprint: the place of ffmpeg's program is looked up with it."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(bytes(range(200)) * 400)
    return buffer.getvalue()


def _examine(sample: bytes) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(sample)
        file.flush()
        steps = examine(file.fileno(), Examine(len(sample)))
        next(steps)
        try:
            steps.send(True)
            while True:
                next(steps)
        except StopIteration:
            return
