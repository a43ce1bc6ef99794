"""Draws a graph of connections: a shape for each kind of node, lines as thick as their evidence is strong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from app.case.queries.connections import Connections, Edge, Node
from app.desk.leads.connection_model import node_name
from app.desk.leads.graph_layout import Place, nearest
from app.desk.look.theme import Type, font
from app.desk.text.display import one_line, plain_tooltip
from app.desk.wording import lead_words, words

_RADIUS = 15.0
_LABEL = 116.0
_WAYS: Mapping[int, Place] = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_ZOOM, _SMALLEST, _LARGEST = 1.25, 0.05, 4.0
_READABLE = 0.55
"""Below this zoom labels are left out: they would only make a grey mist."""


class ConnectionGraph(QGraphicsView):
    """Arrows lead to the nearest node that way, Enter opens it; + and - and the wheel zoom, Home shows everything.

    Signals:
        node_chosen: another node is current (its key).
        node_opened: Enter or a double click on a node (its key).
    """

    node_chosen = Signal(str)
    node_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: dict[str, NodeItem] = {}
        self._places: Mapping[str, Place] = {}
        self._lines = LinesItem()
        self._calm: Mapping[float, Sequence[QLineF]] = {}
        self._current = ""
        self.empty_words = ""
        self.setScene(QGraphicsScene(self))
        self.setObjectName("connectionGraph")
        self.setAccessibleName(self.tr("Graph of connections; the table beside has the same"))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setCacheMode(
            QGraphicsView.CacheModeFlag.CacheBackground
        )  # thirteen thousand lines take a fifth of a second
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)

    @property
    def current(self) -> str:
        """The key of the current node; empty where none is."""
        return self._current

    def show_graph(self, graph: Connections, places: Mapping[str, Place]) -> None:
        """Draw this graph; the current node stays so if it is there."""
        first = not self._nodes
        scene = self.scene()
        scene.clear()
        self._lines = LinesItem()
        scene.addItem(self._lines)
        self._nodes, self._places = {}, places
        for node in graph.nodes:
            if node.key in places:
                item = NodeItem(node)
                item.setPos(*places[node.key])
                scene.addItem(item)
                self._nodes[node.key] = item
        drawn = [edge for edge in graph.edges if edge.a in places and edge.b in places]
        self._lines.show_edges(drawn, places)
        self._calm = _alike(drawn, places)
        self.resetCachedContent()
        margin = _RADIUS  # no more, else bars to scroll with would stay where everything is shown
        scene.setSceneRect(scene.itemsBoundingRect().adjusted(-margin, -margin, margin, margin))
        current = self._current if self._current in self._nodes else next(iter(self._nodes), "")
        self._current = ""
        self.go_to(current, centre=False)
        if first:
            self.show_all()
        self.viewport().update()

    def go_to(self, key: str, *, centre: bool = True) -> None:
        """Make a node current."""
        if key == self._current or (key and key not in self._nodes):
            return
        if self._current in self._nodes:
            self._nodes[self._current].set_current(on=False)
        self._current = key
        self._lines.set_current(key)
        if key:
            item = self._nodes[key]
            item.set_current(on=True)
            if centre:
                self.ensureVisible(item)
            said = node_name(item.node)
            self.setAccessibleDescription(said)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.node_chosen.emit(key)

    def show_all(self) -> None:
        """All of it, at most in its own size."""
        if self._nodes:
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
            if self.transform().m11() > 1.0:
                self.resetTransform()

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller."""
        scale = self.transform().m11() * factor
        if _SMALLEST <= scale <= _LARGEST:
            self.scale(factor, factor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        if (way := _WAYS.get(key)) is not None and self._current:
            if (found := nearest(self._places, self._current, way)) in self._nodes:
                self.go_to(str(found))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._current:
                self.node_opened.emit(self._current)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_ZOOM)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _ZOOM)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        if steps := event.angleDelta().y() / 120:
            self.zoom_by(_ZOOM**steps)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click makes a node current; beside them the picture is taken hold of."""
        if (node := self._node_at(event)) is not None:
            self.setFocus()
            self.go_to(node, centre=False)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a node."""
        if (node := self._node_at(event)) is not None:
            self.node_opened.emit(node)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.resetCachedContent()
            self.viewport().update()
        super().changeEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground with a line for each edge, or what to do to see something."""
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Base))
        calm = self.palette().color(QPalette.ColorRole.PlaceholderText)
        for strength, lines in self._calm.items():
            painter.setPen(_pen(calm, 0.6 + strength, strength))
            painter.drawLines(lines)
        if not self._nodes and self.empty_words:
            painter.save()
            painter.resetTransform()
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_words)
            painter.restore()

    def _node_at(self, event: QMouseEvent) -> str | None:
        item = self.itemAt(event.position().toPoint())
        return item.node.key if isinstance(item, NodeItem) else None


class NodeItem(QGraphicsItem):
    """A node: its shape says the kind, a filled middle that somebody was identified."""

    def __init__(self, node: Node) -> None:
        super().__init__()
        self.node = node
        self._current = False
        country = words.country(node.country)
        told = [node_name(node), country, lead_words.members(node.media) if node.kind == "series" else ""]
        self.setToolTip(plain_tooltip("\n".join(part for part in told if part)))

    def set_current(self, *, on: bool) -> None:
        """Whether the keyboard is here."""
        self._current = on
        self.setZValue(2 if on else 1)
        self.update()

    def boundingRect(self) -> QRectF:
        """The shape and the label below it."""
        return QRectF(-_LABEL / 2, -_RADIUS - 3, _LABEL, 2 * _RADIUS + 24)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """See the class."""
        palette = widget.palette() if widget is not None else QPalette()
        strong = palette.color(QPalette.ColorRole.Highlight)
        text = palette.color(QPalette.ColorRole.Text)
        painter.setPen(QPen(strong if self._current else text, 3 if self._current else 1.2))
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        _paint_shape(painter, self.node.kind, _RADIUS)
        if self.node.identified:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong)
            painter.drawEllipse(QPointF(), _RADIUS / 3, _RADIUS / 3)
        if painter.worldTransform().m11() < _READABLE and not self._current:
            return
        painter.setFont(font(Type.SMALL))
        label = painter.fontMetrics().elidedText(one_line(self.node.label), Qt.TextElideMode.ElideMiddle, int(_LABEL))
        wide = painter.fontMetrics().horizontalAdvance(label) + 6
        painter.fillRect(QRectF(-wide / 2, _RADIUS + 3, wide, 16), palette.color(QPalette.ColorRole.Base))
        painter.setPen(text)
        painter.drawText(QRectF(-_LABEL / 2, _RADIUS + 3, _LABEL, 16), Qt.AlignmentFlag.AlignCenter, label)


class LinesItem(QGraphicsItem):
    """The edges of the current node, which stand out; the view draws all of them below."""

    def __init__(self) -> None:
        super().__init__()
        self._of_node: dict[str, list[tuple[QLineF, float]]] = defaultdict(list)
        self._current = ""
        self._room = QRectF()

    def show_edges(self, edges: Sequence[Edge], places: Mapping[str, Place]) -> None:
        """Know these."""
        self.prepareGeometryChange()
        for edge in edges:
            line = QLineF(*places[edge.a], *places[edge.b])
            for key in {edge.a, edge.b}:
                self._of_node[key].append((line, edge.strength))
        xs, ys = [x for x, _ in places.values()] or [0.0], [y for _, y in places.values()] or [0.0]
        self._room = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-4, -4, 4, 4)

    def set_current(self, key: str) -> None:
        """The node whose edges stand out."""
        self._current = key
        self.update()

    def boundingRect(self) -> QRectF:
        """Around all nodes."""
        return self._room

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Over the calm lines."""
        palette = widget.palette() if widget is not None else QPalette()
        strong = palette.color(QPalette.ColorRole.Highlight)
        for line, strength in self._of_node.get(self._current, ()):
            painter.setPen(_pen(strong, 1 + 2 * strength, strength))
            painter.drawLine(line)


def _alike(edges: Sequence[Edge], places: Mapping[str, Place]) -> dict[float, list[QLineF]]:
    """Lines by strength, in tenths, which are drawn with one pen; 1 only where it is."""
    found = defaultdict(list)
    for edge in edges:
        strength = 1.0 if edge.strength >= 1 else min(0.9, round(edge.strength, 1))
        found[strength].append(QLineF(*places[edge.a], *places[edge.b]))
    return found


def _pen(colour: QColor, width: float, strength: float) -> QPen:
    """What is only likely is dashed."""
    return QPen(colour, width, Qt.PenStyle.SolidLine if strength >= 1 else Qt.PenStyle.DashLine)


def _paint_shape(painter: QPainter, kind: str, radius: float) -> None:
    """Series: a rounded box; victims: a circle; offenders: a diamond; locations: a house; devices: a square; other
    cases: a hexagon."""
    square = QRectF(-radius, -radius, 2 * radius, 2 * radius)
    shapes = {
        "offender": ((0, -1), (1, 0), (0, 1), (-1, 0)),
        "location": ((0, -1), (1, -0.2), (1, 1), (-1, 1), (-1, -0.2)),
        "case": ((-0.5, -0.9), (0.5, -0.9), (1, 0), (0.5, 0.9), (-0.5, 0.9), (-1, 0)),
    }
    if kind in shapes:
        painter.drawPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in shapes[kind]]))
    elif kind == "series":
        painter.drawRoundedRect(square.adjusted(-4, 3, 4, -3), 5, 5)
    elif kind == "victim":
        painter.drawEllipse(square)
    else:
        painter.drawRect(square.adjusted(2, 2, -2, -2))
