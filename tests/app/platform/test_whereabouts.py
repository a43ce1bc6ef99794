"""Where a path leads is told without failing, and links in it aren't followed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.platform.whereabouts import absolute, is_file, is_folder


def test_what_is_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert is_file(tmp_path / "file")
    assert not is_file(tmp_path)
    assert is_folder(tmp_path)
    assert not is_folder(tmp_path / "file")
    assert not is_file(tmp_path / "gone")


def test_what_can_not_be_looked_at_is_not_there() -> None:
    longer_than_any_name = Path("/", "x" * 5000)
    with pytest.raises(OSError, match="too long"):
        longer_than_any_name.is_file()
    assert not is_file(longer_than_any_name)
    assert not is_folder(longer_than_any_name)


def test_dots_are_left_out_and_links_left_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there")
    monkeypatch.chdir(tmp_path)
    assert absolute(Path("link/./sub/..")) == tmp_path / "link"
