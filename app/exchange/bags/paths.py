"""Paths that a document or manifest from elsewhere names: taken only where they stay below their folder."""

from __future__ import annotations

import re

from app.platform.path_names import stays_below

_NOWHERE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[. ](?:/|$)')
DEEPEST = 64
"""Folders in each other; no package that anyone makes has as many, and Windows' usual paths end before."""
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)


def is_name_everywhere(untrusted: str) -> bool:
    """Whether a path stays below its folder and can be written on every system as what it says, and seen as such.

    Besides what `stays_below` says, false for characters that Windows gives a meaning or that nobody sees, for names
    that end in a dot or a space, for names of devices, and for what lies too deep.
    """
    return (
        stays_below(untrusted)
        and untrusted.count("/") <= DEEPEST
        and _NOWHERE.search(untrusted) is None
        and not any(_DEVICE.match(part) for part in untrusted.split("/"))
    )
