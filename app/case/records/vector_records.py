"""Codes that copy-detection networks made of pictures: read as arrays, and counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.records.link_records import Ids

_PIECE = 20_000


@dataclass(frozen=True)
class CodeRows:
    """Codes of pictures, one row each; a tall picture has several, that of the whole first.

    `part`: 0 for the whole picture. `tall`: whether the picture has codes of its parts too. `value`: shape (n, bytes of
    a code / 8), type uint64.
    """

    medium: Ids
    part: Ids
    tall: NDArray[np.bool_]
    value: NDArray[np.uint64]


def codes(reader: sqlite.Connection, method: str, size: int, quality: int) -> CodeRows:
    """The codes by this method, `size` bytes each, a multiple of eight, of pictures of at least this quality."""
    cursor = reader.execute(
        "SELECT f.medium, length(p.value) / :size, p.value FROM fingerprint p JOIN frame f ON f.id = p.frame "
        "JOIN medium m ON m.id = f.medium WHERE p.method = :method AND p.quality >= :quality AND m.kind = 'picture' "
        "AND length(p.value) > 0 AND length(p.value) % :size = 0",
        {"method": method, "size": size, "quality": quality},
    )
    media, parts, tall = ([np.zeros(0, np.int64)] for _ in range(3))
    values = [np.zeros((0, size // 8), np.uint64)]
    while rows := cursor.fetchmany(_PIECE):
        counts = np.array([row[1] for row in rows], np.int64)
        media.append(np.repeat(np.array([row[0] for row in rows], np.int64), counts))
        parts.append(np.concatenate([np.arange(count) for count in counts.tolist()]))
        tall.append(np.repeat(counts > 1, counts).astype(np.int64))
        values.append(np.frombuffer(b"".join(row[2] for row in rows), np.uint64).reshape(-1, size // 8))
    return CodeRows(
        np.concatenate(media), np.concatenate(parts), np.concatenate(tall).astype(bool), np.concatenate(values)
    )


def lacking(reader: sqlite.Connection, method: str) -> int:
    """How many pictures have fingerprints, but none by this method."""
    (count,) = reader.execute(
        "SELECT count(*) FROM medium m JOIN frame f ON f.medium = m.id "
        "JOIN fingerprint p ON p.frame = f.id AND p.method = 'pdq' "
        "LEFT JOIN fingerprint n ON n.frame = f.id AND n.method = ? WHERE m.kind = 'picture' AND n.frame IS NULL",
        (method,),
    ).fetchone()
    return int(count)
