"""The SQL of comparing videos: their traces, and the frames of those that have none."""

from __future__ import annotations

from collections.abc import Iterator

from app import sqlite


def traces(reader: sqlite.Connection) -> Iterator[tuple[int, bytes]]:
    """Medium and packed trace (`analysis.fingerprints.trace`) of every video that has one."""
    yield from reader.execute("SELECT medium, value FROM trace ORDER BY medium")
