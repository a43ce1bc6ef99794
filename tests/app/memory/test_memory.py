"""Remembering cases, and what another case is told of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.entity_decisions import CreateEntity
from app.case.facets.index import FacetIndex
from app.case.queries import media
from app.case.queries.card_filter import CardFilter, Facet, Mark, Review, Unit
from app.case.records import memory_records
from app.case.trail.changed import Changed
from app.desk.facts import inspection
from app.errors import UserError
from app.jobs.memory import MemoryCheck, check_case, remember_case
from app.keys.passphrase import WrongPassphrase
from app.memory import store
from app.memory.store import Memory, MemoryLocked
from tests.app.linking.casebook import print_near, random_print
from tests.app.linking.local.pictures import cropped, painting, recorded
from tests.app.memory.cases import filled

RANDOM = np.random.default_rng(7)
PRINTS = [random_print(RANDOM) for _ in range(6)]
PASSPHRASE = "four words of these"


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with store.opened(tmp_path / "memory") as memory:
        yield memory


def remembered(memory: Memory, path: Path, **more: bool) -> None:
    """A case REF-A: `a` and `b` in a series, `c` not; `b` and `c` by one camera."""
    contents = dict(zip("abc", PRINTS, strict=False))
    with filled(path, "REF-A", contents, serials={"b": "3004512", "c": "3004512"}, series=("a", "b")) as case:
        case.perform(CreateEntity("victim", "Girl in the blue room", series=(1,)))
        remember_case(case, memory, entities=more.get("entities", False), unprotected=False)


def told(checked: MemoryCheck) -> set[tuple[int, str]]:
    return {(each.medium, each.kind) for each in checked.found}


def test_the_same_file_a_copy_and_a_camera_are_recognised_and_nothing_else(tmp_path: Path, memory: Memory) -> None:
    remembered(memory, tmp_path / "a")
    contents = {"a": PRINTS[0], "copy": print_near(RANDOM, PRINTS[1], 12), "own": PRINTS[3], "shot": PRINTS[4]}
    with filled(tmp_path / "b", "REF-B", contents, serials={"shot": "3004512", "own": "unknown"}) as case:
        checked = check_case(case, memory)
        assert told(checked) == {(1, "same file"), (2, "same picture"), (4, "camera")}
        assert checked.media == 3
        (_, first), (_, second), (_, third) = memory_records.seen(case.reader())
    assert first.detail["reference"] == "REF-A"
    assert (first.detail["officer"], first.detail["agency"]) == ("Officer of REF-A", "Agency of REF-A")
    assert first.detail["series"] == "S-0001 The blue room (draft)"
    assert second.detail["words"] == "PDQ fingerprints differ in 12 of 256 bits"
    assert second.score == pytest.approx(1 - 12 / 256, abs=1e-3)
    assert third.kind == "camera"


def test_a_case_is_not_told_of_itself(tmp_path: Path, memory: Memory) -> None:
    with filled(tmp_path / "a", "REF-A", dict(zip("ab", PRINTS, strict=False)), serials={"a": "3004512"}) as case:
        remember_case(case, memory, entities=False, unprotected=False)
        checked = check_case(case, memory)
        assert (checked.cases, checked.found) == (0, ())


def test_checking_twice_says_the_same_and_forgetting_takes_it_back(tmp_path: Path, memory: Memory) -> None:
    remembered(memory, tmp_path / "a")
    with filled(tmp_path / "b", "REF-B", {"a": PRINTS[0]}) as case:
        first = check_case(case, memory)
        assert check_case(case, memory) == first
        with memory.changing() as db:
            assert store.forget(db, memory.named("REF-A").case_id)
            assert not store.forget(db, "not there")
        assert check_case(case, memory).found == ()
        assert memory_records.seen(case.reader()) == []
    for table in ("medium", "series", "series_member", "pack", "trace", "soundprint", "sketch", "entity"):
        assert memory.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_remembering_again_replaces(tmp_path: Path, memory: Memory) -> None:
    with filled(tmp_path / "a", "REF-A", dict(zip("abc", PRINTS, strict=False)), series=("a",)) as case:
        remember_case(case, memory, entities=False, unprotected=False)
        case.write(lambda db: db.execute("DELETE FROM series_member"))
        case.write(lambda db: db.execute("UPDATE medium SET state = 'unreadable' WHERE id = 1"))
        about = remember_case(case, memory, entities=False, unprotected=False)
    assert memory.cases() == [about]
    assert (about.media, about.series) == (2, 1)
    assert memory.db.execute("SELECT count(*) FROM medium").fetchone() == (2,)
    assert memory.db.execute("SELECT count(*) FROM series_member").fetchone() == (0,)


def test_neither_paths_nor_names_nor_places_nor_unasked_labels_are_remembered(tmp_path: Path, memory: Memory) -> None:
    remembered(memory, tmp_path / "a")
    memory.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = (tmp_path / "memory" / store.NAME).read_bytes()
    assert b"REF-A" in content
    for secret in (b"secret-folder", b".jpg", b"EXH-01", b"Girl", b"59.12", b"3004512", b"Nikon", b"same room"):
        assert secret not in content


def test_labels_of_people_go_along_when_asked_for(tmp_path: Path, memory: Memory) -> None:
    remembered(memory, tmp_path / "a", entities=True)
    with filled(tmp_path / "b", "REF-B", {"a": PRINTS[0]}) as case:
        (match,) = check_case(case, memory).found
    (series,) = match.detail["in_series"]  # type: ignore[misc]  # JSON
    assert series["entities"] == [{"kind": "victim", "label": "Girl in the blue room", "identified": False}]


def test_what_sets_call_irrelevant_is_not_remembered(tmp_path: Path, memory: Memory) -> None:
    with filled(tmp_path / "a", "REF-A", dict(zip("ab", PRINTS, strict=False))) as case:

        def know(db: sqlite.Connection) -> None:
            db.execute(
                "INSERT INTO known_set (id, name, version, meaning, form, region, sha256, rows) "
                "VALUES (1, 'S', '1', 'irrelevant', 'list', '', '', 1)"
            )
            db.execute(
                "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, series) "
                "VALUES (1, 1, 0, 'irrelevant', 'sha256', 0, '', '')"
            )

        case.write(know)
        assert remember_case(case, memory, entities=False, unprotected=False).media == 1


@pytest.mark.usefixtures("quick_passphrases")
class TestConfidential:
    """Cases and memories with a passphrase."""

    def test_a_case_with_a_passphrase_is_kept_in_an_open_memory_only_when_confirmed(
        self, tmp_path: Path, memory: Memory
    ) -> None:
        with filled(tmp_path / "a", "REF-A", {"a": PRINTS[0]}, passphrase=PASSPHRASE) as case:
            with pytest.raises(UserError, match="memory protect"):
                remember_case(case, memory, entities=False, unprotected=False)
            assert memory.cases() == []
            assert remember_case(case, memory, entities=False, unprotected=True).confidential

    def test_an_open_case_keeps_nothing_of_a_confidential_one_unasked(self, tmp_path: Path) -> None:
        store.protect(tmp_path / "memory", PASSPHRASE)
        with store.opened(tmp_path / "memory", PASSPHRASE) as memory:
            with filled(tmp_path / "a", "REF-A", {"a": PRINTS[0]}, passphrase=PASSPHRASE) as case:
                remember_case(case, memory, entities=False, unprotected=False)
            with filled(tmp_path / "b", "REF-B", {"a": PRINTS[0]}) as case:
                checked = check_case(case, memory)
                assert (len(checked.found), checked.untold, checked.media) == (1, ("REF-A",), 0)
                assert memory_records.seen(case.reader()) == []
                assert check_case(case, memory, unprotected=True).media == 1
            with filled(tmp_path / "c", "REF-C", {"a": PRINTS[0]}, passphrase=PASSPHRASE) as case:
                assert check_case(case, memory).media == 1

    def test_protecting_encrypts_what_was_there(self, tmp_path: Path) -> None:
        folder = tmp_path / "memory"
        with store.opened(folder) as memory:
            remembered(memory, tmp_path / "a")
            with pytest.raises(UserError, match="another program holds"):
                store.protect(folder, PASSPHRASE)
        recovery = store.protect(folder, PASSPHRASE)
        assert not any(b"REF-A" in path.read_bytes() for path in folder.iterdir() if path.is_file())
        with pytest.raises(MemoryLocked):
            store.opened(folder)
        with pytest.raises(WrongPassphrase, match="memory"):
            store.opened(folder, "something else")
        for secret in (PASSPHRASE, recovery):
            with store.opened(folder, secret) as memory:
                assert memory.is_protected
                assert [each.reference for each in memory.cases()] == ["REF-A"]
        with pytest.raises(UserError, match="already"):
            store.protect(folder, PASSPHRASE)

    def test_a_key_without_an_encrypted_memory_is_of_a_change_that_was_broken_off(self, tmp_path: Path) -> None:
        folder = tmp_path / "memory"
        with store.opened(folder) as memory:
            remembered(memory, tmp_path / "a")
        store.case_key.make(folder, "the first attempt")
        with store.opened(folder) as memory:
            assert not memory.is_protected
        store.protect(folder, PASSPHRASE)
        with store.opened(folder, PASSPHRASE) as memory:
            assert len(memory.cases()) == 1


_KILLED = """
import os, signal, sys
from pathlib import Path
from app.case.casefile import Case
from app.jobs.memory import remember_case
from app.memory import remembering, store
def stop(*_):
    os.kill(os.getpid(), signal.SIGKILL)
remembering.store.add_values = stop
with store.opened(Path(sys.argv[1])) as memory, Case.open(Path(sys.argv[2])) as case:
    remember_case(case, memory, entities=False, unprotected=False)
"""


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
def test_killed_while_remembering_the_memory_says_what_it_said_before(tmp_path: Path) -> None:
    folder = tmp_path / "memory"
    with store.opened(folder) as memory:
        remembered(memory, tmp_path / "a")
        before = memory.cases()
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder), str(tmp_path / "a.case")], cwd=Path.cwd(), check=False
    )
    assert ended.returncode == -signal.SIGKILL
    with store.opened(folder) as memory:
        assert memory.cases() == before
        assert memory.db.execute("SELECT count(*) FROM medium").fetchone() == (3,)
        assert memory.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100, b"SQLite format 3\0" + bytes(5000)])
def test_what_is_no_memory_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "memory").mkdir()
    (tmp_path / "memory" / store.NAME).write_bytes(content)
    with pytest.raises(UserError):
        store.opened(tmp_path / "memory")


def test_a_memory_of_a_newer_program_is_refused(tmp_path: Path, memory: Memory) -> None:
    memory.db.execute("PRAGMA user_version = 99")
    with pytest.raises(UserError, match="newer version"):
        store.opened(tmp_path / "memory")


def test_two_cases_of_one_reference_are_told_apart_by_their_ids(tmp_path: Path, memory: Memory) -> None:
    for name in "xy":
        with filled(tmp_path / name, "REF", {name: PRINTS[0]}) as case:
            remember_case(case, memory, entities=False, unprotected=False)
    with pytest.raises(UserError, match="by its id"):
        memory.named("REF")
    assert memory.named(case.info.id).case_id == case.info.id
    with pytest.raises(UserError, match="No case"):
        memory.named("other")


def test_what_was_seen_elsewhere_is_filtered_by_and_shown_with_whom_to_ask(tmp_path: Path, memory: Memory) -> None:
    remembered(memory, tmp_path / "a")
    with filled(tmp_path / "b", "REF-B", {"new": PRINTS[4], "a": PRINTS[0], "c": PRINTS[2]}) as case:
        reader = case.reader()
        index = FacetIndex(reader)
        changes: list[Changed] = []
        stop = case.listen(changes.append)
        check_case(case, memory)
        stop()
        index.update(changes[-1])
        assert media.select(reader, "seen_elsewhere") == [2, 3]
        assert media.select(reader, "NOT seen_elsewhere") == [1]
        wanted = CardFilter(review=Review.ANY, unit=Unit.MEDIUM).choosing(Facet.MARK, Mark.SEEN)
        assert list(index.listed(wanted).ids) == [2, 3]
        inspected = inspection.read(reader, 2)
        assert inspected is not None
        (fact, *_) = inspection.facts(inspected.medium, None, inspected.elsewhere)
        assert fact.untrusted_value == (
            "The same file: in case REF-A, series S-0001 The blue room (Draft); ask Officer of REF-A, Agency of REF-A"
        )


def test_a_cropped_copy_is_recognised_where_the_remembered_picture_was_in_a_series(
    tmp_path: Path, memory: Memory
) -> None:
    def show(case: Case, *pictures: Image.Image) -> None:
        rows = [(number, recorded(picture)[0]) for number, picture in enumerate(pictures, 1)]
        case.write_previews(lambda db: db.executemany("INSERT INTO features VALUES (?, 0, ?)", rows))

    with filled(tmp_path / "a", "REF-A", {"in": PRINTS[0], "out": PRINTS[1]}, series=("in",)) as case:
        show(case, painting(0), painting(1))
        remember_case(case, memory, entities=False, unprotected=False)
    assert memory.db.execute("SELECT count(*) FROM sketch").fetchone() == (1,)
    contents = {"crop": PRINTS[2], "crop of the other": PRINTS[3], "new": PRINTS[4]}
    with filled(tmp_path / "b", "REF-B", contents) as case:
        show(case, cropped(0.8)(painting(0)), cropped(0.8)(painting(1)), painting(2))
        (found,) = check_case(case, memory).found
    assert (found.medium, found.kind) == (1, "scene")
    assert "not proved by pixels" in str(found.detail["words"])
