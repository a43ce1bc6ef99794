"""Makes a hash set of files: in one pass, sorted, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import NewType

import numpy as np

from app.known.hash_set import HashSet, SetFile
from app.known.reading import Reader, Told, several_regions
from app.known.record import ALGORITHMS, HAS, LENGTHS, NO_CONTENT, Meaning, Record, Remark, SetError, Stopped
from app.known.remarks import RemarkWriter
from app.known.sorter import Sorter
from app.known.source_files import over_all, part_files, size_of, unreadable

CODES = {"0": Meaning.KNOWN, "5": Meaning.KNOWN, "8": Meaning.KNOWN}
"""Categories that never make an alert unless the officer says so. 0 and 5 mean “not categorised” in some countries and
“non-pertinent” in others, and have swapped their meaning once; 8 is NIST's for files of programs."""
_UNCLEAR = ("0", "5")

Note = NewType("Note", str)
"""A sentence on what the officer should know of a set."""


@dataclass(frozen=True)
class Order:
    """What is to be imported, by the officer's word. `codes`: categories that mean something else than the set does."""

    files: Sequence[Path]
    name: str
    meaning: Meaning
    version: str = ""
    """Empty: what the set says itself, else the beginning of its SHA-256."""
    long: str = ""
    """What 64 hex digits are in a list that doesn't say it: `sha256` or `pdq`; empty: found out by their bits."""
    codes: Mapping[str, Meaning] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """How far an import is."""

    doing: str
    done: int
    total: int


def build(
    order: Order, folder: Path, set_id: str, tell: Callable[[Step], None], stopped: Callable[[], bool]
) -> HashSet:
    """Write the files of a new set into `folder`, which is there and empty; gives what is said of the set.

    Raises SetError where the files aren't a set that can mean that, or once `stopped`; and OSError where the folder
    can't be written to. What is in the folder then is of no use.
    """
    paths = part_files(order.files)
    total = sum(map(size_of, paths))
    told, files = Told(), list[SetFile]()
    with closing(_Shelf(folder, order)) as shelf:
        for path in paths:
            before = sum(file.size for file in files)

            def step(read: int, path: Path = path, before: int = before) -> None:
                if stopped():
                    raise Stopped
                tell(Step(f"reading {path.name}", before + read, total))

            files.append(_read(path, Reader(shelf, order.meaning, order.long, told, step, stopped)))
        tell(Step("sorting", total, total))
        digests = shelf.finish()
    if not digests:
        raise SetError("No record has a digest that can be used; nothing was imported.")
    if wrong := several_regions(told.regions):
        raise wrong
    if stopped():
        raise Stopped
    sha256 = over_all(files)
    return HashSet(
        id=set_id,
        name=order.name,
        version=order.version or told.version or sha256[:12],
        meaning=order.meaning,
        form=next(iter(told.forms.values())),
        region=next(iter(told.regions), ""),
        imported_at=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        files=tuple(files),
        sha256=sha256,
        rows=shelf.rows,
        unusable=shelf.unusable,
        digests=digests,
        notes=tuple(_notes(order, told, shelf, digests)),
        codes={code: meaning for code, meaning in order.codes.items() if told.categories[code]},
    )


def _read(path: Path, reader: Reader) -> SetFile:
    try:
        file = reader.read(path)
        changed = path.stat().st_size != file.size
    except OSError as error:
        if error.filename is not None and Path(error.filename) != path:
            raise
        raise unreadable(path, error) from error
    if changed:
        raise SetError(f"{path} changed while it was read; nothing was imported.")
    return file


class _Shelf:
    """Takes records, gives them numbers, and sorts their digests."""

    def __init__(self, folder: Path, order: Order) -> None:
        self._folder = folder
        self._meaning = order.meaning
        self._codes = {**CODES, **order.codes} if order.meaning is Meaning.ALERT else dict(order.codes)
        self._remarks = RemarkWriter(folder)
        self._only_one = order.meaning is Meaning.IRRELEVANT
        self._sorters: dict[str, Sorter] = {}
        self.rows = 0
        self.unusable = 0
        self.without_content = 0

    def keep(self, records: list[Record]) -> None:
        """Take these; of one that is irrelevant only the strongest digest, since nothing less may hide a medium."""
        columns: dict[str, tuple[list[bytes], list[int]]] = {name: ([], []) for name in ALGORITHMS}
        self.rows += len(records)
        for record in records:
            digests = [(name, digest) for name, digest in _digests(record) if digest is not None]
            if self._only_one:
                digests = [each for each in digests if each[0] != "pdq"][:1]
            if not digests:
                self.unusable += 1
            elif any(digest in NO_CONTENT for _, digest in digests):
                self.without_content += 1
            else:
                number = self._number(record, digests)
                for name, digest in digests:
                    found, numbers = columns[name]
                    found.append(digest)
                    numbers.append(number)
        for name, (found, numbers) in columns.items():
            if found:
                self._add(name, b"".join(found), np.array(numbers, np.uint32))

    def keep_sha256(self, joined: bytes, unusable: int) -> None:
        """Take very many about which nothing is said."""
        length = LENGTHS["sha256"]
        number = self._remarks.number(Remark(self._meaning, digests=HAS["sha256"]))
        self._add("sha256", joined, np.full(len(joined) // length, number, np.uint32))
        self.rows += len(joined) // length + unusable
        self.unusable += unusable

    def finish(self) -> dict[str, int]:
        """Write all; gives how many digests of each algorithm there are."""
        self._remarks.finish()
        return {name: sorter.finish() for name, sorter in self._sorters.items()}

    def close(self) -> None:
        """Close all files, also where it isn't finished."""
        self._remarks.close()
        for sorter in self._sorters.values():
            sorter.close()

    def _add(self, name: str, joined: bytes, numbers: np.ndarray[tuple[int], np.dtype[np.uint32]]) -> None:
        if name not in self._sorters:
            self._sorters[name] = Sorter(self._folder, name)
        self._sorters[name].add(np.frombuffer(joined, np.uint8).reshape(-1, LENGTHS[name]), numbers)

    def _number(self, record: Record, digests: list[tuple[str, bytes]]) -> int:
        said = record[4:]
        has = sum(HAS[name] for name, _ in digests)
        meaning = self._meaning if record.category is None else self._codes.get(record.category, self._meaning)
        return self._remarks.number(Remark(meaning, *said, digests=has))


def _digests(record: Record) -> tuple[tuple[str, bytes | None], ...]:
    """In the order of how much they prove."""
    return ("sha256", record.sha256), ("sha1", record.sha1), ("md5", record.md5), ("pdq", record.pdq)


def _notes(order: Order, told: Told, shelf: _Shelf, digests: Mapping[str, int]) -> list[Note]:
    notes = []
    for code in _UNCLEAR:
        number = told.categories[code]
        if number and code not in order.codes and order.meaning is Meaning.ALERT:
            notes.append(
                Note(
                    f"Records of category {code}: {number:,}. It means “not categorised” in some countries and "
                    f"“non-pertinent” in others; they were taken for known, not for alerts. If they are "
                    f"alerts, import it again and say so of category {code}."
                )
            )
    if order.meaning is Meaning.IRRELEVANT and "md5" in digests:
        notes.append(
            Note(
                f"Records that have an MD5 and nothing better: {digests['md5']:,}. Files can be made that share one: a "
                "list with SHA-1 or SHA-256 hides less."
            )
        )
    if shelf.unusable:
        notes.append(Note(f"Records without a digest that can be used, which were left out: {shelf.unusable:,}."))
    if shelf.without_content:
        notes.append(Note(f"Records that stand for an empty file, and were left out: {shelf.without_content:,}."))
    if told.ambiguous:
        notes.append(
            Note(
                f"Records that say something twice: {told.ambiguous:,}. Programs differ in what they read; here what "
                "stands last counts."
            )
        )
    if told.newest:
        notes.append(Note(f"The newest record was changed on {told.newest}."))
    if told.clockless:
        notes.append(Note(f"Records that were changed at a time whose zone isn't said: {told.clockless:,}."))
    return notes
