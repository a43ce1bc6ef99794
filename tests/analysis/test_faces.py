"""Faces are found where a network's maps say, and measured upright; what it gives wrongly is told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from analysis.face_manifest import FaceManifest, decoded
from analysis.faces import FaceFinder, load_finder
from analysis.model import ModelError
from tests.app.models.face_packs import detector, manifest, measurer, spots, write_pack

_MAPS = manifest()["maps"]


def said(measures: bool = True, **changes: object) -> FaceManifest:
    return decoded(json.dumps(manifest(measures, **changes)).encode())


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(said(), detector(), measurer())


def test_faces_are_found_where_they_are(finder: FaceFinder) -> None:
    found = finder.find(spots((64, 48), (200, 100)))
    middles = sorted((256 * (x + w / 2), 128 * (y + h / 2)) for x, y, w, h in (face.region for face in found))
    assert len(found) == 2, "boxes that overlap are one face"
    assert np.allclose(middles, [(64, 48), (200, 100)], atol=20), "within one cell of the maps"
    assert all(face.score > 0.9 for face in found)
    assert finder.find(spots()) == ()


def test_a_face_at_the_edge_stays_inside_the_picture(finder: FaceFinder) -> None:
    (face,) = finder.find(spots((6, 6)))
    x, y, w, h = face.region
    assert (x, y) == (0.0, 0.0)
    assert 0 < w <= 1
    assert 0 < h <= 1


def test_measures_are_of_length_1_and_near_for_what_looks_alike(finder: FaceFinder) -> None:
    def vector(picture: Image.Image) -> np.ndarray:
        (face,) = finder.find(picture)
        return np.frombuffer(face.vector, "<f4")

    one, moved = vector(spots((64, 48))), vector(spots((180, 64)))
    other = vector(spots((64, 48), ground="#10a0f0"))
    assert np.linalg.norm(one) == pytest.approx(1, abs=1e-5)
    assert one @ moved > 0.9
    assert one @ other < one @ moved


def test_a_pack_that_measures_nothing_finds_all_the_same() -> None:
    (face,) = FaceFinder(said(measures=False), detector()).find(spots((64, 48)))
    assert face.vector == b""


def test_a_picture_full_of_faces_gives_the_surest_only(finder: FaceFinder) -> None:
    assert len(finder.find(Image.new("RGB", (256, 256), "#ff0000"))) <= 200


@pytest.mark.parametrize(
    ("content", "changes", "words"),
    [
        (b"no network", {}, "can't be read"),
        (detector(score=float("nan")), {}, "isn't a number"),
        (
            detector(),
            {"maps": {**_MAPS, "heatmap": "marks"}},
            "shape",
        ),
        (detector(), {"maps": {**_MAPS, "heatmap": "none"}}, "run"),
    ],
)
def test_a_network_that_does_not_fit_is_told(content: bytes, changes: dict[str, object], words: str) -> None:
    with pytest.raises(ModelError, match=words):
        FaceFinder(said(measures=False, **changes), content)


def test_a_file_that_was_changed_is_not_loaded(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack")
    assert load_finder(pack).find(spots((64, 48)))
    (pack / "measurer.onnx").write_bytes(measurer() + b"\0")
    with pytest.raises(ModelError, match=r"measurer\.onnx isn't the network"):
        load_finder(pack)
