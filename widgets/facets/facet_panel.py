"""What the media of the case are, to choose from: values of facets, with counts that follow the filter."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.case.queries import series
from app.case.queries.card_filter import CardFilter, Facet
from app.case.queries.series import Series
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import Space, font
from app.desk.text.display import plain_tooltip
from app.desk.text.numbers import whole
from app.desk.wording import words
from app.desk.wording.facet_words import FacetWords
from app.desk.work.facets import Facets
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.case.facets.counting import Counts

_FEW = 10
_RECOUNT_MS = 400
_PATIENCE = 4
"""While the case changes without end, counting rests this many times as long as it took last."""
_SHOWN_FOLDERS = 2
_OPEN_AT_FIRST = (Facet.KIND, Facet.CATEGORY, Facet.KNOWN, Facet.MARK, Facet.EXHIBIT, Facet.CAMERA)
_BY_VALUE = frozenset({Facet.DAY, Facet.SIZE, Facet.LENGTH, Facet.CATEGORY})
"""Facets whose values stand in their own order; those of all others stand by how many cards have them."""
_FACET, _VALUE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class FacetPanel(QWidget):
    """A tree: facets, below each its values. Space or a click on a value chooses it; only open facets are counted.

    Signals:
        filter_changed: another `CardFilter` is wanted.
        left: the officer is done here; the gallery may have the focus.
    """

    filter_changed = Signal(object)
    left = Signal()

    def __init__(self, workbench: Workbench, facets: Facets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._facets = facets
        self._filter = CardFilter()
        self._words = FacetWords(workbench.scheme)
        self._counts: dict[Facet, Mapping[str, int]] = {}
        self._whole: set[Facet] = set()
        self._asked_at = 0.0
        self.setObjectName("facetPanel")
        self.tree = _Tree()
        self.state = PlainLabel(self.tr("Reading what there is to filter by…"), "facetState", tone="muted")
        self.state.setWordWrap(True)
        self._items = {facet: self._facet_item(facet) for facet in Facet}
        self._soon = QTimer(self, singleShot=True, interval=_RECOUNT_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.state)
        layout.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self._connect()
        self._name_series()

    def show_filter(self, wanted: CardFilter) -> None:
        """The gallery lists by this filter now."""
        if wanted != self._filter:
            self._filter = wanted
            self._mark_chosen()
            self._count()

    def counts(self, facet: Facet) -> Mapping[str, int]:
        """How many cards have each value of a facet, as it is shown."""
        return self._counts.get(facet, {})

    def choose(self, facet: Facet, value: str) -> None:
        """Ask for this value, or, if it was chosen, for it no longer."""
        self.filter_changed.emit(self._filter.toggling(facet, value))

    def open_facet(self, facet: Facet) -> None:
        """Show the values of a facet."""
        self._items[facet].setExpanded(True)

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody sees isn't counted."""
        super().showEvent(event)
        self._count()

    def release(self) -> None:
        """Count no more; before the case is closed."""
        self._soon.stop()
        self._facets.followed.disconnect(self._count_soon)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._count)
        self.tree.itemExpanded.connect(lambda _: self._count())
        self.tree.pressed_on.connect(self._pressed)
        self.tree.left.connect(self.left)
        self._facets.ready.connect(self._count)
        self._facets.followed.connect(self._count_soon)
        self._facets.counted.connect(self._came)
        self._workbench.changed.connect(self._case_changed)

    def _facet_item(self, facet: Facet) -> QTreeWidgetItem:
        item = QTreeWidgetItem([self._words.title(facet), ""])
        item.setData(0, _FACET, facet.value)
        item.setFont(0, font(strong=True))
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self.tree.addTopLevelItem(item)
        item.setExpanded(facet in _OPEN_AT_FIRST)
        return item

    def _case_changed(self, changed: Changed) -> None:
        if Touched.SERIES in changed.touched:
            self._name_series()

    def _name_series(self) -> None:
        self._workbench.ask(series.all_series, self._series_came, self, "series")

    def _series_came(self, found: list[Series]) -> None:
        self._words.series = {str(each.id): words.series_name(each.code, each.title) for each in found}
        self._show(Facet.SERIES)

    # Counting

    def _count_soon(self, changed: Changed | None = None) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._facets.is_ready and self.isVisible():
            self._asked_at = time.monotonic()
            opened = [facet for facet, item in self._items.items() if item.isExpanded()]
            self._facets.count(self._filter, opened)

    def _came(self, wanted: CardFilter, counts: Counts) -> None:
        if wanted != self._filter:
            return
        took = round((time.monotonic() - self._asked_at) * 1000)
        self._soon.setInterval(max(_RECOUNT_MS, _PATIENCE * took))
        self.state.hide()
        for facet, found in counts.items():
            told = {each.value: each.cards for each in found}
            if told != self._counts.get(facet):
                self._counts[facet] = told
                self._show(facet)

    # Showing

    def _show(self, facet: Facet) -> None:
        """Put the values below their facet, as few as there is room for until all are asked for."""
        item, bar = self._items[facet], self.tree.verticalScrollBar()
        at, current = bar.value(), self.tree.currentItem()
        kept = current.data(0, _VALUE) if current is not None and current.parent() is item else None
        item.takeChildren()
        chosen = self._filter.values(facet)
        values = self._in_order(facet)
        shown = values if facet in self._whole else values[:_FEW] + [each for each in values[_FEW:] if each in chosen]
        for value in shown:
            child = self._value_item(facet, value, chosen=value in chosen)
            item.addChild(child)
            if value == kept:
                self.tree.setCurrentItem(child)
        if len(shown) < len(values):
            item.addChild(self._more_item(facet, len(values) - len(shown)))
        if not values:
            item.addChild(_quiet_item(self.tr("None")))
        self._show_title(facet)
        bar.setValue(at)

    def _in_order(self, facet: Facet) -> list[str]:
        values = list(self._counts.get(facet, {}))
        if facet in _BY_VALUE:
            values.sort(key=lambda value: (not value, int(value) if value.isdecimal() else 0, value))
        return values

    def _value_item(self, facet: Facet, value: str, *, chosen: bool) -> QTreeWidgetItem:
        name, count = self._words.value(facet, value), whole(self._counts[facet][value])
        item = QTreeWidgetItem([_end_of(name) if facet is Facet.FOLDER else name, count])
        item.setData(0, _FACET, facet.value)
        item.setData(0, _VALUE, value)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(0, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        item.setToolTip(0, plain_tooltip(name))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self.tr("{0}, {1} cards").format(name, count))
        return item

    def _more_item(self, facet: Facet, count: int) -> QTreeWidgetItem:
        item = _quiet_item(self.tr("{0} more…").format(whole(count)))
        item.setData(0, _FACET, facet.value)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        return item

    def _mark_chosen(self) -> None:
        for facet in Facet:
            if self._counts.get(facet) is not None:
                self._show(facet)

    def _show_title(self, facet: Facet) -> None:
        title, count = self._words.title(facet), len(self._filter.values(facet))
        self._items[facet].setText(0, self.tr("{0} · {1} chosen").format(title, count) if count else title)

    def _pressed(self, item: QTreeWidgetItem) -> None:
        value, name = item.data(0, _VALUE), item.data(0, _FACET)
        if name is None:
            return
        facet = Facet(name)
        if isinstance(value, str):
            self.choose(facet, value)
        elif item.parent() is None:
            item.setExpanded(not item.isExpanded())
        else:
            self._whole.add(facet)
            self._show(facet)


class _Tree(QTreeWidget):
    """Signals:
    pressed_on: a click, Space or Enter on an item.
    left: Esc.
    """

    pressed_on = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("facetTree")
        self.setAccessibleName(self.tr("Filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(Space.M)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(14, 14))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(20)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(lambda item, _: self.pressed_on.emit(item))

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys for actions here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose, Esc leads back to the gallery."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.pressed_on.emit(self.currentItem())
        else:
            super().keyPressEvent(event)


def _end_of(path: str) -> str:
    """The last folders of a path, by which it is told from others."""
    parts = path.split("/")
    return path if len(parts) <= _SHOWN_FOLDERS + 1 else "…/" + "/".join(parts[-_SHOWN_FOLDERS:])


def _quiet_item(text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text, ""])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item
