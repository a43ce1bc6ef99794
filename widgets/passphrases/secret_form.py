"""The form of a dialog that asks for one passphrase or key."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.passphrases.secret_field import SecretField

_WIDTH = 520


class SecretForm(QWidget):
    """What it is for, the field, a hint, what is wrong, and the buttons; `fields` takes further rows."""

    def __init__(self, name: str, lead: str, field: SecretField, hint: str) -> None:
        """`name`: that of the dialog."""
        super().__init__()
        self.lead = PlainLabel(lead, f"{name}Lead")
        hinting = PlainLabel(hint, tone="muted")
        for label in (self.lead, hinting):
            label.setWordWrap(True)
        self.notice = Notice(f"{name}Notice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.fields = QFormLayout()
        self.fields.setSpacing(Space.S)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.addRow(self.tr("&Passphrase"), field)
        self.fields.addRow("", hinting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.lead)
        layout.addLayout(self.fields)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
