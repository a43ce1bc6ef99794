"""Schemes that come with the program can be read and told apart; a unit's file is refused with words."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.values.schemes import load_scheme, load_scheme_file, scheme_ids
from app.errors import UserError

DARK, LIGHT = (0x20, 0x21, 0x24), (0xFF, 0xFF, 0xFF)


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: tuple[int, int, int]) -> float:
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (c / 255 for c in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str) -> np.ndarray:
    return cv2.cvtColor(np.float32([[rgb(colour)]]) / 255, cv2.COLOR_RGB2LAB)[0, 0]


def test_the_four_schemes_are_there() -> None:
    assert scheme_ids() == ("custom_template", "neutral", "project_vic_us", "uk_abc")


@pytest.mark.parametrize("scheme_id", scheme_ids())
def test_no_category_stands_for_not_looked_at(scheme_id: str) -> None:
    scheme = load_scheme(scheme_id)
    assert scheme.id == scheme_id
    assert not any("uncategori" in (c.label + c.key).lower() for c in scheme.categories)


@pytest.mark.parametrize("scheme_id", scheme_ids())
def test_colours_are_legible_on_both_grounds_and_told_apart(scheme_id: str) -> None:
    colours = [category.colour for category in load_scheme(scheme_id).categories]
    for colour in colours:
        assert contrast(rgb(colour), DARK) >= 3
        assert contrast(rgb(colour), LIGHT) >= 3
        assert np.hypot(*lab(colour)[1:]) < 55, "calm: no saturated alarm colours"
    for one, other in itertools.combinations(colours, 2):
        assert np.linalg.norm(lab(one) - lab(other)) >= 20, (one, other)


def test_codes_of_other_countries_are_not_guessed() -> None:
    assert {c.code: c.export_code for c in load_scheme("project_vic_us").categories} == {n: n for n in range(5)}
    for scheme_id in ("neutral", "uk_abc"):
        assert all(category.export_code is None for category in load_scheme(scheme_id).categories)
    assert "NOT VERIFIED" in load_scheme("uk_abc").source


def test_a_code_outside_the_scheme_has_no_category() -> None:
    scheme = load_scheme("neutral")
    assert scheme.category(99) is None
    relevant = scheme.category(1)
    assert relevant is not None
    assert relevant.key == "relevant"


def test_an_unknown_id_is_refused_with_the_choices() -> None:
    with pytest.raises(UserError, match="choose one of custom_template, neutral"):
        load_scheme("../neutral")


def shipped(scheme_id: str) -> dict[str, object]:
    path = Path(__file__).parents[4] / "resources" / "schemes" / f"{scheme_id}.json"
    loaded: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("code", 256, r"categories\[1\]\.code"),
        ("code", "1", r"categories\[1\]\.code"),
        ("code", 1, "gives the code 1 to two categories"),
        ("shortcut", "1", "gives the shortcut 1 to two"),
        ("colour", "red", r"categories\[1\]\.colour"),
        ("label", "", r"categories\[1\]\.label"),
        ("hide_by_default", "no", r"categories\[1\]\.hide_by_default"),
    ],
)
def test_a_faulty_file_is_refused_with_the_place(tmp_path: Path, field: str, value: object, says: str) -> None:
    scheme = shipped("neutral")
    scheme["categories"][1][field] = value  # type: ignore[index]  # the shipped file has this shape
    path = tmp_path / "own.json"
    path.write_text(json.dumps(scheme), encoding="utf-8")
    with pytest.raises(UserError, match=says):
        load_scheme_file(path)


def test_a_units_copy_of_the_template_loads(tmp_path: Path) -> None:
    path = tmp_path / "own.json"
    path.write_text(json.dumps(shipped("custom_template") | {"id": "own"}), encoding="utf-8")
    assert load_scheme_file(path).id == "own"


def test_a_missing_or_huge_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can't be read"):
        load_scheme_file(tmp_path / "none.json")
    (tmp_path / "huge.json").write_bytes(b" " * 1_000_001)
    with pytest.raises(UserError, match="too large"):
        load_scheme_file(tmp_path / "huge.json")


@given(
    st.one_of(
        st.binary(), st.recursive(st.none() | st.integers() | st.text(), st.lists).map(lambda v: json.dumps(v).encode())
    )
)
def test_no_content_breaks_the_loader(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(raw)
    with pytest.raises(UserError):
        load_scheme_file(path)
