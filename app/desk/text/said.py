"""Sentences that are made below the desk, without Qt, in the officer's language.

What is wrong and what to do is said in English where it happens, with what it names already inside. Here the sentence
is recognised by the words around those names (`resources/translations/sentences.json`, made by `make translations` from
the program itself), and said by the translation of these words. What isn't recognised stays English, and whole.
"""

from __future__ import annotations

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from app.desk.text.languages import FOLDER

TEMPLATES = "sentences.json"
_COUNTRY = re.compile(r"(.{2,60}) \(([A-Z]{2})\)")
"""As `app.places.naming` writes a country."""
_LONGEST = 4_000
_DEEPEST = 3
"""A sentence may name a cause, which is one itself; hostile names must not make this a search without end."""


def said(sentence: str) -> str:
    """The sentence in the officer's language, and the causes that it names; itself where it isn't known."""
    templates = _templates()
    if not templates or len(sentence) > _LONGEST or _tr(templates[0][0]) == templates[0][0]:
        return sentence
    return _said(sentence, _DEEPEST)


def _said(sentence: str, deep: int) -> str:
    for template, fixed in _templates():
        names = _names(sentence, fixed)
        if names is not None:
            return _tr(template).format(*(_said(each, deep - 1) if deep else each for each in names))
    if country := _COUNTRY.fullmatch(sentence):
        return f"{QCoreApplication.translate('Countries', country[1])} ({country[2]})"
    return sentence


def _names(sentence: str, fixed: tuple[str, ...]) -> list[str] | None:
    """What stands between the fixed parts of a template; None where the sentence isn't made of it."""
    first, *others = fixed
    if not sentence.startswith(first):
        return None
    if not others:
        return [] if sentence == first else None
    names, at = [], len(first)
    for part in others[:-1]:
        end = sentence.find(part, at + 1)
        if end < 0:
            return None
        names.append(sentence[at:end])
        at = end + len(part)
    end = len(sentence) - len(others[-1])
    if end <= at or not sentence.endswith(others[-1]):
        return None
    return [*names, sentence[at:end]]


@cache
def _templates() -> list[tuple[str, tuple[str, ...]]]:
    """Each template with its fixed parts, the most telling first; none where the list is missing."""
    try:
        listed: list[str] = json.loads((FOLDER / TEMPLATES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    parted = [(each, tuple(_plain(part) for part in re.split(r"\{\d\}", each))) for each in listed]
    return sorted(parted, key=lambda each: -sum(map(len, each[1])))


def _plain(part: str) -> str:
    return part.replace("{{", "{").replace("}}", "}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
