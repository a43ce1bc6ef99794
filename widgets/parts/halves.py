"""Two parts of a window side by side, such as a list and what is said of its current item."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QWidget

from app.desk.look.theme import Space


def halves(left: QWidget, right: QWidget, widths: tuple[int, int], name: str = "") -> QSplitter:
    """Neither can be pushed away; the wider one takes what the window grows by. `widths`: at first, in logical pixels;
    `name`: under which their widths are remembered."""
    split = QSplitter()
    split.setObjectName(name)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(Space.S)
    split.addWidget(left)
    split.addWidget(right)
    split.setStretchFactor(widths.index(max(widths)), 1)
    split.setSizes([*widths])
    return split
