"""Looks for faces beside the window, with the agency's model pack; without one it says what that would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.case.queries.face_search import Left
from app.case.trail.changed import Touched
from app.desk.controls.settings import SettingsFile
from app.desk.machine import face_finding
from app.desk.machine.face_finding import StartFinder, Wanted
from app.desk.machine.where_to_look import Seen
from app.desk.work.services import workers
from app.desk.work.tasks import Stopped, Tell
from app.desk.work.workbench import Workbench
from app.ingest.rings import Consent
from app.jobs.faces import Looked
from app.models.face_pack import FaceShelf
from widgets.leads.looking_window import LookingWindow
from widgets.parts.lead_window import plain_button

_SIZE = QSize(680, 440)


class FindFacesWindow(LookingWindow):
    """See `LookingWindow`.

    Signals:
        people_asked: the officer wants to see whose faces were found.
        packs_asked: the officer wants to see this workstation's model packs.
    """

    people_asked = Signal()
    packs_asked = Signal()
    _TOUCHED = frozenset({Touched.MEDIA, Touched.FACES})

    def __init__(
        self,
        workbench: Workbench,
        settings: SettingsFile,
        shelf: FaceShelf,
        look: Callable[[], Seen],
        start: StartFinder = face_finding.start,
    ) -> None:
        """`look`: what the case page shows now. `start`: who finds."""
        super().__init__(workbench, settings, "findFaces", "", _SIZE, look)
        self.setWindowTitle(self.tr("Find faces"))
        self.setAccessibleName(self.tr("Find faces"))
        self._shelf = shelf
        self._start = start
        self._pack, _ = face_finding.installed(shelf)
        self.thorough = QCheckBox(face_finding.thorough_words())
        self.thorough.setObjectName("findFacesThorough")
        self.again = QCheckBox(self.tr("Look &again at what this pack has looked through"))
        self.again.setObjectName("findFacesAgain")
        self.people = plain_button("findFacesPeople", self.tr("&People…"), self.tr("Whose faces they are"))
        self.packs = plain_button("findFacesPacks", self.tr("&Model packs…"), self.tr("Of this workstation"))
        self.go.setText(self.tr("&Find faces"))
        self.people.clicked.connect(self.people_asked)
        self.packs.clicked.connect(self.packs_asked)
        self.thorough.toggled.connect(self._count_anew)
        self.again.toggled.connect(lambda _: self.show_state())
        self.open_up()

    def options(self) -> tuple[QWidget, ...]:
        """See `LookingWindow`."""
        return self.thorough, self.again

    def more_buttons(self) -> tuple[QWidget, ...]:
        """See `LookingWindow`."""
        return self.people, self.packs

    def count(self) -> None:
        """With the pack that is there now: it may have been added meanwhile."""
        self._pack, about = face_finding.installed(self._shelf)
        self.about.setText(about)
        pack, seen, thorough = self._pack, self.seen, self.thorough.isChecked()
        if pack is None:
            self.show_amounts({})
            return
        self.workbench.ask(
            lambda reader: face_finding.read_left(reader, pack, seen, thorough=thorough),
            self.show_amounts,
            self,
            "faces left",
        )

    def amount(self, told: Left) -> str:
        """See `LookingWindow`."""
        return face_finding.amount(told)

    def estimated(self, told: Left | None) -> str:
        """See `LookingWindow`."""
        thorough = self.thorough.isChecked()
        return face_finding.estimate(told, self._shelf.pace(), again=self.again.isChecked(), thorough=thorough)

    def is_left(self, told: Left) -> bool:
        """See `LookingWindow`."""
        return bool(told.media if self.again.isChecked() else told.waiting)

    def show_state(self) -> None:
        """Without a pack nothing can be looked through."""
        super().show_state()
        for part in (*self.where.values(), *self.options(), self.estimate, self.go, self.people):
            part.setVisible(self._pack is not None)

    def work(self, consent: Consent | None) -> Callable[[Tell, Stopped], Any]:
        """See `LookingWindow`."""
        wanted = Wanted(self.chosen, self.seen, self.again.isChecked(), self.thorough.isChecked())
        return face_finding.work(self.workbench.case, self._shelf, wanted, self._start, consent, workers())

    def beginning(self) -> str:
        """See `LookingWindow`."""
        return self.tr("Loading the networks…")

    def stopping(self) -> str:
        """See `LookingWindow`."""
        return self.tr("Stopping once this medium is looked through…")

    def out_of_sight(self) -> str:
        """See `LookingWindow`."""
        return self.tr("Faces are still looked for; “Find faces” shows how far it is.")

    def told(self, progress: tuple[int, int]) -> tuple[int, int, str]:
        """See `LookingWindow`."""
        done, total = progress
        return done, total, face_finding.progress(done, total, self.time_left.words(done, total))

    def outcome_of(self, found: Looked) -> str:
        """See `LookingWindow`."""
        return face_finding.outcome(found)

    def after(self, found: Looked) -> QWidget:
        """Whose faces they are, where some were found."""
        return self.people if found.faces else self.go

    def _count_anew(self) -> None:
        self.show_amounts({})
        self.look_again()
