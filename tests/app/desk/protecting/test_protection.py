import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from pytestqt.qtbot import QtBot

from app.desk.protecting.protection import CLEAR, MAX_KEYHOLE, Panel, Protection, RevealKey, Veil


def test_everything_is_protected_at_first() -> None:
    protection = Protection()
    for panel in Panel:
        blur, grey = protection.veil(panel).effective
        assert blur >= 50
        assert grey == 100
        assert protection.keyhole_at(panel) is None
    assert not protection.reveal_held
    assert not protection.keyhole


def test_the_officers_own_strengths_begin_protected(qtbot: QtBot) -> None:
    protection = Protection()
    protection.toggle_blur(Panel.VIEWER)
    protection.set_keyhole(True)
    protection.protect_with(70, 40, 120)
    for panel in Panel:
        assert protection.veil(panel).effective == (70, 40)
    assert not protection.keyhole
    assert protection.keyhole_radius == 120


def test_panels_are_veiled_apart_and_strengths_outlive_a_toggle(qtbot: QtBot) -> None:
    protection = Protection()
    with qtbot.waitSignal(protection.changed):
        protection.set_veil(Panel.VIEWER, Veil(blur_strength=35))
    protection.toggle_blur(Panel.VIEWER)
    assert protection.veil(Panel.VIEWER).effective == (0, 100)
    assert protection.veil(Panel.GALLERY) == Veil()
    protection.toggle_blur(Panel.VIEWER)
    protection.toggle_grey(Panel.VIEWER)
    assert protection.veil(Panel.VIEWER).effective == (35, 0)


def test_no_strength_beyond_the_scale() -> None:
    with pytest.raises(ValueError, match="0 to 100"):
        Protection().set_veil(Panel.GALLERY, Veil(blur_strength=101))


def test_one_call_protects_everything_again(qtbot: QtBot) -> None:
    protection = Protection()
    protection.set_veil(Panel.GALLERY, Veil(blur=False, grey=False))
    assert protection.veil(Panel.GALLERY).effective == CLEAR
    protection.hold_reveal()
    protection.set_keyhole(True)
    protection.move_keyhole(Panel.GALLERY, QPointF(5, 5))
    protection.protect_all()
    test_everything_is_protected_at_first()
    assert (protection.veil(Panel.GALLERY), protection.reveal_held, protection.keyhole) == (Veil(), False, False)


def test_the_protection_in_force_is_put_in_words() -> None:
    protection = Protection()
    protection.set_keyhole(True)
    protection.set_keyhole_radius(10_000)
    protection.hold_reveal()
    assert protection.in_force(Panel.GALLERY) == f"blur 60, grey 100, revealed, keyhole {MAX_KEYHOLE}"


def press(
    kind: QEvent.Type = QEvent.Type.KeyPress,
    key: Qt.Key = Qt.Key.Key_Space,
    repeat: bool = False,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QKeyEvent:
    return QKeyEvent(kind, key, modifiers, " ", repeat)


def test_the_reveal_lasts_as_long_as_the_key() -> None:
    protection, watched = Protection(), QObject()
    key = RevealKey(protection, Qt.Key.Key_Space)
    assert key.eventFilter(watched, press())
    assert protection.reveal_held
    assert key.eventFilter(watched, press(QEvent.Type.KeyRelease, repeat=True))
    assert protection.reveal_held
    assert key.eventFilter(watched, press(QEvent.Type.KeyRelease))
    assert not protection.reveal_held


def test_other_keys_and_chords_pass() -> None:
    protection, watched = Protection(), QObject()
    key = RevealKey(protection, Qt.Key.Key_Space)
    assert not key.eventFilter(watched, press(key=Qt.Key.Key_1))
    assert not key.eventFilter(watched, press(modifiers=Qt.KeyboardModifier.ControlModifier))
    assert not protection.reveal_held


@pytest.mark.parametrize("kind", [QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate, QEvent.Type.Hide])
def test_looking_elsewhere_ends_the_reveal(kind: QEvent.Type) -> None:
    protection, watched = Protection(), QObject()
    key = RevealKey(protection, Qt.Key.Key_Space)
    key.eventFilter(watched, press())
    event = QFocusEvent(kind) if kind == QEvent.Type.FocusOut else QEvent(kind)
    assert not key.eventFilter(watched, event)
    assert not protection.reveal_held
