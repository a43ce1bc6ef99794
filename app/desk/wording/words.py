"""Values of the case in words for people: sizes, kinds, links, statuses of series, countries."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCollator, QCoreApplication, QLocale

from app.case.queries.links import Link
from app.case.queries.media import Medium
from app.desk.text.display import clock, one_line
from app.desk.text.numbers import decimal, whole

_KINDS = {
    "picture": QT_TRANSLATE_NOOP("Words", "Picture"),
    "video": QT_TRANSLATE_NOOP("Words", "Video"),
    "sound": QT_TRANSLATE_NOOP("Words", "Sound"),
    "archive": QT_TRANSLATE_NOOP("Words", "Archive"),
    "other": QT_TRANSLATE_NOOP("Words", "Other file"),
}
_STATES = {
    "ready": QT_TRANSLATE_NOOP("Words", "Read in full"),
    "partial": QT_TRANSLATE_NOOP("Words", "Read in part"),
    "unreadable": QT_TRANSLATE_NOOP("Words", "Could not be decoded"),
    "quarantined": QT_TRANSLATE_NOOP("Words", "Set aside: it broke the reader"),
    "not media": QT_TRANSLATE_NOOP("Words", "Not a picture, video or sound"),
    "skipped": QT_TRANSLATE_NOOP("Words", "Known-irrelevant, and so not decoded"),
}
_LINKS = {
    "same picture": QT_TRANSLATE_NOOP("Words", "Same picture"),
    "part of": QT_TRANSLATE_NOOP("Words", "Part of the other"),
    "scene": QT_TRANSLATE_NOOP("Words", "Same place"),
    "object": QT_TRANSLATE_NOOP("Words", "Same object"),
    "same video": QT_TRANSLATE_NOOP("Words", "Same video"),
    "clip": QT_TRANSLATE_NOOP("Words", "Shares a part of the video"),
    "still": QT_TRANSLATE_NOOP("Words", "Still from the video"),
    "sound": QT_TRANSLATE_NOOP("Words", "Sounds the same"),
    "camera": QT_TRANSLATE_NOOP("Words", "Same camera"),
    "face": QT_TRANSLATE_NOOP("Words", "Same face"),
    "sensor": QT_TRANSLATE_NOOP("Words", "Same sensor"),
    "session": QT_TRANSLATE_NOOP("Words", "Same camera and time"),
    "camera body": QT_TRANSLATE_NOOP("Words", "Same camera body"),
    "folder": QT_TRANSLATE_NOOP("Words", "Same folder"),
    "copy": QT_TRANSLATE_NOOP("Words", "Copy in one stack"),
}
_VERDICTS = {
    "confirmed": QT_TRANSLATE_NOOP("Words", "Confirmed"),
    "rejected": QT_TRANSLATE_NOOP("Words", "Not a match"),
    "open": QT_TRANSLATE_NOOP("Words", "Not judged yet"),
}
_STATUSES = {
    "draft": QT_TRANSLATE_NOOP("Words", "Draft"),
    "triaged": QT_TRANSLATE_NOOP("Words", "Triaged"),
    "in_analysis": QT_TRANSLATE_NOOP("Words", "In analysis"),
    "origin_likely": QT_TRANSLATE_NOOP("Words", "Origin likely"),
    "referred": QT_TRANSLATE_NOOP("Words", "Referred"),
    "identified": QT_TRANSLATE_NOOP("Words", "Identified"),
    "closed_known": QT_TRANSLATE_NOOP("Words", "Closed: known"),
    "closed_no_lead": QT_TRANSLATE_NOOP("Words", "Closed: no lead"),
}
_CHANNELS = {
    "colour": QT_TRANSLATE_NOOP("Words", "All colours"),
    "red": QT_TRANSLATE_NOOP("Words", "Red"),
    "green": QT_TRANSLATE_NOOP("Words", "Green"),
    "blue": QT_TRANSLATE_NOOP("Words", "Blue"),
    "luminance": QT_TRANSLATE_NOOP("Words", "Brightness"),
    "equalised": QT_TRANSLATE_NOOP("Words", "Equalised"),
}
_CLUES = {
    "text": QT_TRANSLATE_NOOP("Words", "Text or writing"),
    "sign": QT_TRANSLATE_NOOP("Words", "Sign"),
    "socket": QT_TRANSLATE_NOOP("Words", "Plug or socket"),
    "product": QT_TRANSLATE_NOOP("Words", "Product"),
    "furniture": QT_TRANSLATE_NOOP("Words", "Furniture"),
    "clothing": QT_TRANSLATE_NOOP("Words", "Clothing"),
    "toy": QT_TRANSLATE_NOOP("Words", "Toy"),
    "uniform": QT_TRANSLATE_NOOP("Words", "Uniform or school"),
    "currency": QT_TRANSLATE_NOOP("Words", "Currency"),
    "vehicle": QT_TRANSLATE_NOOP("Words", "Vehicle"),
    "plant": QT_TRANSLATE_NOOP("Words", "Plant"),
    "building": QT_TRANSLATE_NOOP("Words", "Building"),
    "landscape": QT_TRANSLATE_NOOP("Words", "Landscape"),
    "language": QT_TRANSLATE_NOOP("Words", "Language heard"),
    "broadcast": QT_TRANSLATE_NOOP("Words", "Radio or television"),
    "screen": QT_TRANSLATE_NOOP("Words", "Screen"),
    "device": QT_TRANSLATE_NOOP("Words", "Device or serial number"),
    "position": QT_TRANSLATE_NOOP("Words", "Position"),
    "time": QT_TRANSLATE_NOOP("Words", "Time or shadow"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
_SURE, _STRONG, _FAIR = 0.95, 0.85, 0.7


def kind(value: str) -> str:
    """A medium's kind."""
    return _said(_KINDS, value)


def state(value: str) -> str:
    """How far a medium could be read."""
    return _said(_STATES, value)


def verdict(value: str) -> str:
    """The officer's word on a link."""
    return _said(_VERDICTS, value)


def status(value: str) -> str:
    """How far the work on a series has come."""
    return _said(_STATUSES, value)


def series_name(code: str, title: str) -> str:
    """Code and title of a series in one, fit to be shown; the code alone where it has no other title."""
    return one_line(code if title == code else f"{code} {title}")


def channel_name(value: str) -> str:
    """What of a picture's colours is shown (`app.desk.pictures.adjustments.Channel`)."""
    return _said(_CHANNELS, value)


def clue_kind(value: str) -> str:
    """What sort of thing a clue is."""
    return _said(_CLUES, value)


def clue_kinds() -> tuple[str, ...]:
    """The sorts of clue that are offered."""
    return tuple(_CLUES)


def link_kind(value: str) -> str:
    """What two media have in common."""
    return _said(_LINKS, value)


def strength(score: float) -> str:
    """A link's score (0 to 1) in words, with the number for those who want it."""
    words = (
        _tr("as good as certain")
        if score >= _SURE
        else _tr("strong")
        if score >= _STRONG
        else _tr("fair")
        if score >= _FAIR
        else _tr("weak")
    )
    return f"{words} ({decimal(score, 2)})"


def offset(link: Link, seen_from: int) -> str:
    """Where the one lies in the other, as seen from one of the two media; empty where time has no meaning."""
    if link.offset_ms is None:
        return ""
    if link.kind == "still":
        return _tr("at %1").replace("%1", clock(abs(link.offset_ms)))
    # a's time 0 lies at offset_ms of b: a starts in b when it is positive, b starts in a when it is negative.
    inside_other = (link.offset_ms >= 0) == (seen_from == link.a)
    if link.offset_ms == 0:
        return _tr("from the beginning")
    words = _tr("from %1 of the other on") if inside_other else _tr("from %1 on")
    return words.replace("%1", clock(abs(link.offset_ms)))


def size(number: int) -> str:
    """A number of bytes, e.g. `2.4 MB (2,412,345 bytes)`."""
    exact = _tr("1 byte") if number == 1 else _tr("{0} bytes").format(whole(number))
    for unit, factor in ((_tr("{0} GB"), 10**9), (_tr("{0} MB"), 10**6), (_tr("{0} kB"), 10**3)):
        if number >= factor:
            return f"{unit.format(decimal(number / factor, 1))} ({exact})"
    return exact


def dimensions(medium: Medium) -> str:
    """Width and height, of pictures with megapixels; empty where they aren't known."""
    if not medium.width or not medium.height:
        return ""
    millions = medium.width * medium.height / 10**6
    shown = f"{whole(medium.width)} × {whole(medium.height)}"
    return f"{shown} ({decimal(millions, 1)} MP)" if millions >= 0.1 and medium.kind == "picture" else shown


def duration(medium: Medium) -> str:
    """Length in time; empty where it has none."""
    return "" if medium.duration is None else clock(round(medium.duration * 1000))


def summary(medium: Medium) -> str:
    """What a medium is, on one line."""
    parts = [kind(medium.kind), medium.format, dimensions(medium), duration(medium)]
    if medium.kind == "video":
        parts.append(_tr("with sound") if medium.audio_codec else _tr("silent"))
    return " · ".join(part for part in parts if part)


def country(code: str) -> str:
    """The name of a country by its ISO 3166-1 alpha-2 code; the code itself where Qt knows no such country."""
    return QCoreApplication.translate("Countries", country_in_english(code))


def country_in_english(code: str) -> str:
    """The same before it is translated: Qt has the names in English, and in each country's own language."""
    territory = QLocale.codeToTerritory(code) if code else QLocale.Country.AnyTerritory
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


def country_codes() -> list[str]:
    """The code of every country that Qt knows."""
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    return sorted(code for code in codes if len(code) == 2 and code.isalpha() and code != "ZZ")


def countries() -> list[tuple[str, str]]:
    """Code and name of every country, in the order in which the officer's language lists them."""
    order = QCollator(QLocale())
    return sorted(((code, country(code)) for code in country_codes()), key=lambda each: order.sortKey(each[1]))


def _said(words: Mapping[str, object], value: str) -> str:
    return _tr(str(words[value])) if value in words else value


def told(what: str, said: str) -> str:
    """E.g. `Kind: Pictures`; the colon as the language sets it."""
    return _tr("{0}: {1}").format(what, said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
