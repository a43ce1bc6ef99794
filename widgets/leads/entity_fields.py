"""The fields that record somebody, a place or a device, or choose one that is recorded already."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.case.queries.leads import Entity
from app.case.values.choices import ENTITY_KINDS
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import lead_words, words
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.plain_label import PlainLabel

_LONGEST = 200


class EntityFields(QWidget):
    """Enter in the name records.

    Signals:
        recorded: somebody or something new (kind and name, two strings); who takes it empties the field (`GivenBack`).
        linked: one that is recorded already (id, an int).
    """

    recorded = Signal(str, str)
    linked = Signal(int)

    def __init__(self, make_tip: str, known_words: str, link_tip: str, parent: QWidget | None = None) -> None:
        """`make_tip` and `link_tip` say what recording and linking do here, `known_words` where the known ones are."""
        super().__init__(parent)
        self.kind = QComboBox()
        self.kind.setObjectName("entityKind")
        self.kind.setAccessibleName(self.tr("Kind"))
        for each in ENTITY_KINDS:
            self.kind.addItem(lead_words.entity_kind(each), each)
        self.label = QLineEdit()
        self.label.setObjectName("entityLabel")
        self.label.setAccessibleName(self.tr("Name by which officers know it"))
        self.label.setPlaceholderText(self.tr("Name for officers, such as V1 or blue room"))
        self.label.setMaxLength(_LONGEST)
        self.make = plain_button("entityMake", self.tr("Record"), make_tip)
        self.known = QComboBox()
        self.known.setObjectName("entityKnown")
        self.known.setAccessibleName(self.tr("Recorded already"))
        self.link = plain_button("entityLink", self.tr("Link"), link_tip)
        self._ready = False
        self._lay_out(known_words)
        self.label.returnPressed.connect(self.make.click)
        self.label.textChanged.connect(lambda _: self._enable())
        self.make.clicked.connect(self._record)
        self.link.clicked.connect(self._choose)
        self._enable()

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return self.kind, self.label, self.make, self.known, self.link

    @property
    def chosen_known(self) -> int | None:
        """The known one that is chosen in the field (id)."""
        number = self.known.currentData()
        return None if number is None else int(number)

    def offer(self, known: Sequence[Entity], linked: Collection[int], *, ready: bool) -> None:
        """Offer what is known and isn't linked yet. `ready`: whether there is anything to link it with."""
        kept = self.known.currentData()
        self.known.clear()
        for each in known:
            if each.id not in linked:
                self.known.addItem(words.told(lead_words.entity_kind(each.kind), one_line(each.label)), each.id)
        self.known.setCurrentIndex(max(0, self.known.findData(kept)))
        self._ready = ready
        self._enable()

    def beside_known(self, part: QWidget) -> None:
        """Put another button beside the known ones."""
        self._known_row.addWidget(part)

    def _lay_out(self, known_words: str) -> None:
        new = row_of(self.kind, stretch=False)
        new.addWidget(self.label, 1)
        new.addWidget(self.make)
        self._known_row = row_of(stretch=False)
        self._known_row.addWidget(self.known, 1)
        self._known_row.addWidget(self.link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(PlainLabel(self.tr("Somebody or something new"), tone="muted"))
        layout.addLayout(new)
        layout.addWidget(PlainLabel(known_words, tone="muted"))
        layout.addLayout(self._known_row)

    def _enable(self) -> None:
        known = self._ready and self.known.count() > 0
        self.known.setEnabled(known)
        self.link.setEnabled(known)
        self.make.setEnabled(self._ready and bool(self.label.text().strip()))

    def _record(self) -> None:
        if self._ready and (label := self.label.text().strip()):
            self.recorded.emit(str(self.kind.currentData()), label)

    def _choose(self) -> None:
        if self._ready and (number := self.chosen_known) is not None:
            self.linked.emit(number)
