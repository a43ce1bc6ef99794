"""What a machine offers at the command line: recorded as proposed clues, and told."""

from __future__ import annotations

from collections.abc import Iterable

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, AddClues
from app.case.queries import series
from app.case.queries.series import Clue
from app.cli.leads.lead_documents import clue_document, clue_lines
from app.cli.parts.output import Output


def record_offered(case: Case, offered: Iterable[tuple[AddClue, ...]]) -> list[Clue]:
    """Record these clues, those of each group in one step; gives them as they are now in the case."""
    before = {clue.id for clue in series.clues(case.reader())}
    for clues in offered:
        if clues:
            case.perform(AddClues(clues))
    return [clue for clue in series.clues(case.reader()) if clue.id not in before]


def print_clues(found: Iterable[Clue], reader: sqlite.Connection, output: Output, nothing: str) -> None:
    """Print clues; `nothing`: the line that people read where there is none."""
    listed = list(found)
    output.document([clue_document(clue, reader) for clue in listed], clue_lines(listed, reader) or [nothing])
