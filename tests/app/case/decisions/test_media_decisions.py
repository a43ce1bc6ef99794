"""What an officer says is in the case, reaches what it should, and nothing else."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.clue_decisions import AddClue, RemoveClue
from app.case.decisions.decision import Decision, checked_tag
from app.case.decisions.media_decisions import Decide, Judge
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import media
from app.case.queries import series as series_queries
from app.case.store.ids import pieces
from app.errors import UserError
from tests.app.case.sample import decided, filmed, new_case

STACK = {2: 1, 3: 1}
"""Of five media, 1, 2 and 3 are a stack."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with new_case(tmp_path_factory.mktemp("made") / "c", 5, STACK) as case:
        return case.folder


@pytest.fixture
def case(tmp_path: Path, made: Path) -> Iterator[Case]:
    with Case.open(shutil.copytree(made, tmp_path / "c.case")) as case:
        yield case


def categories(case: Case) -> dict[int, tuple[int, str]]:
    return {m: (code, reach) for m, code, reach in case.reader().execute("SELECT medium, code, reach FROM category")}


def trace(case: Case) -> tuple[object, ...]:
    return (decided(case.reader()), case.reader().execute("SELECT seq, state FROM undo").fetchall(), rows(case))


def rows(case: Case) -> int:
    return int(case.reader().execute("SELECT count(*) FROM audit").fetchone()[0])


class TestStacks:
    def test_a_decision_reaches_all_members_and_says_how_many(self, case: Case) -> None:
        effect = case.perform(Decide((1,), stacks=True, category=2)).effect
        assert categories(case) == {1: (2, "medium"), 2: (2, "stack"), 3: (2, "stack")}
        assert (effect.reached, effect.through_stacks, effect.media) == (3, 2, (1, 2, 3))

    def test_it_never_overwrites_what_was_decided_for_a_member_itself(self, case: Case) -> None:
        case.perform(Decide((2,), category=1))
        effect = case.perform(Decide((1,), stacks=True, category=2)).effect
        assert categories(case) == {1: (2, "medium"), 2: (1, "medium"), 3: (2, "stack")}
        assert effect.reached == 2
        case.perform(Decide((1,), stacks=True, clear_category=True))
        assert categories(case) == {2: (1, "medium")}

    def test_a_later_one_overwrites_what_came_with_the_stack(self, case: Case) -> None:
        case.perform(Decide((1,), stacks=True, category=2))
        case.perform(Decide((3,), stacks=True, category=4))
        assert categories(case) == {1: (2, "medium"), 2: (4, "stack"), 3: (4, "medium")}

    def test_a_members_own_word_counts_although_it_is_the_same(self, case: Case) -> None:
        case.perform(Decide((1,), stacks=True, category=2))
        case.perform(Decide((2,), category=2))
        case.perform(Decide((1,), stacks=True, category=5))
        assert categories(case)[2] == (2, "medium")

    def test_without_it_only_the_chosen_are_reached(self, case: Case) -> None:
        case.perform(Decide((1, 5), category=2))
        assert set(categories(case)) == {1, 5}

    def test_tags_go_along_and_notes_do_not(self, case: Case) -> None:
        case.perform(Decide((2,), note="my own"))
        case.perform(Decide((1,), stacks=True, add_tags=("boat",), note="for one"))
        assert [media.tags(case.reader(), m) for m in range(1, 6)] == [["boat"], ["boat"], ["boat"], [], []]
        assert [media.note(case.reader(), m) for m in range(1, 6)] == ["for one", "my own", "", "", ""]

    def test_of_more_members_than_fit_into_a_statement(self, tmp_path: Path) -> None:
        with new_case(tmp_path / "big", 1200, dict.fromkeys(range(2, 1201), 1)) as case:
            assert case.perform(Decide((7,), stacks=True, category=1)).effect.reached == 1200
            case.undo()
            assert categories(case) == {}


class TestTagsAndNotes:
    @pytest.mark.parametrize("tag", ["", "  ", "a,b", "a|b", "x" * 101, "\x1b[31m", "a\u202eb", "a\0b"])
    def test_what_can_be_no_tag_is_a_sentence_and_changes_nothing(self, case: Case, tag: str) -> None:
        before = trace(case)
        with pytest.raises(UserError, match="can't be a tag; use 1 to 100 printable characters without comma"):
            case.perform(Decide((1,), category=1, add_tags=("fine", tag)))
        assert trace(case) == before

    def test_space_is_tidied_in_what_is_stored_removed_and_audited(self, case: Case) -> None:
        case.perform(Decide((1,), add_tags=("  red \n car ",)))
        assert media.tags(case.reader(), 1) == ["red car"]
        (newest,) = history.entries(case.reader(), 1)
        assert newest.detail["tags_added"] == ["red car"]
        case.perform(Decide((1,), remove_tags=("red  car",)))
        assert media.tags(case.reader(), 1) == []

    def test_of_any_script(self) -> None:
        assert checked_tag("Zürich 東京 עיר") == "Zürich 東京 עיר"
        assert checked_tag("x" * 100) == "x" * 100

    def test_to_add_and_take_away_the_same_tag_makes_no_sense(self, case: Case) -> None:
        with pytest.raises(UserError, match="“boat” is to be added and taken away"):
            case.perform(Decide((1,), add_tags=("boat",), remove_tags=(" boat",)))

    def test_an_empty_note_takes_the_note_away(self, case: Case) -> None:
        case.perform(Decide((1, 2), note=" look\ntwice "))
        assert media.note(case.reader(), 1) == "look\ntwice"
        case.perform(Decide((1,), note=" \n"))
        assert [media.note(case.reader(), m) for m in (1, 2)] == ["", "look\ntwice"]


class TestClues:
    def test_are_kept_as_they_were_given(self, case: Case) -> None:
        case.perform(CreateSeries("One"))
        filmed(case, 2)
        case.perform(AddClue(2, " sign ", " ICA ", 1, "se", at_ms=1500, region=(0.25, 0, 0.75, 1)))
        (clue,) = series_queries.clues(case.reader())
        assert (clue.medium, clue.series, clue.at_ms) == (2, 1, 1500)
        assert (clue.kind, clue.text, clue.supports) == ("sign", "ICA", "SE")
        assert clue.region == (0.25, 0, 0.75, 1)

    @pytest.mark.parametrize(
        "region",
        [
            (0, 0, 0, 0),
            (-0.1, 0, 0.5, 0.5),
            (0, 0, 1.1, 1),
            (0.6, 0, 0.5, 0.5),
            (0, 1, 0.1, 0.1),
            (0, 0, -0.5, 0.5),
            (float("nan"), 0, 0.5, 0.5),
            (0, 0, float("nan"), 0.5),
            (0, 0, float("inf"), 0.5),
        ],
    )
    def test_a_rectangle_outside_the_picture_is_refused(
        self, case: Case, region: tuple[float, float, float, float]
    ) -> None:
        before = trace(case)
        with pytest.raises(UserError, match="must lie inside the picture"):
            case.perform(AddClue(1, "sign", "ICA", region=region))
        assert trace(case) == before

    def test_taken_out_they_are_named_in_the_trail(self, case: Case) -> None:
        case.perform(AddClue(2, "sign", "ICA"))
        case.perform(RemoveClue(1))
        assert series_queries.clues(case.reader()) == []
        (newest,) = history.entries(case.reader(), 1)
        assert newest.detail == {"id": 1, "medium": media.get(case.reader(), 2).sha256, "text": "ICA"}

    def test_ids_are_not_used_again(self, case: Case) -> None:
        case.perform(AddClue(1, "sign", "first"))
        case.undo()
        case.perform(AddClue(1, "sign", "second"))
        case.perform(RemoveClue(2))
        case.perform(AddClue(1, "sign", "third"))
        assert [clue.id for clue in series_queries.clues(case.reader())] == [3]


class TestVerdicts:
    def test_stand_whichever_medium_is_named_first_and_can_be_taken_away(self, case: Case) -> None:
        case.perform(Judge(2, 1, "visual", "confirmed"))
        case.perform(Judge(1, 2, "visual", "rejected"))
        case.perform(Judge(1, 2, "sound", "confirmed"))
        found = case.reader().execute("SELECT a, b, kind, verdict FROM verdict ORDER BY kind").fetchall()
        assert found == [(1, 2, "sound", "confirmed"), (1, 2, "visual", "rejected")]
        case.perform(Judge(2, 1, "visual", None))
        assert case.reader().execute("SELECT kind FROM verdict").fetchall() == [("sound",)]


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (Decide((), category=1), "No medium is chosen"),
        (Decide((1, 99), category=1), "Medium 99 isn't in this case"),
        (Decide((99,), stacks=True, clear_category=True), "Medium 99 isn't in this case"),
        (Judge(1, 99, "visual", "confirmed"), "Medium 99 isn't in this case"),
        (Judge(1, 1, "visual", "confirmed"), "between two media"),
        (Judge(1, 2, "visual", "perhaps"), "“perhaps” is no verdict; use one of confirmed, rejected"),
        (AddClue(99, "sign", "ICA"), "Medium 99 isn't in this case"),
        (AddClue(1, "sign", " "), "needs words"),
        (AddClue(1, " ", "ICA"), "needs a kind"),
        (AddClue(1, "sign", "ICA", series=7), "no such series"),
        (AddClue(1, "sign", "ICA", supports="Sweden"), "“Sweden” is no country code"),
        (AddClue(1, "sign", "ICA", at_ms=-1), "before the beginning"),
        (RemoveClue(5), "There is no clue 5"),
    ],
)
def test_what_makes_no_sense_is_a_sentence_and_leaves_no_trace(case: Case, decision: Decision, sentence: str) -> None:
    before = trace(case)
    with pytest.raises(UserError, match=sentence):
        case.perform(decision)
    assert trace(case) == before


@pytest.mark.parametrize(
    "again",
    [
        Decide((1,), category=1),
        Decide((1, 1), stacks=True, add_tags=("boat",)),
        Decide((1,), remove_tags=("never given",)),
        Decide((1,), note="seen "),
        Decide((4,), clear_category=True, note=""),
        Decide((1,)),
        Judge(2, 1, "visual", "confirmed"),
        Judge(3, 4, "visual", None),
    ],
)
def test_what_changes_nothing_leaves_no_trace_and_keeps_the_redo(case: Case, again: Decision) -> None:
    case.perform(Decide((1,), category=1, note="seen"))
    case.perform(Decide((1,), stacks=True, add_tags=("boat",)))
    case.perform(Judge(1, 2, "visual", "confirmed"))
    case.perform(Decide((5,), note="x"))
    case.undo()
    before = trace(case)
    performed = case.perform(again)
    assert (performed.seq, performed.effect.reached) == (0, 0)
    assert trace(case) == before
    case.redo()
    assert media.note(case.reader(), 5) == "x"


def test_the_trail_says_who_decided_what_about_which_contents(case: Case) -> None:
    case.perform(Decide((1,), stacks=True, category=2, note="n"))
    actor, action, target, detail = (
        case.reader().execute("SELECT actor, action, target, detail FROM audit ORDER BY seq DESC").fetchone()
    )
    digests = [media.get(case.reader(), m).sha256 for m in (1, 2, 3)]
    assert (actor, action, target) == ("A. Berg", "decide", "1 medium")
    assert json.loads(detail) == {"media": digests[:1], "through_stack": digests[1:], "category": 2, "note": "n"}


def test_a_medium_that_is_named_twice_is_decided_once(case: Case) -> None:
    effect = case.perform(Decide((1, 1, 2), category=1)).effect
    assert (effect.target, effect.reached, effect.media) == ("2 media", 2, (1, 2))


def test_pieces_lose_nothing() -> None:
    assert [len(piece) for piece in pieces(range(1201))] == [500, 500, 201]
    assert [x for piece in pieces(range(1201)) for x in piece] == list(range(1201))
