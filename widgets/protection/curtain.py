"""Takes every window of the program off the screen at once, and puts them back as they were."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid


class Curtain(QObject):
    """Hides what there is, and what is opened while it is down, behind one window: the cover.

    A window that is only hidden keeps its title and all its words for screen readers and other programs; so each gives
    its native window back, and gets a new one when it returns. Needs a QApplication.
    """

    def __init__(self, window: QWidget, cover: QWidget) -> None:
        """`window`: in whose place the cover is shown."""
        super().__init__(window)
        self._window = window
        self._cover = cover
        self._aside: list[QWidget] = []
        self._late: list[tuple[QWidget, Qt.WindowModality]] = []
        self._quits = True
        self.is_down = False

    def fall(self) -> None:
        """Hide everything, before this returns; a question that waits for its answer gets none."""
        if self.is_down:
            return
        application = _application()
        self.is_down = True
        self._quits = application.quitOnLastWindowClosed()
        application.setQuitOnLastWindowClosed(False)
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        shown = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self._cover]
        for each in sorted(shown, key=_depth, reverse=True):
            self._put_aside(each, each.windowModality())
        application.installEventFilter(self)
        self._cover.setGeometry(self._window.geometry())
        self._cover.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._cover.show()
        self._cover.raise_()
        self._cover.activateWindow()
        # Not now: it may be one of them that is just being told of the key.
        QTimer.singleShot(0, self, self._tidy)

    def lift(self) -> None:
        """Show everything again."""
        if not self.is_down:
            return
        self._tidy()
        self._let_go()
        aside, self._aside = self._aside, []
        for each in sorted((each for each in aside if isValid(each)), key=_depth):
            each.show()
        front = QApplication.activeModalWidget() or self._window
        front.raise_()
        front.activateWindow()

    def drop(self) -> None:
        """Forget what was hidden: the program ends."""
        if self.is_down:
            self._let_go()
            self._aside = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep off the screen what is opened meanwhile."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._comes_late(watched):
            asked = watched.windowModality()
            # Or it would keep input from the cover; and Qt loses count of dialogs that are not on the screen. Message
            # boxes have a way of their own to be told, which hides them.
            QWidget.setWindowModality(watched, Qt.WindowModality.NonModal)
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            self._late.append((watched, asked))
            QTimer.singleShot(0, self, self._tidy)
        return False

    def _comes_late(self, widget: QWidget) -> bool:
        return widget.isWindow() and _outermost(widget) is not self._cover

    def _put_aside(self, widget: QWidget, modality: Qt.WindowModality) -> None:
        """Hide it. One that keeps input from everything waits for an answer, and gets none."""
        if isinstance(widget, QDialog) and modality == Qt.WindowModality.ApplicationModal:
            widget.reject()
        else:
            widget.hide()
            self._aside.append(widget)

    def _tidy(self) -> None:
        """Hide what came late, then give native windows back: with its window's, a question would be lost."""
        late, self._late = self._late, []
        for widget, modality in late:
            if isValid(widget):
                self._put_aside(widget, modality)
                widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
                QWidget.setWindowModality(widget, modality)
        if self.is_down:
            for each in self._aside:
                if isValid(each) and each.isHidden() and each.windowHandle() is not None:
                    each.destroy()

    def _let_go(self) -> None:
        self.is_down = False
        application = _application()
        application.removeEventFilter(self)
        application.setQuitOnLastWindowClosed(self._quits)


def _depth(widget: QWidget) -> int:
    """How many windows it stands before."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())


def _outermost(widget: QWidget) -> QWidget:
    """The window to which it belongs in the end, over dialogs and menus."""
    parent = widget.parentWidget()
    return widget if parent is None else _outermost(parent)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
