"""Hostile video and sound: lying boxes, endless nesting, play lists in disguise, headers that claim too much."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.hostile.goods import Case

MOST = 2**32 - 1


def cases(good: Mapping[str, bytes], neighbour: Path) -> Iterator[Case]:
    """Every hostile clip and sound. Play lists ask for `neighbour`, a sound clip beside them."""
    mp4 = good["mp4"]
    for name, size in (("zero", 0), ("four", 4), ("beyond", 2**31), ("most", MOST)):
        yield Case(f"box {name}.mp4", f"an MP4 whose index claims {size} bytes", with_box_size(mp4, b"moov", size))
        yield Case(f"data {name}.mp4", f"an MP4 whose data claims {size} bytes", with_box_size(mp4, b"mdat", size))
    yield Case("wide.mp4", "an MP4 box of 2^63 bytes", mp4[:0] + struct.pack(">I4sQ", 1, b"moov", 2**63) + mp4)
    yield Case("nested.mp4", "an MP4 of 5,000 boxes in each other", nested_boxes(5_000))
    yield Case("many samples.mp4", "an MP4 with 4 thousand million samples", with_count(mp4, b"stsz", 8, MOST))
    yield Case("many times.mp4", "an MP4 with 4 thousand million times", with_count(mp4, b"stts", 4, MOST))
    yield Case("many chunks.mp4", "an MP4 with 4 thousand million chunks", with_count(mp4, b"stco", 4, MOST))
    yield Case("far chunks.mp4", "an MP4 whose data lies beyond its end", with_count(mp4, b"stco", 8, MOST - 9))
    yield Case("no clock.mp4", "an MP4 with a time scale of zero", with_count(mp4, b"mvhd", 12, 0))
    yield Case("for ever.mp4", "an MP4 that claims to last for years", with_count(mp4, b"mvhd", 16, MOST))
    yield Case(
        "no index.mp4", "an MP4 without its index", mp4[: mp4.index(b"moov") - 4] + mp4[mp4.index(b"mdat") - 4 :]
    )
    yield Case("index only.mp4", "an MP4 without its data", mp4[: mp4.index(b"mdat") - 4])
    at = mp4.index(b"avc1") + 28
    yield Case("huge.mp4", "an MP4 that claims 65,535 x 65,535 pixels", mp4[:at] + b"\xff\xff\xff\xff" + mp4[at + 4 :])
    ebml = b"\x1a\x45\xdf\xa3"
    yield Case(
        "unending.webm", "a WebM whose header claims the largest size", ebml + b"\x01" + b"\xfe" * 7 + good["webm"][5:]
    )
    yield Case(
        "nested.mkv",
        "a Matroska of 3,000 segments in each other",
        good["webm"][:40] + b"\x18\x53\x80\x67\x01" + b"\xff" * 7 * 3_000,
    )
    yield Case("lying size.avi", "an AVI that claims 4 GB", good["avi"][:4] + b"\xff\xff\xff\xff" + good["avi"][8:])
    yield Case(
        "lists.avi",
        "an AVI of 5,000 lists in each other",
        b"RIFF\xff\xff\xff\x7fAVI " + b"LIST\xff\xff\xff\x6fhdrl" * 5_000,
    )
    concat = f"ffconcat version 1.0\nfile '{neighbour.name}'\nfile '{neighbour}'\n".encode()
    yield Case("concat.avi", "a list of other files, named .avi", concat)
    yield Case("concat.mp4", "a list of other files, named .mp4", concat)
    yield Case("playlist.m3u8", "a play list of this machine's files", playlist(neighbour))
    yield Case("playlist.mp4", "a play list of this machine's files, named .mp4", playlist(neighbour))
    yield Case(
        "session.sdp",
        "a session that opens a port",
        b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\n"
        b"c=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\na=rtpmap:96 H264/90000\n",
    )
    wav = good["wav"]
    yield Case("lying size.wav", "a WAV that claims 4 GB", wav[:40] + b"\xff\xff\xff\xff" + wav[44:])
    yield Case("no channels.wav", "a WAV of no channels at no rate", wav[:22] + bytes(10) + wav[32:])
    yield Case("id3 size.mp3", "an MP3 whose tag claims 256 MB", b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + good["mp3"])
    yield Case("block size.flac", "a FLAC whose comments claim 16 MB", with_flac_lie(good["flac"]))
    yield Case(
        "no end.ogg", "an Ogg whose pages never say whose they are", good["ogg"][:14] + b"\xff" * 8 + good["ogg"][22:]
    )
    yield Case("noise.mp3", "noise in which frames seem to begin", b"\xff\xfb\x90\x64" * 20_000)


def with_box_size(mp4: bytes, box: bytes, size: int) -> bytes:
    """An MP4 of which the first box of that name claims another size."""
    at = mp4.index(box) - 4
    return mp4[:at] + struct.pack(">I", size) + mp4[at + 4 :]


def with_count(mp4: bytes, box: bytes, offset: int, value: int) -> bytes:
    """An MP4 with a 32-bit number changed, `offset` bytes into the first box of that name (ISO 14496-12)."""
    at = mp4.index(box) + 4 + offset
    return mp4[:at] + struct.pack(">I", value) + mp4[at + 4 :]


def nested_boxes(depth: int) -> bytes:
    """Boxes within boxes."""
    total = depth * 8
    names = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"meta")
    boxes = (struct.pack(">I4s", total - level * 8, names[level % len(names)]) for level in range(depth))
    return struct.pack(">I4s4sI4s", 20, b"ftyp", b"isom", 0, b"isom") + b"".join(boxes)


def playlist(neighbour: Path) -> bytes:
    """An HLS play list (RFC 8216) of a neighbour, of a system file and of a port of this machine."""
    wanted = (neighbour.as_uri(), "file:///etc/hostname", "http://127.0.0.1:9/x.ts", f"concat:{neighbour}|{neighbour}")
    return ("#EXTM3U\n#EXT-X-TARGETDURATION:9\n" + "".join(f"#EXTINF:9,\n{one}\n" for one in wanted)).encode()


def with_flac_lie(flac: bytes) -> bytes:
    """A FLAC whose second metadata block claims to be as long as can be."""
    return flac[:43] + b"\xff\xff\xff" + flac[46:]
