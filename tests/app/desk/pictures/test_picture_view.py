import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSizeF

from app.desk.pictures.picture_view import MOST_ENLARGED, PictureView, fitted

ROOM = QSizeF(900, 600)
lengths = st.floats(1, 60_000)
moves = st.lists(
    st.one_of(
        st.tuples(st.just("zoom"), st.floats(0.2, 5), st.floats(0, 900), st.floats(0, 600)),
        st.tuples(st.just("move"), st.floats(-2000, 2000), st.floats(-2000, 2000), st.just(0.0)),
    ),
    max_size=12,
)


@given(lengths, lengths, moves)
def test_however_it_is_moved_the_picture_covers_the_widget_or_stands_in_its_middle(
    width: float, height: float, steps: list[tuple[str, float, float, float]]
) -> None:
    picture, view = QSizeF(width, height), PictureView()
    for kind, first, second, third in steps:
        if kind == "zoom":
            view = view.scaled_by(first, QPointF(second, third), picture, ROOM)
        else:
            view = view.moved_by(first, second, picture, ROOM)
        target = view.target(picture, ROOM)
        for start, length, room in ((target.x(), target.width(), 900), (target.y(), target.height(), 600)):
            if length <= room:
                assert start == pytest.approx((room - length) / 2, abs=1e-6 * room + 1e-3)
            else:
                assert start <= 1e-3
                assert start + length >= room - 1e-3
        assert view.scale(picture, ROOM) <= max(MOST_ENLARGED, fitted(picture, ROOM)) * 1.0001


def test_the_point_under_the_pointer_stays_there() -> None:
    picture, at = QSizeF(4000, 3000), QPointF(300, 250)
    before = PictureView().scaled_by(2, QPointF(450, 300), picture, ROOM)
    after = before.scaled_by(1.5, at, picture, ROOM)
    places = []
    for view in (before, after):
        target = view.target(picture, ROOM)
        places.append(((at.x() - target.x()) / target.width(), (at.y() - target.y()) / target.height()))
    assert places[0] == pytest.approx(places[1])


def test_a_small_picture_can_be_seen_in_its_own_pixels() -> None:
    picture = QSizeF(90, 60)
    view = PictureView().scaled_by(0.1, QPointF(450, 300), picture, ROOM)
    assert view.scale(picture, ROOM) == pytest.approx(1)
    assert view.scaled_by(10, QPointF(450, 300), picture, ROOM).fits
