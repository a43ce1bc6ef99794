"""What the swarm once broke, made again: none of it may come back."""

from __future__ import annotations

import io
import os
import struct
import tempfile
import time

import pytest

from analysis.errors import UndecodableError
from analysis.examine import examine, moving_facts
from analysis.exif import read_exif
from analysis.facts import MediumFacts
from analysis.jobs import Examine
from analysis.pictures.picture import decode_picture
from analysis.signature import sniff
from tests.hostile import breaking, moving, pictures
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


def test_places_of_no_bytes_in_a_heic_do_not_keep_its_exif_busy() -> None:
    """exifread walks 65,535 x 65,535 extents without a single read: a minute, and the picture was lost with it."""

    def box(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I4s", 8 + len(body), name) + body

    items = b"".join(struct.pack(">HHH", number, 0, 65_535) for number in range(9_000))
    places = box(b"iloc", bytes(4) + bytes(2) + struct.pack(">H", 9_000) + items)
    heic = box(b"ftyp", b"heic" + bytes(4) + b"heic") + box(b"meta", bytes(4) + places)
    started = time.process_time()
    assert "more reads than any camera's" in read_exif(io.BytesIO(heic)).tags[0].value
    assert time.process_time() - started < 2


def test_a_bmp_that_claims_more_than_its_bytes_can_hold_is_not_decoded() -> None:
    """A run-length BMP of 100 bytes took seven seconds, and a gigabyte, to become a grey picture of 164 megapixels."""
    started = time.process_time()
    with tempfile.TemporaryFile() as file:
        file.write(pictures.bmp_bomb(12_813))
        file.flush()
        size = file.tell()
        with pytest.raises(UndecodableError, match=f"claimed in {size} bytes: more than they can hold"):
            decode_picture(file.fileno(), size, sniff(pictures.bmp_bomb(9)[:40], size), 512)
    assert time.process_time() - started < 2


def test_a_jpeg_of_196_megapixels_is_a_picture() -> None:
    """Pillow's own limit, still on where thumbnails are looked for, broke the worker: true photos of large sensors
    were quarantined."""
    data = pictures.jpeg_of_scans(14_000, 1)
    with tempfile.TemporaryFile() as file:
        file.write(data)
        file.flush()
        work = examine(file.fileno(), Examine(size=len(data)))
        next(work)
        facts = work.send(True)
    assert isinstance(facts, MediumFacts)
    assert (facts.width, facts.height, facts.partial) == (14_000, 14_000, "")
