"""Where the index of a case is kept: in files that are read as far as they are needed, made again when they are lost.

Each segment covers a block of ids of media; its folder is named by the block and by how many pictures it holds, so that
a block into which media have come since is sorted anew. Only the last of the smallest blocks grows. Full ones are
merged into larger ones now and then, since a question looks its keys up in every segment: a million pictures are one.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

from app import sqlite
from app.case.records import feature_records
from app.linking.index_folder import IndexFolder
from app.linking.local.index import TABLES, Cancelled, Segment, merged
from app.linking.local.sketches import segment_of
from app.platform.files import sync_file
from app.platform.memory import expect_scattered_reads

BLOCKS = (20_000, 100_000, 1_000_000)
"""Ids of media that segments cover, each a multiple of the one before."""
_FORM = "2"
"""Version of what the files hold: sampled bits, sketches, layout."""
_NAME = re.compile(r"\d+-\d+-\d+(-\d+)?")


@dataclass(frozen=True)
class Block:
    """The media with ids from `first` on, as many as `BLOCKS[level]`; `count` of them are pictures with features."""

    first: int
    level: int
    count: int

    @property
    def size(self) -> int:
        """Ids that it covers."""
        return BLOCKS[self.level]

    @property
    def name(self) -> str:
        """Name of its folder."""
        return f"{_FORM}-{self.first}-{self.size}-{self.count}"


class IndexStore:
    """The index of one case. Without a folder, all is kept in memory and forgotten with this object."""

    def __init__(self, folder: IndexFolder | None) -> None:
        """`folder`: made if it isn't there."""
        self._folder = folder
        self._segments: dict[Block, Segment] = {}
        # Of what is sealed nothing may be larger than what is well held in memory.
        self._sizes = BLOCKS[:2] if folder is not None and folder.sealed else BLOCKS
        self._seen: tuple[sqlite.Connection, tuple[int, int]] | None = None

    def segments(self, reader: sqlite.Connection) -> list[Segment]:
        """The index of all pictures that have features now. Views are numbered by medium."""
        state = reader, feature_records.state(reader)
        if state != self._seen:
            found = [each for block in self._blocks(reader) for each in self._made(reader, block)]
            self._segments, self._seen = dict(found), state
        return list(self._segments.values())

    def merge(self, reader: sqlite.Connection, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Merge full blocks into larger ones, and remove what is no longer needed. Where it can't be, all stays.

        A block of 100,000 takes seconds, one of a million minutes; what `cancelled` breaks off begins anew next time.
        """
        if self._folder is None:
            return
        self.segments(reader)
        blocks = list(self._blocks(reader))
        for block in blocks:
            if block not in self._segments and block.level:
                # The disk is full, the case may not be written, or another program was faster: the parts do as well.
                with suppress(OSError, Cancelled):
                    self._merge(block, cancelled)
        self._seen = None
        self.segments(reader)
        needed = {block.name for block in self._segments}
        for other in self._folder.path.glob("*-*-*"):
            if _NAME.fullmatch(other.name) and other.name not in needed:
                shutil.rmtree(other, ignore_errors=True)

    def _blocks(self, reader: sqlite.Connection) -> Iterator[Block]:
        """The largest full blocks that there are, and one that isn't full at the end."""
        counts = feature_records.counts(reader, BLOCKS[0])
        end, first = (max(counts, default=-1) + 1) * BLOCKS[0], 0
        last = feature_records.last_medium(reader)
        while first < end:
            sizes = enumerate(self._sizes)
            full = [level for level, size in sizes if first % size == 0 and first + size - 1 <= last]
            level = max(full, default=0)
            ranges = range(first // BLOCKS[0], (first + BLOCKS[level]) // BLOCKS[0])
            if count := sum(counts.get(number, 0) for number in ranges):
                yield Block(first, level, count)
            first += BLOCKS[level]

    def _made(self, reader: sqlite.Connection, block: Block) -> list[tuple[Block, Segment]]:
        """The segment of this block, or those of its parts where they haven't been merged."""
        if block in self._segments:
            return [(block, self._segments[block])]
        if self._folder is not None:
            with suppress(OSError, ValueError, EOFError):  # it isn't there, was taken away meanwhile, or is broken
                return [(block, _loaded(self._folder, self._folder.path / block.name))]
        if not block.level:
            return [(block, self._sorted(reader, block))]
        found: list[tuple[Block, Segment]] = []
        size = BLOCKS[block.level - 1]
        for first in range(block.first, block.first + block.size, size):
            count = feature_records.count(reader, first, first + size - 1)
            if count:
                found += self._made(reader, Block(first, block.level - 1, count))
        return found

    def _sorted(self, reader: sqlite.Connection, block: Block) -> Segment:
        segment = segment_of(reader, block.first, block.first + block.size - 1)
        folder = self._folder
        if folder is None or len(segment.views) != block.count:  # media came in meanwhile: the next run keeps it
            return segment
        place = folder.path / block.name
        try:
            with _written(place) as unfinished:
                _save(folder, segment, unfinished)
            return _loaded(folder, place)
        except OSError:  # the disk is full, the case may not be written, or another program was faster
            return segment
        finally:
            for older in folder.path.glob(f"{_FORM}-{block.first}-{block.size}-*"):
                if older != place:
                    shutil.rmtree(older, ignore_errors=True)

    def _merge(self, block: Block, cancelled: Callable[[], bool]) -> None:
        assert self._folder is not None
        within = range(block.first, block.first + block.size)
        parts = [segment for part, segment in self._segments.items() if part.first in within]
        shape = TABLES, sum(part.postings.shape[1] for part in parts)
        with _written(self._folder.path / block.name) as unfinished:
            if self._folder.sealed:
                _save(self._folder, merged(parts, np.empty(shape, np.uint64), cancelled), unfinished)
                return
            path = self._folder.file(unfinished, "postings")
            postings = np.lib.format.open_memmap(path, mode="w+", dtype=np.uint64, shape=shape)
            _save(self._folder, merged(parts, postings, cancelled), unfinished, but="postings")
            postings.flush()


def _loaded(folder: IndexFolder, place: Path) -> Segment:
    segment = Segment(*(folder.load(place, each.name) for each in fields(Segment)))
    if not folder.sealed:
        expect_scattered_reads(segment.postings)
        expect_scattered_reads(segment.poses)
    return segment


@contextmanager
def _written(place: Path) -> Iterator[Path]:
    """A folder to write into that takes its place when all is written, so that what stands there is always whole."""
    unfinished = place.with_name(f".{place.name}.{os.getpid()}")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    try:
        yield unfinished
        for file in unfinished.iterdir():
            sync_file(file)  # the name must not outlive a power cut without what it names
        unfinished.rename(place)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _save(folder: IndexFolder, segment: Segment, place: Path, but: str = "") -> None:
    for each in fields(segment):
        if each.name != but:
            folder.save(place, each.name, getattr(segment, each.name))
