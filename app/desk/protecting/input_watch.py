"""Hears when the officer does nothing in any window of the program.

It listens at the windows, where keys and the mouse arrive first. A filter on the whole application would hear
the same at the price of a call for each of its events, which waits for whatever else runs in Python.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.platform.clock import steady_seconds

_LOOK_MS = 2_000
"""So often it is looked whether input has been missing for long enough; what is asked for is minutes."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class InputWatch(QObject):
    """Listens from `watch` to `stop`. Needs a QGuiApplication.

    Signals:
        idle: nothing was done for as long as was said. The input that ends a longer absence (the machine slept) comes
            after it, and reaches no window.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = steady_seconds) -> None:
        """`clock`: seconds that go on while the machine sleeps."""
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._patience: float | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def watch(self, patience: float | None) -> None:
        """Listen from now on. `patience`: seconds without input after which `idle` is said; None: never."""
        self.stop()
        self._last = self._clock()
        self._patience = patience
        if patience is not None:
            _application().focusWindowChanged.connect(self._listen_to_all)
            self._listen_to_all()
            self._timer.start()

    def stop(self) -> None:
        """Hear nothing any more."""
        if self._patience is None:
            return
        self._patience = None
        self._timer.stop()
        _application().focusWindowChanged.disconnect(self._listen_to_all)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def look(self) -> bool:
        """Say `idle` if it is time; gives whether it was."""
        if not self._overdue:
            return False
        self._last = self._clock()
        self.idle.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take input that comes too late; leave everything else alone."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and self._overdue:
            event.accept()  # no shortcut: it comes again as a key, and is taken then
            return True
        if kind in _INPUT:
            if self.look():
                return True
            self._last = self._clock()
        return False

    @property
    def _overdue(self) -> bool:
        return self._patience is not None and self._clock() - self._last >= self._patience

    def _listen_to_all(self, _: object = None) -> None:
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)  # a filter that is there already is not added again


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
