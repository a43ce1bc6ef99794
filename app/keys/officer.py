"""The officer's key: Ed25519, made on first use, kept in the workstation's data folder and readable by its user alone.

With a passphrase the secret half lies encrypted (see `app.keys.passphrase`). Without one, whoever can read the user's
files can sign as them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec

from app.errors import UserError
from app.keys import passphrase as passphrases
from app.keys.note import PublicKey
from app.keys.passphrase import Lock, WrongPassphrase, passphrase_of_environment
from app.platform.files import create_file, write_file
from app.platform.places import data_folder

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PASSPHRASE_FILE = "SIGHTLINE_KEY_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable
"""Environment variable with the file whose first line is the key's passphrase; for the window and for scripts."""

_LARGEST_FILE = 20_000


class _Stored(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file. `secret`: 32 bytes in the clear, or 48 encrypted ones."""

    format: Literal["sightline-officer-key-1"]
    public: Annotated[str, msgspec.Meta(max_length=400)]
    made_at: Annotated[str, msgspec.Meta(max_length=40)]
    secret: Annotated[bytes, msgspec.Meta(min_length=32, max_length=48)]
    lock: Lock | None


@dataclass(frozen=True, repr=False)
class OfficerKey:
    """The key, ready to sign."""

    _private: Ed25519PrivateKey

    @property
    def public(self) -> PublicKey:
        """By which its signatures are checked."""
        return PublicKey(self._private.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        """The 64 bytes of its signature."""
        return self._private.sign(message)


class KeyExistsError(UserError):
    """There is a key already."""


class KeyFile:
    """Where the key lies. Every method raises UserError where the file can't be used, and says why."""

    def __init__(self, path: Path) -> None:
        """Nothing is read until it is needed."""
        self.path = path

    @property
    def exists(self) -> bool:
        """Whether there is a key; also one that can't be read."""
        return os.path.lexists(self.path)

    @property
    def public(self) -> PublicKey:
        """The half that everyone may know; needs no passphrase."""
        return _public(self._read())

    @property
    def made_at(self) -> str:
        """When it was made, UTC."""
        return self._read().made_at

    @property
    def has_passphrase(self) -> bool:
        """Whether the secret half is encrypted."""
        return self._read().lock is not None

    def make(self, made_at: str, passphrase: str = "") -> OfficerKey:
        """Make the key. Refused where there is one already: what it signed must stay checkable."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = OfficerKey(Ed25519PrivateKey.generate())
        try:
            self._write(key, made_at, passphrase, create_file)
        except FileExistsError as error:
            raise KeyExistsError(
                f"There is a key already in {self.path}; it stays, since trails were signed with it."
            ) from error
        return key

    def unlocked(self, passphrase: str = "") -> OfficerKey:
        """The key, ready to sign."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        stored = self._read()
        secret = stored.secret if stored.lock is None else self._decrypted(stored, stored.lock, passphrase)
        if len(secret) != 32:
            raise self._damaged()
        key = OfficerKey(Ed25519PrivateKey.from_private_bytes(secret))
        if key.public != _public(stored):
            raise self._damaged()
        return key

    def protect(self, old: str, new: str) -> None:
        """Give the key another passphrase; `new` empty takes it away."""
        self._write(self.unlocked(old), self._read().made_at, new, write_file)

    def _decrypted(self, stored: _Stored, lock: Lock, passphrase: str) -> bytes:
        if not passphrase:
            raise UserError(
                f"The officer's key is locked by a passphrase; name a file that holds it in {PASSPHRASE_FILE}."
            )
        try:
            return passphrases.opened(lock, stored.secret, passphrase, stored.public.encode())
        except WrongPassphrase as error:
            raise WrongPassphrase("The passphrase doesn't open the officer's key; check it and try again.") from error

    def _write(self, key: OfficerKey, made_at: str, passphrase: str, write: Callable[[Path, bytes], None]) -> None:
        public, secret, lock = str(key.public), key._private.private_bytes_raw(), None
        if passphrase:
            lock, secret = passphrases.locked(secret, passphrase, public.encode())
        stored = _Stored("sightline-officer-key-1", public, made_at, secret, lock)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write(self.path, msgspec.json.format(msgspec.json.encode(stored)) + b"\n")
        except FileExistsError:
            raise
        except OSError as error:
            raise UserError(
                f"The officer's key can't be kept in {self.path.parent} ({error.strerror}); make the folder writable."
            ) from error

    def _read(self) -> _Stored:
        try:
            with self.path.open("rb") as file:
                raw = file.read(_LARGEST_FILE)
            return msgspec.json.decode(raw, type=_Stored)
        except FileNotFoundError as error:
            raise UserError("There is no officer's key on this workstation yet; make it with “key make”.") from error
        except OSError as error:
            raise UserError(f"The officer's key in {self.path} can't be read ({error.strerror}).") from error
        except (ValueError, RecursionError) as error:  # msgspec's errors are ValueErrors
            raise self._damaged() from error

    def _damaged(self) -> UserError:
        return UserError(f"The file {self.path} is no officer's key any more; put back the copy that you keep of it.")


def workstation_key_file() -> KeyFile:
    """Where this user's key lies."""
    return KeyFile(data_folder() / "keys" / "officer.key")


def working_key(made_at: str) -> tuple[OfficerKey | None, str]:
    """This user's key, made now if there is none, and why it can't be had, as a sentence, where it can't.

    A key that is locked is opened with the passphrase in the file that `PASSPHRASE_FILE` names. Nobody is kept from
    their work by a key: a trail without signatures is chained all the same.
    """
    file = workstation_key_file()
    try:
        if not file.exists:
            with suppress(KeyExistsError):  # another program may make it at the same moment
                return file.make(made_at), ""
        return file.unlocked(passphrase_of_environment(PASSPHRASE_FILE)), ""
    except UserError as error:
        return None, str(error)


def _public(stored: _Stored) -> PublicKey:
    try:
        return PublicKey.parse(stored.public)
    except ValueError as error:
        raise UserError("The officer's key is damaged; put back the copy that you keep of it.") from error
