"""An officer's work as single statements. Two copies of a case name the same thing alike, whatever ids it has there."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from app.case.export.content import ClueFacts, EntityFacts, ReferralFacts, SeriesContent
from app.case.merge.face_statements import add_faces
from app.case.merge.object_statements import add_objects
from app.case.merge.officer_work import MediumWork, OfficerWork
from app.case.merge.said import About, Said, Statements, Value, clean, entity_about, referral_about

CODE = re.compile(r"[\w.-]{1,40}")
_BASE = 32


def statements_of(
    work: OfficerWork, codes: Mapping[str, str] | None = None, faces: Mapping[About, About] | None = None
) -> Statements:
    """What the work says. `codes`: what its series are called here; None: as they are called there. `faces`: what
    faces are called here that have another rectangle there."""
    found = Statements()
    named = work.own_codes if codes is None else codes
    for medium in work.media:
        _medium(found, medium, work.officer)
    for each in work.verdicts:
        a, b = sorted((each.a.hex(), each.b.hex()))
        found.add(("link", a, b, clean(each.kind)), "verdict", Said(each.verdict, work.officer))
    for series in work.series:
        if series.code in named:
            _series(found, series, named[series.code], work.officer)
        else:
            found.nameless += 1
    clues = list(work.clues(named))
    for clue, about in clues:
        _clue(found, clue, about, work.officer)
    for entity in work.entities:
        _entity(found, entity, named, work.officer)
    add_objects(found, work, {clue.id: about for clue, about in clues})
    add_faces(found, work, faces or {})
    for key in found.twice:
        del found.said[key]
    return found


def codes_between(ours: OfficerWork, theirs: OfficerWork) -> dict[str, str]:
    """What each of their series is called here.

    The same one is: the one that the same row of the trail made, whatever its code has become; of the same case the one
    with this code, unless both were made after the copy was, under different titles; else the one with this code and
    title. A series that isn't here keeps its code if it is of the same case, or gets one that follows from its code and
    title: another case's numbers are not this one's.
    """
    same_case = bool(ours.case_id) and ours.case_id == theirs.case_id
    by_code = {each.code: each for each in ours.series}
    by_name = {(_base(each.code, each.title), _folded(each.title)): each.code for each in reversed(ours.series)}
    by_row = {row: code for code, row in ours.made.items() if code in by_code}
    found: dict[str, str] = {}
    for each in theirs.series:
        mine = by_code.get(by_row.get(theirs.made.get(each.code, ""), each.code))
        name = (_base(each.code, each.title), _folded(each.title))
        if not CODE.fullmatch(each.code):
            continue
        same_title = mine is not None and _folded(mine.title) == _folded(each.title)
        if mine is not None and mine.code != each.code:
            found[each.code] = mine.code
        elif same_title or (mine is not None and same_case and not _made_apart(ours, theirs, each.code)):
            found[each.code] = each.code
        elif name in by_name:
            found[each.code] = by_name[name]
        elif mine is None and same_case:
            found[each.code] = each.code
        else:
            found[each.code] = f"{name[0][:_BASE]}-{_short(each.title)}"
    return found


def _medium(found: Statements, medium: MediumWork, officer: str) -> None:
    about = "medium", medium.sha256.hex()
    if medium.category is not None:
        found.add(about, "category", Said(medium.category, officer, medium.reach))
    if note := clean(medium.note).strip():
        found.add(about, "note", Said(note, officer))
    if medium.second_look:
        found.add(about, "second look", Said(True, officer))
    for tag in medium.tags:
        found.add(about, f"tag:{clean(tag)}", Said(True, officer))
    for each in medium.segments:
        name = "segment", medium.sha256.hex(), str(each.begin_ms), str(each.end_ms)
        found.add(name, "category", Said(each.category, officer))


def _series(found: Statements, series: SeriesContent, code: str, officer: str) -> None:
    about = "series", code
    for name, value in _series_fields(series):
        found.add(about, name, Said(value, officer))
    for member in series.members:
        digest = member.sha256.hex()
        found.add(about, f"member:{digest}", Said(True, officer))
        found.add(about, f"role:{digest}", Said(member.role, officer))
        if member.reason:
            found.add(about, f"reason:{digest}", Said(clean(member.reason), officer))
    for each in series.opinions:
        value = (each.likelihood, each.state, clean(each.reason))
        by = clean(each.author) or officer
        found.add(("opinion", code, each.country), "opinion", Said(value, by, clean(each.made_at)))
    for referral in series.referrals:
        _referral(found, referral, code, officer)


def _series_fields(series: SeriesContent) -> Iterator[tuple[str, Value]]:
    """What is said of a series; what has its first value was not said."""
    yield "title", " ".join(clean(series.title).split())
    for name in ("country", "owner", "first_seen", "last_seen", "central_number", "note"):
        if text := clean(getattr(series, name)).strip():
            yield name, text
    if series.status != "draft":
        yield "status", series.status
    if series.priority:
        yield "priority", series.priority
    if series.distributed is not None:
        yield "distributed", series.distributed
    for name, counted in (("victims", series.victims), ("offenders", series.offenders)):
        if counted != (None, None):
            yield name, tuple(counted)


def _clue(found: Statements, clue: ClueFacts, about: About, officer: str) -> None:
    by = clean(clue.author) or officer
    found.add(about, "made", Said((clue.origin, clean(clue.method)), by, clean(clue.made_at)))
    if clue.state != "proposed":
        found.add(about, "state", Said((clue.state, clean(clue.reason)), by))
    for weight in clue.weights:
        found.add(about, f"weight:{weight.about}:{clean(weight.value)}", Said(weight.weight, by))


def _referral(found: Statements, referral: ReferralFacts, code: str, officer: str) -> None:
    about, by = referral_about(referral, code), clean(referral.author) or officer
    found.add(about, "made", Said(True, by))
    if referral.outcome != "open":
        found.add(about, "outcome", Said(referral.outcome, by))
    for name, text in (("receipt", referral.receipt), ("note", referral.note)):
        if cleaned := clean(text).strip():
            found.add(about, name, Said(cleaned, by))


def _entity(found: Statements, entity: EntityFacts, codes: Mapping[str, str], officer: str) -> None:
    about = entity_about(entity)
    found.add(about, "made", Said(True, officer))
    if entity.identified:
        found.add(about, "identified", Said(True, officer))
    if entity.country:
        found.add(about, "country", Said(entity.country, officer))
    if entity.position is not None:
        found.add(about, "position", Said(tuple(map(float, entity.position)), officer))
    if note := clean(entity.note).strip():
        found.add(about, "note", Said(note, officer))
    for code in entity.series:
        if code in codes:
            found.add(about, f"series:{codes[code]}", Said(True, officer))
    for sha256 in entity.media:
        found.add(about, f"member:{sha256.hex()}", Said(True, officer))


def _made_apart(ours: OfficerWork, theirs: OfficerWork, code: str) -> bool:
    """Whether two series of one code were made in two copies: both rows of the trail are known, and differ."""
    mine, other = ours.made.get(code), theirs.made.get(code)
    return mine is not None and other is not None and mine != other


def _base(code: str, title: str) -> str:
    """The code as it was where the series was made."""
    return code.removesuffix(f"-{_short(title)}")


def _short(title: str) -> str:
    return hashlib.sha256(_folded(title).encode("utf-8", "replace")).hexdigest()[:6]


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()
