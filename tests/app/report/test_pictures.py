from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.report import pictures


def jpeg_of(pixels: NDArray[np.uint8], **more: object) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=95, **more)
    return out.getvalue()


def opened(jpeg: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(jpeg)).convert("RGB"))


def noise(seed: int, width: int = 320, height: int = 240) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 255, (height, width, 3), dtype=np.uint8)


def test_a_blurred_picture_keeps_nothing_finer_than_its_few_points() -> None:
    """Stripes of eight pixels, and the same stripes the other way round, blur to the same grey."""
    columns = (np.arange(320) // 8 % 2 * 255).astype(np.uint8)
    stripes = np.repeat(np.repeat(columns[None, :, None], 240, axis=0), 3, axis=2)
    one, other = (pictures.veiled(jpeg_of(each)) for each in (stripes, 255 - stripes))
    assert one is not None
    assert other is not None
    apart = np.abs(opened(one.jpeg).astype(int) - opened(other.jpeg).astype(int))
    assert apart.mean() < 60  # of 255, where the stripes themselves differ in all
    few = opened(one.jpeg).astype(float)[:, :, 0]
    steps = np.abs(np.diff(few, axis=1))
    assert steps.max() < 24


def test_only_few_points_tell() -> None:
    """What is exchanged within a point that is left changes next to nothing in what is shown."""
    pixels = noise(1)
    shuffled = pixels.copy()
    size = 320 // pictures.VEILED_POINTS
    for top in range(0, 240 - size, size):
        for left in range(0, 320 - size, size):
            shuffled[top : top + size, left : left + size] = shuffled[top : top + size, left : left + size][::-1, ::-1]
    one, other = pictures.veiled(jpeg_of(pixels)), pictures.veiled(jpeg_of(shuffled))
    assert one is not None
    assert other is not None
    assert np.abs(opened(one.jpeg).astype(int) - opened(other.jpeg).astype(int)).max() < 16
    assert (one.width, one.height) == (160, 120)


def test_no_byte_of_a_preview_that_isnt_pixels_gets_in() -> None:
    exif = Image.Exif()
    exif[0x010E] = "a hidden word"
    preview = jpeg_of(noise(2), exif=exif, comment=b"another one")
    assert b"a hidden word" in preview
    for made in (pictures.veiled(preview), pictures.clear(preview)):
        assert made is not None
        assert b"hidden" not in made.jpeg
        assert b"another" not in made.jpeg
        assert b"Exif" not in made.jpeg


def test_what_is_no_small_jpeg_gives_none() -> None:
    large = jpeg_of(np.zeros((16, 4000, 3), np.uint8))
    for wrong in (b"", b"GIF89a", jpeg_of(noise(3))[:40], large):
        assert pictures.veiled(wrong) is None
        assert pictures.clear(wrong) is None


def test_an_object_is_shown_and_what_claims_to_be_huge_is_not() -> None:
    out = io.BytesIO()
    Image.fromarray(noise(4, 1000, 500)).save(out, "PNG")
    made = pictures.of_object(out.getvalue())
    assert made is not None
    assert (made.width, made.height) == (480, 240)
    claimed = bytearray(out.getvalue())
    claimed[16:24] = (100_000).to_bytes(4, "big") * 2
    for wrong in (bytes(claimed), b"", b"\x89PNG\r\n\x1a\n", out.getvalue()[:60], jpeg_of(noise(5))):
        assert pictures.of_object(wrong) is None


def test_the_smallest_picture_is_drawn() -> None:
    made = pictures.veiled(jpeg_of(np.zeros((1, 1, 3), np.uint8)))
    assert made is not None
    thin = pictures.veiled(jpeg_of(np.zeros((1, 320, 3), np.uint8)))
    assert thin is not None
    assert (thin.width, thin.height) == (160, 1)
