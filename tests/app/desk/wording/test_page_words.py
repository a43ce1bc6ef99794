from analysis.facts import Outline
from app.desk.wording.page_words import page_words


def test_frames_say_how_long_and_from_when() -> None:
    outline = Outline(10, 10, 3, (100, 60_000, 50))
    assert page_words(outline, 0) == "Frame 1 of 3 · shown for 0.10 s, from 0:00.00"
    assert page_words(outline, 2) == "Frame 3 of 3 · shown for 0.05 s, from 1:00.10"


def test_pages_say_which() -> None:
    assert page_words(Outline(10, 10, 5), 1) == "Page 2 of 5"
