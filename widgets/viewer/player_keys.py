"""The keys of the player, taken before the window's own while something of the player has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider

from app.desk.controls.actions import ActionSpec
from app.desk.controls.player_actions import PLAYER_SPECS

_REPEATING = ("step-back", "step-on", "jump-back", "jump-on")
_SLIDER_KEYS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class PlayerKeys(QObject):
    """Install it as event filter on what can have the focus in the player.

    Signals:
        asked: an action of the player was asked for (its id).
    """

    asked = Signal(str)

    def __init__(self, wanted: Callable[[str], bool], parent: QObject | None = None) -> None:
        """`wanted`: whether an action means something now; keys of others go where they went."""
        super().__init__(parent)
        self._wanted = wanted
        self._actions: dict[str, str] = {}
        self.use(PLAYER_SPECS)

    def use(self, specs: Iterable[ActionSpec]) -> None:
        """Let the keys of these (`app.desk.controls.player_actions`) lead to them."""
        self._actions = {
            QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString(): spec.id
            for spec in specs
            for key in spec.keys
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the player's keys, leave all others alone."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if isinstance(watched, QAbstractSlider) and event.key() in _SLIDER_KEYS:
            return False
        name = self._action(event)
        if name is None or not self._wanted(name):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif not event.isAutoRepeat() or name in _REPEATING:
            self.asked.emit(name)
        return True

    def _action(self, event: QKeyEvent) -> str | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.text() in ("<", ">", "[", "]"):  # by shift or AltGr, as the keyboard has it
            return self._actions.get(event.text())
        return self._actions.get(QKeySequence(event.key() | modifiers.value).toString())
