"""A backup takes the place of the case at once; nothing that stood there is lost, and the trail says what happened."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.case.casefile import Case, Held
from app.case.decisions import history
from app.case.decisions.media_decisions import Decide
from app.case.queries import media
from app.case.records.intake_records import Ids
from app.case.store import backups, connection
from app.case.store.backups import Backup
from app.case.trail import audit
from app.case.upkeep import restoring
from app.errors import UserError
from tests.app.case.sample import new_case
from tests.app.case.store.test_backups import damage, made
from tests.app.exchange.documents.case_rows import add_medium

ROOT = Path(__file__).parents[4]


def backed_up(folder: Path, pictures: int = 1) -> tuple[Path, Backup]:
    """A closed case, whose note was changed after its backup."""
    with new_case(folder / "c", pictures) as case:
        case.perform(Decide((1,), note="a lighthouse"))
        backup = made(case.folder)
        case.perform(Decide((1,), note="a harbour"))
        return case.folder, backup


def note(folder: Path) -> str:
    with Case.open(folder) as case:
        reader = case.reader()
        assert audit.check(reader).broken_at is None
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return media.note(reader, 1)


def test_the_case_is_as_it_was_and_what_was_decided_since_can_be_had_back(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)
    restored = restoring.restore(folder, None, backup)
    assert (restored.broken_at, restored.content.decisions) == (None, 1)
    assert note(folder) == "a lighthouse"
    replaced = restoring.choose(folder, restored.replaced)
    assert replaced.occasion == restoring.BEFORE
    restoring.restore(folder, None, replaced)
    assert note(folder) == "a harbour"


def test_the_trail_tells_of_it_and_of_what_it_took_away(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)
    with Case.open(folder, writable=False) as case:
        before = audit.head(case.reader())
    restored = restoring.restore(folder, None, backup)
    with Case.open(folder, writable=False) as case:
        newest = history.entries(case.reader(), 1)[0]
    assert (newest.action, newest.target) == ("restore backup", backup.name)
    assert (newest.detail["row"], newest.detail["head"]) == (restored.content.row, restored.content.head)
    assert newest.detail["replaced"] == restored.replaced
    assert (newest.detail["replaced_row"], newest.detail["replaced_head"]) == before


@pytest.mark.parametrize("how", ["pages", "garbage", "short", "empty", "emptied tables"])
def test_a_damaged_database_is_kept_beside_byte_for_byte(tmp_path: Path, how: str) -> None:
    folder, backup = backed_up(tmp_path, 200)
    path = folder / "case.db"
    if how == "pages":
        damage(folder)
    elif how == "emptied tables":
        with closing(connection.open_for_writing(path, None)) as db:
            db.execute("DELETE FROM case_info")
    else:
        whole = path.read_bytes()
        path.write_bytes({"garbage": b"garbage " * 1000, "short": whole[: len(whole) // 3], "empty": b""}[how])
    bad = path.read_bytes()
    restored = restoring.restore(folder, None, backup)
    assert restored.replaced.startswith("case damaged ")
    assert (folder / restored.replaced).read_bytes() == bad
    assert note(folder) == "a lighthouse"
    damage(folder)
    again = restoring.restore(folder, None, backup)
    assert again.replaced != restored.replaced
    assert (folder / restored.replaced).read_bytes() == bad


def test_the_log_of_a_damaged_database_stays_with_it_and_never_meets_the_restored_one(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path, 200)
    with Case.open(folder) as case:
        case.perform(Decide((1,), note="only in the log"))
        log = (folder / "case.db-wal").read_bytes()
    damage(folder)
    (folder / "case.db-wal").write_bytes(log)
    bad = (folder / "case.db").read_bytes()
    with pytest.raises(UserError):
        backups.make(folder, None, reserve=0)
    restored = restoring.restore(folder, None, backup)
    beside = folder / restored.replaced
    assert note(folder) == "a lighthouse"
    assert beside.exists()
    if beside.name.startswith("case damaged"):
        assert len(beside.read_bytes()) >= len(bad)


def test_a_case_of_which_only_backups_are_left_comes_back(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)
    (folder / "case.db").unlink()
    found = restoring.case_folder(tmp_path / "c")
    assert restoring.restore(found, None, backup).replaced == ""
    assert note(folder) == "a lighthouse"


def test_the_chosen_backup_outlives_the_restore(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)
    for number in range(backups.NEWEST - 1):
        with Case.open(folder) as case:
            case.perform(Decide((1,), note=f"note {number}"))
            made(folder)
    restoring.restore(folder, None, backup)
    assert backup in backups.listed(folder)


def test_no_id_of_a_medium_ever_stands_for_two_contents(tmp_path: Path) -> None:
    """Previews are kept by id: what came in after the backup must not lend its preview to what comes in now."""
    folder, backup = backed_up(tmp_path, 2)
    with Case.open(folder) as case:
        case.write(lambda db: [add_medium(db, f"later {n}".encode(), f"later/{n}.jpg") for n in range(3)])
        case.write_previews(lambda db: db.execute("INSERT INTO still VALUES (9, 0, x'ff')"))
    restored = restoring.restore(folder, None, backup)
    with Case.open(folder, writable=False) as case:
        assert Ids(case.reader()).next("medium") == 10
    (folder / "previews.db").unlink()
    restoring.restore(folder, None, restoring.choose(folder, restored.replaced))
    with Case.open(folder, writable=False) as case:
        assert case.reader().execute("SELECT max(id) FROM medium").fetchone() == (5,)
        assert Ids(case.reader()).next("medium") == 10, "the restored case knows what the one before it knew"


def test_the_restored_database_needs_no_change_before_it_can_be_read(tmp_path: Path) -> None:
    """Found by kills: the first opening changed its journal mode, and a kill in that left what no reader could open."""
    folder, backup = backed_up(tmp_path)
    restoring.restore(folder, None, backup)
    assert (folder / "case.db").read_bytes()[18:20] == b"\2\2", "it is in WAL mode already"
    assert sorted(path.name for path in folder.glob("case.db*")) == ["case.db"]


def test_what_cannot_be_restored_leaves_the_case_alone(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)
    other, foreign = backed_up(tmp_path / "c.case" / "packages")
    stolen = folder / "backups" / "case-0002-20260101T000000Z.db"
    stolen.write_bytes(foreign.path.read_bytes())
    torn = folder / "backups" / "case-0003-20260101T000000Z.db"
    torn.write_bytes(backup.path.read_bytes()[:5000])
    (folder / "backups" / "case-0004-20260101T000000Z.db").write_bytes(b"")
    for number, sentence in (
        ("2", "belongs to another case"),
        ("3", "damaged|can't be"),
        ("4", "can't be"),
        ("7", "has no backup “7”"),
    ):
        with pytest.raises(UserError, match=sentence):
            restoring.restore(folder, None, restoring.choose(folder, number))
    assert note(folder) == "a harbour"
    assert restoring.choose_newest_good(folder, None).number in (1, 2)
    assert not list(folder.glob("*.part*"))
    assert other.exists()


def test_a_case_that_is_open_is_not_taken_away(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)
    with Case.open(folder), pytest.raises(Held, match="open elsewhere"):
        restoring.restore(folder, None, backup)
    with Case.open(folder, writable=False) as case:
        case.reader().execute("BEGIN")
        case.reader().execute("SELECT count(*) FROM note").fetchone()
        with Case.open(folder) as writing:
            writing.perform(Decide((1,), note="a beach"))
        with pytest.raises(UserError, match="Another program reads"):
            restoring.restore(folder, None, backup)
    assert note(folder) == "a beach"


@pytest.mark.parametrize("step", ["_lay_beside", "_prepare", "_put_in_place"])
def test_a_disk_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    folder, backup = backed_up(tmp_path, 200)
    if step == "_lay_beside":
        damage(folder)
    before = (folder / "case.db").read_bytes()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, step, fail)
    with pytest.raises(UserError, match=r"can't be restored \(No space left on device\)"):
        restoring.restore(folder, None, backup)
    assert (folder / "case.db").read_bytes() == before
    assert not list(folder.glob("*.part*"))


def test_one_of_an_older_format_is_brought_up_to_date_when_it_is_opened(tmp_path: Path) -> None:
    folder, _ = backed_up(tmp_path)
    with closing(connection.open_for_writing(folder / "case.db", None)) as db:
        db.execute("PRAGMA user_version = 999")
    Case.open(folder).close()
    (old,) = (each for each in backups.listed(folder) if each.occasion.startswith("before-format"))
    restoring.restore(folder, None, old)
    assert note(folder) == "a harbour"


@pytest.mark.parametrize("path", ["gone", "c.case/packages", "file"])
def test_what_is_no_case_is_a_sentence(tmp_path: Path, path: str) -> None:
    backed_up(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="There is no case"):
        restoring.case_folder(tmp_path / path)


def test_the_command_line_lists_makes_and_restores(tmp_path: Path) -> None:
    folder, backup = backed_up(tmp_path)

    def sightline(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "main.py", *words], cwd=ROOT, text=True, capture_output=True, check=False
        )

    assert backup.name in sightline("backup", str(folder), "--list").stdout
    second = sightline("backup", str(folder))
    assert (second.returncode, second.stderr) == (0, "")
    assert "case-0002-" in second.stdout
    assert sightline("restore", str(folder), "--from", backup.name).returncode == 0
    assert note(folder) == "a lighthouse"
    (folder / "case.db").write_bytes(b"garbage " * 1000)
    refused = sightline("status", str(folder))
    assert refused.returncode == 1
    assert "restore" in refused.stderr
    healed = sightline("restore", str(folder), "--json")
    assert healed.returncode == 0, healed.stderr
    assert '"replaced": "case damaged' in healed.stdout
    assert note(folder) == "a harbour", "the newest good one is what was there before the first restore"
    assert sightline("restore", str(folder), "--from", "nothing").returncode == 1
