"""Faces are found where a network's maps say, and measured upright; what it gives wrongly is told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from analysis.faces.face_manifest import FaceManifest, decoded
from analysis.faces.face_networks import FaceFinder, _Part, load_finder
from analysis.fingerprints.model import ModelError
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


def test_one_that_is_less_sure_is_found_beside_a_crowd(finder: FaceFinder) -> None:
    pixels = np.full((64, 64, 3), 128, np.uint8)
    pixels[:, :52] = (255, 0, 0)
    pixels[28:32, 60:64] = (220, 20, 20)
    found = finder.find(Image.fromarray(pixels))
    assert any(x + w / 2 > 0.9 for x, _, w, _ in (face.region for face in found))


def test_a_thorough_look_finds_the_small_and_names_each_once(finder: FaceFinder) -> None:
    picture = spots((250, 90), (700, 300), size=(1024, 512))
    for x, y in ((250, 90), (700, 300)):
        picture.paste("#ff0000", (x - 24, y - 24, x + 24, y + 24))
    assert finder.find(picture) == ()
    found = finder.find(picture, thorough=True)
    middles = sorted((1024 * (x + w / 2), 512 * (y + h / 2)) for x, y, w, h in (face.region for face in found))
    assert len(found) == 2
    assert np.allclose(middles, [(250, 90), (700, 300)], atol=30)


@given(
    x=st.integers(40, 600),
    y=st.integers(40, 360),
    quarters=st.integers(0, 3),
    size=st.sampled_from([(640, 400), (400, 640)]),
)
def test_what_is_found_in_a_turned_part_is_laid_back_where_it_is(
    x: int, y: int, quarters: int, size: tuple[int, int]
) -> None:
    x, y = min(x, size[0] - 40), min(y, size[1] - 40)
    picture = Image.new("L", size)
    picture.paste(255, (x - 20, y - 10, x + 20, y + 10))
    part = _Part(0, 0, *size, quarters, size)
    rows, columns = np.nonzero(np.asarray(part.cut(picture)))
    left, top = columns.min(), rows.min()
    box = np.asarray([[left, top, columns.max() + 1 - left, rows.max() + 1 - top]], np.float32)
    points = np.asarray([[[left, top]] * 5], np.float32)
    laid, _, _ = part.laid_back(box, np.ones(1, np.float32), points, np.ones(2, np.float32))
    assert laid.tolist() == [[x - 20, y - 10, 40, 20]]


def test_what_a_part_cuts_is_left_to_the_part_that_has_it_whole() -> None:
    part = _Part(100, 0, 200, 100, 0, (300, 100))
    boxes = np.asarray([[0, 10, 30, 30], [60, 0, 30, 30], [170, 40, 30, 30]], np.float32)
    points = np.zeros((3, 5, 2), np.float32)
    laid, _, _ = part.laid_back(boxes, np.ones(3, np.float32), points, np.ones(2, np.float32))
    assert laid[:, 0].tolist() == [160, 270], "the first is cut, the others touch edges of the still itself"


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
