"""What has to be known before alerts, or matches on alerts, are written."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
)

from app.case.queries import series as series_queries
from app.case.queries.series import Series
from app.desk.look.theme import Space
from app.desk.wording.words import series_name
from app.desk.work.workbench import Workbench
from app.jobs.alerts import AlertWish
from widgets.memory.memory_page import MemoryPage
from widgets.parts.dialog import Dialog
from widgets.parts.labelled import add_labelled
from widgets.parts.notice import Notice
from widgets.parts.place_row import PlaceRow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.ticked_list import TickedList

_URGENT, _LEAST = 0, 255


class AlertFileDialog(Dialog):
    """How the others reach us, and the file that is written; a subclass may ask more before."""

    def __init__(self, workbench: Workbench, parent: MemoryPage, title: str, lead: str, file_name: str) -> None:
        """`lead`: what the file says. `file_name`: what it is called unless the officer says otherwise."""
        super().__init__(parent)
        self.setObjectName("alertFileDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.lead = PlainLabel(lead, "alertLead")
        self.lead.setWordWrap(True)
        self.phone, self.email = QLineEdit(), QLineEdit()
        self.folder = PlaceRow(
            "alertFolder",
            self.tr("the folder that the file is written to"),
            (self.tr("Folder…"), self.tr("Choose the folder"), True),
        )
        self.folder.line.setText(str(workbench.case.folder.parent))
        self.name = QLineEdit(file_name)
        self.notice = Notice("alertNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Write"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.form.setSpacing(Space.S)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.add_fields()
        for words, line, name in (
            (self.tr("&Phone"), self.phone, "alertPhone"),
            (self.tr("&E-mail"), self.email, "alertEmail"),
        ):
            line.setObjectName(name)
            add_labelled(self.form, words, line)
        add_labelled(self.form, self.tr("&Folder"), self.folder.line, self.folder)
        self.name.setObjectName("alertName")
        add_labelled(self.form, self.tr("File &name"), self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.lead)
        layout.addLayout(self.form)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(560)

    @property
    def file(self) -> Path:
        """What is to be written."""
        return Path(self.folder.line.text().strip()).expanduser() / self.name.text().strip()

    def accept(self) -> None:
        """Go on, where nothing is missing."""
        missing = self.missing()
        self.notice.say(missing)
        if not missing:
            super().accept()

    def missing(self) -> str:
        """What has to be answered first, as a sentence; empty where all is."""
        if not self.folder.line.text().strip() or not self.name.text().strip():
            return self.tr("Choose the folder and the name of the file.")
        if self.file.exists():
            return self.tr("There is a file of this name already; choose another name.")
        return ""

    def add_fields(self) -> None:
        """What is asked before the rest."""


class WriteMatchesDialog(AlertFileDialog):
    """Where our answer to others' alerts goes."""

    def __init__(self, workbench: Workbench, parent: MemoryPage) -> None:
        lead = self.tr(
            "Which alerts wait for media of this case, as the newest comparison found it. The file holds no digest and "
            "no media."
        )
        super().__init__(workbench, parent, self.tr("Write matches on alerts"), lead, "alert-matches.json")


class WriteAlertsDialog(AlertFileDialog):
    """Which series others are to look out for, and until when."""

    def __init__(self, workbench: Workbench, parent: MemoryPage) -> None:
        lead = self.tr(
            "What others are to look out for: the digests of all media of these series, with your name and agency, and "
            "no media."
        )
        super().__init__(workbench, parent, self.tr("Write alerts"), lead, "alerts.json")
        workbench.ask(series_queries.all_series, self._show_series, self, "series")

    @property
    def series(self) -> tuple[int, ...]:
        """The series that are ticked."""
        return self.list.ticked

    @property
    def wish(self) -> AlertWish:
        """What the alerts are to say."""
        return AlertWish(
            self.expires.text().strip(),
            self.priority.value(),
            self.phone.text(),
            self.email.text(),
            self.description.toPlainText(),
        )

    def missing(self) -> str:
        """See `AlertFileDialog`."""
        if not self.series:
            return self.tr("Tick the series that others are to look out for.")
        return super().missing()

    def add_fields(self) -> None:
        """See `AlertFileDialog`."""
        self.list = TickedList("alertSeries", self.tr("Series that others are to look out for"))
        self.list.setMinimumHeight(120)
        self.expires = QLineEdit(f"{datetime.now(UTC).year + 1}-12-31")
        self.expires.setObjectName("alertExpires")
        self.priority = QSpinBox()
        self.priority.setObjectName("alertPriority")
        self.priority.setRange(_URGENT, _LEAST)
        self.priority.setValue(1)
        self.priority.setToolTip(self.tr("0 is the most urgent, 255 the least"))
        self.description = QPlainTextEdit()
        self.description.setObjectName("alertDescription")
        self.description.setTabChangesFocus(True)
        self.description.setMaximumHeight(70)
        add_labelled(self.form, self.tr("&Series"), self.list)
        add_labelled(self.form, self.tr("Ends &on (year-month-day)"), self.expires)
        add_labelled(self.form, self.tr("P&riority"), self.priority)
        add_labelled(self.form, self.tr("What others are tol&d"), self.description)

    def _show_series(self, found: list[Series]) -> None:
        self.list.offer((each.id, series_name(each.code, each.title), False) for each in found)
