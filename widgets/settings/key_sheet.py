"""All keys on one page, made from the registry of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.desk.controls.actions import ActionSpec, Group, group_title, plain, translated
from app.desk.look.theme import Space, Type, font
from widgets.parts.actions import shown_keys
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel

_COLUMNS = ((Group.DECIDE, Group.PICTURE, Group.PROTECT), (Group.VIEW, Group.LEADS, Group.CASE, Group.HELP))
_LINK_KEYS = (
    ("W", QT_TRANSLATE_NOOP("KeySheet", "Show what agreed, drawn")),
    ("Y", QT_TRANSLATE_NOOP("KeySheet", "Confirm the match")),
    ("X", QT_TRANSLATE_NOOP("KeySheet", "Not a match, for ever")),
    (QT_TRANSLATE_NOOP("KeySheet", "Enter"), QT_TRANSLATE_NOOP("KeySheet", "Go to the other medium")),
)
_GALLERY_KEYS = (
    (QT_TRANSLATE_NOOP("KeySheet", "Arrow keys"), QT_TRANSLATE_NOOP("KeySheet", "Go from card to card")),
    (QT_TRANSLATE_NOOP("KeySheet", "Shift+arrow keys"), QT_TRANSLATE_NOOP("KeySheet", "Select several")),
    (QT_TRANSLATE_NOOP("KeySheet", "Ctrl+A"), QT_TRANSLATE_NOOP("KeySheet", "Select all")),
    (QT_TRANSLATE_NOOP("KeySheet", "Home, End"), QT_TRANSLATE_NOOP("KeySheet", "First and last card")),
    (QT_TRANSLATE_NOOP("KeySheet", "Ctrl+wheel"), QT_TRANSLATE_NOOP("KeySheet", "Size of the cards")),
    (QT_TRANSLATE_NOOP("KeySheet", "Shift+wheel"), QT_TRANSLATE_NOOP("KeySheet", "Size of the open keyhole")),
    (QT_TRANSLATE_NOOP("KeySheet", "Dragging"), QT_TRANSLATE_NOOP("KeySheet", "Choose what the rectangle touches")),
)


class KeySheet(Dialog):
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
                    if spec.group is group and spec.keys and not spec.in_player
                ]
                self._add_section(column, plain(group_title(group)), rows)
            if Group.PICTURE in groups:
                players = [spec for spec in specs if spec.in_player and spec.keys]
                rows = [(shown_keys(spec.keys), plain(translated(spec.text))) for spec in players]
                self._add_section(column, self.tr("In videos and sounds"), rows)
            if Group.VIEW in groups:
                rows = [(self.tr(str(keys)), self.tr(str(text))) for keys, text in _GALLERY_KEYS]
                self._add_section(column, self.tr("In the gallery"), rows)
                rows = [(self.tr(str(keys)), self.tr(str(text))) for keys, text in _LINK_KEYS]
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
        grid.setColumnMinimumWidth(0, 180)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addSpacing(Space.M)
