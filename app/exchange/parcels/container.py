"""A bag as one stream of bytes: a zip archive (ZIP64, APPNOTE 6.3) that can be written in one way only.

Files are stored, not packed; tag files come first, sorted by name, then the payload in the order of the manifest, all
with one time and mode, below one folder `NAME.bag`. The same bag gives the same bytes. What is opened must be exactly
that, so that nothing hides between, behind or below its files, no name comes twice, none lies inside another, and the
files that are unpacked are never larger than what was sent.

Codes: C01 not such an archive, or cut off; C02 a name that isn't taken; C03 a name that the manifest doesn't list next,
or more bytes than the package says; C04 no room, or the disk fails.
"""

from __future__ import annotations

import hashlib
import re
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, closing
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Protocol, TypeVar

from app.exchange.bags.bag import ALGORITHM, Written, decode_path
from app.exchange.bags.beside import Beside
from app.exchange.bags.passing import PassingDigests
from app.exchange.bags.paths import is_name_everywhere
from app.exchange.bags.whole_folder import open_new_raw
from app.exchange.problems import Problem, error
from app.platform.direct import Blocks, DirectWriter, read_direct
from app.platform.files import free_space
from app.platform.path_names import same_name
from app.platform.plain import open_plain, open_raw, read_rest

_BLOCK = 1 << 20
_LONGEST_NAME = 1_000
_LONGEST_LINE = 4 * _LONGEST_NAME
"""Bytes of a manifest's line with such a name, of which each byte may be written as three."""
_MOST_TAG_BYTES = 1 << 30
_KEPT_FREE = 64 << 20
"""Bytes that unpacking leaves free, so that what else is written to that disk has room."""
_LOOK_EVERY = 32 << 20
_CLUSTER = 4096
"""Bytes that a folder, or a file that isn't empty, takes at least on usual disks."""

_VERSION = 45
_UTF8 = 0x800
_DAY = 0x21  # 1 January 1980, the first that the format knows
_MADE_BY = 3 << 8 | _VERSION
_MODE = 0o100600 << 16
_FULL = 0xFFFFFFFF
_LOCAL = struct.Struct("<4s5H3I2H")
_LOCAL_MORE = struct.Struct("<2H2Q")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_CENTRAL_MORE = struct.Struct("<2H3Q")
_END_64 = struct.Struct("<4sQ2H2I4Q")
_LOCATOR = struct.Struct("<4sIQI")
_END = struct.Struct("<4s4H2IH")
_LOCAL_MARK, _CENTRAL_MARK = b"PK\3\4", b"PK\1\2"

_Piece = TypeVar("_Piece", bytes, memoryview)

Tick = Callable[[int], None]
"""Is told of each block's bytes; may raise Stopped."""


class Source(Protocol):
    """Where the bytes of an archive come from."""

    def read(self, size: int, /) -> bytes:
        """The next bytes; fewer than `size` only at the end."""
        ...


class ContainerRefusedError(Exception):
    """The archive is not what it should be; `problem` says where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence)
        self.problem = problem


def size_of(folder: str, files: Mapping[str, Written]) -> int:
    """Bytes of the archive."""
    names = sum(len(f"{folder}/{path}".encode()) for path in files)
    heads = (_LOCAL.size + _LOCAL_MORE.size + _CENTRAL.size + _CENTRAL_MORE.size) * len(files) + 2 * names
    return heads + sum(each.size for each in files.values()) + _END_64.size + _LOCATOR.size + _END.size


def write_container(
    write: Callable[[bytes | memoryview], object], bag: Path, folder: str, files: Mapping[str, Written], tick: Tick
) -> None:
    """Write the bag in the folder `bag`, as it was written and checked, as an archive whose one folder is `folder`.

    `files`: all of the bag, the payload in the order of its manifest. `write` is called in another thread, for one
    piece at a time; what it is given is good until it returns.

    Raises OSError, also where a file is no longer what was written, and UserError where one can't be had again.
    """
    blocks = Blocks()

    def written(piece: bytes | memoryview) -> None:
        write(piece)
        if isinstance(piece, memoryview):
            blocks.give_back(piece)

    with closing(Beside()) as writing:
        for piece in _pieces(bag, folder, files, blocks):
            writing.submit(written, piece)
            tick(len(piece))
        writing.wait()


def _pieces(bag: Path, folder: str, files: Mapping[str, Written], blocks: Blocks) -> Iterator[bytes | memoryview]:
    """All of the archive. A view lies in one of `blocks`, and is to be given back."""
    directory = _Directory()
    tags = sorted(path for path in files if not _is_payload(path))
    for path in chain(tags, filter(_is_payload, files)):
        file = files[path]
        yield directory.add(f"{folder}/{path}".encode(), file)
        if file.again is None:
            with open_raw(bag / path) as written:
                yield from _proven(path, read_direct(written, blocks), file)
        else:
            with file.again() as source:
                yield from _proven(path, iter(partial(source.read, _BLOCK), b""), file)
    yield from directory.pieces()


def _proven(path: str, pieces: Iterable[_Piece], file: Written) -> Iterator[_Piece]:
    """The same pieces. Raises OSError where they aren't what was written, or looked at."""
    left, again = file.size, file.proof.again() if file.proof is not None else None
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            break
        if again is not None:
            again.update(piece)
        yield piece
    if left or (file.proof is not None and again is not None and again.hexdigest() != file.proof.hexdigest()):
        raise OSError(f"{path} reads back otherwise than it was written")


def _is_payload(path: str) -> bool:
    return path.startswith("data/")


class _Directory:
    """What stands at the end of the archive, from what came before."""

    def __init__(self) -> None:
        self._offset = 0
        self._count = 0
        self._records = bytearray()

    def add(self, name: bytes, file: Written) -> bytes:
        """The head of the next file."""
        common = (_UTF8, 0, 0, _DAY, file.crc, _FULL, _FULL, len(name))
        head = _LOCAL.pack(_LOCAL_MARK, _VERSION, *common, _LOCAL_MORE.size) + name
        head += _LOCAL_MORE.pack(1, 16, file.size, file.size)
        self._records += _CENTRAL.pack(
            _CENTRAL_MARK, _MADE_BY, _VERSION, *common, _CENTRAL_MORE.size, 0, 0, 0, _MODE, _FULL
        )
        self._records += name + _CENTRAL_MORE.pack(1, 24, file.size, file.size, self._offset)
        self._offset += len(head) + file.size
        self._count += 1
        return head

    def pieces(self) -> Iterator[bytes]:
        """The end of the archive."""
        yield bytes(self._records)
        size, behind = len(self._records), self._offset + len(self._records)
        yield _END_64.pack(b"PK\6\6", 44, _MADE_BY, _VERSION, 0, 0, self._count, self._count, size, self._offset)
        yield _LOCATOR.pack(b"PK\6\7", 0, behind, 1)
        yield _END.pack(b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, _FULL, _FULL, 0)


def unpack_container(
    source: Source, into: Path, folder: str, most: int, tick: Tick, digests: PassingDigests | None = None
) -> None:
    """Unpack an archive that was made by anyone into the fresh folder `into`, where the bag's files then lie.

    `folder`: the one that the archive must hold. `most`: bytes of the archive, which must have room. `digests`: is
    given the payload on the way. Raises ContainerRefusedError; what was unpacked until then stays for the caller to
    remove. Raises what `tick` raises.
    """
    unpacking = _Unpacking(source, into, folder, most, tick, digests)
    with closing(unpacking):
        unpacking.run()


class _Unpacking:
    """One archive while it is unpacked."""

    def __init__(
        self, source: Source, into: Path, folder: str, most: int, tick: Tick, digests: PassingDigests | None
    ) -> None:
        self._source = source
        self._into = into
        self._folder = folder
        self._most = most
        self._tick = tick
        self._digests = digests
        self._blocks = Blocks()
        self._writing = Beside()
        self._directory = _Directory()
        self._last_tag = ""
        self._names: set[str] = set()
        self._folders: set[str] = set()
        self._files = ExitStack()
        self._listed: Iterator[str] | None = None
        """The payload files that come next by the manifest, once the first of them was met."""
        self._octets_left = 0
        self._unlooked = 0

    def run(self) -> None:
        self._require_room(self._most)
        while (mark := self._exactly(len(_LOCAL_MARK))) == _LOCAL_MARK:
            self._file(mark + self._exactly(_LOCAL.size - len(mark)))
        if mark != _CENTRAL_MARK or not self._names:
            raise _refused("C01", "", "It is not an archive of a package, or not one as this program writes it.")
        self._end(mark)

    def close(self) -> None:
        self._writing.close()
        self._files.close()

    def _file(self, head: bytes) -> None:
        (*_, crc, _, _, length, _) = _LOCAL.unpack(head)
        if length > _LONGEST_NAME:
            raise _refused("C02", "", f"A name in it has more than {_LONGEST_NAME:,} bytes.")
        name, more = self._exactly(length), self._exactly(_LOCAL_MORE.size)
        size = _LOCAL_MORE.unpack(more)[-1]
        path = self._path(name)
        if size > self._most:
            raise _refused("C01", path, "The file would be larger than the whole archive.")
        if self._directory.add(name, Written(size, crc)) != head + name + more:
            raise _refused("C01", path, "It is packed otherwise than packages are.")
        if _is_payload(path):
            self._require_listed(path, size)
        elif size > _MOST_TAG_BYTES:
            raise _refused("C01", path, "The file is larger than a gigabyte.")
        self._write(path, size)

    def _path(self, raw: bytes) -> str:
        """Where a file goes, below the bag's folder."""
        try:
            name = raw.decode()
        except UnicodeDecodeError:
            raise _refused("C02", repr(raw[:80]), "The name is no UTF-8.") from None
        folder, _, path = name.partition("/")
        if not (is_name_everywhere(folder) and is_name_everywhere(path)):
            raise _refused("C02", name, "The name leaves the package, or some system has no such name.")
        if folder != self._folder:
            raise _refused("C02", name, f"The name lies outside “{self._folder}”.")
        if not _is_payload(path) and (self._listed is not None or path <= self._last_tag):
            raise _refused("C02", name, "The name is there twice, or not in order.")
        same = same_name(path)
        parts = same.split("/")
        above = {"/".join(parts[:depth]) for depth in range(1, len(parts))}
        if same in self._names or same in self._folders or above & self._names:
            raise _refused("C02", name, "Some systems can't tell this name from another one.")
        self._last_tag = path
        self._names.add(same)
        self._unlooked += _CLUSTER * (1 + len(above - self._folders))
        self._folders |= above
        return path

    def _require_listed(self, path: str, size: int) -> None:
        if self._listed is None:
            self._listed, self._octets_left = self._manifest(), self._payload()
        if path != next(self._listed, ""):
            raise _refused("C03", path, "The manifest doesn't list this file, or not here; it was not unpacked.")
        self._octets_left -= size
        if self._octets_left < 0:
            raise _refused("C03", path, "There are more bytes than the package says that it has.")

    def _manifest(self) -> Iterator[str]:
        """The payload files that the manifest lists, which was unpacked before them."""
        name = f"manifest-{ALGORITHM}.txt"
        try:
            manifest = self._files.enter_context(open_plain(self._into / name))
            while line := manifest.readline(_LONGEST_LINE):
                yield decode_path(line[130:].rstrip(b"\r\n").decode())
        except (OSError, UnicodeDecodeError):
            raise _refused("C03", name, "There is no manifest that could be read.") from None

    def _payload(self) -> int:
        """The octets that bag-info.txt announces."""
        try:
            with open_plain(self._into / "bag-info.txt") as file:
                found = re.search(rb"^Payload-Oxum: ([0-9]{1,18})\.", read_rest(file, _MOST_TAG_BYTES), re.MULTILINE)
        except OSError:
            found = None
        if found is None:
            raise _refused("C03", "bag-info.txt", "The package doesn't say how large it is.")
        return int(found[1])

    def _write(self, path: str, size: int) -> None:
        place = self._into / path
        digests = self._digests if _is_payload(path) else None
        if digests is not None:
            digests.begin(path)
        try:
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with closing(DirectWriter(open_new_raw(place), self._blocks)) as file:
                self._look(0)
                while size:
                    block = self._some(size)
                    self._writing.submit(file.write, block)
                    if digests is not None:
                        digests.take(block)
                    size -= len(block)
                    self._look(len(block))
                self._writing.wait()
                file.flush()
        except OSError as failure:
            raise _refused("C04", path, f"It can't be unpacked here ({failure.strerror or failure}).") from failure

    def _look(self, octets: int) -> None:
        self._tick(octets)
        self._unlooked += octets
        if self._unlooked >= _LOOK_EVERY:
            self._unlooked = 0
            self._require_room(0)

    def _require_room(self, needed: int) -> None:
        try:
            free = free_space(self._into)
        except OSError as failure:
            raise _refused("C04", "", f"It can't be unpacked here ({failure.strerror}).") from failure
        if free < needed + _KEPT_FREE:
            raise _refused(
                "C04", "", f"Unpacking needs {(needed + _KEPT_FREE) / 1e6:,.0f} MB, {free / 1e6:,.0f} MB are free."
            )

    def _end(self, mark: bytes) -> None:
        """The directory must be the one that follows from the files, and nothing may stand behind it."""
        expected, given = hashlib.sha256(), hashlib.sha256(mark)
        for number, piece in enumerate(self._directory.pieces()):
            expected.update(piece)
            given.update(self._exactly(len(piece) - (4 if number == 0 else 0)))
        if expected.digest() != given.digest():
            raise _refused("C01", "", "The archive's directory is not the one of its files.")
        if self._source.read(1):
            raise _refused("C01", "", "Something stands behind the end of the archive.")

    def _some(self, most: int) -> bytes:
        block = self._source.read(min(_BLOCK, most))
        if not block:
            raise _refused("C01", "", "The archive ends too early: it was cut off.")
        return block

    def _exactly(self, size: int) -> bytes:
        block = self._source.read(size)
        if len(block) != size:
            raise _refused("C01", "", "The archive ends too early: it was cut off.")
        return block


def _refused(code: str, place: str, sentence: str) -> ContainerRefusedError:
    return ContainerRefusedError(error(code, place, sentence))
