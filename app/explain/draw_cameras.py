"""What two media say of the device that made them, in two columns; what is equal is marked."""

from __future__ import annotations

from app.explain.heading import draw_agreed, draw_footing, draw_heading, draw_sides
from app.explain.reasons import CameraReasons
from app.explain.sheet import INK, INSIDE, LINE, MARGIN, MATCH_SHADE, MUTED, Sheet

_NAME, _MARK = 170.0, 40.0
_VALUE = (INSIDE - _NAME - _MARK) / 2
_ROW = 30.0


def draw_camera_reasons(sheet: Sheet, reasons: CameraReasons) -> None:
    """The whole page."""
    words = sheet.words
    top = draw_sides(sheet, reasons.found, draw_heading(sheet, reasons.found)) + 10
    left_a, mark, left_b = MARGIN + _NAME, MARGIN + _NAME + _VALUE, MARGIN + _NAME + _VALUE + _MARK
    for left, letter in ((left_a, "A"), (left_b, "B")):
        sheet.text((left, top), letter, 15, strong=True)
    top += 26
    for row in reasons.rows:
        if row.equal:
            sheet.fill((MARGIN, top), (INSIDE, _ROW), MATCH_SHADE)
            sheet.text((mark + 8, top + 4), "=", 15, strong=True)
        sheet.line([(MARGIN, top + _ROW), (MARGIN + INSIDE, top + _ROW)], LINE)
        sheet.text((MARGIN + 4, top + 5), words(row.name), 13, colour=MUTED, width=_NAME - 8)
        for left, value in ((left_a, row.a), (left_b, row.b)):
            sheet.text(
                (left, top + 5),
                value or words("not said"),
                13,
                strong=row.equal,
                width=_VALUE - 8,
                colour=INK if value else MUTED,
            )
        top += _ROW
    agreed = (
        reasons.found.link.detail or words("What is marked with “=”."),
        words("All of this is what the files say of themselves. It can be changed by anyone."),
    )
    bottom = draw_agreed(sheet, top + 10, agreed)
    draw_footing(sheet, bottom, pictures=False)
