"""All that is said of a series, each field a decision of its own, taken when the field is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget
from shiboken6 import isValid

from app.case.decisions.series_decisions import SetSeries
from app.case.queries.series import Series
from app.case.trail.changed import Changed
from app.case.values.choices import DISTRIBUTED, PRIORITIES, STATUSES
from app.case.values.lead_values import Range
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Refusal, Workbench
from widgets.parts.country_field import CountryField
from widgets.parts.note_field import NoteField
from widgets.parts.plain_label import PlainLabel

_TEXTS = ("title", "code", "owner", "first_seen", "last_seen", "central_number")
_MOST = 9_999
_UNKNOWN = -1


class SeriesFacts(QWidget):
    """The country can be set here while nobody has an opinion of one; then it follows the opinions.

    Signals:
        settled: the case took something in the field in which it had refused what was there (`refused`).
    """

    settled = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._series: Series | None = None
        self.refused: QWidget | None = None
        """The field whose content the case refused last. Whoever types on in others is still to read why."""
        self._shown = dict.fromkeys(_TEXTS, "")
        """What the text fields showed before anything was typed there."""
        self.texts = {name: QLineEdit() for name in _TEXTS}
        self.status = _choice("pageStatus", self.tr("Status of the series"))
        self.priority = _choice("pagePriority", self.tr("Priority of the series"))
        self.distributed = _choice("pageDistributed", self.tr("Whether the series is passed on among offenders"))
        self.victims = CountField("pageVictims", self.tr("Victims, at least"), self.tr("Victims, at most"))
        self.offenders = CountField("pageOffenders", self.tr("Offenders, at least"), self.tr("Offenders, at most"))
        self.country = CountryField("pageCountry", self.tr("Likely country of production"), self.tr("No opinion"))
        self.note = NoteField()
        self.note.setObjectName("pageNote")
        self.note.setAccessibleName(self.tr("Note on the series"))
        for each in STATUSES:
            self.status.addItem(words.status(each), each)
        for name in sorted(PRIORITIES, key=lambda each: -PRIORITIES[each]):
            self.priority.addItem(lead_words.priority(name), name)
        for name in DISTRIBUTED:
            self.distributed.addItem(lead_words.distributed(name), name)
        self._lay_out()
        self._connect()

    def show_series(self, series: Series, *, has_opinions: bool) -> None:
        """Show a series; what is being written for it stays."""
        before, self._series = self._series, series
        same = before is not None and before.id == series.id
        if not same:
            self.refused = None
        for name, field in self.texts.items():
            if not (same and field.hasFocus() and field.text() != self._shown[name]):
                self._show_text(name)
        if self.status.findData(series.status) < 0:
            self.status.addItem(one_line(series.status), series.status)
        self.status.setCurrentIndex(self.status.findData(series.status))
        self.priority.setCurrentIndex(self.priority.findData(lead_words.priority_key(series.priority)))
        passed_on = {True: "yes", False: "no", None: "unknown"}[series.distributed]
        self.distributed.setCurrentIndex(self.distributed.findData(passed_on))
        self.victims.show_range(series.victims)
        self.offenders.show_range(series.offenders)
        self.country.set_code(series.country)
        self.country.setEnabled(not has_opinions)
        self.country.setToolTip(
            self.tr("It follows the opinions on the page “Country”.") if has_opinions else self.tr("Type or choose")
        )
        self.note.show_note((series.id,), series.note)

    def again(self) -> None:
        """Show what the case says, after a decision that could not be carried out."""
        if self._series is not None:
            for name in self.texts:
                self._show_text(name)
            self.show_series(self._series, has_opinions=not self.country.isEnabled())

    def _lay_out(self) -> None:
        labels = {
            "title": self.tr("Title"),
            "code": self.tr("Code"),
            "owner": self.tr("Owner"),
            "first_seen": self.tr("First seen"),
            "last_seen": self.tr("Last seen"),
            "central_number": self.tr("Number in the central database"),
        }
        for name, field in self.texts.items():
            field.setObjectName(f"page-{name}")
            field.setAccessibleName(labels[name])
            field.setMaxLength(200)
        for name in ("first_seen", "last_seen"):
            self.texts[name].setPlaceholderText(self.tr("A year, month or day: 2019, 2019-05, 2019-05-17"))
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (labels["title"], self.texts["title"]),
            (labels["code"], self.texts["code"]),
            (self.tr("Status"), self.status),
            (self.tr("Priority"), self.priority),
            (labels["owner"], self.texts["owner"]),
            (self.tr("Victims"), self.victims),
            (self.tr("Offenders"), self.offenders),
            (labels["first_seen"], self.texts["first_seen"]),
            (labels["last_seen"], self.texts["last_seen"]),
            (self.tr("Passed on"), self.distributed),
            (self.tr("Country"), self.country),
            (labels["central_number"], self.texts["central_number"]),
            (self.tr("Note"), self.note),
        )
        for label, part in rows:
            form.addRow(label, part)
        self.setLayout(form)

    def _connect(self) -> None:
        for name, field in self.texts.items():
            field.editingFinished.connect(lambda name=name: self._write(name))
        for name, choice in (("status", self.status), ("priority", self.priority), ("distributed", self.distributed)):
            choice.activated.connect(lambda _, name=name, at=choice: self._set(at, **{name: str(at.currentData())}))
        self.victims.counted.connect(lambda found: self._set(self.victims, victims=found))
        self.offenders.counted.connect(lambda found: self._set(self.offenders, offenders=found))
        self.country.picked.connect(lambda code: self._set(self.country, country=code))
        self.note.written.connect(self._write_note)
        self._workbench.refused.connect(self._refused)
        self._workbench.changed.connect(self._changed)

    def _show_text(self, name: str) -> None:
        self._shown[name] = one_line(str(getattr(self._series, name)), 200)
        field = self.texts[name]
        if field.isModified() or field.text() != self._shown[name]:  # else what is selected there would be so no more
            field.setText(self._shown[name])

    def _write(self, name: str) -> None:
        typed = self.texts[name].text()
        if self._series is None or typed == self._shown[name]:
            return
        if not typed.strip() and name in ("title", "code"):
            self._show_text(name)
        else:
            self._shown[name] = typed
            self._set(self.texts[name], **{name: typed.strip()})

    def _set(self, at: QWidget, **said: object) -> None:
        if self._series is not None:
            self._workbench.decide(SetSeries(self._series.id, **said), at)  # type: ignore[arg-type]  # by its names

    def _write_note(self, series: tuple[int, ...], text: str) -> None:
        self._workbench.decide(SetSeries(series[0], note=text), self.note)

    def _refused(self, refusal: Refusal) -> None:
        if isinstance(refusal.asker, QWidget) and isValid(refusal.asker) and self.isAncestorOf(refusal.asker):
            self.refused = refusal.asker

    def _changed(self, changed: Changed) -> None:
        if self.refused is not None and changed.origin is self.refused:
            self.refused = None
            self.settled.emit()


class CountField(QWidget):
    """A count by its bounds; a bound that isn't known is shown as a dash.

    Signals:
        counted: the officer left it with other bounds (`Range`).
    """

    counted = Signal(object)

    def __init__(self, name: str, least: str, most: str, parent: QWidget | None = None) -> None:
        """`least`, `most`: how the two fields are called for screen readers."""
        super().__init__(parent)
        self._shown = Range()
        self.least, self.most = QSpinBox(), QSpinBox()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for field, end, spoken in ((self.least, "Least", least), (self.most, "Most", most)):
            field.setObjectName(f"{name}{end}")
            field.setAccessibleName(spoken)
            field.setRange(_UNKNOWN, _MOST)
            field.setSpecialValueText("–")
            field.setKeyboardTracking(False)
            field.editingFinished.connect(self._left)
        row.addWidget(PlainLabel(self.tr("at least")))
        row.addWidget(self.least)
        row.addWidget(PlainLabel(self.tr("at most")))
        row.addWidget(self.most)
        row.addStretch(1)

    def show_range(self, shown: Range) -> None:
        """Show these bounds."""
        self._shown = shown
        for field, value in ((self.least, shown.least), (self.most, shown.most)):
            field.blockSignals(True)
            field.setValue(_UNKNOWN if value is None else value)
            field.blockSignals(False)

    def _left(self) -> None:
        least, most = (None if field.value() == _UNKNOWN else field.value() for field in (self.least, self.most))
        found = Range(least, most)
        if found != self._shown:
            self._shown = found
            self.counted.emit(found)


def _choice(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    return made
