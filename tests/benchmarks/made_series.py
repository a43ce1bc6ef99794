"""A made case of many series with known truth, at the level of facts and links: no picture is made or compared.

What is drawn for each series: a size (5 to 60), one or two cameras, places, sessions, where its files were collected,
and whether what the cameras wrote was stripped on the way. Links within it are found with the recall of our engine on
hard media (`Level`), not with that of edits. What links different series: wallpapers and title pictures, contact sheets
and compilations of several series, mass products, hotel rooms, music, false links, stacks that are wrong, cameras that
made several series, clocks that went back to their first day, distributors' folders.
All numbers are our assumptions. What a true seizure looks like we don't know.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from app import sqlite
from app.case.store.schema import CASE_TABLES, COMPARISON_TABLES
from app.case.store.schema_leads import LEAD_TABLES

MODELS = tuple((make, f"{make} {number}") for make in ("North", "Orion", "Pico", "Quanta") for number in range(1, 5))
RESET = datetime(2010, 1, 1)
"""What a clock shows that was never set."""


@dataclass(frozen=True)
class Level:
    """How hard the case is. `noise` multiplies everything that links different series."""

    series: int = 1000
    noise: float = 1.0
    found: float = 1.0
    """Multiplies the recall of links within a series."""
    stripped: float = 0.35
    """Share of series whose media name no camera and time; of the others a fifth of the media don't."""
    large: int = 0
    """Stacks of one series besides: a collection in folders of a thousand, each linked with some near it."""


@dataclass(frozen=True)
class Camera:
    make: str
    model: str
    serial: str


@dataclass
class Shot:
    """One stack."""

    number: int
    truth: int
    kind: str
    place: int
    folder: str
    camera: Camera | None = None
    taken: datetime | None = None
    copies: list[str] = field(default_factory=list)
    """Folders of its copies."""


@dataclass(frozen=True)
class Drawn:
    """The case, and for each stack's reference (its medium's id) the group to which it truly belongs."""

    db: sqlite.Connection
    truth: dict[int, int]
    links: int
    false_links: int


def made_case(level: Level, seed: int = 1) -> Drawn:
    """The same case for the same level and seed."""
    return _Draw(level, random.Random(seed)).case()


class _Draw:
    def __init__(self, level: Level, dice: random.Random) -> None:
        self.level, self.dice = level, dice
        self.shots: list[Shot] = []
        self.links: dict[tuple[int, int, str], None] = {}
        self.groups = 0
        self.packs = [f"packs/pack_{number:03d}" for number in range(max(2, level.series // 12))]

    def case(self) -> Drawn:
        of_series = [self.series() for _ in range(self.level.series)]
        self.shared_cameras(of_series)
        if self.level.large:
            self.collection(of_series)
        within = len(self.links)
        self.noise(of_series)
        return self.recorded(within)

    def camera(self) -> Camera:
        make, model = self.dice.choice(MODELS)
        named = self.dice.random() < 0.45
        return Camera(make, model, str(self.dice.randrange(10**7, 10**8)) if named else "")

    def group(self) -> int:
        self.groups += 1
        return self.groups

    def shot(self, truth: int, kind: str, place: int, folder: str) -> Shot:
        made = Shot(len(self.shots), truth, kind, place, folder)
        self.shots.append(made)
        if self.dice.random() < 0.3:
            made.copies = [self.dice.choice(self.packs) for _ in range(self.dice.randint(1, 3))]
        return made

    def link(self, one: Shot, other: Shot, kind: str) -> None:
        if one.number != other.number:
            first, second = sorted((one.number, other.number))
            self.links[first, second, kind] = None

    def likely(self, chance: float) -> bool:
        return self.dice.random() < chance * self.level.found

    def series(self) -> list[Shot]:
        truth, size = self.group(), min(60, max(5, round(self.dice.lognormvariate(3.0, 0.7))))
        cameras = [self.camera() for _ in range(self.dice.choice((1, 1, 1, 2)))]
        places = self.dice.choice((1, 1, 2, 3))
        stripped = self.dice.random() < self.level.stripped
        folder = self.collected(truth)
        shots: list[Shot] = []
        while len(shots) < size:
            count = min(size - len(shots), self.dice.randint(3, 15))
            shots += self.session(
                truth, self.dice.randrange(places), count, self.dice.choice(cameras), folder, stripped
            )
        self.related(shots, folder)
        return [shot for shot in self.shots[shots[0].number :] if shot.truth == truth]

    def collection(self, series: Sequence[list[Shot]]) -> None:
        """The large series. One in fifty is linked with another series, as views of one hotel room are."""
        truth, shots = self.group(), list[Shot]()
        while len(shots) < self.level.large:
            thousand = len(shots) // 1000
            folder = f"account/{thousand:03d}"
            count = min(self.level.large - len(shots), self.dice.randint(3, 15))
            shots += self.session(truth, 0, count, self.camera(), partial(str, folder), thousand % 2 == 0)
        for number, shot in enumerate(shots[1:], 1):
            for _ in range(3):
                self.link(shot, shots[max(0, number - self.dice.randint(1, 30))], "scene")
            if self.likely(0.05):
                self.link(shot, self.dice.choice(shots), "object")
            if self.likely(0.02):
                self.link(shot, self.dice.choice(self.dice.choice(series)), "scene")

    def collected(self, truth: int) -> Callable[[], str]:
        """Where a series' files lie: in a folder of its own, in a distributor's, or all over."""
        how = self.dice.random()
        pack = self.dice.choice(self.packs)
        if how < 0.4:
            return lambda: f"collection/set_{truth:04d}"
        if how < 0.75:
            return lambda: pack
        return lambda: f"dump/{self.dice.randrange(100):02d}"

    def session(
        self, truth: int, place: int, count: int, camera: Camera, folder: Callable[[], str], stripped: bool
    ) -> list[Shot]:
        begin = datetime(2016, 1, 1) + timedelta(minutes=self.dice.randrange(5 * 365 * 24 * 60))
        if self.dice.random() < 0.1:
            begin = RESET + timedelta(minutes=self.dice.randrange(30))
        shots = []
        for number in range(count):
            shot = self.shot(truth, "video" if self.dice.random() < 0.25 else "picture", place, folder())
            if not stripped and self.dice.random() > 0.2:
                shot.camera, shot.taken = camera, begin + timedelta(minutes=3 * number)
            shots.append(shot)
        return shots

    def related(self, shots: Sequence[Shot], folder: Callable[[], str]) -> None:
        """What our engine finds within a series: places, objects, clips, stills, parts, contact sheets."""
        pictures = [shot for shot in shots if shot.kind == "picture"]
        for place, one in enumerate(pictures):
            for other in pictures[place + 1 :]:
                if one.place == other.place and self.likely(0.35):
                    self.link(one, other, "scene")
                elif self.likely(0.03):
                    self.link(one, other, "object")
            if self.likely(0.15):
                self.link(one, self.shot(one.truth, "picture", one.place, folder()), "part of")
        videos = [shot for shot in shots if shot.kind == "video"]
        for video in videos:
            if self.likely(0.3):
                self.link(video, self.shot(video.truth, "video", video.place, folder()), "clip")
            if self.likely(0.3):
                self.link(video, self.shot(video.truth, "picture", video.place, folder()), "still")
            for picture in pictures:
                if picture.place == video.place and self.likely(0.03):
                    self.link(video, picture, "still")
        if pictures and self.likely(0.3):
            sheet = self.shot(shots[0].truth, "picture", -1, folder())
            for picture in self.dice.sample(pictures, min(len(pictures), self.dice.randint(4, 12))):
                self.link(sheet, picture, "part of")

    def shared_cameras(self, series: Sequence[list[Shot]]) -> None:
        """Cameras that made two series, at times on one day, and everyday pictures."""
        for _ in range(self.often(60)):
            one, other = (self.dice.choice(series) for _ in range(2))
            named = [shot for shot in one if shot.camera and shot.taken]
            if not named or one is other:
                continue
            model, same_day = self.dice.choice(named), self.dice.random() < 0.2
            for shot in other:
                if shot.camera:
                    shot.camera = model.camera
                    if same_day and model.taken:
                        shot.taken = model.taken + timedelta(minutes=self.dice.randrange(60, 300))
        for _ in range(self.often(30)):
            camera = self.camera()
            for _ in range(self.dice.randint(3, 20)):
                truth = self.group()
                self.session(truth, 0, self.dice.randint(3, 12), camera, lambda: "phone/DCIM/100MEDIA", False)

    def often(self, number: int) -> int:
        """How often something happens that links different series."""
        return round(number * self.level.noise * self.level.series / 1000)

    def noise(self, series: Sequence[list[Shot]]) -> None:
        def some(least: int, most: int, kind: str = "") -> list[Shot]:
            chosen = self.dice.sample(series, min(len(series), self.dice.randint(least, most)))
            media = [[shot for shot in each if kind in ("", shot.kind)] for each in chosen]
            return [self.dice.choice(each) for each in media if each]

        def alone(kind: str = "picture") -> Shot:
            return self.shot(self.group(), kind, -1, self.dice.choice(self.packs))

        for _ in range(self.often(60)):  # wallpapers, title pictures
            self.star(alone(), some(5, 40, "picture"), "part of")
        for _ in range(self.often(80)):  # contact sheets of several series
            sheet = alone()
            for shot in some(3, 8, "picture"):
                more = [each for each in series[0] if each.truth == shot.truth] or [shot]
                self.star(sheet, [shot, *more[:1]], "part of")
        for _ in range(self.often(60)):
            self.star(alone("video"), some(3, 10, "video"), "clip")
        for _ in range(self.often(150)):
            first, *others = some(2, 6, "picture")
            self.star(first, others, "object")
        for _ in range(self.often(40)):
            first, *others = some(5, 20, "video")
            self.star(first, others, "sound")
        for _ in range(self.often(40)):  # hotel rooms
            mine, theirs = (self.dice.choice(series) for _ in range(2))
            for _ in range(self.dice.randint(1, 4)):
                self.link(self.dice.choice(mine), self.dice.choice(theirs), "scene")
        for _ in range(self.often(200)):
            one, other = self.dice.sample(self.shots, 2)
            self.link(one, other, self.dice.choice(("scene", "object", "part of")))
        for _ in range(self.often(300)):  # what everybody has
            alone().copies = [self.dice.choice(self.packs) for _ in range(self.dice.randint(5, 50))]

    def star(self, hub: Shot, others: Sequence[Shot], kind: str) -> None:
        for other in others:
            self.link(hub, other, kind)

    def recorded(self, within: int) -> Drawn:
        db = sqlite.connect(":memory:", isolation_level=None)
        db.executescript(CASE_TABLES + COMPARISON_TABLES + LEAD_TABLES)
        db.execute("INSERT INTO exhibit VALUES (1, 'E1')")
        db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/s', 'folder', '')")
        db.execute("BEGIN")
        wrong = set(self.dice.sample(range(1, len(self.shots)), self.often(10)))
        truth: dict[int, int] = {}
        ids: dict[int, int] = {}
        medium = 0
        for shot in self.shots:
            medium += 1
            stack = ids[shot.number] = medium
            if shot.number in wrong:  # two different pictures in one stack
                stack = ids[self.dice.randrange(shot.number)]
            else:
                truth[stack] = shot.truth
            self.write(db, medium, stack, shot, shot.folder)
            for folder in shot.copies:
                medium += 1
                copy = Shot(shot.number, shot.truth, shot.kind, shot.place, folder)
                self.write(db, medium, stack, copy, folder)
        stacks = dict(db.execute("SELECT id, stack FROM medium").fetchall())
        rows = [(*sorted((stacks[ids[one]], stacks[ids[other]])), kind) for one, other, kind in self.links]
        db.executemany(
            "INSERT OR IGNORE INTO link (a, b, kind, method, score) VALUES (?, ?, ?, 'made', 0.9)",
            [row for row in rows if row[0] != row[1]],
        )
        db.execute("COMMIT")
        return Drawn(db, truth, len(self.links), len(self.links) - within)

    def write(self, db: sqlite.Connection, medium: int, stack: int, shot: Shot, folder: str) -> None:
        digest = hashlib.sha256(b"%d" % medium).digest()
        camera = shot.camera or Camera("", "", "")
        taken = shot.taken.isoformat() if shot.taken else None
        db.execute(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, taken, make, model, serial, "
            "stack) VALUES (?, ?, x'', x'', 1, ?, '', '', 'ready', ?, ?, ?, ?, ?)",
            (
                medium,
                digest,
                shot.kind,
                taken,
                camera.make or None,
                camera.model or None,
                camera.serial or None,
                stack,
            ),
        )
        db.execute(
            "INSERT INTO occurrence (source, path, size, state, medium) VALUES (1, ?, 1, 'read', ?)",
            (f"{folder}/{medium}.jpg", medium),
        )
