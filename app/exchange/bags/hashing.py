"""Reads files and takes their digests, several at once: hashing lets other threads work meanwhile."""

from __future__ import annotations

import hashlib
import os
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from pathlib import Path

from app.exchange.bags.bag import Stopped
from app.exchange.bags.proof import Proof
from app.platform.direct import Blocks, read_direct
from app.platform.plain import open_plain, open_raw

Progress = Callable[[int, int], None]

_BLOCK = 1 << 20
_SLOW = frozenset({"sha512", "sha384", "blake2b"})
"""One of them takes about as long as all usual others together."""
_WAITING_EACH = 3
"""Threads for each processor where nothing is read ahead: one waits for the disk while the other works."""
_PROOF = "proof"
"""What stands for a job's proof among its digests."""
_TOLD_EVERY = 0.1
"""Seconds."""


@dataclass(frozen=True)
class SeenFile:
    """A file as it was read. Digests are lowercase hex, by algorithm."""

    size: int
    digests: Mapping[str, str]


@dataclass(frozen=True)
class Job:
    """A file to be read, by its path below the folder; its size as it was listed; the digests that are wanted; of a
    file that was written just now its proof, against which it is held."""

    path: str
    size: int
    algorithms: Collection[str]
    proof: Proof | None = None


class Hashing:
    """To be used in a `with` block. If `cancelled` says so, Stopped is raised. `direct`: what the disk has is read,
    past the system's memory."""

    def __init__(self, folder: Path, cancelled: Callable[[], bool] | None, *, direct: bool = False) -> None:
        self._folder = folder
        self._cancelled = cancelled
        self._direct = direct
        self._stop = threading.Event()
        self._readers = max(2, min(4, os.cpu_count() or 2)) * (_WAITING_EACH if direct else 1)
        self._pool = ThreadPoolExecutor(self._readers, "hashing")
        self._beside = ThreadPoolExecutor(1, "hashing beside")
        self._gate = threading.Lock()
        self._blocks = Blocks()
        self._read = 0

    def __enter__(self) -> Hashing:
        return self

    def __exit__(self, kind: object, raised: object, trace: object) -> None:
        self._stop.set()
        self._pool.shutdown(cancel_futures=True)
        self._beside.shutdown()

    def run(self, jobs: Sequence[Job], progress: Progress | None) -> Iterator[tuple[Job, SeenFile | OSError]]:
        """Each job with what was read, or why it can't be, in their order. `progress`: bytes read and bytes in all."""
        total = sum(job.size for job in jobs)
        rest, under_way = iter(jobs), deque[tuple[Job, Future[SeenFile | OSError]]]()
        told = done = 0
        while True:
            while len(under_way) < 2 * self._readers and (job := next(rest, None)) is not None:
                under_way.append((job, self._pool.submit(self._seen, job, 2 * job.size > total)))
            if not under_way:
                return
            job, future = under_way.popleft()
            while (seen := self._waited(future)) is None:
                told = max(told, self._read)
                _tell(progress, told, total)
            if isinstance(seen, SeenFile):
                done += seen.size
                told = max(told, done)
                if seen.size:
                    _tell(progress, told, total)
            yield job, seen

    def _waited(self, future: Future[SeenFile | OSError]) -> SeenFile | OSError | None:
        if self._cancelled is not None and self._cancelled():
            raise Stopped("Checking the package was stopped; its state isn't known.")
        try:
            return future.result(_TOLD_EVERY)
        except NotYet:
            return None

    def _seen(self, job: Job, alone: bool) -> SeenFile | OSError:
        """`alone`: the file is most of all there is, so that its own digests are taken side by side."""
        digests = _begun(job)
        slow = [digest for name, digest in digests.items() if name in _SLOW]
        others = [digest for name, digest in digests.items() if name not in _SLOW]
        size = 0
        try:
            for block in self._read_blocks(job):
                if self._stop.is_set():
                    break
                if alone and slow and others:
                    beside = self._beside.submit(_update, others, block)
                    _update(slow, block)
                    beside.result()
                else:
                    _update(digests.values(), block)
                size += len(block)
                with self._gate:
                    self._read += len(block)
        except OSError as failure:
            return failure
        found = {name: digest.hexdigest() for name, digest in digests.items()}
        if job.proof is not None and found.pop(_PROOF) != job.proof.hexdigest():
            return OSError(f"{job.path} reads back otherwise than it was written")
        return SeenFile(size, found)

    def _read_blocks(self, job: Job) -> Iterator[bytes | memoryview]:
        if self._direct:
            with open_raw(self._folder / job.path) as raw:
                for piece in read_direct(raw, self._blocks):
                    yield piece
                    self._blocks.give_back(piece)
        else:
            with open_plain(self._folder / job.path) as file:
                while block := file.read(_BLOCK):
                    yield block


def _begun(job: Job) -> Mapping[str, hashlib._Hash | Proof]:
    proof = {_PROOF: job.proof.again()} if job.proof is not None else {}
    return proof | {name: hashlib.new(name, usedforsecurity=False) for name in job.algorithms}


def _update(digests: Collection[hashlib._Hash | Proof], block: bytes | memoryview) -> None:
    for digest in digests:
        digest.update(block)


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, max(total, done))
