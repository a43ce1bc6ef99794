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
        if not typed:
            self.setCurrentIndex(0)
        elif (place := self._named(typed)) is not None:
            self.setCurrentIndex(place)
        self.setEditText(self.itemText(self.currentIndex()))
        self._say()

    def _named(self, typed: str) -> int | None:
        """The country that is named or coded so, or the only one that has these letters; None where there is none."""
        shown = [self.itemText(place).casefold() for place in range(self.count())]
        for place, text in enumerate(shown):
            if typed in (text, text.rpartition(" (")[0], str(self.itemData(place)).casefold()):
                return place
        having = [place for place, text in enumerate(shown) if place and typed in text]
        return having[0] if len(having) == 1 else None

    def _say(self) -> None:
        if self.code != self._settled:
            self._settled = self.code
            self.picked.emit(self.code)
