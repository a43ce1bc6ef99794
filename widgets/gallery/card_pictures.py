"""The pictures of a gallery's cards: found under the veil in force, and told to the loader where they lack."""

from collections.abc import Iterable

from PySide6.QtCore import QSize

from app.desk.listings.listing_model import ListingModel
from app.desk.pictures.previews import Look, PreviewLoader, Want
from app.desk.pictures.protected_image import Strengths
from app.desk.protecting.protection import CLEAR, Panel, Protection
from widgets.gallery.card import Picture


class CardPictures:
    """Which pictures there are for the rows of a listing, and which are wanted."""

    def __init__(self, listing: ListingModel, loader: PreviewLoader, protection: Protection, panel: Panel) -> None:
        self._listing = listing
        self._loader = loader
        self._protection = protection
        self._panel = panel
        self.room = QSize(1, 1)
        """Of one picture, in device pixels."""
        self.stills = 1
        """Of one video, at most."""
        self.lacking: list[int] = []
        """Visible rows that had no picture of the right size when it was last declared."""

    @property
    def veiled(self) -> Look:
        """What is shown of every card."""
        return self._look(self._protection.veil(self._panel).effective)

    @property
    def clear(self) -> Look:
        """What is shown where the officer asks for it."""
        return self._look(CLEAR)

    def _look(self, strengths: Strengths) -> Look:
        return Look(self.room.width(), self.room.height(), *strengths, self.stills)

    def find(self, row: int, look: Look) -> tuple[Picture, bool]:
        """The picture of this row under exactly this veil, and whether it has yet to come in this size."""
        return self._loader.find(self._listing.id_at(row), look)

    def came(self) -> list[int]:
        """The rows that lacked their picture and don't any more."""
        look, count = self.veiled, self._listing.rowCount()
        return [row for row in self.lacking if row < count and not self.find(row, look)[1]]

    def declare(self, asked_clear: Iterable[int], visible: range, coming: range) -> None:
        """Tell the loader which rows lack pictures: what is asked to be clear, then what is visible, then the rest."""
        veiled, clear = self.veiled, self.clear
        find, ids = self._loader.find, self._listing.ids(visible.start, len(visible))
        self.lacking = [row for row, each in zip(visible, ids, strict=True) if find(each, veiled)[1]]
        wants = [Want(self._listing.id_at(row), clear) for row in asked_clear if self.find(row, clear)[1]]
        wants += [Want(self._listing.id_at(row), veiled) for row in self.lacking]
        ahead = self._listing.ids(coming.start, len(coming))
        self._loader.want(wants + [Want(each, veiled) for each in ahead if find(each, veiled)[1]])
