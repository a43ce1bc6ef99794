"""Takes over, later, what another program's VICS case decided that came in as a source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QVBoxLayout, QWidget

from app.case.decisions.history import Performed
from app.case.records.vics_records import Document
from app.desk.facts import vics_words
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.work.workbench import Workbench
from app.jobs.vics_decisions import take_over
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.parts.waiting_dialog import WaitingDialog
from widgets.sources.vics_meanings import VicsMeanings


class TakeOverDialog(WaitingDialog):
    """Signals:
    taken: it was taken over; a sentence on what that changed.
    """

    taken = Signal(str)

    def __init__(self, workbench: Workbench, documents: Sequence[Document], parent: QWidget | None = None) -> None:
        """`documents`: those that were read to their end; the first is chosen."""
        super().__init__(parent)
        self._workbench = workbench
        self._documents = {each.id: each for each in documents}
        self.setObjectName("takeOverDialog")
        self.setWindowTitle(self.tr("Take over decisions"))
        self.lead = PlainLabel(
            self.tr(
                "Categories, notes, tags and series that another program's officers gave, as one decision of yours, "
                "which can be taken back. What you decided yourself stays."
            )
        )
        self.lead.setWordWrap(True)
        self.document = QComboBox()
        self.document.setObjectName("takeOverDocument")
        self.document.setAccessibleName(self.tr("VICS case"))
        for each in documents:
            self.document.addItem(one_line(each.name, 80), each.id)
        self.document.setVisible(len(documents) > 1)
        self.about = PlainLabel("", "takeOverAbout")
        self.about.setWordWrap(True)
        self.meanings = VicsMeanings(workbench.scheme)
        self.notice = Notice("takeOverNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for part in (self.lead, self.document, self.about, self.meanings, self.notice, self.buttons):
            layout.addWidget(part)
        self.setMinimumWidth(520)
        self.document.currentIndexChanged.connect(lambda _: self._ask())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._ask()
        self.show_waiting()

    def accept(self) -> None:
        """Take it over, once every category has a meaning."""
        missing = self.meanings.missing()
        self.notice.say(missing)
        if missing or self.waiting:
            return
        case, number, meanings = self._workbench.case, self._chosen.id, self.meanings.meanings
        self.begin(lambda: take_over(case, number, meanings), self._taken, self.notice.say)

    def show_waiting(self) -> None:
        """See `WaitingDialog`."""
        self.ok.setText(self.tr("Taking over…") if self.waiting else self.tr("Take over"))
        for part in (self.ok, self.document, self.meanings):
            part.setEnabled(not self.waiting)

    @property
    def _chosen(self) -> Document:
        return self._documents[self.document.currentData()]

    def _ask(self) -> None:
        self.about.setText(vics_words.on_record(self._chosen))
        self.meanings.ask(self._chosen.codes, self._chosen.mapping)
        self.notice.say("")
        self.adjustSize()

    def _taken(self, performed: Performed) -> None:
        effect = performed.effect
        sentence = (
            self.tr("Taken over, media: {0}. Ctrl+Z takes it back.").format(whole(effect.reached))
            if performed.seq
            else self.tr("Nothing to change: it was so already.")
        )
        if contradicting := effect.detail["contradicting"]:
            sentence = self.tr("{0} Undecided, since their records have different categories: {1}.").format(
                sentence, whole(contradicting)
            )
        super().accept()
        self.taken.emit(sentence)
