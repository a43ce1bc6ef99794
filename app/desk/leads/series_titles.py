"""A title for a series that is to be made, by what its media have in common: folder or camera, country, time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

import numpy as np
from PySide6.QtCore import QCoreApplication

from app import sqlite
from app.case.queries import selection
from app.case.values import names
from app.desk.text.display import one_line
from app.desk.wording import words
from app.places.countries import shipped_countries
from app.places.country_grid import NOWHERE

_LONGEST = 100
_SAYS_NOTHING = re.compile(
    r"dcim|\d{3}[a-z0-9_]{5}|camera|photos?|pictures|images|videos?|downloads?|media|new folder.*|\W*\d*", re.IGNORECASE
)
"""Names that cameras, phones and programs give to folders: of two series they would be the same."""


def proposed(reader: sqlite.Connection, media: Sequence[int]) -> str:
    """One line; empty where the media have nothing of it in common. For `Workbench.ask`."""
    if not media:
        return ""
    common = selection.common(reader, media)
    (camera,) = common.cameras if len(common.cameras) == 1 else ("",)
    parts = (
        _folder(selection.first_paths(reader, media)) or one_line(camera, 40),
        _country(selection.positions(reader, media)),
        _period(common.first_taken or "", common.last_taken or ""),
    )
    return one_line(", ".join(part for part in parts if part), _LONGEST)


def _folder(paths: Sequence[str]) -> str:
    """The innermost folder that holds all of them and has a name that says something."""
    levels = zip(*(names.display(path).split("/")[:-1] for path in paths), strict=False)  # as deep as the shallowest
    untrusted_common = [level[0] for level in takewhile(lambda level: len(set(level)) == 1, levels)]
    telling = (one_line(name, 60) for name in reversed(untrusted_common) if not _SAYS_NOTHING.fullmatch(name))
    return next(telling, "")


def _country(positions: Sequence[tuple[float, float]]) -> str:
    """The country in which all lie that say where they were made."""
    if not positions:
        return ""
    countries = shipped_countries()
    latitudes, longitudes = np.asarray(positions, np.float64).T
    found = set(countries.at(latitudes, longitudes).tolist())
    number = found.pop()
    return "" if found or number == NOWHERE else words.country(countries.codes[number])


def _period(first: str, last: str) -> str:
    """The day, else the month, else the year in which all were taken, else from which year to which."""
    for length in (10, 7, 4):
        if first and first[:length] == last[:length]:
            return first[:length]
    return QCoreApplication.translate("SeriesTitles", "{0} to {1}").format(first[:4], last[:4]) if first else ""
