"""Whether the sources are as they were read: runs beside the window, and lists what differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.case.casefile import Case
from app.case.values import names
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.work.tasks import Stopped, Task, Tell
from app.errors import UserError
from app.ingest.recheck import CheckStopped, Difference, SourceCheck
from app.jobs.source_check import chosen_sources, verify_source
from widgets.parts.check_parts import CheckBar, CheckList
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel

_SHOWN = 1000
"""So many files that differ are listed; the command line lists all."""


@dataclass(frozen=True)
class _Found:
    """Of one source: its path, the check or the sentence why there is none, and what differs."""

    path: str
    check: SourceCheck | None
    problem: str
    differences: list[Difference]


class VerifyDialog(Dialog):
    """Verifies all sources of a case. `release` it before the case is closed."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("verifyDialog")
        self.setWindowTitle(self.tr("Verify sources"))
        self._case = case
        self._task: Task | None = None
        self.said = PlainLabel(
            self.tr(
                "Every file of every source is read again and compared with what is on record. Nothing is written to "
                "the sources; the audit trail says that it was done."
            ),
            "verifySaid",
        )
        self.said.setWordWrap(True)
        self.quick = QCheckBox(self.tr("Quick: compare size and time of last change only"))
        self.quick.setObjectName("verifyQuick")
        self.bar = CheckBar("verifyProgress", self.tr("Verifying"))
        headers = (self.tr("What"), self.tr("Path"), self.tr("How it differs"))
        self.list = CheckList("verifyList", self.tr("Files that differ"), headers, (110, 380))
        self.start_button = QPushButton(self.tr("Verify"))
        self.start_button.setObjectName("verifyStart")
        self.start_button.clicked.connect(self.start)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.start_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for part in (self.said, self.quick, self.bar):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.resize(820, 170)

    def start(self) -> None:
        """Verify, beside the window."""
        case, quick = self._case, self.quick.isChecked()
        self._task = Task(lambda tell, stopped: _verify(case, quick, tell, stopped), "verify sources", self)
        self._task.progress.connect(self._show_progress)
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._fail)
        self._working(working=True)
        self._task.start()

    def release(self) -> None:
        """Stop what runs and wait for it."""
        if self._task is not None:
            self._task.stop()
            self._task.join()

    def done(self, result: int) -> None:
        """Closing stops what runs."""
        self.release()
        super().done(result)

    def _working(self, *, working: bool) -> None:
        self.bar.work(working=working)
        self.quick.setEnabled(not working)
        self.start_button.setEnabled(not working)

    def _show_progress(self, told: Any) -> None:
        path, done, total = told
        self.said.setText(self.tr("Verifying {0}…").format(one_line(path, 200)))
        self.bar.tell(done, total)

    def _fail(self, sentence: str) -> None:
        self._working(working=False)
        self.said.setText(sentence)

    def _show(self, found: Any) -> None:
        self._working(working=False)
        if found is None:
            self.said.setText(self.tr("Stopped: nothing can be said of the sources."))
            return
        self.said.setText("\n".join(self._sentence(each) for each in found) or self.tr("There are no sources yet."))
        self.list.clear()
        words = {
            "changed": self.tr("changed"),
            "gone": self.tr("gone"),
            "new": self.tr("new"),
            "unreadable": self.tr("unreadable"),
            "touched": self.tr("other time"),
        }
        differences = [difference for each in found for difference in each.differences]
        for each in differences[:_SHOWN]:
            self.list.add(words[str(each.what)], names.display(each.path), each.detail)
        self.list.setVisible(bool(differences))
        if differences:
            self.resize(max(self.width(), 820), max(self.height(), 480))

    def _sentence(self, found: _Found) -> str:
        check = found.check
        if check is None:
            return found.problem
        path = one_line(found.path, 200)
        if check.unchanged:
            return self.tr("{0}: as it was read; files: {1}.").format(path, whole(check.manifest.files))
        return self.tr("{0}: {1} changed, {2} gone, {3} new, {4} can't be read now; {5} as they were read.").format(
            path, *(whole(n) for n in (check.changed, check.gone, check.new, check.unreadable, check.as_read))
        )


def _verify(case: Case, quick: bool, tell: Tell, stopped: Stopped) -> list[_Found] | None:
    """Every source in turn; None where it was stopped."""
    found = []
    for source in chosen_sources(case, []):
        path = names.display(source.row.path)
        differences: list[Difference] = []

        def progress(done: int, total: int, path: str = path) -> None:
            tell((path, done, total))

        try:
            check = verify_source(case, source, quick, differences.append, progress, stopped)
            found.append(_Found(path, check, "", differences))
        except UserError as error:
            found.append(_Found(path, None, said(str(error)), []))
        except CheckStopped:
            return None
    return found
