"""`models`: packs from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from app.platform.places import OVERRIDE
from tests.analysis.fingerprints.test_model import scene
from tests.app.models.packs import write_pack
from tests.test_handbook import promised


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert run([*words, "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_pack_is_installed_used_by_an_ingest_listed_and_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case, before, after = str(tmp_path / "c.case"), tmp_path / "before", tmp_path / "after"
    for number, folder in enumerate((before, after)):
        folder.mkdir()
        scene(number).save(folder / "a.png")
    answer(capsys, "new", case, "--reference", "R")
    assert answer(capsys, "models", "list") == []
    answer(capsys, "ingest", case, str(before))
    (made,) = answer(capsys, "models", "install", str(write_pack(tmp_path / "pack")))
    assert sorted(made) == sorted(promised("models"))
    assert (made["name"], made["in_use"], made["lacking"]) == ("tiny", True, None)
    answer(capsys, "ingest", case, str(after))
    (listed,) = answer(capsys, "models", "list", "--case", case)
    assert listed == {**made, "lacking": 1}
    assert run(["models", "list", "--case", case]) == 0
    assert "pictures of this case without a code by it: 1\n" in capsys.readouterr().out
    assert answer(capsys, "models", "use", "none") == []
    assert answer(capsys, "models", "use", "tiny") == [made]
    assert answer(capsys, "models", "remove", "tiny@1.0") == [made]
    assert answer(capsys, "models", "list") == []


def test_a_pack_that_was_changed_stops_an_ingest_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = str(tmp_path / "c.case")
    answer(capsys, "new", case, "--reference", "R")
    answer(capsys, "models", "install", str(write_pack(tmp_path / "pack")))
    (tmp_path / "data" / "models" / "tiny@1.0" / "model.onnx").write_bytes(b"another")
    assert run(["ingest", case, "--quiet"]) == 1
    assert "has changed since it was installed" in capsys.readouterr().err
