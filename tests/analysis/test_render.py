import numpy as np
import pytest
from PIL import Image

from analysis.facts import Failure, Kind, Rendering
from analysis.jobs import Render
from analysis.render import render
from tests.analysis.samples import descriptor, saved, scene, video


def _rendered(content: bytes, job: Render) -> Rendering | Failure:
    with descriptor(content) as fd:
        return render(fd, job)


def test_a_picture_is_scaled_down_to_the_wanted_edge_and_never_up() -> None:
    content = saved(scene(1500, 1000), "PNG")
    small = _rendered(content, Render(Kind.PICTURE, 600))
    assert isinstance(small, Rendering)
    assert (small.width, small.height, small.full_width, small.full_height) == (600, 400, 1500, 1000)
    assert len(small.pixels) == 600 * 400 * 3
    whole = _rendered(content, Render(Kind.PICTURE, 5000))
    assert isinstance(whole, Rendering)
    assert np.array_equal(np.frombuffer(whole.pixels, np.uint8).reshape(1000, 1500, 3), np.asarray(scene(1500, 1000)))


def test_a_large_jpeg_loses_no_more_than_asked_for() -> None:
    rendering = _rendered(saved(scene(3000, 2000), "JPEG"), Render(Kind.PICTURE, 1600))
    assert isinstance(rendering, Rendering)
    assert (rendering.width, rendering.height) == (1600, 1067)


@pytest.mark.parametrize(("at", "second"), [(0, 0), (1900, 1), (2000, 2), (4500, 4), (99_000, 5)])
def test_the_frame_of_a_video_at_a_time(at: int, second: int) -> None:
    rendering = _rendered(video(6), Render(Kind.VIDEO, 2000, at))
    assert isinstance(rendering, Rendering)
    shown = np.frombuffer(rendering.pixels, np.uint8).reshape(120, 160, 3).astype(int)
    differences = [np.abs(shown - np.asarray(scene(160, 120, seed))).mean() for seed in range(6)]
    assert int(np.argmin(differences)) == second


@pytest.mark.parametrize("content", [b"", b"text", saved(Image.new("L", (9, 9)), "PNG")[:40], b"\0\0\0\x18ftypisom"])
def test_what_can_t_be_shown_is_told_in_words(content: bytes) -> None:
    answer = _rendered(content, Render(Kind.PICTURE, 100))
    assert isinstance(answer, Failure)
    assert answer.step == "render"
    assert answer.reason
