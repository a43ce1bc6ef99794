"""The toolkit must not lose references to None.

PySide6 6.12.0 on CPython 3.11 loses one for each void Qt call and aborts after enough painting (`none_dealloc`); a
small green test suite hides it. This canary is why the version is pinned.
"""

import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter


def test_painting_keeps_the_references_to_none() -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    colour, rect = QColor("black"), QRect(0, 0, 8, 8)
    painter.fillRect(rect, colour)  # what the first call sets up for good is no loss
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.fillRect(rect, colour)
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 50
