"""What of another officer's statements can be taken into this case: of media that are here, and such as could have been
said here. What can't is told, never changed until it fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from app.case.decisions.clue_decisions import ORIGINS, STATES
from app.case.decisions.decision import checked_tag
from app.case.decisions.media_decisions import VERDICTS
from app.case.merge.face_checks import check_apart, check_face
from app.case.merge.face_statements import faces_of, needed_for
from app.case.merge.object_checks import NEEDED, check_object, whole_objects
from app.case.merge.said import Key, Note, Said, Statements, Value
from app.case.merge.statements import CODE
from app.case.values.choices import ENTITY_KINDS, OUTCOMES, ROLES, STATUSES
from app.case.values.lead_values import (
    Range,
    Weight,
    bounds,
    checked_date,
    checked_range,
    checked_weights,
    known_country,
)
from app.case.values.schemes import Scheme
from app.case.values.vocabulary import likelihoods
from app.errors import UserError

LONGEST = 100_000
"""Characters of a text."""
_LINE = 200
_LATEST_MS = 2**47
_MOST_TOLD = 20


Words = Callable[[str, str, str], str]
"""The type or the question (second) of an object from a medium (SHA-256 in hex), as it may go out. Raises UserError."""


@dataclass
class Checked:
    """`missing`: digests (hex) of media that are spoken of and aren't here. `refused`: why statements can't be taken,
    and how many."""

    said: dict[Key, Said] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)
    refused: Counter[str] = field(default_factory=Counter)


def mentioned(statements: Statements) -> set[str]:
    """The digests (hex) of the media that statements are about."""
    return {digest for key in statements.said for digest in _media_of(key)}


def checked(statements: Statements, scheme: Scheme, media: Mapping[str, str], words: Words) -> Checked:
    """What can be taken in. `media`: the kinds of those that are here, by their SHA-256 in hex."""
    found = Checked()
    if statements.twice:
        found.refused[Note("The same thing is said in two ways there, so neither is taken.")] = len(statements.twice)
    if statements.nameless:
        found.refused[Note("A series or an object has a name that can't be one here.")] = statements.nameless
    lost = set()
    for key, said in statements.said.items():
        absent = [digest for digest in _media_of(key) if digest not in media]
        found.missing.update(absent)
        if absent:
            continue
        try:
            _check(key, said, scheme, media)
            if key[0][0] == "object" and key[1] in ("type", "question"):
                _worded(key, said, words)
        except UserError as error:
            found.refused[str(error)] += 1
            if key[1] in ("made", "title") or (key[0][0] == "object" and key[1] in NEEDED):
                lost.add(key[0])
        else:
            found.said[key] = said
    found.said = _whole(found.said, lost)
    if len(found.refused) > _MOST_TOLD:
        rest = found.refused.most_common()[_MOST_TOLD:]
        found.refused = Counter(dict(found.refused.most_common(_MOST_TOLD)))
        found.refused[Note("Other reasons.")] = sum(count for _, count in rest)
    return found


def _whole(said: dict[Key, Said], lost: Collection[tuple[str, ...]]) -> dict[Key, Said]:
    """Without what hangs on a series or a lead that can't be taken itself."""
    series = {about[1] for about, name in said if about[0] == "series" and name == "title"}
    made = {about for about, name in said if name in ("made", "title") and about[0] != "object"} - set(lost)
    made -= {about for about in made if about[0] == "clue" and about[-1] and about[-1] not in series}
    made |= whole_objects(said, made) - set(lost)
    return {
        (about, name): each
        for (about, name), each in said.items()
        if about not in lost
        and (about[0] in ("medium", "link", "segment", "opinion") or {*needed_for((about, name), each)} <= made)
        and (about[0] not in ("opinion", "referral") or about[1] in series)
        and (not name.startswith("series:") or name.partition(":")[2] in series)
    }


def _media_of(key: Key) -> set[str]:
    about, name = key
    named = {about[1]} if about[0] in ("medium", "segment", "clue", "object", "face") else set()
    if about[0] == "apart":
        named = {side[1] for side in faces_of(about)}
    if about[0] == "link":
        named = {about[1], about[2]}
    if name.startswith(("member:", "role:", "reason:")):
        named.add(name.partition(":")[2])
    return named


def _check(key: Key, said: Said, scheme: Scheme, media: Mapping[str, str]) -> None:
    """Raises UserError where this can't be said in the case."""
    about, name = key
    text = written_text(said.value)
    if len(text) > LONGEST or any(len(part) > LONGEST for part in (*about, name)):
        raise UserError(f"A text is longer than {LONGEST:,} characters.")
    if len(said.by) > _LINE or len(said.detail) > _LINE:
        raise UserError("The name of an author, or a time, is endless.")
    _CHECKS[about[0]](key, said.value, scheme)
    if about[0] in ("object", "face") and media[about[1]] not in ("picture", "video"):
        raise UserError("An object or a face is from a medium that is no picture or video.")
    if about[0] == "segment" and media[about[1]] not in ("video", "sound"):
        raise UserError("A segment is of a medium that is no video or sound.")


def _medium(key: Key, value: Value, scheme: Scheme) -> None:
    if key[1] == "category":
        _category(value, scheme)
    elif key[1].startswith("tag:"):
        tag = key[1].removeprefix("tag:")
        if checked_tag(tag) != tag:
            raise UserError("A tag has space around it.")


def _segment(key: Key, value: Value, scheme: Scheme) -> None:
    _category(value, scheme)
    begin, end = int(key[0][2]), int(key[0][3])
    if not 0 <= begin < end <= _LATEST_MS:
        raise UserError("A segment has times that can't be.")


def _link(key: Key, value: Value, scheme: Scheme) -> None:
    kind = key[0][3]
    if value not in VERDICTS or key[0][1] == key[0][2] or not kind or len(kind) > _LINE or not kind.isprintable():
        raise UserError("A verdict is about no link that can be.")


def _series(key: Key, value: Value, scheme: Scheme) -> None:
    about, name = key
    if not CODE.fullmatch(about[1]):
        raise UserError("A series has a code that can't be one here.")
    if name in ("title", "owner", "central_number") and not 0 < len(str(value)) <= _LINE:
        raise UserError(f"The {name.replace('_', ' ')} of a series is empty, or endless.")
    if name == "country":
        _same_country(value)
    elif name in ("first_seen", "last_seen"):
        checked_date(str(value))
    elif name in ("victims", "offenders") and isinstance(value, tuple):
        least, most = (each if isinstance(each, int) else None for each in value)
        checked_range(Range(least, most), name)
    elif (name == "status" and value not in STATUSES) or (name.startswith("role:") and value not in ROLES):
        raise UserError("A series has a status or a role that isn't known here.")


def _clue(key: Key, value: Value, scheme: Scheme) -> None:
    (_, _, at, end, place, kind, text, _), name = key
    times = [int(each) for each in (at, end) if each]
    if any(not 0 <= each <= _LATEST_MS for each in times) or (end and (not at or int(end) <= int(at))):
        raise UserError("A clue has times that can't be.")
    if place:
        x, y, w, h = map(float, place.split(","))
        if not (0 <= x < 1 and 0 <= y < 1 and w > 0 and h > 0 and x + w <= 1.0002 and y + h <= 1.0002):
            raise UserError("The rectangle of a clue doesn't lie inside its picture.")
    if not kind or not text or len(kind) > _LINE:
        raise UserError("A clue has no kind or no words, or an endless kind.")
    if name == "made" and (not isinstance(value, tuple) or value[0] not in ORIGINS):
        raise UserError("A clue has an origin that isn't known here.")
    if name == "state" and (not isinstance(value, tuple) or value[0] not in STATES):
        raise UserError("A clue has a state that isn't known here.")
    if name.startswith("weight:"):
        _, of, what = name.split(":", 2)
        weight = Weight(of, what, value if isinstance(value, int) else 0)
        if checked_weights((weight,)) != (weight,):
            raise UserError("A weight is about something that isn't written as it is here.")


def _opinion(key: Key, value: Value, scheme: Scheme) -> None:
    _same_country(key[0][2])
    if not isinstance(value, tuple) or value[1] not in ("held", "rejected"):
        raise UserError("An opinion has a state that isn't known here.")
    likelihoods().rank(str(value[0]))


def _referral(key: Key, value: Value, scheme: Scheme) -> None:
    _, _, country, authority, day = key[0]
    _same_country(country)
    if not 0 < len(authority) <= _LINE:
        raise UserError("A referral has no authority, or an endless one.")
    first, last = bounds(day)
    if first != last:
        raise UserError("A referral has no day.")
    if key[1] == "outcome" and value not in OUTCOMES:
        raise UserError("A referral has an outcome that isn't known here.")


def _entity(key: Key, value: Value, scheme: Scheme) -> None:
    kind, label = key[0][1:]
    if kind not in ENTITY_KINDS or not 0 < len(label) <= _LINE:
        raise UserError("An entity has a kind that isn't known here, or no name, or an endless one.")
    if key[1] == "country":
        _same_country(value)
    if key[1] == "position":
        latitude, longitude = value if isinstance(value, tuple) else (None, None)
        if not (_within(latitude, 90) and _within(longitude, 180)):
            raise UserError("An entity has a position that isn't on the earth.")


def _object(key: Key, value: Value, scheme: Scheme) -> None:
    check_object(key, value)


def _face(key: Key, value: Value, scheme: Scheme) -> None:
    check_face(key, value)


def _apart(key: Key, value: Value, scheme: Scheme) -> None:
    check_apart(key)


def _worded(key: Key, said: Said, words: Words) -> None:
    if words(key[0][1], key[1], str(said.value)) != said.value:
        raise UserError("The type or the question of an object has space around it.")


def _within(value: Value, most: float) -> bool:
    return isinstance(value, float) and -most <= value <= most


def _category(value: Value, scheme: Scheme) -> None:
    if not isinstance(value, int) or scheme.category(value) is None:
        raise UserError(f"The scheme “{scheme.title}” has no category {value}.")


def _same_country(value: Value) -> None:
    if known_country(str(value)) != value:
        raise UserError("A country's code isn't written as it is here.")


def written_text(value: Value) -> str:
    """All texts of a value in one, for its length."""
    return "".join(map(written_text, value)) if isinstance(value, tuple) else value if isinstance(value, str) else ""


_CHECKS: Mapping[str, Callable[[Key, Value, Scheme], None]] = {
    "medium": _medium,
    "segment": _segment,
    "link": _link,
    "series": _series,
    "clue": _clue,
    "opinion": _opinion,
    "referral": _referral,
    "entity": _entity,
    "object": _object,
    "face": _face,
    "apart": _apart,
}
