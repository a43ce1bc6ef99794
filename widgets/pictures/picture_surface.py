"""The surface on which one picture lies: protected, unless the reveal key is held, or through the keyhole."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget

from app.desk.pictures.picture_view import PictureView, fitted
from app.desk.pictures.pose import Pose
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import Panel, Protection
from app.desk.work.workbench import Region
from widgets.pictures.keyhole import circle_around, paint_keyhole, paint_rim
from widgets.pictures.mark import Mark, paint_mark
from widgets.pictures.outline import Outline
from widgets.pictures.tile_layer import TileLayer, draw

_FOCUS_WIDTH = 2


class PictureSurface(QWidget):
    """Shows a `ProtectedImage` at a zoom, turned and mirrored as it is asked to.

    The clear picture is painted in one place only (`_paint_clear`), while the reveal is held or inside the keyhole. A
    veil other than the one in force is never painted: until the right one is made, the surface stays empty. With the
    keyhole open a new medium is covered wholly until the keyhole is moved.

    Signals:
        zoomed: the zoom is other than before; screen pixels for one pixel of the medium.
        wants_edge: the picture is too small for the zoom; the longer edge in pixels that would fill it.
        viewed: another part of the picture is seen (`PictureView`), by the officer's doing.
        marked_anew: the mark is other than before, or there is none any more.
        blurred: finer pixels of what is seen are on their way, or no longer.
    """

    zoomed = Signal(float)
    wants_edge = Signal(int)
    viewed = Signal(object)
    marked_anew = Signal()
    blurred = Signal(bool)

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protection = protection
        self._picture: ProtectedImage | None = None
        self._words = ""
        self._view = PictureView()
        self._pose = Pose()
        self._tiles: TileLayer | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._mark: Mark | None = None
        self._looking = False
        self._was_open = protection.keyhole
        self.setObjectName("pictureCanvas")
        self.setMinimumSize(200, 150)
        self.setAccessibleName(self.tr("Picture"))
        protection.changed.connect(self._protection_changed)
        protection.keyhole_moved.connect(self._keyhole_moved)

    @property
    def picture(self) -> ProtectedImage | None:
        """What is shown."""
        return self._picture

    @property
    def words(self) -> str:
        """The sentence that is shown instead of a picture."""
        return self._words

    @property
    def view(self) -> PictureView:
        """Which part of it is seen."""
        return self._view

    def show_picture(self, picture: ProtectedImage, *, same_medium: bool, keep_view: bool) -> None:
        """Show a picture; a better form of the `same_medium` leaves the keyhole as it is."""
        if not same_medium:
            self._looking = False
            self._set_mark(None)
        if not keep_view:
            self._view = PictureView()
        self._picture, self._words = picture, ""
        self._told()

    def show_words(self, words: str) -> None:
        """Show a sentence instead of a picture."""
        self._picture, self._words = None, words
        self._looking = False
        self._outlines = ()
        self._set_mark(None)
        self.update()

    def show_tiles(self, tiles: TileLayer) -> None:
        """Lay these on what is shown, wherever they are finer."""
        self._tiles = tiles

    def show_outlines(self, outlines: tuple[Outline, ...]) -> None:
        """Draw these parts of the picture, each with its words."""
        self._outlines = outlines
        self.update()

    @property
    def pose(self) -> Pose:
        """How the picture lies."""
        return self._pose

    def set_pose(self, pose: Pose) -> None:
        """Turn or mirror it; what is in the middle stays there."""
        if pose == self._pose:
            return
        if self._picture is not None and not self._view.fits:
            size = self._size()
            lying = pose.size(size)
            middle = self._back().map(QPointF(self.rect().center()))
            at = pose.onto(QRectF(QPointF(), lying), size).map(middle)
            self._view = replace(self._view, x=at.x() / lying.width(), y=at.y() / lying.height())
        self._pose = pose
        self._told()

    def set_view(self, view: PictureView) -> None:
        """See this part of it, without saying that the officer asked."""
        if view != self._view:
            self._view = view
            self._told()

    def see(self, region: Region) -> None:
        """See this part of the picture (left, top, width and height, 0 to 1), with some of what is around it."""
        if self._picture is None:
            return
        size = self._size()
        left, top, width, height = region
        part = QRectF(left * size.width(), top * size.height(), width * size.width(), height * size.height())
        lying = self._pose.size(size)
        seen = self._pose.onto(QRectF(QPointF(), lying), size).mapRect(part)
        self._set_view(PictureView.around(seen, lying, QSizeF(self.size())))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom, around the point `at` of this widget or its middle."""
        if self._picture:
            centre = at or QPointF(self.rect().center())
            self._set_view(self._view.scaled_by(factor, centre, self._full(), QSizeF(self.size())))

    def zoom_fit(self) -> None:
        """Show the whole picture."""
        self._set_view(PictureView())

    def zoom_full(self) -> None:
        """One pixel of the medium on one pixel of the screen."""
        if self._picture:
            wanted = 1 / (fitted(self._full(), QSizeF(self.size())) * self.devicePixelRatioF())
            self.zoom_by(wanted / self._view.zoom)

    @property
    def percent(self) -> float:
        """Screen pixels for one pixel of the medium, times 100; 0 without a picture."""
        if self._picture is None:
            return 0.0
        return 100 * self._view.scale(self._full(), QSizeF(self.size())) * self.devicePixelRatioF()

    @property
    def marked(self) -> tuple[float, float, float, float] | None:
        """The rectangle that the officer has marked: left, top, width and height, relative to the picture, 0 to 1."""
        return self._mark.region if self._mark else None

    def drop_mark(self) -> None:
        """Take the mark away."""
        self._set_mark(None)

    def ask_edge(self) -> None:
        """Say how large a picture is needed, if what is there is too small."""
        room = self._target().size() if self._picture else QSizeF(self.size())
        wanted = round(max(room.width(), room.height()) * self.devicePixelRatioF())
        if self._picture is None or wanted > self._picture.edge:
            self.wants_edge.emit(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well, the picture under its veil, and what the officer has asked to see."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if self._picture is None:
            self._paint_words(painter)
        else:
            self._paint_picture(painter, self._picture)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _FOCUS_WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger widget may want a larger picture."""
        self._told()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _paint_picture(self, painter: QPainter, picture: ProtectedImage) -> None:
        if self._protection.reveal_held:
            self._paint_clear(painter, picture)
        else:
            if picture.strengths == self._strengths():
                draw(painter, self._onto(), self._page(), picture.veiled)
                self._paint_tiles(painter, picture, clear=False)
            if self._protection.keyhole:
                self._paint_keyhole(painter, picture)
        self._declare(painter, picture)
        onto = self._onto()
        for outline in self._outlines:
            outline.paint(painter, onto, self._page(), self.palette())
        if self._mark is not None:
            paint_mark(painter, onto.mapRect(self._mark.within(self._page())), self.palette())

    def _paint_clear(self, painter: QPainter, picture: ProtectedImage) -> None:
        draw(painter, self._onto(), self._page(), picture.clear)
        self._paint_tiles(painter, picture, clear=True)

    def _paint_tiles(self, painter: QPainter, picture: ProtectedImage, *, clear: bool) -> None:
        if self._tiles is not None:
            room = QRectF(self.rect())
            self._tiles.paint(painter, self._onto(), self._size(), room, picture.fineness, clear=clear)

    def _declare(self, painter: QPainter, picture: ProtectedImage) -> None:
        if self._tiles is None:
            return
        before = self._tiles.lacking > 0
        self._tiles.declare(painter, self._onto(), self._size(), QRectF(self.rect()), picture.fineness)
        if before != (self._tiles.lacking > 0):
            self.blurred.emit(self._tiles.lacking > 0)

    def _paint_keyhole(self, painter: QPainter, picture: ProtectedImage) -> None:
        hole = circle_around(self._keyhole_centre(), self._protection.keyhole_radius)
        rim = self.palette().color(QPalette.ColorRole.Highlight)
        if self._looking:
            paint_keyhole(painter, hole, self.devicePixelRatioF(), rim, lambda over: self._paint_clear(over, picture))
        else:
            paint_rim(painter, hole, rim, Qt.PenStyle.DashLine)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        room = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def _keyhole_centre(self) -> QPointF:
        return self._protection.keyhole_at(Panel.VIEWER) or self._target().intersected(QRectF(self.rect())).center()

    def _protection_changed(self) -> None:
        if self._protection.keyhole and not self._was_open:
            self._looking = True  # opening the keyhole is asking
        self._was_open = self._protection.keyhole
        self.update()

    def _keyhole_moved(self, panel: str) -> None:
        if panel == Panel.VIEWER.value:
            self._looking = True
            self.update()

    def _set_mark(self, mark: Mark | None) -> None:
        if mark != self._mark:
            self._mark = mark
            self.update()
            self.marked_anew.emit()

    def _set_view(self, view: PictureView) -> None:
        if view != self._view:
            self._view = view
            self._told()
            self.viewed.emit(view)

    def _told(self) -> None:
        self.update()
        if self._picture is not None:
            self.zoomed.emit(self.percent / 100)
            self.ask_edge()

    def _target(self) -> QRectF:
        return self._view.target(self._full(), QSizeF(self.size()))

    def _full(self) -> QSizeF:
        """As it lies."""
        return self._pose.size(self._size())

    def _size(self) -> QSizeF:
        """Of the medium."""
        picture = self._picture
        return QSizeF(picture.full_width, picture.full_height) if picture else QSizeF()

    def _page(self) -> QRectF:
        return QRectF(QPointF(), self._size())

    def _onto(self) -> QTransform:
        """From the medium's own pixels to this surface."""
        return self._pose.onto(self._target(), self._size())

    def _back(self) -> QTransform:
        return self._onto().inverted()[0]

    def _strengths(self) -> tuple[int, int]:
        return self._protection.veil(Panel.VIEWER).effective
