"""The thumbnail inside a file, where it shows something else than the file's picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.case.queries import media
from app.desk.look.theme import Space
from app.desk.pictures import protected_image
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import PlainLabel
from widgets.pictures.small_picture import SmallPicture

_WIDTH, _HEIGHT = 128, 96


class ThumbnailPanel(QWidget):
    """Says what it is, what it can mean, and shows it under the viewer's veil. Hidden where there is none."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self.setObjectName("thumbnailPanel")
        self.picture = SmallPicture(workbench.protection, "thumbnailPicture", QSize(_WIDTH, _HEIGHT))
        self.picture.setAccessibleName(self.tr("The thumbnail inside the file"))
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
