"""The members of a series as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from app.case.queries.series_members import ListedMember
from app.desk.facts.seen import file_name
from app.desk.tables.row_model import RowModel
from app.desk.text.display import one_line, paragraphs
from app.desk.wording import lead_words, words


class MemberModel(RowModel[ListedMember]):
    """One row a member: name, kind, role and reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((_tr("Medium"), _tr("Kind"), _tr("Role"), _tr("Why it is a member")), parent)
        self._row_of: dict[int, int] = {}

    def show(self, members: Sequence[ListedMember]) -> None:
        """Show these."""
        self._row_of = {each.medium: row for row, each in enumerate(members)}
        self.show_rows(members)

    def medium(self, row: int) -> int:
        """The medium in a row."""
        return self._rows[row].medium

    def row_of(self, medium: int) -> int:
        """The row of a medium; -1 where it is no member."""
        return self._row_of.get(medium, -1)

    def cells(self, row: ListedMember) -> tuple[str, ...]:
        """See `RowModel`."""
        untrusted_name = file_name(row.path)
        name = one_line(untrusted_name) or row.sha256[:12]
        return name, words.kind(row.kind), lead_words.role(row.role), one_line(row.reason, 300)

    def tip(self, row: ListedMember, column: int) -> str:
        """The whole path and reason."""
        return paragraphs(f"{row.path}\n{row.reason}".strip(), 1500)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MemberModel", text)
