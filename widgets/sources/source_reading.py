"""Reading sources while the officer works: started, told of, stopped and resumed on the case page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.desk.work.services import Services
from app.desk.work.tasks import Task
from app.desk.work.workbench import Workbench
from app.ingest.progress import Progress
from app.ingest.rings import Consent
from app.ingest.sources import NewSource
from app.memory import store
from widgets.parts.uncaged_question import may_open
from widgets.sources.ingest_bar import IngestBar
from widgets.sources.sources_panel import SourcesPanel


class SourceReading(QObject):
    """One intake at a time, shown in the bar and the panel that it is given. `end` it before the workbench is closed.

    Signals:
        changed: sources are being read, or no longer.
        said: a short sentence for the status bar.
    """

    changed = Signal(bool)
    said = Signal(str)
    _refused = Signal()

    def __init__(
        self, workbench: Workbench, services: Services, bar: IngestBar, sources: SourcesPanel, page: QWidget
    ) -> None:
        """`page`: over which questions are asked."""
        super().__init__(page)
        self._workbench = workbench
        self._services = services
        self._bar = bar
        self._sources = sources
        self._page = page
        self._task: Task | None = None
        self._asked = False
        sources.resume_asked.connect(self.begin)
        bar.resume_asked.connect(self.begin)
        # A worker was refused in some thread: the viewer, a search or an export needs what reading needs.
        self._refused.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self._consent: Consent | None = getattr(workbench.crew, "consent", None)  # who has no crew needs none
        if self._consent is not None:
            self._consent.when_missed(self._refused.emit)
        bar.stop_asked.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether sources are being read."""
        return self._task is not None and self._task.running

    def begin(self, sources: Sequence[NewSource] = ()) -> None:
        """Add these sources and read them; without any, go on with what isn't read yet."""
        if self.running:
            self.said.emit(self.tr("Sources are being read already; stop that first."))
            return
        case, crew, run = self._workbench.case, self._workbench.crew, self._services.take_in
        if not may_open(case, self._consent, self._page):
            return
        chosen = list(sources)
        task = Task(lambda tell, stopped: run(case, crew, chosen, tell, stopped), "intake", self)
        task.progress.connect(self._told)
        task.finished.connect(lambda complete: self._read(complete=bool(complete)))
        task.failed.connect(self._could_not_read)
        self._task = task
        self._bar.begin()
        self._sources.set_running(True)
        self.changed.emit(True)
        task.start()

    def _ask(self) -> None:
        """Once a sitting; who said no is told by each refusal, and asked again by the next reading."""
        if not self._asked:
            self._asked = True
            if may_open(self._workbench.case, self._consent, self._page):
                self.said.emit(self.tr("Agreed; open it again."))

    def stop(self) -> None:
        """Stop at a place from which it can be resumed."""
        if self._task is not None and self.running:
            self._task.stop()
            self._bar.stopping()

    def end(self) -> None:
        """Stop, and wait for the thread."""
        if self._task is not None:
            self._task.stop()
            self._task.join()

    def _told(self, progress: Progress) -> None:
        if self._task is not None and not self._task.stopping:
            self._bar.tell(progress)

    def _read(self, *, complete: bool) -> None:
        remembers = complete and store.is_there(store.workstation_folder())
        offer = self.tr("“Remembered cases…” in the menu Case says whether any of it was seen before.")
        self._bar.finish(complete=complete, next_step=offer if remembers else "")
        self._ended()

    def _could_not_read(self, sentence: str) -> None:
        self._bar.fail(sentence)
        self._workbench.failed.emit(sentence)
        self._ended()

    def _ended(self) -> None:
        self._sources.set_running(False)
        self._sources.refresh()
        self.changed.emit(False)
