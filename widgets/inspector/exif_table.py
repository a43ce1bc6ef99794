"""Every statement that a file makes about itself, with a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.case.queries.media import ExifRow
from app.desk.look.theme import Space
from app.desk.tables.fact_model import Fact
from widgets.parts.fact_table import FactTable
from widgets.parts.plain_label import PlainLabel


class ExifTable(QWidget):
    """Shows all tags as plain text; very long values are cut for the eye and copied whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setObjectName("exifSearch")
        self.search.setPlaceholderText(self.tr("Search in names and values"))
        self.search.setAccessibleName(self.tr("Search in EXIF"))
        self.search.setClearButtonEnabled(True)
        self.table = FactTable("exifTable", self.tr("EXIF"), (self.tr("Tag"), self.tr("Value")))
        self.copy_button = QPushButton(self.tr("Copy value"))
        self.copy_button.setObjectName("exifCopy")
        self.copy_button.setToolTip(self.tr("Copy the whole value of the chosen tag (Ctrl+C)"))
        self.found = PlainLabel("", "exifFound", tone="muted")
        self.search.textChanged.connect(self._searched)
        self.copy_button.clicked.connect(self.table.copy)
        below = QHBoxLayout()
        below.addWidget(self.found, 1)
        below.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)

    def show_rows(self, rows: Sequence[ExifRow]) -> None:
        """Show these; the search stays for the next medium."""
        self.table.show_facts([Fact(f"{row.group} {row.name}".strip(), row.value) for row in rows])
        self._say()

    def _searched(self, words: str) -> None:
        self.table.facts.search(words)
        self._say()

    def _say(self) -> None:
        shown, total = self.table.facts.rowCount(), self.table.facts.total
        if not total:
            self.found.setText(self.tr("The file says nothing of itself."))
        elif shown < total:
            self.found.setText(self.tr("%1 of %2 tags").replace("%1", str(shown)).replace("%2", str(total)))
        else:
            self.found.setText(self.tr("%1 tags").replace("%1", str(total)))
