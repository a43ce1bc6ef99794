"""Map and timeline below the gallery, each shown when it is asked for."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from app.case.queries.card_filter import CardFilter
from app.desk.look.theme import Theme
from app.desk.work.facets import Facets
from app.desk.work.workbench import Workbench

if TYPE_CHECKING:  # numpy is loaded with the first case, not with the window
    from widgets.facets.map_pane import MapPane
    from widgets.facets.timeline_pane import TimelinePane


PaneName = Literal["map", "timeline"]


class WhereWhen(QSplitter):
    """Hidden until one of them is asked for. `release` it before the gallery is closed.

    Signals:
        filter_changed: another `CardFilter` is wanted.
        left: the officer is done here; the gallery may have the focus.
    """

    filter_changed = Signal(object)
    left = Signal()

    def __init__(self, workbench: Workbench, facets: Facets, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._workbench = workbench
        self._facets = facets
        self._theme = theme
        self._filter = CardFilter()
        self._allowed = True
        self.map: MapPane | None = None
        self.timeline: TimelinePane | None = None
        self.setObjectName("whereWhen")
        self.setChildrenCollapsible(False)
        self.hide()

    def below(self, above: QWidget) -> QSplitter:
        """Both, one over the other."""
        both = QSplitter(Qt.Orientation.Vertical)
        both.setObjectName("centreSplitter")
        both.setChildrenCollapsible(False)
        both.addWidget(above)
        both.addWidget(self)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        return both

    def ask_map(self) -> None:
        """Show the map and give it the focus; if it has that, hide it."""
        self._toggle(self._made_map())

    def ask_timeline(self) -> None:
        """Show the timeline and give it the focus; if it has that, hide it."""
        self._toggle(self._made_timeline())

    @property
    def shown_panes(self) -> tuple[PaneName, ...]:
        """Which are shown, or would be if there were a gallery above."""
        panes: tuple[tuple[PaneName, MapPane | TimelinePane | None], ...] = (
            ("map", self.map),
            ("timeline", self.timeline),
        )
        return tuple(name for name, pane in panes if pane is not None and not pane.isHidden())

    def show_panes(self, names: Collection[PaneName]) -> None:
        """Show these beside what is shown; the focus stays where it is."""
        for name, made in (("map", self._made_map), ("timeline", self._made_timeline)):
            if name in names:
                made().show()
        self._show_if_asked()

    def show_filter(self, wanted: CardFilter) -> None:
        """The gallery lists by this filter now."""
        self._filter = wanted
        for pane in self._panes():
            pane.show_filter(wanted)

    def allow(self, allowed: bool) -> None:
        """Whether there is a gallery above; without it neither is shown."""
        self._allowed = allowed
        self._show_if_asked()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        for pane in self._panes():
            pane.set_theme(theme)

    def release(self) -> None:
        """Ask no more; before the case is closed."""
        for pane in self._panes():
            pane.release()

    def _made_map(self) -> MapPane:
        if self.map is None:
            from widgets.facets.map_pane import MapPane

            self.map = MapPane(self._workbench, self._facets, self._theme)
            self.insertWidget(0, self.map)
            self._begin(self.map)
        return self.map

    def _made_timeline(self) -> TimelinePane:
        if self.timeline is None:
            from widgets.facets.timeline_pane import TimelinePane

            self.timeline = TimelinePane(self._facets, self._theme)
            self.addWidget(self.timeline)
            self._begin(self.timeline)
        return self.timeline

    def _panes(self) -> list[MapPane | TimelinePane]:
        return [pane for pane in (self.map, self.timeline) if pane is not None]

    def _begin(self, pane: MapPane | TimelinePane) -> None:
        pane.hide()
        pane.show_filter(self._filter)
        pane.filter_changed.connect(self.filter_changed)
        pane.left.connect(self.left)

    def _toggle(self, pane: MapPane | TimelinePane) -> None:
        if not pane.isHidden() and pane.isAncestorOf(QApplication.focusWidget() or self):
            pane.hide()
            self.left.emit()
        else:
            pane.show()
        self._show_if_asked()
        if not pane.isHidden():
            pane.setFocus()

    def _show_if_asked(self) -> None:
        self.setVisible(self._allowed and any(not pane.isHidden() for pane in self._panes()))
