"""Files are replaced whole or not at all."""

import os
from pathlib import Path

import pytest

from app.platform.files import create_file, free_space, replace_file, sync_folder, write_file


def test_replaces_a_file_and_leaves_no_part(tmp_path: Path) -> None:
    target = tmp_path / "keys.json"
    write_file(target, b"old")
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert [entry.name for entry in tmp_path.iterdir()] == ["keys.json"]
    assert target.stat().st_mode & 0o077 == 0


def test_failing_leaves_the_old_content_and_no_part(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    (target / "inside").write_bytes(b"old")
    with pytest.raises(OSError, match="folder"):
        write_file(target, b"new")
    assert (target / "inside").read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"]


def test_does_not_write_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"untouched")
    (tmp_path / "keys.json.part").symlink_to(elsewhere)
    with pytest.raises(OSError, match=r"keys\.json\.part"):
        write_file(tmp_path / "keys.json", b"new")
    assert elsewhere.read_bytes() == b"untouched"


def test_replaces_across_folders(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    new = tmp_path / "a" / "backup.part"
    new.write_bytes(b"content")
    replace_file(new, tmp_path / "b" / "backup")
    assert (tmp_path / "b" / "backup").read_bytes() == b"content"
    assert not new.exists()


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        sync_folder(tmp_path / "missing")


def test_free_space_is_what_the_file_system_has(tmp_path: Path) -> None:
    assert free_space(tmp_path) > 0


@pytest.mark.parametrize("links", [True, False])
@pytest.mark.parametrize("kind", ["file", "dangling link"])
def test_a_new_file_never_takes_the_place_of_what_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool, kind: str
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("this file system has no links")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    target = tmp_path / "officer.key"
    create_file(target, b"first")
    assert (target.read_bytes(), target.stat().st_mode & 0o077) == (b"first", 0)
    taken = tmp_path / "taken"
    taken.write_bytes(b"mine") if kind == "file" else taken.symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileExistsError):
        create_file(taken, b"second")
    assert taken.is_symlink() or taken.read_bytes() == b"mine"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["officer.key", "taken"]
