"""The members of a series with role and reason; some of them split off, moved, or taken out."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.case.decisions.series_decisions import RemoveFromSeries, SplitSeries
from app.case.decisions.series_work import MoveMembers, SetMembers
from app.case.queries.series_members import ListedMember
from app.case.values.choices import ROLES
from app.desk.leads import series_titles
from app.desk.leads.member_model import MemberModel
from app.desk.leads.series_reading import SeriesRead
from app.desk.look.theme import Space
from app.desk.wording import lead_words
from app.desk.work.workbench import Workbench
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.line_question import LineQuestion
from widgets.parts.plain_label import PlainLabel
from widgets.parts.row_table import RowTable
from widgets.pictures.preview_pane import PreviewPane
from widgets.series.series_chooser import SeriesChooser

_WIDTHS = (220, 80, 90)


class SeriesMembers(QWidget):
    """Enter shows a member in the viewer; Delete takes the chosen ones out.

    Signals:
        medium_requested: the officer wants to see this medium (id, an int).
    """

    medium_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._read: SeriesRead | None = None
        self._said_of: tuple[int, ...] = ()
        """The series and those of its members whose role and reason are shown."""
        self.model = MemberModel(self)
        self.table = RowTable("membersTable", self.tr("Members of the series"), several=True)
        self.table.setModel(self.model)
        self.empty = PlainLabel(
            self.tr("No member yet. Choose media in the gallery and press S to add them to this series."),
            "membersEmpty",
            tone="muted",
        )
        self.preview = PreviewPane(workbench, "members of a series")
        self.role = QComboBox()
        self.role.setObjectName("memberRole")
        self.role.setAccessibleName(self.tr("Role of the chosen members"))
        for each in ROLES:
            self.role.addItem(lead_words.role(each), each)
        self.role.setPlaceholderText("–")
        self.reason = QLineEdit()
        self.reason.setObjectName("memberReason")
        self.reason.setAccessibleName(self.tr("Why the chosen media are members"))
        self.reason.setPlaceholderText(self.tr("Why they are members; Enter keeps it"))
        self.split = plain_button("memberSplit", self.tr("Split off…"), self.tr("Into a new series"))
        self.move_ = plain_button("memberMove", self.tr("Move…"), self.tr("Into another series"))
        self.take_out = plain_button("memberTakeOut", self.tr("Take out"), self.tr("They stay in the case (Delete)"))
        self._lay_out()
        self._connect()

    @property
    def writing(self) -> tuple[QWidget, ...]:
        """The parts that write."""
        return self.role, self.reason, self.split, self.move_, self.take_out

    def show_series(self, found: SeriesRead) -> None:
        """Show the members; those that were chosen stay so."""
        same = self._read is not None and self._read.series.id == found.series.id
        kept = self.chosen() if same else ()
        self._read = None  # nothing is told of the rows before they are those of this series
        self.model.show(found.members)
        self._read = found
        self.empty.setVisible(not found.members)
        rows = [row for medium in kept if (row := self.model.row_of(medium)) >= 0]
        self.table.choose_rows(rows or ([0] if found.members else []))
        self._chosen_changed()

    def chosen(self) -> tuple[int, ...]:
        """The media that are selected."""
        return tuple(self.model.medium(row) for row in self.table.chosen_rows())

    def _lay_out(self) -> None:
        self.table.set_widths(_WIDTHS)
        self.table.setItemDelegateForColumn(len(_WIDTHS), _FromTheBeginning(self.table))
        self.sides = halves(self.table, self.preview, (560, 300), "membersSplitter")
        said = row_of(self.role, stretch=False)
        said.addWidget(self.reason, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.empty)
        layout.addWidget(self.sides, 1)
        layout.addLayout(said)
        layout.addLayout(row_of(self.split, self.move_, self.take_out))

    def _connect(self) -> None:
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen_changed())
        self.table.activated.connect(lambda index: self.medium_requested.emit(self.model.medium(index.row())))
        self.table.removal_asked.connect(self.take_out.click)
        self.role.activated.connect(lambda _: self._say(role=str(self.role.currentData())))
        self.reason.returnPressed.connect(lambda: self._say(reason=self.reason.text()))
        self.split.clicked.connect(self._split)
        self.move_.clicked.connect(self._move)
        self.take_out.clicked.connect(self._take_out)

    def _chosen_changed(self) -> None:
        chosen = self.chosen()
        for part in self.writing:
            part.setEnabled(bool(chosen))
        if len(chosen) > 1:
            self.preview.show_number(len(chosen))
        else:
            self.preview.show_medium(chosen[0] if chosen else None)
        if self._read is not None:
            said = [self._read.members[row] for row in self.table.chosen_rows()]
            self._show_said((self._read.series.id, *chosen), said)

    def _show_said(self, of: tuple[int, ...], members: list[ListedMember]) -> None:
        """What is said of all of them alike; a reason that is half written for the very same ones stays."""
        same, self._said_of = of == self._said_of, of
        roles, reasons = {each.role for each in members}, {each.reason for each in members}
        self.role.setCurrentIndex(self.role.findData(roles.pop()) if len(roles) == 1 else -1)
        reason = reasons.pop() if len(reasons) == 1 else ""
        written = self.reason.text() if self.reason.isModified() and same else None
        if written is None or written.strip() == reason:
            self.reason.setText(reason)
            self.reason.setCursorPosition(0)  # a long one is read from its beginning

    def _say(self, *, role: str | None = None, reason: str | None = None) -> None:
        if self._read is not None and (chosen := self.chosen()):
            self._workbench.decide(SetMembers(self._read.series.id, chosen, role, reason), self)

    def _split(self) -> None:
        if self._read is None or not (chosen := self.chosen()):
            return
        series = self._read.series
        told = self.tr("{0} of {1}: into a new series, with the clues at them. Its title:").format(
            lead_words.members(len(chosen)), series.code
        )
        dialog = LineQuestion(self.tr("Split off"), told, self)
        dialog.accepted.connect(lambda: self._workbench.decide(SplitSeries(series.id, chosen, dialog.words), self))
        dialog.open()
        self._workbench.ask(
            lambda reader: series_titles.proposed(reader, chosen), dialog.propose, dialog, "proposed title"
        )

    def _move(self) -> None:
        if self._read is None or not (chosen := self.chosen()):
            return
        series = self._read.series
        told = self.tr("{0} of {1}: into the series that you choose, with the clues at them.").format(
            lead_words.members(len(chosen)), series.code
        )
        dialog = SeriesChooser(self.tr("Move members"), told, self._read.others, self)
        dialog.accepted.connect(lambda: self._workbench.decide(MoveMembers(series.id, chosen, dialog.chosen[0]), self))
        dialog.open()

    def _take_out(self) -> None:
        if self._read is not None and (chosen := self.chosen()):
            self._workbench.decide(RemoveFromSeries(self._read.series.id, chosen), self)


class _FromTheBeginning(QStyledItemDelegate):
    """Names are cut in their middle, since their ends tell them apart; a sentence is cut at its end."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """As the cell is drawn."""
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideRight
