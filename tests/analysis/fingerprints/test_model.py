"""A network's codes of stills, and what becomes of pictures whose network fails."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from PIL import Image

from analysis.facts import Fingerprint, MediumFacts
from analysis.fingerprints.model import ModelError, Network, is_tall, load_network, parts, with_codes
from analysis.fingerprints.model_manifest import Manifest
from analysis.pictures.picture import picture_facts
from analysis.signature import sniff
from tests.app.models.packs import LENGTH, manifest, network, write_pack


def described(content: bytes, **changes: Any) -> Manifest:
    return msgspec.convert(manifest(content, **changes), Manifest)


def loaded(**changes: Any) -> Network:
    return Network(described(network(), **changes), network())


def scene(seed: int, width: int = 320, height: int = 240) -> Image.Image:
    noise = np.random.default_rng(seed).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    return Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)


def apart(one: bytes, other: bytes) -> int:
    return int(np.bitwise_count(np.frombuffer(one, np.uint8) ^ np.frombuffer(other, np.uint8)).sum())


def test_a_copy_is_near_and_another_picture_is_far() -> None:
    net = loaded()
    codes = net.codes(scene(1))
    assert len(codes) == LENGTH // 8
    assert apart(codes, net.codes(scene(1).resize((200, 150)))) <= 3
    assert apart(codes, net.codes(scene(2))) >= 16


def test_the_code_is_what_the_network_computes_by_hand() -> None:
    weights = np.random.default_rng(5).normal(size=(48, LENGTH)).astype(np.float32)
    pixels = np.asarray(scene(3).resize((32, 32), Image.Resampling.BILINEAR), np.float32)
    values = ((pixels / 255 - 0.5) / 0.25).transpose(2, 0, 1)
    means = values.reshape(3, 4, 8, 4, 8).mean((2, 4)).ravel()
    assert loaded().codes(scene(3)) == np.packbits(means @ weights > 0).tobytes()
    centre = (means @ weights + 1).tolist()
    centred = loaded(output={"name": "vector", "length": LENGTH, "metric": "cosine", "centre": centre})
    assert centred.codes(scene(3)) == bytes(LENGTH // 8)


def test_the_order_of_colours_is_that_of_the_manifest() -> None:
    form = manifest(network())["input"]
    swapped = Image.merge("RGB", scene(4).split()[::-1])
    assert loaded(input={**form, "colours": "BGR"}).codes(swapped) == loaded().codes(scene(4))


def test_a_tall_picture_has_five_codes_the_squares_from_top_to_bottom() -> None:
    inner, tall = scene(5, 200, 200), Image.new("RGB", (200, 500), "white")
    tall.paste(inner, (0, 300))
    net = loaded()
    codes = net.codes(tall)
    assert len(codes) == 5 * LENGTH // 8
    assert codes[-(LENGTH // 8) :] == net.codes(inner)
    assert [part.size for part in parts(tall)] == [(200, 500)] + 4 * [(200, 200)]
    assert not is_tall(500, 200)


def facts() -> tuple[MediumFacts, Image.Image]:
    import io
    import os
    import tempfile

    buffer = io.BytesIO()
    scene(6).save(buffer, "PNG")
    with tempfile.TemporaryFile() as file:
        file.write(buffer.getvalue())
        file.flush()
        found, picture = picture_facts(file.fileno(), os.fstat(file.fileno()).st_size, sniff(buffer.getvalue(), 9_999))
    return found, picture.still


def test_the_codes_become_a_fingerprint_of_the_networks_method() -> None:
    before, still = facts()
    prints = with_codes(before, still, loaded()).frames[0].fingerprints
    assert prints[:-1] == before.frames[0].fingerprints
    assert prints[-1] == Fingerprint("model:tiny@1.0", loaded().codes(still), prints[0].quality)


def test_a_network_that_fails_on_a_picture_costs_its_code_only(monkeypatch: pytest.MonkeyPatch) -> None:
    before, still = facts()
    net = loaded()

    def fail(_: Image.Image) -> bytes:
        raise ModelError("the network gives something that isn't a number")

    monkeypatch.setattr(net, "codes", fail)
    after = with_codes(before, still, net)
    assert after.frames == before.frames
    assert "isn't a number" in after.detail
    assert msgspec.structs.replace(after, detail=before.detail) == before


@pytest.mark.parametrize(
    ("content", "changes", "why"),
    [
        (b"no network", {}, "can't be read"),
        (network()[:2_000], {}, "can't be"),
        (network(128), {}, "128 numbers instead of 64"),
        (network(scale=float("inf")), {}, "isn't a number"),
        (network(), {"output": {"name": "other", "length": 64, "metric": "cosine"}}, "can't be run"),
        (network(), {"input": {**manifest(b"")["input"], "width": 16, "height": 16}}, "can't be run|numbers instead"),
    ],
)
def test_a_network_that_cant_work_is_refused_when_it_is_loaded(content: bytes, changes: Any, why: str) -> None:
    with pytest.raises(ModelError, match=why):
        Network(described(content, **changes), content)


def test_a_pack_whose_network_was_exchanged_isnt_loaded(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack")
    assert load_network(pack).manifest.title == "tiny@1.0"
    (pack / "model.onnx").write_bytes(network(scale=2))
    with pytest.raises(ModelError, match="isn't the one"):
        load_network(pack)
    (pack / "model.onnx").unlink()
    with pytest.raises(ModelError, match="can't be read"):
        load_network(pack)
