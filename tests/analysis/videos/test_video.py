import io
from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image

from analysis.errors import UndecodableError
from analysis.examine import moving_facts
from analysis.facts import Kind, MediumFacts
from analysis.fingerprints.trace import MOST_ENTRIES, parsed
from analysis.signature import sniff
from analysis.videos.video import MOST_FRAMES
from tests.analysis.samples import descriptor, scene, video


def _facts(content: bytes) -> MediumFacts:
    with descriptor(content) as fd:
        return moving_facts(fd, sniff(content[:4096], len(content)))


def test_facts_and_keyframes() -> None:
    facts = _facts(video(6, sound=True))
    assert (facts.kind, facts.width, facts.height, facts.pages) == (Kind.VIDEO, 160, 120, 0)
    assert (facts.duration, facts.fps, facts.codec, facts.audio_codec) == (6000, 10.0, "mpeg4", "aac")
    assert [frame.at for frame in facts.frames] == [0, 1000, 2000, 3000, 4000, 5000]
    assert facts.partial == ""
    for frame in facts.frames:
        assert Image.open(io.BytesIO(frame.still)).size == (160, 120)
        assert [print_.method for print_ in frame.fingerprints] == ["pdq", "phash", "pixels"]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("avi", "mpeg4"),
        ("matroska", "mpeg4"),
        ("webm", "libvpx"),
        ("mpegts", "mpeg2video"),
        ("flv", "flv"),
        ("asf", "msmpeg4"),
    ],
)
def test_containers(name: str, codec: str) -> None:
    facts = _facts(video(4, rate=25, keyframe_every=25, name=name, codec=codec))
    assert len(facts.frames) == 4
    assert facts.duration == pytest.approx(4000, abs=100)


def test_black_and_repeated_frames_are_left_out() -> None:
    facts = _facts(video(8, black_until=4))
    assert [frame.at for frame in facts.frames] == [4000, 5000, 6000, 7000]
    still = _facts(video(8, keyframe_every=1, rate=2, black_until=0))
    assert len({frame.fingerprints[0].value for frame in still.frames}) == len(still.frames)


def test_a_black_video_still_has_one_frame() -> None:
    facts = _facts(video(3, black_until=3))
    assert len(facts.frames) == 1
    assert facts.preview == facts.frames[0].still


def test_few_keyframes_are_joined_by_a_frame_each_second() -> None:
    content = video(8, keyframe_every=1000)
    facts = _facts(content)
    assert len(facts.frames) == 1  # one still scene
    moving = _facts(_moving_between_two_keyframes())
    assert len(moving.frames) >= 6


def _moving_between_two_keyframes() -> bytes:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("mpeg4", rate=10, options={"g": "600", "sc_threshold": "1000000000"})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for number in range(80):
            pixels = np.asarray(scene(160, 120, seed=number // 10))
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode())
    return buffer.getvalue()


def test_a_long_video_is_sampled_over_all_its_length() -> None:
    facts = _facts(video(400, rate=2, keyframe_every=4))
    assert 50 <= len(facts.frames) <= MOST_FRAMES
    assert facts.frames[0].at < 8_000
    assert facts.frames[-1].at > 390_000
    gaps = np.diff([frame.at for frame in facts.frames])
    assert gaps.max() <= 20_000
    assert gaps.min() > 0


def test_a_trace_follows_a_short_video_closely() -> None:
    facts = _facts(_moving_between_two_keyframes())
    trace = parsed(facts.trace)
    assert len(trace.at) >= 25
    assert np.diff(trace.at).max() <= 300


def test_a_trace_has_the_keyframes_where_there_are_enough() -> None:
    assert parsed(_facts(video(6)).trace).at.tolist() == [0, 1000, 2000, 3000, 4000, 5000]


def test_ten_hours_have_a_trace_of_bounded_length() -> None:
    content = video(36_000, rate=Fraction(1, 60), keyframe_every=1)
    facts = _facts(content)
    trace = parsed(facts.trace)
    assert 200 <= len(trace.at) <= MOST_ENTRIES
    assert trace.at[-1] > 35_000_000


def test_one_frame_has_a_trace_of_one_entry_and_black_ones_have_none() -> None:
    assert len(parsed(_facts(video(0.1)).trace).at) == 1
    assert _facts(video(3, black_until=3)).trace == b""


def test_uneven_frame_times_are_kept() -> None:
    buffer = io.BytesIO()
    times = [0, 1, 2, 50, 51, 120, 300, 310]
    with av.open(buffer, "w", format="matroska") as container:
        stream = container.add_stream("mpeg4", rate=30, options={"g": "1"})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for number, time in enumerate(times):
            frame = av.VideoFrame.from_ndarray(np.asarray(scene(160, 120, seed=number)), format="rgb24")
            frame.pts = time
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    at = parsed(_facts(buffer.getvalue()).trace).at.tolist()
    assert at == pytest.approx([round(time * 1000 / 30) for time in times], abs=2)


def test_a_turned_video_comes_out_upright() -> None:
    facts = _facts(video(3, rotation=90))
    assert (facts.width, facts.height) == (120, 160)
    assert facts.orientation in (6, 8)
    assert Image.open(io.BytesIO(facts.preview)).size == (120, 160)


def test_when_where_and_by_what() -> None:
    facts = _facts(
        video(
            1,
            name="mov",
            metadata={
                "com.apple.quicktime.make": "Apple",
                "com.apple.quicktime.model": "iPhone 6",
                "com.apple.quicktime.creationdate": "2019-07-24T11:25:40+0300",
                "com.apple.quicktime.location.ISO6709": "+32.0929-034.8620+028.516/",
            },
        )
    )
    capture = facts.capture
    assert (capture.make, capture.model) == ("Apple", "iPhone 6")
    assert (capture.taken, capture.zone_minutes) == ("2019-07-24T11:25:40", 180)
    assert (capture.latitude, capture.longitude, capture.altitude) == (32.0929, -34.862, 28.516)
    assert any(tag.name == "com.apple.quicktime.model" for tag in facts.tags)


def test_creation_time_is_utc() -> None:
    capture = _facts(video(1, metadata={"creation_time": "2017-02-22T08:20:28.000000Z"})).capture
    assert (capture.taken, capture.zone_minutes, capture.zone_source) == ("2017-02-22T08:20:28", 0, "container utc")
    assert _facts(video(1)).capture.taken is None


def test_a_video_cut_off_in_the_middle_is_shown_as_far_as_it_goes() -> None:
    whole = video(20, name="matroska")
    facts = _facts(whole[: len(whole) // 2])
    assert 5 <= len(facts.frames) < 20
    assert "end after" in facts.partial or "damaged" in facts.partial


def test_a_file_without_its_index_is_refused_in_words() -> None:
    whole = video(2)
    with pytest.raises(UndecodableError, match="MP4 file is damaged"):
        _facts(whole[: whole.index(b"moov") - 4])


def test_damaged_frames_are_told() -> None:
    content = bytearray(video(6, keyframe_every=1))
    start = content.index(b"mdat") + 4
    for at in range(start + 5000, start + 15_000, 7):
        content[at] ^= 255
    facts = _facts(bytes(content))
    assert facts.frames
    assert "damaged" in facts.partial


def test_a_playlist_in_a_video_s_clothes_opens_nothing() -> None:
    playlist = b"RIFF\0\0\0\0AVI ffconcat version 1.0\nfile /etc/hostname\n"
    with pytest.raises(UndecodableError):
        _facts(playlist)
