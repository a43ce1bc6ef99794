"""The tree of exhibits and sources, which leaves what the officer opened, chose and scrolled to as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.case.queries.sources import Source
from app.desk.look.theme import Space
from app.desk.text.display import one_line, plain_tooltip
from app.desk.text.numbers import whole

_SMALLEST = 110


class SourcesTree(QTreeWidget):
    """Exhibits, each open at first, with their sources below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exhibits: dict[str, QTreeWidgetItem] = {}
        self._sources: dict[tuple[str, int], QTreeWidgetItem] = {}
        self.setObjectName("sourcesTree")
        self.setAccessibleName(self.tr("Exhibits and sources"))
        self.setHeaderLabels([self.tr("Exhibit and source"), self.tr("Files")])
        self.setRootIsDecorated(False)
        self.setIndentation(Space.L)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_SMALLEST)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    @property
    def exhibits(self) -> list[str]:
        """The exhibit numbers, in the order in which they came."""
        return list(self._exhibits)

    def show_sources(self, sources: Sequence[Source]) -> None:
        """Say these. What is there already stays in its place: only its words change, since files are counted while
        the officer looks."""
        self._drop(sources)
        for source in sources:
            key = (source.exhibit, source.id)
            if key not in self._sources:
                item = self._sources[key] = QTreeWidgetItem(self._exhibit(source.exhibit))
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._say(self._sources[key], source)

    def _drop(self, sources: Sequence[Source]) -> None:
        for key in self._sources.keys() - {(source.exhibit, source.id) for source in sources}:
            self._exhibits[key[0]].removeChild(self._sources.pop(key))
        for exhibit in self._exhibits.keys() - {source.exhibit for source in sources}:
            self.takeTopLevelItem(self.indexOfTopLevelItem(self._exhibits.pop(exhibit)))

    def _exhibit(self, number: str) -> QTreeWidgetItem:
        if number not in self._exhibits:
            item = self._exhibits[number] = QTreeWidgetItem(self, [one_line(number), ""])
            item.setExpanded(True)
        return self._exhibits[number]

    def _say(self, item: QTreeWidgetItem, source: Source) -> None:
        item.setText(0, one_line(source.path.rstrip("/").rsplit("/", 1)[-1] or source.path))
        item.setText(1, whole(source.occurrences))
        parts = [source.path, self.tr("{0} files").format(whole(source.occurrences))]
        if source.open or not source.walked:
            parts.append(self.tr("{0} still to be read").format(whole(source.open)))
        if source.unreadable:
            parts.append(self.tr("{0} unreadable").format(whole(source.unreadable)))
        item.setToolTip(0, plain_tooltip("\n".join(one_line(part, 400) for part in parts)))
