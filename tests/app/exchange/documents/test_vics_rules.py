"""Every rule finds its fault and only that; no document breaks the check."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.documents import vics_schema
from app.exchange.documents.schema_fast import acceptor
from app.exchange.documents.vics_medium import FoundFile
from app.exchange.documents.vics_rules import check_vics
from app.exchange.problems import Problem, Severity

HOST = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml"
MD5 = "0CC175B9C0F1B6A831C399E269772661"
OTHER = "92EB5FFEE6AE2FEC3AD71C777531578F"
FILE = FoundFile(1, MD5.lower(), "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb")


def medium() -> dict[str, Any]:
    return {
        "MediaID": 1,
        "Category": None,
        "MD5": MD5,
        "SHA1": "86F7E437FAA5A7FCE15D1DDCB9EAEAEA377667B8",
        "MediaSize": 1,
        "MimeType": "image/jpeg",
        "RelativeFilePath": f"Files\\{MD5}",
        "DateUpdated": "2024-03-02T09:00:00Z",
        "IsPrecategorized": False,
        "VictimIdentified": False,
        "Series": "SER-0007",
        "Tags": "background:curtain,object:backpack",
        "Comments": "",
        "PhotoDNA": "A" * 192,
        "AlternativeHashes": [
            {"MD5": MD5, "HashName": "SHA256", "HashValue": FILE.sha256.upper()},
            {"MD5": MD5, "HashName": "PDQ", "HashValue": "AB" * 32},
        ],
        "Exifs": [{"MD5": MD5, "PropertyName": "Model", "PropertyValue": "X", "PropertyGroup": "EXIF"}],
        "MediaFiles": [{"MD5": MD5, "MediaFileID": 1, "FileName": "a.jpg", "Written": "2023-01-01T10:00:00+05:00"}],
        "Segments": [{"MD5": MD5, "SegmentIndex": 0, "Start": "00:00:01.500", "End": "00:02", "Category": 1}],
        "MediaMetadata": [{"MD5": MD5, "PropertyName": "DurationMs", "PropertyValue": "3000"}],
    }


def case() -> dict[str, Any]:
    return {
        "@odata.context": f"{HOST}/Default/$metadata#Cases",
        "value": [
            {
                "CaseID": "6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11",
                "CaseNumber": "2024-000123",
                "TotalMediaFiles": 1,
                "SeizureDate": None,
                "CaseMetadata": [],
                "Media": [medium()],
            }
        ],
    }


def hash_set(**changes: Any) -> dict[str, Any]:
    record = {"MediaID": 1, "Category": 1, "MD5": MD5, "IsPrecategorized": True, **changes}
    return {"@odata.context": f"{HOST}/Default/$metadata#Media", "value": [record]}


def check(document: object, find: Callable[[str], FoundFile | None] | None = None) -> list[Problem]:
    raw = document if isinstance(document, bytes) else json.dumps(document).encode()
    return list(check_vics(io.BytesIO(raw), "case.json", find))


def codes(document: object, find: Callable[[str], FoundFile | None] | None = None) -> list[str]:
    return [problem.code for problem in check(document, find)]


def test_a_good_document_has_no_findings() -> None:
    asked: list[str] = []

    def find(path: str) -> FoundFile:
        asked.append(path)
        return FILE

    assert check(case(), find) == []
    assert asked == [f"Files/{MD5}"]
    assert check(hash_set()) == []


def test_old_sets_need_less() -> None:
    old = {
        "odata.metadata": "http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#Media",
        "value": [
            {
                "odata.id": f'Media("{MD5}")',
                "MediaID": 1,
                "MD5": MD5,
                "AlternativeHashes": [{"HashName": "PhotoDNA", "HashValue": "A" * 192}],
            }
        ],
    }
    assert check(old) == []
    del old["value"][0]["MD5"]  # type: ignore[attr-defined]  # a list
    assert codes(old) == ["E03"]


def test_a_document_without_context_is_told_by_its_content() -> None:
    assert codes({"value": case()["value"]}) == ["E01"]
    assert codes({"value": hash_set()["value"]}) == ["E01"]


MEDIUM_FAULTS: list[tuple[str, Any, list[str]]] = [
    ("MD5", "xyz", ["E03"]),
    ("MD5", None, ["E03"]),
    ("MD5", MD5 + "\n", ["E03"]),
    ("DateUpdated", "２０２４-03-02T09:00:00Z", ["W02"]),
    ("SHA1", "12", ["E04"]),
    ("SHA1", None, ["E04"]),
    ("Category", "1", ["E06"]),
    ("Category", 256, ["E06"]),
    ("Category", 1.0, ["E06"]),
    ("Category", True, ["E06"]),
    ("RelativeFilePath", "..\\x", ["E07"]),
    ("RelativeFilePath", "C:\\x", ["E07"]),
    ("RelativeFilePath", "\\\\host\\share\\x", ["E07"]),
    ("RelativeFilePath", "/etc/passwd", ["E07"]),
    ("RelativeFilePath", "Files\\\0", ["E07"]),
    ("RelativeFilePath", "Files\\none", ["E07"]),
    ("MediaSize", 2, ["E07"]),
    ("MediaSize", 2**63, ["E11", "E07"]),
    ("MediaSize", -(10**400), ["E11", "E07"]),
    ("MediaID", 2**31, ["E11"]),
    ("MediaID", "1", ["W12"]),
    ("MediaID", [1], ["E12"]),
    ("IsPrecategorized", None, ["E12"]),
    ("IsPrecategorized", "true", ["W01"]),
    ("VictimIdentified", "False", ["W01"]),
    ("VictimIdentified", "perhaps", ["E12"]),
    ("Exifs", {"a": 1}, ["E12"]),
    ("Series", {"Name": "x"}, ["E12"]),
    ("DateUpdated", "2024-03-02T09:00:00", ["W02"]),
    ("DateUpdated", "/Date(1234567890123)/", ["W02"]),
    ("DateUpdated", "2023-06-07T02:31:49+05:00Z", ["W02"]),
    ("Miniature", "x", ["W05"]),
    ("odata.id", "x", []),
    ("PhotoDNA", "A" * 191, ["W07"]),
    ("PhotoDNA", "?" * 192, ["W07"]),
    ("PhotoDNA", "0F" * 144, []),
    ("Tags", "a|b", ["W09"]),
    ("Tags", "red, blue", ["W09"]),
    ("Series", "a\tb", ["W09"]),
    ("Segments", [{"MD5": MD5, "SegmentIndex": 0, "Start": "2", "End": "1", "Category": 1}], ["E10"]),
    ("Segments", [{"MD5": MD5, "SegmentIndex": 0, "Start": "0", "End": "00:00:03.1", "Category": 1}], ["E10"]),
    ("Segments", [{"MD5": MD5, "SegmentIndex": 0, "Start": "soon", "End": "1", "Category": 1}], ["E10"]),
    ("Segments", [{"MD5": MD5, "SegmentIndex": 0, "Start": "0", "End": "1"}], ["E10"]),
    ("Segments", [{"MD5": MD5, "SegmentIndex": 0, "Start": "0", "End": "1", "Category": None}], ["E10"]),
    ("AlternativeHashes", [{"MD5": MD5, "HashName": "PDQ", "HashValue": "AB"}], ["E04"]),
    ("AlternativeHashes", [{"MD5": MD5, "HashName": "PDQ", "HashValue": "ab" * 32}], ["W08"]),
    ("AlternativeHashes", [{"MD5": MD5, "HashName": "SHA256", "HashValue": "AB" * 32}], ["E07"]),
    ("AlternativeHashes", [{"MD5": OTHER, "HashName": "PDQ", "HashValue": "AB" * 32}], ["E09"]),
    ("Exifs", [{"PropertyName": "a"}], ["E09"]),
    ("Exifs", [{"MD5": MD5, "PropertyName": "a"}] * 2, ["E09"]),
    ("MediaFiles", [{"MD5": MD5, "MediaFileID": 1}] * 2, ["E09"]),
    ("MediaFiles", [{"MD5": MD5, "MediaFileID": 1, "Created": "yesterday"}], ["W02"]),
    ("MediaMetadata", [{"MD5": MD5, "PropertyName": "a"}] * 2, ["E09"]),
]


@pytest.mark.parametrize(("name", "value", "expected"), MEDIUM_FAULTS)
def test_each_fault_of_a_medium_has_its_code(name: str, value: Any, expected: list[str]) -> None:
    document = case()
    document["value"][0]["Media"][0][name] = value
    found = check(document, lambda path: FILE if path == f"Files/{MD5}" else None)
    assert [problem.code for problem in found] == expected
    for problem in found:
        assert problem.place.startswith("case.json#")
        assert problem.severity is (Severity.ERROR if problem.code[0] == "E" else Severity.WARNING)
        if problem.code != "W05":
            assert f"/value/0/Media/0/{name}" in problem.place or name in ("MediaSize", "AlternativeHashes")


def test_lowercase_digests_are_a_warning() -> None:
    assert codes(hash_set(MD5=MD5.lower())) == ["W08"]


def test_the_digest_of_nothing_is_warned_of() -> None:
    assert codes(hash_set(MD5="D41D8CD98F00B204E9800998ECF8427E")) == ["W06"]


@pytest.mark.parametrize("missing", ["MediaID", "IsPrecategorized"])
def test_required_properties(missing: str) -> None:
    document = hash_set()
    del document["value"][0][missing]
    (problem,) = check(document)
    assert (problem.code, problem.place) == ("E12", "case.json#/value/0")
    assert missing in problem.sentence


def test_a_medium_twice() -> None:
    document = hash_set()
    document["value"].append(copy.deepcopy(document["value"][0]))
    document["value"][1]["MD5"] = MD5.lower()
    assert codes(document) == ["W08", "E08", "W04"]


def test_the_case_itself() -> None:
    document = case()
    document["value"][0] |= {"CaseID": "no guid", "TotalMediaFiles": 7, "SeizureDate": "2024-03-01", "Agency": "x"}
    assert sorted(codes(document)) == ["E05", "W02", "W03", "W05"]
    del document["value"][0]["CaseID"]
    assert sorted(codes(document)) == ["E05", "W02", "W03", "W05"]


def test_kind_and_content_must_agree() -> None:
    wrong = case()
    wrong["@odata.context"] = f"{HOST}/Default/$metadata#Media"
    assert codes(wrong) == ["E02", "W05", "W05", "W05", "W05", "W05", "W05"]
    wrong = hash_set()
    wrong["@odata.context"] = f"{HOST}/Default/$metadata#Cases"
    assert "E02" in codes(wrong)
    assert codes({"@odata.context": f"{HOST}/Default/$metadata#Cases", "value": [1]}) == ["E02"]
    assert codes({"@odata.context": f"{HOST}/Default/$metadata#Media", "value": [1]}) == ["E02"]


def test_categories_of_a_region_whose_codes_are_known() -> None:
    document = hash_set(Category=5)
    assert codes(document) == []
    document["@odata.context"] = f"{HOST}/US/$metadata#Media"
    assert codes(document) == ["E06"]
    document["value"][0]["Category"] = 4
    assert codes(document) == []


def test_new_fields_under_an_old_head() -> None:
    document = hash_set(PhotoDNA="A" * 192)
    document = {"odata.metadata": "http://github.com/ICMEC/ProjectVic/DataModels/1.2.xml#Media", **document}
    del document["@odata.context"]
    assert codes(document) == ["W10"]


def head(kind: str = "Media") -> str:
    return f'"@odata.context": "{HOST}/Default/$metadata#{kind}"'


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", ["E01"]),
        (b"[]", ["E01"]),
        (b"{}", ["E01", "E01"]),
        (b"null", ["E01"]),
        (b'{"a": NaN}', ["E01"]),
        (b"\xff\xfe{", ["E01"]),
        (b'\xef\xbb\xbf{%b, "value": []}' % head().encode(), ["W11"]),
        (b'{%b, "value": []} x' % head().encode(), ["E01"]),
        (b'{%b, "value": [}' % head().encode(), ["E01"]),
        (b'{%b, "value": [{]}' % head().encode(), ["E01"]),
        (b'{%b, "value": 5}' % head().encode(), ["E01"]),
        (b'{%b, "count": 1, "value": []}' % head().encode(), ["W05", "E01"]),
        (b'{"value": [], %b}' % head().encode(), ["E01"]),
        (b'{"@odata.context": "x", "value": []}', ["E01"]),
        (b'{"@odata.context": 1, "value": []}', ["E01"]),
        (b'{%b, "value": [], "value": []}' % head().encode(), ["E01", "E13"]),
        (b'{%b, "value": [' % head().encode() + b"[" * 100_000, ["E01"]),
        (b'{%b, "value": [{"MD5": ' % head("Cases").encode() + b'{"a":' * 100_000, ["E01"]),
        (b'{%b, "value": [{"MediaID": %b}]}' % (head().encode(), b"9" * 10_000), ["E11", "E03", "E12"]),
        (b"{" * 100_000, ["E01"]),
        (b'{"\\ud800": 1}', ["W05", "E01", "E01"]),
    ],
    ids=range(21),
)
def test_broken_documents(raw: bytes, expected: list[str]) -> None:
    found = check(raw)
    assert sorted(problem.code for problem in found) == sorted(expected)
    for problem in found:
        (problem.sentence + problem.place).encode()
        assert (problem.sentence + problem.place).isprintable()


def test_keys_that_stand_twice() -> None:
    record = json.dumps(hash_set()["value"][0])[:-1] + f', "MD5": "{OTHER}"}}'
    assert codes(f'{{{head()}, "value": [{record}]}}'.encode()) == ["E13"]
    twice = json.dumps(case()["value"][0])[:-1] + ', "CaseNumber": "x"}'
    assert codes(f'{{{head("Cases")}, "value": [{twice}]}}'.encode()) == ["E13"]


@pytest.mark.timeout(20)
def test_a_flood_of_keys_that_stand_twice() -> None:
    """Counting each of them anew took time squared."""
    flood = ",".join(f'"{n}": 1, "{n}": 2' for n in range(30_000))
    found = codes(f'{{{head()}, "value": [{{{flood}}}]}}'.encode())
    assert found.count("E13") == 30_000


def test_a_document_longer_than_what_is_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.exchange.documents import json_stream

    records = [{"MediaID": n, "MD5": f"{n:032X}", "IsPrecategorized": False, "Comments": "é"} for n in range(300)]
    raw = json.dumps(hash_set() | {"value": records}, ensure_ascii=False).encode()
    for chunk in (1, 7, 1024):
        monkeypatch.setattr(json_stream, "_CHUNK", chunk)
        assert check(raw) == []


def test_every_cut_of_a_document_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = json.dumps(hash_set()).encode()
    for end in range(len(raw)):
        assert "E01" in codes(raw[:end])


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["MD5", MD5, "true", "-1"]),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from([*medium(), "Media", "CaseID"]), inner),
    max_leaves=20,
)


@given(anything)
@settings(max_examples=80)
def test_any_json_gives_findings_or_none(value: object) -> None:
    for problem in check(value):
        (problem.place + problem.sentence).encode()


@given(st.sampled_from(["Cases", "Media"]), st.dictionaries(st.sampled_from([*medium()]), anything))
@settings(max_examples=100)
def test_any_values_in_known_places_give_findings_or_none(kind: str, fields: dict[str, object]) -> None:
    record = medium() | fields
    value = {"CaseID": "x", "Media": [record], **fields} if kind == "Cases" else record
    for problem in check({"@odata.context": f"{HOST}/US/$metadata#{kind}", "value": [value]}, lambda _: FILE):
        (problem.place + problem.sentence).encode()


@given(st.dictionaries(st.sampled_from([*medium()]), anything))
@settings(max_examples=80)
def test_the_fast_answer_is_that_of_jsonschema(fields: dict[str, object]) -> None:
    record = medium() | fields
    slow = vics_schema._validator(vics_schema.Shape.MEDIA).is_valid(record)
    assert vics_schema._accepts(vics_schema.Shape.MEDIA)(record) == slow


def test_a_keyword_that_the_fast_answer_lacks_is_a_bug() -> None:
    with pytest.raises(ValueError, match="uniqueItems"):
        acceptor({"type": "array", "uniqueItems": True}, {})


@given(st.binary(max_size=200) | st.text('{}[]":,0eE-. \\ntrue').map(str.encode))
def test_any_bytes_give_findings(raw: bytes) -> None:
    assert "E01" in codes(raw)
