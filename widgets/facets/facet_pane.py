"""A pane that shows what fits the gallery's filter in another way, and asks for it only while it is seen."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.case.queries.card_filter import CardFilter
from app.desk.work.facets import Facets

_FOLLOW_MS = 400
_AFTER_MS = 60
"""So long after a change of the filter: what the gallery lists is answered first."""


class FacetPane(QWidget):
    """A subclass says in `ask` what it wants to know of `facets`.

    Signals:
        filter_changed: another `CardFilter` is wanted.
        left: the officer is done here; the gallery may have the focus.
    """

    filter_changed = Signal(object)
    left = Signal()

    def __init__(self, facets: Facets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facets = facets
        self.filter = CardFilter()
        """By which the gallery lists now."""
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW_MS)
        self._after_gallery = QTimer(self, singleShot=True, interval=_AFTER_MS)
        for timer in (self._follow, self._after_gallery):
            timer.timeout.connect(self._ask_if_seen)
        facets.ready.connect(self._ask_if_seen)
        facets.followed.connect(self._ask_soon)

    def ask(self) -> None:
        """Ask for what is shown."""
        raise NotImplementedError

    def show_filter(self, wanted: CardFilter) -> None:
        """The gallery lists by this filter now."""
        self.filter = wanted
        self._after_gallery.start()

    def release(self) -> None:
        """Ask no more; before the case is closed."""
        self._follow.stop()
        self._after_gallery.stop()
        self.facets.ready.disconnect(self._ask_if_seen)
        self.facets.followed.disconnect(self._ask_soon)

    def showEvent(self, event: QShowEvent) -> None:
        """Now there is something to ask for."""
        super().showEvent(event)
        self._ask_if_seen()

    def _ask_if_seen(self) -> None:
        if self.isVisible():
            self.ask()

    def _ask_soon(self, changed: object = None) -> None:
        if not self._follow.isActive():
            self._follow.start()
