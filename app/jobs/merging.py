"""Brings another officer's work into a case: reads a package or another case, says what would change, and does it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from app.case.casefile import SUFFIX, Case, with_suffix
from app.case.decisions.history import Performed
from app.case.merge import merge_comparison, merge_records
from app.case.merge.merge_comparison import Preview
from app.case.merge.merge_decisions import Origin, TakeIn
from app.case.merge.officer_work import OfficerWork
from app.case.store.case_key import CaseKey
from app.case.values import names
from app.errors import UserError
from app.exchange.bags.bag import DECLARED
from app.exchange.bags.hashing import Progress
from app.exchange.packages.merge_reader import read_package
from app.exchange.parcels.unsealing import Opening
from app.exchange.problems import printable
from app.exchange.signatures.signature import NO_TRUST, NOTE, Trust

_NOT_SIGNED = (
    "The package isn't signed, so nobody vouches for what it says; ask its maker whether it is theirs, then "
    "merge it with --unsigned."
)


@dataclass(frozen=True)
class Incoming:
    """Another officer's work, read. `is_case`: it was read out of a case, which nobody signs."""

    work: OfficerWork
    origin: Origin
    is_case: bool = False

    @property
    def is_vouched_for(self) -> bool:
        """Whether a key that is known here signed it, or it is a case that was opened as such."""
        return self.is_case or bool(self.origin.signer)


def is_case(path: Path) -> bool:
    """Whether this is a case rather than a package."""
    return path.name.endswith(SUFFIX) or (with_suffix(path) / "case.db").is_file()


def read_incoming_case(case: Case, path: Path, key: CaseKey | None) -> Incoming:
    """Read another case, which is only opened for reading. `key`: of one with a passphrase. Raises UserError."""
    if with_suffix(path).resolve() == case.folder.resolve() or path.resolve() == case.folder.resolve():
        raise UserError("This is the case itself; choose another one to merge into it.")
    with Case.open(path, key, writable=False) as other:
        reader = other.reader()
        reader.execute("BEGIN")
        try:
            work = merge_records.work_with_pictures(reader, Opening().folder())
        finally:
            reader.execute("ROLLBACK")
        name = names.display(other.folder.name)
    return Incoming(work, Origin(_digest(work), name), is_case=True)


def read_incoming_package(
    path: Path,
    opening: Opening,
    trust: Trust = NO_TRUST,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Incoming:
    """Verify and read a package. Raises UserError where it is refused, Stopped if `cancelled` says so."""
    read = read_package(path, opening, trust, progress, cancelled)
    found = read.verification
    origin = Origin(read.digest, printable(names.display(path.name)), found.signed_by, printable(found.signer))
    return Incoming(read.work, origin)


def preview(case: Case, incoming: Incoming) -> Preview:
    """What merging it would do."""
    with closing(case.new_reader()) as reader:
        return merge_comparison.preview(reader, incoming.work)


def merge(case: Case, incoming: Incoming, *, unsigned: bool = False, origin: object | None = None) -> Performed:
    """Bring it in, as one decision that can be taken back. `unsigned`: the officer takes it in though no known key
    vouches for it. Raises UserError."""
    if not unsigned and not incoming.is_vouched_for:
        raise UserError(unsigned_sentence(incoming))
    return case.perform(TakeIn(incoming.work, incoming.origin), origin)


def refuse_unsigned(path: Path) -> None:
    """Refuse at once what shows without being read that nobody signed it: reading a large package takes long. What is
    sealed or split shows it only once it is opened. Raises UserError."""
    if (path / DECLARED).is_file() and not os.path.lexists(path / NOTE):
        raise UserError(_NOT_SIGNED)


def unsigned_sentence(incoming: Incoming) -> str:
    """Why the officer has to confirm it first."""
    if incoming.origin.signed_by is None:
        return _NOT_SIGNED
    return (
        f"The package is signed by a key that nobody here knows ({incoming.origin.signed_by}); compare it with its "
        "owner and add it with “key trust”, or merge it with --unsigned."
    )


def _digest(work: OfficerWork) -> str:
    work = replace(work, pictures={})  # objects name them by their digests
    text = json.dumps(asdict(work), default=_plain, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)
    raise TypeError(type(value).__name__)
