"""Clips: decodable, with keyframes and metadata, and edited as said."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path

import av
import pytest

from app.demo import videos
from app.demo.pictures import CAMERAS, PLACES
from app.demo.scenery import Scene, paint

CLIP = videos.Clip(
    [paint(Scene("coast", 1), 320, 240), paint(Scene("city", 1), 320, 240)], 6, 4, 160, 90, 10, True,
    datetime(2024, 7, 3, 12, 0, tzinfo=UTC), PLACES[1], CAMERAS[0],
)  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "original.mp4"
    videos.write_clip(path, CLIP)
    return path


def test_a_clip_has_a_keyframe_each_second_sound_and_metadata(original: Path) -> None:
    with av.open(str(original)) as container:
        assert container.metadata["creation_time"].startswith("2024-07-03T12:00:00")
        assert container.metadata["location"] == "+37.0228-008.9966/"
        assert container.metadata["model"] == "Northlight A1"
        assert len(container.streams.audio) == 1
        frames = list(container.decode(video=0))
    assert len(frames) == 60
    assert sum(frame.key_frame for frame in frames) == 6
    assert (frames[0].width, frames[0].height) == (160, 90)


def test_the_same_clip_gives_the_same_bytes(original: Path, tmp_path: Path) -> None:
    videos.write_clip(tmp_path / "again.mp4", CLIP)
    assert (tmp_path / "again.mp4").read_bytes() == original.read_bytes()


@pytest.mark.parametrize("edit", videos.EDITS, ids=lambda edit: edit.name)
def test_edited_copies_are_decodable_and_changed_as_said(
    edit: videos.VideoEdit, original: Path, tmp_path: Path
) -> None:
    path = tmp_path / f"copy{edit.suffix}"
    videos.write_edited(path, original, edit)
    with av.open(str(path)) as container:
        assert "location" not in container.metadata
        codec = container.streams.video[0].codec_context.name
        frames = list(container.decode(video=0))
    assert len(frames) == pytest.approx(40 if edit.name == "cut" else 60, abs=2)
    assert frames[0].height == {"letterboxed": 120, "low bitrate": 180}.get(edit.name, 90)
    assert codec == {"webm": "vp9", "avi": "mpeg4"}.get(edit.name, "h264")


def test_a_silent_clip_can_be_edited_too(tmp_path: Path) -> None:
    videos.write_clip(tmp_path / "silent.avi", dataclasses.replace(CLIP, sound=False), videos.MPEG4)
    videos.write_edited(tmp_path / "cut.mp4", tmp_path / "silent.avi", videos.EDITS[1])
    with av.open(str(tmp_path / "cut.mp4")) as container:
        assert not container.streams.audio


def test_a_turned_clip_asks_to_be_turned(original: Path, tmp_path: Path) -> None:
    videos.write_turned(tmp_path / "turned.mp4", original)
    with av.open(str(tmp_path / "turned.mp4")) as container:
        assert next(container.decode(video=0)).rotation in (90, -90)
        assert container.metadata["model"] == "Northlight A1"


def test_ffmpeg_says_why_it_failed(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="could not make"):
        videos.write_edited(tmp_path / "copy.mp4", tmp_path / "missing.mp4", videos.EDITS[0])
