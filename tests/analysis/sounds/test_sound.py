import io

import numpy as np
import pytest
from PIL import Image

from analysis.errors import UndecodableError
from analysis.examine import moving_facts
from analysis.facts import Kind, MediumFacts
from analysis.signature import sniff
from tests.analysis.samples import descriptor, saved, scene, sound


def _facts(content: bytes) -> MediumFacts:
    with descriptor(content) as fd:
        return moving_facts(fd, sniff(content[:4096], len(content)))


@pytest.mark.parametrize(
    ("name", "codec"),
    [("wav", "pcm_s16le"), ("mp3", "libmp3lame"), ("flac", "flac"), ("ipod", "aac"), ("mp4", "aac"), ("adts", "aac")],
)
def test_facts(name: str, codec: str) -> None:
    facts = _facts(sound(2, name, codec))
    assert (facts.kind, facts.width, facts.height, facts.frames) == (Kind.SOUND, 0, 0, ())
    assert facts.duration == pytest.approx(2000, abs=250)
    assert facts.audio_codec
    assert facts.partial == ""


@pytest.mark.parametrize("seconds", [4, 150], ids=["whole", "sampled by seeking"])
def test_the_waveform_is_high_where_it_is_loud(seconds: int) -> None:
    facts = _facts(sound(seconds))
    drawn = np.asarray(Image.open(io.BytesIO(facts.preview)).convert("L")).astype(int)
    assert drawn.shape == (120, 320)
    dark = (drawn < 180).sum(axis=0)
    assert dark[:150].mean() > 4 * dark[170:].mean()


def test_truncated_sound_is_told_or_shorter() -> None:
    whole = sound(4, "flac", "flac")
    facts = _facts(whole[: len(whole) // 2])
    assert facts.kind is Kind.SOUND


def test_no_sound_at_all() -> None:
    with pytest.raises(UndecodableError):
        _facts(sound(1)[:20])


def test_cover_art_makes_no_video_of_a_sound() -> None:
    picture = b"\0image/jpeg\0\3\0" + saved(scene(64, 48), "JPEG")
    frame = b"APIC" + len(picture).to_bytes(4, "big") + b"\0\0" + picture
    sizes = bytes(len(frame) >> shift & 127 for shift in (21, 14, 7, 0))
    music = sound(2, "mp3", "libmp3lame")
    music = music[10 + int.from_bytes(music[6:10], "big") :]  # without its own, short ID3 tag
    facts = _facts(b"ID3\3\0\0" + sizes + frame + music)
    assert facts.kind is Kind.SOUND
    assert facts.duration == pytest.approx(2000, abs=250)
    assert any(tag.value == "mjpeg" for tag in facts.tags)
