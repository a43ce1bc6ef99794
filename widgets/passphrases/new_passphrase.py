"""Two fields for a passphrase that is chosen, and an honest word on how good it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFormLayout

from app.case.store.case_key import SHORTEST, check_new
from app.errors import UserError
from widgets.parts.plain_label import PlainLabel
from widgets.passphrases.secret_field import SecretField

GOOD_CHARACTERS, GOOD_WORDS = 12, 4
"""Recommended: one of the two. What is asked for is `SHORTEST`, and more can't be known of a passphrase by looking."""


class NewPassphrase(QObject):
    """Typed twice, since what is typed is hidden.

    Signals:
        edited: what is typed is other than before.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = SecretField("newPassphrase", self.tr("New passphrase"), box=self.tr("Show &both"))
        self.second = SecretField("newPassphraseAgain", self.tr("New passphrase again"), shown_with=self.first)
        self.hint = PlainLabel("", "passphraseHint", tone="muted")
        self.hint.setWordWrap(True)
        self.first.edited.connect(self._judge)
        self.second.edited.connect(self.edited)
        self._judge()

    def add_to(self, form: QFormLayout, label: str) -> None:
        """Put the fields into a form."""
        form.addRow(label, self.first)
        form.addRow(self.tr("A&gain"), self.second)
        form.addRow("", self.hint)

    @property
    def given(self) -> bool:
        """Whether anything was typed."""
        return bool(self.first.secret or self.second.secret)

    def chosen(self) -> str:
        """The passphrase. Raises UserError where it is too short, or was not typed the same twice."""
        check_new(self.first.secret)
        if self.first.secret != self.second.secret:
            raise UserError(self.tr("The two passphrases differ; type the same one twice."))
        return self.first.secret

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _judge(self) -> None:
        length, words = len(self.first.secret), len(self.first.secret.split())
        if not length:
            said = self.tr("{0} characters or {1} words are recommended, and that nobody can guess them.")
            said = said.format(GOOD_CHARACTERS, GOOD_WORDS)
        elif length < SHORTEST:
            said = self.tr("At least {0} characters are needed.").format(SHORTEST)
        elif length < GOOD_CHARACTERS and words < GOOD_WORDS:
            said = self.tr("Short: {0} characters or {1} words are recommended.").format(GOOD_CHARACTERS, GOOD_WORDS)
        else:
            said = self.tr("Long enough, if it isn't easily guessed.")
        self.hint.setText(said)
        self.edited.emit()
