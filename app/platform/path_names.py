"""Paths and names that documents from elsewhere write, judged by the rules of every system at once."""

from __future__ import annotations

import re
import unicodedata

_DRIVE = re.compile(r"[A-Za-z]:")
_HALF = re.compile("[\ud800-\udfff]")
"""Half a surrogate pair, which no encoding of names takes."""


def stays_below(untrusted: str) -> bool:
    """Whether a path with `/` is relative and stays below its folder on every system.

    False for absolute paths, drives, backslashes, `..`, `.`, empty parts and characters that no name can have.
    """
    return (
        not _DRIVE.match(untrusted)
        and "\\" not in untrusted
        and "\0" not in untrusted
        and not _HALF.search(untrusted)
        and all(part not in ("", ".", "..") for part in untrusted.split("/"))
    )


def same_name(path: str) -> str:
    """Equal for two paths that some file system takes for one: capitals and ways to compose accents don't count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
