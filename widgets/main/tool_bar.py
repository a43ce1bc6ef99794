"""The toolbar: what an officer needs most, with words beside the icons where there is room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolBar

from widgets.parts.actions import Actions

_GROUPS = (
    ("add-source", "export"),
    ("undo", "redo"),
    ("tag", "note", "series"),
    ("keyhole", "blur", "grey", "strengths", "protect", "lock"),
)


class ToolBar(QToolBar):
    """Its icons lose their words where the window is narrow: else the last buttons, which protect, would be gone."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show words as far as there is room."""
        super().resizeEvent(event)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self.sizeHint().width() > self.width():
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)


def tool_bar(actions: Actions) -> ToolBar:
    """A toolbar that stays where it is."""
    tools = ToolBar(QCoreApplication.translate("ToolBar", "Tools"))
    tools.setObjectName("mainTools")
    tools.toggleViewAction().setObjectName("mainToolsAction")
    tools.setMovable(False)
    tools.setIconSize(QSize(20, 20))
    tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for number, group in enumerate(_GROUPS):
        if number:
            tools.addSeparator()
        tools.addActions([actions[name] for name in group])
    return tools
