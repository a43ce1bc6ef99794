"""Writes a clue at what the viewer shows, or changes one: where it stands, what it says, what it speaks for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QPlainTextEdit

from app.case.decisions.clue_decisions import AddClue, ChangeClue, Spot
from app.case.queries import series
from app.case.queries.series import Clue, Series
from app.case.trail.changed import Changed
from app.case.values.vocabulary import clue_kinds
from app.desk.controls.settings import SettingsFile
from app.desk.text.display import clock, one_line, plain_tooltip
from app.desk.text.time_of_day import clocks
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Region, Workbench
from widgets.leads.clue_weights import ClueWeights
from widgets.parts.lead_window import LeadWindow, plain_button, row_of
from widgets.parts.plain_label import PlainLabel
from widgets.pictures.outline import Outline
from widgets.pictures.preview_pane import PreviewPane

_SIZE = QSize(620, 760)
_NONE = 0


@dataclass(frozen=True)
class Shown:
    """What the viewer shows: a medium, the marked part of the picture, the moment of a video, the marked span."""

    medium: int | None
    region: Region | None = None
    at_ms: int | None = None
    span: tuple[int, int] | None = None


class ClueEditor(LeadWindow):
    """Takes the place of the next clue from the viewer, which may stand on another screen.

    Signals:
        written: a clue was handed on to the case, and taken.
    """

    written = Signal()

    def __init__(self, workbench: Workbench, settings: SettingsFile, look: Callable[[], Shown]) -> None:
        """`look`: gives what the viewer shows now."""
        super().__init__(workbench, settings, "clueEditor", "", _SIZE)
        self._look = look
        self._clue: Clue | None = None
        self._shown = Shown(None)
        self._offered = False
        """Whether the series of the medium are there to choose from."""
        self.heading = PlainLabel("", "clueEditorHeading", tone="heading")
        self.author = PlainLabel("", "clueEditorAuthor", tone="muted")
        self.preview = PreviewPane(workbench, "clue editor")
        self.place = PlainLabel("", "clueEditorPlace")
        self.take = plain_button(
            "clueEditorTake",
            self.tr("Take what the viewer shows"),
            self.tr("Its medium, the part that is marked (Shift+P) and the span between the in and out points (I, O)"),
        )
        self.whole = QCheckBox(self.tr("It is about all of the medium"))
        self.whole.setObjectName("clueEditorWhole")
        self.series = QComboBox()
        self.kind = QComboBox()
        self.text = QPlainTextEdit()
        self.weights = ClueWeights()
        self.save = plain_button("clueEditorSave", self.tr("Save clue"), self.tr("Ctrl+Enter"))
        self.save.setShortcut("Ctrl+Return")
        self.fresh = plain_button("clueEditorNew", self.tr("New clue"), self.tr("At what the viewer shows"))
        self._lay_out()
        self._connect()
        self.begin()
        self.hold_if_read((self.save,))
        self.new()

    def new(self) -> None:
        """Begin another clue at what the viewer shows."""
        self._clue = None
        self.text.clear()
        self.weights.show_weights(())
        self.whole.setChecked(False)
        self._take()
        self.text.setFocus()

    def edit(self, clue: Clue) -> None:
        """Change this clue; where it stands stays until something else is taken from the viewer."""
        self._clue = clue
        span = None if clue.at_ms is None or clue.end_ms is None else (clue.at_ms, clue.end_ms)
        self._shown = Shown(clue.medium, clue.region, clue.at_ms, span)
        self.whole.setChecked(clue.region is None and clue.at_ms is None)
        if self.kind.findData(clue.kind) < 0:
            self.kind.addItem(one_line(clue.kind), clue.kind)
        self.kind.setCurrentIndex(self.kind.findData(clue.kind))
        self.text.setPlainText(clue.text)
        self.weights.show_weights(clue.weights)
        self._ask_series()
        self._show()

    def _lay_out(self) -> None:
        for part, name, spoken in (
            (self.series, "clueEditorSeries", self.tr("Series that it is a clue of")),
            (self.kind, "clueEditorKind", self.tr("Kind of clue")),
            (self.text, "clueEditorText", self.tr("What is seen or heard")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(spoken)
        for each in clue_kinds():
            self.kind.addItem(words.clue_kind(each.key), each.key)
            self.kind.setItemData(self.kind.count() - 1, plain_tooltip(each.speaks_of), Qt.ItemDataRole.ToolTipRole)
        self.text.setPlaceholderText(self.tr("What is seen or heard"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.place.setWordWrap(True)
        self.preview.setMinimumHeight(160)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Series"), self.series)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Says"), self.text)
        form.addRow(self.tr("Speaks"), self.weights)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.author)
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self.place)
        self.body.addLayout(row_of(self.take, self.whole))
        self.body.addLayout(form)
        self.body.addLayout(row_of(self.save, self.fresh))

    def _connect(self) -> None:
        self.take.clicked.connect(self._take)
        self.whole.toggled.connect(lambda _: self._show())
        self.text.textChanged.connect(self._enable)
        self.save.clicked.connect(self._save)
        self.fresh.clicked.connect(self.new)
        self.workbench.changed.connect(self._changed)

    def _take(self) -> None:
        self._shown = self._look()
        self._ask_series()
        self._show()

    @property
    def _changing(self) -> Clue | None:
        """The clue that Save changes; None where it makes one: also of what is taken from another medium."""
        return self._clue if self._clue is not None and self._clue.medium == self._shown.medium else None

    def _ask_series(self) -> None:
        self._offered = False
        medium = self._shown.medium
        if medium is None:
            self._offer((None, []))
        else:
            self.workbench.ask(lambda reader: (medium, series.of_medium(reader, medium)), self._offer, self, "series")

    def _offer(self, answer: tuple[int | None, list[Series]]) -> None:
        medium, found = answer
        if medium != self._shown.medium:
            return
        wanted = self._changing.series if self._changing is not None else found[0].id if found else None
        self.series.clear()
        self.series.addItem(self.tr("No series"), _NONE)
        for each in found:
            self.series.addItem(words.series_name(each.code, each.title), each.id)
        if wanted is not None and self.series.findData(wanted) < 0:
            self.series.addItem(self.tr("The series that it is of"), wanted)
        self.series.setCurrentIndex(max(0, self.series.findData(wanted or _NONE)))
        self._offered = True
        self._enable()

    @property
    def _spot(self) -> Spot:
        if self.whole.isChecked():
            return Spot()
        begin, end = self._shown.span or (self._shown.at_ms, None)
        return Spot(begin, end, self._shown.region)

    def _show(self) -> None:
        clue, spot = self._changing, self._spot
        self.heading.setText(self.tr("New clue") if clue is None else self.tr("Clue {0}").format(clue.id))
        self.setWindowTitle(self.heading.text())
        self.author.setText(
            ""
            if clue is None
            else self.tr("{0}: {1}").format(lead_words.clue_author(clue), lead_words.clue_state(clue.state))
        )
        self.author.setVisible(clue is not None)
        outlines = () if spot.region is None else (Outline(spot.region, words.clue_kind(str(self.kind.currentData()))),)
        self.preview.show_medium(self._shown.medium, outlines, spot.at_ms)
        self.place.setText(self._where(spot))
        self._enable()

    def _where(self, spot: Spot) -> str:
        if self._shown.medium is None:
            return self.tr("Open a medium in the viewer, mark a part of it (Shift+P) or a span (I, O), then take it.")
        parts = []
        if spot.at_ms is not None and spot.end_ms is not None:
            parts.append(self.tr("from {0} to {1}").format(*clocks(spot.at_ms, spot.end_ms)))
        elif spot.at_ms is not None:
            parts.append(self.tr("at {0}").format(clock(spot.at_ms)))
        if spot.region is not None:
            left, top, width, height = (round(100 * each) for each in spot.region)
            parts.append(self.tr("the part {0} × {1} % at {2}, {3} %").format(width, height, left, top))
        return self.tr("Where it stands: {0}").format(", ".join(parts) or self.tr("all of the medium"))

    def _enable(self) -> None:
        written = bool(self.text.toPlainText().strip())
        self.save.setEnabled(self._shown.medium is not None and self._offered and written)

    def _save(self) -> None:
        medium, clue = self._shown.medium, self._changing
        text = self.text.toPlainText().strip()
        if medium is None or not text:
            return
        spot, kind, number = self._spot, str(self.kind.currentData()), int(self.series.currentData() or _NONE)
        if clue is not None:
            self.workbench.decide(ChangeClue(clue.id, kind, text, self.weights.weights, spot, number), self)
        else:
            new = AddClue(
                medium,
                kind,
                text,
                number or None,
                at_ms=spot.at_ms,
                end_ms=spot.end_ms,
                region=spot.region,
                weights=self.weights.weights,
            )
            self.workbench.decide(new, self)

    def _changed(self, changed: Changed) -> None:
        """Only what the case took makes room for the next; what it refused can be mended."""
        if changed.origin is self:
            self.written.emit()
            self.new()
