"""Facts as names and values that can be searched: shown short and safe, copied whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.desk.tables.row_model import RowModel
from app.desk.text.display import one_line, paragraphs

_SHOWN = 300
_TIP = 1500


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and a value, either of which may come from evidence: letters only, whatever is in them."""

    untrusted_name: str
    untrusted_value: str


class FactModel(RowModel[Fact]):
    """Facts in two columns. What is shown is capped; `value` gives all of it."""

    def __init__(self, headings: tuple[str, str], parent: QObject | None = None) -> None:
        super().__init__(headings, parent)
        self._all: tuple[Fact, ...] = ()
        self._search = ""

    def cells(self, row: Fact) -> tuple[str, ...]:
        """See `RowModel`."""
        return one_line(row.untrusted_name, _SHOWN), one_line(row.untrusted_value, _SHOWN)

    def tip(self, row: Fact, column: int) -> str:
        """More of the cell than it shows."""
        return paragraphs(row.untrusted_value if column else row.untrusted_name, _TIP)

    def spoken(self, row: Fact) -> str:
        """See `RowModel`."""
        return ": ".join(self.cells(row))

    def show(self, facts: Sequence[Fact]) -> None:
        """Show these; the search stays."""
        self._all = tuple(facts)
        self._filter()

    def search(self, words: str) -> None:
        """Show only facts whose name or value holds the words, whatever their case."""
        self._search = words.strip().casefold()
        self._filter()

    def value(self, row: int) -> str:
        """The whole value of a row, as it was found."""
        return self._rows[row].untrusted_value

    @property
    def total(self) -> int:
        """All facts, found or not."""
        return len(self._all)

    def _filter(self) -> None:
        found = tuple(
            fact
            for fact in self._all
            if self._search in fact.untrusted_name.casefold() or self._search in fact.untrusted_value.casefold()
        )
        self.show_rows(found)
