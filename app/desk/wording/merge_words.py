"""What another officer's work brings, and where it differs, in the window's words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.case.merge.face_statements import sides_of
from app.case.merge.object_statements import corners
from app.case.merge.said import About, Key, Value
from app.case.values.schemes import Scheme
from app.case.values.vocabulary import likelihoods
from app.desk.text.display import clock, one_line, paragraphs
from app.desk.text.numbers import whole
from app.desk.wording import object_words, words

_KINDS = {
    "medium": QT_TRANSLATE_NOOP("Merge", "Decisions on media: {0}"),
    "segment": QT_TRANSLATE_NOOP("Merge", "Segments: {0}"),
    "link": QT_TRANSLATE_NOOP("Merge", "Verdicts on links: {0}"),
    "series": QT_TRANSLATE_NOOP("Merge", "Facts and members of series: {0}"),
    "clue": QT_TRANSLATE_NOOP("Merge", "Parts of clues: {0}"),
    "opinion": QT_TRANSLATE_NOOP("Merge", "Opinions of countries: {0}"),
    "referral": QT_TRANSLATE_NOOP("Merge", "Parts of referrals: {0}"),
    "entity": QT_TRANSLATE_NOOP("Merge", "Parts of people, places and devices: {0}"),
    "object": QT_TRANSLATE_NOOP("Merge", "Parts of objects: {0}"),
    "face": QT_TRANSLATE_NOOP("Merge", "Parts of faces: {0}"),
    "apart": QT_TRANSLATE_NOOP("Merge", "Pairs that are never one person: {0}"),
}
_FIELDS = {
    "category": QT_TRANSLATE_NOOP("Merge", "Category"),
    "note": QT_TRANSLATE_NOOP("Merge", "Note"),
    "verdict": QT_TRANSLATE_NOOP("Merge", "Verdict"),
    "title": QT_TRANSLATE_NOOP("Merge", "Title"),
    "status": QT_TRANSLATE_NOOP("Merge", "Status"),
    "country": QT_TRANSLATE_NOOP("Merge", "Country"),
    "priority": QT_TRANSLATE_NOOP("Merge", "Priority"),
    "owner": QT_TRANSLATE_NOOP("Merge", "Whose it is"),
    "first_seen": QT_TRANSLATE_NOOP("Merge", "First seen"),
    "last_seen": QT_TRANSLATE_NOOP("Merge", "Last seen"),
    "central_number": QT_TRANSLATE_NOOP("Merge", "Number of the central database"),
    "distributed": QT_TRANSLATE_NOOP("Merge", "Distributed"),
    "victims": QT_TRANSLATE_NOOP("Merge", "Victims, at least and at most"),
    "offenders": QT_TRANSLATE_NOOP("Merge", "Offenders, at least and at most"),
    "role": QT_TRANSLATE_NOOP("Merge", "Role of a member"),
    "series": QT_TRANSLATE_NOOP("Merge", "Series"),
    "state": QT_TRANSLATE_NOOP("Merge", "Whether it holds"),
    "weight": QT_TRANSLATE_NOOP("Merge", "Weight"),
    "opinion": QT_TRANSLATE_NOOP("Merge", "Opinion"),
    "outcome": QT_TRANSLATE_NOOP("Merge", "Outcome"),
    "receipt": QT_TRANSLATE_NOOP("Merge", "Receipt"),
    "position": QT_TRANSLATE_NOOP("Merge", "Position"),
    "type": QT_TRANSLATE_NOOP("Merge", "What it is"),
    "question": QT_TRANSLATE_NOOP("Merge", "Question"),
    "steps": QT_TRANSLATE_NOOP("Merge", "How it is sanitised"),
    "picture": QT_TRANSLATE_NOOP("Merge", "Sanitised picture"),
    "approval": QT_TRANSLATE_NOOP("Merge", "Second look"),
    "whose": QT_TRANSLATE_NOOP("Merge", "Whose face it is"),
    "never": QT_TRANSLATE_NOOP("Merge", "One person or never"),
}
_VALUES = {
    "accepted": QT_TRANSLATE_NOOP("Merge", "It holds"),
    "refuted": QT_TRANSLATE_NOOP("Merge", "It was refuted"),
    "held": QT_TRANSLATE_NOOP("Merge", "Held"),
    "rejected": QT_TRANSLATE_NOOP("Merge", "Rejected"),
    "original": QT_TRANSLATE_NOOP("Merge", "Original"),
    "derived": QT_TRANSLATE_NOOP("Merge", "Derived"),
    "context": QT_TRANSLATE_NOOP("Merge", "Context"),
    "-1": QT_TRANSLATE_NOOP("Merge", "Low"),
    "1": QT_TRANSLATE_NOOP("Merge", "High"),
    "2": QT_TRANSLATE_NOOP("Merge", "Urgent"),
}
_WORDED = ("state", "opinion", "role", "priority")
"""Fields whose values are words of ours."""
_SUBJECTS = {
    "medium": QT_TRANSLATE_NOOP("Merge", "Medium {0}"),
    "segment": QT_TRANSLATE_NOOP("Merge", "Segment {1} to {2} of medium {0}"),
    "link": QT_TRANSLATE_NOOP("Merge", "Link of {0} and {1}: {2}"),
    "series": QT_TRANSLATE_NOOP("Merge", "Series {0}"),
    "clue": QT_TRANSLATE_NOOP("Merge", "Clue “{4}” ({3}) at medium {0}"),
    "clue of a series": QT_TRANSLATE_NOOP("Merge", "Clue “{4}” ({3}) of series {5} at medium {0}"),
    "opinion": QT_TRANSLATE_NOOP("Merge", "{1} as the country of series {0}"),
    "referral": QT_TRANSLATE_NOOP("Merge", "Referral of series {0} to {2}, {1}, on {3}"),
    "entity": QT_TRANSLATE_NOOP("Merge", "“{1}” ({0})"),
    "object": QT_TRANSLATE_NOOP("Merge", "Object {1} from medium {0}"),
    "face": QT_TRANSLATE_NOOP("Merge", "Face in medium {0} ({2})"),
    "face in a video": QT_TRANSLATE_NOOP("Merge", "Face in medium {0} at {1} ({2})"),
    "apart": QT_TRANSLATE_NOOP("Merge", "{0}; {1}"),
}
_DIGITS = 12
_KEY_DIGITS = 6


def counted(counts: Mapping[str, int]) -> str:
    """Counts of statements by what they are about, a line each."""
    return "\n".join(
        "      " + _tr(str(_KINDS[kind])).format(whole(count)) for kind, count in counts.items() if kind in _KINDS
    )


def subject(about: About, running_id: str = "") -> str:
    """What a conflict is about, on one line. `running_id`: of an object, where it has one here."""
    kind, *names = about
    parts = [each[:_DIGITS] if len(each) == 64 else each for each in names]
    if kind == "object":
        parts[1] = running_id or parts[1][:_KEY_DIGITS]
    elif kind == "face":
        kind = "face" if int(parts[1]) == 0 else "face in a video"
        parts = [parts[0], clock(int(parts[1])), _spot(parts[2])]
    elif kind == "apart":
        parts = [subject(side) for side in sides_of(about)]
    if kind == "segment":
        parts = [parts[0], clock(int(parts[1])), clock(int(parts[2]))]
    elif kind == "link":
        parts = [*parts[:2], words.link_kind(parts[2])]
    elif kind == "clue":
        kind = "clue of a series" if any(parts[6:]) else "clue"  # older conflicts don't tell the series
        parts = [parts[0], *parts[1:3], words.clue_kind(parts[4]), *parts[5:]]
    elif kind in ("opinion", "referral"):
        parts[1] = words.country(parts[1])
    shown = [one_line(each, 80).replace("{", "(").replace("}", ")") for each in parts]
    return one_line(_tr(str(_SUBJECTS[kind])).format(*shown), 240)


def field(key: Key) -> str:
    """Which part of it, e.g. `Category`."""
    name, colon, of = key[1].partition(":")
    said = _tr(str(_FIELDS[name])) if name in _FIELDS else name
    if name == "weight":
        of = of.partition(":")[2]
    return words.told(said, one_line(of[:_DIGITS] if len(of) == 64 else of, 60)) if colon else said


def value(key: Key, said: Value, scheme: Scheme) -> str:
    """One officer's word, of one or several lines."""
    name = key[1].partition(":")[0]
    if name == "category" and isinstance(said, int):
        category = scheme.category(said)
        return category.label if category else str(said)
    if key[0][0] in ("object", "face", "apart"):
        return _of_object(name, said) if key[0][0] == "object" else _of_face(said)
    if name == "verdict":
        return words.verdict(str(said))
    if name == "status":
        return words.status(str(said))
    if name == "country":
        return words.country(str(said))
    if isinstance(said, bool):
        return _tr("Yes") if said else _tr("No")
    if name in _WORDED:
        parts = said if isinstance(said, tuple) else (said,)
        return paragraphs("\n".join(_worded(str(each)) for each in parts if each != ""))
    if isinstance(said, tuple):
        return paragraphs("\n".join("?" if each is None else str(each) for each in said if each != ""))
    return paragraphs(str(said))


def brought(counts: Mapping[str, int]) -> str:
    """How many objects, pictures and faces come along; empty where none does."""
    if not any(counts.values()):
        return ""
    shown = {name: whole(count) for name, count in counts.items()}
    return _tr("Objects that come along: {0}, sanitised pictures: {1}, faces: {2}").format(
        shown["objects"], shown["pictures"], shown["faces"]
    )


def _of_object(name: str, said: Value) -> str:
    if name == "state":
        return object_words.state(str(said))
    if name == "verdict":
        return object_words.verdict(str(said))
    if name == "steps":
        return _tr("An outline of {0} corners").format(whole(corners(str(said))))
    if isinstance(said, tuple):
        return one_line(str(said[1])[:_DIGITS], _DIGITS)
    return paragraphs(_tr("Yes") if said is True else str(said))


def _of_face(said: Value) -> str:
    parts = tuple(map(str, said)) if isinstance(said, tuple) else ()
    if parts[:1] == ("entity",):
        return subject(parts)
    if parts[:1] == ("rejected",):
        return paragraphs("\n".join(part for part in (_tr("No face, or none that matters"), parts[1]) if part))
    if parts[:1] == ("never",):
        return _tr("Never one person with: {0}").format(subject(parts[1:]))
    if parts[:1] == ("one",):
        return _tr("One person: {0}").format(subject(parts[1:]))
    return _tr("Never one person")


def _spot(place: str) -> str:
    """The middle of a face, across and down, in percent of the picture."""
    x, y, w, h = map(float, place.split(","))
    return f"{round(100 * (x + w / 2))} % × {round(100 * (y + h / 2))} %"


def _worded(part: str) -> str:
    if part in _VALUES:
        return _tr(str(_VALUES[part]))
    return next((each.label for each in likelihoods().likelihoods if each.key == part), part)


def medium_of(key: Key) -> str:
    """The SHA-256 (hex) of the medium that shows what it is about; empty where none does."""
    about, name = key
    of, _, member = name.partition(":")
    shown = about[1:] if about[0] == "object" or of in ("tip", "verdict") else (member, *about[1:])
    return next((each for each in shown if len(each) == 64), "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)
