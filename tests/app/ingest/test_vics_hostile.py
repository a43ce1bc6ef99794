"""Hostile and broken VICS cases: refused in a sentence with the place, or taken record by record; nothing half made."""

from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.case.casefile import Case
from app.case.records import vics_records
from app.errors import UserError
from app.ingest.sources import NewSource, add_source, add_sources
from app.ingest.vics_reading import DocumentError, Header, Kind, Tally, kind_of, read
from app.ingest.vics_said import said_of
from app.ingest.vics_survey import documents_at, survey
from app.known.record_stream import LONGEST
from tests.app.ingest.vics_documents import CONTEXT, OLD_CONTEXT, document_of, picture, record_of

RECORDS = [record_of(number, picture(number), Category=number % 3) for number in range(3)]
GOOD = json.dumps(document_of(RECORDS)).encode()
MARKS = st.sampled_from([b'"', b"\\", b"{", b"[", b"}", b"]", b",", b"\xff"])
HEAD = f'{{"@odata.context":"{CONTEXT.format("US")}","value":[{{"Media":['.encode()


def surveyed(folder: Path, raw: bytes) -> Tally:
    path = folder / "export.json"
    path.write_bytes(raw)
    return survey(path).tally


@pytest.mark.parametrize("cut", [40, 300, len(GOOD) // 2, len(GOOD) - 3, len(GOOD) - 1])
def test_a_truncated_document_is_refused_with_the_byte_and_nothing_is_made(case: Case, source: Path, cut: int) -> None:
    path = source / "export.json"
    path.write_bytes(GOOD[:cut])
    if kind_of(GOOD[:cut]) is Kind.OTHER:  # too short to be told from any other file
        assert documents_at(path) == []
        return
    before = case.reader().execute("SELECT count(*) FROM audit").fetchone()
    for chosen in (path, source):
        with pytest.raises(UserError, match=rf"at byte {cut:,}, the file ends"):
            add_source(case, chosen, "EXH-01")
    for table in ("source", "vics_document", "vics_record", "vics_piece", "exhibit"):
        assert case.reader().execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert case.reader().execute("SELECT count(*) FROM audit").fetchone() == before


def test_files_of_a_broken_document_can_still_be_read_as_files(case: Case, source: Path) -> None:
    (source / "export.json").write_bytes(GOOD[:-5])
    assert add_sources(case, [NewSource(source, "EXH-01", as_files=True)])
    assert vics_records.documents(case.reader()) == []


def test_a_key_that_stands_twice_is_told_of(tmp_path: Path) -> None:
    """Programs differ in which of the two they read."""
    twice = HEAD + b'{"MediaID":1,"Category":1,"Category":2},{"MediaID":2,"Segments":[{"Category":1}],"Category":2}]}]}'
    assert surveyed(tmp_path, twice).repeated == 1


def test_deep_nesting_is_refused_with_its_place(tmp_path: Path) -> None:
    deep = HEAD + b'{"MediaID":1,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}]}]}"
    with pytest.raises(UserError, match=r"at byte [\d,]+, brackets are nested too deeply"):
        surveyed(tmp_path, deep)


class Endless:
    """A document whose string never ends."""

    def __init__(self) -> None:
        self._head = io.BytesIO(HEAD + b'{"MediaID":1,"Comments":"')
        self.given = 0

    def read(self, wanted: int, /) -> bytes:
        piece = self._head.read(wanted) or b"a" * wanted
        self.given += len(piece)
        return piece


def test_a_string_of_gigabytes_is_refused_before_it_fills_the_memory() -> None:
    endless = Endless()
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match="longer than 16,777,216 bytes, or never ends"):
            list(read(endless, "export.json", Header()))
        assert tracemalloc.get_traced_memory()[1] < 40 * LONGEST
    finally:
        tracemalloc.stop()
    assert endless.given < 3 * LONGEST


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    assert surveyed(tmp_path, b"\xef\xbb\xbf" + GOOD).records == 3


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_refused_in_a_sentence_rather_than_taken_for_a_file(case: Case, source: Path, encoding: str) -> None:
    path = source / "export.json"
    path.write_bytes(GOOD.decode().encode(encoding))
    with pytest.raises(DocumentError, match="UTF-16"):
        add_source(case, path, "EXH-01")


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "1.3"])
def test_older_versions_are_read(tmp_path: Path, version: str) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps(document_of(RECORDS, context=OLD_CONTEXT.format(version))))
    found = survey(path)
    assert (found.header.version, found.header.region, found.tally.records) == (version, "", 3)


def test_without_a_context_what_it_holds_tells_what_it_is(tmp_path: Path) -> None:
    """Some writers emit none at all."""
    case_object = document_of(RECORDS)["value"]
    for whole in ({"value": case_object}, case_object[0]):  # type: ignore[index] - it is a list
        raw = json.dumps(whole).encode()
        assert kind_of(raw) is Kind.CASE
        assert surveyed(tmp_path, raw).records == 3


@pytest.mark.parametrize(
    ("context", "words"),
    [
        (CONTEXT.format("US").replace("2.0", "3.7"), "data model 3.7"),
        (CONTEXT.format("US").replace("github.com", "example.org"), "another data model"),
    ],
)
def test_other_models_are_refused(tmp_path: Path, context: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        surveyed(tmp_path, json.dumps(document_of(RECORDS, context=context)).encode())


def test_two_versions_at_once_are_refused(tmp_path: Path) -> None:
    both = {"odata.metadata": OLD_CONTEXT.format("1.3"), **document_of(RECORDS)}
    with pytest.raises(DocumentError, match="two versions"):
        surveyed(tmp_path, json.dumps(both).encode())


def test_a_hash_set_is_sent_where_it_belongs(case: Case, source: Path) -> None:
    path = source / "set.json"
    path.write_text(json.dumps({"@odata.context": CONTEXT.format("US").replace("#Cases", "#Media"), "value": RECORDS}))
    with pytest.raises(DocumentError, match="hashes import"):
        add_source(case, path, "EXH-01")
    assert add_source(case, source, "EXH-01")  # in a folder of evidence it is a file like others


def test_ordinary_json_is_an_ordinary_file(case: Case, source: Path) -> None:
    path = source / "notes.json"
    path.write_text('{"Media": [{"name": "a.jpg"}], "value": 5}')
    add_source(case, path, "EXH-01")
    assert vics_records.documents(case.reader()) == []


def test_a_category_for_each_record_is_no_list_of_categories(tmp_path: Path) -> None:
    many = [record_of(number, b"x", Category=number) for number in range(300)]
    with pytest.raises(DocumentError, match="more than 256 categories"):
        surveyed(tmp_path, json.dumps(document_of(many)).encode())


@given(st.data())
@settings(max_examples=300)
def test_whatever_the_bytes_are_there_is_a_sentence_or_a_count(data: st.DataObject) -> None:
    raw = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        end = data.draw(st.integers(at, min(len(raw), at + 30)))
        raw[at:end] = data.draw(st.binary(max_size=20) | MARKS)
    kind_of(bytes(raw))
    tally = Tally()
    try:
        for batch in read(io.BytesIO(raw), "export.json", Header()):
            tally.count(batch, "export.json")
            for each in batch:
                assert bytes(raw[each.at : each.at + 1]) == b"{"
                said_of(bytes(raw[each.at : each.at + each.length]))
    except UserError:
        return


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)


@given(VALUES)
@settings(max_examples=200)
def test_a_record_says_something_or_nothing_whatever_its_values_are(value: object) -> None:
    keys = ("Category", "Tags", "Comments", "Series", "VictimIdentified", "MediaFiles", "Exifs", "Segments", "MD5")
    said = said_of(json.dumps(dict.fromkeys(keys, value)).encode())
    assert all(isinstance(each, str) for each in (*said.tags, *said.series, *said.paths))
