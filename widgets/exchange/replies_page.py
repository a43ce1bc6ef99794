"""What the central database answered to a package: read, shown with what each answer would change, then taken in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QTreeWidgetItem, QVBoxLayout, QWidget

from app.case.decisions.reply_decisions import Foreseen
from app.case.queries.leads import Package
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording import reply_words
from app.desk.work.workbench import Changed, Workbench
from app.jobs.reply import ReadReply, look_at_reply
from widgets.parts.check_parts import CheckList
from widgets.parts.labelled import add_labelled
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.notice import Notice
from widgets.parts.place_row import PlaceRow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.reading_only import ReadingOnly

_SHOWN = 2_000
_DAY = 10


class RepliesPage(QWidget):
    """Enter on an answer about a medium shows that in the viewer.

    Signals:
        medium_requested: the officer wants to see this medium (id, an int).
    """

    medium_requested = Signal(object)

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._workbench = workbench
        self._read: ReadReply | None = None
        self.file = PlaceRow(
            "replyFile",
            self.tr("an answer as described (JSON), or ICSE's list of hashes (CSV)"),
            (self.tr("File…"), self.tr("Choose the file of the answer"), False),
        )
        self.package = QComboBox()
        self.package.setObjectName("replyPackage")
        self.notice = Notice("replyNotice")
        self.told = PlainLabel("", "replyTold", tone="heading")
        self.counts = PlainLabel("", "replyCounts")
        for label in (self.told, self.counts):
            label.setWordWrap(True)
        headers = (self.tr("About"), self.tr("What is said"), self.tr("What it changes here"))
        self.list = CheckList("replyList", self.tr("Answers, and what each would change"), headers, (180, 330))
        self.look_button = plain_button("replyLook", self.tr("&Look at it"))
        self.take_button = plain_button(
            "replyTake", self.tr("&Take in"), self.tr("As one decision, which can be taken back")
        )
        self._lay_out()
        self.file.line.textChanged.connect(lambda _: self._forget())
        self.package.currentIndexChanged.connect(lambda _: self._forget())
        self.file.line.returnPressed.connect(self.look)
        self.look_button.clicked.connect(self.look)
        self.take_button.clicked.connect(self.take)
        self.list.itemActivated.connect(self._open)
        workbench.changed.connect(self._changed)
        if not workbench.case.writable:
            ReadingOnly((self.take_button,), self.tr("The case is open for reading only."), self)
        self.show_packages(())
        self._forget()

    def show_packages(self, found: Sequence[Package]) -> None:
        """Packages that can have been answered, the newest first."""
        kept = self.package.currentData()
        self.package.blockSignals(True)
        self.package.clear()
        self.package.addItem(self.tr("The one that the file names; of a CSV the newest"), None)
        for each in found:
            self.package.addItem(self.tr("Package {0}, {1}").format(each.id, each.made_at[:_DAY]), each.id)
        self.package.setCurrentIndex(max(0, self.package.findData(kept)))
        self.package.blockSignals(False)

    def look(self) -> None:
        """Read the file, and say what it would change."""
        named, package = self.file.line.text().strip(), self.package.currentData()
        self._forget()
        if not named:
            self.notice.say(self.tr("Choose the file of the answer."))
            return
        case, path = self._workbench.case, Path(named).expanduser()
        self.look_button.setEnabled(False)
        self._workbench.find_out(lambda: look_at_reply(case, path, package), self._came, self._failed, self, "reply")

    def take(self) -> None:
        """Take in what was looked at."""
        if self._read is not None and self.take_button.isEnabled():
            self.take_button.setEnabled(False)
            self._workbench.decide(self._read.decision, self)

    def _came(self, found: ReadReply) -> None:
        self.look_button.setEnabled(True)
        self._read = found
        decision = found.decision
        self.told.setText(
            self.tr("{0} answered to package {1} on {2}").format(
                one_line(decision.database, 100), decision.package, decision.answered_at[:_DAY]
            )
        )
        lines = [reply_words.tally(found.foreseen)]
        changing = sum(map(reply_words.changes_something, found.foreseen))
        if not changing:
            lines.append(
                self.tr("Nothing of it would change anything: all of it is here already, or isn't about this case.")
            )
        if len(found.foreseen) > _SHOWN:
            lines.append(self.tr("The first {0} answers are shown.").format(whole(_SHOWN)))
        self.counts.setText("\n".join(lines))
        for each in sorted(found.foreseen, key=reply_words.order)[:_SHOWN]:
            self._add(each)
        self.list.show()
        self.told.show()
        self.counts.show()
        self.take_button.setEnabled(bool(changing))
        self.list.setFocus()

    def _add(self, each: Foreseen) -> None:
        self.list.add(reply_words.about(each), reply_words.answer(each), reply_words.change(each))
        item = self.list.topLevelItem(self.list.topLevelItemCount() - 1)
        if item is not None and each.media:
            item.setData(0, Qt.ItemDataRole.UserRole, each.media[0])

    def _open(self, item: QTreeWidgetItem) -> None:
        medium = item.data(0, Qt.ItemDataRole.UserRole)
        if medium is not None:
            self.medium_requested.emit(medium)

    def _failed(self, sentence: str) -> None:
        self.look_button.setEnabled(True)
        self.notice.say(said(sentence))

    def _changed(self, changed: Changed) -> None:
        if changed.origin is self:
            self.file.line.clear()
            self.told.setText(self.tr("Taken in. Ctrl+Z takes it back."))
            self.told.show()

    def _forget(self) -> None:
        """What was looked at, or still is, isn't what is chosen any more."""
        self._workbench.drop(self, "reply")
        self.look_button.setEnabled(True)
        self._read = None
        self.notice.say("")
        self.list.clear()
        for part in (self.told, self.counts, self.list):
            part.hide()
        self.take_button.setEnabled(False)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_labelled(form, self.tr("&File"), self.file.line, self.file)
        add_labelled(form, self.tr("An&swers"), self.package)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(form)
        layout.addWidget(self.notice)
        layout.addWidget(self.told)
        layout.addWidget(self.counts)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        layout.addLayout(row_of(self.look_button, self.take_button))
