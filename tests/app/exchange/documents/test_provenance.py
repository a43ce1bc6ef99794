"""The provenance document says what the facts page's example says, in its shape, and can be read by a program."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from app import sqlite
from app.exchange.documents.provenance import check_provenance
from app.exchange.packages.verify import PROVENANCE_PLACE, verify_package
from tests.app.exchange.documents.case_rows import new_case
from tests.app.exchange.packages.test_package import full_case, make

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"

EXAMPLE = {
    "@type": "uco-observable:File",
    "uco-core:hasFacet": [
        {
            "@type": "uco-observable:FileFacet",
            "uco-observable:fileName": str,
            "uco-observable:filePath": str,
            "uco-observable:sizeInBytes": int,
        },
        {
            "@type": "uco-observable:ContentDataFacet",
            "uco-observable:mimeType": str,
            "uco-observable:hash": [
                {
                    "@type": "uco-types:Hash",
                    "uco-types:hashMethod": str,
                    "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": str},
                }
            ],
        },
        {
            "@type": "uco-observable:RasterPictureFacet",
            "uco-observable:pictureWidth": int,
            "uco-observable:pictureHeight": int,
        },
        {
            "@type": "uco-observable:EXIFFacet",
            "uco-observable:exifData": {
                "@type": "uco-types:ControlledDictionary",
                "uco-types:entry": [
                    {"@type": "uco-types:ControlledDictionaryEntry", "uco-types:key": str, "uco-types:value": str}
                ],
            },
        },
    ],
}
"""The example of the facts page (CASE-Examples, exif_data.json), with types for what is free."""


@pytest.fixture
def db(tmp_path: Path) -> sqlite.Connection:
    return new_case(tmp_path / "case.db")


def graph_of(package: Path) -> list[dict[str, Any]]:
    document = json.loads((package / PROVENANCE_PLACE).read_text(encoding="ascii"))
    assert list(document) == ["@context", "@graph"]
    graph: list[dict[str, Any]] = document["@graph"]
    return graph


def follows(found: Any, shape: Any) -> None:
    """Every key of the shape is there, in its type or with its value; lists are compared by their first elements."""
    if isinstance(shape, dict):
        for key, value in shape.items():
            follows(found[key], value)
    elif isinstance(shape, list):
        assert len(found) >= len(shape)
        for each, wanted in zip(found, shape, strict=False):
            follows(each, wanted)
    elif isinstance(shape, type):
        assert type(found) is shape
    else:
        assert found == shape


def named(value: Any) -> set[str]:
    """Every identifier that is referred to."""
    if isinstance(value, dict):
        below = set().union(*map(named, value.values())) if value else set()
        return below | ({value["@id"]} if set(value) == {"@id"} else set())
    return set().union(*map(named, value)) if isinstance(value, list) and value else set()


def prefixes(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {key.partition(":")[0] for key in value if not key.startswith("@")}
        if isinstance(value.get("@type"), str):
            own.add(value["@type"].partition(":")[0])
        return own.union(*map(prefixes, value.values()))
    return set().union(*map(prefixes, value)) if isinstance(value, list) and value else set()


def test_files_have_the_shape_of_the_example(db: sqlite.Connection, tmp_path: Path) -> None:
    series, store = full_case(db)
    package = make(db, tmp_path, store, series).package
    document = json.loads((package / PROVENANCE_PLACE).read_text(encoding="ascii"))
    graph = graph_of(package)
    files = [each for each in graph if each["@type"] == "uco-observable:File"]
    assert len(files) == 4  # one a path
    follows(next(each for each in files if len(each["uco-core:hasFacet"]) == 4), EXAMPLE)
    for each in files:
        follows(each["uco-core:hasFacet"][:2], EXAMPLE["uco-core:hasFacet"][:2])
        hashes = each["uco-core:hasFacet"][1]["uco-observable:hash"]
        assert [one["uco-types:hashMethod"] for one in hashes] == ["MD5", "SHA1", "SHA256"]
        assert all(re.fullmatch(r"[0-9A-F]+", one["uco-types:hashValue"]["@value"]) for one in hashes)
    assert prefixes(graph) <= set(document["@context"])


def test_identifiers_are_unique_come_out_of_the_case_and_lead_somewhere(db: sqlite.Connection, tmp_path: Path) -> None:
    series, store = full_case(db)
    first, whole = make(db, tmp_path, store, series), make(db, tmp_path, store)
    graph = graph_of(first.package)
    identifiers = [each["@id"] for each in graph]
    assert len(set(identifiers)) == len(identifiers)
    assert all(re.fullmatch(rf"kb:[a-z-]+-{_UUID}", each) for each in identifiers)
    missing = named(graph) - set(identifiers)
    (contained,) = [each for each in graph if each["@type"] == "uco-observable:ObservableRelationship"]
    assert missing == {contained["uco-core:target"]["@id"]}  # the archive isn't in the package
    assert {each["@id"] for each in graph} <= {each["@id"] for each in graph_of(whole.package)}


def test_times_whose_zone_is_not_known_are_left_out(db: sqlite.Connection, tmp_path: Path) -> None:
    series, store = full_case(db)
    graph = graph_of(make(db, tmp_path, store, series).package)
    by_name = {
        facet["uco-observable:fileName"]: facet
        for each in graph
        for facet in each.get("uco-core:hasFacet", ())
        if facet["@type"] == "uco-observable:FileFacet"
    }
    assert by_name["clip.mp4"]["uco-observable:modifiedTime"]["@value"] == "2023-01-01T10:00:00.1234567Z"
    assert "uco-observable:modifiedTime" not in by_name["two.jpg"]


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{}",
        b'{"@graph": {}}',
        b'{"@graph": [1]}',
        b'{"@graph": [{"@id": "kb:a"}]}',
        b'{"@graph": [{"@type": "x"}]}',
        b'{"@graph": [], "@graph": []}',
        b'{"@graph": [{"@id": "kb:a", "@type": "x"}]',
        b'{"@graph": []} x',
        b"\xff",
        b'{"@graph": [' + b"[" * 100_000,
    ],
)
def test_p06_tells_what_is_no_provenance(document: bytes) -> None:
    assert {each.code for each in check_provenance(io.BytesIO(document), "x")} == {"P06"}


def test_p06_is_told_by_the_check_of_a_package(db: sqlite.Connection, tmp_path: Path) -> None:
    series, store = full_case(db)
    package = make(db, tmp_path, store, series).package
    assert list(check_provenance(io.BytesIO((package / PROVENANCE_PLACE).read_bytes()), "x")) == []
    (package / PROVENANCE_PLACE).write_bytes(b"{}")
    assert {"B06", "P06"} <= {each.code for each in verify_package(package).problems}
