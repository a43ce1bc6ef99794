"""Tiny packs that find faces, for tests: red spots are faces, measured by their colours; ONNX written by hand."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from tests.app.models.packs import FLOAT, _bytes, _node, _number, _value

EDGE, LENGTH = 64, 64
LANDMARKS = ((0.3, 0.35), (0.7, 0.35), (0.5, 0.55), (0.35, 0.75), (0.65, 0.75))
"""Of eyes, nose and mouth, in parts of the box."""


def detector(size: float = 16.0, score: float = 1.0) -> bytes:
    """NCHW 1 x 3 x 64 x 64 in; heatmap is how red a cell of 4 x 4 pixels is, boxes are `size` pixels wide and high."""
    marks = [part for x, y in LANDMARKS for part in (y, x)]
    maps = {
        "heat": ([[score, -score, -score]], [0.0]),
        "scale": ([[0.0] * 3] * 2, [float(np.log(size / 4))] * 2),
        "offset": ([[0.0] * 3] * 2, [0.0, 0.0]),
        "marks": ([[0.0] * 3] * 10, marks),
    }
    graph = _bytes(1, _node("AveragePool", ["image"], "pooled", {"kernel_shape": [4, 4], "strides": [4, 4]}))
    for name, (weights, bias) in maps.items():
        graph += _bytes(1, _node("Conv", ["pooled", f"{name}-w", f"{name}-b"], name, {"kernel_shape": [1, 1]}))
        graph += _tensor(f"{name}-w", np.asarray(weights, np.float32)[:, :, None, None])
        graph += _tensor(f"{name}-b", np.asarray(bias, np.float32))
    outputs = b"".join(_bytes(12, _value(name, [1, len(bias), 16, 16])) for name, (_, bias) in maps.items())
    return _model(graph + _bytes(2, b"tiny") + _bytes(11, _value("image", [1, 3, EDGE, EDGE])) + outputs)


def measurer() -> bytes:
    """NCHW 1 x 3 x 112 x 112 in, 64 numbers out: 4 x 4 mean colours, projected."""
    weights = np.random.default_rng(5).normal(size=(48, LENGTH)).astype(np.float32)
    graph = (
        _bytes(1, _node("AveragePool", ["face"], "pooled", {"kernel_shape": [28, 28], "strides": [28, 28]}))
        + _bytes(1, _node("Flatten", ["pooled"], "flat", {}))
        + _bytes(1, _node("Gemm", ["flat", "weights"], "vector", {}))
        + _bytes(2, b"tiny")
        + _tensor("weights", weights)
        + _bytes(11, _value("face", [1, 3, 112, 112]))
        + _bytes(12, _value("vector", [1, LENGTH]))
    )
    return _model(graph)


def form(name: str, edge: int) -> dict[str, Any]:
    return {
        "name": name,
        "width": edge,
        "height": edge,
        "layout": "NCHW",
        "colours": "RGB",
        "divide_by": 255,
        "mean": [0, 0, 0],
        "deviation": [1, 1, 1],
    }


def manifest(measures: bool = True, **changes: Any) -> dict[str, Any]:
    """A true manifest; `changes` take the place of its values."""
    near = {"meaning": "as good as equal", "measured": "in this test"}
    measuring = {
        "sha256": hashlib.sha256(measurer()).hexdigest(),
        "input": form("face", 112),
        "output": "vector",
        "length": LENGTH,
        "same": {**near, "cosine": 0.95},
        "alike": {**near, "cosine": 0.9},
    }
    return {
        "kind": "faces",
        "format": 1,
        "name": "spots",
        "version": "1.0",
        "licence": "GPL-3.0-or-later",
        "source": "made by a test",
        "made_by": "a test, today",
        "purpose": "this test",
        "sha256": hashlib.sha256(detector()).hexdigest(),
        "input": form("image", EDGE),
        "maps": {"heatmap": "heat", "scale": "scale", "offset": "offset", "landmarks": "marks"},
        "least": 0.5,
        "measured": "in this test",
        **({"measurer": measuring} if measures else {}),
        **changes,
    }


def write_pack(folder: Path, content: bytes | None = None, measures: bool = True, **changes: Any) -> Path:
    """A pack as a folder."""
    content = detector() if content is None else content
    folder.mkdir(parents=True)
    said = manifest(measures, **{"sha256": hashlib.sha256(content).hexdigest(), **changes})
    (folder / "manifest.json").write_text(json.dumps(said), encoding="utf-8")
    (folder / "model.onnx").write_bytes(content)
    if measures:
        (folder / "measurer.onnx").write_bytes(measurer())
    return folder


def spots(*places: tuple[int, int], size: tuple[int, int] = (256, 128), ground: str = "#808080") -> Image.Image:
    """A grey picture with spots at these middles, half as wide as the box that is found there."""
    picture = Image.new("RGB", size, ground)
    draw = ImageDraw.Draw(picture)
    for x, y in places:
        draw.rectangle((x - 16, y - 16, x + 15, y + 15), fill="#ff0000")
    return picture


def _tensor(name: str, values: Any) -> bytes:
    sizes = b"".join(_number(1, size) for size in values.shape)
    return _bytes(5, sizes + _number(2, FLOAT) + _bytes(8, name.encode()) + _bytes(9, values.tobytes()))


def _model(graph: bytes) -> bytes:
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, 13))
