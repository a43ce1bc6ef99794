import io
import struct

import cv2
import numpy as np
import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from analysis.pictures.deep import DeepPicture, deep_picture
from analysis.signature import sniff
from tests.analysis.samples import descriptor, saved, scene

RAMP = np.repeat(np.linspace(0, 1, 256)[None, :, None], 3, axis=2).repeat(16, axis=0)
"""From black to white, 256 wide and 16 high."""


def encoded(ending: str, values: NDArray[np.generic], *options: int) -> bytes:
    done, raw = cv2.imencode(ending, np.asarray(values), list(options))
    assert done
    return raw.tobytes()


def shown(content: bytes, edge: int = 5_000) -> DeepPicture | None:
    with descriptor(content) as fd:
        return deep_picture(fd, len(content), sniff(content[:4096], len(content)), edge)


def grey(picture: DeepPicture | None) -> NDArray[np.float64]:
    """A row of the picture."""
    assert picture is not None
    return np.asarray(np.asarray(picture.still)[picture.height // 2].mean(axis=1), np.float64)


@pytest.mark.parametrize("ending", [".png", ".tiff"])
@pytest.mark.parametrize(("bits", "top"), [(16, 65_535), (12, 4_095)])
def test_sixteen_bits_fill_the_screens_scale_whatever_part_of_them_is_used(ending: str, bits: int, top: int) -> None:
    picture = shown(encoded(ending, np.rint(RAMP * top).astype(np.uint16)))
    assert np.abs(grey(picture) - np.arange(256)).max() <= 1
    assert picture is not None
    assert picture.note == f"{bits} bits a channel, shown in 8"


def test_floating_point_is_taken_for_light() -> None:
    picture = shown(encoded(".tiff", RAMP.astype(np.float32)))
    row = grey(picture)
    assert row[128] == pytest.approx(255 * 0.737, abs=3)  # sRGB of half the light
    assert row[-1] >= 254
    bright = grey(shown(encoded(".tiff", (RAMP * 8).astype(np.float32))))
    assert (np.diff(bright) >= 0).all()
    assert bright[32] < bright[64] < bright[128] < bright[255]  # above white there are still steps
    wild = RAMP.astype(np.float32).copy()
    wild[0, :4, 0] = (np.nan, np.inf, -np.inf, -5)
    assert shown(encoded(".tiff", wild)) is not None


def pq(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """SMPTE ST 2084: candela per square metre to code, 0 to 1."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = (light / 10_000) ** m1
    return np.asarray(((c1 + c2 * power) / (1 + c3 * power)) ** m2)


def heif(codes: NDArray[np.float64], transfer: int = 16) -> bytes:
    values = np.ascontiguousarray(np.rint(codes * 65_535).astype("<u2"))
    image = pillow_heif.from_bytes("RGB;16", (values.shape[1], values.shape[0]), values.tobytes())
    buffer = io.BytesIO()
    image.save(
        buffer,
        quality=-1,
        chroma=444,
        save_nclx_profile=True,
        color_primaries=9,
        transfer_characteristics=transfer,
        matrix_coefficients=0,
        full_range_flag=1,
    )
    return buffer.getvalue()


def test_high_dynamic_range_keeps_what_a_screen_can_show_and_rolls_the_rest_off() -> None:
    light = RAMP * 2_000
    picture = shown(heif(pq(light)))
    assert picture is not None
    assert "PQ" in picture.note
    row = grey(picture)
    half_white = int(np.abs(light[0, :, 0] - 101.5).argmin())
    assert row[half_white] == pytest.approx(255 * 0.735, abs=8)
    assert (np.diff(row) >= -1).all()
    assert row[-1] > 250
    assert row[128] < row[200] < row[255]  # far above white there are still steps


def test_hybrid_log_gamma_is_known_too() -> None:
    picture = shown(heif(RAMP, transfer=18))
    assert picture is not None
    assert "HLG" in picture.note
    row = grey(picture)
    assert row[0] == pytest.approx(0, abs=2)
    assert (np.diff(row) >= -1).all()
    assert 150 < row[170] < 255


def test_an_avif_of_ten_bits_is_read_in_its_own_codes() -> None:
    content = bytearray(encoded(".avif", np.rint(RAMP * 1023).astype(np.uint16), cv2.IMWRITE_AVIF_DEPTH, 10))
    assert shown(bytes(content)) is None  # of standard range; the usual decoder shows it
    at = content.find(b"colrnclx")
    content[at + 8 : at + 12] = struct.pack(">HH", 1, 16)
    row = grey(shown(bytes(content)))
    assert row[0] <= 2
    assert row[-1] >= 250
    assert (np.diff(row) >= -2).all()


@pytest.mark.parametrize("content", [saved(scene(), "PNG"), saved(scene(), "TIFF"), saved(scene(), "JPEG"), b"", b"x"])
def test_what_is_not_deep_is_left_to_the_usual_decoders(content: bytes) -> None:
    assert shown(content) is None


def test_it_is_scaled_down_but_keeps_its_size() -> None:
    picture = shown(encoded(".png", np.rint(RAMP * 65_535).astype(np.uint16)), 64)
    assert picture is not None
    assert picture.still.size == (64, 4)
    assert (picture.width, picture.height) == (256, 16)


@settings(max_examples=60)
@given(st.integers(0, 400), st.binary(min_size=1, max_size=6), st.sampled_from([".png", ".tiff"]))
def test_damage_is_no_error(at: int, garbage: bytes, ending: str) -> None:
    content = bytearray(encoded(ending, np.rint(RAMP * 65_535).astype(np.uint16)))
    content[at : at + len(garbage)] = garbage
    found = shown(bytes(content))
    assert found is None or min(found.still.size) > 0
