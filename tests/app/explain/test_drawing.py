"""Every picture of a medium gets onto the page through the painter, so that a window can hide it; all is drawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.errors import UserError
from app.explain.draw_pictures import chessboard, difference, overlaid, spread
from app.explain.drawing import draw, save, told
from app.explain.reasons import PictureReasons, Rgb
from app.explain.sheet import SCALE, Sheet
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import mirrored, painting


def hidden(picture: Rgb, size: tuple[int, int]) -> Rgb:
    return np.full((size[1], size[0], 3), 128, np.uint8)


@pytest.fixture
def reasons(linked: Linked) -> PictureReasons:
    a, b = linked.picture("a.jpg", painting(1)), linked.picture("b.jpg", mirrored(painting(1)))
    linked.link(a, b, "same picture", "local-features", 0.97)
    found = linked.reasons(a, b)
    assert isinstance(found, PictureReasons)
    return found


def test_nothing_of_a_picture_gets_past_the_painter(reasons: PictureReasons) -> None:
    noise = np.random.default_rng(1).integers(0, 256, reasons.a.shape, dtype=np.uint8)
    others = replace(reasons, a=noise, b=noise[::-1])
    assert (draw(reasons, hidden) == draw(others, hidden)).all()
    assert (draw(reasons) != draw(others)).any()


def test_outlines_and_points_lie_on_top_of_what_is_hidden(reasons: PictureReasons) -> None:
    bare = replace(reasons, points=None, overlap=None)
    assert (draw(reasons, hidden)[:900] != draw(bare, hidden)[:900]).any()


def test_a_mirrored_copy_laid_over_the_other_differs_in_nothing(reasons: PictureReasons) -> None:
    assert reasons.overlap is not None
    one, other = overlaid(reasons.a, reasons.b, reasons.overlap, (400, 400))
    assert one.shape == other.shape
    assert max(one.shape[:2]) == 400
    assert np.median(difference(one, other)) > 235
    assert np.median(difference(one, other[:, ::-1])) < 200
    squares = chessboard(one, other)
    edge = 400 // 8
    assert (squares[:edge, :edge] == one[:edge, :edge]).all()
    assert (squares[:edge, edge : 2 * edge] == other[:edge, edge : 2 * edge]).all()


def test_few_points_stand_for_many_and_lie_far_apart() -> None:
    points = np.random.default_rng(2).random((500, 4))
    chosen = spread(points, 40)
    assert len(chosen) == 40
    apart = np.linalg.norm(chosen[:, None] - chosen[None], axis=2) + np.eye(40)
    assert apart.min() > 0.2
    assert (spread(points[:40], 40) == points[:40]).all()
    assert len(spread(np.zeros((60, 4)), 40)) == 40


@pytest.mark.parametrize("size", [(1, 1), (2000, 1), (1, 2000), (320, 320)])
def test_a_picture_of_any_shape_is_drawn(linked: Linked, size: tuple[int, int]) -> None:
    a, b = linked.picture("a.png", Image.new("RGB", size, "red")), linked.picture("b.jpg", painting(3))
    linked.link(a, b, "same picture", "officer", 1.0)
    found = linked.reasons(a, b)
    page = draw(found)
    assert page.shape[1] == 2400
    assert page.shape[0] < 4000
    assert any("no common part is outlined" in sentence for sentence in told(found))


def test_a_long_name_is_cut_and_the_page_grows_with_what_is_on_it() -> None:
    sheet = Sheet()
    sheet.text((24, 10), "name " * 500, width=300)
    bottom = sheet.paragraph((24, 40), "word " * 2000)
    page = sheet.finished()
    assert page.shape[0] >= bottom * SCALE
    assert (page[10 * SCALE : 30 * SCALE, (24 + 320) * SCALE :] == 255).all()


def test_a_drawing_is_readable_by_its_owner_alone(reasons: PictureReasons, tmp_path: Path) -> None:
    save(draw(reasons), tmp_path / "why.png")
    assert (tmp_path / "why.png").stat().st_mode & 0o077 == 0
    with pytest.raises(UserError, match="exists already"):
        save(draw(reasons), tmp_path / "why.png")
