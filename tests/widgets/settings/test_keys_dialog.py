"""Keys as the officer wants them: chosen in the dialog, told where they clash, kept from sitting to sitting."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.values.schemes import load_scheme
from app.desk.controls.settings import SettingsFile
from app.desk.look.theme import DARK
from widgets.parts.actions import Actions
from widgets.settings.keys_dialog import KeysDialog

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def window(qtbot: QtBot, dressed: object) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(window: QWidget) -> Actions:
    made = Actions(window, DARK)
    made.use_scheme(load_scheme("neutral"))
    return made


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def dialog(actions: Actions, settings: SettingsFile, window: QWidget, qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(actions, settings, window)
    qtbot.addWidget(made)
    made.open()
    return made


def press(dialog: KeysDialog, key: str) -> None:
    dialog.entry.setKeySequence(QKeySequence(key))


def shortcuts(actions: Actions, name: str) -> list[str]:
    return [each.toString(QKeySequence.SequenceFormat.PortableText) for each in actions[name].shortcuts()]


def test_a_free_key_is_told_used_at_once_and_kept(
    dialog: KeysDialog, actions: Actions, settings: SettingsFile, window: QWidget, tmp_path: Path
) -> None:
    dialog.choose("tag")
    press(dialog, "F5")
    assert dialog.told.text() == "F5 is free."
    dialog.use.click()
    assert shortcuts(actions, "tag") == ["F5"]
    assert "F5" in actions["tag"].toolTip()
    assert SettingsFile(tmp_path / "settings.json").now.keys == {"tag": ("F5",)}
    later = Actions(window, DARK)
    later.use_keys(settings.now.keys)
    assert shortcuts(later, "tag") == ["F5"]


def test_a_clash_is_told_and_the_key_leads_to_one_action_only(
    dialog: KeysDialog, actions: Actions, settings: SettingsFile
) -> None:
    dialog.choose("tag")
    press(dialog, "U")
    assert dialog.told.text() == "U leads to “Undo” now; used here, it leads there no longer."
    dialog.use.click()
    assert shortcuts(actions, "tag") == ["U"]
    assert shortcuts(actions, "undo") == ["Ctrl+Z"]
    dialog.choose("undo")
    dialog.default.click()
    assert shortcuts(actions, "undo") == ["Ctrl+Z", "U"]
    assert shortcuts(actions, "tag") == []
    dialog.all_default.click()
    assert shortcuts(actions, "tag") == ["T"]
    assert settings.now.keys == {}


def test_keys_of_categories_can_be_others_too(dialog: KeysDialog, actions: Actions, settings: SettingsFile) -> None:
    dialog.choose("category-1")
    press(dialog, "X")
    dialog.use.click()
    assert shortcuts(actions, "category-1") == ["X"]
    actions.use_scheme(None)
    actions.use_scheme(load_scheme("neutral"))
    assert shortcuts(actions, "category-1") == ["X"]


def test_the_players_keys_can_be_others_and_never_hide_what_has_no_other_key(
    dialog: KeysDialog, actions: Actions, settings: SettingsFile
) -> None:
    def players() -> dict[str, tuple[str, ...]]:
        return {spec.id: spec.keys for spec in actions.all_specs() if spec.in_player}

    dialog.choose("mute")
    press(dialog, "1")
    assert not dialog.use.isEnabled()
    assert dialog.told.text().startswith("No key would lead to “Relevant to victim identification” any more")
    press(dialog, "K")
    assert dialog.told.text() == "K leads to “Play or pause” now; used here, it leads there no longer."
    press(dialog, "F5")
    dialog.use.click()
    assert players()["mute"] == ("F5",)
    assert settings.now.keys == {"mute": ("F5",)}
    press(dialog, "F12")
    assert not dialog.use.isEnabled()
    assert dialog.told.text() == "F12 always leads to “Lock”; choose another key."
    dialog.default.click()
    assert players()["mute"] == ("M",)
    dialog.choose("category-1")
    press(dialog, "M")
    assert not dialog.use.isEnabled(), "in the player it would only be heard"


def test_keys_that_move_about_are_refused_and_actions_without_a_shortcut_can_not_be_chosen(
    dialog: KeysDialog,
) -> None:
    dialog.choose("tag")
    press(dialog, "Space")
    assert not dialog.use.isEnabled()
    assert "choose another key" in dialog.told.text()
    items = dialog.list.findItems("Reveal while held", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert items[0].flags() == Qt.ItemFlag.NoItemFlags


def test_an_action_can_be_left_without_a_key(dialog: KeysDialog, actions: Actions, settings: SettingsFile) -> None:
    dialog.choose("note")
    dialog.none.click()
    assert shortcuts(actions, "note") == []
    assert settings.now.keys == {"note": ()}


def test_hostile_settings_harm_nothing(tmp_path: Path, actions: Actions) -> None:
    path = tmp_path / "hostile.json"
    path.write_text('{"keys": {"tag": ["Space"], "no such": ["Q"], "note": ["\\u0000", "zz zz"], "undo": ["Q"]}}')
    actions.use_keys(SettingsFile(path).now.keys)
    assert shortcuts(actions, "tag") == []
    assert shortcuts(actions, "note") == []
    assert shortcuts(actions, "undo") == ["Q"]


def test_escape_takes_back_what_was_typed_then_leaves(dialog: KeysDialog, qtbot: QtBot) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.choose("tag")
    dialog.entry.setFocus()
    qtbot.keyClick(dialog.entry, Qt.Key.Key_J)
    assert dialog.entry.keySequence() == QKeySequence("J")
    qtbot.keyClick(dialog.entry, Qt.Key.Key_Escape)
    assert dialog.entry.keySequence().isEmpty()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.entry, Qt.Key.Key_Escape)
