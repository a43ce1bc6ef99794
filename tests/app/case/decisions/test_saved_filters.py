from pathlib import Path

import pytest

from app.case.decisions.saved_filters import ForgetFilter, SaveFilter, saved
from app.case.queries.card_filter import CardFilter, Facet, Group, Order
from app.errors import UserError
from tests.app.case.sample import new_case

WANTED = CardFilter(order=Order.TAKEN, group=Group.DAY, text="dcim").choosing(Facet.TAG, "blue", "red")


def test_a_filter_is_kept_as_it_is_undone_and_forgotten(tmp_path: Path) -> None:
    with new_case(tmp_path / "c") as case:
        assert case.perform(SaveFilter("  Blue \n days ", WANTED)).seq
        assert saved(case.reader()) == {"Blue days": WANTED}
        assert not case.perform(SaveFilter("Blue days", WANTED)).seq
        case.perform(ForgetFilter("Blue days"))
        assert saved(case.reader()) == {}
        case.undo()
        assert saved(case.reader()) == {"Blue days": WANTED}


def test_what_was_found_by_likeness_is_not_kept(tmp_path: Path) -> None:
    with new_case(tmp_path / "c") as case:
        case.perform(SaveFilter("like", CardFilter(order=Order.LIKENESS, like=(1, 2), near=(3,), text="x")))
        assert saved(case.reader()) == {"like": CardFilter(text="x")}


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, "a\x07b"])
def test_a_name_that_can_not_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with new_case(tmp_path / "c") as case:
        with pytest.raises(UserError, match="can't be the name of a filter"):
            case.perform(SaveFilter(name, WANTED))
        with pytest.raises(UserError, match="No filter is kept"):
            case.perform(ForgetFilter("other"))


def test_a_kept_filter_that_is_damaged_or_of_another_program_is_left_out(tmp_path: Path) -> None:
    with new_case(tmp_path / "c") as case:
        case.perform(SaveFilter("good", WANTED))
        for name, text in (("a", "{"), ("b", '{"order": "by moon"}'), ("c", '{"chosen": [["kind", 7]]}'), ("d", "[]")):
            case.write(lambda db, row=(name, text): db.execute("INSERT INTO saved_filter VALUES (?, ?)", row))
        assert list(saved(case.reader())) == ["good"]
