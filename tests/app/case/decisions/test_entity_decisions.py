"""People, places and devices: recorded, linked, merged, removed, and all of it taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import (
    CreateEntity,
    LinkEntity,
    MergeEntities,
    RemoveEntity,
    SetEntity,
    UnlinkEntity,
)
from app.case.decisions.series_decisions import CreateSeries, MergeSeries, SplitSeries
from app.case.queries import leads
from app.errors import UserError
from tests.app.case.sample import decided, new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Two series; victim 1 is seen in both, in media 1 and 3, location 2 in the first."""
    with new_case(tmp_path / "c", 4) as case:
        case.perform(CreateSeries("One", (1, 2)))
        case.perform(CreateSeries("Two", (3, 4)))
        case.perform(CreateEntity("victim", " V1 ", series=(1, 2), media=(1, 3), note="red hair"))
        case.perform(CreateEntity("location", "Blue room", "se", (59.33, 18.07), series=(1,), media=(2,)))
        yield case


def test_are_kept_as_they_were_given_and_found_by_what_they_are_linked_with(case: Case) -> None:
    reader = case.reader()
    victim, place = leads.entities(reader)
    assert (victim.kind, victim.label, victim.identified, victim.series, victim.media) == (
        "victim",
        "V1",
        False,
        (1, 2),
        (1, 3),
    )
    assert (place.country, place.position, place.series) == ("SE", (59.33, 18.07), (1,))
    assert [each.id for each in leads.entities(reader, kind="location")] == [2]
    assert [each.id for each in leads.entities(reader, series=2)] == [1]
    assert [each.id for each in leads.entities(reader, medium=2)] == [2]
    assert leads.entities(reader, series=2, kind="location") == []


def test_change_and_are_identified(case: Case) -> None:
    case.perform(SetEntity(1, label="Anna", identified=True, country="NO"))
    case.perform(SetEntity(2, no_position=True, note="a hotel"))
    first, second = leads.entities(case.reader())
    assert (first.label, first.identified, first.country, first.note) == ("Anna", True, "NO", "red hair")
    assert (second.position, second.note, second.country) == (None, "a hotel", "SE")


def test_are_linked_and_unlinked(case: Case) -> None:
    case.perform(LinkEntity(2, series=(2,), media=(3, 4, 3)))
    assert leads.entity(case.reader(), 2).media == (2, 3, 4)
    case.perform(UnlinkEntity(2, series=(1,), media=(3,)))
    assert (leads.entity(case.reader(), 2).series, leads.entity(case.reader(), 2).media) == ((2,), (2, 4))


def test_that_are_one_become_one_and_come_apart_again(case: Case) -> None:
    case.perform(CreateEntity("victim", "V2", "NO", note="scar", identified=True, media=(3, 4)))
    before = decided(case.reader())
    case.perform(MergeEntities(1, (3,)))
    merged = leads.entity(case.reader(), 1)
    assert (merged.media, merged.series, merged.country) == ((1, 3, 4), (1, 2), "NO")
    assert (merged.note, merged.identified) == ("red hair\nV2: scar", True)
    assert len(leads.entities(case.reader())) == 2
    case.undo()
    assert decided(case.reader()) == before


def test_are_removed_with_their_links(case: Case) -> None:
    before = decided(case.reader())
    case.perform(RemoveEntity(1))
    assert [each.id for each in leads.entities(case.reader())] == [2]
    assert case.reader().execute("SELECT count(*) FROM entity_medium WHERE entity = 1").fetchone() == (0,)
    case.undo()
    assert decided(case.reader()) == before


def test_follow_their_series(case: Case) -> None:
    case.perform(SplitSeries(1, (2,), "Hall"))
    assert leads.entity(case.reader(), 2).series == (1, 3), "seen in a medium that moved"
    assert leads.entity(case.reader(), 1).series == (1, 2)
    case.perform(MergeSeries(2, (1, 3)))
    assert [each.series for each in leads.entities(case.reader())] == [(2,), (2,)]


@pytest.mark.parametrize(
    ("decision", "sentence"),
    [
        (CreateEntity("ghost", "x"), "“ghost” is no kind of entity; use one of victim"),
        (CreateEntity("victim", " "), "needs a name"),
        (CreateEntity("victim", "x", "UK"), "is no country code"),
        (CreateEntity("location", "x", position=(91, 0)), "latitude from -90 to 90"),
        (CreateEntity("location", "x", position=(0, float("nan"))), "longitude from -180 to 180"),
        (CreateEntity("victim", "x", series=(9,)), "no such series"),
        (CreateEntity("victim", "x", media=(9,)), "Medium 9 isn't in this case"),
        (SetEntity(9, label="x"), "There is no entity 9"),
        (MergeEntities(1, (1,)), "one entity and at least one other"),
        (MergeEntities(1, ()), "one entity and at least one other"),
        (MergeEntities(1, (2,)), "A victim and a location can't be one"),
        (LinkEntity(1), "Nothing is chosen"),
        (UnlinkEntity(1, media=(9,)), "Medium 9 isn't in this case"),
        (RemoveEntity(9), "There is no entity 9"),
    ],
)
def test_what_makes_no_sense_is_a_sentence_and_changes_nothing(case: Case, decision: Decision, sentence: str) -> None:
    before = decided(case.reader())
    with pytest.raises(UserError, match=sentence):
        case.perform(decision)
    assert decided(case.reader()) == before
