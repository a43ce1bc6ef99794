"""Takes another officer's work in: what it would change is shown before it is done; then what differs is settled."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.case.casefile import Case, existing
from app.case.merge.merge_comparison import Preview
from app.case.merge.merge_decisions import TakeIn, tally
from app.case.store import case_key
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording import merge_words
from app.desk.work.tasks import Stopped, Task, Tell
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.exchange.bags.bag import Stopped as WasStopped
from app.exchange.parcels.unsealing import Opening
from app.jobs import merging
from app.jobs.merging import Incoming
from app.jobs.verification import identities_of, trust_in
from widgets.exchange.conflicts_page import ConflictsPage
from widgets.parts.check_parts import CheckBar, CheckList
from widgets.parts.labelled import add_labelled
from widgets.parts.notice import Notice
from widgets.parts.place_row import PlaceRow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.side_window import SideWindow
from widgets.passphrases.secret_field import SecretField

_SHOWN = 1000
"""So many conflicts and media are listed before it is done; the command line lists all."""
_SIZE = QSize(960, 700)


@dataclass(frozen=True)
class _Read:
    """What was found in what was chosen."""

    incoming: Incoming
    preview: Preview


class MergeWindow(SideWindow):
    """One page takes work in, the other settles where officers differ; it can be opened again later."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeWindow")
        self.setWindowTitle(self.tr("Merge another officer's work"))
        self._workbench = workbench
        self._read: _Read | None = None
        self.other = PlaceRow(
            "mergeOther",
            self.tr("a package, or another case that you may open"),
            (self.tr("Folder…"), self.tr("Choose the folder of the package or of the case"), True),
            (self.tr("File…"), self.tr("Choose a file of the package"), False),
        )
        self.identity = PlaceRow(
            "mergeIdentity",
            self.tr("this workstation's sealing key"),
            (self.tr("File…"), self.tr("Choose the file of an identity"), False),
        )
        self.passphrase = SecretField("mergePassphrase", self.tr("Passphrase of the other case, or of the key"))
        self.notice = Notice("mergeNotice")
        self.bar = CheckBar("mergeProgress", self.tr("Reading"))
        self.whose = PlainLabel("", "mergeWhose", tone="heading")
        self.signed = PlainLabel("", "mergeSigned")
        self.brings = PlainLabel("", "mergeBrings")
        for label in (self.whose, self.signed, self.brings):
            label.setWordWrap(True)
        headers = (self.tr("What"), self.tr("About"), self.tr("Here and there"))
        self.list = CheckList("mergeList", self.tr("What differs, and what can't be taken in"), headers, (130, 320))
        self.unsigned = QCheckBox(self.tr("I know that this is theirs: take it in though no known key vouches for it"))
        self.unsigned.setObjectName("mergeUnsigned")
        self.unsigned.toggled.connect(lambda _: self._arrange())
        self.look_button = self._button("mergeLook", self.tr("&Look at it"), self.look)
        self.merge_button = self._button("mergeDo", self.tr("&Merge"), self.merge)
        self.close_button = self._button("mergeClose", self.tr("Close"), self.reject)
        self.conflicts = ConflictsPage(workbench)
        self.pages = QTabWidget()
        self.pages.setObjectName("mergePages")
        self._lay_out()
        self.other.line.textChanged.connect(lambda _: self._forget())
        self._forget()
        self.conflicts.refresh()
        self.other.line.setFocus()
        self.resize(_SIZE)

    def look(self) -> None:
        """Read what is chosen, and say what it would change."""
        named = self.other.line.text().strip()
        if self.running or not named:
            self.notice.say("" if named else self.tr("Choose the package or the case that is to be merged."))
            return
        path, identity = Path(named).expanduser(), self.identity.line.text().strip()
        key = Path(identity).expanduser() if identity else None
        case, secret = self._workbench.case, self.passphrase.secret
        self._task = Task(lambda tell, stopped: _look(case, path, key, secret, tell, stopped), "look at work", self)
        self._task.progress.connect(lambda progress: self.bar.tell(*progress))
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._fail)
        self._forget()
        self._working(working=True)
        self._task.start()

    def merge(self) -> None:
        """Take in what was looked at."""
        if self._read is None or self.running or not self.merge_button.isEnabled():
            return
        incoming = self._read.incoming
        self._workbench.decide(TakeIn(incoming.work, incoming.origin), self)
        self._forget()
        self.other.line.clear()
        self.pages.setCurrentWidget(self.conflicts)
        self.conflicts.list.setFocus()

    def done(self, result: int) -> None:
        """Closing stops what runs, and forgets the passphrase."""
        self.finish()
        self.passphrase.clear()
        super().done(result)

    def _show(self, found: _Read | None) -> None:
        self._working(working=False)
        if found is None:
            self.notice.say(self.tr("Stopped: nothing was taken in."))
            return
        self._read = found
        work = found.incoming.work
        self.whose.setText(
            self.tr("Case {0}, by {1}").format(one_line(work.reference, 100), one_line(work.officer, 100))
        )
        self.signed.setText(self._vouched(found.incoming))
        self.brings.setText("\n".join(self._sentences(found.preview)))
        self._list(found.preview)
        self._arrange()

    def _list(self, preview: Preview) -> None:
        scheme = self._workbench.scheme
        for each in preview.conflicts[:_SHOWN]:
            words = self.tr("{0} ({1}) here, {2} ({3}) there").format(
                merge_words.value(each.key, each.ours.value, scheme),
                each.ours.by,
                merge_words.value(each.key, each.theirs.value, scheme),
                each.theirs.by,
            )
            about = merge_words.subject(each.key[0], preview.running_ids.get(each.key[0], ""))
            self.list.add(merge_words.field(each.key), about, words)
        for reason, count in preview.refused.items():
            self.list.add(self.tr("Left out"), self.tr("Statements: {0}").format(whole(count)), said(reason))
        for digest in preview.missing[:_SHOWN]:
            self.list.add(self.tr("Not here"), digest, self.tr("What is said of this medium is left out."))

    def _vouched(self, incoming: Incoming) -> str:
        origin = incoming.origin
        if incoming.is_case:
            return self.tr("A case, opened for reading: nothing in it is changed.")
        if origin.signed_by is None:
            return self.tr("Nobody signed it, so nobody vouches for what it says; ask its maker whether it is theirs.")
        if not origin.signer:
            return self.tr("Signed by a key that nobody here knows: compare it with its owner. {0}").format(
                origin.signed_by
            )
        return self.tr("Signed by {0}, key {1}").format(one_line(origin.signer, 100), origin.signed_by)

    def _sentences(self, preview: Preview) -> list[str]:
        lines = [
            self.tr("Only said there, and added: {0}").format(whole(tally(preview.added))),
            merge_words.counted(preview.added),
            merge_words.brought(preview.brought),
            self.tr("Said alike by both: {0}").format(whole(tally(preview.agreed))),
            self.tr("In conflict, and changing nothing until you settle it: {0}").format(whole(len(preview.conflicts))),
        ]
        if preview.missing:
            lines.append(
                self.tr("Media that aren't in this case: {0}. What is said of them is left out.").format(
                    whole(len(preview.missing))
                )
            )
        for there, here in preview.series.items():
            lines.append(self.tr("Its series {0} is called {1} here.").format(one_line(there, 60), here))
        return [line for line in lines if line]

    def _fail(self, sentence: str) -> None:
        self._working(working=False)
        self.notice.say(sentence)

    def _working(self, *, working: bool) -> None:
        self.notice.say("")
        self.bar.work(working=working)
        self._fields.setEnabled(not working)
        self.look_button.setEnabled(not working)

    def _forget(self) -> None:
        """What was looked at isn't what is chosen any more."""
        self._read = None
        self.list.clear()
        self.unsigned.setChecked(False)
        for label in (self.whose, self.signed, self.brings):
            label.setText("")
        self._arrange()

    def _arrange(self) -> None:
        found = self._read
        for label in (self.whose, self.signed, self.brings):
            label.setVisible(found is not None)
        vouched = found is not None and found.incoming.is_vouched_for
        self.list.setVisible(self.list.topLevelItemCount() > 0)
        self.unsigned.setVisible(found is not None and not vouched)
        self.merge_button.setEnabled(found is not None and (vouched or self.unsigned.isChecked()))
        (self.look_button if found is None else self.merge_button).setDefault(True)

    def _button(self, name: str, words: str, work: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: work())
        return button

    def _lay_out(self) -> None:
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_labelled(form, self.tr("&Package or case"), self.other.line, self.other)
        add_labelled(form, self.tr("&Opened by"), self.identity.line, self.identity)
        add_labelled(form, self.tr("Passph&rase"), self.passphrase)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.M)
        for part in (self._fields, self.notice, self.bar, self.whose, self.signed, self.brings):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addStretch()
        column.addWidget(self.unsigned)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(self.look_button)
        acts.addWidget(self.merge_button)
        column.addLayout(acts)
        self.pages.addTab(page, self.tr("Take in"))
        self.pages.addTab(self.conflicts, self.tr("Settle conflicts"))
        self.lay_over(self.pages, self.close_button)


def _look(case: Case, path: Path, identity: Path | None, secret: str, tell: Tell, stopped: Stopped) -> _Read | None:
    """Read what is chosen; None where it was stopped. Raises UserError."""
    if not os.path.lexists(path) and not merging.is_case(path):
        raise UserError(f"There is no {path}; check the path.")
    if merging.is_case(path):
        folder = existing(path)
        key = case_key.unlock(folder, secret) if case_key.is_locked(folder) and secret else None
        incoming = merging.read_incoming_case(case, folder, key)
    else:
        identities = identities_of([identity] if identity else [], secret)
        try:
            incoming = merging.read_incoming_package(
                path, Opening(identities), trust_in([]), lambda done, total: tell((done, total)), stopped
            )
        except WasStopped:
            return None
    return _Read(incoming, merging.preview(case, incoming))
