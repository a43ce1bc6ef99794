"""Each piece of work is done wholly or not at all, in the order given."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.store.connection import open_for_reading, open_for_writing
from app.case.store.writer import Writer
from app.errors import UserError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "w.db"


@pytest.fixture
def writer(path: Path) -> Iterator[Writer]:
    db = open_for_writing(path, None)
    db.execute("CREATE TABLE t (x)")
    writer = Writer(db, "test")
    yield writer
    writer.close()


def insert(number: int, db: sqlite.Connection) -> None:
    db.execute("INSERT INTO t VALUES (?)", (number,))


def rows(path: Path) -> list[object]:
    reader = open_for_reading(path, None)
    found = [row[0] for row in reader.execute("SELECT x FROM t ORDER BY rowid")]
    reader.close()
    return found


def test_what_is_acknowledged_can_be_read(path: Path, writer: Writer) -> None:
    assert writer.run(lambda db: db.execute("INSERT INTO t VALUES (1)").rowcount) == 1
    assert rows(path) == [1]


def test_an_error_takes_everything_of_its_work_back_and_nothing_else(path: Path, writer: Writer) -> None:
    def fail(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO t VALUES (2)")
        raise KeyError("a bug")

    first = writer.submit(lambda db: db.execute("INSERT INTO t VALUES (1)"))
    failed = writer.submit(fail)
    last = writer.submit(lambda db: db.execute("INSERT INTO t VALUES (3)"))
    with pytest.raises(KeyError, match="a bug"):
        failed.result()
    first.result()
    last.result()
    assert rows(path) == [1, 3]


def test_a_bug_in_a_statement_stays_what_it_is(writer: Writer) -> None:
    with pytest.raises(sqlite.OperationalError, match="no such table"):
        writer.run(lambda db: db.execute("INSERT INTO missing VALUES (1)"))


def test_a_full_disk_is_a_sentence_and_what_was_there_stays(path: Path, writer: Writer) -> None:
    def fill(db: sqlite.Connection) -> None:
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages + 2}")
        for _ in range(100):
            db.execute("INSERT INTO t VALUES (zeroblob(5000))")

    writer.run(lambda db: db.execute("INSERT INTO t VALUES (1)"))
    with pytest.raises(UserError, match=r"all before it was: the disk that holds the case is full; make room"):
        writer.run(fill)
    assert rows(path) == [1]
    writer.run(lambda db: db.execute("PRAGMA max_page_count = 1000000"))
    writer.run(lambda db: db.execute("INSERT INTO t VALUES (2)"))
    assert rows(path) == [1, 2]


def test_another_program_that_holds_the_database_is_a_sentence(path: Path, writer: Writer) -> None:
    other = open_for_writing(path, None)
    other.execute("BEGIN IMMEDIATE")
    # The patience of ten seconds is for real cases; a work can't be asked before BEGIN to shorten it.
    writer._connection.execute("PRAGMA busy_timeout = 1")
    with pytest.raises(UserError, match=r"all before it was: another program holds the case; close it there"):
        writer.run(lambda db: None)
    other.execute("ROLLBACK")
    other.close()
    writer.run(lambda db: db.execute("INSERT INTO t VALUES (1)"))
    assert rows(path) == [1]


def test_works_of_many_threads_each_keep_their_order(path: Path, writer: Writer) -> None:
    def put(thread: int) -> None:
        for number in range(thread * 100, thread * 100 + 50):
            writer.submit(functools.partial(insert, number))

    threads = [threading.Thread(target=put, args=(thread,)) for thread in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    writer.run(lambda db: None)
    found = rows(path)
    assert len(found) == 200
    for n in range(4):
        assert [x for x in found if isinstance(x, int) and x // 100 == n] == [n * 100 + i for i in range(50)]


def test_close_waits_for_what_was_submitted_and_takes_no_more(path: Path) -> None:
    db = open_for_writing(path, None)
    db.execute("CREATE TABLE t (x)")
    writer = Writer(db, "test")
    gate = threading.Event()
    writer.submit(lambda db: gate.wait(10))
    late = writer.submit(lambda db: db.execute("INSERT INTO t VALUES (1)"))
    threading.Timer(0.05, gate.set).start()
    writer.close()
    assert late.done()
    assert rows(path) == [1]
    writer.close()
    with pytest.raises(RuntimeError, match="closed"):
        writer.submit(lambda db: None)


def test_work_that_was_called_off_in_time_is_not_done(path: Path, writer: Writer) -> None:
    gate = threading.Event()
    writer.submit(lambda db: gate.wait(10))
    unwanted = writer.submit(lambda db: db.execute("INSERT INTO t VALUES (1)"))
    assert unwanted.cancel()
    gate.set()
    writer.run(lambda db: None)
    assert rows(path) == []
