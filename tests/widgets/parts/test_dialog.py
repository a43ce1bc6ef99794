"""Enter and Escape, alike in every dialog."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QToolButton, QVBoxLayout
from pytestqt.qtbot import QtBot

import widgets
from widgets.parts.dialog import Dialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def dialog(qtbot: QtBot) -> Dialog:
    """A field, a button, a tool and Cancel, none of them taking Enter by itself, and a default that goes on."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    field, other, tool = QLineEdit(), QPushButton("Choose…"), QToolButton()
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    for part in (field, other, tool, box):
        layout.addWidget(part)
    for button in (other, box.button(QDialogButtonBox.StandardButton.Cancel)):
        button.setAutoDefault(False)
    box.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    dialog.show()
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard(dialog: Dialog, key: Qt.Key, qtbot: QtBot) -> None:
    pressed: list[str] = []
    for number, button in enumerate((dialog.findChildren(QPushButton)[0], dialog.findChildren(QToolButton)[0])):
        button.clicked.connect(lambda _=False, number=number: pressed.append(str(number)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setFocus()
        qtbot.keyClick(button, key)
    assert pressed == ["0", "1"]
    assert dialog.isVisible()
    cancel = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Cancel)
    cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, key)


def test_enter_in_a_field_goes_on(dialog: Dialog, qtbot: QtBot) -> None:
    field = dialog.findChildren(QLineEdit)[0]
    field.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_enter_presses_no_button_that_got_the_keyboard_by_it(dialog: Dialog, qtbot: QtBot) -> None:
    """While a field's answer is awaited the field is shut, and the keyboard goes to Cancel."""
    field = dialog.findChildren(QLineEdit)[0]
    box = dialog.findChildren(QDialogButtonBox)[0]
    box.button(QDialogButtonBox.StandardButton.Ok).setDefault(False)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    field.returnPressed.connect(cancel.setFocus)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dialog.focusWidget() is cancel
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Qt.Key.Key_Return)


def test_escape_leaves(dialog: Dialog, qtbot: QtBot) -> None:
    button = dialog.findChildren(QPushButton)[0]
    button.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(button, Qt.Key.Key_Escape)


def test_every_dialog_of_the_window_does_so() -> None:
    for each in pkgutil.walk_packages(widgets.__path__, "widgets."):
        if not each.name.endswith("__main__"):
            importlib.import_module(each.name)
    own = {each for each in _below(QDialog) if each.__module__.startswith("widgets.")}
    assert len(own) > 40
    assert {each.__name__ for each in own if not issubclass(each, Dialog)} == set()


def _below(kind: type) -> Iterator[type]:
    for each in kind.__subclasses__():
        yield each
        yield from _below(each)
