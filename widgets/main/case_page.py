"""The page on which an officer works on a case: sources and series, gallery or viewer, inspector."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.case.queries.card_filter import CardFilter, Facet, Review, Unit
from app.case.queries.frame_cards import medium_of
from app.desk.controls.strengths import Strengths
from app.desk.listings.gallery import Gallery
from app.desk.look.theme import Space, Theme
from app.desk.protecting.protection import Panel, RevealKey
from app.desk.work.services import Services
from app.desk.work.workbench import Found, Workbench
from app.ingest.sources import NewSource
from widgets.facets.facet_panel import FacetPanel
from widgets.facets.where_when import WhereWhen
from widgets.gallery.empty_words import why_empty
from widgets.gallery.filter_bar import FilterBar
from widgets.gallery.gallery_view import GalleryView
from widgets.gallery.likeness_bar import LikenessBar
from widgets.inspector.inspector import Inspector
from widgets.main.side_tabs import SideTabs
from widgets.main.triage import Triage
from widgets.main.writing_parts import writing_parts
from widgets.parts.reading_only import ReadingOnly
from widgets.protection.strengths_popover import KeyholeWheel
from widgets.series.series_panel import SeriesPanel
from widgets.sources.ingest_bar import IngestBar
from widgets.sources.source_reading import SourceReading
from widgets.sources.sources_panel import SourcesPanel
from widgets.viewer.viewer import Viewer

_REST_MS = 60
"""How long a selection must rest before the inspector reads it: arrows that are held must not ask for every card."""
_CENTRE, _RIGHT = 800, 376


class CasePage(QWidget):
    """All of a case. `release` it before the workbench is closed.

    Signals:
        reading_changed: sources are being read, or no longer.
        panel_changed: media are shown in another panel, see `panel`.
        said: a short sentence for the status bar.
    """

    reading_changed = Signal(bool)
    panel_changed = Signal()
    said = Signal(str)

    def __init__(self, workbench: Workbench, services: Services, theme: Theme, *, read_only: str = "") -> None:
        """`read_only`: why the case can't be changed; empty where it can."""
        super().__init__()
        self._workbench = workbench
        self._last = -1  # current last, and again where another filter lists it too
        self.empty_words = ""
        """What the gallery says while nothing is listed."""
        self.setObjectName("casePage")
        self.gallery = Gallery(workbench, self)
        self.filter_bar = FilterBar(workbench, theme)
        self.facets = FacetPanel(workbench, self.gallery.facets)
        self.where_when = WhereWhen(workbench, self.gallery.facets, theme)
        self.view = GalleryView(self.gallery.model, self.gallery.loader, workbench.protection, theme)
        self.view.setObjectName("gallery")
        self.viewer = Viewer(workbench, theme)
        self.inspector = Inspector(workbench)
        self.sources = SourcesPanel(workbench, theme)
        self.series = SeriesPanel(workbench)
        self.likeness = LikenessBar(workbench, theme)
        self.ingest_bar = IngestBar(theme)
        self._sources_read = SourceReading(workbench, services, self.ingest_bar, self.sources, self)
        self.triage = Triage(workbench, self.gallery, self.view, self.viewer, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._reveal = RevealKey(workbench.protection, Qt.Key.Key_Space, self)
        self._lay_out()
        self._connect()
        if read_only:
            ReadingOnly(writing_parts(self.inspector, self.series, self.sources), read_only, self)
        self._show_filter(self.filter_bar.filter)

    # What the window asks

    @property
    def panel(self) -> Panel:
        """Where media are shown now."""
        return Panel.VIEWER if self.viewing else Panel.GALLERY

    @property
    def viewing(self) -> bool:
        """Whether the viewer stands in the gallery's place."""
        return self._centre.currentWidget() is self.viewer

    @property
    def reading(self) -> bool:
        """Whether sources are being read."""
        return self._sources_read.running

    def open_viewer(self, medium: int | None = None) -> None:
        """Show this medium, or the current card, in the gallery's place."""
        if (wanted := self.view.current_id() if medium is None else medium) is None:
            self.said.emit(self.tr("Choose a medium in the gallery first."))
            return
        self._centre.setCurrentWidget(self.viewer)
        self.filter_bar.hide()
        self.viewer.show_card(wanted)
        self.viewer.setFocus()
        self._inspect()

    def back_to_gallery(self) -> None:
        """Show the gallery again, where it was left."""
        if self.viewing:
            self._workbench.protection.release_reveal()
            self.viewer.show_medium(None)
            self.filter_bar.show()
            self._centre.setCurrentWidget(self.view)
            self._inspect()
        self.view.setFocus()

    def give_back(self) -> None:
        """Give the keyboard to what shows media now."""
        (self.viewer if self.viewing else self.view).setFocus()

    def categorise(self, code: int | None) -> None:
        """Set, or (None) take away, the category of what is chosen; after setting, go on to the next undecided."""
        self.triage.categorise(code)

    def edit_tags(self) -> None:
        """Put the focus where tags are written."""
        if self._inspect_chosen():
            self.inspector.write_tags()

    def edit_note(self) -> None:
        """Put the focus where the note is written."""
        if self._inspect_chosen():
            self.inspector.write_note()

    def write_clue(self) -> None:
        """Put the focus where a clue is written."""
        if self._inspect_chosen():
            self.inspector.write_clue()

    def pick_series(self) -> None:
        """Let the officer choose a series for what is chosen."""
        if self._inspect_chosen():
            self.inspector.pick_series()

    @property
    def workbench(self) -> Workbench:
        """The case that is worked on."""
        return self._workbench

    def find_its_like(self) -> None:
        """List what is like the chosen medium, or like the part that is marked in the viewer."""
        self.likeness.look_for_chosen(self.triage.chosen(), self.viewer.canvas.marked if self.viewing else None)

    def filter(self) -> None:
        """Put the focus where values of facets are chosen; from there back to the gallery."""
        if self.facets.isAncestorOf(self.focusWidget() or self):
            self.view.setFocus()
            return
        self.back_to_gallery()
        self.sides.setCurrentWidget(self.facets)
        self.facets.tree.setFocus()

    def show_remains(self) -> None:
        """List what is left to decide, with no other filter, and give the cards the focus."""
        self.back_to_gallery()
        self.filter_bar.clear()

    def fold(self) -> None:
        """Show the cards under the header of the current one no longer."""
        header = self.view.header_of_current()
        if header is None:
            self.said.emit(self.tr("Choose headers above the gallery first."))
        else:
            self.gallery.fold(header)

    def unfold_all(self) -> None:
        """Show the cards under all headers."""
        self.gallery.unfold_all()

    def sort_by_likeness(self) -> None:
        """List what is most like the chosen medium first, and all the rest behind it."""
        chosen = self.triage.chosen()
        if len(chosen) > 1:
            self.said.emit(self.tr("Choose one medium only."))
        elif chosen:
            self.said.emit(self.tr("Looking for what is like the medium…"))
            self._workbench.find_like(chosen[0], None, self._likes_came, self.said.emit, self)

    def _likes_came(self, found: list[Found]) -> None:
        if found:
            self.filter_bar.show_nearest(tuple(dict.fromkeys(each.medium for each in found)))
        else:
            self.said.emit(self.tr("Nothing else in the case is like this medium."))

    def look_for(self) -> None:
        """Put the focus where words in paths are looked for."""
        self.back_to_gallery()
        self.filter_bar.text.setFocus()
        self.filter_bar.text.selectAll()

    def show_series(self, series: int | None) -> None:
        """List the members of a series; None: no longer those of one only."""
        self.back_to_gallery()
        if series is not None:
            self.filter_bar.set_filter(CardFilter(unit=Unit.MEDIUM, review=Review.ANY).choosing(Facet.SERIES, series))
            self.series.show_series(series)
        elif self.filter_bar.filter.series is not None or self.filter_bar.filter.like:
            self.filter_bar.clear()

    def use_strengths(self, strengths: Strengths) -> None:
        """Let Shift and the wheel change the size of the keyhole wherever media are shown."""
        wheel = KeyholeWheel(strengths, self)
        for watched in (self.view.viewport(), *self.viewer.reveal_surfaces):
            watched.installEventFilter(wheel)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme from now on."""
        for part in (self.view, self.viewer, self.sources, self.filter_bar, self.likeness, self.ingest_bar):
            part.set_theme(theme)
        self.where_when.set_theme(theme)

    def take_in(self, sources: Sequence[NewSource] = ()) -> None:
        """Add these sources and read them; without any, go on with what isn't read yet."""
        self._sources_read.begin(sources)

    def stop_reading(self) -> None:
        """Stop at a place from which it can be resumed."""
        self._sources_read.stop()

    def release(self) -> None:
        """Stop what runs and end the threads of this page."""
        self._sources_read.end()
        self.inspector.note.save()
        self.series.save()
        self.view.blockSignals(True)  # what it may still say must not begin anything
        self._rest.stop()
        for part in (self.filter_bar, self.facets, self.where_when, self.sources, self.viewer):
            part.release()
        self.gallery.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back: from the viewer to the gallery, from a field to what it is about."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.viewing and not self.viewer.isAncestorOf(self.focusWidget() or self):
            self.viewer.setFocus()
        else:
            self.back_to_gallery()

    # Making the page

    def _lay_out(self) -> None:
        self._centre = QStackedWidget()
        self._centre.addWidget(self.view)
        self._centre.addWidget(self.viewer)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.filter_bar)
        column.addWidget(self.likeness)
        column.addWidget(self.where_when.below(self._centre), 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("caseSplitter")
        side = SideTabs(self.sources, self.series, self.facets)
        self.sides = side.tabs
        for part in (side, centre, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([SideTabs.WIDTH, _CENTRE, _RIGHT])
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.ingest_bar)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.viewer.head.set_reveal_key(self.tr("Space"))
        for watched in (self.view, *self.viewer.reveal_surfaces, self.inspector.thumbnail.picture):
            watched.installEventFilter(self._reveal)
        self.filter_bar.filter_changed.connect(self._show_filter)
        self.facets.filter_changed.connect(self.filter_bar.set_filter)
        self.facets.left.connect(self.view.setFocus)
        self.view.header_pressed.connect(self.gallery.fold)
        self.where_when.filter_changed.connect(self.filter_bar.set_filter)
        self.where_when.left.connect(self.view.setFocus)
        self._centre.currentChanged.connect(lambda _: self.where_when.allow(not self.viewing))
        self.filter_bar.size_changed.connect(self.view.set_card_size)
        self.filter_bar.left.connect(self.view.setFocus)
        self.view.size_changed.connect(self.filter_bar.set_size)
        self.view.activated_id.connect(self.open_viewer)
        self.view.current_id_changed.connect(self._current_changed)
        self.view.selection_changed.connect(self._rest.start)
        self._rest.timeout.connect(self._inspect)
        self._centre.currentChanged.connect(self._panel_changed)
        self.viewer.step_requested.connect(self.triage.step)
        self.viewer.medium_changed.connect(self.inspector.show_medium)
        for moment in (self.viewer.filmstrip.frame_chosen, self.viewer.player.frame_reached):
            moment.connect(lambda at: self.inspector.clues.set_moment(self.viewer.medium, at))
        self.viewer.player.said.connect(self.said)
        self.viewer.region_marked.connect(lambda part: self.inspector.clues.set_region(self.viewer.medium, part))
        self.viewer.clue_asked.connect(self.write_clue)
        self.inspector.clues.region_requested.connect(self.viewer.see)
        self.inspector.medium_requested.connect(self._visit)
        self.inspector.series_requested.connect(self.show_series)
        self.inspector.moment_requested.connect(self._visit_moment)
        self.likeness.found.connect(self.back_to_gallery)
        self.likeness.found.connect(self.filter_bar.show_alike)
        self.likeness.closed.connect(self.filter_bar.clear)
        self.gallery.listed.connect(self._listed)
        self.gallery.restored.connect(self.triage.go_to)
        self.gallery.failed.connect(self._workbench.failed)
        self.series.series_chosen.connect(self.show_series)
        self.series.proposals.media_requested.connect(self.back_to_gallery)
        self.series.proposals.media_requested.connect(self.filter_bar.show_media)
        self._sources_read.changed.connect(self._reading_changed)
        self._sources_read.said.connect(self.said)
        self.triage.said.connect(self.said)
        self.filter_bar.set_size(self.view.card_size())

    def _panel_changed(self) -> None:
        self._workbench.panel = self.panel
        self.panel_changed.emit()

    # Choosing

    def _inspect_chosen(self) -> bool:
        """Let the inspector be about what is chosen now: what is said next must not reach what was chosen before."""
        if (chosen := self.triage.chosen()) and chosen != self.inspector.media:
            self._inspect()
        return bool(chosen)

    def _inspect(self) -> None:
        self._rest.stop()
        self.inspector.reach_stacks = self.gallery.filter.unit is Unit.STACK
        shown = self.triage.shown
        self.inspector.clues.set_moment(shown[0] if len(shown) == 1 else None, self.triage.moment)
        self.inspector.show_selection(shown)

    def _current_changed(self, card: int) -> None:
        before, self._last = self._last, self._last if card < 0 else card
        self.likeness.tell(medium_of(card))
        if self.viewing and card not in (-1, before):  # what comes back to its place must not lead the player back
            self.viewer.show_card(card)
        self._rest.start()

    def _visit(self, medium: int) -> None:
        if self.viewing or not self.triage.return_to(medium):
            self.open_viewer(medium)

    def _visit_moment(self, at_ms: int) -> None:
        if not self.viewing:
            self.open_viewer()
        self.viewer.show_frame(at_ms)

    # Listing

    def _show_filter(self, wanted: CardFilter) -> None:
        if not wanted.like:
            self.likeness.end()
        self._say_empty(self.tr("Looking…"))
        self.facets.show_filter(wanted)
        self.where_when.show_filter(wanted)
        self.gallery.show(wanted)

    def _listed(self, count: int) -> None:
        self.filter_bar.set_count(count)
        if count:
            if not self.view.currentIndex().isValid() and not self.viewing and not self.triage.return_to(self._last):
                self.view.select_row(0)
        elif self.viewing:
            self.back_to_gallery()
        if not count:
            self._say_empty(self._why_empty())
            self._rest.start()

    def _say_empty(self, words: str) -> None:
        self.empty_words = words
        self.view.set_empty_text(words)

    def _why_empty(self) -> str:
        filtered = self.filter_bar.filter.narrows
        return why_empty(filtered=filtered, reading=self.reading, has_sources=bool(self.sources.exhibits))

    def _reading_changed(self, reading: bool) -> None:
        if not reading and not self.gallery.model.rowCount():
            self._say_empty(self._why_empty())
        self.reading_changed.emit(reading)
