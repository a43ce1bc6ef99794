"""What stands left of the gallery: the case's sources and series, or the filters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.desk.look.theme import Space


class SideTabs(QWidget):
    """Wide enough for whatever comes and goes in it, so that the gallery beside it never moves."""

    WIDTH = 260
    """At least; logical pixels."""

    def __init__(self, sources: QWidget, series: QWidget, facets: QWidget) -> None:
        super().__init__()
        case = QSplitter(Qt.Orientation.Vertical)
        case.setObjectName("leftSplitter")
        case.addWidget(sources)
        case.addWidget(series)
        case.setStretchFactor(0, 1)
        case.setStretchFactor(1, 2)
        case.setSizes([260, 540])
        case.setChildrenCollapsible(False)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("sideTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(case, self.tr("Case"))
        self.tabs.addTab(facets, self.tr("Filters"))
        padding = QVBoxLayout(self)
        padding.setContentsMargins(Space.S, Space.S, 0, Space.S)
        padding.addWidget(self.tabs)
        self.setMinimumWidth(self.WIDTH)
