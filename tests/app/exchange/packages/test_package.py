"""A package is whole, valid and readable by others, or it isn't there."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

import bagit
import jsonschema
import pytest

from app import __version__, sqlite
from app.case.export.export_records import content_of
from app.case.trail import audit
from app.errors import UserError
from app.exchange.bags import bag as bag_module
from app.exchange.bags.bag import Stopped
from app.exchange.documents.tables import ICSE_COLUMNS, unguarded
from app.exchange.packages import outgoing, package_places
from app.exchange.packages.package import make_package
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import verify_package
from tests.app.exchange.documents.case_rows import CLUE, add_medium, add_series, new_case

MADE_AT = datetime(2024, 3, 2, 9, 30, tzinfo=UTC)
SCHEMAS = Path(__file__).parents[4] / "resources"


class Store:
    """Contents by SHA-256, as the case's sources give them."""

    def __init__(self, *contents: bytes) -> None:
        self.contents = {hashlib.sha256(content).digest(): content for content in contents}

    @contextmanager
    def fetch(self, sha256: bytes) -> Iterator[BinaryIO]:
        if sha256 not in self.contents:
            raise UserError("The source isn't connected; connect it.")
        yield io.BytesIO(self.contents[sha256])


@pytest.fixture
def db(tmp_path: Path) -> sqlite.Connection:
    return new_case(tmp_path / "case.db")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def make(
    db: sqlite.Connection, out: Path, store: Store, *series: int, profile: str = "series-full", **more: Any
) -> Receipt:
    with content_of(db, series or None) as content:
        return make_package(content, out, profile, store.fetch, made_at=MADE_AT, **more)


def case_json(receipt: Receipt) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((receipt.package / "data/vics/case.json").read_text(encoding="utf-8"))
    return loaded


def series_json(receipt: Receipt) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((receipt.package / "data/series/series.json").read_text(encoding="utf-8"))
    return loaded


def full_case(db: sqlite.Connection) -> tuple[int, Store]:
    one = add_medium(db, b"one", "img/=cmd|one.jpg", "b/Copy Ü.jpg")
    clip = add_medium(db, b"a clip", "clip.mp4", kind="video", mime="video/mp4")
    box = add_medium(db, b"zip", "box.zip", kind="archive", mime="application/zip")
    (inside,) = db.execute("SELECT id FROM occurrence WHERE medium = ?", (box,)).fetchone()
    two = add_medium(db, b"two", "in/two.jpg")
    db.execute("UPDATE occurrence SET container = ? WHERE medium = ?", (inside, two))
    db.execute(
        "UPDATE medium SET taken = '2023-01-01T11:00:00', zone_minutes = 60, zone_source = 'exif offset' WHERE id = ?",
        (one,),
    )
    db.execute("UPDATE medium SET taken = '2023-01-01T11:00:00' WHERE id = ?", (two,))
    db.executemany(
        "INSERT INTO exif VALUES (?, ?, ?, ?, ?)",
        [
            (one, 0, "EXIF", "Model", "X|100"),
            (one, 1, "MakerNote", "Model", "x"),
            (one, 2, "MakerNote", "Model", "y"),
            (one, 3, "GPS", "GPSLatitude", "1"),
        ],
    )
    db.execute("INSERT INTO frame VALUES (7, ?, 0, 640, 480)", (one,))
    db.executemany(
        "INSERT INTO fingerprint VALUES (7, ?, ?, ?)", [("pdq", b"\xab" * 32, 90), ("phash", b"\xcd" * 8, 100)]
    )
    db.execute("INSERT INTO frame VALUES (8, ?, 1500, 640, 480)", (clip,))
    db.execute("INSERT INTO fingerprint VALUES (8, 'pdq', ?, 20)", (b"\xef" * 32,))
    db.execute("INSERT INTO category VALUES (?, 1, 'medium')", (one,))
    db.executemany("INSERT INTO medium_tag VALUES (?, ?)", [(one, "curtain, red|blue"), (one, "=HYPERLINK(1)")])
    db.execute("INSERT INTO note VALUES (?, '@sum(1)')", (one,))
    db.execute("INSERT INTO link VALUES (1, ?, ?, 'visual', 'pdq', 0.9, NULL, '')", (one, two))
    series = add_series(db, "S-0001", one, clip, two)
    db.execute(f"INSERT INTO clue ({CLUE}) VALUES (1, ?, ?, 0.1, 0.2, 0.3, 0.4, 'sign', 'ICA', 'SE')", (series, one))
    return series, Store(b"one", b"a clip", b"two")


def test_a_full_package_is_complete_valid_and_says_everything(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    receipt = make(db, out, store, series)
    assert receipt.package == out / "2024-000123_S-0001_2024-03-02.bag"
    assert verify_package(receipt.package).problems == ()
    assert (receipt.media, receipt.undecided, receipt.left_out, receipt.warnings) == (3, 2, (), ())
    assert sorted(path.name for path in out.iterdir()) == [
        "2024-000123_S-0001_2024-03-02.bag",
        "2024-000123_S-0001_2024-03-02.receipt.json",
        "2024-000123_S-0001_2024-03-02.receipt.txt",
    ]
    for content in (b"one", b"a clip", b"two"):
        name = hashlib.md5(content).hexdigest().upper()
        assert (receipt.package / "data/vics/Files" / name).read_bytes() == content
    sheet = json.loads((out / "2024-000123_S-0001_2024-03-02.receipt.json").read_text())
    tag_manifest = (receipt.package / "tagmanifest-sha512.txt").read_bytes()
    assert sheet["bag_digest"] == receipt.bag_digest == hashlib.sha512(tag_manifest).hexdigest()


def test_the_independent_reader_finds_the_bag_valid(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    receipt = make(db, out, store, series)
    assert bagit.Bag(str(receipt.package)).validate()
    info = bagit.Bag(str(receipt.package)).info
    assert info["External-Identifier"] == "2024-000123"
    assert info["Bag-Software-Agent"] == f"Sightline {__version__}"
    assert info["Payload-Oxum"] == f"{receipt.octets}.{receipt.files}"


def test_the_vics_document_follows_the_rules_of_its_readers(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    receipt = make(db, out, store, series)
    raw = (receipt.package / "data/vics/case.json").read_text(encoding="utf-8")
    document = json.loads(raw)
    jsonschema.Draft202012Validator(json.loads((SCHEMAS / "vics/vics-2.0.schema.json").read_text())).validate(document)
    assert list(document) == ["@odata.context", "value"], "IPED takes nothing between them"
    assert document["@odata.context"].endswith("2.0.xml/Default/$metadata#Cases")
    assert "|" not in raw
    (case,) = document["value"]
    assert list(case)[-1] == "Media"
    assert case["TotalMediaFiles"] == 3
    assert case["SourceApplicationVersion"] == __version__
    media = {medium["MD5"]: medium for medium in case["Media"]}
    assert [medium["MediaID"] for medium in case["Media"]] == [1, 2, 3]
    assert {type(value) for medium in media.values() for value in medium.values()} <= {str, int, bool, list, type(None)}
    one = media[hashlib.md5(b"one").hexdigest().upper()]
    assert one["RelativeFilePath"] == f"Files\\{one['MD5']}"
    assert one["SHA1"] == hashlib.sha1(b"one").hexdigest().upper()
    assert one["Tags"] == "=HYPERLINK(1),curtain; red blue"
    assert {h["HashName"]: h["HashValue"] for h in one["AlternativeHashes"]} == {
        "SHA256": hashlib.sha256(b"one").hexdigest().upper(),
        "PDQ": "AB" * 32,
        "pHash": "CD" * 8,
    }
    assert [list(h)[1:] for h in one["AlternativeHashes"]] == [["HashName", "HashValue"]] * 3, (
        "IPED reads in this order"
    )
    assert [(e["PropertyName"], e["PropertyValue"]) for e in one["Exifs"]] == [
        ("EXIF Model", "X 100"),
        ("MakerNote Model", "x"),
        ("MakerNote Model (2)", "y"),
        ("GPSLatitude", "1"),
    ]
    assert [f["SourceID"] for f in one["MediaFiles"]] == ["EXH-01", "EXH-01"]
    assert [f["FileName"] for f in one["MediaFiles"]] == ["=cmd one.jpg", "Copy Ü.jpg"]
    assert one["MediaFiles"][0]["Written"] == "2023-01-01T10:00:00.1234567Z"
    assert one["VictimIdentified"] is False


def test_no_number_and_no_zone_is_guessed(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    (case,) = case_json(make(db, out, store, series))["value"]
    media = {medium["MD5"]: medium for medium in case["Media"]}
    about = {
        name: {
            m["PropertyName"]: m["PropertyValue"] for m in media[hashlib.md5(name).hexdigest().upper()]["MediaMetadata"]
        }
        for name in (b"one", b"two")
    }
    assert all(medium["Category"] is None for medium in media.values()), "the neutral scheme has no number of VICS"
    assert (about[b"one"]["CategoryScheme"], about[b"one"]["CategoryKey"]) == ("neutral", "relevant")
    assert about[b"one"]["Taken"] == "2023-01-01T11:00:00+01:00"
    assert about[b"two"]["TakenZoneUnknown"] == "2023-01-01T11:00:00"
    two = media[hashlib.md5(b"two").hexdigest().upper()]["MediaFiles"][0]
    assert two["Written"] is None, "an archive doesn't say in which zone its times are"
    assert about[b"two"]["WrittenZoneUnknown:1"] == "2023-01-01T10:00:00.1234567"
    assert (two["ParentFileName"], two["ParentMD5"]) == ("box.zip", hashlib.md5(b"zip").hexdigest().upper())


def test_verified_numbers_are_written(tmp_path: Path, out: Path) -> None:
    db = new_case(tmp_path / "us.db", "project_vic_us")
    one, two = add_medium(db, b"one"), add_medium(db, b"two")
    db.execute("INSERT INTO category VALUES (?, 4, 'medium')", (one,))
    receipt = make(db, out, Store(b"one", b"two"), add_series(db, "S-0001", one, two))
    categories = {m["MD5"]: m["Category"] for m in case_json(receipt)["value"][0]["Media"]}
    assert categories == {hashlib.md5(b"one").hexdigest().upper(): 4, hashlib.md5(b"two").hexdigest().upper(): None}


def test_csv_files_cannot_run_formulas_and_lose_nothing(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    db.execute("UPDATE medium SET latitude = -33.5, longitude = 18.4")
    receipt = make(db, out, store, series)
    raw = (receipt.package / "data/csv/media.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(raw)))
    first = next(row for row in rows if row["Path"].endswith("one.jpg"))
    assert first["Tags"].startswith("'=")
    assert unguarded(first["Note"]) == "@sum(1)"
    assert first["Path"] == "img/=cmd|one.jpg", "the full name, also where VICS can't have it"
    assert first["Latitude"] == "-33.5", "a number stays one"
    assert first["SHA256"] == hashlib.sha256(b"one").hexdigest().upper()
    assert len(rows) == 4
    assert {row["Source"] for row in rows} == {"exh-01"}
    hashes = (receipt.package / "data/csv/hashes.csv").read_text(encoding="utf-8").splitlines()
    assert hashes[0] == ";".join(ICSE_COLUMNS)
    assert hashes[0].startswith("MD5;SHA1;PhotoDNA;Image ID;Is distributed;Victim identified;")
    assert len(hashes) == 4
    frames = (receipt.package / "data/csv/frames.csv").read_text(encoding="utf-8")
    assert f"{hashlib.sha256(b'a clip').hexdigest().upper()},1500,{'EF' * 32},20," in frames


@pytest.mark.parametrize("profile", ["hash-only", "series-full"])
def test_no_package_of_series_tells_of_the_officers_machine(db: sqlite.Connection, out: Path, profile: str) -> None:
    series, store = full_case(db)
    audit.append(db, "A. Officer", "add source", "/evidence/a.officer/exh-01", {"path": "/evidence/a.officer/exh-01"})
    db.execute("UPDATE source SET path = '/evidence/a.officer/exh-01'")
    receipt = make(db, out, store, series, profile=profile)
    files = [each for each in receipt.package.rglob("*") if each.is_file()]
    assert [each.name for each in files if b"a.officer" in each.read_bytes()] == []


def test_the_series_document_carries_what_vics_cannot(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    document = series_json(make(db, out, store, series))
    one, two = (hashlib.sha256(content).hexdigest() for content in (b"one", b"two"))
    (only,) = document["series"]
    assert (only["code"], only["status"], only["country"]) == ("S-0001", "in_analysis", "SE")
    assert only["clues"][0]["rectangle"] == [0.1, 0.2, 0.3, 0.4]
    (decision,) = document["decisions"]
    assert decision["category"] == {"code": 1, "key": "relevant", "reach": "medium"}
    assert decision["tags"] == ["=HYPERLINK(1)", "curtain, red|blue"], "exactly as the officer wrote them"
    (link,) = document["links"]
    assert {link["a"], link["b"]} == {one, two}


def test_the_audit_extract_can_be_checked_without_the_case(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    audit.append(db, "A. Officer", "note", "elsewhere", {"text": "other work"})
    receipt = make(db, out, store, series)
    raw = (receipt.package / "data/audit/audit.jsonl").read_text(encoding="utf-8")
    assert "other work" not in raw
    rows = [json.loads(line) for line in raw.splitlines()]
    assert rows[-1]["hash"] == receipt.audit_head
    prev = audit.genesis(receipt.case_id).hex()
    for row in rows:
        if "at" in row:
            fields = (row["at"], row["actor"], row["action"], row["target"], row["detail"])
            assert audit.row_hash(bytes.fromhex(row["prev"]), row["seq"], *fields).hex() == row["hash"]
    assert sum("at" in row for row in rows) == 1
    assert rows[0]["prev"] == prev


def test_a_hash_only_package_needs_no_source(db: sqlite.Connection, out: Path) -> None:
    series, _ = full_case(db)
    receipt = make(db, out, Store(), series, profile="hash-only")
    assert verify_package(receipt.package).problems == ()
    assert not (receipt.package / "data/vics/Files").exists()
    assert "RelativeFilePath" not in case_json(receipt)["value"][0]["Media"][0]


def test_the_same_content_gives_the_same_bytes(db: sqlite.Connection, tmp_path: Path) -> None:
    series, store = full_case(db)
    bags = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        bags.append(make(db, tmp_path / name, store, series))
    assert bags[0].bag_digest == bags[1].bag_digest
    assert bags[0].to_json() == bags[1].to_json()


def test_the_whole_case_can_leave(db: sqlite.Connection, out: Path) -> None:
    full_case(db)
    alone = add_medium(db, b"alone")
    db.execute("INSERT INTO clue (id, medium, kind, text) VALUES (9, ?, 'text', 'loose')", (alone,))
    receipt = make(db, out, Store(b"one", b"a clip", b"two", b"alone"))
    assert receipt.package.name == "2024-000123_whole-case_2024-03-02.bag"
    assert receipt.media == 4
    assert series_json(receipt)["loose_clues"][0]["text"] == "loose"


def test_keyframes_lie_in_the_package(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    clip = hashlib.sha256(b"a clip").digest()
    receipt = make(db, out, store, series, keyframes=lambda sha256: [(1500, b"jpeg")] if sha256 == clip else [])
    name = hashlib.md5(b"a clip").hexdigest().upper()
    assert (receipt.package / "data/series/keyframes" / name / "1500.jpg").read_bytes() == b"jpeg"
    assert verify_package(receipt.package).valid


def test_two_contents_with_one_md5_both_survive(db: sqlite.Connection, out: Path) -> None:
    shared = hashlib.md5(b"first").digest()
    media = [add_medium(db, content, md5=shared) for content in (b"first", b"other")]
    store = Store(b"first", b"other")
    series = add_series(db, "S-0001", *media)
    receipt = make(db, out, store, series, profile="hash-only")
    first, second = sorted(store.contents)
    assert receipt.media == 1
    assert second.hex().upper() in receipt.notes[0]
    assert "same MD5" in receipt.notes[0]
    assert "same MD5" in receipt.to_text()
    assert series_json(receipt)["same_md5"] == [
        {"sha256": first.hex(), "others": [{"sha256": second.hex(), "file": None}]}
    ]
    (medium,) = case_json(receipt)["value"][0]["Media"]
    assert {m["PropertyName"]: m["PropertyValue"] for m in medium["MediaMetadata"]}[
        "MD5SharedWithSHA256"
    ] == second.hex().upper()


# A published pair of blocks with the same MD5 (Wang and Yu, 2004): 128 bytes that differ in six places.
_WANG = (
    "d131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f8955ad340609f4b30283e488832571415a"
    "085125e8f7cdc99fd91dbdf280373c5bd8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0"
    "e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70"
)
_WANG_DIFFERS = (19, 45, 59, 83, 109, 123)


def test_a_true_md5_collision_overwrites_nothing(db: sqlite.Connection, out: Path) -> None:
    one = bytes.fromhex(_WANG)
    two = bytes(byte ^ (0x80 if at in _WANG_DIFFERS else 0) for at, byte in enumerate(one))
    assert one != two
    assert hashlib.md5(one).digest() == hashlib.md5(two).digest()
    series = add_series(db, "S-0001", add_medium(db, one), add_medium(db, two))
    receipt = make(db, out, Store(one, two), series)
    first, second = sorted((one, two), key=lambda content: hashlib.sha256(content).digest())
    name = hashlib.md5(one).hexdigest().upper()
    assert (receipt.package / "data/vics/Files" / name).read_bytes() == first
    other = receipt.package / "data/collisions" / hashlib.sha256(second).hexdigest().upper()
    assert other.read_bytes() == second
    assert verify_package(receipt.package).valid


def test_empty_files_never_leave(db: sqlite.Connection, out: Path) -> None:
    series = add_series(db, "S-0001", add_medium(db, b""), add_medium(db, b"one"))
    receipt = make(db, out, Store(b"", b"one"), series)
    assert receipt.media == 1
    assert "empty" in receipt.left_out[0].reason
    assert "D41D8CD98F00B204E9800998ECF8427E" not in (receipt.package / "data/vics/case.json").read_text()
    with pytest.raises(UserError, match="empty files"):
        make(db, out, Store(b""), add_series(db, "S-0002", 1))


def test_a_changed_source_stops_the_package_or_is_listed(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    sha256 = hashlib.sha256(b"two").digest()
    store.contents[sha256] = b"tampered"
    with pytest.raises(UserError, match=r"in/two\.jpg in exhibit EXH-01: .*source has changed"):
        make(db, out, store, series)
    assert list(out.iterdir()) == []
    receipt = make(db, out, store, series, leave_out_missing=True)
    assert [each.sha256 for each in receipt.left_out] == [sha256]
    assert series_json(receipt)["left_out"][0]["sha256"] == sha256.hex()
    assert hashlib.md5(b"two").hexdigest().upper() not in (receipt.package / "data/vics/case.json").read_text()
    assert verify_package(receipt.package).problems == ()


def test_a_missing_source_is_told_apart_from_a_full_disk(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    del store.contents[hashlib.sha256(b"one").digest()]
    with pytest.raises(UserError, match="isn't connected"):
        make(db, out, store, series)
    assert list(out.iterdir()) == []
    assert make(db, out, store, series, leave_out_missing=True).media == 2
    series = add_series(db, "S-0002", 1, 2)
    with pytest.raises(UserError, match="None of the chosen media can be read"):
        make(db, out, Store(), series, leave_out_missing=True)


class FullDisk:
    """Counts writes to new files and lets the n-th fail."""

    def __init__(self, fails_at: int) -> None:
        self.writes = 0
        self._fails_at = fails_at

    def open_new_raw(self, path: Path) -> io.FileIO:
        disk = self

        class Full(io.FileIO):
            def write(self, data: Any, /) -> int:
                disk.writes += 1
                if disk.writes == disk._fails_at:
                    raise OSError(errno.ENOSPC, "No space left on device")
                return super().write(data)

        return Full(path, "x")


def test_a_disk_that_fills_up_leaves_nothing_at_whichever_write(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    series, store = full_case(db)
    counting = FullDisk(0)
    monkeypatch.setattr(bag_module, "open_new_raw", counting.open_new_raw)
    whole = make(db, out, store, series)
    for path in (whole.package, *out.glob("*.receipt.*")):
        path.rename(out.parent / path.name)
    assert counting.writes > 10
    for fails_at in range(1, counting.writes + 1):
        disk = FullDisk(fails_at)
        monkeypatch.setattr(bag_module, "open_new_raw", disk.open_new_raw)
        with pytest.raises(UserError, match=r"No space left on device\); nothing was kept"):
            make(db, out, store, series, leave_out_missing=True)
        assert list(out.iterdir()) == []


def test_a_receipt_that_cannot_be_written_leaves_no_package(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    series, store = full_case(db)

    def full(target: Path, content: bytes) -> None:
        if target.suffix == ".txt":
            raise OSError(errno.ENOSPC, "No space left on device")
        target.write_bytes(content)

    monkeypatch.setattr(outgoing, "write_file", full)
    with pytest.raises(UserError, match="nothing was kept"):
        make(db, out, store, series)
    assert list(out.iterdir()) == []


def test_too_little_room_is_said_before_anything_is_written(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    series, store = full_case(db)
    monkeypatch.setattr(package_places, "free_space", lambda folder: 1_000_000)
    with pytest.raises(UserError, match=r"needs about 17 MB.*make room"):
        make(db, out, store, series)
    assert list(out.iterdir()) == []


def test_it_can_be_stopped_at_any_moment(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    whole = make(db, out, store, series, cancelled=count)
    for path in (whole.package, *out.glob("*.receipt.*")):
        path.rename(out.parent / path.name)
    for stop_at in range(1, asked + 1):
        answers = iter(range(1, asked + 1))
        with pytest.raises(Stopped):
            make(db, out, store, series, cancelled=lambda a=answers, n=stop_at: next(a) == n)  # type: ignore[misc]  # mypy can't tell the default's type
        assert list(out.iterdir()) == []


def test_progress_goes_up_to_its_end(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    said: list[tuple[int, int]] = []
    make(db, out, store, series, progress=lambda done, total: said.append((done, total)))
    assert said == sorted(said)
    assert said[-1] == (24, 24)


def test_an_existing_package_is_never_touched(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    first = make(db, out, store, series)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
    second = make(db, out, store, series)
    (out / f"{first.package.stem}_3.bag.part").mkdir()  # what a program that was killed has left behind
    third = make(db, out, store, series)
    assert [second.package.stem, third.package.stem] == [f"{first.package.stem}_2", f"{first.package.stem}_4"]
    assert before.items() <= {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}.items()


@pytest.mark.parametrize(
    ("after", "changed", "words"),
    [
        ("durable_payload", "data/vics/Files", "reads back otherwise than it was written"),
        ("durable_payload", "data/csv", "reads back otherwise than it was written"),
        ("seal", "data/csv", "didn't pass its check \\(B06"),
    ],
)
def test_a_write_that_went_wrong_unseen_is_found_before_the_package_gets_its_name(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch, after: str, changed: str, words: str
) -> None:
    series, store = full_case(db)
    real = getattr(bag_module.BagWriter, after)

    def and_flip(self: bag_module.BagWriter, *given: Any) -> Any:
        done = real(self, *given)
        place = next((self.part / changed).iterdir())
        place.write_bytes(place.read_bytes()[:-1] + b"?")
        return done

    monkeypatch.setattr(bag_module.BagWriter, after, and_flip)
    with pytest.raises(UserError, match=words):
        make(db, out, store, series)
    assert list(out.iterdir()) == []


def test_what_cannot_be_made_is_refused_with_words(db: sqlite.Connection, out: Path) -> None:
    series, store = full_case(db)
    with pytest.raises(UserError, match="no profile; choose one of hash-only, series-full"):
        make(db, out, store, series, profile="everything")
    with pytest.raises(UserError, match="no media"):
        make(db, out, store, add_series(db, "S-0009"))
    with pytest.raises(UserError, match="is no folder"):
        make(db, out / "none", store, series)


def test_odd_references_make_plain_names(tmp_path: Path, out: Path) -> None:
    db = new_case(tmp_path / "odd.db")
    db.execute("UPDATE case_info SET value = '../Ü b/1:2|3 ' WHERE key = 'reference'")
    receipt = make(db, out, Store(b"one"), add_series(db, "../x", add_medium(db, b"one")))
    assert receipt.package.parent == out
    assert re.fullmatch(r"b-1-2-3_x_2024-03-02\.bag", receipt.package.name)
    assert verify_package(receipt.package).valid
