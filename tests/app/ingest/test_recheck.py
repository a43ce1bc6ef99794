"""Verifying sources: whatever became of a file since it was read is told, and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.values import names
from app.demo.odd import zip_of
from app.errors import UserError
from app.ingest import recheck
from app.ingest import walk as walking
from app.ingest.crew import Crew
from app.ingest.recheck import CheckStopped, Difference, SourceCheck
from app.ingest.sources import add_source
from app.jobs.source_check import chosen_sources, verify_source
from app.platform.folders import FolderItem, list_folder
from tests.app.ingest.taking import ingest, tree

posix = pytest.mark.skipif(os.name != "posix", reason="made with POSIX calls")


def verify(case: Case, *, quick: bool = False) -> tuple[SourceCheck, dict[str, tuple[str, str]]]:
    """The check of the only source, and what differs in it, by path."""
    found: list[Difference] = []
    (source,) = chosen_sources(case, [])
    check = verify_source(case, source, quick, found.append, lambda done, total: None, lambda: False)
    return check, {names.display(each.path): (str(each.what), each.detail) for each in found}


@pytest.fixture
def taken(case: Case, crew: Crew, source: Path) -> Path:
    """A source that was read: files, an archive, an empty file, an odd name."""
    (source / "folder").mkdir()
    for name in ("a.txt", "b.txt", "folder/c.txt"):
        (source / name).write_text(f"this is {name}")
    (source / "empty.txt").touch()
    (source / "old.zip").write_bytes(zip_of({"one.txt": b"one", "two.txt": b"two"}))
    Path(os.fsdecode(os.fsencode(source) + b"/caf\xe9.txt")).write_text("coffee")
    ingest(case, crew, source)
    return source


@pytest.mark.parametrize("quick", [True, False])
def test_a_source_that_was_left_alone_is_as_it_was_read(case: Case, taken: Path, quick: bool) -> None:
    before = tree(taken)
    check, found = verify(case, quick=quick)
    assert found == {}
    assert check.unchanged
    assert (check.as_read, check.manifest.files, check.manifest.members) == (6, 6, 2)
    assert (check.members_in_doubt, check.without_digest, check.access_times_not_kept) == (0, 0, 0)
    assert tree(taken) == before


def test_what_became_of_each_file_is_told(case: Case, taken: Path) -> None:
    (taken / "a.txt").write_text("this is A.txt")
    (taken / "b.txt").unlink()
    (taken / "folder/c.txt").write_text("longer than it was before")
    (taken / "folder/new.txt").write_text("new")
    (taken / "old.zip").write_bytes(zip_of({"one.txt": b"ONE", "two.txt": b"two"}))
    check, found = verify(case)
    assert found == {
        "a.txt": ("changed", "its content is another; its size is as it was"),
        "b.txt": ("gone", "it isn't there any more"),
        "folder/c.txt": ("changed", "it has 25 bytes; it had 20"),
        "folder/new.txt": ("new", "it has 3 bytes"),
        "old.zip": ("changed", "its content is another; its size is as it was"),
    }
    assert (check.as_read, check.changed, check.gone, check.new, check.members_in_doubt) == (2, 3, 1, 1, 2)
    assert not check.unchanged


def test_quick_sees_the_time_and_the_digest_sees_the_content(case: Case, taken: Path) -> None:
    facts = (taken / "a.txt").stat()
    (taken / "a.txt").write_text("THIS IS a.txt")
    os.utime(taken / "a.txt", ns=(facts.st_atime_ns, facts.st_mtime_ns))
    os.utime(taken / "b.txt", ns=(0, 1_000_000_001))
    _, quick = verify(case, quick=True)
    assert list(quick) == ["b.txt"]
    assert quick["b.txt"][1].startswith("it was last changed at 1970-01-01T00:00:01.000000001Z; on record is 20")
    check, whole = verify(case)
    assert {path: what for path, (what, _) in whole.items()} == {"a.txt": "changed", "b.txt": "touched"}
    assert (check.changed, check.touched) == (1, 1)
    (taken / "a.txt").write_text("this is a.txt")
    assert verify(case)[0].unchanged  # content decides; times are only told


@posix
def test_what_was_no_file_is_compared_as_what_it_was(case: Case, crew: Crew, source: Path) -> None:
    os.mkfifo(source / "pipe")
    (source / "link").symlink_to("a.txt")
    (source / "was link").symlink_to("a.txt")
    (source / "a.txt").write_text("first")
    ingest(case, crew, source)
    check, found = verify(case)
    assert found == {}
    assert (check.as_read, check.without_digest) == (1, 3)
    (source / "was link").unlink()
    (source / "was link").write_text("now a file")
    (source / "a.txt").unlink()
    (source / "a.txt").symlink_to("pipe")
    _, found = verify(case)
    assert {path: what for path, (what, _) in found.items()} == {"was link": "changed", "a.txt": "changed"}
    assert found["was link"][1] == "it is a file now; then the file is a symbolic link, which is not followed"
    assert found["a.txt"][1] == "the file is a symbolic link, which is not followed; it was a file of 5 bytes"


def test_what_can_not_be_read_now_is_neither_gone_nor_changed(
    case: Case, taken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: bytes) -> list[FolderItem]:
        if path.endswith(b"folder"):
            raise PermissionError(13, "Permission denied")
        return list_folder(path)

    def fail(descriptor: int, count: int, offset: int) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(walking, "list_folder", refuse)
        _, found = verify(case)
    assert found == {
        "folder": ("unreadable", "this folder can't be listed: permission denied"),
        "folder/c.txt": ("unreadable", "it lies in a folder that can't be listed"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(recheck, "read_at", fail)
        check, found = verify(case)
    assert check.unreadable == 6
    assert found["a.txt"] == ("unreadable", "the file can't be read: the disk that it lies on reports an error")
    assert check.members_in_doubt == 2


def test_an_unplugged_source_is_one_sentence_and_on_no_record(case: Case, taken: Path) -> None:
    taken.rename(taken.with_name("away"))
    with pytest.raises(UserError, match="isn't there; connect it again, then verify it"):
        verify(case)
    taken.mkdir()  # the empty place where a disk was mounted
    check, found = verify(case)
    assert check.gone == check.manifest.files == len(found)


def test_a_source_that_is_unplugged_meanwhile_is_not_reported_as_gone(case: Case, taken: Path) -> None:
    (source,) = chosen_sources(case, [])
    away = taken.with_name("away")

    def unplug(done: int, total: int) -> None:
        if done and taken.exists():
            taken.rename(away)

    with pytest.raises(UserError, match="isn't there"):
        verify_source(case, source, False, lambda difference: None, unplug, lambda: False)
    assert not _on_record(case)


def test_it_can_be_stopped_within_a_file_and_then_says_nothing(case: Case, crew: Crew, source: Path) -> None:
    (source / "large.bin").write_bytes(bytes(5_000_000))
    ingest(case, crew, source)
    (place,) = chosen_sources(case, [])
    told: list[int] = []
    with pytest.raises(CheckStopped):
        verify_source(case, place, False, lambda _: None, lambda done, _: told.append(done), lambda: len(told) > 3)
    assert 0 < max(told) < 5_000_000
    assert not _on_record(case)


def test_the_audit_trail_says_what_was_counted(case: Case, taken: Path) -> None:
    (taken / "new.txt").write_text("new")
    verify(case)
    (detail,) = _on_record(case)
    assert '"method":"SHA-256"' in detail
    assert '"new":1' in detail
    assert '"unchanged":false' in detail


def test_a_source_that_is_not_wholly_listed_is_not_verified(case: Case, source: Path) -> None:
    add_source(case, source, "EXH-01")
    with pytest.raises(UserError, match="isn't wholly listed yet"):
        verify(case)


def test_a_single_file_is_a_source_too(case: Case, crew: Crew, source: Path) -> None:
    (source / "one.txt").write_text("one")
    ingest(case, crew, source / "one.txt")
    assert verify(case)[0].as_read == 1
    (source / "one.txt").write_text("two")
    assert verify(case)[1] == {"one.txt": ("changed", "its content is another; its size is as it was")}


def test_only_sources_of_the_case_can_be_chosen(case: Case, taken: Path, tmp_path: Path) -> None:
    (chosen,) = chosen_sources(case, [taken])
    assert chosen.exhibit == "EXH-01"
    with pytest.raises(UserError, match="is no source of this case"):
        chosen_sources(case, [tmp_path])


def _on_record(case: Case) -> list[str]:
    rows = case.reader().execute("SELECT detail FROM audit WHERE action = 'verify source'").fetchall()
    return [detail for (detail,) in rows]
