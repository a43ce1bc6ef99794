"""Which key does what, as the officer wants it: chosen here, kept in the officer's settings, told where two clash."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desk.controls.actions import ActionSpec, Group, group_title, plain, translated
from app.desk.controls.own_keys import RESERVED, giving, holders, in_the_way, portable
from app.desk.controls.settings import SettingsFile
from app.desk.look.theme import Space, font
from widgets.parts.actions import Actions, shown_keys
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel


class KeysDialog(Dialog):
    """All actions with their keys; what is changed holds at once and in every later sitting."""

    def __init__(self, actions: Actions, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self.setObjectName("keysDialog")
        self.setWindowTitle(self.tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QTreeWidget()
        self.list.setObjectName("keysList")
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.entry = _KeyEntry()
        self.entry.setObjectName("keyEntry")
        self.entry.setAccessibleName(self.tr("Press the new key"))
        self.entry.setMaximumSequenceLength(1)
        self.entry.setClearButtonEnabled(True)
        self.told = PlainLabel("", "keyTold", tone="muted")
        self.told.setWordWrap(True)
        self.use = QPushButton(self.tr("Use this key"))
        self.use.setObjectName("keyUse")
        self.none = QPushButton(self.tr("No key"))
        self.none.setObjectName("keyNone")
        self.default = QPushButton(self.tr("As shipped"))
        self.default.setObjectName("keyDefault")
        self.all_default = QPushButton(self.tr("All as shipped"))
        self.all_default.setObjectName("keysDefault")
        self._lay_out()
        self._connect()
        self._fill()
        self.resize(620, 680)

    def choose(self, action: str) -> None:
        """Make an action current."""
        for item in self.list.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive):
            if item.data(0, Qt.ItemDataRole.UserRole) == action:
                self.list.setCurrentItem(item)

    def _lay_out(self) -> None:
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(PlainLabel(self.tr("New key")))
        row.addWidget(self.entry, 1)
        row.addWidget(self.use)
        for button in (self.none, self.default):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.all_default)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        layout.addWidget(close)
        for each in (self.use, self.none, self.default, self.all_default):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._current_changed)
        self.entry.keySequenceChanged.connect(self._tell)
        self.use.clicked.connect(lambda: self._give((self._typed(),)))
        self.none.clicked.connect(lambda: self._give(()))
        self.default.clicked.connect(self._give_default)
        self.all_default.clicked.connect(lambda: self._put({}))

    def _fill(self) -> None:
        current = self._current()
        self.list.clear()
        specs = self._actions.all_specs()
        for group in Group:
            of_group = [spec for spec in specs if spec.group is group and not spec.in_player]
            self._add_section(plain(group_title(group)), of_group)
        self._add_section(self.tr("In videos and sounds"), [spec for spec in specs if spec.in_player])
        if current is not None:
            self.choose(current.id)
        self._tell()

    def _add_section(self, title: str, specs: Sequence[ActionSpec]) -> None:
        top = QTreeWidgetItem([title, ""])
        top.setFont(0, font(strong=True))
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.list.addTopLevelItem(top)
        top.addChildren([self._item(spec) for spec in specs])
        top.setExpanded(True)

    def _item(self, spec: ActionSpec) -> QTreeWidgetItem:
        item = QTreeWidgetItem([plain(translated(spec.text)), shown_keys(spec.keys)])
        item.setData(0, Qt.ItemDataRole.UserRole, spec.id)
        if spec.by_view:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setToolTip(0, self.tr("This key is always the same."))
        return item

    def _current(self) -> ActionSpec | None:
        item = self.list.currentItem()
        wanted = None if item is None else item.data(0, Qt.ItemDataRole.UserRole)
        return next((spec for spec in self._actions.all_specs() if spec.id == wanted), None)

    def _current_changed(self) -> None:
        self.entry.clear()
        self._tell()

    def _typed(self) -> str:
        return portable(self.entry.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _tell(self) -> None:
        """Say what the key that was pressed does now."""
        current, key = self._current(), self._typed()
        hindered = self._in_the_way(current, key)
        self.use.setEnabled(current is not None and bool(key) and key not in RESERVED and not hindered)
        self.none.setEnabled(current is not None and bool(current.keys))
        self.default.setEnabled(current is not None and current.id in self._settings.now.keys)
        self.all_default.setEnabled(bool(self._settings.now.keys))
        if current is None:
            self.told.setText(self.tr("Choose an action, then press the key that shall lead to it."))
        elif not key:
            self.told.setText(
                self.tr("Press the key that shall lead to “{0}”.").format(plain(translated(current.text)))
            )
        elif key in RESERVED:
            self.told.setText(self.tr("{0} moves about, reveals or leads back; choose another key.").format(key))
        elif hindered:
            self.told.setText(self._hindrance(key, hindered))
        elif held := holders(self._actions.all_specs(), key, current):
            names = ", ".join(f"“{plain(translated(spec.text))}”" for spec in held)
            self.told.setText(self.tr("{0} leads to {1} now; used here, it leads there no longer.").format(key, names))
        else:
            self.told.setText(self.tr("{0} is free.").format(key))

    def _in_the_way(self, current: ActionSpec | None, key: str) -> list[ActionSpec]:
        if current is None or not key:
            return []
        return in_the_way(self._actions.all_specs(), self._settings.now.keys, current, key)

    def _hindrance(self, key: str, hindered: Sequence[ActionSpec]) -> str:
        names = ", ".join(f"“{plain(translated(spec.text))}”" for spec in hindered)
        if hindered[0].by_view:
            return self.tr("{0} always leads to {1}; choose another key.").format(key, names)
        return self.tr(
            "No key would lead to {1} any more while a video or a sound is shown; choose another key than {0}."
        ).format(key, names)

    def _give(self, keys: tuple[str, ...]) -> None:
        if (current := self._current()) is not None:
            self._put(giving(self._actions.all_specs(), self._settings.now.keys, current, keys))

    def _give_default(self) -> None:
        if (current := self._current()) is not None:
            own = dict(self._settings.now.keys)
            own.pop(current.id, None)
            self._put(giving(self._actions.all_specs(), own, current, self._actions.shipped_keys(current.id)))

    def _put(self, own: dict[str, tuple[str, ...]]) -> None:
        kept = {name: keys for name, keys in own.items() if keys != self._actions.shipped_keys(name)}
        self._settings.put(msgspec.structs.replace(self._settings.now, keys=kept))
        self._actions.use_keys(kept)
        self.entry.clear()
        self._fill()


class _KeyEntry(QKeySequenceEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key. Escape can't be given to an action: it takes back what was typed, then leaves the dialog."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif self.keySequence().isEmpty():
            event.ignore()
        else:
            self.clear()
