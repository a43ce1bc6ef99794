"""The swarm: its makers know the structure of what they break, and the good files beside it are sound."""

from __future__ import annotations

import io
import itertools
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from analysis.examine import examine
from analysis.facts import Kind, MediumFacts, Reading
from analysis.jobs import Examine
from tests.hostile import breaking, swarm
from tests.hostile.goods import good_files
from tests.hostile.structures import fields, parts

GOOD = good_files(1)
IN_ONE_WALK = ("png", "webp", "avi", "wav", "mp4", "heic", "avif", "webm")
"""Formats that are nothing but chunks, boxes or elements one after the other."""


@pytest.mark.parametrize("suffix", GOOD)
def test_the_parts_of_a_file_lie_in_it(suffix: str) -> None:
    data = GOOD[suffix]
    found = parts(suffix, data)
    assert found
    assert all(0 <= part.start < part.end <= len(data) for part in found)
    assert fields(suffix, data)
    if suffix in IN_ONE_WALK:
        covered = np.zeros(len(data), bool)
        for part in found:
            covered[part.start : part.end] = True
        # The first 12 bytes of RIFF are no chunk; chunks of odd length are padded.
        assert (~covered).sum() <= 12 + sum((part.end - part.start) % 2 for part in found)


def test_fields_are_where_the_standards_put_them() -> None:
    def told(suffix: str, name: str) -> int:
        field = next(field for field in fields(suffix, GOOD[suffix]) if field.name == name)
        return int.from_bytes(GOOD[suffix][field.at : field.at + field.width], field.order)

    assert (told("jpg", "frame's width"), told("jpg", "frame's height")) == (160, 120)
    assert (told("png", "width"), told("png", "height")) == (160, 120)
    assert (told("gif", "screen's width"), told("gif", "screen's height")) == (160, 120)
    assert told("tif", "value of 0100") == 160
    assert told("mp4", "size of moov") < len(GOOD["mp4"])
    assert told("webp", "length of RIFF") == len(GOOD["webp"]) - 8
    assert told("zip", "end + 10") == 2


@pytest.mark.parametrize("suffix", GOOD)
def test_every_part_is_cut_at_and_every_field_lied_in(suffix: str) -> None:
    data = GOOD[suffix]
    ends = {len(case.data) for case in breaking.every_cut(suffix, data)}
    first = {part.name: part for part in reversed(parts(suffix, data))}.values()
    assert {part.start for part in first} - {0} <= ends
    lies = list(breaking.every_lie(suffix, data, np.random.default_rng(1)))
    assert len(lies) == len(fields(suffix, data))
    assert all(len(case.data) == len(data) for case in lies)
    assert sum(case.data != data for case in lies) > len(lies) // 2


def test_the_same_seed_gives_the_same_swarm(tmp_path: Path) -> None:
    for run, seed in (("first", 3), ("second", 3), ("other", 4)):
        told = swarm.make_swarm(tmp_path / run / "hostile", tmp_path / run / "good", seed, 40)
        assert len(told) == 40
    bytes_of = {
        run: [
            path.read_bytes() for folder in ("hostile", "good") for path in sorted((tmp_path / run / folder).iterdir())
        ]
        for run in ("first", "second", "other")
    }
    assert bytes_of["first"] == bytes_of["second"]
    assert len(bytes_of["first"]) == 80
    assert bytes_of["first"] != bytes_of["other"]


def test_every_sort_is_in_a_small_swarm() -> None:
    pairs = list(itertools.islice(swarm.swarm(5), 240))
    sorts = {pair.hostile.name.partition(".")[0] for pair in pairs}
    assert {"cut", "lie", "mutant", "held", "exif", "bomb", "path"} <= sorts
    assert sorts & {"named", "both", "inside", "late"}
    sizes = [
        sum(len(case.data) for case in side)
        for side in zip(*((pair.hostile, pair.good) for pair in pairs), strict=True)
    ]
    assert 0.3 < sizes[0] / sizes[1] < 3
    assert max(len(pair.hostile.data) for pair in pairs) < 3_000_000


@pytest.mark.parametrize("suffix", GOOD)
def test_good_files_made_unlike_each_other_stay_sound(suffix: str, tmp_path: Path) -> None:
    first, second = (swarm.unlike(suffix, GOOD[suffix], number) for number in (1, 2))
    assert first != second
    path = tmp_path / f"good.{suffix}"
    path.write_bytes(first)
    descriptor = os.open(path, os.O_RDONLY)
    try:
        work = examine(descriptor, Examine(size=len(first)))
        reading = next(work)
        assert isinstance(reading, Reading)
        if suffix in ("zip", "7z", "tar.gz"):
            assert reading.signature.kind is Kind.ARCHIVE
            return
        facts = work.send(True)
        assert isinstance(facts, MediumFacts), facts
        assert facts.partial == ""
    finally:
        os.close(descriptor)


def test_bombs_of_whole_pixels_decode() -> None:
    with Image.open(io.BytesIO(swarm.solid_png(300))) as image:
        image.load()
        assert image.size == (300, 300)
    with Image.open(io.BytesIO(swarm.tiles(300))) as image:
        image.load()
        assert image.size == (300, 300)
