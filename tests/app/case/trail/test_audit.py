"""Whoever touches the trail is found, at the row where it begins to be wrong."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import sqlite
from app.case.trail import audit
from tests.app.exchange.documents.case_rows import new_case

ROWS = 12


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with a trail of twelve rows."""
    path = tmp_path_factory.mktemp("made") / "case.db"
    db = new_case(path)
    for number in range(2, ROWS + 1):
        audit.append(db, "A. Berg", "decide", f"{number} media", {"b": number, "a": "Öresund"})
    db.close()
    return path


@pytest.fixture
def db(tmp_path: Path, made: Path) -> Iterator[sqlite.Connection]:
    db = sqlite.connect(shutil.copy(made, tmp_path))
    yield db
    db.close()


def test_a_trail_that_nobody_touched_is_whole(db: sqlite.Connection) -> None:
    trail = audit.check(db)
    assert (trail.rows, trail.broken_at) == (ROWS, None)
    assert (ROWS, trail.head) == audit.head(db)


def test_the_canonical_form_is_the_one_that_is_written_down(db: sqlite.Connection) -> None:
    """Computed anew from the words in the module's docstring, as somebody else's program would."""
    (case_id,) = db.execute("SELECT value FROM case_info WHERE key = 'id'").fetchone()
    prev = hashlib.sha256(b"sightline-audit-1|" + case_id.encode()).digest()
    for seq, *texts, stated_prev, stated in db.execute(
        "SELECT seq, at, actor, action, target, detail, prev, hash FROM audit ORDER BY seq"
    ):
        assert stated_prev == prev
        fields = [prev, str(seq).encode(), *(text.encode() for text in texts)]
        prev = hashlib.sha256(b"sightline-audit-1" + b"".join(len(f).to_bytes(8, "big") + f for f in fields)).digest()
        assert stated == prev
    assert texts[-1] == '{"a":"Öresund","b":12}'


@pytest.mark.parametrize("seq", [1, 5, ROWS])
@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "2020-01-01T00:00:00.000Z"),
        ("actor", "Somebody else"),
        ("action", ""),
        ("target", "decide12 media"),
        ("detail", "{}"),
        ("prev", b"\0" * 32),
        ("hash", b"\0" * 32),
    ],
)
def test_an_edited_row_is_found(db: sqlite.Connection, seq: int, column: str, value: str | bytes) -> None:
    db.execute(f"UPDATE audit SET {column} = ? WHERE seq = ?", (value, seq))
    trail = audit.check(db)
    assert (trail.broken_at, trail.rows) == (seq, seq - 1)


def test_a_row_that_is_no_text_any_more_is_found(db: sqlite.Connection) -> None:
    db.execute("UPDATE audit SET detail = CAST(x'ff00' AS TEXT) WHERE seq = 7")
    assert audit.check(db).broken_at == 7


@pytest.mark.parametrize("seq", [1, 5, ROWS - 1])
def test_a_removed_row_is_found_at_the_one_that_followed_it(db: sqlite.Connection, seq: int) -> None:
    db.execute("DELETE FROM audit WHERE seq = ?", (seq,))
    trail = audit.check(db)
    assert (trail.broken_at, trail.rows) == (seq + 1, seq - 1)


def test_a_removed_row_is_found_though_the_rest_closes_ranks(db: sqlite.Connection) -> None:
    db.execute("DELETE FROM audit WHERE seq = 5")
    db.execute("UPDATE audit SET seq = -seq WHERE seq > 5")
    db.execute("UPDATE audit SET seq = -seq - 1 WHERE seq < 0")
    assert audit.check(db).broken_at == 5


def test_an_inserted_row_is_found_where_the_old_ones_go_on(db: sqlite.Connection) -> None:
    """The forger makes the new row fit; the next one can't fit any more."""
    db.execute("UPDATE audit SET seq = -seq - 1 WHERE seq > 5")
    db.execute("UPDATE audit SET seq = -seq WHERE seq < 0")
    (prev,) = db.execute("SELECT hash FROM audit WHERE seq = 5").fetchone()
    row = ("2026-01-01T00:00:00.000Z", "A. Berg", "decide", "nothing", "{}")
    db.execute("INSERT INTO audit VALUES (6, ?, ?, ?, ?, ?, ?, ?)", (*row, prev, audit.row_hash(prev, 6, *row)))
    assert audit.check(db).broken_at == 7


@pytest.mark.parametrize(("one", "other"), [(1, 2), (4, 9), (2, ROWS)])
def test_swapped_rows_are_found_at_the_first_of_them(db: sqlite.Connection, one: int, other: int) -> None:
    db.execute("UPDATE audit SET seq = -1 WHERE seq = ?", (one,))
    db.execute("UPDATE audit SET seq = ? WHERE seq = ?", (one, other))
    db.execute("UPDATE audit SET seq = ? WHERE seq = -1", (other,))
    assert audit.check(db).broken_at == one


def test_a_trail_that_was_moved_to_another_case_is_found(db: sqlite.Connection) -> None:
    db.execute("UPDATE case_info SET value = 'another' WHERE key = 'id'")
    trail = audit.check(db)
    assert (trail.broken_at, trail.rows) == (1, 0)


def test_an_emptied_trail_is_found(db: sqlite.Connection) -> None:
    db.execute("DELETE FROM audit")
    assert audit.check(db).broken_at == 1


def test_newest_rows_that_were_cut_off_show_against_a_head_kept_elsewhere(db: sqlite.Connection) -> None:
    kept = audit.head(db)
    db.execute("DELETE FROM audit WHERE seq > 9")
    trail = audit.check(db)
    assert trail.broken_at is None
    assert (trail.rows, trail.head) != kept


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)


@given(st.tuples(text, text, text, text, text), st.tuples(text, text, text, text, text))
def test_two_rows_share_a_hash_only_if_they_say_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    hashes = [audit.row_hash(b"\0" * 32, 1, *row) for row in (one, other)]
    assert (hashes[0] == hashes[1]) == (one == other)
