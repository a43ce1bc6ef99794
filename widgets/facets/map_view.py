"""The map on which media stand where they were made, as clusters with counts."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.case.facets.mapping import Mapped, area_of
from app.case.facets.mapping import MapView as Part
from app.case.queries.where_when import Area
from app.desk.look.theme import Theme
from app.desk.maps.map_camera import Camera
from app.places.clusters import Cluster
from app.places.mercator import x_of, y_of
from widgets.facets.map_marks import MapMarks, radius_of
from widgets.parts.view_keys import claims

_CELL, _CLOSE = 64.0, 40.0
"""Logical pixels: the side within which media are drawn as one, and how near clusters may stand."""
_STEP = 80
_ZOOM = 1.5
_CLICK = 4
_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Equal,
        Qt.Key.Key_Minus,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
    }
)


class MapView(QWidget):
    """Arrows move the map, + and - and the wheel zoom, Page Down and Up lead from cluster to cluster, Enter chooses
    one, Ctrl+Enter all that is seen, Delete takes the choice away, Home shows all media. Shift and the mouse draw a
    rectangle.

    Signals:
        moved: another part of the map is seen.
        current_changed: another cluster is current (`Cluster`), or none (None).
        area_chosen: an `Area` is to be filtered by, or (None) none.
        left: Esc; the gallery may have the focus.
    """

    moved = Signal()
    current_changed = Signal(object)
    area_chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera()
        self._theme = theme
        self._mapped = Mapped((), 0, 0, None)
        self._area: Area | None = None
        self._ground: tuple[QImage, Camera] | None = None
        self._current: Cluster | None = None
        self._touched = False
        self._pressed: QPoint | None = None
        self._dragged: QPoint | None = None
        self._drawing: QRectF | None = None
        self._empty = ""
        self.setObjectName("mapView")
        self.setAccessibleName(self.tr("Map of where media were made"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    # What is shown

    @property
    def part(self) -> Part:
        """What is seen, as clusters are asked for."""
        scale = self.camera.scale
        # Steps of the zoom are not those of the cells: between two powers of two clusters keep their places.
        cell = 2.0 ** round(math.log2(_CELL / scale))
        return Part(*self.camera.edges, cell, _CLOSE / scale)

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Those that are drawn, the largest first."""
        return self._mapped.clusters

    @property
    def current(self) -> Cluster | None:
        """The one that Enter chooses."""
        return self._current

    def show_mapped(self, mapped: Mapped, empty: str) -> None:
        """Draw these clusters; `empty` is said where there are none. At first all of them are brought into sight."""
        fresh = not self._touched and mapped.whole is not None and mapped.whole != self._mapped.whole
        self._mapped, self._empty = mapped, empty
        if fresh:
            self.show_all()
        kept = next((each for each in mapped.clusters if _same(each, self._current)), None)
        self._make_current(kept)
        self.update()

    def show_area(self, area: Area | None) -> None:
        """This rectangle is filtered by."""
        self._area = area
        self.update()

    def show_ground(self, image: QImage, camera: Camera) -> None:
        """Paint this land below everything, made for that camera."""
        self._ground = image, camera
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme; the land is asked for anew."""
        self._theme, self._ground = theme, None
        self.moved.emit()
        self.update()

    def announce(self, words: str) -> None:
        """Say to a screen reader what is current."""
        self.setAccessibleDescription(words)
        if words and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # What keys and buttons do

    def zoom(self, factor: float) -> None:
        """Larger by this factor, around what is current, or around the middle."""
        at = self._seen(self._current) if self._current else QPointF(self.width() / 2, self.height() / 2)
        self._look(self.camera.zoomed(factor, at.x(), at.y()))

    def show_all(self) -> None:
        """All media that say where they were made; without any, the world."""
        whole = self._mapped.whole
        self._look(self.camera.fitted(*whole) if whole else self.camera.whole(), touched=False)

    def choose_view(self) -> None:
        """Filter by all that is seen."""
        self.area_chosen.emit(area_of(*self.camera.edges))

    def choose(self, cluster: Cluster) -> None:
        """Filter by a cluster."""
        self.area_chosen.emit(area_of(cluster.west, cluster.north, cluster.east, cluster.south))

    def step(self, by: int) -> None:
        """Make the next smaller (1) or larger (-1) cluster current."""
        seen = [each for each in self.clusters if self.rect().contains(self._seen(each).toPoint())]
        if seen:
            places = [place for place, each in enumerate(seen) if _same(each, self._current)]
            place = (places[0] + by) % len(seen) if places else (0 if by > 0 else len(seen) - 1)
            self._make_current(seen[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in moves and not ctrl:
            right, down = moves[Qt.Key(key)]
            self._look(self.camera.moved(right * _STEP, down * _STEP))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus) and not ctrl:
            self.zoom(1 / _ZOOM if key == Qt.Key.Key_Minus else _ZOOM)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.step(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key == Qt.Key.Key_Delete:
            self.area_chosen.emit(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(whole=ctrl)
        else:
            super().keyPressEvent(event)

    def _enter(self, *, whole: bool) -> None:
        if whole:
            self.choose_view()
        elif self._current is not None:
            self.choose(self._current)

    def event(self, event: QEvent) -> bool:
        """The keys of the map aren't those of actions while it has the focus."""
        return claims(event, _KEYS) or super().event(event)

    # The mouse

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom, around where the mouse is."""
        at = event.position()
        self._look(self.camera.zoomed(_ZOOM ** (event.angleDelta().y() / 120), at.x(), at.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the map, or, with Shift, a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position().toPoint()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._drawing = QRectF(event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it; without a button, point at clusters."""
        at = event.position().toPoint()
        if self._dragged is None or self._pressed is None:
            over = self._cluster_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        elif self._drawing is not None:
            self._drawing = QRectF(QPointF(self._pressed), event.position()).normalized()
            self.update()
        elif (at - self._pressed).manhattanLength() > _CLICK or self._dragged != self._pressed:
            by = self._dragged - at
            self._dragged = at
            self._look(self.camera.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the rectangle, or the cluster that was clicked on."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        clicked, drawn = self._dragged == self._pressed, self._drawing
        self._pressed = self._dragged = self._drawing = None
        if drawn is not None and min(drawn.width(), drawn.height()) > _CLICK:
            west, north = self.camera.lies_at(drawn.left(), drawn.top())
            east, south = self.camera.lies_at(drawn.right(), drawn.bottom())
            self.area_chosen.emit(area_of(west, north, east, south))
        elif clicked and (cluster := self._cluster_at(event.position())):
            self._make_current(cluster)
            self.choose(cluster)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go nearer."""
        self._look(self.camera.zoomed(_ZOOM**2, event.position().x(), event.position().y()))

    def _cluster_at(self, at: QPointF) -> Cluster | None:
        for cluster in self.clusters:
            away = self._seen(cluster) - at
            if math.hypot(away.x(), away.y()) <= max(radius_of(cluster.count), 10):
                return cluster
        return None

    # Inside

    def _look(self, camera: Camera, *, touched: bool = True) -> None:
        self._touched = self._touched or touched
        if camera != self.camera:
            self.camera = camera
            self.moved.emit()
            self.update()

    def _make_current(self, cluster: Cluster | None) -> None:
        changed = not _same(cluster, self._current)
        self._current = cluster
        if changed:
            self.current_changed.emit(cluster)
            self.update()

    def _seen(self, cluster: Cluster) -> QPointF:
        return QPointF(*self.camera.seen_at(cluster.x, cluster.y))

    def sizeHint(self) -> QSize:
        """A strip below the gallery."""
        return QSize(480, 260)

    def minimumSizeHint(self) -> QSize:
        """Large enough to tell one continent from the other."""
        return QSize(220, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See as much as there is room for."""
        sized = self.camera.sized(self.width(), self.height())
        if not self._touched:
            whole = self._mapped.whole
            sized = sized.fitted(*whole) if whole else sized.whole()
        self._look(sized, touched=False)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Land, the rectangle that is filtered by, clusters."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.well))
        self._paint_ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = MapMarks(painter, self._theme)
        if self._area is not None:
            marks.rectangle(self._rectangle(self._area))
        for cluster in reversed(self.clusters):
            marks.cluster(self._seen(cluster), cluster.count, current=_same(cluster, self._current))
        if self._drawing is not None:
            marks.rectangle(self._drawing)
        if not self._mapped.placed:
            marks.words(self.rect(), self._empty)
        marks.scale(self.camera)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_ground(self, painter: QPainter) -> None:
        if self._ground is None:
            return
        image, made_for = self._ground
        left, top = self.camera.seen_at(*made_for.edges[:2])
        factor = self.camera.scale / made_for.scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, factor != 1)
        painter.drawImage(QRectF(left, top, made_for.width * factor, made_for.height * factor), image)

    def _rectangle(self, area: Area) -> QRectF:
        first = self.camera.seen_at(x_of(area.west), y_of(area.north))
        last = self.camera.seen_at(x_of(area.east), y_of(area.south))
        return QRectF(QPointF(*first), QPointF(*last)).adjusted(-6, -6, 6, 6)


def _same(one: Cluster | None, other: Cluster | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.west, one.north, one.east, one.south) == (other.west, other.north, other.east, other.south)
