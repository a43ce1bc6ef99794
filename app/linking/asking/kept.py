"""Arrays that only grow, kept in files beside the case, so that a question needn't read a million rows first.

What is kept can be made again from the case at any time: where a file is lost, stale or broken, or where nothing may be
written, the rest is read from the case.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

from app import sqlite
from app.linking.index_folder import IndexFolder

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


@dataclass(frozen=True)
class Recipe(Generic[T]):
    """What is kept: a dataclass whose fields are arrays, to which rows are added at the end.

    `name` says what it holds and in which form; another form needs another name, and `-` is not in it. `newest` gives
    the highest id in the case of what it is made from; `after` makes it from all that has a higher id than this;
    `witness` gives letters and digits that tell the row with this id from one that another history of the case gave
    the same id (a copy of the case database was put back), empty where there is no such row.
    """

    name: str
    form: type[T]
    newest: Callable[[sqlite.Connection], int]
    after: Callable[[sqlite.Connection, int], T]
    witness: Callable[[sqlite.Connection, int], str]


class Kept(Generic[T]):
    """The arrays of one case, up to date whenever they are asked for."""

    def __init__(self, folder: IndexFolder | None, recipe: Recipe[T]) -> None:
        """`folder`: made if it isn't there; None: nothing is kept beyond this object."""
        self._folder = folder
        self._recipe = recipe
        self._now: tuple[int, T] | None = None

    def latest(self, reader: sqlite.Connection) -> T:
        """All that the case has now; `reader` sees one state of it (it is within a transaction)."""
        newest = self._recipe.newest(reader)
        if self._now is None:
            self._now = self._read(reader)
        have, arrays = self._now if self._now is not None else (0, None)
        if arrays is not None and have == newest:
            return arrays
        more = self._recipe.after(reader, have)
        arrays = more if arrays is None else self._joined(arrays, more)
        self._now = newest, self._written(newest, self._witness(reader, newest), arrays)
        return self._now[1]

    def _joined(self, first: T, second: T) -> T:
        return self._made(lambda name: np.concatenate([getattr(first, name), getattr(second, name)]))

    def _made(self, array: Callable[[str], Any]) -> T:
        return self._recipe.form(*(array(each.name) for each in fields(self._recipe.form)))

    def _read(self, reader: sqlite.Connection) -> tuple[int, T] | None:
        """What is on the disk, if the case has all of it; None where nothing is."""
        if self._folder is None:
            return None
        for place in self._places(self._folder):
            number, _, witness = place.name.rpartition("-")[2].partition(".")
            if number.isdigit() and witness and witness == self._witness(reader, int(number)):
                with contextlib.suppress(OSError, ValueError, EOFError):  # gone meanwhile, or broken: as if never kept
                    return int(number), self._loaded(self._folder, place)
        return None

    def _places(self, folder: IndexFolder) -> list[Path]:
        """The newest first."""
        return sorted(
            folder.path.glob(f"{self._recipe.name}-*"), key=lambda place: (len(place.name), place.name), reverse=True
        )

    def _witness(self, reader: sqlite.Connection, number: int) -> str:
        witness = self._recipe.witness(reader, number)
        return witness if self._folder is None else self._folder.token(witness)

    def _loaded(self, folder: IndexFolder, place: Path) -> T:
        return self._made(lambda name: folder.load(place, name))

    def _written(self, number: int, witness: str, arrays: T) -> T:
        """The arrays, from the disk if they could be written there."""
        folder = self._folder
        if folder is None or not witness:
            return arrays
        place = folder.path / f"{self._recipe.name}-{number}.{witness}"
        unfinished = place.with_name(f".{place.name}.{os.getpid()}")
        try:
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(parents=True)
            self._made(lambda name: folder.save(unfinished, name, getattr(arrays, name)))
            unfinished.rename(place)
            for other in self._places(folder):
                if other != place:
                    shutil.rmtree(other, ignore_errors=True)
            return self._loaded(folder, place)
        except (OSError, ValueError):  # a full disk, no permission, or another program was faster: it can do without
            shutil.rmtree(unfinished, ignore_errors=True)
            return arrays
