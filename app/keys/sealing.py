"""The sealing key: an age identity (X25519), by which packages that were sealed to this workstation are opened.

It always has a passphrase (see `app.keys.passphrase`): what was sealed to it would otherwise be open to whoever reads
the user's files. The form of the secret is age's own (`AGE-SECRET-KEY-1…`), that of the public half `age1…`
(age-encryption.org/v1). Other identities are taken from files: age's own identity files, also those that age has
encrypted with a passphrase.
"""

from __future__ import annotations

import re
from pathlib import Path

from app.errors import UserError
from app.keys.bech32 import decoded
from app.keys.officer import PASSPHRASE_FILE
from app.keys.secret_file import SecretFile
from app.platform.places import data_folder

_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_IDENTITY = re.compile(r"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}")
_SEALED = (b"age-encryption.org/v1\n", b"-----BEGIN AGE ENCRYPTED FILE-----")
_LARGEST_FILE = 100_000
MOST_RECIPIENTS = 100


class SealingKeyFile(SecretFile):
    """Where the key lies. Every method raises UserError where the file can't be used, and says why."""

    _format = "sightline-sealing-key-1"
    _called = "sealing key"
    _made_with = "key seal --passphrase-file FILE"
    _why_it_stays = "packages were sealed to it"
    _passphrase_given_in = PASSPHRASE_FILE

    @property
    def recipient(self) -> str:
        """The half that everyone may know: `age1…`; needs no passphrase."""
        return self._read().public

    def make(self, made_at: str, passphrase: str) -> str:
        """Make the key; gives the recipient. Refused where there is one already, and without a passphrase."""
        from pyrage import x25519

        if not passphrase:
            raise UserError("A sealing key needs a passphrase; name a file whose first line is one.")
        identity = x25519.Identity.generate()
        recipient = str(identity.to_public())
        self._create(recipient, str(identity).encode(), made_at, passphrase)
        return recipient

    def unlocked(self, passphrase: str) -> str:
        """The secret half, `AGE-SECRET-KEY-1…`."""
        return self._secret(passphrase).decode("ascii")

    def protect(self, old: str, new: str) -> None:
        """Give the key another passphrase; it never goes without one."""
        if not new:
            raise UserError("A sealing key needs a passphrase; name a file whose first line is the new one.")
        super().protect(old, new)

    def _belong_together(self, public: str, secret: bytes) -> bool:
        identity = secret.decode("ascii", "replace")
        return bool(_IDENTITY.fullmatch(identity)) and recipient_of(identity) == public


def workstation_sealing_file() -> SealingKeyFile:
    """Where this user's sealing key lies."""
    return SealingKeyFile(data_folder() / "keys" / "sealing.key")


def recipient_of(identity: str) -> str:
    """The `age1…` of an `AGE-SECRET-KEY-1…`. Raises UserError."""
    from pyrage import IdentityError, x25519

    try:
        return str(x25519.Identity.from_str(identity).to_public())
    except IdentityError as error:
        raise UserError("The identity is damaged: it was not copied whole.") from error


def recipient_key(recipient: str) -> bytes:
    """The X25519 public key of an `age1…`. Raises ValueError."""
    return decoded(recipient, "age")


def read_recipients(given: str) -> list[str]:
    """The recipients (`age1…`) that are written out, or stand one a line in the file that is named. Raises UserError.

    Empty lines and those that begin with `#` say nothing, as in age's own files.
    """
    if given.startswith("age1") and not Path(given).exists():
        return [_checked(given)]
    lines = [line.strip() for line in _content(given).decode("utf-8", "replace").splitlines()]
    named = [line for line in lines if line and not line.startswith("#")]
    if not named:
        raise UserError(f"{given} names no recipient; it should hold a line that begins with age1.")
    return [_checked(line) for line in named]


def read_identities(given: Path, passphrase: str = "") -> list[str]:
    """The secret halves in a file: this program's sealing key, age's identity file, or one that age has encrypted.

    Raises UserError, WrongPassphrase where the passphrase doesn't open it.
    """
    content = _content(str(given))
    if content.lstrip().startswith(b"{"):
        return [SealingKeyFile(given).unlocked(passphrase)]
    if content.startswith(_SEALED):
        content = _opened(content, given, passphrase)
    found = _IDENTITY.findall(content.decode("utf-8", "replace"))
    if not found:
        raise UserError(f"{given} holds no identity; it should hold a line that begins with AGE-SECRET-KEY-1.")
    for identity in found:
        recipient_of(identity)
    return found


def _opened(content: bytes, given: Path, passphrase: str) -> bytes:
    from pyrage import DecryptError
    from pyrage import passphrase as by_passphrase

    from app.keys.passphrase import WrongPassphrase

    if not passphrase:
        raise UserError(f"{given} is locked by a passphrase; name a file that holds it.")
    try:
        return bytes(by_passphrase.decrypt(content, passphrase))
    except DecryptError as error:
        raise WrongPassphrase(f"The passphrase doesn't open {given}; check it and try again.") from error


def _checked(text: str) -> str:
    from pyrage import RecipientError, x25519

    try:
        if _RECIPIENT.fullmatch(text):
            return str(x25519.Recipient.from_str(text))
    except RecipientError:
        pass  # its check digits are wrong
    raise UserError(
        f"“{text[:80]}” is no recipient; it begins with age1 and has 62 characters. Check that it was copied whole."
    )


def _content(given: str) -> bytes:
    try:
        with Path(given).open("rb") as file:
            return file.read(_LARGEST_FILE)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"“{given[:200]}” is no key and no file that holds one ({reason}); check it.") from error
