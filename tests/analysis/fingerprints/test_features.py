from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from analysis.fingerprints.features import CLOSE, HEADER, POINT, USUAL, local_features
from tests.analysis.samples import scene


def points(value: bytes) -> np.ndarray:
    return np.frombuffer(value, POINT, offset=HEADER.size)


def bits(words: np.ndarray) -> np.ndarray:
    return np.unpackbits(np.ascontiguousarray(words).view(np.uint8).reshape(-1, 32), axis=1)


def test_a_picture_with_corners_has_many_points_all_inside_of_it() -> None:
    picture = scene(512, 384)
    value = local_features(picture)
    version, width, height, count = HEADER.unpack_from(value)
    assert (version, width, height) == (1, 512, 384)
    assert 120 <= count <= USUAL.points
    assert len(value) == HEADER.size + count * POINT.itemsize
    found = points(value)
    assert (found["x"] / 32 < 512).all()
    assert (found["y"] / 32 < 384).all()
    assert local_features(picture.copy()) == value


def test_the_mirrored_picture_has_the_same_descriptors_with_every_two_bits_exchanged() -> None:
    picture = scene(512, 384)
    upright, mirrored = (
        points(local_features(each)) for each in (picture, picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    )
    exchanged = bits(mirrored["words"]).reshape(-1, 128, 2)[:, :, ::-1].reshape(-1, 256)
    apart = (bits(upright["words"])[:, None] != exchanged[None]).sum(axis=2)
    nearest = apart.argmin(axis=1)
    close = apart.min(axis=1) <= 20
    assert close.mean() > 0.8
    x = upright["x"] / 32 + mirrored["x"][nearest] / 32
    assert (np.abs(x[close] - 511) < 4).mean() > 0.95


def test_any_beginning_is_spread_over_the_picture_and_over_the_scales() -> None:
    first = points(local_features(scene(512, 384)))[:64]
    assert len(np.unique(first["size"])) >= 6
    assert len(set(zip(first["x"] // (32 * 171), first["y"] // (32 * 192), strict=True))) == 6


@pytest.mark.parametrize(
    "picture",
    [
        Image.new("RGB", (300, 200), "grey"),
        Image.linear_gradient("L"),
        Image.new("L", (1, 1)),
        Image.new("RGB", (512, 1)),
        scene(30, 30),
    ],
    ids=["one colour", "gradient", "one pixel", "one row", "tiny"],
)
def test_what_shows_nothing_has_no_points(picture: Image.Image) -> None:
    assert local_features(picture) == b""


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "1", "P", "CMYK"])
def test_every_mode_is_taken(mode: str) -> None:
    assert len(points(local_features(scene(256, 192).convert(mode)))) > 50


class TestBoxes:
    def framed(self) -> Image.Image:
        """A picture on a page that is full of corners of its own."""
        page = Image.fromarray(np.random.default_rng(5).choice([0, 255], (384, 512)).astype(np.uint8)).convert("RGB")
        page.paste(scene(160, 120), (200, 100))
        return page

    def test_nothing_outside_of_them_is_described(self) -> None:
        found = points(local_features(self.framed(), [(200, 100, 360, 220)]))
        x, y = found["x"] / 32, found["y"] / 32
        assert len(found) > 100
        assert ((x >= 200) & (x < 360) & (y >= 100) & (y < 220)).all()

    def test_a_small_one_is_enlarged_first(self) -> None:
        inside = points(local_features(self.framed(), [(200, 100, 360, 220)]))
        assert inside["size"].min() < points(local_features(scene(512, 384)))["size"].min()

    @pytest.mark.parametrize("box", [(0, 0, 0, 0), (511, 383, 512, 384), (10, 10, 20, 300)])
    def test_one_without_room_for_a_point_gives_none(self, box: tuple[int, int, int, int]) -> None:
        assert local_features(self.framed(), [box]) == b""

    def test_each_of_several_gives_some(self) -> None:
        page = Image.new("RGB", (512, 384), "white")
        boxes = [(10, 10, 190, 150), (250, 10, 500, 200), (250, 220, 400, 340)]
        for seed, (left, top, right, bottom) in enumerate(boxes):
            page.paste(scene(right - left, bottom - top, seed), (left, top))
        found = points(local_features(page, boxes))
        x, y = found["x"] / 32, found["y"] / 32
        for left, top, right, bottom in boxes:
            assert ((x >= left) & (x < right) & (y >= top) & (y < bottom)).sum() >= 60


@settings(max_examples=25)
@given(st.integers(1, 80), st.integers(1, 80), st.integers(0, 2**31), st.sampled_from([2, 256]))
def test_no_size_and_no_noise_breaks_it(width: int, height: int, seed: int, levels: int) -> None:
    noise = np.random.default_rng(seed).integers(0, levels, (height, width)) * (255 // (levels - 1))
    value = local_features(Image.fromarray(noise.astype(np.uint8)))
    assert value == b"" or len(points(value)) <= USUAL.points


def found_again(edit: Callable[[Image.Image], Image.Image]) -> float:
    """Part of the first hundred points that have a near descriptor in the edited picture."""
    picture = scene(512, 384)
    before, after = (bits(points(local_features(each))["words"]) for each in (picture, edit(picture)))
    return float(((before[:100, None] != after[None]).sum(axis=2).min(axis=1) <= 40).mean())


def test_points_are_found_again_and_not_in_another_picture() -> None:
    by_chance = found_again(lambda picture: scene(512, 384, seed=99))
    assert by_chance < 0.05
    assert found_again(lambda picture: picture.rotate(30, expand=True)) > 0.2
    assert found_again(lambda picture: picture.resize((256, 192))) > 0.4
    assert found_again(lambda picture: picture.crop((100, 80, 400, 300))) > 0.15


def test_a_close_look_finds_more_points_and_says_that_it_was_one() -> None:
    small = np.random.default_rng(1).integers(0, 255, (96, 128), dtype=np.uint8)
    large = Image.fromarray(small).resize((768, 576), Image.Resampling.BICUBIC)
    close, usual = local_features(large, look=CLOSE), local_features(large.resize((512, 384)))
    assert HEADER.unpack_from(close)[:3] == (CLOSE.version, 768, 576)
    assert len(points(usual)) < len(points(close)) <= CLOSE.points
    assert close == local_features(large.copy(), look=CLOSE)
