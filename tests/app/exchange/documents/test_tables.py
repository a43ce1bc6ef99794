"""CSV files: no formula gets in, nothing is lost."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.documents.tables import csv_line, guarded, unguarded

texts = st.text() | st.text("'=+-@\t\r\na")


@given(texts)
def test_guarded_text_is_no_formula_and_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in ("=", "+", "-", "@", "\t", "\r", "\n")


@given(st.text("0123456789ABCDEF", min_size=32, max_size=64))
def test_digests_stay_as_they_are(digest: str) -> None:
    assert guarded(digest) == digest


@given(st.lists(st.lists(texts, min_size=2, max_size=2)), st.sampled_from(",;"))
def test_what_is_written_is_read(rows: list[list[str]], delimiter: str) -> None:
    raw = b"".join(csv_line(row, delimiter) for row in [["a", "b"], *rows]).decode()
    assert list(csv.reader(io.StringIO(raw, newline=""), delimiter=delimiter)) == [["a", "b"], *rows]
