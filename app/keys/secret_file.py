"""A file that holds one secret of an officer, with the public half beside it: readable by its user alone.

With a passphrase the secret lies encrypted (see `app.keys.passphrase`).
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, ClassVar

import msgspec

from app.errors import UserError
from app.keys import passphrase as passphrases
from app.keys.passphrase import Lock, WrongPassphrase
from app.platform.files import create_file, write_file

_LARGEST_FILE = 20_000


class Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file. `secret`: in the clear, or encrypted where there is a lock."""

    format: Annotated[str, msgspec.Meta(max_length=40)]
    public: Annotated[str, msgspec.Meta(max_length=400)]
    made_at: Annotated[str, msgspec.Meta(max_length=40)]
    secret: Annotated[bytes, msgspec.Meta(min_length=32, max_length=200)]
    lock: Lock | None


class KeyExistsError(UserError):
    """There is a key already."""


class SecretFile(ABC):
    """Where a secret lies. Every method raises UserError where the file can't be used, and says why."""

    _format: ClassVar[str]
    _called: ClassVar[str]
    """In the middle of a sentence: “officer's key”."""
    _made_with: ClassVar[str]
    """The command that makes it."""
    _why_it_stays: ClassVar[str]
    _passphrase_given_in: ClassVar[str]
    """What names the file that holds its passphrase."""

    def __init__(self, path: Path) -> None:
        """Nothing is read until it is needed."""
        self.path = path

    @property
    def exists(self) -> bool:
        """Whether there is one; also one that can't be read."""
        return os.path.lexists(self.path)

    @property
    def made_at(self) -> str:
        """When it was made, UTC."""
        return self._read().made_at

    @property
    def has_passphrase(self) -> bool:
        """Whether the secret half is encrypted."""
        return self._read().lock is not None

    def _create(self, public: str, secret: bytes, made_at: str, passphrase: str) -> None:
        try:
            self._write(public, secret, made_at, passphrase, create_file)
        except FileExistsError as error:
            raise KeyExistsError(
                f"There is a key already in {self.path}; it stays, since {self._why_it_stays}."
            ) from error

    def protect(self, old: str, new: str) -> None:
        """Give the key another passphrase; `new` empty takes it away. A damaged key gets none: it would look sound."""
        stored = self._read()
        self._write(stored.public, self._secret_of(stored, old), stored.made_at, new, write_file)

    def _secret(self, passphrase: str) -> bytes:
        return self._secret_of(self._read(), passphrase)

    def _secret_of(self, stored: Stored, passphrase: str) -> bytes:
        secret = stored.secret if stored.lock is None else self._decrypted(stored, stored.lock, passphrase)
        if not self._belong_together(stored.public, secret):
            raise self._damaged()
        return secret

    @abstractmethod
    def _belong_together(self, public: str, secret: bytes) -> bool:
        """Whether they are the halves of one key, as they are written down; each kind of key says it for itself."""

    def _decrypted(self, stored: Stored, lock: Lock, passphrase: str) -> bytes:
        if not passphrase:
            raise UserError(
                f"The {self._called} is locked by a passphrase; name a file that holds it in "
                f"{self._passphrase_given_in}."
            )
        try:
            return passphrases.opened(lock, stored.secret, passphrase, stored.public.encode())
        except WrongPassphrase as error:
            raise WrongPassphrase(f"The passphrase doesn't open the {self._called}; check it and try again.") from error

    def _write(
        self, public: str, secret: bytes, made_at: str, passphrase: str, write: Callable[[Path, bytes], None]
    ) -> None:
        lock = None
        if passphrase:
            lock, secret = passphrases.locked(secret, passphrase, public.encode())
        stored = Stored(self._format, public, made_at, secret, lock)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write(self.path, msgspec.json.format(msgspec.json.encode(stored)) + b"\n")
        except FileExistsError:
            raise
        except OSError as error:
            raise UserError(
                f"The {self._called} can't be kept in {self.path.parent} ({error.strerror}); make the folder writable."
            ) from error

    def _read(self) -> Stored:
        try:
            with self.path.open("rb") as file:
                stored = msgspec.json.decode(file.read(_LARGEST_FILE), type=Stored)
        except FileNotFoundError as error:
            raise UserError(
                f"There is no {self._called} on this workstation yet; make it with “{self._made_with}”."
            ) from error
        except OSError as error:
            raise UserError(f"The {self._called} in {self.path} can't be read ({error.strerror}).") from error
        except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
            raise self._damaged() from error
        if stored.format != self._format:
            raise self._damaged()
        return stored

    def _damaged(self) -> UserError:
        return UserError(f"The file {self.path} is no {self._called} any more; put back the copy that you keep of it.")
