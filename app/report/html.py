"""A report as one HTML file: no network, no scripts but the one that shows pictures, every text escaped.

The policy in its head (Content Security Policy, level 3) lets nothing in but pictures inside the file, the one style
and, where pictures can be revealed, the one script, both by their SHA-256: whatever a name from evidence might smuggle
in wouldn't run.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterator
from importlib import resources

from app.report.model import (
    Block,
    Cell,
    Column,
    Controls,
    Facts,
    Heading,
    Line,
    Paragraph,
    Picture,
    Report,
    Table,
    Tone,
)
from app.report.untrusted import readable


def pieces(report: Report, *, reveals: bool) -> Iterator[str]:
    """The file, piece by piece, so that a large one needn't be in memory. `reveals`: pictures can be clicked."""
    style = _shipped("report.css")
    script = _shipped("reveal.js") if reveals else ""
    yield from _head(report, style, script)
    yield "<main>\n"
    for block in report.blocks:
        yield from _block(block, report.controls)
    yield f"</main>\n<footer><p>{_text(report.about)}</p></footer>\n"
    if script:
        yield f"<script>{script}</script>\n"
    yield "</body>\n</html>\n"


def _head(report: Report, style: str, script: str) -> Iterator[str]:
    scripts = f"; script-src '{_source_of(script)}'" if script else ""
    policy = (
        f"default-src 'none'; img-src data:; style-src '{_source_of(style)}'{scripts}; base-uri 'none'; "
        "form-action 'none'"
    )
    yield (
        f'<!DOCTYPE html>\n<html lang="{html.escape(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=False)}">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(report.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<header>\n"
        f'<h1>{_text(report.title)}</h1>\n<p class="muted">{_text(report.subtitle)}</p>\n'
    )
    if report.contents.parts:
        yield f'<nav aria-labelledby="contents"><h2 id="contents">{_text(report.contents.title)}</h2>\n<ul>\n'
        for anchor, text in report.contents.parts:
            yield f'<li><a href="#{html.escape(anchor)}">{_text(text)}</a></li>\n'
        yield "</ul></nav>\n"
    yield "</header>\n"


def _block(block: Block, controls: Controls) -> Iterator[str]:
    match block:
        case Heading():
            anchor = f' id="{html.escape(block.anchor)}"' if block.anchor else ""
            yield f"<h{block.level}{anchor}>{_text(block.text)}</h{block.level}>\n"
        case Paragraph():
            yield f"<p{_class(block.tone)}>{_text(block.text)}</p>\n"
        case Facts():
            yield "<dl>\n"
            for name, value in block.rows:
                yield f"<dt>{_text(name)}</dt><dd>{_cell(value, controls, '<br>')}</dd>\n"
            yield "</dl>\n"
        case Table():
            yield from _table(block, controls)


def _table(table: Table, controls: Controls) -> Iterator[str]:
    caption = _text(table.caption)
    yield f'<div class="wide" role="region" tabindex="0" aria-label="{caption}">\n<table>\n'
    widths = "".join(f'<col width="{column.share}%">' for column in table.columns)
    yield f"<caption>{caption}</caption>\n<colgroup>{widths}</colgroup>\n<thead><tr>"
    for column in table.columns:
        yield f'<th scope="col"{_number(column)}>{_text(column.title)}</th>'
    yield "</tr></thead>\n<tbody>\n"
    for row in table.rows:
        cells = zip(table.columns, row, strict=True)
        yield "<tr>" + "".join(f"<td{_number(column)}>{_cell(each, controls)}</td>" for column, each in cells)
        yield "</tr>\n"
    yield "</tbody>\n</table>\n</div>\n"


def _cell(cell: Cell, controls: Controls, between: str = "") -> str:
    return between.join(
        _picture(each, controls) if isinstance(each, Picture) else _line(each, in_block=not between) for each in cell
    )


def _line(line: Line, *, in_block: bool) -> str:
    if line.tone is Tone.PLAIN and not in_block:
        return _text(line.text)
    return f"<span{_class(line.tone)}>{_text(line.text)}</span>"


def _picture(picture: Picture, controls: Controls) -> str:
    size = f'width="{picture.width}" height="{picture.height}"'
    alt = _text(picture.alt)
    if picture.clear is None:
        return f'<img src="{_data(picture.jpeg)}" alt="{alt}" {size}>'
    return (
        f'<button type="button" class="veil" aria-pressed="false" aria-label="{alt}. {_text(controls.show)}" '
        f'title="{_text(controls.show)}. {_text(controls.hide)}">'
        f'<img class="blurred" src="{_data(picture.jpeg)}" alt="" {size}>'
        f'<img class="clear" src="{_data(picture.clear)}" alt="" hidden><span>{_text(controls.show)}</span></button>'
    )


def _text(untrusted_text: str) -> str:
    return html.escape(readable(untrusted_text), quote=True)


def _class(tone: Tone) -> str:
    return "" if tone is Tone.PLAIN else f' class="{tone}"'


def _number(column: Column) -> str:
    return ' class="number"' if column.is_number else ""


def _data(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"


def _source_of(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _shipped(name: str) -> str:
    return (resources.files("resources") / "report" / name).read_text(encoding="utf-8")
