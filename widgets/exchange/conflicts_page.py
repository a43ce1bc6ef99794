"""Where two officers differ: both words side by side, the medium that they are about, and a key for each choice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.case.merge.merge_decisions import SettleConflicts, joinable
from app.case.merge.merge_records import ConflictRow, conflicts, stands_alone
from app.case.merge.said import Key
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import Space
from app.desk.pictures.digest_picture import preview_of
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import merge_words
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.pictures.small_picture import SmallPicture

_SIZE = QSize(288, 216)
_KEYS = {"o": "ours", "t": "theirs", "b": "both"}
_ABOUT = frozenset({Touched.REPLIES, Touched.CATEGORIES, Touched.NOTES, Touched.SERIES, Touched.CLUES})


class ConflictsPage(QWidget):
    """O keeps ours, T takes theirs, B keeps both where that can be; then the next one is current."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._rows: dict[int, ConflictRow] = {}
        self._shown = ""
        self._all_asked = False
        self._settled: list[Key] = []
        """What was decided here and isn't read again yet, in that order."""
        self.list = TwoLineList(
            "conflictsList",
            self.tr("Conflicts"),
            self.tr("No conflict is open: wherever both officers said something, they say the same, or it is settled."),
        )
        self.list.chosen.connect(lambda _: self._show())
        self.list.typed.connect(self._typed)
        self.count = PlainLabel("", "conflictsCount", tone="muted")
        self.subject = PlainLabel("", "conflictSubject", tone="heading")
        self.field = PlainLabel("", "conflictField", tone="muted")
        for label in (self.subject, self.field):
            label.setWordWrap(True)
        self.picture = SmallPicture(workbench.protection, "conflictPicture", _SIZE)
        self.picture.setAccessibleName(self.tr("The medium that the conflict is about"))
        self.hint = PlainLabel(
            self.tr(
                "Click on the picture and hold Space to see it. O, T and B settle a conflict while the list is chosen."
            ),
            "conflictHint",
            tone="muted",
        )
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.ours, self.ours_by = self._word("conflictOurs")
        self.theirs, self.theirs_by = self._word("conflictTheirs")
        self.buttons = {
            "ours": self._button("conflictKeepOurs", self.tr("Keep &ours  (O)"), "ours"),
            "theirs": self._button("conflictTakeTheirs", self.tr("Take &theirs  (T)"), "theirs"),
            "both": self._button("conflictKeepBoth", self.tr("Keep &both  (B)"), "both"),
        }
        self._lay_out()
        workbench.changed.connect(self._changed)
        workbench.protection.changed.connect(self._protection_changed)
        self._show()

    def refresh(self) -> None:
        """Read all conflicts again."""
        self._all_asked = True
        self._settled.clear()
        self._workbench.ask(lambda reader: conflicts(reader), self._came, self, "conflicts")

    def settle(self, choice: str) -> None:
        """Decide on the current conflict."""
        row = self._current
        if row is None or not self.buttons[choice].isEnabled():
            return
        self._settled.append(row.key)
        self._workbench.decide(SettleConflicts((row.id,), choice), self)

    @property
    def _current(self) -> ConflictRow | None:
        number = self.list.current_id
        return None if number is None else self._rows.get(number)

    def _typed(self, text: str) -> None:
        if choice := _KEYS.get(text.lower()):
            self.settle(choice)

    def _ask_settled(self) -> None:
        """Of thousands only what was settled, and what else is about the same, can have changed."""
        keys = tuple(self._settled)
        self._workbench.ask(
            lambda reader: (keys, conflicts(reader, about=set(keys))), self._settled_came, self, "settled conflicts"
        )

    def _settled_came(self, answer: tuple[tuple[Key, ...], list[ConflictRow]]) -> None:
        keys, left = answer
        del self._settled[: len(keys)]
        still = {row.id for row in left}
        if not still <= self._rows.keys():  # what was settled otherwise before may be open again
            self.refresh()
            return
        gone = {row.id for row in self._rows.values() if row.key in keys and row.id not in still}
        self._rows = {number: row for number, row in self._rows.items() if number not in gone}
        self._rows |= {row.id: row for row in left}
        self.list.take_out(gone)
        self._count()
        self._show()

    def _came(self, found: list[ConflictRow]) -> None:
        self._all_asked = False
        place = max(self.list.currentRow(), 0)
        self._rows = {row.id: row for row in found}
        self.list.show_items([Lines(row.id, self.subject_of(row), merge_words.field(row.key)) for row in found])
        if self.list.current_id is None and found:
            self.list.setCurrentRow(min(place, len(found) - 1))
        self._count()
        self._show()

    def _count(self) -> None:
        self.count.setText(self.tr("Open conflicts: {0}").format(whole(len(self._rows))))

    def subject_of(self, row: ConflictRow) -> str:
        """What a conflict is about, on one line."""
        return merge_words.subject(row.key[0], row.running_id)

    def _show(self) -> None:
        row = self._current
        self._detail.setVisible(row is not None)
        if row is None:
            return
        scheme, nothing = self._workbench.scheme, self.tr("Nothing is said of it here any more")
        self.subject.setText(self.subject_of(row))
        self.field.setText(merge_words.field(row.key))
        self.ours.setText(merge_words.value(row.key, row.ours.value, scheme) if row.ours else nothing)
        self.ours_by.setText(self.tr("Ours, by {0}").format(self._name(row.ours.by if row.ours else "")))
        self.theirs.setText(merge_words.value(row.key, row.theirs.value, scheme))
        self.theirs_by.setText(self.tr("Theirs, by {0}").format(self._name(row.theirs.by)))
        may = self._workbench.case.writable
        for choice, button in self.buttons.items():
            button.setEnabled(may and (choice != "both" or joinable(row.key)))
        digest = merge_words.medium_of(row.key)
        self.picture.setVisible(bool(digest))
        if digest != self._shown:
            self.picture.show_picture(None)
            self._shown = digest
            self._ask_picture()

    def _name(self, officer: str) -> str:
        return one_line(officer, 100) or self.tr("an officer who isn't named")

    def _ask_picture(self) -> None:
        digest, strengths = self._shown, self.picture.strengths
        if digest:
            self._workbench.ask(
                lambda reader: (digest, preview_of(reader, digest, strengths)),
                self._picture_came,
                self,
                "conflict picture",
            )

    def _picture_came(self, answer: tuple[str, ProtectedImage | None]) -> None:
        digest, picture = answer
        if digest == self._shown:
            self.picture.show_picture(picture)
            self._protection_changed()

    def _protection_changed(self) -> None:
        shown = self.picture.picture
        if shown is not None and shown.strengths != self.picture.strengths:
            self._ask_picture()
        self.picture.update()

    def _changed(self, changed: Changed) -> None:
        if not changed.touched & _ABOUT:
            return
        alone = bool(self._settled) and all(map(stands_alone, self._settled))
        if changed.origin is self and alone and not self._all_asked:
            self._ask_settled()
        else:
            self.refresh()

    def _word(self, name: str) -> tuple[PlainLabel, PlainLabel]:
        said, by = PlainLabel("", name), PlainLabel("", f"{name}By", tone="muted")
        for label in (said, by):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        said.setMargin(Space.S)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return said, by

    def _button(self, name: str, words: str, choice: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.settle(choice))
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        words = QGridLayout()
        words.setHorizontalSpacing(Space.XL)
        words.setVerticalSpacing(Space.XS)
        for place, (by, said) in enumerate(((self.ours_by, self.ours), (self.theirs_by, self.theirs))):
            words.addWidget(by, 0, place)
            words.addWidget(_scrolled(said, by), 1, place)
            words.setColumnStretch(place, 1)
        words.setRowStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in self.buttons.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(Space.M, 0, 0, 0)
        detail.setSpacing(Space.S)
        detail.addWidget(self.subject)
        detail.addWidget(self.field)
        shown = QHBoxLayout()
        shown.setSpacing(Space.M)
        shown.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        shown.addWidget(self.hint, 1)
        detail.addLayout(shown)
        detail.addLayout(words, 1)
        detail.addLayout(buttons)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([340, 560])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.addWidget(split)


def _scrolled(label: QLabel, by: QLabel) -> QScrollArea:
    area = QScrollArea()
    by.setBuddy(area)  # so a screen reader calls it by whose words they are
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(label)
    return area
