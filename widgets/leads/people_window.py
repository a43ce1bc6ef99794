"""The window of people: persons with their faces, what is proposed, and every decision about whose a face is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import MergeEntities
from app.case.decisions.face_apart import face_name, person_name
from app.case.decisions.face_decisions import (
    DrawFace,
    FreeFaces,
    GiveFaces,
    KeepApart,
    LetTogether,
    NamePerson,
    RejectFaces,
)
from app.case.decisions.face_people import PEOPLE
from app.case.queries import leads
from app.case.trail.changed import Changed, Touched
from app.desk.controls.settings import SettingsFile
from app.desk.leads import people_reading
from app.desk.leads.people_reading import Item, PeopleRead
from app.desk.leads.sharp_faces import SharpFaces
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import Panel, Protection, RevealKey
from app.desk.protecting.protection_log import ProtectionLog
from app.desk.text.numbers import whole
from app.desk.wording import lead_words
from app.desk.work.workbench import Workbench
from widgets.leads.clue_editor import Shown
from widgets.leads.entity_dialog import edit_entity
from widgets.leads.face_list import FaceList
from widgets.parts.given_back import GivenBack
from widgets.parts.halves import halves
from widgets.parts.lead_window import LeadWindow, plain_button, pressed_by, row_of
from widgets.parts.plain_label import elided_label
from widgets.parts.protection_keys import protects
from widgets.parts.two_line_list import Lines, TwoLineList

_SIZE = QSize(1080, 720)
_SHOWN = frozenset({Touched.FACES, Touched.ENTITIES, Touched.MEDIA})
_REST_MS = 120
"""How long scrolling must rest before faces are decoded."""
_MOST = 500
"""Faces of one line that are shown at once."""


class PeopleWindow(LeadWindow):
    """Under a protection of its own, as the viewer's: Space reveals the current face while it is held.

    Signals:
        face_requested: the officer wants to see this face (`app.case.queries.faces.Face`) in the viewer.
        finding_asked: the officer wants faces to be looked for.
    """

    face_requested = Signal(object)
    finding_asked = Signal()

    def __init__(self, workbench: Workbench, settings: SettingsFile, shown: Callable[[], Shown]) -> None:
        """`shown`: what the viewer shows."""
        super().__init__(workbench, settings, "people", "", _SIZE)
        self.setWindowTitle(self.tr("People"))
        self.setAccessibleName(self.tr("People"))
        self._shown = shown
        self._read = PeopleRead((), {}, {}, people_reading.NO_FACES)
        self._told: int | None = None
        """The line that is shown (its id)."""
        self.protection = Protection(self)
        self._log = ProtectionLog(self.protection, workbench.note, "people", self)
        self._reveal = RevealKey(self.protection, Qt.Key.Key_Space, self)
        self._sharp = SharpFaces(workbench, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.list = TwoLineList(
            "people",
            self.tr("Persons and what is proposed"),
            self.tr("No face yet. Have faces found, or mark one in the viewer (Shift+P) and record it here."),
        )
        self.head = elided_label("peopleHead", tone="heading")
        self.advice = elided_label("peopleAdvice", tone="muted")
        self.faces = FaceList(self.protection, self.tr("Faces"), self.tr("No face is recorded yet."))
        self.draw = plain_button(
            "peopleDraw", self.tr("Record the marked &face"), self.tr("From what the viewer shows")
        )
        self.finding = plain_button(
            "peopleFinding", self.tr("F&ind faces…"), self.tr("Have the agency's model pack look for them")
        )
        self.kind = QComboBox()
        self.name = QLineEdit()
        self._given_back = GivenBack(self.name, workbench, self.chosen)
        self.make = plain_button("peopleName", self.tr("&Name"), self.tr("A new person, to whom these faces belong"))
        self.person = QComboBox()
        self.give = plain_button("peopleGive", self.tr("Gi&ve to"), self.tr("These faces are this person's"))
        self.merge = plain_button("peopleMerge", self.tr("&Merge into"), self.tr("Both are this one person"))
        self.apart = plain_button("peopleApart", self.tr("Never &together"), self.tr("These are never that person's"))
        self.together = plain_button(
            "peopleTogether", self.tr("To&gether again"), self.tr("Take it back that they are never one person")
        )
        self.edit = plain_button("peopleEdit", self.tr("&Edit…"), self.tr("Name, country, position and note (F2)"))
        self.split = plain_button("peopleSplit", self.tr("&Split off"), self.tr("Chosen faces aren't this one's, ever"))
        self.reject_faces = plain_button("peopleReject", self.tr("&Reject"), self.tr("These are no faces (Delete)"))
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.draw, self.make, self.give, self.merge, self.apart, self.together))
        self.hold_if_read((self.split, self.reject_faces, self.edit))
        self._follow_viewer()
        self._ask()

    @property
    def item(self) -> Item | None:
        """The current line."""
        return next((each for each in self._read.items if each.id == self.list.current_id), None)

    def chosen(self) -> tuple[int, ...]:
        """The faces that are chosen; where none is, all of the current line that are shown."""
        return tuple(self.faces.chosen_ids) or (self.item.faces[:_MOST] if self.item else ())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What protects, by the keys that it has elsewhere."""
        if not protects(self.protection, event):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays revealed out of sight."""
        self.protection.release_reveal()
        self._rest.stop()
        self._sharp.want((), self.protection.veil(Panel.VIEWER).effective)
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self.kind.setObjectName("peopleKind")
        self.kind.setAccessibleName(self.tr("What the new person is"))
        for kind in PEOPLE:
            self.kind.addItem(lead_words.entity_kind(kind), kind)
        self.name.setObjectName("peopleLabel")
        self.name.setAccessibleName(self.tr("Name of the new person"))
        self.name.setPlaceholderText(self.tr("Name by which officers know them"))
        self.person.setObjectName("peoplePerson")
        self.person.setAccessibleName(self.tr("Which person"))
        self.person.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person.setMinimumContentsLength(14)
        side, main = QWidget(), QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.draw)
        left.addWidget(self.finding)
        right = QVBoxLayout(main)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.head)
        right.addWidget(self.advice)
        right.addWidget(self.faces, 1)
        named = row_of(self.kind, self.name, self.make, stretch=False)
        named.setStretch(1, 1)
        right.addLayout(named)
        right.addLayout(row_of(self.person, self.give, self.merge, self.apart, self.together))
        right.addLayout(row_of(self.split, self.reject_faces, self.edit))
        self.body.addWidget(halves(side, main, (330, 750), "peopleSplitter"), 1)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _: self._show())
        self.faces.itemSelectionChanged.connect(self._enable)
        self.faces.opened.connect(self._open)
        self.faces.installEventFilter(self._reveal)
        self.faces.rejected.connect(self.reject_faces.click)
        self.faces.scrolled.connect(self._rest.start)
        self._rest.timeout.connect(self._sharpen)
        self._sharp.came.connect(lambda face, picture: self.faces.show_pictures({face: picture}))
        self.name.textChanged.connect(self._enable)
        self.name.returnPressed.connect(self.make.click)
        self.person.currentIndexChanged.connect(self._enable)
        self.draw.clicked.connect(self._draw)
        self.finding.clicked.connect(self.finding_asked)
        self.make.clicked.connect(self._name)
        self.give.clicked.connect(lambda: self._decide(GiveFaces(self.chosen(), self._person())))
        self.merge.clicked.connect(self._merge)
        self.apart.clicked.connect(self._keep_apart)
        self.together.clicked.connect(self._let_together)
        self.split.clicked.connect(lambda: self._decide(FreeFaces(self.chosen(), apart=True)))
        self.reject_faces.clicked.connect(lambda: self._decide(RejectFaces(self.chosen())))
        pressed_by(QKeySequence(Qt.Key.Key_F2), self.list, self.edit)
        self.edit.clicked.connect(self._edit)
        self.workbench.changed.connect(self._changed)
        self.workbench.protection.changed.connect(self._follow_viewer)
        self.protection.changed.connect(self._ask_pictures)

    def _changed(self, changed: Changed) -> None:
        if changed.touched & _SHOWN:
            self._ask()

    def _ask(self) -> None:
        self.workbench.ask(people_reading.read, self._came, self, "people")

    def _came(self, found: PeopleRead) -> None:
        self._read = found
        self.list.show_items([Lines(each.id, each.first, each.second) for each in found.items])
        kept = self.person.currentData()
        self.person.blockSignals(True)
        self.person.clear()
        for number, label in found.people.items():
            self.person.addItem(label, number)
        self.person.setCurrentIndex(max(0, self.person.findData(kept)))
        self.person.blockSignals(False)
        if self.list.current_id is None and self.list.count():
            self.list.setCurrentRow(0)  # which shows it
        else:
            self._show()

    def _show(self) -> None:
        item = self.item
        self.head.setText("" if item is None else item.first)
        advice = "" if item is None else people_reading.advice(item)
        if item is not None and len(item.faces) > _MOST:
            told = self.tr("Only the first {0} of {1} faces are shown; naming, giving and rejecting reach these.")
            advice = f"{told.format(whole(_MOST), whole(len(item.faces)))} {advice}".strip()
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        numbers = () if item is None else item.faces[:_MOST]
        found = [self._read.faces[number] for number in numbers if number in self._read.faces]
        spoken = [(f.id, people_reading.caption(f), people_reading.spoken(f, self._read.people)) for f in found]
        self.faces.show_faces(spoken)
        before, self._told = self._told, None if item is None else item.id
        if item is not None and item.id != before and item.kind in ("group", "alike") and item.entity is not None:
            self.person.setCurrentIndex(max(0, self.person.findData(item.entity)))
        self._enable()
        self._ask_pictures()

    def _ask_pictures(self) -> None:
        strengths = self.protection.veil(Panel.VIEWER).effective
        wanted = [self._read.faces[number] for number in self.faces.ids if number in self._read.faces]
        self.workbench.ask(
            lambda reader: people_reading.crops(reader, wanted, strengths), self._show_pictures, self, "faces"
        )

    def _show_pictures(self, pictures: dict[int, ProtectedImage]) -> None:
        self.faces.show_pictures(pictures)
        self._sharpen()

    def _sharpen(self) -> None:
        """Have those that are seen decoded large; the previews show what there is meanwhile."""
        seen = [self._read.faces[number] for number in self.faces.seen_ids() if number in self._read.faces]
        self._sharp.want(seen, self.protection.veil(Panel.VIEWER).effective)

    def _enable(self) -> None:
        item, faces = self.item, bool(self.chosen())
        someone = self.person.currentData() is not None
        mine = item is not None and item.kind == "person"
        itself = mine and item is not None and item.entity == self.person.currentData()
        self.make.setEnabled(faces and bool(self.name.text().strip()))
        self.give.setEnabled(faces and someone and not itself)
        self.merge.setEnabled(mine and someone and not itself)
        sides = item is not None and item.kind == "alike" and not self.faces.chosen_ids
        self.apart.setEnabled(sides or ((faces or mine) and someone and not itself))
        told = someone and not itself and self._read.kept_apart(self._names(), (person_name(self._person()),))
        self.together.setEnabled(told)
        self.split.setEnabled(mine and bool(self.faces.chosen_ids))
        self.reject_faces.setEnabled(faces)
        self.edit.setEnabled(mine)

    def _person(self) -> int:
        return int(self.person.currentData() or 0)

    def _decide(self, decision: Decision) -> None:
        self.workbench.decide(decision, self)

    def _name(self) -> None:
        # Faces that are chosen out of a person are split off: the two are never together from then on.
        item = self.item
        apart = item is not None and item.kind == "person" and bool(self.faces.chosen_ids)
        named = NamePerson(self.chosen(), str(self.kind.currentData()), self.name.text(), apart)
        self._given_back.hand_on(self.name.text())
        self._decide(named)

    def _edit(self) -> None:
        item = self.item
        if item is None or item.kind != "person" or item.entity is None:
            return
        number = item.entity
        self.workbench.ask(
            lambda reader: leads.entity(reader, number),
            lambda found: edit_entity(found, self.workbench, self),
            self,
            "entity",
        )

    def _merge(self) -> None:
        if (item := self.item) is not None and item.entity is not None:
            self._decide(MergeEntities(self._person(), (item.entity,)))

    def _keep_apart(self) -> None:
        item = self.item
        if item is None:
            return
        if item.kind == "person" and item.entity is not None and not self.faces.chosen_ids:
            self._decide(KeepApart(people=(item.entity,), other_people=(self._person(),)))
        elif item.kind == "alike" and item.other is not None and not self.faces.chosen_ids:
            self._decide(_apart_sides(item))
        else:
            self._decide(KeepApart(faces=self.chosen(), other_people=(self._person(),)))

    def _names(self) -> list[str]:
        """What a decision is about, as `face_apart` names it: a person as a whole, or the faces that are chosen."""
        item = self.item
        if item is not None and item.kind == "person" and item.entity is not None and not self.faces.chosen_ids:
            return [person_name(item.entity)]
        return [face_name(face) for face in self.chosen()]

    def _let_together(self) -> None:
        names, them = self._names(), person_name(self._person())
        kept = [name for name in names if self._read.kept_apart((name,), (them,))]
        people = tuple(int(name.removeprefix("person ")) for name in kept if name.startswith("person "))
        chosen = tuple(int(name.removeprefix("face ")) for name in kept if name.startswith("face "))
        self._decide(LetTogether(chosen, people, (), (self._person(),)))

    def _draw(self) -> None:
        shown = self._shown()
        if shown.medium is None or shown.region is None:
            self.refuse(self.tr("Mark a face in the viewer first (Shift+P, then drag or use the arrow keys)."))
            return
        self._decide(DrawFace(shown.medium, shown.region, shown.at_ms or 0))

    def _open(self, face: int) -> None:
        if (found := self._read.faces.get(face)) is not None:
            self.face_requested.emit(found)

    def _follow_viewer(self) -> None:
        theirs = self.workbench.protection
        self.protection.set_veil(Panel.VIEWER, theirs.veil(Panel.VIEWER))


def _apart_sides(item: Item) -> KeepApart:
    """Both sides of a suggestion: persons where they are, else their faces."""
    other = item.other
    assert other is not None
    theirs = tuple(other.faces)
    ours = tuple(face for face in item.faces if face not in set(theirs))
    return KeepApart(
        faces=() if item.entity else ours,
        people=(item.entity,) if item.entity else (),
        other_faces=() if other.entity else theirs,
        other_people=(other.entity,) if other.entity else (),
    )
