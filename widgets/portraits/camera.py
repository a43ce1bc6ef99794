"""Takes what is seen, and writes it down as small as it can be without a change to any pixel."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from app.errors import UserError
from widgets.portraits.view import Scene

SMALL, FAST = 0, 100
"""Of Qt's quality of PNG files, which never lose anything: how much is done to make them small."""


def take(scene: Scene, path: Path, quality: int = SMALL) -> Path:
    """Write a picture of the scene. Raises UserError where it can't be written."""
    pixmap = scene.widget.grab()
    if scene.over:
        painter = QPainter(pixmap)
        for each in scene.over:
            painter.drawPixmap(scene.widget.mapFromGlobal(each.mapToGlobal(QPoint(0, 0))), each.grab())
        painter.end()
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    image.setDevicePixelRatio(1.0)  # or the file would say how large it was on the screen
    if not image.save(str(path), quality=quality):
        raise UserError(f"{path} can't be written; choose another folder.")
    return path
