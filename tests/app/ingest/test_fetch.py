"""What is kept as a fact of a medium comes from the medium's own bytes, wherever they still are."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.ingest.crew import Crew
from app.ingest.fetch import CHANGED, Fetcher, NotToBeHad, open_medium
from tests.app.jobs.filling import fill, medium

WORDS = b"The medium itself."


@pytest.fixture
def case(tmp_path: Path, crew: Crew) -> Iterator[Case]:
    source = tmp_path / "source"
    source.mkdir()
    (source / "one.bin").write_bytes(WORDS)
    shutil.copy(source / "one.bin", source / "two.bin")
    fill(tmp_path, crew)
    with Case.open(tmp_path / "c.case") as made:
        yield made


def test_another_file_in_its_place_is_passed_over_for_a_copy_that_is_still_the_medium(
    case: Case, crew: Crew, tmp_path: Path
) -> None:
    (tmp_path / "source" / "one.bin").write_bytes(b"Another one, put there later.")
    with (
        Fetcher(crew) as fetcher,
        fetcher.open_unchanged(case.reader(), medium(case, "one")) as descriptor,
        open(descriptor, "rb", closefd=False) as file,
    ):
        assert file.read() == WORDS


def test_where_none_is_the_medium_any_more_nothing_is_opened(case: Case, crew: Crew, tmp_path: Path) -> None:
    number = medium(case, "one")
    for name in ("one.bin", "two.bin"):
        (tmp_path / "source" / name).write_bytes(b"Another one, put there later.")
    with (
        Fetcher(crew) as fetcher,
        pytest.raises(NotToBeHad, match=CHANGED),
        fetcher.open_unchanged(case.reader(), number),
    ):
        pass
    with open_medium(case.reader(), crew, number):
        pass


def test_what_is_gone_is_said_to_be_gone(case: Case, crew: Crew, tmp_path: Path) -> None:
    number = medium(case, "one")
    for name in ("one.bin", "two.bin"):
        (tmp_path / "source" / name).unlink()
    with Fetcher(crew) as fetcher, pytest.raises(NotToBeHad) as raised, fetcher.open_unchanged(case.reader(), number):
        pass
    assert raised.value.words != CHANGED
