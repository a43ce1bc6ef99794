"""Writes JSON as no program would: any spaces, escapes and spellings of numbers, all of them allowed."""

from __future__ import annotations

import json
import random

_SPACES = ("", "", " ", "\n", "\r\n  ", "\t")


def spelt(value: object, dice: random.Random) -> str:
    """The value as JSON, spaced and spelt by chance."""
    if isinstance(value, dict):
        inner = [
            f"{_spelt_text(key, dice)}{_space(dice)}:{_space(dice)}{spelt(each, dice)}" for key, each in value.items()
        ]
        return _joined("{", inner, "}", dice)
    if isinstance(value, list):
        return _joined("[", [spelt(each, dice) for each in value], "]", dice)
    if isinstance(value, str):
        return _spelt_text(value, dice)
    text = json.dumps(value)
    if isinstance(value, float) and dice.random() < 0.3 and "e" not in text:
        return f"{text}00E+0"
    return text


def _joined(begin: str, inner: list[str], end: str, dice: random.Random) -> str:
    between = f"{_space(dice)},{_space(dice)}"
    return f"{begin}{_space(dice)}{between.join(inner)}{_space(dice)}{end}"


def _spelt_text(text: str, dice: random.Random) -> str:
    if dice.random() < 0.5:
        return json.dumps(text, ensure_ascii=dice.random() < 0.5)
    return '"' + "".join(_escaped(character) if dice.random() < 0.3 else _plain(character) for character in text) + '"'


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02X}" for at in range(0, len(units), 2))


def _plain(character: str) -> str:
    return json.dumps(character, ensure_ascii=False)[1:-1]


def _colon(dice: random.Random) -> str:
    return f"{_space(dice)}:{_space(dice)}"


def _space(dice: random.Random) -> str:
    return dice.choice(_SPACES)
