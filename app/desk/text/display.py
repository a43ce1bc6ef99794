"""Text from evidence, made fit to be shown: one meaning, no tricks, never interpreted.

File names and EXIF strings may hold control characters, bidirectional overrides that turn `gpj.exe` round, thousands of
characters, stacked accents that spill over their line, and markup. What is shown is plain text without any of it; the
original stays in the case.
"""

import html
import re
import unicodedata

_JOINERS = "\u200c\u200d"  # invisible, but letters and emoji are built with them
_MAX_MARKS = 4  # accents on one letter; more only serve to paint over the neighbours
_INVISIBLE = {"Cc", "Cf", "Cs", "Cn"}
_SPACES = {"Zs", "Zl", "Zp"}


def one_line(untrusted_text: str, limit: int = 120) -> str:
    """The text on one line of at most `limit` characters, cut in the middle so that a name keeps its ending.

    White space and line breaks become single spaces; control, bidirectional and other invisible characters are dropped.
    """
    return _capped(" ".join(_visible(_bounded(untrusted_text, limit), "").split()), limit)


def paragraphs(untrusted_text: str, limit: int = 4000) -> str:
    """The text with its line breaks, otherwise as `one_line`: for notes and long EXIF values."""
    return _capped(_visible(_bounded(untrusted_text, limit), "\n").strip(), limit)


def plain_tooltip(text: str) -> str:
    """The text in a form that Qt's tool tips and labels show letter by letter: they guess at rich text otherwise."""
    return f"<qt>{html.escape(text).replace(chr(10), '<br/>')}</qt>" if text else ""


def in_short(reason: str) -> str:
    """The first clause of a reason, as a sentence begins: enough for a card, whose tool tip has the whole."""
    clause = re.split(r"[:;] | \(", reason, maxsplit=1)[0].rstrip(" .,:;")
    return as_sentence(clause)


def as_sentence(text: str) -> str:
    """The text with its first letter as a sentence begins."""
    return text[:1].upper() + text[1:]


def clock(milliseconds: int) -> str:
    """A length of time as `m:ss`, or `h:mm:ss` from an hour on; what is under a second counts as one."""
    seconds = max(1, round(milliseconds / 1000)) if milliseconds > 0 else 0
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def _bounded(text: str, limit: int) -> str:
    """Cut what is hopelessly long first: an EXIF string of a megabyte isn't worth looking at letter by letter."""
    keep = 4 * limit
    return text if len(text) <= 2 * keep else text[:keep] + text[-keep:]


def _visible(text: str, breaks: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    parts: list[str] = []
    marks = 0
    for character in unicodedata.normalize("NFC", text):
        kind = unicodedata.category(character)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if character in "\n\u2028\u2029" and breaks:
            parts.append(breaks)
        elif character in "\t\n\r\v\f" or kind in _SPACES:
            parts.append(" ")
        elif character in _JOINERS or (kind not in _INVISIBLE and marks <= _MAX_MARKS):
            parts.append(character)
    return "".join(parts)


def _capped(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    tail = limit // 3
    return text[: limit - tail - 1].rstrip() + "…" + text[len(text) - tail :].lstrip()
