"""What an officer should know before a package is written: checks with codes, each with the media that it is about.

Codes: G01 media that nobody categorised, G02 media whose sources aren't there, G03 categories that hash sets and the
officer give differently, G04 clues that are proposed, G05 clues that were refuted, G06 objects that aren't sanitised
and approved, G07 merge conflicts that nobody resolved, G08 media that the central database has, G09 objects that go
along, G10 faces of which officers said something.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.export.face_export import face_words
from app.case.queries.chosen_media import Chosen, exported_of_series, ids_as_sql, media_of
from app.case.values import names
from app.case.values.object_states import RELEASED
from app.case.values.schemes import Scheme

MISSING = "G02"
"""Whoever accepts this one wants what is missing left out."""
_SETTLED = (*RELEASED, "closed")
"""States of objects that somebody looked at a second time, or with which nothing more is done."""


@dataclass(frozen=True)
class Finding:
    """One check that has something to say. `refuses`: no package is made unless the officer accepts the code.

    `count`: of what the sentence of this code counts; `media`: ids of the media that it is about; `places`: display
    forms of the sources that it is about; `more`: of what the sentence tells beside, as how many pictures.
    """

    code: str
    refuses: bool
    count: int
    media: tuple[int, ...] = ()
    places: tuple[str, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class Precheck:
    """Media of a package to come. `size` in bytes; `findings` in the order of their codes."""

    media: int
    size: int
    findings: tuple[Finding, ...]

    def finding(self, code: str) -> Finding | None:
        """What the check of this code found; None where that is nothing."""
        return next((each for each in self.findings if each.code == code), None)

    def refused(self, accepted: Sequence[str]) -> tuple[Finding, ...]:
        """What keeps the package from being made."""
        return tuple(each for each in self.findings if each.refuses and each.code not in accepted)


def of(
    reader: sqlite.Connection,
    chosen: Chosen,
    scheme: Scheme,
    *,
    is_there: Callable[[str], bool],
    needs_sources: bool,
    had: Mapping[int, str] | None = None,
    carries_media: bool = False,
) -> Precheck:
    """Look at what is chosen. `is_there`: whether a source, by its path as this system takes it, is connected.

    `needs_sources`: whether the package carries media, and none may be missing. `had`: see
    `app.case.queries.central.had_already`; None where media that the central database has simply go along.
    `carries_media`: whether pictures of objects, and faces, go along too.
    """
    media = exported_of_series(chosen.series or None) if chosen.by_series else ids_as_sql(media_of(reader, chosen))
    count, size = reader.execute(
        f"SELECT count(*), coalesce(sum(size), 0) FROM medium WHERE id IN ({media})"
    ).fetchone()
    series = chosen.series
    found = (
        _undecided(reader, media),
        _missing(reader, media, is_there, needs_sources, had or {}),
        _conflicting(reader, media, scheme),
        _clues(reader, media, series, "G04", "proposed"),
        _clues(reader, media, series, "G05", "refuted"),
        _objects(reader, media),
        _merging(reader),
        _had(reader, media, had or {}),
        _carried_objects(reader, media, series, pictures=carries_media),
        *([_carried_faces(reader, media)] if carries_media else []),
    )
    return Precheck(count, size, tuple(each for each in found if each.count))


def _undecided(reader: sqlite.Connection, media: str) -> Finding:
    rows = reader.execute(
        f"SELECT id FROM medium m WHERE id IN ({media}) AND NOT EXISTS (SELECT 1 FROM category c WHERE c.medium = m.id)"
    )
    return _about("G01", rows)


def _missing(
    reader: sqlite.Connection, media: str, is_there: Callable[[str], bool], needed: bool, had: Mapping[int, str]
) -> Finding:
    """Media of which no source is there."""
    sources: dict[int, str] = dict(reader.execute("SELECT id, path FROM source"))
    gone = {number for number, path in sources.items() if not is_there(names.to_path(path))}
    held: dict[int, set[int]] = defaultdict(set)
    if gone:
        for medium, source in reader.execute(
            f"SELECT DISTINCT medium, source FROM occurrence WHERE medium IN ({media})"
        ):
            held[medium].add(source)
    lost = [medium for medium, places in held.items() if places <= gone and medium not in had]
    places = sorted({names.display(sources[each]) for medium in lost for each in held[medium]})
    return Finding(MISSING, needed, len(lost), tuple(sorted(lost)), tuple(places))


def _conflicting(reader: sqlite.Connection, media: str, scheme: Scheme) -> Finding:
    """Media that a set calls an alert and the officer put aside, the other way round, or that have another number in
    the same country's list."""
    found = set()
    for medium, meaning, region, said, code in reader.execute(
        "SELECT k.medium, k.meaning, s.region, k.category, c.code FROM known k JOIN known_set s ON s.id = k.known_set "
        f"JOIN category c ON c.medium = k.medium WHERE k.medium IN ({media})"
    ):
        category = scheme.category(code)
        if category is None:
            continue
        aside = category.hide_by_default
        same_list = region.lower() == scheme.region.lower() and category.export_code is not None
        other = same_list and said is not None and said != str(category.export_code)
        if (meaning == "alert" and aside) or (meaning == "irrelevant" and not aside) or other:
            found.add(medium)
    return Finding("G03", False, len(found), tuple(sorted(found)))


def _clues(reader: sqlite.Connection, media: str, series: Sequence[int], code: str, state: str) -> Finding:
    of_series = f" OR series IN ({','.join(str(int(each)) for each in series)})" if series else ""
    rows = reader.execute(
        f"SELECT medium FROM clue WHERE state = ? AND (medium IN ({media}){of_series}) ORDER BY medium", (state,)
    ).fetchall()
    return Finding(code, False, len(rows), tuple(dict.fromkeys(row[0] for row in rows)))


def _objects(reader: sqlite.Connection, media: str) -> Finding:
    ready = ",".join("?" * len(_SETTLED))
    rows = reader.execute(
        "SELECT c.medium FROM object o JOIN clue c ON c.id = o.clue "
        f"WHERE c.medium IN ({media}) AND o.state NOT IN ({ready}) ORDER BY c.medium",
        _SETTLED,
    ).fetchall()
    return Finding("G06", False, len(rows), tuple(dict.fromkeys(row[0] for row in rows)))


def _carried_objects(reader: sqlite.Connection, media: str, series: Sequence[int], *, pictures: bool) -> Finding:
    """Those that were cropped from clues that leave; `more`: how many with their picture."""
    of_series = f" OR c.series IN ({','.join(str(int(each)) for each in series)})" if series else ""
    ready = ",".join("?" * len(RELEASED))
    rows = reader.execute(
        f"SELECT c.medium, o.state IN ({ready}) AND o.approved_by <> '' AND o.picture IS NOT NULL FROM object o "
        f"JOIN clue c ON c.id = o.clue WHERE c.medium IN ({media}){of_series} ORDER BY c.medium",
        RELEASED,
    ).fetchall()
    shown = sum(approved for _, approved in rows) if pictures else 0
    return Finding("G09", False, len(rows), tuple(dict.fromkeys(row[0] for row in rows)), (), shown)


def _carried_faces(reader: sqlite.Connection, media: str) -> Finding:
    found = face_words(reader, media, ()).faces
    numbers = dict(reader.execute(f"SELECT sha256, id FROM medium WHERE id IN ({media})")) if found else {}
    return Finding("G10", False, len(found), tuple(sorted({numbers[each.sha256] for each in found})))


def _merging(reader: sqlite.Connection) -> Finding:
    (count,) = reader.execute("SELECT count(*) FROM merge_conflict WHERE state = 'open'").fetchone()
    return Finding("G07", True, count)


def _had(reader: sqlite.Connection, media: str, had: Mapping[int, str]) -> Finding:
    rows = reader.execute(media) if had else ()
    return _about("G08", (row for row in rows if row[0] in had))


def _about(code: str, rows: Iterable[tuple[int]]) -> Finding:
    found = tuple(sorted(row[0] for row in rows))
    return Finding(code, False, len(found), found)
