"""Which part of a picture is seen: zoom and centre, kept relative to the picture.

Relative, so that the members of a stack, which show the same scene in different sizes, keep the same part of the scene
under the eye when the officer goes from one to the next.
"""

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QPointF, QRectF, QSizeF

STEP = 1.25
MOST_ENLARGED = 16.0
"""Screen pixels for one pixel of the medium, at most."""


@dataclass(frozen=True, slots=True)
class PictureView:
    """`zoom` 1 fits the whole picture; `x`, `y` (0 to 1) is the point of the picture in the middle of the widget."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def fits(self) -> bool:
        """Whether the picture is as large as it can be with all of it seen."""
        return self.zoom == 1.0

    def target(self, picture: QSizeF, room: QSizeF) -> QRectF:
        """Where the picture of this (full) size lies in the widget; its visible part, when it is larger."""
        scale = self.scale(picture, room)
        width, height = picture.width() * scale, picture.height() * scale
        return QRectF(
            _edge(room.width(), width, self.x),
            _edge(room.height(), height, self.y),
            width,
            height,
        )

    def scale(self, picture: QSizeF, room: QSizeF) -> float:
        """Widget units for one pixel of the medium."""
        return fitted(picture, room) * self.zoom

    @classmethod
    def around(cls, part: QRectF, picture: QSizeF, room: QSizeF) -> Self:
        """So that this part of the picture is in the middle and takes about half of the room."""
        fit = fitted(picture, room)
        wanted = 0.5 * fitted(part.size(), room) / fit
        zoom = min(max(1.0, wanted), max(1.0, MOST_ENLARGED / fit))
        if zoom == 1.0:
            return cls()
        width, height = picture.width() * fit * zoom, picture.height() * fit * zoom
        middle = part.center()
        return cls(
            zoom,
            _clamped(middle.x() / picture.width(), room.width() / width),
            _clamped(middle.y() / picture.height(), room.height() / height),
        )

    def scaled_by(self, factor: float, at: QPointF, picture: QSizeF, room: QSizeF) -> Self:
        """Zoomed so that the point of the picture that lies at `at` in the widget stays there."""
        fit = fitted(picture, room)
        zoom = min(max(min(1.0, 1 / fit), self.zoom * factor), max(1.0, MOST_ENLARGED / fit))
        if abs(zoom - 1.0) < 0.01:
            return type(self)()
        before = self.target(picture, room)
        x = (at.x() - before.x()) / before.width()
        y = (at.y() - before.y()) / before.height()
        width, height = before.width() * zoom / self.zoom, before.height() * zoom / self.zoom
        return type(self)(
            zoom,
            _clamped(x + (room.width() / 2 - at.x()) / width, room.width() / width),
            _clamped(y + (room.height() / 2 - at.y()) / height, room.height() / height),
        )

    def moved_by(self, dx: float, dy: float, picture: QSizeF, room: QSizeF) -> Self:
        """Moved so that the picture goes by so many widget units."""
        target = self.target(picture, room)
        return replace(
            self,
            x=_clamped(self.x - dx / target.width(), room.width() / target.width()),
            y=_clamped(self.y - dy / target.height(), room.height() / target.height()),
        )


def fitted(picture: QSizeF, room: QSizeF) -> float:
    """Widget units for one pixel of the medium when all of it is seen."""
    if picture.isEmpty() or room.isEmpty():
        return 1.0
    return min(room.width() / picture.width(), room.height() / picture.height())


def _edge(room: float, length: float, centre: float) -> float:
    return room / 2 - _clamped(centre, room / length) * length if length else 0.0


def _clamped(centre: float, seen: float) -> float:
    """The centre, held so that no emptiness is shown beside a picture that is larger than the widget."""
    if seen >= 1:
        return 0.5
    return min(max(centre, seen / 2), 1 - seen / 2)
