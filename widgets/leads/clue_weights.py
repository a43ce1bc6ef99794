"""What a clue speaks for or against: rows of what it is about, a value, and a weight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.case.values.lead_values import ABOUT, STRONGEST, Weight
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import lead_words
from widgets.parts.country_field import CountryField
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.two_line_list import Lines, TwoLineList


class ClueWeights(QWidget):
    """Delete takes a weight away; one that is added for the same value takes the place of the one there was.

    Signals:
        changed: the weights are others.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights: list[Weight] = []
        self.list = TwoLineList(
            "clueWeights", self.tr("What it speaks for and against"), self.tr("It speaks for nothing yet; add below.")
        )
        self.about = QComboBox()
        self.about.setObjectName("weightAbout")
        self.about.setAccessibleName(self.tr("What it is about"))
        for each in ABOUT:
            self.about.addItem(lead_words.about(each), each)
        self.country = CountryField("weightCountry", self.tr("Country"), self.tr("Choose a country"))
        self.value = QLineEdit()
        self.value.setObjectName("weightValue")
        self.value.setAccessibleName(self.tr("Region, period or person"))
        self.value.setMaxLength(200)
        self.values = QStackedWidget()
        self.values.addWidget(self.country)
        self.values.addWidget(self.value)
        self.strength = QComboBox()
        self.strength.setObjectName("weightStrength")
        self.strength.setAccessibleName(self.tr("How much"))
        self._offer_strengths()
        self.add = plain_button("weightAdd", self.tr("Add"))
        self.list.setFixedHeight(112)
        new = row_of(self.about, stretch=False)
        new.addWidget(self.values, 1)
        new.addWidget(self.strength)
        new.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list)
        layout.addLayout(new)
        self.about.currentIndexChanged.connect(lambda _: self._about_changed())
        self.add.clicked.connect(self._add)
        self.value.installEventFilter(self)
        self.list.removal_asked.connect(self._remove)
        self._about_changed()

    @property
    def weights(self) -> tuple[Weight, ...]:
        """All of them."""
        return tuple(self._weights)

    def show_weights(self, weights: Sequence[Weight]) -> None:
        """Show these."""
        self._weights = list(weights)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field adds."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text() == "\r":
            self._add()
            return True
        return super().eventFilter(watched, event)

    def _offer_strengths(self) -> None:
        words = (self.tr("a hint"), self.tr("clear"), self.tr("strong"))
        for sign in (1, -1):
            told = self.tr("for it: {0} ({1})") if sign > 0 else self.tr("against it: {0} ({1})")
            for weight in range(1, STRONGEST + 1):
                self.strength.addItem(told.format(words[weight - 1], weight), sign * weight)

    def _about_changed(self) -> None:
        about = str(self.about.currentData())
        self.values.setCurrentWidget(self.country if about == "country" else self.value)
        self.value.setPlaceholderText(
            {
                "region": self.tr("A region, such as the Algarve"),
                "period": self.tr("A date or two: 2015 or 2015/2018-06"),
                "person": self.tr("Who, such as V1"),
            }.get(about, "")
        )

    def _add(self) -> None:
        about = str(self.about.currentData())
        value = self.country.code if about == "country" else self.value.text().strip()
        if not value:
            (self.country if about == "country" else self.value).setFocus()
            return
        new = Weight(about, value, int(self.strength.currentData()))
        self._weights = [each for each in self._weights if (each.about, each.value) != (about, value)] + [new]
        self.value.clear()
        self._show()
        self.changed.emit()

    def _remove(self) -> None:
        if (place := self.list.current_id) is not None:
            del self._weights[place]
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self.list.show_items(
            [
                Lines(place, one_line(lead_words.weight(each)), lead_words.about(each.about))
                for place, each in enumerate(self._weights)
            ]
        )
