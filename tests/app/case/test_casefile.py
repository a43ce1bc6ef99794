"""A case is made whole or not at all, opens or says why not, and belongs to one program at a time."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import counts, media
from app.case.store import connection, schema, schema_close, schema_leads, versions
from app.case.store.case_key import CaseKey
from app.case.trail import audit
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from tests.app.case.sample import decided, new_case

ROOT = Path(__file__).parents[3]
_ALL_TABLES = (
    schema.CASE_TABLES,
    schema.TRIAGE_TABLES,
    schema.PART_TABLES,
    schema_leads.LEAD_TABLES,
    schema_leads.EXCHANGE_TABLES,
    schema_leads.FACE_TABLES,
    schema_close.CLOSE_TABLES,
)
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
_INDEXES = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL"
_COLUMNS = (
    "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
    "AND t.name NOT LIKE '\\_%' ESCAPE '\\'"
)


def make(folder: Path) -> Path:
    """A closed case with one medium that has a note."""
    with new_case(folder / "c", 1) as case:
        case.perform(Decide((1,), note="a lighthouse"))
        return case.folder


def set_version(folder: Path, version: int) -> None:
    with closing(sqlite.connect(folder / "case.db")) as db:
        db.execute(f"PRAGMA user_version = {version}")


def start(program: str, *words: str) -> subprocess.Popen[str]:
    """Our own interpreter with a program that says something as soon as it is ready."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *words], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


class TestCreate:
    def test_gives_an_empty_case_that_knows_what_it_was_told(self, tmp_path: Path) -> None:
        with Case.create(tmp_path / "harbour", " 2026/17 ", " Unit ", " A. Berg ") as case:
            assert case.folder == tmp_path / "harbour.case"
            assert (case.info.reference, case.info.agency, case.info.officer) == ("2026/17", "Unit", "A. Berg")
            assert counts.read(case.reader()).occurrences == 0
            assert (case.folder / "packages").is_dir()
            trail = audit.check(case.reader())
            assert (trail.rows, trail.broken_at) == (2, None)

    @pytest.mark.parametrize("name", ["c", "c.case"])
    def test_the_suffix_is_added_where_it_is_missing(self, tmp_path: Path, name: str) -> None:
        Case.create(tmp_path / name, "T").close()
        assert [entry.name for entry in tmp_path.iterdir()] == ["c.case"]

    def test_any_name_that_the_file_system_takes_will_do(self, tmp_path: Path) -> None:
        for raw in (b"50% ?#&.case", b"caf\xe9.case", "Fälle\n2026.case".encode()):
            path = tmp_path / os.fsdecode(raw)
            Case.create(path, "T").close()
            with Case.open(path) as case:
                assert case.info.reference == "T"
                assert media.previews(case.reader(), [1]) == {}

    @pytest.mark.parametrize("there", ["folder", "file", "dangling link", "case"])
    def test_what_exists_is_never_touched(self, tmp_path: Path, there: str) -> None:
        place = tmp_path / "c.case"
        if there == "folder":
            place.mkdir()
        elif there == "file":
            place.write_text("mine")
        elif there == "dangling link":
            place.symlink_to(tmp_path / "nowhere")
        else:
            Case.create(place, "first").close()
        before = sorted(tmp_path.rglob("*"))
        with pytest.raises(UserError, match="exists already"):
            Case.create(tmp_path / "c", "second")
        assert sorted(tmp_path.rglob("*")) == before

    @pytest.mark.parametrize(
        ("place", "reference", "scheme", "sentence"),
        [
            ("missing/c", "T", "neutral", "doesn't exist; make it first"),
            ("file/c", "T", "neutral", "can't be made"),
            ("c", " \n", "neutral", "needs a reference"),
            ("c", "T", "no-such-scheme", "no category scheme “no-such-scheme”; choose one of"),
            ("c", "T", "../schemes/neutral", "no category scheme"),
            ("x" * 250, "T", "neutral", "can't be made"),
            ("x" * 300, "T", "neutral", "can't be made"),
        ],
    )
    def test_nothing_is_made_where_it_makes_no_sense(
        self, tmp_path: Path, place: str, reference: str, scheme: str, sentence: str
    ) -> None:
        (tmp_path / "file").write_text("a file")
        with pytest.raises(UserError, match=sentence):
            Case.create(tmp_path / place, reference, scheme=scheme)
        assert [entry.name for entry in tmp_path.iterdir()] == ["file"]

    def test_a_folder_without_permission_is_a_sentence(self, tmp_path: Path) -> None:
        closed = tmp_path / "closed"
        closed.mkdir(mode=0o555)
        child = os.fork()
        if not child:  # a process of its own, since root may write anywhere
            status = 9
            try:
                if os.getuid() == 0:
                    os.chdir(closed)
                    os.setuid(65534)
                Case.create(Path("c") if os.getuid() == 65534 else closed / "c", "T")
            except UserError as error:
                status = 0 if "Permission denied" in str(error) and "choose another place" in str(error) else 8
            finally:
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert list(closed.iterdir()) == []

    def test_a_disk_that_is_full_is_a_sentence_and_leaves_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        whole = connection.open_for_writing

        def on_a_full_disk(path: Path, key: CaseKey | None, *, durable: bool = True) -> sqlite.Connection:
            db = whole(path, key, durable=durable)
            db.execute("PRAGMA max_page_count = 4")
            return db

        monkeypatch.setattr(connection, "open_for_writing", on_a_full_disk)
        with pytest.raises(UserError, match="can't be made: the disk that holds the case is full"):
            Case.create(tmp_path / "c", "T")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("path", ["/", ".."])
    def test_paths_without_a_name_are_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
        (tmp_path / "up.case" / "down").mkdir(parents=True)
        monkeypatch.chdir(tmp_path / "up.case" / "down")
        with pytest.raises(UserError, match="exists already"):
            Case.create(Path(path), "T")


class TestOpen:
    def test_with_or_without_suffix_and_from_inside(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder = make(tmp_path)
        for path in (folder, tmp_path / "c"):
            with Case.open(path) as case:
                assert media.note(case.reader(), 1) == "a lighthouse"
        monkeypatch.chdir(folder)
        with Case.open(Path()) as case:
            assert case.folder == folder
        monkeypatch.chdir(folder / "packages")
        with Case.open(Path("..")) as case:
            assert case.folder == folder

    @pytest.mark.parametrize("path", ["gone", "gone.case", "deep/er", ".", "/", "x" * 300, "file", "file/c"])
    def test_what_is_no_case_is_a_sentence(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
        monkeypatch.chdir(tmp_path)
        Path("file").write_text("a file")
        with pytest.raises(UserError, match=r"There is no case|is not a Sightline case"):
            Case.open(Path(path))
        assert [entry.name for entry in tmp_path.iterdir()] == ["file"]

    @pytest.mark.parametrize("writable", [True, False])
    @pytest.mark.parametrize("content", [b"", b"garbage " * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
    def test_a_case_db_of_garbage_is_a_sentence_and_stays(self, tmp_path: Path, content: bytes, writable: bool) -> None:
        folder = make(tmp_path)
        (folder / "case.db").write_bytes(content)
        with pytest.raises(UserError):
            Case.open(folder, writable=writable)
        assert (folder / "case.db").read_bytes() == content

    @pytest.mark.parametrize("writable", [True, False])
    @pytest.mark.parametrize("kept", [0.02, 0.1, 0.5, 0.9])
    def test_a_case_db_cut_short_never_opens_in_silence(self, tmp_path: Path, kept: float, writable: bool) -> None:
        folder = make(tmp_path)
        whole = (folder / "case.db").read_bytes()
        (folder / "case.db").write_bytes(whole[: int(len(whole) * kept)])
        with pytest.raises(UserError, match=r"damaged|can't be opened as a case database"):
            Case.open(folder, writable=writable)

    def test_another_sqlite_file_is_no_case(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        (folder / "case.db").unlink()
        with closing(sqlite.connect(folder / "case.db")) as db:
            db.execute("CREATE TABLE t (x)")
        with pytest.raises(UserError, match="is not a Sightline case"):
            Case.open(folder)

    def test_a_newer_major_version_is_refused_untouched(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        set_version(folder, (versions.MAJOR + 1) * 1000)
        before = (folder / "case.db").read_bytes()
        with pytest.raises(UserError, match=r"made by a newer Sightline .* open it with the newer program"):
            Case.open(folder)
        assert (folder / "case.db").read_bytes() == before

    def test_a_newer_minor_version_opens_and_keeps_its_version(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        newer = versions.MAJOR * 1000 + versions.MINOR + 1
        set_version(folder, newer)
        with closing(sqlite.connect(folder / "case.db")) as db:
            db.execute("CREATE TABLE thing_of_tomorrow (x)")
        with Case.open(folder) as case:
            case.perform(Decide((1,), note="changed"))
            assert case.reader().execute("PRAGMA user_version").fetchone() == (newer,)

    def test_a_case_of_the_first_version_gets_what_came_later(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        with closing(sqlite.connect(folder / "case.db")) as db:
            first = sqlite.connect(":memory:")
            first.executescript(schema.CASE_TABLES)
            now, then = ({row[0] for row in each.execute(_TABLES)} for each in (db, first))
            db.execute("PRAGMA foreign_keys = OFF")
            for table in now - then:
                db.execute(f"DROP TABLE {table}")
            for table, column in db.execute(_COLUMNS).fetchall():
                if not first.execute("SELECT 1 FROM pragma_table_info(?) WHERE name = ?", (table, column)).fetchone():
                    db.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
            for (index,) in db.execute(_INDEXES).fetchall():
                if not first.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone():
                    db.execute(f"DROP INDEX {index}")
            db.execute("DELETE FROM _sqlite_migrations WHERE name > '0002'")
            db.commit()
        with closing(sqlite.connect(folder / "previews.db")) as db:
            db.executescript("DROP TABLE features; DROP TABLE thumbnail")
        set_version(folder, 1000)
        with Case.open(folder) as case:
            for table in ("trace", "soundprint", "second_look", "segment", "previews.features", "previews.thumbnail"):
                assert case.reader().execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)

    def test_an_older_version_is_migrated_and_its_copy_kept(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        set_version(folder, 999)
        with pytest.raises(UserError, match="open it once for writing"):
            Case.open(folder, writable=False)
        for times in (1, 2):  # a copy that is there, as after a migration that broke off, is in nobody's way
            with Case.open(folder) as case:
                assert case.reader().execute("PRAGMA user_version").fetchone() == (versions.VERSION,)
                assert media.note(case.reader(), 1) == "a lighthouse"
            copies = sorted(folder.glob("backups/case-*-before-format-*.db"))
            assert len(copies) == times
            with closing(sqlite.connect(copies[0])) as copy:
                assert copy.execute("PRAGMA user_version").fetchone() == (999,)
                assert copy.execute("SELECT text FROM note").fetchall() == [("a lighthouse",)]
            set_version(folder, 999)
        assert not list(folder.rglob("*.part"))

    def test_lost_previews_are_made_anew_and_missed_by_no_reader(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        (folder / "previews.db").unlink()
        with Case.open(folder, writable=False) as case:
            assert media.previews(case.reader(), [1]) == {}
            assert media.still(case.reader(), 1, 0) is None
            with pytest.raises(sqlite.OperationalError, match="readonly"):
                case.reader().execute("DELETE FROM note")
        assert not (folder / "previews.db").exists()
        with Case.open(folder) as case:
            case.write_previews(lambda db: db.execute("INSERT INTO preview VALUES (1, x'ff')"))
            assert media.previews(case.reader(), [1]) == {1: b"\xff"}

    @pytest.mark.parametrize("writable", [True, False])
    def test_damaged_previews_are_named_and_nothing_is_left_open(self, tmp_path: Path, writable: bool) -> None:
        folder = make(tmp_path)
        (folder / "previews.db").write_bytes(b"garbage " * 1000)
        before = set(threading.enumerate())
        with pytest.raises(UserError, match=r"previews\.db"):
            Case.open(folder, writable=writable)
        assert set(threading.enumerate()) == before
        (folder / "previews.db").unlink()
        Case.open(folder).close()


class TestLock:
    HOLD = (
        "import sys; from pathlib import Path; from app.case.casefile import Case\n"
        "with Case.open(Path(sys.argv[1])): print('open', flush=True); sys.stdin.read()"
    )

    def test_names_its_holder_and_lets_others_read(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        with start(self.HOLD, str(folder)) as holder:
            assert holder.stdout
            assert holder.stdout.readline() == "open\n"
            with pytest.raises(UserError, match=rf"c\.case is open elsewhere: .*process {holder.pid}.*close it there"):
                Case.open(folder)
            with Case.open(folder, writable=False) as case:
                assert media.note(case.reader(), 1) == "a lighthouse"
                assert not case.writable
            holder.communicate()
        Case.open(folder).close()

    def test_ends_with_a_holder_that_was_killed(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        with start(self.HOLD, str(folder)) as holder:
            assert holder.stdout
            holder.stdout.readline()
            holder.kill()
        Case.open(folder).close()

    def test_a_reader_cannot_change_anything(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        with Case.open(folder, writable=False) as case:
            for change in (
                lambda: case.perform(Decide((1,), note="x")),
                case.undo,
                case.redo,
                lambda: case.record("event", "x"),
                lambda: case.write_previews(lambda db: None),
            ):
                with pytest.raises(UserError, match="open for reading only"):
                    change()
            with pytest.raises(sqlite.OperationalError, match="readonly"):
                case.reader().execute("DELETE FROM previews.preview")

    def test_two_in_one_program_exclude_each_other_too(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        with Case.open(folder), pytest.raises(UserError, match="open elsewhere"):
            Case.open(folder)


class TestKilled:
    """A program that is killed in the midst of deciding loses nothing that it was told is durable."""

    DECIDE = (
        "import sys; from pathlib import Path\n"
        "from app.case.casefile import Case; from app.case.decisions.media_decisions import Decide\n"
        "with Case.open(Path(sys.argv[1])) as case:\n"
        "    for number in range(int(sys.argv[2]), 10**9):\n"
        "        case.perform(Decide((1,), add_tags=(f'tag {number}',)))\n"
        "        print(number, flush=True)"
    )

    def test_no_acknowledged_decision_is_lost(self, tmp_path: Path) -> None:
        folder = make(tmp_path)
        last = -1
        for _ in range(10):
            with start(self.DECIDE, str(folder), str(last + 1)) as process:
                assert process.stdout
                for _ in range(5):
                    last = int(process.stdout.readline())
                process.send_signal(signal.SIGKILL)
                rest = process.stdout.read().split("\n")[:-1]  # the last line may be cut short
                last = int(rest[-1]) if rest else last
            with Case.open(folder) as case:
                reader = case.reader()
                tags = {row[0] for row in reader.execute("SELECT tag FROM medium_tag")}
                assert {f"tag {number}" for number in range(last + 1)} <= tags
                assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                assert reader.execute("PRAGMA foreign_key_check").fetchall() == []
                assert audit.check(reader).broken_at is None
                assert reader.execute("SELECT count(*) FROM undo").fetchone() == (len(tags) + 1,)
                last = len(tags) - 1  # one more may have been committed than was acknowledged
        shutil.copytree(folder, tmp_path / "copy.case")
        with Case.open(tmp_path / "copy") as case:
            while media.tags(case.reader(), 1):
                case.undo()
            assert media.note(case.reader(), 1) == "a lighthouse"


class TestListeners:
    def test_hear_what_was_touched_by_whom_and_nothing_where_nothing_changed(self, tmp_path: Path) -> None:
        heard: list[Changed] = []
        origin = object()
        with new_case(tmp_path / "c", 2, {2: 1}) as case:
            stop = case.listen(heard.append)
            case.perform(Decide((1,), stacks=True, category=1), origin)
            assert heard == [Changed(frozenset({Touched.CATEGORIES}), (1, 2))]
            assert heard[0].origin is origin
            case.perform(Decide((1,), stacks=True, category=1))
            assert len(heard) == 1
            case.undo()
            assert heard[1] == Changed(frozenset({Touched.CATEGORIES}), (1, 2))
            stop()
            case.redo()
            assert len(heard) == 2

    def test_one_that_fails_keeps_nobody_waiting(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        def fail(changed: Changed) -> None:
            raise RuntimeError("a bug in a view")

        with new_case(tmp_path / "c", 1) as case:
            case.listen(fail)
            assert case.begin(Decide((1,), note="x")).result(timeout=10).seq
            assert media.note(case.reader(), 1) == "x"
        assert "a bug in a view" in caplog.text


def test_a_closed_case_is_whole_in_its_database_alone(tmp_path: Path) -> None:
    folder = make(tmp_path)
    assert sorted(entry.name for entry in folder.iterdir()) == ["case.db", "case.lock", "packages", "previews.db"]


def test_each_thread_reads_through_its_own_connection(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 1) as case:
        found: list[sqlite.Connection] = []
        thread = threading.Thread(target=lambda: found.extend((case.reader(), case.reader())))
        thread.start()
        thread.join()
        assert found[0] is found[1]
        assert found[0] is not case.reader()
        case.perform(Decide((1,), note="seen by all"))
        assert media.note(case.reader(), 1) == media.note(found[0], 1) == "seen by all"


def test_the_tables_of_decisions_are_all_known_to_undo(tmp_path: Path) -> None:
    """A table that operations write, but undo doesn't know, would make decisions that can't be taken back."""
    with new_case(tmp_path / "c") as case:
        operations = [
            block.split("CREATE TABLE ")[1].split()[0]
            for block in "\n\n".join(_ALL_TABLES).split("\n\n")
            if block.lstrip().startswith("-- operations")
            and "-- operations and events" not in block
            and "CREATE TABLE " in block
        ]
        assert set(decided(case.reader())) == set(operations) - {"undo"}
