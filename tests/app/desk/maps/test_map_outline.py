"""The countries' outlines as they are painted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPolygonF

from app.desk.look.theme import DARK, LIGHT
from app.desk.maps.map_camera import Camera
from app.desk.maps.map_outline import MapOutline, seen_corners
from app.places.mercator import x_of, y_of
from app.places.world import shipped_world


@pytest.fixture(scope="module")
def outline() -> MapOutline:
    return MapOutline(shipped_world())


@pytest.mark.parametrize("theme", [DARK, LIGHT])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_land_is_land_and_sea_is_sea(outline: MapOutline, qapp: object, theme: object, ratio: float) -> None:
    camera = Camera().sized(800, 400).fitted(0.0, 0.2, 1.0, 0.7)
    image = outline.drawn(camera, ratio, theme)  # type: ignore[arg-type]  # both are themes
    assert image.width() == 800 * ratio
    for latitude, longitude, land in ((65, 100, True), (-25, 135, True), (0, -140, False), (-30, 80, False)):
        left, top = camera.seen_at(x_of(longitude), y_of(latitude))
        colour = image.pixelColor(round(left * ratio), round(top * ratio))
        assert (colour != QColor(theme.well)) == land  # type: ignore[attr-defined]  # as above


def test_the_nearer_the_finer_and_only_what_is_seen(outline: MapOutline) -> None:
    far = Camera().sized(800, 400).whole()
    near = far.fitted(x_of(13.3), y_of(52.6), x_of(13.5), y_of(52.4))
    assert outline.path(far).elementCount() < 40_000
    assert outline.path(near).elementCount() < 2_000
    assert outline.path(near).contains(QPointF(400, 200))


corners = st.lists(st.tuples(st.floats(-300, 400), st.floats(-300, 400)), min_size=3, max_size=25)


@given(corners, st.floats(1, 99), st.floats(1, 99))
def test_what_is_left_out_is_not_seen(points: list[tuple[float, float]], left: float, top: float) -> None:
    """A point inside the window is in the polygon as before; but for points on an edge, where rounding decides."""
    ring = [*points, points[0]]
    kept = seen_corners(np.asarray([each[0] for each in ring]), np.asarray([each[1] for each in ring]), 100, 100)
    whole, thinned = filled(ring), filled([each for each, keep in zip(ring, kept, strict=True) if keep])
    spot = QRectF(left - 0.01, top - 0.01, 0.02, 0.02)
    on_edge = whole.intersects(spot) and not whole.contains(spot)
    assert on_edge or whole.contains(QPointF(left, top)) == thinned.contains(QPointF(left, top))


def filled(points: list[tuple[float, float]]) -> QPainterPath:
    made = QPainterPath()
    made.setFillRule(Qt.FillRule.OddEvenFill)
    made.addPolygon(QPolygonF([QPointF(*each) for each in points]))
    return made
