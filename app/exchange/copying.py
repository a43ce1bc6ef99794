"""Copies a medium's bytes into a package and holds them against what the case knows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from typing import BinaryIO, Protocol

from app.errors import UserError
from app.exchange.bag import NewFile, Stopped

Fetch = Callable[[bytes], AbstractContextManager[BinaryIO]]
"""Gives a medium's bytes by its SHA-256. Raises UserError, OSError or LookupError where they can't be had."""

_BLOCK = 1 << 20


class UnreadableError(Exception):
    """A medium's bytes can't be had as the case knows them; the message is a sentence."""


class Digested(Protocol):
    """A medium, as far as its digests tell."""

    @property
    def sha256(self) -> bytes:
        """32 bytes."""

    @property
    def md5(self) -> bytes:
        """16 bytes."""


def copy_checked(
    new: NewFile, medium: Digested, fetch: Fetch, beside: Executor, tick: Callable[[int], None]
) -> Mapping[str, str]:
    """Write the medium's bytes into `new`; gives the MD5 and SHA-256 of what was written (hex).

    `tick` is told of each block and may raise Stopped. `beside`: a thread that hashes while the block is written.

    Raises UnreadableError where the source fails or has changed, and OSError where the target fails: the two are kept
    apart, since a full disk must not pass for a missing source.
    """
    failed_write: OSError | None = None
    md5, sha256 = hashlib.md5(usedforsecurity=False), hashlib.sha256()
    try:
        with fetch(medium.sha256) as source:
            while failed_write is None and (block := source.read(_BLOCK)):
                hashed = beside.submit(_update, md5, sha256, block)
                # Not raised here, so that it isn't led through somebody else's `with` and taken for the source's.
                try:
                    new.write(block)
                except OSError as error:
                    failed_write = error
                hashed.result()
                tick(len(block))
    except Stopped:
        raise
    except (OSError, UserError, LookupError) as error:
        words = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
        raise UnreadableError(f"It can't be read ({words}).") from error
    if failed_write is not None:
        raise failed_write
    if (sha256.digest(), md5.digest()) != (medium.sha256, medium.md5):
        raise UnreadableError("It is no longer what was read when it was added: the source has changed.")
    return {"md5": md5.hexdigest(), "sha256": sha256.hexdigest()}


def _update(md5: hashlib._Hash, sha256: hashlib._Hash, block: bytes) -> None:
    md5.update(block)
    sha256.update(block)
