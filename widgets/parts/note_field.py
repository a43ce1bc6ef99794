"""The officer's note on media or on a series: what was written is kept, however the field is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class NoteField(QPlainTextEdit):
    """A field for plain text. It is handed on when the focus leaves, at Ctrl+Enter, when other media are shown and
    when the field disappears; always for those for which it was written.

    Signals:
        written: the ids (a tuple) for which the field was shown, and the text that was written for them.
    """

    written = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: tuple[int, ...] = ()
        self._saved = ""
        self.setObjectName("noteField")
        self.setAccessibleName(self.tr("Note"))
        self.setTabChangesFocus(True)
        self.setEnabled(False)

    def show_note(self, media: tuple[int, ...], note: str, hint: str = "") -> None:
        """Show the note of these (media, or one series).

        What was being written for others is handed on first; what is being written for these stays.
        """
        if media == self._media and self._unsaved():
            return
        self.save()
        self._media, self._saved = media, note
        self.setEnabled(bool(media))
        self.setPlaceholderText(hint)
        if self.toPlainText() != note:
            self.setPlainText(note)

    def save(self) -> None:
        """Hand on what was written, if anything."""
        if self._unsaved():
            self._saved = self.toPlainText().strip()
            self.written.emit(self._media, self._saved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Escape takes back what isn't saved yet."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self._unsaved():
            self.setPlainText(self._saved)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save."""
        self.save()
        super().hideEvent(event)

    def _unsaved(self) -> bool:
        return bool(self._media) and self.toPlainText().strip() != self._saved.strip()
