"""Changes single values of one JSON object in its own bytes, and nothing else: order, spaces, spelling, unknown keys
stay as another program wrote them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

_SPACE = re.compile(r"[ \t\r\n]*")
_HALF = re.compile("[\ud800-\udfff]")
_DIGITS = 25
_DECODER = json.JSONDecoder(strict=False, parse_int=str, parse_float=str)


class NotAnObject(Exception):
    """The bytes are no JSON object that can be taken apart."""


@dataclass(frozen=True, slots=True)
class Member:
    """A key of the object and its value; places are counted in characters."""

    key: str
    begin: int
    """Where the key begins."""
    key_end: int
    value_begin: int
    end: int
    written: str
    """The value as it is written."""

    @property
    def value(self) -> object:
        """The value; an endless number as text."""
        return json.loads(self.written, strict=False, parse_int=_number)


def members_of(text: str) -> list[Member]:
    """The keys of a JSON object and their values, in their order; a key may come twice. Raises NotAnObject."""
    at = _after_space(text, 0)
    if text[at : at + 1] != "{":
        raise NotAnObject
    found: list[Member] = []
    at = _after_space(text, at + 1)
    if text[at : at + 1] == "}":
        return found
    while True:
        if text[at : at + 1] != '"':
            raise NotAnObject
        try:
            key, key_end = _DECODER.raw_decode(text, at)
            colon = _after_space(text, key_end)
            if text[colon : colon + 1] != ":":
                raise NotAnObject
            begin = _after_space(text, colon + 1)
            _, end = _DECODER.raw_decode(text, begin)
        except (ValueError, RecursionError) as error:
            raise NotAnObject from error
        found.append(Member(key, at, key_end, begin, end, text[begin:end]))
        at = _after_space(text, end)
        if text[at : at + 1] == "}":
            return found
        if text[at : at + 1] != ",":
            raise NotAnObject
        at = _after_space(text, at + 1)


def with_values(raw: bytes, values: Mapping[str, object]) -> bytes:
    """The object `raw` with these values. What was there is replaced where it stands, each time that it stands there;
    what wasn't is added at the end, spaced as the object's other keys are. Raises NotAnObject."""
    # Bytes that are no UTF-8 come through unchanged.
    text = raw.decode("utf-8", "surrogateescape")
    members = members_of(text)
    if not members:
        raise NotAnObject
    ascii_only = text.isascii()
    pieces: list[str] = []
    at = 0
    for member in members:
        if member.key in values:
            pieces += [text[at : member.value_begin], _spelt(values[member.key], ascii_only)]
            at = member.end
    there = {member.key for member in members}
    last = members[-1]
    pieces.append(text[at : last.end])
    for key, value in values.items():
        if key not in there:
            pieces += [_between(text, members), json.dumps(key), _colon(text, last)]
            pieces.append(_spelt(value, ascii_only))
    pieces.append(text[last.end :])
    return "".join(pieces).encode("utf-8", "surrogateescape")


def _spelt(value: object, ascii_only: bool) -> str:
    """JSON in ASCII where the object is in ASCII, and where half a surrogate pair couldn't be written otherwise."""
    plain = json.dumps(value, ensure_ascii=ascii_only)
    return json.dumps(value) if _HALF.search(plain) else plain


def _number(digits: str) -> object:
    return int(digits) if len(digits) <= _DIGITS else digits


def _between(text: str, members: list[Member]) -> str:
    """What parts one key from the next in this object."""
    if len(members) > 1:
        return text[members[-2].end : members[-1].begin]
    return "," + text[_after_space(text, 0) + 1 : members[0].begin]


def _colon(text: str, member: Member) -> str:
    return text[member.key_end : member.value_begin]


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
