"""The officer's absence, heard at real windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QRasterWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desk.protecting.input_watch import InputWatch

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Listening(QRasterWindow):
    """Knows the keys that reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: object) -> None:
        assert isinstance(event, QKeyEvent)
        if event.text():  # no modifier on its own
            self.keys.append(event.key())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Listening]:
    window = Listening()
    window.resize(100, 100)
    window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def watch(clock: Clock, window: Listening) -> Iterator[InputWatch]:
    watch = InputWatch(clock=clock)
    yield watch
    watch.stop()


def test_input_in_any_window_counts_and_its_absence_is_said_once(
    watch: InputWatch, window: Listening, clock: Clock, qtbot: QtBot
) -> None:
    said: list[float] = []
    watch.idle.connect(lambda: said.append(clock.now))
    watch.watch(600)
    clock.now = 599
    QTest.mouseMove(window, QPoint(5, 5))
    clock.now = 1_198
    assert not watch.look()
    QTest.keyClick(window, Qt.Key.Key_A)
    clock.now = 1_797
    assert not watch.look()
    clock.now = 1_798
    assert watch.look()
    assert said == [1_798]


def test_what_comes_after_the_machine_slept_reaches_no_window(
    watch: InputWatch, window: Listening, clock: Clock, qtbot: QtBot
) -> None:
    watch.watch(600)
    clock.now = 10_000
    with qtbot.waitSignal(watch.idle):
        QTest.keyPress(window, Qt.Key.Key_A)
    assert window.keys == []


def test_a_window_that_is_opened_later_counts_too(
    watch: InputWatch, window: Listening, clock: Clock, qtbot: QtBot
) -> None:
    watch.watch(600)
    later = Listening()
    later.show()
    later.requestActivate()
    qtbot.waitUntil(later.isActive)
    clock.now = 599
    QTest.keyClick(later, Qt.Key.Key_A)
    clock.now = 601
    assert not watch.look()
    later.close()
    later.deleteLater()


def test_never_means_never_and_what_was_stopped_hears_nothing(
    watch: InputWatch, window: Listening, clock: Clock, qtbot: QtBot
) -> None:
    said: list[str] = []
    watch.idle.connect(lambda: said.append("idle"))
    watch.watch(None)
    clock.now = 1e9
    assert not watch.look()
    watch.watch(60)
    watch.stop()
    clock.now = 2e9
    QTest.keyClick(window, Qt.Key.Key_A)
    assert not watch.look()
    assert said == []
    assert window.keys == [Qt.Key.Key_A]
