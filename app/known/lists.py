"""Lists as text: one digest a line, tables with columns (ICSE, Griffeye, NSRL's older form), and `md5sum`'s output.

A table is understood by its header; without one, by the length of what is hex. 64 hex digits are a SHA-256 or a PDQ
hash: a header or the officer tells which, or else their bits, since exactly half of a PDQ hash's are set.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

from app.known import values
from app.known.record import LENGTHS, Record, SetError

BATCH = 10_000
LONGEST_LINE = 1 << 16
_LOOKED_AT = 200
_FEWEST = 3
"""Digests from which on their bits can tell that they are PDQ hashes: one SHA-256 in 20 has exactly 128 bits set."""
_HEX = re.compile(r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")
_BY_LENGTH = {32: "md5", 40: "sha1", 64: "sha256"}
_LONG = ("sha256", "pdq")
"""What 64 hex digits are."""
_DELIMITERS = ";\t,|"
_SUMS = re.compile(r"\\?([0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}) +\*?[^\s,;|].*", re.DOTALL)
_TAGGED = re.compile(r"(?:MD5|SHA1|SHA256) \(.*\) = ([0-9A-Fa-f]{32,64})", re.DOTALL)

_COLUMNS = {
    "md5": "md5",
    "md5hex": "md5",
    "md5hash": "md5",
    "sha1": "sha1",
    "sha1hash": "sha1",
    "sha256": "sha256",
    "sha256hash": "sha256",
    "pdq": "pdq",
    "pdqhash": "pdq",
    "category": "category",
    "series": "series",
    "seriesname": "series",
    "victimidentified": "victim_identified",
    "offenderidentified": "offender_identified",
    "isdistributed": "distributed",
    "distributed": "distributed",
    "baseline": "baseline",
}
"""What a header may say, without case, spaces and signs."""
_ICSE = frozenset({"imageid", "seriesname", "numberofsubmissions", "baseline"})
_GRIFFEYE = frozenset({"binarycopies", "canfilebeopened", "directorypath", "hasexif", "sourceid", "visualcopies"})
_DIGESTS = ("md5", "sha1", "sha256", "pdq")

Form = str
"""`icse`, `griffeye`, `table`, `list` or `pdq`."""
Row = list[str]


@dataclass(frozen=True)
class TextList:
    """A list whose form was found out. `columns`: what stands where, by a header; empty where the length tells."""

    form: Form
    rows: Callable[[], Iterator[Row]]
    columns: dict[str, int]
    long: str
    """What 64 hex digits are: `sha256` or `pdq`."""
    unnamed: str = ""
    """The same where there are some and no header names them, so that their bits or the officer had to tell."""

    def records(self) -> Iterator[list[Record]]:
        """All records in batches. A line in which no digest stands gives a record without one."""
        make = self._by_header if self.columns else self._by_length
        rows = self.rows()
        while batch := [make(row) for row in islice(rows, BATCH)]:
            yield batch

    def _by_header(self, row: Row) -> Record:
        said = {name: row[place] for name, place in self.columns.items() if place < len(row)}
        return Record(
            **{name: values.digest(said.get(name), LENGTHS[name]) for name in _DIGESTS},
            category=values.code(said.get("category")),
            series=values.names(_repaired(said.get("series"))),
            victim_identified=values.truth(said.get("victim_identified")),
            offender_identified=values.truth(said.get("offender_identified")),
            distributed=values.truth(said.get("distributed")),
            baseline=values.truth(said.get("baseline")),
        )

    def _by_length(self, row: Row) -> Record:
        found: dict[str, bytes] = {}
        for text in row:
            if _HEX.fullmatch(text):
                name = _BY_LENGTH[len(text)]
                found.setdefault(self.long if name == "sha256" else name, bytes.fromhex(text))
        return Record(found.get("md5"), found.get("sha1"), found.get("sha256"), found.get("pdq"))


def understand(file: BinaryIO, name: str, long: str = "") -> TextList:
    """Find out what a text holds; it is read again from its beginning for its rows.

    `long`: what 64 hex digits are, by the officer's word. Raises SetError where there is no list of digests in it.
    """
    lines = _lines(file, name)
    first = next(lines, None)
    if first is None:
        raise SetError(f"{name} is empty; it holds no digests.")
    sample = [first, *islice(lines, _LOOKED_AT)]
    delimiter = _delimiter(sample)
    header = _split(first, delimiter) if not _digests(_cells(first, delimiter)) else []
    columns = _columns(header)
    if columns:
        said = {_plain(each) for each in header}
        form = "icse" if said >= _ICSE else "griffeye" if said & _GRIFFEYE else "table"
        form = "pdq" if form == "table" and not {"md5", "sha1", "sha256"} & set(columns) else form
        return TextList(form, lambda: _table(file, name, delimiter), columns, "sha256")
    rows = [_cells(line, delimiter) for line in (sample[1:] if header else sample)]
    holding = [row for row in rows if _digests(row)]
    if not holding or 2 * len(holding) < len(rows):
        raise SetError(
            f"{name} is no hash set in a form that this program knows (VICS, ICSE, NSRL, Griffeye, or a list of MD5, "
            "SHA-1, SHA-256 or PDQ); the handbook's page on hash sets describes them."
        )

    def bare() -> Iterator[Row]:
        return (_cells(line, delimiter) for line in islice(_lines(file, name), 1 if header else 0, None))

    named = _COLUMNS.get(_plain(header[0]), "") if len(header) == 1 else ""
    named = named if named in _LONG else ""
    long = named or long or _told_by_bits([each for row in holding for each in _digests(row) if len(each) == 64])
    lengths = {len(each) for row in holding for each in _digests(row)}
    form = "pdq" if long == "pdq" and lengths == {64} else "list"
    return TextList(form, bare, {}, long, long if 64 in lengths and not named else "")


def _told_by_bits(texts: list[str]) -> str:
    """PDQ sets a bit for each of 256 values that is above their median."""
    halves = sum(int(text, 16).bit_count() == 128 for text in texts)
    return "pdq" if len(texts) >= _FEWEST and 5 * halves >= 4 * len(texts) else "sha256"


def _lines(file: BinaryIO, name: str) -> Iterator[str]:
    """The lines that say something: comments and empty ones are passed over. Read from the file's beginning."""
    file.seek(0)
    mark = file.read(2)
    encoding = "utf-16" if mark in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    file.seek(0)
    # What is no UTF-8 is kept as it is: the digests beside it are ASCII, and count.
    text = io.TextIOWrapper(file, encoding, errors="surrogateescape" if encoding == "utf-8-sig" else "replace")
    try:
        while line := text.readline(LONGEST_LINE):
            if len(line) == LONGEST_LINE:
                raise SetError(f"A line of {name} has more than {LONGEST_LINE:,} characters; it is no list of digests.")
            line = line.strip().replace("\0", "")
            if line and not line.startswith("#"):
                yield line
    finally:
        text.detach()


def _table(file: BinaryIO, name: str, delimiter: str) -> Iterator[Row]:
    lines = islice(_lines(file, name), 1, None)
    return (_split(line, delimiter) for line in lines)


def _delimiter(lines: Iterable[str]) -> str:
    """What stands in most lines; nothing where none of them does."""
    counts = {each: sum(each in line for line in lines) for each in _DELIMITERS}
    best = max(_DELIMITERS, key=lambda each: counts[each])
    return best if counts[best] else ""


def _split(line: str, delimiter: str) -> Row:
    """A quoted field doesn't go on in the next line: what seems so is two damaged lines, and each is taken alone."""
    if not delimiter:
        return [line.strip('"')]
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return line.split(delimiter)


def _cells(line: str, delimiter: str) -> Row:
    """The parts of a line without a header to explain it; of one as `md5sum` writes it, the digest."""
    if summed := _SUMS.fullmatch(line) or _TAGGED.fullmatch(line):
        return [summed[1]]
    return [part.strip() for part in _split(line, delimiter)]


def _digests(row: Row) -> list[str]:
    return [text for text in row if _HEX.fullmatch(text)]


def _columns(header: Row) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, text in enumerate(header):
        if name := _COLUMNS.get(_plain(text)):
            found.setdefault(name, place)
    return found if any(name in found for name in _DIGESTS) and len(header) > 1 else {}


def _plain(text: str) -> str:
    return "".join(each for each in text.lower() if each.isalnum())


def _repaired(text: str | None) -> str | None:
    """A name that was written in the encoding of Western Windows."""
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "surrogateescape").decode("cp1252", "replace") if _is_broken(text) else text


def _is_broken(text: str) -> bool:
    return any("\udc80" <= each <= "\udcff" for each in text)
