"""The timeline: how many media were made when, as bars of years, months, days or hours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.case.facets.timing import Bar, Timeline
from app.case.queries.where_when import DateKind
from app.desk.look.theme import Theme
from app.desk.maps.timeline_axis import Axis
from app.desk.text.display import plain_tooltip
from app.desk.text.numbers import whole
from app.desk.wording import where_when_words as words
from app.desk.wording.words import told
from widgets.facets.timeline_marks import FOOT, HEAD, SIDE, TimelineMarks
from widgets.parts.view_keys import claims

_KEYS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Equal,
        Qt.Key.Key_Minus,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
    }
)


class TimelineView(QWidget):
    """Left and Right lead from bar to bar, with Shift they take in more; + and - and the wheel show the bars inside,
    or around, them; Page Up and Down what lies before and after. Enter or a click chooses, Delete takes that away.

    Signals:
        axis_wanted: another `Axis` is to be shown, or (None) that of all times.
        current_changed: another bar is current.
        span_chosen: what begins and ends there (a pair of seconds) is to be filtered by, or (None) nothing.
        left: Esc; the gallery may have the focus.
    """

    axis_wanted = Signal(object)
    current_changed = Signal()
    span_chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._axis: Axis | None = None
        self._bars: dict[int, Bar] = {}
        self._kind = DateKind.TAKEN
        self._span: tuple[int, int] | None = None
        self._current = self._anchor = -1
        self._dragging = False
        self._empty = ""
        self.setObjectName("timelineView")
        self.setAccessibleName(self.tr("Timeline of when media were made"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    # What is shown

    @property
    def axis(self) -> Axis | None:
        """The slots of the bars; None while there are no times."""
        return self._axis

    @property
    def bars(self) -> list[Bar]:
        """Those that are drawn."""
        return list(self._bars.values())

    @property
    def chosen(self) -> tuple[int, int] | None:
        """The slots that are taken in, first and last; None where no bar is current."""
        return None if self._current < 0 else (min(self._current, self._anchor), max(self._current, self._anchor))

    def show_times(self, timeline: Timeline, axis: Axis | None, kind: DateKind, empty: str) -> None:
        """Draw these bars in these slots; `empty` is said where there are none."""
        moment = None if self._axis is None or self._current < 0 else self._axis.edges[self._current]
        kept = axis == self._axis
        self._axis, self._kind, self._empty = axis, kind, empty
        self._bars = {} if axis is None else {axis.slot_of(bar.begin): bar for bar in timeline.bars}
        if not kept and axis is not None:
            inside = moment is not None and axis.begin <= moment < axis.end
            self._current = self._nearest(axis.slot_of(moment) if inside and moment is not None else 0)
            self._anchor = self._current
        elif not self._bars:
            self._current = self._anchor = -1
        self._tell()

    def show_span(self, span: tuple[int, int] | None) -> None:
        """This span is filtered by."""
        self._span = span
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self.update()

    def current_words(self) -> str:
        """What is current, e.g. `May 2024: 120 media, 20 of them without a zone`; empty where nothing is."""
        if self._axis is None or (chosen := self.chosen) is None:
            return ""
        first, last = chosen
        inside = [bar for slot, bar in self._bars.items() if first <= slot <= last]
        count, zoneless = sum(bar.times for bar in inside), sum(bar.zoneless for bar in inside)
        period = words.period(self._axis.edges[first], self._axis.edges[last + 1])
        said = told(period, words.times(self._kind, count))
        return self.tr("{0}, {1} of them without a zone").format(said, whole(zoneless)) if zoneless else said

    # What keys and buttons do

    def zoom_in(self) -> None:
        """Show what lies inside the chosen bars in shorter ones."""
        if self._axis is not None and (chosen := self.chosen) is not None:
            finer = self._axis.inside(*chosen)
            if finer != self._axis:
                self.axis_wanted.emit(finer)

    def zoom_out(self) -> None:
        """Show longer bars around the current one."""
        if self._axis is not None:
            self.axis_wanted.emit(self._axis.around(self._axis.edges[max(0, self._current)]))

    def page(self, by: int) -> None:
        """Show what lies before (-1) or after (1) it."""
        if self._axis is not None and (beside := self._axis.beside(by)) is not None:
            self.axis_wanted.emit(beside)

    def choose(self) -> None:
        """Filter by the chosen bars."""
        if self._axis is not None and (chosen := self.chosen) is not None:
            self.span_chosen.emit((self._axis.edges[chosen[0]], self._axis.edges[chosen[1] + 1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1, more=shift)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(self._nearest(0 if key == Qt.Key.Key_Home else max(self._bars, default=0)), more=shift)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif key == Qt.Key.Key_Delete:
            self.span_chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The keys of the timeline aren't those of actions while it has the focus; and tool tips of bars."""
        return claims(event, _KEYS) or super().event(event)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose; with Shift, take in more."""
        if event.button() == Qt.MouseButton.LeftButton and self._axis is not None:
            self._dragging = True
            more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and self._current >= 0
            self._go(self._slot_at(event.position()), more=more)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take in more; without a button, say what is there."""
        if self._axis is None:
            return
        slot = self._slot_at(event.position())
        if self._dragging:
            self._go(slot, more=True)
        elif (bar := self._bars.get(slot)) is not None:
            said = told(words.period(bar.begin, bar.end), words.times(self._kind, bar.times))
            QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(said), self)
        else:
            QToolTip.hideText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Filter by what was chosen."""
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.choose()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Shorter bars around the mouse, or longer ones."""
        if self._axis is not None and event.angleDelta().y():
            slot = self._slot_at(event.position())
            self._current = self._anchor = slot
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
        event.accept()

    # Inside

    def _slot_at(self, at: QPointF) -> int:
        return 0 if self._axis is None else self._axis.slot_at(at.x() - SIDE, self.width() - 2 * SIDE)

    def _nearest(self, slot: int) -> int:
        """The nearest slot with a bar; -1 where there is none."""
        return min(self._bars, key=lambda each: abs(each - slot), default=-1)

    def _step(self, by: int, *, more: bool) -> None:
        beyond = [slot for slot in self._bars if (slot - self._current) * by > 0]
        if beyond:
            self._go(min(beyond, key=lambda slot: abs(slot - self._current)), more=more)

    def _go(self, slot: int, *, more: bool) -> None:
        if slot < 0:
            return
        self._current = slot
        if not more:
            self._anchor = slot
        self._tell()

    def _tell(self) -> None:
        said = self.current_words()
        self.setAccessibleDescription(said)
        if said and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.current_changed.emit()
        self.update()

    def sizeHint(self) -> QSize:
        """A strip below the gallery."""
        return QSize(480, 200)

    def minimumSizeHint(self) -> QSize:
        """High enough to tell bars from each other."""
        return QSize(220, HEAD + FOOT + 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, what is chosen, what is filtered by."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = TimelineMarks(painter, self._theme, QRectF(self.rect()))
        if self._axis is None:
            marks.sentence(self._empty)
        else:
            if self._span is not None:
                marks.span(self._axis, self._span)
            marks.bars(self._axis, self._bars)
            if (chosen := self.chosen) is not None:
                marks.chosen(self._axis, chosen, focus=self.hasFocus())
            marks.labels(self._axis)
        if self.hasFocus():
            marks.focus()
