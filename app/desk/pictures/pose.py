"""How a picture lies before the eye: turned by quarters and mirrored, which changes no pixel of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QTransform


@dataclass(frozen=True, slots=True)
class Pose:
    """`turn`: quarters clockwise, 0 to 3. `mirrored`: left and right are exchanged before it is turned."""

    turn: int = 0
    mirrored: bool = False

    def turned(self, quarters: int) -> Self:
        """Turned further, clockwise."""
        return replace(self, turn=(self.turn + quarters) % 4)

    def flipped(self) -> Self:
        """With left and right exchanged as they are seen now."""
        return replace(self, turn=-self.turn % 4, mirrored=not self.mirrored)

    def size(self, picture: QSizeF) -> QSizeF:
        """How large the picture is as it lies."""
        return picture.transposed() if self.turn % 2 else picture

    def onto(self, target: QRectF, picture: QSizeF) -> QTransform:
        """From places in the picture (its own pixels) to those in `target`, in which it is seen as it lies."""
        lying = self.size(picture)
        across = target.width() / lying.width() if lying.width() else 1.0
        down = target.height() / lying.height() if lying.height() else 1.0
        made = QTransform()
        made.translate(target.center().x(), target.center().y())
        made.scale(across, down)
        made.rotate(90.0 * self.turn)
        made.scale(-1.0 if self.mirrored else 1.0, 1.0)
        made.translate(-picture.width() / 2, -picture.height() / 2)
        return made
