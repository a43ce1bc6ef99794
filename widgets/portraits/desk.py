"""The window at which pictures are taken: led from view to view, and tidied up after each."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from app.case.queries import cards
from app.case.queries.card_filter import CardFilter, Facet, Order, Review
from app.desk.controls.settings import SettingsFile
from app.desk.work.services import Services
from app.desk.work.tasks import Task
from app.errors import UserError
from widgets.main.case_page import CasePage
from widgets.main.main_window import MainWindow
from widgets.portraits.props import Props

EVERYTHING = CardFilter(review=Review.ANY)
_LONGEST_SECONDS = 30.0


class Desk:
    """One window, and the cases that are opened in it."""

    def __init__(
        self,
        application: QApplication,
        props: Props,
        services: Services,
        settings: SettingsFile,
        size: QSize,
        quiet_seconds: float,
    ) -> None:
        """`quiet_seconds`: so long nothing must be on its way before a picture is taken."""
        self.window = MainWindow(services, settings)
        self.props = props
        self.services = services
        self.settings = settings
        self._application = application
        self._size = size
        self._quiet_seconds = quiet_seconds
        self._open: tuple[Path, bool] | None = None
        self.window.resize(size)
        self.window.show()

    # Where the officer is

    def case(self, path: Path | None = None, *, writable: bool = True) -> CasePage:
        """The page of a case, opened if it isn't: the demo's, where no other is named. Raises UserError."""
        wanted = (path or self.props.case, writable)
        if self._open != wanted or self.window.case_page is None:
            self._open = None
            if not self.window.open_case(wanted[0], writable=writable):
                raise UserError(f"{wanted[0]} can't be opened for pictures; close it elsewhere and try again.")
            self._open = wanted
        page = self.window.case_page
        assert page is not None
        return page

    def start_page(self) -> QWidget:
        """The page on which no case is open."""
        self.window.close_case()
        self._open = None
        return self.window.start_page

    def gallery(self, wanted: CardFilter = EVERYTHING) -> CasePage:
        """The gallery of the demo's case with what this filter lists."""
        page = self.case()
        page.back_to_gallery()
        page.filter_bar.set_filter(wanted)
        self.settle()
        page.view.select_row(0)
        self.settle()
        return page

    def viewer(self, kind: str, wanted: CardFilter = EVERYTHING) -> CasePage:
        """The viewer with the largest of a kind that was decoded, of the largest stack."""
        page = self.case()
        listed = CardFilter(order=Order.LARGEST, review=wanted.review, chosen=wanted.chosen)
        listed = listed if listed.values(Facet.KIND) else listed.choosing(Facet.KIND, kind)
        ids = list(page.gallery.facets.listed(listed).ids[:200])
        facts = {each.id: each for each in cards.cards(page.workbench.case.reader(), ids)}
        states = listed.values(Facet.STATE) or {"ready"}
        found = [each for each in ids if facts[each].state in states]
        if not found:
            raise UserError(f"The case has no {kind} to take a picture of; make the demo anew.")
        best = max(found, key=lambda each: facts[each].members)
        self.gallery()
        page.view.select_id(best)
        page.open_viewer(best)
        self.settle()
        return page

    def act(self, name: str) -> None:
        """What the menu or the key of this action does; then wait."""
        self.window.actions_[name].trigger()
        self.settle()

    def dialog(self, name: str) -> QWidget:
        """The open dialog of this name."""
        self.settle()
        for each in QApplication.topLevelWidgets():
            if each.objectName() == name and each.isVisible():
                return each
        raise UserError(f"{name} didn't open; this is a defect of the pictures.")

    def press(self, dialog: QWidget, name: str) -> None:
        """Press the button of this name, and wait until what it began has ended: it can be pressed again then."""
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()
        self.wait(button.isEnabled)

    # Waiting and tidying

    def wait(self, ready: Callable[[], bool]) -> None:
        """Until this is so, or it takes too long; then until nothing is on its way."""
        start = time.monotonic()
        while not ready() and time.monotonic() - start < _LONGEST_SECONDS:
            self._application.processEvents()
            time.sleep(0.005)
        self.settle()

    def settle(self) -> None:
        """Until nothing is on its way any more; a view that is still empty then is shown as it is."""
        start = quiet = time.monotonic()
        while time.monotonic() - quiet < self._quiet_seconds and time.monotonic() - start < _LONGEST_SECONDS:
            self._application.processEvents()
            time.sleep(0.005)
            if self._waits:
                quiet = time.monotonic()

    @property
    def _waits(self) -> bool:
        """Whether something that is to be seen is still on its way."""
        page = self.window.case_page
        if page is not None and (page.workbench.busy or page.gallery.busy):
            return True
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return any(task.running for each in shown for task in each.findChildren(Task))

    def tidy(self) -> None:
        """Close what a view left open, and protect everything again."""
        if self.window.locking.locked:
            self.window.locking.cover.back_asked.emit()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible():
                _put_away(each)
        self.window.protection.release_reveal()
        self.window.protection.protect_all()
        self.window.protection.set_keyhole(False)
        self.window.resize(self._size)
        self.window.doubt.say("")
        self.window.status.clearMessage()
        self.window.sitting.strip.say("")
        self.window.activateWindow()
        self._application.processEvents()
        page = self.window.case_page
        if page is not None:
            page.back_to_gallery()
            self._hide_panes(page)
            page.ingest_bar.hide()
            page.viewer.adjusting.bar.hide()
            page.inspector.tabs.setCurrentIndex(0)
            page.sides.setCurrentIndex(0)
            page.series.tabs.setCurrentIndex(0)
            page.series.list.setCurrentRow(0)
            page.view.set_card_size(self.settings.now.card_size)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._application.processEvents()

    def _hide_panes(self, page: CasePage) -> None:
        for name, pane in (("map", page.where_when.map), ("timeline", page.where_when.timeline)):
            if pane is not None and pane.isVisible():
                self.window.actions_[name].trigger()
                if pane.isVisible():  # it had not the focus, and has it now
                    self.window.actions_[name].trigger()

    def close(self) -> None:
        """Close the window."""
        self.tidy()
        self.window.close()
        self.window.deleteLater()
        self._application.processEvents()


def _put_away(widget: QWidget) -> None:
    """Also one that can't be left without an answer."""
    widget.close()
    if widget.isVisible():
        widget.hide()
        widget.deleteLater()
