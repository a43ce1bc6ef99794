"""Shows one medium large, with its player, stack and frames below, or several beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.case.queries import media
from app.case.queries.frame_cards import medium_of, moment_of
from app.case.trail.changed import Changed, Touched
from app.desk.facts import seen
from app.desk.facts.seen import Seen
from app.desk.look.theme import Space, Theme
from app.desk.pictures.previews import PreviewLoader
from app.desk.pictures.strip_model import Still
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Region, Workbench
from widgets.pictures.picture_canvas import PictureCanvas
from widgets.pictures.picture_pane import PicturePane
from widgets.pictures.still_strip import StillStrip
from widgets.viewer.adjusting import Adjusting
from widgets.viewer.clue_outlines import ClueOutlines
from widgets.viewer.compare_view import CompareView
from widgets.viewer.filmstrip import Filmstrip
from widgets.viewer.page_bar import PageBar
from widgets.viewer.player import Player
from widgets.viewer.viewer_head import ViewerHead

_PATIENCE_MS = 120
"""How long the medium before stays in sight while the next one is read."""
_STRIP_BUDGET = 24 * 2**20


class Viewer(QWidget):
    """One medium: first its kept preview, then a large rendering made by a worker, both under the viewer's veil.

    Zoom, place, pose and adjustments are kept while the officer goes through a stack. A rendering that fails leaves the
    preview, with the reason below the picture.

    Signals:
        step_requested: the previous (-1) or next (1) medium of the listing is asked for.
        medium_changed: the officer went to this medium (id, an int) of the same stack, or of those that are compared.
        clue_asked: the officer wants to say what the marked part of the picture shows.
        region_marked: this part of the picture is marked (left, top, width, height, 0 to 1), or (None) none any more.
    """

    step_requested = Signal(int)
    medium_changed = Signal(object)
    clue_asked = Signal()
    region_marked = Signal(object)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._wanted: int | None = None
        self._at: int = 0
        self._stack: tuple[int, ...] = ()
        self._keep_view = False
        self._pending: int | None = None
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Viewer"))
        self.head = ViewerHead(workbench.protection, theme, self)
        self.pane = PicturePane(workbench, self)
        self.player = Player(workbench, theme, self.pane, self)
        self.compare = CompareView(workbench, theme, self)
        self.surfaces = QStackedWidget()
        self.pages = PageBar(theme, self)
        self.adjusting = Adjusting(self.pane, theme, self)
        self._member_loader = PreviewLoader(
            lambda ids: media.previews(workbench.case.reader(), ids), budget_bytes=_STRIP_BUDGET, threads=1, parent=self
        )
        self.members = StillStrip(self._member_loader, workbench.protection, self)
        self.filmstrip = Filmstrip(workbench, self)
        self._outlines = ClueOutlines(workbench, self.pane.canvas)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay_out()
        self._connect()
        self.show_medium(None)

    @property
    def canvas(self) -> PictureCanvas:
        """The surface of the picture."""
        return self.pane.canvas

    @property
    def comparing(self) -> bool:
        """Whether several media are shown beside each other."""
        return self.surfaces.currentWidget() is self.compare

    @property
    def medium(self) -> int | None:
        """The id of the medium that is shown or on its way; of several, of the one that has the focus."""
        return self.compare.current if self.comparing else self._wanted

    @property
    def at_ms(self) -> int:
        """The time of the frame that is shown; 0 for a picture."""
        return self._at

    @property
    def reveal_surfaces(self) -> tuple[QWidget, ...]:
        """What has the focus when the reveal key is held (see `app.desk.protecting.protection.RevealKey`)."""
        strips = (self.members, self.filmstrip.strip)
        return (self.canvas, *strips, *self.player.reveal_surfaces, *self.compare.reveal_surfaces)

    def show_medium(self, medium: int | None) -> None:
        """Show a medium, or (None) what to do to see one."""
        self._leave_compare()
        if medium is not None and medium == self._wanted:
            return
        self._keep_view = medium in self._stack
        self._wanted, self._at = medium, 0
        self._pending = None
        if not self._keep_view:
            self._stack = ()
            self.members.hide()
        self.filmstrip.show_medium(None)
        self.player.show_medium(None)
        self.pages.show_pages(None)
        self._outlines.show(medium)
        if medium is None:
            self._late.stop()
            self.head.show_nothing()
            self.pane.show_words(self.tr("Choose a medium in the gallery to look at it here."))
            return
        self.pane.let_go()
        self._late.start()
        strengths = self._workbench.protection.veil(Panel.VIEWER).effective
        self._workbench.ask(lambda reader: (medium, seen.read(reader, medium, strengths)), self._came, self, "seen")
        if self._keep_view:
            self.members.mark(medium)
        else:
            self._ask_stack(medium)

    def show_card(self, card: int) -> None:
        """Show the medium of a card; of a frame's card, at its time."""
        self.show_medium(medium_of(card))
        if (at_ms := moment_of(card)) is not None:
            self.show_frame(at_ms)

    def show_frame(self, at_ms: int) -> None:
        """Stand at this time of the video or sound: a kept still first, then the frame itself."""
        if self.player.playback.medium is None:
            self._pending = at_ms
            return
        self.player.show_frame(at_ms)
        self._frame_reached(at_ms)

    def show_several(self, media: Sequence[int]) -> None:
        """Show two to four media beside each other; Esc leads back to the one that was shown before."""
        for part in (self.head, self.pages, self.members, self.filmstrip, self.player):
            part.hide()
        self.surfaces.setCurrentWidget(self.compare)
        self.compare.show_media(media)
        self.compare.setFocus()
        self._compared_changed(self.compare.current)

    def step_page(self, by: int) -> None:
        """To the next frame of an animation or a video, or page of a document."""
        if not self.pages.step(by):
            self.player.playback.step(by)

    def toggle_own_pixels(self) -> None:
        """Between all of the picture and its own pixels."""
        self.active_pane.canvas.toggle_own_pixels()

    def see(self, region: Region) -> None:
        """Go to this part of the picture (left, top, width and height, 0 to 1)."""
        if not self.comparing:
            self.canvas.see(region)

    def mark_part(self) -> None:
        """Mark a part of the picture by keys, or, where one is marked, say what it shows."""
        if self.comparing:
            return
        if self.canvas.marked is not None:
            self.clue_asked.emit()
        else:
            self.canvas.mark_by_keys()

    @property
    def active_pane(self) -> PicturePane:
        """The one that keys are about."""
        return self.compare.pane if self.comparing else self.pane

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew for another theme."""
        for part in (self.head, self.pages, self.adjusting, self.player, self.compare):
            part.set_theme(theme)

    def release(self) -> None:
        """End the loading of stills and tiles; before the case is closed."""
        self._late.stop()
        self._member_loader.close()
        for part in (self.filmstrip, self.player, self.pane, self.compare):
            part.release()

    def _lay_out(self) -> None:
        self.members.setObjectName("memberStrip")
        self.members.setAccessibleName(self.tr("Members of the stack"))
        self.surfaces.addWidget(self.pane)
        self.surfaces.addWidget(self.player.sound)
        self.surfaces.addWidget(self.compare)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.head)
        layout.addWidget(self.surfaces, 1)
        for part in (self.player, self.pages, self.adjusting.bar, self.members, self.filmstrip):
            layout.addWidget(part)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To what is shown. No focus proxy: Tab would go by way of it and leave what stands around it out."""
        shown = self.surfaces.currentWidget()
        if shown is not None:
            shown.setFocus(reason)

    def _connect(self) -> None:
        self._late.timeout.connect(lambda: self.canvas.show_words(self.tr("Reading…")))
        self.pane.busy.connect(self.head.show_busy)
        self.pane.troubled.connect(self.head.show_trouble)
        self.pane.noted.connect(self.head.show_note)
        self.pane.outlined.connect(self.pages.show_pages)
        self.pane.page_shown.connect(self.pages.show_page)
        self.pages.page_asked.connect(self.pane.show_page)
        self.canvas.zoomed.connect(self.head.show_zoom)
        self.canvas.step_asked.connect(self.step_requested)
        self.canvas.member_asked.connect(self._step_below)
        self.canvas.marked_anew.connect(lambda: self.region_marked.emit(self.canvas.marked))
        self.canvas.mark_taken.connect(self.clue_asked)
        self.compare.current_changed.connect(self._compared_changed)
        self.compare.left.connect(self._leave_compare)
        self.head.step_asked.connect(self.step_requested)
        self.head.zoom_asked.connect(self.canvas.zoom_by)
        self.head.fit_asked.connect(self.canvas.zoom_fit)
        self.head.full_asked.connect(self.canvas.zoom_full)
        self.head.adjust_asked.connect(self.adjusting.toggle)
        self.members.chosen.connect(self._member_chosen)
        self.filmstrip.frame_chosen.connect(self.show_frame)
        self.filmstrip.started.connect(self._play_from)
        self.player.frame_reached.connect(self._frame_reached)
        self.player.troubled.connect(self.head.show_trouble)
        for strip in (self.members, self.filmstrip.strip):
            self.player.watch_keys_of(strip)
        self._workbench.changed.connect(self._case_changed)

    def _came(self, answer: tuple[int, Seen | None]) -> None:
        medium, found = answer
        if medium != self._wanted:
            return
        self._late.stop()
        if found is None:
            self.head.show_nothing()
            self.pane.show_words(self.tr("This medium isn't in the case any more."))
            return
        self.head.show_seen(found)
        self.pane.show_seen(found, keep_view=self._keep_view)
        if not self.comparing:
            self._show_surface(found)
        if found.medium.kind == "video":
            self.filmstrip.show_medium(found.medium.id)
        elif found.medium.kind == "sound":
            self._play_from(0)

    def _case_changed(self, changed: Changed) -> None:
        if Touched.STACKS in changed.touched and self._wanted is not None:
            self._ask_stack(self._wanted)

    def _ask_stack(self, medium: int) -> None:
        self._workbench.ask(lambda reader: (medium, seen.members(reader, medium)), self._stack_came, self, "stack")

    def _stack_came(self, answer: tuple[int, list[Still]]) -> None:
        medium, stack = answer
        if medium != self._wanted:
            return
        self._stack = tuple(member.id for member in stack)
        self.members.show_stills(stack if len(stack) > 1 else [], medium)
        self.members.setVisible(len(stack) > 1 and not self.comparing)

    def _show_surface(self, found: Seen | None) -> None:
        sound = found is not None and found.medium.kind == "sound"
        self.surfaces.setCurrentWidget(self.player.sound if sound else self.pane)
        self.adjusting.bar.setEnabled(not sound)

    def _show_parts(self, found: Seen) -> None:
        """The surface that suits the kind, and what goes with it."""
        self._show_surface(found)
        if found.medium.kind == "video":
            self.filmstrip.show_medium(found.medium.id)
        elif found.medium.kind == "sound":
            self._play_from(0)

    def _play_from(self, at_ms: int) -> None:
        """Stand at the frame that was asked for, or at the telling one of which the preview is made."""
        if self.pane.shown is not None and self.player.playback.medium is None:
            at_ms, self._pending = self._pending if self._pending is not None else at_ms, None
            self.player.show_medium(self.pane.shown, at_ms)
            self.player.setVisible(not self.comparing)
            self._frame_reached(at_ms)

    def _frame_reached(self, at_ms: int) -> None:
        self._at = at_ms
        self.filmstrip.mark(at_ms)
        self._outlines.show_moment(at_ms)

    def _member_chosen(self, medium: int) -> None:
        self.show_medium(medium)
        self.medium_changed.emit(medium)

    def _compared_changed(self, medium: int | None) -> None:
        self.adjusting.work_on(self.compare.pane)
        self.medium_changed.emit(medium)

    def _leave_compare(self) -> None:
        if not self.comparing:
            return
        self._show_surface(None)
        self.compare.show_media(())
        self.adjusting.work_on(self.pane)
        self.head.show()
        self.pages.setVisible(self.pages.several)
        self.members.setVisible(len(self._stack) > 1)
        self.player.setVisible(self.player.playback.medium is not None)
        if self.pane.shown is not None:
            self._show_parts(self.pane.shown)
        self.setFocus()
        self.medium_changed.emit(self._wanted)

    def _step_below(self, by: int) -> None:
        if self.filmstrip.isVisible() and not self.members.isVisible():
            self.filmstrip.step(by)
        else:
            self.members.step(by)
