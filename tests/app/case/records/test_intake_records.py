"""What the ingest records can be recorded again, broken off anywhere, and is never lost or doubled."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from analysis.facts import Capture, Digests, Fingerprint, Frame, Kind, MediumFacts, Reading, Signature, Tag
from app import sqlite
from app.case.records import intake_records as records
from app.case.records import source_records
from app.case.records.archive_ends import ArchiveEnd, record_archive_end
from app.case.records.intake_records import Content, Entry, Ids, NewOccurrence, Result
from app.case.store import versions
from app.case.store.connection import open_for_writing
from app.case.store.schema import PREVIEW_TABLES


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite.Connection]:
    """A case with one source and the files `a`, `b` and `c` in it."""
    db = open_for_writing(tmp_path / "case.db", None, durable=False)
    versions.migrate(db)
    assert source_records.add_source(db, "/phone", "folder", "E-1", "A. Berg") == 1
    entries = [Entry("a", 10, 5), Entry("b", 20, None), Entry("c", 30, 7, "no permission")]
    assert records.insert_found(db, 1, entries, Ids(db)) == (3, 1, 30)
    yield db
    db.close()


def content(data: bytes, kind: Kind = Kind.PICTURE, frames: tuple[Frame, ...] = ()) -> Content:
    digests = Digests(
        hashlib.md5(data, usedforsecurity=False).digest(),
        hashlib.sha1(data, usedforsecurity=False).digest(),
        hashlib.sha256(data).digest(),
        len(data),
    )
    facts = MediumFacts(
        kind, 4, 3, None, None, "", "", 1, 1, b"jpeg", frames, Capture(make="M"), (Tag("EXIF", "Make", "M"),) * 2, ""
    )
    return Content(Reading(digests, Signature(kind, "image/x", "X")), "ready", facts=facts)


def record(db: sqlite.Connection, occurrence: int, medium: int, found: Content, ids: Ids) -> None:
    records.record_content(db, medium, found, ids)
    records.record_occurrence(db, Result(occurrence, 0, found.reading.digests.sha256, content=found))


def states(db: sqlite.Connection) -> dict[str, str]:
    return dict(db.execute("SELECT path, state FROM occurrence"))


def test_what_was_found_before_is_not_found_again(db: sqlite.Connection) -> None:
    assert records.insert_found(db, 1, [Entry("a", 99, 99), Entry("d", 1, None)], Ids(db)) == (1, 0, 1)
    assert db.execute("SELECT size FROM occurrence WHERE path = 'a'").fetchone() == (10,)
    assert records.waiting(db) == (3, 31)


def test_an_entry_that_breaks_a_rule_is_an_error_and_never_left_out_in_silence(db: sqlite.Connection) -> None:
    with pytest.raises(sqlite.IntegrityError):
        records.insert_found(db, 1, [Entry("d", None, None)], Ids(db))  # type: ignore[arg-type]  # as by a bug
    with pytest.raises(sqlite.IntegrityError):
        records.insert_found(db, 7, [Entry("d", 1, None)], Ids(db))


def test_a_source_that_is_added_again_is_walked_again_and_noted_once(db: sqlite.Connection) -> None:
    records.set_walked(db, 1)
    assert records.unwalked(db) == []
    assert source_records.add_source(db, "/phone", "folder", "E-1", "A. Berg") == 1
    assert [source.path for source in records.unwalked(db)] == ["/phone"]
    assert source_records.exhibit_of(db, "/phone") == "E-1"
    assert source_records.exhibit_of(db, "/other") is None
    assert db.execute("SELECT count(*) FROM audit WHERE action = 'add source'").fetchone() == (1,)


def test_each_file_is_claimed_once_and_an_interruption_gives_it_back(db: sqlite.Connection) -> None:
    assert [claim.path for claim in records.claim(db, 1)] == ["a"]
    assert [claim.path for claim in records.claim(db, 9)] == ["b"]
    assert records.claim(db, 9) == []
    records.requeue(db, interrupted=True)
    assert states(db) == {"a": "found", "b": "found", "c": "unreadable"}


def test_what_was_interrupted_often_comes_last(db: sqlite.Connection) -> None:
    for _ in range(3):
        records.claim(db, 1)
        records.requeue(db, interrupted=True)
    assert [claim.path for claim in records.claim(db, 9)] == ["b", "a"]
    records.requeue(db, interrupted=False)
    assert db.execute("SELECT interruptions FROM occurrence WHERE path = 'a'").fetchone() == (3,)


def test_a_content_is_recorded_with_all_that_was_found(db: sqlite.Connection) -> None:
    prints = (Fingerprint("pdq", b"p" * 32, 90), Fingerprint("phash", b"h" * 8, 100))
    frames = (Frame(0, 4, 3, b"", prints), Frame(500, 4, 3, b"s", prints), Frame(500, 4, 3, b"s", prints))
    record(db, 1, 1, content(b"x", frames=frames), Ids(db))
    assert db.execute("SELECT kind, mime, width, make, stack FROM medium").fetchone() == (
        "picture",
        "image/x",
        4,
        "M",
        1,
    )
    assert db.execute("SELECT id, at_ms FROM frame").fetchall() == [(1, 0), (2, 500)]
    assert db.execute("SELECT count(*) FROM fingerprint").fetchone() == (4,)
    assert db.execute("SELECT number, name FROM exif").fetchall() == [(0, "Make"), (1, "Make")]
    assert states(db)["a"] == "read"
    assert records.has_content(db, hashlib.sha256(b"x").digest())
    assert not records.has_content(db, hashlib.sha256(b"y").digest())


def test_what_cannot_be_read_keeps_its_reason(db: sqlite.Connection) -> None:
    records.record_occurrence(db, Result(2, 3, reason="the disk has a bad sector"))
    assert db.execute("SELECT state, reason, faults, medium FROM occurrence WHERE id = 2").fetchone() == (
        "unreadable",
        "the disk has a bad sector",
        3,
        None,
    )


def test_archives_stay_open_until_all_members_are_recorded(db: sqlite.Connection) -> None:
    ids = Ids(db)
    record(db, 1, ids.next("medium"), content(b"zip", Kind.ARCHIVE), ids)
    (claim,) = records.open_archives(db)
    assert (claim.id, claim.path, claim.archive_format) == (1, "a", "X")
    inner = content(b"tar", Kind.ARCHIVE)
    records.record_content(db, ids.next("medium"), inner, ids)
    member = ids.next("occurrence")
    new = NewOccurrence(1, 1, "in.tar", 3, None)
    records.record_occurrence(db, Result(member, 0, inner.reading.digests.sha256, content=inner, new=new))
    known = records.known_member(db, 1, 1, "in.tar")
    assert known is not None
    assert (known.id, known.open_archive) == (member, "X")
    assert records.known_member(db, 1, 1, "other") is None
    assert [claim.id for claim in records.open_archives(db)] == [1], "members are reached through their archive"
    record_archive_end(db, ArchiveEnd(member))
    record_archive_end(db, ArchiveEnd(1, "it breaks off", "zip 3"))
    assert records.open_archives(db) == []
    known = records.known_member(db, 1, 1, "in.tar")
    assert known is not None
    assert known.open_archive == ""
    assert db.execute("SELECT state, reason FROM medium WHERE id = 1").fetchone() == ("unreadable", "it breaks off")
    assert db.execute("SELECT state FROM medium WHERE id = 2").fetchone() == ("ready",)


def test_ids_go_on_above_what_is_there(db: sqlite.Connection) -> None:
    ids = Ids(db)
    assert (ids.next("occurrence"), ids.next("occurrence"), ids.next("medium"), ids.next("frame")) == (4, 5, 1, 1)


def test_previews_of_an_id_that_was_given_out_again_are_replaced() -> None:
    db = sqlite.connect(":memory:")
    db.executescript(PREVIEW_TABLES)
    frames = (Frame(500, 4, 3, b"still", ()), Frame(0, 4, 3, b"", ()))
    records.record_previews(db, [(1, content(b"x", frames=frames))])
    assert db.execute("SELECT * FROM preview").fetchall() == [(1, b"jpeg")]
    assert db.execute("SELECT * FROM still").fetchall() == [(1, 500, b"still")]
    bare = content(b"y")
    records.record_previews(db, [(1, Content(bare.reading, "unreadable"))])
    assert db.execute("SELECT count(*) FROM preview").fetchone() == (0,)
    assert db.execute("SELECT count(*) FROM still").fetchone() == (0,)
    db.close()
