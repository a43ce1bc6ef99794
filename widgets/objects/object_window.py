"""The window of objects: crop one from a clue, outline it, have it looked at a second time, follow its tips."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QTabWidget, QVBoxLayout, QWidget

from app.case.decisions.object_decisions import CropObject, RemoveObject, SetObjectState
from app.case.queries import objects
from app.case.queries.objects import Approved, Object
from app.case.trail.changed import Changed, Touched
from app.case.values.object_states import RELEASED, next_states, next_step
from app.desk.controls.settings import SettingsFile
from app.desk.leads import object_desk
from app.desk.leads.object_desk import ObjectDesk, ObjectsRead
from app.desk.protecting.protection import Panel, Protection, RevealKey
from app.desk.protecting.protection_log import ProtectionLog
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import object_words, words
from app.desk.work.workbench import Found, Workbench
from app.jobs.objects import around
from app.leads.objects import export_object
from widgets.objects.object_editor import ObjectEditor
from widgets.objects.remembered_sightings import RememberedSightings
from widgets.objects.second_look import SecondLook
from widgets.objects.tips_list import TipsList
from widgets.parts.halves import halves
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.parts.protection_keys import protects
from widgets.parts.two_line_list import Lines, TwoLineList

_SIZE = QSize(1180, 820)


class ObjectWindow(LeadWindow):
    """Shows the crop under a protection of its own: Space reveals it while it is held, B, G and K as in the viewer.

    Signals:
        found_elsewhere: media (ids) in which the object is seen too.
    """

    found_elsewhere = Signal(object)

    def __init__(
        self, workbench: Workbench, settings: SettingsFile, memory: Path, desk: ObjectDesk | None = None
    ) -> None:
        """`memory`: where what the workstation remembers of cases lies."""
        super().__init__(workbench, settings, "objectWindow", "", _SIZE)
        self.setWindowTitle(self.tr("Objects"))
        self.setAccessibleName(self.tr("Objects"))
        self._objects: dict[int, Object] = {}
        self._wanted_clue: int | None = None
        self._crop_asked = False
        self._scratch: QTemporaryDir | None = None
        self._offered_for: tuple[int, str] | None = None
        self.protection = Protection(self)
        self._log = ProtectionLog(self.protection, workbench.note, "objects", self)
        self._reveal = RevealKey(self.protection, Qt.Key.Key_Space, self)
        self.desk = desk or ObjectDesk(workbench, self)
        self.list = TwoLineList(
            "objects",
            self.tr("Objects"),
            self.tr("No object yet. Mark a part of a picture (Shift+P), write a clue there, then crop it below."),
        )
        self.clue = QComboBox()
        self.crop = plain_button("objectCrop", self.tr("Crop an object"), self.tr("From the rectangle of this clue"))
        self.remove = plain_button("objectRemove", self.tr("Remove"), self.tr("One that nobody else saw (Delete)"))
        self.editor = ObjectEditor(workbench, self.desk, self.protection)
        self.second_look = SecondLook(self.protection)
        self.tips = TipsList(self.workbench)
        self.remembered = RememberedSightings(self.desk, memory)
        self.pages = QTabWidget()
        self.state = QComboBox()
        self.set_state = plain_button("objectSetState", self.tr("Set"), self.tr("Say how far the object has come"))
        self.export = plain_button("objectExport", self.tr("Export…"), self.tr("The picture and the words to it"))
        self.search = plain_button(
            "objectSearch", self.tr("Find elsewhere"), self.tr("In the case, beside its own medium")
        )
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.crop, self.remove, self.set_state, self.second_look.approve, self.tips.add))
        self._follow_viewer()
        self._ask()

    def crop_from(self, clue: int | None) -> None:
        """Choose this clue to crop from; where no object is cropped from it yet, that is what is wanted."""
        self._wanted_clue = clue
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What protects, by the keys that it has elsewhere."""
        if not protects(self.protection, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays revealed out of sight, what was drawn is kept, and the memory's passphrase forgotten."""
        self.remembered.forget_passphrase()
        self.protection.release_reveal()
        self.protection.set_keyhole(False)
        self.editor.keep()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.clue.setObjectName("objectClue")
        self.clue.setAccessibleName(self.tr("Clue to crop from"))
        self.state.setObjectName("objectState")
        self.state.setAccessibleName(self.tr("State of the object"))
        side, main = QWidget(), QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(PlainLabel(self.tr("Crop from this clue"), "objectClueLabel", tone="muted"))
        column.addWidget(self.clue)
        column.addLayout(row_of(self.crop, self.remove))
        self.pages.addTab(self.editor, self.tr("&Outline"))
        self.pages.addTab(self.second_look, self.tr("&Second look"))
        self.pages.addTab(self.tips, self.tr("&Tips"))
        self.pages.addTab(self.remembered, self.tr("&Remembered cases"))
        right = QVBoxLayout(main)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.pages, 1)
        how_far = PlainLabel(self.tr("New state"), "objectStateLabel", tone="muted")
        right.addLayout(row_of(how_far, self.state, self.set_state, self.export, self.search, self.remembered.look))
        self.sides = halves(side, main, (270, 900), "objectSplitter")
        self.body.addWidget(self.sides, 1)
        self.state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.clue.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._show())
        self.list.removal_asked.connect(self.remove.click)
        self.crop.clicked.connect(self._crop)
        self.remove.clicked.connect(self._remove)
        self.set_state.clicked.connect(self._set_state)
        self.export.clicked.connect(self._export)
        self.search.clicked.connect(self._search)
        self.second_look.approved.connect(lambda decision: self.workbench.decide(decision, self))
        self.tips.decided.connect(lambda decision: self.workbench.decide(decision, self))
        self.remembered.look.clicked.connect(lambda: self.pages.setCurrentWidget(self.remembered))
        self.remembered.said.connect(self.say)
        self.remembered.refused.connect(self.refuse)
        self.desk.stored.connect(self.second_look.show_picture)
        self.desk.failed.connect(self.refuse)
        self.workbench.changed.connect(self._changed)
        self.workbench.protection.changed.connect(self._follow_viewer)
        self.protection.changed.connect(self._veil_anew)
        for surface in (self.editor.canvas, self.editor.preview, self.second_look.surface):
            surface.installEventFilter(self._reveal)

    @property
    def current(self) -> Object | None:
        """The object that is worked on."""
        number = self.list.current_id
        return None if number is None else self._objects.get(number)

    def _ask(self) -> None:
        self.workbench.ask(object_desk.read, self._came, self, "objects")

    def _came(self, found: ObjectsRead) -> None:
        new = [each.id for each in found.objects if each.id not in self._objects]
        self._objects = {each.id: each for each in found.objects}
        self.list.show_items([_lines(each) for each in found.objects])
        chosen = self._wanted_clue if self._wanted_clue is not None else self.clue.currentData()
        self.clue.clear()
        for clue in found.clues:
            self.clue.addItem(one_line(f"{words.clue_kind(clue.kind)}: {clue.text}", 60), clue.id)
            self.clue.setItemData(self.clue.count() - 1, clue.kind, Qt.ItemDataRole.UserRole + 1)
        self.clue.setCurrentIndex(max(0, self.clue.findData(chosen)))
        if self._crop_asked and new:
            self._crop_asked = False
            self.list.go_to(new[0])
        elif self._wanted_clue is not None:
            of_clue = [each.id for each in found.objects if each.clue == self._wanted_clue]
            if of_clue:
                self.list.go_to(of_clue[0])
        elif self.list.current_id is None and found.objects:
            self.list.setCurrentRow(0)
        self._wanted_clue = None
        self._show()

    def _show(self) -> None:
        found = self.current
        before = self.editor.shown_id
        shown = None if found is None else (found.id, found.state)
        chosen = self.state.currentData() if shown is not None and shown == self._offered_for else None
        if before not in (None, found.id if found else None):
            self.editor.keep()
        self.editor.show_object(found)
        self.second_look.show_object(found)
        self.tips.show_object(found)
        self.remembered.show_object(found)
        self.desk.show(found)
        self.state.clear()
        self._offered_for = shown
        for key in () if found is None else next_states(found.state, pictured=found.picture is not None):
            self.state.addItem(object_words.state(key), key)
        self.state.setCurrentIndex(max(0, self.state.findData(chosen or (found and next_step(found.state)))))
        writable = self.workbench.case.writable
        for part in (self.clue, self.crop):
            part.setEnabled(writable and self.clue.count() > 0)
        for part in (self.state, self.set_state):
            part.setEnabled(writable and self.state.count() > 0)
        self.remove.setEnabled(writable and found is not None and not found.ever_shown)
        self.export.setEnabled(found is not None and found.state in RELEASED)
        self.search.setEnabled(found is not None)

    def _crop(self) -> None:
        clue = self.clue.currentData()
        if clue is None:
            return
        self._crop_asked = True
        kind = str(self.clue.currentData(Qt.ItemDataRole.UserRole + 1))
        self.workbench.decide(CropObject(int(clue), kind, self.tr("Who recognises this, and from where?")), self)

    def _remove(self) -> None:
        if (found := self.current) is not None and self.remove.isEnabled():
            self.workbench.decide(RemoveObject(found.id), self)

    def _set_state(self) -> None:
        if (found := self.current) is not None and self.state.currentData() is not None:
            self.workbench.decide(SetObjectState(found.id, str(self.state.currentData())), self)

    def _export(self) -> None:
        if (found := self.current) is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export {0}").format(found.public_id), f"{found.public_id}.png", self.tr("PNG (*.png)")
        )
        if name:
            self._write(found, Path(name))

    def _write(self, found: Object, out: Path) -> None:
        def released(answer: tuple[Approved, bytes]) -> None:
            self.workbench.find_out(
                lambda: export_object(*answer, out),
                lambda files: self.say(self.tr("Written: {0}").format(files[0].name)),
                self.refuse,
                self,
                "export",
            )

        self.workbench.ask(lambda reader: objects.released(reader, found.id), released, self, "approved")

    def _search(self) -> None:
        if (found := self.current) is None:
            return
        self.say(self.tr("Looking for it in the case…"))
        if found.steps.at and found.picture is not None:
            self.workbench.ask(
                lambda reader: objects.png_of(reader, found.picture or ""),
                lambda png: self._search_with(found, png),
                self,
                "png",
            )
        else:
            self.workbench.find_like(
                found.medium, around(found.steps), lambda likes: self._found(found, likes), self.refuse, self
            )

    def _search_with(self, found: Object, png: bytes) -> None:
        """An object of a video's frame is looked for by its picture, which holds nothing of its source."""
        self._scratch = QTemporaryDir()
        picture = Path(self._scratch.path()) / f"{found.public_id}.png"
        picture.write_bytes(png)
        self.workbench.find_like(picture, None, lambda likes: self._found(found, likes), self.refuse, self)

    def _found(self, found: Object, likes: list[Found]) -> None:
        self._scratch = None
        media = tuple(dict.fromkeys(each.medium for each in likes if each.medium != found.medium))
        if media:
            one = self.tr("It is seen in 1 more medium, which the gallery shows.")
            many = self.tr("It is seen in {0} more media, which the gallery shows.")
            self.say(one if len(media) == 1 else many.format(whole(len(media))))
            self.found_elsewhere.emit((found.medium, *media))
        else:
            self.say(self.tr("It is seen nowhere else in the case."))

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.OBJECTS, Touched.CLUES}:
            self._ask()

    def _follow_viewer(self) -> None:
        theirs = self.workbench.protection
        self.protection.set_veil(Panel.VIEWER, theirs.veil(Panel.VIEWER))
        self.protection.set_keyhole_radius(theirs.keyhole_radius)
        self._veil_anew()

    def _veil_anew(self) -> None:
        strengths = self.protection.veil(Panel.VIEWER).effective
        if strengths != self.desk.strengths:
            self.desk.veil_anew(strengths)
            self.editor.preview_anew()


def _lines(found: Object) -> Lines:
    first = one_line(f"{found.public_id} · {found.type}")
    return Lines(found.id, first, one_line(f"{object_words.state(found.state)} · {found.question}", 300))
