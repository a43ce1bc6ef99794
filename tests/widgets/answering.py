"""Answers a dialog that waits for its answer, so that no test waits with it for ever."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

_SOON = 100
"""Milliseconds; by then the dialog is shown."""


def answering(act: Callable[[QDialog], object]) -> None:
    """What the officer does with the next dialog. Where that fails the dialog is left, and the test fails."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(_SOON, answer)
