"""Media of one camera in different places: by the body's serial number, or by a rare camera, its software and the time.

A link is a lead only where it crosses something, so it joins places, not pictures: an exhibit, a source, or a folder at
the top of one; the numbered and dated folders that cameras and photo programs make themselves are no places of their
own, nor are places that hold the same file. Of each camera, every further place is linked with the first, from its
earliest medium to the earliest there: never more links than places. The outcome depends on the media and their paths
alone, whatever the order in which they came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain, groupby

import numpy as np
from numpy.typing import NDArray

from app.case.queries.media import camera_name
from app.case.records.origin_records import Made
from app.case.values import names
from app.linking.edges import Edges
from app.linking.origin.serials import telling
from app.linking.thresholds import FILE_NUMBERS, NUMBERED_HOURS, RARE_PLACES, SAME_MOMENT_MINUTES

KIND = "camera"
BY_SERIAL = "serial number"
BY_MOMENT = "camera, software and time"

_SERIAL_SCORE, _NUMBER_SCORE, _MOMENT_SCORE = 0.9, 0.75, 0.6
"""What a file says of itself can be changed: none of them is certain."""
_OWN_FOLDER = re.compile(r"\d{3}[A-Z0-9_]{5}|[\d .,_-]+", re.IGNORECASE)
"""Folders of the Design rule for Camera File system (DCF 2.0), and dates."""
_NUMBERED = re.compile(r"(.*?)(\d{3,8})", re.DOTALL)

Place = tuple[str, str, str]
"""Exhibit's number, source's path, folder at its top; empty for what lies there itself."""


@dataclass(frozen=True)
class CameraLink:
    """Two media, by their ids, that one camera seems to have made."""

    first: int
    second: int
    score: float
    method: str
    detail: str


@dataclass(frozen=True)
class CameraLinks:
    """Links as `Outcome.take_links` wants them: edges between the media with the ids `ids`."""

    ids: NDArray[np.int64]
    edges: Edges
    links: tuple[CameraLink, ...]

    def words(self, row: int) -> tuple[str, str]:
        """Method and detail of an edge."""
        return self.links[row].method, self.links[row].detail


def camera_links(serials: Iterable[Made], software: Iterable[Made]) -> CameraLinks:
    """All links of a case; both in the order in which `app.case.records.origin_records` gives them."""
    found: dict[tuple[int, int], CameraLink] = {}
    for link in (*_by_moment(software), *_by_serial(serials)):
        found[min(link.first, link.second), max(link.first, link.second)] = link
    links = tuple(found[pair] for pair in sorted(found))
    ids = np.unique(np.array([(link.first, link.second) for link in links], np.int64).ravel())
    edges = Edges.of(
        np.searchsorted(ids, [link.first for link in links]),
        np.searchsorted(ids, [link.second for link in links]),
        [link.score for link in links],
    )
    return CameraLinks(ids, edges, links)


def place_of(made: Made) -> Place:
    """Where a medium counts as lying."""
    folder = made.path.partition("/")[0] if "/" in made.path else ""
    return made.exhibit, made.source, "" if _OWN_FOLDER.fullmatch(folder) else folder


def _cameras(made: Iterable[Made]) -> Iterator[Iterator[Made]]:
    for _, same in groupby(made, key=lambda each: (each.make, each.model, each.said)):
        yield same


def _by_serial(made: Iterable[Made]) -> Iterator[CameraLink]:
    for camera in _cameras(made):
        first = next(camera)
        if not telling(first.said, first.make, first.model):
            continue
        places = _Places()
        earliest: dict[Place, Made] = {}
        for each in chain((first,), camera):
            places.add(each)
            earliest.setdefault(place_of(each), each)
        joined: dict[Place, Made] = {}
        for place in sorted(earliest):
            root = places.root(place)
            joined[root] = min(joined.get(root, earliest[place]), earliest[place], key=_age)
        hub, *others = joined.values()
        for other in others:
            yield CameraLink(hub.medium, other.medium, _SERIAL_SCORE, BY_SERIAL, _serial_words(hub, other))


def _age(made: Made) -> tuple[bool, str, bytes]:
    return not made.taken, made.taken, made.sha256


def _by_moment(made: Iterable[Made]) -> Iterator[CameraLink]:
    for camera in _cameras(made):
        places = _Places()
        latest: dict[Place, _Dated] = {}
        nearest: dict[tuple[Place, Place], tuple[timedelta, _Dated, _Dated]] = {}
        for each in camera:
            places.add(each)
            dated = _Dated.of(each)
            if dated is None or len(places) > RARE_PLACES.value:
                continue
            here = place_of(each)
            for there, before in latest.items():
                gap = before.gap(dated) if there != here else None
                pair = (min(here, there), max(here, there))
                if gap is not None and (pair not in nearest or gap < nearest[pair][0]):
                    nearest[pair] = gap, before, dated
            latest[here] = dated
        if len(places) <= RARE_PLACES.value:
            for (one, other), (_, before, after) in sorted(nearest.items(), key=lambda item: item[0]):
                if places.root(one) != places.root(other):
                    score = _NUMBER_SCORE if before.continued_by(after) else _MOMENT_SCORE
                    words = _moment_words(before, after)
                    yield CameraLink(before.made.medium, after.made.medium, score, BY_MOMENT, words)


@dataclass(frozen=True)
class _Dated:
    """A medium with the time by its camera's clock and, if its file is numbered, what stands before the number."""

    made: Made
    at: datetime
    prefix: str | None
    number: int

    @classmethod
    def of(cls, made: Made) -> _Dated | None:
        """None where no time is told, or one that clocks show before they are set."""
        try:
            at = datetime.fromisoformat(made.taken).replace(tzinfo=None)
        except ValueError:
            return None
        if (at.month, at.day, at.hour) == (1, 1, 0):
            return None
        stem = made.name.rpartition("/")[2].rpartition(".")[0].upper()
        numbered = _NUMBERED.fullmatch(stem)
        return cls(made, at, numbered[1] if numbered else None, int(numbered[2]) if numbered else 0)

    def gap(self, later: _Dated) -> timedelta | None:
        """The time between the two where it is short, or the numbers of their files continue; None otherwise."""
        gap = later.at - self.at
        if gap <= timedelta(minutes=SAME_MOMENT_MINUTES.value) or self.continued_by(later):
            return gap
        return None

    def continued_by(self, later: _Dated) -> bool:
        """Whether the file numbers continue, with a few others between at most."""
        apart = later.number - self.number
        near = later.at - self.at <= timedelta(hours=NUMBERED_HOURS.value)
        return near and self.prefix is not None and self.prefix == later.prefix and 0 < apart <= FILE_NUMBERS.value


@dataclass
class _Places:
    """The places of one camera's media; those that hold the same file are one. Takes paths of a medium in a row."""

    _parent: dict[Place, Place] = field(default_factory=dict)
    _last: tuple[int, Place] | None = None

    def __len__(self) -> int:
        return sum(place == parent for place, parent in self._parent.items())

    def add(self, made: Made) -> None:
        """Note where a medium lies."""
        place = place_of(made)
        self._parent.setdefault(place, place)
        if self._last is not None and self._last[0] == made.medium:
            one, other = sorted((self.root(place), self.root(self._last[1])))
            self._parent[other] = one
        self._last = made.medium, place

    def root(self, place: Place) -> Place:
        """The first of the places that are one with this."""
        while self._parent[place] != place:
            place = self._parent[place]
        return place


def _serial_words(one: Made, other: Made) -> str:
    camera = camera_name(one.make, one.model)
    return (
        f"both files name the camera {camera} with the serial number “{one.said}”, one in {_told(one)}, the other in "
        f"{_told(other)}; a serial number can be changed, so look whether the pictures agree"
    )


def _moment_words(before: _Dated, after: _Dated) -> str:
    one, other = before.made, after.made
    numbers = ""
    if before.continued_by(after):
        numbers = f", and their file numbers continue ({_name(one)}, {_name(other)})"
    camera = camera_name(one.make, one.model)
    times = _clock(one) if _clock(one) == _clock(other) else f"{_clock(one)} and {_clock(other)}"
    return (
        f"both files name the camera {camera} and the software “{one.said}”, which few places "
        f"of the case do; taken at {times} by its clock{numbers}; one lies in {_told(one)}, "
        f"the other in {_told(other)}"
    )


def _told(made: Made) -> str:
    exhibit, source, folder = place_of(made)
    within = f"{names.display(source).rstrip('/').rpartition('/')[2]}/{names.display(folder)}".rstrip("/")
    return f"exhibit {names.display(exhibit)} ({within})"


def _name(made: Made) -> str:
    return names.display(made.name).rpartition("/")[2]


def _clock(made: Made) -> str:
    return made.taken[:19].replace("T", " ")
