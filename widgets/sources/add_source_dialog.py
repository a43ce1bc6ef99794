"""Asks which seized media are to be added, and to which exhibit they belong."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.case.values.schemes import Scheme
from app.desk.look.theme import Space
from app.ingest.sources import NewSource
from widgets.parts.choosing import choose_file, choose_folder
from widgets.parts.dialog import Dialog
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.sources.vics_panel import Survey, VicsPanel


class AddSourceDialog(Dialog):
    """A folder, a file, an archive or another program's VICS case, and an exhibit number; `wanted` once accepted."""

    def __init__(self, exhibits: Sequence[str], scheme: Scheme, survey: Survey, parent: QWidget | None = None) -> None:
        """`exhibits`: numbers that the case knows already. `survey`: see `app.desk.work.services.Services`."""
        super().__init__(parent)
        self.setObjectName("addSourceDialog")
        self.setWindowTitle(self.tr("Add source"))
        self.path = QLineEdit()
        self.path.setObjectName("sourcePath")
        self.path.setPlaceholderText(self.tr("A folder, a file, an archive (ZIP, TAR, 7z) or a VICS case (JSON)"))
        self.folder_button = QPushButton(self.tr("Folder…"))
        self.folder_button.setAutoDefault(False)
        self.folder_button.setObjectName("chooseFolderButton")
        self.file_button = QPushButton(self.tr("File…"))
        self.file_button.setAutoDefault(False)
        self.file_button.setObjectName("chooseFileButton")
        self.exhibit_box = QComboBox()
        self.exhibit_box.setObjectName("exhibit")
        self.exhibit_box.setEditable(True)
        self.exhibit_box.addItems(list(exhibits))
        self.exhibit_box.setCurrentText("")
        field = self.exhibit_box.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("Your agency's number, e.g. EXH-01"))
        field.setMaxLength(200)
        self.vics = VicsPanel(scheme, survey)
        self.notice = Notice("addSourceNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Add and read"))
        self._lay_out()
        self.folder_button.clicked.connect(self._choose_folder)
        self.file_button.clicked.connect(self._choose_file)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.path.textChanged.connect(self._look)
        self.vics.resized.connect(self._fit)
        self.vics.looked.connect(self._go_on)
        self._pressed = False
        self.path.setFocus()

    @property
    def source(self) -> Path:
        """What was chosen."""
        return Path(self.path.text().strip()).expanduser()

    @property
    def exhibit(self) -> str:
        """The exhibit number, without outer space; may be empty."""
        return self.exhibit_box.currentText().strip()

    @property
    def wanted(self) -> NewSource:
        """What is to be added, and how."""
        meanings = self.vics.meanings
        as_files = self.vics.as_files.isChecked()
        return NewSource(self.source, self.exhibit, as_files, meanings, take_over=meanings is not None)

    def accept(self) -> None:
        """Only what is there can be added."""
        if not self.path.text().strip():
            self.notice.say(self.tr("Choose the folder or file that holds the seized media."))
        elif not QFileInfo(str(self.source)).exists():
            self.notice.say(
                self.tr("There is nothing at {0}; check that the disk is connected.").format(str(self.source))
            )
        elif self.vics.looking:  # also of one who typed the path and pressed Return at once
            self._pressed = True
            self.notice.say("")
            self.vics.hurry()
        elif missing := self.vics.missing():
            self.notice.say(missing)
        else:
            super().accept()

    def done(self, result: int) -> None:
        """Nothing goes on reading behind a dialog that is gone."""
        self.vics.release()
        super().done(result)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.path, 1)
        place.addWidget(self.folder_button)
        place.addWidget(self.file_button)
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        path_label, exhibit_label = PlainLabel(self.tr("&Source")), PlainLabel(self.tr("&Exhibit"))
        path_label.setBuddy(self.path)
        exhibit_label.setBuddy(self.exhibit_box)
        form.addRow(path_label, place)
        form.addRow(exhibit_label, self.exhibit_box)
        promise = PlainLabel(
            self.tr("The source is only ever read; nothing in it is changed. Archives inside it are read as well."),
            tone="muted",
        )
        promise.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addLayout(form)
        layout.addWidget(self.vics)
        layout.addWidget(promise)
        layout.addStretch(1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(600)

    def _look(self) -> None:
        self._pressed = False
        self.notice.say("")
        self.vics.look_at(self.source if self.path.text().strip() else None)

    def _go_on(self) -> None:
        """What was pressed too early counts, unless there is something to be read first."""
        if not self._pressed:
            return
        self._pressed = False
        if self.vics.empty:
            self.accept()

    def _fit(self) -> None:
        """As tall as its fields need."""
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: self.resize(self.width(), self.sizeHint().height()))

    def _choose_folder(self) -> None:
        self._choose(choose_folder(self, self.tr("Folder with seized media"), self.path.text()))

    def _choose_file(self) -> None:
        self._choose(choose_file(self, self.tr("File or archive"), self.path.text()))

    def _choose(self, chosen: str) -> None:
        if chosen:
            self.path.setText(chosen)
            self.notice.say("")
