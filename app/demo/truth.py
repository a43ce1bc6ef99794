"""What is known of a made-up phone: every file, what it shows, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.demo.pictures import Shot
from app.demo.scenery import Scene


@dataclass(frozen=True)
class DumpFile:
    """One occurrence: a path in the folder, or a member of an archive in it."""

    kind: str
    """`picture`, `video`, `sound`, `archive` or `other`: what the bytes are, whatever the name says."""
    path: str = ""
    """Below the folder, or inside the innermost archive; `/` between parts, bytes that aren't UTF-8 as surrogates."""
    sha256: str = ""
    """In hexadecimal."""
    shows: str = ""
    """Name of the picture, clip or tune; files with the same one belong in one stack. Empty where it is none."""
    edit: str = "original"
    """What was done to it: `original`, or the name of an edit from `pictures.EDITS` or `videos.EDITS`."""
    broken: str = ""
    """Why it can't be decoded, or only in part; empty where nothing is wrong."""
    inside: tuple[str, ...] = ()
    """The archives that it is in, outermost first; empty for a file of the file system."""
    scene: Scene | None = None
    shot: Shot | None = None
    """What its EXIF says, where it has any."""


@dataclass(frozen=True)
class DumpTruth:
    """A phone that was made up: `files` are its occurrences, `links` the symbolic links among them (never followed)."""

    folder: Path
    files: Sequence[DumpFile]
    links: Sequence[str]

    @property
    def contents(self) -> frozenset[str]:
        """SHA-256 of every content, once each."""
        return frozenset(file.sha256 for file in self.files)

    @property
    def by_kind(self) -> Mapping[str, int]:
        """How many different contents there are of each kind."""
        return Counter({file.sha256: file.kind for file in self.files}.values())

    @property
    def broken(self) -> Mapping[str, str]:
        """SHA-256 of each broken content, and why it is broken."""
        return {file.sha256: file.broken for file in self.files if file.broken}

    @property
    def stacks(self) -> Mapping[str, frozenset[str]]:
        """What is shown by two contents or more, and their SHA-256: the stacks that should be found."""
        shown: dict[str, set[str]] = {}
        for file in self.files:
            if file.shows:
                shown.setdefault(file.shows, set()).add(file.sha256)
        return {name: frozenset(members) for name, members in shown.items() if len(members) > 1}

    @property
    def duplicates(self) -> Mapping[str, Sequence[DumpFile]]:
        """The occurrences of every content that occurs more than once, by its SHA-256."""
        places: dict[str, list[DumpFile]] = {}
        for file in self.files:
            places.setdefault(file.sha256, []).append(file)
        return {sha256: files for sha256, files in places.items() if len(files) > 1}
