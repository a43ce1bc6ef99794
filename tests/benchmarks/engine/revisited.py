"""The set of part `places`: 20 places photographed from several views, 20 things that recur, and what resembles them.

Where it comes from: ten places are photographs, if the media folders hold them (`PHOTOGRAPHED`); the others are made
rooms (`rooms`), seen from six points each. The 20 things are made (`recurring`) and lie in five pictures each, before a
background that no other picture has. What is printed on things that recur are whole photographs, what lies behind
them halves, what hangs in rooms quarters of photographs; each piece is shown once, and no photograph is used for two of
these. Where photographs run out, quarters of painted scenes take their place, and painted scenes (`BEHIND`).

What resembles: for each made room another one of the same house (one wallpaper, floor and colour of wood, other
furniture and pictures); for each thing another one of its make (one layout, colour and lettering, other picture and
title); and `PLAIN` photographs of other streets and squares.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.scenery import OUTDOOR
from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.originals import Original, paintings, photographs, shuffled
from tests.benchmarks.engine.pixels import Pixels, encoded
from tests.benchmarks.engine.recurring import FORMS, SETTINGS, Thing
from tests.benchmarks.engine.rooms import VIEWS, Room
from tests.benchmarks.engine.spread import spread

VERSION = 6
"""To be raised when anything here, in `rooms`, `recurring` or `solids` makes other pixels than before."""
COUNT = 20
"""Places, and things."""

PHOTOGRAPHED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "castle": ("scenes/castle/",),
        "tree": ("scenes/monster/",),
        "bust": ("scenes/buddha/",),
        "cathedral": ("scenes/berlin/",),
        "street": ("scenes/lund/",),
        "alley": ("photos/057_opencvdoc", "photos/090_opencvdoc"),
        "aloe": ("photos/011_opencvdoc", "photos/038_opencvdoc"),
        "valley": ("photos/106_opencvdoc", "photos/109_opencvdoc"),
        "books": ("photos/028_opencvdoc", "photos/050_opencvdoc"),
    }
)
"""Places in the media folders, by what the names of their views begin with."""
FILMED = ("desk", "video_desks.3gp", (0.03, 0.35, 0.65, 0.97))
"""The tenth: moments of a clip by a camera that is carried past, as parts of its length."""

PLAIN = (
    "DSCN00",
    "87_OSError",
    "sanyo-vpcg250",
    "canon_tags",
    "ricoh-rdc5300",
    "Nikon_COOLPIX",
    "121_skimage",
    "095_opencvdoc",
)
"""Photographs that stay as they are: other places, eight of them streets and squares of one town by one camera."""

BEHIND = tuple(subject for subject in OUTDOOR if subject != "coast")
"""Painted scenes that lie behind things: none indoors and no coasts, since their cupboards and lighthouses are drawn by
the same lines, so that links between them would be right."""

_ALIKE = (
    "001 015 016 018 022 026 047 049 055 058 068 073 074 089 093 115 117 119 122",  # one chessboard
    "006 031 080 103 132",  # ultrasound pictures of one sector
    "009 061 025 032 060 099 085 133 094 124 139",  # the like of another one that stays
    "000 002 012 013 036 043 052 053 067 098 113 114 118 136",  # charts, and what is its own mirror image
)
"""Numbers of photographs that would make a print that isn't one thing's alone."""


@dataclass(frozen=True)
class Sight:
    """A picture of the set. `place`, `thing`: which of the 20 it shows, None if none. `kind`: name of a photographed
    place, of a view or of a setting; empty for what only resembles. `made`: whether it is no photograph."""

    path: str
    place: int | None
    thing: int | None
    kind: str
    made: bool


@dataclass(frozen=True)
class Revisited:
    """The set, in `folder`."""

    folder: Path
    sights: tuple[Sight, ...]

    def same(self, what: str) -> NDArray[np.bool_]:
        """Files x files: whether both show the same `place` or `thing`."""
        of = [getattr(sight, what) for sight in self.sights]
        number = np.array([-1 - at if each is None else each for at, each in enumerate(of)])
        same: NDArray[np.bool_] = number[:, None] == number[None, :]
        return same


def make(media: Sequence[Path], cache: Path = CACHE) -> Revisited:
    """The set made of these folders; without any, all places are made rooms and all prints are painted."""
    found = photographs(media, cache / "places") if media else []
    painted = paintings(250, cache=cache)
    films = [path for folder in media for path in sorted(folder.rglob(FILMED[1]))]
    recipe = [VERSION, PHOTOGRAPHED, FILMED, *(each.name for each in found), len(films)]
    kept = made("revisited", recipe, partial(_fill, found, painted, films[:1]), cache)
    told = json.loads((kept / "sights.json").read_text())
    return Revisited(kept / "files", tuple(Sight(**each) for each in told))


@dataclass(frozen=True)
class _Task:
    """A picture that is still to be made. `at`: where it goes."""

    sight: Sight
    what: Room | Thing
    background: Pixels | None


class _Pieces:
    """Pieces of pictures that are handed out once each: `across` x `down` of each original."""

    def __init__(self, originals: Sequence[Original], across: int = 1, down: int = 1) -> None:
        self._left = [(each, x, y) for y in range(down) for x in range(across) for each in originals]
        self._across, self._down = across, down

    def __len__(self) -> int:
        return len(self._left)

    def take(self) -> Pixels:
        """Raises IndexError when there are no more."""
        original, x, y = self._left.pop(0)
        pixels = original.pixels()
        height, width = pixels.shape[0] // self._down, pixels.shape[1] // self._across
        return np.ascontiguousarray(pixels[y * height : (y + 1) * height, x * width : (x + 1) * width])


class _Supply:
    """What hangs in rooms, is printed on things and lies behind them: photographs as far as they go."""

    def __init__(self, photographed: Sequence[Original], painted: Sequence[Original]) -> None:
        covers, behind = 2 * COUNT, 3 * COUNT
        scenes = [each for each in painted if each.name.split()[1] in BEHIND][: 6 * COUNT]
        self._covers = [_Pieces(photographed[:covers])]
        self._behind = [_Pieces(photographed[covers : covers + behind], across=2), _Pieces(scenes)]
        self._hung = [_Pieces(photographed[covers + behind :], 2, 2)]
        self._painted = _Pieces([each for each in painted if each not in scenes], 2, 2)

    def covers(self, count: int) -> tuple[Pixels, ...]:
        """For things that recur."""
        return tuple(self._next([*self._covers, self._painted]) for _ in range(count))

    def hung(self, count: int) -> tuple[Pixels, ...]:
        """For rooms, and for what resembles things."""
        return tuple(self._next([*self._hung, self._painted]) for _ in range(count))

    def behind(self) -> Pixels:
        """Behind a thing."""
        return self._next(self._behind)

    @staticmethod
    def _next(among: Sequence[_Pieces]) -> Pixels:
        return next(pieces for pieces in among if len(pieces)).take()


def _fill(found: Sequence[Original], painted: Sequence[Original], films: Sequence[Path], into: Path) -> None:
    files = into / "files"
    files.mkdir()
    sights = list(_photographed(found, files)) + list(_filmed(films, files))
    places = {sight.place for sight in sights}
    used = {name for starts in PHOTOGRAPHED.values() for start in starts for name in _named(found, start)}
    rest = [each for each in shuffled(found) if each.name not in used and _alone(each.name)]
    plain = [each for each in rest if any(word in each.name for word in PLAIN)]
    supply = _Supply([each for each in rest if each not in plain], shuffled(painted))
    tasks = [*_rooms(COUNT - len(places), supply), *_things(supply)]
    spread(partial(_draw, files), tasks)
    sights += [task.sight for task in tasks]
    sights += list(_others(plain, files))
    (into / "sights.json").write_text(json.dumps([asdict(sight) for sight in sights], indent=1))


def _named(found: Sequence[Original], start: str) -> list[str]:
    return [each.name for each in found if start in each.name]


def _alone(name: str) -> bool:
    """Whether a photograph shows what no other one does."""
    numbered = any(Path(name).name[:3] in group.split() for group in _ALIKE)
    return not numbered and not any(word in name for word in _NOT_ALONE)


_NOT_ALONE = (
    "scenes/",
    "orientation/",
    "landscape_",
    "portrait_",
    "canon_hdr",
    "photoshop_import",
    "Tless0",
    "Rudless",
)


def _photographed(found: Sequence[Original], files: Path) -> Iterator[Sight]:
    number = 0
    for name, starts in PHOTOGRAPHED.items():
        views = [each for each in found if any(start in each.name for start in starts)]
        for view, original in enumerate(views):
            path = f"place-{name}-{view}.jpg"
            (files / path).write_bytes(original.path.read_bytes())
            yield Sight(path, number, None, name, made=False)
        number += bool(views)


def _filmed(films: Sequence[Path], files: Path) -> Iterator[Sight]:
    for film in films:
        clip = cv2.VideoCapture(str(film))
        frames = []
        while (read := clip.read())[0]:
            frames.append(read[1])
        for view, part in enumerate(FILMED[2]):
            path = f"place-{FILMED[0]}-{view}.jpg"
            frame = cv2.cvtColor(frames[int(part * (len(frames) - 1))], cv2.COLOR_BGR2RGB)
            (files / path).write_bytes(encoded(np.asarray(frame, np.uint8), quality=92))
            yield Sight(path, len(PHOTOGRAPHED), None, FILMED[0], made=False)


def _rooms(count: int, supply: _Supply) -> Iterator[_Task]:
    for number in range(count):
        place, full = COUNT - count + number, number // 2 % 3
        room = Room(number, number, supply.hung(_PRINTS[full]), full)
        for view in VIEWS:
            yield _Task(
                Sight(f"place-room{number:02d}-{view.replace(' ', '_')}.jpg", place, None, view, True), room, None
            )
    for number in range(count):
        full = number // 2 % 3
        other = Room(number, 100 + number, supply.hung(_PRINTS[full]), full)
        yield _Task(Sight(f"other-room{number:02d}.jpg", None, None, "", True), other, None)


_PRINTS = (3, 5, 7)
"""How many prints a room needs, by how full it is."""


def _things(supply: _Supply) -> Iterator[_Task]:
    for number in range(2 * COUNT):
        make, form = number % COUNT, FORMS[number % COUNT // 2 % len(FORMS)]
        prints = {"carton": 3, "mug": 2}.get(form, 1)
        thing = Thing(form, make, number, supply.covers(prints) if number < COUNT else supply.hung(prints))
        if number >= COUNT:
            sight = Sight(f"other-{form}{make:02d}.jpg", None, None, "", True)
            yield _Task(sight, thing, supply.behind())
            continue
        for setting in SETTINGS:
            sight = Sight(f"thing-{form}{number:02d}-{setting}.jpg", None, number, setting, True)
            yield _Task(sight, thing, supply.behind())


def _draw(files: Path, task: _Task) -> None:
    if isinstance(task.what, Room):
        pixels = task.what.view(task.sight.kind or VIEWS[0])
    else:
        assert task.background is not None
        pixels = task.what.set_into(task.background, task.sight.kind or SETTINGS[0])
    (files / task.sight.path).write_bytes(encoded(pixels, quality=88))


def _others(rest: Sequence[Original], files: Path) -> Iterator[Sight]:
    for number, original in enumerate(rest):
        path = f"other-photograph{number:03d}.jpg"
        (files / path).write_bytes(original.path.read_bytes())
        yield Sight(path, None, None, "", made=False)
