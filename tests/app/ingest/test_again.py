"""Trying again what could not be decoded: decisions stay, the wish outlives a stop, nothing else is touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import counts, coverage, media
from app.case.records import archive_ends, retry_records
from app.case.records.archive_ends import ArchiveEnd
from app.demo.odd import zip_of
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.progress import Progress
from app.jobs.intake import Intake
from tests.app.ingest.taking import content, ingest
from tests.hostile.goods import good_files

GOOD = good_files(1)

BETTER = (
    "UPDATE medium SET state = 'quarantined', reason = 'its codec was missing', width = NULL WHERE format = ?",
    "DELETE FROM fingerprint WHERE frame IN "
    "(SELECT f.id FROM frame f JOIN medium m ON m.id = f.medium WHERE format = ?)",
    "DELETE FROM frame WHERE medium IN (SELECT id FROM medium WHERE format = ?)",
    "DELETE FROM exif WHERE medium IN (SELECT id FROM medium WHERE format = ?)",
)
"""What a case looks like that was read when there was no decoder for a format."""


def without_decoder(case: Case, name: str) -> None:
    def forget(db: sqlite.Connection) -> None:
        for statement in BETTER:
            db.execute(statement, (name,))

    case.write(forget)


def resume(case: Case, crew: Crew, stopped: Callable[[], bool] = lambda: False) -> tuple[bool, list[Progress]]:
    told: list[Progress] = []
    return Intake(case, crew, 1).run([], told.append, stopped), told


@pytest.fixture
def taken(case: Case, crew: Crew, source: Path) -> Case:
    (source / "a.jpg").write_bytes(GOOD["jpg"])
    (source / "inside.zip").write_bytes(zip_of({"b.png": GOOD["png"]}))
    (source / "broken.gif").write_bytes(GOOD["gif"][:40])
    (source / "words.txt").write_text("words")
    ingest(case, crew, source)
    return case


def test_what_can_be_decoded_now_is_as_if_it_had_been_from_the_start(taken: Case, crew: Crew) -> None:
    before = content(taken)
    for name in ("JPEG", "PNG"):
        without_decoder(taken, name)
    (one,) = taken.reader().execute("SELECT id FROM medium WHERE format = 'JPEG'").fetchone()
    taken.perform(Decide((one,), stacks=False, category=1))
    assert retry_records.count(taken.reader()) == (3, 0)
    assert retry_records.count(taken.reader(), "CODEC was") == (2, 0)
    assert taken.write(lambda db: retry_records.wish(db, taken.actor, "codec was")) == (2, 0)
    complete, told = resume(taken, crew)
    assert complete
    assert content(taken) == before
    assert retry_records.wished(taken.reader()) is None
    assert media.category(taken.reader(), one) == 1
    assert {progress.doing.rpartition("/")[2] for progress in told if progress.doing} >= {"a.jpg"}
    (detail,) = taken.reader().execute("SELECT detail FROM audit WHERE action = 'tried again'").fetchone()
    assert json.loads(detail) == {"media": 2, "decoded": 2, "not_to_be_had": 0}


def test_what_is_still_broken_keeps_its_reason(taken: Case, crew: Crew) -> None:
    before = content(taken)
    assert taken.write(lambda db: retry_records.wish(db, taken.actor)) == (1, 0)
    assert resume(taken, crew)[0]
    assert content(taken) == before
    assert counts.read(taken.reader()).unreadable == 1


def test_a_stopped_retry_goes_on_with_the_next_reading(taken: Case, crew: Crew) -> None:
    without_decoder(taken, "JPEG")
    taken.write(lambda db: retry_records.wish(db, taken.actor))
    assert not resume(taken, crew, lambda: True)[0]
    assert retry_records.wished(taken.reader()) == ""
    assert resume(taken, crew)[0]
    assert taken.reader().execute("SELECT state FROM medium WHERE format = 'JPEG'").fetchone() == ("ready",)


def test_what_lies_in_a_source_that_is_gone_stays_as_it_was(taken: Case, crew: Crew, source: Path) -> None:
    without_decoder(taken, "JPEG")
    taken.write(lambda db: retry_records.wish(db, taken.actor))
    source.rename(source.with_name("away"))
    assert resume(taken, crew)[0]
    (state, reason) = taken.reader().execute("SELECT state, reason FROM medium WHERE format = 'JPEG'").fetchone()
    assert (state, reason) == ("quarantined", "its codec was missing")
    (detail,) = taken.reader().execute("SELECT detail FROM audit WHERE action = 'tried again'").fetchone()
    assert json.loads(detail)["not_to_be_had"] == 2


def test_a_file_that_was_exchanged_is_not_taken_for_the_medium(taken: Case, crew: Crew, source: Path) -> None:
    without_decoder(taken, "JPEG")
    (source / "a.jpg").write_bytes(GOOD["webp"])
    taken.write(lambda db: retry_records.wish(db, taken.actor, "codec was"))
    assert resume(taken, crew)[0]
    (state,) = taken.reader().execute("SELECT state FROM medium WHERE format = 'JPEG'").fetchone()
    assert state == "quarantined"


def test_paths_that_could_not_be_read_are_read_again(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "late.jpg").write_bytes(GOOD["jpg"])
    (source / "link").symlink_to("late.jpg")
    ingest(case, crew, source)
    case.write(
        lambda db: db.execute(
            "UPDATE occurrence SET state = 'unreadable', reason = 'a bad sector', faults = 2, medium = NULL "
            "WHERE path = 'late.jpg'"
        )
    )
    assert retry_records.count(case.reader()) == (0, 1)
    assert case.write(lambda db: retry_records.wish(db, case.actor)) == (0, 1)
    assert resume(case, crew)[0]
    assert dict(case.reader().execute("SELECT path, state FROM occurrence")) == {
        "late.jpg": "read",
        "link": "unreadable",
    }


def test_nothing_to_try_is_no_wish(case: Case) -> None:
    assert case.write(lambda db: retry_records.wish(db, case.actor)) == (0, 0)
    assert retry_records.wished(case.reader()) is None
    assert not case.reader().execute("SELECT 1 FROM audit WHERE action = 'try again'").fetchone()


def test_coverage_counts_by_reason_and_by_format(taken: Case) -> None:
    without_decoder(taken, "JPEG")
    found = coverage.read(taken.reader())
    assert {(each.state, each.number, each.example.rpartition("/")[2]) for each in found.reasons} == {
        ("quarantined", 1, "a.jpg"),
        ("unreadable", 1, "broken.gif"),
    }
    formats = {each.format: each for each in found.formats}
    assert (formats["JPEG"].media, formats["JPEG"].quarantined, formats["JPEG"].ready) == (1, 1, 0)
    assert (formats["PNG"].ready, formats["PNG"].example) == (1, "")
    assert formats["GIF"].example.endswith("/broken.gif")


def test_reasons_that_differ_in_figures_alone_are_one(case: Case, crew: Crew, source: Path) -> None:
    for number in range(3):
        (source / f"{number}.txt").write_text(str(number))
    ingest(case, crew, source)
    case.write(
        lambda db: db.execute(
            "UPDATE occurrence SET state = 'unreadable', reason = (id * 1000) || ' bytes, 2.5 claimed' WHERE id < 3"
        )
    )
    (trouble,) = coverage.read(case.reader()).reasons
    assert (trouble.state, trouble.reason, trouble.number) == ("unread", "… bytes, … claimed", 2)
    assert trouble.example.endswith("/0.txt")


def fail_inside(case: Case, path: str, reason: str = "it broke the decoder") -> int:
    """What a case looks like in which this file of an archive could not be read; gives its occurrence."""

    def forget(db: sqlite.Connection) -> int:
        db.execute(
            "UPDATE occurrence SET state = 'unreadable', reason = ?, faults = 2, medium = NULL WHERE path = ?",
            (reason, path),
        )
        (number,) = db.execute("SELECT id FROM occurrence WHERE path = ?", (path,)).fetchone()
        return int(number)

    return case.write(forget)


@pytest.fixture
def packed(case: Case, crew: Crew, source: Path) -> Case:
    """A case with archives in archives."""
    inner = zip_of({"b.png": GOOD["png"], "c.txt": b"words"})
    (source / "outer.zip").write_bytes(zip_of({"inner.zip": inner, "a.jpg": GOOD["jpg"]}))
    (source / "other.zip").write_bytes(zip_of({"d.txt": b"more words"}))
    ingest(case, crew, source)
    return case


def test_files_inside_archives_are_read_again(packed: Case, crew: Crew) -> None:
    before = content(packed)
    number = fail_inside(packed, "b.png")
    assert retry_records.count(packed.reader()) == (0, 1)
    assert retry_records.count(packed.reader(), "no such words") == (0, 0)
    assert packed.write(lambda db: retry_records.wish(db, packed.actor, "broke the decoder")) == (0, 1)
    assert resume(packed, crew)[0]
    assert content(packed) == before
    assert packed.reader().execute("SELECT id FROM occurrence WHERE path = 'b.png'").fetchone() == (number,)
    assert counts.read(packed.reader()).open == 0


def test_only_the_archives_around_them_are_walked_again(packed: Case, crew: Crew) -> None:
    fail_inside(packed, "b.png")
    packed.write(lambda db: retry_records.wish(db, packed.actor))
    told = [progress.doing for progress in resume(packed, crew)[1]]
    open_ = "SELECT count(*) FROM occurrence o JOIN medium m ON m.id = o.medium WHERE kind = 'archive' AND NOT unpacked"
    assert packed.reader().execute(open_).fetchone() == (0,)
    assert not any("d.txt" in doing or "other.zip" in doing for doing in told)


def test_a_file_that_is_still_damaged_inside_its_archive_keeps_its_place_and_the_newest_reason(
    packed: Case, crew: Crew, source: Path
) -> None:
    number = fail_inside(packed, "c.txt", "an older reason")
    whole = (source / "outer.zip").read_bytes()
    (source / "outer.zip").write_bytes(whole[:60] + bytes(len(whole) - 60))  # what is left of it isn't walked
    packed.write(lambda db: retry_records.wish(db, packed.actor))
    assert resume(packed, crew)[0]
    (found,) = packed.reader().execute("SELECT id, state, reason FROM occurrence WHERE path = 'c.txt'").fetchall()
    assert found == (number, "unreadable", "an older reason")
    assert counts.read(packed.reader()).open == 0


def test_an_archive_that_broke_off_is_walked_on(case: Case, crew: Crew, source: Path) -> None:
    whole = zip_of({"a.txt": b"first", "b.png": GOOD["png"]}, packed=False)
    (source / "x.zip").write_bytes(whole)
    ingest(case, crew, source)
    expected = content(case)

    def break_off(db: sqlite.Connection) -> None:
        reason = f"{archive_ends.NOT_ALL}: its worker was killed"
        db.execute("DELETE FROM occurrence WHERE path = 'b.png'")
        db.execute("UPDATE medium SET state = 'unreadable', reason = ? WHERE kind = 'archive'", (reason,))
        db.execute("UPDATE occurrence SET reason = ? WHERE path = 'x.zip'", (reason,))

    case.write(break_off)
    assert retry_records.count(case.reader()) == (1, 0)
    assert retry_records.count(case.reader(), "was KILLED") == (1, 0)
    assert case.write(lambda db: retry_records.wish(db, case.actor)) == (1, 0)
    assert resume(case, crew)[0]
    assert content(case) == expected


def test_an_archive_that_breaks_off_in_one_of_two_places_says_so(case: Case, crew: Crew, source: Path) -> None:
    """By the reasons of its places, whichever of them is walked again first."""
    (source / "x.zip").write_bytes(zip_of({"a.txt": b"first"}))
    (source / "y.zip").write_bytes(zip_of({"a.txt": b"first"}))
    ingest(case, crew, source)
    one, other = (f"{archive_ends.NOT_ALL}: {why}" for why in ("a bomb", "too deep"))
    first, second = (
        row[0] for row in case.reader().execute("SELECT id FROM occurrence WHERE container = 0 ORDER BY id")
    )

    def state() -> tuple[str, str]:
        (found,) = case.reader().execute("SELECT state, reason FROM medium WHERE kind = 'archive'").fetchall()
        return str(found[0]), str(found[1])

    for ends, expected in (
        ([(first, one), (second, other)], ("unreadable", one)),
        ([(first, "")], ("unreadable", other)),
        ([(second, one)], ("unreadable", one)),
        ([(second, "")], ("not media", "")),
    ):
        for number, reason in ends:
            end = ArchiveEnd(number, reason, "detail")
            case.write(partial(archive_ends.record_archive_end, end=end))
        assert state() == expected


def test_a_retry_inside_an_archive_that_is_gone_waits_for_it(packed: Case, crew: Crew, source: Path) -> None:
    fail_inside(packed, "b.png")
    packed.write(lambda db: retry_records.wish(db, packed.actor))
    source.rename(source.with_name("away"))
    with pytest.raises(UserError, match="connect it again"):
        resume(packed, crew)
    source.with_name("away").rename(source)
    assert resume(packed, crew)[0]
    assert counts.read(packed.reader()).unreadable == 0
