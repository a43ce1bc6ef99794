"""Which script a text is written in, by what Unicode says of each letter (UAX 24)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib import resources

import msgspec

_LOOK_ALIKE = frozenset("ABCEHIKMNOPTXYZaceiopxy")
"""Latin letters that have a twin of the same form in Cyrillic or Greek; a reader of letters can't tell them apart."""


@dataclass(frozen=True, slots=True)
class Scripts:
    """`ranges`: first and last code point and the script of both and of all between, in order."""

    source: str
    version: str
    ranges: tuple[tuple[int, int, str], ...]

    def of(self, letter: str) -> str:
        """The script of one letter; empty for what all scripts share, such as digits and spaces."""
        place = bisect_right(self.ranges, ord(letter), key=lambda each: each[0]) - 1
        if place >= 0 and self.ranges[place][1] >= ord(letter):
            return self.ranges[place][2]
        return ""

    def letters(self, text: str) -> Counter[str]:
        """How many letters of each script there are, the most first; what belongs to none isn't counted."""
        found = Counter(script for letter in text if (script := self.of(letter)))
        return Counter(dict(found.most_common()))


@cache
def shipped_scripts() -> Scripts:
    """Those that come with the program (`app.leads.converting_scripts`)."""
    return msgspec.json.decode((resources.files("resources") / "leads" / "scripts.json").read_bytes(), type=Scripts)


def looks_alike(text: str) -> bool:
    """Whether every Latin letter of the text may as well be a Cyrillic or Greek one of the same form."""
    letters = {letter for letter in text if letter.isalpha()}
    return bool(letters) and letters <= _LOOK_ALIKE
