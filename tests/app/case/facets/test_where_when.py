"""Where and when media were made: what is read of it, filtered by it, mapped and drawn along time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.casefile import Case
from app.case.facets.captured import NO_ZONE, Moments, Positions
from app.case.facets.columns import Columns
from app.case.facets.index import FacetIndex
from app.case.facets.mapping import MapView, area_of, mapped
from app.case.facets.timing import Asked, bounds, doubts, timeline
from app.case.queries.card_filter import CardFilter, Facet, Review, Unit
from app.case.queries.where_when import Area, DateKind, Doubt, Span, Step
from app.case.trail.changed import Changed, Touched
from tests.widgets.desk_case import DeskCase

MEDIA = CardFilter(review=Review.ANY, unit=Unit.MEDIUM)
WORLD = MapView(0, 0, 1, 1, 0.02, 0.01)
NOW = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp())
BERLIN, SYDNEY, OCEAN = (52.52, 13.405), (-33.87, 151.21), (30.0, -40.0)


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskCase]:
    with Case.create(tmp_path_factory.mktemp("captured") / "c", "C-1") as case:
        desk = DeskCase(case)
        desk.add(1, latitude=BERLIN[0], longitude=BERLIN[1], taken="2024-05-01T10:00:00.250", zone_minutes=120)
        desk.add(2, latitude=BERLIN[0] + 0.01, longitude=BERLIN[1], taken="2024-05-01T23:30:00")
        desk.add(3, latitude=SYDNEY[0], longitude=SYDNEY[1], taken="1970-01-01T01:00:00")
        desk.add(4, kind="video", latitude=OCEAN[0], longitude=OCEAN[1], taken="2023-12-31T23:00:00", zone_minutes=0)
        desk.add(5, kind="video")
        desk.add_exif(5, ("Container", "creation_time", "1970-01-01T00:00:05.000000Z"))
        desk.add(6, taken="0001-01-01T00:00:00")
        desk.add(7, taken="2031-01-01T00:00:00")
        desk.add(8, paths=("a.jpg", "b.jpg"))
        times = ((at("2020-02-03T04:05:06"), "a.jpg"), (at("1980-01-01T00:00:00"), "b.jpg"))
        case.write(
            lambda db: db.executemany(
                "UPDATE occurrence SET modified_ns = ? WHERE path = ?", [(s * 10**9, path) for s, path in times]
            )
        )
        yield desk


@pytest.fixture(scope="module")
def index(desk: DeskCase) -> FacetIndex:
    return FacetIndex(desk.case.reader())


def ids(index: FacetIndex, wanted: CardFilter) -> list[int]:
    return sorted(index.listed(wanted).ids)


def test_countries_are_a_facet(index: FacetIndex) -> None:
    counts = index.counts(MEDIA, (Facet.COUNTRY,))[Facet.COUNTRY]
    assert {each.value: each.cards for each in counts} == {"DE": 2, "AU": 1, "": 1}
    assert ids(index, MEDIA.choosing(Facet.COUNTRY, "DE", "")) == [1, 2, 4]


def test_an_area_is_a_filter(index: FacetIndex) -> None:
    assert ids(index, replace(MEDIA, area=Area(50, 10, 55, 15))) == [1, 2]
    assert ids(index, replace(MEDIA, area=Area(BERLIN[0], BERLIN[1], BERLIN[0], BERLIN[1]))) == [1]
    assert ids(index, replace(MEDIA, area=Area(-90, -180, 90, 180))) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("span", "found"),
    [
        (Span(DateKind.TAKEN, at("2024-05-01"), at("2024-05-02")), [1, 2]),
        (Span(DateKind.TAKEN, at("2024-05-01T10:00"), at("2024-05-01T10:00:01")), [1]),
        (Span(DateKind.TAKEN, at("2024-05-01T08:00"), at("2024-05-01T08:01"), utc=True), [1]),
        (Span(DateKind.TAKEN, at("2024-05-01T23:30"), at("2024-05-01T23:31"), utc=True), [2]),
        (Span(DateKind.CONTAINER, at("1970-01-01"), at("1970-01-02")), [5]),
        (Span(DateKind.CONTAINER, at("2023-12-31"), at("2024-01-01")), [4]),
        (Span(DateKind.TAKEN, at("2023-12-31"), at("2024-01-01")), []),
        (Span(DateKind.FILE, at("2020-02-03"), at("2020-02-04")), [8]),
        (Span(DateKind.FILE, at("1980-01-01"), at("1980-01-02")), [8]),
    ],
)
def test_a_span_is_a_filter(index: FacetIndex, span: Span, found: list[int]) -> None:
    assert ids(index, replace(MEDIA, span=span)) == found


def test_a_filter_with_both_survives_being_kept() -> None:
    wanted = replace(MEDIA, area=Area(1.5, -2.25, 3.0, 4.0), span=Span(DateKind.FILE, -5, 7, utc=True))
    assert msgspec.json.decode(msgspec.json.encode(wanted), type=CardFilter) == wanted
    assert wanted.narrows
    assert not wanted.is_opening
    assert (wanted.cleared.area, wanted.cleared.span) == (None, None)


def test_the_map_shows_what_else_there_is(index: FacetIndex) -> None:
    found = index.mapped(replace(MEDIA, area=Area(50, 10, 55, 15)), WORLD)
    assert [each.count for each in found.clusters] == [2, 1, 1]
    assert (found.placed, found.without) == (4, 4)
    berlin = found.clusters[0]
    assert ids(index, replace(MEDIA, area=area_of(berlin.west, berlin.north, berlin.east, berlin.south))) == [1, 2]


def test_the_countries_of_a_rectangle_are_told(index: FacetIndex) -> None:
    whole = index.countries(MEDIA, Area(-90, -180, 90, 180))
    assert (whole[0], set(whole)) == ("DE", {"DE", "AU", ""})
    assert index.countries(MEDIA, Area(50, 10, 55, 15)) == ("DE",)
    assert index.countries(MEDIA.choosing(Facet.COUNTRY, "AU"), Area(50, 10, 55, 15)) == ()


def test_doubtful_times_stand_apart(index: FacetIndex) -> None:
    found = index.timeline(MEDIA, Asked(DateKind.TAKEN, False, Step.DAY, NOW))
    assert [(bar.begin, bar.zoned, bar.zoneless) for bar in found.bars] == [(at("2024-05-01"), 1, 1)]
    assert {doubt: bar.times for doubt, bar in found.doubtful} == {
        Doubt.ANCIENT: 1,
        Doubt.EPOCH_1970: 1,
        Doubt.FUTURE: 1,
    }
    for _, bar in found.doubtful:
        assert len(ids(index, replace(MEDIA, span=Span(DateKind.TAKEN, bar.begin, bar.end)))) == bar.times
    assert (found.times, found.zoneless, found.without) == (2, 1, 3)
    in_utc = index.timeline(MEDIA, Asked(DateKind.TAKEN, True, Step.HOUR, NOW))
    assert [bar.begin for bar in in_utc.bars] == [at("2024-05-01T08:00"), at("2024-05-01T23:00")]


def test_each_path_has_a_file_time(index: FacetIndex) -> None:
    found = index.timeline(MEDIA, Asked(DateKind.FILE, False, Step.YEAR, NOW))
    assert [(bar.begin, bar.times) for bar in found.bars] == [(at("2020-01-01"), 1)]
    assert [(doubt, bar.times) for doubt, bar in found.doubtful] == [(Doubt.EPOCH_1980, 1)]


def test_new_media_are_followed(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "C-1") as case:
        desk = DeskCase(case)
        desk.add(1)
        index = FacetIndex(case.reader())
        assert index.mapped(MEDIA, WORLD).whole is None
        desk.add(2, latitude=BERLIN[0], longitude=BERLIN[1], taken="2024-05-01T10:00:00")
        index.update(Changed(frozenset({Touched.MEDIA}), (2,)))
        assert index.mapped(MEDIA, WORLD).placed == 1
        assert index.timeline(MEDIA, Asked(DateKind.TAKEN, False, Step.YEAR, NOW)).times == 1
        assert ids(index, MEDIA.choosing(Facet.COUNTRY, "DE")) == [2]


moments = st.lists(
    st.tuples(st.integers(at("1890-01-01"), at("2040-01-01")), st.sampled_from([NO_ZONE, 0, 120, -570])), max_size=40
)


def columns_of(times: list[tuple[int, int]]) -> Columns:
    columns = Columns()
    columns.ids = np.arange(1, len(times) + 1)
    made = Moments()
    clock = np.asarray([each[0] for each in times], np.int64)
    made.add(np.arange(len(times)), clock, np.asarray([each[1] for each in times], np.int16))
    columns.moments[DateKind.TAKEN] = made
    return columns


@given(moments, st.sampled_from(Step), st.booleans())
def test_bars_count_what_a_calendar_counts(times: list[tuple[int, int]], step: Step, utc: bool) -> None:
    columns = columns_of(times)
    whole = np.ones(len(times), np.bool_)
    found = timeline(columns, whole, Asked(DateKind.TAKEN, utc, step, NOW))
    shown = [clock - zone * 60 if utc and zone != NO_ZONE else clock for clock, zone in times]
    doubtful = [sum(begin <= second < end for begin, end in doubts(NOW).values()) for second in shown]
    length = {Step.YEAR: 4, Step.MONTH: 7, Step.DAY: 10, Step.HOUR: 13}[step]
    epoch = datetime(1970, 1, 1)
    expected = Counter(
        (str(epoch + timedelta(seconds=second))[:length], zone != NO_ZONE)
        for second, (_, zone), doubt in zip(shown, times, doubtful, strict=True)
        if not doubt
    )
    told: Counter[tuple[str, bool]] = Counter()
    for bar in found.bars:
        assert bar.begin < bar.end
        told[str(epoch + timedelta(seconds=bar.begin))[:length], True] += bar.zoned
        told[str(epoch + timedelta(seconds=bar.begin))[:length], False] += bar.zoneless
        span = Span(DateKind.TAKEN, bar.begin, bar.end, utc=utc)
        assert columns.moments[DateKind.TAKEN].during(span, len(times)).sum() >= bar.times
    assert +told == expected
    assert sum(bar.times for _, bar in found.doubtful) == sum(map(bool, doubtful))
    assert found.times + sum(map(bool, doubtful)) == len(times)


@given(st.integers(at("0001-01-02"), at("2200-01-01")), st.integers(1, 10**7), st.sampled_from(Step))
def test_bars_lie_side_by_side(begin: int, length: int, step: Step) -> None:
    edges = bounds(begin, begin + length, step)
    assert edges[0] <= begin < edges[1]
    assert edges[-1] >= begin + length
    assert (np.diff(edges) > 0).all()


places = st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=40)


@given(places, st.floats(0.001, 0.2))
def test_a_cluster_asks_for_what_it_counts(where: list[tuple[float, float]], cell: float) -> None:
    columns = Columns()
    columns.ids = np.arange(1, len(where) + 1)
    columns.positions = Positions()
    columns.positions.add(np.arange(len(where)), *np.asarray(where).T)
    found = mapped(columns, np.ones(len(where), np.bool_), MapView(0, 0, 1, 1, cell, cell / 2))
    assert sum(each.count for each in found.clusters) == found.placed == len(where)
    for each in found.clusters:
        area = area_of(each.west, each.north, each.east, each.south)
        assert columns.positions.within(area, len(where)).sum() >= each.count
