"""What is known of a medium, where its bytes lie, and expressions that choose media."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import media
from app.case.values import names
from app.errors import UserError
from tests.app.case.sample import decided
from tests.app.exchange.documents.case_rows import add_medium

ZIP, TAR, DEEP, SINGLE, CLIP = range(1, 6)


def fill(db: sqlite.Connection) -> None:
    """A phone with `box.zip`, in it `in.tar`, in it one picture that also lies outside; and a source that is a file."""
    db.execute("INSERT INTO exhibit VALUES (1, 'EXH-01')")
    db.executemany(
        "INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (?, 1, ?, ?, '')",
        [(1, names.to_stored(b"/evidence/caf\xe9"), "folder"), (2, "/stick/holiday.jpg", "file")],
    )
    add_medium(db, b"zip", "box.zip", kind="archive")
    add_medium(db, b"tar", "in.tar", kind="archive")
    add_medium(db, b"deep", "a/deep.jpg", names.to_stored(b"DCIM/\xff\n.jpg"))
    add_medium(db, b"single", "holiday.jpg")
    add_medium(db, b"clip", "clip.mp4", kind="video")
    occurrence = dict(db.execute("SELECT path, id FROM occurrence").fetchall())
    db.execute("UPDATE occurrence SET container = ? WHERE path = 'in.tar'", (occurrence["box.zip"],))
    db.execute("UPDATE occurrence SET container = ? WHERE path = 'a/deep.jpg'", (occurrence["in.tar"],))
    db.execute("UPDATE occurrence SET source = 2 WHERE path = 'holiday.jpg'")
    db.execute("UPDATE medium SET format = 'ZIP' WHERE id = ?", (ZIP,))
    db.execute("UPDATE medium SET format = 'TAR' WHERE id = ?", (TAR,))
    db.execute("UPDATE medium SET make = 'Canon', model = 'Canon EOS 5D', taken = '2024-05-01T10:00:00' WHERE id = 3")
    db.execute("UPDATE medium SET make = ' NIKON ', model = 'D90', zone_minutes = -210, taken = 'T' WHERE id = 4")
    db.execute("UPDATE medium SET model = 'X100', duration_ms = 61500, zone_minutes = 0, taken = 'T' WHERE id = 5")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with Case.create(tmp_path_factory.mktemp("made") / "c", "T") as case:
        case.write(fill)
        case.perform(Decide((SINGLE,), category=1, add_tags=("boat", "sea"), note="it's 5 o'clock"))
        case.perform(CreateSeries("A", (DEEP, SINGLE)))
        return case.folder


@pytest.fixture
def case(tmp_path: Path, made: Path) -> Iterator[Case]:
    with Case.open(shutil.copytree(made, tmp_path / "c.case")) as case:
        yield case


@pytest.fixture
def reader(case: Case) -> sqlite.Connection:
    return case.reader()


class TestPaths:
    def test_lead_from_the_root_through_every_archive(self, reader: sqlite.Connection) -> None:
        assert media.paths(reader, DEEP) == [
            "/evidence/caf\\xe9/box.zip » in.tar » a/deep.jpg",
            "/evidence/caf\\xe9/DCIM/\\xff\n.jpg",
        ]
        assert media.occurrences(reader, DEEP)[0].path == "box.zip » in.tar » a/deep.jpg"

    def test_of_a_source_that_is_a_file_name_it_once(self, reader: sqlite.Connection) -> None:
        assert media.paths(reader, SINGLE) == ["/stick/holiday.jpg"]

    def test_places_put_files_of_the_file_system_first_and_open_archives_from_outside(
        self, reader: sqlite.Connection
    ) -> None:
        outside, inside = media.places(reader, DEEP)
        assert (names.to_bytes(outside.path), outside.inside) == (b"DCIM/\xff\n.jpg", ())
        assert (inside.path, inside.inside) == ("box.zip", (("ZIP", "in.tar"), ("TAR", "a/deep.jpg")))
        assert names.to_bytes(inside.source.path) == b"/evidence/caf\xe9"
        assert media.places(reader, 99) == []

    def test_what_could_not_be_read_is_listed_with_its_reason(self, case: Case) -> None:
        case.write(
            lambda db: db.execute(
                "INSERT INTO occurrence (source, path, size, state, reason) VALUES (1, 'x', 1, 'unreadable', 'gone')"
            )
        )
        (found,) = media.unread(case.reader())
        assert (found.whole_path, found.reason, found.exhibit) == ("/evidence/caf\\xe9/x", "gone", "EXH-01")


class TestFacts:
    def test_the_camera_says_its_maker_once(self, reader: sqlite.Connection) -> None:
        assert [media.get(reader, m).camera for m in (1, 3, 4, 5)] == ["", "Canon EOS 5D", "NIKON D90", "X100"]

    def test_a_time_without_a_zone_gets_none(self, reader: sqlite.Connection) -> None:
        shown = [media.get(reader, m).taken_with_zone for m in (1, 3, 4, 5)]
        assert shown == [None, "2024-05-01T10:00:00", "T-03:30", "TZ"]

    def test_what_was_decided(self, reader: sqlite.Connection) -> None:
        assert media.tags(reader, SINGLE) == media.all_tags(reader) == ["boat", "sea"]
        assert (media.category(reader, SINGLE), media.note(reader, SINGLE)) == (1, "it's 5 o'clock")
        assert (media.category(reader, DEEP), media.note(reader, DEEP), media.tags(reader, DEEP)) == (None, "", [])

    def test_a_medium_that_is_not_there_is_a_sentence(self, reader: sqlite.Connection) -> None:
        with pytest.raises(UserError, match="Medium 99 isn't in this case"):
            media.get(reader, 99)


class TestDigests:
    def test_whole_or_its_first_digits_in_any_case(self, reader: sqlite.Connection) -> None:
        for medium in range(1, 6):
            digest = media.get(reader, medium).sha256
            for text in (digest, digest[:6], digest[:7], f" {digest[:20].upper()} "):
                assert media.by_digest(reader, text) == medium

    @pytest.mark.parametrize("text", ["", "12345", "12345g", "'; DROP TABLE medium --", "a" * 65, "１２３４５６"])
    def test_what_is_no_digest_is_a_sentence(self, reader: sqlite.Connection, text: str) -> None:
        with pytest.raises(UserError, match=r"is no SHA-256; give all its 64 hex digits"):
            media.by_digest(reader, text)

    def test_none_and_more_than_one_are_sentences(self, case: Case) -> None:
        with pytest.raises(UserError, match="No medium of this case has"):
            media.by_digest(case.reader(), "0" * 64)
        case.write(lambda db: db.execute("UPDATE medium SET sha256 = CAST('000' || id AS BLOB) WHERE id < 3"))
        with pytest.raises(UserError, match="give more digits"):
            media.by_digest(case.reader(), "303030")


class TestSelect:
    @pytest.mark.parametrize(
        ("where", "expected"),
        [
            (None, [1, 2, 3, 4, 5]),
            ("1", [1, 2, 3, 4, 5]),
            ("0", []),
            ("kind = 'video' AND duration > 60", [CLIP]),
            ("kind = 'archive' OR kind = 'video'", [ZIP, TAR, CLIP]),
            ("camera = 'Canon EOS 5D'", [DEEP]),
            ("camera = 'NIKON D90'", [SINGLE]),
            ("camera = 'X100'", [CLIP]),
            ("camera = ''", [ZIP, TAR]),
            ("category = 1", [SINGLE]),
            ("category IS NULL", [ZIP, TAR, DEEP, CLIP]),
            ("tags LIKE '%sea%'", [SINGLE]),
            ("note LIKE '%o''clock'", [SINGLE]),
            ("series = 'S-0001'", [DEEP, SINGLE]),
            ("path LIKE '%.zip'", [ZIP]),
            ("taken >= '2024-05' AND taken < '2024-06'", [DEEP]),
        ],
    )
    def test_gives_the_media_for_which_the_expression_is_true(
        self, reader: sqlite.Connection, where: str | None, expected: list[int]
    ) -> None:
        assert media.select(reader, where) == expected

    def test_each_promised_name_can_be_used(self, reader: sqlite.Connection) -> None:
        for name in media.FIELDS.split(", "):
            media.select(reader, f"{name} IS NOT NULL")

    def test_the_camera_is_the_one_that_is_shown(self, reader: sqlite.Connection) -> None:
        for medium in range(1, 6):
            camera = media.get(reader, medium).camera
            assert medium in media.select(reader, f"camera = '{camera}'")

    @pytest.mark.parametrize(
        "where",
        [
            "",
            ";",
            "colour = 'red'",
            "kind = 'video",
            "1) --",
            "1) UNION SELECT seq FROM audit WHERE (1",
            "1 UNION SELECT seq FROM audit",
            "1 ORDER BY size",
            "1 --",
            "1 /*",
            "1; DROP TABLE note",
            "1); DELETE FROM note; --",
            "(DELETE FROM note)",
            "(SELECT 1 FROM (DELETE FROM note RETURNING 1))",
            "load_extension('x')",
            "writefile('/tmp/x', 'x')",
            "1 = zeroblob(99999999999)",
            "kind MATCH 'x'",
            "?",
            ":a",
            "\0",
            "PRAGMA query_only = OFF",
            "x" * 2_000_000,
            "(" * 20_000 + "1" + ")" * 20_000,
        ],
    )
    def test_what_is_no_filter_is_a_sentence_and_changes_nothing(self, case: Case, where: str) -> None:
        before = decided(case.reader())
        with pytest.raises(
            UserError, match=r"can't be understood .*; use these names in an SQL expression: sha256, md5"
        ):
            media.select(case.reader(), where)
        assert decided(case.reader()) == before

    @pytest.mark.parametrize("setting", ["query_only", "journal_mode", "user_version"])
    def test_settings_can_be_read_at_most(self, case: Case, setting: str) -> None:
        media.select(case.reader(), f"EXISTS (SELECT * FROM pragma_{setting})")
        with pytest.raises(sqlite.OperationalError, match="readonly"):
            case.reader().execute("DELETE FROM note")


def test_previews_and_stills_are_those_that_are_kept(case: Case) -> None:
    def keep(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO preview VALUES (3, x'01')")
        db.execute("INSERT INTO still VALUES (5, 1500, x'02')")

    case.write_previews(keep)
    assert media.previews(case.reader(), [5, 4, 3]) == {3: b"\1"}
    assert (media.still(case.reader(), 5, 1500), media.still(case.reader(), 5, 0)) == (b"\2", None)


def test_a_thumbnail_that_differs_is_told_filtered_and_had(case: Case) -> None:
    case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (?, x'ffd8')", (DEEP,)))
    reader = case.reader()
    assert media.get(reader, DEEP).thumbnail == "differs"
    assert media.get(reader, SINGLE).thumbnail is None
    assert media.select(reader, "thumbnail = 'differs'") == [DEEP]
    assert media.thumbnail(reader, DEEP) == b"\xff\xd8"
    assert media.thumbnail(reader, SINGLE) is None


def test_a_serial_number_chooses_media(case: Case) -> None:
    case.write(lambda db: db.execute("UPDATE medium SET serial = '2001738' WHERE id IN (3, 5)"))
    assert media.select(case.reader(), "serial = '2001738'") == [DEEP, CLIP]
