"""The maker of hostile files: what it makes is what it says, and costs little to make."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
from pathlib import Path

import av
import pytest
from PIL import Image

from tests.hostile import pictures
from tests.hostile.goods import good_files
from tests.hostile.maker import CANARY, MUTATIONS_EACH, NEIGHBOUR, HostileFile, make_hostile


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def made(folder: Path) -> list[HostileFile]:
    return make_hostile(folder, 1)


@pytest.fixture(scope="module")
def named(made: list[HostileFile]) -> dict[str, Path]:
    return {file.path.name: file.path for file in made}


def test_every_file_is_there_once_and_described(made: list[HostileFile], folder: Path) -> None:
    paths = [file.path for file in made]
    assert len(set(paths)) == len(paths)
    assert all(path.exists() or path.is_symlink() for path in paths)
    assert all(file.what for file in made)
    assert sum(path.name.startswith("mutant") for path in paths) == MUTATIONS_EACH * len(good_files(1))
    # Nothing that was planted uses up the disk, whatever it claims.
    used = sum(path.lstat().st_blocks * 512 for path in paths)
    assert used < 30_000_000
    assert not (folder / CANARY).exists()


def test_the_same_seed_gives_the_same_mutations(tmp_path: Path) -> None:
    first, second, other = (make_hostile(tmp_path / str(run), seed, 40) for run, seed in enumerate((5, 5, 6)))
    assert [file.path.read_bytes() for file in first] == [file.path.read_bytes() for file in second]
    assert [file.path.read_bytes() for file in first] != [file.path.read_bytes() for file in other]
    assert len(first) == 40


def test_what_hostile_files_are_made_from_is_sound() -> None:
    good = good_files(2)
    for suffix in ("jpg", "png", "gif", "webp", "avif", "tif"):
        Image.open(io.BytesIO(good[suffix])).load()
    for suffix in ("mp4", "webm", "avi", "wav", "mp3", "flac", "ogg"):
        with av.open(io.BytesIO(good[suffix]), "r") as container:
            assert list(container.decode(container.streams[0])), suffix


def test_the_neighbour_is_sound(made: list[HostileFile], folder: Path) -> None:
    with av.open(str(folder / NEIGHBOUR)) as container:
        assert len(list(container.decode(video=0))) == 20
    assert folder / NEIGHBOUR not in {file.path for file in made}


def test_picture_bombs_are_what_they_claim(named: dict[str, Path]) -> None:
    gif = named["gif bomb.gif"].read_bytes()
    assert struct.unpack("<HH", gif[6:10]) == (13_000, 13_000)
    assert len(gif) < 50_000
    assert named["huge claim.png"].stat().st_size < 1_100
    data = named["huge claim.png"].read_bytes()
    assert struct.unpack(">II", data[16:24]) == (50_000, 50_000)


def test_small_bombs_of_the_same_make_decode() -> None:
    """The large ones are meant not to be decoded; that their structure is right shows in small ones."""
    gif = Image.open(io.BytesIO(pictures.gif_bomb(40, 30)))
    assert gif.n_frames == 30  # type: ignore[attr-defined] # of GifImageFile
    gif.seek(29)
    apng = Image.open(io.BytesIO(pictures.apng_bomb(64, 5)))
    assert apng.n_frames == 5  # type: ignore[attr-defined] # of PngImageFile
    apng.seek(4)
    apng.load()
    scans = Image.open(io.BytesIO(pictures.jpeg_of_scans(512, 20)))
    scans.load()
    assert scans.info["progressive"]
    assert scans.getpixel((500, 500)) == 128
    pages = Image.open(io.BytesIO(pictures.tiff_pages(7)))
    assert pages.n_frames == 7  # type: ignore[attr-defined] # of TiffImageFile


def test_archives_hold_what_they_say(named: dict[str, Path]) -> None:
    with zipfile.ZipFile(named["overlap.zip"]) as archive:
        assert len(archive.infolist()) == 2_000
        assert sum(entry.file_size for entry in archive.infolist()) == 2_000_000_000
    with zipfile.ZipFile(named["ratio.zip"]) as archive:
        assert archive.infolist()[0].file_size == 40_000_000
    with zipfile.ZipFile(named["outside.zip"]) as archive:
        assert "../../outside.jpg" in archive.namelist()
    with zipfile.ZipFile(named["twice.zip"]) as archive:
        assert archive.namelist() == ["aaaa.jpg", "aaaa.jpg"]
    with tarfile.open(named["members.tar"]) as tar:
        members = {member.name: member for member in tar.getmembers()}
    assert "/tmp/outside.jpg" in members
    assert members["type 2"].issym()
    assert members["type 1"].islnk()
    assert members["type 3"].ischr()
    assert members["type 6"].isfifo()
    with tarfile.open(named["sparse.tar"]) as tar:
        assert tar.getmembers()[0].name == "sparse.jpg"
    with zipfile.ZipFile(named["locked.zip"]) as archive, pytest.raises(RuntimeError, match="encrypted"):
        archive.read("one.jpg")
    with zipfile.ZipFile(named["checksum.zip"]) as archive, pytest.raises(zipfile.BadZipFile):
        archive.read("one.jpg")


def test_nested_archives_reach_their_depth(named: dict[str, Path]) -> None:
    data, depth = named["deep.zip"].read_bytes(), 0
    while data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data, depth = archive.read(archive.namelist()[0]), depth + 1
    assert depth == 60
    assert data.startswith(b"\xff\xd8")


# Pillow warns of each lie that it finds in the EXIF block; that it goes on is what is asserted.
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_exif_of_the_hostile_jpegs_leaves_their_picture_alone(named: dict[str, Path]) -> None:
    for name, path in named.items():
        if name.startswith("exif "):
            with Image.open(path) as image:
                image.load()
                assert image.size == (160, 120), name


def test_places_are_what_they_say(named: dict[str, Path]) -> None:
    assert named["sparse.jpg"].stat().st_size == 8 * 2**30
    assert named["pipe.jpg"].is_fifo()
    assert named["socket.jpg"].is_socket()
    assert named["locked.jpg"].stat().st_mode & 0o777 == 0
    assert named["dangling.jpg"].is_symlink()
    assert not named["dangling.jpg"].exists()
    assert named["itself.jpg"].is_symlink()
    assert named["up"].resolve() == named["up"].parent.parent
    assert len(named["deep.jpg"].parents) > 150
