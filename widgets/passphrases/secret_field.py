"""A field for a passphrase or a recovery key: hidden until the officer asks, and remembered by nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.desk.look.theme import Space
from app.keys.passphrase import LONGEST

_UNLEARNT = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhHiddenText
)
"""Said to input methods, so that none learns, proposes or keeps what is typed, also while it is shown."""


class SecretField(QWidget):
    """The line, and a box that shows what was typed.

    Signals:
        edited: what is typed is other than before.
        given: Enter was pressed in it.
    """

    edited = Signal()
    given = Signal()

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        """`spoken`: what a screen reader calls it."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(spoken)
        self.line.setMaxLength(LONGEST)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setDragEnabled(False)
        self.show_box = QCheckBox(self.tr("Sho&w"))
        self.show_box.setObjectName(f"{name}Show")
        self.show_box.setToolTip(self.tr("Show what is typed"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.show_box)
        self.setFocusProxy(self.line)
        self.show_box.toggled.connect(self._show)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.line.returnPressed.connect(self.given)
        self._show(False)

    @property
    def secret(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty it, and hide what is typed next."""
        self.show_box.setChecked(False)
        self.line.clear()

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_UNLEARNT)  # a change of the mode takes them back
