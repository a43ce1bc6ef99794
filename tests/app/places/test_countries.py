"""Which country a point lies in."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.places.countries import Whereabouts, shipped_countries
from app.places.country_grid import MIXED, CountryGrid
from app.places.world import shipped_world

CAPITALS = {
    "DE": (52.520, 13.405), "FR": (48.857, 2.352), "GB": (51.507, -0.128), "US": (38.907, -77.037),
    "BR": (-15.794, -47.882), "ZA": (-25.747, 28.188), "IN": (28.614, 77.209), "JP": (35.690, 139.692),
    "AU": (-35.281, 149.129), "RU": (55.756, 37.617), "CN": (39.904, 116.407), "EG": (30.044, 31.236),
    "AR": (-34.604, -58.382), "NZ": (-41.287, 174.776), "TH": (13.756, 100.502), "PH": (14.599, 120.984),
    "NO": (59.911, 10.757), "CO": (4.711, -74.072), "KE": (-1.286, 36.817), "LS": (-29.610, 28.234),
    "FJ": (-18.142, 178.442), "VN": (21.028, 105.854), "RO": (44.427, 26.102), "MX": (19.433, -99.133),
}  # fmt: skip


@pytest.mark.parametrize(("code", "where"), CAPITALS.items())
def test_a_capital_lies_in_its_country(code: str, where: tuple[float, float]) -> None:
    found = shipped_countries().whereabouts(*where)
    assert (found.country, found.at_sea) == (code, False)


def test_what_is_near_a_border_is_said_to_be() -> None:
    assert shipped_countries().whereabouts(47.5596, 7.5886) == Whereabouts("CH", borders_on=("DE",))  # Basel
    assert "FR" in shipped_countries().whereabouts(48.573, 7.81).borders_on  # Kehl


def test_off_a_coast_and_on_the_high_seas() -> None:
    assert shipped_countries().whereabouts(49.9, -5.3) == Whereabouts("GB", at_sea=True)  # south of the Lizard
    assert shipped_countries().whereabouts(30, -40) == Whereabouts("")


def test_both_sides_of_the_180th_meridian_and_the_pole() -> None:
    at = shipped_countries().whereabouts
    assert [at(66.0, -172.0).country, at(68.5, 178.0).country, at(-90, 0).country] == ["RU", "RU", "AQ"]
    assert at(-16.8, -179.99).country == at(-16.8, 179.99).country == "FJ"


@pytest.mark.parametrize("where", [(90.1, 0), (0, 180.1), (float("nan"), 0)])
def test_degrees_that_there_are_not(where: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="latitude is -90 to 90"):
        shipped_countries().whereabouts(*where)


def plainly_inside(latitude: float, longitude: float) -> set[str]:
    """The countries whose rings a line to the east crosses an odd number of times, one edge after the other."""
    world = shipped_world()
    (x0, y0), (x1, y1) = world.points[:-1].T, world.points[1:].T
    crossed = (y0 > latitude) != (y1 > latitude)
    crossed[world.starts[1:-1] - 1] = False
    at = np.flatnonzero(crossed)
    east = at[longitude < x0[at] + (latitude - y0[at]) / (y1[at] - y0[at]) * (x1[at] - x0[at])]
    owners = world.owners[np.searchsorted(world.starts, east, "right") - 1]
    return {world.codes[each] for each in set(owners.tolist()) if (owners == each).sum() % 2}


@given(st.floats(-89.9, 83.0), st.floats(-179.9, 179.9))
def test_a_point_on_land_is_where_the_plain_rule_says(latitude: float, longitude: float) -> None:
    found = shipped_countries()
    code = int(found.at(np.asarray([latitude]), np.asarray([longitude]))[0])
    if inside := plainly_inside(latitude, longitude):
        assert found.codes[code] in inside


@given(st.integers(0, 4000), st.floats(-0.05, 0.05), st.floats(-0.05, 0.05))
def test_the_coarse_grid_knows_where_it_does_not_know(place: int, north: float, east: float) -> None:
    world = shipped_world()
    longitude, latitude = world.points[place * len(world.points) // 4001]
    where = np.asarray([np.clip(latitude + north, -90, 90)]), np.asarray([np.clip(longitude + east, -180, 180)])
    assert shipped_grid().at(*where)[0] == MIXED


def shipped_grid() -> CountryGrid:
    return shipped_countries().grid


def test_many_points_are_told_as_one_by_one() -> None:
    rng = np.random.default_rng(3)
    latitudes, longitudes = rng.uniform(-60, 70, 400), rng.uniform(-180, 180, 400)
    together = shipped_countries().at(latitudes, longitudes)
    for latitude, longitude, code in zip(latitudes.tolist(), longitudes.tolist(), together.tolist(), strict=True):
        alone = shipped_countries().whereabouts(latitude, longitude)
        if not alone.at_sea and alone.country:
            assert shipped_countries().codes[code] == alone.country
