"""Makes the weights that are shipped for `analysis.sounds.speech_network`, from the authors' own file.

    pip download --no-deps silero-vad==6.2.3    (unpack the wheel; the package onnx reads its networks)
    python -m analysis.sounds.converting_speech silero_vad/data/silero_vad_16k_op15.onnx resources/speech/silero-vad.npz

The windowed Fourier transform, whose values stand in that file as a convolution, is left out: numpy has one. The
package's `silero_vad_16k.safetensors` is another training than its networks, so it isn't taken.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import numpy as np

_SOURCE_SHA256 = "7ed98ddbad84ccac4cd0aeb3099049280713df825c610a8ed34543318f1b2c49"
_CELL, _OUT = "model.decoder.rnn", "model.decoder.decoder.2"


def convert(source: Path, target: Path) -> None:
    """Write `target`; refuses another source than the one that was measured."""
    content = source.read_bytes()
    if hashlib.sha256(content).hexdigest() != _SOURCE_SHA256:
        raise SystemExit(f"{source} isn't the network that was measured.")
    from onnx import ModelProto, numpy_helper

    graph = ModelProto.FromString(content).graph
    found = {each.name: np.asarray(numpy_helper.to_array(each), np.float32) for each in graph.initializer}
    shipped: dict[str, Any] = {
        f"conv{number}.{part}": found[f"model.encoder.{number}.reparam_conv.{part}"]
        for number in range(4)
        for part in ("weight", "bias")
    }
    shipped["cell.seen"] = found[f"{_CELL}.weight_ih"]
    shipped["cell.said"] = found[f"{_CELL}.weight_hh"]
    shipped["cell.bias"] = found[f"{_CELL}.bias_ih"] + found[f"{_CELL}.bias_hh"]
    shipped["out.weight"] = found[f"{_OUT}.weight"].reshape(-1)
    shipped["out.bias"] = found[f"{_OUT}.bias"].reshape(())
    with target.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **shipped)


if __name__ == "__main__":
    convert(*map(Path, sys.argv[1:]))
