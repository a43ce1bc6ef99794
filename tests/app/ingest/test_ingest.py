"""A whole ingest on a made-up phone: what it finds, what it survives, and that it leaves no trace on the source."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.queries import counts, media
from app.demo.phone import SMALL, make_phone_dump
from app.demo.truth import DumpTruth
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.progress import Progress
from app.ingest.sources import add_source
from tests.app.ingest.taking import content, ingest, tree


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory) -> DumpTruth:
    return make_phone_dump(tmp_path_factory.mktemp("phone") / "dump", scale=SMALL)


def test_finds_what_the_phone_holds(case: Case, crew: Crew, phone: DumpTruth) -> None:
    ingest(case, crew, phone.folder)
    reader = case.reader()
    found = {row[0] for row in reader.execute("SELECT lower(hex(sha256)) FROM medium")}
    assert found == phone.contents
    expected = phone.by_kind
    number = counts.read(reader)
    assert (number.pictures, number.videos, number.sounds) == tuple(
        expected[kind] for kind in ("picture", "video", "sound")
    )
    assert number.occurrences == len(phone.files) + len(phone.links)
    assert number.open == 0


def test_every_broken_file_has_a_reason(case: Case, crew: Crew, phone: DumpTruth) -> None:
    ingest(case, crew, phone.folder)
    states = {
        sha256: (state, reason)
        for sha256, state, reason in case.reader().execute("SELECT lower(hex(sha256)), state, reason FROM medium")
    }
    for sha256, why in phone.broken.items():
        state, reason = states[sha256]
        assert state in ("partial", "unreadable", "quarantined"), why
        assert reason, why


def test_leaves_no_trace_on_the_source(case: Case, crew: Crew, phone: DumpTruth) -> None:
    before = tree(phone.folder)
    ingest(case, crew, phone.folder)
    assert tree(phone.folder) == before


def test_resumed_equals_undisturbed(tmp_path: Path, crew: Crew, phone: DumpTruth) -> None:
    with Case.create(tmp_path / "whole", "T-1") as case:
        ingest(case, crew, phone.folder)
        expected = content(case)
    with Case.create(tmp_path / "stopped", "T-2") as case:
        add_source(case, phone.folder, "EXH-01")
        stops = 0
        while True:
            stop = threading.Event()

            def tell(progress: Progress, stop: threading.Event = stop) -> None:
                if progress.read >= 3:
                    stop.set()

            if Ingest(case, crew, 2).run(tell, stop.is_set):
                break
            stops += 1
            assert stops < 200
        assert stops > 1
        assert content(case) == expected


def test_a_second_run_reads_nothing_again(case: Case, crew: Crew, phone: DumpTruth) -> None:
    ingest(case, crew, phone.folder)
    before = content(case)
    told = ingest(case, crew)
    assert told[-1].read == 0
    assert content(case) == before


def test_new_files_of_a_source_are_found_when_it_is_added_again(tmp_path: Path, case: Case, crew: Crew) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "a.txt").write_text("first")
    ingest(case, crew, source)
    (source / "b.txt").write_text("second")
    ingest(case, crew, source)
    assert counts.read(case.reader()).occurrences == 2


def test_a_source_that_is_gone_stops_the_ingest_with_a_sentence(tmp_path: Path, case: Case, crew: Crew) -> None:
    source = tmp_path / "stick"
    source.mkdir()
    (source / "a.txt").write_text("text")
    add_source(case, source, "EXH-01")
    source.rename(tmp_path / "unplugged")
    with pytest.raises(UserError, match="connect it again"):
        Ingest(case, crew, 2).run(lambda progress: None, lambda: False)
    (tmp_path / "unplugged").rename(source)
    assert Ingest(case, crew, 2).run(lambda progress: None, lambda: False)
    assert counts.read(case.reader()).media == 1


@pytest.mark.parametrize("where", ["missing", "case itself", "around the case"])
def test_sources_that_make_no_sense_are_refused(tmp_path: Path, case: Case, where: str) -> None:
    path = {"missing": tmp_path / "nowhere", "case itself": case.folder, "around the case": tmp_path}[where]
    with pytest.raises(UserError):
        add_source(case, path, "EXH-01")
    assert not case.reader().execute("SELECT 1 FROM source").fetchone()


def test_a_single_file_is_a_source(tmp_path: Path, case: Case, crew: Crew) -> None:
    file = tmp_path / "note.txt"
    file.write_text("text")
    ingest(case, crew, file)
    (medium,) = media.select(case.reader())
    assert media.paths(case.reader(), medium) == [str(file)]


def test_the_recorder_survives_a_full_disk(case: Case, crew: Crew, phone: DumpTruth) -> None:
    def full(db: sqlite.Connection) -> None:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages + 3}")

    add_source(case, phone.folder, "EXH-01")
    case._writing().submit(lambda db: None).result()
    writer = case._writing()._connection
    full(writer)
    with pytest.raises(UserError, match="full"):
        Ingest(case, crew, 2).run(lambda progress: None, lambda: False)
    writer.execute("PRAGMA max_page_count = 1073741823")
    assert Ingest(case, crew, 2).run(lambda progress: None, lambda: False)
    assert counts.read(case.reader()).media == len(phone.contents)
