"""The sets of a workstation: all or nothing, one version at a time, and damage is noticed."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from app.errors import UserError
from app.known.importing import Order
from app.known.library import Library
from app.known.record import Meaning
from app.platform.locks import lock_file
from tests.app.known.sets import (
    CONTEXT_13,
    CONTEXT_20,
    CONTEXT_NIST,
    digests,
    imported,
    medium,
    nsrl,
    opened,
    said,
    vics,
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


def lines(path: Path, *numbers: int) -> Path:
    path.write_text("".join(digests(number)["md5"] + "\n" for number in numbers))
    return path


def folders(library: Library, tmp_path: Path) -> list[str]:
    """The folders of sets, which must be those that are listed."""
    there = sorted(path.name for path in (tmp_path / "known").glob("set-*"))
    assert there == sorted(each.id for each in library.sets())
    return there


def test_without_a_set_nothing_is_there_and_nothing_is_made(tmp_path: Path, library: Library) -> None:
    assert library.sets() == library.open() == []
    with pytest.raises(UserError, match="There is no hash set “S”"):
        library.get("S")
    assert list(tmp_path.iterdir()) == []


def test_a_set_says_of_what_it_was_made(tmp_path: Path, library: Library) -> None:
    path = lines(tmp_path / "l.txt", 1, 2)
    about = imported(library, path)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    assert [(file.name, file.size, file.sha256) for file in about.files] == [("l.txt", path.stat().st_size, sha256)]
    assert about.version == about.sha256[:12]
    assert library.sets() == [about]
    assert library.get("S") == about


def test_a_folder_of_part_files_is_one_set(tmp_path: Path, library: Library) -> None:
    parts = tmp_path / "vics"
    (parts / "more").mkdir(parents=True)
    vics(parts / "b.json", [medium(1)])
    vics(parts / "a.json", [medium(2)])
    vics(parts / "more" / "c.json", [medium(3)])
    (parts / ".hidden").write_text("not looked at")
    (parts / "link.json").symlink_to(parts / "a.json")
    about = imported(library, parts)
    assert [file.name for file in about.files] == ["a.json", "b.json", "c.json"]
    assert about.rows == 3
    assert all(said(opened(library), number) for number in (1, 2, 3))


def test_one_bad_part_refuses_all(tmp_path: Path, library: Library) -> None:
    before = imported(library, lines(tmp_path / "l.txt", 1))
    parts = tmp_path / "vics"
    parts.mkdir()
    vics(parts / "a.json", [medium(2)])
    (parts / "b.json").write_bytes((parts / "a.json").read_bytes()[:-3])
    with pytest.raises(UserError, match=r"b\.json"):
        imported(library, parts, replace=True)
    assert library.sets() == [before]
    assert said(opened(library), 1)
    assert folders(library, tmp_path) == [before.id]


def test_parts_that_dont_belong_together_are_refused(tmp_path: Path, library: Library) -> None:
    one, two = vics(tmp_path / "1.json", [medium(1)]), vics(tmp_path / "2.json", [medium(2)], CONTEXT_13)
    with pytest.raises(UserError, match="no parts of one set"):
        imported(library, [one, two])
    other = vics(tmp_path / "3.json", [medium(3)], CONTEXT_20.replace("Default", "UK"))
    with pytest.raises(UserError, match="categories of different countries"):
        imported(library, [one, other])
    with pytest.raises(UserError, match="no parts of one set"):
        imported(library, [one, lines(tmp_path / "l.txt", 1)])
    assert folders(library, tmp_path) == []


def test_a_newer_version_takes_the_older_ones_place(tmp_path: Path, library: Library) -> None:
    old = imported(library, lines(tmp_path / "1.txt", 1), version="1")
    kept = library.open()[0]
    with pytest.raises(UserError, match="There is a hash set S \\(1\\) already"):
        imported(library, lines(tmp_path / "2.txt", 2), version="2")
    new = imported(library, tmp_path / "2.txt", version="2", replace=True, meaning="known")
    assert [(each.version, each.meaning) for each in library.sets()] == [("2", Meaning.KNOWN)]
    assert folders(library, tmp_path) == [new.id] != [old.id]
    assert (said(opened(library), 1), len(said(opened(library), 2))) == ([], 1)
    assert said(kept, 1), "who had the older one open goes on with it"


def test_a_removed_set_is_gone(tmp_path: Path, library: Library) -> None:
    imported(library, lines(tmp_path / "1.txt", 1), "one")
    two = imported(library, lines(tmp_path / "2.txt", 2), "two")
    assert library.remove("one").name == "one"
    assert folders(library, tmp_path) == [two.id]
    with pytest.raises(UserError, match="There is no hash set “one”"):
        library.remove("one")


def test_what_a_killed_import_left_is_swept_away(tmp_path: Path, library: Library) -> None:
    imported(library, lines(tmp_path / "1.txt", 1), "one")
    left = tmp_path / "known" / "set-0123456789abcdef"
    left.mkdir()
    (left / "md5.run0.heads").write_bytes(b"x" * 100)
    assert [each.name for each in library.sets()] == ["one"]
    imported(library, lines(tmp_path / "2.txt", 2), "two")
    assert len(folders(library, tmp_path)) == 2


def test_a_stopped_import_leaves_nothing(tmp_path: Path, library: Library) -> None:
    steps = 0

    def stopped() -> bool:
        nonlocal steps
        steps += 1
        return steps > 2

    path = vics(tmp_path / "v.json", [medium(number) for number in range(4_000)])
    with pytest.raises(UserError, match="Stopped; nothing was imported"):
        library.add(Order([path], "S", Meaning.ALERT), lambda step: None, stopped)
    assert folders(library, tmp_path) == []


def test_how_far_it_is_is_told(tmp_path: Path, library: Library) -> None:
    told = []
    path = vics(tmp_path / "v.json", [medium(number) for number in range(4_000)])
    library.add(Order([path], "S", Meaning.ALERT), told.append, lambda: False)
    assert [step.done for step in told] == sorted(step.done for step in told)
    assert told[-1].done == told[-1].total == path.stat().st_size


def test_two_programs_dont_change_it_at_once(tmp_path: Path, library: Library) -> None:
    imported(library, lines(tmp_path / "1.txt", 1))
    with lock_file(tmp_path / "known" / "sets.lock"), pytest.raises(UserError, match="are being changed by"):
        library.remove("S")


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "a\x00b", "a\u202eb"])
def test_a_set_needs_a_name(tmp_path: Path, library: Library, name: str) -> None:
    with pytest.raises(UserError, match="needs a name"):
        imported(library, lines(tmp_path / "1.txt", 1), name)


@pytest.mark.parametrize(
    ("begins", "what"), [(b"PK\x03\x04", "zip"), (b"7z\xbc\xaf\x27\x1c", "7z"), (b"\x1f\x8b", "gzip")]
)
def test_archives_are_named(tmp_path: Path, library: Library, begins: bytes, what: str) -> None:
    (tmp_path / "x").write_bytes(begins + b"\0" * 100)
    with pytest.raises(UserError, match=f"{what}.*unpack it first|packed by {what}"):
        imported(library, tmp_path / "x")


def test_what_isnt_there_or_is_no_file_is_said(tmp_path: Path, library: Library) -> None:
    with pytest.raises(UserError, match="There is no"):
        imported(library, tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="There is no file"):
        imported(library, tmp_path / "empty")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError, match="neither a file nor a folder"):
        imported(library, tmp_path / "pipe")


def test_a_set_without_a_digest_is_refused(tmp_path: Path, library: Library) -> None:
    with pytest.raises(UserError, match="No record has a digest"):
        imported(library, vics(tmp_path / "v.json", []))


def test_several_forms_beside_each_other(tmp_path: Path, library: Library) -> None:
    imported(library, vics(tmp_path / "v.json", [medium(1)]), "vics")
    imported(library, nsrl(tmp_path / "n.db", [digests(1)["sha256"]]), "nsrl", "irrelevant")
    assert [said(each, 1)[0]["meaning"] for each in library.open()] == [Meaning.IRRELEVANT, Meaning.ALERT]


def test_very_many_different_remarks_are_kept_without_being_remembered(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.known.remarks._REMEMBERED", 2)
    records = [medium(number, Series=f"{'x' * 300} {number % 3}") for number in range(9)] * 2
    about = imported(library, vics(tmp_path / "v.json", records))
    assert about.rows == 18
    for number in range(9):
        (found,) = said(opened(library), number)
        assert found["series"] == f"{'x' * 300} {number % 3}"


def test_an_officer_is_told_that_an_md5_alone_can_be_forged(tmp_path: Path, library: Library) -> None:
    about = imported(library, lines(tmp_path / "1.txt", 1), meaning="irrelevant")
    assert "have an MD5 and nothing better: 1." in about.notes[0]
    better = vics(tmp_path / "v.json", [medium(1, Category=8)], CONTEXT_NIST)
    assert imported(library, better, "better", "irrelevant").notes == ()


@pytest.mark.parametrize("name", ["md5.heads", "md5.rests", "remarks.words", "remarks.ends"])
def test_a_damaged_set_is_named_and_nothing_is_guessed(tmp_path: Path, library: Library, name: str) -> None:
    about = imported(library, lines(tmp_path / "1.txt", 1, 2, 3))
    path = tmp_path / "known" / about.id / name
    content = path.read_bytes()
    path.write_bytes(content[:-1])
    with pytest.raises(UserError, match=r"The hash set S .* is damaged"):
        library.open()
    path.unlink()
    with pytest.raises(UserError, match=r"The hash set S .* is damaged"):
        library.open()


def test_a_damaged_catalogue_is_named(tmp_path: Path, library: Library) -> None:
    imported(library, lines(tmp_path / "1.txt", 1))
    catalogue = tmp_path / "known" / "sets.json"
    for content in ("{", json.dumps([{"name": 1}]), "\xff"):
        catalogue.write_bytes(content.encode("latin-1"))
        with pytest.raises(UserError, match="is damaged"):
            library.sets()


def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.known.sorter.sync_file", full)
    with pytest.raises(UserError, match=r"No space left on device.*nothing was imported"):
        imported(library, lines(tmp_path / "1.txt", 1))
    monkeypatch.undo()
    assert folders(library, tmp_path) == []
