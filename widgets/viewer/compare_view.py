"""Two to four media beside each other with one zoom, or laid over each other: in turn, or their difference."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.desk.look.theme import Space, Theme
from app.desk.pictures import comparison
from app.desk.pictures.comparison import UNMOVED, Affine, Differing, Laid
from app.desk.pictures.picture_view import PictureView
from app.desk.pictures.pose import Pose
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import CLEAR, Panel
from app.desk.text.numbers import decimal
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import elided_label
from widgets.parts.tool_button import IconButton
from widgets.pictures.picture_canvas import PictureCanvas
from widgets.pictures.picture_pane import PicturePane
from widgets.viewer.compare_pane import ComparePane

_LETTERS = "ABCD"


class Way(StrEnum):
    """How media are compared."""

    BESIDE = "beside"
    BLINK = "blink"
    DIFFERENCE = "difference"


class CompareView(QWidget):
    """The first is A; the others are laid over it. Zoom and place are those of all.

    Signals:
        current_changed: another has the focus now (its id, an int).
        left: the officer has seen enough.
    """

    current_changed = Signal(int)
    left = Signal()

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._count = 0
        self._current = 0
        self._over = 0
        self._way = Way.BESIDE
        self._laid: dict[int, Laid] = {}
        self._shares: dict[int, float] = {}
        self._kept: dict[tuple[Way, int], tuple[ProtectedImage, ProtectedImage, ProtectedImage]] = {}
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Comparison"))
        self.panes = tuple(ComparePane(workbench, letter, self) for letter in _LETTERS)
        self.over = PictureCanvas(workbench.protection, self)
        self.over.setAccessibleName(self.tr("Pictures over each other"))
        self.said = elided_label("compareSaid", tone="muted")
        self._theme = theme
        self._buttons: list[IconButton] = []
        words = self.tr("Side by side")
        self.beside = self._button("columns-2", "compareBeside", words, words)
        self.blink = self._button("images", "compareBlink", self.tr("Blink"), self.tr("In turn in one place (E)"))
        words = self.tr("What differs (D)")
        self.difference = self._button("blend", "compareDifference", self.tr("Difference"), words)
        self.close_button = self._button("x", "compareClose", self.tr("Close"), self.tr("Back (Esc)"))
        self.close_button.setCheckable(False)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> int | None:
        """The id of the medium that has the focus."""
        return self.panes[self._current].medium if self._count else None

    @property
    def pane(self) -> PicturePane:
        """The one that has the focus."""
        return self.panes[self._current].pane

    @property
    def way(self) -> Way:
        """How they are compared now."""
        return self._way

    @property
    def reveal_surfaces(self) -> tuple[QWidget, ...]:
        """What has the focus when the reveal key is held."""
        return (*(each.pane.canvas for each in self.panes), self.over)

    def show_media(self, media: Sequence[int]) -> None:
        """Compare these, at most four; none empties the view."""
        chosen = tuple(media)[: len(self.panes)]
        self._count, self._current, self._over = len(chosen), 0, 0
        self._laid, self._shares, self._kept = {}, {}, {}
        self.over.show_words("")
        for place, each in enumerate(self.panes):
            each.setVisible(place < self._count)
            each.show_medium(chosen[place] if place < self._count else None)
        self._arrange()
        self._go(Way.BESIDE)
        self._current = 0  # whichever had the focus while they were put in place
        for place in range(1, self._count):
            self._ask_laid(place, chosen[0], chosen[place])

    def show_blink(self) -> None:
        """Show them in turn in one place; each call shows the next."""
        if self._way is Way.BLINK:
            self._over = (self._over + 1) % max(1, self._count)
        self._go(Way.BLINK)

    def toggle_difference(self) -> None:
        """Show what differs between A and the one that has the focus, or all beside each other again."""
        self._go(Way.BESIDE if self._way is Way.DIFFERENCE else Way.DIFFERENCE)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        for button in self._buttons:
            button.set_theme(theme)

    def release(self) -> None:
        """End the making of tiles."""
        for each in self.panes:
            each.pane.release()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To what is shown."""
        target = self.panes[self._current].pane.canvas if self._way is Way.BESIDE else self.over
        target.setFocus(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: side by side again, then back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._way is Way.BESIDE:
            self.left.emit()
        else:
            self._go(Way.BESIDE)

    def _button(self, icon_name: str, name: str, words: str, tip: str) -> IconButton:
        button = IconButton(icon_name, name, tip, self._theme, self)
        button.setText(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        self._buttons.append(button)
        return button

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.XS)
        side = QWidget()
        side.setLayout(self._grid)
        self._stack.addWidget(side)
        self._stack.addWidget(self.over)
        row = QHBoxLayout()
        row.setContentsMargins(Space.S, Space.XS, Space.S, 0)
        row.setSpacing(Space.S)
        for button in (self.beside, self.blink, self.difference):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        said = QHBoxLayout()
        said.setContentsMargins(Space.S, 0, Space.S, 0)
        said.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row)
        layout.addLayout(said)
        layout.addWidget(self._stack, 1)

    def _arrange(self) -> None:
        """Two and three in a row, four in a square."""
        columns = 2 if self._count == 4 else max(1, self._count)
        for place, each in enumerate(self.panes):
            self._grid.removeWidget(each)
            if place < self._count:
                self._grid.addWidget(each, place // columns, place % columns)

    def _connect(self) -> None:
        for place, each in enumerate(self.panes):
            canvas = each.pane.canvas
            each.entered.connect(lambda place=place: self._enter(place))
            each.pane.pictured.connect(self._draw_over)
            each.pane.adjusted.connect(self._pose_over)
            canvas.viewed.connect(lambda view, place=place: self._link_views(place, view))
            canvas.step_asked.connect(self._step)
        self.over.viewed.connect(lambda view: self._link_views(None, view))
        self.over.step_asked.connect(lambda _: self.show_blink())
        self.beside.clicked.connect(lambda: self._go(Way.BESIDE))
        self.blink.clicked.connect(self.show_blink)
        self.difference.clicked.connect(self.toggle_difference)
        self.close_button.clicked.connect(self.left)
        self._workbench.protection.changed.connect(self._veil_anew)

    def _ask_laid(self, place: int, below: int, above: int) -> None:
        self._workbench.ask(
            lambda reader: (below, above, comparison.laid(reader, below, above)),
            lambda answer: self._laid_came(place, answer),
            self,
            f"laid {place}",
        )

    def _laid_came(self, place: int, answer: tuple[int, int, Laid]) -> None:
        below, above, laid = answer
        if (below, above) == (self.panes[0].medium, self.panes[place].medium):
            self._laid[place] = laid
            self._draw_over()

    def _enter(self, place: int) -> None:
        if place != self._current and place < self._count:
            self._current = place
            self.current_changed.emit(self.current)

    def _step(self, by: int) -> None:
        place = (self._current + by) % max(1, self._count)
        self.panes[place].pane.canvas.setFocus()
        self._enter(place)

    def _go(self, way: Way) -> None:
        before, self._way = self._way, way
        if way is not Way.BESIDE and before is Way.BESIDE:
            self._over = 0
            self.over.show_words(self.tr("Laying them over each other…"))
        self._stack.setCurrentIndex(0 if way is Way.BESIDE else 1)
        for button, its in (
            (self.beside, Way.BESIDE),
            (self.blink, Way.BLINK),
            (self.difference, Way.DIFFERENCE),
        ):
            button.setChecked(way is its)
        self._pose_over()
        self._draw_over()
        if self.isVisible():
            self.setFocus()

    @property
    def _above(self) -> int:
        """Which is laid over A now."""
        if self._way is Way.BLINK:
            return self._over
        return self._current or 1

    def _draw_over(self) -> None:
        """Make what is shown in one place, on a reading thread."""
        self._tell()
        if self._way is Way.BESIDE or self._count < 2:
            return
        below, place, way = self.panes[0].pane.canvas.picture, self._above, self._way
        above, laid = self.panes[place].pane.canvas.picture, self._laid.get(place)
        if below is None or above is None:
            return
        if place == 0:
            self._put_over(below)
            return
        if laid is None:
            return
        strengths = self._workbench.protection.veil(Panel.VIEWER).effective
        kept = self._kept.get((way, place))
        if kept is not None and kept[0] is below and kept[1] is above and kept[2].strengths == strengths:
            self._put_over(kept[2])
            return

        def made(_: object) -> tuple[ProtectedImage | Differing, Way, int, ProtectedImage, ProtectedImage]:
            if way is Way.DIFFERENCE:
                return comparison.difference(below, above, laid, strengths), way, place, below, above
            return comparison.laid_over(below, above, laid, strengths), way, place, below, above

        self._workbench.ask(made, self._over_came, self, "over")

    def _over_came(self, answer: tuple[ProtectedImage | Differing, Way, int, ProtectedImage, ProtectedImage]) -> None:
        made, way, place, below, above = answer
        shown = self.panes[0].pane.canvas.picture, self.panes[place].pane.canvas.picture
        if (way, place) != (self._way, self._above) or (below, above) != shown:
            return
        if isinstance(made, Differing):
            self._shares[place] = made.share
            made = made.picture
        self._kept[way, place] = below, above, made
        self._put_over(made)
        self._tell()

    def _put_over(self, picture: ProtectedImage) -> None:
        view = self.panes[0].pane.canvas.view
        self.over.show_picture(picture, same_medium=self.over.picture is not None, keep_view=True)
        self.over.set_view(view)

    def _pose_over(self) -> None:
        self.over.set_pose(self.panes[0].pane.canvas.pose)

    def _veil_anew(self) -> None:
        """Of what is laid over each other too; until it is made, the canvas shows nothing of it."""
        self._tell()
        picture = self.over.picture
        if picture is not None and picture.strengths != self._workbench.protection.veil(Panel.VIEWER).effective:
            self._draw_over()

    def _link_views(self, place: int | None, view: PictureView) -> None:
        """See the same part in all: `place` None is the one place, which lies as A."""
        start = place or 0
        of_a = self._carried(view, start, self._matrix(start, back=True), 0)
        for other in range(self._count):
            if other != place:
                there = self._carried(of_a, 0, self._matrix(other, back=False), other) if other != start else view
                self.panes[other].pane.canvas.set_view(there)
        if place is not None:
            self.over.set_view(of_a)

    def _matrix(self, place: int, *, back: bool) -> Affine:
        laid = self._laid.get(place)
        if laid is None or not laid.known:
            return UNMOVED
        return comparison.inverse(laid.matrix) if back else laid.matrix

    def _carried(self, view: PictureView, start: int, matrix: Affine, end: int) -> PictureView:
        """The view of another pane in which the same is seen, however either of them lies."""
        upright = _turned(view, self.panes[start].pane.canvas.pose, back=True)
        return _turned(comparison.linked_view(upright, matrix), self.panes[end].pane.canvas.pose, back=False)

    def _tell(self) -> None:
        place = self._above
        laid = self._laid.get(place)
        if self._way is Way.BESIDE or self._count < 2:
            words = self.tr("{0} media side by side; zoom and place are linked").format(self._count)
            clear = self._workbench.protection.veil(Panel.VIEWER).effective == CLEAR
            self.said.setText(words if clear else words + self.tr("; hold Space to see them"))
        elif self._way is Way.BLINK:
            words = "" if laid is None else f", {laid.words}"
            self.said.setText(self.tr("{0} is shown").format(_LETTERS[place]) + words)
        else:
            share = self._shares.get(place)
            more = "" if share is None else self.tr(": {0} % of what both show").format(decimal(100 * share, 1))
            words = "" if laid is None else f"; {_LETTERS[place]} {laid.words}"
            self.said.setText(self.tr("What differs between A and {0}").format(_LETTERS[place]) + more + words)


def _turned(view: PictureView, pose: Pose, *, back: bool) -> PictureView:
    """A view of a picture as it lies, from one of it upright, or (`back`) the other way round."""
    square = QSizeF(1, 1)
    way = pose.onto(QRectF(0, 0, 1, 1), square)
    at = (way.inverted()[0] if back else way).map(QPointF(view.x, view.y))
    return PictureView(view.zoom, at.x(), at.y())
