"""What is masked can't come back: the picture is a function of what is kept, and holds nothing but pixels."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from analysis.objects.object_steps import MOST_UPSCALE, NoObject, Steps
from analysis.objects.plain_png import pixels_of, plain_png
from analysis.objects.sanitising import mask_of, sanitise

TRIANGLE = ((0.1, 0.1), (0.9, 0.2), (0.4, 0.9))
Pixels = NDArray[np.uint8]


def noise(seed: int, height: int = 60, width: int = 80) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def shown(png: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(png)))


STEPS = st.builds(
    Steps,
    outline=st.just(TRIANGLE),
    cutouts=st.sampled_from([(), (((0.4, 0.3), (0.6, 0.3), (0.5, 0.5)),)]),
    fill=st.sampled_from(["mean", "#000000", "#12fe80"]),
    inset=st.integers(0, 5),
    feather=st.integers(0, 9),
    upscale=st.integers(1, MOST_UPSCALE),
    levels=st.sampled_from([(0, 255), (40, 200), (0, 1)]),
)


@settings(max_examples=60)
@given(steps=STEPS, seed=st.integers(0, 50), other=st.integers(51, 99), flat=st.none() | st.integers(0, 255))
def test_the_picture_depends_on_nothing_that_is_masked(steps: Steps, seed: int, other: int, flat: int | None) -> None:
    """Whatever lay outside, also next to the outline, the bytes are the same: so nothing of it can be got back."""
    pixels = noise(seed)
    outside = noise(other) if flat is None else np.full_like(pixels, flat)
    kept = mask_of(60, 80, steps)
    changed = np.where(kept[:, :, None], pixels, outside)
    assert not np.array_equal(changed, pixels)
    assert sanitise(changed, steps).png == sanitise(pixels, steps).png


@settings(max_examples=20)
@given(steps=STEPS, seed=st.integers(0, 50))
def test_the_same_pixels_and_steps_give_the_same_bytes(steps: Steps, seed: int) -> None:
    assert sanitise(noise(seed), steps) == sanitise(noise(seed), steps)


def test_what_is_kept_is_seen_as_it_was() -> None:
    """So the test above doesn't hold because nothing is left."""
    pixels = noise(1)
    made = shown(sanitise(pixels, Steps(outline=TRIANGLE, inset=0, fill="#010203")).png)
    kept = mask_of(60, 80, Steps(outline=TRIANGLE, inset=0))
    rows, columns = np.nonzero(kept.any(axis=1))[0], np.nonzero(kept.any(axis=0))[0]
    box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    inside = made[8:-8, 8:-8]
    assert np.array_equal(inside[kept[box]], pixels[box][kept[box]])
    assert (inside[~kept[box]] == (1, 2, 3)).all()
    assert (made[:8] == (1, 2, 3)).all()


def test_the_mask_is_the_outline_less_the_inset_and_the_cutouts() -> None:
    square = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    hole = ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.6))
    mask = mask_of(100, 100, Steps(outline=square, cutouts=(hole,), inset=5))
    assert mask[50, 20:34].all()
    assert not mask[50, 35:65].any()
    assert not mask[38:62, 38:62].any(), "around a cutout the inset counts too"
    assert not mask[:14].any()
    assert mask[16:84, 20].all()
    whole = mask_of(100, 100, Steps(outline=((0, 0), (1, 0), (1, 1), (0, 1)), inset=8))
    assert not whole[:7].any(), "what the rectangle cuts through bleeds too"
    assert whole[9:91, 9:91].all()


def test_nothing_beyond_the_outline_is_kept() -> None:
    mask = mask_of(200, 200, Steps(outline=((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)), inset=0))
    rows, columns = np.nonzero(mask)
    assert rows.min() >= 49
    assert columns.min() >= 49
    assert rows.max() <= 150
    assert columns.max() <= 150


def test_the_fill_is_the_mean_of_what_is_kept() -> None:
    pixels = np.full((60, 80, 3), (200, 10, 90), np.uint8)
    pixels[mask_of(60, 80, Steps(outline=TRIANGLE))] = (50, 60, 70)
    assert (shown(sanitise(pixels, Steps(outline=TRIANGLE)).png) == (50, 60, 70)).all()


def test_a_feather_passes_into_the_fill_inside_only() -> None:
    pixels = np.full((100, 100, 3), 255, np.uint8)
    square = ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
    made = shown(sanitise(pixels, Steps(outline=square, fill="#000000", feather=10)).png)[50, :, 0]
    assert made[8 - 1] == 0
    assert 0 < made[8] < made[12] < made[17] < 255
    assert made[40] == 255


def test_levels_and_size() -> None:
    pixels = np.full((60, 80, 3), 120, np.uint8)
    once = sanitise(pixels, Steps(outline=TRIANGLE, levels=(20, 220), fill="#000000", inset=2))
    thrice = sanitise(pixels, Steps(outline=TRIANGLE, levels=(20, 220), fill="#000000", inset=2, upscale=3))
    assert shown(once.png).max() == round(255 * 100 / 200)
    assert ((once.width - 16) * 3, (once.height - 16) * 3) == (thrice.width - 16, thrice.height - 16)
    assert shown(thrice.png).shape == (thrice.height, thrice.width, 3)


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (Steps(), "has no outline yet"),
        (Steps(outline=((0.5, 0.5), (0.55, 0.5), (0.5, 0.55))), "Nothing is left"),
        (Steps(outline=TRIANGLE, cutouts=(((0, 0), (1, 0), (1, 1), (0, 1)),)), "Nothing is left"),
    ],
)
def test_an_empty_mask_is_told(steps: Steps, words: str) -> None:
    with pytest.raises(NoObject, match=words):
        sanitise(noise(1), steps)


def test_too_large_a_picture_is_told() -> None:
    wide = np.zeros((40, 4_000, 3), np.uint8)
    steps = Steps(outline=((0, 0), (1, 0), (1, 1), (0, 1)), upscale=3)
    with pytest.raises(NoObject, match="enlarge it less"):
        sanitise(wide, steps)


def chunks(png: bytes) -> list[bytes]:
    found, at = [], 8
    while at < len(png):
        (length,) = struct.unpack("!I", png[at : at + 4])
        found.append(png[at + 4 : at + 8])
        at += 12 + length
    return found


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 9))
def test_a_png_holds_its_pixels_and_no_other_chunk(height: int, width: int, seed: int) -> None:
    pixels = noise(seed, height, width)
    png = plain_png(pixels)
    assert chunks(png) == [b"IHDR", b"IDAT", b"IEND"]
    opened: Any = Image.open(io.BytesIO(png))
    opened.load()
    assert opened.info == {}
    assert np.array_equal(np.asarray(opened), pixels)
    assert png == plain_png(pixels.copy())
    assert np.array_equal(pixels_of(png), pixels)


@given(st.integers(0, 200), st.integers(0, 255))
def test_only_what_is_written_here_is_read_here(at: int, byte: int) -> None:
    """A case may come from elsewhere, so a changed byte is refused or makes no difference, and nothing else."""
    pixels = noise(1, 4, 5)
    changed = bytearray(plain_png(pixels))
    changed[at % len(changed)] = byte
    try:
        read = pixels_of(bytes(changed))
    except ValueError:
        return
    assert np.array_equal(read, pixels)


def test_a_bomb_is_not_unpacked() -> None:
    png = plain_png(np.zeros((2, 2, 3), np.uint8))
    for broken in (png + b"x", png[:-1], png[:30], b"", png.replace(b"IDAT", b"tEXt")):
        with pytest.raises(ValueError, match="no plain PNG"):
            pixels_of(broken)
