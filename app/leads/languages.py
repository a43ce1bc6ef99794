"""Which language a text is in, where that can be told: by its script, or guessed from its letters.

Guesses are those of py3langid (Lui and Baldwin, "langid.py", ACL 2012; kept and trained anew by A. Barbaresi), which
holds its model and belongs to the optional extra. They are given only for enough letters and where it is sure, since
measuring showed that they hold there (docs/decisions/0025-text-in-pictures.md).
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version

from app.leads.scripts import Scripts, looks_alike

LEAST_LETTERS = 12
LEAST_LIKELY = 0.95
"""Of guesses at least so sure, from at least so many letters, 97 of 100 were right in short texts of 52 languages."""
LEAST_KANA = 2
"""One may be a letter of another script that was misread."""
_KANA = ("Hiragana", "Katakana")
_IN_JAPANESE = frozenset({*_KANA, "Han", "Latin"})

Guesser = Callable[[str], tuple[str, float]]
"""Gives the two letters of a language (ISO 639-1) and how likely it is, 0 to 1."""


@dataclass(frozen=True)
class Told:
    """A language and how it is known, as a sentence."""

    tag: str
    how: str


def language_of(text: str, scripts: Scripts, guess: Guesser | None) -> Told | None:
    """The language of a text; None where it isn't known. `guess`: None where nothing guesses here."""
    found = scripts.letters(text)
    if set(found) <= _IN_JAPANESE and sum(found[kana] for kana in _KANA) >= LEAST_KANA:
        return Told("ja", "Kana are written in Japanese only.")
    if guess is None or set(found) != {"Latin"} or found["Latin"] < LEAST_LETTERS or looks_alike(text):
        return None
    tag, likely = guess(text)
    if likely < LEAST_LIKELY:
        return None
    return Told(
        tag,
        f"The language was guessed by {guesser_version()} from {found['Latin']} letters, {likely:.2f} likely; 3 of 100 "
        "such guesses are wrong, more where it is a name or a brand.",
    )


def load_guesser() -> Guesser | None:
    """What guesses; None where the extra isn't installed."""
    if importlib.util.find_spec("py3langid") is None:
        return None
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

    def guess(text: str) -> tuple[str, float]:
        tag, likely = identifier.classify(text)
        return str(tag), float(likely)

    return guess


def guesser_version() -> str:
    """Its name and version, as a method is quoted."""
    return f"py3langid {version('py3langid')}" if importlib.util.find_spec("py3langid") else "py3langid"
