"""The SQL of linking sounds: their prints, in the order in which sounds are numbered."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.records.link_records import Ids


@dataclass(frozen=True)
class SoundRows:
    """Media with a print of their sound, in the order of size, then SHA-256. `stack`: id of the stack's reference.

    `value` as the worker packed it (`analysis.fingerprints.soundprint`).
    """

    id: Ids
    stack: Ids
    linked: NDArray[np.bool_]
    value: list[bytes]


def soundprints(reader: sqlite.Connection, engine: int) -> SoundRows:
    """All prints; `linked` by this version of the rules."""
    rows = reader.execute(
        "SELECT m.id, m.stack, l.medium IS NOT NULL, s.value FROM soundprint s JOIN medium m ON m.id = s.medium "
        "LEFT JOIN linked l ON l.medium = m.id AND l.engine = ? ORDER BY m.size DESC, m.sha256",
        (engine,),
    ).fetchall()
    numbers = np.array([row[:3] for row in rows], dtype=np.int64).reshape(-1, 3).T
    return SoundRows(numbers[0], numbers[1], numbers[2].astype(bool), [row[3] for row in rows])
