"""What remembered cases have in common with a medium, as the inspector and the windows of memory and objects say it."""

from __future__ import annotations

import pytest

from app.case.records.memory_records import Seen
from app.desk.facts import seen_words
from app.desk.facts.seen_words import There

DETAIL = {
    "reference": "REF-A",
    "officer": "B. Officer",
    "agency": "Somewhere",
    "series": "S-0001 The blue room (in_analysis)",
    "in_series": [{"code": "S-0001", "title": "The blue room", "status": "in_analysis"}],
    "words": "The SHA-256 is the same",
    "at": 12.5,
}


def test_all_that_is_on_record_is_told_in_words() -> None:
    seen = Seen(1, "a", "same file", DETAIL, 1.0)
    contact = "B. Officer, Somewhere"
    assert seen_words.there(seen) == There(
        "REF-A", contact, "S-0001 The blue room (In analysis)", "The SHA-256 is the same", 12_500
    )
    (fact,) = seen_words.facts([seen])
    assert fact.untrusted_value == (
        "The same file: in case REF-A, series S-0001 The blue room (In analysis); ask B. Officer, Somewhere"
    )


@pytest.mark.parametrize("detail", [{}, {"in_series": "S-0001", "at": "soon", "reference": None}, {"in_series": [7]}])
def test_what_another_program_wrote_otherwise_is_left_out(detail: dict[str, object]) -> None:
    assert seen_words.there(Seen(1, "a", "same file", detail, 1.0)) == There("", "", "", "", None)
