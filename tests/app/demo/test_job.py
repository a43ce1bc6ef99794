"""The whole job on a small made-up phone: what comes out is what was put in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.queries import links, media
from app.case.queries import series as series_queries
from app.case.trail import audit
from app.demo.job import DemoResult, run_demo
from app.demo.phone import SMALL
from app.errors import UserError


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> DemoResult:
    out = tmp_path_factory.mktemp("demo") / "out"
    return run_demo(out, 2, lambda line: None, lambda progress: None, SMALL)


def test_stacks_are_those_that_the_phone_was_made_with(made: DemoResult) -> None:
    bordered = {file.sha256 for file in made.truth.files if file.edit == "bordered"}
    with Case.open(made.case, writable=False) as case:
        reader = case.reader()
        found = [media.get(reader, number) for number in media.select(reader)]
        stack_of = {medium.sha256: medium.stack for medium in found}
        pictures = {medium.sha256 for medium in found if medium.kind in ("picture", "video")}
    shown = {file.sha256: file.shows for file in made.truth.files if file.shows and file.sha256 in pictures}
    for sha256, name in shown.items():
        # A white border changes the fingerprint too much for the first tier; everything else must be found.
        others = [other for other, theirs in shown.items() if theirs == name and not {sha256, other} & bordered]
        assert {stack_of[other] for other in others} <= {stack_of[sha256]}, name
        strangers = [other for other, theirs in shown.items() if theirs != name]
        assert stack_of[sha256] not in {stack_of[other] for other in strangers}, name


def test_the_series_is_decided_and_the_trail_whole(made: DemoResult) -> None:
    with Case.open(made.case, writable=False) as case:
        reader = case.reader()
        (series,) = series_queries.all_series(reader)
        members = series_queries.members(reader, series.id)
        assert series.country == "NO"
        assert all(media.category(reader, member.medium) is not None for member in members)
        (clue,) = series_queries.clues(reader, series=series.id)
        assert media.get(reader, clue.medium).kind == "picture"  # what is seen there, and where, is said of it
        assert audit.check(reader).broken_at is None
        assert any(len(stack.media) > 1 for stack in links.stacks(reader))


def test_the_package_is_valid_and_whole(made: DemoResult) -> None:
    assert made.verification.valid, made.verification.problems
    document = json.loads((made.receipt.package / "data" / "vics" / "case.json").read_text(encoding="utf-8"))
    (case,) = document["value"]
    assert len(case["Media"]) == made.receipt.media
    for medium in case["Media"]:
        file = made.receipt.package / "data" / "vics" / medium["RelativeFilePath"].replace("\\", "/")
        assert file.stat().st_size == medium["MediaSize"]


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(UserError, match="another folder"):
        run_demo(tmp_path, 2, lambda line: None, lambda progress: None, SMALL)
    assert (tmp_path / "precious.txt").read_text() == "mine"
