"""What the officer signed can't be written anew without the officer's key."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.trail import audit, checkpoints
from app.keys.note import NoteError
from tests.app.case.trail.trails import (
    COLUMNS,
    KEY,
    OTHER,
    ROWS,
    SIGNED,
    chain_anew,
    close_ranks,
    make_trail,
    open_trail,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of `make_trail`."""
    path = tmp_path_factory.mktemp("made") / "case.db"
    make_trail(path)
    return path


@pytest.fixture
def db(tmp_path: Path, made: Path) -> Iterator[sqlite.Connection]:
    shutil.copyfile(made, tmp_path / "case.db")
    db = open_trail(tmp_path / "case.db")
    yield db
    db.close()


def in_memory(made: Path) -> sqlite.Connection:
    """The same, without a disk to wait for."""
    db = sqlite.connect(":memory:", isolation_level=None)
    with closing(open_trail(made)) as whole:
        whole.backup(db)
    return db


def broken(db: sqlite.Connection, *heads: tuple[int, str]) -> tuple[int | None, str]:
    """Where it breaks, and why."""
    trail = checkpoints.examine(db, heads).trail
    return trail.broken_at, trail.problem


def test_a_trail_that_nobody_touched_is_whole(db: sqlite.Connection) -> None:
    found = checkpoints.examine(db, [audit.head(db)], [KEY.public])
    assert (found.trail.broken_at, found.trail.rows, found.trail.problem) == (None, ROWS, "")
    assert (found.checkpoints, found.signed_by, found.newest) == (2, (KEY.public.fingerprint,), 11)


def test_a_checkpoint_says_what_it_is_about(db: sqlite.Connection) -> None:
    signed = checkpoints.newest(db)
    assert signed is not None
    said, key = signed.opened()
    (head,) = db.execute("SELECT hash FROM audit WHERE seq = 11").fetchone()
    (case,) = db.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    assert (said.case, said.row, said.head, said.officer, key) == (case, 11, head.hex(), "A. Berg", KEY.public)
    assert checkpoints.Checkpoint.parse(str(said)) == said


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_officers_name_can_be_signed_and_read(name: str) -> None:
    said = checkpoints.Checkpoint("id", 1, "0" * 64, "2026", name)
    assert checkpoints.Checkpoint.parse(str(said)) == said


@pytest.mark.parametrize("seq", [1, 3, 6, 8, 11])
@pytest.mark.parametrize("column", ["at", "actor", "target"])
def test_a_row_that_was_changed_and_chained_anew_is_found_by_the_next_checkpoint(
    db: sqlite.Connection, seq: int, column: str
) -> None:
    db.execute(f"UPDATE audit SET {column} = 'forged' WHERE seq = ?", (seq,))
    chain_anew(db, seq)
    assert audit.check(db).broken_at is None, "the chain alone holds"
    # A checkpoint stands for the row before it; its own words are covered by the next one.
    assert broken(db)[0] == (SIGNED[0] if seq < SIGNED[0] else SIGNED[1] - 1)


def test_a_trail_written_anew_from_its_beginning_is_found_by_the_first_checkpoint(db: sqlite.Connection) -> None:
    db.execute("UPDATE audit SET actor = 'Somebody else' WHERE action = 'decide'")
    chain_anew(db)
    assert broken(db)[0] == SIGNED[0]


@pytest.mark.parametrize("gone", [2, 6, 7, 11])
def test_a_row_that_was_taken_out_and_the_rest_chained_anew_is_found(db: sqlite.Connection, gone: int) -> None:
    db.execute("DELETE FROM audit WHERE seq = ?", (gone,))
    close_ranks(db)
    chain_anew(db)
    assert audit.check(db).broken_at is None
    assert broken(db)[0] is not None


def test_rows_that_were_cut_off_show_against_the_checkpoint_beside_the_trail(db: sqlite.Connection) -> None:
    db.execute("DELETE FROM audit WHERE seq > 9")
    assert broken(db) == (10, "rows are missing from here to the end")


def test_whoever_also_forges_the_checkpoint_beside_it_is_found_by_a_head_kept_elsewhere(db: sqlite.Connection) -> None:
    head = audit.head(db)
    older = checkpoints.Signed.read(db.execute("SELECT detail FROM audit WHERE seq = 6").fetchone()[0])
    db.execute("DELETE FROM audit WHERE seq > 9")
    db.execute(
        "UPDATE case_info SET value = ? WHERE key = 'checkpoint'",
        (json.dumps({"signed_note": older.note, "key": older.key}),),
    )
    assert broken(db)[0] is None, "no anchor, no proof: the handbook says so"
    assert broken(db, head) == (10, "rows are missing from here to the end")


def test_a_rewrite_without_checkpoints_is_found_by_a_head_or_by_the_key(db: sqlite.Connection) -> None:
    head = audit.head(db)
    db.execute("DELETE FROM audit WHERE action = 'checkpoint'")
    db.execute("DELETE FROM case_info WHERE key = 'checkpoint'")
    db.execute("UPDATE audit SET actor = 'Somebody else' WHERE action = 'decide'")
    close_ranks(db)
    chain_anew(db)
    assert broken(db)[0] is None, "no anchor, no proof: the handbook says so"
    assert broken(db, head)[0] is not None
    assert checkpoints.examine(db, keys=[KEY.public]).trail.problem.startswith("no checkpoint in it is signed")


def test_a_rewrite_signed_by_another_key_is_found_by_the_key(db: sqlite.Connection) -> None:
    db.execute("DELETE FROM audit WHERE seq > 5")
    db.execute("DELETE FROM case_info WHERE key = 'checkpoint'")
    checkpoints.append(db, "A. Berg", OTHER)
    found = checkpoints.examine(db)
    assert (found.trail.broken_at, found.signed_by) == (None, (OTHER.public.fingerprint,))
    assert "another key" in checkpoints.examine(db, keys=[KEY.public]).trail.problem
    assert checkpoints.examine(db, keys=[KEY.public, OTHER.public]).trail.broken_at is None, "two officers signed"


@pytest.mark.parametrize(("seq", "digest"), [(5, "0" * 64), (ROWS + 1, "0" * 64)])
def test_a_head_that_doesnt_fit_is_found_at_its_row(db: sqlite.Connection, seq: int, digest: str) -> None:
    assert broken(db, (seq, digest))[0] == seq


def test_two_heads_that_disagree_cant_both_hold(db: sqlite.Connection) -> None:
    assert broken(db, audit.head(db), (ROWS, "0" * 64))[0] == ROWS


def test_an_emptied_trail_stays_found_after_the_program_went_on(db: sqlite.Connection) -> None:
    db.execute("DELETE FROM audit")
    db.execute("DELETE FROM case_info WHERE key = 'checkpoint'")
    audit.append(db, "A. Berg", "open case", "", {})
    assert broken(db) == (1, "a trail begins with the making of its case")


value = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text(max_size=8), st.binary(max_size=40)
)


@given(seq=st.integers(1, ROWS), column=st.sampled_from(("seq", *COLUMNS)), value=value)
def test_any_change_of_any_field_to_anything_is_found(made: Path, seq: int, column: str, value: object) -> None:
    """Also what SQLite's strict tables would refuse: the forger makes the table anew without them."""
    with closing(in_memory(made)) as db:
        db.execute("CREATE TABLE loose (seq, at, actor, action, target, detail, prev, hash)")
        db.execute("INSERT INTO loose SELECT * FROM audit")
        (before,) = db.execute(f"SELECT {column} FROM loose WHERE seq = ?", (seq,)).fetchone()
        db.execute(f"UPDATE loose SET {column} = ? WHERE seq = ?", (value, seq))
        db.execute("DROP TABLE undo")
        db.execute("DROP TABLE audit")
        db.execute("ALTER TABLE loose RENAME TO audit")
        same = type(value) is type(before) and value == before
        # The same bytes as another type say the same, and hash the same.
        same = same or (column in COLUMNS[:5] and isinstance(value, bytes) and value == before.encode())
        assert (checkpoints.examine(db).trail.broken_at is None) == same


@given(data=st.data())
def test_no_forgery_before_the_newest_checkpoint_survives_it(made: Path, data: st.DataObject) -> None:
    """Rows changed, taken out, put in, swapped, in any combination, then all chained anew."""
    with closing(in_memory(made)) as db:
        true = db.execute("SELECT at, actor, action, target, detail FROM audit ORDER BY seq").fetchall()
        rows = list(true)
        for _ in range(data.draw(st.integers(1, 3))):
            at = min(data.draw(st.integers(0, ROWS - 2)), len(rows) - 1)
            match data.draw(st.sampled_from(["change", "remove", "insert", "swap"])):
                case "change":
                    rows[at] = (*rows[at][:1], data.draw(st.text("ab", max_size=2)), *rows[at][2:])
                case "remove" if len(rows) > 1:
                    del rows[min(at, len(rows) - 2)]
                case "insert":
                    rows.insert(at, ("2026-01-01T00:00:00.000Z", "A. Berg", "decide", "nothing", "{}"))
                case "swap":
                    one, other = min(at, len(rows) - 1), data.draw(st.integers(0, len(rows) - 1))
                    rows[one], rows[other] = rows[other], rows[one]
        db.execute("DELETE FROM audit")
        db.executemany(
            "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, x'', x'')",
            [(number, *row) for number, row in enumerate(rows, start=1)],
        )
        chain_anew(db)
        whole = checkpoints.examine(db).trail.broken_at is None
        # The last row's own words, the newest checkpoint's, are covered by what comes after it, or by a head.
        assert whole == (rows[: ROWS - 1] == true[: ROWS - 1] and rows[ROWS - 1 :] in (true[ROWS - 1 :], []))


@given(
    st.binary(max_size=200) | st.text(max_size=200) | st.from_regex(r'\{"signed_note":.*,"key":.*\}', fullmatch=True)
)
def test_whatever_is_no_checkpoint_is_told_in_words(detail: str | bytes) -> None:
    with pytest.raises(NoteError):
        checkpoints.Signed.read(detail).opened()


def test_a_tampered_newest_row_is_told_and_nothing_is_put_after_it(db: sqlite.Connection, tmp_path: Path) -> None:
    shutil.copy(tmp_path / "case.db", tmp_path / "loose.db")
    with closing(open_trail(tmp_path / "loose.db")) as loose:
        loose.executescript(
            "CREATE TABLE loose AS SELECT * FROM audit; DROP TABLE undo; DROP TABLE audit; "
            "ALTER TABLE loose RENAME TO audit; UPDATE audit SET hash = 1000000000000 WHERE seq = 12"
        )
        with pytest.raises(Exception, match="tampered"):
            audit.append(loose, "A. Berg", "decide", "x")


def test_a_trail_without_its_table_is_told(db: sqlite.Connection) -> None:
    db.executescript("DROP TABLE undo; DROP TABLE audit; CREATE TABLE audit (seq)")
    assert broken(db) == (1, "the table of the trail is missing or another one")


class TestClock:
    """Time goes its own ways; seq doesn't."""

    def test_a_clock_that_was_set_back_is_on_record(
        self, db: sqlite.Connection, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        db.execute("DELETE FROM audit WHERE seq = 12")
        newest = db.execute("SELECT at FROM audit WHERE seq = 11").fetchone()[0]
        monkeypatch.setattr(audit, "now", lambda: "2020-01-01T00:00:00.000Z")
        seq = audit.append(db, "A. Berg", "decide", "1 medium")
        monkeypatch.undo()
        rows = db.execute("SELECT seq, at, action, detail FROM audit WHERE seq > 11 ORDER BY seq").fetchall()
        assert seq == 13
        assert [(row[0], row[2]) for row in rows] == [(12, audit.CLOCK_SET_BACK), (13, "decide")]
        assert json.loads(rows[0][3])["newest"] == newest
        assert json.loads(rows[0][3])["seconds"] > 86_400 * 365
        assert audit.append(db, "A. Berg", "decide", "2") == 14, "it is told once"

    def test_a_checkpoint_after_a_clock_set_back_is_about_the_row_before_it(
        self, db: sqlite.Connection, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(audit, "now", lambda: "2020-01-01T00:00:00.000Z")
        assert checkpoints.append(db, "A. Berg", KEY) == ROWS + 2
        found = checkpoints.examine(db)
        assert (found.trail.broken_at, found.newest) == (None, ROWS + 1)

    @pytest.mark.parametrize("newest", ["", "yesterday", "9999", "2026-01-01", "\0"])
    def test_a_tampered_time_keeps_nobody_from_going_on(self, db: sqlite.Connection, newest: str) -> None:
        db.execute("UPDATE audit SET at = ? WHERE seq = 12", (newest,))
        assert audit.append(db, "A. Berg", "decide", "x") in (13, 14)
