"""Checks a package that was made by anyone: who signed it, whether it is whole, and every problem in one list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.case.casefile import Case
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.work.services import Services, ToCheck
from app.desk.work.tasks import Task
from app.exchange.packages.verify import Verification
from app.exchange.problems import Severity
from widgets.parts.check_parts import CheckBar, CheckList
from widgets.parts.labelled import add_labelled
from widgets.parts.notice import Notice
from widgets.parts.place_row import PlaceRow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.side_window import SideWindow
from widgets.passphrases.secret_field import SecretField


class PackageCheckDialog(SideWindow):
    """`case`: whose audit trail notes the check, if it is open for writing."""

    def __init__(self, services: Services, case: Case | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("packageCheckDialog")
        self.setWindowTitle(self.tr("Check a package"))
        self._services = services
        self._case = case
        self.package = PlaceRow(
            "checkedPackage",
            self.tr("a folder, or one file of a sealed or split package"),
            (self.tr("Folder…"), self.tr("Choose the folder of the package"), True),
            (self.tr("File…"), self.tr("Choose a file of the package"), False),
        )
        self.identity = PlaceRow(
            "checkIdentity",
            self.tr("this workstation's sealing key"),
            (self.tr("File…"), self.tr("Choose the file of an identity"), False),
        )
        self.passphrase = SecretField("checkPassphrase", self.tr("Passphrase of the key that opens it"))
        self.key = PlaceRow(
            "checkKey",
            self.tr("any key: whose it is, is told below"),
            (self.tr("File…"), self.tr("Choose the file of a public key"), False),
        )
        self.notice = Notice("checkNotice")
        self.bar = CheckBar("checkProgress", self.tr("Checking"))
        self.outcome = PlainLabel("", "checkOutcome", tone="heading")
        self.facts = PlainLabel("", "checkFacts")
        for label in (self.outcome, self.facts):
            label.setWordWrap(True)
        headers = (self.tr("Code"), self.tr("Where"), self.tr("What"))
        self.list = CheckList("checkList", self.tr("Problems of the package"), headers, (110, 220))
        self.start_button = QPushButton(self.tr("&Check"))
        self.start_button.setObjectName("checkStart")
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("checkClose")
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        for label in (self.outcome, self.facts):
            label.hide()
        self.resize(720, 200)

    def start(self) -> None:
        """Check, beside the window."""
        if self.running:
            return
        named = self.package.line.text().strip()
        if not named:
            self.notice.say(self.tr("Choose the package that is to be checked."))
            return
        identity = self.identity.line.text().strip()
        wanted = ToCheck(
            Path(named).expanduser(),
            Path(identity).expanduser() if identity else None,
            self.passphrase.secret,
            self.key.line.text().strip(),
        )
        check, case = self._services.check_package, self._case
        self._task = Task(lambda tell, stopped: check(case, wanted, tell, stopped), "check package", self)
        self._task.progress.connect(lambda progress: self.bar.tell(*progress))
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._fail)
        self._working(working=True)
        self._task.start()

    def done(self, result: int) -> None:
        """Closing stops what runs, and forgets the passphrase."""
        self.finish()
        self.passphrase.clear()
        super().done(result)

    def _working(self, *, working: bool) -> None:
        self.notice.say("")
        self.bar.work(working=working)
        self._fields.setEnabled(not working)
        self.start_button.setEnabled(not working)
        if working:
            for part in (self.outcome, self.facts, self.list):
                part.hide()
            self.close_button.setFocus()

    def _fail(self, sentence: str) -> None:
        self._working(working=False)
        self.notice.say(sentence)

    def _show(self, found: Verification | None) -> None:
        self._working(working=False)
        if found is None:
            self.notice.say(self.tr("Stopped: nothing can be said of the package."))
            return
        self.outcome.setText(self._outcome(found))
        self.facts.setText("\n".join(self._facts(found)))
        self.list.clear()
        kinds = {Severity.ERROR: self.tr("error"), Severity.WARNING: self.tr("warning")}
        for problem in found.problems:
            self.list.add(f"{problem.code}  {kinds[problem.severity]}", problem.place, problem.sentence)
        self.outcome.show()
        self.facts.show()
        self.list.setVisible(bool(found.problems))
        if found.problems:
            self.resize(max(self.width(), 820), max(self.height(), 560))

    def _outcome(self, found: Verification) -> str:
        if found.valid:
            return self.tr("The package is valid.")
        if found.unopened:
            return self.tr("The package was not opened: it is sealed. Give what opens it, and its passphrase.")
        return self.tr("The package is not valid: don't rely on it, and ask whoever made it for another.")

    def _facts(self, found: Verification) -> list[str]:
        if found.unopened:
            return [self.tr("Who signed it is told once it is opened.")]
        if found.signed_by is None:
            return [self.tr("No signature stands for it.")]
        whose = one_line(found.signer, 100) or self.tr("a key that nobody here knows: compare it with its owner")
        lines = [self.tr("Signed by {0}").format(whose), self.tr("Key {0}").format(found.signed_by)]
        said = found.statement
        if said is not None:
            lines.append(
                self.tr("Case {0}, package {1}, {2}, by {3}").format(
                    one_line(said.reference, 100), said.number, one_line(said.at, 40), one_line(said.officer, 100)
                )
            )
        return lines

    def _lay_out(self) -> None:
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_labelled(form, self.tr("&Package"), self.package.line, self.package)
        add_labelled(form, self.tr("&Opened by"), self.identity.line, self.identity)
        add_labelled(form, self.tr("Passph&rase"), self.passphrase)
        add_labelled(form, self.tr("&Signed by"), self.key.line, self.key)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._fields)
        for part in (self.notice, self.bar, self.outcome, self.facts):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        layout.addLayout(buttons)
