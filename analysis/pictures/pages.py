"""Pictures that hold several: an animation's frames with how long each is shown, or the pages of a document."""

from __future__ import annotations

from collections import OrderedDict
from typing import BinaryIO

from PIL import Image
from pillow_heif.as_plugin import HeifImageFile

from analysis.descriptor import open_reader
from analysis.errors import DECODER_ERRORS, UndecodableError, describe
from analysis.exif import NO_EXIF
from analysis.facts import Signature
from analysis.pictures.picture import MOST_PAGES, MOST_PIXELS, PILLOW_FORMATS, finish
from analysis.pictures.pillow_limits import own_limits

_KEPT_PIXELS = 48_000_000
"""Of pages that were decoded last; going back in an animation starts at its beginning otherwise."""
_LONGEST_MS = 2**31 - 1


class Pages:
    """The pages of one picture file. `close` it; the descriptor stays the caller's."""

    def __init__(self, fd: int, size: int, signature: Signature) -> None:
        """Raises UndecodableError where no decoder opens it as a file of several pages."""
        self._fd, self._size, self._name = fd, size, signature.format
        self._kept: OrderedDict[int, Image.Image] = OrderedDict()
        try:
            with own_limits():
                self._image = _opened(fd, self._name)
        except DECODER_ERRORS as error:
            raise UndecodableError("its pages can't be told apart", describe("pillow", error)) from error

    def still(self, page: int) -> Image.Image:
        """A page, the first being 0, as 8-bit RGB, upright. Raises UndecodableError."""
        if page in self._kept:
            self._kept.move_to_end(page)
            return self._kept[page]
        try:
            with own_limits():
                if page < self._image.tell():  # not every decoder finds its way back
                    self._image.close()
                    self._image = _opened(self._fd, self._name)
                self._image.seek(page)
                if self._image.width * self._image.height > MOST_PIXELS:
                    raise UndecodableError("this page claims more pixels than this program decodes")
                # Of its own, since the decoder draws the next frame of an animation over this one.
                still = finish(self._image, self._fd, self._size, self._name, MOST_PIXELS, NO_EXIF).still.copy()
        except DECODER_ERRORS as error:
            words = f"page {page + 1} of the file is damaged, or isn't there"
            raise UndecodableError(words, describe("pillow", error)) from error
        self._keep(page, still)
        return still

    def close(self) -> None:
        """Let go of the decoder."""
        self._kept.clear()
        self._image.close()

    def _keep(self, page: int, still: Image.Image) -> None:
        self._kept[page] = still
        while len(self._kept) > 1 and sum(each.width * each.height for each in self._kept.values()) > _KEPT_PIXELS:
            self._kept.popitem(last=False)


def _opened(fd: int, name: str) -> Image.Image:
    if name == "HEIC":
        return HeifImageFile(open_reader(fd))  # type: ignore[no-untyped-call] # the library has no types
    return Image.open(open_reader(fd), formats=PILLOW_FORMATS.get(name))


def durations(fd: int, format_name: str) -> tuple[int, ...]:
    """How long each frame of an animation is shown, in ms, as the file says it; empty for what doesn't move.

    Read from the file's structure without decoding: GIF89a (23, Graphic Control Extension), WebP's ANMF chunks, and
    the fcTL chunks of animated PNG (W3C PNG, third edition, 11.3.6.2). A file that breaks off gives what came before.
    """
    readers = {"GIF": _gif, "WEBP": _webp, "PNG": _png}
    reader = readers.get(format_name)
    if reader is None:
        return ()
    found = reader(open_reader(fd))
    return tuple(min(each, _LONGEST_MS) for each in found) if len(found) > 1 else ()


def _gif(file: BinaryIO) -> list[int]:
    file.seek(10)
    flags = file.read(1)
    file.seek(13 + (3 << (flags[0] & 7) + 1 if flags and flags[0] & 0x80 else 0))
    found: list[int] = []
    delay = 0
    while len(found) < MOST_PAGES and (block := file.read(1)):
        if block == b",":
            descriptor = file.read(9)
            if len(descriptor) < 9:
                break
            found.append(delay)
            delay = 0
            file.seek((3 << (descriptor[8] & 7) + 1 if descriptor[8] & 0x80 else 0) + 1, 1)
        elif block == b"!":
            if file.read(1) == b"\xf9":
                control = file.read(6)
                if len(control) < 6:
                    break
                delay = 10 * int.from_bytes(control[2:4], "little")
                file.seek(-1 if control[0] == 4 else -6, 1)
        else:
            break
        while (length := file.read(1)) and length != b"\0":
            file.seek(length[0], 1)
    return found


def _webp(file: BinaryIO) -> list[int]:
    file.seek(12)
    found: list[int] = []
    while len(found) < MOST_PAGES and len(head := file.read(8)) == 8:
        length = int.from_bytes(head[4:], "little")
        body = 0
        if head[:4] == b"ANMF":
            frame = file.read(16)
            if len(frame) < 16:
                break
            body = 16
            found.append(int.from_bytes(frame[12:15], "little"))
        if length < body:
            break
        file.seek(length - body + length % 2, 1)
    return found


def _png(file: BinaryIO) -> list[int]:
    file.seek(8)
    found: list[int] = []
    chunks = 0
    while len(found) < MOST_PAGES and chunks < 100 * MOST_PAGES and len(head := file.read(8)) == 8:
        chunks += 1
        length = int.from_bytes(head[:4], "big")
        if head[4:] == b"fcTL" and length == 26:
            control = file.read(26)
            if len(control) < 26:
                break
            above, below = int.from_bytes(control[20:22], "big"), int.from_bytes(control[22:24], "big")
            found.append(round(1000 * above / (below or 100)))
            length = 0
        file.seek(length + 4, 1)
    return found
