"""Whatever a case holds, every format of its package reads back as it was, by readers that are not its writer."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import bagit
import jsonschema
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pyrage import x25519

from app import sqlite
from app.case.export.export_records import content_of
from app.case.merge import merge_records
from app.case.merge.statements import statements_of
from app.case.values import names
from app.case.values.schemes import load_scheme
from app.exchange.documents.reply import read_reply
from app.exchange.documents.tables import ICSE_COLUMNS, unguarded
from app.exchange.documents.vics import list_item, plain
from app.exchange.packages.merge_reader import read_package
from app.exchange.packages.package import make_package
from app.exchange.packages.verify import verify_package
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from app.known.reading import Reader, Told
from app.known.record import Meaning, Record
from tests.app.case.trail.trails import KEY
from tests.app.exchange.documents.case_rows import add_medium, add_series, new_case

RESOURCES = Path(__file__).parents[4] / "resources"
MADE_AT = datetime(2026, 1, 2, tzinfo=UTC)

EMPTY = hashlib.sha256().hexdigest()

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30)
odd = st.sampled_from(["=cmd|x", "a,b;c", "'-1", "\u202egpj.exe", "a\r\nb", '"', "|", "e\u0301 \u00e9", "%0A", " "])
words = texts | odd
shown = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
paths = st.lists(
    st.binary(min_size=1, max_size=12).filter(lambda raw: b"/" not in raw and b"\0" not in raw), min_size=1
)


@dataclass
class Medium:
    """A medium of a made-up case."""

    content: bytes
    paths: list[str]
    tags: set[str]
    note: str
    category: int | None
    exif: list[tuple[str, str, str]]
    in_series: bool


@st.composite
def media(draw: st.DrawFn, words: st.SearchStrategy[str] = words) -> list[Medium]:
    """Contents that differ, one of which may be empty. `words`: what officers and cameras write."""
    contents = draw(st.sets(st.binary(max_size=40), min_size=1, max_size=4).filter(lambda found: found != {b""}))
    return [
        Medium(
            content,
            [names.to_stored(f"{number}/".encode() + b"/".join(draw(paths)[:3]))],
            draw(st.sets(words, max_size=3)),
            draw(words | st.just("")),
            draw(st.sampled_from([None, 0, 1, 2, 3, 4])),
            draw(st.lists(st.tuples(words, words, words), max_size=3)),
            draw(st.booleans()),
        )
        for number, content in enumerate(sorted(contents))
    ]


@dataclass
class Kept:
    """What a reader of hash sets took."""

    records: list[Record] = field(default_factory=list)

    def keep(self, records: list[Record]) -> None:
        """See `app.known.reading.Keeper`."""
        self.records += records

    def keep_sha256(self, joined: bytes, unusable: int) -> None:
        """See `app.known.reading.Keeper`."""
        raise AssertionError("no such list")


def read_as_set(path: Path) -> list[Record]:
    """What the reader of hash sets, which is another program than the writer, finds in a file."""
    kept = Kept()
    Reader(kept, Meaning.ALERT, "sha256", Told(), lambda octets: None, lambda: False).read(path)
    return kept.records


def case_of(found: list[Medium], title: str) -> sqlite.Connection:
    db = new_case(Path(":memory:"), "project_vic_us")
    members = []
    for each in found:
        medium = add_medium(db, each.content, *each.paths)
        members += [medium] if each.in_series else []
        db.executemany("INSERT INTO medium_tag VALUES (?, ?)", [(medium, tag) for tag in each.tags])
        db.execute("INSERT INTO note VALUES (?, ?)", (medium, each.note))
        if each.category is not None:
            db.execute("INSERT INTO category VALUES (?, ?, 'medium')", (medium, each.category))
        rows = [(medium, number, *row) for number, row in enumerate(each.exif)]
        db.executemany("INSERT INTO exif VALUES (?, ?, ?, ?, ?)", rows)
    series = add_series(db, "S-0001", *members)
    db.execute("UPDATE series SET title = ?, note = ? WHERE id = ?", (title, title, series))
    db.execute("UPDATE case_info SET value = ? WHERE key IN ('reference', 'officer')", (title,))
    return db


def never_fetched(sha256: bytes) -> Any:
    raise AssertionError("no media leave")


@given(media(), words)
@example([Medium(b"\0", ["0/\1"], set(), "0", None, [], in_series=False)], "\f0\v1\x1c2\x853\u20284\r\n5")
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_every_format_of_any_case_reads_back(found: list[Medium], title: str) -> None:
    contents = {hashlib.sha256(each.content).digest(): each.content for each in found}

    @contextmanager
    def fetch(sha256: bytes) -> Any:
        yield io.BytesIO(contents[sha256])

    with tempfile.TemporaryDirectory() as folder, content_of(case_of(found, title)) as content:
        receipt = make_package(content, Path(folder), "series-full", fetch, made_at=MADE_AT, sending=Sending(KEY))
        package = receipt.package
        sent = {hashlib.md5(each.content).digest(): each for each in found if each.content}
        assert verify_package(package).valid
        assert bagit.Bag(str(package)).validate()
        files = {path.name: path.read_bytes() for path in (package / "data/vics/Files").iterdir()}
        assert files == {md5.hex().upper(): each.content for md5, each in sent.items()}
        vics_reads_back(package, sent)
        tables_read_back(package, found)
        series_reads_back(package, found, title)
        provenance_reads_back(package, found)


def vics_reads_back(package: Path, sent: dict[bytes, Medium]) -> None:
    text = (package / "data/vics/case.json").read_text(encoding="ascii")
    document = json.loads(text)
    schema = json.loads((RESOURCES / "vics" / "vics-2.0.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(document)
    scheme = load_scheme("project_vic_us")
    records = {record.md5: record for record in read_as_set(package / "data/vics/case.json")}
    assert records.keys() == sent.keys()
    for record in document["value"][0]["Media"]:
        md5 = bytes.fromhex(record["MD5"])
        each, read = sent[md5], records[md5]
        known = None if each.category is None else scheme.category(each.category)
        assert read.category == (None if known is None else str(known.export_code))
        assert (read.sha1, read.sha256) == (hashlib.sha1(each.content).digest(), hashlib.sha256(each.content).digest())
        assert read.series == ("S-0001" if each.in_series else "")
        assert record["Comments"] == plain(each.note)
        assert set(record["Tags"].split(",")) - {""} == {list_item(tag) for tag in each.tags} - {""}
        assert [row["PropertyValue"] for row in record["Exifs"]] == [plain(value) for _, _, value in each.exif]
        assert [row["FilePath"] for row in record["MediaFiles"]] == [plain(names.display(path)) for path in each.paths]


def tables_read_back(package: Path, found: list[Medium]) -> None:
    listed = {record.md5 for record in read_as_set(package / "data/csv/hashes.csv")}
    assert listed == {hashlib.md5(each.content).digest() for each in found if each.content}
    answered = read_reply(package / "data/csv/hashes.csv").records
    assert {(each.md5, each.sha1) for each in answered} == {
        (hashlib.md5(each.content).digest(), hashlib.sha1(each.content).digest()) for each in found if each.content
    }
    with (package / "data/csv/hashes.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file, delimiter=";")) == list(ICSE_COLUMNS)
    with (package / "data/csv/media.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["SHA256"].lower(): row for row in csv.DictReader(file)}
    for each in found:
        if each.content:
            row = rows[hashlib.sha256(each.content).hexdigest()]
            assert unguarded(row["Note"]) == each.note
            assert unguarded(row["Tags"]) == ",".join(sorted(each.tags))
            assert unguarded(row["Path"]) == names.display(each.paths[0])


def series_reads_back(package: Path, found: list[Medium], title: str) -> None:
    document = json.loads((package / "data/series/series.json").read_text(encoding="utf-8"))
    schema = json.loads((RESOURCES / "exchange" / "series.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(document)
    (series,) = document["series"]
    assert (series["title"], document["case"]["reference"]) == (title, title)
    said = {each["sha256"]: each for each in document["decisions"]}
    for each in found:
        digest = hashlib.sha256(each.content).hexdigest()
        if each.content and (each.tags or each.note or each.category is not None):
            assert sorted(said[digest]["tags"]) == sorted(each.tags)
            assert said[digest]["note"] == each.note
        if not each.content:
            assert digest in {one["sha256"] for one in document["left_out"]}


def provenance_reads_back(package: Path, found: list[Medium]) -> None:
    graph = json.loads((package / "data/case/case.jsonld").read_text(encoding="ascii"))["@graph"]
    files = {
        each["uco-core:hasFacet"][0]["uco-observable:filePath"]
        for each in graph
        if each["@type"] == "uco-observable:File"
    }
    assert files == {names.display(path) for each in found if each.content for path in each.paths}


@given(media(shown), shown)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_what_officers_said_of_any_case_comes_to_another(found: list[Medium], title: str) -> None:
    """By the reader of merging. What can't be seen it spells out, so that there is none of it here."""
    case = case_of(found, title)
    with tempfile.TemporaryDirectory() as folder, content_of(case) as content:
        package = make_package(content, Path(folder), "hash-only", never_fetched, made_at=MADE_AT).package
        told = statements_of(read_package(package, Opening()).work).said
    here = statements_of(merge_records.work_of(case)).said
    assert told == {key: said for key, said in here.items() if key[0] != ("medium", EMPTY)}


@given(media())
@settings(max_examples=3, suppress_health_check=[HealthCheck.too_slow])
@pytest.mark.skipif(shutil.which("age") is None, reason="age isn't installed")
def test_any_sealed_case_is_opened_by_age_itself(found: list[Medium]) -> None:
    contents = {hashlib.sha256(each.content).digest(): each.content for each in found}

    @contextmanager
    def fetch(sha256: bytes) -> Any:
        yield io.BytesIO(contents[sha256])

    identity = x25519.Identity.generate()
    with tempfile.TemporaryDirectory() as folder, content_of(case_of(found, "T")) as content:
        place = Path(folder)
        sending = Sending(recipients=(str(identity.to_public()),), volume_size=1 << 20)
        receipt = make_package(content, place, "series-full", fetch, made_at=MADE_AT, sending=sending)
        (place / "identity").write_text(str(identity))
        volumes = sorted(receipt.package.glob("*.age.*[0-9]"))
        joined = b"".join(path.read_bytes() for path in volumes if not path.name.endswith((".sha256", ".minisig")))
        opened = subprocess.run(
            ["age", "-d", "-i", place / "identity"], input=joined, capture_output=True, check=True
        ).stdout
        with ZipFile(io.BytesIO(opened)) as archive:
            archive.extractall(place / "opened")
        assert bagit.Bag(str(next((place / "opened").iterdir()))).validate()
