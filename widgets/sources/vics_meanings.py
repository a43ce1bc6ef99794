"""Asks what the categories of another program's VICS case mean here; nothing is guessed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from app.case.records.vics_mapping import Meanings
from app.case.values.schemes import Scheme
from app.desk.look.theme import Space
from app.desk.text.numbers import whole
from widgets.parts.plain_label import PlainLabel

_ASK, _UNDECIDED = -2, -1


class VicsMeanings(QWidget):
    """A box for each category."""

    def __init__(self, scheme: Scheme) -> None:
        super().__init__()
        self._scheme = scheme
        self.choices: dict[str, QComboBox] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(Space.L, 0, 0, 0)
        self._form.setSpacing(Space.S)

    def ask(self, counts: Mapping[str, int], said: Meanings | None = None) -> None:
        """Ask for these categories. `counts`: of their records. `said`: what was said of them before."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self.choices = {code: self._choice(code, count) for code, count in sorted(counts.items())}
        for code, meaning in (said or {}).items():
            if code in self.choices:
                box = self.choices[code]
                box.setCurrentIndex(max(0, box.findData(_UNDECIDED if meaning is None else meaning)))

    @property
    def meanings(self) -> dict[str, int | None]:
        """What was answered, by the code as the document writes it."""
        said = {code: box.currentData() for code, box in self.choices.items()}
        return {code: None if meaning == _UNDECIDED else meaning for code, meaning in said.items() if meaning != _ASK}

    def missing(self) -> str:
        """What has to be answered first, as a sentence; empty where all is."""
        if len(self.meanings) < len(self.choices):
            return self.tr("Say of each of its categories what it means here; a wrong guess would be a wrong decision.")
        return ""

    def _choice(self, code: str, count: int) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"meaning{code}")
        box.addItem(self.tr("Say what it means here…"), _ASK)
        box.addItem(self.tr("Leave undecided"), _UNDECIDED)
        for category in self._scheme.categories:
            box.addItem(category.label, category.code)
        label = PlainLabel(self.tr("Its category {0}, records: {1}").format(code, whole(count)))
        label.setBuddy(box)
        self._form.addRow(label, box)
        return box
