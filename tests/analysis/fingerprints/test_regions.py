"""Pictures inside pictures are found, and nothing is found where there is none."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont

from analysis.fingerprints.fingerprint import picture_fingerprints
from analysis.fingerprints.pdq import luma, pdq
from analysis.fingerprints.region_boxes import Box
from analysis.fingerprints.region_layout import FRAMED, LAYOUT, MAIN, MOST_REGIONS, parsed
from analysis.fingerprints.regions import Region, region_prints, regions
from analysis.still import shrunk
from tests.analysis.samples import scene


def found(picture: Image.Image) -> list[Region]:
    rgb = np.ascontiguousarray(np.asarray(shrunk(picture, 512)))
    return regions(rgb, luma(rgb))


def recompressed(picture: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")


def framed(picture: Image.Image, colour: str, *margins: int) -> Image.Image:
    left, top, right, bottom = margins
    card = Image.new("RGB", (picture.width + left + right, picture.height + top + bottom), colour)
    card.paste(picture, (left, top))
    return card


def near(box: Box, *expected: int) -> bool:
    return all(abs(a - b) <= 2 for a, b in zip(box, expected, strict=True))


def differing(one: Image.Image, box: Box, other: Image.Image) -> int:
    """Bits of PDQ in which the region of one differs from the other picture."""
    values = [pdq(luma(np.ascontiguousarray(np.asarray(view)))).value for view in (one.crop(box), other)]
    return (int.from_bytes(values[0], "big") ^ int.from_bytes(values[1], "big")).bit_count()


@pytest.mark.parametrize("colour", ["white", "black", "teal"])
@pytest.mark.parametrize("margins", [(40, 40, 40, 40), (0, 60, 0, 60), (70, 0, 70, 0), (0, 0, 0, 50), (14, 20, 90, 0)])
@pytest.mark.parametrize("quality", [95, 40])
def test_a_border_is_trimmed(colour: str, margins: tuple[int, int, int, int], quality: int) -> None:
    picture = scene(320, 240)
    card = recompressed(framed(picture, colour, *margins), quality)
    (region,) = found(card)
    left, top, _, _ = margins
    assert region.flags == MAIN | FRAMED
    assert near(region.box, left, top, left + 320, top + 240)
    assert differing(card, region.box, picture) <= 24


def test_frames_within_frames_are_trimmed_one_by_one() -> None:
    card = framed(framed(framed(scene(300, 200), "black", 6, 6, 6, 6), "ivory", 30, 30, 30, 60), "sienna", 9, 9, 9, 9)
    boxes = [region.box for region in found(card)]
    assert near(boxes[0], 9, 9, card.width - 9, card.height - 9)
    assert near(boxes[-1], 45, 45, 345, 245)


def write(draw: ImageDraw.ImageDraw, x: int, y: int, words: str, ink: str = "black", size: int = 40) -> None:
    draw.text((x, y), words, fill=ink, font=ImageFont.load_default(size))


def chat(pictures: list[Image.Image]) -> Image.Image:
    """A screen of a phone: a bar on top, bubbles with text, pictures in bubbles, a field to write in."""
    screen = Image.new("RGB", (1080, 2340), (236, 229, 221))
    draw = ImageDraw.Draw(screen)
    draw.rectangle((0, 0, 1080, 200), fill=(7, 94, 84))
    write(draw, 240, 90, "Anna and Ben", "white")
    draw.rounded_rectangle((30, 240, 700, 380), 24, fill="white")
    write(draw, 60, 280, "did you see the mountains today?")
    y = 420
    for picture in pictures:
        bubble = (300, y, 1050, y + 20 + picture.height)
        draw.rounded_rectangle(bubble, 24, fill=(220, 248, 198))
        screen.paste(picture, (310, y + 10))
        y += picture.height + 60
    draw.rounded_rectangle((30, y, 800, y + 140), 24, fill="white")
    write(draw, 60, y + 40, "lovely, I would like to go there")
    draw.rectangle((0, 2200, 1080, 2340), fill=(240, 240, 240))
    return screen


def test_the_picture_in_a_chat_is_the_main_one() -> None:
    picture = scene(730, 548)
    screen = chat([picture])
    last = found(screen)[-1]
    assert last.flags & MAIN
    small = shrunk(screen, 512)
    assert differing(small, last.box, picture.resize((365, 274))) <= 40


def test_two_pictures_in_a_chat_are_parts() -> None:
    pictures = [scene(730, 548, seed=1), scene(730, 548, seed=2)]
    parts = found(chat(pictures))
    assert [part.flags for part in parts] == [0, 0]


@pytest.mark.parametrize("gap", [0, 3, 20])
def test_cells_of_a_collage_are_parts(gap: int) -> None:
    cells = [scene(300, 300, seed=seed) for seed in (3, 4, 5, 6)]
    # Next to each other, cells are told apart where their tones differ.
    cells = [
        Image.eval(cell, lambda value, k=k: value // 2 if k in (1, 2) else value // 2 + 127)
        for k, cell in enumerate(cells)
    ]
    side = 600 + 3 * gap
    collage = Image.new("RGB", (side, side), "white")
    for number, cell in enumerate(cells):
        collage.paste(cell, (gap + (number % 2) * (300 + gap), gap + (number // 2) * (300 + gap)))
    parts = found(collage)
    assert len(parts) == 4
    assert not any(part.flags for part in parts)


def text_page(seed: int) -> Image.Image:
    random = np.random.default_rng(seed)
    page = Image.new("RGB", (800, 1100), "white")
    draw = ImageDraw.Draw(page)
    for line in range(40):
        words = ["".join(random.choice(list("abcdeghilmnorstu"), 5)) for _ in range(10)]
        write(draw, 60, 60 + 24 * line, " ".join(words), size=16)
    return page


@pytest.mark.parametrize(
    "picture",
    [
        scene(500, 400),
        Image.new("RGB", (400, 300), "navy"),
        Image.linear_gradient("L").convert("RGB"),
        Image.new("RGB", (1, 1)),
        Image.new("RGB", (512, 1)),
        Image.new("RGB", (39, 300), "red"),
    ],
    ids=["scene", "flat", "gradient", "1x1", "512x1", "narrow"],
)
def test_what_is_nothing_but_itself_has_no_regions(picture: Image.Image) -> None:
    assert found(picture) == []
    assert all(print_.method != "pdq-regions" for print_ in picture_fingerprints(picture))


def test_a_page_of_text_holds_no_framed_picture() -> None:
    assert not any(region.flags & FRAMED for region in found(text_page(1)))


@settings(max_examples=150)
@given(st.integers(0, 2**32), st.integers(1, 512), st.integers(1, 512), st.integers(0, 12))
def test_any_rectangles_give_what_can_be_packed_and_parsed(seed: int, width: int, height: int, count: int) -> None:
    random = np.random.default_rng(seed)
    rgb = np.zeros((height, width, 3), np.uint8)
    for _ in range(count):
        left, top = int(random.integers(0, width)), int(random.integers(0, height))
        view = rgb[top : top + int(random.integers(1, height + 1)), left : left + int(random.integers(1, width + 1))]
        noisy = random.random() < 0.5
        view[:] = random.integers(0, 256, view.shape if noisy else 3, dtype=np.uint8)
    value, quality = region_prints(rgb, luma(rgb))
    assert 0 <= quality <= 100
    if value:
        assert len(parsed(value)) <= MOST_REGIONS


@given(st.binary(max_size=MOST_REGIONS * LAYOUT.itemsize + 50))
def test_what_no_worker_can_have_packed_is_refused(value: bytes) -> None:
    try:
        rows = parsed(value)
    except ValueError:
        return
    assert 1 <= len(rows) <= MOST_REGIONS
    assert (rows["x"].astype(int) + rows["w"] <= 65_535).all()
    assert (rows["quality"] <= 100).all()
