"""Pictures that hold more than a screen shows, made fit for 8 bits: high dynamic range, 16 bits, floating point.

Decoders cut such pictures to their upper eight bits, by which those of 12 bits in 16 turn black and those of high
dynamic range grey. Here codes become light by the transfer function that the file states (ITU-T H.273 numbers: 16 for
PQ, SMPTE ST 2084; 18 for HLG, ITU-R BT.2100), colours go from BT.2020 to BT.709, and what is brighter than a screen's
white is rolled off instead of cut.
"""

from __future__ import annotations

import io
import struct
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pillow_heif import open_heif

from analysis.descriptor import open_reader, read_at
from analysis.errors import DECODER_ERRORS
from analysis.exif import NO_EXIF, read_exif
from analysis.facts import Signature
from analysis.pictures.picture import PILLOW_FORMATS
from analysis.pictures.pillow_limits import own_limits
from analysis.still import shrunk, upright

MOST_PIXELS = 60_000_000
"""A deep picture of more is shown by its upper eight bits: twice or four times its pixels wouldn't fit a worker."""
_LARGEST_BYTES = 500_000_000
_META_BYTES = 1_000_000
"""HEIF and AVIF keep what they say of their colours near the beginning."""

_PQ, _HLG = 16, 18
_BT2020 = 9
_WHITE = 203.0
"""Candela per square metre of a screen's white in HDR pictures (ITU-R BT.2408)."""
_KNEE = 0.6
"""Light up to this part of white stays as it is; what is above shares the rest."""
_STRIP = 256
"""Rows that are converted at a time, since they are held as 32-bit numbers."""
_TO_BT709 = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]], dtype=np.float32
)
"""From the primaries of BT.2020 (ITU-R BT.2087)."""


class DeepPicture(NamedTuple):
    """A picture made fit for a screen; `note` says from what."""

    still: Image.Image
    """8-bit RGB, upright, scaled down."""
    width: int
    height: int
    pages: int
    note: str


class _Colours(NamedTuple):
    """What a file says of its colours, by the numbers of ITU-T H.273."""

    primaries: int
    transfer: int
    top: int = 65_535
    """The highest code."""


def note_of(picture: object) -> str:
    """What had to be done to show a picture on a screen; empty where nothing had."""
    return picture.note if isinstance(picture, DeepPicture) else ""


def deep_picture(fd: int, size: int, signature: Signature, edge: int) -> DeepPicture | None:
    """The picture at no more than `edge` px; None where it is none of these, or can't be read as one."""
    if size > _LARGEST_BYTES:
        return None
    try:
        found = _deep(fd, signature.format)
    except DECODER_ERRORS:
        return None
    if found is None:
        return None
    values, orientation, colours = found
    if values.ndim != 3 or values.shape[2] < 3 or not _is_deep(values, colours):
        return None
    shown, note = _shown(values[:, :, :3], colours)
    still = upright(shrunk(Image.fromarray(shown), edge), orientation)
    height, width = shown.shape[:2]
    if orientation >= 5:
        width, height = height, width
    return DeepPicture(still, width, height, 1, note)


def _is_deep(values: NDArray[Any], colours: _Colours) -> bool:
    return values.dtype in (np.uint16, np.float32) or colours.transfer in (_PQ, _HLG)


def _deep(fd: int, name: str) -> tuple[NDArray[Any], int, _Colours] | None:
    """Pixels (RGB, deeper than 8 bits), EXIF orientation that is left to apply, and colours; None: not a deep one."""
    colours = _Colours(1, 13)
    if name == "PNG":
        head = read_at(fd, 64_000, 0)
        if len(head) < 33 or head[24] != 16 or head[25] not in (2, 6) or not _fits(*struct.unpack(">II", head[16:24])):
            return None
        at = head.find(b"cICP")
        if 0 < at < len(head) - 6:
            colours = _Colours(head[at + 4], head[at + 5])
        return _by_opencv(fd), _orientation(fd, name), colours
    if name == "TIFF":
        orientation = _deep_tiff(fd)
        return None if orientation is None else (_by_opencv(fd), orientation, colours)
    if name in ("HEIC", "AVIF"):
        head = read_at(fd, _META_BYTES, 0)
        at = head.find(b"colrnclx")
        if at < 0 or len(head) < at + 12:
            return None
        primaries, transfer = struct.unpack(">HH", head[at + 8 : at + 12])
        if transfer not in (_PQ, _HLG):
            return None
        if name == "HEIC":  # its decoder moves codes to the top of 16 bits
            return _by_heif(fd), 1, _Colours(primaries, transfer)
        values = _by_opencv(fd)
        return values, _orientation(fd, name), _Colours(primaries, transfer, 2 ** _bits(head, values) - 1)
    return None


def _fits(width: int, height: int) -> bool:
    return 0 < width * height <= MOST_PIXELS


def _by_opencv(fd: int) -> NDArray[Any]:
    pixels = cv2.imdecode(np.frombuffer(open_reader(fd).read(), np.uint8), cv2.IMREAD_UNCHANGED)
    if pixels is None or pixels.ndim != 3 or pixels.shape[2] < 3 or not _fits(pixels.shape[1], pixels.shape[0]):
        raise ValueError("not a colour picture that can be read deep")
    return np.asarray(pixels)[:, :, 2::-1]


def _by_heif(fd: int) -> NDArray[Any]:
    with own_limits():
        picture = open_heif(io.BytesIO(open_reader(fd).read()), convert_hdr_to_8bit=False)
        if picture.mode not in ("RGB;16", "RGBA;16") or not _fits(*picture.size):
            raise ValueError("not a deep picture")
        return np.asarray(picture)


def _bits(head: bytes, values: NDArray[Any]) -> int:
    """Bits of a channel by the `pixi` box (ISO/IEC 23008-12, 6.5.6), or else as many as the values need."""
    at = head.find(b"pixi")
    stated = head[at + 9] if 0 < at < len(head) - 9 else 0
    return stated if stated in (8, 10, 12, 16) else max(8, int(values.max(initial=0)).bit_length())


def _orientation(fd: int, name: str) -> int:
    with own_limits(), Image.open(open_reader(fd), formats=PILLOW_FORMATS[name]) as image:
        value = image.getexif().get(0x0112, 1) if _fits(*image.size) else 0
    if value == 0:
        raise ValueError("too large")
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _deep_tiff(fd: int) -> int | None:
    """The orientation of a colour TIFF of more than 8 bits a channel; None for all others."""
    bits, photometric, width, height = _tiff_claims(read_at(fd, 4, 0), fd)
    if bits not in (12, 14, 16, 32) or photometric != 2 or not _fits(width, height):
        return None
    exif = read_exif(open_reader(fd))
    return exif.orientation if exif is not NO_EXIF else 1


def _tiff_claims(head: bytes, fd: int) -> tuple[int, int, int, int]:
    """Bits of the first channel, photometric interpretation, width and height by the first directory (TIFF 6.0, 2)."""
    order = "<" if head[:2] == b"II" else ">"
    nothing = (0, 0, 0, 0)
    if head[:4] not in (b"II*\0", b"MM\0*"):
        return nothing
    (at,) = struct.unpack(f"{order}I", read_at(fd, 4, 4))
    count_raw = read_at(fd, 2, at)
    if len(count_raw) < 2:
        return nothing
    (count,) = struct.unpack(f"{order}H", count_raw)
    rows = read_at(fd, 12 * count, at + 2)
    found: dict[int, int] = {}
    for row in range(len(rows) // 12):
        tag, kind, values = struct.unpack_from(f"{order}HHI", rows, 12 * row)
        where = 12 * row + 8
        width = {3: 2, 4: 4}.get(kind)
        if tag not in (256, 257, 258, 262) or width is None or not values:
            continue
        raw = rows[where : where + 4]
        if width * values > 4:
            raw = read_at(fd, width, struct.unpack(f"{order}I", raw)[0])
        if len(raw) >= width:
            (found[tag],) = struct.unpack(f"{order}{'H' if width == 2 else 'I'}", raw[:width])
    return found.get(258, 1), found.get(262, 0), found.get(256, 0), found.get(257, 0)


def _shown(values: NDArray[Any], colours: _Colours) -> tuple[NDArray[np.uint8], str]:
    if colours.transfer in (_PQ, _HLG):
        name = "PQ" if colours.transfer == _PQ else "HLG"
        return _toned(values, colours), f"high dynamic range ({name}), its highlights rolled off to fit a screen"
    if values.dtype == np.float32:
        return _toned(values, colours), "32-bit light, its highlights rolled off to fit a screen"
    bits = max(8, int(values.max()).bit_length())
    ramp = (np.arange(2**bits, dtype=np.uint32) * 255 // (2**bits - 1)).astype(np.uint8)
    return ramp[values], f"{bits} bits a channel, shown in 8"


def _toned(values: NDArray[Any], colours: _Colours) -> NDArray[np.uint8]:
    """By light: codes to light, light to what a screen can show, that to sRGB."""
    thin = max(1, max(values.shape[:2]) // 512)
    brightest = _light(values[::thin, ::thin], colours).max(axis=2)
    peak = max(1.0, float(np.percentile(brightest, 99.9)))
    shown = np.empty(values.shape, np.uint8)
    for top in range(0, len(values), _STRIP):
        light = _light(values[top : top + _STRIP], colours)
        highest = np.maximum(light.max(axis=2, keepdims=True), 1e-6)
        light *= _rolled_off(highest, peak) / highest
        shown[top : top + _STRIP] = np.rint(255 * _srgb(np.clip(light, 0, 1)))
    return shown


def _light(values: NDArray[Any], colours: _Colours) -> NDArray[np.float32]:
    """Linear light, BT.709 primaries, 1 being a screen's white."""
    if values.dtype == np.float32:
        light = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    else:
        light = values.astype(np.float32) / np.float32(colours.top)
    if colours.transfer == _PQ:
        light = _pq(light)
    elif colours.transfer == _HLG:
        light = _hlg(light)
    if colours.primaries == _BT2020:
        light = light @ _TO_BT709.T
    return np.asarray(np.maximum(light, 0), np.float32)


def _pq(code: NDArray[np.float32]) -> NDArray[np.float32]:
    """SMPTE ST 2084, equation 4.1."""
    m1, m2 = 2610 / 16384, 2523 / 4096 * 128
    c1, c2, c3 = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32
    power = np.power(np.clip(code, 0, 1), np.float32(1 / m2))
    ratio = np.maximum(power - c1, 0) / (c2 - c3 * power)
    return np.asarray(np.power(ratio, np.float32(1 / m1)) * np.float32(10_000 / _WHITE), np.float32)


def _hlg(code: NDArray[np.float32]) -> NDArray[np.float32]:
    """ITU-R BT.2100, table 5: the inverse of the OETF, and the OOTF of a screen of 1,000 candela."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    scene = np.where(code <= 0.5, code * code / 3, (np.exp((np.clip(code, 0, 1) - c) / a) + b) / 12)
    brightness = scene @ np.array([0.2627, 0.6780, 0.0593], np.float32)
    shown = scene * np.power(np.maximum(brightness, 1e-9), 0.2)[..., None]
    return np.asarray(shown * np.float32(1_000 / _WHITE), np.float32)


def _rolled_off(light: NDArray[np.float32], peak: float) -> NDArray[np.float32]:
    """Reinhard's extended curve (2002, equation 4) above the knee, so that `peak` becomes white."""
    if peak <= 1.0:
        return light
    above = np.maximum(light - _KNEE, 0) / (1 - _KNEE)
    most = (peak - _KNEE) / (1 - _KNEE)
    bent = above * (1 + above / (most * most)) / (1 + above)
    return np.asarray(np.minimum(light, _KNEE) + (1 - _KNEE) * np.minimum(bent, 1), np.float32)


def _srgb(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """IEC 61966-2-1."""
    low = light * np.float32(12.92)
    high = np.float32(1.055) * np.power(np.maximum(light, 1e-9), np.float32(1 / 2.4)) - np.float32(0.055)
    return np.where(light <= 0.0031308, low, high)
