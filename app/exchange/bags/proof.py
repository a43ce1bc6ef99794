"""Whether bytes that are read back are those that were written: Poly1305 (RFC 8439) under a key that nobody else has.

It costs a seventh of a SHA-256. Other bytes pass with a chance of 8 n / 2^106, n being how many times 16 bytes they are
(D. J. Bernstein, "The Poly1305-AES message-authentication code", 2005), since neither an accident nor a medium that
lies knows the key. To everyone else it says nothing: what leaves has digests.
"""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.poly1305 import Poly1305


class Proof:
    """Of bytes while they are written, or, as `again` gives it, while they are read back."""

    def __init__(self, key: bytes | None = None) -> None:
        """`key`: 32 bytes, by default fresh ones."""
        self._key = key or secrets.token_bytes(32)
        self._taking: Poly1305 | None = Poly1305(self._key)
        self._tag = b""

    def update(self, data: bytes | memoryview) -> None:
        """Take `data` in; not after `hexdigest`."""
        if self._taking is None:
            raise ValueError("the proof was taken already")
        self._taking.update(data)

    def hexdigest(self) -> str:
        """What must be the same when all is read back."""
        if self._taking is not None:
            self._tag = self._taking.finalize()
            self._taking = None
        return self._tag.hex()

    def again(self) -> Proof:
        """For the same bytes, when they are read back."""
        return Proof(self._key)
