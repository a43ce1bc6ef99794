"""Backups are whole copies or none, are kept by a rule, and one of them brings a damaged case back."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import media
from app.case.store import backups, connection
from app.case.store.backups import DAYS, NEWEST, WEEKS, Backup, kept
from app.case.store.case_key import CaseKey
from app.case.store.connection import Damaged
from app.case.trail import audit
from app.errors import UserError
from app.platform import files
from tests.app.case.sample import new_case


def note(case: Case, text: str) -> None:
    case.perform(Decide((1,), note=text))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 3) as case:
        note(case, "a lighthouse")
        yield case


def made(folder: Path) -> Backup:
    backup = backups.make(folder, None, reserve=0)
    assert backup is not None
    return backup


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


class TestMaking:
    def test_a_backup_holds_all_that_was_decided_and_is_one_file(self, case: Case) -> None:
        backup = made(case.folder)
        assert names(case.folder) == [backup.name]
        with closing(connection.open_for_reading(backup.path, None)) as db:
            assert media.note(db, 1) == "a lighthouse"
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert audit.check(db).head == audit.head(case.reader())[1]
        assert names(case.folder) == [backup.name], "reading it leaves nothing beside it"
        held = backups.check(backup, None)
        assert (held.case, held.decisions, held.media) == (case.info.id, 1, 3)

    def test_it_is_of_one_moment_though_writing_goes_on(self, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(backups, "_PAGES", 1)
        written = 0

        def write_between_steps() -> bool:
            nonlocal written
            if written < 40:  # each of them would begin a backup without a snapshot anew
                written += 1
                note(case, f"note {written}")
            return False

        backup = backups.make(case.folder, None, stopped=write_between_steps, reserve=0)
        assert backup is not None
        assert written > 20
        assert backups.inspect(backup, None).decisions == 1
        assert media.note(case.reader(), 1) == f"note {written}"

    def test_one_that_is_stopped_leaves_nothing(self, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(backups, "_PAGES", 1)
        assert backups.make(case.folder, None, stopped=lambda: True, reserve=0) is None
        assert names(case.folder) == []

    def test_what_a_killed_program_left_is_removed(self, case: Case) -> None:
        place = case.folder / "backups"
        place.mkdir()
        for name in ("case-0007-20260101T000000Z.db.part", "case-0007-20260101T000000Z.db.part-journal"):
            (place / name).write_bytes(b"half")
        backup = made(case.folder)
        assert names(case.folder) == [backup.name]

    def test_without_room_it_says_so_and_keeps_the_older_ones(
        self, case: Case, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        older = made(case.folder)
        monkeypatch.setattr(backups, "free_space", lambda folder: backups.RESERVE_BYTES + 1_000)
        with pytest.raises(backups.NoRoom, match="make room on its disk"):
            backups.make(case.folder, None)
        assert names(case.folder) == [older.name]

    def test_a_disk_that_fills_up_leaves_no_half_of_it(self, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
        whole = connection.open_copy

        def on_a_full_disk(path: Path, key: CaseKey | None) -> sqlite.Connection:
            db = whole(path, key)
            db.execute("PRAGMA max_page_count = 4")
            return db

        monkeypatch.setattr(connection, "open_copy", on_a_full_disk)
        with pytest.raises(UserError, match="No backup could be made: the disk that holds the case is full"):
            backups.make(case.folder, None, reserve=0)
        assert names(case.folder) == []

    def test_a_damaged_case_becomes_no_backup(self, tmp_path: Path) -> None:
        with new_case(tmp_path / "c", 200) as case:
            good = made(case.folder)
            folder = case.folder
        damage(folder)
        with pytest.raises(UserError, match="damaged"):
            made(folder)
        assert names(folder) == [good.name]

    def test_a_folder_that_cannot_be_made_is_a_sentence(self, case: Case) -> None:
        (case.folder / "backups").write_text("a file")
        with pytest.raises(UserError, match="No backup could be made"):
            backups.make(case.folder, None)

    def test_a_copy_that_cannot_be_synced_is_none(self, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(path: Path) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(files, "sync_file", fail)
        with pytest.raises(UserError, match="Input/output error"):
            backups.make(case.folder, None, reserve=0)
        assert names(case.folder) == []


class TestDue:
    def test_only_when_something_was_decided_or_taken_in(self, tmp_path: Path) -> None:
        with Case.create(tmp_path / "empty", "T") as empty:
            assert not backups.is_due(empty.folder, None, empty.reader())
        with new_case(tmp_path / "c", 1) as case:
            folder = case.folder
            assert backups.is_due(folder, None, case.reader())
            made(folder)
            assert not backups.is_due(folder, None, case.reader())
        with Case.open(folder) as case:  # opening and closing are on record, but nothing to lose
            assert not backups.is_due(folder, None, case.reader())
            note(case, "a lighthouse")
            assert backups.is_due(folder, None, case.reader())
            assert not backups.is_due(folder, None, case.reader(), least_minutes=30)
            made(folder)
            case.undo()
            assert backups.is_due(folder, None, case.reader())

    def test_a_newest_backup_that_cannot_be_read_counts_for_nothing(self, case: Case) -> None:
        made(case.folder).path.write_bytes(b"garbage " * 100)
        assert backups.is_due(case.folder, None, case.reader())

    def test_a_backup_from_the_future_keeps_none_from_being_made(
        self, case: Case, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The clock was ahead when it was made, and has been set back."""
        backup = made(case.folder)
        future = backup.path.with_name("case-0009-29990101T000000Z.db")
        backup.path.rename(future)
        note(case, "a harbour")
        assert backups.is_due(case.folder, None, case.reader(), least_minutes=30)
        newer = made(case.folder)
        assert newer.number == 10
        assert backups.newest_good(case.folder, None) == (newer, backups.inspect(newer, None))


def pretended(moments: list[datetime], occasions: set[int] = frozenset()) -> list[Backup]:  # type: ignore[assignment]  # read only
    return [
        Backup(Path(f"case-{n:04d}.db"), n, moment, "before-restore" if n in occasions else "")
        for n, moment in enumerate(moments)
    ]


class TestKept:
    def test_the_rule_over_a_year_of_daily_work(self) -> None:
        start = datetime(2026, 1, 5, 8, tzinfo=UTC)  # a Monday
        every_half_hour = [start + timedelta(days=day, minutes=30 * n) for day in range(364) for n in range(16)]
        found = pretended(every_half_hour)
        stay = sorted(kept(found), key=lambda each: each.number)
        assert stay[-NEWEST:] == found[-NEWEST:]
        last_of_day = {found[day * 16 + 15] for day in range(364)}
        assert last_of_day & set(stay) == {found[day * 16 + 15] for day in (*range(363 - 49, 363, 7), *range(357, 364))}
        assert len(stay) == NEWEST - 1 + DAYS + WEEKS - 1

    @given(st.lists(st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)), max_size=60), st.sets(st.integers(0, 60)))
    def test_whatever_the_clock_did_the_newest_stay_and_few_in_all(
        self, moments: list[datetime], occasions: set[int]
    ) -> None:
        found = pretended([moment.replace(tzinfo=UTC) for moment in moments], occasions)
        stay = kept(found)
        assert set(found[-NEWEST:]) <= stay <= set(found)
        assert {each for each in found if each.occasion} <= stay
        assert len([each for each in stay if not each.occasion]) <= NEWEST + DAYS + WEEKS
        assert kept(sorted(stay, key=lambda each: each.number)) == stay, "what stays once isn't removed without cause"

    def test_the_files_go_with_it(self, case: Case) -> None:
        for number in range(NEWEST + 3):
            note(case, f"note {number}")
            made(case.folder)
        found = backups.listed(case.folder)
        assert [each.number for each in found] == [4, 5, 6, 7, 8]  # all of one day
        assert all(backups.check(each, None).decisions == each.number + 1 for each in found)


class TestListing:
    def test_only_what_is_named_as_one_is_one(self, case: Case) -> None:
        good = made(case.folder)
        place = case.folder / "backups"
        for name in ("case.db", "case-1-20260101T000000Z.db", "case-0009-20269901T000000Z.db", "notes.txt"):
            (place / name).write_text("x")
        (place / "case-0008-20260101T000000Z.db").mkdir()
        assert backups.listed(case.folder) == [good]

    def test_garbage_of_the_right_name_is_refused_when_it_is_read(self, case: Case) -> None:
        good = made(case.folder)
        bad = case.folder / "backups" / "case-0009-20260101T000000Z.db"
        for raw in (b"", b"garbage " * 1000, good.path.read_bytes()[:9_000]):
            bad.write_bytes(raw)
            with pytest.raises(UserError):
                backups.check(backups.listed(case.folder)[-1], None)
            found = backups.newest_good(case.folder, None)
            assert found is not None
            assert found[0] == good


def damage(folder: Path) -> None:
    """Overwrite pages in the middle of the database, as a disk that fails may."""
    raw = bytearray((folder / "case.db").read_bytes())
    for page in range(2, len(raw) // 4096, 2):
        raw[page * 4096 : page * 4096 + 2048] = b"\xa5" * 2048
    (folder / "case.db").write_bytes(raw)


class TestOpeningWhatIsDamaged:
    @pytest.mark.parametrize("how", ["garbage", "short", "empty", "missing"])
    def test_names_the_newest_good_backup(self, tmp_path: Path, how: str) -> None:
        with new_case(tmp_path / "c", 1) as case:
            note(case, "a lighthouse")
            backup = made(case.folder)
            folder = case.folder
        whole = (folder / "case.db").read_bytes()
        if how == "missing":
            (folder / "case.db").unlink()
        else:
            (folder / "case.db").write_bytes(
                {"garbage": b"garbage " * 1000, "short": whole[: len(whole) // 3], "empty": b""}[how]
            )
        for writable in (True, False):
            with pytest.raises(Damaged, match=rf"newest good backup is {backup.name}, with 1 decision,.*restore"):
                Case.open(folder, writable=writable)

    def test_without_a_backup_it_says_that_there_is_none(self, tmp_path: Path) -> None:
        new_case(tmp_path / "c", 1).close()
        (tmp_path / "c.case" / "case.db").write_bytes(b"garbage " * 1000)
        with pytest.raises(Damaged, match="There is no backup of it"):
            Case.open(tmp_path / "c")


def test_a_reader_on_another_thread_never_waits_for_a_backup(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_PAGES", 1)
    decided = threading.Event()
    steps = 0

    def step() -> bool:
        nonlocal steps
        steps += 1
        return not decided.wait(10) if steps == 2 else False

    thread = threading.Thread(target=lambda: backups.make(case.folder, None, stopped=step, reserve=0))
    thread.start()
    note(case, "decided in the midst of a backup")
    decided.set()
    thread.join()
    assert len(backups.listed(case.folder)) == 1


def test_a_backup_that_the_disk_gives_no_more_isn_t_the_newest_good_one(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [backups.make(case.folder, None, reserve=0) for _ in range(2)]

    def failing(db: sqlite.Connection, name: str) -> None:
        if made[1] is not None and name == made[1].name:
            raise sqlite.OperationalError("disk I/O error")

    monkeypatch.setattr(backups, "check_quickly", failing)
    found = backups.newest_good(case.folder, None)
    assert found is not None
    assert found[0] == made[0]


def test_a_case_that_was_copied_brings_its_backups_along(case: Case, tmp_path: Path) -> None:
    backup = made(case.folder)
    case.close()
    shutil.copytree(case.folder, tmp_path / "copy.case")
    assert [each.name for each in backups.listed(tmp_path / "copy.case")] == [backup.name]
