"""This workstation's model packs: what they are and do, whether they are whole; added, put to use, removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import pack_words
from app.desk.work.tasks import Stopped, Tell
from app.ingest.rings import InForce, allow
from app.jobs.packs import Kind, Listed, Packs
from app.models.face_pack import InstalledFaces
from app.models.installed import InstalledModel
from widgets.parts.fact_table import FactTable
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.message_box import take_away
from widgets.parts.place_row import PlaceRow
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.parts.writing_window import WritingWindow

_SIZE = QSize(900, 620)
_LIST_WIDTH = 300


@dataclass(frozen=True)
class _Done:
    """The packs as they are now, and the one that was added, if one was."""

    listed: list[Listed]
    added: InstalledModel | InstalledFaces | None = None


class ModelPacksWindow(WritingWindow):
    """It needs no case. A pack is checked and tried in a caged worker before it is kept; nothing is ever fetched."""

    def __init__(self, packs: Packs, rings: Callable[[], InForce], parent: QWidget | None = None) -> None:
        """`rings`: what cages workers on this machine."""
        cancelling = self.tr("Cancelling: no pack is added")
        super().__init__("modelPacks", self.tr("Progress"), cancelling, parent)
        self._packs = packs
        self._rings = rings
        self._listed: list[Listed] = []
        self._working = False
        self.setWindowTitle(self.tr("Model packs"))
        self.about = PlainLabel(
            self.tr(
                "Networks that your agency supplies. None comes with Sightline, and none is ever fetched; without one "
                "nothing else changes."
            ),
            "modelPacksAbout",
            tone="muted",
        )
        self.about.setWordWrap(True)
        self.list = TwoLineList("modelPacksList", self.tr("Model packs"), self.tr("No model pack is here."))
        self.facts = FactTable("modelPackFacts", self.tr("What is on record"), (self.tr("What"), self.tr("Value")))
        self.fault = PlainLabel("", "modelPackFault")
        self.fault.setWordWrap(True)
        self.use_button = plain_button("useModelPack", self.tr("&Use it"), self.tr("Find copies with this pack"))
        self.leave_button = plain_button("leaveModelPack", self.tr("Use &none"), self.tr("Find copies without a pack"))
        self.remove_button = plain_button("removeModelPack", self.tr("&Remove…"), self.tr("What it found stays"))
        self.place = PlaceRow(
            "modelPackPlace",
            self.tr("A folder, or a .zip, with manifest.json and model.onnx"),
            (self.tr("&Folder…"), self.tr("Choose the folder of a pack"), True),
            (self.tr("&Zip…"), self.tr("Choose the .zip of a pack"), False),
        )
        self.digest = QLineEdit()
        self.digest.setObjectName("modelPackDigest")
        self.digest.setPlaceholderText(self.tr("As your agency published it, by another way than the pack"))
        self.add_button = plain_button("addModelPack", self.tr("&Add"), self.tr("It is checked and tried first"))
        self.outcome = PlainLabel("", "modelPacksOutcome")
        self.outcome.setWordWrap(True)
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.resize(_SIZE)
        self.refresh()
        self.list.setFocus()

    @property
    def chosen(self) -> Listed | None:
        """The pack that is current in the list."""
        row = self.list.current_id
        return self._listed[row] if row is not None and row < len(self._listed) else None

    def confirm(self, question: str, yes: str) -> bool:
        """Ask the officer; to leave all as it is is what Enter says."""
        return take_away(question, yes, self)

    def refresh(self) -> None:
        """Read which packs there are, and compare each with its manifest."""
        packs = self._packs
        doing = self.tr("Comparing the packs with their manifests")
        self._start(lambda tell, stopped: _Done(packs.listed()), doing)

    def add(self) -> None:
        """Take in the pack at the place that is written."""
        if not (written := self.place.line.text().strip()):
            self.notice.say(self.tr("Choose the folder or the .zip of a pack first."))
            self.place.line.setFocus()
            return
        packs, rings, digest = self._packs, self._rings, self.digest.text().strip()

        def work(tell: Tell, stopped: Stopped) -> _Done:
            allow(None, rings(), agreed=False)  # what reads a network may break on it
            added = packs.add(Path(written).expanduser(), digest)
            return _Done(packs.listed(), added)

        self._start(work, self.tr("Checking the pack, and trying it in a worker"))

    def use(self, *, none: bool = False) -> None:
        """Find copies with the chosen pack from now on, or without any."""
        if (chosen := self.chosen) is None:
            return
        title, packs = "none" if none else chosen.title, self._packs

        def work(tell: Tell, stopped: Stopped) -> _Done:
            packs.use(title)
            return _Done(packs.listed())

        self._start(work, self.tr("Changing which pack is used"))

    def remove(self) -> None:
        """Take the chosen pack off the workstation, once the officer has said so."""
        chosen = self.chosen
        if chosen is None or not chosen.supplied or self._working:
            return
        question = self.tr("Remove {0} from this workstation? What it found stays in the cases.")
        if not self.confirm(question.format(one_line(chosen.title)), self.tr("Remove")):
            return
        packs, title = self._packs, chosen.title

        def work(tell: Tell, stopped: Stopped) -> _Done:
            packs.remove(title)
            return _Done(packs.listed())

        self._start(work, self.tr("Removing the pack"))

    def written(self, made: _Done) -> None:
        """See `WritingWindow`."""
        before, words = self.chosen, ""
        chosen = "" if before is None else before.title
        if made.added is not None:
            chosen = made.added.manifest.title
            words = self._added_words(made.added)
            self.place.line.clear()
            self.digest.clear()
        self._listed = made.listed
        self.list.show_items(
            [
                Lines(number, one_line(pack_words.first_line(each)), pack_words.second_line(each))
                for number, each in enumerate(self._listed)
            ]
        )
        same = [row for row, each in enumerate(made.listed) if chosen and each.title == chosen]
        kin = [row for row, each in enumerate(made.listed) if before is not None and each.kind is before.kind]
        self.list.setCurrentRow([*same, *kin, 0][0])
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self._arrange()

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`; nothing tells how far it is."""
        return ""

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        self._working = busy
        self._arrange()

    def _start(self, work: Callable[[Tell, Stopped], Any], doing: str) -> None:
        if not self._working:
            self.begin(work, "model packs")
            self.progress_words.setText(doing)

    def _added_words(self, added: InstalledModel | InstalledFaces) -> str:
        if isinstance(added, InstalledModel):
            told = self.tr("{0} was added, and is used for what is read from now on.")
        else:
            told = self.tr("{0} was added. Faces can be looked for now, with “Find faces”.")
        return told.format(added.manifest.title)

    def _arrange(self) -> None:
        chosen, free = self.chosen, not self._working
        copies = chosen is not None and chosen.kind is Kind.COPIES
        self.facts.show_facts([] if chosen is None else pack_words.facts(chosen))
        fault = "" if chosen is None else pack_words.fault(chosen)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.use_button.setEnabled(free and copies and chosen is not None and chosen.supplied and not chosen.in_use)
        self.leave_button.setEnabled(free and copies and chosen is not None and chosen.in_use)
        self.remove_button.setEnabled(free and chosen is not None and chosen.supplied)
        for part in (self.place, self.digest, self.add_button):
            part.setEnabled(free)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._arrange())
        self.list.removal_asked.connect(self.remove)
        self.use_button.clicked.connect(lambda: self.use())
        self.leave_button.clicked.connect(lambda: self.use(none=True))
        self.remove_button.clicked.connect(self.remove)
        self.add_button.clicked.connect(self.add)
        for line in (self.place.line, self.digest):
            line.returnPressed.connect(self.add)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.addRow(self.tr("Pack to a&dd"), self.place)
        form.addRow(self.tr("SHA-256 of its &manifest"), self.digest)
        self.place.line.setAccessibleName(self.tr("Pack to add"))
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.about)
        widths = _LIST_WIDTH, _SIZE.width() - _LIST_WIDTH
        layout.addWidget(halves(self.list, self.facts, widths, "modelPacksHalves"), 1)
        layout.addWidget(self.fault)
        layout.addLayout(row_of(self.use_button, self.leave_button, self.remove_button))
        layout.addSpacing(Space.S)
        layout.addLayout(form)
        for part in (self.notice, self.progress_words, self.bar, self.outcome):
            layout.addWidget(part)
        layout.addLayout(foot)
        self.outcome.hide()
