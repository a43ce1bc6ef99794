"""Picture files as phones and people make them: with EXIF from invented cameras, in many formats, and edited copies."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

import cv2
import numpy as np
import pillow_heif
from PIL import ExifTags, Image, ImageDraw, ImageFont

from app.demo.brush import Pixels


@dataclass(frozen=True)
class Camera:
    """A camera that doesn't exist."""

    make: str
    model: str
    serial: str
    software: str


CAMERAS = (
    Camera("Northlight", "Northlight A1", "NLA1-0044170", "NorthOS 5.2.1"),
    Camera("Harrow Optics", "HO-24 II", "24002917", "Ver. 1.04"),
    Camera("Pelorus", "Pelorus Mini", "PM3301C", "Pelorus 2.0"),
    Camera("Northlight", "Northlight B2", "NLB2-0109932", "NorthOS 6.0"),
)


@dataclass(frozen=True)
class Place:
    """A public place, in degrees, with its altitude in metres and its offset from UTC in summer, in minutes."""

    name: str
    latitude: float
    longitude: float
    altitude: float
    zone_minutes: int


PLACES = (
    Place("Lauterbrunnen", 46.5935, 7.9091, 802, 120),
    Place("Cabo de São Vicente", 37.0228, -8.9966, 60, 60),
    Place("Hallstatt", 47.5622, 13.6493, 511, 120),
    Place("Kinderdijk", 51.8836, 4.6397, 2, 120),
    Place("Valensole", 43.8369, 5.9832, 569, 120),
    Place("Sydney Harbour", -33.8568, 151.2153, 4, 600),
    Place("Half Dome", 37.7459, -119.5332, 2694, -420),
)


@dataclass(frozen=True)
class Shot:
    """How a picture says that it was taken. `taken` is the camera's clock; `zone_minutes` None: EXIF has no offset."""

    camera: Camera
    taken: datetime
    zone_minutes: int | None = None
    place: Place | None = None
    orientation: int = 1


def zone_text(minutes: int) -> str:
    """An offset as EXIF writes it: `+02:00`."""
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def exif(shot: Shot) -> Image.Exif:
    """The EXIF block of a shot (Exif 2.32, CIPA DC-008)."""
    block = Image.Exif()
    stamp = shot.taken.strftime("%Y:%m:%d %H:%M:%S")
    base = ExifTags.Base
    block[base.Make] = shot.camera.make
    block[base.Model] = shot.camera.model
    block[base.Software] = shot.camera.software
    block[base.Orientation] = shot.orientation
    block[base.DateTime] = stamp
    details = block.get_ifd(ExifTags.IFD.Exif)
    details[base.ExifVersion] = b"0232"
    details[base.DateTimeOriginal] = stamp
    details[base.DateTimeDigitized] = stamp
    details[base.BodySerialNumber] = shot.camera.serial
    details[base.ISOSpeedRatings] = 100
    details[base.FocalLength] = 4.25
    details[base.FNumber] = 1.8
    details[base.ExposureTime] = 0.008
    if shot.zone_minutes is not None:
        details[base.OffsetTime] = zone_text(shot.zone_minutes)
        details[base.OffsetTimeOriginal] = zone_text(shot.zone_minutes)
    if shot.place is not None:
        fix, gps = block.get_ifd(ExifTags.IFD.GPSInfo), ExifTags.GPS
        fix[gps.GPSVersionID] = b"\x02\x03\x00\x00"
        fix[gps.GPSLatitudeRef] = "N" if shot.place.latitude >= 0 else "S"
        fix[gps.GPSLatitude] = _sexagesimal(shot.place.latitude)
        fix[gps.GPSLongitudeRef] = "E" if shot.place.longitude >= 0 else "W"
        fix[gps.GPSLongitude] = _sexagesimal(shot.place.longitude)
        fix[gps.GPSAltitudeRef] = b"\x00"
        fix[gps.GPSAltitude] = shot.place.altitude
    return block


def _sexagesimal(degrees: float) -> tuple[float, float, float]:
    whole, rest = divmod(abs(degrees) * 60, 60)
    return float(whole), float(rest // 1), round(rest % 1 * 60, 3)


def stored(pixels: Pixels, orientation: int) -> Pixels:
    """An upright picture as a camera stores it that asks for `orientation` (EXIF 1 to 8) when it is shown."""
    turns: Mapping[int, Image.Transpose] = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    if orientation == 1:
        return pixels
    return np.asarray(Image.fromarray(pixels).transpose(turns[orientation]))


FORMATS: Mapping[str, Mapping[str, object]] = MappingProxyType(
    {
        "JPEG": {"subsampling": 2},
        "PNG": {"compress_level": 3},
        "WEBP": {"method": 2},
        "AVIF": {"speed": 10, "max_threads": 1},
        "TIFF": {},
        "HEIF": {"enc_params": MappingProxyType({"preset": "ultrafast"})},
    }
)
"""The formats that can be written, with what is set besides quality. TIFF is not compressed: libtiff refuses EXIF."""


def encode(pixels: Pixels, form: str = "JPEG", *, quality: int = 88, shot: Shot | None = None) -> bytes:
    """A picture file of one of `FORMATS`. With a `shot`, its EXIF goes in and the pixels are turned as it says.

    Raises `KeyError` for another format.
    """
    image = Image.fromarray(stored(pixels, shot.orientation if shot else 1))
    block = exif(shot).tobytes() if shot else b""
    out = io.BytesIO()
    if form == "HEIF":
        # Through its own class, since the registered opener would be shared by the whole process.
        pillow_heif.from_pillow(image).save(out, quality=quality, exif=block or None, **FORMATS[form])
    else:
        image.save(out, form, exif=block, **FORMATS[form], **({} if form == "TIFF" else {"quality": quality}))
    return out.getvalue()


def animate(frames: Sequence[Pixels], form: str = "GIF", *, hold: int = 200) -> bytes:
    """An animation of some frames, each shown for `hold` milliseconds, for ever: GIF, WEBP or PNG."""
    images = [Image.fromarray(frame) for frame in frames]
    if form == "GIF":
        images = [image.quantize(64, Image.Quantize.FASTOCTREE) for image in images]
    out = io.BytesIO()
    images[0].save(out, form, save_all=True, append_images=images[1:], duration=hold, loop=0)
    return out.getvalue()


def resized(pixels: Pixels) -> Pixels:
    """At 45 % of its size."""
    return np.asarray(cv2.resize(pixels, None, fx=0.45, fy=0.45, interpolation=cv2.INTER_AREA), np.uint8)


def grey(pixels: Pixels) -> Pixels:
    """Without colour."""
    return np.asarray(cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB), np.uint8)


def mirrored(pixels: Pixels) -> Pixels:
    """Left and right exchanged."""
    return np.asarray(cv2.flip(pixels, 1), np.uint8)


def turned(pixels: Pixels) -> Pixels:
    """Turned by 90 degrees clockwise in its pixels."""
    return np.asarray(cv2.rotate(pixels, cv2.ROTATE_90_CLOCKWISE), np.uint8)


def bordered(pixels: Pixels) -> Pixels:
    """With a white border of a tenth of its height all around."""
    edge = pixels.shape[0] // 10
    return np.asarray(
        cv2.copyMakeBorder(pixels, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(255, 255, 255)), np.uint8
    )


def captioned(pixels: Pixels) -> Pixels:
    """With a bar of text over its lower edge."""
    image = Image.fromarray(pixels)
    draw = ImageDraw.Draw(image)
    bar = round(image.height * 0.08)
    draw.rectangle((0, image.height - bar, image.width, image.height), fill=(18, 18, 20))
    draw.text((bar, image.height - bar * 0.5), "greetings from here", (240, 240, 240), _font(bar * 0.6), anchor="lm")
    return np.asarray(image)


def cropped(pixels: Pixels) -> Pixels:
    """With 5 % of its width and height cut away."""
    height, width = pixels.shape[:2]
    top, left = round(height * 0.025), round(width * 0.025)
    return pixels[top : height - top, left : width - left].copy()


def watermarked(pixels: Pixels) -> Pixels:
    """With pale words across it."""
    image = Image.fromarray(pixels).convert("RGBA")
    layer = Image.new("RGBA", image.size, (255, 255, 255, 0))
    draw, size = ImageDraw.Draw(layer), image.height * 0.07
    for row in range(3):
        place = (image.width * (0.3 + 0.2 * row), image.height * (0.2 + 0.3 * row))
        draw.text(place, "photo share", (255, 255, 255, 90), _font(size), anchor="mm")
    return np.asarray(Image.alpha_composite(image, layer).convert("RGB"))


def unchanged(pixels: Pixels) -> Pixels:
    """The same pixels: for copies that only differ in their encoding."""
    return pixels


def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


@dataclass(frozen=True)
class Edit:
    """What somebody did to a picture before passing it on."""

    name: str
    change: Callable[[Pixels], Pixels]
    form: str = "JPEG"
    quality: int = 80


EDITS = (
    Edit("resized", resized),
    Edit("recompressed", unchanged, quality=30),
    Edit("webp", unchanged, "WEBP", 70),
    Edit("grey", grey),
    Edit("mirrored", mirrored),
    Edit("turned", turned),
    Edit("bordered", bordered),
    Edit("captioned", captioned),
    Edit("cropped", cropped),
    Edit("watermarked", watermarked),
)
