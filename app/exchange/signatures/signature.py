"""The officer's signature over a package: a signed note in the bag that says what is signed, for whom, and by whom.

The text of the note, `signature.txt`, binds the tag manifest, which stands for every byte of the bag, to the case, the
number of the package in it, the package before, the head of the audit trail and the recipients:

    sightline-package-1
    manifest <SHA-512 of tagmanifest-sha512.txt>
    payload <octets>.<files>
    case 6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11
    reference "2024-000123"
    number 3
    previous <manifest of package 2, or ->
    audit 41:<hash of row 41>
    profile series-full
    at 2026-01-31T12:00:00Z
    officer "A. Berg"
    recipient age1…                      (one line each; none: for whoever gets it)
    key sightline-officer+1a2b3c4d+…

The key in it only says which one to look for: whether it is the officer's is settled by comparing fingerprints.
Beside it, `tagmanifest-sha512.txt.minisig` lets minisign's own command check the same manifest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.exchange.bags.bag import ALGORITHM
from app.exchange.signatures.minisig import SUFFIX
from app.keys.note import NoteError, PublicKey, Signer, open_note, sign_note

NOTE = "signature.txt"
TAG_MANIFEST = f"tagmanifest-{ALGORITHM}.txt"
MINISIG = TAG_MANIFEST + SUFFIX
LARGEST = 20_000
"""Bytes of a note."""

_FORMAT = "sightline-package-1"
_TEXT = re.compile(
    rf"{_FORMAT}\n"
    r"manifest (?P<manifest>[0-9a-f]{128})\n"
    r"payload (?P<payload>[0-9]{1,18}\.[0-9]{1,18})\n"
    r"case (?P<case>[^\n]*)\n"
    r"reference (?P<reference>\"[^\n]*\")\n"
    r"number (?P<number>[1-9][0-9]{0,17})\n"
    r"previous (?P<previous>[0-9a-f]{128}|-)\n"
    r"audit (?P<audit>[0-9]{1,18}:[0-9a-f]{64})\n"
    r"profile (?P<profile>[a-z-]{1,40})\n"
    r"at (?P<at>[^\n]*)\n"
    r"officer (?P<officer>\"[^\n]*\")\n"
    r"(?P<recipients>(?:recipient age1[02-9ac-hj-np-z]{58}\n)*)"
    r"key (?P<key>[^\n]*)\n"
)
_SIGNATURE = re.compile(r"— \S+ [A-Za-z0-9+/]{90}[AEIMQUYcgkosw048]=\n")
"""One line; its last digit has no bits that mean nothing, so that a signature is written in one way only."""


@dataclass(frozen=True)
class Statement:
    """What is signed. `manifest`, `previous`: hex, `previous` empty for the first package. `audit`: `row:hash`."""

    manifest: str
    payload: str
    case: str
    reference: str
    number: int
    previous: str
    audit: str
    profile: str
    at: str
    officer: str
    recipients: tuple[str, ...]
    key: str

    @classmethod
    def parse(cls, text: str) -> Statement:
        """From the text of a note. Raises NoteError."""
        found = _TEXT.fullmatch(text)
        try:
            quoted = [json.loads(found[name]) for name in ("reference", "officer")] if found else []
        except ValueError:
            quoted = []
        if found is None or len(quoted) != 2 or not all(isinstance(each, str) for each in quoted):
            raise NoteError("it doesn't speak of a package")
        return cls(
            manifest=found["manifest"],
            payload=found["payload"],
            case=found["case"],
            reference=quoted[0],
            number=int(found["number"]),
            previous=found["previous"].strip("-"),
            audit=found["audit"],
            profile=found["profile"],
            at=found["at"],
            officer=quoted[1],
            recipients=tuple(line.removeprefix("recipient ") for line in found["recipients"].splitlines()),
            key=found["key"],
        )

    def __str__(self) -> str:
        """The text of the note."""
        return "".join(
            f"{line}\n"
            for line in (
                _FORMAT,
                f"manifest {self.manifest}",
                f"payload {self.payload}",
                f"case {self.case}",
                f"reference {json.dumps(self.reference)}",
                f"number {self.number}",
                f"previous {self.previous or '-'}",
                f"audit {self.audit}",
                f"profile {self.profile}",
                f"at {self.at}",
                f"officer {json.dumps(self.officer)}",
                *(f"recipient {recipient}" for recipient in self.recipients),
                f"key {self.key}",
            )
        )


@dataclass(frozen=True)
class Trust:
    """By whose keys packages are judged. `keys`: whose key it is, by its 32 bytes. `asked`: the officer named them for
    this package, so that it must be signed by one of them; otherwise they only give names to signers."""

    keys: Mapping[bytes, str] = field(default_factory=dict)
    asked: bool = False


NO_TRUST = Trust()


def signed(statement: Statement, signer: Signer) -> bytes:
    """The signed note. Raises NoteError where a field can't stand in one."""
    if _TEXT.fullmatch(str(statement)) is None:
        raise NoteError("it doesn't speak of a package")
    return sign_note(str(statement), signer).encode()


def opened(untrusted: bytes) -> tuple[Statement, PublicKey, bool]:
    """What a note says, the key that it names, and whether its signature holds. Raises NoteError."""
    try:
        note = untrusted.decode()
    except UnicodeDecodeError as error:
        raise NoteError("it is no text") from error
    text, _, signature = note.rpartition("\n\n")
    statement = Statement.parse(text + "\n")
    key = PublicKey.parse(statement.key)
    if not _SIGNATURE.fullmatch(signature):
        raise NoteError("it bears something else than one signature")
    try:
        open_note(note, key)
    except NoteError:
        return statement, key, False
    return statement, key, True
