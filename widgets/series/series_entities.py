"""People, places and devices that a series is linked with; new ones made, known ones linked, identified, unlinked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.case.decisions.entity_decisions import CreateEntity, LinkEntity, MergeEntities, SetEntity, UnlinkEntity
from app.case.queries.leads import Entity
from app.desk.leads.series_reading import SeriesRead
from app.desk.look.theme import Space
from app.desk.text.display import one_line, paragraphs
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from widgets.leads.entity_dialog import edit_entity
from widgets.leads.entity_fields import EntityFields
from widgets.parts.country_field import CountryField
from widgets.parts.given_back import GivenBack
from widgets.parts.lead_window import plain_button, pressed_by, row_of
from widgets.parts.two_line_list import Lines, TwoLineList


class SeriesEntities(QWidget):
    """Delete in the list unlinks; what isn't linked with any series any more stays in the case."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._read: SeriesRead | None = None
        self._told: object = None
        """Who is chosen, and what is on record of them, as the fields began with it."""
        self.list = TwoLineList(
            "seriesEntities",
            self.tr("People, places and devices of the series"),
            self.tr("Nobody and nothing is linked with this series yet. Record somebody or something below."),
        )
        self.fields = EntityFields(
            self.tr("Make it, and link it with this series"),
            self.tr("Recorded already, in other series"),
            self.tr("It is seen in this series too"),
        )
        self.merge = plain_button(
            "entityMerge",
            self.tr("Is the same as the chosen one"),
            self.tr("They become one, with all links"),
        )
        self.identified = QCheckBox(self.tr("Identified"))
        self.identified.setObjectName("entityIdentified")
        self.country = CountryField("entityCountry", self.tr("Country of the chosen one"), self.tr("No country"))
        self.note = QLineEdit()
        self.note.setObjectName("entityNote")
        self.note.setAccessibleName(self.tr("Note on the chosen one"))
        self.note.setPlaceholderText(self.tr("Note; Enter keeps it"))
        self.edit = plain_button("entityEdit", self.tr("Edit…"), self.tr("Its name, position and more (F2)"))
        self.unlink = plain_button("entityUnlink", self.tr("Unlink"), self.tr("It isn't seen in this series (Delete)"))
        self._lay_out()
        self._connect()

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return (*self.fields.writing, self.merge, self.identified, self.country, self.note, self.edit, self.unlink)

    def show_series(self, found: SeriesRead) -> None:
        """Show what it is linked with, and offer what else is known."""
        self._read = found
        self.list.show_items([self._lines(each) for each in found.history.entities])
        if found.history.entities and self.list.current_id is None:
            self.list.setCurrentRow(0)
        linked = {each.id for each in found.history.entities}
        self.fields.offer(found.known, linked, ready=True)
        self._chosen_changed()

    def _lay_out(self) -> None:
        chosen = row_of(self.identified, self.country, stretch=False)
        chosen.addWidget(self.note, 1)
        chosen.addWidget(self.edit)
        chosen.addWidget(self.unlink)
        self.fields.beside_known(self.merge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addLayout(chosen)
        layout.addWidget(self.fields)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._chosen_changed())
        self.list.removal_asked.connect(self.unlink.click)
        self._given_back = GivenBack(
            self.fields.label, self._workbench, lambda: self._read and self._read.history.series.id
        )
        self.fields.recorded.connect(self._make)
        self.fields.linked.connect(self._link)
        self.merge.clicked.connect(self._merge)
        self.identified.clicked.connect(lambda on: self._say(identified=on))
        self.country.picked.connect(lambda code: self._say(country=code))
        self.note.returnPressed.connect(self._write_note)
        pressed_by(QKeySequence(Qt.Key.Key_F2), self.list, self.edit)
        self.edit.clicked.connect(self._edit)
        self.unlink.clicked.connect(self._unlink)

    def _lines(self, each: Entity) -> Lines:
        media = lead_words.media(len(each.media)) if each.media else ""
        more = self.tr("in {0} series").format(len(each.series)) if len(each.series) > 1 else ""
        identified = self.tr("identified") if each.identified else ""
        parts = [lead_words.entity_kind(each.kind), identified, words.country(each.country), media, more]
        second = one_line(" · ".join(part for part in parts if part))
        return Lines(each.id, one_line(each.label), second, paragraphs(f"{each.label}\n{each.note}".strip(), 1500))

    def _chosen(self) -> Entity | None:
        entities = () if self._read is None else self._read.history.entities
        return next((each for each in entities if each.id == self.list.current_id), None)

    def _chosen_changed(self) -> None:
        chosen = self._chosen()
        told = None if chosen is None else (chosen.id, chosen.identified, chosen.country, chosen.note)
        if told != self._told:
            self._told = told
            self.identified.setChecked(chosen is not None and chosen.identified)
            self.country.set_code(chosen.country if chosen else "")
            self._show_note(chosen.note if chosen else "")
        self._enable()

    def _write_note(self) -> None:
        if self.note.isModified():
            self._say(note=self.note.text())

    def _show_note(self, note: str) -> None:
        """One of several lines, or a long one, is changed where it is seen whole: here it would lose them."""
        shown = one_line(note, 500)
        whole = self.tr("It is longer than this line: “Edit…” shows and changes it.") if shown != note.strip() else ""
        self.note.setText(shown)
        self.note.setReadOnly(bool(whole))
        self.note.setToolTip(whole)

    def _enable(self) -> None:
        chosen = self._chosen() is not None
        for part in (self.identified, self.country, self.note, self.edit, self.unlink):
            part.setEnabled(chosen)
        self.merge.setEnabled(chosen and self.fields.known.isEnabled())

    def _make(self, kind: str, label: str) -> None:
        if self._read is not None:
            self._given_back.hand_on(label)
            self._workbench.decide(CreateEntity(kind, label, series=(self._read.series.id,)), self)

    def _link(self, number: int) -> None:
        if self._read is not None:
            self._workbench.decide(LinkEntity(number, (self._read.series.id,)), self)

    def _merge(self) -> None:
        chosen, number = self._chosen(), self.fields.chosen_known
        if chosen is not None and number is not None:
            self._workbench.decide(MergeEntities(chosen.id, (number,)), self)

    def _edit(self) -> None:
        if (chosen := self._chosen()) is not None:
            edit_entity(chosen, self._workbench, self)

    def _unlink(self) -> None:
        chosen = self._chosen()
        if self._read is not None and chosen is not None:
            self._workbench.decide(UnlinkEntity(chosen.id, (self._read.series.id,)), self)

    def _say(self, *, identified: bool | None = None, country: str | None = None, note: str | None = None) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._workbench.decide(SetEntity(chosen.id, country=country, note=note, identified=identified), self)
