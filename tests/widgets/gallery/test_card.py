"""A card says what it has to say at every size: nothing overlaps, nothing is cut."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.desk.listings.rows import CardRow, CardState, CategoryMark
from app.desk.look.theme import DARK, LIGHT, Theme
from app.desk.pictures.previews import Absence
from tests.widgets.desk_case import pixels_of
from widgets.gallery.card import CardLook, CardPainter, Picture
from widgets.gallery.card_marks import decision_marks, kind_mark, known_mark

pytestmark = pytest.mark.usefixtures("dressed")

SIZES = (96, 110, 128, 160, 176, 256, 400, 512)
PLAIN = CardRow(1, "picture", "IMG_20240115_123456.jpg", width=4000, height=3000)
REASON = "no decoder could read the picture: its GIF data are damaged, incomplete or of an unusual kind"
UNREADABLE = replace(PLAIN, state=CardState.UNREADABLE, reason=REASON)
MARKED = replace(PLAIN, tags=2, has_note=True, in_series=True)


def painted(painter: CardPainter, card: CardRow, picture: Picture = Absence.NONE) -> QImage:
    image = QImage(painter.cell * painter.ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(painter.ratio)
    over = QPainter(image)
    painter.paint(over, QRect(QPoint(), painter.cell), card, picture, CardLook(False, False, False))
    over.end()
    return image


def bands(inked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last line of each group of lines that hold ink."""
    edges = np.diff(np.concatenate(([0], inked.any(axis=1).astype(int), [0])))
    return list(zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1, strict=True))


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("theme", [DARK, LIGHT])
@pytest.mark.parametrize("size", SIZES)
def test_a_reason_stands_whole_below_its_icon(size: int, theme: Theme, ratio: int) -> None:
    painter = CardPainter(theme, size, ratio)
    well = painter.picture_rect(QRect(QPoint(), painter.cell))
    pixels = pixels_of(painted(painter, UNREADABLE))
    room = pixels[well.top() * ratio : (well.bottom() + 1) * ratio, well.left() * ratio : (well.right() + 1) * ratio]
    ground = QColor(theme.well)
    inked = (np.abs(room - [ground.red(), ground.green(), ground.blue()]) > 24).any(axis=2)
    inked[: 26 * ratio, : 28 * ratio] = False  # the mark of trouble
    found = bands(inked)
    assert found[0][0] > 0
    assert found[-1][1] < room.shape[0] - ratio
    heights = [last - first + 1 for first, last in found]
    icon, lines = heights[0], heights[1:]
    assert lines
    assert icon > max(lines)
    assert min(lines) >= 6 * ratio  # a line that is cut is lower than its letters are


@pytest.mark.parametrize("size", [size for size in SIZES if size >= 128])
def test_what_was_said_of_a_medium_takes_no_room_from_its_name(size: int) -> None:
    painter = CardPainter(DARK, size, 1)
    below = painter.picture_rect(QRect(QPoint(), painter.cell)).bottom() + 1
    plain, marked = (pixels_of(painted(painter, card)) for card in (PLAIN, MARKED))
    assert (plain[below:] == marked[below:]).all()
    assert (plain[:below] != marked[:below]).any()


def test_marks_that_do_not_fit_beside_each_other_stand_above_each_other() -> None:
    painter = CardPainter(DARK, 128, 1)
    film = replace(PLAIN, kind="video", duration_ms=36_000_000)
    marked = replace(film, tags=1, has_note=True, in_series=True)
    row = slice(painter.picture_rect(QRect(QPoint(), painter.cell)).bottom() - 20, None)
    assert (pixels_of(painted(painter, film))[row] == pixels_of(painted(painter, marked))[row]).all()


@pytest.mark.parametrize("size", [96, 110])
def test_small_cards_wear_their_marks_below_the_picture(size: int) -> None:
    painter = CardPainter(DARK, size, 1)
    below = painter.picture_rect(QRect(QPoint(), painter.cell)).bottom() + 1
    plain, marked = (pixels_of(painted(painter, card)) for card in (PLAIN, MARKED))
    assert (plain[:below] == marked[:below]).all()
    assert (plain[below:] != marked[below:]).any()


def test_a_picture_of_which_little_is_seen_says_its_size() -> None:
    dot = QImage(3, 3, QImage.Format.Format_RGB32)
    dot.fill(Qt.GlobalColor.gray)
    assert kind_mark(PLAIN) is None
    assert kind_mark(replace(PLAIN, width=13, height=7)) == ("image", "13 × 7 px")
    assert kind_mark(replace(PLAIN, width=4000, height=7)) is None
    assert kind_mark(replace(PLAIN, width=0, height=0)) is None
    painter = CardPainter(DARK, 96, 1)
    tiny = replace(PLAIN, width=1, height=1)
    assert (pixels_of(painted(painter, tiny, dot)) != pixels_of(painted(painter, PLAIN, dot))).any()


def test_marks_stand_in_a_constant_order() -> None:
    assert decision_marks(MARKED) == ("tag", "notebook-pen", "library")
    assert decision_marks(replace(MARKED, has_note=False)) == ("tag", "library")


def test_the_category_is_on_the_card() -> None:
    painter = CardPainter(DARK, 176, 1)
    card = painted(painter, replace(PLAIN, category=CategoryMark(1, "1", "One", "#00ff00")))
    well = painter.picture_rect(QRect(QPoint(), painter.cell))
    assert card.pixelColor(well.center().x(), well.bottom() + 2) == QColor("#00ff00")


@pytest.mark.parametrize("theme", [DARK, LIGHT])
@pytest.mark.parametrize("size", SIZES)
def test_an_alert_is_flagged_beside_the_other_marks_and_over_none_of_them(size: int, theme: Theme) -> None:
    painter = CardPainter(theme, size, 1)
    well = painter.picture_rect(QRect(QPoint(), painter.cell))
    stacked = replace(PLAIN, members=1234, state=CardState.PARTIAL, other_thumbnail=True)
    alert = replace(stacked, known="alert", known_series="A series with a very long name", victim_identified=True)
    plain, flagged = (pixels_of(painted(painter, card))[: well.top() + 28] for card in (stacked, alert))
    danger = QColor(theme.danger)
    red = (np.abs(flagged - [danger.red(), danger.green(), danger.blue()]) < 6).all(axis=2)
    assert red.sum() > 60
    stack = 30  # logical pixels that the number of a stack takes, at least
    assert (plain[:, well.right() - stack :] == flagged[:, well.right() - stack :]).all()


def test_what_is_known_is_said_in_words() -> None:
    alert = replace(PLAIN, known="alert", known_series="Harbour", victim_identified=True)
    assert known_mark(alert) == ("Alert", "Harbour", True)
    assert known_mark(replace(PLAIN, known="known")) == ("Known before", "", False)
    assert known_mark(replace(PLAIN, known="irrelevant")) is None
    assert known_mark(PLAIN) is None
