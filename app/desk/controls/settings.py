"""What a workstation remembers between sittings: recent cases, the look, the size of the window. Never evidence.

One small file in the user's configuration folder, replaced whole. A file that is damaged, hostile or from elsewhere
gives the defaults: settings are never worth an error.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from PySide6.QtCore import QStandardPaths

from app.desk.protecting.exposure import Counts
from app.platform.files import write_file

MOST_RECENT = 12
LOCK_MINUTES = 10
BREAK_MINUTES = 50
_LARGEST_FILE = 200_000

Text = Annotated[str, msgspec.Meta(max_length=4_096)]
Keys = Annotated[dict[Text, Annotated[tuple[Text, ...], msgspec.Meta(max_length=4)]], msgspec.Meta(max_length=200)]
Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
Sizes = Annotated[tuple[Annotated[int, msgspec.Meta(ge=0, le=100_000)], ...], msgspec.Meta(max_length=20)]
Percent = Annotated[int, msgspec.Meta(ge=0, le=100)]


class Recent(msgspec.Struct, frozen=True):
    """A case that was open on this workstation. `opened_at` is UTC, ISO 8601."""

    path: Text
    reference: Text
    opened_at: Text


class Exposed(msgspec.Struct, frozen=True):
    """What the officer's sittings of one day came to, for themself alone; only the newest day is kept. In seconds."""

    day: Text = ""
    worked: Count = 0
    lifted: Count = 0
    media: Count = 0

    @property
    def counts(self) -> Counts:
        """The same, to be added to."""
        return Counts(self.worked, self.lifted, self.media)


class Layout(msgspec.Struct, frozen=True):
    """How the case page is laid out: sizes of the parts of each splitter by its name, in logical pixels; which of map
    and timeline are shown; which page is in front at the side."""

    splitters: Annotated[dict[Text, Sizes], msgspec.Meta(max_length=50)] = msgspec.field(default_factory=dict)
    panes: Annotated[tuple[Literal["map", "timeline"], ...], msgspec.Meta(max_length=2)] = ()
    side: Annotated[int, msgspec.Meta(ge=0, le=20)] = 0


class Settings(msgspec.Struct, frozen=True):
    """All of it. Strengths are those of `app.desk.protecting.protection.Veil`, in the gallery and in the viewer;
    geometry is Qt's own, base64; `keys` are those of `app.desk.controls.own_keys`."""

    recent: Annotated[tuple[Recent, ...], msgspec.Meta(max_length=100)] = ()
    theme: Annotated[str, msgspec.Meta(pattern="^(dark|light)$")] = "dark"
    geometry: Text = ""
    windows: Annotated[dict[Text, Text], msgspec.Meta(max_length=50)] = msgspec.field(default_factory=dict)
    """Geometry of windows that stand beside the main one, by name."""
    layout: Layout = Layout()
    card_size: Annotated[int, msgspec.Meta(ge=64, le=1024)] = 176
    blur: Percent = 60
    grey: Percent = 100
    viewer_blur: Percent = 60
    viewer_grey: Percent = 100
    keyhole: Annotated[int, msgspec.Meta(ge=8, le=1000)] = 90
    language: Annotated[str, msgspec.Meta(pattern="^(|en|de|fr)$")] = ""
    """In which the window speaks, see `app.desk.text.languages`; empty: the system's."""
    keys: Keys = msgspec.field(default_factory=dict)
    lock_minutes: Annotated[int, msgspec.Meta(ge=0, le=480)] = LOCK_MINUTES
    """Without input, until everything is covered. 0: never, but for a case with a passphrase, which keeps
    `LOCK_MINUTES`."""
    list_locked_cases: bool = False
    """Whether the start page remembers cases with a passphrase: this file is not encrypted."""
    break_minutes: Annotated[int, msgspec.Meta(ge=0, le=480)] = BREAK_MINUTES
    """Of work without a break, until the officer is reminded of one. 0: never."""
    exposed: Exposed = Exposed()

    def patience(self, *, locked: bool) -> float | None:
        """Seconds without input until everything is covered; None: never. `locked`: the case has a passphrase."""
        minutes = self.lock_minutes or (LOCK_MINUTES if locked else 0)
        return 60.0 * minutes if minutes else None


def default_path() -> Path:
    """Where the settings of this user lie."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "settings.json"


class SettingsFile:
    """Reads and replaces the settings at one place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._now = _read(path)

    @property
    def now(self) -> Settings:
        """The settings as they stand."""
        return self._now

    def put(self, settings: Settings) -> None:
        """Make these the settings. A folder that can't be written keeps them for this sitting only."""
        if settings == self._now:
            return
        self._now = settings
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_file(self._path, msgspec.json.format(msgspec.json.encode(settings)))
        except OSError:
            return  # a read-only home must not keep an officer from working

    def opened(self, path: Path, reference: str, at: str, *, locked: bool = False) -> None:
        """Put a case at the head of the recent ones; `locked`, with a passphrase, only if the officer wants it."""
        if locked and not self._now.list_locked_cases:
            self.forget(str(path))
            return
        others = [each for each in self._now.recent if each.path != str(path)]
        recent = (Recent(str(path), reference, at), *others)[:MOST_RECENT]
        self.put(msgspec.structs.replace(self._now, recent=recent))

    def forget(self, path: str) -> None:
        """Take a case out of the recent ones."""
        recent = tuple(each for each in self._now.recent if each.path != path)
        self.put(msgspec.structs.replace(self._now, recent=recent))


def _read(path: Path) -> Settings:
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE + 1)
        return Settings() if len(raw) > _LARGEST_FILE else msgspec.json.decode(raw, type=Settings)
    except (OSError, ValueError, RecursionError):  # msgspec's errors are ValueErrors
        return Settings()
