"""Where in remembered cases the object was seen, and whom to ask; the memory's passphrase is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.queries.objects import Object
from app.desk.leads.object_desk import ObjectDesk
from app.desk.leads.sightings import Sighting
from app.desk.look.theme import Space
from app.desk.text.display import clock, one_line, paragraphs
from app.desk.text.numbers import decimal, whole
from app.memory import store
from widgets.parts.lead_window import plain_button
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.passphrases.memory_passphrase import OpenMemoryDialog


class RememberedSightings(QWidget):
    """`look` begins; who shows this gives it a place. The passphrase is kept until `forget_passphrase`.

    Signals:
        said: a sentence about what was done.
        refused: a sentence about what can't be.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: ObjectDesk, folder: Path) -> None:
        """`folder`: where the memory lies."""
        super().__init__()
        self._desk = desk
        self._folder = folder
        self._secret = ""
        self._object: Object | None = None
        self._asked: Object | None = None
        self._seen: tuple[Sighting, ...] = ()
        self._looking = False
        self.list = TwoLineList("sightings", self.tr("Remembered cases in which the object was seen"), "")
        self.ask = PlainLabel("", "sightingAsk")
        self.ask.setWordWrap(True)
        self.ask.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.look = plain_button(
            "sightingsLook",
            self.tr("Find in remembered cases"),
            self.tr("In those that this workstation remembers; nothing of it is kept in this case"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.ask)
        self.look.clicked.connect(self.begin)
        self.list.chosen.connect(lambda _: self._tell())
        desk.remembered.connect(self._came)
        desk.unremembered.connect(self._failed)
        self.show_object(None)

    def show_object(self, found: Object | None) -> None:
        """Be about this one; what was found of it stays until its outline is another."""
        self._object = found
        kept = found is not None and self._asked is not None and _searched(found) == _searched(self._asked)
        if not kept:
            self._asked, self._seen = None, ()
            self.list.set_empty_text(
                self.tr("Choose an object.")
                if found is None
                else self.tr("Not looked for yet in the cases that this workstation remembers.")
            )
            self._show()
        self._enable()

    def begin(self) -> None:
        """Look for it; where the memory has a passphrase, once that is given."""
        if self._object is None or self._looking:
            return
        if not self._secret and store.is_protected(self._folder):
            dialog = OpenMemoryDialog(self._folder, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.succeeded.connect(self._opened)
            dialog.open()
            return
        self._looking = True
        self._enable()
        self.said.emit(self.tr("Looking for it in remembered cases…"))
        self._desk.look_in_memory(self._folder, self._secret)

    def forget_passphrase(self) -> None:
        """Ask for it again the next time."""
        self._secret = ""

    def _opened(self, secret: str) -> None:
        self._secret = secret
        self.begin()

    def _came(self, found: Object, seen: tuple[Sighting, ...], cases: int) -> None:
        self._looking = False
        self.said.emit(
            self.tr("Places in remembered cases at which it was seen: {0}").format(whole(len(seen)))
            if cases
            else self.tr("No case is remembered on this workstation.")
        )
        if self._object is not None and _searched(found) == _searched(self._object):
            self._asked, self._seen = found, seen
            self.list.set_empty_text(
                self.tr("No remembered case has anything like it.")
                if cases
                else self.tr("No case is remembered on this workstation.")
            )
            self._show()
        self._enable()

    def _failed(self, sentence: str) -> None:
        self._looking = False
        self._secret = ""
        self.refused.emit(sentence)
        self._enable()

    def _show(self) -> None:
        self.list.show_items([self._lines(row, each) for row, each in enumerate(self._seen)])
        if self._seen:
            self.list.setCurrentRow(0)
        self._tell()

    def _lines(self, row: int, each: Sighting) -> Lines:
        first = one_line(
            f"{each.reference or self.tr('without a reference')} · {each.series or self.tr('in no series')}"
        )
        at = "" if each.at_ms is None else self.tr("at {0}").format(clock(each.at_ms))
        parts = (each.kind, at, decimal(each.score, 2), each.words)
        second = one_line(" · ".join(part for part in parts if part), 300)
        return Lines(row, first, second, paragraphs(f"{first}\n{second}", 1500))

    def _tell(self) -> None:
        row = self.list.current_id
        seen = self._seen[row] if row is not None and row < len(self._seen) else None
        self.ask.setText(
            ""
            if seen is None
            else self.tr("Ask {0}, reference {1}").format(one_line(seen.contact, 200), one_line(seen.reference, 100))
        )
        self.ask.setVisible(seen is not None)

    def _enable(self) -> None:
        self.look.setEnabled(self._object is not None and not self._looking)


def _searched(found: Object) -> tuple[object, ...]:
    """What decides what is found."""
    return found.id, found.steps, found.picture
