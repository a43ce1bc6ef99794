"""Facets and their values in words for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from app.case.queries.card_filter import LENGTHS, SIZES, Facet, Mark
from app.case.values.schemes import Scheme
from app.desk.text.display import one_line
from app.desk.wording import words

LONGEST = 120
_TITLES = {
    Facet.KIND: QT_TRANSLATE_NOOP("Facets", "Kind"),
    Facet.CATEGORY: QT_TRANSLATE_NOOP("Facets", "Category"),
    Facet.KNOWN: QT_TRANSLATE_NOOP("Facets", "Known"),
    Facet.MARK: QT_TRANSLATE_NOOP("Facets", "Marks"),
    Facet.TAG: QT_TRANSLATE_NOOP("Facets", "Tag"),
    Facet.SERIES: QT_TRANSLATE_NOOP("Facets", "Series"),
    Facet.EXHIBIT: QT_TRANSLATE_NOOP("Facets", "Exhibit"),
    Facet.CAMERA: QT_TRANSLATE_NOOP("Facets", "Camera"),
    Facet.DAY: QT_TRANSLATE_NOOP("Facets", "Day taken"),
    Facet.COUNTRY: QT_TRANSLATE_NOOP("Facets", "Country"),
    Facet.PLACE: QT_TRANSLATE_NOOP("Facets", "Place"),
    Facet.TEXT: QT_TRANSLATE_NOOP("Facets", "Text"),
    Facet.SIZE: QT_TRANSLATE_NOOP("Facets", "File size"),
    Facet.LENGTH: QT_TRANSLATE_NOOP("Facets", "Duration"),
    Facet.STATE: QT_TRANSLATE_NOOP("Facets", "Readable"),
    Facet.FOLDER: QT_TRANSLATE_NOOP("Facets", "Folder"),
}
_VALUES: Mapping[Facet, Mapping[str, object]] = {
    Facet.KIND: {
        "picture": QT_TRANSLATE_NOOP("Facets", "Pictures"),
        "video": QT_TRANSLATE_NOOP("Facets", "Videos"),
        "sound": QT_TRANSLATE_NOOP("Facets", "Sounds"),
        "archive": QT_TRANSLATE_NOOP("Facets", "Archives"),
        "other": QT_TRANSLATE_NOOP("Facets", "Other files"),
    },
    Facet.MARK: {
        Mark.SECOND_LOOK: QT_TRANSLATE_NOOP("Facets", "Look again"),
        Mark.NOTE: QT_TRANSLATE_NOOP("Facets", "With a note"),
        Mark.STACK: QT_TRANSLATE_NOOP("Facets", "In a stack"),
        Mark.SOUND: QT_TRANSLATE_NOOP("Facets", "With sound"),
        Mark.THUMBNAIL: QT_TRANSLATE_NOOP("Facets", "Thumbnail differs"),
        Mark.SEEN: QT_TRANSLATE_NOOP("Facets", "Seen in another case"),
        Mark.FACE: QT_TRANSLATE_NOOP("Facets", "With a face"),
    },
    Facet.KNOWN: {
        "alert": QT_TRANSLATE_NOOP("Facets", "Alert"),
        "known": QT_TRANSLATE_NOOP("Facets", "Known before"),
        "irrelevant": QT_TRANSLATE_NOOP("Facets", "Known-irrelevant"),
    },
    Facet.PLACE: {
        "yes": QT_TRANSLATE_NOOP("Facets", "With a position"),
        "no": QT_TRANSLATE_NOOP("Facets", "Without a position"),
    },
    Facet.TEXT: {
        "yes": QT_TRANSLATE_NOOP("Facets", "Lines of text seen"),
        "no": QT_TRANSLATE_NOOP("Facets", "None seen"),
    },
    Facet.STATE: {
        "ready": QT_TRANSLATE_NOOP("Facets", "In full"),
        "partial": QT_TRANSLATE_NOOP("Facets", "In part"),
        "unreadable": QT_TRANSLATE_NOOP("Facets", "Not at all"),
        "quarantined": QT_TRANSLATE_NOOP("Facets", "It broke the reader"),
        "skipped": QT_TRANSLATE_NOOP("Facets", "Known-irrelevant"),
        "not media": QT_TRANSLATE_NOOP("Facets", "Not a medium"),
    },
}
_NAMELESS = {
    Facet.KNOWN: QT_TRANSLATE_NOOP("Facets", "Not known"),
    Facet.CAMERA: QT_TRANSLATE_NOOP("Facets", "No camera named"),
    Facet.DAY: QT_TRANSLATE_NOOP("Facets", "No time named"),
    Facet.COUNTRY: QT_TRANSLATE_NOOP("Facets", "On the high seas"),
    Facet.TEXT: QT_TRANSLATE_NOOP("Facets", "Not looked for"),
    Facet.SERIES: QT_TRANSLATE_NOOP("Facets", "In no series"),
    Facet.FOLDER: QT_TRANSLATE_NOOP("Facets", "In no folder"),
    Facet.EXHIBIT: QT_TRANSLATE_NOOP("Facets", "No exhibit"),
}


class FacetWords:
    """Words for what the case's scheme and series call their own. `series`: names by id."""

    def __init__(self, scheme: Scheme, series: Mapping[str, str] | None = None) -> None:
        self._scheme = scheme
        self.series = dict(series or {})

    def title(self, facet: Facet) -> str:
        """The name of a facet."""
        return _tr(str(_TITLES[facet]))

    def value(self, facet: Facet, value: str) -> str:
        """A value, fit to be shown on one line."""
        if not value:
            return _tr(str(_NAMELESS.get(facet, "")))
        if facet in _VALUES:
            return _tr(str(_VALUES[facet].get(value, value)))
        return one_line(self._own(facet, value), LONGEST)

    def _own(self, facet: Facet, value: str) -> str:
        if facet is Facet.CATEGORY:
            category = self._scheme.category(int(value)) if value.isdecimal() else None
            return category.label if category else value
        if facet is Facet.SERIES:
            return self.series.get(value, value)
        if facet is Facet.COUNTRY:
            return words.country(value)
        if facet is Facet.DAY:
            day = QDate.fromString(value, "yyyy-MM-dd")
            return QLocale().toString(day, _tr("d MMM yyyy")) if day.isValid() else value
        if facet is Facet.SIZE:
            return _span(value, SIZES, _size)
        if facet is Facet.LENGTH:
            return _span(value, LENGTHS, _length)
        return value


def _span(value: str, bounds: tuple[int, ...], words: Callable[[int], str]) -> str:
    for low, high in pairwise(bounds):
        if value == str(low):
            return f"{words(low)} – {words(high)}" if low else _tr("Under {0}").format(words(high))
    return _tr("{0} and more").format(words(bounds[-1]))


def _size(octets: int) -> str:
    return f"{octets // 1_000} kB" if octets < 1_000_000 else f"{octets // 1_000_000} MB"


def _length(seconds: int) -> str:
    return f"{seconds} s" if seconds < 60 else f"{seconds // 60} min"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Facets", text)
