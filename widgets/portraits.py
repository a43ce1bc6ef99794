"""Pictures of every view of the window, for the README, the handbook, and whoever has no screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPointF, QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.case.queries import cards, series
from app.case.queries.card_filter import CardFilter, Facet, Group, Order, Review, Unit
from app.desk import comparison
from app.desk.languages import speak
from app.desk.protection import Panel
from app.desk.services import Services
from app.desk.settings import SettingsFile
from app.desk.theme import DARK, LIGHT
from app.errors import UserError
from widgets.appearance import dress
from widgets.case_page import CasePage
from widgets.main_window import MainWindow

SIZE = QSize(1440, 900)
QUIET_SECONDS = 0.5
"""So long nothing must be on its way before a picture is taken."""
_LONGEST_SECONDS = 20.0
_EVERYTHING = CardFilter(review=Review.ANY)


def take_all(
    application: QApplication,
    case_path: Path,
    out_dir: Path,
    services: Services,
    settings: SettingsFile,
    quiet_seconds: float = QUIET_SECONDS,
) -> list[Path]:
    """Open the window on this case, walk through its views and write a picture of each.

    Nothing is decided and nothing written but the pictures. Raises UserError where the case can't be opened.
    """
    speak(application, settings.now.language)
    dress(application, DARK)
    window = MainWindow(services, settings)
    try:
        sitting = _Sitting(application, window, out_dir, quiet_seconds)
        return list(sitting.take(case_path))
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()


@dataclass
class _Sitting:
    """One walk through the window."""

    application: QApplication
    window: MainWindow
    out_dir: Path
    quiet_seconds: float
    taken: int = 0

    def take(self, case_path: Path) -> Iterator[Path]:
        """The views, in the order in which an officer meets them."""
        self.window.resize(SIZE)
        self.window.show()
        if not self.window.open_case(case_path):
            raise UserError(f"{case_path} can't be opened for pictures; close it elsewhere and try again.")
        page = self._page
        self._list(CardFilter())
        yield self._picture("gallery-what-remains")
        self._list(_EVERYTHING)
        yield self._picture("gallery-protected")
        yield self._filtered()
        yield self._frames()
        yield self._with_keyhole()
        yield from self._viewers()
        yield from self._series()
        self.window.beside.open("export")
        dialog = self.window.export_dialog
        if dialog is not None:
            yield self._picture("export", dialog)
            dialog.reject()
        self._list(_EVERYTHING)
        self.window.use_theme(LIGHT)
        yield self._picture("gallery-light")
        self._open_first("picture")
        yield self._picture("viewer-light")
        page.back_to_gallery()
        self.window.use_theme(DARK)
        self.window.close_case()
        yield self._picture("start-page")

    def _filtered(self) -> Path:
        """The facets, and cards under headers."""
        page = self._page
        page.sides.setCurrentWidget(page.facets)
        self._list(replace(_EVERYTHING, group=Group.CAMERA).choosing(Facet.KIND, "picture"))
        taken = self._picture("gallery-filters")
        self._list(_EVERYTHING)
        page.sides.setCurrentIndex(0)
        return taken

    def _frames(self) -> Path:
        """Each frame of the videos on a card of its own."""
        self._list(replace(_EVERYTHING, unit=Unit.FRAME).choosing(Facet.KIND, "video"))
        taken = self._picture("gallery-frames")
        self._list(_EVERYTHING)
        return taken

    def _with_keyhole(self) -> Path:
        view, protection = self._page.view, self.window.protection
        protection.set_keyhole(True)
        cell = view.visualRect(view.model().index(min(2, max(0, view.model().rowCount() - 1)), 0))
        protection.move_keyhole(Panel.GALLERY, QPointF(cell.center()))
        taken = self._picture("gallery-keyhole")
        protection.set_keyhole(False)
        return taken

    def _viewers(self) -> Iterator[Path]:
        protection = self.window.protection
        for kind, name in (("picture", "viewer-picture"), ("video", "viewer-video"), ("sound", "viewer-sound")):
            if not self._open_first(kind):
                continue
            yield self._picture(f"{name}-protected")
            protection.hold_reveal()
            yield self._picture(f"{name}-revealed")
            protection.release_reveal()
        yield from self._tools()
        self._page.back_to_gallery()

    def _tools(self) -> Iterator[Path]:
        """What is brought out of a picture, and pictures beside each other."""
        workbench, viewer = self.window.workbench, self._page.viewer
        if workbench is None or not self._open_first("picture") or viewer.medium is None:
            return
        viewer.adjusting.toggle()
        viewer.adjusting.next_channel()
        self.window.protection.hold_reveal()
        yield self._picture("viewer-adjusted")
        viewer.adjusting.reset()
        viewer.adjusting.toggle()
        together = comparison.partners(workbench.case.reader(), viewer.medium)
        if len(together) < 2:
            return
        viewer.show_several(together)
        yield self._picture("compare-protected")
        self.window.protection.hold_reveal()
        yield self._picture("compare-revealed")
        viewer.compare.toggle_difference()
        self.window.protection.hold_reveal()
        yield self._picture("compare-difference")
        self.window.protection.release_reveal()

    def _series(self) -> Iterator[Path]:
        workbench = self.window.workbench
        found = [] if workbench is None else series.all_series(workbench.case.reader())
        if found:
            self._page.show_series(found[0].id)
            yield self._picture("series")

    def _open_first(self, kind: str) -> bool:
        """The largest of its kind that could be decoded, a stack where there is one."""
        workbench = self.window.workbench
        assert workbench is not None
        wanted = CardFilter(order=Order.LARGEST, review=Review.ANY).choosing(Facet.KIND, kind)
        ids = list(self._page.gallery.facets.listed(wanted).ids[:200])
        facts = {each.id: each for each in cards.cards(workbench.case.reader(), ids)}
        readable = [each for each in ids if facts[each].state == "ready"]
        if not readable:
            return False
        best = max(readable, key=lambda each: facts[each].members)
        self._page.back_to_gallery()
        self._page.view.select_id(best)
        self._page.open_viewer(best)
        return True

    @property
    def _page(self) -> CasePage:
        page = self.window.case_page
        assert page is not None
        return page

    def _list(self, wanted: CardFilter) -> None:
        self._page.back_to_gallery()
        self._page.filter_bar.set_filter(wanted)
        self._settle()

    def _picture(self, name: str, widget: QWidget | None = None) -> Path:
        self._settle()
        self.taken += 1
        path = self.out_dir / f"{self.taken:02d}-{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise UserError(f"{path} can't be written; choose another folder.")
        return path

    def _settle(self) -> None:
        """Until nothing is on its way any more; a view that is still empty then is shown as it is."""
        workbench = self.window.workbench
        busy: Callable[[], bool] = (lambda: workbench.busy) if workbench is not None else (lambda: False)
        start = quiet = time.monotonic()
        while time.monotonic() - quiet < self.quiet_seconds and time.monotonic() - start < _LONGEST_SECONDS:
            self.application.processEvents()
            time.sleep(0.005)
            if busy():
                quiet = time.monotonic()
