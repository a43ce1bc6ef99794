"""A small button with an icon, its words for those who point at it or hear it, and the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.desk.look.icons import icon
from app.desk.look.theme import Theme

_ICON = QSize(18, 18)


class IconButton(QToolButton):
    """`icon_name` is one of the shipped icons, or empty for a button with a text."""

    def __init__(self, icon_name: str, name: str, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setAutoRaise(True)
        self.setIconSize(_ICON)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icon in the theme's colours."""
        if self._icon_name:
            self.setIcon(icon(self._icon_name, theme))
