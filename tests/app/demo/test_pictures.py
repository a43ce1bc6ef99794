"""Picture files: they can be opened, and say what they were told to say."""

from __future__ import annotations

import io
from datetime import datetime

import exifread
import numpy as np
import pdqhash
import pillow_heif
import pytest
from PIL import ExifTags, Image, ImageOps

from app.demo import pictures
from app.demo.scenery import Scene, paint

SHOT = pictures.Shot(pictures.CAMERAS[0], datetime(2024, 7, 3, 11, 5, 9), 120, pictures.PLACES[6])


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    return paint(Scene("mountains", 3), 640, 480)


def opened(data: bytes) -> Image.Image:
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1"):
        return pillow_heif.open_heif(io.BytesIO(data)).to_pillow()
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("form", pictures.FORMATS)
def test_every_format_opens_and_carries_its_exif(form: str, pixels: np.ndarray) -> None:
    data = pictures.encode(pixels, form, quality=75, shot=SHOT)
    assert data == pictures.encode(pixels, form, quality=75, shot=SHOT)
    image = opened(data)
    assert image.size == (640, 480)
    assert np.abs(np.asarray(image.convert("RGB")).astype(int) - pixels).mean() < 8
    block = image.getexif()
    details, fix = block.get_ifd(ExifTags.IFD.Exif), block.get_ifd(ExifTags.IFD.GPSInfo)
    assert block[ExifTags.Base.Model] == "Northlight A1"
    assert details[ExifTags.Base.DateTimeOriginal] == "2024:07:03 11:05:09"
    assert details[ExifTags.Base.OffsetTimeOriginal] == "+02:00"
    assert details[ExifTags.Base.BodySerialNumber] == "NLA1-0044170"
    degrees, minutes, seconds = (float(part) for part in fix[ExifTags.GPS.GPSLongitude])
    assert fix[ExifTags.GPS.GPSLongitudeRef] == "W"
    assert degrees + minutes / 60 + seconds / 3600 == pytest.approx(119.5332, abs=1e-4)


def test_another_reader_understands_the_exif(pixels: np.ndarray) -> None:
    tags = exifread.process_file(io.BytesIO(pictures.encode(pixels, shot=SHOT)), details=False)
    assert str(tags["Image Make"]) == "Northlight"
    assert str(tags["GPS GPSLatitudeRef"]) == "N"


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_picture_is_upright_when_its_orientation_is_followed(orientation: int, pixels: np.ndarray) -> None:
    shot = pictures.Shot(SHOT.camera, SHOT.taken, orientation=orientation)
    image = ImageOps.exif_transpose(opened(pictures.encode(pixels, "PNG", shot=shot)))
    assert np.array_equal(np.asarray(image), pixels)


@pytest.mark.parametrize("edit", pictures.EDITS, ids=lambda edit: edit.name)
def test_an_edited_copy_differs_and_still_shows_the_same(edit: pictures.Edit, pixels: np.ndarray) -> None:
    data = pictures.encode(edit.change(pixels), edit.form, quality=edit.quality)
    assert data != pictures.encode(pixels)
    image = np.asarray(opened(data).convert("RGB"))
    if edit.name == "bordered":
        edge = pixels.shape[0] // 10
        assert image[: edge - 8].min() > 230
        image = np.ascontiguousarray(image[edge:-edge, edge:-edge])
    forms, _ = pdqhash.compute_dihedral(pixels)
    copy, _ = pdqhash.compute(image)
    distances = [int(np.sum(copy != form)) for form in forms]
    nearest = int(np.argmin(distances))
    assert min(distances) < 74
    assert (nearest == 0) == (edit.name not in ("mirrored", "turned"))


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])
def test_an_animation_has_all_its_frames(form: str, pixels: np.ndarray) -> None:
    image = opened(pictures.animate([pixels, pixels[::-1].copy(), pixels[:, ::-1].copy()], form))
    assert getattr(image, "n_frames", 1) == 3
