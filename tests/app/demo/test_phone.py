"""The made-up phone: what its truth says is so."""

from __future__ import annotations

import hashlib
import io
import itertools
import time
import zipfile
from pathlib import Path

import av
import cv2
import numpy as np
import pdqhash
import pillow_heif
import pytest
from PIL import ExifTags, Image, ImageOps

from app.demo.phone import SMALL, make_phone_dump
from app.demo.truth import DumpFile, DumpTruth


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory) -> DumpTruth:
    return make_phone_dump(tmp_path_factory.mktemp("phone") / "dump", 3, SMALL)


def content(phone: DumpTruth, file: DumpFile) -> bytes:
    """The bytes of an occurrence, out of its archives."""
    if not file.inside:
        return (phone.folder / file.path).read_bytes()
    data = (phone.folder / file.inside[0]).read_bytes()
    for name in (*file.inside[1:], file.path):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = archive.read(name)
    return data


def upright(data: bytes) -> np.ndarray:
    if data[4:12] == b"ftypheic":
        return np.asarray(pillow_heif.open_heif(io.BytesIO(data)).to_pillow().convert("RGB"))
    return np.asarray(ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB"))


def test_the_truth_lists_every_file_and_nothing_else(phone: DumpTruth) -> None:
    there = {path for path in phone.folder.rglob("*") if path.is_symlink() or path.is_file()}
    files = {phone.folder / file.path for file in phone.files if not file.inside}
    links = {phone.folder / link for link in phone.links}
    assert there == files | links
    assert all(link.is_symlink() for link in links)
    assert len(files) < 25


def test_digests_are_those_of_the_files_and_archive_members(phone: DumpTruth) -> None:
    for file in phone.files:
        if not file.inside or file.inside[0].endswith(".zip"):
            assert hashlib.sha256(content(phone, file)).hexdigest() == file.sha256, file.path


def test_something_of_every_kind_is_there(phone: DumpTruth) -> None:
    assert set(phone.by_kind) == {"picture", "video", "sound", "archive", "other"}
    assert sum(phone.by_kind.values()) == len(phone.contents) < len(phone.files)
    assert {Path(file.path).suffix.lower() for file in phone.files} >= {
        ".jpg",
        ".heic",
        ".mp4",
        ".gif",
        ".tiff",
        ".avif",
    }
    assert len(phone.broken) == 3
    assert phone.duplicates
    assert any(len(file.inside) == 2 for file in phone.files)


def test_whole_media_can_be_decoded_and_broken_ones_cannot(phone: DumpTruth) -> None:
    for file in phone.files:
        if file.inside and not file.inside[0].endswith(".zip"):
            continue
        data = content(phone, file)
        if file.kind == "picture" and not file.broken:
            assert min(upright(data).shape[:2]) > 100, file.path
        elif file.kind == "picture":
            with pytest.raises((OSError, Image.DecompressionBombError)):
                upright(data)
        elif file.kind in ("video", "sound"):
            with av.open(io.BytesIO(data), "r") as container:
                assert next(container.decode(container.streams[0])) is not None


def test_exif_says_what_the_truth_says(phone: DumpTruth) -> None:
    shots = [file for file in phone.files if file.shot and not file.inside and file.path.startswith("DCIM")]
    assert len(shots) == 3
    for file in shots:
        data = content(phone, file)
        image = (
            pillow_heif.open_heif(io.BytesIO(data)).to_pillow()
            if file.path.endswith("HEIC")
            else Image.open(io.BytesIO(data))
        )
        assert file.shot is not None
        block = image.getexif()
        details = block.get_ifd(ExifTags.IFD.Exif)
        assert details[ExifTags.Base.DateTimeOriginal] == file.shot.taken.strftime("%Y:%m:%d %H:%M:%S")
        assert (ExifTags.Base.OffsetTimeOriginal in details) == (file.shot.zone_minutes is not None)
        assert bool(block.get_ifd(ExifTags.IFD.GPSInfo)) == (file.shot.place is not None)
    assert {file.shot.orientation for file in shots if file.shot} == {1, 6}


def test_pictures_of_one_stack_are_near_and_all_others_far(phone: DumpTruth) -> None:
    forms: dict[str, tuple[DumpFile, np.ndarray]] = {}
    for file in phone.files:
        if file.kind != "picture" or file.broken or (file.inside and not file.inside[0].endswith(".zip")):
            continue
        pixels = upright(content(phone, file))
        scale = 512 / max(pixels.shape[:2])
        small = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        forms[file.sha256] = file, pdqhash.compute_dihedral(small)[0]
    compared = 0
    for (one, first), (other, second) in itertools.combinations(forms.values(), 2):
        nearest = min(int(np.sum(first[0] != form)) for form in second)
        if one.shows == other.shows:
            assert nearest < 60, (one.path, other.path)
            compared += 1
        else:
            assert nearest > 74, (one.path, other.path)
    assert compared >= 6


def test_the_same_seed_gives_the_same_phone_cheaply(phone: DumpTruth, tmp_path: Path) -> None:
    start = time.process_time()
    again = make_phone_dump(tmp_path / "again", 3, SMALL)
    assert again.files == phone.files
    # Generous: it takes about one second beside ffmpeg's own on a plain core.
    assert time.process_time() - start < 8
    assert make_phone_dump(tmp_path / "other", 4, SMALL).contents.isdisjoint(
        {file.sha256 for file in phone.files if file.kind in ("picture", "video", "sound") and not file.broken}
    )


def test_a_used_folder_is_refused(phone: DumpTruth) -> None:
    with pytest.raises(FileExistsError):
        make_phone_dump(phone.folder)
