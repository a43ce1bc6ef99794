"""Writes age's format (c2sp.org/age, age-encryption.org/v1): a header that gives a fresh key to each recipient, then
the sealed bytes in chunks of 64 KiB, each authenticated with its place and whether it is the last (STREAM).

Written with OpenSSL's ChaCha20-Poly1305 since that takes half as long as the library that reads the format here, and
lets other threads work meanwhile. Opening stays with that library (`app.exchange.parcels.age_process`): what is written
here is read by code that isn't ours.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from collections.abc import Callable, Sequence

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK = 64 << 10
"""Bytes of a chunk before it is sealed."""
_X25519_INFO = b"age-encryption.org/v1/X25519"


class AgeWriter:
    """One sealed stream. It is whole only after `finish`; a reader refuses one that was left before."""

    def __init__(self, recipients: Sequence[bytes], write: Callable[[bytes], object]) -> None:
        """`recipients`: X25519 public keys, 32 bytes each, at least one; the sealed bytes go to `write`.

        Raises ValueError for a key that is none.
        """
        file_key, nonce = secrets.token_bytes(16), secrets.token_bytes(16)
        self._seal = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt
        self._write = write
        self._waiting = bytearray()
        self._chunks = 0
        write(_header(file_key, recipients) + nonce)

    def write(self, data: bytes | memoryview) -> None:
        """Seal `data` behind what came before; what fills no chunk, or may be the last one, waits."""
        rest = memoryview(data)
        sealed = []
        while len(self._waiting) + len(rest) > CHUNK:
            lacking = CHUNK - len(self._waiting)
            if self._waiting:
                self._waiting += rest[:lacking]
            sealed.append(self._sealed(self._waiting or rest[:lacking], last=False))
            self._waiting = bytearray()
            rest = rest[lacking:]
        self._waiting += rest
        if sealed:
            self._write(b"".join(sealed))

    def finish(self) -> None:
        """Seal the last chunk, which is empty only where nothing was written at all."""
        self._write(self._sealed(self._waiting, last=True))

    def _sealed(self, chunk: memoryview | bytearray, *, last: bool) -> bytes:
        nonce = self._chunks.to_bytes(11, "big") + bytes([last])
        self._chunks += 1
        return self._seal(nonce, chunk, None)


def _header(file_key: bytes, recipients: Sequence[bytes]) -> bytes:
    if not recipients:
        raise ValueError("nobody to seal to")
    header = b"age-encryption.org/v1\n" + b"".join(_stanza(file_key, each) for each in recipients) + b"---"
    mac = hmac.digest(_derived(file_key, b"", b"header"), header, "sha256")
    return header + b" " + _base64(mac) + b"\n"


def _stanza(file_key: bytes, recipient: bytes) -> bytes:
    """The file key, wrapped for one recipient. Its nonce is fixed, since each wrapping key is used once."""
    ephemeral = X25519PrivateKey.generate()
    share = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient))
    body = ChaCha20Poly1305(_derived(shared, share + recipient, _X25519_INFO)).encrypt(bytes(12), file_key, None)
    return b"-> X25519 " + _base64(share) + b"\n" + _base64(body) + b"\n"


def _derived(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(secret)


def _base64(octets: bytes) -> bytes:
    return base64.b64encode(octets).rstrip(b"=")
