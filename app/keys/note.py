"""Signed notes: a few lines of text that people can read, with an Ed25519 signature below.

The form is C2SP's signed note (c2sp.org/signed-note), so that tools that are not ours check them too: the text, an
empty line, then `— NAME BASE64`, where BASE64 holds four bytes that tell the key, then the 64 bytes of the signature
over the text. A public key is written `NAME+KEYID+BASE64`, and BASE64 holds 0x01 (Ed25519), then its 32 bytes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass
from typing import Protocol

NAME = "sightline-officer"
"""What every key of this program is called; who it belongs to is for people to know, by its fingerprint."""

_ED25519 = b"\x01"
_LONGEST_KEY = 400
_LONGEST_NOTE = 20_000


class NoteError(ValueError):
    """What was given is no note, no key, or not signed by that key; says so in words that end a sentence."""


@dataclass(frozen=True)
class PublicKey:
    """By which signatures are checked. `raw`: the 32 bytes of an Ed25519 public key."""

    raw: bytes
    name: str = NAME

    @classmethod
    def parse(cls, text: str) -> PublicKey:
        """The key that is written `NAME+KEYID+BASE64`. Raises NoteError."""
        name, first, rest = text.strip()[:_LONGEST_KEY].partition("+")
        key_id, second, coded = rest.partition("+")
        try:
            decoded = base64.b64decode(coded, validate=True)
        except (binascii.Error, ValueError) as error:
            raise NoteError("it is no public key") from error
        if not (first and second and _is_name(name)) or len(decoded) != 33 or decoded[:1] != _ED25519:
            raise NoteError("it is no public key")
        key = cls(decoded[1:], name)
        if key.id.hex() != key_id:
            raise NoteError("it is no public key: its parts don't fit together, so it was not copied whole")
        return key

    @property
    def id(self) -> bytes:
        """Four bytes by which a signature tells its key; no more than a hint."""
        return hashlib.sha256(self.name.encode() + b"\n" + _ED25519 + self.raw).digest()[:4]

    @property
    def fingerprint(self) -> str:
        """What people compare: the first 16 bytes of the key's SHA-256, in groups of four digits."""
        digits = hashlib.sha256(self.raw).hexdigest()[:32]
        return " ".join(digits[at : at + 4] for at in range(0, 32, 4))

    def __str__(self) -> str:
        """As it is written down."""
        return f"{self.name}+{self.id.hex()}+{base64.b64encode(_ED25519 + self.raw).decode()}"


class Signer(Protocol):
    """Whoever can sign."""

    @property
    def public(self) -> PublicKey:
        """By which the signatures are checked."""
        ...

    def sign(self, message: bytes) -> bytes:
        """The 64 bytes of an Ed25519 signature."""
        ...


def sign_note(text: str, signer: Signer) -> str:
    """The note that says `text`, lines without control characters, the last one ended."""
    if not _is_text(text):
        raise NoteError("it can't be the text of a note")
    signature = base64.b64encode(signer.public.id + signer.sign(text.encode())).decode()
    return f"{text}\n— {signer.public.name} {signature}\n"


def open_note(note: str, key: PublicKey) -> str:
    """The text of a note that was signed by this key. Raises NoteError where it wasn't, or isn't a note."""
    head, gap, signatures = note.rpartition("\n\n")
    text = head + "\n"
    if not gap or len(note) > _LONGEST_NOTE or not signatures.endswith("\n") or not _is_text(text):
        raise NoteError("it is no signed note")
    prefix = f"— {key.name} "
    for line in signatures.split("\n"):
        if not line.startswith(prefix):
            continue
        try:
            coded = base64.b64decode(line.removeprefix(prefix), validate=True)
        except (binascii.Error, ValueError):
            continue
        if coded[:4] == key.id and is_signed(text.encode(), coded[4:], key):
            return text
    raise NoteError("its signature is not by the key that it names")


def is_signed(message: bytes, signature: bytes, key: PublicKey) -> bool:
    """Whether the signature over the message is by this key."""
    # Imported here, since few commands check a signature and each would wait for the library.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key.raw).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _is_name(name: str) -> bool:
    return bool(name) and not any(c.isspace() or c == "+" or not c.isprintable() for c in name)


def _is_text(text: str) -> bool:
    if not text.endswith("\n") or any(c < " " and c != "\n" for c in text):
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
