"""What a hash set says: a record's digests, and what it remarks about the medium that has them."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import NamedTuple

import msgspec

from app.errors import UserError


class Meaning(StrEnum):
    """What it means that a medium is in a set. The officer says it when the set is imported; it is never guessed."""

    ALERT = "alert"
    """It is, or may be, CSAM that somebody knows already: look here first."""
    KNOWN = "known"
    """Somebody had it before; nothing else is said."""
    IRRELEVANT = "irrelevant"
    """It belongs to a program or a system, to no case: it isn't decoded."""


class Remark(msgspec.Struct, frozen=True, array_like=True):
    """What a record says about its medium, beside its digests. None: nothing is said.

    `category` is the code as it was written, since what a code means depends on the country: see `HashSet.region`.
    """

    meaning: Meaning
    category: str | None = None
    series: str = ""
    """One name, or several with commas."""
    victim_identified: bool | None = None
    offender_identified: bool | None = None
    distributed: bool | None = None
    baseline: bool | None = None
    digests: int = 0
    """Which digests the record has, as bits (`HAS`)."""


class Record(NamedTuple):
    """A record as its reader hands it on. Digests that it hasn't, or that are no digests, are None.

    A record without any digest is handed on too, so that it is counted.
    """

    md5: bytes | None
    sha1: bytes | None
    sha256: bytes | None
    pdq: bytes | None
    category: str | None = None
    series: str = ""
    victim_identified: bool | None = None
    offender_identified: bool | None = None
    distributed: bool | None = None
    baseline: bool | None = None


class SetError(UserError):
    """Files can't be imported as a hash set; the message is a sentence that says what is wrong and what to do."""


class Stopped(SetError):
    """The officer called the import off."""

    def __init__(self) -> None:
        super().__init__("Stopped; nothing was imported.")


ALGORITHMS = ("sha256", "sha1", "md5", "pdq")
"""In the order of how much they prove."""
LENGTHS = {"sha256": 32, "sha1": 20, "md5": 16, "pdq": 32}
"""Bytes."""
HAS = {name: 1 << place for place, name in enumerate(ALGORITHMS)}

NO_CONTENT = frozenset(
    {
        hashlib.md5(usedforsecurity=False).digest(),
        hashlib.sha1(usedforsecurity=False).digest(),
        hashlib.sha256().digest(),
    }
)
"""Digests of the empty file: they stand in many sets, and would mark every empty file of every case."""
