"""What the swarm once broke, made again: none of it may come back."""

from __future__ import annotations

import os
import tempfile

import pytest

from analysis.errors import UndecodableError
from analysis.examine import moving_facts
from analysis.facts import MediumFacts
from analysis.signature import sniff
from tests.hostile import breaking, moving
from tests.hostile.goods import good_files

GOOD = good_files(1)


def moving_facts_of(data: bytes) -> MediumFacts:
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        os.lseek(file.fileno(), 0, os.SEEK_SET)
        return moving_facts(file.fileno(), sniff(data[:4096], len(data)))


def test_a_video_that_can_not_be_rewound_is_told_as_a_video() -> None:
    """FFmpeg refuses to go back in an MP4 whose time table lies; all that had been found out was lost with that."""
    facts = moving_facts_of(moving.with_box_size(GOOD["mp4"], b"ctts", 2**32 - 1))
    assert (facts.width, facts.height) == (160, 120)
    assert facts.partial == "no frame could be decoded: the video's data are damaged or missing"


@pytest.mark.parametrize("suffix", ["webm", "mp4"])
def test_a_video_cut_off_anywhere_is_facts_or_a_sentence(suffix: str) -> None:
    told = refused = 0
    for case in list(breaking.every_cut(suffix, GOOD[suffix]))[::3]:
        try:
            facts = moving_facts_of(case.data)
        except UndecodableError:
            refused += 1
        else:
            told += 1
            assert facts.frames or facts.partial, case.what
    assert told > 0
    assert refused > 0
