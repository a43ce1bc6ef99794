"""VICS case documents of other programs in the case: kept byte for byte, and with each record's way to its medium."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from app import sqlite
from app.case.records.vics_mapping import Meanings
from app.case.trail import audit
from app.errors import UserError

PIECE = 1 << 18
"""Bytes of a document that are packed together: to read one record at most two pieces are unpacked."""
_EMPTY_MD5 = bytes.fromhex("d41d8cd98f00b204e9800998ecf8427e")
_LEVEL = 1


class RecordRow(NamedTuple):
    """A record as it is kept; see the table `vics_record`."""

    at: int
    length: int
    md5: bytes | None
    media_id: int | None
    size: int | None
    path: str
    reason: str
    repeated: int


@dataclass(frozen=True)
class NewDocument:
    """A document that was read once and is to be taken in. `path`: below its source, in stored form. `header`: JSON.

    `mapping`: what its categories mean in this case (None: undecided); None where the officer didn't say. `wanted`:
    what it decided is to be taken over.
    """

    path: str
    sha256: str
    size: int
    records: int
    header: str
    codes: Mapping[str, int]
    mapping: Meanings | None = None
    wanted: bool = False


@dataclass(frozen=True)
class Document:
    """A document on record. `source_path`, `path`: in stored form."""

    id: int
    source: int
    source_path: str
    path: str
    sha256: str
    size: int
    records: int
    header: dict[str, Any]
    codes: dict[str, int]
    whole: bool
    mapping: Meanings | None
    wanted: bool
    added_seq: int
    """Of the audit trail: what is decided later is an answer to it."""

    @property
    def name(self) -> str:
        """Its file's."""
        return self.path.rpartition("/")[2]

    @property
    def author(self) -> str:
        """The program whose word it is."""
        said = (str(self.header.get(key, "")) for key in ("tool", "tool_version"))
        return " ".join(part for part in said if part) or "another program"


def add_document(db: sqlite.Connection, source: int, new: NewDocument, actor: str) -> int:
    """Put a document on record, to be read in by the next ingest; gives its id.

    One that is there already stays, and gets what the officer said now. Raises UserError if its bytes are others.
    """
    mapping = "" if new.mapping is None else json.dumps(new.mapping)
    row = db.execute(
        "SELECT id, sha256 FROM vics_document WHERE source = ? AND path = ?", (source, new.path)
    ).fetchone()
    if row is None:
        detail = {"path": new.path, "sha256": new.sha256, "size": new.size, "records": new.records}
        seq = audit.append(db, actor, "add VICS case", new.path, {**detail, "header": json.loads(new.header)})
        cursor = db.execute(
            "INSERT INTO vics_document "
            "(source, path, sha256, size, records, header, codes, mapping, wanted, added_seq) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(source, new.path, new.sha256, new.size, new.records, new.header),
                *(json.dumps(dict(new.codes)), mapping, int(new.wanted), seq),
            ),
        )
        return int(cursor.lastrowid or 0)
    if row[1] != new.sha256:
        raise UserError(
            f"{new.path} is another document than when it was added, which is kept; "
            "give the newer one another name, and add it beside it."
        )
    db.execute(
        "UPDATE vics_document SET mapping = iif(?1 = '', mapping, ?1), wanted = max(wanted, ?2) WHERE id = ?3",
        (mapping, int(new.wanted), row[0]),
    )
    return int(row[0])


def documents(reader: sqlite.Connection) -> list[Document]:
    """Every document, in the order in which they were added."""
    rows = reader.execute(
        "SELECT d.id, d.source, s.path, d.path, d.sha256, d.size, d.records, d.header, d.codes, d.whole, d.mapping, "
        "d.wanted, d.added_seq FROM vics_document d JOIN source s ON s.id = d.source ORDER BY d.id"
    )
    return [
        Document(
            *(number, source, source_path, path, sha256, size, records),
            *(json.loads(header), json.loads(codes), bool(whole), _meanings(mapping), bool(wanted), seq),
        )
        for (number, source, source_path, path, sha256, size, records, header, codes, *rest) in rows
        for (whole, mapping, wanted, seq) in [rest]
    ]


def _meanings(mapping: str) -> Meanings | None:
    return dict(json.loads(mapping)) if mapping else None


def document(reader: sqlite.Connection, number: int) -> Document:
    """One document. Raises UserError if there is none of that id."""
    for each in documents(reader):
        if each.id == number:
            return each
    raise UserError(f"There is no document {number} in this case; “vics CASE” lists them.")


def clear(db: sqlite.Connection, number: int) -> None:
    """Take out what a broken-off run read of a document."""
    db.execute("DELETE FROM vics_record WHERE document = ?", (number,))
    db.execute("DELETE FROM vics_piece WHERE document = ?", (number,))


def forget(db: sqlite.Connection, number: int) -> None:
    """Take a document out of the case."""
    clear(db, number)
    db.execute("DELETE FROM vics_document WHERE id = ?", (number,))


def pack(raw: bytes) -> bytes:
    """A piece as it is kept; for the calling thread, so that the writing one doesn't wait for it."""
    return zlib.compress(raw, _LEVEL)


def add_batch(
    db: sqlite.Connection,
    number: int,
    pieces: Iterable[tuple[int, bytes]],
    first: int,
    records: Sequence[RecordRow],
) -> None:
    """Keep pieces (place and packed bytes), and the records from number `first` on."""
    db.executemany(
        "INSERT INTO vics_piece (document, at, packed) VALUES (?, ?, ?)", ((number, at, raw) for at, raw in pieces)
    )
    db.executemany(
        "INSERT INTO vics_record (document, number, at, length, md5, media_id, size, path, reason, repeated) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((number, place, *row) for place, row in enumerate(records, first)),
    )


def finish(db: sqlite.Connection, number: int) -> None:
    """Note that all of a document is kept."""
    db.execute("UPDATE vics_document SET whole = 1 WHERE id = ?", (number,))


def refused(reader: sqlite.Connection, number: int, reason: str) -> list[tuple[int, int, int]]:
    """Number, place and length of the records whose file was not taken for this reason."""
    return reader.execute(
        "SELECT number, at, length FROM vics_record WHERE document = ? AND reason = ?", (number, reason)
    ).fetchall()


def take_files(db: sqlite.Connection, number: int, paths: Sequence[tuple[int, str]]) -> None:
    """Note the files of records (number and path) that weren't there before."""
    db.executemany(
        "UPDATE vics_record SET path = ?2, reason = '' WHERE document = ?3 AND number = ?1",
        ((record, path, number) for record, path in paths),
    )


def mean(db: sqlite.Connection, number: int, meanings: Meanings, *, wanted: bool) -> None:
    """Note what the categories of a document mean in this case, and whether its decisions are to be taken over."""
    db.execute(
        "UPDATE vics_document SET mapping = ?, wanted = ? WHERE id = ?",
        (json.dumps(dict(meanings)), int(wanted), number),
    )


def matched(reader: sqlite.Connection, number: int) -> Iterator[tuple[int, int, int, int, int | None]]:
    """Number, place, length, medium and MediaID of each record that is about a medium of the case, in order."""
    return reader.execute(
        "SELECT number, at, length, medium, media_id FROM vics_record WHERE document = ? AND medium IS NOT NULL "
        "ORDER BY number",
        (number,),
    )


def match_media(db: sqlite.Connection) -> int:
    """Lead records to the media that have their MD5, of those with one MD5 to the one at the record's path. Gives how
    many are led to one now. The empty file is no medium of anyone's."""
    cursor = db.execute(
        "UPDATE vics_record SET medium = coalesce("
        "(SELECT o.medium FROM vics_document d JOIN occurrence o ON o.source = d.source AND o.container = 0 "
        "AND o.path = vics_record.path JOIN medium m ON m.id = o.medium "
        "WHERE d.id = vics_record.document AND m.md5 = vics_record.md5), "
        "(SELECT min(m.id) FROM medium m WHERE m.md5 = vics_record.md5)) "
        "WHERE medium IS NULL AND md5 <> ? AND md5 IN (SELECT md5 FROM medium) "
        "AND document IN (SELECT id FROM vics_document WHERE whole = 1)",
        (_EMPTY_MD5,),
    )
    return cursor.rowcount


def named_paths(reader: sqlite.Connection, source: int) -> Iterator[str]:
    """What the documents of a source name, and the documents themselves; each path once, in stored form."""
    rows = reader.execute(
        "SELECT path FROM vics_document WHERE source = ?1 UNION "
        "SELECT r.path FROM vics_record r JOIN vics_document d ON d.id = r.document "
        "WHERE d.source = ?1 AND r.path <> ''",
        (source,),
    )
    return (str(path) for (path,) in rows)


def is_documents_only(reader: sqlite.Connection, source: int) -> bool:
    """Whether only documents and what they name are read of a source."""
    row = reader.execute("SELECT documents_only FROM source WHERE id = ?", (source,)).fetchone()
    return bool(row and row[0])


def set_documents_only(db: sqlite.Connection, source: int, *, only: bool) -> None:
    """Note it."""
    db.execute("UPDATE source SET documents_only = ? WHERE id = ?", (int(only), source))


def stretch(reader: sqlite.Connection, number: int, at: int, length: int) -> bytes:
    """These bytes of a document."""
    rows = reader.execute(
        "SELECT at, packed FROM vics_piece WHERE document = ?1 AND at < ?3 AND at >= "
        "(SELECT max(at) FROM vics_piece WHERE document = ?1 AND at <= ?2) ORDER BY at",
        (number, at, at + length),
    ).fetchall()
    raw = b"".join(zlib.decompress(packed) for _, packed in rows)
    start = at - rows[0][0] if rows else 0
    return raw[start : start + length]


def all_bytes(reader: sqlite.Connection, number: int) -> Iterator[bytes]:
    """All of a document, piece by piece."""
    rows = reader.execute("SELECT packed FROM vics_piece WHERE document = ? ORDER BY at", (number,))
    return (zlib.decompress(packed) for (packed,) in rows)


def raw_matched(reader: sqlite.Connection, number: int) -> Iterator[tuple[bytes, int]]:
    """The bytes and the medium of each record that is about a medium of the case, in order."""
    cursor = Cursor(reader, number)
    for _, at, length, medium, _ in matched(reader, number):
        yield cursor.take(at, length), medium


class Cursor:
    """Reads stretches of a document that lie one behind the other, so that each piece is unpacked once."""

    def __init__(self, reader: sqlite.Connection, number: int) -> None:
        self._pieces = all_bytes(reader, number)
        self._held = b""
        self._at = 0

    def take(self, at: int, length: int) -> bytes:
        """These bytes, or as many of them as there are; `at` never lies before what was taken last."""
        while self._at + len(self._held) < at + length and (piece := next(self._pieces, b"")):
            passed = min(at - self._at, len(self._held))
            self._held, self._at = self._held[passed:] + piece, self._at + passed
        return self._held[at - self._at : at - self._at + length]


def read_files(reader: sqlite.Connection, number: int) -> Iterator[tuple[bytes, bytes, int, str]]:
    """SHA-256, MD5, size and path of the files that a document's records name and that were read, each path once."""
    rows: Iterator[tuple[bytes, bytes, int, str]] = reader.execute(
        "SELECT m.sha256, m.md5, m.size, r.path FROM vics_document d JOIN vics_record r ON r.document = d.id "
        "JOIN occurrence o ON o.source = d.source AND o.container = 0 AND o.path = r.path "
        "JOIN medium m ON m.id = o.medium WHERE d.id = ? AND r.path <> '' GROUP BY r.path ORDER BY r.path",
        (number,),
    )
    return rows
