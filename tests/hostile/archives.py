"""Hostile archives: bombs by ratio, overlap, nesting and number; members that point outside; broken structures."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from app.demo.odd import FIXED_TIME, zip_bomb, zip_of
from tests.hostile.goods import Case

OUTSIDE = ("../../outside.jpg", "/tmp/outside.jpg", "C:\\outside.jpg", "..\\..\\outside.jpg", "a/../../../outside.jpg")
"""Names that would leave the folder if they were believed."""


def cases(good: Mapping[str, bytes]) -> Iterator[Case]:
    """Every hostile archive."""
    jpeg = good["jpg"]
    yield Case("ratio.zip", "40 KB that unpack to 40 MB", zip_bomb(40))
    yield Case("overlap.zip", "2,000 members that are all the same bytes", overlapping_zip(2_000, 1_000_000))
    yield Case("deep.zip", "an archive in an archive, 60 deep", nested_zip(jpeg, 60))
    yield Case("bushy.zip", "10 archives in each of 10 in each of 10, to 5 levels", bushy_zip(5, 10))
    yield Case("many.zip", "20,000 empty members", zip_of({f"{number}": b"" for number in range(20_000)}, packed=False))
    yield Case("outside.zip", "members with names that lead outside", zip_of(dict.fromkeys(OUTSIDE, jpeg)))
    yield Case("links.zip", "members that are symbolic links and devices", zip_of_links())
    yield Case(
        "twice.zip", "two members of one name", spliced_names(zip_of({"aaaa.jpg": jpeg, "bbbb.jpg": jpeg[::-1]}))
    )
    plain = zip_of({"one.jpg": jpeg})
    yield Case("locked.zip", "a member that asks for a password", flagged(plain, 6, 8, b"\x01\x00"))
    yield Case("unknown.zip", "a member packed in a way nobody knows", flagged(plain, 8, 10, b"\x63\x00"))
    yield Case("checksum.zip", "a member with a wrong checksum", flagged(plain, 14, 16, b"\xde\xad\xbe\xef"))
    yield Case("size.zip", "a member that claims to be 4 GB", flagged(plain, 22, 24, b"\xff\xff\xff\xfe"))
    yield Case("odd names.zip", "names with NUL, controls, no Unicode, and none at all", zip_of_bytes_names(jpeg))
    yield Case("no end.zip", "an archive without its directory", plain[: plain.index(b"PK\x01\x02")])
    yield Case(
        "only end.zip",
        "a directory that lies beyond the start",
        b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 9, 9, 99, 2**31, 0),
    )
    yield Case("members.tar", "links, devices, pipes, absolute and rising names", tar_of_everything(jpeg))
    yield Case("sparse.tar", "a sparse member of 8 GB", tar_sparse())
    yield Case(
        "lying size.tar", "a member that claims 8 EB", tar_claiming(jpeg, b"\x80" + b"\x00" * 3 + b"\x7f" + b"\xff" * 7)
    )
    yield Case("negative size.tar", "a member of a negative size", tar_claiming(jpeg, b"\xff" * 12))
    yield Case("pax.tar", "an extended header that claims 4 GB", tar_pax_lie())
    yield Case("bomb.tar.gz", "a member of 60 MB in 60 KB", gzip.compress(one_member_tar(60_000_000), 9, mtime=0))
    yield Case("bomb.gz", "60 MB in 60 KB", gzip.compress(bytes(60_000_000), 9, mtime=0))
    yield Case("bomb.tar.bz2", "a member of 60 MB in 200 bytes", bz2.compress(one_member_tar(60_000_000)))
    yield Case("bomb.tar.xz", "a member of 60 MB in 10 KB", lzma.compress(one_member_tar(60_000_000), preset=1))
    yield from broken_7z(good["7z"])


def overlapping_zip(count: int, size: int) -> bytes:
    """Many directory entries for one stretch of packed bytes (D. Fifield, A better zip bomb, 2019: full overlap)."""
    packer = zlib.compressobj(9, wbits=-15)
    packed = packer.compress(bytes(size)) + packer.flush()
    common = struct.pack("<HHHHIII", 0, 8, 0, 0x5821, zlib.crc32(bytes(size)), len(packed), size)
    local = b"PK\x03\x04\x14\x00" + common + struct.pack("<HH", 5, 0) + b"00000" + packed
    entries = b"".join(
        b"PK\x01\x02\x14\x00\x14\x00" + common + struct.pack("<HHHHHII", 5, 0, 0, 0, 0, 0, 0) + b"%05d" % number
        for number in range(count)
    )
    return local + entries + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, count, count, len(entries), len(local), 0)


def nested_zip(data: bytes, depth: int) -> bytes:
    """An archive that holds an archive that holds … a picture."""
    inner = zip_of({"picture.jpg": data})
    for level in range(depth - 1):
        inner = zip_of({f"level {level}.zip": inner}, packed=False)
    return inner


def bushy_zip(levels: int, branches: int) -> bytes:
    """Archives that hold `branches` archives each: branches ** levels members in the end, in a few kilobytes."""
    inner = zip_of({f"{number}.txt": bytes(100_000) for number in range(branches)})
    for _ in range(levels - 1):
        inner = zip_of({f"{number}.zip": inner for number in range(branches)})
    return inner


def zip_of_links() -> bytes:
    """Members whose Unix mode says: symbolic link, character device, pipe."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, mode in (("link", 0o120777), ("device", 0o020666), ("pipe", 0o010644)):
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.create_system, entry.external_attr = 3, mode << 16
            archive.writestr(entry, b"/etc/hostname")
    return out.getvalue()


def spliced_names(archive: bytes) -> bytes:
    """The archive with its second name made like its first."""
    return archive.replace(b"bbbb.jpg", b"aaaa.jpg")


def flagged(archive: bytes, local: int, central: int, value: bytes) -> bytes:
    """An archive of one member with bytes changed in its local and in its central header."""
    out = bytearray(archive)
    out[local : local + len(value)] = value
    at = archive.index(b"PK\x01\x02") + central
    out[at : at + len(value)] = value
    return bytes(out)


def zip_of_bytes_names(data: bytes) -> bytes:
    """Names of the same length as a placeholder, replaced by bytes that no tool would write."""
    archive = zip_of({"name1.jpg": data, "name2.jpg": data, "name3.jpg": data, "name4.jpg": data})
    for old, new in (
        (b"name1", b"a\x00b\x01c"),
        (b"name2", b"\xff\xfe\x80\xe9x"),
        (b"name3", b"\r\n\x1b[m"),
        (b"name4", b"     "),
    ):
        archive = archive.replace(old, new)
    return archive


def tar_of_everything(data: bytes) -> bytes:
    """Every type of member, and names that lead outside."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name in (*OUTSIDE, "good.jpg"):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
        kinds = (
            tarfile.SYMTYPE,
            tarfile.LNKTYPE,
            tarfile.CHRTYPE,
            tarfile.BLKTYPE,
            tarfile.FIFOTYPE,
            tarfile.DIRTYPE,
            b"Z",
        )
        for kind in kinds:
            entry = tarfile.TarInfo(f"type {kind.decode()}")
            entry.type, entry.linkname = kind, "../../../etc/hostname"
            entry.devmajor, entry.devminor = 1, 5
            archive.addfile(entry)
    return out.getvalue()


def tar_sparse() -> bytes:
    """A GNU sparse member (type S) that is 8 GB of hole."""
    entry = tarfile.TarInfo("sparse.jpg")
    entry.type = tarfile.GNUTYPE_SPARSE
    header = bytearray(entry.tobuf(tarfile.GNU_FORMAT))
    header[483:495] = b"%011o\0" % (8 * 2**30)
    return checked(header) + bytes(1024)


def tar_claiming(data: bytes, size: bytes) -> bytes:
    """A member whose 12-byte size field (base 256 where its first bit is set) is `size`."""
    header = bytearray(tarfile.TarInfo("claim.jpg").tobuf(tarfile.GNU_FORMAT))
    header[124:136] = size
    return checked(header) + data + bytes(2048)


def tar_pax_lie() -> bytes:
    """An extended header (type x) that is said to be 4 GB long."""
    header = bytearray(tarfile.TarInfo("pax").tobuf(tarfile.USTAR_FORMAT))
    header[156:157] = b"x"
    header[124:136] = b"%011o\0" % (2**32 - 1)
    return checked(header) + b"99999999999 path=x\n".ljust(512, b"\0") + bytes(1024)


def checked(header: bytearray) -> bytes:
    """A tar header with its checksum put right (POSIX ustar)."""
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    return bytes(header)


def one_member_tar(size: int) -> bytes:
    """A tar archive with one member of zeros."""
    entry = tarfile.TarInfo("zeros.bin")
    entry.size = size
    return entry.tobuf() + bytes(size + -size % 512 + 1024)


def broken_7z(archive: bytes) -> Iterator[Case]:
    """7z archives with a lying signature header (7zFormat.txt: signature, version, CRC, next header)."""
    offset, size, crc = struct.unpack("<QQI", archive[12:32])

    def lying(at: int, length: int) -> bytes:
        start = struct.pack("<QQI", at, length, crc)
        return archive[:8] + struct.pack("<I", zlib.crc32(start)) + start + archive[32:]

    yield Case("cut.7z", "a 7z archive without its directory", archive[:-20])
    yield Case("far.7z", "a 7z archive whose directory lies beyond its end", lying(2**62, size))
    yield Case("long.7z", "a 7z archive whose directory claims 2^62 bytes", lying(offset, 2**62))
    yield Case("head only.7z", "a 7z archive's first bytes", archive[:32])
    # A directory that announces more files than there are bytes (kHeader, kFilesInfo, count).
    claim = b"\x01\x05\xff" + struct.pack("<Q", 2**40) + b"\x00\x00"
    start = struct.pack("<QQI", 0, len(claim), zlib.crc32(claim))
    yield Case(
        "many.7z",
        "a 7z archive that claims a million million files",
        archive[:8] + struct.pack("<I", zlib.crc32(start)) + start + claim,
    )
