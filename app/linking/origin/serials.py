"""Serial numbers: which of them tell one camera from another."""

from __future__ import annotations

import re

from app.linking.thresholds import SERIAL_CHARACTERS, SERIAL_DIFFERENT

_RUNS = ("0123456789012345678901234567890", "9876543210987654321098765432109", "abcdefghijklmnopqrstuvwxyz")
_SAYINGS = ("serial", "unknown", "none", "null", "default", "sample", "test")


def telling(serial: str, make: str, model: str) -> bool:
    """Whether a body's serial number is one: not a placeholder, a running count of digits, or the model's name.

    Nor what readers take for one by mistake: words of a maker's settings without a digit after the leading zeros.
    """
    bare = _bare(serial).lstrip("0")
    if len(bare) < SERIAL_CHARACTERS.value or len(set(bare)) < SERIAL_DIFFERENT.value:
        return False
    if not any(character.isdigit() for character in bare) or any(saying in bare for saying in _SAYINGS):
        return False
    if any(bare in run for run in _RUNS):
        return False
    names = {_bare(make), _bare(model), _bare(make + model)}
    return not any(bare in name or (name and name in bare and len(bare) - len(name) < 3) for name in names)


def _bare(text: str) -> str:
    return re.sub(r"[^0-9a-z]", "", text.lower()) if text.isascii() else ""
