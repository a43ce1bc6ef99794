"""The timeline with the choice of dates: what of the case fits the gallery's filter, whenever it was made."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.case.facets.timing import Asked, Bar, Timeline
from app.case.queries.card_filter import CardFilter
from app.case.queries.where_when import DateKind, Doubt, Span, Step
from app.desk.look.theme import Space, Theme
from app.desk.maps.timeline_axis import Axis, step_for
from app.desk.text.numbers import whole
from app.desk.wording import where_when_words as words
from app.desk.wording.words import told
from app.desk.work.facets import Facets
from widgets.facets.facet_pane import FacetPane
from widgets.facets.timeline_view import TimelineView
from widgets.parts.chip import PLAIN_STYLE, Chip
from widgets.parts.flow import Flow
from widgets.parts.pane_buttons import PaneButtons
from widgets.parts.plain_label import elided_label

_ROOMY, _ROOMIER = 360, 460
"""Logical pixels in which both choices can be read beside the buttons, and beside those that lead through time too."""


class TimelinePane(FacetPane):
    """Asks for what the timeline shows, and turns choices on it into filters."""

    def __init__(self, facets: Facets, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(facets, parent)
        self._axis: Axis | None = None
        """None: all times, in the longest bars that tell something."""
        self._last: Timeline | None = None
        self.setObjectName("timelinePane")
        self.view = TimelineView(theme)
        self.kind = _choice("dateKind", self.tr("Which dates"))
        self.clock = _choice("dateClock", self.tr("By which clock"))
        self.said = elided_label("timelineWords", tone="muted")
        self.doubtful = Flow()
        self.doubtful.setObjectName("doubtfulTimes")
        self.buttons = PaneButtons(
            theme,
            ("zoom-in", self.tr("Shorter bars (+)"), self.view.zoom_in),
            ("zoom-out", self.tr("Longer bars (−)"), self.view.zoom_out),
            ("chevron-left", self.tr("Before (Page Up)"), lambda: self.view.page(-1)),
            ("chevron-right", self.tr("After (Page Down)"), lambda: self.view.page(1)),
            ("maximize", self.tr("All times"), lambda: self._show_axis(None)),
            ("x", self.tr("Filter by no time (Delete)"), lambda: self.view.span_chosen.emit(None)),
        )
        self._lay_out()
        self._connect()

    def show_filter(self, wanted: CardFilter) -> None:
        """See `FacetPane`."""
        super().show_filter(wanted)
        if wanted.span is not None and (wanted.span.kind, wanted.span.utc) != (self._kind, self._utc):
            self.kind.setCurrentIndex(self.kind.findData(wanted.span.kind.value))
            self.clock.setCurrentIndex(int(wanted.span.utc))
            self._axis = None
        self.buttons["x"].setEnabled(wanted.span is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self.buttons.set_theme(theme)
        self.view.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the choices of dates go before buttons that have keys."""
        super().resizeEvent(event)
        for icon in ("chevron-left", "chevron-right", "maximize", "zoom-out", "zoom-in"):
            self.buttons[icon].setVisible(self.width() >= (_ROOMIER if icon.startswith("chevron") else _ROOMY))

    @property
    def _kind(self) -> DateKind:
        return DateKind(self.kind.currentData())

    @property
    def _utc(self) -> bool:
        return bool(self.clock.currentData())

    def _lay_out(self) -> None:
        for kind in DateKind:
            self.kind.addItem(words.kind(kind), kind.value)
        self.clock.addItem(self.tr("Device's clock"), False)
        self.clock.addItem(self.tr("UTC where known"), True)
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        for part in (self.kind, self.clock):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.doubtful)
        self.doubtful.hide()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To what is shown. No focus proxy: Tab would go by way of it and leave the buttons out."""
        self.view.setFocus(reason)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda _: self._show_axis(None))
        self.clock.activated.connect(lambda _: self._show_axis(None))
        self.view.axis_wanted.connect(self._show_axis)
        self.view.span_chosen.connect(self._choose)
        self.view.current_changed.connect(self._say)
        self.view.left.connect(self.left)

    # Asking

    def _show_axis(self, axis: Axis | None) -> None:
        self._axis = axis
        self.ask()

    def ask(self, step: Step = Step.YEAR) -> None:
        """See `FacetPane`. `step`: of the bars, where the officer chose none."""
        if not self.facets.is_ready:
            self.said.setText(self.tr("Reading when media were made…"))
        wanted, axis = self.filter, self._axis
        asked = Asked(self._kind, self._utc, step, int(time.time()))
        if axis is not None:
            asked = replace(asked, step=axis.step, begin=axis.begin, end=axis.end)
        self.facets.find(
            lambda index: index.timeline(wanted, asked), lambda timeline: self._came(timeline, asked), self
        )

    def _came(self, timeline: Timeline, asked: Asked) -> None:
        first, last = timeline.first, timeline.last
        axis = self._axis
        if axis is None and first is not None and last is not None:
            step = step_for(first, last)
            if step is not asked.step:
                self.ask(step)
                return
            axis = Axis.over(first, last + 1, step)
        self._last = timeline
        self.view.show_times(timeline, axis, asked.kind, self.tr("No medium of this filter has a date of this kind."))
        span = self.filter.span
        same = span is not None and (span.kind, span.utc) == (asked.kind, asked.utc)
        self.view.show_span((span.begin, span.end) if span is not None and same else None)
        self.buttons["zoom-out"].setEnabled(self._axis is not None)
        self._show_doubtful(timeline.doubtful)
        self._say()

    def _say(self) -> None:
        if self._last is None:
            return
        parts = [self.view.current_words()] if self.view.current_words() else []
        if self._last.without:
            parts.append(self.tr("{0} without such a date").format(words.media(self._last.without)))
        self.said.setText(" · ".join(parts))

    def _show_doubtful(self, doubtful: tuple[tuple[Doubt, Bar], ...]) -> None:
        self.doubtful.show_widgets([self._chip(doubt, bar) for doubt, bar in doubtful])
        self.doubtful.setVisible(bool(doubtful))

    def _chip(self, doubt: Doubt, bar: Bar) -> Chip:
        said = told(words.doubt(doubt), words.times(self._kind, bar.times))
        shown = self.tr("{0}: {1} doubtful").format(words.short_doubt(doubt), whole(bar.times))
        chip = Chip(shown, self.tr("Doubtful dates. {0}; press to filter by them").format(said), self.doubtful)
        chip.setStyleSheet(PLAIN_STYLE)
        chip.clicked.connect(lambda: self._choose((bar.begin, bar.end)))
        return chip

    # Choosing

    def _choose(self, span: tuple[int, int] | None) -> None:
        wanted = None if span is None else Span(self._kind, *span, utc=self._utc)
        if wanted != self.filter.span:
            self.filter_changed.emit(replace(self.filter, span=wanted))


def _choice(name: str, accessible: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible)
    box.setToolTip(accessible)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMinimumWidth(48)
    return box
