"""Paths that a document or manifest from elsewhere names: taken only where they stay below their folder."""

from __future__ import annotations

import re

_DRIVE = re.compile(r"[A-Za-z]:")


def stays_below(untrusted: str) -> bool:
    """Whether a path with `/` is relative and stays below its folder on every system.

    False for absolute paths, drives, backslashes, `..`, `.`, empty parts and characters that no name can have.
    """
    return (
        not _DRIVE.match(untrusted)
        and "\\" not in untrusted
        and "\0" not in untrusted
        and not any("\ud800" <= character <= "\udfff" for character in untrusted)
        and all(part not in ("", ".", "..") for part in untrusted.split("/"))
    )
