"""What is seen while everything is covered: nothing of any case, and how to come back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desk.controls.turnstile import Turnstile
from app.desk.look.theme import Space
from widgets.parts.actions import shown_keys
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.parts.quiet_page import lay_out_quietly
from widgets.passphrases.secret_field import SecretField

BACK_KEYS = "Ctrl+Shift+Return"
"""What brings a window without a passphrase back; more than one key, so that nothing does it by chance."""
_TICK_MS = 250


class Cover(QWidget):
    """A window of its own. It looks the same whatever lies below.

    Signals:
        answered: a passphrase or recovery key was given.
        back_asked: the keys were pressed, where they are enough.
        close_asked: the officer wants the program closed.
    """

    answered = Signal(str)
    back_asked = Signal()
    close_asked = Signal()

    def __init__(self, turnstile: Turnstile) -> None:
        """`turnstile`: how long wrong answers make the next one wait."""
        super().__init__()
        self._turnstile = turnstile
        self._keys_are_enough = True
        self._may_close = False
        self.setObjectName("cover")
        self.setWindowTitle(self.tr("Sightline"))
        self.title = PlainLabel(self.tr("Sightline"), "coverTitle", tone="title")
        self.words = PlainLabel("", "coverWords", tone="muted")
        self.words.setWordWrap(True)
        self.field = SecretField("coverSecret", self.tr("Passphrase or recovery key"))
        self.button = QPushButton(self.tr("Go on"))
        self.button.setObjectName("coverGoOn")
        self.notice = Notice("coverNotice")
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self.field.given.connect(self._give)
        self.button.clicked.connect(self._give)
        self._lay_out()
        self.ask_for_keys()

    def ask_for_keys(self) -> None:
        """Say which keys bring the window back."""
        self._begin(keys_are_enough=True)
        self.words.setText(
            self.tr("Everything is covered; work that runs goes on.\nPress {0} to go on with your work.").format(
                shown_keys((BACK_KEYS,))
            )
        )

    def ask_for_secret(self) -> None:
        """Ask for what unlocks."""
        self._begin(keys_are_enough=False)
        self.words.setText(
            self.tr("Everything is covered; work that runs goes on.\nThe passphrase or the recovery key leads back.")
        )
        self._count_down()

    def wait(self) -> None:
        """Say that the answer is being checked."""
        self.notice.say("")
        self.button.setText(self.tr("Checking…"))
        self._enable(False)

    def refuse(self, sentence: str) -> None:
        """Say why that was no answer, and ask again, after the turnstile's pause."""
        self.button.setText(self.tr("Go on"))
        self.notice.say(sentence)
        self.field.clear()
        self._count_down()

    def say(self, sentence: str) -> None:
        """Show a sentence, which names nothing of any case."""
        self.notice.say(sentence)

    def leave(self) -> None:
        """Close it; nothing that was typed is kept."""
        self.field.clear()
        self._tick.stop()
        self._may_close = True
        self.close()
        self._may_close = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead back, where they are enough."""
        if self._keys_are_enough and QKeySequence(event.keyCombination()) == QKeySequence(BACK_KEYS):
            self.back_asked.emit()
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it means the program, which may have a reason to stay."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            QTimer.singleShot(0, self, self.close_asked.emit)  # this window can't be closed while it is being closed

    def changeEvent(self, event: QEvent) -> None:
        """Where it comes to the front, typing answers it."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.field.isEnabled():
            self.field.setFocus()
        super().changeEvent(event)

    def _begin(self, *, keys_are_enough: bool) -> None:
        self._keys_are_enough = keys_are_enough
        self.field.clear()
        self.notice.say("")
        self.button.setText(self.tr("Go on"))
        for part in (self.field, self.button):
            part.setVisible(not keys_are_enough)
        self._enable(not keys_are_enough)

    def _give(self) -> None:
        if self.field.secret and self.field.isEnabled() and not self._turnstile.seconds_left:
            self.answered.emit(self.field.secret)

    def _count_down(self) -> None:
        left = self._turnstile.seconds_left
        self._enable(not left)
        if left:
            self.button.setText(self.tr("Again in {0} s").format(int(left) + 1))
            self._tick.start()
            return
        self._tick.stop()
        self.button.setText(self.tr("Go on"))
        self.field.setFocus()

    def _enable(self, on: bool) -> None:
        self.field.setEnabled(on)
        self.button.setEnabled(on)

    def _lay_out(self) -> None:
        self.button.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.tr("Again in {0} s").format(60)) + 40)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        lay_out_quietly(self, self.title, self.words, line, self.notice)
