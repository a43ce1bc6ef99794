"""What may have been meant where an expression names a field of media that there isn't."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

_SAID = {
    word: f"{field} = '{value}'"
    for field, values in (
        ("known", ("alert", "irrelevant")),
        ("kind", ("picture", "video", "sound")),
        ("state", ("unreadable", "partial", "quarantined")),
    )
    for value in values
    for word in (value, f"{value}s")
}
"""Words of officers that are no field but what one says, such as “alert”, and the expression for them."""

_UNKNOWN = re.compile(r'no such column: "?(\w+)')


def nearest(error: str, fields: Sequence[str]) -> str:
    """What is nearest to the column that SQLite's `error` says it doesn't know, one or two things; else ""."""
    found = _UNKNOWN.search(error)
    if found is None:
        return ""
    word = found[1].lower()
    return ", ".join([_SAID[word]] if word in _SAID else difflib.get_close_matches(word, fields, 2))
