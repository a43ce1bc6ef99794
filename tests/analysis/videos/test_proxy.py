"""The player's frames: every one of them, at its exact time, from wherever they are asked for."""

from __future__ import annotations

import io
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from analysis.facts import Failure, Played, ProxyFrame
from analysis.jobs import Play
from analysis.videos.proxy import play
from tests.analysis.samples import descriptor, sound, video


def played(content: bytes, begin: int = 0, end: int = 10**9, edge: int = 320) -> list[ProxyFrame]:
    """Those that are seen from `begin` on."""
    said = messages(content, begin, end, edge)
    return [frame for message in said for frame in message.frames if frame.until > begin]


def messages(content: bytes, begin: int = 0, end: int = 10**9, edge: int = 320) -> list[Played]:
    with descriptor(content) as fd:
        said = list(play(fd, Play(begin, end, edge)))
    assert all(isinstance(each, Played) for each in said)
    return [each for each in said if isinstance(each, Played)]


def pixels(frame: ProxyFrame) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(frame.jpeg)).convert("RGB")).astype(int)


@pytest.mark.parametrize(
    ("name", "codec", "rate"),
    [
        ("mp4", "mpeg4", 10),
        ("mp4", "libx264", 25),
        ("mov", "libx264", Fraction(30_000, 1001)),
        ("matroska", "libx264", Fraction(24_000, 1001)),
        ("webm", "libvpx", 25),
        ("avi", "mpeg4", 15),
        ("mpegts", "mpeg2video", 25),
        ("mp4", "libsvtav1", 10),
    ],
)
def test_each_frame_is_found_from_the_middle_as_from_the_beginning(name: str, codec: str, rate: int | Fraction) -> None:
    content = video(2, rate=rate, name=name, codec=codec, keyframe_every=7)
    frames = played(content)
    assert len(frames) == int(2 * rate)
    assert all(one.until == other.at for one, other in pairwise(frames))
    for number, frame in enumerate(frames):
        (found,) = played(content, (frame.at + frame.until) // 2, frame.until)
        assert (found.at, found.until) == (frame.at, frame.until), number


def test_a_stretch_holds_the_frame_seen_at_its_beginning_and_no_frame_after_its_end() -> None:
    content = video(2, rate=10)
    assert [frame.at for frame in played(content, 450, 700)] == [400, 500, 600]


def test_the_first_and_the_last_frame_are_told() -> None:
    content = video(2, rate=10)
    said = messages(content)
    assert [each.first for each in said] == [True] + [False] * (len(said) - 1)
    assert [each.last for each in said] == [False] * (len(said) - 1) + [True]
    assert said[-1].frames[-1].until == 2_000
    middle = messages(content, 500, 1_000)
    assert not any(each.first or each.last for each in middle)


def test_a_few_frames_from_before_follow_the_first_one() -> None:
    content = video(3, rate=10, keyframe_every=30)
    first, *rest = messages(content, 1_000, 1_100)
    assert [frame.at for frame in first.frames] == [1_000]
    assert [frame.at for each in rest for frame in each.frames] == list(range(0, 1_000, 100))
    late = [frame.at for each in messages(content, 2_500, 2_600)[1:] for frame in each.frames]
    assert late == list(range(1_300, 2_500, 100)), "the first of them is not the video's first"
    assert not any(each.first for each in messages(content, 2_500, 2_600))


def test_somebody_waits_for_the_first_frame_so_it_comes_alone() -> None:
    assert [len(each.frames) for each in messages(video(3, rate=10))][:4] == [1, 2, 4, 8]


def test_frames_are_upright_and_no_larger_than_asked() -> None:
    wide, turned = played(video(0.5))[0], played(video(0.5, rotation=90))[0]
    assert pixels(wide).shape == (120, 160, 3)
    assert pixels(turned).shape == (160, 120, 3)
    assert pixels(played(video(0.5), edge=80)[0]).shape == (60, 80, 3)


def test_a_frame_shows_what_the_video_shows_then() -> None:
    frames = played(video(3, rate=10, black_until=1))
    assert pixels(frames[9]).mean() < 10 < 60 < pixels(frames[10]).mean()


def test_what_is_cut_off_ends_early_and_is_no_failure() -> None:
    content = video(4, rate=10, name="mpegts")
    frames = played(content[: len(content) // 2])
    assert 0 < len(frames) < 40


@pytest.mark.parametrize("content", [sound(), b"", b"\x00\x00\x00\x18ftypisom" + bytes(200)])
def test_where_there_is_nothing_to_see_a_reason_is_given(content: bytes) -> None:
    with descriptor(content) as fd:
        (said,) = list(play(fd, Play(0, 1_000, 320)))
    assert isinstance(said, Failure)
    assert said.step == "play"
    assert said.reason
