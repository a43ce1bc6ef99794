"""What could not be looked at: by reason, by format, and path by path; with a button that has it tried again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.case.queries.coverage import Coverage
from app.case.queries.media import Occurrence
from app.desk.look.theme import Space
from app.desk.text.display import one_line, plain_tooltip
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.wording.untold import Untold
from app.desk.wording.words import told
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel

_WIDEST = 540
"""Pixels of a column, so that the last one is always seen."""
_EM_SPACE = "\u2003"
_TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CoverageDialog(Dialog):
    """What could not be looked at, and why.

    Signals:
        again_asked: what can be tried again is to be.
    """

    again_asked = Signal()

    def __init__(self, found: Untold, parent: QWidget | None = None, *, may_try: bool = True) -> None:
        """`may_try`: whether sources can be read now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("unreadableDialog")
        self.setWindowTitle(self.tr("Files that could not be read"))
        lead = PlainLabel(
            self.tr(
                "They stay in the case, each with its reason; everything else is read. After a disk was repaired, or "
                "with a newer version of this program, they can be tried again; decisions stay."
            ),
            tone="muted",
        )
        lead.setWordWrap(True)
        lost = PlainLabel(
            self.tr(
                "Previews are lost or damaged: media are shown as a crossed-out picture. Trying again makes them anew "
                "from the sources; connect these first."
            ),
            "previewsLost",
            tone="danger",
        )
        lost.setWordWrap(True)
        lost.setVisible(found.previews_lost)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("coverageTabs")
        self.reasons = self._reasons(found.coverage)
        self.formats = self._formats(found.coverage)
        self.list = self._paths(found.paths)
        self.tabs.addTab(self.list, self.tr("Files"))
        self.tabs.addTab(self.reasons, self.tr("Reasons"))
        self.tabs.addTab(self.formats, self.tr("Formats"))
        self.again_button = QPushButton(self.tr("Try again"))
        self.again_button.setObjectName("tryAgainButton")
        number = sum(found.again)
        self.again_button.setText(self.tr("Try {0} again").format(whole(number)) if number else self.tr("Try again"))
        if found.previews_lost:
            both = self.tr("Try {0} again and make previews").format(whole(number))
            self.again_button.setText(both if number else self.tr("Make previews again"))
        self.again_button.setEnabled(may_try and (number > 0 or found.previews_lost))
        self.again_button.clicked.connect(self._try_again)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(lead)
        layout.addWidget(lost)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(buttons)
        self.resize(900, 480)

    def _try_again(self) -> None:
        self.again_asked.emit()
        self.accept()

    def _paths(self, found: Sequence[Occurrence]) -> QTreeWidget:
        rows = ((each.exhibit, each.path, said(each.reason)) for each in found)
        return _table(
            "unreadableList", self.windowTitle(), [self.tr("Exhibit"), self.tr("Path"), self.tr("Reason")], rows
        )

    def _reasons(self, coverage: Coverage) -> QTreeWidget:
        states = {
            "unread": self.tr("not read"),
            "partial": self.tr("decoded in part"),
            "unreadable": self.tr("not decoded"),
            "quarantined": self.tr("quarantined"),
        }
        rows = (
            (whole(each.number), told(states[each.state], said(each.reason)), each.example) for each in coverage.reasons
        )
        headings = [self.tr("Number"), self.tr("Reason"), self.tr("For example")]
        return _table("reasonsList", self.tr("Reasons"), headings, rows, range(1))

    def _formats(self, coverage: Coverage) -> QTreeWidget:
        rows = (
            (
                each.format or self.tr("unknown"),
                *(whole(n) for n in (each.media, each.ready, each.partial, each.unreadable, each.quarantined)),
                each.example,
            )
            for each in coverage.formats
        )
        counted = [self.tr("Media"), self.tr("Whole"), self.tr("In part"), self.tr("Not"), self.tr("Quarantined")]
        headings = [self.tr("Format"), *counted, self.tr("Not whole, for example")]
        return _table("formatsList", self.tr("Formats"), headings, rows, range(1, 1 + len(counted)))


class _Apart(QStyledItemDelegate):
    """Keeps numbers, which stand to the right, from touching the words after them."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """See Qt."""
        super().initStyleOption(option, index)
        option.text += _EM_SPACE


def _table(
    name: str, title: str, headings: list[str], rows: Iterable[Sequence[str]], numbers: range = range(0)
) -> QTreeWidget:
    """A plain table whose last column takes the room that is left. `numbers`: columns that hold some."""
    table = QTreeWidget()
    table.setObjectName(name)
    table.setAccessibleName(title)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setHeaderLabels(headings)
    for row in rows:
        texts = [one_line(text, 300) for text in row]
        item = QTreeWidgetItem(texts)
        for column, text in enumerate(texts):
            item.setToolTip(column, plain_tooltip(text))
        for column in numbers:
            item.setTextAlignment(column, _TO_THE_RIGHT)
        table.addTopLevelItem(item)
    apart = _Apart(table)
    for column in numbers:
        table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        table.setItemDelegateForColumn(column, apart)
    header = table.header()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column in range(len(headings) - 1):
        table.resizeColumnToContents(column)
        table.setColumnWidth(column, min(_WIDEST, table.columnWidth(column) + Space.L))
    return table
