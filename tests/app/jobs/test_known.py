"""Looking up a case that is there already: by digest, by likeness, again and with other sets."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.queries import known, media
from app.case.queries.known import KnownCounts
from app.case.records import known_records
from app.case.store import schema
from app.errors import UserError
from app.jobs.known import HashCheck
from app.known.library import Library
from tests.app.case.sample import new_case
from tests.app.known.sets import CONTEXT_20, imported, medium, vics
from tests.app.known.test_lists import pdq


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Five pictures whose contents are `content N`, without prints."""
    with new_case(tmp_path / "c", 5) as case:
        case.write(lambda db: db.execute("DELETE FROM fingerprint"))
        yield case


def content(number: int) -> bytes:
    return f"content {number}".encode()


def listed(path: Path, *numbers: int, algorithm: str = "sha256") -> Path:
    path.write_text("".join(hashlib.new(algorithm, content(number)).hexdigest() + "\n" for number in numbers))
    return path


def found(case: Case) -> list[tuple[int, str, str, str]]:
    return [(each.medium, each.set_name, each.meaning, each.method) for each in known.statements(case.reader())]


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256"])
def test_every_kind_of_digest_finds(tmp_path: Path, case: Case, library: Library, algorithm: str) -> None:
    imported(library, listed(tmp_path / "l.txt", 1, 4, 77, algorithm=algorithm))
    checked = HashCheck(case, library).run()
    assert found(case) == [(1, "S", "alert", algorithm), (4, "S", "alert", algorithm)]
    assert checked.counts == KnownCounts(media=2, alerts=2, irrelevant=0, conflicts=0, contrary=0)


def test_checking_twice_changes_nothing(tmp_path: Path, case: Case, library: Library) -> None:
    imported(library, listed(tmp_path / "l.txt", 1, 4))
    HashCheck(case, library).run()
    before = case.reader().execute("SELECT * FROM known").fetchall()
    HashCheck(case, library).run()
    assert case.reader().execute("SELECT * FROM known").fetchall() == before


def test_what_a_removed_set_said_stays_until_it_is_forgotten(tmp_path: Path, case: Case, library: Library) -> None:
    imported(library, listed(tmp_path / "l.txt", 1), "one")
    imported(library, listed(tmp_path / "m.txt", 2), "two")
    HashCheck(case, library).run()
    library.remove("one")
    checked = HashCheck(case, library).run()
    assert (checked.elsewhere, [each.name for each in checked.sets]) == (("one",), ["two"])
    assert len(found(case)) == 2
    assert case.write(lambda db: known_records.drop(db, case.actor, "one"))
    assert not case.write(lambda db: known_records.drop(db, case.actor, "one"))
    assert found(case) == [(2, "two", "alert", "sha256")]


def add_print(case: Case, number: int, value: str, *, quality: int = 100, even: bool = False) -> None:
    def work(db: sqlite.Connection) -> None:
        (frame,) = db.execute("SELECT coalesce(max(id), 0) + 1 FROM frame").fetchone()
        db.execute(
            "INSERT INTO frame (id, medium, at_ms, width, height) VALUES (?, ?, ?, 800, 600)", (frame, number, frame)
        )
        db.execute(
            "INSERT INTO fingerprint (frame, method, value, quality) VALUES (?, 'pdq', ?, ?)",
            (frame, bytes.fromhex(value), quality),
        )
        if even:
            db.execute(
                "INSERT INTO fingerprint (frame, method, value, quality) VALUES (?, 'tone', x'60', 100)", (frame,)
            )

    case.write(work)


def off_by(bits: int, value: str) -> str:
    """The print with so many bits changed."""
    return f"{int(value, 16) ^ ((1 << bits) - 1):064x}"


def test_likeness_finds_up_to_31_bits_and_the_nearest_still_counts(
    tmp_path: Path, case: Case, library: Library
) -> None:
    (tmp_path / "p.txt").write_text("".join(pdq(number) + "\n" for number in range(5)))
    imported(library, tmp_path / "p.txt")
    add_print(case, 1, off_by(31, pdq(1)))
    add_print(case, 1, off_by(9, pdq(1)))
    add_print(case, 2, off_by(32, pdq(2)))
    add_print(case, 3, pdq(3), quality=49)
    add_print(case, 4, off_by(21, pdq(4)), even=True)
    add_print(case, 5, off_by(20, pdq(4)), even=True)
    HashCheck(case, library).run()
    assert [(each.medium, each.method, each.distance) for each in known.statements(case.reader())] == [
        (1, "pdq", 9),
        (5, "pdq", 20),
    ]


def test_what_is_known_by_its_digest_isnt_said_again_by_likeness(tmp_path: Path, case: Case, library: Library) -> None:
    record = medium(1) | {
        "MD5": hashlib.md5(content(1)).hexdigest(),
        "SHA1": hashlib.sha1(content(1)).hexdigest(),
        "AlternativeHashes": [{"HashName": "PDQ", "HashValue": pdq(1)}],
        "Series": "Harbour",
    }
    imported(library, vics(tmp_path / "v.json", [record]))
    add_print(case, 1, pdq(1))
    add_print(case, 2, off_by(4, pdq(1)))
    HashCheck(case, library).run()
    assert found(case) == [(1, "S", "alert", "sha1"), (2, "S", "alert", "pdq")]
    assert {each.series for each in known.statements(case.reader())} == {"Harbour"}


class TestConflicts:
    """What contradicts each other is kept and shown."""

    def conflicts(self, tmp_path: Path, case: Case, library: Library, *records: dict[str, object]) -> list[bool]:
        """Each record in a set of its own, all about the first picture."""
        for place, record in enumerate(records):
            context = str(record.pop("context", CONTEXT_20))
            same = {"MD5": hashlib.md5(content(1)).hexdigest(), "Category": 1}
            path = vics(tmp_path / f"{place}.json", [same | record], context)
            imported(library, path, f"set {place}")
        HashCheck(case, library).run()
        return [each.conflict for each in known.statements(case.reader())]

    def test_two_categories_of_one_list(self, tmp_path: Path, case: Case, library: Library) -> None:
        assert self.conflicts(tmp_path, case, library, {}, {"Category": 2}) == [True, True]

    def test_two_categories_of_different_lists_are_none(self, tmp_path: Path, case: Case, library: Library) -> None:
        other = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/UK/$metadata#Media"
        assert self.conflicts(tmp_path, case, library, {}, {"Category": 2, "context": other}) == [False, False]

    def test_identified_and_not(self, tmp_path: Path, case: Case, library: Library) -> None:
        assert self.conflicts(tmp_path, case, library, {"VictimIdentified": True}, {"VictimIdentified": "false"}) == [
            True,
            True,
        ]

    def test_one_that_says_nothing_contradicts_nothing(self, tmp_path: Path, case: Case, library: Library) -> None:
        silent = {"Category": None}
        assert self.conflicts(tmp_path, case, library, {"VictimIdentified": True}, silent) == [False, False]

    def test_a_digest_that_agrees_beside_one_that_doesnt(self, tmp_path: Path, case: Case, library: Library) -> None:
        assert self.conflicts(tmp_path, case, library, {"SHA1": "ab" * 20}) == [True]
        (statement,) = known.about(case.reader(), [1, 2])[1]
        assert (statement.method, statement.disagreeing) == ("md5", "sha1")


def test_a_set_that_is_damaged_stops_the_check_and_the_case_stays(tmp_path: Path, case: Case, library: Library) -> None:
    about = imported(library, listed(tmp_path / "l.txt", 1))
    HashCheck(case, library).run()
    (tmp_path / "known" / about.id / "sha256.heads").write_bytes(b"x")
    with pytest.raises(UserError, match="is damaged"):
        HashCheck(case, library).run()
    assert found(case) == [(1, "S", "alert", "sha256")]


def test_without_sets_nothing_is_recorded_at_reading(case: Case, library: Library) -> None:
    HashCheck(case, library).before_reading()
    HashCheck(case, library).by_likeness()
    assert case.reader().execute("SELECT count(*) FROM audit WHERE action = 'use hash sets'").fetchone() == (0,)


def test_media_are_listed_with_the_strongest_that_is_said(tmp_path: Path, case: Case, library: Library) -> None:
    for meaning, numbers in {"alert": [1], "known": [1, 2], "irrelevant": [1, 2, 3]}.items():
        imported(library, listed(tmp_path / f"{meaning}.txt", *numbers), meaning, meaning)
    HashCheck(case, library).run()
    reader = case.reader()
    assert [media.get(reader, number).known for number in range(1, 5)] == ["alert", "known", "irrelevant", None]
    assert [media.select(reader, f"known = '{meaning}'") for meaning in ("alert", "known", "irrelevant")] == [
        [1],
        [2],
        [3],
    ]
    assert media.select(reader, "known IS NULL") == [4, 5]


def test_media_without_whole_digests_are_passed_over(tmp_path: Path, case: Case, library: Library) -> None:
    case.write(lambda db: db.execute("UPDATE medium SET md5 = x'00' WHERE id = 3"))
    imported(library, listed(tmp_path / "l.txt", 3, 4))
    HashCheck(case, library).run()
    assert [medium for medium, *_ in found(case)] == [4]


def test_a_case_of_before_gets_the_state_skipped(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 1):
        pass
    with closing(sqlite.connect(tmp_path / "c.case" / "case.db")) as db:
        db.executescript(
            "PRAGMA writable_schema = ON;"
            "UPDATE sqlite_schema SET sql = replace(sql, ', ''skipped''', '') WHERE name = 'medium';"
            "PRAGMA writable_schema = RESET; DROP TABLE known; DROP TABLE known_set;"
        )
        with pytest.raises(sqlite.IntegrityError):
            db.execute("UPDATE medium SET state = 'skipped'")
        db.rollback()
        db.executescript(schema.KNOWN_TABLES)
        db.execute("UPDATE medium SET state = 'skipped'")
        with pytest.raises(sqlite.IntegrityError):
            db.execute("UPDATE medium SET state = 'anything'")
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
