"""The verifier that others run finds what ours finds, with nothing of ours but its own file."""

from __future__ import annotations

import io
import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.export.export_records import content_of
from app.case.trail import audit, checkpoints
from app.exchange.documents.audit_extract import audit_line, check_audit_extract
from tests.app.case.trail.trails import KEY, OTHER, ROWS, SIGNED, chain_anew, close_ranks, make_trail, open_trail

SCRIPT = Path(__file__).resolve().parent.parent / "docs" / "verify_audit.py"
WITHOUT_SIGNATURES = "import runpy, sys; sys.modules['cryptography'] = None; sys.argv = sys.argv[1:]; "


def verify(trail: Path, *words: str, signatures: bool = True) -> tuple[int, str]:
    """Exit status and what was printed. Run alone, so that nothing of ours can be imported."""
    start = [str(SCRIPT)] if signatures else ["-c", WITHOUT_SIGNATURES + "runpy.run_path(sys.argv[0])", str(SCRIPT)]
    done = subprocess.run(
        [sys.executable, "-I", *start, str(trail), *words], capture_output=True, text=True, check=False, cwd="/"
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout


@pytest.fixture
def trail(tmp_path: Path) -> Path:
    make_trail(tmp_path / "case.db")
    return tmp_path / "case.db"


@pytest.fixture
def extract(trail: Path) -> Path:
    """All rows in words."""
    with closing(open_trail(trail)) as db, content_of(db) as content:
        (trail.parent / "audit.jsonl").write_bytes(b"".join(map(audit_line, content.audit)))
    return trail.parent / "audit.jsonl"


def heads(trail: Path) -> list[str]:
    """The newest head, as a receipt has it, as options."""
    with closing(open_trail(trail)) as db:
        return ["--head", ":".join(map(str, audit.head(db)))]


def test_it_is_short_and_needs_nothing_of_ours() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 100
    assert "import app" not in text
    assert "from app" not in text


def test_a_good_trail_is_whole_in_a_case_and_in_an_extract(trail: Path, extract: Path) -> None:
    for place in (trail, extract):
        status, said = verify(place, *heads(trail), "--key", str(OTHER.public), "--key", str(KEY.public))
        assert status == 0, said
        assert heads(trail)[1] in said
        assert f"2 by {KEY.public.fingerprint.replace(' ', '')}" in said
        assert "NOT CHECKED" not in said


def test_an_open_case_is_read_with_what_its_log_holds(trail: Path) -> None:
    with closing(open_trail(trail)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA wal_autocheckpoint = 0")
        audit.append(db, "A. Berg", "decide", "while it is open")
        status, said = verify(trail)
        assert (status, f"{ROWS + 1} rows" in said) == (0, True)


def test_reading_leaves_nothing_behind(trail: Path) -> None:
    with closing(open_trail(trail)) as db:
        db.execute("PRAGMA journal_mode = WAL")
    before = {path.name: path.read_bytes() for path in trail.parent.iterdir()}
    assert verify(trail)[0] == 0
    assert {path.name: path.read_bytes() for path in trail.parent.iterdir()} == before


def changed(db: sqlite3.Connection) -> None:
    db.execute("UPDATE audit SET actor = 'Somebody else' WHERE seq = 4")


def removed(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM audit WHERE seq = 4")


def inserted(db: sqlite3.Connection) -> None:
    db.execute("UPDATE audit SET seq = -seq - 1 WHERE seq > 3")
    db.execute("UPDATE audit SET seq = -seq WHERE seq < 0")
    (prev,) = db.execute("SELECT hash FROM audit WHERE seq = 3").fetchone()
    row = ("2026-01-01T00:00:00.000Z", "A. Berg", "decide", "nothing", "{}")
    db.execute("INSERT INTO audit VALUES (4, ?, ?, ?, ?, ?, ?, ?)", (*row, prev, audit.row_hash(prev, 4, *row)))


def swapped(db: sqlite3.Connection) -> None:
    for old, new in ((4, -1), (5, 4), (-1, 5)):
        db.execute("UPDATE audit SET seq = ? WHERE seq = ?", (new, old))


def chained_anew(db: sqlite3.Connection) -> None:
    changed(db)
    chain_anew(db)


def closed_ranks(db: sqlite3.Connection) -> None:
    removed(db)
    close_ranks(db)
    chain_anew(db)


def truncated(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM audit WHERE seq > 9")


def moved(db: sqlite3.Connection) -> None:
    db.execute("UPDATE case_info SET value = 'another' WHERE key = 'id'")


def emptied(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM audit")


def unsigned(db: sqlite3.Connection) -> None:
    """A note whose signature is of another text, in a chain that holds."""
    (detail,) = db.execute("SELECT detail FROM audit WHERE seq = 12").fetchone()
    said = json.loads(detail)
    said["signed_note"] = said["signed_note"].replace("A. Berg", "C. Dahl")
    db.execute("UPDATE audit SET detail = ? WHERE seq = 12", (audit.canonical(said),))
    chain_anew(db, 12)


def loose(db: sqlite3.Connection) -> None:
    """A table that isn't strict, with a number where a hash should be."""
    db.executescript(
        "CREATE TABLE loose AS SELECT * FROM audit; DROP TABLE undo; DROP TABLE audit; "
        "ALTER TABLE loose RENAME TO audit; UPDATE audit SET prev = 5, detail = NULL WHERE seq = 4"
    )


FORGERIES = [
    (changed, 4),
    (removed, 4),
    (inserted, 5),
    (swapped, 4),
    (chained_anew, SIGNED[0]),
    (closed_ranks, 5),
    (truncated, 10),
    (moved, 1),
    (emptied, 1),
    (unsigned, 12),
    (loose, 4),
]


@pytest.mark.parametrize(("forge", "at"), FORGERIES, ids=[forge.__name__ for forge, _ in FORGERIES])
def test_a_forgery_is_found_at_its_row_by_it_and_by_us(
    trail: Path, forge: Callable[[sqlite3.Connection], None], at: int
) -> None:
    with closing(open_trail(trail)) as db:
        forge(db)
        ours = checkpoints.examine(db).trail.broken_at
    status, said = verify(trail)
    assert status == 1
    assert said.startswith(f"BROKEN at row {at}:")
    # Where a row is missing, ours names the one that stands in its place.
    assert ours in (at, at + 1)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--head", "5:" + "0" * 64], "BROKEN at row 5"),
        (["--head", f"{ROWS + 1}:" + "0" * 64], "rows are missing"),
        (["--key", str(OTHER.public)], "not signed by a key that was given"),
    ],
)
def test_an_anchor_that_doesnt_fit_is_told(trail: Path, extract: Path, words: list[str], why: str) -> None:
    for place in (trail, extract):
        status, said = verify(place, *words)
        assert (status, why in said) == (1, True), said


def test_without_the_library_it_says_that_it_checked_no_signature(trail: Path) -> None:
    status, said = verify(trail, signatures=False)
    assert (status, "SIGNATURES NOT CHECKED" in said) == (0, True)
    with closing(open_trail(trail)) as db:
        changed(db)
    assert verify(trail, signatures=False)[0] == 1


@pytest.mark.parametrize("raw", [b"SQLite format 3\0 no more", b"SQLite format 3\0" + b"\xff" * 5_000])
def test_what_cant_be_read_is_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x").write_bytes(raw)
    assert verify(tmp_path / "x")[0] in (1, 2)
    assert verify(tmp_path / "missing")[0] == 2


def lines_of(extract: Path) -> list[dict[str, object]]:
    """The rows of an extract."""
    return [json.loads(line) for line in extract.read_text().splitlines()]


@pytest.mark.parametrize(
    ("seq", "field", "value"),
    [
        (3, "actor", "Somebody else"),
        (3, "seq", 4),
        (3, "seq", "3"),
        (3, "prev", "0" * 64),
        (3, "prev", "xyz"),
        (3, "hash", "0" * 64),
        (3, "detail", None),
        (3, "at", 5),
        (6, "detail", "{}"),
        (6, "detail", "null"),
    ],
)
def test_an_extract_that_was_changed_is_found_by_it_and_by_us(
    extract: Path, seq: int, field: str, value: object
) -> None:
    rows = lines_of(extract)
    rows[seq - 1][field] = value
    extract.write_text("".join(json.dumps(row) + "\n" for row in rows))
    status, said = verify(extract)
    assert (status, said.startswith(f"BROKEN at row {seq}:")) == (1, True), said
    with extract.open("rb") as file:
        (problem,) = check_audit_extract(file, "x")
    assert (problem.code, problem.place) == ("P04", f"x:{seq}")


def test_rows_without_their_words_keep_their_place(extract: Path) -> None:
    """As in a package about one series: what isn't shown still has to be there."""
    rows = [
        row if seq in SIGNED else {name: row[name] for name in ("seq", "prev", "hash")}
        for seq, row in enumerate(lines_of(extract), start=1)
    ]
    extract.write_text("".join(json.dumps(row) + "\n" for row in rows))
    status, said = verify(extract)
    assert (status, f"{ROWS - len(SIGNED)} without their words" in said) == (0, True)
    with extract.open("rb") as file:
        assert list(check_audit_extract(file, "x")) == []
    del rows[2]
    extract.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert verify(extract)[0] == 1
    with extract.open("rb") as file:
        assert [problem.place for problem in check_audit_extract(file, "x")] == ["x:3"]


def test_an_extract_that_was_chained_to_another_case_is_found(extract: Path) -> None:
    rows = lines_of(extract)[: SIGNED[0]]
    kept = [{name: row[name] for name in ("seq", "prev", "hash")} for row in rows[:-1]]
    kept[0]["prev"] = "0" * 64
    extract.write_text("".join(json.dumps(row) + "\n" for row in [*kept, rows[-1]]))
    status, said = verify(extract)
    assert (status, "isn't chained to its case" in said) == (1, True)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_whatever_is_no_extract_gives_one_finding_or_none(raw: bytes) -> None:
    found = list(check_audit_extract(io.BytesIO(raw), "x"))
    assert len(found) == (1 if raw else 0)


def test_the_example_of_the_documentation_is_right() -> None:
    page = (SCRIPT.parent / "audit-trail.md").read_text(encoding="utf-8")
    prev = audit.genesis("6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11")
    row = audit.row_hash(prev, 1, "2026-01-31T12:00:00.000Z", "A. Berg", "new case", "2026-17", "{}")
    assert prev.hex() in page
    assert row.hex() in page
