"""What the page of a series shows, asked on a reading thread."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.queries import leads
from app.case.queries import series as series_queries
from app.case.queries.former_status import former_status
from app.case.queries.leads import Entity, Package
from app.case.queries.series import Clue, Series
from app.case.queries.series_history import SeriesHistory, history_of
from app.case.queries.series_members import ListedMember, listed_members
from app.case.values.vocabulary import likelihoods
from app.desk.facts import seen
from app.errors import UserError
from app.leads.weighing import Weighing, weigh


@dataclass(frozen=True)
class SeriesRead:
    """All of a series. `others`: the other series of the case; `known`: every entity of the case; `packages`: all that
    the case made; `names`: of the media at which clues stand; `former`: the status that it had before its referral
    (`former_status`), empty where that can't be given back."""

    history: SeriesHistory
    members: tuple[ListedMember, ...]
    weighing: Weighing
    others: tuple[Series, ...]
    known: tuple[Entity, ...]
    packages: tuple[Package, ...]
    names: dict[int, str]
    former: str

    @property
    def series(self) -> Series:
        """What is said of it."""
        return self.history.series

    @property
    def clues(self) -> tuple[Clue, ...]:
        """Those of the series."""
        return self.history.clues


def read(reader: sqlite.Connection, number: int) -> SeriesRead | None:
    """The series with this id; None where there is none any more."""
    try:
        history = history_of(reader, number)
    except UserError:
        return None
    return SeriesRead(
        history,
        tuple(listed_members(reader, number)),
        weigh(history.clues, history.opinions, likelihoods()),
        tuple(each for each in series_queries.all_series(reader) if each.id != number),
        tuple(leads.entities(reader)),
        tuple(leads.packages(reader)),
        {clue.medium: seen.title(reader, clue.medium) for clue in history.clues},
        former_status(reader, history.referrals[0].id) if history.referrals else "",
    )
