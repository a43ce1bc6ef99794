"""Names from evidence, fit to be drawn."""

from __future__ import annotations

import re

_LONGEST = 200


def plain(untrusted_text: str) -> str:
    """Without characters that have no shape of their own: they would turn round or hide what stands beside them."""
    shown = "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in untrusted_text
    )
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST // 2]}…{shown[-_LONGEST // 2 :]}"


def last_part(untrusted_path: str) -> str:
    """The name at the end of a path in display form, inside archives too."""
    return re.split(r"[/\\]| » ", untrusted_path.rstrip("/"))[-1]
