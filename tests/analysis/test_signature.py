import io
import tarfile
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.facts import Kind
from analysis.signature import sniff
from tests.analysis.samples import ascii_value, saved, scene, sound, tiff_block, video


@pytest.mark.parametrize(
    ("name", "format_", "mime"),
    [
        ("JPEG", "JPEG", "image/jpeg"),
        ("PNG", "PNG", "image/png"),
        ("GIF", "GIF", "image/gif"),
        ("TIFF", "TIFF", "image/tiff"),
        ("BMP", "BMP", "image/bmp"),
        ("WEBP", "WEBP", "image/webp"),
        ("AVIF", "AVIF", "image/avif"),
        ("JPEG2000", "JP2", "image/jp2"),
        ("ICO", "ICO", "image/vnd.microsoft.icon"),
        ("PPM", "PPM", "image/x-portable-anymap"),
        ("PCX", "PCX", "image/vnd.zbrush.pcx"),
    ],
)
def test_pictures_as_pillow_writes_them(name: str, format_: str, mime: str) -> None:
    content = saved(scene(64, 48), name)
    signature = sniff(content[:4096], len(content))
    assert (signature.kind, signature.format, signature.mime) == (Kind.PICTURE, format_, mime)


@pytest.mark.parametrize(
    ("muxer", "codec", "format_"),
    [
        ("mp4", "mpeg4", "MP4"),
        ("mov", "mpeg4", "MOV"),
        ("3gp", "mpeg4", "3GP"),
        ("avi", "mpeg4", "AVI"),
        ("matroska", "mpeg4", "MATROSKA"),
        ("webm", "libvpx", "WEBM"),
        ("asf", "msmpeg4", "ASF"),
        ("flv", "flv", "FLV"),
        ("mpegts", "mpeg2video", "MPEG-TS"),
        ("vob", "mpeg2video", "MPEG-PS"),
    ],
)
def test_videos_as_ffmpeg_writes_them(muxer: str, codec: str, format_: str) -> None:
    content = video(1, rate=25, name=muxer, codec=codec)
    signature = sniff(content[:4096], len(content))
    assert (signature.kind, signature.format) == (Kind.VIDEO, format_)


@pytest.mark.parametrize(
    ("muxer", "codec", "format_"),
    [
        ("wav", "pcm_s16le", "WAV"),
        ("mp3", "libmp3lame", "MP3"),
        ("flac", "flac", "FLAC"),
        ("ipod", "aac", "M4A"),
        ("adts", "aac", "AAC"),
        ("aiff", "pcm_s16be", "AIFF"),
        ("au", "pcm_s16be", "AU"),
        ("oga", "flac", "OGG"),
    ],
)
def test_sounds_as_ffmpeg_writes_them(muxer: str, codec: str, format_: str) -> None:
    content = sound(1, muxer, codec)
    signature = sniff(content[:4096], len(content))
    assert (signature.kind, signature.format) == (Kind.SOUND, format_)


def test_raw_files_are_told_from_plain_tiff() -> None:
    def told(entries: dict[int, tuple[int, int, bytes]]) -> str:
        block = tiff_block(entries)
        return sniff(block, len(block)).format

    sub_directories = {0x014A: (4, 1, b"\0\0\0\0")}
    assert told({0x010F: ascii_value("NIKON CORPORATION")}) == "TIFF"
    assert told({0x010F: ascii_value("NIKON CORPORATION"), **sub_directories}) == "NEF"
    assert told({0x010F: ascii_value("SONY"), **sub_directories}) == "ARW"
    assert sniff(b"II*\0\x10\0\0\0CR\2\0" + b"\0" * 50, 62).format == "CR2"
    dng = b"II*\0\x08\0\0\0\1\0\x12\xc6\1\0\4\0\0\0\1\4\0\0\0\0\0\0"
    assert sniff(dng, len(dng)).format == "DNG"


@pytest.mark.parametrize(
    ("brands", "format_", "kind"),
    [
        (b"heicmif1heic", "HEIC", Kind.PICTURE),
        (b"mif1mif1avif", "AVIF", Kind.PICTURE),
        (b"mif1mif1heic", "HEIC", Kind.PICTURE),
        (b"crx isomcrx ", "CR3", Kind.PICTURE),
        (b"M4A mp42isom", "M4A", Kind.SOUND),
        (b"3gp5isom3gp5", "3GP", Kind.VIDEO),
        (b"isomisomavc1", "MP4", Kind.VIDEO),
    ],
)
def test_brands_of_iso_files(brands: bytes, format_: str, kind: Kind) -> None:
    head = (len(brands) + 12).to_bytes(4, "big") + b"ftyp" + brands[:4] + b"\0\0\0\0" + brands[4:]
    signature = sniff(head.ljust(100, b"\0"), 5000)
    assert (signature.format, signature.kind) == (format_, kind)


def _zip(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else b"x")
    return buffer.getvalue()


def test_documents_are_told_from_archives() -> None:
    def told(content: bytes) -> tuple[Kind, str]:
        signature = sniff(content[:4096], len(content))
        return signature.kind, signature.mime

    assert told(_zip("a.jpg")) == (Kind.ARCHIVE, "application/zip")
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    assert told(_zip("[Content_Types].xml", "word/document.xml")) == (Kind.OTHER, word)
    assert told(_zip("mimetype", "content.xml")) == (Kind.OTHER, "application/vnd.oasis.opendocument.text")
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a"))
    assert told(buffer.getvalue()) == (Kind.ARCHIVE, "application/x-tar")
    assert told(b"%PDF-1.7 ...")[1] == "application/pdf"
    assert told("Grüße\n".encode())[1] == "text/plain"
    assert told(b"") == (Kind.OTHER, "application/x-empty")
    assert told(b"\x01\x02\x03\x00")[1] == "application/octet-stream"


@given(st.binary(max_size=4096), st.integers(1, 2**40))
def test_any_beginning_is_told_without_error(head: bytes, size: int) -> None:
    signature = sniff(head, size)
    assert "/" in signature.mime
    assert len(signature.format) <= 40


_STARTS = [b"II*\0", b"MM\0*", b"PK\3\4", b"\0\0\0\x20ftyp", b"\xff\xfb", b"\xff\xf1"]


@given(st.sampled_from(_STARTS), st.binary(max_size=200))
def test_any_continuation_of_a_known_beginning_is_told_without_error(start: bytes, rest: bytes) -> None:
    assert sniff(start + rest, len(start + rest)).mime
