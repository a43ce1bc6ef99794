from array import array

from hypothesis import given
from hypothesis import strategies as st

from app.desk.listings.edits import Edits, edits

listings = st.lists(st.integers(0, 60), unique=True).map(lambda ids: array("q", ids))


def applied(old: "array[int]", change: Edits) -> "array[int]":
    ids = array("q", old)
    for first, count in change.removals:
        del ids[first : first + count]
    for first, added in change.insertions:
        ids[first:first] = added
    return ids


@given(listings, listings)
def test_edits_lead_from_one_listing_to_the_other(old: "array[int]", new: "array[int]") -> None:
    change = edits(old, new)
    if change is None:
        common = set(old) & set(new)
        assert [i for i in old if i in common] != [i for i in new if i in common]
    else:
        assert applied(old, change) == new


@given(listings, st.sets(st.integers(0, 60)))
def test_what_is_filtered_out_is_removed_and_nothing_else_touched(old: "array[int]", gone: set[int]) -> None:
    new = array("q", [each for each in old if each not in gone])
    change = edits(old, new)
    assert change is not None
    assert sum(count for _, count in change.removals) == len(old) - len(new)
    assert not change.insertions


def test_a_million_ids_with_one_gone_is_one_edit() -> None:
    old = array("q", range(1_000_000))
    new = array("q", old)
    del new[400_000]
    new.extend(array("q", [1_000_000, 1_000_001]))
    change = edits(old, new)
    assert change is not None
    assert (len(change.removals), len(change.insertions)) == (1, 1)
    assert applied(old, change) == new


def test_too_much_is_no_short_way() -> None:
    old = array("q", range(2000))
    assert edits(old, array("q", range(0, 2000, 2))) is None
