"""Text on a few lines, the last of which ends in an ellipsis where more would follow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def elided_lines(text: str, face: QFont, width: int, most: int) -> list[str]:
    """The text broken into at most `most` lines of `width` logical pixels, between words where that can be."""
    if most < 1:
        return []
    units = text.encode("utf-16-le")  # Qt counts in these
    layout = QTextLayout(text, face)
    layout.setTextOption(_anywhere_if_need_be())
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, stop = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
        if len(lines) == most - 1:
            rest = units[start:].decode("utf-16-le").strip()
            lines.append(QFontMetrics(face).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        lines.append(units[start:stop].decode("utf-16-le").strip())
    layout.endLayout()
    return lines


def _anywhere_if_need_be() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
