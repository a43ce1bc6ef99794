"""Small reports, for the tests of what writes them."""

from __future__ import annotations

from app.report.model import (
    Block,
    Column,
    Contents,
    Controls,
    Facts,
    Heading,
    Line,
    Paragraph,
    Picture,
    Report,
    Table,
    Tone,
    cell,
)

JPEG = bytes.fromhex("ffd8ffd9")


def report_of(text: str, *, clear: bytes | None = None, jpeg: bytes = JPEG) -> Report:
    """A report in which this text stands in every place."""
    picture = Picture(text, jpeg, 8, 6, clear)
    blocks: tuple[Block, ...] = (
        Heading(2, text, "part"),
        *(Paragraph(text, tone) for tone in Tone),
        Facts(((text, (Line(text), Line(text, Tone.MUTED))),)),
        Table(text, (Column(text, 50), Column(text, 50, is_number=True)), iter([((picture,), cell(text)), ((), ())])),
    )
    contents = Contents(text, (("part", text),))
    return Report(text, text, "en", text, "Page {0} of {1}", Controls(text, text), contents, blocks)
