"""What a report tells, as the case has it: read once, in one unchanging view, and then only written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from app.case.export.content import CaseFacts
from app.case.queries.counts import Counts
from app.case.queries.coverage import Coverage
from app.case.queries.leads import Entity
from app.case.queries.objects import Object
from app.case.queries.report_rows import LinkRow, MemberRow
from app.case.queries.series_history import SeriesHistory
from app.case.queries.sources import Source
from app.case.queries.work import Board
from app.leads.weighing import Weighing


@dataclass(frozen=True)
class CaseContent:
    """The case as a whole. `board`, `entities`: of all its series; None and empty where the report is about some.

    `scheme`: the title of its categories. `parts`: code and title of each series that the report tells.
    """

    facts: CaseFacts
    scheme: str
    categories: Mapping[int, str]
    counts: Counts
    sources: tuple[Source, ...]
    coverage: Coverage
    board: Board | None
    entities: tuple[Entity, ...]
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class SeriesContent:
    """A series. `members` is walked once; `numbers`: those of the listed members, by medium. `digests`: SHA-256 of
    media that clues and links name, by medium. `links`: those that are listed of `links_in_all`. `approved`: gives the
    PNG of an object by its running ID, None where its picture mayn't leave the machine."""

    history: SeriesHistory
    weighing: Weighing
    composition: tuple[tuple[str, str, int], ...]
    numbers: Mapping[int, int]
    members: Iterable[MemberRow]
    links: tuple[LinkRow, ...]
    links_in_all: int
    objects: tuple[Object, ...]
    approved: Callable[[str], bytes | None]
    digests: Mapping[int, str]


Preview = Callable[[int], bytes | None]
"""Gives the JPEG of a medium's preview; None where the case keeps none."""
