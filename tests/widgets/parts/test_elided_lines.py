import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics

from app.desk.look.theme import font
from widgets.parts.elided_lines import elided_lines

pytestmark = pytest.mark.usefixtures("dressed")


def test_what_fits_is_left_alone() -> None:
    assert elided_lines("The file is empty", font(11), 400, 3) == ["The file is empty"]


def test_words_stay_whole_and_the_last_line_says_that_there_is_more() -> None:
    lines = elided_lines("No decoder could read the picture of this medium", font(11), 90, 2)
    assert lines[0] == "No decoder"
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert elided_lines("words", font(11), 90, 0) == []


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc", "Mn", "Me"]), max_size=80), st.integers(1, 4))
def test_no_line_is_wider_than_the_room_and_no_letter_is_lost(text: str, most: int) -> None:
    face = font(11)
    text = " ".join(text.split())
    lines = elided_lines(text, face, 120, most)
    assert len(lines) <= most
    assert all(QFontMetrics(face).horizontalAdvance(line) <= 121 for line in lines)
    if len(lines) < most:
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
