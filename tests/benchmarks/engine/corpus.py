"""The race's folder: about 2,000 files with known groups, and traps for those who join too much.

A group is an original with some of its edits and exact copies. Edits that show several pictures are left out, since
they would belong to several groups. What is no group's stands alone: other originals, and the traps.
"""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine import alike, cases, originals
from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.edits import EDITS, VERSION
from tests.benchmarks.engine.originals import Original
from tests.benchmarks.engine.spread import spread

EDITS_EACH = 13
ALONE = tuple(name for name, edit in EDITS.items() if not edit.others)
TRAPS = (
    ("screenshot of a chat", 30),
    ("watermark", 30),
    ("gallery app", 15),
    ("meme", 10),
    ("screenshot, cropped", 10),
)
"""Edits of different pictures that have much in common though the pictures don't, and how many of each."""


@dataclass(frozen=True)
class Entry:
    """One file. Files of one `group` show the same picture; those of one `scene` the same thing, maybe differently."""

    path: str
    original: Original
    edit: str | None
    group: int
    scene: int


@dataclass(frozen=True)
class Corpus:
    """The folder and what is in it."""

    folder: Path
    entries: tuple[Entry, ...]

    def right(self) -> NDArray[np.bool_]:
        """Files x files: whether they are of one group."""
        group = np.array([entry.group for entry in self.entries])
        same: NDArray[np.bool_] = group[:, None] == group[None, :]
        return same

    def same_scene(self) -> NDArray[np.bool_]:
        """Files x files: whether they show the same thing without being of one group."""
        scene = np.array([entry.scene for entry in self.entries])
        same: NDArray[np.bool_] = (scene[:, None] == scene[None, :]) & ~self.right()
        return same


def make(media: Sequence[Path], groups: int, cache: Path = CACHE) -> Corpus:
    """The race's folder, with so many groups of edited pictures; a third as many flats of three rooms each."""
    traps = [edit for edit, count in TRAPS for _ in range(max(2, count * groups // 110))]
    everything, same = cases.gather(media, painted=(200 if media else 300) * groups // 110, cache=cache)
    chosen, _ = cases.choose(everything, same, groups)
    scene = {at: group[0] for group in alike.groups(same) for at in group}
    entries = []
    for at, original in enumerate(everything):
        entries.append(Entry(f"{at:04d}.jpg", original, None, at, scene.get(at, at)))
        if at in chosen:
            entries += _edited(original, at, scene.get(at, at))
    alone = originals.paintings(len(traps), first=5000, cache=cache)
    rooms = originals.flats(max(2, groups // 11), cache)
    for number, (original, edit) in enumerate(zip(alone, traps, strict=True), len(everything)):
        entries.append(_entry(original, edit, number, number))
    first = len(everything) + len(alone)
    for number, (flat, original) in enumerate(rooms):
        entries.append(Entry(f"{first + number:04d}.jpg", original, None, first + number, first + 3 * flat))
    recipe = [
        VERSION,
        *((each.path, each.original.name, each.edit, each.original.path.stat().st_size) for each in entries),
    ]
    return Corpus(made(f"race-{groups}", recipe, partial(_fill, entries), cache), tuple(entries))


def _edited(original: Original, group: int, scene: int) -> list[Entry]:
    """Some of the edits of an original, and for a third of them an exact copy of one."""
    rng = np.random.default_rng(zlib.crc32(original.name.encode()))
    names = [ALONE[at] for at in rng.choice(len(ALONE), EDITS_EACH, replace=False).tolist()]
    entries = [_entry(original, name, group, scene) for name in names]
    if rng.random() < 1 / 3:
        twin = entries[0]
        entries.append(Entry(f"copy-of-{twin.path}", original, twin.edit, group, scene))
    return entries


def _entry(original: Original, edit: str, group: int, scene: int) -> Entry:
    return Entry(f"{group:04d}-{cases.as_file_name(edit)}{EDITS[edit].suffix}", original, edit, group, scene)


def _fill(entries: Sequence[Entry], into: Path) -> None:
    spread(partial(_make_one, into), entries)


def _make_one(into: Path, entry: Entry) -> None:
    if entry.edit is None:
        shutil.copyfile(entry.original.path, into / entry.path)
    else:
        data = EDITS[entry.edit].file(entry.original.pixels(), entry.original.name)
        (into / entry.path).write_bytes(data)
