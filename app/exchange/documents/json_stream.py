"""Reads a JSON text of any size piece by piece: the caller says where to descend and where to take a value whole.

For documents from elsewhere. Whatever is wrong with the text is a `JsonError` with a sentence and the place, as the
number of bytes before it; nothing else is raised but OSError.
"""

from __future__ import annotations

import codecs
import json
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO

HUGE = 10**30
"""Stands for an integer of more than 25 digits, which no field of any format can hold."""

LONGEST = 1 << 26
ROOM = 1 << 30

_TAKES = {"{": 240, "[": 88, ",": 64}
"""Bytes of memory for which each of these stands at most, in CPython 3.11: an object, a list, one thing more in it."""
_CHUNK = 1 << 20
_DIGITS = 25
_SPACE = " \t\r\n"


class JsonError(Exception):
    """The text isn't JSON, or isn't what was expected; the message is a sentence for people."""


class JsonStream:
    """A JSON text that is read forward once."""

    def __init__(self, file: BinaryIO, longest: int = LONGEST, *, whole_as_int: bool = False, room: int = ROOM) -> None:
        """`longest`: characters of the longest value that may be taken whole. `whole_as_int`: 5.0 is read as 5; to JSON
        Schema both are integers, and other programs write the first. `room`: bytes of memory that the many small parts
        of a value may take beside its text; a gigabyte of `[],` would take twenty of them."""
        self._longest = longest
        self._room = room
        self._taken = 0
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8")().decode
        self._buffer = ""
        self._at = 0
        self._passed = 0
        self._ended = False
        self._json = json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_int=_integer,
            parse_float=_whole if whole_as_int else None,
            parse_constant=_refuse_constant,
        )
        self.repeated: set[str] = set()
        """Keys that stand twice in one object of the value that was taken last."""
        self._fill(_CHUNK)
        self.byte_order_mark = self._buffer.startswith("\ufeff")
        self._at += self.byte_order_mark

    def peek(self) -> str:
        """The next character that is no space; empty at the end."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if self._ended:
                return ""
            self._fill(_CHUNK)

    def value(self) -> object:
        """Take the next value whole."""
        self.peek()
        self._taken = 0
        while True:
            self.repeated = set()
            try:
                found, end = self._json.raw_decode(self._buffer, self._at)
            except RecursionError as error:
                raise self._broken("values are nested too deeply") from error
            except json.JSONDecodeError as error:
                if self._ended:
                    raise self._broken(error.msg[:1].lower() + error.msg[1:], error.pos) from error
            else:
                # A number may go on behind the end of what was read.
                if end < len(self._buffer) or self._ended:
                    self._at = end
                    return found
            pending = len(self._buffer) - self._at
            if pending > self._longest:
                raise self._broken(f"a value is longer than {self._longest:,} characters, or isn't JSON")
            self._fill(max(_CHUNK, pending))
            if self._taken > self._room:
                raise self._broken(
                    f"a value has so many parts that they would take {self._room >> 20:,} MB of memory or more"
                )

    def each_key(self) -> Iterator[str]:
        """Descend into an object: after each key the caller must take its value."""
        self._expect("{")
        if self._take_if("}"):
            return
        while True:
            if self.peek() != '"':
                raise self._broken("a key was expected")
            yield str(self.value())
            if self._close_or_comma("}"):
                return

    def items(self) -> Iterator[int]:
        """Descend into an array: after each index the caller must take the value."""
        self._expect("[")
        if self._take_if("]"):
            return
        index = 0
        while True:
            yield index
            index += 1
            if self._close_or_comma("]"):
                return

    def colon(self) -> None:
        """Take the colon between a key and its value."""
        self._expect(":")

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self.peek():
            raise self._broken("something follows the end of the document")

    def _close_or_comma(self, closing: str) -> bool:
        if self._take_if(closing):
            return True
        self._expect(",")
        return False

    def _take_if(self, character: str) -> bool:
        if self.peek() != character:
            return False
        self._at += 1
        return True

    def _expect(self, character: str) -> None:
        if not self._take_if(character):
            raise self._broken(f"“{character}” was expected")

    def _fill(self, wanted: int) -> None:
        raw = self._file.read(wanted)
        self._ended = not raw
        try:
            text = self._decode(raw, self._ended)
        except UnicodeDecodeError as error:
            raise self._broken("the text isn't UTF-8") from error
        self._taken += sum(text.count(mark) * octets for mark, octets in _TAKES.items())
        self._passed += _octets(self._buffer[: self._at])
        self._buffer = self._buffer[self._at :] + text
        self._at = 0

    def _broken(self, what: str, position: int | None = None) -> JsonError:
        place = self._passed + _octets(self._buffer[: self._at if position is None else position])
        return JsonError(f"This is not a JSON document that can be read: near byte {place:,}, {what}.")

    def _object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) != len(pairs):
            counts = Counter(name for name, _ in pairs)
            self.repeated.update(name for name, count in counts.items() if count > 1)
        return found


def _octets(text: str) -> int:
    """How many bytes it has in the document."""
    return len(text) if text.isascii() else len(text.encode())


def _integer(text: str) -> int:
    if len(text) <= _DIGITS:
        return int(text)
    return -HUGE if text.startswith("-") else HUGE


def _whole(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number


def _refuse_constant(name: str) -> object:
    raise JsonError(f"This is not a JSON document that can be read: it says {name}, which JSON doesn't have.")
