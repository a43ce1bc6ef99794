"""Hostile pictures: bombs, loops and lies in PNG, GIF, JPEG, EXIF, TIFF, BMP, WebP, HEIF, EPS and SVG."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from app.demo.odd import lying_header, png_chunk, png_of_size
from tests.hostile.goods import Case

PNG_MAGIC = b"\x89PNG\r\n\x1a\n"


def cases(good: Mapping[str, bytes], rng: np.random.Generator, canary: Path) -> Iterator[Case]:
    """Every hostile picture. Whatever runs a picture's program leaves a file at `canary`."""
    yield Case("huge claim.png", "claims 50,000 x 50,000 pixels in a kilobyte", png_of_size(50_000, 50_000))
    yield Case("largest claim.png", "claims 2^31-1 x 2^31-1 pixels", png_of_size(2**31 - 1, 2**31 - 1, 0))
    yield Case("no size.png", "is 0 x 0 pixels", png_of_size(0, 0))
    yield Case("apng bomb.png", "40 frames of 8000 x 8000 in a third of a megabyte", apng_bomb(8000, 40))
    yield Case(
        "text bomb.png",
        "a compressed text of 60 MB",
        png_with(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(60_000_000), 9)),
    )
    yield Case(
        "profile bomb.png",
        "a colour profile of 60 MB",
        png_with(b"iCCP", b"p\0\0" + zlib.compress(bytes(60_000_000), 9)),
    )
    yield Case("gif bomb.gif", "2,000 frames on a canvas of 13,000 x 13,000 in 46 KB", gif_bomb(13_000, 2_000))
    yield Case("many scans.jpg", "a progressive JPEG of 8000 x 8000 in 1,000 scans", jpeg_of_scans(8000, 1000))
    yield Case("lying header.jpg", "noise after a JPEG's first bytes", lying_header(7))
    yield Case("huge claim.jpg", "a JPEG that claims 65,500 x 65,500 pixels", jpeg_claiming(good["jpg"], 65_500))
    yield Case("bmp bomb.bmp", "a run-length BMP of 30,000 x 30,000 in 100 bytes", bmp_bomb(30_000))
    for name, what, block in exif_bombs(rng):
        yield Case(f"exif {name}.jpg", f"EXIF with {what}", with_exif(good["jpg"], block))
        yield Case(f"tiff {name}.tif", f"a TIFF with {what}", block)
    yield Case("many pages.tif", "a TIFF of 5,000 pages", tiff_pages(5_000))
    # RIFF and ISO boxes say their own length.
    yield Case("lying size.webp", "a WebP that claims 4 GB", good["webp"][:4] + b"\xff\xff\xff\xff" + good["webp"][8:])
    at = good["heic"].index(b"meta") - 4
    yield Case(
        "lying box.heic",
        "a HEIC whose first box claims 4 GB",
        good["heic"][:at] + b"\xff\xff\xff\xf0" + good["heic"][at + 4 :],
    )
    yield Case("no items.avif", "an AVIF without its picture data", good["avif"][: good["avif"].index(b"mdat") - 4])
    yield Case("postscript.jpg", "a PostScript program that writes a file, named .jpg", eps(canary))
    yield Case("entities.svg", "an SVG whose entities unfold a billionfold", svg_entities())
    yield Case("reaching.svg", "an SVG that asks for another file", svg_reaching(canary))
    yield Case("text.jpg", "plain text named .jpg", b"Just words.\n")
    yield Case("empty.jpg", "no bytes at all", b"")
    yield Case("one byte.jpg", "a single byte", b"\xff")
    yield Case("jpeg.txt", "a JPEG named .txt", good["jpg"])
    yield Case("tail.jpg", "a JPEG with a ZIP archive behind it", good["jpg"] + good["zip"])


def png_with(name: bytes, data: bytes) -> bytes:
    """A sound PNG of one pixel with one more chunk."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixel = png_chunk(b"IDAT", zlib.compress(b"\0\0")) + png_chunk(b"IEND", b"")
    return PNG_MAGIC + png_chunk(b"IHDR", header) + png_chunk(name, data) + pixel


def apng_bomb(edge: int, frames: int) -> bytes:
    """An animation of `frames` black pictures of `edge` x `edge`, one bit a pixel (APNG specification 1.0)."""
    body = zlib.compress(bytes((edge // 8 + 1) * edge), 9)
    parts = [PNG_MAGIC, png_chunk(b"IHDR", struct.pack(">IIBBBBB", edge, edge, 1, 0, 0, 0, 0))]
    parts.append(png_chunk(b"acTL", struct.pack(">II", frames, 0)))
    sequence = 0
    for frame in range(frames):
        control = struct.pack(">IIIIIHHBB", sequence, edge, edge, 0, 0, 1, 10, 0, 0)
        parts.append(png_chunk(b"fcTL", control))
        sequence += 1
        if frame == 0:
            parts.append(png_chunk(b"IDAT", body))
        else:
            parts.append(png_chunk(b"fdAT", struct.pack(">I", sequence) + body))
            sequence += 1
    return b"".join([*parts, png_chunk(b"IEND", b"")])


def gif_bomb(edge: int, frames: int) -> bytes:
    """A GIF whose frames are one pixel each on a canvas of `edge` x `edge` (GIF89a)."""
    head = b"GIF89a" + struct.pack("<HHBBB", edge, edge, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    # Graphic control, descriptor of 1 x 1, and LZW: clear, one pixel, end.
    frame = (
        b"\x21\xf9\x04\x08\x01\x00\x00\x00" + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    )
    return head + frame * frames + b"\x3b"


def segment(marker: int, data: bytes) -> bytes:
    """A JPEG marker segment with its length (ITU T.81, B.1.1.4)."""
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg_of_scans(edge: int, scans: int) -> bytes:
    """A grey progressive JPEG of which every scan makes the decoder walk over all blocks again (ITU T.81, G)."""
    blocks = ((edge + 7) // 8) ** 2
    one_code = bytes([1] + [0] * 15)
    parts = [b"\xff\xd8", segment(0xDB, b"\0" + bytes([16] * 64))]
    parts.append(segment(0xC2, struct.pack(">BHHB", 8, edge, edge, 1) + b"\x01\x11\x00"))
    # One code of one bit in each table: difference 0 for DC, "the next 2^14 blocks end here" for AC.
    parts.append(segment(0xC4, b"\x00" + one_code + b"\x00") + segment(0xC4, b"\x10" + one_code + b"\xe0"))
    parts.append(segment(0xDA, b"\x01\x01\x00\x00\x00\x00") + bytes(blocks // 8 + 1))
    walk = segment(0xDA, b"\x01\x01\x00\x01\x3f\x00") + bytes((blocks // 2**14 + 1) * 15 // 8 + 1)
    return b"".join([*parts, walk * scans, b"\xff\xd9"])


def jpeg_claiming(jpeg: bytes, edge: int) -> bytes:
    """A JPEG whose frame header says `edge` x `edge`."""
    at = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:at] + struct.pack(">HH", edge, edge) + jpeg[at + 4 :]


def bmp_bomb(edge: int) -> bytes:
    """A run-length coded BMP that ends at once."""
    body = b"\x00\x01"
    head = struct.pack("<IiiHHIIiiII", 40, edge, edge, 1, 8, 1, len(body), 2835, 2835, 2, 2) + bytes(8)
    return b"BM" + struct.pack("<IHHI", 14 + len(head) + len(body), 0, 0, 14 + len(head)) + head + body


def with_exif(jpeg: bytes, block: bytes) -> bytes:
    """A JPEG with a TIFF structure as its EXIF block, before all else."""
    return jpeg[:2] + segment(0xE1, b"Exif\0\0" + block[:65_000]) + jpeg[2:]


def ifd(entries: list[tuple[int, int, int, int]], following: int) -> bytes:
    """A little-endian image file directory: (tag, type, count, value or offset), and where the next one is."""
    body = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return struct.pack("<H", len(entries)) + body + struct.pack("<I", following)


def exif_bombs(rng: np.random.Generator) -> Iterator[tuple[str, str, bytes]]:
    """Hostile TIFF structures: name, what is hostile, bytes (TIFF 6.0, section 2)."""
    head = b"II*\x00\x08\x00\x00\x00"
    picture = [(256, 4, 1, 8), (257, 4, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    yield "loop", "a directory that follows itself", head + ifd(picture, 8)
    second = 8 + 2 + 12 * len(picture) + 4
    yield "two loop", "two directories that follow each other", head + ifd(picture, second) + ifd(picture, 8)
    yield "sub loop", "an EXIF directory that is its own parent", head + ifd([(34665, 4, 1, 8), (330, 4, 1, 8)], 0)
    yield "huge count", "a text of 4 GB", head + ifd([(270, 2, 2**32 - 1, 8), *picture], 0)
    yield (
        "huge strips",
        "two thousand million strips",
        head + ifd([*picture, (273, 4, 2**31 - 1, 8), (279, 4, 2**31 - 1, 8)], 0),
    )
    yield "outside", "offsets beyond the end", head + ifd([(271, 2, 100, 2**32 - 50), (34853, 4, 1, 2**31)], 2**32 - 2)
    yield "many entries", "65,535 entries, most of them missing", head + b"\xff\xff" + ifd(picture, 0)[2:]
    yield "no rationals", "divisions by zero in its position", head + gps_by_zero()
    for maker in (
        b"Nikon\0\x02\x10\0\0",
        b"OLYMPUS\0II\x03\0",
        b"FUJIFILM\x0c\0\0\0",
        b"Apple iOS\0\0\x01MM",
        b"SONY DSC \0\0\0",
    ):
        note = maker + ifd([(int(tag), 7, 9_999, 26) for tag in rng.integers(0, 2**16, 40)], 26) + rng.bytes(3_000)
        start = 8 + 2 + 12 * 3 + 4
        inner = start + 2 + 12 + 4
        make = struct.unpack("<I", maker[:4])[0]
        block = head + ifd([(271, 2, 4, make), (272, 2, 4, make), (34665, 4, 1, start)], 0)
        block += ifd([(37500, 7, len(note), inner)], 0) + note
        yield f"maker note {maker[:4].decode('ascii')}", "a maker note of loops and noise", block


def gps_by_zero() -> bytes:
    """A position whose rationals have a denominator of 0."""
    start = 8 + 2 + 12 + 4
    values = start + 2 + 12 * 4 + 4
    entries = [(1, 2, 2, ord("N")), (2, 5, 3, values), (3, 2, 2, ord("E")), (4, 5, 3, values)]
    return ifd([(34853, 4, 1, start)], 0) + ifd(entries, 0) + struct.pack("<6I", 1, 0, 1, 0, 1, 0)


def tiff_pages(count: int) -> bytes:
    """A TIFF of `count` pages of 8 x 8 grey pixels that share one strip."""
    entries = 8
    size = 2 + 12 * entries + 4
    strip = 8 + count * size
    parts = [b"II*\x00\x08\x00\x00\x00"]
    for page in range(count):
        following = 8 + (page + 1) * size if page + 1 < count else 0
        fields = [(256, 4, 1, 8), (257, 4, 1, 8), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
        parts.append(ifd([*fields, (273, 4, 1, strip), (278, 4, 1, 8), (279, 4, 1, 64)], following))
    return b"".join([*parts, bytes(64)])


def eps(canary: Path) -> bytes:
    """An Encapsulated PostScript program that writes `canary` when it is run."""
    name = str(canary).replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return (
        f"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 20 20\n({name}) (w) file dup (run) writestring closefile\n"
        "0 0 20 20 rectfill\nshowpage\n%%EOF\n"
    ).encode()


def svg_entities() -> bytes:
    """Ten entities, each ten times the one before."""
    lines = ['<!DOCTYPE svg [<!ENTITY e0 "lol">']
    lines += [f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">' for level in range(1, 10)]
    return ("\n".join(lines) + ']><svg xmlns="http://www.w3.org/2000/svg"><text>&e9;</text></svg>').encode()


def svg_reaching(canary: Path) -> bytes:
    """An SVG that wants a file of this machine shown."""
    text = f'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><image href="{canary.as_uri()}"/></svg>'
    return text.encode()
