"""Unpacks an archive of `app.exchange.parcels.container` that was made by anyone.

It must be exactly what that one writes, so that nothing hides between, behind or below its files, no name comes twice,
none lies inside another, and the files that are unpacked are never larger than what was sent.

Codes: C01 not such an archive, or cut off; C02 a name that isn't taken; C03 a name that the manifest doesn't list next,
or more bytes than the package says; C04 no room, or the disk fails.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Protocol

from app.exchange.bags.bag import ALGORITHM, Written, decode_path
from app.exchange.bags.beside import Beside
from app.exchange.bags.passing import TAKEN, PassingDigests
from app.exchange.bags.paths import is_name_everywhere
from app.exchange.bags.whole_folder import open_new_raw
from app.exchange.parcels.container import CENTRAL_MARK, LOCAL, LOCAL_MARK, LOCAL_MORE, Directory, Tick, is_payload
from app.exchange.problems import Problem, error
from app.platform.direct import Blocks, DirectWriter
from app.platform.files import free_space
from app.platform.path_names import same_name
from app.platform.plain import open_plain, read_rest

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


def unpack_container(
    source: Source, into: Path, folder: str, most: int, tick: Tick, digests: PassingDigests | None = None
) -> None:
    """Unpack an archive that was made by anyone into the fresh folder `into`, where the bag's files then lie.

    `folder`: the one that the archive must hold. `most`: bytes of the archive. `digests`: is given the payload on the
    way; what is only to pass by is not laid down then, otherwise all of it must have room.

    Raises ContainerRefusedError; what was unpacked until then stays for the caller to remove. Raises what `tick`
    raises.
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
        self._directory = Directory()
        self._last_tag = ""
        self._names: set[str] = set()
        self._folders: set[str] = set()
        self._files = ExitStack()
        self._listed: Iterator[str] | None = None
        """The payload files that come next by the manifest, once the first of them was met."""
        self._octets_left = 0
        self._unlooked = 0

    def run(self) -> None:
        self._require_room(0 if self._digests is not None else self._most)
        while (mark := self._exactly(len(LOCAL_MARK))) == LOCAL_MARK:
            self._file(mark + self._exactly(LOCAL.size - len(mark)))
        if mark != CENTRAL_MARK or not self._names:
            raise _refused("C01", "", "It is not an archive of a package, or not one as this program writes it.")
        self._end(mark)

    def close(self) -> None:
        self._writing.close()
        self._files.close()

    def _file(self, head: bytes) -> None:
        (*_, crc, _, _, length, _) = LOCAL.unpack(head)
        if length > _LONGEST_NAME:
            raise _refused("C02", "", f"A name in it has more than {_LONGEST_NAME:,} bytes.")
        name, more = self._exactly(length), self._exactly(LOCAL_MORE.size)
        size = LOCAL_MORE.unpack(more)[-1]
        path = self._path(name)
        if size > self._most:
            raise _refused("C01", path, "The file would be larger than the whole archive.")
        if self._directory.add(name, Written(size, crc)) != head + name + more:
            raise _refused("C01", path, "It is packed otherwise than packages are.")
        if is_payload(path):
            self._require_listed(path, size)
        elif size > _MOST_TAG_BYTES:
            raise _refused("C01", path, "The file is larger than a gigabyte.")
        if self._digests is not None and is_payload(path):
            self._digests.begin(path)
            if self._digests.only_passing(path) and self._are_digests_enough():
                self._pass(path, size, self._digests)
                return
        self._write(path, size)

    def _are_digests_enough(self) -> bool:
        """Whether no manifest asks for other digests than those that are taken on the way."""
        asked = {name[9:-4] for name in self._names if re.fullmatch(r"manifest-[a-z0-9]+\.txt", name)}
        return asked <= TAKEN

    def _pass(self, path: str, size: int, digests: PassingDigests) -> None:
        digests.apart[path] = size
        while size:
            block = self._some(size)
            digests.take(block)
            size -= len(block)
            self._tick(len(block))

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
        if not is_payload(path) and (self._listed is not None or path <= self._last_tag):
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
        digests = self._digests if is_payload(path) else None
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
