"""Folders of originals and their edits, with what every file shows."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine import alike, originals
from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.edits import EDITS, VERSION
from tests.benchmarks.engine.originals import Original
from tests.benchmarks.engine.spread import spread

SMALLEST_QUERY = 400
"""Shorter edge in pixels that a picture has at least which is edited; a quarter of it is still a picture."""


@dataclass(frozen=True)
class Shown:
    """One file of a case. `edit`: None for an original. `of`: the original it is or was made of; `shows`: that and all
    others that are seen in it, as numbers of originals."""

    path: str
    edit: str | None
    of: int
    shows: tuple[int, ...]


@dataclass(frozen=True)
class Case:
    """A folder whose truth is known. `alike`: pairs of originals, a < b, that show the same and so are never wrong."""

    folder: Path
    names: tuple[str, ...]
    files: tuple[Shown, ...]
    alike: alike.Pairs

    def right(self) -> NDArray[np.bool_]:
        """Files x files: whether the two show an original in common."""
        return self._related(np.eye(len(self.names), dtype=np.float32))

    def wrong(self) -> NDArray[np.bool_]:
        """Files x files: whether nothing that one shows is, or looks like, anything that the other shows."""
        near = np.eye(len(self.names), dtype=np.float32)
        for a, b in self.alike:
            near[a, b] = near[b, a] = 1
        return ~self._related(near)

    def _related(self, near: NDArray[np.float32]) -> NDArray[np.bool_]:
        shows = np.zeros((len(self.files), len(self.names)), dtype=np.float32)
        for at, file in enumerate(self.files):
            shows[at, list(file.shows)] = 1
        related: NDArray[np.bool_] = (shows @ near) @ shows.T > 0
        return related

    def pairs_of(self, edit: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The files of this edit, and beside each its original."""
        original = {file.of: at for at, file in enumerate(self.files) if file.edit is None}
        at = [at for at, file in enumerate(self.files) if file.edit == edit]
        return np.array(at, np.int64), np.array([original[self.files[each].of] for each in at], np.int64)


def gather(media: Sequence[Path], painted: int, cache: Path = CACHE) -> tuple[list[Original], alike.Pairs]:
    """Photographs of the folders and so many painted scenes, with the pairs of them that show the same."""
    everything = [*originals.photographs(media, cache), *originals.paintings(painted, cache=cache)]
    return everything, alike.closed(alike.seen(everything, cache) | alike.known(media, everything))


def edited(
    everything: Sequence[Original], same: alike.Pairs, queries: int, edits: Sequence[str] = (), cache: Path = CACHE
) -> Case:
    """A case of all originals and of so many of them every edit (or those named); photographs are edited first.

    Pictures that edits show beside are taken from those that aren't edited.
    """
    chosen, others = choose(everything, same, queries)
    plans = [_plan(everything, of, edit, others) for of in chosen for edit in edits or EDITS]
    recipe = [VERSION, *((each.name, each.path.stat().st_size) for each in everything), *plans]
    folder = made(f"pictures-{queries}", recipe, partial(_make, everything, plans), cache)
    files = tuple(Shown(f"originals/{at:04d}.jpg", None, at, (at,)) for at in range(len(everything)))
    return Case(folder, tuple(each.name for each in everything), files + tuple(plans), same)


def choose(everything: Sequence[Original], same: alike.Pairs, queries: int) -> tuple[list[int], list[int]]:
    """Which originals are edited, and which are shown beside them.

    None of the first shows the same as another of either, so that no edit is right by chance.
    """
    order = sorted(
        range(len(everything)), key=lambda at: (everything[at].painted, zlib.crc32(everything[at].name.encode()))
    )
    neighbours: dict[int, set[int]] = {at: set() for at in order}
    for a, b in same:
        neighbours[a].add(b)
        neighbours[b].add(a)
    chosen: list[int] = []
    for at in order:
        if len(chosen) == queries:
            break
        if neighbours[at].isdisjoint(chosen) and min(everything[at].pixels().shape[:2]) >= SMALLEST_QUERY:
            chosen.append(at)
    others = [at for at in order if at not in chosen and neighbours[at].isdisjoint(chosen)]
    return chosen, others


def _plan(everything: Sequence[Original], of: int, edit: str, others: Sequence[int]) -> Shown:
    rng = np.random.default_rng((zlib.crc32(everything[of].name.encode()), zlib.crc32(edit.encode())))
    beside = rng.choice(others, EDITS[edit].others, replace=False).tolist() if EDITS[edit].others else []
    return Shown(f"edits/{of:04d}-{as_file_name(edit)}{EDITS[edit].suffix}", edit, of, (of, *beside))


def as_file_name(edit: str) -> str:
    """An edit's name in letters, digits and hyphens."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in edit).split())


def _make(everything: Sequence[Original], plans: Sequence[Shown], into: Path) -> None:
    for part in ("originals", "edits"):
        (into / part).mkdir()
    for at, original in enumerate(everything):
        shutil.copyfile(original.path, into / "originals" / f"{at:04d}.jpg")
    spread(partial(_make_one, everything, into), plans)


def _make_one(everything: Sequence[Original], into: Path, plan: Shown) -> None:
    if plan.edit is not None:
        others = [everything[at].pixels() for at in plan.shows[1:]]
        original = everything[plan.of]
        (into / plan.path).write_bytes(EDITS[plan.edit].file(original.pixels(), original.name, others))
