"""Fingerprints of sounds and of videos' tracks, and what stands where there can be none."""

import io

import av
import numpy as np
import pytest

from analysis.examine import moving_facts
from analysis.facts import MediumFacts
from analysis.fingerprints.soundprint import RATE, SPAN, STEP, Values, unpacked
from analysis.signature import sniff
from analysis.sounds import hearing
from tests.analysis.samples import descriptor, sound


def tune(seconds: float, seed: int = 0, rate: int = 22_050) -> np.ndarray:
    """Random notes, five a second, s16."""
    random = np.random.default_rng(seed)
    pitch = np.repeat(220 * 2 ** (random.integers(0, 25, int(seconds * 5) + 1) / 12), rate // 5)[: int(seconds * rate)]
    return (np.sin(2 * np.pi * np.cumsum(pitch) / rate) * 12_000).astype(np.int16)


def encoded(
    samples: np.ndarray, name: str, codec: str, rate: int = 22_050, late: int = 0, picture: bool = False
) -> bytes:
    """A file of `samples`, that begin `late` ms after a video's first frame if there is a `picture`."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=name) as container:
        if picture:
            video = container.add_stream("mpeg4", rate=5)
            video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        stream = container.add_stream(codec, rate=rate)
        if picture:
            for level in range(10):
                pixels = np.full((48, 64, 3), 20 * level, np.uint8)
                container.mux(video.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
            container.mux(video.encode())
        for start in range(0, samples.size, 1024):
            part = np.ascontiguousarray(samples[start : start + 1024].reshape(1, -1))
            frame = av.AudioFrame.from_ndarray(part, format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, start + late * rate // 1000
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return buffer.getvalue()


def facts(content: bytes) -> MediumFacts:
    with descriptor(content) as fd:
        return moving_facts(fd, sniff(content[:4096], len(content)))


def heard(content: bytes) -> Values:
    return unpacked(facts(content).soundprint)


def apart(one: Values, other: Values) -> float:
    length = min(len(one), len(other))
    return float(np.unpackbits((one[:length] ^ other[:length]).view(np.uint8)).mean())


def test_a_value_each_eighth_of_a_second() -> None:
    values = heard(encoded(tune(12), "wav", "pcm_s16le"))
    assert len(values) == (12 * RATE - SPAN) // STEP + 1
    assert len(set(values.tolist())) > 20


@pytest.mark.parametrize(("name", "codec"), [("mp3", "libmp3lame"), ("ipod", "aac"), ("flac", "flac")])
def test_the_same_sound_encoded_otherwise_has_nearly_the_same_print(name: str, codec: str) -> None:
    samples = tune(12)
    original = heard(encoded(samples, "wav", "pcm_s16le"))
    assert apart(original, heard(encoded(samples, name, codec))) < 0.1
    assert apart(original, heard(encoded(tune(12, seed=1), name, codec))) > 0.3


def test_a_videos_track_has_the_print_of_its_sound() -> None:
    samples = tune(12)
    video = facts(encoded(samples, "matroska", "flac", picture=True))
    assert video.kind == "video"
    assert apart(heard(encoded(samples, "wav", "pcm_s16le")), unpacked(video.soundprint)) < 0.05


def test_a_track_that_begins_late_keeps_its_time() -> None:
    samples = tune(12)
    late = heard(encoded(samples, "matroska", "flac", picture=True, late=5_000))
    shift = round(5 * RATE / STEP)
    assert not late[:shift].any()
    assert apart(heard(encoded(samples, "wav", "pcm_s16le")), late[shift:]) < 0.05


def test_of_a_long_sound_the_beginning_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    content = encoded(tune(12), "wav", "pcm_s16le")
    whole = heard(content)
    monkeypatch.setattr(hearing, "MOST_SECONDS", 8)
    assert heard(content).tolist() == whole[: (8 * RATE - SPAN) // STEP + 1].tolist()


def test_decoding_ends_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing, "_PATIENCE", -10.0)
    told = facts(encoded(tune(12), "wav", "pcm_s16le"))
    assert (told.soundprint, told.partial, told.detail) == (b"", "", "")


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("/nowhere/ffmpeg", "can't be used: FileNotFoundError"),
        ("/bin/false", "can't be used"),
        ("/bin/true", "0 bytes"),
    ],
)
def test_without_the_program_all_other_facts_stand(monkeypatch: pytest.MonkeyPatch, program: str, words: str) -> None:
    monkeypatch.setenv("IMAGEIO_FFMPEG_EXE", program)
    told = facts(encoded(tune(6), "wav", "pcm_s16le"))
    assert (told.soundprint, told.partial) == (b"", "")
    assert told.preview
    assert words in told.detail


@pytest.mark.parametrize("seconds", [0.5, 2.0])
def test_too_short_for_a_value(seconds: float) -> None:
    told = facts(sound(seconds))
    assert (told.soundprint, told.detail) == (b"", "")


def test_what_follows_damage_is_heard() -> None:
    content = bytearray(encoded(tune(12), "mp3", "libmp3lame"))
    middle = len(content) // 2
    content[middle : middle + 400] = bytes(400)
    assert len(heard(bytes(content))) > 60
