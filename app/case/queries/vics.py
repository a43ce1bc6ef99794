"""What documents of other programs say of media, and how far their records lead to media of the case."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.records.vics_records import Document, document, stretch

_MOST = 50
"""Records that are shown of one medium; up to 116 were seen."""


@dataclass(frozen=True)
class Coverage:
    """Records of a document that lead to a medium, that disagree with their file, and that have a key twice;
    `reasons`: why files of how many others were not taken."""

    with_medium: int
    disagreeing: int
    repeated: int
    reasons: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class VicsRecord:
    """A record about a medium. `remarks`: what is to be known before it is relied on, as sentences."""

    document: Document
    media_id: int | None
    raw: bytes
    remarks: tuple[str, ...]


_FILE = (
    "LEFT JOIN occurrence o ON o.source = d.source AND o.container = 0 AND o.path = r.path AND r.path <> '' "
    "LEFT JOIN medium m ON m.id = o.medium "
)


def coverage(reader: sqlite.Connection, number: int) -> Coverage:
    """How far the records of a document lead."""
    with_medium, disagreeing, repeated = reader.execute(
        "SELECT count(r.medium), coalesce(sum(m.id IS NOT NULL AND (m.md5 IS NOT r.md5 OR m.size <> r.size)), 0), "
        "coalesce(sum(r.repeated), 0) "
        f"FROM vics_record r JOIN vics_document d ON d.id = r.document {_FILE} WHERE r.document = ?",
        (number,),
    ).fetchone()
    reasons = reader.execute(
        "SELECT reason, count(*) FROM vics_record WHERE document = ? AND reason <> '' GROUP BY reason "
        "ORDER BY count(*) DESC, reason",
        (number,),
    )
    return Coverage(int(with_medium), int(disagreeing), int(repeated), tuple((reason, n) for reason, n in reasons))


def records_of(reader: sqlite.Connection, medium: int) -> list[VicsRecord]:
    """The records about a medium: with its MD5, or whose file it is although they say another MD5."""
    rows = reader.execute(
        "SELECT r.document, r.at, r.length, r.media_id, r.md5, r.size, r.repeated, x.md5, x.size "
        "FROM vics_record r JOIN medium x ON x.id = ?1 WHERE r.medium = ?1 UNION "
        "SELECT r.document, r.at, r.length, r.media_id, r.md5, r.size, r.repeated, m.md5, m.size "
        f"FROM occurrence f JOIN vics_document d ON d.source = f.source "
        f"JOIN vics_record r ON r.document = d.id AND r.path = f.path {_FILE} "
        "WHERE f.medium = ?1 AND f.container = 0 ORDER BY 1, 2 LIMIT ?2",
        (medium, _MOST),
    ).fetchall()
    return [
        VicsRecord(
            document(reader, number),
            media_id,
            stretch(reader, number, at, length),
            tuple(_remarks(md5, size, repeated, own_md5, own_size)),
        )
        for number, at, length, media_id, md5, size, repeated, own_md5, own_size in rows
    ]


def _remarks(md5: bytes | None, size: int | None, repeated: int, own_md5: bytes, own_size: int) -> list[str]:
    found = []
    if md5 is None:
        found.append("The record names no MD5 that can be read.")
    elif md5 != own_md5:
        found.append(f"The record says MD5 {md5.hex()}, but its file has {own_md5.hex()}.")
    if size is not None and size != own_size:
        found.append(f"The record says {size:,} bytes, but its file has {own_size:,}.")
    if repeated:
        found.append("A key stands twice in the record; programs differ in which they read.")
    return found
