"""Model packs from anywhere: true ones are read, and each lie is told in a sentence."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.models.pack import read_manifest, read_pack
from tests.app.models.packs import manifest, network, write_pack, zipped

INPUT, OUTPUT = manifest(b"")["input"], manifest(b"")["output"]
LIMIT = {"bits": 6, "meaning": "m", "measured": "m"}


def test_a_pack_is_read_as_a_folder_and_as_a_zip(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    (folder / "LICENSE.txt").write_text("MIT", encoding="utf-8")
    pack = read_pack(folder)
    assert pack.manifest.method == "model:tiny@1.0"
    assert pack.manifest.code_bytes == 8
    assert set(pack.files) == {"manifest.json", "model.onnx", "LICENSE.txt"}
    assert read_pack(zipped(folder)) == pack


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"format": 2}, "format 2, and this program reads format 1"),
        ({"format": "x" * 500}, "format x{20}, and"),
        ({"sha256": "0" * 64}, "isn't the network that the manifest describes"),
        ({"sha256": "short"}, "wrong at sha256"),
        ({"name": "../../etc"}, "wrong at name"),
        ({"name": "a\n"}, "small letters"),
        ({"name": "none"}, "wrong at name"),
        ({"name": "x" * 21}, "wrong at name"),
        ({"version": ".."}, "wrong at version"),
        ({"version": "1/2"}, "wrong at version"),
        ({"licence": ""}, "wrong at licence"),
        ({"url": "x"}, "wrong at its whole"),
        ({"input": {**INPUT, "width": 0}}, r"wrong at input\.width"),
        ({"input": {**INPUT, "height": 100_000}}, r"wrong at input\.height"),
        ({"input": {**INPUT, "divide_by": 0}}, r"wrong at input\.divide_by"),
        ({"input": {**INPUT, "deviation": [1, 0, 1]}}, r"wrong at input\.deviation\.1"),
        ({"input": {**INPUT, "layout": "HWCN"}}, r"wrong at input\.layout"),
        ({"output": {**OUTPUT, "length": 100}}, r"wrong at output\.length"),
        ({"output": {**OUTPUT, "length": 2**40}}, r"wrong at output\.length"),
        ({"output": {**OUTPUT, "metric": "euclid"}}, r"wrong at output\.metric"),
        ({"output": {**OUTPUT, "centre": [0.0] * 65}}, "centre of 65 numbers for vectors of 64"),
        ({"thresholds": {"candidate": LIMIT, "sure": {**LIMIT, "bits": 7}}}, "“sure” must be no more"),
        ({"thresholds": {"candidate": {**LIMIT, "bits": 33}, "sure": LIMIT}}, "half of the 64 bits"),
        ({"thresholds": {"candidate": LIMIT}}, "wrong at thresholds"),
        ({"thresholds": {"candidate": {**LIMIT, "measured": ""}, "sure": LIMIT}}, r"wrong at thresholds\.candidate"),
    ],
)
def test_every_lie_of_a_manifest_is_told(tmp_path: Path, changes: dict[str, Any], why: str) -> None:
    with pytest.raises(UserError, match=why):
        read_pack(write_pack(tmp_path / "pack", **changes))


def test_what_is_no_pack_is_told(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    with pytest.raises(UserError, match="There is no"):
        read_pack(tmp_path / "nowhere")
    with pytest.raises(UserError, match="no model pack"):
        read_pack(folder / "model.onnx")
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(UserError, match="isn't valid JSON"):
        read_pack(folder)
    (folder / "manifest.json").unlink()
    with pytest.raises(UserError, match=r"has no manifest\.json"):
        read_pack(folder)
    (folder / "more.onnx").write_bytes(b"")
    with pytest.raises(UserError, match=r"holds “more\.onnx”"):
        read_pack(folder)


def test_a_network_behind_a_link_isnt_followed(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    (folder / "model.onnx").rename(tmp_path / "elsewhere")
    (folder / "model.onnx").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="no plain file"):
        read_pack(folder)


@pytest.mark.parametrize("name", ["../model.onnx", "/model.onnx", "pack/model.onnx", "model.onnx/"])
def test_a_name_with_a_path_in_a_zip_is_refused(tmp_path: Path, name: str) -> None:
    target = tmp_path / "pack.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest(b"x")))
        archive.writestr(name, b"x")
    with pytest.raises(UserError, match="a pack holds"):
        read_pack(target)
    assert list(tmp_path.iterdir()) == [target]


def test_a_damaged_zip_is_refused(tmp_path: Path) -> None:
    target = zipped(write_pack(tmp_path / "pack"))
    whole = target.read_bytes()
    target.write_bytes(whole[:200] + bytes(600) + whole[800:])
    with pytest.raises(UserError):
        read_pack(target)


def test_a_manifest_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "pack.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 5_000_000)
        archive.writestr("model.onnx", network())
    with pytest.raises(UserError, match=r"manifest\.json is larger"):
        read_pack(target)


@given(st.one_of(st.binary(max_size=200), st.builds(lambda value: json.dumps(value).encode(), st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*manifest(b""), "x"]), inner),
    max_leaves=20,
))))  # fmt: skip
@settings(max_examples=60)
def test_no_manifest_raises_anything_but_a_sentence(content: bytes) -> None:
    with pytest.raises(UserError):
        read_manifest(content)
