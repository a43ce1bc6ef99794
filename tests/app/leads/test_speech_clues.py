"""A clue of speech says from when to when somebody speaks, and nothing more."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from analysis.facts import Passage, SpeechHeard
from app.leads.speech_clues import KIND, MOST_TOLD, speech_clue


def heard(*spans: tuple[int, int], lasts: int = 31_000) -> SpeechHeard:
    return SpeechHeard(lasts, tuple(Passage(begin, end, end - begin, 0.9) for begin, end in spans))


def test_one_passage_is_told_with_its_times_and_lengths() -> None:
    clue = speech_clue(7, heard((3_200, 11_400)))
    assert clue is not None
    assert clue.text == "Speech from 0:03 to 0:12 (in all 9 s of 31 s)."
    assert (clue.medium, clue.kind, clue.at_ms, clue.end_ms) == (7, KIND, 3_000, 12_000)
    assert (clue.origin, clue.weights) == ("machine", ())
    assert "90% sure" in clue.method
    assert "The language isn't known, nor who speaks" in clue.method


def test_of_several_the_clue_stands_at_the_longest() -> None:
    clue = speech_clue(7, heard((0, 2_000), (9_000, 20_000), (3_700_000, 3_701_000), lasts=3_900_000))
    assert clue is not None
    assert clue.text == (
        "Speech from 0:00 to 0:02, from 0:09 to 0:20 and from 1:01:40 to 1:01:41 (in all 14 s of 1:05:00)."
    )
    assert (clue.at_ms, clue.end_ms) == (9_000, 20_000)


def test_many_are_counted() -> None:
    spans = [(each * 10_000, each * 10_000 + 2_000) for each in range(MOST_TOLD + 1)]
    one_more = speech_clue(7, heard(*spans, lasts=90_000))
    two_more = speech_clue(7, heard(*spans, (80_000, 82_000), lasts=90_000))
    assert one_more is not None
    assert two_more is not None
    assert "and 1 more time (" in one_more.text
    assert "and 2 more times (" in two_more.text


def test_where_nobody_speaks_there_is_no_clue() -> None:
    assert speech_clue(7, heard()) is None


def test_a_clue_ends_within_what_the_header_says_the_medium_lasts() -> None:
    clue = speech_clue(7, heard((3_000, 31_000)), lasts=10_000)
    assert clue is not None
    assert clue.end_ms == 10_000
    assert speech_clue(7, heard((30_000, 31_000)), lasts=10_000) is None


@given(st.lists(st.tuples(st.integers(0, 5_000_000), st.integers(500, 90_000)), min_size=1, max_size=40))
def test_a_clue_is_always_one_short_line_and_a_span(spans: list[tuple[int, int]]) -> None:
    clue = speech_clue(7, heard(*((begin, begin + length) for begin, length in spans), lasts=6_000_000))
    assert clue is not None
    assert clue.at_ms is not None
    assert clue.end_ms is not None
    assert clue.end_ms > clue.at_ms
    assert re.fullmatch(r"Speech from [\w:, ]+ \(in all [\d:]+( s)? of 1:40:00\)\.", clue.text)
    assert len(clue.text) < 200
