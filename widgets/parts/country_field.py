"""A choice of country by name, which may be typed; gives ISO 3166-1 alpha-2."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.desk.wording import words


class CountryField(QComboBox):
    """All countries by name, with the empty choice first.

    Signals:
        picked: the officer chose another country (its code, or an empty text).
    """

    picked = Signal(str)

    def __init__(self, name: str, spoken: str, none: str, parent: QWidget | None = None) -> None:
        """`none`: what the empty choice is called."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.addItem(none, "")
        for code, country in words.countries():
            self.addItem(f"{country} ({code})", code)
        self._settled = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        if entry := self.lineEdit():
            entry.editingFinished.connect(self._settle)
        self.activated.connect(self._say)

    @property
    def code(self) -> str:
        """The country that is chosen, or an empty text."""
        return str(self.currentData() or "")

    def set_code(self, code: str) -> None:
        """Choose a country; one that Qt doesn't know is offered by its code."""
        place = self.findData(code)
        if place < 0:
            self.addItem(code, code)
            place = self.count() - 1
        self.setCurrentIndex(place)
        self._settled = code

    def _settle(self) -> None:
        """Words that name no country go back to what was chosen."""
        typed = self.currentText().strip().casefold()
        for place in range(self.count()):
            if typed and typed in (self.itemText(place).casefold(), str(self.itemData(place)).casefold()):
                self.setCurrentIndex(place)
                break
        else:
            if not typed:
                self.setCurrentIndex(0)
        self.setEditText(self.itemText(self.currentIndex()))
        self._say()

    def _say(self) -> None:
        if self.code != self._settled:
            self._settled = self.code
            self.picked.emit(self.code)
