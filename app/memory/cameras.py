"""What stands for the body of a camera in the memory."""

from __future__ import annotations

import hmac

from app.linking.origin.serials import telling

SECRET_BYTES = 32
_KEPT_BYTES = 16


def camera_token(secret: bytes, make: str, model: str, serial: str) -> bytes | None:
    """The same for the same make, model and serial number; None where these don't tell one camera from another.

    HMAC-SHA-256 under a secret of the memory's own: whoever has `library.db` without a passphrase can still find out
    whether a camera that he has in his hands is in it, but can't read one from it, nor compare two memories.
    """
    if not serial or not telling(serial, make, model):
        return None
    words = "\x1f".join(" ".join(text.split()).casefold() for text in (make, model, serial))
    return hmac.digest(secret, words.encode("utf-8", "surrogatepass"), "sha256")[:_KEPT_BYTES]
