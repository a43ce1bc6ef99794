import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.queries.links import Link
from app.desk.tables.fact_model import Fact, FactModel
from app.desk.wording import words


def link(kind: str, offset_ms: int | None) -> Link:
    return Link(1, 10, 20, kind, "pdq", 0.9, offset_ms, "", "open")


@pytest.mark.parametrize(
    ("kind", "offset", "seen_from", "said"),
    [
        ("clip", 12_000, 10, "from 0:12 of the other on"),
        ("clip", 12_000, 20, "from 0:12 on"),
        ("clip", -12_000, 10, "from 0:12 on"),
        ("clip", -12_000, 20, "from 0:12 of the other on"),
        ("clip", 0, 10, "from the beginning"),
        ("still", -12_000, 20, "at 0:12"),
        ("same picture", None, 10, ""),
    ],
)
def test_an_offset_is_said_from_where_one_stands(kind: str, offset: int | None, seen_from: int, said: str) -> None:
    assert words.offset(link(kind, offset), seen_from) == said


def test_sizes_and_strengths_have_words_and_numbers() -> None:
    assert words.size(1) == "1 byte"
    assert words.size(2_412_345) == "2.4 MB (2,412,345 bytes)"
    assert words.strength(0.97) == "as good as certain (0.97)"
    assert words.strength(0.5) == "weak (0.50)"
    assert words.link_kind("something newer") == "something newer"
    assert words.series_name("S-0001", "S-0001") == "S-0001"


@given(st.text(max_size=2000), st.text(max_size=2000))
def test_facts_are_shown_on_one_short_line_and_kept_whole(name: str, value: str) -> None:
    model = FactModel(("Name", "Value"))
    model.show([Fact(name, value)])
    for column in (0, 1):
        shown = model.index(0, column).data()
        assert "\n" not in shown
        assert len(shown) <= 300
    assert model.value(0) == value
