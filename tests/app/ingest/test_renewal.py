"""Lost and damaged previews are made again from the sources, and nothing but them is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.records import preview_records
from app.demo.odd import zip_of
from app.ingest.crew import Crew
from app.ingest.fetch import CHANGED
from app.ingest.renewal import Renewal, Renewed
from app.jobs.intake import Intake
from tests.app.ingest.taking import content, ingest
from tests.hostile.goods import good_files

GOOD = good_files(1)
TABLES = ("preview", "still", "thumbnail", "features")


@pytest.fixture
def taken(case: Case, crew: Crew, source: Path) -> Case:
    (source / "a.jpg").write_bytes(GOOD["jpg"])
    (source / "b.zip").write_bytes(zip_of({"b.png": GOOD["png"]}))
    (source / "c.mp4").write_bytes(GOOD["mp4"])
    (source / "d.wav").write_bytes(GOOD["wav"])
    (source / "words.txt").write_text("words")
    (source / "broken.gif").write_bytes(GOOD["gif"][:40])
    ingest(case, crew, source)
    case.perform(Decide((1,), stacks=False, category=1, note="a lighthouse"))
    return case


def lose_all(case: Case) -> None:
    case.write_previews(lambda db: [db.execute(f"DELETE FROM {table}") for table in TABLES])


def renew(case: Case, crew: Crew) -> Renewed:
    return Renewal(case, crew).run(lambda progress: None, lambda: False)


def rows(case: Case) -> dict[str, list[tuple[object, ...]]]:
    """All of the case but its trail."""
    tables = case.reader().execute("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name != 'audit'")
    names = [name for (name,) in tables if not name.startswith("sqlite_")]
    return {name: case.reader().execute(f"SELECT * FROM main.{name}").fetchall() for name in names}


def test_all_are_as_they_were(taken: Case, crew: Crew) -> None:
    before, facts = content(taken), rows(taken)
    features = taken.reader().execute("SELECT * FROM previews.features").fetchall()
    assert not preview_records.seem_lost(taken.reader())
    assert renew(taken, crew) == Renewed(0, 0, (), complete=True)
    lose_all(taken)
    assert preview_records.seem_lost(taken.reader())
    assert renew(taken, crew) == Renewed(4, 4, (), complete=True)
    assert not preview_records.seem_lost(taken.reader())
    assert (content(taken), rows(taken)) == (before, facts)
    assert taken.reader().execute("SELECT * FROM previews.features").fetchall() == features
    details = taken.reader().execute("SELECT detail FROM audit WHERE action = 'made previews again' ORDER BY seq")
    assert [json.loads(row[0])["made"] for row in details] == [0, 4]


HARM = ("x'ff'", "zeroblob(2000)", "substr(jpeg, 1, length(jpeg) / 2)", "CAST(jpeg || x'00' AS BLOB)")


@pytest.mark.parametrize("harm", HARM)
@pytest.mark.parametrize("table", ["preview", "still"])
def test_what_does_not_decode_is_made_again(taken: Case, crew: Crew, table: str, harm: str) -> None:
    before = content(taken)
    taken.write_previews(lambda db: db.execute(f"UPDATE {table} SET jpeg = {harm}"))
    assert content(taken) != before
    assert renew(taken, crew).made == (4 if table == "preview" else 1)
    assert content(taken) == before


def test_a_source_that_is_gone_is_told_and_the_others_are_made(taken: Case, crew: Crew, source: Path) -> None:
    (source / "a.jpg").rename(source.parent / "away.jpg")
    lose_all(taken)
    found = renew(taken, crew)
    assert (found.lost, found.made) == (4, 3)
    (lacking,) = found.not_made
    assert lacking.path.endswith("a.jpg")
    assert lacking.reason == "the file vanished since it was listed"


def test_what_has_another_digest_is_never_taken(taken: Case, crew: Crew, source: Path) -> None:
    (source / "a.jpg").write_bytes(GOOD["webp"])
    lose_all(taken)
    (lacking,) = renew(taken, crew).not_made
    assert lacking.reason == CHANGED
    query = "SELECT count(*) FROM previews.preview WHERE medium = ?"
    assert taken.reader().execute(query, (lacking.medium,)).fetchone() == (0,)


def test_a_second_place_with_the_right_bytes_will_do(taken: Case, crew: Crew, source: Path) -> None:
    (source / "second.jpg").write_bytes(GOOD["jpg"])
    ingest(taken, crew, source)
    before = content(taken)["previews"]
    (source / "a.jpg").write_bytes(GOOD["webp"])
    lose_all(taken)
    assert renew(taken, crew) == Renewed(4, 4, (), complete=True)
    assert content(taken)["previews"] == before


def test_the_wish_of_the_window_is_fulfilled_by_the_next_reading(taken: Case, crew: Crew) -> None:
    before = content(taken)
    lose_all(taken)
    taken.write(lambda db: preview_records.wish(db, taken.actor))
    assert not Intake(taken, crew, 1).run([], lambda progress: None, lambda: True)
    assert preview_records.is_wished(taken.reader())
    assert Intake(taken, crew, 1).run([], lambda progress: None, lambda: False)
    assert not preview_records.is_wished(taken.reader())
    assert content(taken) == before
