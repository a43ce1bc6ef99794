from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.queries import central
from app.errors import UserError
from tests.app.exchange.documents import case_rows


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite.Connection]:
    db = case_rows.new_case(tmp_path / "case.db")
    for content in (b"one", b"two", b"three"):
        case_rows.add_medium(db, content)
    sets = ((1, "ICSE", "alert", "ICSE CSV"), (2, "Ours", "known", "VICS 2.0"), (3, "NSRL", "irrelevant", "NSRL"))
    for number, name, meaning, form in sets:
        db.execute("INSERT INTO known_set VALUES (?, ?, '1', ?, ?, '', '', 9)", (number, name, meaning, form))
    yield db
    db.close()


def say(db: sqlite.Connection, medium: int, number: int, method: str, disagreeing: str = "") -> None:
    (meaning,) = db.execute("SELECT meaning FROM known_set WHERE id = ?", (number,)).fetchone()
    db.execute(
        "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, series) "
        "VALUES (?, ?, (SELECT count(*) FROM known), ?, ?, 0, ?, '')",
        (medium, number, meaning, method, disagreeing),
    )


def test_only_the_central_databases_own_sets_count_and_others_that_are_named(db: sqlite.Connection) -> None:
    say(db, 1, 1, "md5")
    say(db, 1, 1, "sha1")
    say(db, 2, 2, "sha256")
    say(db, 3, 3, "sha256")
    assert central.sets(db) == [("ICSE", True), ("Ours", False)]
    assert central.had_already(db) == {1: "The hash set “ICSE” has it (by its SHA-1)."}
    assert set(central.had_already(db, ["Ours"])) == {1, 2}
    for name in ("NSRL", "none"):
        with pytest.raises(UserError, match="no hash set"):
            central.had_already(db, [name])


def test_what_only_looks_alike_or_disagrees_is_not_had(db: sqlite.Connection) -> None:
    say(db, 1, 1, "pdq")
    say(db, 2, 1, "md5", disagreeing="sha1")
    say(db, 3, 1, "md5")
    assert central.had_already(db) == {3: "The hash set “ICSE” has it (by its MD5 alone)."}


def test_answers_count_where_they_say_known_or_the_media_were_sent(db: sqlite.Connection) -> None:
    for number, profile in ((1, "series-full"), (2, "hash-only")):
        db.execute("INSERT INTO package VALUES (?, 'p', ?, '', '{}')", (number, profile))
    digests = [row[0].hex() for row in db.execute("SELECT sha256 FROM medium ORDER BY id")]
    for about, package, answer in (
        (digests[0], 1, "new"),
        (digests[1], 2, "new"),
        (digests[2], None, "known"),
        ("series S-0001", 1, "identified"),
        ("no digest" * 7 + "x", 1, "known"),
    ):
        db.execute("INSERT INTO reply VALUES (NULL, ?, ?, ?, '', '')", (package, about, answer))
    assert set(central.had_already(db)) == {1, 3}
