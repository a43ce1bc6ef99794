"""Text of a case, much of which comes from evidence, made fit to stand in a document."""

from __future__ import annotations

import unicodedata

_JOINERS = "\u200c\u200d"  # invisible, but letters and emoji are built with them
_TROUBLE = {"Cc", "Cf", "Cs", "Cn", "Co"}
_LONGEST = 20_000


def readable(untrusted_text: str) -> str:
    """The text with its line breaks; what has no shape of its own, or would turn round what stands beside it, becomes
    one sign. What is endless is cut in its middle."""
    text = untrusted_text
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in "\n\u2028\u2029":
        return "\n"
    if character in _JOINERS:
        return character
    if character == "\t":
        return " "
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) in _TROUBLE else character
