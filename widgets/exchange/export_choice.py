"""Which media a package takes: of series, what the gallery lists, or the whole case; and what of them is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QRadioButton, QVBoxLayout, QWidget

from app.case.queries import central
from app.case.queries import series as series_queries
from app.case.queries.card_filter import Unit
from app.case.queries.chosen_media import Chosen, media_of_cards
from app.case.queries.series import Series
from app.desk.look.theme import Space
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from app.jobs.handover import Known
from widgets.parts.plain_label import PlainLabel
from widgets.parts.ticked_list import TickedList

_ROWS = 3
"""Hash sets that are seen at once."""


@dataclass(frozen=True)
class Listed:
    """What the gallery lists: cards, and what one stands for."""

    cards: Sequence[int]
    unit: Unit


class ExportChoice(QWidget):
    """The fields, and what they say.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(
        self, workbench: Workbench, ticked: Sequence[int], listed: Listed | None, parent: QWidget | None = None
    ) -> None:
        """`ticked`: series that are chosen to begin with."""
        super().__init__(parent)
        self._workbench = workbench
        self._ticked = frozenset(ticked)
        self._listed = listed
        self._listed_media: tuple[int, ...] | None = None
        self.chosen_series = QRadioButton(self.tr("&These series"))
        self.chosen_series.setObjectName("chosenSeries")
        self.gallery = QRadioButton(self.tr("What the gallery &lists now, with all members of its stacks"))
        self.gallery.setObjectName("chosenGallery")
        self.gallery.setVisible(listed is not None and bool(listed.cards))
        self.whole_case = QRadioButton(self.tr("The &whole case"))
        self.whole_case.setObjectName("wholeCase")
        self.chosen_series.setChecked(True)
        self.list = TickedList("exportSeries", self.tr("Series to export"))
        self.no_series = PlainLabel(
            self.tr("There is no series yet. Select media in the gallery and press S to make one."), tone="muted"
        )
        self.no_series.setWordWrap(True)
        self.no_series.hide()
        self.known = QComboBox()
        self.known.setObjectName("knownMedia")
        for text, known in (
            (self.tr("goes along"), Known.SEND),
            (self.tr("goes as its hashes, without the media"), Known.HASHES),
            (self.tr("stays here, and is listed"), Known.LEAVE_OUT),
        ):
            self.known.addItem(text, known)
        self.sets = TickedList("centralSets", self.tr("Hash sets of the central database"))
        self.sets.hide()
        self._lay_out()
        self._connect()
        workbench.ask(series_queries.all_series, self._show_series, self, "series")
        workbench.ask(central.sets, self._show_sets, self, "sets")

    @property
    def series(self) -> tuple[int, ...]:
        """The series that are ticked; none where something else is asked for."""
        return self.list.ticked if self.chosen_series.isChecked() else ()

    @property
    def chosen(self) -> Chosen | None:
        """What is chosen; None while nothing is."""
        if self.whole_case.isChecked():
            return Chosen()
        if self.gallery.isChecked():
            return None if self._listed_media is None else Chosen(media=self._listed_media)
        return Chosen(self.series) if self.series else None

    @property
    def central_sets(self) -> tuple[str, ...]:
        """Further hash sets that are the central database's."""
        return self.sets.ticked if self.known.currentData() != Known.SEND else ()

    def set_going_back(self, back: bool) -> None:
        """A document goes back as a whole, whatever is chosen here."""
        self.whole_case.setEnabled(not back)
        self.gallery.setEnabled(not back)
        self.chosen_series.setEnabled(not back and self.list.count() > 0)
        self.list.setEnabled(not back and self.chosen_series.isChecked())
        self.known.setEnabled(not back)
        self.sets.setEnabled(not back)

    def set_only_objects(self, only: bool) -> None:
        """Objects are chosen by their series alone, and no media leave."""
        if only and self.gallery.isChecked():
            self.whole_case.setChecked(True)
        self.gallery.setEnabled(self.gallery.isEnabled() and not only)
        self.known.setEnabled(self.known.isEnabled() and not only)
        self.sets.setEnabled(self.sets.isEnabled() and not only)

    def add_known_to(self, form: QFormLayout) -> None:
        """Put what is done with known media at the end of a form, whose fields begin at one edge then."""
        label = PlainLabel(self.tr("What the central database &has"))
        label.setBuddy(self.known)
        form.addRow(label, self.known)
        form.addRow(self.sets)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.chosen_series)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.no_series)
        layout.addWidget(self.gallery)
        layout.addWidget(self.whole_case)

    def _connect(self) -> None:
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        self.sets.itemChanged.connect(lambda _: self.changed.emit())
        self.known.currentIndexChanged.connect(lambda _: self._known_chosen())
        self.whole_case.toggled.connect(lambda _: self._chosen())
        self.gallery.toggled.connect(lambda _: self._chosen())

    def _chosen(self) -> None:
        self.list.setEnabled(self.chosen_series.isChecked())
        listed = self._listed
        if self.gallery.isChecked() and self._listed_media is None and listed is not None:
            cards, unit = listed.cards, listed.unit
            self._workbench.ask(lambda reader: media_of_cards(reader, cards, unit), self._media_came, self, "listed")
        self.changed.emit()

    def _media_came(self, media: tuple[int, ...]) -> None:
        self._listed_media = media
        self.changed.emit()

    def _known_chosen(self) -> None:
        self.sets.setVisible(self.known.currentData() != Known.SEND and self.sets.count() > 0)
        self.changed.emit()

    def _show_series(self, found: list[Series]) -> None:
        ticked = self._ticked or {each.id for each in found if len(found) == 1}
        self.list.offer(
            (
                each.id,
                f"{words.series_name(each.code, each.title)} ({lead_words.media(each.members)})",
                each.id in ticked,
            )
            for each in found
        )
        self.list.setVisible(bool(found))
        self.no_series.setVisible(not found)
        self.chosen_series.setEnabled(bool(found))
        if found:
            self.list.setFocus()
        else:
            self.whole_case.setChecked(True)
        self.changed.emit()

    def _show_sets(self, found: list[tuple[str, bool]]) -> None:
        """Those in a form of its own are the central database's whatever is said here."""
        self.sets.offer(((name, name, own) for name, own in found), fixed={name for name, own in found if own})
        row = self.sets.sizeHintForRow(0) if found else 0
        self.sets.setMaximumHeight(row * min(_ROWS, len(found)) + 2 * self.sets.frameWidth() + Space.S)
