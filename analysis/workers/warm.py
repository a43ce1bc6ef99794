"""Warming up: every decoder imported and used once, so that a forked worker finds it ready and needs no file."""

from __future__ import annotations

import encodings
import importlib
import io
import logging
import pkgutil
from collections.abc import Iterable, Iterator
from types import ModuleType

import av
import av.logging
import cv2
import numpy as np
import pillow_heif
from PIL import AvifImagePlugin, Image

from analysis.errors import decoder_version
from analysis.examine import examine
from analysis.fingerprints.soundprint import SPAN, STEP
from analysis.jobs import Examine, FindSpeech, Listen, Play, Survey
from analysis.platform import memory_file
from analysis.sounds.listening import listen
from analysis.sounds.loudness import survey
from analysis.sounds.sample_sound import sample_sound
from analysis.sounds.speech import find_speech
from analysis.videos.proxy import play

_NOT_IMPORTED = ("__main__", "datasets", "mbcs", "oem")
"""Modules that aren't for use, or for Windows only."""
_PICTURES = ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "AVIF", "JPEG2000", "PPM", "HEIF")


def warm_up() -> None:
    """Load all that a job may need, once a process, before the first job and before the cage. Takes about a second.

    Sets the decoders to one thread each, since there are as many workers as processors, and silences what they print.
    OpenMP and OpenBLAS read their thread counts when they are loaded: whoever starts the process sets
    OMP_NUM_THREADS=1 and OPENBLAS_NUM_THREADS=1 in its environment.
    """
    cv2.setNumThreads(0)
    pillow_heif.options.DECODE_THREADS = 1
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1
    logging.getLogger("exifread").setLevel(logging.CRITICAL)
    av.logging.set_level(None)
    _import_all_of(av)
    _import_all_of(encodings)
    Image.init()
    pillow_heif.register_heif_opener()
    for package in ("av", "exifread", "opencv-python-headless", "pillow", "pillow-heif", "rawpy", "sightline"):
        decoder_version(package)
    for sample in (*_pictures(), _clip(), sample_sound()):
        _examine(sample)
    _play(_clip(), sample_sound())


def _import_all_of(package: ModuleType) -> None:
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not module.name.endswith(_NOT_IMPORTED):
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


def _silent(pieces: Iterable[bytes]) -> bytes:
    """Stands in for ffmpeg's program, which workers don't load."""
    return bytes(4 * ((sum(map(len, pieces)) // 2 - SPAN) // STEP + 1))


def _play(clip: bytes, tone: bytes) -> None:
    with memory_file() as film, memory_file() as sound:
        for file, sample in ((film, clip), (sound, tone)):
            file.write(sample)
            file.flush()
        for _ in (
            *play(film.fileno(), Play(begin=200, end=600, max_edge=64)),
            *listen(sound.fileno(), Listen(begin=100, end=600)),
            *survey(sound.fileno(), Survey()),
        ):
            pass
        find_speech(sound.fileno(), FindSpeech())


def _examine(sample: bytes) -> None:
    with memory_file() as file:
        file.write(sample)
        file.flush()
        steps = examine(file.fileno(), Examine(len(sample)), printer=_silent)
        next(steps)
        try:
            steps.send(True)
            while True:
                next(steps)
        except StopIteration:
            return
