"""Lines of text are seen on pages, screens and captions, and not in brickwork, windows, stripes or noise."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from analysis.pictures.text_lines import METHOD, text_lines, text_print

Grey = NDArray[np.uint8]
WORDS = ("the harbour was closed", "in the early morning", "and boats stayed home", "until the fog had gone")


def page(ink: int, ground: int, lines: int = 4) -> Grey:
    picture = np.full((384, 512), ground, np.uint8)
    for number in range(lines):
        place = (30, 60 + 40 * number)
        cv2.putText(picture, WORDS[number % 4], place, cv2.FONT_HERSHEY_DUPLEX, 0.7, ink, 1, cv2.LINE_AA)
    return picture


def grille(step: int) -> Grey:
    picture = np.full((384, 512), 200, np.uint8)
    picture[:, ::step] = 30
    picture[::step] = 30
    return picture


def bricks(height: int) -> Grey:
    picture = np.full((384, 512), 210, np.uint8)
    for row, y in enumerate(range(0, 384, height)):
        for x in range(-row % 2 * height, 512, 2 * height):
            cv2.rectangle(picture, (x, y), (x + 2 * height - 3, y + height - 3), 90 + 17 * ((x + row) % 5), -1)
    return picture


def windows(size: int) -> Grey:
    picture = np.full((384, 512), 190, np.uint8)
    for y in range(20, 380 - size, 2 * size):
        for x in range(20, 500 - size, 2 * size):
            picture[y : y + size, x : x + size] = 40
    return picture


def ground() -> Grey:
    """Soft hills of light."""
    y, x = np.mgrid[0:384, 0:512]
    return (128 + 60 * np.sin(x / 70) + 50 * np.cos(y / 45)).astype(np.uint8)


@pytest.mark.parametrize(("ink", "paper"), [(10, 245), (240, 25), (60, 190)])
def test_a_page_is_told_whatever_is_darker(ink: int, paper: int) -> None:
    assert text_lines(page(ink, paper)) >= 3
    assert text_lines(page(ink, paper, lines=0)) == 0


def test_a_caption_on_a_picture_is_seen() -> None:
    picture = ground()
    assert text_lines(picture) == 0
    cv2.rectangle(picture, (60, 300), (460, 350), 20, -1)
    cv2.putText(picture, "harbour closed today", (75, 332), cv2.FONT_HERSHEY_DUPLEX, 0.9, 250, 1, cv2.LINE_AA)
    assert text_lines(picture) > 0


@pytest.mark.parametrize("size", [8, 13, 24, 40])
def test_what_is_built_in_rows_is_not_text(size: int) -> None:
    for picture in (grille(size), bricks(size), windows(size)):
        assert text_lines(picture) == 0


def test_noise_and_nothing_are_not_text() -> None:
    random = np.random.default_rng(3)
    for coarse in (1, 2, 5):
        small = random.integers(0, 255, (384 // coarse, 512 // coarse), dtype=np.uint8)
        assert text_lines(small.repeat(coarse, 0).repeat(coarse, 1)) == 0
    assert text_lines(np.zeros((384, 512), np.uint8)) == 0


@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32 - 1))
@settings(max_examples=40)
def test_pictures_of_any_size_are_looked_at(height: int, width: int, seed: int) -> None:
    assert text_lines(np.random.default_rng(seed).integers(0, 255, (height, width), dtype=np.uint8)) >= 0


def test_the_print_holds_the_number_of_lines() -> None:
    still = Image.fromarray(page(10, 245)).convert("RGB")
    found = text_print(still)
    assert (found.method, found.value) == (METHOD, bytes([text_lines(page(10, 245))]))
    assert text_print(Image.new("RGB", (300, 200), "navy")).value == b"\0"
