"""What is said of a series: title, how far the work has come, likely country of production, note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from app.case.decisions.series_decisions import SetSeries
from app.case.queries.series import Series
from app.case.values.choices import STATUSES
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from widgets.parts.country_field import CountryField
from widgets.parts.note_field import NoteField

_NOTE_HEIGHT = 52


class SeriesEditor(QWidget):
    """Each field is a decision of its own, taken when the field is left."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._series: Series | None = None
        self.title = QLineEdit()
        self.title.setObjectName("seriesTitle")
        self.title.setAccessibleName(self.tr("Title of the series"))
        self.title.setMaxLength(200)
        self.status = QComboBox()
        self.status.setObjectName("seriesStatus")
        self.status.setAccessibleName(self.tr("Status of the series"))
        for each in STATUSES:
            self.status.addItem(words.status(each), each)
        self.country = CountryField("seriesCountry", self.tr("Likely country of production"), self.tr("No opinion"))
        self.note = NoteField()
        self.note.setObjectName("seriesNote")
        self.note.setAccessibleName(self.tr("Note on the series"))
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.title.editingFinished.connect(self._rename)
        self.status.activated.connect(self._set_status)
        self.country.picked.connect(self._set_country)
        self.note.written.connect(self._write)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addRow(self.tr("Title"), self.title)
        layout.addRow(self.tr("Status"), self.status)
        layout.addRow(self.tr("Country"), self.country)
        layout.addRow(self.tr("Note"), self.note)
        self.show_series(None)

    def show_series(self, series: Series | None) -> None:
        """Show a series; what is being written for it stays."""
        before, self._series = self._series, series
        same = before is not None and series is not None and before.id == series.id
        self.setEnabled(series is not None)
        if not (same and self.title.hasFocus() and self.title.isModified()):
            self.title.setText(one_line(series.title, 200) if series else "")
        status = series.status if series else STATUSES[0]
        if self.status.findData(status) < 0:
            self.status.addItem(one_line(status), status)
        self.status.setCurrentIndex(self.status.findData(status))
        self.country.set_code(series.country if series else "")
        self.note.show_note((series.id,) if series else (), series.note if series else "")

    def ask_for_title(self) -> None:
        """Let the officer write a title in the place of the one that stands there."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _rename(self) -> None:
        title = self.title.text().strip()
        if self._series is None or not self.title.isModified():
            return
        self.title.setModified(False)
        if title and title != self._series.title:
            self._workbench.decide(SetSeries(self._series.id, title=title), self)
        else:
            self.title.setText(one_line(self._series.title, 200))

    def _set_status(self) -> None:
        if self._series is not None and self.status.currentData() != self._series.status:
            self._workbench.decide(SetSeries(self._series.id, status=str(self.status.currentData())), self)

    def _set_country(self, code: str) -> None:
        if self._series is not None and code != self._series.country:
            self._workbench.decide(SetSeries(self._series.id, country=code), self)

    def _write(self, series: tuple[int, ...], text: str) -> None:
        self._workbench.decide(SetSeries(series[0], note=text), self)
