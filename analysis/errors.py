"""What decoders raise on bad input, and how it is told."""

from __future__ import annotations

import lzma
import struct
import zlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import av.error
import cv2
import rawpy
from backports import zstd
from exifread.core.exceptions import ExifError
from PIL.Image import DecompressionBombError

from analysis.facts import Failure

DECODER_ERRORS: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
    zstd.ZstdError,
    av.error.FFmpegError,
    cv2.error,
    DecompressionBombError,
    rawpy.LibRawError,
    ExifError,
)
"""Seen on 23,850 fuzzed and damaged files, together with their kin. MemoryError isn't among them: it goes up to the
worker, whose parent may try again with more room."""


@cache
def decoder_version(package: str) -> str:
    """A decoder's version, `?` where it isn't stated. Remembered, since a caged worker can't look it up."""
    try:
        return version(package)
    except PackageNotFoundError:  # a bundle may leave the metadata out
        return "?"


def describe(package: str, error: BaseException) -> str:
    """The decoder, its version, and the error as it was raised: `pillow 12.0: OSError: image file is truncated`."""
    return f"{package} {decoder_version(package)}: {type(error).__name__}: {error}"[:10_000]


class UndecodableError(Exception):
    """A file that no decoder could make something of: a sentence for people, and what the decoders said."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.detail = detail

    def failure(self, step: str) -> Failure:
        return Failure(step, self.reason[:1000], valid_text(self.detail)[:100_000])


def valid_text(text: str) -> str:
    """`text` as valid Unicode: lone surrogates become U+FFFD. Nothing else is changed; displays must sanitise."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text
