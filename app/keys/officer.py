"""The officer's key: Ed25519, made on first use, kept in the workstation's data folder and readable by its user alone.

With a passphrase the secret half lies encrypted (see `app.keys.passphrase`). Without one, whoever can read the user's
files can sign as them.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import UserError
from app.keys.note import PublicKey
from app.keys.passphrase import passphrase_of_environment
from app.keys.secret_file import KeyExistsError, SecretFile
from app.platform.places import data_folder

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PASSPHRASE_FILE = "SIGHTLINE_KEY_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable
"""Environment variable with the file whose first line is the key's passphrase; for the window and for scripts."""


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


class KeyFile(SecretFile):
    """Where the key lies. Every method raises UserError where the file can't be used, and says why."""

    _format = "sightline-officer-key-1"
    _called = "officer's key"
    _made_with = "key make"
    _why_it_stays = "trails were signed with it"
    _passphrase_given_in = PASSPHRASE_FILE

    @property
    def public(self) -> PublicKey:
        """The half that everyone may know; needs no passphrase."""
        return _public(self._read().public)

    def make(self, made_at: str, passphrase: str = "") -> OfficerKey:
        """Make the key. Refused where there is one already: what it signed must stay checkable."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = OfficerKey(Ed25519PrivateKey.generate())
        self._create(str(key.public), key._private.private_bytes_raw(), made_at, passphrase)
        return key

    def unlocked(self, passphrase: str = "") -> OfficerKey:
        """The key, ready to sign."""
        return _key_from(self._secret(passphrase))

    def _belong_together(self, public: str, secret: bytes) -> bool:
        return len(secret) == 32 and _key_from(secret).public == _public(public)


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


def _key_from(secret: bytes) -> OfficerKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return OfficerKey(Ed25519PrivateKey.from_private_bytes(secret))


def _public(text: str) -> PublicKey:
    try:
        return PublicKey.parse(text)
    except ValueError as error:
        raise UserError("The officer's key is damaged; put back the copy that you keep of it.") from error
