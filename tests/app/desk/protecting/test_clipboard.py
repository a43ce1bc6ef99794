"""On a clipboard that knows whose its content is, as all do but the one of the platform without a screen."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from app.desk.protecting import clipboard


class Clipboard:
    """Two places: what was copied, and what was selected."""

    Mode = QClipboard.Mode

    def __init__(self, ours: bool) -> None:
        self.ours = ours
        self.cleared: list[QClipboard.Mode] = []

    def clipboard(self) -> "Clipboard":
        return self

    def ownsClipboard(self) -> bool:
        return self.ours

    def ownsSelection(self) -> bool:
        return self.ours

    def supportsSelection(self) -> bool:
        return True

    def clear(self, mode: QClipboard.Mode) -> None:
        self.cleared.append(mode)


def test_what_is_copied_asks_histories_to_pass_it_over(qtbot: QtBot) -> None:
    clipboard.copy("ab12")
    held: QMimeData = QGuiApplication.clipboard().mimeData()
    assert held.text() == "ab12"
    assert bytes(held.data("x-kde-passwordManagerHint").data()) == b"secret"


@pytest.mark.parametrize("ours", [True, False])
def test_only_what_is_ours_is_taken_back(ours: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    there = Clipboard(ours)
    monkeypatch.setattr(clipboard, "QGuiApplication", there)
    clipboard.forget_copied()
    assert there.cleared == ([QClipboard.Mode.Clipboard, QClipboard.Mode.Selection] if ours else [])


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_a_program_that_has_copied_ends_well(platform: str) -> None:
    """Qt's own clipboard outlives Python, which must have nothing left to destroy by then."""
    program = (
        "from PySide6.QtGui import QGuiApplication\n"
        f"application = QGuiApplication(['-', '-platform', '{platform}'])\n"
        "from app.desk.protecting.clipboard import copy\n"
        "copy('ab12')\n"
        "assert QGuiApplication.clipboard().text() == 'ab12'\n"
    )
    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == 0
