"""The key of a case with a passphrase: `NAME.case/case.key`, by which `case.db`, `previews.db` and `index/` are read.

The key is random and never changes. It lies in the file twice, encrypted under the passphrase and under the recovery
key (see `app.keys.passphrase`), so that a new passphrase takes the place of the old one without a byte of the case
being written anew. A copy of the file lies beside the backups; without either, nobody reads the case again.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from app.errors import UserError
from app.keys import passphrase as passphrases
from app.keys.passphrase import LONGEST, Lock, WrongPassphrase
from app.platform.files import write_file

NAME = "case.key"
SHORTEST = 8
"""Characters of a passphrase, at least."""

_BACKUPS = "backups"
_KEY_BYTES = 32
_LARGEST_FILE = 20_000
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32, that has no letter which is easily taken for a figure."""
_RECOVERY_CHARACTERS, _CHECK_CHARACTERS = 32, 1
_GROUP = 4


class LockedByPassphrase(UserError):
    """The case has a passphrase, and none was given."""

    def __init__(self, name: str, option: str = "--passphrase-file") -> None:
        super().__init__(f"{name} has a passphrase; give it with {option}, or type it where you are asked.")


class WithoutPassphrase(UserError):
    """The case has no passphrase that could be changed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} has no passphrase; a case gets one when it is made.")


@dataclass(frozen=True, repr=False)
class CaseKey:
    """What the databases and files of a case are encrypted with."""

    secret: bytes

    @property
    def pragma(self) -> str:
        """As SQLCipher takes it: used as it is, without stretching, with a salt of each database's own."""
        return f"x'{self.secret.hex()}'"

    def derived(self, purpose: str) -> bytes:
        """32 bytes for another purpose, from which the key can't be found (HKDF-SHA-256, RFC 5869)."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), 32, salt=None, info=f"sightline {purpose}".encode()).derive(self.secret)


class _Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key, encrypted."""

    lock: Lock
    key: Annotated[bytes, msgspec.Meta(min_length=48, max_length=48)]


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file. `check`: by which two files are known to hold the same key."""

    format: Literal["sightline-case-key-1"]
    check: Annotated[str, msgspec.Meta(max_length=64)]
    passphrase: _Slot
    recovery: _Slot


def is_locked(folder: Path) -> bool:
    """Whether the case in `folder` has a passphrase."""
    return any(os.path.lexists(path) for path in _places(folder))


def make(folder: Path, passphrase: str) -> tuple[CaseKey, str]:
    """Give the case that is being made in `folder` a key; gives it and the recovery key, which is kept nowhere.

    Raises UserError if the passphrase is too short or the file can't be written.
    """
    check_new(passphrase)
    key, recovery = CaseKey(os.urandom(_KEY_BYTES)), _new_recovery()
    stored = _Stored(
        "sightline-case-key-1", _check(key), _slot(key, passphrase, "passphrase"), _slot(key, recovery, "recovery")
    )
    _write(folder, stored)
    return key, recovery


def unlock(folder: Path, secret: str) -> CaseKey:
    """The key of the case in `folder`; `secret` is its passphrase or its recovery key. Takes a second or two.

    Raises WrongPassphrase if it doesn't fit, UserError if the case has none, or its file can't be read.
    """
    return _unlocked(_read(folder), secret)


def set_passphrase(folder: Path, key: CaseKey, new: str) -> None:
    """Make `new` the passphrase of the case that has this key. The key and the recovery key stay.

    Killed at any moment, the old one or the new one fits. Raises UserError, with nothing changed, if `new` is none that
    a case may have, or the file is of another key or can't be read; UserError if it can't be written.
    """
    check_new(new)
    stored = _stored_of(folder, key)
    _write(folder, msgspec.structs.replace(stored, passphrase=_slot(key, new, "passphrase")))


def renew_recovery(folder: Path, key: CaseKey) -> str:
    """Make a new recovery key for the case that has this key, after which the old one doesn't fit any more; gives it.

    Raises UserError as `set_passphrase`.
    """
    stored, recovery = _stored_of(folder, key), _new_recovery()
    _write(folder, msgspec.structs.replace(stored, recovery=_slot(key, recovery, "recovery")))
    return recovery


def make_copies_equal(folder: Path) -> None:
    """Let the copy beside the backups be that of the case, where it was lost or a change was broken off.

    What can't be written now is left to the next time.
    """
    if not is_locked(folder):
        return
    with suppress(OSError, UserError):
        _write(folder, _read(folder))


def check_new(passphrase: str) -> None:
    """Raises UserError, saying why, if it is none that a case may have."""
    if len(passphrase) < SHORTEST:
        raise UserError(f"A passphrase needs at least {SHORTEST} characters; four words or more are a good one.")
    if len(passphrase) > LONGEST or "\n" in passphrase or "\r" in passphrase:
        raise UserError(f"A passphrase is one line of at most {LONGEST:,} characters.")
    if _as_recovery(passphrase):
        raise UserError("This passphrase has the form of a recovery key; choose words instead.")


def _unlocked(stored: _Stored, secret: str) -> CaseKey:
    recovery = _as_recovery(secret)
    slot, typed, kind = (
        (stored.recovery, recovery, "recovery") if recovery else (stored.passphrase, secret, "passphrase")
    )
    try:
        key = CaseKey(passphrases.opened(slot.lock, slot.key, typed, _bound(stored.check, kind)))
    except WrongPassphrase as error:
        raise WrongPassphrase(
            "This recovery key doesn't open the case; it is that of another case, or a newer one was made."
            if recovery
            else "The passphrase doesn't open the case; check it and try again, or use the recovery key."
        ) from error
    if _check(key) != stored.check:
        raise _damaged(NAME)
    return key


def _stored_of(folder: Path, key: CaseKey) -> _Stored:
    stored = _read(folder)
    if stored.check != _check(key):
        raise _damaged(NAME)
    return stored


def _slot(key: CaseKey, secret: str, kind: str) -> _Slot:
    return _Slot(*passphrases.locked(key.secret, _as_recovery(secret) or secret, _bound(_check(key), kind)))


def _bound(check: str, kind: str) -> bytes:
    return f"sightline-case-key-1 {kind} {check}".encode()


def _check(key: CaseKey) -> str:
    return key.derived("check").hex()


def _new_recovery() -> str:
    """31 random characters (155 bits) and one by which most slips of the pen are found, in groups of four."""
    drawn = "".join(secrets.choice(_ALPHABET) for _ in range(_RECOVERY_CHARACTERS - _CHECK_CHARACTERS))
    whole = drawn + _check_character(drawn)
    return "-".join(whole[at : at + _GROUP] for at in range(0, len(whole), _GROUP))


def _as_recovery(typed: str) -> str:
    """A recovery key as it is used, however it was typed; empty if it is none."""
    plain = "".join(typed.split()).replace("-", "").upper()
    plain = plain.replace("O", "0").replace("I", "1").replace("L", "1")
    if len(plain) != _RECOVERY_CHARACTERS or not set(plain) <= set(_ALPHABET):
        return ""
    return plain if plain[-1] == _check_character(plain[:-1]) else ""


def _check_character(drawn: str) -> str:
    return _ALPHABET[hashlib.sha256(drawn.encode()).digest()[0] % len(_ALPHABET)]


def _places(folder: Path) -> tuple[Path, Path]:
    return folder / NAME, folder / _BACKUPS / NAME


def _write(folder: Path, stored: _Stored) -> None:
    content = msgspec.json.format(msgspec.json.encode(stored)) + b"\n"
    try:
        for path in _places(folder):
            path.parent.mkdir(exist_ok=True)
            if not path.is_file() or path.read_bytes() != content:
                write_file(path, content)
    except OSError as error:
        raise UserError(
            f"The key of the case can't be written in {folder} ({error.strerror}); check the disk."
        ) from error


def _read(folder: Path) -> _Stored:
    """The first of the copies that is whole."""
    trouble: UserError | None = None
    for path in _places(folder):
        try:
            with path.open("rb") as file:
                return msgspec.json.decode(file.read(_LARGEST_FILE), type=_Stored)
        except FileNotFoundError:
            continue
        except OSError as error:
            trouble = trouble or UserError(f"The key of the case in {path} can't be read ({error.strerror}).")
        except (ValueError, RecursionError):  # msgspec's errors are ValueErrors
            trouble = trouble or _damaged(str(path))
    raise trouble or WithoutPassphrase(folder.name)


def _damaged(name: str) -> UserError:
    return UserError(f"{name} is no key of a case any more; put back the copy that you keep of it.")
