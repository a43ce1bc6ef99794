"""What is said of a file without a byte; known without asking anyone to read it."""

from __future__ import annotations

import hashlib

from analysis.facts import Digests, Failure, Reading
from analysis.signature import EMPTY

READING = Reading(
    Digests(
        hashlib.md5(usedforsecurity=False).digest(),
        hashlib.sha1(usedforsecurity=False).digest(),
        hashlib.sha256().digest(),
        0,
    ),
    EMPTY,
)
FAILURE = Failure("decode", "the file is empty")
