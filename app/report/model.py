"""What a report is made of, whatever it is written as: headings, facts, tables, pictures. All text is plain."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Pictures(StrEnum):
    """What a report shows of media."""

    NONE = "none"
    BLURRED = "blurred"
    """Blurred in the pixels: the clear picture isn't in the file."""
    REVEAL = "reveal"
    """Blurred until clicked: both are in the file."""


class Tone(StrEnum):
    """How a line of text stands out."""

    PLAIN = "plain"
    STRONG = "strong"
    MUTED = "muted"
    CODE = "code"
    """Digests, keys, paths: letters of one width, broken anywhere."""
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a cell."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG made for the report from pixels. `clear`: what a click shows; None where there is nothing to click.

    `alt`: what it is, never what it shows.
    """

    alt: str
    jpeg: bytes
    width: int
    height: int
    clear: bytes | None = None


Cell = tuple[Line | Picture, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level`: 2 for a part of the report, 3 and 4 below. `anchor`: by which the table of contents leads to it."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; its line breaks are kept."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what holds for them; several lines where there are several."""

    rows: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """`share`: how wide it is beside the others, in percent."""

    title: str
    share: int
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are walked once, so that a long table needn't be in memory."""

    caption: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[Cell, ...]]


Block = Heading | Paragraph | Facts | Table


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents: its title, then anchor and text of each part."""

    title: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Controls:
    """What stands on the buttons of pictures that are hidden: to show one, and for all readers how to hide them."""

    show: str
    hide: str


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `language`: its ISO 639-1 code. `about`: case and audit head, for the foot of every page.

    `page`: words for the number of a page, with `{0}` of `{1}`. `blocks` are walked once.
    """

    title: str
    subtitle: str
    language: str
    about: str
    page: str
    controls: Controls
    contents: Contents
    blocks: Iterable[Block]


def cell(*texts: str, tone: Tone = Tone.PLAIN) -> Cell:
    """A cell of lines of one tone; without the empty ones."""
    return tuple(Line(text, tone) for text in texts if text)
