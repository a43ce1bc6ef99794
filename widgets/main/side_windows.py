"""The dialogs that the window's actions open: one of each kind at a time, gone with the case that they are about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from app.case.queries.card_filter import CardFilter, Review, Unit
from app.desk.controls.settings import SettingsFile
from app.desk.text.handbook import handbook
from app.desk.work.services import Services
from app.desk.work.workbench import Workbench
from app.jobs.packs import Packs
from app.known.library import workstation_library
from app.memory.store import workstation_folder
from app.models.face_pack import face_shelf
from app.models.shelf import workstation_shelf
from widgets.exchange.export_choice import Listed
from widgets.exchange.export_dialog import ExportDialog
from widgets.exchange.merge_window import MergeWindow
from widgets.exchange.package_check_dialog import PackageCheckDialog
from widgets.exchange.packages_window import PackagesWindow
from widgets.exchange.report_dialog import ReportDialog
from widgets.handbook.handbook_window import HandbookWindow
from widgets.known.hash_sets_window import HashSetsWindow
from widgets.main import lead_windows
from widgets.main.case_page import CasePage
from widgets.memory.memory_window import MemoryWindow
from widgets.parts.actions import Actions
from widgets.parts.lead_window import LeadWindow
from widgets.parts.side_window import SideWindow
from widgets.protection.locking import Locking
from widgets.settings.key_sheet import KeySheet
from widgets.settings.keys_dialog import KeysDialog
from widgets.settings.model_packs_window import ModelPacksWindow
from widgets.settings.settings_dialog import SettingsDialog
from widgets.sources.add_source_dialog import AddSourceDialog


@dataclass(frozen=True)
class Around:
    """What a dialog may need of the window."""

    window: QWidget
    services: Services
    settings: SettingsFile
    actions: Actions
    locking: Locking
    page: Callable[[], CasePage | None]
    """Of the case that is open; None where none is."""


def _asking(around: Around) -> QWidget:
    """The window in which a key was pressed: a dialog over the main one would bring that before it."""
    active = QApplication.activeWindow()
    return active if isinstance(active, LeadWindow) else around.window


def _check_package(around: Around) -> QDialog:
    page = around.page()
    case = None if page is None else page.workbench.case
    return PackageCheckDialog(around.services, case if case is not None and case.writable else None, around.window)


def _hash_sets(around: Around) -> QDialog:
    def workbench() -> Workbench | None:
        page = around.page()
        return None if page is None else page.workbench

    window = HashSetsWindow(workstation_library(), workbench, around.window)

    def show(media: tuple[int, ...]) -> None:
        if (page := around.page()) is not None:
            _list(page, media)

    def read() -> None:
        if (page := around.page()) is not None:
            page.take_in()

    window.show_media.connect(show)
    window.reading_asked.connect(read)
    return window


def _model_packs(around: Around) -> QDialog:
    return ModelPacksWindow(Packs(workstation_shelf(), face_shelf()), around.services.rings, around.window)


def _add_source(around: Around, page: CasePage) -> QDialog:
    dialog = AddSourceDialog(page.sources.exhibits, page.workbench.scheme, around.services.survey, around.window)
    dialog.accepted.connect(lambda: page.take_in([dialog.wanted]))
    return dialog


def _export(around: Around, page: CasePage) -> QDialog:
    series = page.filter_bar.filter.series
    chosen = () if series is None else (series,)
    listing, shown = page.gallery.model, page.filter_bar.filter
    listed = Listed(listing.ids(0, listing.rowCount()), shown.unit) if shown.narrows else None
    dialog = ExportDialog(page.workbench, around.services, around.window, chosen=chosen, listed=listed)
    dialog.show_media.connect(lambda media: _list(page, media))
    return dialog


def _report(around: Around, page: CasePage) -> QDialog:
    series = page.filter_bar.filter.series
    return ReportDialog(page.workbench, around.window, () if series is None else (series,))


def _packages(around: Around, page: CasePage) -> QDialog:
    window = PackagesWindow(page.workbench, around.window)
    window.medium_requested.connect(page.open_viewer)
    return window


def _memory(around: Around, page: CasePage) -> QDialog:
    window = MemoryWindow(page.workbench, workstation_folder(), around.window)
    window.medium_requested.connect(page.open_viewer)
    window.media_requested.connect(lambda media: _list(page, media))
    return window


def _list(page: CasePage, media: tuple[int, ...]) -> None:
    """Let the gallery list these media and no others."""
    page.back_to_gallery()
    page.filter_bar.set_filter(CardFilter(unit=Unit.MEDIUM, review=Review.ANY, like=media))


ALWAYS: Mapping[str, Callable[[Around], QDialog]] = MappingProxyType(
    {
        "settings": lambda around: SettingsDialog(around.settings, around.locking.listen, around.window),
        "keys": lambda around: KeySheet(around.actions.all_specs(), _asking(around)),
        "change-keys": lambda around: KeysDialog(around.actions, around.settings, around.window),
        "handbook": lambda around: HandbookWindow(handbook(), around.window),
        "check-package": _check_package,
        "hash-sets": _hash_sets,
        "model-packs": _model_packs,
    }
)
"""By the action's id: dialogs that need no case."""

OF_CASE: Mapping[str, Callable[[Around, CasePage], QDialog]] = MappingProxyType(
    {
        "add-source": _add_source,
        "export": _export,
        "report": _report,
        "merge": lambda around, page: MergeWindow(page.workbench, around.window),
        "packages": _packages,
        "memory": _memory,
        "board": lambda around, page: lead_windows.series_board(page, around.settings, around.actions),
        "series-page": lambda around, page: lead_windows.series_page(page, around.settings, around.actions),
        "clue": lambda around, page: lead_windows.clue_editor(page, around.settings),
        "entities": lambda around, page: lead_windows.medium_entities(page, around.settings),
        "read-text": lambda around, page: lead_windows.text_window(page, around.settings),
        "find-speech": lambda around, page: lead_windows.speech_window(page, around.settings),
        "connections": lambda around, page: lead_windows.connections_window(page, around.settings, around.actions),
        "people": lambda around, page: lead_windows.people_window(page, around.settings, around.actions),
        "find-faces": lambda around, page: lead_windows.find_faces_window(page, around.settings, around.actions),
        "look-closely": lambda around, page: lead_windows.close_looks_window(page, around.settings),
        "object": lambda around, page: lead_windows.object_window(page, around.settings),
    }
)
"""By the action's id: dialogs about the case that is open."""


class SideWindows(QObject):
    """Opens them. A `SideWindow` stands beside the window; any other dialog is answered first."""

    def __init__(self, around: Around) -> None:
        super().__init__(around.window)
        self._around = around
        self._open: dict[str, QDialog] = {}

    @property
    def busy(self) -> bool:
        """Whether one of them writes something that closing would stop."""
        return any(isinstance(dialog, SideWindow) and dialog.busy for dialog in self._shown().values())

    def get(self, name: str) -> QDialog | None:
        """The dialog that this action opened, while it is open."""
        return self._shown().get(name)

    def open(self, name: str) -> None:
        """Open it, or bring the open one to the front; nothing where it needs a case and none is open."""
        dialog = self.get(name) or self._make(name)
        if dialog is None:
            return
        if not isinstance(dialog, SideWindow):
            dialog.open()
            return
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def end(self) -> None:
        """Before the case is closed: stop what may use it, and close it."""
        for name, dialog in self._shown().items():
            if isinstance(dialog, SideWindow):
                dialog.finish()
                dialog.close()
            elif name in OF_CASE:
                dialog.close()

    def _make(self, name: str) -> QDialog | None:
        page = self._around.page()
        if name in ALWAYS:
            dialog = ALWAYS[name](self._around)
        elif page is not None:
            dialog = OF_CASE[name](self._around, page)
        else:
            return None
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda: self._open.pop(name, None))
        if isinstance(dialog, LeadWindow):  # so that F4, F6 and the like lead from one of them to the next, F1 to help
            leads = (each for each in self._around.actions.leads if each in OF_CASE)
            dialog.addActions([self._around.actions[each] for each in (*leads, "keys", "handbook")])
        self._open[name] = dialog
        return dialog

    def _shown(self) -> dict[str, QDialog]:
        self._open = {name: dialog for name, dialog in self._open.items() if isValid(dialog)}
        return dict(self._open)
