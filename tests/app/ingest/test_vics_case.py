"""Exports of other programs come in as sources: all their records are kept, and only their own files are read."""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.records import vics_records
from app.errors import UserError
from app.ingest import vics_intake
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.sources import NewSource, add_source, add_sources
from tests.app.ingest.taking import ingest, tree
from tests.app.ingest.vics_documents import document_of, md5_of, picture, record_of, write_export


def kept(case: Case, number: int = 1) -> bytes:
    return b"".join(vics_records.all_bytes(case.reader(), number))


def rows(case: Case) -> list[tuple[object, ...]]:
    """MediaID, path, reason and SHA-256 of the medium, of each record."""
    return (
        case.reader()
        .execute(
            "SELECT r.media_id, r.path, r.reason, lower(hex(m.sha256)) FROM vics_record r "
            "LEFT JOIN medium m ON m.id = r.medium ORDER BY r.document, r.number"
        )
        .fetchall()
    )


def occurrences(case: Case) -> set[str]:
    return {path for (path,) in case.reader().execute("SELECT path FROM occurrence")}


def test_a_document_brings_its_media_and_nothing_that_it_does_not_name(case: Case, crew: Crew, source: Path) -> None:
    first, second = picture(1), picture(2)
    document = write_export(source, [record_of(1, first), record_of(2, second)], [first, second])
    (source / "unnamed.jpg").write_bytes(picture(3))
    before = tree(source)
    ingest(case, crew, document)
    assert tree(source) == before
    assert occurrences(case) == {"export.json", f"Files/{md5_of(first)}", f"Files/{md5_of(second)}"}
    assert [(row[0], row[3]) for row in rows(case)] == [
        (1, hashlib.sha256(first).hexdigest()),
        (2, hashlib.sha256(second).hexdigest()),
    ]
    found = vics_records.document(case.reader(), 1)
    assert (found.whole, found.records, found.author) == (True, 2, "Griffeye Analyze 23.1")
    assert found.header["region"] == "US"
    assert found.header["case_number"] == "2024-000123"
    assert kept(case) == document.read_bytes()


def test_a_folder_with_a_document_is_read_as_a_whole(case: Case, crew: Crew, source: Path) -> None:
    first = picture(1)
    write_export(source, [record_of(1, first)], [first])
    (source / "unnamed.jpg").write_bytes(picture(3))
    ingest(case, crew, source)
    assert "unnamed.jpg" in occurrences(case)
    assert rows(case)[0][3] == hashlib.sha256(first).hexdigest()


def test_a_folder_added_later_brings_the_rest_and_stays_whole(case: Case, crew: Crew, source: Path) -> None:
    first = picture(1)
    document = write_export(source, [record_of(1, first)], [first])
    (source / "unnamed.jpg").write_bytes(picture(3))
    ingest(case, crew, document)
    assert "unnamed.jpg" not in occurrences(case)
    ingest(case, crew, source)
    assert "unnamed.jpg" in occurrences(case)
    (source / "later.jpg").write_bytes(picture(4))
    ingest(case, crew, document)
    assert "later.jpg" in occurrences(case)
    assert len(vics_records.documents(case.reader())) == 1


def test_as_files_a_document_is_a_file_like_others(case: Case, crew: Crew, source: Path) -> None:
    first = picture(1)
    document = write_export(source, [record_of(1, first)], [first])
    add_sources(case, [NewSource(document, "EXH-01", as_files=True)])
    assert Ingest(case, crew, 2).run(lambda _: None, lambda: False)
    assert occurrences(case) == {"export.json"}
    assert vics_records.documents(case.reader()) == []


def test_one_file_of_many_records_is_read_once(case: Case, crew: Crew, source: Path) -> None:
    """Up to 116 entries of one file were seen."""
    first = picture(1)
    document = write_export(source, [record_of(number, first) for number in range(116)], [first])
    ingest(case, crew, document)
    assert occurrences(case) == {"export.json", f"Files/{md5_of(first)}"}
    assert {row[3] for row in rows(case)} == {hashlib.sha256(first).hexdigest()}
    assert len(rows(case)) == 116


def test_a_record_without_a_file_is_kept_with_its_reason(case: Case, crew: Crew, source: Path) -> None:
    first, gone = picture(1), picture(2)
    records = [record_of(1, first, RelativeFilePath="-"), record_of(2, gone), record_of(3, first)]
    document = write_export(source, records, [first])
    ingest(case, crew, document)
    assert [(row[0], row[2]) for row in rows(case)] == [
        (1, "it names no file"),
        (2, "its file isn't there"),
        (3, ""),
    ]
    # The content is in the case, so the first record is about it, though it names no file.
    assert [bool(row[3]) for row in rows(case)] == [True, False, True]


def test_a_file_that_comes_later_is_taken_when_the_source_is_read_again(case: Case, crew: Crew, source: Path) -> None:
    gone = picture(2)
    document = write_export(source, [record_of(2, gone)], [])
    ingest(case, crew, document)
    assert rows(case)[0][3] == ""
    (source / "Files" / md5_of(gone)).write_bytes(gone)
    ingest(case, crew, document)
    assert rows(case)[0][1:] == (f"Files/{md5_of(gone)}", "", hashlib.sha256(gone).hexdigest())


@pytest.mark.parametrize(
    "path",
    [
        "..\\secret.jpg",
        "Files\\..\\..\\secret.jpg",
        "/etc/passwd",
        "C:\\secret.jpg",
        "\\\\server\\share\\a.jpg",
        "Files//a.jpg",
        "Files\\a\\",
        "Files\\\0a",
        "Files\\\ud800",
    ],
)
def test_paths_that_leave_the_folder_are_refused_one_by_one(case: Case, crew: Crew, source: Path, path: str) -> None:
    first = picture(1)
    (source.parent / "secret.jpg").write_bytes(picture(9))
    document = write_export(source, [record_of(1, picture(9), RelativeFilePath=path), record_of(2, first)], [first])
    ingest(case, crew, document)
    found = rows(case)
    assert found[0][1] == ""
    assert "leaves the folder" in str(found[0][2])
    assert found[1][3] == hashlib.sha256(first).hexdigest()
    assert all("secret" not in each and "passwd" not in each for each in occurrences(case))


def test_links_are_not_followed(case: Case, crew: Crew, source: Path) -> None:
    outside = source.parent / "outside"
    outside.mkdir()
    secret = picture(9)
    (outside / "a.jpg").write_bytes(secret)
    os.symlink(outside, source / "Linked")
    os.symlink(outside / "a.jpg", source / "linked.jpg")
    records = [
        record_of(1, secret, RelativeFilePath="Linked\\a.jpg"),
        record_of(2, secret, RelativeFilePath="linked.jpg"),
        record_of(3, secret, RelativeFilePath="Files"),
    ]
    ingest(case, crew, write_export(source, records, []))
    assert [row[2] for row in rows(case)] == [
        "its file lies behind a symbolic link, which is not followed",
        "its file is a symbolic link, which is not followed",
        "its file is a folder, not a file",
    ]
    assert occurrences(case) == {"export.json"}


def test_other_capitals_and_accents_are_understood_unless_two_files_fit(case: Case, crew: Crew, source: Path) -> None:
    first, second = picture(1), picture(2)
    document = write_export(
        source,
        [
            record_of(1, first, RelativeFilePath="files\\Caf\u00e9.JPG"),
            record_of(2, second, RelativeFilePath="FILES\\twin.jpg"),
            record_of(3, second, RelativeFilePath="Files\\Twin.jpg"),
        ],
        [],
    )
    (source / "Files" / unicodedata.normalize("NFD", "caf\u00e9.jpg")).write_bytes(first)
    (source / "Files" / "Twin.jpg").write_bytes(second)
    (source / "Files" / "TWIN.jpg").write_bytes(second)
    ingest(case, crew, document)
    found = rows(case)
    assert found[0][3] == hashlib.sha256(first).hexdigest()
    assert "several files" in str(found[1][2])
    assert found[2][1] == "Files/Twin.jpg"


def test_the_digest_of_the_empty_file_leads_to_no_medium(case: Case, crew: Crew, source: Path) -> None:
    document = write_export(source, [record_of(1, b"")], [b""])
    ingest(case, crew, document)
    assert rows(case)[0][3] == ""


def test_a_stopped_ingest_goes_on_with_the_document(
    tmp_path: Path, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vics_intake, "_AT_ONCE", 1 << 20)  # so that it is stopped between two stretches
    contents = [picture(seed) for seed in range(4)]
    records = [record_of(number, contents[number % 4], Comments="x" * 3000) for number in range(2000)]
    document = write_export(source, records, contents)
    with Case.create(tmp_path / "stopped", "T-2") as case:
        add_source(case, document, "EXH-01")
        assert not Ingest(case, crew, 2).run(lambda _: None, lambda: bool(rows(case)))
        assert 0 < len(rows(case)) < 2000
        assert not vics_records.document(case.reader(), 1).whole
        assert Ingest(case, crew, 2).run(lambda _: None, lambda: False)
        assert kept(case) == document.read_bytes()
        assert len(rows(case)) == 2000
        assert all(row[3] for row in rows(case))


def test_a_document_that_changes_after_it_was_added_leaves_nothing(case: Case, crew: Crew, source: Path) -> None:
    first = picture(1)
    document = write_export(source, [record_of(1, first)], [first])
    add_source(case, document, "EXH-01")
    document.write_bytes(document.read_bytes().replace(b"2024-000123", b"2024-000124"))
    with pytest.raises(UserError, match="changed while it was read"):
        Ingest(case, crew, 2).run(lambda _: None, lambda: False)
    assert rows(case) == []
    assert kept(case) == b""


def test_another_document_of_the_same_name_is_refused(case: Case, crew: Crew, source: Path) -> None:
    first = picture(1)
    document = write_export(source, [record_of(1, first)], [first])
    ingest(case, crew, document)
    before = kept(case)
    document.write_text(json.dumps(document_of([])))
    with pytest.raises(UserError, match="another document"):
        add_source(case, document, "EXH-01")
    assert kept(case) == before
