"""The networks that read text, out of the optional extra `sightline[text]`: they lie in a package, and are loaded from
there as files; none of that package's code is run, since it would look for others on a network.

PP-OCRv6 (small) of PaddleOCR, as the package rapidocr carries it; Apache-2.0 like the package.
"""

from __future__ import annotations

import hashlib
import importlib.util
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np

from analysis.text.text_reader import Floats, Run, TextReader

SCRIPTS_READ = ("Latin", "Han", "Hiragana", "Katakana")
"""What the networks know, by Unicode's names; letters of other scripts come out as similar Latin ones or not at all."""
PACKAGES = ("rapidocr", "onnxruntime")

_MODELS = {
    "PP-OCRv6_det_small.onnx": "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    "PP-OCRv6_rec_small.onnx": "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
}
"""SHA-256 by name: the first finds lines, the second reads them. Others were measured by nobody."""


class NoReader(Exception):
    """The networks aren't there; the text says why in one clause."""


def reader_version() -> str:
    """What would read, in words such as `PP-OCRv6 small (rapidocr 3.10.0, onnxruntime 1.32.0)`. Raises NoReader where
    the extra isn't installed; opens no network."""
    lacking = [package for package in PACKAGES if importlib.util.find_spec(package) is None]
    if len(lacking) == 1:
        raise NoReader(f"{lacking[0]} is not installed")
    if lacking:
        raise NoReader(f"{lacking[0]} and {lacking[1]} are not installed")
    return f"PP-OCRv6 small ({', '.join(f'{package} {_version(package)}' for package in PACKAGES)})"


def load_reader() -> TextReader:
    """Both networks, loaded and run once. Raises NoReader."""
    reader_version()
    find, read = (_session(_content(name, digest)) for name, digest in _MODELS.items())
    letters = read.get_modelmeta().custom_metadata_map["character"].split("\n")
    reader = TextReader(_run(find), _run(read), ("", *letters, " "))
    _run(read)(np.zeros((1, 3, 48, 320), np.float32))
    _run(find)(np.zeros((1, 3, 64, 64), np.float32))
    return reader


def _content(name: str, digest: str) -> bytes:
    spec = importlib.util.find_spec("rapidocr")
    places = [] if spec is None else list(spec.submodule_search_locations or ())
    try:
        content = (Path(places[0]) / "models" / name).read_bytes()
    except (IndexError, OSError) as error:
        raise NoReader(f"rapidocr {_version('rapidocr')} doesn't hold {name}") from error
    if hashlib.sha256(content).hexdigest() != digest:
        raise NoReader(f"{name} of rapidocr {_version('rapidocr')} isn't the network that was measured")
    return content


def _session(content: bytes) -> Any:
    import onnxruntime

    # In a thread of the worker's own, without a pool: a forked worker has no other threads, and there are as many
    # workers as processors.
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


def _run(session: Any) -> Run:
    name = session.get_inputs()[0].name

    def run(prepared: Floats) -> Floats:
        return np.asarray(session.run(None, {name: prepared})[0], np.float32)

    return run


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "of an unknown version"
