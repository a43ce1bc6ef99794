"""The categories of the case's scheme as chips: the chosen one is filled, pressing it again takes it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.case.values.schemes import Category, Scheme
from widgets.parts.chip import Chip, category_style
from widgets.parts.flow import Flow


class CategoryChips(Flow):
    """Signals:
    chosen: a category's code (int), or None to take the category away.
    """

    chosen = Signal(object)

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("categoryChips")
        self.setAccessibleName(self.tr("Category"))
        self._chips = {category.code: self._chip(category) for category in scheme.categories}
        self._chosen: int | None = None
        self.show_widgets([*self._chips.values()])

    def show_category(self, code: int | None) -> None:
        """Fill the chip of this category; None: of no one."""
        self._chosen = code
        for each, chip in self._chips.items():
            chip.setChecked(each == code)

    def chip(self, code: int) -> Chip:
        """The chip of a category."""
        return self._chips[code]

    def _chip(self, category: Category) -> Chip:
        key = f"{category.shortcut}  " if category.shortcut else ""
        spoken = self.tr("Category: %1").replace("%1", category.label)
        if category.shortcut:
            spoken += " " + self.tr("(key %1)").replace("%1", category.shortcut)
        chip = Chip(f"{key}{category.short}", spoken, self)
        chip.setObjectName(f"category-{category.key}")
        chip.setCheckable(True)
        chip.setStyleSheet(category_style(category.colour))
        chip.clicked.connect(lambda: self._pressed(category.code))
        return chip

    def _pressed(self, code: int) -> None:
        wanted = None if code == self._chosen else code
        self.show_category(self._chosen)  # the case says what is chosen, not the button
        self.chosen.emit(wanted)
