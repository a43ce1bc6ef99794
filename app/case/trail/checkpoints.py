"""Checkpoints: the officer's signature over how far the audit trail had come, in the trail itself.

A checkpoint is a row (`audit.CHECKPOINT`) whose detail holds a signed note about the row just before it, made in the
same transaction, and the public key:

    sightline-audit-checkpoint-1
    case 6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11
    row 41
    head <hash of row 41, hex>
    at 2026-01-31T12:00:00.000Z
    officer "A. Berg"

Whoever changes a row and chains the rest anew would have to sign anew too. The newest is also kept in `case_info`,
where it shows that rows were cut off, unless whoever did that also thought of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app import sqlite
from app.case.trail import audit
from app.keys.note import NoteError, PublicKey, Signer, open_note, sign_note

NEWEST = "checkpoint"
"""The key in `case_info` of the newest one: JSON with `signed_note` and `key`."""

_FORMAT = "sightline-audit-checkpoint-1"
_TEXT = re.compile(
    rf"{_FORMAT}\ncase (?P<case>[^\n]*)\nrow (?P<row>[1-9][0-9]{{0,18}})\nhead (?P<head>[0-9a-f]{{64}})\n"
    r"at (?P<at>[^\n]*)\nofficer (?P<officer>\"[^\n]*\")\n"
)


@dataclass(frozen=True)
class Checkpoint:
    """What is signed: at that time row `row` of the case's trail had the hash `head` (hex)."""

    case: str
    row: int
    head: str
    at: str
    officer: str

    @classmethod
    def parse(cls, text: str) -> Checkpoint:
        """From the text of a note. Raises NoteError."""
        found = _TEXT.fullmatch(text)
        try:
            officer = json.loads(found["officer"]) if found else None
        except ValueError:
            officer = None
        if found is None or not isinstance(officer, str):
            raise NoteError("it is no checkpoint")
        return cls(found["case"], int(found["row"]), found["head"], found["at"], officer)

    def __str__(self) -> str:
        """The text of the note."""
        officer = json.dumps(self.officer, ensure_ascii=False)
        return f"{_FORMAT}\ncase {self.case}\nrow {self.row}\nhead {self.head}\nat {self.at}\nofficer {officer}\n"


@dataclass(frozen=True)
class Signed:
    """A note with the public key that it names; not checked yet."""

    note: str
    key: str

    @classmethod
    def read(cls, text: str | bytes) -> Signed:
        """From a row's detail. Raises NoteError."""
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            found = None
        note, key = (found.get("signed_note"), found.get("key")) if isinstance(found, dict) else (None, None)
        if not (isinstance(note, str) and isinstance(key, str)):
            raise NoteError("it is no signed note")
        return cls(note, key)

    def opened(self) -> tuple[Checkpoint, PublicKey]:
        """What it says, if its signature is good. Raises NoteError."""
        key = PublicKey.parse(self.key)
        return Checkpoint.parse(open_note(self.note, key)), key


@dataclass(frozen=True)
class Examination:
    """A trail and its checkpoints. `signed_by`: fingerprints, each once, in the order of their first checkpoint.
    `newest`: the row that the last good checkpoint stands for, 0 without one."""

    trail: audit.Trail
    checkpoints: int
    signed_by: tuple[str, ...]
    newest: int


def append(connection: sqlite.Connection, actor: str, signer: Signer) -> int:
    """Sign the newest row in the caller's transaction; gives the checkpoint's seq."""
    (case,) = connection.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    signed: dict[str, str] = {}

    def words(row: int, head: str) -> tuple[str, dict[str, str]]:
        text = str(Checkpoint(case, row, head, audit.now(), actor))
        signed.update(signed_note=sign_note(text, signer), key=str(signer.public))
        return f"row {row}", signed

    seq = audit.append_about(connection, actor, audit.CHECKPOINT, words)
    connection.execute("INSERT OR REPLACE INTO case_info VALUES (?, ?)", (NEWEST, audit.canonical(signed)))
    return seq


def newest(connection: sqlite.Connection) -> Signed | None:
    """The newest checkpoint, unchecked; None without one."""
    row = connection.execute("SELECT value FROM case_info WHERE key = ?", (NEWEST,)).fetchone()
    try:
        return Signed.read(row[0]) if row else None
    except NoteError:
        return None


def examine(
    connection: sqlite.Connection, heads: Iterable[tuple[int, str]] = (), keys: Collection[PublicKey] = ()
) -> Examination:
    """Check the chain, every checkpoint in it, and these heads (seq and hex) that were kept elsewhere.

    `keys`: every checkpoint must be signed by one of them, and there must be one; without any, by whichever it names.
    """
    (case,) = connection.execute("SELECT coalesce(max(value), '') FROM case_info WHERE key = 'id'").fetchone()
    signers: dict[str, None] = {}
    count = last = 0

    def judge(seq: int, prev: bytes, detail: bytes) -> str:
        nonlocal count, last
        try:
            said, by = Signed.read(detail).opened()
        except NoteError as error:
            return str(error)
        if (said.case, said.row, said.head) != (case, seq - 1, prev.hex()):
            return "it was signed for another trail or row"
        if keys and by.raw not in {key.raw for key in keys}:
            return f"it is signed by another key ({by.fingerprint})"
        count, last = count + 1, said.row
        signers[by.fingerprint] = None
        return ""

    beside, wrong = _beside(connection, case)
    trail = audit.check(connection, (*beside, *heads), judge)
    if trail.broken_at is None and (wrong or (keys and not count)):
        wrong = wrong or "no checkpoint in it is signed by the key that was given"
        trail = audit.Trail(trail.rows, trail.head, trail.rows, wrong)
    return Examination(trail, count, tuple(signers), last)


def _beside(connection: sqlite.Connection, case: str) -> tuple[list[tuple[int, str]], str]:
    """The head of the checkpoint that is kept beside the trail, and what is wrong with that one."""
    row = connection.execute("SELECT value FROM case_info WHERE key = ?", (NEWEST,)).fetchone()
    if row is None:
        return [], ""
    try:
        said, _ = Signed.read(row[0]).opened()
    except NoteError as error:
        return [], f"the checkpoint beside it doesn't hold: {error}"
    if said.case != case:
        return [], "the checkpoint beside it is another case's"
    return [(said.row, said.head)], ""
