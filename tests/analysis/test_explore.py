from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from analysis import explore as exploring
from analysis.explore import explore
from analysis.facts import Failure, Outline, Rendering
from analysis.jobs import Explore
from analysis.pictures.picture import decode_picture
from analysis.wire import Cut
from tests.analysis.samples import descriptor, saved, scene, video

WIDE = scene(1500, 1000)


class Explored:
    def __init__(self, fd: int, edge: int) -> None:
        self.steps = explore(fd, Explore(edge))
        self.outline = next(self.steps)

    def cut(self, left: int, top: int, width: int, height: int, edge: int = 512, page: int = 0) -> Rendering | Failure:
        answer = self.steps.send(Cut(page, left, top, width, height, edge))
        assert not isinstance(answer, Outline)
        return answer


@contextmanager
def explored(content: bytes, edge: int = 300) -> Iterator[Explored]:
    with descriptor(content) as fd:
        yield Explored(fd, edge)


def pixels(answer: Rendering | Failure) -> np.ndarray:
    assert isinstance(answer, Rendering)
    return np.frombuffer(answer.pixels, np.uint8).reshape(answer.height, answer.width, 3)


def test_parts_are_cut_out_in_the_pictures_own_pixels() -> None:
    with explored(saved(WIDE, "PNG")) as found:
        assert found.outline == Outline(1500, 1000, 1)
        part = found.cut(700, 300, 512, 512)
        assert isinstance(part, Rendering)
        assert (part.full_width, part.full_height) == (1500, 1000)
        assert np.array_equal(pixels(part), np.asarray(WIDE)[300:812, 700:1212])


def test_a_jpeg_is_decoded_no_larger_than_is_asked_for_and_finer_when_it_is() -> None:
    with explored(saved(WIDE, "JPEG", quality=95)) as found:
        whole = pixels(found.cut(0, 0, 1500, 1000, 375))
        assert whole.shape == (250, 375, 3)
        fine = pixels(found.cut(400, 400, 200, 100, 512))
        assert fine.shape == (100, 200, 3)
        near = np.abs(fine.astype(int) - np.asarray(WIDE)[400:500, 400:600].astype(int))
        assert near.mean() < 4


@pytest.mark.parametrize("name", ["JPEG", "PNG"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_parts_are_upright(name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    with explored(saved(WIDE, name, exif=exif.tobytes())) as found:
        outline = found.outline
        assert isinstance(outline, Outline)
        assert (outline.width, outline.height) == ((1500, 1000) if orientation < 5 else (1000, 1500))
        whole = pixels(found.cut(0, 0, outline.width, outline.height, 2000))
        part = pixels(found.cut(90, 200, 300, 250))
        assert np.abs(part.astype(int) - whole[200:450, 90:390].astype(int)).max() <= 1
        if orientation == 1:
            assert np.abs(whole.astype(int) - np.asarray(WIDE).astype(int)).mean() < 4


def test_what_lies_outside_gives_what_is_inside() -> None:
    with explored(saved(scene(100, 80), "PNG")) as found:
        assert pixels(found.cut(60, 50, 512, 512)).shape == (30, 40, 3)
        assert pixels(found.cut(5_000, 5_000, 512, 512)).shape == (1, 1, 3)
        assert pixels(found.cut(0, 0, 0, 0)).shape == (1, 1, 3)


@given(st.tuples(*[st.integers(0, 400)] * 4), st.integers(1, 300))
def test_every_part_has_pixels_and_no_more_than_asked_for(box: tuple[int, int, int, int], edge: int) -> None:
    image = scene(320, 240)
    held = Rendering(*image.size, *image.size, image.tobytes())
    part = exploring._cut(image, 640, 480, Cut(0, *box, edge), "")
    assert 0 < max(part.width, part.height) <= edge
    assert len(part.pixels) == 3 * part.width * part.height
    assert (part.full_width, part.full_height) == (640, 480)
    assert held.width == 320


def test_a_picture_too_large_for_the_memory_is_shown_as_fine_as_it_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    decode = decode_picture

    def with_little_memory(fd: int, size: int, signature: object, edge: int) -> object:
        if edge > 800:
            raise MemoryError
        return decode(fd, size, signature, edge)  # type: ignore[arg-type] # handed through

    monkeypatch.setattr(exploring, "decode_picture", with_little_memory)
    with explored(saved(WIDE, "JPEG")) as found:
        part = found.cut(0, 0, 512, 512)
        assert pixels(part).shape == (102, 102, 3)
        assert pixels(found.cut(500, 300, 512, 512)).shape[:2] in {(102, 102), (102, 103), (103, 102)}


@pytest.mark.parametrize("content", [b"", b"no picture", video(1), saved(scene(), "PNG")[:30]])
def test_what_is_no_picture_says_so_and_ends(content: bytes) -> None:
    with explored(content) as found:
        assert isinstance(found.outline, Failure)
        assert found.outline.step == "render"
        with pytest.raises(StopIteration):
            found.cut(0, 0, 1, 1)


def test_frames_of_an_animation_are_cut_too_and_a_missing_one_ends_nothing() -> None:
    frames = [scene(160, 120, seed) for seed in range(4)]
    content = saved(
        frames[0], "WEBP", save_all=True, append_images=frames[1:], duration=[40, 50, 60, 70], lossless=True
    )
    with explored(content) as found:
        assert found.outline == Outline(160, 120, 4, (40, 50, 60, 70))
        for page in (2, 0, 3, 1):
            shown = pixels(found.cut(0, 0, 160, 120, page=page))
            assert np.array_equal(shown, np.asarray(frames[page]))
        beyond = found.cut(0, 0, 160, 120, page=9)
        assert isinstance(beyond, Failure)
        assert beyond.step == "cut"
        assert np.array_equal(pixels(found.cut(0, 0, 160, 120, page=1)), np.asarray(frames[1]))
