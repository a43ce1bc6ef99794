"""From sources to links: pictures are looked at closely by caged workers, once, and what can't be had is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from analysis.fingerprints.features import CLOSE
from app.case.casefile import Case
from app.case.queries import close_search, links
from app.case.records import close_records
from app.explain.close_looks import close_points
from app.explain.gather import gather
from tests.app.linking.closely.pictures import texture, with_thing

Told = Callable[..., Any]


@pytest.fixture
def folder(tmp_path: Path, told: Told) -> Path:
    """A case of two pictures with one small thing, a copy of one of them, one without the thing, and no picture."""
    source = tmp_path / "source"
    source.mkdir()
    one = Image.fromarray(with_thing(1, 50, 90))
    one.save(source / "a.png")
    one.save(source / "copy.bmp")
    Image.fromarray(with_thing(2, 50, 85, 35, (200, 200))).save(source / "b.png")
    Image.fromarray(texture(3, 768, 576, 24)).save(source / "c.png")
    (source / "d.txt").write_text("a word")
    told("new", str(tmp_path / "c.case"), "--reference", "R")
    told("ingest", str(tmp_path / "c.case"), str(source))
    return tmp_path / "c.case"


def test_a_small_thing_is_linked_with_its_points_and_nothing_is_looked_at_twice(folder: Path, told: Told) -> None:
    cost = told("closely", str(folder), "--cost")
    assert (cost["pictures"], cost["waiting"]) == (3, 3), "copies are looked at once"
    assert cost["seconds"] > 0
    assert cost["size"] > 0
    first = told("closely", str(folder))
    assert (first["looked"], first["compared"], first["links"], first["absent"]) == (3, 3, 1, [])
    assert told("closely", str(folder))["looked"] == 0
    with Case.open(folder, writable=False) as case:
        reader = case.reader()
        (link,) = (each for each in links.links(reader) if each.method == close_records.METHOD)
        assert link.kind == "object"
        reason = gather(reader, link.a, link.b, "object")
        drawn = close_points(reader, reason.found)
        assert drawn is not None
        points, _ = drawn
        assert points.count >= 10
        assert f"{points.count} points agree in a close look" in link.detail
    again = told("ingest", str(folder))
    assert again["media"] == 5
    assert sum(each["method"] == close_records.METHOD for each in told("links", str(folder))) == 1, "linking keeps it"


def test_what_has_no_source_is_told_and_found_when_it_is_back(folder: Path, told: Told, tmp_path: Path) -> None:
    shutil.move(tmp_path / "source" / "b.png", tmp_path / "b.png")
    (tmp_path / "source" / "c.png").write_bytes(b"something else")
    gone = told("closely", str(folder))
    assert (gone["looked"], gone["links"], len(gone["absent"])) == (1, 0, 2)
    shutil.move(tmp_path / "b.png", tmp_path / "source" / "b.png")
    back = told("closely", str(folder))
    assert (back["looked"], back["links"], len(back["absent"])) == (1, 1, 1)


def test_only_what_is_chosen_is_looked_at(folder: Path, told: Told) -> None:
    some = told("closely", str(folder), "--where", "path LIKE '%b.png'")
    assert some["looked"] == 1
    assert "Only pictures can be looked at closely" in told("closely", str(folder), "--where", "size < 100")
    assert "none is chosen" in told("closely", str(folder), "--where", "look_again")
    with Case.open(folder, writable=False) as case:
        assert len(close_search.waiting(case.reader(), CLOSE.version)) == 2
