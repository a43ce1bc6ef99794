"""MD5, SHA-1 and SHA-256 of a content in one read."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from analysis.descriptor import read_at
from analysis.facts import Digests

HEAD_BYTES = 4096
"""How much of the beginning is kept for telling the format."""

_STEP = 1024 * 1024


class DigestedHead(NamedTuple):
    """The digests of a content, and its first `HEAD_BYTES` bytes (fewer if it is shorter)."""

    digests: Digests
    head: bytes


def digest(fd: int) -> DigestedHead:
    """Read the whole content once, a mebibyte at a time. Raises OSError where it can't be read."""
    md5 = hashlib.md5(usedforsecurity=False)
    sha1 = hashlib.sha1(usedforsecurity=False)
    sha256 = hashlib.sha256()
    head = b""
    size = 0
    while data := read_at(fd, _STEP, size):
        if len(head) < HEAD_BYTES:
            head += data[: HEAD_BYTES - len(head)]
        for hasher in (md5, sha1, sha256):
            hasher.update(data)
        size += len(data)
    return DigestedHead(Digests(md5.digest(), sha1.digest(), sha256.digest(), size), head)
