"""Writes a report to read: on which series, with which pictures, in which language and form, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.case.queries import series as series_queries
from app.case.queries.series import Series
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.languages import LANGUAGES
from app.desk.text.numbers import whole
from app.desk.wording.lead_words import members
from app.desk.wording.words import series_name
from app.desk.work.report_making import MakeReport, file_name, language, make, with_ending
from app.desk.work.workbench import Workbench
from app.jobs.reporting import HTML_ENDINGS, PDF_ENDING, MadeReport, WantedReport
from app.report.model import Pictures
from app.report.words import LANGUAGES as SPOKEN
from widgets.parts.choosing import choose_folder
from widgets.parts.plain_label import PlainLabel
from widgets.parts.ticked_list import TickedList
from widgets.parts.writing_window import WritingWindow


class ReportDialog(WritingWindow):
    """`chosen`: series that are ticked to begin with."""

    def __init__(
        self, workbench: Workbench, parent: QWidget | None = None, chosen: Sequence[int] = (), making: MakeReport = make
    ) -> None:
        cancelling = self.tr("Cancelling: nothing of the report is kept")
        super().__init__("report", self.tr("Progress of the report"), cancelling, parent)
        self._workbench = workbench
        self._make = making
        self._ticked = frozenset(chosen)
        self._own_name = ""
        self.setWindowTitle(self.tr("Report"))
        self._make_fields()
        self._lay_out()
        self._connect()
        self._picture_words()
        workbench.ask(series_queries.all_series, self._show_series, self, "series")
        self.resize(620, 640)

    @property
    def series(self) -> tuple[int, ...]:
        """The series that are ticked; none where the whole case is asked for."""
        return tuple(each.id for each in self._chosen)

    @property
    def wanted(self) -> WantedReport:
        """What is asked for now."""
        file = Path(self.folder.text().strip()).expanduser() / self.name.text().strip()
        return WantedReport(file, self.series, Pictures(self.pictures.currentData()), self.language.currentData())

    def write(self) -> None:
        """Begin to write."""
        if not self.folder.text().strip() or not self.name.text().strip():
            self.notice.say(self.tr("Choose the folder and the name of the report."))
            return
        if not self.whole_case.isChecked() and not self.series:
            self.notice.say(self.tr("Tick the series that the report is to be about."))
            return
        case, wanted, run = self._workbench.case, self.wanted, self._make
        self.outcome.hide()
        self.begin(lambda tell, stopped: run(case, wanted, tell, stopped), "report")

    # Making the dialog

    def _make_fields(self) -> None:
        self.chosen_series = QRadioButton(self.tr("&These series"))
        self.chosen_series.setObjectName("reportChosenSeries")
        self.whole_case = QRadioButton(self.tr("The &whole case"))
        self.whole_case.setObjectName("reportWholeCase")
        self.chosen_series.setChecked(True)
        self.list = TickedList("reportSeries", self.tr("Series that the report is about"))
        self.pictures = QComboBox()
        self.pictures.setObjectName("reportPictures")
        self.form = QComboBox()
        self.form.setObjectName("reportForm")
        self.form.addItem(self.tr("HTML: one file for a browser"), HTML_ENDINGS[0])
        self.form.addItem(self.tr("PDF: pages for a file or a printer"), PDF_ENDING)
        self.picture_note = PlainLabel("", "reportPictureNote", tone="muted")
        self.picture_note.setWordWrap(True)
        self.language = QComboBox()
        self.language.setObjectName("reportLanguage")
        for code in SPOKEN:
            self.language.addItem(LANGUAGES[code], code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.folder = QLineEdit(str(self._workbench.case.folder.parent))
        self.folder.setObjectName("reportFolder")
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.setObjectName("chooseReportFolder")
        self.name = QLineEdit()
        self.name.setObjectName("reportName")
        self.clear_note = PlainLabel(
            self.tr("A report is not encrypted, also where the case is: keep it as you keep the case."),
            "reportClearNote",
            tone="muted",
        )
        self.clear_note.setWordWrap(True)
        self.outcome = PlainLabel("", "reportOutcome")
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.write_button = QPushButton(self.tr("W&rite the report"))
        self.write_button.setObjectName("writeReport")
        self.write_button.setDefault(True)
        self.cancel_button.setText(self.tr("Close"))

    def _lay_out(self) -> None:
        self._fields = QWidget()
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(Space.S)
        fields.addWidget(self.chosen_series)
        fields.addWidget(self.list, 1)
        fields.addWidget(self.whole_case)
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setContentsMargins(0, Space.S, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        folder_label = PlainLabel(self.tr("&Folder"))
        folder_label.setBuddy(self.folder)
        form.addRow(self.tr("F&orm"), self.form)
        form.addRow(self.tr("&Pictures"), self.pictures)
        form.addRow("", self.picture_note)
        form.addRow(self.tr("&Language"), self.language)
        form.addRow(folder_label, place)
        form.addRow(self.tr("&Name"), self.name)
        fields.addLayout(form)
        fields.addWidget(self.clear_note)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self._fields, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.outcome)
        layout.addWidget(self.progress_words)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.itemChanged.connect(lambda _: self._suggest_name())
        self.whole_case.toggled.connect(self._whole_toggled)
        self.form.currentIndexChanged.connect(lambda _: self._form_changed())
        self.pictures.currentIndexChanged.connect(lambda _: self._picture_words())
        self.browse.clicked.connect(self._choose_folder)
        self.write_button.clicked.connect(self.write)
        self._form_changed()

    # Before

    @property
    def _chosen(self) -> tuple[Series, ...]:
        return () if self.whole_case.isChecked() else self.list.ticked

    def _show_series(self, found: list[Series]) -> None:
        ticked = self._ticked or {each.id for each in found if len(found) == 1}
        self.list.offer(
            (each, f"{series_name(each.code, each.title)} ({members(each.members)})", each.id in ticked)
            for each in found
        )
        self.chosen_series.setEnabled(bool(found))
        if found:
            self.list.setFocus()
        else:
            self.whole_case.setChecked(True)
        self._suggest_name()

    def _whole_toggled(self, whole_case: bool) -> None:
        self.list.setEnabled(not whole_case)
        self._suggest_name()

    def _form_changed(self) -> None:
        """Only HTML can show a picture by a click."""
        before = self.pictures.currentData()
        self.pictures.clear()
        self.pictures.addItem(self.tr("Blurred"), str(Pictures.BLURRED))
        self.pictures.addItem(self.tr("None"), str(Pictures.NONE))
        if self.form.currentData() != PDF_ENDING:
            self.pictures.addItem(self.tr("Blurred until clicked"), str(Pictures.REVEAL))
        self.pictures.setCurrentIndex(max(0, self.pictures.findData(before)))
        self._suggest_name()

    def _picture_words(self) -> None:
        self.picture_note.setText(
            {
                str(Pictures.NONE): self.tr("Nothing of what media show is in the file."),
                str(Pictures.BLURRED): self.tr("Blurred in their pixels: the clear pictures are not in the file."),
                str(Pictures.REVEAL): self.tr(
                    "The clear pictures are in the file too: whoever has it has the pictures, also without clicking."
                ),
            }.get(self.pictures.currentData(), "")
        )

    def _suggest_name(self) -> None:
        """A name that fits, unless the officer wrote one."""
        ending = str(self.form.currentData())
        if self.name.text() not in ("", self._own_name):
            self.name.setText(with_ending(self.name.text(), ending))
            return
        codes = [each.code for each in self._chosen]
        day = datetime.now(UTC).date().isoformat()
        self._own_name = file_name(self._workbench.case.info.reference, codes, day, ending)
        self.name.setText(self._own_name)

    def _choose_folder(self) -> None:
        chosen = choose_folder(self, self.tr("Folder for the report"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    # Meanwhile and after

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        self._fields.setEnabled(not busy)
        self.write_button.setEnabled(not busy)
        self.cancel_button.setText(self.tr("Cancel") if busy else self.tr("Close"))

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`."""
        return self.tr("Writing: {0} of {1} members").format(whole(done), whole(total))

    def written(self, made: MadeReport | None) -> None:
        """See `WritingWindow`."""
        if made is None:
            self.notice.say(self.tr("Cancelled; nothing of the report was kept."))
            return
        self.outcome.setText(self.tr("The report is in {0}.").format(one_line(str(made.file), 200)))
        self.outcome.show()
        self.cancel_button.setFocus()
