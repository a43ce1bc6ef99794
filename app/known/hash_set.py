"""A hash set of this workstation: what is said of it, and looking media up in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.errors import UserError
from app.known.record import HAS, Meaning, Remark
from app.known.remarks import RemarkReader
from app.known.table import Table

if TYPE_CHECKING:
    from app.known.columns import Columns

EXACT = ("sha256", "sha1", "md5")
_MOST_REMARKS = 16
"""That are shown of one medium by one set; more than a few contradict each other anyway."""


class SetFile(msgspec.Struct, frozen=True):
    """A file that a set was made of."""

    name: str
    size: int
    sha256: str


class HashSet(msgspec.Struct, frozen=True):
    """What is on record about a set. `rows`: its records, some of which may have the same digests."""

    id: str
    """The name of its folder."""
    name: str
    version: str
    meaning: Meaning
    form: str
    """What it came as, e.g. `VICS 1.3`."""
    region: str
    """Whose list of categories its codes belong to; empty where it doesn't say."""
    imported_at: str
    """UTC, ISO 8601 with `Z`."""
    files: tuple[SetFile, ...]
    sha256: str
    """Over the digests of its files, in the order of their names: tells this version from all others."""
    rows: int
    unusable: int
    """Records without a digest that can be used."""
    digests: dict[str, int]
    """How many different ones of each algorithm are kept."""
    notes: tuple[str, ...] = ()
    """What the officer should know, each a sentence."""
    codes: dict[str, Meaning] = {}
    """What the officer said that categories mean, of those that occur."""

    @property
    def title(self) -> str:
        """Name and version in one."""
        return f"{self.name} ({self.version})"


@dataclass(frozen=True)
class Match:
    """A record of a set that a medium agrees with."""

    by: str
    """The algorithm of the strongest digest that agrees."""
    remark: Remark
    disagreeing: tuple[str, ...] = ()
    """Stronger digests that the record has too, but others: one of the two was made to look like the other, or the set
    has a mistake."""


class OpenSet:
    """A set whose files are mapped; may be asked from any thread."""

    def __init__(self, about: HashSet, folder: Path) -> None:
        """Raises UserError where the set is damaged."""
        self.about = about
        try:
            self._tables = {name: Table(folder, name, rows) for name, rows in about.digests.items()}
            self._remarks = RemarkReader(folder)
        except (OSError, ValueError, KeyError) as error:
            raise UserError(
                f"The hash set {about.title} is damaged ({error}); remove it and import it anew."
            ) from error

    def find(self, sha256: bytes, sha1: bytes, md5: bytes) -> list[Match]:
        """What the set says about a medium with these digests."""
        asked = {"sha256": sha256, "sha1": sha1, "md5": md5}
        return self._matches({name: table.find(asked[name]) for name, table in self._exact()})

    def find_many(
        self, sha256: NDArray[np.uint8], sha1: NDArray[np.uint8], md5: NDArray[np.uint8]
    ) -> dict[int, list[Match]]:
        """The same for many, each argument of shape (n, bytes): by row, those that are in the set."""
        asked = {"sha256": sha256, "sha1": sha1, "md5": md5}
        found: dict[int, dict[str, list[int]]] = {}
        for name, table in self._exact():
            rows, remarks = table.find_many(asked[name])
            for row, numbers in zip(rows.tolist(), remarks, strict=True):
                found.setdefault(row, {})[name] = numbers
        return {row: self._matches(numbers) for row, numbers in sorted(found.items())}

    def prints(self) -> Columns | None:
        """The PDQ hashes of the set; None where it has none."""
        table = self._tables.get("pdq")
        return None if table is None else table.all()

    def remark(self, number: int) -> Remark:
        """Raises UserError where the set is damaged."""
        try:
            return self._remarks.get(number)
        except (ValueError, msgspec.DecodeError) as error:
            raise UserError(
                f"The hash set {self.about.title} is damaged ({error}); remove it and import it anew."
            ) from error

    def _exact(self) -> list[tuple[str, Table]]:
        return [(name, self._tables[name]) for name in EXACT if name in self._tables]

    def _matches(self, numbers: dict[str, list[int]]) -> list[Match]:
        """From the remarks by algorithm, the strongest first."""
        found: dict[Remark, Match] = {}
        for name in EXACT:
            for number in numbers.get(name, [])[:_MOST_REMARKS]:
                remark = self.remark(number)
                if remark not in found:
                    found[remark] = Match(name, remark, self._disagreeing(name, remark))
        return list(found.values())[:_MOST_REMARKS]

    def _disagreeing(self, by: str, remark: Remark) -> tuple[str, ...]:
        """The record has a stronger digest, by which it wasn't found."""
        stronger = EXACT[: EXACT.index(by)]
        return tuple(name for name in stronger if remark.digests & HAS[name] and name in self._tables)
