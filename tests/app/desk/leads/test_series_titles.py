"""Titles that are proposed for series: what the media have in common, and nothing that every phone says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.desk.leads.series_titles import proposed
from tests.widgets.desk_case import HOSTILE, DeskCase


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskCase]:
    with Case.create(tmp_path / "one", "T-1") as case:
        yield DeskCase(case)


def title(desk: DeskCase, *media: int) -> str:
    return proposed(desk.case.reader(), media)


def test_it_says_folder_country_and_time(desk: DeskCase) -> None:
    oslo, bergen = {"latitude": 59.9, "longitude": 10.7}, {"latitude": 60.4, "longitude": 5.3}
    desk.add(1, paths=("Holidays/Ferry trip/DCIM/100CANON/1.jpg",), taken="2019-05-03T10:00:00", **oslo)
    desk.add(2, paths=("Holidays/Ferry trip/DCIM/101CANON/2.jpg",), taken="2019-05-09T10:00:00", **bergen)
    assert title(desk, 1, 2) == "Ferry trip, Norway, 2019-05"
    assert title(desk, 1) == "Ferry trip, Norway, 2019-05-03"


def test_without_a_telling_folder_it_says_the_camera(desk: DeskCase) -> None:
    desk.add(1, make="NIKON", model="NIKON D90", taken="2018-01-01T10:00:00", latitude=59.9, longitude=10.7)
    desk.add(2, make="NIKON", model="NIKON D90", taken="2020-01-01T10:00:00", latitude=38.7, longitude=-9.1)
    desk.add(3, make="Canon", model="PowerShot", paths=("elsewhere/3.jpg",))
    assert title(desk, 1, 2) == "NIKON D90, 2018 to 2020"
    assert title(desk, 1, 2, 3) == "2018 to 2020"
    assert title(desk, 3) == "elsewhere"


def test_of_nothing_in_common_and_of_nothing_it_is_empty(desk: DeskCase) -> None:
    desk.add(1)
    desk.add(2, paths=("2.jpg",))
    assert (title(desk), title(desk, 1, 2), title(desk, 99)) == ("", "", "")


def test_hostile_folders_become_one_short_line(desk: DeskCase) -> None:
    desk.add(1, paths=(f"{HOSTILE.replace('/', '')}{'x' * 500}/1.jpg",))
    found = title(desk, 1)
    assert found.isprintable()
    assert 0 < len(found) <= 60
