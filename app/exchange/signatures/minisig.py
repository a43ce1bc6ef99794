"""Signatures in minisign's form, so that a package is checked by a tool that is not ours.

The prehashed kind: Ed25519 over the BLAKE2b-512 of the file, then over the signature and the trusted comment
(jedisct1.github.io/minisign, “Signature format”). The key is the officer's, whose public half `public_line` writes as
`minisign -P` takes it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re

from app.keys.note import NoteError, PublicKey, Signer, is_signed

SUFFIX = ".minisig"
LARGEST = 20_000
"""Bytes of a file of signatures; its form allows about half of that."""
_PREHASHED, _KEY = b"ED", b"Ed"
_BY = "signature by "
_FORM = re.compile(
    r"untrusted comment: (?P<untrusted>[^\n]{0,1024})\n(?P<signature>[A-Za-z0-9+/=]{100})\n"
    r"trusted comment: (?P<comment>[^\n]{0,8192})\n(?P<whole>[A-Za-z0-9+/=]{88})\n?"
)


def public_line(key: PublicKey) -> str:
    """The public key as `minisign -P` takes it."""
    return base64.b64encode(_KEY + _id(key) + key.raw).decode()


def minisign(content: bytes, signer: Signer, comment: str) -> bytes:
    """The file that `minisign -V` reads. `comment`: one line that is signed too."""
    signature = signer.sign(hashlib.blake2b(content).digest())
    whole = signer.sign(signature + comment.encode())
    return _file(signer.public, _PREHASHED + _id(signer.public) + signature, comment, whole)


def is_minisigned(content: bytes, untrusted: bytes, key: PublicKey) -> bool:
    """Whether the file `untrusted` is the one that this key's holder made over `content`, byte for byte."""
    try:
        found = _FORM.fullmatch(untrusted.decode())
        if found is None:
            return False
        coded = base64.b64decode(found["signature"], validate=True)
        whole = base64.b64decode(found["whole"], validate=True)
    except (UnicodeDecodeError, binascii.Error):
        return False
    signature = coded[10:]
    return (
        untrusted == _file(key, coded, found["comment"], whole)
        and coded[:10] == _PREHASHED + _id(key)
        and is_signed(hashlib.blake2b(content).digest(), signature, key)
        and is_signed(signature + found["comment"].encode(), whole, key)
    )


def named_key(untrusted: bytes) -> PublicKey | None:
    """The key that such a file of ours names; None where it names none. Whose it is, nobody has checked."""
    found = _FORM.fullmatch(untrusted.decode("utf-8", "replace"))
    try:
        return PublicKey.parse(found["untrusted"].removeprefix(_BY)) if found else None
    except NoteError:
        return None


def _file(key: PublicKey, coded: bytes, comment: str, whole: bytes) -> bytes:
    first, second = (base64.b64encode(each).decode() for each in (coded, whole))
    return f"untrusted comment: {_BY}{key}\n{first}\ntrusted comment: {comment}\n{second}\n".encode()


def _id(key: PublicKey) -> bytes:
    return hashlib.sha256(key.raw).digest()[:8]
