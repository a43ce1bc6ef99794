"""Values of the case in words for people: sizes, kinds, links, statuses of series, countries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.case.queries.links import Link
from app.case.queries.media import Medium
from app.desk.display import clock, one_line

_KINDS = {"picture": "Picture", "video": "Video", "sound": "Sound", "archive": "Archive", "other": "Other file"}
_STATES = {
    "ready": "Read in full",
    "partial": "Read in part",
    "unreadable": "Could not be decoded",
    "quarantined": "Set aside: it broke the reader",
    "not media": "Not a picture, video or sound",
    "skipped": "Known-irrelevant, and so not decoded",
}
_LINKS = {
    "same picture": "Same picture",
    "part of": "Part of the other",
    "scene": "Same place",
    "object": "Same object",
    "same video": "Same video",
    "clip": "Shares a part of the video",
    "still": "Still from the video",
    "sound": "Sounds the same",
    "camera": "Same camera",
}
_VERDICTS = {"confirmed": "Confirmed", "rejected": "Not a match", "open": "Not judged yet"}
_STATUSES = {
    "draft": "Draft",
    "triaged": "Triaged",
    "in_analysis": "In analysis",
    "origin_likely": "Origin likely",
    "referred": "Referred",
    "identified": "Identified",
    "closed_known": "Closed: known",
    "closed_no_lead": "Closed: no lead",
}
_CHANNELS = {
    "colour": "All colours",
    "red": "Red",
    "green": "Green",
    "blue": "Blue",
    "luminance": "Brightness",
    "equalised": "Equalised",
}
_CLUES = {
    "text": "Text or writing",
    "sign": "Sign",
    "socket": "Plug or socket",
    "product": "Product",
    "furniture": "Furniture",
    "clothing": "Clothing",
    "toy": "Toy",
    "uniform": "Uniform or school",
    "currency": "Currency",
    "vehicle": "Vehicle",
    "plant": "Plant",
    "building": "Building",
    "landscape": "Landscape",
    "language": "Language heard",
    "broadcast": "Radio or television",
    "screen": "Screen",
    "device": "Device or serial number",
    "position": "Position",
    "time": "Time or shadow",
    "other": "Other",
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
    """What of a picture's colours is shown (`app.desk.adjustments.Channel`)."""
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
    return f"{words} ({score:.2f})"


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
    exact = f"{number:,} {_tr('byte') if number == 1 else _tr('bytes')}"
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if number >= factor:
            return f"{number / factor:.1f} {unit} ({exact})"
    return exact


def dimensions(medium: Medium) -> str:
    """Width and height with megapixels; empty where they aren't known."""
    if not medium.width or not medium.height:
        return ""
    millions = medium.width * medium.height / 10**6
    return f"{medium.width:,} × {medium.height:,}" + (f" ({millions:.1f} MP)" if millions >= 0.1 else "")


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
    territory = QLocale.codeToTerritory(code) if code else QLocale.Country.AnyTerritory
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


def countries() -> list[tuple[str, str]]:
    """Code and name of every country that Qt knows, by name."""
    codes = {QLocale.territoryToCode(territory): territory for territory in QLocale.Country}
    found = [
        (code, QLocale.territoryToString(territory))
        for code, territory in codes.items()
        if len(code) == 2 and code.isalpha() and code != "ZZ"
    ]
    return sorted(found, key=lambda each: each[1])


def _said(words: dict[str, str], value: str) -> str:
    return _tr(words[value]) if value in words else value


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
