"""Remembering an open case on this workstation, and saying what of it was seen in remembered cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from app.case.casefile import Case
from app.case.records import memory_records
from app.case.records.memory_records import Seen
from app.case.trail.audit import now
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from app.linking.asking.example import Example
from app.memory import alerts
from app.memory.asking import ask
from app.memory.comparing import Found, Told, compare
from app.memory.matches import Match
from app.memory.remembering import Wish, remember
from app.memory.store import About, Memory


@dataclass(frozen=True)
class MemoryCheck:
    """What came of a check. `untold`: remembered cases with a passphrase of which this case, which has none, may not
    keep what was found; `found` has it nevertheless."""

    cases: int
    media: int
    found: tuple[Seen, ...]
    untold: tuple[str, ...]


def remember_case(
    case: Case, memory: Memory, *, entities: bool, unprotected: bool, told: Told = lambda *_: None
) -> About:
    """Remember the case as it is now.

    `entities`: with the labels of victims, offenders, locations and devices. `unprotected`: even where the case has a
    passphrase and the memory none. Raises UserError otherwise.
    """
    if case.key is not None and not memory.is_protected and not unprotected:
        raise UserError(
            "The case has a passphrase and the memory of cases has none: whoever reads this disk could read what is "
            "remembered. Give the memory one with “memory protect”, or confirm with --unprotected."
        )
    about = remember(memory, case.reader(), case.info, Wish(case.actor, now(), case.key is not None, entities), told)
    case.record("remember case", "", {"media": about.media, "series": about.series, "entities": entities})
    return about


def check_case(case: Case, memory: Memory, *, unprotected: bool = False, told: Told = lambda *_: None) -> MemoryCheck:
    """Say what of the case was seen in remembered cases, and what alerts of other offices wait for; on record in the
    case, in the place of an older check.

    `unprotected`: a case without a passphrase may keep what is said of cases with one.
    """
    found = compare(case.reader(), memory, case.info.id, told)
    everything = (*_seen(memory, found), *alerts.met(case.reader(), memory.db, now(), told))
    secret = {each.case_id: each.reference for each in found.cases.values() if each.confidential}
    if case.key is not None or unprotected:
        secret = {}
    kept = [each for each in everything if each.case_id not in secret]
    asked = {"cases": len(found.cases), "remembered": sum(each.media for each in found.cases.values())}
    media = case.write(partial(memory_records.record, actor=case.actor, seen=kept, asked=asked))
    case.tell(Changed(frozenset({Touched.MEDIA, Touched.MARKS})))
    held = {each.case_id for each in everything}
    return MemoryCheck(len(found.cases), media, everything, tuple(secret[each] for each in secret if each in held))


def seen_before(case: Case, memory: Memory, example: Example) -> tuple[Seen, ...]:
    """In which remembered cases a picture, or a region of one, was seen, the likeliest first; nothing is kept of it.

    Raises UserError where it shows too little to be compared.
    """
    if not example.is_telling:
        raise UserError("It shows too little to be compared; choose a part with more in it.")
    series = _Series(memory)
    return tuple(
        Seen(0, about.case_id, match.kind, _detail(about, match, series.of(match.number)), round(match.score, 4))
        for about, match in ask(example, memory, case.info.id)
    )


def _seen(memory: Memory, found: Found) -> Iterator[Seen]:
    series = _Series(memory)
    for (medium, number), matches in found.matches.items():
        about = found.cases[number]
        for match in matches:
            yield Seen(
                medium, about.case_id, match.kind, _detail(about, match, series.of(match.number)), round(match.score, 4)
            )


def _detail(about: About, match: Match, series: list[dict[str, object]]) -> dict[str, object]:
    """What is told of a match; see the table `remembered`."""
    return {
        "reference": about.reference,
        "agency": about.agency,
        "officer": about.officer,
        "series": "; ".join(f"{each['code']} {each['title']} ({each['status']})" for each in series),
        "in_series": series,
        "words": match.words,
        "at": None if match.at_ms is None else match.at_ms / 1000,
    }


class _Series:
    """The series of remembered media."""

    def __init__(self, memory: Memory) -> None:
        self._db = memory.db
        self._kept: dict[int, dict[str, object]] = {}

    def of(self, number: int) -> list[dict[str, object]]:
        rows = self._db.execute("SELECT series FROM series_member WHERE medium = ? ORDER BY series", (number,))
        return [self._series(series) for (series,) in rows.fetchall()]

    def _series(self, number: int) -> dict[str, object]:
        if number not in self._kept:
            code, title, status, central = self._db.execute(
                "SELECT code, title, status, central_number FROM series WHERE id = ?", (number,)
            ).fetchone()
            people = self._db.execute(
                "SELECT kind, label, identified FROM entity WHERE series = ? ORDER BY kind, label", (number,)
            )
            self._kept[number] = {
                "code": code,
                "title": title,
                "status": status,
                "central_number": central,
                "entities": [{"kind": row[0], "label": row[1], "identified": bool(row[2])} for row in people],
            }
        return self._kept[number]
