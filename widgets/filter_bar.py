"""Which media the gallery shows, and in which order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.case.changed import Touched
from app.case.queries import media, series
from app.case.queries.cards import CardFilter, Order, Review, Unit
from app.case.queries.series import Series
from app.desk import icons
from app.desk.display import one_line
from app.desk.theme import Space, Theme
from app.desk.workbench import Changed, Workbench
from widgets.card import MAX_SIZE, MIN_SIZE
from widgets.plain_label import PlainLabel

_TYPING_MS = 250


class FilterBar(QWidget):
    """One row above the gallery.

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
        self.setObjectName("filterBar")
        self.unit = _choice("unit", self.tr("One card for each"))
        self.review = _choice("review", self.tr("Decided or not"))
        self.kind = _choice("kind", self.tr("Kind"))
        self.tag = _choice("tag", self.tr("Tag"))
        self.series = _choice("series", self.tr("Series"))
        self.order = _choice("order", self.tr("Order"))
        self.trouble = QPushButton()
        self.trouble.setText(self.tr("Unreadable"))
        self.trouble.setObjectName("troubled")
        self.trouble.setCheckable(True)
        self.trouble.setAccessibleName(self.tr("Only what could not be decoded in full"))
        self.trouble.setToolTip(self.trouble.accessibleName())
        self.thumbnail = QPushButton()
        self.thumbnail.setObjectName("otherThumbnails")
        self.thumbnail.setCheckable(True)
        self.thumbnail.setAccessibleName(self.tr("Only files with a thumbnail that shows something else"))
        self.thumbnail.setToolTip(self.thumbnail.accessibleName())
        self.text = _SearchField()
        self.text.setObjectName("pathText")
        self.text.setPlaceholderText(self.tr("Find in paths"))
        self.text.setAccessibleName(self.tr("Find in paths"))
        self.text.setClearButtonEnabled(True)
        self.text.setMaxLength(200)
        self.card_size = QSlider(Qt.Orientation.Horizontal)
        self.card_size.setObjectName("cardSize")
        self.card_size.setAccessibleName(self.tr("Size of the cards"))
        self.card_size.setToolTip(self.tr("Size of the cards (Ctrl and the wheel)"))
        self.card_size.setRange(MIN_SIZE, MAX_SIZE)
        self.card_size.setSingleStep(16)
        self.card_size.setPageStep(64)
        self.card_size.setFixedWidth(110)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setObjectName("resetFilter")
        self.reset.setToolTip(self.tr("Back to what remains"))
        self.count = PlainLabel("", "listedCount", tone="muted")
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._fill_fixed()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.refresh()

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

    def set_size(self, size: int) -> None:
        """The cards are this large now."""
        blocked = self.card_size.blockSignals(True)
        self.card_size.setValue(size)
        self.card_size.blockSignals(blocked)

    def set_count(self, listed: int) -> None:
        """So many cards are listed."""
        if self._filter.unit is Unit.STACK:
            self.count.setText(self.tr("1 stack") if listed == 1 else self.tr("{0} stacks").format(f"{listed:,}"))
        else:
            self.count.setText(self.tr("1 medium") if listed == 1 else self.tr("{0} media").format(f"{listed:,}"))

    def refresh(self) -> None:
        """Read tags and series again."""
        self._workbench.ask(
            lambda reader: (media.all_tags(reader), series.all_series(reader)), self._offer, self, "offers"
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.trouble.setIcon(icons.icon("triangle-alert", theme))
        self.thumbnail.setIcon(icons.icon("scan-eye", theme))

    def _fill_fixed(self) -> None:
        for text, unit in ((self.tr("Stacks"), Unit.STACK), (self.tr("All media"), Unit.MEDIUM)):
            self.unit.addItem(text, unit)
        for text, review in (
            (self.tr("What remains"), Review.UNDECIDED),
            (self.tr("Decided"), Review.DECIDED),
            (self.tr("Decided or not"), Review.ANY),
        ):
            self.review.addItem(text, review)
        self.review.insertSeparator(self.review.count())
        for category in self._workbench.scheme.categories:
            self.review.addItem(category.label, category.code)
        for text, kind in (
            (self.tr("All kinds"), ""),
            (self.tr("Pictures"), "picture"),
            (self.tr("Videos"), "video"),
            (self.tr("Sounds"), "sound"),
        ):
            self.kind.addItem(text, kind)
        for text, order in (
            (self.tr("As found"), Order.FOUND),
            (self.tr("By time taken"), Order.TAKEN),
            (self.tr("By path"), Order.PATH),
            (self.tr("Largest first"), Order.LARGEST),
            (self.tr("Longest first"), Order.LONGEST),
        ):
            self.order.addItem(text, order)
        self._offer(([], []))

    def _lay_out(self) -> None:
        choices, search = QHBoxLayout(), QHBoxLayout()
        for box in (self.review, self.kind, self.tag, self.series):
            choices.addWidget(box)
        choices.addWidget(self.trouble)
        choices.addWidget(self.thumbnail)
        choices.addStretch(1)
        choices.addWidget(self.reset)
        search.addWidget(self.unit)
        search.addWidget(self.order)
        search.addWidget(self.text, 1)
        search.addWidget(self.count)
        search.addWidget(self.card_size)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        for row in (choices, search):
            row.setSpacing(Space.S)
            layout.addLayout(row)
        self.text.setMinimumWidth(110)

    def _connect(self) -> None:
        for box in (self.unit, self.review, self.kind, self.tag, self.series, self.order):
            box.activated.connect(self._chosen)
        self.trouble.toggled.connect(self._chosen)
        self.thumbnail.toggled.connect(self._chosen)
        self.text.textChanged.connect(self._typing.start)
        self.text.left.connect(self._finish_typing)
        self._typing.timeout.connect(self._chosen)
        self.card_size.valueChanged.connect(self.size_changed)
        self.reset.clicked.connect(self.clear)
        self._workbench.changed.connect(self._case_changed)

    def release(self) -> None:
        """What is still being typed is looked for no more; before the case is closed."""
        self._typing.stop()

    def _finish_typing(self) -> None:
        self._typing.stop()
        self._chosen()
        self.left.emit()

    def _chosen(self) -> None:
        review = self.review.currentData()
        kind, tag, number = self.kind.currentData(), self.tag.currentData(), self.series.currentData()
        wanted = CardFilter(
            unit=Unit(self.unit.currentData()),
            order=Order(self.order.currentData()),
            kinds=(kind,) if kind else (),
            review=Review(review) if isinstance(review, str) else Review.ANY,
            category=review if isinstance(review, int) else None,
            tag=tag or "",
            series=number,
            troubled=self.trouble.isChecked(),
            thumbnail=self.thumbnail.isChecked(),
            text=self.text.text().strip(),
            like=self._filter.like,
        )
        if wanted != self._filter:
            self._filter = wanted
            self._offer_reset()
            self.filter_changed.emit(wanted)

    def _show(self) -> None:
        wanted = self._filter
        self._offer_likeness(bool(wanted.like))
        _select(self.unit, wanted.unit)
        _select(self.review, wanted.review if wanted.category is None else wanted.category)
        _select(self.kind, wanted.kinds[0] if len(wanted.kinds) == 1 else "")
        _select(self.tag, wanted.tag)
        _select(self.series, wanted.series)
        _select(self.order, wanted.order)
        for widget in (self.trouble, self.thumbnail, self.text):
            widget.blockSignals(True)
        self.trouble.setChecked(wanted.troubled)
        self.thumbnail.setChecked(wanted.thumbnail)
        self.text.setText(wanted.text)
        for widget in (self.trouble, self.thumbnail, self.text):
            widget.blockSignals(False)
        self._offer_reset()

    def _offer_likeness(self, on: bool) -> None:
        """The order of likeness, while there is one."""
        row = self.order.findData(Order.LIKENESS)
        if on and row < 0:
            self.order.addItem(self.tr("Most alike first"), Order.LIKENESS)
        elif not on and row >= 0:
            self.order.removeItem(row)

    def _offer_reset(self) -> None:
        self.reset.setEnabled(replace(self._filter, order=Order.FOUND) != CardFilter())

    def _case_changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.TAGS, Touched.SERIES}:
            self.refresh()

    def _offer(self, offers: tuple[list[str], list[Series]]) -> None:
        tags, found = offers
        self.tag.clear()
        self.tag.addItem(self.tr("Any tag"), "")
        for tag in tags:
            self.tag.addItem(one_line(tag, 40), tag)
        self.series.clear()
        self.series.addItem(self.tr("Any series"), None)
        for each in found:
            self.series.addItem(one_line(f"{each.code} {each.title}", 40), each.id)
        self.tag.setEnabled(bool(tags))
        self.series.setEnabled(bool(found))
        _select(self.tag, self._filter.tag)
        _select(self.series, self._filter.series)
        self._offer_reset()


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
    """Choose the entry with this value; where there is none (a tag that is gone), keep it in sight by adding it."""
    row = next((row for row in range(box.count()) if box.itemData(row) == value), -1)
    if row < 0:
        box.addItem(str(value), value)
        row = box.count() - 1
    box.setCurrentIndex(row)
