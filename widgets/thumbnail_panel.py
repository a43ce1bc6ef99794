"""The thumbnail inside a file, where it shows something else than the file's picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.case.queries import media
from app.desk import protected_image
from app.desk.picture_view import PictureView
from app.desk.protected_image import ProtectedImage, Strengths
from app.desk.protection import Panel, Protection
from app.desk.theme import Space
from app.desk.workbench import Workbench
from widgets.plain_label import PlainLabel

_WIDTH, _HEIGHT = 128, 96
_FOCUS_WIDTH = 2


class ThumbnailPanel(QWidget):
    """Says what it is, what it can mean, and shows it under the viewer's veil. Hidden where there is none."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self.setObjectName("thumbnailPanel")
        self.picture = _SmallPicture(workbench.protection)
        self.finding = PlainLabel(self.tr("The file carries a thumbnail that shows something else"), "thumbnailFinding")
        self.meaning = PlainLabel(
            self.tr(
                "It may be older than the picture: from before it was cropped, painted over, exchanged or damaged. "
                "Click on it and hold Space to see it."
            ),
            "thumbnailMeaning",
            tone="muted",
        )
        for label in (self.finding, self.meaning):
            label.setWordWrap(True)
        said = QVBoxLayout()
        said.setSpacing(Space.XS)
        said.addWidget(self.finding)
        said.addWidget(self.meaning)
        said.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)
        self.hide()
        workbench.protection.changed.connect(self._protection_changed)

    def show_medium(self, medium: int | None) -> None:
        """Show the thumbnail of this medium; None: there is none to show."""
        if medium != self._medium:
            self.picture.show_picture(None)
        self._medium = medium
        self.setVisible(medium is not None)
        self._ask()

    def _ask(self) -> None:
        if (medium := self._medium) is None:
            return
        strengths = self.picture.strengths
        self._workbench.ask(
            lambda reader: (
                medium,
                protected_image.from_jpeg(media.thumbnail(reader, medium) or b"", strengths),
            ),
            self._came,
            self,
            "thumbnail",
        )

    def _came(self, answer: tuple[int, ProtectedImage | None]) -> None:
        medium, picture = answer
        if medium != self._medium:
            return
        self.picture.show_picture(picture)
        self._protection_changed()

    def _protection_changed(self) -> None:
        shown = self.picture.picture
        if shown is not None and shown.strengths != self.picture.strengths:
            self._ask()
        self.picture.update()


class _SmallPicture(QWidget):
    """Painted clear only while it has the focus and the reveal is held; never under a veil that isn't in force."""

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protection = protection
        self.picture: ProtectedImage | None = None
        self.setObjectName("thumbnailPicture")
        self.setAccessibleName(self.tr("The thumbnail inside the file"))
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def strengths(self) -> Strengths:
        """The veil in force."""
        return self._protection.veil(Panel.VIEWER).effective

    def show_picture(self, picture: ProtectedImage | None) -> None:
        """Show this, or nothing."""
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The well and the picture in its middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Dark))
        if (picture := self.picture) is not None:
            room = PictureView().target(QSizeF(picture.full_width, picture.full_height), QSizeF(self.size()))
            if self._protection.reveal_held and self.hasFocus():
                painter.drawImage(room, picture.clear)
            elif picture.strengths == self.strengths:
                painter.drawImage(room, picture.veiled)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _FOCUS_WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click gives it the focus, as the reveal needs it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away, and what was revealed with it."""
        self.update()
