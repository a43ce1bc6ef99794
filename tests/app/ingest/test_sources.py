"""Sources of every odd shape: each entry ends in a row, whatever it is called and whatever becomes of it meanwhile."""

from __future__ import annotations

import os
import subprocess
import threading
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.queries import counts
from app.case.values import names
from app.demo.phone import SMALL, make_phone_dump
from app.errors import UserError
from app.ingest import walk as walking
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.progress import Progress
from app.ingest.sources import add_source
from app.platform import folders
from app.platform.folders import FolderItem, list_folder
from tests.app.ingest.taking import ingest, tree

posix = pytest.mark.skipif(os.name != "posix", reason="made with POSIX calls")


def states(case: Case) -> dict[str, tuple[str, str]]:
    """State and reason of every occurrence, by its stored path."""
    rows = case.reader().execute("SELECT path, state, reason FROM occurrence").fetchall()
    return {path: (state, reason) for path, state, reason in rows}


@posix
def test_what_is_no_file_is_a_row_and_is_not_opened(case: Case, crew: Crew, source: Path) -> None:
    os.mkfifo(source / "pipe.jpg")
    (source / "dangling.jpg").symlink_to("gone.jpg")
    (source / "loop").symlink_to("loop")
    (source / "up").symlink_to("..")
    (source / "sound.txt").write_text("sound")
    ingest(case, crew, source)
    found = states(case)
    assert found.pop("sound.txt") == ("read", "")
    assert {path: reason for path, (state, reason) in found.items() if state == "unreadable"} == {
        "pipe.jpg": "the file is a pipe, not a file",
        "dangling.jpg": "the file is a symbolic link, which is not followed",
        "loop": "the file is a symbolic link, which is not followed",
        "up": "the file is a symbolic link, which is not followed",
    }


def test_a_folder_that_can_not_be_listed_is_a_row(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "shut").mkdir()
    (source / "sound.txt").write_text("sound")

    def refuse(path: bytes) -> list[FolderItem]:
        if path.endswith(b"shut"):
            raise PermissionError(13, "Permission denied")
        return list_folder(path)

    monkeypatch.setattr(walking, "list_folder", refuse)
    ingest(case, crew, source)
    assert states(case) == {
        "sound.txt": ("read", ""),
        "shut": ("unreadable", "this folder can't be listed: permission denied"),
    }


def test_a_source_that_can_not_be_listed_at_all_is_a_row(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: bytes) -> list[FolderItem]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(walking, "list_folder", refuse)
    ingest(case, crew, source)
    ((state, reason),) = states(case).values()
    assert (state, reason) == ("unreadable", "this folder can't be listed: permission denied")


@posix
def test_a_file_that_may_not_be_read_says_so(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "locked.jpg").write_bytes(b"x")
    (source / "sound.txt").write_text("sound")
    opened = os.open

    def refuse(path: bytes | str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if os.fsencode(path).endswith(b"locked.jpg"):
            raise PermissionError(13, "Permission denied")
        return opened(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", refuse)
    ingest(case, crew, source)
    assert states(case)["locked.jpg"] == ("unreadable", "the file may not be read by this user: permission denied")
    assert states(case)["sound.txt"] == ("read", "")


def test_what_could_not_be_opened_is_tried_again_when_the_source_is_added_again(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "shut").mkdir()
    (source / "shut" / "inside.txt").write_text("inside")
    (source / "a.txt").write_text("first")
    with monkeypatch.context() as patch:

        def refuse(path: bytes) -> list[FolderItem]:
            if path.endswith(b"shut"):
                raise PermissionError(13, "Permission denied")
            return [*list_folder(path), FolderItem(b"later.txt", 0o100644, 5, 0)]

        patch.setattr(walking, "list_folder", refuse)
        ingest(case, crew, source)
    assert {path for path, (state, _) in states(case).items() if state == "unreadable"} == {"shut", "later.txt"}
    (source / "later.txt").write_text("later")
    ingest(case, crew, source)
    assert states(case) == dict.fromkeys(("a.txt", "later.txt", "shut/inside.txt"), ("read", ""))


def test_an_entry_that_vanishes_while_its_folder_is_listed_costs_no_other() -> None:
    class Gone:
        name = "gone.txt"

        def stat(self, *, follow_symlinks: bool) -> os.stat_result:
            raise FileNotFoundError(2, "No such file or directory")

    assert folders._item(Gone()) == FolderItem(b"gone.txt", 0o100000, 0, 0)  # type: ignore[arg-type]  # stands in for an entry


@posix
def test_access_times_that_could_not_be_kept_are_on_record(
    case: Case, crew: Crew, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "a.txt").write_text("first")
    opened = os.open

    def not_the_owner(path: bytes | str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if flags & getattr(os, "O_NOATIME", 0):
            raise PermissionError(1, "Operation not permitted")
        return opened(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "open", not_the_owner)
    ingest(case, crew, source)
    assert states(case)["a.txt"] == ("read", "")
    rows = case.reader().execute("SELECT detail FROM audit WHERE action = 'access times not kept'").fetchall()
    assert rows == [('{"files":1}',)]


def test_a_file_that_vanishes_says_so(case: Case, crew: Crew, source: Path) -> None:
    for number in range(5):
        (source / f"{number}.txt").write_text(f"file {number}")
    add_source(case, source, "EXH-01")

    def take_away(progress: Progress) -> None:
        if progress.found:
            (source / "4.txt").unlink(missing_ok=True)

    assert Ingest(case, crew, 1).run(take_away, lambda: False)
    assert states(case)["4.txt"] == ("unreadable", "the file vanished since it was listed")
    assert states(case)["0.txt"] == ("read", "")


def test_a_file_that_grows_meanwhile_is_read_to_some_end(case: Case, crew: Crew, source: Path) -> None:
    growing = source / "log.txt"
    growing.write_bytes(b"x" * 1_000_000)
    ended = threading.Event()

    def grow() -> None:
        with growing.open("ab") as file:
            while not ended.wait(0.001):
                file.write(b"y" * 10_000)
                file.flush()

    writer = threading.Thread(target=grow)
    writer.start()
    try:
        ingest(case, crew, source)
    finally:
        ended.set()
        writer.join()
    assert states(case) == {"log.txt": ("read", "")}
    (size,) = case.reader().execute("SELECT size FROM medium").fetchone()
    assert size >= 1_000_000


@posix
def test_names_of_every_sort_come_back_to_the_byte(case: Case, crew: Crew, source: Path) -> None:
    raw = [b"two\nlines.txt", "bidi \u202egpj.txt".encode(), b"\xff\xfe\x80.txt", b"n" * 255, b" ", b"-rf", b"%00 %n"]
    for number, name in enumerate(raw):
        Path(os.fsdecode(os.path.join(os.fsencode(source), name))).write_text(str(number))
    ingest(case, crew, source)
    found = states(case)
    assert {names.to_bytes(path) for path in found} == set(raw)
    assert set(found.values()) == {("read", "")}


@posix
def test_a_path_longer_than_the_system_opens_is_read(case: Case, crew: Crew, source: Path) -> None:
    """3,000 folders in each other: 6,000 characters, and the kernel takes 4,096 at once."""
    folder = os.open(source, os.O_RDONLY)
    for _ in range(3_000):
        os.mkdir("d", dir_fd=folder)
        inner = os.open("d", os.O_RDONLY, dir_fd=folder)
        os.close(folder)
        folder = inner
    os.close(os.open("deepest.txt", os.O_CREAT | os.O_WRONLY, dir_fd=folder))
    os.close(folder)
    (source / "sound.txt").write_text("sound")
    try:
        ingest(case, crew, source)
        found = states(case)
        assert found.pop("sound.txt") == ("read", "")
        assert found == {"d/" * 3_000 + "deepest.txt": ("read", "")}
    finally:
        _remove_deep(source / "d")


def _remove_deep(folder: Path) -> None:
    """Remove what is nested too deep for `shutil.rmtree`."""
    subprocess.run(["rm", "-rf", str(folder)], check=True)


def test_an_empty_folder_is_a_source_without_files(case: Case, crew: Crew, source: Path) -> None:
    ingest(case, crew, source)
    assert counts.read(case.reader()).occurrences == 0


def test_a_source_that_is_unplugged_is_one_sentence_and_goes_on_later(case: Case, crew: Crew, source: Path) -> None:
    for number in range(30):
        (source / f"{number}.txt").write_text(f"file {number}")
    add_source(case, source, "EXH-01")
    away = source.with_name("unplugged")

    def unplug(progress: Progress) -> None:
        if progress.read >= 3 and source.exists():
            source.rename(away)

    with pytest.raises(UserError, match="isn't there; connect it again"):
        Ingest(case, crew, 1).run(unplug, lambda: False)
    away.rename(source)
    assert Ingest(case, crew, 1).run(lambda progress: None, lambda: False)
    assert set(states(case).values()) == {("read", "")}
    assert len(states(case)) == 30


@posix
def test_a_tree_that_may_only_be_read_is_read_and_left_alone(case: Case, crew: Crew, tmp_path: Path) -> None:
    phone = make_phone_dump(tmp_path / "dump", scale=SMALL)
    for folder, _, files in os.walk(phone.folder):
        for name in files:
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(0o444)
        Path(folder).chmod(0o555)
    before = tree(phone.folder)
    try:
        ingest(case, crew, phone.folder)
        assert tree(phone.folder) == before
        assert counts.read(case.reader()).media == len(phone.contents)
    finally:
        for folder, _, _ in os.walk(phone.folder):
            Path(folder).chmod(0o755)
