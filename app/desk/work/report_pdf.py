"""A report as a PDF, by Qt: the same document as the HTML, with page numbers, case and audit head on every page.

Works in any thread and without a screen. The fonts are the program's own and are embedded. The same document gives the
same bytes: the time and the number that Qt puts into every PDF are replaced by ones that the content gives.
"""

from __future__ import annotations

import html
import re
import uuid
from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl, QUuid
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app import __version__
from app.desk.look.theme import LIGHT, MONO_FAMILY, font, load_fonts, palette
from app.report.model import Block, Cell, Facts, Heading, Line, Paragraph, Picture, Report, Table, Tone
from app.report.untrusted import readable

_DPI = 96
_MARGIN_MM = 15.0
_FOOT = 44.0
"""Height of the foot of a page, in 1/96 inch."""
_ROWS = 50
"""Rows of one table of Qt's, and of what is laid out at once: the time grows faster than the rows."""
_CREATED = re.compile(rb"/(?:CreationDate|ModDate) ?\(D:([^)]*)\)")
_XMP_DATE = re.compile(rb'xmp:(?:Create|Modify|Metadata)Date="([^"]*)"')

_HEADING = {1: (22, 0, 4), 2: (18, 28, 6), 3: (14, 18, 4), 4: (12, 12, 2)}
_TEXT = (11, 2, 6)
"""Size of letters, room above and below, in pixels; headings by their level."""
_CODE = 9
_LINE_BREAK = "\u2028"

Ask = Callable[[], None]


def drawn_without_a_window(report: Report, ask: Ask) -> bytes:
    """The PDF, for a program that has no window."""
    # As an argument, since that also holds where the environment names a screen that isn't there.
    application = QGuiApplication.instance() or QGuiApplication(["sightline", "-platform", "offscreen"])
    try:
        return drawn(report, ask)
    finally:
        del application


def drawn(report: Report, ask: Ask) -> bytes:
    """The PDF. `ask` is called from time to time and raises where it is to stop."""
    timers = QEventLoop()  # a thread that Qt didn't start has no timers without one, and the layout asks for some
    load_fonts()
    content, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*(_MARGIN_MM,) * 4), QPageLayout.Unit.Millimeter)
    writer.setTitle(readable(report.title))
    writer.setCreator(f"Sightline {__version__}")
    name = uuid.uuid5(uuid.NAMESPACE_URL, readable(f"{report.title}\n{report.subtitle}\n{report.about}"))
    writer.setDocumentId(QUuid(str(name)))
    area = QSizeF(writer.width(), writer.height() - _FOOT)
    document = _laid_out(report, area, ask)
    _print(document, writer, area, report, ask)
    buffer.close()
    del document, timers
    return _without_the_time(bytes(content.data()))


def _laid_out(report: Report, area: QSizeF, ask: Ask) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setPageSize(area)
    document.setDefaultFont(font(_TEXT[0]))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setDefaultStyleSheet(_STYLE)
    cursor = QTextCursor(document)
    images = _Images(document)
    _write(cursor, report.title, _HEADING[1], Tone.STRONG)
    _write(cursor, report.subtitle, _TEXT, Tone.MUTED)
    if report.contents.parts:
        _write(cursor, report.contents.title, _HEADING[3], Tone.STRONG)
        _write(cursor, "\n".join(text for _, text in report.contents.parts), _TEXT, Tone.PLAIN)
    for block in report.blocks:
        ask()
        _put(cursor, block, images, ask)
    return document


class _Images:
    """Pictures by names that no text of a case can be."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._count = 0

    def tag(self, picture: Picture) -> str:
        """Markup of a picture, which is kept by the document."""
        image = QImage.fromData(picture.jpeg)
        self._count += 1
        name = f"picture:{self._count}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        share = min(1.0, 110 / max(1, picture.width), 110 / max(1, picture.height))
        width, height = round(picture.width * share), round(picture.height * share)
        return f'<img src="{name}" width="{width}" height="{height}">'


def _put(cursor: QTextCursor, block: Block, images: _Images, ask: Ask) -> None:
    match block:
        case Heading():
            _write(cursor, block.text, _HEADING[block.level], Tone.STRONG)
        case Paragraph():
            _write(cursor, block.text, _TEXT, block.tone)
        case Facts():
            rows = "".join(
                f'<tr><td width="30%" class="muted">{_text(name)}</td><td width="70%">{_cell(value, images)}</td></tr>'
                for name, value in block.rows
            )
            _insert(cursor, f'<table width="100%" cellpadding="2" cellspacing="0">{rows}</table>')
        case Table():
            _write(cursor, block.caption, _TEXT, Tone.MUTED)
            for rows_of_some in _parts(block.rows):
                ask()
                _insert(cursor, _table(block, rows_of_some, images))


def _parts(rows: Iterable[tuple[Cell, ...]]) -> Iterable[list[tuple[Cell, ...]]]:
    part: list[tuple[Cell, ...]] = []
    for row in rows:
        part.append(row)
        if len(part) == _ROWS:
            yield part
            part = []
    if part:
        yield part


def _table(table: Table, rows: list[tuple[Cell, ...]], images: _Images) -> str:
    head = "".join(
        f'<th width="{column.share}%" align="{_side(column.is_number)}">{_text(column.title)}</th>'
        for column in table.columns
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td align="{_side(column.is_number)}">{_cell(each, images)}</td>'
            for column, each in zip(table.columns, row, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return (
        f'<table width="100%" border="1" cellpadding="4" cellspacing="0"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def _side(is_number: bool) -> str:
    return "right" if is_number else "left"


def _cell(cell: Cell, images: _Images) -> str:
    return "<br>".join(_line(each) if isinstance(each, Line) else images.tag(each) for each in cell)


def _line(line: Line) -> str:
    return _text(line.text) if line.tone is Tone.PLAIN else f'<span class="{line.tone}">{_text(line.text)}</span>'


def _text(untrusted_text: str) -> str:
    return html.escape(readable(untrusted_text)).replace("\n", "<br>")


def _write(cursor: QTextCursor, untrusted_text: str, place: tuple[int, int, int], tone: Tone) -> None:
    """Text that isn't read as markup. `place`: size of its letters and the room above and below, in pixels."""
    size, above, below = place
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setBottomMargin(below)
    face = font(_CODE if tone is Tone.CODE else size, strong=tone is Tone.STRONG, mono=tone is Tone.CODE)
    letters = QTextCharFormat()
    letters.setFont(face)
    letters.setForeground(QColor({Tone.MUTED: LIGHT.muted, Tone.WARNING: LIGHT.warning}.get(tone, LIGHT.text)))
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(form, letters)
    cursor.insertText(readable(untrusted_text).replace("\n", _LINE_BREAK), letters)


def _insert(cursor: QTextCursor, table: str) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(QTextBlockFormat())
    cursor.insertHtml(table)
    cursor.document().pageCount()  # lays out what came, and only that: all at once would hold up the window


def _print(document: QTextDocument, writer: QPdfWriter, area: QSizeF, report: Report, ask: Ask) -> None:
    pages, paper = document.pageCount(), palette(LIGHT)
    painter = QPainter(writer)
    try:
        for page in range(pages):
            ask()
            if page:
                writer.newPage()
            painter.save()
            painter.translate(0, -page * area.height())
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette = paper  # that of the program may be light letters on dark
            context.clip = QRectF(0, page * area.height(), area.width(), area.height())
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
            _foot(painter, area, report, page + 1, pages)
    finally:
        painter.end()


def _foot(painter: QPainter, area: QSizeF, report: Report, page: int, pages: int) -> None:
    painter.setFont(font(9))
    painter.setPen(QColor(LIGHT.line))
    painter.drawLine(0, int(area.height()) + 8, int(area.width()), int(area.height()) + 8)
    painter.setPen(QColor(LIGHT.muted))
    room = QRectF(0, area.height() + 12, area.width(), _FOOT - 12)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    painter.drawText(QRectF(room.left(), room.top(), room.width() - 100, room.height()), readable(report.about), option)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight, report.page.format(page, pages))


def _without_the_time(pdf: bytes) -> bytes:
    """The PDF with one and the same time wherever Qt wrote that of its making; as long as before, since a PDF counts
    its bytes."""

    def same(found: re.Match[bytes]) -> bytes:
        return found[0].replace(found[1], _digits(found[1]))

    return _XMP_DATE.sub(same, _CREATED.sub(same, pdf))


def _digits(time: bytes) -> bytes:
    """The same form with the digits of the first day of the year 2000, at midnight UTC."""
    fixed = iter(b"20000101000000" + b"0" * len(time))
    return bytes(next(fixed) if 48 <= each <= 57 else each for each in time)


_STYLE = f"""
body {{ color: {LIGHT.text}; }}
td, th {{ font-size: 11px; }}
th {{ background-color: {LIGHT.raised}; font-weight: 600; }}
table {{ border-color: {LIGHT.line}; border-style: solid; border-collapse: collapse; }}
.muted {{ color: {LIGHT.muted}; }}
.strong {{ font-weight: 600; }}
.warning {{ color: {LIGHT.warning}; }}
.code {{ font-family: "{MONO_FAMILY}"; font-size: 9px; }}
"""
