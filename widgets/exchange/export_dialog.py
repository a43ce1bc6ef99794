"""Writes a package: which series, what of them, where to; checks before, progress meanwhile, the receipt afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.case.records.vics_records import Document, documents
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording import readiness
from app.desk.wording.readiness import Readiness
from app.desk.work.services import Services, Wanted
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.exchange.packages.receipt import Receipt
from widgets.exchange.export_choice import ExportChoice, Listed
from widgets.exchange.export_result import ExportResult
from widgets.exchange.hash_list_dialog import HashListDialog
from widgets.exchange.package_check_dialog import PackageCheckDialog
from widgets.exchange.precheck_page import PrecheckPage
from widgets.exchange.sending_fields import SendingFields
from widgets.parts.choosing import choose_folder
from widgets.parts.plain_label import PlainLabel
from widgets.parts.writing_window import WritingWindow

_OBJECTS = "objects-only"
_PROFILES = ("series-full", "hash-only", _OBJECTS)


class ExportDialog(WritingWindow):
    """Stays open while it writes; closing it then cancels first. `chosen`: series that are ticked to begin with;
    `listed`: what the gallery lists.

    Signals:
        show_media: media (a tuple of ids) are to be listed by the gallery.
    """

    show_media = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        services: Services,
        parent: QWidget | None = None,
        chosen: Sequence[int] = (),
        listed: Listed | None = None,
    ) -> None:
        cancelling = self.tr("Cancelling: nothing of the package is kept")
        super().__init__("export", self.tr("Progress of the export"), cancelling, parent)
        self._workbench = workbench
        self._services = services
        self._ready = Readiness(False, (), ())
        self.choice = ExportChoice(workbench, chosen, listed)
        self.setWindowTitle(self.tr("Export"))
        self.pages = QStackedWidget()
        self._make_fields()
        self.made = ExportResult()
        self.checks = PrecheckPage()
        self._lay_out()
        self._connect()
        workbench.ask(documents, self._offer_documents, self, "documents")
        self.resize(680, 720)

    # What is chosen

    @property
    def document(self) -> int | None:
        """The document of another program that goes back; None where media or series are exported."""
        data = self.profile.currentData()
        return data if isinstance(data, int) else None

    def export(self) -> None:
        """Begin to write, once what is to be looked at before was looked at."""
        if not self._ready.possible:  # or not looked at yet
            return
        self.checks.show_findings(self._ready.findings)
        if self._ready.findings:
            self.pages.setCurrentWidget(self.checks)
        else:
            self.write()

    def write(self) -> None:
        """Begin to write."""
        self.pages.setCurrentIndex(0)
        folder = self.folder.text().strip()
        if not folder:
            self.notice.say(self.tr("Choose the folder in which the package is to be made."))
            return
        try:
            recipients = self.sending.recipients
        except UserError as error:
            self.notice.say(said(str(error)))
            return
        signer, why = self._services.officer_key() if self.sending.sign.isChecked() else (None, "")
        if signer is None and self.sending.sign.isChecked():
            self.notice.say(why or self.tr("The package can't be signed; untick that, or give the key's passphrase."))
            return
        wanted = Wanted(
            Path(folder).expanduser(),
            "round-trip" if self.document is not None else self.profile.currentData(),
            () if self.document is not None else self.choice.series,
            self.leave_out.isChecked() or self.checks.leaves_out,
            signer,
            recipients,
            self.sending.volume_size,
            self.document,
            self.with_media.isChecked(),
            None if self.document is not None else self.choice.chosen,
            self.choice.known.currentData(),
            self.choice.central_sets,
        )
        case, crew, run = self._workbench.case, self._workbench.crew, self._services.export
        self.begin(lambda tell, stopped: run(case, crew, wanted, tell, stopped), "export")

    def finish(self) -> None:
        """See `SideWindow`."""
        for other in (*self.findChildren(PackageCheckDialog), *self.findChildren(HashListDialog)):
            other.finish()
        super().finish()

    # Making the dialog

    def _make_fields(self) -> None:
        self.profile = QComboBox()
        self.profile.setObjectName("profile")
        texts = (
            self.tr("With the media: for the central database"),
            self.tr("Digests and facts only, no media"),
            self.tr("Approved objects only: for those who may recognise them"),
        )
        for text, profile in zip(texts, _PROFILES, strict=True):
            self.profile.addItem(text, profile)
        self.with_media = QCheckBox(self.tr("Its &files go along, where the document says that they lie"))
        self.with_media.setObjectName("withMedia")
        self.with_media.hide()
        self.folder = QLineEdit(str(self._workbench.case.folder / "packages"))
        self.folder.setObjectName("exportFolder")
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.setObjectName("chooseExportFolder")
        self.facts = PlainLabel("", "exportFacts")
        self.warnings = PlainLabel("", "exportWarnings", tone="muted")
        for label in (self.facts, self.warnings):
            label.setWordWrap(True)
        self.leave_out = QCheckBox(self.tr("Lea&ve out media that can't be read, and list them in the receipt"))
        self.leave_out.setObjectName("leaveOut")
        self.sending = SendingFields(may_sign=self._services.may_sign(), parent=self)
        self.check_button = QPushButton(self.tr("Check a pac&kage…"))
        self.check_button.setObjectName("checkPackage")
        self.check_button.setAutoDefault(False)
        self.list_button = QPushButton(self.tr("Hash list for others…"))
        self.list_button.setObjectName("hashList")
        self.list_button.setAutoDefault(False)
        self.export_button = QPushButton(self.tr("&Export"))
        self.export_button.setObjectName("exportButton")
        self.export_button.setDefault(True)
        self.export_button.setEnabled(False)  # until what is chosen was looked at
        self.cancel_button.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        self.pages.addWidget(self._form_page())
        self.pages.addWidget(self.made)
        self.pages.addWidget(self.checks)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.addWidget(self.pages)

    def _form_page(self) -> QWidget:
        page = QWidget()
        self._form = QWidget()
        fields = QVBoxLayout(self._form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(Space.S)
        fields.addWidget(self.choice, 1)
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
        self.choice.add_known_to(form)
        form.addRow(self.tr("&Contents"), self.profile)
        form.addRow(folder_label, place)
        form.addRow(self.with_media)
        self.sending.add_to(form)
        fields.addLayout(form)
        fields.addWidget(self.facts)
        fields.addWidget(self.warnings)
        fields.addWidget(self.leave_out)
        fields.addStretch()  # takes the room of the list where there is none
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.list_button)
        buttons.addStretch(1)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._form, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.progress_words)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        return page

    def _connect(self) -> None:
        self.choice.changed.connect(self._check)
        self.leave_out.toggled.connect(lambda _: self._check())
        self.checks.back.connect(lambda: self.pages.setCurrentIndex(0))
        self.checks.go_on.connect(self.write)
        self.checks.show_media.connect(self.show_media)
        self.profile.currentIndexChanged.connect(lambda _: self._show_choice())
        self.browse.clicked.connect(self._choose_folder)
        self.export_button.clicked.connect(self.export)
        self.made.close_button.clicked.connect(self.accept)
        self.check_button.clicked.connect(self._check_package)
        self.list_button.clicked.connect(self._write_list)

    # Before

    def _offer_documents(self, found: list[Document]) -> None:
        for each in found:
            if each.whole:
                words = self.tr("Back to another program: {0}, {1}").format(each.name, each.author)
                self.profile.addItem(one_line(words, 120), each.id)

    def _show_choice(self) -> None:
        """A document goes back as a whole, whatever series there are."""
        going_back = self.document is not None
        self.with_media.setVisible(going_back)
        self.choice.set_going_back(going_back)
        self.choice.set_only_objects(self.profile.currentData() == _OBJECTS)
        self._check()

    def _check(self) -> None:
        """What was looked at before is another choice: nothing that is told of it late may let this one out."""
        self._workbench.drop(self, "ready")
        self._ready = Readiness(False, (), ())
        self.export_button.setEnabled(False)
        self._enable_list()
        if self.document is not None:
            self._show_readiness(
                Readiness(True, (self.tr("It goes back as it came, but for what was decided here since."),), ())
            )
            return
        chosen = self.choice.chosen
        if chosen is None:
            reading = self.choice.gallery.isChecked()
            words = "" if reading else self.tr("Tick the series that are to be exported.")
            self._show_readiness(Readiness(False, (), (words,) if words else ()))
            return
        if self.profile.currentData() == _OBJECTS:
            self._workbench.ask(
                lambda reader: readiness.of_objects(reader, chosen.series), self._show_readiness, self, "ready"
            )
            return
        scheme, profile = self._workbench.scheme, self.profile.currentData()
        known, sets, lenient = self.choice.known.currentData(), self.choice.central_sets, self.leave_out.isChecked()
        self._workbench.ask(
            lambda reader: readiness.look(reader, scheme, chosen, profile, known, sets, leave_out_missing=lenient),
            self._show_readiness,
            self,
            "ready",
        )

    def _show_readiness(self, found: Readiness) -> None:
        self._ready = found
        self.facts.setText("\n".join(found.facts))
        self.facts.setVisible(bool(found.facts))
        self.warnings.setText("\n".join(found.warnings))
        self.warnings.setVisible(bool(found.warnings))
        self.export_button.setEnabled(found.possible and not self.busy)

    def _choose_folder(self) -> None:
        chosen = choose_folder(self, self.tr("Folder for the package"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    # Meanwhile and after

    def _check_package(self) -> None:
        case = self._workbench.case
        dialog = PackageCheckDialog(self._services, case if case.writable else None, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _enable_list(self) -> None:
        self.list_button.setEnabled(self.document is None and self.choice.chosen is not None and not self.busy)

    def _write_list(self) -> None:
        if (chosen := self.choice.chosen) is not None:
            dialog = HashListDialog(self._workbench.case, chosen, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        self._form.setEnabled(not busy)
        self.export_button.setEnabled(not busy)
        self._enable_list()

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`."""
        return self.tr("Writing and checking: {0} of {1} MB").format(
            whole(round(done / 1e6)), whole(round(total / 1e6))
        )

    def written(self, made: Receipt | None) -> None:
        """See `WritingWindow`."""
        if made is None:
            self.notice.say(self.tr("Cancelled; nothing of the package was kept."))
            return
        self.made.show_receipt(made)
        self.pages.setCurrentIndex(1)
        self.made.close_button.setDefault(True)
        self.made.close_button.setFocus()
