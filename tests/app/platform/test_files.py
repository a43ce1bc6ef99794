"""Files are replaced whole or not at all."""

from pathlib import Path

import pytest

from app.platform.files import free_space, replace_file, sync_folder, write_file


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
