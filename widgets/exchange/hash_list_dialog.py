"""Writes what was chosen for an export as a hash set for others: a VICS list, which other programs take."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.case.casefile import Case
from app.case.queries.chosen_media import Chosen
from app.desk.look.theme import Space
from app.desk.text.numbers import whole
from app.desk.work.list_making import make
from app.jobs.hash_list import ENDING, MadeList
from widgets.parts.labelled import add_labelled
from widgets.parts.place_row import PlaceRow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.writing_window import WritingWindow


class HashListDialog(WritingWindow):
    """`chosen`: what was chosen when it was opened; those of which nobody said anything are left out."""

    def __init__(self, case: Case, chosen: Chosen, parent: QWidget | None = None) -> None:
        cancelling = self.tr("Cancelling: nothing of the list is kept")
        super().__init__("hashList", self.tr("Progress of the list"), cancelling, parent)
        self.setWindowTitle(self.tr("Hash list for others"))
        self._case = case
        self._chosen = chosen
        self.about = PlainLabel(
            self.tr(
                "A VICS list of known media, which other programs take as a hash set, IPED too: digests, categories, "
                "tags and series of what is chosen. No media are in it, and no paths, times or notes. It is neither "
                "signed nor sealed."
            ),
            "hashListAbout",
        )
        self.about.setWordWrap(True)
        self.folder = PlaceRow(
            "hashListFolder",
            self.tr("a folder"),
            (self.tr("Folder…"), self.tr("Choose the folder of the list"), True),
        )
        self.folder.line.setText(str(case.folder / "packages"))
        self.name = QLineEdit(f"hash-list_{datetime.now(UTC):%Y-%m-%d_%H%M}{ENDING}")
        self.name.setObjectName("hashListName")
        self.outcome = PlainLabel("", "hashListOutcome")
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.write_button = QPushButton(self.tr("&Write"))
        self.write_button.setObjectName("writeHashList")
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self.write)
        self._lay_out()
        self.resize(560, 320)
        self.name.setFocus()

    def write(self) -> None:
        """Begin to write."""
        folder, name = self.folder.line.text().strip(), self.name.text().strip()
        if not folder or not name:
            self.notice.say(self.tr("Say in which folder the list is to be made, and what it is to be called."))
            return
        case, chosen, file = self._case, self._chosen, Path(folder).expanduser() / name
        self.outcome.hide()
        self.begin(lambda tell, stopped: make(case, chosen, file, tell, stopped), "hash list")

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`."""
        return self.tr("Looking at {0} of {1} media").format(whole(done), whole(total))

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        for part in (self.folder, self.name, self.write_button):
            part.setEnabled(not busy)
        self.cancel_button.setText(self.tr("Cancel") if busy else self.tr("Close"))

    def written(self, made: MadeList | None) -> None:
        """See `WritingWindow`."""
        if made is None:
            self.notice.say(self.tr("Cancelled; nothing of the list was kept."))
            return
        listed = made.listed
        lines = [self.tr("{0} was written. Media in it: {1}").format(made.file.name, whole(listed.media))]
        for words, count in (
            (
                self.tr("of these without a number of their category, as none is verified: {0}"),
                "numberless",
            ),
            (self.tr("left out, as nobody said anything of them: {0}"), "silent"),
            (self.tr("left out, as they are empty: {0}"), "empty"),
            (self.tr("left out, with the MD5 of another one: {0}"), "colliding"),
        ):
            if number := getattr(listed, count):
                lines.append("· " + words.format(whole(number)))
        lines.append(self.tr("SHA-256 of the list: {0}").format(made.sha256))
        self.outcome.setText("\n".join(lines))
        self.outcome.show()
        self.cancel_button.setFocus()

    def _lay_out(self) -> None:
        self.cancel_button.setText(self.tr("Close"))
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        add_labelled(form, self.tr("&Folder"), self.folder.line, self.folder)
        add_labelled(form, self.tr("&Name"), self.name)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.write_button)
        buttons.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.about)
        layout.addLayout(form)
        for part in (self.outcome, self.notice, self.progress_words, self.bar):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addLayout(buttons)
