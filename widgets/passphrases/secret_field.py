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

    def __init__(self, name: str, spoken: str, *, box: str = "", shown_with: SecretField | None = None) -> None:
        """`spoken`: what a screen reader calls it. `box`: what its box says, if not “Show”. `shown_with`: a field whose
        box shows this one too; it has none of its own then."""
        super().__init__()
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(spoken)
        self.line.setMaxLength(LONGEST)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.setDragEnabled(False)
        self.show_box = QCheckBox(box or self.tr("Sho&w"))
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
        if shown_with is not None:
            self._follow(shown_with)

    @property
    def secret(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty it, and hide what is typed next."""
        self.show_box.setChecked(False)
        self.line.clear()

    def _follow(self, other: SecretField) -> None:
        """Keeps the room of its box, so that the lines are as long as each other."""
        other.show_box.toggled.connect(self._show)
        self.show_box.setText(other.show_box.text().replace("&", ""))
        policy = self.show_box.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.show_box.setSizePolicy(policy)
        self.show_box.hide()

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_UNLEARNT)  # a change of the mode takes them back
