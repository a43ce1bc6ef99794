"""The small buttons at the head of a pane, for what its keys do too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.desk.look import icons
from app.desk.look.theme import Theme
from app.desk.text.display import plain_tooltip

_SIDE = 16


class PaneButtons(QWidget):
    """Buttons by their icons' names."""

    def __init__(self, theme: Theme, *buttons: tuple[str, str, Callable[[], object]]) -> None:
        """Each: its icon, what it does in words, and what does it."""
        super().__init__()
        self._made: dict[str, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for icon, said, do in buttons:
            button = QToolButton()
            button.setObjectName(f"{icon}Button")
            button.setAutoRaise(True)
            button.setIconSize(QSize(_SIDE, _SIDE))
            button.setMinimumSize(_SIDE + 6, _SIDE + 6)
            button.setAccessibleName(said)
            button.setToolTip(plain_tooltip(said))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, do=do: do())
            layout.addWidget(button)
            self._made[icon] = button
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def __getitem__(self, icon: str) -> QToolButton:
        """The button with this icon. KeyError where there is none."""
        return self._made[icon]

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        for icon, button in self._made.items():
            button.setIcon(icons.icon(icon, theme))
