"""The folder `index/` of a case, and its files of one array each: mapped from the disk, or sealed.

In a case with a passphrase each file is encrypted by AES-256-GCM (NIST SP 800-38D) under a key that is derived from the
case's. It is read into memory as a whole then, since what is encrypted can't be mapped.
"""

from __future__ import annotations

import hmac
import io
import os
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from app.case.store.case_key import CaseKey
from app.platform.files import sync_file

_PIECE = 4 * 2**20
"""Bytes that are encrypted at once."""
_PREFIX_BYTES, _TAG_BYTES = 8, 16
_MAPPED_FROM = 1_024
"""Bytes of a file; smaller ones are read, since an empty array can't be mapped. The header of a file has 128."""


class IndexFolder:
    """Where the arrays of one case are kept."""

    def __init__(self, path: Path, key: CaseKey | None = None) -> None:
        """`path`: made by whoever writes. With a key, all files are sealed by it."""
        self.path = path
        self._key = None if key is None else key.derived("index")

    @property
    def sealed(self) -> bool:
        """Whether the files are encrypted."""
        return self._key is not None

    def token(self, text: str) -> str:
        """What stands for `text` in the name of a file; where all is sealed, it doesn't tell the text."""
        if self._key is None or not text:
            return text
        return hmac.digest(self._key, text.encode(), "sha256").hex()[:32]

    def save(self, place: Path, name: str, array: Any) -> None:
        """Write an array into the folder `place`, durably. Raises OSError."""
        path = self.file(place, name)
        with path.open("wb") as file:
            if self._key is None:
                np.save(file, array, allow_pickle=False)
            else:
                _seal(self._key, name, file, np.ascontiguousarray(array))
        sync_file(path)  # the name of the folder must not outlive a power cut without what it names

    def load(self, place: Path, name: str) -> Any:
        """The array, read as far as it is looked at; where it is sealed, whole.

        Raises OSError, ValueError or EOFError if it isn't there or isn't what was written.
        """
        path = self.file(place, name)
        if self._key is not None:
            with path.open("rb") as file:
                return _unsealed(self._key, name, file)
        return np.load(path, mmap_mode="r") if path.stat().st_size > _MAPPED_FROM else np.load(path)

    def file(self, place: Path, name: str) -> Path:
        """Where the array of this name lies."""
        return place / f"{name}.{'sealed' if self.sealed else 'npy'}"


def _seal(key: bytes, name: str, file: BinaryIO, array: Any) -> None:
    """Write eight random bytes, then the pieces of the array in NumPy's format.

    The nonce of a piece is the eight bytes and its number, so that none comes twice under one key; it is bound to the
    name, and to whether it is the last, so that no piece can be moved or cut off, and no file be taken for another.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, prefix, header = AESGCM(key), os.urandom(_PREFIX_BYTES), io.BytesIO()
    np.lib.format.write_array_header_2_0(header, np.lib.format.header_data_from_array_1_0(array))
    content = array.reshape(-1).view(np.uint8).data
    pieces = [header.getvalue(), *(content[at : at + _PIECE] for at in range(0, len(content), _PIECE))]
    file.write(prefix)
    for number, piece in enumerate(pieces):
        bound = _bound(name, last=number == len(pieces) - 1)
        file.write(len(piece).to_bytes(4, "big"))
        file.write(cipher.encrypt(prefix + number.to_bytes(4, "big"), bytes(piece), bound))


def _unsealed(key: bytes, name: str, file: BinaryIO) -> Any:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher, prefix = AESGCM(key), file.read(_PREFIX_BYTES)
    end = os.fstat(file.fileno()).st_size

    def piece(number: int) -> bytes:
        size = int.from_bytes(file.read(4), "big")
        sealed = file.read(min(size, end) + _TAG_BYTES)
        if len(sealed) != size + _TAG_BYTES:
            raise EOFError
        return cipher.decrypt(prefix + number.to_bytes(4, "big"), sealed, _bound(name, last=file.tell() == end))

    try:
        header = io.BytesIO(piece(0))
        np.lib.format.read_magic(header)
        shape, _, dtype = np.lib.format.read_array_header_2_0(header)
        array = np.empty(shape, dtype)
        content, at, number = array.reshape(-1).view(np.uint8).data, 0, 1
        while file.tell() < end:
            found = piece(number)
            content[at : at + len(found)] = found
            at, number = at + len(found), number + 1
    except InvalidTag as error:
        raise ValueError("the file isn't what was written") from error
    if at != len(content):
        raise EOFError
    return array


def _bound(name: str, *, last: bool) -> bytes:
    return f"sightline-index-1 {name} {'last' if last else 'more'}".encode()
