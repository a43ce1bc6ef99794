"""Which media an officer chose for a package: by series, category, tag, an expression, or one by one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.queries import media
from app.case.queries.card_filter import Unit
from app.case.queries.frame_cards import medium_of

EXPORTED_KINDS = ("picture", "video", "sound")
"""Archives and documents are named by what was in them, unless the officer made them members of a series."""


@dataclass(frozen=True)
class Chosen:
    """What media must all be: members of one of the series (ids), of one of the categories (codes of the scheme), with
    one of the tags, such that the expression `where` (see `app.case.queries.media.select`) is true, one of `media`
    (ids). What is empty, or None, isn't asked for; nothing at all means the whole case."""

    series: tuple[int, ...] = ()
    categories: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    where: str = ""
    media: tuple[int, ...] | None = None

    @property
    def by_series(self) -> bool:
        """Whether series alone, or nothing, say what is chosen."""
        return not self.categories and not self.tags and not self.where and self.media is None


def media_of(reader: sqlite.Connection, chosen: Chosen) -> list[int]:
    """Their ids, ascending. Raises UserError where the expression can't be understood."""
    parts: list[set[int]] = [_of_series(reader, chosen.series)]
    if chosen.categories:
        parts.append(_among(reader, "SELECT medium FROM category WHERE code", chosen.categories))
    if chosen.tags:
        parts.append(_among(reader, "SELECT medium FROM medium_tag WHERE tag", chosen.tags))
    if chosen.where:
        parts.append(set(media.select(reader, chosen.where)))
    if chosen.media is not None:
        parts.append(set(chosen.media))
    return sorted(set.intersection(*parts))


def media_of_cards(reader: sqlite.Connection, cards: Sequence[int], unit: Unit) -> tuple[int, ...]:
    """The media for which cards of a gallery stand: of a stack all its members."""
    found = sorted({medium_of(card) for card in cards})
    if unit is not Unit.STACK:
        return tuple(found)
    rows = reader.execute(f"SELECT id FROM medium WHERE stack IN ({ids_as_sql(found)}) ORDER BY id")
    return tuple(row[0] for row in rows)


def ids_as_sql(ids: Collection[int]) -> str:
    """SQL that gives these ids, however many they are: as one value, since a statement has few parameters."""
    return f"SELECT value AS medium FROM json_each('[{','.join(str(int(each)) for each in ids)}]')"


def exported_of_series(series: Sequence[int] | None) -> str:
    """SQL that gives the ids of the media that leave with these series; None: with the whole case."""
    if series is None:
        kinds = ", ".join(f"'{kind}'" for kind in EXPORTED_KINDS)
        return f"SELECT id AS medium FROM medium WHERE kind IN ({kinds}) UNION SELECT medium FROM series_member"
    return f"SELECT DISTINCT medium FROM series_member WHERE series IN ({','.join(str(int(each)) for each in series)})"


def _of_series(reader: sqlite.Connection, series: tuple[int, ...]) -> set[int]:
    return {row[0] for row in reader.execute(exported_of_series(series or None))}


def _among(reader: sqlite.Connection, statement: str, values: tuple[int | str, ...]) -> set[int]:
    rows = reader.execute(f"{statement} IN ({','.join('?' * len(values))})", values)
    return {row[0] for row in rows}
