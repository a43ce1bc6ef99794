"""Values of leads in words for people: priorities, roles, people and places, outcomes, likelihood, weights."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.case.queries.series import Clue, Series
from app.case.values.lead_values import Range, Weight
from app.case.values.vocabulary import likelihoods
from app.desk.text.display import clock, one_line
from app.desk.text.numbers import whole
from app.desk.text.time_of_day import clocks
from app.desk.wording import words

_PRIORITIES = {
    "low": QT_TRANSLATE_NOOP("LeadWords", "Low"),
    "normal": QT_TRANSLATE_NOOP("LeadWords", "Normal"),
    "high": QT_TRANSLATE_NOOP("LeadWords", "High"),
    "urgent": QT_TRANSLATE_NOOP("LeadWords", "Urgent"),
}
_PLACES = {-1: "low", 0: "normal", 1: "high", 2: "urgent"}
_DISTRIBUTED = {
    "yes": QT_TRANSLATE_NOOP("LeadWords", "Yes"),
    "no": QT_TRANSLATE_NOOP("LeadWords", "No"),
    "unknown": QT_TRANSLATE_NOOP("LeadWords", "Not known"),
}
_ROLES = {
    "original": QT_TRANSLATE_NOOP("LeadWords", "Original"),
    "derived": QT_TRANSLATE_NOOP("LeadWords", "Derived"),
    "context": QT_TRANSLATE_NOOP("LeadWords", "Context"),
}
_ENTITIES = {
    "victim": QT_TRANSLATE_NOOP("LeadWords", "Victim"),
    "offender": QT_TRANSLATE_NOOP("LeadWords", "Offender"),
    "location": QT_TRANSLATE_NOOP("LeadWords", "Location"),
    "device": QT_TRANSLATE_NOOP("LeadWords", "Device"),
    "series": QT_TRANSLATE_NOOP("LeadWords", "Series"),
    "case": QT_TRANSLATE_NOOP("LeadWords", "Other case"),
}
_OUTCOMES = {
    "open": QT_TRANSLATE_NOOP("LeadWords", "Nothing yet"),
    "taken_up": QT_TRANSLATE_NOOP("LeadWords", "Taken up"),
    "victim_identified": QT_TRANSLATE_NOOP("LeadWords", "Victim identified"),
    "offender_identified": QT_TRANSLATE_NOOP("LeadWords", "Offender identified"),
    "both_identified": QT_TRANSLATE_NOOP("LeadWords", "Victim and offender identified"),
    "known_there": QT_TRANSLATE_NOOP("LeadWords", "Known there already"),
    "no_lead": QT_TRANSLATE_NOOP("LeadWords", "No lead"),
    "declined": QT_TRANSLATE_NOOP("LeadWords", "Declined"),
}
_LIKELIHOODS = {
    "almost_no_chance": QT_TRANSLATE_NOOP("LeadWords", "almost no chance"),
    "very_unlikely": QT_TRANSLATE_NOOP("LeadWords", "very unlikely"),
    "unlikely": QT_TRANSLATE_NOOP("LeadWords", "unlikely"),
    "roughly_even": QT_TRANSLATE_NOOP("LeadWords", "roughly even chance"),
    "likely": QT_TRANSLATE_NOOP("LeadWords", "likely"),
    "very_likely": QT_TRANSLATE_NOOP("LeadWords", "very likely"),
    "almost_certain": QT_TRANSLATE_NOOP("LeadWords", "almost certain"),
}
_ABOUT = {
    "country": QT_TRANSLATE_NOOP("LeadWords", "Country"),
    "region": QT_TRANSLATE_NOOP("LeadWords", "Region"),
    "period": QT_TRANSLATE_NOOP("LeadWords", "Period"),
    "person": QT_TRANSLATE_NOOP("LeadWords", "Person"),
}
_STATES = {
    "proposed": QT_TRANSLATE_NOOP("LeadWords", "offered by the machine, not accepted yet"),
    "accepted": QT_TRANSLATE_NOOP("LeadWords", "accepted"),
    "refuted": QT_TRANSLATE_NOOP("LeadWords", "refuted"),
}


def priority(value: str) -> str:
    """A priority by its key."""
    return _said(_PRIORITIES, value)


def priority_key(number: int) -> str:
    """The key of a priority by its number."""
    return _PLACES.get(number, "normal")


def distributed(value: str) -> str:
    """Whether a series is passed on."""
    return _said(_DISTRIBUTED, value)


def role(value: str) -> str:
    """What a member is in its series."""
    return _said(_ROLES, value)


def entity_kind(value: str) -> str:
    """A victim, an offender, a location, a device; of connections also a series, another case."""
    return _said(_ENTITIES, value)


def outcome(value: str) -> str:
    """What came of a referral."""
    return _said(_OUTCOMES, value)


def likelihood(key: str) -> str:
    """A word of the scale; one that an agency added is said as its file has it."""
    if key in _LIKELIHOODS:
        return _said(_LIKELIHOODS, key)
    return next((each.label for each in likelihoods().likelihoods if each.key == key), key)


def percents(key: str) -> str:
    """Which shares a word of the scale stands for, e.g. `55 to 80 percent`."""
    found = next((each for each in likelihoods().likelihoods if each.key == key), None)
    return "" if found is None else _tr("{0} to {1} percent").format(found.least, found.most)


def about(value: str) -> str:
    """What a weight is about."""
    return _said(_ABOUT, value)


def clue_state(value: str) -> str:
    """Whether a clue counts."""
    return _said(_STATES, value)


def weight(of: Weight) -> str:
    """What a clue speaks for or against, e.g. `for Germany (2)`."""
    value = words.country(of.value) if of.about == "country" else one_line(of.value)
    sentence = _tr("for {0} ({1})") if of.weight > 0 else _tr("against {0} ({1})")
    return sentence.format(value, abs(of.weight))


def counted(count: Range) -> str:
    """A count by its bounds, e.g. `2 to 4`, `at least 2`; empty where nothing is known."""
    if count.least is None and count.most is None:
        return ""
    if count.least == count.most:
        return whole(count.least or 0)
    if count.most is None:
        return _tr("at least {0}").format(whole(count.least or 0))
    if count.least is None:
        return _tr("at most {0}").format(whole(count.most))
    return _tr("{0} to {1}").format(whole(count.least), whole(count.most))


def seen(series: Series) -> str:
    """When a series was first and last seen; empty where nothing is known."""
    if series.first_seen and series.last_seen:
        return _tr("seen {0} to {1}").format(series.first_seen, series.last_seen)
    if series.first_seen:
        return _tr("seen since {0}").format(series.first_seen)
    return _tr("seen until {0}").format(series.last_seen) if series.last_seen else ""


def members(count: int) -> str:
    """How many members there are."""
    return _tr("1 member") if count == 1 else _tr("{0} members").format(whole(count))


def media(count: int) -> str:
    """How many media there are."""
    return _tr("1 medium") if count == 1 else _tr("{0} media").format(whole(count))


def clue_place(clue: Clue) -> str:
    """Where in its medium a clue stands; empty where it is about all of it."""
    parts = []
    if clue.at_ms is not None and clue.end_ms is not None:
        parts.append(_tr("from {0} to {1}").format(*clocks(clue.at_ms, clue.end_ms)))
    elif clue.at_ms is not None:
        parts.append(_tr("at {0}").format(clock(clue.at_ms)))
    if clue.region is not None:
        parts.append(_tr("a part of the picture"))
    return ", ".join(parts)


def clue_author(clue: Clue) -> str:
    """Who recorded a clue, and when."""
    who = one_line(clue.author) or (_tr("the machine") if clue.origin == "machine" else _tr("somebody"))
    return _tr("{0}, {1}").format(who, clue.made_at[:16].replace("T", " ")) if clue.made_at else who


def _said(known: Mapping[str, object], value: str) -> str:
    return _tr(str(known[value])) if value in known else one_line(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeadWords", text)
