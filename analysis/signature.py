"""What a content is, told from its first bytes; its name says nothing here."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.facts import Kind, Signature

UNKNOWN = Signature(Kind.OTHER, "application/octet-stream", "")
EMPTY = Signature(Kind.OTHER, "application/x-empty", "")


class _Magic(NamedTuple):
    """Bytes that a format has at an offset; `None` stands for any byte."""

    offset: int
    magic: bytes
    signature: Signature


def _picture(offset: int, magic: bytes, mime: str, name: str) -> _Magic:
    return _Magic(offset, magic, Signature(Kind.PICTURE, f"image/{mime}", name))


def _video(offset: int, magic: bytes, mime: str, name: str) -> _Magic:
    return _Magic(offset, magic, Signature(Kind.VIDEO, f"video/{mime}", name))


def _sound(offset: int, magic: bytes, mime: str, name: str) -> _Magic:
    return _Magic(offset, magic, Signature(Kind.SOUND, f"audio/{mime}", name))


def _archive(offset: int, magic: bytes, mime: str, name: str) -> _Magic:
    return _Magic(offset, magic, Signature(Kind.ARCHIVE, f"application/{mime}", name))


def _other(offset: int, magic: bytes, mime: str, name: str = "") -> _Magic:
    return _Magic(offset, magic, Signature(Kind.OTHER, mime, name))


_MAGICS = (
    _picture(0, b"\xff\xd8\xff", "jpeg", "JPEG"),
    _picture(0, b"\x89PNG\r\n\x1a\n", "png", "PNG"),
    _picture(0, b"GIF87a", "gif", "GIF"),
    _picture(0, b"GIF89a", "gif", "GIF"),
    _picture(0, b"FUJIFILMCCD-RAW", "x-fuji-raf", "RAF"),
    _picture(0, b"IIRO", "x-olympus-orf", "ORF"),
    _picture(0, b"IIRS", "x-olympus-orf", "ORF"),
    _picture(0, b"MMOR", "x-olympus-orf", "ORF"),
    _picture(0, b"IIU\0", "x-panasonic-rw2", "RW2"),
    _picture(0, b"FOVb", "x-sigma-x3f", "X3F"),
    _picture(0, b"\0MRM", "x-minolta-mrw", "MRW"),
    _picture(6, b"HEAPCCDR", "x-canon-crw", "CRW"),
    _picture(0, b"\0\0\0\x0cJXL \r\n\x87\n", "jxl", "JXL"),
    _picture(0, b"\xff\x0a", "jxl", "JXL"),
    _picture(0, b"\0\0\0\x0cjP  \r\n\x87\n", "jp2", "JP2"),
    _picture(0, b"\xff\x4f\xff\x51", "jp2", "JP2"),
    _picture(0, b"8BPS", "vnd.adobe.photoshop", "PSD"),
    _picture(0, b"DDS ", "vnd-ms.dds", "DDS"),
    _picture(0, b"qoif", "qoi", "QOI"),
    _picture(0, b"icns", "icns", "ICNS"),
    _picture(0, b"\0\0\1\0", "vnd.microsoft.icon", "ICO"),
    _picture(0, b"\x59\xa6\x6a\x95", "x-sun-raster", "SUN"),
    _picture(0, b"\x01\xda\x01\x01", "sgi", "SGI"),
    _picture(0, b"\x01\xda\x00\x01", "sgi", "SGI"),
    _video(0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "x-ms-asf", "ASF"),
    _video(0, b"FLV\x01", "x-flv", "FLV"),
    _video(0, b"\0\0\x01\xba", "mpeg", "MPEG-PS"),
    _video(0, b"\0\0\x01\xb3", "mpeg", "MPEG-VIDEO"),
    _video(0, b".RMF", "vnd.rn-realvideo", "RM"),
    _video(0, b"\x06\x0e\x2b\x34\x02\x05\x01\x01", "mxf", "MXF"),
    _video(0, b"DKIF", "x-ivf", "IVF"),
    _sound(0, b"fLaC", "flac", "FLAC"),
    _sound(0, b"#!AMR-WB\n", "amr-wb", "AMR"),
    _sound(0, b"#!AMR\n", "amr", "AMR"),
    _sound(0, b"caff\0\1", "x-caf", "CAF"),
    _sound(0, b".snd", "basic", "AU"),
    _sound(0, b"wvpk", "x-wavpack", "WAVPACK"),
    _sound(0, b"MAC ", "x-ape", "APE"),
    _sound(0, b"ID3", "mpeg", "MP3"),
    _archive(0, b"7z\xbc\xaf\x27\x1c", "x-7z-compressed", "7Z"),
    _archive(0, b"Rar!\x1a\x07", "vnd.rar", "RAR"),
    _archive(0, b"\x1f\x8b\x08", "gzip", "GZIP"),
    _archive(0, b"\xfd7zXZ\0", "x-xz", "XZ"),
    _archive(0, b"\x28\xb5\x2f\xfd", "zstd", "ZSTD"),
    _archive(0, b"MSCF\0\0\0\0", "vnd.ms-cab-compressed", "CAB"),
    _archive(257, b"ustar", "x-tar", "TAR"),
    _archive(0, b"PK\x05\x06", "zip", "ZIP"),
    _archive(0, b"PK\x07\x08PK\x03\x04", "zip", "ZIP"),
    _other(0, b"%PDF-", "application/pdf", "PDF"),
    _other(0, b"SQLite format 3\0", "application/vnd.sqlite3", "SQLITE"),
    _other(0, b"%!PS", "application/postscript", "PS"),
    _other(0, b"\xc5\xd0\xd3\xc6", "application/postscript", "PS"),
    _other(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", "OLE"),
    _other(0, b"\x7fELF", "application/x-elf", "ELF"),
    _other(0, b"MZ", "application/vnd.microsoft.portable-executable", "PE"),
    _other(0, b"EVF\x09\x0d\x0a\xff\x00", "application/x-ewf", "EWF"),
    _other(0, b"bplist00", "application/x-plist", "PLIST"),
    _other(0, b"{\\rtf", "application/rtf", "RTF"),
    _other(128, b"DICM", "application/dicom", "DICOM"),
    _other(0, b"\xd7\xcd\xc6\x9a", "image/wmf", "WMF"),
    _other(0, b"\0\1\0\0\0", "font/ttf", "TTF"),
    _other(0, b"OTTO", "font/otf", "OTF"),
    _other(0, b"wOF2", "font/woff2", "WOFF2"),
)

_BRANDS: dict[bytes, Signature] = {
    **dict.fromkeys((b"avif", b"avis"), Signature(Kind.PICTURE, "image/avif", "AVIF")),
    **dict.fromkeys(
        (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"),
        Signature(Kind.PICTURE, "image/heic", "HEIC"),
    ),
    b"crx ": Signature(Kind.PICTURE, "image/x-canon-cr3", "CR3"),
    **dict.fromkeys((b"jp2 ", b"jpx ", b"jpm "), Signature(Kind.PICTURE, "image/jp2", "JP2")),
    b"jxl ": Signature(Kind.PICTURE, "image/jxl", "JXL"),
    b"qt  ": Signature(Kind.VIDEO, "video/quicktime", "MOV"),
    **dict.fromkeys((b"M4A ", b"M4B ", b"M4P ", b"F4A "), Signature(Kind.SOUND, "audio/mp4", "M4A")),
}
_HEIF_STILLS = (b"mif1", b"msf1", b"mif2")
_MP4 = Signature(Kind.VIDEO, "video/mp4", "MP4")
_THREE_GP = Signature(Kind.VIDEO, "video/3gpp", "3GP")
_MOV = Signature(Kind.VIDEO, "video/quicktime", "MOV")
_MOV_ATOMS = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")

_RIFF: dict[bytes, Signature] = {
    b"WEBP": Signature(Kind.PICTURE, "image/webp", "WEBP"),
    b"AVI ": Signature(Kind.VIDEO, "video/x-msvideo", "AVI"),
    b"AVIX": Signature(Kind.VIDEO, "video/x-msvideo", "AVI"),
    b"WAVE": Signature(Kind.SOUND, "audio/x-wav", "WAV"),
}

_ZIP = Signature(Kind.ARCHIVE, "application/zip", "ZIP")
_TIFF = Signature(Kind.PICTURE, "image/tiff", "TIFF")


def sniff(head: bytes, size: int) -> Signature:
    """Tell what a content of `size` bytes is from its first bytes (4 KB suffice; fewer tell less)."""
    if size == 0:
        return EMPTY
    for tell in (_iso_media, _riff, _tiff, _zip, _iff, _ebml, _bmp, _by_magic, _ogg, _netpbm, _streams, _text):
        signature = tell(head, size)
        if signature is not None:
            return signature
    return UNKNOWN


def _by_magic(head: bytes, size: int) -> Signature | None:
    for entry in _MAGICS:
        if head.startswith(entry.magic, entry.offset):
            return entry.signature
    if re.match(rb"BZh[1-9](1AY&SY|\x17rE8P\x90)", head):
        return Signature(Kind.ARCHIVE, "application/x-bzip2", "BZIP2")
    if head[:1] == b"\x0a" and head[1:2] in b"\0\2\3\4\5" and head[2:3] == b"\1" and size > 128:
        return Signature(Kind.PICTURE, "image/vnd.zbrush.pcx", "PCX")
    if b"%PDF-" in head[:1024]:
        return Signature(Kind.OTHER, "application/pdf", "PDF")
    if re.match(rb"ICS\0|BEGIN:VC", head):
        return Signature(Kind.OTHER, "text/vcard", "")
    return None


def _iso_media(head: bytes, size: int) -> Signature | None:
    """ISO base media files (ISO/IEC 14496-12) by their brands, and QuickTime files from before brands."""
    box = head[4:8]
    if box in _MOV_ATOMS and (int.from_bytes(head[:4], "big") in (0, 1) or int.from_bytes(head[:4], "big") >= 8):
        return _MOV
    if box != b"ftyp":
        return None
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    major = brands[0]
    if major in _BRANDS:
        return _BRANDS[major]
    if major in _HEIF_STILLS:
        listed = (_BRANDS[brand] for brand in brands if brand in _BRANDS)
        pictures = [signature for signature in listed if signature.kind is Kind.PICTURE]
        return pictures[0] if pictures else Signature(Kind.PICTURE, "image/heif", "HEIC")
    return _THREE_GP if major[:2] == b"3g" else _MP4


def _riff(head: bytes, size: int) -> Signature | None:
    if head[:4] in (b"RIFF", b"RIFX", b"RF64"):
        return _RIFF.get(head[8:12], Signature(Kind.OTHER, "application/x-riff", "RIFF"))
    return None


def _iff(head: bytes, size: int) -> Signature | None:
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return Signature(Kind.SOUND, "audio/aiff", "AIFF")
    return None


def _tiff(head: bytes, size: int) -> Signature | None:
    """TIFF 6.0 and BigTIFF; raw files, which are TIFFs inside, by what their makers add."""
    order = {b"II": "little", b"MM": "big"}.get(head[:2])
    if order is None:
        return None
    version = int.from_bytes(head[2:4], "little" if order == "little" else "big")
    if version == 43:
        return _TIFF
    if version != 42:
        return None
    if head[8:10] == b"CR":
        return Signature(Kind.PICTURE, "image/x-canon-cr2", "CR2")
    return _raw_by_tags(head, "little" if order == "little" else "big") or _TIFF


def _raw_by_tags(head: bytes, order: str) -> Signature | None:
    """A raw file by the first directory's tags: DNGVersion, or the maker's name beside sub-directories."""

    def number(at: int, count: int) -> int:
        return int.from_bytes(head[at : at + count], "little" if order == "little" else "big")

    directory = number(4, 4)
    entries = min(number(directory, 2), 200) if directory + 2 <= len(head) else 0
    values: dict[int, tuple[int, int]] = {}
    for index in range(entries):
        at = directory + 2 + 12 * index
        values[number(at, 2)] = (number(at + 4, 4), at + 8)
    if 0xC612 in values:
        return Signature(Kind.PICTURE, "image/x-adobe-dng", "DNG")
    count, at = values.get(0x010F, (0, 0))
    start = at if count <= 4 else number(at, 4)
    make = head[start : start + min(count, 64)].upper()
    if make.startswith((b"PENTAX", b"RICOH")):
        return Signature(Kind.PICTURE, "image/x-pentax-pef", "PEF") if 0x014A in values else None
    if 0x014A not in values:  # SubIFDs: where the sensor's data lie
        return None
    if make.startswith(b"NIKON"):
        return Signature(Kind.PICTURE, "image/x-nikon-nef", "NEF")
    if make.startswith(b"SONY"):
        return Signature(Kind.PICTURE, "image/x-sony-arw", "ARW")
    if make.startswith(b"SAMSUNG"):
        return Signature(Kind.PICTURE, "image/x-samsung-srw", "SRW")
    return None


def _zip(head: bytes, size: int) -> Signature | None:
    """A ZIP, or a document that is one: its first member's name tells (ECMA-376, ODF 1.3, EPUB 3, JAR)."""
    if not head.startswith(b"PK\x03\x04"):
        return None
    length = int.from_bytes(head[26:28], "little")
    extra = int.from_bytes(head[28:30], "little")
    name = head[30 : 30 + length]
    if name == b"mimetype" and head[8:10] == b"\0\0":
        mime = head[30 + length + extra :][:100]
        match = re.match(rb"application/(vnd\.oasis\.opendocument\.[a-z-]+|epub\+zip)", mime)
        if match:
            return Signature(Kind.OTHER, match[0].decode("ascii"), "ODF" if b"oasis" in match[0] else "EPUB")
    if name == b"[Content_Types].xml" or name.startswith((b"_rels/", b"docProps/")):
        return Signature(Kind.OTHER, _office_mime(head), "OOXML")
    if name.startswith(b"META-INF/MANIFEST.MF"):
        return Signature(Kind.OTHER, "application/java-archive", "JAR")
    if name == b"AndroidManifest.xml":
        return Signature(Kind.OTHER, "application/vnd.android.package-archive", "APK")
    return _ZIP


def _office_mime(head: bytes) -> str:
    base = "application/vnd.openxmlformats-officedocument."
    for folder, mime in (
        (b"word/", "wordprocessingml.document"),
        (b"xl/", "spreadsheetml.sheet"),
        (b"ppt/", "presentationml.presentation"),
    ):
        if folder in head:
            return base + mime
    return "application/vnd.openxmlformats-package"


def _ebml(head: bytes, size: int) -> Signature | None:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    if b"webm" in head[:64]:
        return Signature(Kind.VIDEO, "video/webm", "WEBM")
    return Signature(Kind.VIDEO, "video/x-matroska", "MATROSKA")


def _bmp(head: bytes, size: int) -> Signature | None:
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in (12, 16, 40, 52, 56, 64, 108, 124):
        return Signature(Kind.PICTURE, "image/bmp", "BMP")
    return None


def _ogg(head: bytes, size: int) -> Signature | None:
    if not head.startswith(b"OggS"):
        return None
    if b"\x80theora" in head[:128] or b"\1video" in head[:128] or b"BBCD" in head[:64]:
        return Signature(Kind.VIDEO, "video/ogg", "OGG")
    return Signature(Kind.SOUND, "audio/ogg", "OGG")


def _netpbm(head: bytes, size: int) -> Signature | None:
    if re.match(rb"P[1-6]\s+(#[^\n]*\n\s*)*[0-9]+\s", head) or re.match(rb"P7\nWIDTH|Pf\n|PF\n", head):
        return Signature(Kind.PICTURE, "image/x-portable-anymap", "PPM")
    return None


def _streams(head: bytes, size: int) -> Signature | None:
    """Streams without a header, told by frames that follow each other at the right distance."""
    for start, step in ((0, 188), (4, 192)):
        if size > 3 * step and all(
            head[start + step * index : start + step * index + 1] == b"\x47" for index in range(4)
        ):
            return Signature(Kind.VIDEO, "video/mp2t", "MPEG-TS")
    if re.match(rb"\0\0\0?\x01[\x67\x27\x40\x09]", head):
        return Signature(Kind.VIDEO, "video/h265" if head[:5].endswith(b"\x40") else "video/h264", "H26X")
    length = _adts_length(head)
    if length and _adts_length(head[length:]):
        return Signature(Kind.SOUND, "audio/aac", "AAC")
    if head[:2] == b"\x0b\x77":
        return Signature(Kind.SOUND, "audio/ac3", "AC3")
    length = _mpeg_audio_length(head)
    if length and (size <= length + 4 or length >= len(head) or _mpeg_audio_length(head[length:])):
        return Signature(Kind.SOUND, "audio/mpeg", "MP3")
    return None


def _adts_length(frame: bytes) -> int:
    """Bytes of the ADTS frame (ISO/IEC 13818-7) that begins here; 0 where none does."""
    if len(frame) < 7 or frame[0] != 0xFF or frame[1] & 0xF6 != 0xF0 or frame[2] >> 2 & 15 > 12:
        return 0
    length = (frame[3] & 3) << 11 | frame[4] << 3 | frame[5] >> 5
    return length if length >= 7 else 0


_BIT_RATES = {
    3: (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    2: (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
}
_LOW_BIT_RATES = {
    3: (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    1: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}


def _mpeg_audio_length(frame: bytes) -> int:
    """Bytes of the MPEG audio frame (ISO/IEC 11172-3, 13818-3) that begins here; 0 where none does."""
    if len(frame) < 4 or frame[0] != 0xFF or frame[1] & 0xE0 != 0xE0:
        return 0
    version, layer, rate_index = frame[1] >> 3 & 3, frame[1] >> 1 & 3, frame[2] >> 4
    sample_index, padding = frame[2] >> 2 & 3, frame[2] >> 1 & 1
    if version == 1 or layer == 0 or rate_index in (0, 15) or sample_index == 3:
        return 0
    bit_rate = (_BIT_RATES if version == 3 else _LOW_BIT_RATES)[layer][rate_index] * 1000
    sample_rate = (44100, 48000, 32000)[sample_index] // {3: 1, 2: 2, 0: 4}[version]
    if layer == 3:
        return (12 * bit_rate // sample_rate + padding) * 4
    return (72 if layer == 1 and version != 3 else 144) * bit_rate // sample_rate + padding


def _text(head: bytes, size: int) -> Signature | None:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:256].lower()
    if start.startswith((b"<svg", b"<?xml")) and b"<svg" in head:
        return Signature(Kind.OTHER, "image/svg+xml", "SVG")
    if start.startswith((b"<!doctype html", b"<html")):
        return Signature(Kind.OTHER, "text/html", "HTML")
    if start.startswith(b"<?xml"):
        return Signature(Kind.OTHER, "text/xml", "XML")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) and size % 2 == 0:
        return Signature(Kind.OTHER, "text/plain", "TEXT")
    if b"\0" in head or not _is_utf8(head):
        return None
    if start.startswith((b"{", b"[")) and size > 1:
        return Signature(Kind.OTHER, "application/json", "JSON") if b'"' in start else _PLAIN
    return _PLAIN


_PLAIN = Signature(Kind.OTHER, "text/plain", "TEXT")


def _is_utf8(head: bytes) -> bool:
    """True for text whose last character may be cut off by the end of `head`."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3 or error.reason != "unexpected end of data":
            return False
        text = head[: error.start].decode("utf-8")
    return not any(ord(character) < 32 and character not in "\t\n\r\f\x1b" for character in text)
