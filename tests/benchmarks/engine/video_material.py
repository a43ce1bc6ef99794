"""The videos that the benchmark starts from: short clips cut from the user's, or made of painted scenes."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import av
import imageio_ffmpeg

from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.encoding import encoded
from tests.benchmarks.engine.originals import paintings
from tests.benchmarks.engine.spread import spread
from tests.benchmarks.engine.video_edits import Clip

SECONDS = 4.0
SUFFIXES = {".mp4", ".mov", ".3gp", ".avi", ".webm", ".mkv", ".m4v", ".mpg", ".wmv", ".flv"}
_LEAST_SECONDS = 2.0
_MOST_A_FILE = 12
_SHRINK = "scale=w='trunc(min(640,iw)/2)*2':h=-2,setsar=1"


def clips(media: Sequence[Path], quick: bool, cache: Path = CACHE) -> list[Clip]:
    """Clips of `SECONDS`, cut one after the other from every video below the folders; painted ones where there is none.

    Clips of one file are wrong pairs of each other: takes of one camera are what is told apart least easily.
    """
    files = [path for folder in media for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES]
    lengths = [(path, _seconds(path)) for path in files]
    lengths = [(path, seconds) for path, seconds in lengths if seconds >= _LEAST_SECONDS]
    most = 3 if quick else _MOST_A_FILE
    if lengths:
        recipe = [SECONDS, most, *((str(path), path.stat().st_size) for path, _ in lengths)]
        folder = made("video clips", recipe, partial(_cut, lengths, most), cache)
    else:
        count = 8 if quick else 40
        folder = made("painted videos", [SECONDS, count, 2], partial(_painted, count), cache)
    return [_clip(path) for path in sorted(folder.glob("*.mp4"))]


def _seconds(path: Path) -> float:
    try:
        with av.open(str(path), metadata_errors="ignore") as container:
            return (container.duration or 0) / 1_000_000 if container.streams.video else 0.0
    except (OSError, ValueError):
        return 0.0


def _cut(lengths: Sequence[tuple[Path, float]], most: int, into: Path) -> None:
    work = []
    for number, (path, seconds) in enumerate(lengths):
        for part in range(min(most, max(1, int(seconds // SECONDS)))):
            work.append((path, part * SECONDS, into / f"{number:03d}-{part:02d}.mp4"))
    spread(_cut_one, work)


def _cut_one(work: tuple[Path, float, Path]) -> None:
    source, start, path = work
    filters = f"[0:v]trim={start}:{start + SECONDS},setpts=PTS-STARTPTS,{_SHRINK}[v]"
    encoded([source], filters, path, ("-crf", "21"))


def _painted(count: int, into: Path) -> None:
    spread(_film, [(number, each.path, into / f"{number:03d}-00.mp4") for number, each in enumerate(paintings(count))])


def _film(work: tuple[int, Path, Path]) -> None:
    """A camera that pans and shakes over a painted scene; every fourth stands still, and something drives by."""
    number, picture, path = work
    speed, swing = 20 + 7 * (number % 5), 1.3 + number % 3
    if number % 4:
        move = f"crop=640:360:x='(iw-640)/2+{speed}*t-40':y='(ih-360)/2+40*sin({swing}*t)'"
    else:
        box = f"x='mod({40 + 17 * (number % 7)}*t+{60 * (number % 11)},560)':y={60 + 20 * (number % 5)}"
        move = f"crop=640:360:180:200,drawbox={box}:w=90:h=70:color=0x304060:t=fill"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-loop", "1", "-framerate", "25"]
    command += ["-t", str(SECONDS), "-i", str(picture), "-vf", f"{move},format=yuv420p", "-c:v", "libx264"]
    subprocess.run([*command, "-preset", "veryfast", "-crf", "21", "-threads", "1", str(path)], check=True)


def _clip(path: Path) -> Clip:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return Clip(path, stream.width, stream.height, (container.duration or 0) / 1_000_000)
