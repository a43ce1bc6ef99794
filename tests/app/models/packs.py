"""Tiny model packs for tests: a network that projects 4 x 4 mean colours, its ONNX file written by hand."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

EDGE, LENGTH = 32, 64
FLOAT, INTEGERS = 1, 7


def network(length: int = LENGTH, scale: float = 1.0) -> bytes:
    """NCHW 1 x 3 x 32 x 32 in, `length` numbers out: AveragePool, Flatten, Gemm. `scale` of infinity breaks it."""
    weights = (np.random.default_rng(5).normal(size=(48, length)) * scale).astype(np.float32)
    pool = _node("AveragePool", ["image"], "pooled", {"kernel_shape": [8, 8], "strides": [8, 8]})
    graph = (
        _bytes(1, pool)
        + _bytes(1, _node("Flatten", ["pooled"], "flat", {}))
        + _bytes(1, _node("Gemm", ["flat", "weights"], "vector", {}))
        + _bytes(2, b"tiny")
        + _bytes(5, b"".join(_number(1, size) for size in weights.shape) + _number(2, FLOAT) + _bytes(8, b"weights")
                 + _bytes(9, weights.tobytes()))
        + _bytes(11, _value("image", [1, 3, EDGE, EDGE]))
        + _bytes(12, _value("vector", [1, length]))
    )  # fmt: skip
    return _number(1, 8) + _bytes(7, graph) + _bytes(8, _bytes(1, b"") + _number(2, 13))


def manifest(content: bytes, **changes: Any) -> dict[str, Any]:
    """A true manifest of a network; `changes` take the place of its values."""
    limit = {"bits": 6, "meaning": "as good as equal", "measured": "in this test"}
    return {
        "format": 1,
        "name": "tiny",
        "version": "1.0",
        "licence": "GPL-3.0-or-later",
        "source": "made by a test",
        "made_by": "a test, today",
        "sha256": hashlib.sha256(content).hexdigest(),
        "input": {
            "name": "image",
            "width": EDGE,
            "height": EDGE,
            "layout": "NCHW",
            "colours": "RGB",
            "divide_by": 255,
            "mean": [0.5, 0.5, 0.5],
            "deviation": [0.25, 0.25, 0.25],
        },
        "output": {"name": "vector", "length": LENGTH, "metric": "cosine"},
        "thresholds": {"candidate": {**limit, "bits": 14}, "sure": limit},
        **changes,
    }


def write_pack(folder: Path, content: bytes | None = None, **changes: Any) -> Path:
    """A pack as a folder."""
    content = network() if content is None else content
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps(manifest(content, **changes)), encoding="utf-8")
    (folder / "model.onnx").write_bytes(content)
    return folder


def zipped(folder: Path) -> Path:
    """The same pack as a .zip beside it."""
    target = folder.with_suffix(".zip")
    with zipfile.ZipFile(target, "w") as archive:
        for item in sorted(folder.iterdir()):
            archive.write(item, item.name)
    return target


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _node(kind: str, inputs: Sequence[str], output: str, integers: dict[str, list[int]]) -> bytes:
    attributes = b"".join(
        _bytes(5, _bytes(1, name.encode()) + b"".join(_number(8, each) for each in values) + _number(20, INTEGERS))
        for name, values in integers.items()
    )
    names = b"".join(_bytes(1, name.encode()) for name in inputs) + _bytes(2, output.encode())
    return names + _bytes(3, output.encode()) + _bytes(4, kind.encode()) + attributes


def _value(name: str, sizes: Sequence[int]) -> bytes:
    shape = b"".join(_bytes(1, _number(1, size)) for size in sizes)
    return _bytes(1, name.encode()) + _bytes(2, _bytes(1, _number(1, FLOAT) + _bytes(2, shape)))
