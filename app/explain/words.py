"""What a drawing says, in the officer's language: each English sentence has its translation in `resources/explain/`."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from app.explain.numbers import Numbers
from app.linking.prints.dihedral import FORM_WORDS

LANGUAGES = ("en", "de", "fr")
_MARKS = {"en": (",", "."), "de": (".", ","), "fr": ("\N{NARROW NO-BREAK SPACE}", ",")}


def to_say(text: str) -> str:
    """Marks a text that is said later, by `Words`, so that a test finds whether it is translated."""
    return text


class Words(Numbers):
    """One of `LANGUAGES`; of others, and where a text has no translation, English."""

    def __init__(self, language: str = "en") -> None:
        known = language if language in LANGUAGES else "en"
        super().__init__(*_MARKS[known])
        self._table = {} if known == "en" else _table(known)

    def __call__(self, text: str, *values: str | int) -> str:
        """The text, with the values in its places ({0} and on)."""
        return self._table.get(text, text).format(*values)

    def form(self, number: int) -> str:
        """How one of two pictures is the other one (`dihedral.FORM_WORDS`); empty for the upright form."""
        return self(FORM_WORDS[number]) if FORM_WORDS[number] else ""

    def duration(self, milliseconds: float) -> str:
        """A length of time: 15.0 seconds, 2:05.0 minutes, 1:02:03.0 hours."""
        if milliseconds < 60_000:
            return self("{0} seconds", self.decimal(milliseconds / 1000, 1))
        shown = self.length(milliseconds)
        return self("{0} minutes", shown) if milliseconds < 3_600_000 else self("{0} hours", shown)

    def media(self, count: int) -> str:
        """So many media."""
        return self("1 medium") if count == 1 else self("{0} media", self.whole(count))


ENGLISH = Words()


@cache
def _table(language: str) -> dict[str, str]:
    text = (resources.files("resources") / "explain" / f"{language}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
