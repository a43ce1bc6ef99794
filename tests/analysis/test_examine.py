import os

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.examine import examine
from analysis.facts import Extras, Failure, Kind, MediumFacts, Reading
from analysis.jobs import Examine
from tests.analysis.samples import descriptor, examined, saved, scene, sound, tiff_block, video
from tests.analysis.test_exif import ascii_value


def test_a_picture_is_read_then_decoded() -> None:
    content = saved(scene(), "PNG")
    reading, facts = examined(content)
    assert isinstance(reading, Reading)
    assert reading.digests.size == len(content)
    assert reading.signature.kind is Kind.PICTURE
    assert isinstance(facts, MediumFacts)


def test_nothing_is_decoded_unasked() -> None:
    content = saved(scene(), "PNG")
    with descriptor(content) as fd:
        steps = examine(fd, Examine(len(content)))
        assert isinstance(next(steps), Reading)
        with pytest.raises(StopIteration):
            steps.send(False)
        assert os.lseek(fd, 0, os.SEEK_CUR) == len(content)


def test_maker_notes_come_last() -> None:
    import struct

    notes = struct.pack("<H", 1) + struct.pack("<HHI", 0x001D, 2, 4) + b"777\0" + b"\0\0\0\0"
    block = tiff_block({0x010F: ascii_value("NIKON CORPORATION"), 0x927C: (7, len(notes), notes)})
    messages = examined(saved(scene(), "JPEG", exif=b"Exif\0\0" + block))
    assert [type(message) for message in messages] == [Reading, MediumFacts, Extras]
    assert messages[2].serial == "777"


def test_an_empty_file_is_told() -> None:
    reading, failure = examined(b"")
    assert isinstance(reading, Reading)
    assert reading.signature.mime == "application/x-empty"
    assert failure == Failure("decode", "the file is empty")


def test_what_is_no_medium_ends_with_its_reading() -> None:
    assert [type(message) for message in examined(b"%PDF-1.7 and more")] == [Reading]


def test_the_kind_is_corrected_by_the_streams() -> None:
    reading, facts = examined(sound(1, "mp4", "aac"))
    assert isinstance(reading, Reading)
    assert isinstance(facts, MediumFacts)
    assert (reading.signature.kind, facts.kind) == (Kind.VIDEO, Kind.SOUND)


_SEEDS = {
    "jpeg": saved(scene(64, 48), "JPEG"),
    "png": saved(scene(64, 48), "PNG"),
    "gif": saved(scene(64, 48), "GIF"),
    "tiff": saved(scene(64, 48), "TIFF"),
    "webp": saved(scene(64, 48), "WEBP"),
    "mp4": video(1),
    "avi": video(1, name="avi"),
    "wav": sound(0.2),
    "mp3": sound(0.5, "mp3", "libmp3lame"),
}


@settings(max_examples=80)
@given(st.sampled_from(sorted(_SEEDS)), st.data())
def test_any_damage_ends_in_facts_or_in_a_sentence(name: str, data: st.DataObject) -> None:
    content = bytearray(_SEEDS[name])
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    messages = examined(bytes(content[: data.draw(st.integers(1, len(content)))]))
    for message in messages:
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(message), type=type(message)) == message
        if isinstance(message, Failure):
            assert message.step == "decode"
            assert 10 < len(message.reason) < 300
            assert "/tmp" not in message.reason + message.detail
