"""All keys on one page, made from the registry of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desk.actions import ActionSpec, Group, group_title, plain, translated
from app.desk.player_actions import PLAYER_SPECS
from app.desk.theme import Space, Type, font
from widgets.actions import shown_keys
from widgets.plain_label import PlainLabel

_COLUMNS = ((Group.DECIDE, Group.PICTURE, Group.PROTECT), (Group.VIEW, Group.CASE, Group.HELP))
_LINK_KEYS = (
    ("W", "Show what agreed, drawn"),
    ("Y", "Confirm the match"),
    ("X", "Not a match, for ever"),
    ("Enter", "Go to the other medium"),
)
_GALLERY_KEYS = (
    ("Arrow keys", "Go from card to card"),
    ("Shift+arrow keys", "Select several"),
    ("Ctrl+A", "Select all"),
    ("Home, End", "First and last card"),
    ("Ctrl+wheel", "Size of the cards"),
    ("Shift+wheel", "Size of the open keyhole"),
    ("Dragging", "Choose what the rectangle touches"),
)


class KeySheet(QDialog):
    """Shows which key does what."""

    def __init__(self, specs: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self.setWindowTitle(self.tr("Keys"))
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        columns.setSpacing(Space.XXL)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(Space.S)
            for group in groups:
                rows = [
                    (shown_keys(spec.keys), plain(translated(spec.text)))
                    for spec in specs
                    if spec.group is group and spec.keys
                ]
                self._add_section(column, plain(group_title(group)), rows)
            if Group.PICTURE in groups:
                rows = [(shown_keys(spec.keys), plain(translated(spec.text))) for spec in PLAYER_SPECS]
                self._add_section(column, self.tr("In videos and sounds"), rows)
            if Group.VIEW in groups:
                rows = [(self.tr(keys), self.tr(text)) for keys, text in _GALLERY_KEYS]
                self._add_section(column, self.tr("In the gallery"), rows)
                rows = [(self.tr(keys), self.tr(text)) for keys, text in _LINK_KEYS]
                self._add_section(column, self.tr("In the list of links"), rows)
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setObjectName("keySheetPage")
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.resize(860, 720)

    def _add_section(self, column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        if not rows:
            return
        column.addWidget(PlainLabel(title, tone="heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        for row, (keys, text) in enumerate(rows):
            key = PlainLabel(keys)
            key.setFont(font(Type.BODY, mono=True))
            words = PlainLabel(text)
            words.setWordWrap(True)
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        grid.setColumnMinimumWidth(0, 170)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addSpacing(Space.M)
