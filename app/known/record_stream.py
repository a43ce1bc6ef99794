"""Reads JSON documents of any size: descends into objects, and hands out the records of an array in batches.

What is between two brackets is decoded by msgspec; where a record ends is found by looking at the quotes, backslashes
and brackets of a whole piece at once. On 113 MB of VICS records that took 0.8 s of processor time, against 1.5 s by
ijson with its C backend and 2.2 s by `json`; and what is too long, or nested too deeply, is refused with its place
before anything is built of it. `app.exchange.documents.json_stream` is slower and tells more: keys that stand twice,
numbers that no field can hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import GenericAlias, MappingProxyType
from typing import Generic, Protocol, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.known.record import SetError

T = TypeVar("T")

LONGEST = 1 << 24
"""Bytes of the longest record, or other value, that is taken."""
DEEPEST = 64
_STEP = 1 << 20
_WINDOW = 4_096
_PLAIN_CONTAINER = re.compile(rb'[{\[][^][{}"]{0,200}[\]}]')
_WORD_END = re.compile(rb"[\s,\]}]")
_SPACE = b" \t\r\n"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff")
_QUOTE, _BACKSLASH, _COLON = 0x22, 0x5C, 0x3A
_OPENING, _CLOSING = 0x7B, 0x7D
"""`{` and `}`; `[` and `]` are these without the bit 0x20."""


class Readable(Protocol):
    """A file, as far as it is needed here."""

    def read(self, wanted: int, /) -> bytes:
        """The next bytes, at most so many; none at the end."""


class JsonError(SetError):
    """The text isn't JSON, or isn't what was expected."""


class Records(Generic[T]):
    """How the records of an array are decoded."""

    def __init__(self, record: type[T], once: Mapping[str, bytes] = MappingProxyType({})) -> None:
        """`record`: a type that msgspec knows. `once`: keys of it that are told of where one stands twice, each with
        its quotes, by the name of its field; such as are rare in what the objects hold."""
        self.many: msgspec.json.Decoder[list[T]] = msgspec.json.Decoder(GenericAlias(list, (record,)))
        self.one = msgspec.json.Decoder(record)
        self.once = once


class RecordStream:
    """A JSON text that is read forward once. Raises JsonError, and OSError, and nothing else."""

    def __init__(self, file: Readable, name: str, longest: int = LONGEST) -> None:
        """`name`: the file's, for sentences."""
        self._file = file
        self._name = name
        self._longest = longest
        self._buffer = b""
        self._at = 0
        self._passed = 0
        self._ended = False
        self.ambiguous = 0
        """Records so far in which a key stands twice that should once; the last of the two was taken."""
        while len(self._buffer) < len(_BYTE_ORDER_MARK) and not self._ended:
            self._fill(_STEP)
        if self._buffer.startswith(_OTHER_MARKS):
            raise self.broken("the text is UTF-16, where JSON is UTF-8")
        if self._buffer.startswith(_BYTE_ORDER_MARK):
            self._at = len(_BYTE_ORDER_MARK)

    def peek(self) -> bytes:
        """The next byte that is no space; empty at the end."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._buffer):
                return self._buffer[self._at : self._at + 1]
            if self._ended:
                return b""
            self._fill(_STEP)

    def each_key(self) -> Iterator[str]:
        """Descend into an object: after each key the caller must take its value."""
        self._expect(b"{")
        if self._take_if(b"}"):
            return
        while True:
            if self.peek() != b'"':
                raise self.broken("a key was expected")
            key = str(self.value())
            self._expect(b":")
            yield key
            if self._close_or_comma(b"}"):
                return

    def value(self) -> object:
        """Take the next value whole."""
        first = self.peek()
        begin = self._passed + self._at
        ends = {b"{": self._end_of_container, b"[": self._end_of_container, b'"': _end_of_text}
        raw = self._raw(ends.get(first, self._end_of_word))
        try:
            return msgspec.json.decode(raw)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise self.broken("what stands there isn't JSON", begin) from error

    def items(self) -> Iterator[None]:
        """Descend into an array: at each item the caller must take it."""
        self._expect(b"[")
        if self._take_if(b"]"):
            return
        while True:
            yield
            if self._close_or_comma(b"]"):
                return

    def beginning(self) -> bytes:
        """What comes next, as far as it is in hand; to look at, without taking it."""
        self.peek()
        return self._buffer[self._at : self._at + _STEP]

    def records(self, kind: Records[T]) -> Iterator[list[T]]:
        """Take an array of objects, batch by batch."""
        self._expect(b"[")
        if self._take_if(b"]"):
            return
        while True:
            piece, begin, more, _ = self._whole_records()
            if piece:
                yield self._decoded(kind, piece, begin)
            if not more:
                return

    def pieces(self) -> Iterator[Piece]:
        """Take an array of objects, batch by batch, undecoded, with the place of each in the file."""
        self._expect(b"[")
        if self._take_if(b"]"):
            return
        while True:
            text, begin, more, marks = self._whole_records()
            if text:
                yield Piece(text, begin, marks)
            if not more:
                return

    def end(self) -> None:
        """Make sure that nothing follows."""
        if self.peek():
            raise self.broken("something follows the end of the document")

    def broken(self, what: str, place: int | None = None) -> JsonError:
        """An error with this clause, at this byte of the file or at the present one."""
        at = self._passed + self._at if place is None else place
        return JsonError(f"{self._name} can't be read as JSON: at byte {at:,}, {what}; get the file anew.")

    def _whole_records(self) -> tuple[bytes, int, bool, _Marks]:
        """As many whole objects as are in hand, with their place, whether more follow them in the array, and marks."""
        step = _STEP
        while True:
            self.peek()
            begin, text = self._at, self._buffer[self._at :]
            if text and text[:1] != b"{":
                raise self.broken("a record was expected, an object in braces")
            marks = _Marks(text)
            self._check_depth(marks)
            closed = np.flatnonzero(marks.depth == -1)
            ends = marks.places[marks.depth == 0]
            if closed.size:
                last = int(marks.places[closed[0]])
                ends = ends[ends < last]
            if ends.size:
                end = int(ends[-1]) + 1
                self._at = begin + end
                place = self._passed + begin
                return text[:end], place, not self._close_or_comma(b"]"), marks
            if closed.size:
                raise self.broken("a bracket is closed that wasn't opened")
            self._need_more(len(text), step)
            step = max(_STEP, len(text))

    def _decoded(self, kind: Records[T], piece: bytes, begin: int) -> list[T]:
        try:
            records = kind.many.decode(b"[" + piece + b"]")
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise self._first_broken(kind, piece, begin) or self.broken("a comma is missing", begin) from error
        # Counted first: to look into each record takes several times as long as to decode it.
        said = {key: sum(getattr(each, name) is not None for each in records) for name, key in kind.once.items()}
        if suspects := [key for key, number in said.items() if piece.count(key) > number]:
            self.ambiguous += sum(_says_twice(record, suspects) for _, record in _each(piece))
        return records

    def _first_broken(self, kind: Records[T], piece: bytes, begin: int) -> JsonError | None:
        for end, record in _each(piece):
            try:
                kind.one.decode(record)
            except (msgspec.DecodeError, ValueError, RecursionError):
                return self.broken("what begins there is no JSON object", begin + end - len(record))
        return None

    def _raw(self, end_of: Callable[[bytes], int | None]) -> bytes:
        """Take the next value, whose end in a text that begins with it `end_of` tells; None where it goes on."""
        window = _WINDOW
        while True:
            text = self._buffer[self._at : self._at + window]
            end = end_of(text)
            if end is not None:
                self._at += end
                return text[:end]
            if self._at + window >= len(self._buffer):
                self._need_more(len(text), max(_STEP, len(text)))
            window *= 2

    def _end_of_container(self, text: bytes) -> int | None:
        if plain := _PLAIN_CONTAINER.match(text):  # a hostile document may have millions of them
            return plain.end()
        marks = _Marks(text)
        self._check_depth(marks)
        closed = np.flatnonzero(marks.depth == 0)
        return int(marks.places[closed[0]]) + 1 if closed.size else None

    def _end_of_word(self, text: bytes) -> int | None:
        """Of a number, or of one of the words that JSON has; they end where the document may end too."""
        if found := _WORD_END.search(text):
            return found.start()
        return len(text) if self._ended else None

    def _check_depth(self, marks: _Marks) -> None:
        deep = np.flatnonzero(marks.depth > DEEPEST)
        if deep.size:
            place = self._passed + self._at + int(marks.places[deep[0]])
            raise self.broken("brackets are nested too deeply for any hash set", place)

    def _need_more(self, pending: int, step: int) -> None:
        if self._ended:
            self._at = len(self._buffer)
            raise self.broken("the file ends in the midst of it")
        if pending > self._longest:
            raise self.broken(f"a value is longer than {self._longest:,} bytes, or never ends")
        self._fill(step)

    def _close_or_comma(self, closing: bytes) -> bool:
        if self._take_if(closing):
            return True
        self._expect(b",")
        return False

    def _take_if(self, character: bytes) -> bool:
        if self.peek() != character:
            return False
        self._at += 1
        return True

    def _expect(self, character: bytes) -> None:
        if self._take_if(character):
            return
        found = self.peek()
        raise self.broken(f"“{character.decode()}” was expected" if found else "the file ends in the midst of it")

    def _fill(self, wanted: int) -> None:
        raw = self._file.read(wanted)
        self._ended = not raw
        self._passed += self._at
        self._buffer = self._buffer[self._at :] + raw
        self._at = 0


class Piece:
    """Objects of an array that stand one after the other, with the commas between them."""

    def __init__(self, text: bytes, place: int, marks: _Marks) -> None:
        """`place`: of the first byte in the file. `marks`: of the text, and of what may come behind it."""
        self.text = text
        self.place = place
        inside = marks.places < len(text)
        places, depth = marks.places[inside], marks.depth[inside]
        ends = places[depth == 0] + 1
        starts = places[np.concatenate(([0], depth[:-1])) == 0]
        self.spans: list[tuple[int, int]] = list(zip(starts.tolist(), ends.tolist(), strict=True))
        """Begin and end of each object in the text."""
        self.keys: list[int] = np.diff(np.searchsorted(marks.keys(), ends), prepend=0).tolist()
        """How many keys each object has, those that stand twice counted twice."""


class _Marks:
    """The brackets of a text that begins outside of quotes: where they stand, and how deep it is behind each."""

    def __init__(self, text: bytes) -> None:
        characters = np.frombuffer(text, np.uint8)
        quotes = _unescaped(np.flatnonzero(characters == _QUOTE), characters)
        folded = characters | 0x20
        places = np.flatnonzero((folded == _OPENING) | (folded == _CLOSING))
        self.places: NDArray[np.int64] = places[np.searchsorted(quotes, places) & 1 == 0]
        steps = np.where(folded[self.places] == _OPENING, 1, -1)
        self.depth: NDArray[np.int64] = np.cumsum(steps)
        self._characters, self._quotes = characters, quotes

    def keys(self) -> NDArray[np.int64]:
        """Where the colons stand behind the keys of the outermost objects."""
        colons = np.flatnonzero(self._characters == _COLON)
        colons = colons[np.searchsorted(self._quotes, colons) & 1 == 0]
        outermost: NDArray[np.int64] = colons[self.depth[np.searchsorted(self.places, colons) - 1] == 1]
        return outermost


def _each(piece: bytes) -> Iterator[tuple[int, bytes]]:
    """The objects of a piece, each with where it ends."""
    marks = _Marks(piece)
    start = 0
    for end in (marks.places[marks.depth == 0] + 1).tolist():
        yield end, piece[start:end].lstrip(b", \t\r\n")
        start = end


def _says_twice(record: bytes, keys: Sequence[bytes]) -> bool:
    """Whether one of these keys, with their quotes, stands twice in the object itself, not in one that it holds."""
    if not any(record.count(key) > 1 for key in keys):
        return False
    colons = _Marks(record).keys().tolist()
    said = [record[:colon].rstrip() for colon in colons]
    return any(sum(before.endswith(key) for before in said) > 1 for key in keys)


def _unescaped(quotes: NDArray[np.int64], characters: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Those quotes before which no odd number of backslashes stands."""
    slashes = np.flatnonzero(characters == _BACKSLASH)
    if not slashes.size:
        return quotes
    starts = np.flatnonzero(np.diff(slashes, prepend=-2) != 1)
    lengths = np.diff(starts, append=slashes.size)
    escaped = slashes[starts + lengths - 1][lengths & 1 == 1] + 1
    return quotes[~np.isin(quotes, escaped, assume_unique=True)]


def _end_of_text(text: bytes) -> int | None:
    at = 1
    while (at := text.find(b'"', at)) >= 0:
        before = at - 1
        while text[before] == _BACKSLASH:
            before -= 1
        if (at - before) & 1:
            return at + 1
        at += 1
    return None
