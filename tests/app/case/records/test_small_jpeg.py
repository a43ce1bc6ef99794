"""Only small JPEGs are decoded, whatever a worker hands over."""

import struct

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.records.small_jpeg import MOST_EDGE, claimed_size, decoded, decoded_grey
from app.desk.pictures.previews import Look, rendered
from app.desk.pictures.protected_image import from_jpeg


def encoded(width: int, height: int, ending: str = ".jpg", *options: int) -> bytes:
    return bytes(cv2.imencode(ending, np.full((height, width, 3), 90, np.uint8), options)[1])


def claiming(width: int, height: int) -> bytes:
    """A small JPEG with another size in its header."""
    made = bytearray(encoded(64, 48))
    struct.pack_into(">HH", made, made.index(b"\xff\xc0") + 5, height, width)
    return bytes(made)


@pytest.fixture
def decoder_is_watched(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Sizes in bytes of what reached the decoder."""
    seen: list[int] = []
    decode = cv2.imdecode
    monkeypatch.setattr(cv2, "imdecode", lambda data, how: (seen.append(len(data)), decode(data, how))[1])
    return seen


@pytest.mark.parametrize("options", [(), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1), (cv2.IMWRITE_JPEG_RST_INTERVAL, 4)])
def test_what_workers_write_is_decoded(options: tuple[int, ...]) -> None:
    made = encoded(320, 200, ".jpg", *options)
    assert claimed_size(made) == (320, 200)
    pixels = decoded(made)
    assert pixels is not None
    assert pixels.shape == (200, 320, 3)
    smaller = decoded(made, 4)
    assert smaller is not None
    assert smaller.shape == (50, 80, 3)
    assert decoded(encoded(MOST_EDGE, 8)) is not None
    grey = decoded_grey(made)
    assert grey is not None
    assert grey.shape == (200, 320)


@pytest.mark.parametrize(
    "bomb",
    [
        claiming(65_500, 65_500),
        claiming(MOST_EDGE + 1, 10),
        claiming(10, MOST_EDGE + 1),
        claiming(0, 10),
        claiming(10, 0),
        encoded(2000, 2000),
        encoded(64, 64, ".png"),
        encoded(64, 64, ".bmp"),
        encoded(64, 64)[:2] + b"\0" + encoded(64, 64)[2:],
        encoded(64, 64)[:2] + b"\xff\xd8" + encoded(64, 64)[2:],
        encoded(64, 64) + bytes(5 * 2**20),
    ],
    ids=lambda made: f"{len(made)} bytes",
)
def test_anything_else_never_reaches_a_decoder(bomb: bytes, decoder_is_watched: list[int]) -> None:
    assert decoded(bomb) is None
    assert decoded_grey(bomb) is None
    assert rendered(bomb, Look(160, 120, 60, 100)) is None
    assert from_jpeg(bomb, (60, 100)) is None
    assert decoder_is_watched == []


@given(st.data())
def test_damaged_headers_are_no_trouble(data: st.DataObject) -> None:
    made = bytearray(encoded(64, 48))
    for place in data.draw(st.lists(st.integers(0, min(len(made) - 1, 700)), max_size=8)):
        made[place] = data.draw(st.integers(0, 255))
    pixels = decoded(bytes(made[: data.draw(st.integers(0, len(made)))]))
    assert pixels is None or max(pixels.shape) <= MOST_EDGE
