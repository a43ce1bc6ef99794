"""The window: start page or case page, menus, toolbar, status line. Puts parts together and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.case.casefile import Case, existing
from app.case.store.case_key import CaseKey, LockedByPassphrase
from app.case.trail.audit import now
from app.case.upkeep.restoring import Restored
from app.desk.controls.actions import CATEGORY
from app.desk.controls.settings import SettingsFile
from app.desk.controls.strengths import Strengths, protect_as_set
from app.desk.look.theme import DARK, LIGHT, THEMES, Theme
from app.desk.protecting.protection import Panel, Protection
from app.desk.text.display import one_line
from app.desk.text.said import said
from app.desk.wording.sentences import doubt
from app.desk.work.services import Crew, Services
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.platform.clock import steady_seconds
from widgets.appearance import dress
from widgets.cases.case_chooser import CaseChooser
from widgets.cases.case_secrets import CaseSecrets
from widgets.cases.opening import opened, what_would_stop
from widgets.cases.start_page import StartPage
from widgets.exchange.export_dialog import ExportDialog
from widgets.main.case_page import CasePage
from widgets.main.layout_memory import arrange, remembered
from widgets.main.page_actions import ON_PAGE
from widgets.main.pages import Pages
from widgets.main.side_windows import ALWAYS, OF_CASE, Around, SideWindows
from widgets.main.sitting import Sitting
from widgets.main.status_line import StatusLine
from widgets.main.tool_bar import tool_bar
from widgets.parts.actions import Actions
from widgets.parts.lead_window import EDGES
from widgets.parts.message_box import mend_previews, read_instead, stop_and_close, tell_failure
from widgets.parts.strip import Strip
from widgets.protection.locking import Locking
from widgets.protection.protecting import Protecting

_SIZE = QSize(1440, 900)
_SMALLEST = QSize(960, 600)


class MainWindow(QMainWindow):
    """One case at a time.

    Signals:
        case_changed: another case is open, or none.
    """

    case_changed = Signal()

    def __init__(self, services: Services, settings: SettingsFile) -> None:
        super().__init__()
        self._services = services
        self._settings = settings
        self._theme: Theme = THEMES[settings.now.theme]
        self._crew: Crew | None = None
        self.workbench: Workbench | None = None
        self.case_page: CasePage | None = None
        self.protection = Protection(self)
        self.strengths = Strengths(self.protection, settings, self)
        self.secrets = CaseSecrets(self, lambda sentence: self.status.say(sentence))
        self.chooser = CaseChooser(self, settings, services.officer_key, self.secrets)
        self.setObjectName("mainWindow")
        self.setMinimumSize(_SMALLEST)
        self.actions_ = Actions(self, self._theme)
        self.actions_.use_keys(settings.now.keys)
        self._protecting = Protecting(self.strengths, self.actions_, lambda: self._panel)
        self.locking = Locking(self, settings, lambda: self.actions_.keys("lock"))
        self.beside = SideWindows(Around(self, services, settings, self.actions_, self.locking, lambda: self.case_page))
        self.start_page = StartPage(self._theme)
        self.status = StatusLine(services.rings)
        self.sitting = Sitting(self.protection, settings, lambda: self.locking.locked, steady_seconds, self)
        self.doubt = Strip("caseDoubt", self.tr("Dismiss"), tone="danger")
        self.pages = Pages(self.doubt, self.sitting.strip)
        self.setCentralWidget(self.pages)
        self.setStatusBar(self.status)
        self.actions_.fill(self.menuBar())
        self.tools = tool_bar(self.actions_)
        self.addToolBar(self.tools)
        self._doing: dict[str, Callable[[], object]] = self._what_actions_do()
        self._connect()
        self._restore()
        self._show_start()

    @property
    def export_dialog(self) -> ExportDialog | None:
        """The export dialog, while it is open."""
        dialog = self.beside.get("export")
        return dialog if isinstance(dialog, ExportDialog) else None

    def handled_actions(self) -> set[str]:
        """The ids of all actions that do something in this window."""
        codes = () if self.workbench is None else (each.code for each in self.workbench.scheme.categories)
        return {*self._doing, *(f"{CATEGORY}{code}" for code in codes)}

    # Cases

    def open_case(self, path: Path, *, writable: bool = True, key: CaseKey | None = None) -> bool:
        """Open a case in place of the one that is open; a sentence on the start page says why it can't be.

        Where another program holds it, the officer is told which, and may read it. Where it has a passphrase and no
        `key` is given, that is asked for, and the case opened later.
        """
        if not self.close_case():
            return False
        self.start_page.show_notice("")
        try:
            self._use(*opened(path, self._services, self.read_instead, self.mend_previews, writable=writable, key=key))
        except LockedByPassphrase:
            self.secrets.ask(existing(path), lambda given: self.open_case(path, writable=writable, key=given))
            return False
        except UserError as error:
            self.start_page.show_notice(said(str(error)))
            return False
        return True

    def close_case(self) -> bool:
        """Stop what runs, close the case and show the start page; False if the officer wants to stay."""
        if self.workbench is None:
            return True
        if not self._may_leave():
            return False
        self.beside.end()
        workbench, page, self.workbench, self.case_page = self.workbench, self.case_page, None, None
        self.status.follow(None)
        self.locking.guard(None)
        self.sitting.follow(None)
        self.doubt.say("")
        if page is not None:
            self._settings.put(remembered(page, self._settings.now))
            page.release()
        workbench.close()
        if self._crew is not None:
            self._crew.close()
            self._crew = None
        workbench.case.close()
        if page is not None:
            self.pages.forget(page)
            page.deleteLater()
        workbench.deleteLater()
        self.actions_.use_scheme(None)
        self._show_start()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """From now on the panic key is heard."""
        super().showEvent(event)
        self.locking.listen()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave nothing half done."""
        if not self.close_case():
            event.ignore()
            return
        self._remember()
        self.locking.release()
        super().closeEvent(event)

    def _use(self, case: Case, read_only: str = "") -> None:
        self._settings.opened(case.folder, case.info.reference, now(), locked=case.key is not None)
        self._protect()
        try:
            self._crew = self._services.start_crew(case)
        except BaseException:
            case.close()
            raise
        self.workbench = Workbench(
            case, self._crew, self.protection, self, look=self._services.look, search=self._services.search(case)
        )
        self.workbench.failed.connect(self._fail)
        self.case_page = CasePage(self.workbench, self._services, self._theme, read_only=read_only)
        self.case_page.use_strengths(self.strengths)
        self._use_player_keys()
        self.case_page.said.connect(self.status.say)
        self.case_page.reading_changed.connect(self._offer_reading)
        self.case_page.panel_changed.connect(self._panel_changed)
        self.case_page.sources.add_asked.connect(lambda: self.beside.open("add-source"))
        self.case_page.inspector.clues.object_asked.connect(lambda _: self.beside.open("object"))
        self.pages.show_page(self.case_page)
        arrange(self.case_page, self._settings.now)
        self.sitting.follow(self.case_page, case.info.id)
        self.locking.guard(self.workbench)
        self.actions_.use_scheme(self.workbench.scheme)
        self.actions_.enable_case(True, read_only)
        self.actions_["stop"].setEnabled(False)
        self.tools.show()
        self.status.show()
        self.status.follow(self.workbench, self.case_page.gallery.facets, read_only)
        self.doubt.say(doubt(case.doubt))
        self._panel_changed()
        self.setWindowTitle(f"{one_line(case.info.reference)} – Sightline")
        self.case_page.view.setFocus()
        self.case_changed.emit()

    def _show_start(self) -> None:
        self.actions_.enable_case(False)
        self.tools.hide()
        self.status.hide()
        self.start_page.show_recent(self._settings.now.recent)
        self.pages.show_page(self.start_page)
        self.start_page.focus_first()
        self.setWindowTitle(self.tr("Sightline"))
        self.case_changed.emit()

    def _leave(self, *, quits: bool = False) -> None:
        """End the sitting where the officer asks for it: the last that is seen is a neutral page."""
        if self.workbench is not None and self.close_case() and self.sitting.finish(quits=quits):
            self.pages.show_page(self.sitting.closing)
            self.sitting.closing.focus_first()
        elif quits and self.workbench is None:
            self.close()

    def _may_leave(self) -> bool:
        reading = self.case_page is not None and self.case_page.reading
        if not reading and not self.beside.busy:
            return True
        if self.locking.locked:
            self.locking.cover.say(self.tr("Work is going on. Come back first; then Sightline can be closed."))
            return False
        return self.confirm(what_would_stop(reading=reading))

    def confirm(self, question: str) -> bool:
        """Ask the officer; to stay is what Enter says."""
        return stop_and_close(question, self)

    def read_instead(self, sentence: str) -> bool:
        """Ask whether a case that another program holds is to be read."""
        return read_instead(sentence, self)

    def mend_previews(self) -> bool:
        """Ask whether damaged previews are to be laid aside."""
        return mend_previews(self)

    # Dialogs

    def restore(self) -> None:
        """Let the officer restore a backup of the case that is open, or else of the one that is chosen."""
        path = self.start_page.chosen if self.workbench is None else self.workbench.case.folder
        if not self.close_case():
            return
        if path is None:
            self.chooser.browse_to_restore()
        else:
            self.chooser.restore_backup_of(path)

    def _restored(self, restored: Restored, key: CaseKey | None) -> None:
        if self.open_case(restored.folder, key=key):
            self.status.say(self.tr("Restored: {0}").format(restored.backup.name))

    def _made(self, case: Case) -> None:
        if self.close_case():
            try:
                self._use(case)
            except UserError as error:
                self.start_page.show_notice(said(str(error)))
        else:
            case.close()
            self._settings.opened(case.folder, case.info.reference, now(), locked=case.key is not None)
        self.secrets.show_recovery(case)

    def _fail(self, sentence: str) -> None:
        self.status.say(sentence)
        tell_failure(sentence, self)

    # Actions

    def _what_actions_do(self) -> dict[str, Callable[[], object]]:
        return {
            **{name: partial(self._on_page, do) for name, do in ON_PAGE.items()},
            **{name: partial(self.beside.open, name) for name in (*ALWAYS, *OF_CASE)},
            **self._protecting.doing(self, self.tools, self.status.say),
            "new": self.chooser.new,
            "open": self.chooser.browse,
            "open-read": self.chooser.browse_to_read,
            "restore": self.restore,
            "close-case": self._leave,
            "lock": self.locking.lock,
            "passphrase": lambda: self._on_bench(self.secrets.change),
            "recovery": lambda: self._on_bench(self.secrets.renew),
            "quit": lambda: self._leave(quits=True),
            "undo": lambda: self._on_bench(Workbench.undo),
            "redo": lambda: self._on_bench(Workbench.redo),
            "theme": lambda: self.use_theme(DARK if self._theme is LIGHT else LIGHT),
            "full-screen": self._toggle_full_screen,
        }

    def _act(self, name: str) -> None:
        if self.menuBar().hasFocus():  # where a window opens now, Qt leaves the keyboard there when it is closed
            self._on_page(CasePage.give_back)
        if name.startswith(CATEGORY):
            code = int(name.removeprefix(CATEGORY))
            self._on_page(lambda page: page.categorise(code))
        else:
            self._doing[name]()
        self._protecting.show()

    def _on_bench(self, do: Callable[[Workbench], None]) -> None:
        if self.workbench is not None:
            do(self.workbench)

    def _on_page(self, do: Callable[[CasePage], object]) -> None:
        if self.case_page is not None:
            do(self.case_page)

    @property
    def _panel(self) -> Panel:
        return Panel.GALLERY if self.case_page is None else self.case_page.panel

    def _panel_changed(self) -> None:
        self.status.set_panel(self._panel)
        self._protecting.show()

    def _protect(self) -> None:
        protect_as_set(self.protection, self._settings.now)

    def _use_player_keys(self) -> None:
        self._on_page(lambda page: page.viewer.player.use_keys([s for s in self.actions_.all_specs() if s.in_player]))

    def _offer_reading(self, reading: bool) -> None:
        self.actions_["stop"].setEnabled(reading)
        self.actions_["resume"].setEnabled(not reading)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.actions_["full-screen"].setChecked(self.isFullScreen())

    def use_theme(self, theme: Theme) -> None:
        """Show everything in this theme."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, theme)
        self.actions_.use_theme(theme)
        self.actions_["theme"].setChecked(theme is LIGHT)
        self.start_page.set_theme(theme)
        self.start_page.show_recent(self._settings.now.recent)
        if self.case_page is not None:
            self.case_page.set_theme(theme)

    def _connect(self) -> None:
        self.actions_.asked.connect(self._act)
        self.actions_.keys_changed.connect(self._use_player_keys)
        self.protection.changed.connect(self._protecting.show)
        self.locking.covered.connect(self.protection.covered)
        self.locking.covered.connect(self._protect)
        self.locking.close_asked.connect(self.close)
        self.sitting.strip.rest_asked.connect(self.locking.lock)
        self.sitting.closing.left.connect(self._show_start)
        self.sitting.closing.quit_asked.connect(self.close)
        self.chooser.made.connect(self._made)
        self.chooser.chosen.connect(lambda path, writable: self.open_case(path, writable=writable))
        self.chooser.restored.connect(self._restored)
        self.chooser.refused.connect(self.start_page.show_notice)
        self.start_page.new_asked.connect(self.chooser.new)
        self.start_page.browse_asked.connect(self.chooser.browse)
        self.start_page.restore_asked.connect(self.restore)
        self.start_page.open_asked.connect(lambda path: self.open_case(Path(path)))
        self.start_page.forget_asked.connect(self._forget)

    def _forget(self, path: str) -> None:
        self._settings.forget(path)
        self.start_page.show_recent(self._settings.now.recent)
        self.start_page.focus_first()

    def _restore(self) -> None:
        self.actions_["theme"].setChecked(self._theme is LIGHT)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - EDGES))
        if geometry := self._settings.now.geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))

    def _remember(self) -> None:
        self.strengths.end()
        self.sitting.end()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.put(msgspec.structs.replace(self._settings.now, geometry=geometry, theme=self._theme.name))
