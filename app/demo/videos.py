"""Video clips made from nothing: the camera pans and zooms over painted scenes, with a tune; and edited copies."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import cv2
import ffmpeg
import numpy as np

from app.demo import encoder, sounds
from app.demo.brush import Pixels
from app.demo.pictures import Camera, Place

H264: Mapping[str, object] = MappingProxyType(
    {"c:v": "libx264", "preset": "superfast", "pix_fmt": "yuv420p", "c:a": "aac", "b:a": "48k"}
)
VP9: Mapping[str, object] = MappingProxyType(
    {"c:v": "libvpx-vp9", "deadline": "realtime", "cpu-used": 8, "b:v": "400k", "c:a": "libopus", "b:a": "32k"}
)
MPEG4: Mapping[str, object] = MappingProxyType({"c:v": "mpeg4", "q:v": 5, "c:a": "libmp3lame", "b:a": "64k"})


@dataclass(frozen=True)
class Clip:
    """A clip that can be made: which scenes it shows, for how long, and what it says about itself."""

    scenes: Sequence[Pixels] = field(repr=False)
    seconds: float
    seed: int
    width: int = 640
    height: int = 360
    fps: int = 15
    sound: bool = False
    taken: datetime | None = None
    """UTC."""
    place: Place | None = None
    camera: Camera | None = None


def frames(clip: Clip) -> Iterator[Pixels]:
    """The clip's frames: each scene gets an equal share of the time, with a move of its own."""
    count = round(clip.seconds * clip.fps)
    rng = np.random.default_rng((clip.seed, 5))
    parts = np.array_split(np.arange(count), len(clip.scenes))
    for scene, part in zip(clip.scenes, parts, strict=True):
        height, width = scene.shape[:2]
        start, end = rng.uniform(0.62, 0.95, 2)
        corners = rng.uniform(0, 1, (2, 2))
        for share in np.linspace(0, 1, len(part)):
            ease = share * share * (3 - 2 * share)
            wide = width * (start + (end - start) * ease)
            high = wide * clip.height / clip.width
            left, top = (corners[0] + (corners[1] - corners[0]) * ease) * (width - wide, height - high)
            zoom = clip.width / wide
            matrix = np.asarray([[zoom, 0, -left * zoom], [0, zoom, -top * zoom]], np.float32)
            yield np.asarray(cv2.warpAffine(scene, matrix, (clip.width, clip.height), flags=cv2.INTER_LINEAR), np.uint8)


def write_clip(path: Path, clip: Clip, codec: Mapping[str, object] = H264) -> None:
    """Encode the clip, with a keyframe each second; the suffix of `path` chooses the container."""
    picture = ffmpeg.input(
        "pipe:", format="rawvideo", pix_fmt="rgb24", s=f"{clip.width}x{clip.height}", framerate=clip.fps
    )
    options: dict[str, object] = {**codec, **encoder.REPRODUCIBLE, "g": clip.fps, **_claims(clip)}
    if path.suffix.lower() in (".mp4", ".mov"):
        options["movflags"] = "+faststart+use_metadata_tags" if path.suffix.lower() == ".mp4" else "+faststart"
    chunks = (frame.tobytes() for frame in frames(clip))
    if not clip.sound:
        silent = {name: value for name, value in options.items() if name not in ("c:a", "b:a")}
        encoder.run(ffmpeg.output(picture, str(path), **silent), chunks)
        return
    with tempfile.TemporaryDirectory() as folder:
        tune = Path(folder) / "tune.wav"
        tune.write_bytes(sounds.wav(sounds.tune(clip.seed, clip.seconds)))
        encoder.run(ffmpeg.output(picture, ffmpeg.input(str(tune)).audio, str(path), **options), chunks)


def _claims(clip: Clip) -> dict[str, str]:
    """Container metadata as ffmpeg options: ISO 6709 location, creation time in UTC, make and model."""
    claims: dict[str, str] = {}
    if clip.taken:
        claims["creation_time"] = clip.taken.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000000Z")
    if clip.place:
        claims["location"] = f"{clip.place.latitude:+08.4f}{clip.place.longitude:+09.4f}/"
    if clip.camera:
        claims["make"], claims["model"] = clip.camera.make, clip.camera.model
    # Options are keywords here, so each needs a name of its own; ffmpeg ignores the number behind `g`.
    return {f"metadata:g:{number}": f"{key}={value}" for number, (key, value) in enumerate(claims.items())}


@dataclass(frozen=True)
class VideoEdit:
    """What somebody did to a clip before passing it on: a filter, and how it was encoded again."""

    name: str
    suffix: str = ".mp4"
    change: Callable[[Any], Any] | None = None
    options: Mapping[str, object] = field(default_factory=dict)
    input_options: Mapping[str, object] = field(default_factory=dict)


EDITS = (
    VideoEdit("reencoded", options={"crf": 30}),
    VideoEdit("cut", input_options={"ss": 2, "t": 4}),
    VideoEdit("letterboxed", change=lambda video: video.filter("pad", "iw", "iw*3/4", "0", "(oh-ih)/2", "black")),
    VideoEdit("mirrored", change=lambda video: video.hflip()),
    VideoEdit("low bitrate", change=lambda video: video.filter("scale", 320, -2), options={"b:v": "60k"}),
    VideoEdit("webm", suffix=".webm", options=VP9),
    VideoEdit("avi", suffix=".avi", options=MPEG4),
)
"""Each needs a clip of at least 6 seconds."""


def write_edited(path: Path, original: Path, edit: VideoEdit) -> None:
    """Write an edited copy of the clip `original`, without its metadata, as sharing it would."""
    source = ffmpeg.input(str(original), **edit.input_options)
    video = edit.change(source.video) if edit.change else source.video
    options: dict[str, object] = {**H264, **edit.options, **encoder.REPRODUCIBLE, "g": 15, "map_metadata": -1}
    if edit.suffix in (".webm", ".avi"):
        options.pop("preset")
    encoder.run(ffmpeg.output(video, source["a?"], str(path), **options))


def write_turned(path: Path, original: Path, degrees: int = 90) -> None:
    """Write a copy whose container asks the player to turn the picture, as a phone held upright does."""
    source = ffmpeg.input(str(original), display_rotation=degrees)
    encoder.run(
        ffmpeg.output(source, str(path), c="copy", movflags="+faststart+use_metadata_tags", **encoder.REPRODUCIBLE)
    )
