"""Clues that a machine offers: from positions, clocks and language tags, each with its method, each once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AcceptClues, AddClue, AddClues, ChangeClue, RefuteClues
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import series
from app.case.values.lead_values import Weight
from app.leads.offering import offered_for_media, offered_for_series
from app.leads.regions import offset_words, shipped_regions
from tests.app.case.sample import new_case

STOCKHOLM, BASEL = (59.33, 18.07), (47.5596, 7.5886)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 4) as case:
        case.perform(CreateSeries("One", (1, 2, 3)))
        yield case


def place(case: Case, medium: int, where: tuple[float, float]) -> None:
    case.write(lambda db: db.execute("UPDATE medium SET latitude = ?, longitude = ? WHERE id = ?", (*where, medium)))


def zone(case: Case, medium: int, minutes: int, source: str = "exif offset") -> None:
    case.write(
        lambda db: db.execute(
            "UPDATE medium SET taken = '2020-07-01T12:00:00', zone_minutes = ?, zone_source = ? WHERE id = ?",
            (minutes, source, medium),
        )
    )


def tag(case: Case, medium: int, group: str, name: str, value: str) -> None:
    case.write(
        lambda db: db.execute("INSERT INTO exif SELECT ?, count(*), ?, ?, ? FROM exif", (medium, group, name, value))
    )


def told(found: tuple[AddClue, ...]) -> list[tuple[int, str, dict[str, int]]]:
    return [(clue.medium, clue.text, {w.value: w.weight for w in clue.weights}) for clue in found]


def test_a_position_speaks_for_its_country_once_a_series(case: Case) -> None:
    place(case, 2, STOCKHOLM)
    place(case, 3, (59.2, 17.9))
    (clue,) = offered_for_series(case.reader(), 1)
    assert told((clue,)) == [(2, "The position lies in Sweden.", {"SE": 3})]
    assert (clue.origin, clue.kind) == ("machine", "position")
    assert "metadata of 2 media was held against the outlines" in clue.method


def test_near_a_border_it_speaks_for_the_neighbours_too(case: Case) -> None:
    place(case, 1, BASEL)
    ((_, text, weights),) = told(offered_for_series(case.reader(), 1))
    assert weights["CH"] == 2
    assert "DE" in weights or "FR" in weights
    assert "near the border with" in text


def test_on_the_high_seas_it_says_nothing(case: Case) -> None:
    place(case, 1, (0.0, -30.0))
    assert offered_for_series(case.reader(), 1) == ()


def test_a_rare_offset_speaks_for_its_few_countries(case: Case) -> None:
    zone(case, 1, 345)
    assert told(offered_for_series(case.reader(), 1)) == [
        (1, "The clock was set to UTC+05:45, as in Nepal.", {"NP": 1})
    ]


def test_a_common_offset_speaks_for_the_zone_only(case: Case) -> None:
    zone(case, 1, 120)
    (clue,) = offered_for_series(case.reader(), 1)
    ((_, text, weights),) = told((clue,))
    assert weights == {"UTC+02:00": 1}
    assert "countries" in text
    assert clue.method.startswith("One medium gave this offset from UTC (first by: ")


def test_the_time_of_a_container_says_nothing_of_a_zone(case: Case) -> None:
    zone(case, 1, 0, "container utc")
    assert offered_for_series(case.reader(), 1) == ()


def test_an_offset_that_the_country_never_used_is_a_contradiction(case: Case) -> None:
    place(case, 1, STOCKHOLM)
    zone(case, 1, 345)
    zone(case, 2, 345)
    found = told(offered_for_series(case.reader(), 1))
    assert (
        1,
        "The clock was set to UTC+05:45, which isn't used in Sweden, where its position lies.",
        {"SE": -1},
    ) in found
    assert len([text for _, text, _ in found if "isn't used in" in text]) == 1


def test_summer_time_is_no_contradiction(case: Case) -> None:
    place(case, 1, STOCKHOLM)
    for offset in (60, 120):
        zone(case, 1, offset)
        assert not any("isn't used" in text for _, text, _ in told(offered_for_series(case.reader(), 1)))


def test_accepted_clues_are_contradicted_too_and_proposed_ones_not(case: Case) -> None:
    zone(case, 1, 345)
    case.perform(AddClue(2, "sign", "ICA", 1, "SE"))
    assert any("for which accepted clues speak" in text for _, text, _ in told(offered_for_series(case.reader(), 1)))
    case.perform(RefuteClues((1,), "a T-shirt"))
    assert not any("isn't used" in text for _, text, _ in told(offered_for_series(case.reader(), 1)))


def test_cameras_that_write_their_zone_elsewhere(case: Case) -> None:
    tag(case, 1, "EXIF", "TimeZoneOffset", "[9, 0]")
    tag(case, 2, "MakerNote", "WorldTime", "[1, 89, 0, 2]")  # 345 minutes, first byte high
    tag(case, 3, "MakerNote", "WorldTime", "[99, 99, 0, 2]")  # no offset in any order
    texts = [text for _, text, _ in told(offered_for_series(case.reader(), 1))]
    assert any("UTC+09:00" in text for text in texts)
    assert any("UTC+05:45" in text for text in texts)
    assert len(texts) == 2


def test_a_language_tag_speaks_for_where_it_is_official(case: Case) -> None:
    tag(case, 1, "Stream 1 (audio)", "language", "fin")
    tag(case, 2, "Stream 0 (video)", "language", "swe")  # moving pictures have no language
    tag(case, 3, "Stream 1 (audio)", "language", "eng")
    tag(case, 3, "Stream 2 (subtitle)", "language", "und")
    ((medium, text, weights),) = told(offered_for_series(case.reader(), 1))
    assert (medium, text) == (1, "The file says that its sound or text is in Finnish.")
    assert weights["FI"] == 1


def test_a_language_of_many_countries_speaks_for_none(case: Case) -> None:
    tag(case, 1, "Container", "language", "spa")
    assert told(offered_for_series(case.reader(), 1)) == [
        (1, "The file says that its sound or text is in Spanish.", {})
    ]


def test_what_was_offered_is_not_offered_again_whatever_was_said_of_it(case: Case) -> None:
    place(case, 1, STOCKHOLM)
    zone(case, 2, 345)
    offered = offered_for_series(case.reader(), 1)
    assert len(offered) == 2
    case.perform(AddClues(offered))
    assert offered_for_series(case.reader(), 1) == ()
    case.perform(RefuteClues((1,), "forged"))
    assert offered_for_series(case.reader(), 1) == ()
    case.perform(AcceptClues((1,)))
    (contradiction,) = offered_for_series(case.reader(), 1)
    assert "isn't used in Sweden" in contradiction.text, "an accepted clue makes one, which wasn't there before"


def test_what_an_officer_weighs_otherwise_is_not_offered_again(case: Case) -> None:
    zone(case, 1, 345)
    (offer,) = offered_for_series(case.reader(), 1)
    case.perform(offer)
    case.perform(ChangeClue(1, weights=(Weight("country", "NP", 3),)))
    assert offered_for_series(case.reader(), 1) == ()


def test_media_of_no_series_are_asked_one_by_one(case: Case) -> None:
    place(case, 4, STOCKHOLM)
    place(case, 3, STOCKHOLM)
    found = offered_for_media(case.reader(), (3, 4))
    assert [(clue.medium, clue.series) for clue in found] == [(3, None), (4, None)]
    case.perform(AddClues(found[:1]))
    assert [clue.medium for clue in offered_for_media(case.reader(), (3, 4))] == [4]
    assert {clue.state for clue in series.clues(case.reader())} == {"proposed"}


def test_what_is_shipped_of_countries() -> None:
    regions = shipped_regions()
    assert len(regions.countries) == 250
    assert (regions.country("SE"), regions.country("QQ")) == ("Sweden", "QQ")
    assert regions.shows("SE", 120)
    assert not regions.shows("SE", 180)
    assert regions.shows("XK", 999), "of Kosovo no zone is known, so nothing contradicts"
    german = regions.language("ger")
    assert german is not None
    assert german == regions.language("deu") == regions.language("de-AT")
    assert {"DE", "AT", "CH"} <= set(german.countries)
    assert regions.language("xx") is None
    assert (offset_words(-210), offset_words(345)) == ("UTC-03:30", "UTC+05:45")
