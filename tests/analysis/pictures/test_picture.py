import io
import struct
import warnings
import zlib

import numpy as np
import pillow_heif
import pytest
from PIL import Image

from analysis.errors import UndecodableError
from analysis.facts import MediumFacts
from analysis.pictures.picture import Picture, decode_picture, picture_facts
from analysis.signature import sniff
from tests.analysis.samples import ascii_value, descriptor, saved, scene, tiff_block


def _facts(content: bytes) -> MediumFacts:
    with descriptor(content) as fd:
        return picture_facts(fd, len(content), sniff(content[:4096], len(content)))[0]


def _decoded(content: bytes, edge: int = 512) -> Picture:
    with descriptor(content) as fd:
        return decode_picture(fd, len(content), sniff(content[:4096], len(content)), edge)


def _brightest_corner(image: Image.Image) -> tuple[int, int]:
    """Column and row (0 or 1 each) of the quarter that is brightest."""
    values = np.asarray(image.convert("L").resize((2, 2), Image.Resampling.BOX))
    row, column = np.unravel_index(int(values.argmax()), values.shape)
    return int(column), int(row)


def _lit_from_top_left(width: int = 300, height: int = 200) -> Image.Image:
    light = np.add.outer(np.linspace(128, 0, height), np.linspace(127, 0, width)).astype(np.uint8)
    return Image.fromarray(light).convert("RGB")


_UNTURN = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_all_orientations_come_out_upright(name: str, orientation: int) -> None:
    turn = _UNTURN[orientation]
    stored = _lit_from_top_left() if turn is None else _lit_from_top_left().transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    facts = _facts(saved(stored, name, exif=exif))
    assert (facts.width, facts.height) == (300, 200)
    preview = Image.open(io.BytesIO(facts.preview))
    assert preview.size == (300, 200)
    assert _brightest_corner(preview) == (0, 0)
    assert facts.orientation == orientation
    assert facts.partial == ""


def test_heic_is_decoded_upright() -> None:
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = _lit_from_top_left().transpose(Image.Transpose.ROTATE_90)
    pillow_heif.from_pillow(stored).save(buffer, exif=exif.tobytes())
    facts = _facts(buffer.getvalue())
    assert (facts.width, facts.height, facts.codec) == (300, 200, "HEIC")
    assert _brightest_corner(Image.open(io.BytesIO(facts.preview))) == (0, 0)


def test_exif_of_heic_is_found_wherever_its_writer_put_it() -> None:
    buffer = io.BytesIO()
    exif = Image.Exif()
    exif[0x0110] = "A1"
    pillow_heif.from_pillow(_lit_from_top_left()).save(buffer, exif=exif.tobytes())
    facts = _facts(buffer.getvalue())
    assert facts.capture.model == "A1"
    assert not any("damaged" in tag.value for tag in facts.tags)


def test_a_large_jpeg_is_decoded_at_a_part_of_its_size() -> None:
    content = saved(scene(3000, 2000), "JPEG")
    picture = _decoded(content)
    assert (picture.width, picture.height) == (3000, 2000)
    assert 375 <= max(picture.still.size) <= 512
    assert max(Image.open(io.BytesIO(_facts(content).preview)).size) == 320


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F", "LAB", "YCbCr"])
def test_every_mode_gives_a_preview_of_its_picture(mode: str) -> None:
    source = _lit_from_top_left()
    if mode == "I;16":
        image = Image.fromarray(np.asarray(source.convert("L")).astype(np.uint16) * 16)
    elif mode in ("I", "F"):
        image = Image.fromarray(np.asarray(source.convert("L")).astype(np.int32 if mode == "I" else np.float32) * 100)
    elif mode == "LAB":
        image = Image.merge("LAB", [source.convert("L"), *[Image.new("L", source.size, 128)] * 2])
    else:
        image = source.convert(mode)
    facts = _facts(saved(image, "TIFF"))
    preview = Image.open(io.BytesIO(facts.preview))
    assert preview.mode == "RGB"
    assert _brightest_corner(preview) == (0, 0)
    assert max(np.asarray(preview.convert("L")).ravel()) > 150


def test_transparent_parts_are_grey_so_that_neither_black_nor_white_drawings_vanish() -> None:
    image = Image.new("RGBA", (60, 60), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (20, 20, 40, 40))
    still = _decoded(saved(image, "PNG")).still
    assert still.getpixel((2, 2)) == (128, 128, 128)
    assert still.getpixel((30, 30)) == (255, 255, 255)


def test_a_single_pixel() -> None:
    facts = _facts(saved(Image.new("RGB", (1, 1), "blue"), "PNG"))
    assert (facts.width, facts.height, facts.pages) == (1, 1, 1)
    assert {"pdq", "phash", "pixels"} <= {each.method for each in facts.frames[0].fingerprints}


@pytest.mark.parametrize("name", ["GIF", "WEBP", "PNG", "TIFF"])
def test_pages_of_animations_are_counted_and_the_first_is_shown(name: str) -> None:
    first, others = _lit_from_top_left(80, 60), [scene(80, 60, seed) for seed in range(4)]
    facts = _facts(saved(first, name, save_all=True, append_images=others))
    assert facts.pages == 5
    assert _brightest_corner(Image.open(io.BytesIO(facts.preview))) == (0, 0)


@pytest.mark.parametrize("name", ["JPEG", "PNG", "GIF", "BMP"])
def test_truncated_pictures_are_shown_as_far_as_they_go(name: str) -> None:
    whole = saved(scene(600, 400), name)
    facts = _facts(whole[: len(whole) * 2 // 3])
    assert (facts.width, facts.height) == (600, 400)
    assert "damaged or incomplete" in facts.partial
    assert len(facts.preview) > 500


def test_a_damaged_exif_does_not_cost_the_picture() -> None:
    block = bytearray(tiff_block({0x010F: ascii_value("Maker")}))
    block[4:8] = struct.pack("<I", 7)
    facts = _facts(saved(scene(), "JPEG", exif=b"Exif\0\0" + bytes(block)))
    assert facts.width == 320
    assert facts.partial == ""


def _png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(b"\0" * 50)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_a_monstrous_claim_is_refused_with_its_figures() -> None:
    content = _png_claiming(50_000, 50_000)
    with pytest.raises(UndecodableError, match=f"50,000 x 50,000 pixels claimed in {len(content)} bytes"):
        _facts(content)


def test_a_progressive_jpeg_of_a_thousand_scans_is_refused() -> None:
    content = saved(scene(64, 48), "JPEG", progressive=True)
    at = content.index(b"\xff\xc2")
    content = content[: at + 5] + struct.pack(">HH", 8000, 8000) + content[at + 9 :]
    scan = content.index(b"\xff\xda")
    content = content[:scan] + content[scan:-2] * 150 + b"\xff\xd9"
    with pytest.raises(UndecodableError, match="scans"):
        _facts(content)


def test_a_file_that_no_decoder_reads_is_refused_with_what_they_said() -> None:
    with pytest.raises(UndecodableError, match="no decoder could read") as caught:
        _facts(b"\x89PNG\r\n\x1a\n" + b"x" * 50)
    assert "pillow" in caught.value.detail
    assert "opencv" in caught.value.detail


def test_postscript_behind_a_picture_s_signature_is_never_run() -> None:
    with pytest.raises(UndecodableError):
        _facts(b"BM" + b"\0" * 12 + b"\x28\0\0\0%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n")


def test_jpeg_xl_is_named() -> None:
    with pytest.raises(UndecodableError, match="JPEG XL"):
        _facts(b"\xff\x0a" + b"\0" * 50)


def test_pillow_s_settings_are_left_as_they_were() -> None:
    limit = Image.MAX_IMAGE_PIXELS
    whole = saved(scene(), "JPEG")
    _facts(whole[:5000])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert limit == Image.MAX_IMAGE_PIXELS
    with pytest.raises(OSError, match="truncated"):
        Image.open(io.BytesIO(whole[:5000])).load()


def test_a_huge_canvas_of_a_palette_picture() -> None:
    canvas = Image.new("P", (9000, 9000))
    canvas.putpalette([0, 0, 0, 255, 255, 255])
    canvas.paste(1, (0, 0, 4500, 4500))
    content = saved(canvas, "GIF")
    del canvas
    facts = _facts(content)
    assert _brightest_corner(Image.open(io.BytesIO(facts.preview))) == (0, 0)
    assert (facts.width, facts.height) == (9000, 9000)
