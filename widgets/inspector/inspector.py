"""What is known of the chosen medium, and what the officer says of it; or of several media at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import RemoveFromSeries
from app.case.queries import media
from app.case.trail.changed import Changed, Touched
from app.desk.facts import inspection, vics_words
from app.desk.facts.common_facts import common_facts, shared
from app.desk.facts.inspection import Inspection, Together
from app.desk.look.theme import Space
from app.desk.tables.fact_model import Fact
from app.desk.text.numbers import whole
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from widgets.inspector.category_chips import CategoryChips
from widgets.inspector.clues_list import CluesList
from widgets.inspector.exif_table import ExifTable
from widgets.inspector.series_chips import SeriesChips
from widgets.inspector.series_picker import SeriesPicker
from widgets.inspector.tag_field import TagField
from widgets.inspector.thumbnail_panel import ThumbnailPanel
from widgets.links.links_list import LinksList
from widgets.parts.fact_table import FactTable
from widgets.parts.note_field import NoteField
from widgets.parts.plain_label import PlainLabel, elided_label

_SHOWN = frozenset(Touched) - {Touched.PACKAGES, Touched.SOURCES}
_NOTE_HEIGHT = 64


class Inspector(QWidget):
    """Decisions above (category, tags, note, series), facts below in tabs. Every decision reaches all chosen media and,
    while `reach_stacks` is set, the other members of their stacks.

    Signals:
        medium_requested: the officer wants to see this medium (id, an int).
        series_requested: the officer wants to see this series (id, an int).
        moment_requested: the officer wants to see this time (ms, an int) of the medium.
    """

    medium_requested = Signal(object)
    series_requested = Signal(object)
    moment_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reach_stacks = True
        self._workbench = workbench
        self._page = 0
        self._media: tuple[int, ...] = ()
        self._wants_note = False
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.title = elided_label("inspectorTitle", tone="heading")
        self.summary = elided_label("inspectorSummary", tone="muted")
        self.categories = CategoryChips(workbench.scheme)
        self.tags = TagField()
        self.note = NoteField()
        self.note.setFixedHeight(_NOTE_HEIGHT)
        self.series = SeriesChips()
        self.picker = SeriesPicker(workbench, self)
        self.thumbnail = ThumbnailPanel(workbench)
        self.facts = FactTable("factsTable", self.tr("Facts"), (self.tr("Fact"), self.tr("Value")))
        self.links = LinksList(workbench)
        self.clues = CluesList(workbench)
        self.paths = FactTable("pathsTable", self.tr("Paths"), (self.tr("Exhibit"), self.tr("Path")))
        self.exif = ExifTable()
        self.records = FactTable("recordsTable", self.tr("Other programs"), (self.tr("What"), self.tr("What it says")))
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.show_medium(None)

    @property
    def media(self) -> tuple[int, ...]:
        """The media that a decision reaches."""
        return self._media

    def show_medium(self, medium: int | None) -> None:
        """Show one medium, or (None) what to do to see one."""
        self.show_selection(() if medium is None else (medium,))

    def show_selection(self, media_ids: Sequence[int]) -> None:
        """Show one medium, or what several have in common."""
        new = tuple(media_ids)
        if new != self._media:
            self.note.save()
            self._wants_note = False
        self._media = new
        self._ask()

    def refresh(self, changed: Changed) -> None:
        """Read again what the change touched, if it is shown."""
        concerns = not changed.media or not set(changed.media).isdisjoint(self._media)
        if changed.touched & _SHOWN and concerns:
            self._ask()
        if Touched.TAGS in changed.touched:
            self._offer_tags()

    def write_clue(self) -> None:
        """Put the focus where a clue is written."""
        self.tabs.setCurrentWidget(self.clues)
        if len(self._media) == 1:
            self._set_enabled(True)
            self.clues.write_at(self._media[0])

    def write_tags(self) -> None:
        """Put the focus where tags are written."""
        self._set_enabled(bool(self._media))  # what is read of the media may be on its way still
        self.tags.setFocus()

    def write_note(self) -> None:
        """Put the focus where the note is written, as soon as the one that there is has been read."""
        self._wants_note = not self.note.isEnabled()
        self.note.setFocus()

    def pick_series(self) -> None:
        """Let the officer choose a series for the chosen media."""
        below = self.series.add.mapToGlobal(QPoint(0, self.series.add.height()))
        self.picker.pick_for(self._media, below, stacks=self.reach_stacks)

    def _lay_out(self) -> None:
        self.tabs.setObjectName("inspectorTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        for page in (self.facts, self.links, self.clues, self.paths, self.exif, self.records):
            self.tabs.addTab(page, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, 0)
        layout.setSpacing(Space.S)
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self.title)
        heading.addWidget(self.summary)
        layout.addLayout(heading)
        for label, field in (
            (self.tr("Category"), self.categories),
            (self.tr("Tags"), self.tags),
            (self.tr("Note"), self.note),
            (self.tr("Series"), self.series),
        ):
            group = QVBoxLayout()
            group.setSpacing(Space.XS)
            group.addWidget(PlainLabel(label, tone="muted"))
            group.addWidget(field)
            layout.addLayout(group)
        layout.addWidget(self.thumbnail)
        layout.addWidget(self.tabs, 1)
        QWidget.setTabOrder(self.series.add, self.tabs)
        QWidget.setTabOrder(self.tabs, self.facts)

    def _connect(self) -> None:
        self.categories.chosen.connect(self._categorise)
        self.tags.added.connect(lambda tag: self._decide(add_tags=(tag,)))
        self.tags.removed.connect(lambda tag: self._decide(remove_tags=(tag,)))
        self.note.written.connect(self._write)
        self.series.opened.connect(self.series_requested)
        self.series.removed.connect(self._leave)
        self.series.picking.connect(self.pick_series)
        self.links.medium_requested.connect(self.medium_requested)
        self.clues.moment_requested.connect(self.moment_requested)
        self._workbench.changed.connect(self.refresh)
        self._offer_tags()

    def _ask(self) -> None:
        chosen = self._media
        if len(chosen) > 1:
            self._workbench.ask(
                lambda reader: (chosen, inspection.read_together(reader, chosen)), self._several, self, "shown"
            )
        elif chosen:
            self._workbench.ask(lambda reader: (chosen, inspection.read(reader, chosen[0])), self._one, self, "shown")
        else:
            self._nothing(self.tr("Nothing is chosen"), self.tr("Choose a medium in the gallery."))

    def _offer_tags(self) -> None:
        self._workbench.ask(media.all_tags, self.tags.offer, self, "tags")

    def _one(self, answer: tuple[tuple[int, ...], Inspection | None]) -> None:
        chosen, found = answer
        if chosen != self._media:
            return
        if found is None:
            self._nothing(self.tr("Not there"), self.tr("This medium isn't in the case any more."))
            return
        self._set_enabled(True)
        self._offer_pages(True)
        self.title.setText(found.title)
        members = self.tr("%1 in its stack").replace("%1", whole(found.members)) if found.members > 1 else ""
        self.summary.setText(" · ".join(part for part in (words.summary(found.medium), members) if part))
        self.categories.show_category(found.category)
        self.tags.show_tags(found.tags)
        self._show_note(chosen, found.note, self.tr("What you want to remember of it"))
        self.series.show_series(found.series)
        self.thumbnail.show_medium(chosen[0] if found.medium.thumbnail else None)
        self.facts.show_facts(inspection.facts(found.medium, found.by_body, found.elsewhere, found.known))
        self.links.show_links(found.links)
        self.clues.show_clues(chosen[0], found.clues)
        self.paths.show_facts([Fact(each.exhibit, _path(each.source, each.path)) for each in found.paths])
        self.exif.show_rows(found.exif)
        self.records.show_facts(vics_words.facts(found.records))
        self._count(len(found.links), len(found.clues), len(found.paths), len(found.exif), len(found.records))

    def _several(self, answer: tuple[tuple[int, ...], Together]) -> None:
        chosen, together = answer
        found = together.common
        if chosen != self._media:
            return
        self._empty_pages()
        self._set_enabled(True)
        self._offer_pages(False)
        self.title.setText(self.tr("%1 media chosen").replace("%1", whole(found.count)))
        self.summary.setText(self.tr("What you decide reaches all of them."))
        self.categories.show_category(shared(found.categories, found.count))
        self.tags.show_tags([tag for tag, count in found.tags.items() if count == found.count])
        self._show_note(chosen, "", self.tr("A note written here replaces that of each of them"))
        self.series.show_series(together.series)
        self.facts.show_facts(common_facts(found, self._workbench.scheme))

    def _show_note(self, chosen: tuple[int, ...], note: str, hint: str) -> None:
        self.note.show_note(chosen, note, hint)
        if self._wants_note:
            self._wants_note = False
            self.note.setFocus()

    def _nothing(self, title: str, hint: str) -> None:
        self._empty_pages()
        self._set_enabled(False)
        self.title.setText(title)
        self.summary.setText(hint)
        self.categories.show_category(None)
        self.tags.show_tags([])
        self.note.show_note((), "")
        self.series.show_series([])

    def _empty_pages(self) -> None:
        self.thumbnail.show_medium(None)
        self.facts.show_facts([])
        self.links.show_links([])
        self.clues.show_clues(None, [])
        self.paths.show_facts([])
        self.exif.show_rows([])
        self.records.show_facts([])
        self._count(0, 0, 0, 0, 0)

    def _offer_pages(self, offered: bool) -> None:
        """Several media only have facts in common; with one again, the officer's page comes back."""
        if offered == self.tabs.isTabEnabled(1):
            return
        if not offered:
            self._page = self.tabs.currentIndex()
            self.tabs.setCurrentIndex(0)
        for place in range(1, self.tabs.count()):
            self.tabs.setTabEnabled(place, offered)
        if offered:
            self.tabs.setCurrentIndex(self._page)

    def _set_enabled(self, enabled: bool) -> None:
        for field in (self.categories, self.tags, self.series, self.tabs):
            field.setEnabled(enabled)

    def _count(self, *numbers: int) -> None:
        names = (self.tr("Links"), self.tr("Clues"), self.tr("Paths"), self.tr("EXIF"), self.tr("Other programs"))
        self.tabs.setTabText(0, self.tr("Facts"))
        for place, (name, number) in enumerate(zip(names, numbers, strict=True), 1):
            self.tabs.setTabText(place, f"{name} {whole(number)}" if number else name)
        self.tabs.setTabVisible(self.tabs.indexOf(self.records), bool(numbers[-1]))

    def _categorise(self, code: int | None) -> None:
        self._decide(category=code, clear_category=code is None)

    def _decide(
        self,
        *,
        category: int | None = None,
        clear_category: bool = False,
        add_tags: tuple[str, ...] = (),
        remove_tags: tuple[str, ...] = (),
    ) -> None:
        if self._media:
            self._workbench.decide(
                Decide(self._media, self.reach_stacks, category, clear_category, add_tags, remove_tags), self
            )

    def _write(self, media_ids: tuple[int, ...], text: str) -> None:
        self._workbench.decide(Decide(media_ids, note=text), self)

    def _leave(self, series: int) -> None:
        self._workbench.decide(RemoveFromSeries(series, self._media), self)


def _path(source: str, path: str) -> str:
    return f"{source.rstrip('/')}/{path}" if path else source
