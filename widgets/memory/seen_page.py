"""What of the case was seen before, and where: by remembered case, each medium with whom to ask."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from app.case.trail.changed import Touched
from app.desk.facts import seen_elsewhere
from app.desk.facts.seen_elsewhere import Elsewhere, MetModel
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.work.memory_work import Held
from app.desk.work.workbench import Changed, Workbench
from app.jobs.memory import MemoryCheck, check_case
from widgets.memory.memory_page import MemoryPage, Work
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.parts.row_table import RowTable
from widgets.parts.two_line_list import Lines, TwoLineList
from widgets.pictures.preview_pane import PreviewPane

_WIDTHS = (140, 130, 60, 150)


class SeenPage(MemoryPage):
    """Enter on a medium shows it in the viewer.

    Signals:
        medium_requested: the officer wants to see this medium (id, an int).
        media_requested: the officer wants these media listed (a tuple of ids).
    """

    medium_requested = Signal(object)
    media_requested = Signal(object)

    def __init__(self, workbench: Workbench, work: Work) -> None:
        super().__init__()
        self._workbench = workbench
        self._work = work
        self._places: list[Elsewhere] = []
        self.compare = plain_button(
            "memoryCompare",
            self.tr("&Compare this case"),
            self.tr("With all cases and alerts that are remembered on this workstation"),
        )
        self.keep_all = QCheckBox(self.tr("Keep in this case, which has no passphrase, what is said of cases with one"))
        self.keep_all.setObjectName("memoryKeepAll")
        self.count = PlainLabel("", "seenCount", tone="muted")
        self.list = TwoLineList(
            "seenPlaces",
            self.tr("Where media of this case were seen"),
            self.tr("Nothing is on record. Compare this case to find out what of it was seen before."),
        )
        self.ask = PlainLabel("", "seenAsk")
        self.ask.setWordWrap(True)
        self.ask.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.model = MetModel(self)
        self.table = RowTable("seenTable", self.tr("Media that were seen there"))
        self.table.setModel(self.model)
        self.preview = PreviewPane(workbench, "seen elsewhere")
        self.show_medium = plain_button(
            "seenShow", self.tr("Show in the &viewer"), self.tr("The chosen medium (Enter)")
        )
        self.show_all = plain_button(
            "seenList", self.tr("&List in the gallery"), self.tr("All media that were seen in the chosen place")
        )
        self._lay_out()
        self.compare.clicked.connect(self.begin)
        self.list.chosen.connect(lambda _: self._show_place())
        self.table.activated.connect(lambda index: self.medium_requested.emit(self.model.medium(index.row())))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._chosen_changed())
        self.show_medium.clicked.connect(self._show_chosen)
        self.show_all.clicked.connect(self._list_all)
        self.hold_if_read((self.compare, self.keep_all), writable=workbench.case.writable)
        workbench.changed.connect(self._changed)
        self._show_place()
        self.refresh()

    @property
    def place(self) -> Elsewhere | None:
        """What is chosen of the places."""
        row = self.list.current_id
        return self._places[row] if row is not None and row < len(self._places) else None

    def begin(self) -> None:
        """Compare the case with all that is remembered."""
        case, keep = self._workbench.case, self.keep_all.isChecked()
        doing = self.tr("Comparing with what is remembered")
        self._work(lambda memory, told: check_case(case, memory, unprotected=keep, told=told), self._compared, doing)

    def refresh(self) -> None:
        """Read again what is on record."""
        self._workbench.ask(seen_elsewhere.read, self._came, self, "seen elsewhere")

    def show_held(self, held: Held) -> None:
        """See `MemoryPage`."""
        confidential = any(each.confidential for each in held.cases)
        self.keep_all.setVisible(confidential and self._workbench.case.key is None)
        super().show_held(held)

    def arrange(self) -> None:
        """See `MemoryPage`."""
        for part in (self.compare, self.keep_all):
            part.setEnabled(self.allowed)

    def _compared(self, found: MemoryCheck) -> None:
        media = len({each.medium for each in found.found})
        sentence = self.tr("Compared with remembered cases: {0}. Media that were seen before: {1}.").format(
            whole(found.cases), whole(media)
        )
        if found.untold:
            sentence = self.tr(
                "{0} Not kept here, where there is no passphrase, since these cases have one: {1}. The tick above "
                "keeps it."
            ).format(sentence, one_line(", ".join(found.untold), 300))
        self.said.emit(sentence)
        self.refresh()

    def _came(self, found: list[Elsewhere]) -> None:
        if found == self._places:
            return  # another mark was set: who looks through the media stays where they are
        self._places = found
        self.list.show_items([Lines(row, self._first(each), self._second(each)) for row, each in enumerate(found)])
        if found and self.list.current_id is None:
            self.list.setCurrentRow(0)
        media = {medium for each in found for medium in each.media}
        self.count.setText(self.tr("Media seen before: {0}").format(whole(len(media))) if found else "")
        self._show_place()

    def _first(self, each: Elsewhere) -> str:
        name = one_line(each.reference, 80) or self.tr("without a reference")
        return self.tr("Alert {0}").format(name) if each.is_alert else name

    def _second(self, each: Elsewhere) -> str:
        return self.tr("Media: {0}; ask {1}").format(whole(len(each.media)), one_line(each.contact, 100))

    def _show_place(self) -> None:
        place = self.place
        self.model.show_rows(() if place is None else place.met)
        if place is not None:
            words = self.tr("Ask {0}, reference {1}").format(
                one_line(place.contact, 200), one_line(place.reference, 100)
            )
            if place.series:
                words = self.tr("{0}; series there: {1}").format(words, one_line("; ".join(place.series), 300))
            self.ask.setText(words)
            self.table.selectRow(0)
        self._detail.setVisible(place is not None)
        self._chosen_changed()

    def _chosen(self) -> int | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.medium(rows[0].row()) if rows else None

    def _chosen_changed(self) -> None:
        medium = self._chosen()
        self.preview.show_medium(medium)
        self.show_medium.setEnabled(medium is not None)
        self.show_all.setEnabled(self.place is not None)

    def _show_chosen(self) -> None:
        medium = self._chosen()
        if medium is not None:
            self.medium_requested.emit(medium)

    def _list_all(self) -> None:
        if self.place is not None:
            self.media_requested.emit(self.place.media)

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.MARKS}:
            self.refresh()

    def _lay_out(self) -> None:
        self.table.set_widths(_WIDTHS)
        right = QSplitter(Qt.Orientation.Horizontal)
        right.addWidget(self.table)
        right.addWidget(self.preview)
        right.setStretchFactor(0, 1)
        right.setSizes([700, 200])
        right.setChildrenCollapsible(False)
        self._detail = QWidget()
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(Space.S, 0, 0, 0)
        detail.setSpacing(Space.S)
        detail.addWidget(self.ask)
        detail.addWidget(right, 1)
        detail.addLayout(row_of(self.show_medium, self.show_all))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.S)
        layout.addLayout(row_of(self.compare, self.count))
        layout.addWidget(self.keep_all)
        layout.addWidget(halves(self.list, self._detail, (230, 910)), 1)
        self.keep_all.hide()
