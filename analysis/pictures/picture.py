"""Pictures: decoded from a descriptor at reduced scale, upright, strictly first and then tolerantly."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from typing import BinaryIO, NamedTuple

import cv2
import numpy as np
from PIL import Image, ImageFile
from pillow_heif.as_plugin import HeifImageFile

from analysis.container import open_container, video_stream
from analysis.descriptor import open_reader
from analysis.errors import DECODER_ERRORS, UndecodableError, describe, valid_text
from analysis.exif import NO_EXIF, Exif, read_exif, read_exif_block
from analysis.facts import Fingerprint, Frame, Kind, MediumFacts, Region, Signature
from analysis.fingerprints.features import CLOSE, USUAL, local_features
from analysis.fingerprints.fingerprint import picture_fingerprints
from analysis.fingerprints.region_layout import METHOD as REGIONS
from analysis.fingerprints.region_layout import picture_boxes
from analysis.pictures.pillow_limits import own_limits
from analysis.pictures.raw import LARGEST_BYTES, RAW_FORMATS, open_raw
from analysis.pictures.text_lines import text_print
from analysis.still import SHARED_EDGE, jpeg, shrunk, small_rgb, upright
from analysis.videos.video import frame_at

MOST_PIXELS = 500_000_000
"""A picture that claims more isn't decoded, unless it is a JPEG, which can be decoded at a part of its size."""
MOST_JPEG_SCAN_PIXELS = 20_000_000_000
"""Pixels times scans of a progressive JPEG: each scan costs a pass over all of them."""
MOST_PAGES = 10_000

_LARGEST_FOR_REGION = 4_096
"""A picture out of which a region is cut is decoded to at most this many pixels."""

_CLOSE_PREVIEW_EDGE = 640
_CLOSE_PREVIEW_QUALITY = 70

_DRAFT_EDGE = 400
"""A JPEG is decoded at the smallest scale that gives this: 1/8 for a photo of 12 megapixels (500 px), where PDQ differs
by 2 to 8 bits from that of the whole picture."""

PILLOW_FORMATS: dict[str, list[str]] = {
    "JPEG": ["JPEG", "MPO"],
    "PNG": ["PNG"],
    "GIF": ["GIF"],
    "TIFF": ["TIFF"],
    "BMP": ["BMP"],
    "WEBP": ["WEBP"],
    "AVIF": ["AVIF"],
    "JP2": ["JPEG2000"],
    "PSD": ["PSD"],
    "ICO": ["ICO"],
    "ICNS": ["ICNS"],
    "PPM": ["PPM"],
    "DDS": ["DDS"],
    "QOI": ["QOI"],
    "SUN": ["SUN"],
    "SGI": ["SGI"],
    "PCX": ["PCX"],
}
"""Pillow's plugins by signature; never all of them, since its EPS plugin starts a program."""

_OPENCV_FORMATS = frozenset({"JPEG", "PNG", "TIFF", "BMP", "WEBP", "JP2", "AVIF", "PPM", "SUN"})
_OPENCV_LARGEST_BYTES = 200_000_000

_RUN_LENGTH = 128
"""Pixels that a byte of a BMP can stand for: a run of 255 takes two. Decoders make all of those that it claims."""
_SPARE_PIXELS = 1_000_000
_EXIF_IN_FILE = frozenset({"JPEG", "TIFF", "HEIC"}) | RAW_FORMATS
"""Formats whose EXIF is read from the file itself; that of the others comes as a block from the decoder."""

_COUNTED = frozenset({"JPEG", "PNG"})
"""Formats whose pages are known when the file is opened."""

_WITHOUT_DECODER = {"JXL": "JPEG XL pictures can't be decoded: this program has no decoder for them"}


class Picture(NamedTuple):
    """A decoded picture."""

    still: Image.Image
    """8-bit RGB, upright, scaled down."""
    width: int
    height: int
    pages: int
    orientation: int
    codec: str
    exif: Exif
    partial: str
    exif_block: bytes
    """The EXIF as the decoder hands it out; empty where it is read from the file itself."""
    detail: str = ""
    """What the other decoders said where `partial` says why this one was taken."""


def picture_facts(
    fd: int, size: int, signature: Signature, region: Region | None = None, closely: bool = False
) -> tuple[MediumFacts, Picture]:
    """Decode a picture, or a region of it, once. Raises UndecodableError where nothing can be made of it.

    `closely`: its local features and its preview are those of a close look.
    """
    look = CLOSE if closely else USUAL
    if region is None:
        picture = decode_picture(fd, size, signature, look.edge)
    else:
        picture = _part(decode_picture(fd, size, signature, _edge_for(region)), region)
    looked_at = picture.still
    picture = picture._replace(still=shrunk(looked_at, SHARED_EDGE))
    prints: tuple[Fingerprint, ...] = picture_fingerprints(picture.still)
    regions = next((each.value for each in prints if each.method == REGIONS), b"")
    seen = () if region else (text_print(picture.still),)
    features = local_features(looked_at, picture_boxes(regions, looked_at.size), look)
    facts = MediumFacts(
        kind=Kind.PICTURE,
        width=picture.width,
        height=picture.height,
        duration=None,
        fps=None,
        codec=picture.codec,
        audio_codec="",
        pages=picture.pages,
        orientation=picture.orientation,
        preview=_close_preview(looked_at) if closely else jpeg(picture.still),
        frames=(Frame(0, picture.width, picture.height, b"", (*prints, *seen), features),),
        capture=picture.exif.capture,
        tags=picture.exif.tags,
        partial=picture.partial[:1000],
        detail=picture.detail,
    )
    return facts, picture


def _close_preview(still: Image.Image) -> bytes:
    """The patches around points are compared on it, which is done in grey."""
    return jpeg(still.convert("L"), _CLOSE_PREVIEW_EDGE, _CLOSE_PREVIEW_QUALITY)


def _edge_for(region: Region) -> int:
    """Pixels of the longer edge of a picture from which the region can be cut out at the size that is shared."""
    return min(_LARGEST_FOR_REGION, math.ceil(SHARED_EDGE / max(1e-6, min(region[2:]))))


def _part(picture: Picture, region: Region) -> Picture:
    """The region as a picture of its own, at least one pixel wide and high."""
    left, top, width, height = region
    still, whole = picture.still, picture.still.size
    left_px, top_px = min(whole[0] - 1, round(left * whole[0])), min(whole[1] - 1, round(top * whole[1]))
    right_px = min(whole[0], max(left_px + 1, round((left + width) * whole[0])))
    bottom_px = min(whole[1], max(top_px + 1, round((top + height) * whole[1])))
    return picture._replace(
        still=shrunk(still.crop((left_px, top_px, right_px, bottom_px)), SHARED_EDGE),
        width=max(1, round(width * picture.width)),
        height=max(1, round(height * picture.height)),
    )


def decode_picture(fd: int, size: int, signature: Signature, edge: int) -> Picture:
    """Decode a picture to at most `edge` px: strictly, then tolerantly, then by another decoder (`partial` says so).

    Raises UndecodableError; MemoryError goes through.
    """
    if signature.format in _WITHOUT_DECODER:
        raise UndecodableError(_WITHOUT_DECODER[signature.format])
    exif = read_exif(open_reader(fd)) if signature.format in _EXIF_IN_FILE else NO_EXIF
    said: list[str] = []
    for attempt in _attempts(signature.format, size):
        try:
            picture = attempt.decode(fd, size, signature.format, edge, exif)
        except DECODER_ERRORS as error:
            said.append(describe(attempt.package, error))
            continue
        partial = attempt.tolerance if attempt.tolerance and said else picture.partial
        return picture._replace(partial=partial, detail=valid_text("\n".join(said))[:100_000] if partial else "")
    raise UndecodableError(
        f"no decoder could read the picture: its {signature.format} data are damaged, incomplete or of an unusual kind",
        "\n".join(said),
    )


class _Attempt(NamedTuple):
    package: str
    decode: Callable[[int, int, str, int, Exif], Picture]
    tolerance: str
    """What to say where it succeeds after others failed; empty for a strict one."""


def _attempts(name: str, size: int) -> list[_Attempt]:
    damaged = "the file is damaged or incomplete; what could be decoded is shown"
    other = "the usual decoder refuses the file; another could read it"
    if name == "HEIC":
        attempts = [_Attempt("pillow-heif", _by_heif, ""), _Attempt("pillow", _by_pillow, other)]
    elif name in RAW_FORMATS:
        attempts = [_Attempt("rawpy", _by_rawpy, "")]
        attempts.append(_Attempt("pillow", _by_pillow, "the sensor's data can't be read; an embedded preview is shown"))
    else:
        attempts = [_Attempt("pillow", _by_pillow, ""), _Attempt("pillow", _by_pillow_tolerantly, damaged)]
    if name in _OPENCV_FORMATS and size <= _OPENCV_LARGEST_BYTES:
        attempts.append(_Attempt("opencv-python-headless", _by_opencv, other))
    if name == "AVIF":
        attempts.append(_Attempt("av", _by_av, other))
    return attempts


def _by_pillow(fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    formats = {"HEIC": ["AVIF"]}.get(name) or PILLOW_FORMATS.get(name, ["TIFF"])
    with own_limits(), Image.open(open_reader(fd), formats=formats) as image:
        return finish(image, fd, size, name, edge, exif)


def _by_pillow_tolerantly(fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    with _tolerance():
        return _by_pillow(fd, size, name, edge, exif)


def _by_heif(fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    with own_limits(), HeifImageFile(open_reader(fd)) as image:  # type: ignore[no-untyped-call] # the library has no types
        return finish(image, fd, size, name, edge, exif)


def _by_rawpy(fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    if size > LARGEST_BYTES:
        raise UndecodableError(f"a raw picture of {size:,} bytes is too large to be decoded")
    with own_limits():
        raw = open_raw(open_reader(fd))
        orientation = exif.orientation if exif.orientation != 1 else raw.orientation
        if raw.embedded and not exif.tags:
            exif = read_exif_block(raw.image.info.get("exif", b""))
        raw.image.draft(None, _draft_size(raw.image.size, edge))
        raw.image.load()
        still = upright(small_rgb(raw.image, edge), orientation)
    width, height = _turned(raw.width, raw.height, orientation)
    return Picture(still, width, height, 1, orientation, name, exif, "", b"")


def _by_opencv(fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    data = np.frombuffer(open_reader(fd).read(), np.uint8)
    pixels = cv2.imdecode(data, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    if pixels is None:
        raise ValueError("imdecode gives nothing")
    image = Image.fromarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB))
    still = upright(small_rgb(image, edge), exif.orientation)
    width, height = _turned(image.width, image.height, exif.orientation)
    return Picture(still, width, height, 1, exif.orientation, name, exif, "", b"")


def _by_av(fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    signature = Signature(Kind.PICTURE, "", name)
    with open_container(fd, signature) as container:
        stream = video_stream(container)
        if stream is None:
            raise ValueError("no picture in the container")
        moment = frame_at(container, stream, 0, edge)
        width, height = _turned(stream.codec_context.width, stream.codec_context.height, moment.orientation)
    return Picture(moment.still, width, height, 1, moment.orientation, name, exif, "", b"")


def finish(image: Image.Image, fd: int, size: int, name: str, edge: int, exif: Exif) -> Picture:
    """From an opened picture to an upright still."""
    _check_claims(image, fd, size, name)
    codec = _codec(image, name)
    claimed = image.size
    drafted = name in ("JPEG", "HEIC") and image.draft(None, _draft_size(claimed, edge)) is not None
    before = _orientation_left(image, exif) if name != "PNG" else 1
    image.load()
    left = _orientation_left(image, exif) if name in ("PNG", "TIFF") else before
    still = upright(small_rgb(image, edge), left)
    if still is image and name not in _COUNTED:  # which counting its pages may turn over
        still = image.copy()
    width, height = _turned(*(claimed if drafted else image.size), left)
    # Not every writer of HEIC puts the block where exifread looks; the decoder finds it by the container's index.
    found = name in _EXIF_IN_FILE and any(tag.group != "Sightline" for tag in exif.tags)
    block = b"" if found else image.info.get("exif", b"")
    if isinstance(block, bytes) and block:
        exif = read_exif_block(block)
    orientation = image.info.get("original_orientation") or 1 if name == "HEIC" else before if name == "TIFF" else left
    return Picture(still, width, height, _pages(image, fd, name), orientation, codec, exif, "", block or b"")


def _check_claims(image: Image.Image, fd: int, size: int, name: str) -> None:
    """Refuse what would take more memory or time than any true picture. Raises UndecodableError with the figures."""
    width, height = image.size
    if width * height > MOST_PIXELS and name != "JPEG":
        raise UndecodableError(
            f"{width:,} x {height:,} pixels claimed in {size:,} bytes: more than this program decodes"
        )
    if name == "BMP" and width * height > _RUN_LENGTH * size + _SPARE_PIXELS:
        raise UndecodableError(f"{width:,} x {height:,} pixels claimed in {size:,} bytes: more than they can hold")
    if name == "JPEG" and image.info.get("progressive"):
        scans = _count_scans(open_reader(fd))
        if scans * width * height > MOST_JPEG_SCAN_PIXELS:
            raise UndecodableError(
                f"{width:,} x {height:,} pixels claimed in {size:,} bytes, in {scans:,} scans: more than this program "
                "decodes"
            )


def _count_scans(file: BinaryIO) -> int:
    """Start-of-scan markers of a JPEG (ITU-T T.81, B.2.3)."""
    scans, last = 0, b""
    while data := file.read(1024 * 1024):
        scans += (last + data).count(b"\xff\xda")
        last = data[-1:]
    return scans


def _draft_size(claimed: tuple[int, int], edge: int) -> tuple[int, int]:
    """What to ask a decoder for, so that the longer edge is no less than needed."""
    wanted = _DRAFT_EDGE if edge == SHARED_EDGE else edge
    longest = max(claimed)
    return max(1, claimed[0] * wanted // longest), max(1, claimed[1] * wanted // longest)


def _codec(image: Image.Image, name: str) -> str:
    if name == "TIFF":
        return f"TIFF {image.info.get('compression', '')}".strip()
    return f"{name} progressive" if image.info.get("progressive") else name


def _orientation_left(image: Image.Image, exif: Exif) -> int:
    """The turn that is still to be made: decoders of HEIC, AVIF and TIFF make some themselves."""
    try:
        value = image.getexif().get(0x0112, 1)
    except DECODER_ERRORS:
        return exif.orientation
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _turned(width: int, height: int, orientation: int) -> tuple[int, int]:
    return (height, width) if orientation >= 5 else (width, height)


def _pages(image: Image.Image, fd: int, name: str) -> int:
    """Pictures in the file, counted up to `MOST_PAGES`."""
    if name in ("PSD", "ICO", "ICNS", "DDS"):  # layers and sizes of one picture
        return 1
    if name == "GIF":
        return _gif_pages(open_reader(fd))
    try:
        return max(1, min(int(getattr(image, "n_frames", 1)), MOST_PAGES))
    except DECODER_ERRORS:
        return 1


def _gif_pages(file: BinaryIO) -> int:
    """Image descriptors of a GIF (GIF89a, 20), without decoding them; at least 1."""
    file.seek(10)
    flags = file.read(1)
    file.seek(13 + (3 << (flags[0] & 7) + 1 if flags and flags[0] & 0x80 else 0))
    pages = 0
    while pages < MOST_PAGES:
        block = file.read(1)
        if block == b",":
            pages += 1
            descriptor = file.read(9)
            if len(descriptor) < 9:
                break
            file.seek((3 << (descriptor[8] & 7) + 1 if descriptor[8] & 0x80 else 0) + 1, 1)
        elif block == b"!":
            file.seek(1, 1)
        else:
            break
        while (length := file.read(1)) and length != b"\0":
            file.seek(length[0], 1)
    return max(1, pages)


@contextlib.contextmanager
def _tolerance() -> Iterator[None]:
    strict = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = strict
