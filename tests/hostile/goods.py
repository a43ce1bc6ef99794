"""Small sound files, from which hostile ones are made."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.demo import odd, pictures, sounds, videos
from app.demo.scenery import Scene, paint


@dataclass(frozen=True)
class Case:
    """A hostile file before it is written."""

    name: str
    """File name, unique."""
    what: str
    """What is hostile about it, in a few words."""
    data: bytes


def good_files(seed: int) -> Mapping[str, bytes]:
    """One good file of each format, by suffix; a few kilobytes each."""
    pixels = paint(Scene("coast", seed), 160, 120)
    shot = pictures.Shot(pictures.CAMERAS[0], datetime(2024, 7, 3, 12, 0), 120, pictures.PLACES[0])
    suffixes = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif", "TIFF": "tif", "HEIF": "heic"}
    files = {suffix: pictures.encode(pixels, form, shot=shot) for form, suffix in suffixes.items()}
    files["gif"] = pictures.animate([pixels, pixels[::-1].copy()])
    clip = videos.Clip([pixels], 2, seed, 160, 120, 10, True, datetime(2024, 7, 3, tzinfo=UTC), pictures.PLACES[1])
    tune = sounds.tune(seed, 1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "good"
        for suffix, codec in (("mp4", videos.H264), ("webm", videos.VP9), ("avi", videos.MPEG4)):
            videos.write_clip(path.with_suffix(f".{suffix}"), clip, codec)
        for suffix in ("wav", "mp3", "flac", "ogg"):
            sounds.write_sound(path.with_suffix(f".{suffix}"), tune, "good")
        files.update({made.suffix[1:]: made.read_bytes() for made in sorted(Path(folder).iterdir())})
    members = {"a/one.jpg": files["jpg"], "two.txt": b"two\n" * 50}
    files["zip"], files["7z"], files["tar.gz"] = odd.zip_of(members), odd.seven_zip_of(members), odd.tar_gz_of(members)
    return files
