"""The toolbar: what an officer needs most, with words beside the icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QToolBar

from widgets.actions import Actions

_GROUPS = (
    ("add-source", "export"),
    ("undo", "redo"),
    ("tag", "note", "series"),
    ("keyhole", "blur", "grey", "strengths", "protect", "lock"),
)


def tool_bar(actions: Actions) -> QToolBar:
    """A toolbar that stays where it is."""
    tools = QToolBar(QCoreApplication.translate("ToolBar", "Tools"))
    tools.setObjectName("mainTools")
    tools.setMovable(False)
    tools.setIconSize(QSize(20, 20))
    tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    tools.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for number, group in enumerate(_GROUPS):
        if number:
            tools.addSeparator()
        tools.addActions([actions[name] for name in group])
    return tools
