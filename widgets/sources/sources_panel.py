"""The exhibits of the case, their sources, and what of them could not be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.case.queries import media, sources
from app.case.queries.sources import Source
from app.case.records import preview_records
from app.case.records.vics_records import Document, documents
from app.case.trail.changed import Touched
from app.desk.look import icons
from app.desk.look.theme import Space, Theme
from app.desk.text.numbers import whole
from app.desk.wording.untold import Untold
from app.desk.work.follower import Follower
from app.desk.work.tasks import Task
from app.desk.work.workbench import Changed, Workbench
from widgets.parts.plain_label import PlainLabel
from widgets.sources.coverage_dialog import CoverageDialog
from widgets.sources.sources_tree import SourcesTree
from widgets.sources.take_over_dialog import TakeOverDialog
from widgets.sources.verify_dialog import VerifyDialog

_REST_MS = 500


class SourcesPanel(QWidget):
    """A tree of exhibits and sources.

    Signals:
        add_asked: a source is to be added.
        resume_asked: what isn't read yet is to be read.
        open_changed: number of files that are still to be read; -1 while a source isn't wholly listed.
    """

    add_asked = Signal()
    resume_asked = Signal()
    open_changed = Signal(int)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._follower: Follower[tuple[list[Source], int, list[Document]]] = Follower(
            workbench,
            lambda reader: (sources.all_sources(reader), len(media.troubled(reader)), documents(reader)),
            self._show,
            _REST_MS,
            self,
        )
        self._running = False
        self._open = 0
        self._trouble = 0
        self._previews_lost = False
        self._verifying: VerifyDialog | None = None
        self._documents: list[Document] = []
        self._taking: TakeOverDialog | None = None
        self._wishing: Task | None = None
        self.setObjectName("sourcesPanel")
        self.heading = PlainLabel(self.tr("Sources"), "sourcesHeading", tone="heading")
        self.tree = SourcesTree()
        self.empty = PlainLabel(
            self.tr("No source yet. Add the folder or archive that holds the seized media."), "noSources", tone="muted"
        )
        self.empty.setWordWrap(True)
        self.trouble_button = QPushButton()
        self.trouble_button.setObjectName("unreadableButton")
        self.add_button = QPushButton(self.tr("Add source…"))
        self.add_button.setObjectName("addSourceButton")
        self.resume_button = QPushButton(self.tr("Resume reading"))
        self.resume_button.setObjectName("resumeButton")
        self.verify_button = QPushButton(self.tr("Verify sources…"))
        self.verify_button.setObjectName("verifySourcesButton")
        self.take_over_button = QPushButton(self.tr("Take over decisions…"))
        self.take_over_button.setObjectName("takeOverButton")
        self.take_over_button.setToolTip(self.tr("Of another program's VICS case that is among the sources"))
        self._lay_out()
        self.take_over_button.clicked.connect(self.take_over)
        self.add_button.clicked.connect(self.add_asked)
        self.resume_button.clicked.connect(self.resume_asked)
        self.trouble_button.clicked.connect(self.show_unreadable)
        self.verify_button.clicked.connect(self.verify)
        self._workbench.changed.connect(self._case_changed)
        self.set_theme(theme)
        self.refresh()
        self._look_for_lost_previews()

    @property
    def exhibits(self) -> list[str]:
        """The exhibit numbers of the case."""
        return self.tree.exhibits

    def refresh(self) -> None:
        """Read the sources again."""
        self._follower.ask()

    def set_running(self, running: bool) -> None:
        """While sources are read, none can be resumed."""
        self._running = running
        self._offer_resume()
        if not running:
            self._look_for_lost_previews()

    def release(self) -> None:
        """Follow the case no longer, and end what runs on it; before it is closed."""
        if self._verifying is not None and isValid(self._verifying):
            self._verifying.release()
        if self._taking is not None and isValid(self._taking):
            self._taking.release()
        if self._wishing is not None:
            self._wishing.join()
        self._workbench.changed.disconnect(self._case_changed)
        self._follower.stop()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.add_button.setIcon(icons.icon("plus", theme))
        self.resume_button.setIcon(icons.icon("play", theme))
        self.trouble_button.setIcon(icons.icon("triangle-alert", theme))
        self.verify_button.setIcon(icons.icon("shield-check", theme))

    def show_unreadable(self) -> None:
        """Open the list of what could not be read, with the reasons."""
        self._workbench.ask(Untold.read, self._list_untold, self, "unreadable")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, Space.S)
        layout.setSpacing(Space.S)
        layout.addWidget(self.heading)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.trouble_button)
        layout.addWidget(self.resume_button)
        layout.addWidget(self.take_over_button)
        layout.addWidget(self.verify_button)
        layout.addWidget(self.add_button)
        self.tree.hide()
        self.trouble_button.hide()
        self.resume_button.hide()
        self.take_over_button.hide()
        self.verify_button.hide()

    def _case_changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.SOURCES, Touched.MEDIA}:
            self._follower.ask_soon()

    def _show(self, answer: tuple[list[Source], int, list[Document]]) -> None:
        found, trouble, cases = answer
        self._documents = [each for each in cases if each.whole]
        self.take_over_button.setVisible(bool(self._documents) and self._workbench.case.writable)
        self._trouble = trouble
        self._show_trouble()
        self.tree.show_sources(found)
        self.tree.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.verify_button.setVisible(bool(found) and self._workbench.case.writable)
        self._open = sum(source.open for source in found)
        unlisted = any(not source.walked for source in found)
        self._offer_resume(unlisted=unlisted)
        self.open_changed.emit(-1 if unlisted else self._open)

    def _look_for_lost_previews(self) -> None:
        self._workbench.ask(preview_records.seem_lost, self._show_lost, self, "previews")

    def _show_lost(self, lost: bool) -> None:
        self._previews_lost = lost
        self._show_trouble()

    def _show_trouble(self) -> None:
        number = self._trouble
        self.trouble_button.setVisible(number > 0 or self._previews_lost)
        if self._previews_lost:
            self.trouble_button.setText(self.tr("Previews are lost…"))
        elif number == 1:
            self.trouble_button.setText(self.tr("1 file could not be read…"))
        else:
            self.trouble_button.setText(self.tr("{0} files could not be read…").format(whole(number)))

    def _offer_resume(self, *, unlisted: bool = False) -> None:
        self.resume_button.setVisible(not self._running and (self._open > 0 or unlisted))

    def _list_untold(self, found: Untold) -> None:
        may_try = not self._running and self._workbench.case.writable
        dialog = CoverageDialog(found, self.window(), may_try=may_try)
        dialog.again_asked.connect(lambda: self._try_again(found))
        dialog.open()

    def _try_again(self, found: Untold) -> None:
        """Wish it in the case, which waits for the disk; then have what is wished read."""
        case = self._workbench.case
        task = Task(lambda tell, stopped: case.write(lambda db: found.wish_again(db, case.actor)), "try again", self)
        task.finished.connect(lambda _: self.resume_asked.emit())
        task.failed.connect(self._workbench.failed)
        task.ended.connect(task.join)
        self._wishing = task
        task.start()

    def take_over(self) -> None:
        """Open the dialog that takes over what other programs' officers decided."""
        if self._documents:
            self._taking = TakeOverDialog(self._workbench, self._documents, self.window())
            self._taking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._taking.taken.connect(self._workbench.said)
            self._taking.finished.connect(lambda _: self.refresh())
            self._taking.open()

    def verify(self) -> None:
        """Open the dialog that verifies the sources."""
        self._verifying = VerifyDialog(self._workbench.case, self.window())
        self._verifying.open()
