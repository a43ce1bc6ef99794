"""Thousands of broken and lying files from good ones, and as many good ones of like formats and sizes beside them.

The same seed gives the same bytes. Every file is hostile to programs only: what is in it is painted or is a tune.
"""

from __future__ import annotations

import bz2
import gzip
import itertools
import lzma
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.demo.odd import png_chunk, seven_zip_of, tar_gz_of, zip_bomb, zip_of
from tests.hostile import archives, breaking, maker, pictures
from tests.hostile.goods import Case, good_files
from tests.hostile.structures import parts

ROUND = 250
"""So many files come from one set of good ones; then others are made."""

SHARES = {"structure": 0.55, "random": 0.2, "held": 0.07, "disguised": 0.06, "exif": 0.04, "bomb": 0.04, "path": 0.04}
"""How much of the swarm is of which sort. Of bombs there are more than any disk holds."""


@dataclass(frozen=True)
class Pair:
    """A hostile file before it is written, and a good one of its format, or of another where it has none."""

    hostile: Case
    good: Case


def make_swarm(hostile: Path, good: Path, seed: int, count: int) -> dict[str, str]:
    """Write `count` hostile files in one folder and as many good ones in another, both made if missing; says what is
    hostile about each, by its name. Names say the sort."""
    told = {}
    for folder in (hostile, good):
        folder.mkdir(parents=True, exist_ok=True)
    for number, pair in enumerate(itertools.islice(swarm(seed), count)):
        name = f"{number:05d} {pair.hostile.name}"
        (hostile / name).write_bytes(pair.hostile.data)
        (good / f"{number:05d} {pair.good.name}").write_bytes(pair.good.data)
        told[name] = pair.hostile.what
    return told


def swarm(seed: int) -> Iterator[Pair]:
    """Without end. Cuts at every part and a lie in every field of the first good files come before any other break of
    the structure."""
    rng = np.random.default_rng(seed)
    good = good_files(seed)
    at_first = [case for suffix, data in good.items() for case in breaking.every_cut(suffix, data)]
    at_first += [case for suffix, data in good.items() for case in breaking.every_lie(suffix, data, rng)]
    structure = iter([at_first[int(number)] for number in rng.permutation(len(at_first))])
    mutants = maker.mutated(good, rng)
    for number in itertools.count():
        if number and number % ROUND == 0:
            good = good_files(seed * 10_000 + number)
            mutants = maker.mutated(good, rng)
        match rng.choice(list(SHARES), p=list(SHARES.values())):
            case "structure":
                made = next(structure, None) or breaking.any_break(good, rng)
            case "random":
                # Each set of good files is short of a round of all ways: begin anywhere.
                made = next(itertools.islice(mutants, int(rng.integers(10)), None))
                made = Case(f"mutant.{_suffix(made.name)}", made.what, made.data)
            case "held":
                made = _held(good, rng)
            case "disguised":
                made = _disguised(good, rng)
            case "exif":
                made = _exif(good, rng)
            case "bomb":
                made = _bomb(good, rng)
            case _:
                made = _path(good, rng)
        suffix = _suffix(made.name)
        suffix = suffix if suffix in good else list(good)[int(rng.integers(len(good)))]
        yield Pair(made, Case(f"good.{suffix}", "sound", unlike(suffix, good[suffix], number)))


def unlike(suffix: str, data: bytes, number: int) -> bytes:
    """The same file, as sound as before, but with other bytes for each number, so that it is a content of its own."""
    note = b"%08d" % number
    match suffix:
        case "jpg":
            return data[:2] + pictures.segment(0xFE, note) + data[2:]
        case "png":
            end = data.rindex(b"IEND") - 4
            return data[:end] + png_chunk(b"tEXt", b"Comment\0" + note) + data[end:]
        case "gif":
            return data[:-1] + b"\x21\xfe" + bytes([len(note)]) + note + b"\0" + data[-1:]
        case "webp" | "avi" | "wav":
            longer = data + bytes(len(data) % 2) + b"JUNK" + struct.pack("<I", len(note)) + note
            return longer[:4] + struct.pack("<I", len(longer) - 8) + longer[8:]
        case "mp4" | "heic" | "avif":
            return data + struct.pack(">I4s", 8 + len(note), b"free") + note
        case "webm":
            return data + b"\xec" + bytes([0x80 | len(note)]) + note
        case "mp3":
            return data + b"TAG" + note.ljust(125, b"\0")
        case "flac":
            first = parts("flac", data)[0]
            # Not the last block: a padding block may follow it (RFC 9639, 8.3).
            return data[: first.end] + b"\x01" + len(note).to_bytes(3, "big") + note + data[first.end :]
        case "zip":
            return data[:-2] + struct.pack("<H", len(note)) + note
        case "tar.gz":
            return data[:4] + struct.pack("<I", number) + data[8:]
        case _:
            return data + note


def _suffix(name: str) -> str:
    return name.partition(".")[2]


def _held(good: Mapping[str, bytes], rng: np.random.Generator) -> Case:
    """Broken files inside archives, archives in archives, and broken archives in sound ones."""
    broken = [breaking.any_break(good, rng) for _ in range(int(rng.integers(1, 5)))]
    members = {f"{number} {case.name}": case.data for number, case in enumerate(broken)}
    packers: tuple[tuple[str, Callable[[Mapping[str, bytes]], bytes]], ...] = (
        ("zip", zip_of),
        ("7z", seven_zip_of),
        ("tar.gz", tar_gz_of),
    )
    suffix, pack = packers[int(rng.integers(3))]
    data = pack(members)
    for _ in range(int(rng.integers(0, 8))):
        suffix, pack = packers[int(rng.integers(3))]
        data = pack({f"inner.{suffix}": data})
    if rng.random() < 0.3:
        what, data = maker.flipped(data, good, rng)
        return Case(f"held.{suffix}", f"a broken archive ({what}) of broken files", data)
    return Case(f"held.{suffix}", f"an archive of {len(members)} broken files", data)


def _disguised(good: Mapping[str, bytes], rng: np.random.Generator) -> Case:
    """Wrong suffixes, and files that are two formats at once."""
    one, other = (list(good)[int(number)] for number in rng.choice(len(good), 2, replace=False))
    match int(rng.integers(4)):
        case 0:
            return Case(f"named.{other}", f"a {one} that is called .{other}", good[one])
        case 1:
            return Case(f"both.{one}", f"a {one} with a {other} behind it", good[one] + good[other])
        case 2:
            both = good["jpg"][:2] + pictures.segment(0xFE, good[other][:60_000]) + good["jpg"][2:]
            return Case("inside.jpg", f"a jpg with a {other} in its comment", both)
        case _:
            start = int(rng.integers(1, 600))
            return Case(f"late.{one}", f"a {one} that begins after {start} bytes", rng.bytes(start) + good[one])


def _exif(good: Mapping[str, bytes], rng: np.random.Generator) -> Case:
    """Crafted and broken EXIF in every sort of picture that carries it."""
    bombs = list(pictures.exif_bombs(rng))
    _, what, block = bombs[int(rng.integers(len(bombs)))]
    if rng.random() < 0.5:
        at = int(rng.integers(8, len(block)))
        block = block[:at] + rng.bytes(2) + block[at + 2 :]
    match int(rng.integers(4)):
        case 0:
            return Case("exif.tif", f"a TIFF with {what}", block)
        case 1:
            end = good["png"].rindex(b"IEND") - 4
            return Case(
                "exif.png", f"EXIF with {what}", good["png"][:end] + png_chunk(b"eXIf", block) + good["png"][end:]
            )
        case 2:
            webp = good["webp"]
            longer = webp + b"EXIF" + struct.pack("<I", len(block)) + block + bytes(len(block) % 2)
            return Case("exif.webp", f"EXIF with {what}", longer[:4] + struct.pack("<I", len(longer) - 8) + longer[8:])
        case _:
            return Case("exif.jpg", f"EXIF with {what}", pictures.with_exif(good["jpg"], block))


def _bomb(good: Mapping[str, bytes], rng: np.random.Generator) -> Case:
    """Little that becomes much: of every size from harmless to too much."""
    size = int(2 ** rng.uniform(20, 26))
    edge, count = int(2 ** rng.uniform(9, 14)), int(2 ** rng.uniform(3, 11))
    zeros = bytes(size)
    bombs: tuple[Callable[[], tuple[str, str, bytes]], ...] = (
        lambda: ("zip", f"{size} zeros", zip_bomb(size // 10**6)),
        lambda: ("gz", f"{size} zeros", gzip.compress(zeros, 6, mtime=0)),
        lambda: ("bz2", f"{size} zeros", bz2.compress(zeros)),
        lambda: ("xz", f"{size} zeros", lzma.compress(zeros, preset=0)),
        lambda: ("7z", f"{size} zeros", seven_zip_of({"zeros": zeros})),
        lambda: ("tar.gz", f"a member of {size} zeros", gzip.compress(archives.one_member_tar(size), 6, mtime=0)),
        lambda: ("png", f"{edge} x {edge} pixels", solid_png(edge)),
        lambda: ("png", f"claims {edge} x {edge} pixels", pictures.png_of_size(edge, edge)),
        lambda: ("png", f"a text of {size} bytes", pictures.png_with(b"zTXt", b"a\0\0" + zlib.compress(zeros, 6))),
        lambda: ("gif", f"{count} frames of {edge} x {edge}", pictures.gif_bomb(edge, count)),
        lambda: ("png", f"{count % 40} frames of {edge} x {edge}", pictures.apng_bomb(edge, count % 40 + 1)),
        lambda: ("jpg", f"{count} scans of {edge} x {edge}", pictures.jpeg_of_scans(edge, count)),
        lambda: ("bmp", f"run-length {edge} x {edge}", pictures.bmp_bomb(edge)),
        lambda: ("tif", f"{count} pages", pictures.tiff_pages(count)),
        lambda: ("tif", f"{edge} x {edge} in tiles that are all the same", tiles(edge)),
        lambda: ("zip", f"{count} members of the same bytes", archives.overlapping_zip(count, size // 64)),
        lambda: (
            "zip",
            f"an archive in an archive, {count % 40} deep",
            archives.nested_zip(good["jpg"], count % 40 + 1),
        ),
        lambda: ("zip", "archives in archives in archives", archives.bushy_zip(3, count % 5 + 2)),
    )
    suffix, what, data = bombs[int(rng.integers(len(bombs)))]()
    return Case(f"bomb.{suffix}", f"bomb: {what}", data)


def solid_png(edge: int) -> bytes:
    """A sound black PNG of one bit a pixel: every pixel that it claims is there."""
    header = struct.pack(">IIBBBBB", edge, edge, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(((edge + 7) // 8 + 1) * edge), 6)
    return pictures.PNG_MAGIC + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")


def tiles(edge: int) -> bytes:
    """A TIFF of edge x edge grey pixels whose tiles of 16 x 16 all lie at the same place (TIFF 6.0, section 15)."""
    count = min(((edge + 15) // 16) ** 2, 100_000)
    entries = 10
    table = 8 + 2 + 12 * entries + 4
    tile = table + 8 * count
    fields = [(256, 4, 1, edge), (257, 4, 1, edge), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (277, 3, 1, 1)]
    fields += [(322, 4, 1, 16), (323, 4, 1, 16), (324, 4, count, table), (325, 4, count, table + 4 * count)]
    body = struct.pack("<I", tile) * count + struct.pack("<I", 256) * count
    return b"II*\x00\x08\x00\x00\x00" + pictures.ifd(fields, 0) + body + bytes(256)


def _path(good: Mapping[str, bytes], rng: np.random.Generator) -> Case:
    """Archives whose members have names that lead astray."""
    names = [
        *archives.OUTSIDE,
        "CON",
        "aux.jpg",
        "a" * 300 + ".jpg",
        "x/" * 500 + "y.jpg",
        "\u202egpj.exe",
        "a\nb.jpg",
        ".",
        "..",
    ]
    chosen = {names[int(number)]: rng.bytes(20) + good["jpg"] for number in rng.integers(0, len(names), 4)}
    match int(rng.integers(4)):
        case 0:
            return Case("path.zip", "names that lead astray", zip_of(chosen))
        case 1:
            return Case("path.tar.gz", "names that lead astray", tar_gz_of(chosen))
        case 2:
            return Case("path.tar", "links, devices, pipes", archives.tar_of_everything(good["jpg"] + rng.bytes(4)))
        case _:
            odd = archives.zip_of_bytes_names(rng.bytes(8) + good["jpg"])
            return Case("path.zip", "names that are no text", odd)
