"""The packs of a workstation: which are there, which is in use, and that a changed one isn't used."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import UserError
from app.models.installed import InstalledModel
from app.models.pack import read_pack
from app.models.shelf import ModelShelf, ready_model, workstation_shelf
from app.platform.places import OVERRIDE
from tests.app.models.packs import write_pack


def put(shelf: ModelShelf, pack: Path) -> InstalledModel:
    with shelf.laid_out(read_pack(pack)) as candidate:
        return shelf.add(candidate)


@pytest.fixture
def shelf(tmp_path: Path) -> ModelShelf:
    return ModelShelf(tmp_path / "data" / "models")


def test_without_a_pack_nothing_is_there_and_nothing_is_made(shelf: ModelShelf, tmp_path: Path) -> None:
    assert shelf.installed() == []
    assert ready_model(shelf) is None
    assert shelf.use("none") is None
    assert list(tmp_path.iterdir()) == []


def test_the_pack_installed_last_is_in_use_until_another_is_chosen(shelf: ModelShelf, tmp_path: Path) -> None:
    put(shelf, write_pack(tmp_path / "one"))
    put(shelf, write_pack(tmp_path / "two", version="2.0"))
    assert [(each.manifest.title, each.in_use) for each in shelf.installed()] == [
        ("tiny@1.0", False),
        ("tiny@2.0", True),
    ]
    with pytest.raises(UserError, match="Several versions"):
        shelf.use("tiny")
    shelf.use("tiny@1.0")
    found = ready_model(shelf)
    assert found is not None
    assert found.manifest.title == "tiny@1.0"
    shelf.use("none")
    assert ready_model(shelf) is None


def test_a_pack_that_is_there_isnt_replaced(shelf: ModelShelf, tmp_path: Path) -> None:
    put(shelf, write_pack(tmp_path / "one"))
    with pytest.raises(UserError, match="installed already"):
        put(shelf, write_pack(tmp_path / "two"))
    assert len(shelf.installed()) == 1


def test_a_trial_leaves_nothing_behind(shelf: ModelShelf, tmp_path: Path) -> None:
    with shelf.laid_out(read_pack(write_pack(tmp_path / "one"))) as candidate:
        assert (candidate.folder / "model.onnx").is_file()
    assert shelf.installed() == []
    assert list((tmp_path / "data" / "models").iterdir()) == []


def test_a_removed_pack_is_gone_and_no_longer_in_use(shelf: ModelShelf, tmp_path: Path) -> None:
    put(shelf, write_pack(tmp_path / "one"))
    shelf.remove("tiny")
    assert shelf.installed() == []
    assert ready_model(shelf) is None
    with pytest.raises(UserError, match="No model pack “tiny” is installed"):
        shelf.remove("tiny")


def test_a_network_that_was_changed_later_isnt_used(shelf: ModelShelf, tmp_path: Path) -> None:
    model = put(shelf, write_pack(tmp_path / "one"))
    (model.folder / "model.onnx").write_bytes(b"another")
    with pytest.raises(UserError, match="has changed since it was installed"):
        ready_model(shelf)
    (model.folder / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match="is damaged"):
        ready_model(shelf)


@pytest.mark.parametrize("said", ["../../elsewhere", "tiny@9", "", "a" * 1_000, "\0"])
def test_a_choice_that_names_no_pack_chooses_none(shelf: ModelShelf, tmp_path: Path, said: str) -> None:
    put(shelf, write_pack(tmp_path / "one"))
    (tmp_path / "data" / "models" / "in-use").write_text(said, encoding="utf-8")
    assert ready_model(shelf) is None


def test_the_shelf_lies_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    put(workstation_shelf(), write_pack(tmp_path / "one"))
    assert (tmp_path / "models" / "tiny@1.0" / "model.onnx").is_file()
