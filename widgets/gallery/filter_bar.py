"""Which media the gallery shows, in which order, and under which headers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.case.queries import series
from app.case.queries.card_filter import CardFilter, Facet, Group, Order, Review, Unit
from app.case.queries.series import Series
from app.case.trail.changed import Touched
from app.desk.look.theme import Space, Theme
from app.desk.text.numbers import whole
from app.desk.wording import where_when_words, words
from app.desk.wording.facet_words import FacetWords
from app.desk.work.workbench import Changed, Workbench
from widgets.gallery.card import MAX_SIZE, MIN_SIZE
from widgets.gallery.saved_filters import SavedFilters
from widgets.parts.chip import PLAIN_STYLE, Chip
from widgets.parts.flow import Flow
from widgets.parts.plain_label import PlainLabel

_TYPING_MS = 250
_SEVERAL = "several"


class FilterBar(QWidget):
    """Two rows above the gallery, and a third while values of facets are chosen: one chip each.

    Signals:
        filter_changed: another `CardFilter` is wanted.
        size_changed: cards are to be this large.
        left: the officer is done typing; the gallery may have the focus.
    """

    filter_changed = Signal(object)
    size_changed = Signal(int)
    left = Signal()

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._filter = CardFilter()
        self._words = FacetWords(workbench.scheme)
        self.setObjectName("filterBar")
        self.unit = _choice("unit", self.tr("One card for each"))
        self.review = _choice("review", self.tr("Decided or not"))
        self.order = _choice("order", self.tr("Order"))
        self.group = _choice("group", self.tr("Headers"))
        self.saved = SavedFilters(workbench, theme)
        self.chips = Flow()
        self.chips.setObjectName("chosenFacets")
        self.text = _SearchField()
        self.text.setObjectName("pathText")
        self.text.setPlaceholderText(self.tr("Find in paths, notes, tags, cameras"))
        self.text.setAccessibleName(self.tr("Find words in paths, notes, tags and cameras"))
        self.text.setClearButtonEnabled(True)
        self.text.setMaxLength(200)
        self.card_size = QSlider(Qt.Orientation.Horizontal)
        self.card_size.setObjectName("cardSize")
        self.card_size.setAccessibleName(self.tr("Size of the cards"))
        self.card_size.setToolTip(self.tr("Size of the cards (Ctrl and the wheel)"))
        self.card_size.setRange(MIN_SIZE, MAX_SIZE)
        self.card_size.setSingleStep(16)
        self.card_size.setPageStep(64)
        self.card_size.setMinimumWidth(56)
        self.card_size.setMaximumWidth(110)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setObjectName("resetFilter")
        self.reset.setToolTip(self.tr("Back to what remains"))
        self.count = PlainLabel("", "listedCount", tone="muted")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._fill()
        self._lay_out()
        self._connect()
        self._show()
        self._name_series()

    @property
    def filter(self) -> CardFilter:
        """The filter that is asked for."""
        return self._filter

    def set_filter(self, wanted: CardFilter) -> None:
        """Ask for this one."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._show()
        self.filter_changed.emit(wanted)

    def clear(self) -> None:
        """Ask for what remains to be decided."""
        self.set_filter(self._filter.cleared)

    def show_alike(self, media: tuple[int, ...]) -> None:
        """Ask for these, the most alike first."""
        self.set_filter(CardFilter(unit=self._filter.unit, order=Order.LIKENESS, review=Review.ANY, like=media))

    def show_media(self, media: tuple[int, ...]) -> None:
        """Ask for these, each by itself, whatever was decided about them."""
        self.set_filter(CardFilter(unit=Unit.MEDIUM, review=Review.ANY, like=media))

    def show_nearest(self, media: tuple[int, ...]) -> None:
        """List these first, the most alike before the others, and all the rest behind them."""
        self.set_filter(replace(self._filter, order=Order.NEAREST, near=media))

    def set_size(self, size: int) -> None:
        """The cards are this large now."""
        blocked = self.card_size.blockSignals(True)
        self.card_size.setValue(size)
        self.card_size.blockSignals(blocked)

    def set_count(self, listed: int) -> None:
        """So many cards are listed."""
        if self._filter.unit is Unit.STACK:
            said = self.tr("1 stack") if listed == 1 else self.tr("{0} stacks").format(whole(listed))
        elif self._filter.unit is Unit.FRAME:
            said = self.tr("1 frame") if listed == 1 else self.tr("{0} frames").format(whole(listed))
        else:
            said = self.tr("1 medium") if listed == 1 else self.tr("{0} media").format(whole(listed))
        remains = self._filter.review is Review.UNDECIDED and not self._filter.values(Facet.CATEGORY)
        self.count.setText(self.tr("{0} left").format(said) if remains else said)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.saved.set_theme(theme)

    def release(self) -> None:
        """What is still being typed is looked for no more; before the case is closed."""
        self._typing.stop()

    def _fill(self) -> None:
        for text, unit in (
            (self.tr("Stacks"), Unit.STACK),
            (self.tr("All media"), Unit.MEDIUM),
            (self.tr("Frames"), Unit.FRAME),
        ):
            self.unit.addItem(text, unit.value)
        frames = self.tr("One card for each frame of a video; what you decide is about the whole video")
        self.unit.setItemData(self.unit.count() - 1, frames, Qt.ItemDataRole.ToolTipRole)
        for text, review in (
            (self.tr("What remains"), Review.UNDECIDED),
            (self.tr("Decided"), Review.DECIDED),
            (self.tr("Decided or not"), Review.ANY),
        ):
            self.review.addItem(text, review.value)
        self.review.insertSeparator(self.review.count())
        for category in self._workbench.scheme.categories:
            self.review.addItem(category.label, category.code)
        for text, order in (
            (self.tr("As found"), Order.FOUND),
            (self.tr("By priority"), Order.PRIORITY),
            (self.tr("By time taken"), Order.TAKEN),
            (self.tr("By path"), Order.PATH),
            (self.tr("Largest first"), Order.LARGEST),
            (self.tr("Longest first"), Order.LONGEST),
        ):
            self.order.addItem(text, order.value)
        for text, group in (
            (self.tr("No headers"), Group.NONE),
            (self.tr("By day"), Group.DAY),
            (self.tr("By camera"), Group.CAMERA),
            (self.tr("By folder"), Group.FOLDER),
            (self.tr("By exhibit"), Group.EXHIBIT),
            (self.tr("By series"), Group.SERIES),
            (self.tr("By hash sets"), Group.KNOWN),
        ):
            self.group.addItem(text, group.value)

    def _lay_out(self) -> None:
        # Where the window is narrow they go on in a second line: a box that is cut says nothing.
        choices = Flow(self, Space.S)
        choices.show_widgets((self.review, self.unit, self.order, self.group, self.saved))
        search = QHBoxLayout()
        search.addWidget(self.text, 1)
        search.addWidget(self.reset)
        search.addWidget(self.count)
        search.addWidget(self.card_size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        search.setSpacing(Space.S)
        layout.addWidget(choices)
        layout.addLayout(search)
        layout.addWidget(self.chips)
        self.text.setMinimumWidth(90)

    def _connect(self) -> None:
        for box in (self.unit, self.review, self.order, self.group):
            box.activated.connect(self._chosen)
        self.text.textChanged.connect(self._typing.start)
        self.text.left.connect(self._finish_typing)
        self._typing.timeout.connect(self._chosen)
        self.card_size.valueChanged.connect(self.size_changed)
        self.saved.chosen.connect(self.set_filter)
        self.reset.clicked.connect(self.clear)
        self._workbench.changed.connect(self._case_changed)

    def _finish_typing(self) -> None:
        self._typing.stop()
        self._chosen()
        self.left.emit()

    def _chosen(self) -> None:
        """Ask for what the fields say."""
        wanted = replace(
            self._filter,
            unit=Unit(self.unit.currentData()),
            order=Order(self.order.currentData()),
            group=Group(self.group.currentData()),
            text=self.text.text().strip(),
        )
        review = self.review.currentData()
        if isinstance(review, int):
            wanted = replace(wanted, review=Review.ANY).choosing(Facet.CATEGORY, review)
        elif review != _SEVERAL:
            wanted = replace(wanted, review=Review(review)).choosing(Facet.CATEGORY)
        self.set_filter(wanted)

    def _show(self) -> None:
        wanted = self._filter
        self._offer(self.order, Order.LIKENESS.value, self.tr("Most alike first"), on=bool(wanted.like))
        self._offer(self.order, Order.NEAREST.value, self.tr("Nearest first"), on=bool(wanted.near))
        categories = wanted.values(Facet.CATEGORY)
        self._offer(self.review, _SEVERAL, self.tr("Several categories"), on=len(categories) > 1)
        if len(categories) > 1:
            _select(self.review, _SEVERAL)
        else:
            _select(self.review, next((int(each) for each in categories if each.isdecimal()), wanted.review.value))
        _select(self.unit, wanted.unit.value)
        _select(self.order, wanted.order.value)
        _select(self.group, wanted.group.value)
        if self.text.text().strip() != wanted.text:
            blocked = self.text.blockSignals(True)
            self.text.setText(wanted.text)
            self.text.blockSignals(blocked)
        self.saved.show_filter(wanted)
        self.reset.setEnabled(wanted.narrows)
        self._show_chips()

    def _show_chips(self) -> None:
        places = {facet: place for place, facet in enumerate(Facet)}
        chosen = sorted(self._filter.chosen, key=lambda choice: (places[choice[0]], choice[1]))
        chips = [self._facet_chip(facet, value) for facet, value in chosen]
        if (area := self._filter.area) is not None:
            chips.append(self._chip(where_when_words.area(area), lambda: replace(self._filter, area=None)))
        if (span := self._filter.span) is not None:
            chips.append(self._chip(where_when_words.span(span), lambda: replace(self._filter, span=None)))
        self.chips.show_widgets(chips)
        self.chips.setVisible(bool(chips))

    def _facet_chip(self, facet: Facet, value: str) -> Chip:
        said = words.told(self._words.title(facet), self._words.value(facet, value))
        return self._chip(said, lambda: self._filter.toggling(facet, value))

    def _chip(self, said: str, without: Callable[[], CardFilter]) -> Chip:
        """A button that takes away what it says."""
        chip = Chip(f"{said}  ×", self.tr("Filter {0}: press to take it away").format(said), self.chips)
        chip.setStyleSheet(PLAIN_STYLE)
        for asked in (chip.clicked, chip.removal_asked):
            asked.connect(lambda *_: self.set_filter(without()))
        return chip

    def _offer(self, box: QComboBox, value: str, text: str, *, on: bool) -> None:
        """An entry that there is only while it means something."""
        row = box.findData(value)
        if on and row < 0:
            box.addItem(text, value)
        elif not on and row >= 0:
            box.removeItem(row)

    def _case_changed(self, changed: Changed) -> None:
        if Touched.SERIES in changed.touched:
            self._name_series()

    def _name_series(self) -> None:
        self._workbench.ask(series.all_series, self._series_came, self, "series")

    def _series_came(self, found: list[Series]) -> None:
        self._words.series = {str(each.id): words.series_name(each.code, each.title) for each in found}
        if self._filter.values(Facet.SERIES):
            self._show_chips()


class _SearchField(QLineEdit):
    """Enter and Esc lead back to the gallery; Esc empties the field first."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
            return
        super().keyPressEvent(event)


def _choice(name: str, accessible: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(f"{name}Filter")
    box.setAccessibleName(accessible)
    box.setToolTip(accessible)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaximumWidth(260)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box


def _select(box: QComboBox, value: object) -> None:
    """Choose the entry with this value, if there is one (another scheme's categories may be asked for)."""
    row = next((row for row in range(box.count()) if box.itemData(row) == value), -1)
    box.setCurrentIndex(row)
