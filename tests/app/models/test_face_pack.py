"""Packs that find faces: every lie of them is a sentence, and what is installed is what was checked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.errors import UserError
from app.models.face_pack import FaceShelf, is_face_pack, read_face_pack
from tests.app.models import packs
from tests.app.models.face_packs import form, manifest, write_pack


def test_a_pack_is_told_from_one_that_finds_copies(tmp_path: Path) -> None:
    assert is_face_pack(write_pack(tmp_path / "faces"))
    assert is_face_pack(packs.zipped(tmp_path / "faces"))
    assert not is_face_pack(packs.write_pack(tmp_path / "copies"))


def test_one_pack_is_kept_verified_and_removed(tmp_path: Path) -> None:
    shelf, pack = FaceShelf(tmp_path / "shelf"), read_face_pack(write_pack(tmp_path / "pack"))
    assert shelf.installed() is None
    with shelf.laid_out(pack) as candidate:
        kept = shelf.add(candidate)
    found = shelf.installed()
    assert found is not None
    assert (found.manifest, found.digest) == (pack.manifest, kept.digest)
    found.verify()
    with pytest.raises(UserError, match="finds faces here already; remove it first"), shelf.laid_out(pack):
        pass
    (found.folder / "measurer.onnx").write_bytes(b"other")
    with pytest.raises(UserError, match=r"measurer\.onnx of model pack spots@1\.0 has changed"):
        found.verify()
    shelf.remove(found)
    assert shelf.installed() is None


_MEASURER: dict[str, Any] = manifest()["measurer"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"purpose": ""}, "wrong at purpose"),
        ({"format": 2}, "has format 2"),
        ({"least": 0}, "wrong at least"),
        ({"name": "spots\n"}, "wrong at name|small letters"),
        ({"input": form("image", 100)}, "multiple of 32"),
        ({"sha256": "0" * 64}, "isn't the network"),
        ({"measurer": {**_MEASURER, "input": form("face", 128)}}, "112 x 112"),
        ({"measurer": {**_MEASURER, "alike": {**_MEASURER["same"], "cosine": 0.99}}}, "only suggests"),
        ({"measurer": {**_MEASURER, "sha256": "0" * 64}}, r"measurer\.onnx isn't the network"),
        ({"surprise": 1}, "surprise"),
    ],
)
def test_a_manifest_that_is_wrong_is_one_sentence(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(UserError, match=words):
        read_face_pack(write_pack(tmp_path / "pack", **changes))


def test_files_that_do_not_belong_are_refused(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack", measures=False)
    (pack / "measurer.onnx").write_bytes(b"x")
    with pytest.raises(UserError, match="don't belong together"):
        read_face_pack(pack)
    (pack / "measurer.onnx").unlink()
    (pack / "run.py").write_text("")
    with pytest.raises(UserError, match=r"holds “run\.py”"):
        read_face_pack(pack)
    (pack / "run.py").unlink()
    (pack / "model.onnx").unlink()
    with pytest.raises(UserError, match=r"has no model\.onnx"):
        read_face_pack(pack)
