import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.text.display import clock, in_short, one_line, paragraphs, plain_tooltip


@given(st.text(), st.integers(8, 60))
def test_one_line_is_short_flat_and_free_of_tricks(text: str, limit: int) -> None:
    shown = one_line(text, limit)
    assert len(shown) <= limit
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in shown)
    assert not any(
        unicodedata.bidirectional(c) in ("RLO", "LRO", "RLE", "LRE", "RLI", "LRI", "FSI", "PDF") for c in shown
    )
    assert shown == shown.strip()


def test_an_override_cannot_turn_the_ending_round() -> None:
    assert one_line("holiday\u202egpj.exe") == "holidaygpj.exe"


def test_a_long_name_keeps_its_ending() -> None:
    shown = one_line("a" * 4000 + ".mp4", 40)
    assert len(shown) == 40
    assert shown.startswith("aaa")
    assert shown.endswith(".mp4")
    assert "…" in shown


def test_letters_of_every_script_stay() -> None:
    for text in ("Ünïcode", "日本語", "हिन्दी", "👩\u200d👧 family", "שלום"):
        assert one_line(text) == text


def test_stacked_accents_do_not_spill() -> None:
    assert len(one_line("e" + "\u0301" * 500)) < 10


def test_a_megabyte_is_shown_at_once() -> None:
    assert len(paragraphs("\u0301<b>x\n" * 250_000, 4000)) <= 4000


def test_paragraphs_keep_line_breaks_only() -> None:
    assert paragraphs("one\ntwo\x00\u202e three") == "one\ntwo three"


def test_a_tooltip_shows_markup_letter_by_letter() -> None:
    assert plain_tooltip("<img src=x>\n&") == "<qt>&lt;img src=x&gt;<br/>&amp;</qt>"
    assert plain_tooltip("") == ""


@pytest.mark.parametrize(
    ("milliseconds", "shown"),
    [(0, "0:00"), (300, "0:01"), (61_000, "1:01"), (3_600_000, "1:00:00"), (86_399_000, "23:59:59")],
)
def test_clock(milliseconds: int, shown: str) -> None:
    assert clock(milliseconds) == shown


def test_a_reason_in_short_is_its_first_clause() -> None:
    assert in_short("no decoder could read it: its GIF data are damaged") == "No decoder could read it"
    assert in_short("the data are damaged; a part is shown (av 18.1.0: Error)") == "The data are damaged"
    assert in_short("the preview is shown (b'not RAW')") == "The preview is shown"
    assert in_short("The file ends at 12:30.") == "The file ends at 12:30"
    assert in_short("") == ""
