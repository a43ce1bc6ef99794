import io
import struct

import numpy as np
import pytest
from PIL import Image

from analysis.errors import UndecodableError
from analysis.facts import MediumFacts
from analysis.pictures.picture import picture_facts
from analysis.signature import sniff
from tests.analysis.samples import descriptor


def _dng(width: int = 64, height: int = 48, orientation: int = 1) -> bytes:
    """A DNG (Adobe, 1.4) of raw sensor values: bright at the left top, without an embedded preview."""
    light = np.add.outer(np.linspace(30_000, 0, height), np.linspace(30_000, 0, width)).astype("<u2")
    data = light.tobytes()
    identity = struct.pack("<18i", *(value for one in (1, 0, 0, 0, 1, 0, 0, 0, 1) for value in (one, 1)))
    entries: list[tuple[int, int, int, bytes]] = [
        (254, 4, 1, struct.pack("<I", 0)),
        (256, 4, 1, struct.pack("<I", width)),
        (257, 4, 1, struct.pack("<I", height)),
        (258, 3, 1, struct.pack("<H", 16)),
        (259, 3, 1, struct.pack("<H", 1)),
        (262, 3, 1, struct.pack("<H", 32803)),
        (271, 2, 6, b"Maker\0"),
        (272, 2, 6, b"Model\0"),
        (273, 4, 1, b"DATA"),
        (274, 3, 1, struct.pack("<H", orientation)),
        (277, 3, 1, struct.pack("<H", 1)),
        (278, 4, 1, struct.pack("<I", height)),
        (279, 4, 1, struct.pack("<I", len(data))),
        (33421, 3, 2, struct.pack("<HH", 2, 2)),
        (33422, 1, 4, b"\0\1\1\2"),
        (50706, 1, 4, b"\1\4\0\0"),
        (50708, 2, 12, b"Maker Model\0"),
        (50721, 10, 9, identity),
        (50728, 5, 3, struct.pack("<6I", 1, 1, 1, 1, 1, 1)),
        (50778, 3, 1, struct.pack("<H", 21)),
    ]
    values_at = 8 + 2 + 12 * len(entries) + 4
    data_at = values_at + sum(len(value) for *_, value in entries if len(value) > 4)
    directory, values = struct.pack("<H", len(entries)), b""
    for tag, kind, count, value in entries:
        content = struct.pack("<I", data_at) if value == b"DATA" else value
        directory += struct.pack("<HHI", tag, kind, count)
        if len(content) > 4:
            directory += struct.pack("<I", values_at + len(values))
            values += content
        else:
            directory += content.ljust(4, b"\0")
    return b"II*\0\x08\0\0\0" + directory + b"\0\0\0\0" + values + data


def _facts(content: bytes) -> MediumFacts:
    with descriptor(content) as fd:
        return picture_facts(fd, len(content), sniff(content[:4096], len(content)))[0]


def test_raw_without_a_preview_is_developed_at_half_size() -> None:
    facts = _facts(_dng())
    assert (facts.codec, facts.width, facts.height, facts.partial) == ("DNG", 64, 48, "")
    assert (facts.capture.make, facts.capture.model) == ("Maker", "Model")
    preview = np.asarray(Image.open(io.BytesIO(facts.preview)).convert("L"))
    assert preview[:8, :8].mean() > preview[-8:, -8:].mean() + 30


def test_raw_is_turned_upright() -> None:
    facts = _facts(_dng(orientation=6))
    assert (facts.width, facts.height, facts.orientation) == (48, 64, 6)
    preview = np.asarray(Image.open(io.BytesIO(facts.preview)).convert("L"))
    assert preview[:6, -6:].mean() > preview[-6:, :6].mean() + 30


def test_truncated_raw_is_told() -> None:
    with pytest.raises(UndecodableError, match="DNG data are damaged"):
        _facts(_dng()[:300])
