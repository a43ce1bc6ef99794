"""Looks for faces beside the window, with the agency's model pack; without one it says what that would do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QProgressBar, QRadioButton

from app.case.changed import Changed, Touched
from app.case.queries.face_search import Left
from app.desk import face_finding
from app.desk.face_finding import Seen, StartFinder, Wanted, Where
from app.desk.said import said
from app.desk.services import workers
from app.desk.settings import SettingsFile
from app.desk.tasks import Task
from app.desk.time_left import TimeLeft
from app.desk.workbench import Workbench
from app.jobs.faces import Looked
from app.models.face_pack import FaceShelf
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.uncaged_question import may_open

_SIZE = QSize(680, 440)
_STEPS = 1000
_REST_MS = 200


class FindFacesWindow(LeadWindow):
    """Closing it lets what runs go on; it is opened again by the same key.

    Signals:
        people_asked: the officer wants to see whose faces were found.
        packs_asked: the officer wants to see this workstation's model packs.
    """

    people_asked = Signal()
    packs_asked = Signal()

    def __init__(
        self,
        workbench: Workbench,
        settings: SettingsFile,
        shelf: FaceShelf,
        look: Callable[[], Seen],
        start: StartFinder = face_finding.start,
    ) -> None:
        """`look`: what the case page shows now. `start`: who finds."""
        super().__init__(workbench, settings, "findFaces", "", _SIZE)
        self.setWindowTitle(self.tr("Find faces"))
        self.setAccessibleName(self.tr("Find faces"))
        self._shelf = shelf
        self._look = look
        self._start = start
        self._seen = Seen()
        self._left: dict[Where, Left] = {}
        self._time_left = TimeLeft()
        self._pack, _ = face_finding.installed(shelf)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.about = PlainLabel("", "findFacesAbout", tone="muted")
        self.choices = QButtonGroup(self)
        self.where = {where: QRadioButton() for where in Where}
        self.thorough = QCheckBox(face_finding.thorough_words())
        self.again = QCheckBox(self.tr("Look &again at what this pack has looked through"))
        self.estimate = PlainLabel("", "findFacesEstimate")
        self.go = plain_button("findFacesBegin", self.tr("&Find faces"), self.tr("The window can be used meanwhile"))
        self.stop = plain_button("findFacesStop", self.tr("&Stop"), self.tr("What was found by then is kept"))
        self.people = plain_button("findFacesPeople", self.tr("&People…"), self.tr("Whose faces they are"))
        self.packs = plain_button("findFacesPacks", self.tr("&Model packs…"), self.tr("Of this workstation"))
        self.progress = elided_label("findFacesProgress", tone="muted")
        self.bar = QProgressBar()
        self.outcome = PlainLabel("", "findFacesOutcome")
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.go,))
        self.look_again()

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return self.running

    def reject(self) -> None:
        """Close; what runs goes on out of sight."""
        if self.busy:
            self.hide()
            self.workbench.said.emit(self.tr("Faces are still looked for; “Find faces” shows how far it is."))
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same by the window's own button."""
        if self.busy:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is counted out of sight."""
        self._rest.stop()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Coming back to it, the officer sees what is chosen now, and the pack that was added meanwhile."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look_soon()
        return super().event(event)

    def look_soon(self) -> None:
        """Something else may be chosen; counted once that rests, and while it is seen."""
        if self.isVisible():
            self._rest.start()

    def look_again(self) -> None:
        """Count what is chosen and listed now, with the pack that is there now."""
        self._rest.stop()
        self._pack, about = face_finding.installed(self._shelf)
        self.about.setText(about)
        self._seen = self._look()
        pack, seen, thorough = self._pack, self._seen, self.thorough.isChecked()
        if pack is None:
            self._came({})
        else:
            self.workbench.ask(
                lambda reader: face_finding.read_left(reader, pack, seen, thorough=thorough),
                self._came,
                self,
                "faces left",
            )

    @property
    def chosen(self) -> Where:
        """Where the officer wants to look."""
        return next((where for where, button in self.where.items() if button.isChecked()), Where.CASE)

    def _lay_out(self) -> None:
        for label in (self.about, self.estimate, self.outcome):
            label.setWordWrap(True)
        self.bar.setObjectName("findFacesBar")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.again.setObjectName("findFacesAgain")
        self.thorough.setObjectName("findFacesThorough")
        self.body.addWidget(self.about)
        for where, button in self.where.items():
            button.setObjectName(f"findFaces-{where}")
            self.choices.addButton(button)
            self.body.addWidget(button)
        self.where[Where.CASE].setChecked(True)
        self.body.addWidget(self.thorough)
        self.body.addWidget(self.again)
        self.body.addWidget(self.estimate)
        self.body.addLayout(row_of(self.go, self.stop, self.people, self.packs))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.outcome)
        self.body.addStretch(1)
        for part in (self.bar, self.progress, self.outcome):
            part.hide()

    def _connect(self) -> None:
        self.go.clicked.connect(self._begin)
        self.stop.clicked.connect(self._stop)
        self.people.clicked.connect(self.people_asked)
        self.packs.clicked.connect(self.packs_asked)
        self.choices.buttonToggled.connect(lambda *_: self._show())
        self.thorough.toggled.connect(self._count_anew)
        self.again.toggled.connect(lambda _: self._show())
        self._rest.timeout.connect(self._look_if_free)
        self.workbench.changed.connect(self._changed)

    def _count_anew(self) -> None:
        self._left = {}
        self._show()
        self.look_again()

    def _look_if_free(self) -> None:
        if not self.busy:
            self.look_again()

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.MEDIA, Touched.FACES}:
            self.look_soon()

    def _came(self, left: dict[Where, Left]) -> None:
        self._left = left
        if self.chosen not in left:
            self.where[Where.CASE].setChecked(True)
        self._show()

    def _show(self) -> None:
        off, busy = self._pack is None, self.busy
        for where, button in self.where.items():
            button.setVisible(not off)
            button.setText(face_finding.where_words(where, self._left.get(where)))
            button.setEnabled(where in self._left and not busy)
        for part in (self.thorough, self.again, self.estimate, self.go, self.people):
            part.setVisible(not off)
        self.stop.setVisible(busy)
        left = self._left.get(self.chosen)
        again = self.again.isChecked()
        self.again.setEnabled(not busy)
        self.thorough.setEnabled(not busy)
        self.estimate.setText("" if busy else self._estimated(left))
        self.go.setEnabled(not busy and left is not None and bool(left.media if again else left.waiting))
        self.stop.setEnabled(busy and self._task is not None and not self._task.stopping)
        self.bar.setVisible(busy)
        self.progress.setVisible(busy)

    def _estimated(self, left: Left | None) -> str:
        thorough = self.thorough.isChecked()
        return face_finding.estimate(left, self._shelf.pace(), again=self.again.isChecked(), thorough=thorough)

    def _begin(self) -> None:
        consent = getattr(self.workbench.crew, "consent", None)  # who has no crew has nothing to ask
        if not may_open(self.workbench.case, consent, self):
            return
        wanted = Wanted(self.chosen, self._seen, self.again.isChecked(), self.thorough.isChecked())
        job = face_finding.work(self.workbench.case, self._shelf, wanted, self._start, consent, workers())
        self._task = Task(job, "finding faces", self)
        self._task.progress.connect(self._tell)
        self._task.finished.connect(self._ended)
        self._task.failed.connect(self.refuse)
        self._task.ended.connect(self.look_again)
        self.notice.say("")
        self._say_outcome("")
        self.bar.setRange(0, 0)
        self.progress.setText(self.tr("Loading the networks …"))
        self._time_left = TimeLeft()
        self._task.start()
        self._show()
        self.stop.setFocus()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()
            self.stop.setEnabled(False)
            self.progress.setText(self.tr("Stopping once this medium is looked through …"))

    def _tell(self, told: tuple[int, int]) -> None:
        done, total = told
        if self._task is None or self._task.stopping:
            return
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * done / max(1, total)))
        self.progress.setText(face_finding.progress(done, total, self._time_left.words(done, total)))

    def _ended(self, found: Looked) -> None:
        words = face_finding.outcome(found)
        if not self.isVisible():
            self.workbench.said.emit(words)
        self._say_outcome(words)
        (self.people if found.faces else self.go).setFocus()

    def _say_outcome(self, words: str) -> None:
        self.outcome.setText(said(words))
        self.outcome.setVisible(bool(words))
