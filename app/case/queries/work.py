"""How far the work on all series has come, and which one is next."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.values.choices import ANALYSED, OPEN, STATUSES


@dataclass(frozen=True)
class Board:
    """Figures of all series.

    `by_status`: every status with its count, in the order of the work. `analysed`: the analysis came to an end,
    whatever it was. `with_country`: a country of production is likely. `by_country`: those by it, most first.
    `waiting`: nobody works on them yet. `by_owner`: series in analysis by officer.
    """

    total: int
    by_status: tuple[tuple[str, int], ...]
    analysed: int
    with_country: int
    by_country: tuple[tuple[str, int], ...]
    waiting: int
    by_owner: tuple[tuple[str, int], ...]
    media: int
    """That are a member of any series, each counted once."""
    clues: int
    """That count: accepted ones of series."""
    referrals: int


def board(reader: sqlite.Connection) -> Board:
    """The figures as they are now."""
    counts = dict(reader.execute("SELECT status, count(*) FROM series GROUP BY status"))
    countries = reader.execute(
        "SELECT country, count(*) FROM series WHERE country <> '' GROUP BY country ORDER BY 2 DESC, 1"
    ).fetchall()
    owners = reader.execute(
        "SELECT owner, count(*) FROM series WHERE status = 'in_analysis' AND owner <> '' GROUP BY owner "
        "ORDER BY 2 DESC, 1"
    ).fetchall()
    return Board(
        total=sum(counts.values()),
        by_status=tuple((status, counts.get(status, 0)) for status in STATUSES),
        analysed=sum(counts.get(status, 0) for status in ANALYSED),
        with_country=sum(number for _, number in countries),
        by_country=tuple(countries),
        waiting=sum(counts.get(status, 0) for status in OPEN),
        by_owner=tuple(owners),
        media=_count(reader, "SELECT count(DISTINCT medium) FROM series_member"),
        clues=_count(reader, "SELECT count(*) FROM clue WHERE series IS NOT NULL AND state = 'accepted'"),
        referrals=_count(reader, "SELECT count(*) FROM referral"),
    )


def queue(reader: sqlite.Connection, officer: str = "", limit: int = -1) -> list[int]:
    """The ids of the series that wait for this officer, the next one first.

    Drafts and triaged series that nobody owns, or this officer: the most urgent first, triaged ones before drafts,
    then the oldest.
    """
    rows = reader.execute(
        f"SELECT id FROM series WHERE status IN ({', '.join('?' * len(OPEN))}) AND owner IN ('', ?) "
        "ORDER BY priority DESC, status = 'triaged' DESC, id LIMIT ?",
        (*OPEN, officer, limit),
    )
    return [number for (number,) in rows]


def held_likelihoods(reader: sqlite.Connection) -> dict[int, str]:
    """By series: the likelihood of the opinion that gave it its country."""
    rows = reader.execute(
        "SELECT o.series, o.likelihood FROM opinion o JOIN series s ON s.id = o.series AND s.country = o.country "
        "WHERE o.state = 'held'"
    )
    return {int(number): str(key) for number, key in rows}


def _count(reader: sqlite.Connection, sql: str) -> int:
    (number,) = reader.execute(sql).fetchone()
    return int(number)
