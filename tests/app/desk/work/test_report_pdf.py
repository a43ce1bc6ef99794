from __future__ import annotations

import io
import re
import threading
import time
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.look.theme import DARK, LIGHT, palette
from app.desk.work.report_pdf import drawn
from app.exchange.bags.bag import Stopped
from app.report.model import Column, Contents, Controls, Heading, Report, Table, cell
from tests.app.report.reports import report_of


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (16, 12), "#446688").save(out, "JPEG")
    return out.getvalue()


def long_report(rows: int) -> Report:
    table = Table("Rows", (Column("A", 50), Column("B", 50)), ((cell(str(n)), cell("x" * 200)) for n in range(rows)))
    return Report(
        "T", "S", "en", "Case T-1", "Page {0} of {1}", Controls("", ""), Contents("", ()), (Heading(2, "H"), table)
    )


def test_it_is_a_pdf_with_the_programs_fonts_inside(qtbot: QtBot) -> None:
    pdf = drawn(report_of("A plain text", jpeg=jpeg()), lambda: None)
    assert pdf.startswith(b"%PDF-1.")
    assert pdf.rstrip().endswith(b"%%EOF")
    names = set(re.findall(rb"/FontName /\w+\+([\w-]+)", pdf))
    assert {b"Inter-Regular", b"Inter-SemiBold", b"JetBrainsMono-Regular"} <= names
    assert pdf.count(b"/FontFile2") >= 3
    assert b"/Image" in pdf
    assert b"/JavaScript" not in pdf
    assert b"/URI" not in pdf


def test_the_same_document_gives_the_same_bytes_at_another_time(qtbot: QtBot) -> None:
    first = drawn(report_of("A", jpeg=jpeg()), lambda: None)
    time.sleep(1.1)
    assert drawn(report_of("A", jpeg=jpeg()), lambda: None) == first


def test_it_is_dark_on_white_whatever_theme_the_window_has(qapp: QApplication) -> None:
    before, made = qapp.palette(), list[bytes]()
    try:
        for theme in (DARK, LIGHT):
            qapp.setPalette(palette(theme))
            made.append(drawn(long_report(3), lambda: None))
    finally:
        qapp.setPalette(before)
    assert made[0] == made[1]


@pytest.mark.parametrize(
    "text", ['<img src="file:///etc/passwd">', "<script>x</script>", "&lt; </td></table>", "\x00\u202e\ud800", "a\nb"]
)
def test_what_attacks_stays_text(text: str, qtbot: QtBot) -> None:
    plain = drawn(report_of("plain", jpeg=jpeg()), lambda: None)
    pdf = drawn(report_of(text, jpeg=jpeg()), lambda: None)
    assert pdf.count(b"/Subtype /Image") == plain.count(b"/Subtype /Image")


def test_a_long_table_goes_over_many_pages(qtbot: QtBot) -> None:
    pdf = drawn(long_report(250), lambda: None)
    assert len(re.findall(rb"/Type /Page\b", pdf)) > 5


def test_it_can_be_stopped(qtbot: QtBot) -> None:
    asked = 0

    def ask() -> None:
        nonlocal asked
        asked += 1
        if asked == 3:
            raise Stopped("It was stopped.")

    with pytest.raises(Stopped):
        drawn(long_report(500), ask)


def test_it_can_be_drawn_in_a_thread_beside_the_window(qtbot: QtBot) -> None:
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(drawn(long_report(250), lambda: None)))
    thread.start()
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    thread.join()
    assert made[0] == drawn(long_report(250), lambda: None)


def test_what_stands_there_is_found_and_copied_as_it_stands(qtbot: QtBot) -> None:
    """A font's other forms of marks beside figures have no name in a PDF: its `20260006` would be another case."""
    text = "2026-0006 21:39:29 S-0003 640x480 +49 30-12 C:\\DCIM-1 2->3 4*5"
    pdf = drawn(replace(report_of(text, jpeg=jpeg()), about=f"Case {text}"), lambda: None)
    tables = re.findall(rb"(?s)beginbfrange\n(.*?)endcmap", pdf)
    assert len(tables) >= 3
    for table in tables:
        meant = {
            int(each, 16) for listed in re.findall(rb"\[(.*?)\]", table) for each in re.findall(rb"<(\w+)>", listed)
        }
        assert len(meant) > 5
        assert not [each for each in meant if 0xE000 <= each < 0xF900], "what only this font knows"
