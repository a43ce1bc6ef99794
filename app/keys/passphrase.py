"""What a passphrase protects: a few bytes, encrypted under a key that Argon2id makes of it.

Argon2id (RFC 9106) with 3 passes, 256 MiB and 4 lanes takes one to two seconds; ChaCha20-Poly1305 (RFC 8439) encrypts
and authenticates, and binds what is protected to where it belongs. A passphrase is text in Unicode's form NFC, so that
it is the same on every keyboard.
"""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path
from typing import Annotated

import msgspec

from app.errors import UserError

_SALT_BYTES, _NONCE_BYTES = 16, 12
LONGEST = 1_000
"""Characters."""


class WrongPassphrase(UserError):
    """The passphrase doesn't open it."""


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How it is encrypted: Argon2id's parameters (memory in KiB), and the nonce of ChaCha20-Poly1305."""

    salt: Annotated[bytes, msgspec.Meta(min_length=_SALT_BYTES, max_length=64)]
    nonce: Annotated[bytes, msgspec.Meta(min_length=_NONCE_BYTES, max_length=_NONCE_BYTES)]
    passes: Annotated[int, msgspec.Meta(ge=1, le=16)] = 3
    memory_kib: Annotated[int, msgspec.Meta(ge=8 * 1024, le=2 * 1024 * 1024)] = 256 * 1024
    lanes: Annotated[int, msgspec.Meta(ge=1, le=16)] = 4


def locked(content: bytes, passphrase: str, bound: bytes) -> tuple[Lock, bytes]:
    """The content, encrypted, 16 bytes longer, and how; `bound` must be given again to open it."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    lock = _new_lock()
    return lock, ChaCha20Poly1305(_stretched(passphrase, lock)).encrypt(lock.nonce, content, bound)


def opened(lock: Lock, encrypted: bytes, passphrase: str, bound: bytes) -> bytes:
    """What was encrypted by `locked`. Raises WrongPassphrase, also where it was changed since."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(_stretched(passphrase, lock)).decrypt(lock.nonce, encrypted, bound)
    except InvalidTag as error:
        raise WrongPassphrase("The passphrase doesn't fit; check it and try again.") from error


def read_passphrase(path: Path) -> str:
    """The first line of a file, without a byte order mark. Raises UserError if it can't be read or is empty."""
    try:
        with path.open("rb") as file:
            line = file.read(4 * LONGEST).split(b"\n", 1)[0].rstrip(b"\r").decode("utf-8-sig")
    except OSError as error:
        raise UserError(f"The passphrase can't be read from {path} ({error.strerror}); check the path.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"The passphrase in {path} is no text in UTF-8.") from error
    if not 0 < len(line) <= LONGEST:
        raise UserError(f"The first line of {path} is no passphrase; write one there, of at most 1,000 characters.")
    return line


def passphrase_of_environment(variable: str) -> str:
    """What the file says that this environment variable names; empty without one. Raises UserError."""
    named = os.environ.get(variable, "")
    return read_passphrase(Path(named)) if named else ""


def _new_lock() -> Lock:
    return Lock(os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES))


def _stretched(passphrase: str, lock: Lock) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=lock.salt, length=32, iterations=lock.passes, lanes=lock.lanes, memory_cost=lock.memory_kib
    ).derive(unicodedata.normalize("NFC", passphrase).encode())
