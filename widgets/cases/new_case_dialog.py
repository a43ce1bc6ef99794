"""Asks for what a new case needs: reference, people, place, scheme."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.case.casefile import Case
from app.case.values.schemes import Scheme, load_scheme, scheme_ids
from app.desk.look.theme import Space
from app.desk.text.said import said
from app.desk.work.services import OfficerKey
from app.errors import UserError
from widgets.parts.choosing import choose_folder
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.parts.scrolled_form import ScrolledForm
from widgets.parts.waiting_dialog import WaitingDialog
from widgets.passphrases.new_passphrase import NewPassphrase

_WIDTH = 600


class NewCaseDialog(WaitingDialog):
    """Makes the case when it is accepted; `case` then holds it, open."""

    def __init__(
        self,
        place: Path,
        parent: QWidget | None = None,
        *,
        agency: str = "",
        officer: str = "",
        officer_key: OfficerKey = lambda: (None, ""),
    ) -> None:
        """`place`: the folder in which cases are made unless the officer says otherwise. `officer_key`: who signs the
        case's audit trail."""
        super().__init__(parent)
        self._officer_key = officer_key
        self.case: Case | None = None
        self._named_by_officer = False
        self.setObjectName("newCaseDialog")
        self.setWindowTitle(self.tr("New case"))
        self.reference = _field("reference", self.tr("e.g. 2026-004711"))
        self.agency = _field("agency", "", agency)
        self.officer = _field("officer", "", officer)
        self.place = _field("place", "", str(place))
        self.name = _field("caseName", "")
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.setObjectName("choosePlaceButton")
        self.scheme = QComboBox()
        self.scheme.setObjectName("scheme")
        self._schemes = [load_scheme(each) for each in scheme_ids() if each != "custom_template"]
        for scheme in self._schemes:
            self.scheme.addItem(scheme.title, scheme.id)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData("neutral")))
        self._about = PlainLabel("", "schemeDescription", tone="muted")
        self._about.setWordWrap(True)
        self.notice = Notice("newCaseNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.passphrase = NewPassphrase(self)
        self._form = QWidget()
        self._scrolled = ScrolledForm(self._form, _WIDTH - 2 * Space.L)
        self._lay_out()
        self.show_waiting()
        self._connect()
        self._describe_scheme()
        self.reference.setFocus()

    def accept(self) -> None:
        """Make the case; what is wrong is said in the dialog, which then stays."""
        if self.waiting:
            return
        try:
            passphrase = self.passphrase.chosen() if self.passphrase.given else ""
            make = self._making(passphrase)
            if not passphrase:
                self._made(make())
                return
        except UserError as error:
            self.notice.say(said(str(error)))
            return
        self.notice.say("")
        self.begin(make, self._made, self.notice.say)  # the keys of a passphrase cost seconds

    def show_waiting(self) -> None:
        """See `WaitingDialog`."""
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Making the case…") if self.waiting else self.tr("Make case"))
        self._form.setEnabled(not self.waiting)
        self.buttons.setEnabled(not self.waiting)

    def _making(self, passphrase: str) -> Callable[[], Case]:
        """What makes the case, in any thread. Raises UserError where it can't be begun."""
        folder = self._folder()
        reference, agency, officer = (field.text() for field in (self.reference, self.agency, self.officer))
        scheme = str(self.scheme.currentData())
        signer, unsigned = self._officer_key()
        return lambda: Case.create(
            folder, reference, agency, officer, scheme, passphrase=passphrase, signer=signer, unsigned=unsigned
        )

    def _made(self, case: Case) -> None:
        self.passphrase.clear()
        self.case = case
        super().accept()

    def _folder(self) -> Path:
        name = self.name.text().strip()
        if not self.reference.text().strip():
            raise UserError(self.tr("A case needs a reference; give the number under which your agency knows it."))
        if not name or "/" in name or "\\" in name or name in (".", ".."):
            raise UserError(self.tr("Give the case's folder a name without slashes."))
        place = self.place.text().strip()
        if not place:
            raise UserError(self.tr("Choose the folder in which the case is to be made."))
        return Path(place).expanduser() / name

    def _lay_out(self) -> None:
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        place = QHBoxLayout()
        place.setSpacing(Space.S)
        place.addWidget(self.place, 1)
        place.addWidget(self.browse)
        form.addRow(self.tr("&Reference"), self.reference)
        form.addRow(self.tr("&Agency"), self.agency)
        form.addRow(self.tr("&Officer"), self.officer)
        form.addRow(self.tr("&Made in"), place)
        form.addRow(self.tr("&Folder name"), self.name)
        form.addRow(self.tr("&Categories"), self.scheme)
        form.addRow("", self._about)
        label = form.labelForField(place)
        if isinstance(label, QLabel):
            label.setBuddy(self.place)
        note = PlainLabel(self.tr("The categories can't be exchanged for others later."), tone="muted")
        form.addRow("", note)
        about = PlainLabel(
            self.tr(
                "With a passphrase the case is encrypted on disk. It can only be given one now; leave it empty for a "
                "case without."
            ),
            tone="muted",
        )
        about.setWordWrap(True)
        form.addRow("", about)
        self.passphrase.add_to(form, self.tr("&Passphrase"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._scrolled, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.reference.textEdited.connect(self._name_after_reference)
        self.name.textEdited.connect(self._keep_name)
        self.browse.clicked.connect(self._choose_place)
        self.scheme.currentIndexChanged.connect(self._describe_scheme)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _name_after_reference(self, reference: str) -> None:
        if not self._named_by_officer:
            self.name.setText(re.sub(r"[^\w.-]+", "-", reference).strip("-."))

    def _keep_name(self) -> None:
        self._named_by_officer = True

    def _choose_place(self) -> None:
        chosen = choose_folder(self, self.tr("Folder for cases"), self.place.text())
        if chosen:
            self.place.setText(chosen)

    def _describe_scheme(self) -> None:
        scheme: Scheme = self._schemes[self.scheme.currentIndex()]
        choices = ", ".join(each.short for each in scheme.categories)
        self._about.setText(f"{choices}.\n{scheme.source}")
        self._scrolled.fit_dialog()


def _field(name: str, placeholder: str, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setObjectName(name)
    field.setPlaceholderText(placeholder)
    field.setMaxLength(500)
    return field
