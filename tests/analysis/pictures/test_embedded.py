import io
import struct

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from analysis.pictures.embedded import embedded_pictures
from tests.analysis.embedding import camera_thumbnail, carrying, exif_with, opened
from tests.analysis.samples import saved, scene


def found(content: bytes) -> list[Image.Image]:
    return embedded_pictures(io.BytesIO(content), is_jpeg=True, exif_block=b"")


def test_the_thumbnail_of_exif_is_found() -> None:
    (picture,) = found(carrying(scene(), scene()))
    assert picture.size == (160, 120)
    assert picture.mode == "RGB"


def test_a_picture_without_one_has_none() -> None:
    assert found(saved(scene(), "JPEG")) == []


def test_a_block_of_another_format_is_read_too() -> None:
    block = exif_with(camera_thumbnail(scene()))
    (picture,) = embedded_pictures(io.BytesIO(b""), is_jpeg=False, exif_block=block)
    assert picture.size == (160, 120)


def test_photoshops_thumbnail_is_found() -> None:
    thumbnail = camera_thumbnail(scene())
    resource = bytes(28) + thumbnail
    data = b"8BIM" + struct.pack(">HHI", 0x040C, 0, len(resource)) + resource + b"\0" * (len(resource) % 2)
    segment = b"Photoshop 3.0\0" + data
    plain = saved(scene(), "JPEG")
    content = plain[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]
    (picture,) = found(content)
    assert picture.size == (160, 120)


def multi_picture(kind: int) -> bytes:
    """Two pictures in the Multi-Picture Format, the second of this type."""
    content = saved(scene(640, 480), "MPO", save_all=True, append_images=[scene(320, 240, seed=8)])
    second = content.index(struct.pack("<I", 0x030000), content.index(b"0100")) + 16
    return content[:second] + struct.pack("<I", kind) + content[second + 4 :]


def test_large_thumbnails_are_found_and_second_eyes_are_not() -> None:
    assert [picture.size for picture in found(multi_picture(0x010001))] == [(320, 240)]
    assert found(multi_picture(0x020002)) == []


def test_what_claims_too_much_is_not_decoded() -> None:
    thumbnail = bytearray(camera_thumbnail(scene()))
    frame = thumbnail.index(b"\xff\xc0")
    thumbnail[frame + 5 : frame + 9] = struct.pack(">HH", 60_000, 60_000)
    assert found(saved(scene(), "JPEG", exif=exif_with(bytes(thumbnail)))) == []


def test_lengths_and_places_that_lie_give_none() -> None:
    thumbnail = camera_thumbnail(scene())
    for block in (exif_with(thumbnail, at=2**31), exif_with(thumbnail, length=0), exif_with(thumbnail, length=90)):
        assert found(saved(scene(), "JPEG", exif=block)) == []


@settings(max_examples=60)
@given(st.data())
def test_no_damage_raises(data: st.DataObject) -> None:
    content = bytearray(carrying(scene(64, 48), scene(64, 48)))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(2, len(content) - 1))] = data.draw(st.integers(0, 255))
    found(bytes(content[: data.draw(st.integers(2, len(content)))]))


def test_pixels_are_those_of_the_thumbnail() -> None:
    original = scene(seed=3)
    (picture,) = found(carrying(scene(seed=4), original))
    assert picture.tobytes() == opened(camera_thumbnail(original)).tobytes()
