"""Deciding on what is chosen in the gallery or the viewer, and going on to what is to be decided next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from app.case.decisions.media_decisions import Decide
from app.case.queries.card_filter import Facet, Review, Unit
from app.case.queries.cards import marked
from app.case.queries.frame_cards import media_of, medium_of
from app.desk.listings.gallery import Gallery
from app.desk.work.workbench import Workbench
from widgets.gallery.gallery_view import GalleryView
from widgets.viewer.viewer import Viewer


class Triage(QObject):
    """What a decision is about, and where it leads.

    Signals:
        said: a short sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self, workbench: Workbench, gallery: Gallery, view: GalleryView, viewer: Viewer, parent: QObject
    ) -> None:
        """`parent` stands in the case's changes as the one who began them."""
        super().__init__(parent)
        self._workbench = workbench
        self._gallery = gallery
        self._view = view
        self._viewer = viewer
        self._origin = parent
        self._of_frames = False
        gallery.listed.connect(self._tell_unit)

    @property
    def shown(self) -> tuple[int, ...]:
        """The viewer's medium while it is open, else those of the selected cards, else that of the current one."""
        return (self._viewer.medium,) if self._viewer.medium is not None else media_of(self._selected())

    @property
    def moment(self) -> int | None:
        """The time (ms) of the frame that the current card stands for; None where it stands for no frame of a video."""
        row = self._view.currentIndex().row()
        card = self._gallery.model.card(row) if row >= 0 and self._viewer.medium is None else None
        return None if card is None else card.at_ms

    def chosen(self) -> tuple[int, ...]:
        """The media that a decision is about; where there are none the officer is told."""
        if not (chosen := self.shown):
            self.said.emit(self.tr("Choose one or more media first."))
        return chosen

    def categorise(self, code: int | None) -> None:
        """Set, or (None) take away, the category of what is chosen; after setting, go on to the next undecided.

        Where a part of a video or a sound is marked in the viewer, it is about that part, and leads nowhere.
        """
        if not self._viewer.comparing and self._viewer.player.categorise(code):
            return
        if not (media := self.chosen()):
            return
        stacks = self._gallery.filter.unit is Unit.STACK
        decision = Decide(media, stacks=stacks, category=code, clear_category=code is None)
        if code is not None:
            self._go_on(media)
        self._workbench.decide(decision, self._origin)

    def look_again(self) -> None:
        """Mark what is chosen to be looked at again, and go on to the next card; or, where all is, no longer."""
        if not (media := self.chosen()):
            return

        def decide(all_marked: bool) -> None:
            if not all_marked and self.shown == media:
                self._go_behind(media)
            self._workbench.decide(Decide(media, second_look=not all_marked), self._origin)

        self._workbench.ask(lambda reader: marked(reader, media), decide, self, "marked")

    def select_page(self) -> None:
        """Choose all cards that are seen whole, so that the next key decides on all of them."""
        if self._viewer.medium is None and (count := self._view.select_page()):
            self.said.emit(self.tr("{0} cards of this page are chosen; a key decides on all of them.").format(count))

    def go_to_next_undecided(self) -> None:
        """Make the next card without a category current."""
        self._gallery.next_undecided(self._view.currentIndex().row(), self.go_to)

    def go_to(self, card: int | None) -> None:
        """Make this card current; None: there is none left to go to."""
        if card is None:
            self.said.emit(self.tr("Nothing in this list is left to decide."))
        else:
            self._view.select_id(card)

    def return_to(self, card: int) -> bool:
        """Make this card current, or, where it isn't listed, one of the same medium; False where none is."""
        if card < 0 or self._view.select_id(card):
            return card >= 0
        rows = self._gallery.rows_of(medium_of(card))
        if rows and self._view.currentIndex().row() not in rows:
            self._view.select_row(rows.start)
        return bool(rows)

    def step(self, by: int) -> None:
        """To the card that many places further."""
        row = self._view.currentIndex().row() + by
        if 0 <= row < self._gallery.model.rowCount():
            self._view.select_row(row)
        else:
            self.said.emit(self.tr("That was the last one.") if by > 0 else self.tr("That was the first one."))

    def _tell_unit(self) -> None:
        """Where cards come to stand for frames, say what a decision on one is about."""
        before, self._of_frames = self._of_frames, self._gallery.filter.unit is Unit.FRAME
        if self._of_frames and not before:
            self.said.emit(self.tr("Each card is a frame now; what you decide is about its whole video."))

    def _selected(self) -> tuple[int, ...]:
        selected = self._view.selected_ids()
        current = self._view.current_id()
        return tuple(selected) if len(selected) else (() if current is None else (current,))

    def _go_behind(self, media: Sequence[int]) -> None:
        row = self._gallery.rows_of(media[-1]).stop
        if 0 < row < self._gallery.model.rowCount():
            self._view.select_row(row)

    def _go_on(self, decided: Sequence[int]) -> None:
        """Leave the cards that are being decided: to the next one, at once where everything listed is undecided."""
        rows = [row for each in {decided[0], decided[-1]} for row in self._gallery.rows_of(each)]
        last = max(rows, default=self._view.currentIndex().row())
        wanted = self._gallery.filter
        if not wanted.values(Facet.CATEGORY) and wanted.review is Review.UNDECIDED:
            after = last + 1 if last + 1 < self._gallery.model.rowCount() else min(rows, default=0) - 1
            if after >= 0:
                self._view.select_row(after)
            if len(decided) > 1 and after == last + 1:  # whole pages: let the next one begin at the top
                self._view.scrollTo(self._view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        else:
            self._gallery.next_undecided(last, self.go_to)
