"""The filters that are kept in the case: chosen, kept and forgotten from one menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from app.case.decisions import saved_filters
from app.case.decisions.saved_filters import LONGEST_NAME, ForgetFilter, SaveFilter
from app.case.queries.card_filter import CardFilter
from app.case.trail.changed import Changed, Touched
from app.desk.look import icons
from app.desk.look.theme import Theme
from app.desk.text.display import one_line, plain_tooltip
from app.desk.work.workbench import Workbench


class SavedFilters(QToolButton):
    """A button with a menu.

    Signals:
        chosen: this `CardFilter` is wanted.
    """

    chosen = Signal(object)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._filter = CardFilter()
        self.setObjectName("savedFilters")
        self.setText(self.tr("Saved"))
        self.setAccessibleName(self.tr("Saved filters"))
        self.setToolTip(plain_tooltip(self.tr("Filters that are kept in the case under a name")))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._choices = QMenu(self)
        self._choices.setObjectName("savedFiltersMenu")
        self.setMenu(self._choices)
        workbench.changed.connect(self._case_changed)
        self.set_theme(theme)
        self._came({})
        self._read()

    def show_filter(self, wanted: CardFilter) -> None:
        """What is asked for now, and would be kept."""
        self._filter = wanted

    def keep(self, name: str) -> None:
        """Keep what is asked for now under this name."""
        self._workbench.decide(SaveFilter(name, self._filter), self)

    def ask_name(self) -> None:
        """Ask for a name, and keep what is asked for now under it."""
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setObjectName("saveFilter")
        dialog.setWindowTitle(self.tr("Save filter"))
        dialog.setLabelText(self.tr("Keep this filter in the case as (at most {0} characters):").format(LONGEST_NAME))
        dialog.textValueSelected.connect(self.keep)
        dialog.open()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon anew."""
        self.setIcon(icons.icon("bookmark", theme))

    def _case_changed(self, changed: Changed) -> None:
        if Touched.FILTERS in changed.touched:
            self._read()

    def _read(self) -> None:
        self._workbench.ask(saved_filters.saved, self._came, self, "saved")

    def _came(self, found: dict[str, CardFilter]) -> None:
        self._choices.clear()
        for name, kept in found.items():
            self._choices.addAction(_shown(name), partial(self.chosen.emit, kept))
        if found:
            self._choices.addSeparator()
        writable = self._workbench.case.writable
        keep = self._choices.addAction(self.tr("Save this filter…"), self.ask_name)
        keep.setObjectName("saveFilterAction")
        keep.setEnabled(writable)
        forget = self._choices.addMenu(self.tr("Forget"))
        forget.setEnabled(writable and bool(found))
        for name in found:
            forget.addAction(_shown(name), partial(self._workbench.decide, ForgetFilter(name), self))


def _shown(name: str) -> str:
    return one_line(name, LONGEST_NAME).replace("&", "&&")
