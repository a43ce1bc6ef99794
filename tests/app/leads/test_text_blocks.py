import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.facts import TextLine
from app.leads.text_blocks import blocks, overlap, visible


def line(text: str, x: float, y: float, width: float = 0.3, height: float = 0.05, sure: float = 0.9) -> TextLine:
    return TextLine((x, y, width, height), text, sure)


def texts(*lines: TextLine) -> list[str]:
    return [block.text for block in blocks(lines)]


def test_lines_of_one_notice_go_together() -> None:
    assert texts(line("a", 0.1, 0.1), line("b", 0.12, 0.16), line("c", 0.1, 0.22)) == ["a\nb\nc"]


def test_two_columns_are_two_blocks() -> None:
    found = texts(line("a", 0.1, 0.1), line("c", 0.6, 0.1), line("b", 0.1, 0.16), line("d", 0.6, 0.16))
    assert found == ["a\nb", "c\nd"]


def test_what_stands_apart_or_is_written_larger_is_a_text_of_its_own() -> None:
    assert texts(line("a", 0.1, 0.1), line("b", 0.1, 0.3)) == ["a", "b"]
    assert texts(line("a", 0.1, 0.1, height=0.1), line("b", 0.1, 0.21, height=0.05)) == ["a", "b"]


def test_a_block_is_around_its_lines_and_as_sure_as_their_letters() -> None:
    (block,) = blocks([line("aaaa", 0.2, 0.1, sure=1.0), line("b", 0.1, 0.16, sure=0.5)])
    assert block.region == pytest.approx((0.1, 0.1, 0.4, 0.11))
    assert block.sure == 0.9


def test_what_would_act_on_a_screen_is_spelt_out() -> None:
    assert visible("\u202egpj.exe\x07 a\u200bb\n c") == "\\u202egpj.exe\\x07 a\\u200bb c"


@given(st.text(max_size=60))
def test_nothing_invisible_is_left_of_any_text(text: str) -> None:
    assert visible(text).isprintable()


_PART = st.floats(0, 1)


@given(st.lists(st.tuples(_PART, _PART, _PART, _PART), max_size=12))
def test_every_line_is_in_one_block_and_every_block_inside_the_picture(places: list[tuple[float, ...]]) -> None:
    lines = [
        line(str(number), x * 0.9, y * 0.9, 0.001 + w * (1 - x * 0.9 - 0.001), 0.001 + h * (1 - y * 0.9 - 0.001))
        for number, (x, y, w, h) in enumerate(places)
    ]
    found = blocks(lines)
    assert sorted(text for block in found for text in block.text.split("\n")) == sorted(map(str, range(len(lines))))
    for block in found:
        x, y, width, height = block.region
        assert x + width <= 1 + 1e-9
        assert y + height <= 1 + 1e-9


def test_overlap_is_of_both() -> None:
    assert overlap((0, 0, 0.5, 0.5), (0, 0, 0.5, 0.5)) == 1
    assert overlap((0, 0, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5)) == 0
    assert round(overlap((0, 0, 0.5, 1), (0.25, 0, 0.5, 1)), 3) == 0.333
