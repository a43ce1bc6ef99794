"""What is copied out of a case: marked, so that programs which keep what was copied pass it over, and taken back."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, qAddPostRoutine
from PySide6.QtGui import QClipboard, QGuiApplication

_KEPT_OUT = {
    # What KDE's, and most, clipboard histories on Linux look for; Windows' own reads the other three (not verified
    # on Windows): learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "Cloud clipboard and history formats".
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}


def copy(text: str) -> None:
    """Put a text on the clipboard, and ask that no history keeps it. Needs a QGuiApplication."""
    content = QMimeData()
    content.setText(text)
    for form, value in _KEPT_OUT.items():
        content.setData(form, value)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(content)
    if not clipboard.ownsClipboard():
        # Without a screen Qt itself holds the content, and past the end of Python, which would have to destroy it.
        qAddPostRoutine(_empty)


def forget_copied() -> None:
    """Empty the clipboard, and the selection that the middle button of the mouse gives, if they are this program's."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(QClipboard.Mode.Clipboard)
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)


def _empty() -> None:
    QGuiApplication.clipboard().clear()
