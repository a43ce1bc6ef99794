"""A whole phone, made up: camera folders, messages, downloads, music, archives, and what is broken or odd on it.

Everything is painted, synthesised and encoded here from a seed, and what is what is known: see `DumpTruth`.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from app.demo import odd, pictures, sounds, videos
from app.demo.brush import Pixels
from app.demo.pictures import CAMERAS, PLACES, Place, Shot
from app.demo.scenery import Scene, paint
from app.demo.truth import DumpFile, DumpTruth
from app.demo.videos import Clip


@dataclass(frozen=True)
class Trip:
    """A day out: where, when it began by the local clock, and what there was to photograph."""

    place: Place
    start: datetime
    subjects: tuple[str, ...]


TRIPS = (
    Trip(PLACES[1], datetime(2024, 5, 18, 10, 12), ("coast", "village")),
    Trip(PLACES[0], datetime(2024, 6, 29, 9, 40), ("mountains", "forest")),
    Trip(PLACES[2], datetime(2024, 7, 3, 11, 5), ("village", "mountains", "market")),
    Trip(PLACES[4], datetime(2024, 7, 21, 17, 30), ("field", "market")),
    Trip(PLACES[3], datetime(2024, 8, 10, 13, 20), ("field", "village", "coast")),
    Trip(PLACES[5], datetime(2024, 10, 2, 18, 45), ("city", "coast")),
    Trip(PLACES[6], datetime(2024, 11, 9, 8, 15), ("mountains", "forest")),
)

FLATS = (datetime(2024, 3, 2, 15, 0), datetime(2024, 9, 14, 19, 30))
"""When the rooms of each flat were photographed."""


@dataclass(frozen=True)
class Scale:
    """How large a phone is made."""

    width: int
    height: int
    trips: int
    shots_a_trip: int
    flats: int
    rooms_a_flat: int
    second_camera: int
    edits: int
    """Edited copies in the messages."""
    clips: int
    clip_edits: int
    clip_width: int
    clip_height: int
    clip_seconds: float
    tunes: tuple[str, ...]
    downloads: tuple[str, ...]
    names: tuple[str, ...]
    """Which of `odd.odd_names` are used."""
    all_oddities: bool
    """Whether costly or repeated oddities are made too: a second kind of archive, a zip bomb, a cut clip."""


FULL = Scale(
    1280, 960, 7, 5, 2, 6, 8, 30, 4, 7, 640, 360, 8,
    (".mp3", ".flac", ".ogg", ".m4a", ".wav", ".opus"),
    ("PNG", "WEBP", "AVIF", "TIFF", "GIF", "APNG", "webm", "avi", "turned"),
    tuple(odd.odd_names()), True,
)  # fmt: skip
"""About 150 occurrences."""

SMALL = Scale(
    640, 480, 1, 2, 1, 1, 0, 3, 1, 1, 320, 180, 6, (".wav", ".mp3"), ("PNG", "GIF", "AVIF", "TIFF"), ("newline",), False
)  # fmt: skip
"""Fewer than 25 files on disk, and yet something of every kind: for tests."""


def make_phone_dump(folder: Path, seed: int = 1, scale: Scale = FULL) -> DumpTruth:
    """Make a phone's files below `folder`, which must not exist or be empty, and say what they are.

    The same seed and scale give the same bytes. What a system can't hold (odd names, links) is left out of the truth.
    Raises `FileExistsError` if there is something in the folder already.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(folder)
    phone = _Phone(folder, seed, scale)
    phone.camera()
    phone.second_camera()
    phone.clips()
    phone.downloads()
    phone.music()
    phone.lost()
    phone.odd_places()
    phone.archives()
    return DumpTruth(folder, tuple(phone.files), tuple(phone.links))


class _Phone:
    """The phone while it is made."""

    def __init__(self, folder: Path, seed: int, scale: Scale) -> None:
        self.folder, self.seed, self.scale = folder, seed, scale
        self.files: list[DumpFile] = []
        self.links: list[str] = []
        self.kept: list[tuple[DumpFile, bytes]] = []
        self.number = 0
        self.messages = 0

    def add(self, path: str, data: bytes, like: DumpFile, at: datetime | None = None) -> DumpFile:
        """Write a file and note what it is."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        return self.note(path, like, at)

    def note(self, path: str, like: DumpFile, at: datetime | None = None) -> DumpFile:
        """Note a file that is there already, and set its time."""
        data = (self.folder / path).read_bytes()
        seconds = at.replace(tzinfo=UTC).timestamp() if at else odd.FIXED_SECONDS + len(self.files)
        os.utime(self.folder / path, (seconds, seconds))
        file = replace(like, path=path, sha256=hashlib.sha256(data).hexdigest())
        self.files.append(file)
        return file

    def scene(self, subject: str, decor: int = 0) -> Scene:
        """A scene that hasn't been used on this phone."""
        self.number += 1
        return Scene(subject, self.seed * 10_000 + self.number, decor)

    def camera(self) -> None:
        """Trips and flats as the phone's own camera took them, and the copies that went through messages."""
        shots: list[tuple[Scene, Shot]] = []
        for flat, start in enumerate(FLATS[: self.scale.flats]):
            decor = self.seed * 10 + flat + 1
            for number in range(self.scale.rooms_a_flat):
                subject = ("room", "still life", "kitchen", "room", "still life", "room")[number % 6]
                taken = start + timedelta(minutes=4 * number, seconds=7 * number)
                shots.append((self.scene(subject, decor), Shot(CAMERAS[0], taken, 60 if flat else None)))
        for trip in TRIPS[: self.scale.trips]:
            for number in range(self.scale.shots_a_trip):
                taken = trip.start + timedelta(minutes=13 * number, seconds=11 * number)
                zone = trip.place.zone_minutes if number % 4 != 3 else None
                place = replace(trip.place, latitude=trip.place.latitude + 0.0004 * number) if number % 5 != 4 else None
                turn = (1, 6, 1, 3, 8)[number % 5]
                subject = trip.subjects[number % len(trip.subjects)]
                shots.append((self.scene(subject), Shot(CAMERAS[0], taken, zone, place, turn)))
        shots.sort(key=lambda entry: entry[1].taken)
        # Each edit in turn, three to a picture, spread over the whole time.
        copied = max(1, -(-self.scale.edits // 3))
        step = max(1, len(shots) // copied)
        left = [pictures.EDITS[number % len(pictures.EDITS)] for number in range(self.scale.edits)]
        for number, (scene, shot) in enumerate(shots):
            pixels = self.painted(scene, upright=shot.orientation in (6, 8))
            form, suffix = ("HEIF", "HEIC") if number % 9 == 1 and shot.orientation == 1 else ("JPEG", "JPG")
            data = pictures.encode(pixels, form, quality=90 if form == "JPEG" else 55, shot=shot)
            name = f"IMG_{number + 1:04d}"
            file = self.add(
                f"DCIM/100NORTH/{name}.{suffix}",
                data,
                DumpFile("picture", shows=name, scene=scene, shot=shot),
                shot.taken,
            )
            self.kept.append((file, data))
            if number % step == 0:
                for edit in left[:3]:
                    self.message(pixels, file, edit)
                del left[:3]

    def painted(self, scene: Scene, *, upright: bool = False) -> Pixels:
        """The scene at the phone's size; `upright` cuts a high picture out of its middle."""
        pixels = paint(scene, self.scale.width, self.scale.height)
        if not upright:
            return pixels
        width = self.scale.height * 3 // 4
        left = (self.scale.width - width) // 2
        return np.ascontiguousarray(pixels[:, left : left + width])

    def message(self, pixels: Pixels, original: DumpFile, edit: pictures.Edit) -> None:
        """An edited copy, without EXIF, as messengers store it."""
        assert original.shot is not None
        sent = original.shot.taken + timedelta(days=1 + self.messages % 3, minutes=self.messages)
        data = pictures.encode(edit.change(pixels), edit.form, quality=edit.quality)
        suffix = "webp" if edit.form == "WEBP" else "jpg"
        path = f"Messages/Media/IMG-{sent:%Y%m%d}-WA{self.messages:04d}.{suffix}"
        self.messages += 1
        self.add(path, data, replace(original, edit=edit.name, shot=None), sent)

    def second_camera(self) -> None:
        """Pictures of another camera that were copied onto the phone: no offset, no place, a clock that is wrong."""
        for number in range(self.scale.second_camera):
            scene = self.scene(("market", "city", "forest", "field")[number % 4])
            taken = datetime(2019, 1, 1, 0, 3) + timedelta(minutes=number)
            shot = Shot(CAMERAS[1], taken)
            data = pictures.encode(self.painted(scene), quality=92, shot=shot)
            path = f"DCIM/101HARRW/HO24{number + 311:04d}.JPG"
            self.add(path, data, DumpFile("picture", shows=f"HO24{number + 311}", scene=scene, shot=shot), taken)

    def clip(self, number: int, *, sound: bool) -> Clip:
        """A clip over two scenes that no picture on the phone shows."""
        trip = TRIPS[number % len(TRIPS)]
        subjects = (trip.subjects[0], trip.subjects[-1])
        size = (self.scale.width * 3 // 4, self.scale.height * 3 // 4)
        taken = (trip.start - timedelta(minutes=trip.place.zone_minutes)).replace(tzinfo=UTC) + timedelta(minutes=90)
        return Clip(
            [paint(self.scene(subject), *size) for subject in subjects], self.scale.clip_seconds + 2 * (number % 3),
            self.seed * 100 + number, self.scale.clip_width, self.scale.clip_height, 12, sound, taken, trip.place,
            CAMERAS[0],
        )  # fmt: skip

    def clips(self) -> None:
        """Clips of the phone's camera, and copies of the first ones in the messages."""
        for number in range(self.scale.clips):
            name = f"VID_{number + 1:04d}"
            path = f"DCIM/100NORTH/{name}.{'MOV' if number % 4 == 3 else 'MP4'}"
            videos.write_clip(self.folder / path, self.clip(number, sound=number % 2 == 0))
            self.note(path, DumpFile("video", shows=name), TRIPS[number % len(TRIPS)].start)
        for number, edit in enumerate(videos.EDITS[: self.scale.clip_edits]):
            name = f"VID_{number % max(1, self.scale.clips - 1) + 1:04d}"
            path = f"Messages/Media/VID-20240815-WA{number:04d}{edit.suffix}"
            videos.write_edited(self.folder / path, self.folder / f"DCIM/100NORTH/{name}.MP4", edit)
            self.note(path, DumpFile("video", shows=name, edit=edit.name))

    def downloads(self) -> None:
        """Pictures and clips in other formats, and exact duplicates of what the camera took."""
        for number, form in enumerate(self.scale.downloads):
            path = f"Download/item {number + 1}"
            if form in pictures.FORMATS:
                scene = self.scene("mountains" if number % 2 else "coast")
                shot = Shot(CAMERAS[2 + number % 2], datetime(2023, 2, 3 + number, 16, 9))
                # PNG and TIFF are large: half the size does.
                pixels = paint(scene, self.scale.width // 2, self.scale.height // 2)
                data = pictures.encode(pixels, form, quality=75, shot=shot)
                self.add(f"{path}.{form.lower()}", data, DumpFile("picture", shows=path, scene=scene, shot=shot))
            elif form in ("GIF", "APNG"):
                scene = self.scene("city")
                still = paint(scene, 480, 360)
                frames = [np.ascontiguousarray(still[:270, 10 * step : 10 * step + 360]) for step in range(12)]
                data = pictures.animate(frames, "PNG" if form == "APNG" else form)
                self.add(
                    f"{path}.{'png' if form == 'APNG' else 'gif'}", data, DumpFile("picture", shows=path, scene=scene)
                )
            else:
                self.download_clip(path, form, number)
        for file, data in self.kept[:2] if self.scale.all_oddities else ():
            copy = f"Download/{Path(file.path).name}"
            self.add(copy, data, file)

    def download_clip(self, path: str, form: str, number: int) -> None:
        """A clip as WebM, as AVI, or with a container that asks to be turned."""
        clip = self.clip(10 + number, sound=form == "webm")
        path += ".mp4" if form == "turned" else f".{form}"
        if form == "turned":
            with tempfile.TemporaryDirectory() as folder:
                lying = Path(folder) / "lying.mp4"
                videos.write_clip(lying, clip)
                videos.write_turned(self.folder / path, lying)
        else:
            videos.write_clip(self.folder / path, clip, videos.VP9 if form == "webm" else videos.MPEG4)
        self.note(path, DumpFile("video", shows=path))

    def music(self) -> None:
        """Tunes; in the second one somebody speaks, and the last one is the first one in another format."""
        (self.folder / "Music").mkdir()
        for number, suffix in enumerate(self.scale.tunes):
            which = 0 if number == len(self.scale.tunes) - 1 else number
            path = f"Music/Track {number + 1:02d}{suffix}"
            tune = sounds.tune(self.seed * 50 + which, 15 if self.scale.all_oddities else 8)
            if which == 1:
                tune = sounds.spoken_over(tune, self.seed)
            sounds.write_sound(self.folder / path, tune, f"Tune {which + 1}")
            self.note(path, DumpFile("sound", shows=f"tune {which + 1}"))

    def lost(self) -> None:
        """What a file system check leaves behind: cut, empty and mislabelled files."""
        scene = self.scene("village")
        whole = pictures.encode(self.painted(scene))
        cut = whole[: len(whole) * 7 // 10]
        self.add(
            "LOST.DIR/1047.jpg", cut, DumpFile("picture", shows="lost 1047", broken="cut off after 70 %", scene=scene)
        )
        self.add("LOST.DIR/1048.jpg", b"", DumpFile("other"))
        self.add("LOST.DIR/1049.jpg", b"Shopping: bread, apples, soap.\n", DumpFile("other"))
        file, data = self.kept[-1]
        self.add("LOST.DIR/1050.txt", data, file)
        lying = DumpFile("picture", broken="noise after a JPEG's first bytes")
        self.add("LOST.DIR/1051.jpg", odd.lying_header(self.seed), lying)
        huge = odd.png_of_size(50_000, 50_000)
        claim = DumpFile("picture", broken="claims 50,000 x 50,000 pixels in a kilobyte")
        self.add("LOST.DIR/1052.png", huge, claim)
        if self.scale.all_oddities:
            clip = (self.folder / "DCIM/100NORTH/VID_0001.MP4").read_bytes()
            # The index of the clip comes first, so most of what is left can be shown; without any, nothing can.
            self.add("LOST.DIR/1053.mp4", clip[:900], DumpFile("video", broken="cut off in its index"))

    def odd_places(self) -> None:
        """Odd names, a deep folder, hard and symbolic links."""
        folder = self.folder / "Files"
        folder.mkdir()
        names = odd.odd_names()
        scenes = [self.scene("still life", self.seed) for _ in range(3)]
        small = [pictures.encode(paint(scene, 640, 480)) for scene in scenes]
        for number, what in enumerate(self.scale.names):
            which = number % 3
            path = odd.write_named(folder, names[what], small[which])
            if path is not None:
                relative = path.relative_to(self.folder).as_posix()
                self.note(relative, DumpFile("picture", shows=f"odd {which}", scene=scenes[which]))
        file, data = self.kept[0]
        if self.scale.all_oddities:
            self.add("/".join(["Files", *(f"level {level}" for level in range(30)), "deep.jpg"]), data, file)
        if odd.hard_link(folder / "hard link.jpg", self.folder / file.path):
            self.note("Files/hard link.jpg", file, file.shot.taken if file.shot else None)
        for name, target in (("link.jpg", "hard link.jpg"), ("loop", ".."), ("dangling.jpg", "gone.jpg")):
            if odd.link(folder / name, target):
                self.links.append(f"Files/{name}")

    def archives(self) -> None:
        """Archives with new and known pictures, one inside another, and one that unpacks to far too much."""
        scenes = [self.scene(subject) for subject in ("mountains", "forest", "field")]
        fresh = [pictures.encode(paint(scene, 800, 600)) for scene in scenes]
        known, data = self.kept[0]
        inner = odd.zip_of({"2021/old one.jpg": fresh[0]}, packed=False)
        backup = odd.zip_of({"Camera/known.jpg": data, "Camera/new.jpg": fresh[1], "older.zip": inner}, packed=False)
        self.add("Backup.zip", backup, DumpFile("archive"))
        self.member("Camera/known.jpg", data, known, "Backup.zip")
        self.member("Camera/new.jpg", fresh[1], DumpFile("picture", shows="backup new", scene=scenes[1]), "Backup.zip")
        self.member("older.zip", inner, DumpFile("archive"), "Backup.zip")
        old = DumpFile("picture", shows="backup old", scene=scenes[0])
        self.member("2021/old one.jpg", fresh[0], old, "Backup.zip", "older.zip")
        card = DumpFile("picture", shows="card", scene=scenes[2])
        members: Mapping[str, bytes] = {"card/a.jpg": fresh[2], "card/readme.txt": b"Copied from the card.\n"}
        makers = {"Card.tar.gz": odd.tar_gz_of, "Card.7z": odd.seven_zip_of}
        for name, maker in makers.items():
            if name == "Card.7z" and not self.scale.all_oddities:
                continue
            self.add(name, maker(members), DumpFile("archive"))
            self.member("card/a.jpg", fresh[2], card, name)
            self.member("card/readme.txt", members["card/readme.txt"], DumpFile("other"), name)
        if self.scale.all_oddities:
            bomb = DumpFile("archive", broken="unpacks to a thousand times its size")
            self.add("Download/free music.zip", odd.zip_bomb(), bomb)

    def member(self, path: str, data: bytes, like: DumpFile, *inside: str) -> None:
        """Note a file inside an archive."""
        self.files.append(replace(like, path=path, sha256=hashlib.sha256(data).hexdigest(), inside=inside))
