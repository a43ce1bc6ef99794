"""What the actions of the menu Protection do, and how they show what is in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolBar, QWidget

from app.desk.controls.strengths import Strengths
from app.desk.protecting.protection import Panel
from widgets.parts.actions import Actions
from widgets.protection.strengths_popover import StrengthsPopover


class Protecting:
    """Of one window; each action concerns the panel in which media are shown."""

    def __init__(self, strengths: Strengths, actions: Actions, panel: Callable[[], Panel]) -> None:
        """`panel`: where media are shown now."""
        self._strengths = strengths
        self._protection = strengths.protection
        self._actions = actions
        self._panel = panel

    def doing(self, window: QWidget, tools: QToolBar, say: Callable[[str], None]) -> dict[str, Callable[[], object]]:
        """What each action does, by its id. `tools`: where the strengths are shown; `say`: shows a sentence."""
        protection, strengths = self._protection, self._strengths
        hold = QCoreApplication.translate("Protecting", "Hold the space bar while you look.")
        return {
            "reveal": lambda: say(hold),
            "keyhole": lambda: protection.set_keyhole(not protection.keyhole),
            "blur": lambda: protection.toggle_blur(self._panel()),
            "grey": lambda: protection.toggle_grey(self._panel()),
            "protect": protection.protect_all,
            "strengths": lambda: StrengthsPopover(strengths, window).show_at(tools, self._actions["strengths"]),
            "hole-larger": lambda: strengths.grow_keyhole(1),
            "hole-smaller": lambda: strengths.grow_keyhole(-1),
        }

    def show(self) -> None:
        """Check what is on."""
        veil = self._protection.veil(self._panel())
        self._actions["keyhole"].setChecked(self._protection.keyhole)
        self._actions["blur"].setChecked(veil.blur)
        self._actions["grey"].setChecked(veil.grey)
