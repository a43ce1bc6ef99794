"""Who and what is seen in the media that are chosen in the gallery or the viewer: people, places, devices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox

from app.case.decisions.entity_decisions import CreateEntity, LinkEntity, UnlinkEntity
from app.case.queries.leads import Entity
from app.case.trail.changed import Changed, Touched
from app.desk.controls.settings import SettingsFile
from app.desk.leads import entity_reading
from app.desk.leads.entity_reading import EntitiesOfMedia
from app.desk.text.display import one_line, paragraphs
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from widgets.leads.entity_dialog import edit_entity
from widgets.leads.entity_fields import EntityFields
from widgets.parts.given_back import GivenBack
from widgets.parts.lead_window import LeadWindow, plain_button, pressed_by, row_of
from widgets.parts.plain_label import elided_label
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.pictures.preview_pane import PreviewPane

_SIZE = QSize(560, 720)
_REST_MS = 120
_SHOWN = frozenset({Touched.ENTITIES, Touched.SERIES, Touched.MEDIA})


class MediumEntities(LeadWindow):
    """Follows what is chosen; Delete in the list unlinks. What isn't linked with anything any more stays in the case.

    Signals:
        media_requested: the officer wants the media of an entity (a tuple of ids) listed in the gallery.
    """

    media_requested = Signal(object)

    def __init__(self, workbench: Workbench, settings: SettingsFile, look: Callable[[], tuple[int, ...]]) -> None:
        """`look`: gives the media that are chosen now."""
        super().__init__(workbench, settings, "mediumEntities", "", _SIZE)
        self.setWindowTitle(self.tr("Who and what is seen here"))
        self.setAccessibleName(self.tr("Who and what is seen here"))
        self._look = look
        self._media: tuple[int, ...] = ()
        self._read = EntitiesOfMedia((), "", (), (), ())
        """What is shown, and so what is decided about; other media may be chosen by now."""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.title = elided_label("mediumEntitiesTitle", tone="heading")
        self.preview = PreviewPane(workbench, "people and places")
        self.list = TwoLineList("mediumEntitiesList", self.tr("People, places and devices that are seen here"), "")
        self.unlink = plain_button("mediumEntitiesUnlink", self.tr("Unlink"), self.tr("It isn't seen here (Delete)"))
        self.edit = plain_button(
            "mediumEntitiesEdit", self.tr("Edit…"), self.tr("Its name, country, position and note (F2)")
        )
        self.listed = plain_button(
            "mediumEntitiesMedia", self.tr("List its media"), self.tr("All in which it is seen, in the gallery (Enter)")
        )
        self.with_series = QCheckBox(self.tr("Link with the series of these media too"))
        self.with_series.setObjectName("mediumEntitiesSeries")
        self.with_series.setChecked(True)
        self.fields = EntityFields(
            self.tr("Make it, and link it with what is chosen"),
            self.tr("Recorded already"),
            self.tr("It is seen in what is chosen"),
        )
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((*self.fields.writing, self.edit, self.unlink, self.with_series))
        self.look_again()
        self.fields.label.setFocus()

    @property
    def media(self) -> tuple[int, ...]:
        """What the window is about."""
        return self._media

    def look_soon(self) -> None:
        """Something else may be chosen; shown once that rests."""
        self._rest.start()

    def look_again(self) -> None:
        """Show what is chosen now."""
        self._media = self._look()
        self._ask()

    def _lay_out(self) -> None:
        self.preview.setMinimumHeight(140)
        self.preview.title.hide()  # it is the window's heading
        self.body.addWidget(self.title)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row_of(self.edit, self.unlink, self.listed))
        self.body.addWidget(self.fields)
        self.body.addWidget(self.with_series)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.look_again)
        self.list.chosen.connect(lambda _: self._enable())
        self.list.removal_asked.connect(self.unlink.click)
        self.list.opened.connect(lambda _: self.listed.click())
        pressed_by(QKeySequence(Qt.Key.Key_F2), self.list, self.edit)
        self.edit.clicked.connect(self._edit)
        self.unlink.clicked.connect(self._unlink)
        self.listed.clicked.connect(self._list_media)
        self._given_back = GivenBack(self.fields.label, self.workbench, lambda: self._media)
        self.fields.recorded.connect(self._record)
        self.fields.linked.connect(self._link)
        self.workbench.changed.connect(self._changed)

    def _changed(self, changed: Changed) -> None:
        if changed.touched & _SHOWN:
            self._ask()

    def _ask(self) -> None:
        media = self._media
        self.preview.setVisible(len(media) == 1)
        self.preview.show_medium(media[0] if len(media) == 1 else None)
        self.workbench.ask(lambda reader: entity_reading.of_media(reader, media), self._came, self, "entities")

    def _came(self, found: EntitiesOfMedia) -> None:
        if found.media != self._media:
            return
        self._read = found
        chosen = bool(found.media)
        self.title.setText(
            found.title
            if len(found.media) == 1
            else self.tr("{0} media chosen").format(whole(len(found.media)))
            if chosen
            else self.tr("Nothing is chosen")
        )
        self.list.set_empty_text(
            self.tr("Nobody and nothing is recorded here yet.") if chosen else self.tr("Choose media in the gallery.")
        )
        self.list.show_items([self._lines(each) for each in found.here])
        if found.here and self.list.current_id is None:
            self.list.setCurrentRow(0)
        everywhere = {each.id for each in found.here if set(found.media) <= set(each.media)}
        self.fields.offer(found.known, everywhere, ready=chosen)
        self._enable()

    def _enable(self) -> None:
        chosen = self._chosen() is not None
        self.edit.setEnabled(chosen)
        self.unlink.setEnabled(chosen)
        self.listed.setEnabled(chosen)

    def _lines(self, each: Entity) -> Lines:
        of = len(set(each.media) & set(self._read.media))
        some = self.tr("in {0} of these").format(whole(of)) if of < len(self._read.media) else ""
        parts = [
            lead_words.entity_kind(each.kind),
            self.tr("identified") if each.identified else "",
            words.country(each.country),
            some,
            self.tr("seen in {0} in all").format(lead_words.media(len(each.media))),
        ]
        second = one_line(" · ".join(part for part in parts if part))
        return Lines(each.id, one_line(each.label), second, paragraphs(f"{each.label}\n{each.note}".strip(), 1500))

    def _chosen(self) -> Entity | None:
        return next((each for each in self._read.here if each.id == self.list.current_id), None)

    @property
    def _series(self) -> tuple[int, ...]:
        return self._read.series if self.with_series.isChecked() else ()

    def _record(self, kind: str, label: str) -> None:
        self._given_back.hand_on(label)
        self.workbench.decide(CreateEntity(kind, label, series=self._series, media=self._read.media), self)

    def _link(self, number: int) -> None:
        self.workbench.decide(LinkEntity(number, self._series, self._read.media), self)

    def _edit(self) -> None:
        if (chosen := self._chosen()) is not None:
            edit_entity(chosen, self.workbench, self)

    def _unlink(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            here = tuple(medium for medium in self._read.media if medium in set(chosen.media))
            self.workbench.decide(UnlinkEntity(chosen.id, media=here), self)

    def _list_media(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.media_requested.emit(chosen.media)
