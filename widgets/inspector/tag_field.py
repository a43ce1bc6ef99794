"""The officer's tags of a medium: added by typing, with completion from all tags of the case, and removed by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.desk.text.display import one_line
from widgets.parts.chip import PLAIN_STYLE, Chip
from widgets.parts.flow import Flow

_LONGEST = 100


class TagField(QWidget):
    """Signals:
    added: a tag that was typed (as typed; the case checks it).
    removed: a tag to take away.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        self._chips: dict[str, Chip] = {}
        self.entry = QLineEdit()
        self.entry.setObjectName("tagEntry")
        self.entry.setAccessibleName(self.tr("Add a tag"))
        self.entry.setPlaceholderText(self.tr("Add a tag"))
        self.entry.setMaxLength(_LONGEST)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.entry.setCompleter(completer)
        # Queued, since a completion that is chosen with Enter is put into the field after the signal.
        self.entry.returnPressed.connect(self._entered, Qt.ConnectionType.QueuedConnection)
        self._row = Flow()
        self._row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._row)
        layout.addWidget(self.entry)
        # No focus proxy: Tab would go by way of it to the field and leave the chips out.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags."""
        if list(self._chips) == list(tags):
            return
        had_focus = any(chip.hasFocus() for chip in self._chips.values())
        self._chips = {tag: self._chip(tag) for tag in tags}
        self._row.show_widgets([*self._chips.values()])
        self._row.setVisible(bool(tags))
        if had_focus:
            self.entry.setFocus()

    def offer(self, known: Sequence[str]) -> None:
        """Complete from these."""
        self._known.setStringList([*known])

    def chip(self, tag: str) -> Chip:
        """The chip of a tag that is shown."""
        return self._chips[tag]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus to the field."""
        self.entry.setFocus(event.reason())

    def _chip(self, tag: str) -> Chip:
        shown = one_line(tag, _LONGEST)
        chip = Chip(f"{shown}  ×", self.tr("Tag %1: press to take it away").replace("%1", shown), self._row)
        chip.setStyleSheet(PLAIN_STYLE)
        chip.clicked.connect(lambda: self.removed.emit(tag))
        chip.removal_asked.connect(lambda: self.removed.emit(tag))
        return chip

    def _entered(self) -> None:
        if words := self.entry.text().strip():
            self.added.emit(words)
        self.entry.clear()
