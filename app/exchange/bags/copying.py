"""Copies a medium's bytes into a package and holds them against what the case knows."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import BinaryIO, Protocol

from app.errors import UserError
from app.exchange.bags.bag import Again, NewFile, Stopped

Fetch = Callable[[bytes], AbstractContextManager[BinaryIO]]
"""Gives a medium's bytes by its SHA-256. Raises UserError, OSError or LookupError where they can't be had."""

Digests = Mapping[str, str]
"""Hex, by algorithm."""

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


def copy_checked(new: NewFile, medium: Digested, fetch: Fetch, tick: Callable[[int], None]) -> Digests:
    """Write the medium's bytes into `new`; gives the SHA-256 of what `new` was given, and the MD5.

    The MD5 is the case's: both were taken in one reading when the medium was added, so where the SHA-256 is the same,
    the MD5 is. `tick` is told of each block and may raise Stopped.

    Raises UnreadableError where the source fails or has changed, and OSError where the target fails: the two are kept
    apart, since a full disk must not pass for a missing source.
    """
    failed_write: OSError | None = None
    sha256 = hashlib.sha256()
    try:
        with fetch(medium.sha256) as source:
            while failed_write is None and (block := source.read(_BLOCK)):
                # Not raised here, so that it isn't led through somebody else's `with` and taken for the source's.
                try:
                    new.write(block)
                except OSError as error:
                    failed_write = error
                sha256.update(block)
                tick(len(block))
    except Stopped:
        raise
    except (OSError, UserError, LookupError) as error:
        raise UnreadableError(f"It can't be read ({_words(error)}).") from error
    if failed_write is not None:
        raise failed_write
    if sha256.digest() != medium.sha256:
        raise UnreadableError("It is no longer what was read when it was added: the source has changed.")
    return {"md5": medium.md5.hex(), "sha256": sha256.hexdigest()}


@contextmanager
def once_more(get: Again, name: str) -> Iterator[BinaryIO]:
    """Bytes that were looked at already, again, to be packed (`app.exchange.bags.bag.BagWriter.payload`).

    Whatever fails in the block is their source's failure, about which nothing can be done any more but to begin anew:
    raises UserError, in which they are those of `name`.
    """
    try:
        with get() as source:
            yield source
    except (OSError, UserError, LookupError) as error:
        raise UserError(
            f"{name}: It could be read, but not a second time when the package was sealed or split "
            f"({_words(error)}). No package was made; see to its source, and try again."
        ) from error


def _words(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
