"""Writes a BagIt 1.0 bag (RFC 8493) that is there as a whole or not at all; see `app.exchange.bags.whole_folder`."""

from __future__ import annotations

import hashlib
import os
import re
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, wait
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from app.errors import UserError
from app.exchange.bags.beside import Beside, Finishing
from app.exchange.bags.proof import Proof
from app.exchange.bags.whole_folder import WholeFolder, open_new_raw
from app.platform.direct import Blocks, DirectWriter
from app.platform.files import sync_folder
from app.platform.path_names import same_name

ALGORITHM = "sha512"
DECLARED = "bagit.txt"
"""The file that makes a folder a bag."""
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE_BREAKS = re.compile(r"[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+\s*")
"""All that some reader takes for the end of a line, as `bagit` does."""
_WORTH_A_THREAD = 32 * 1024
"""Bytes; handing over fewer takes longer than their digest."""
_UNSETTLED = 64
"""Files whose digests may be under way."""


class Stopped(UserError):
    """The officer stopped it."""


def encode_path(path: str) -> str:
    """A path as a manifest has it: only %, LF and CR are percent-encoded (RFC 8493, 2.1.3)."""
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def decode_path(text: str) -> str:
    """The path that a manifest's line means."""
    return re.sub(r"%(0A|0D|25)", lambda found: chr(int(found[1], 16)), text, flags=re.IGNORECASE)


Again = Callable[[], AbstractContextManager[BinaryIO]]
"""Gives the bytes of a file once more, from where they came."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the bag: bytes; the CRC-32 of zip archives, 0 where none was asked for; and by what it is known again
    when it is read back. `again`: where it wasn't written but only looked at, what gives it when it is packed."""

    size: int
    crc: int
    proof: Proof | None = field(default=None, compare=False)
    again: Again | None = field(default=None, compare=False)


class NewFile:
    """A file of the bag while it is written. What is known of its bytes afterwards is taken on the way, and where that
    pays, both are done beside whoever writes."""

    def __init__(
        self,
        file: DirectWriter | None,
        writing: Beside,
        hashing: Beside,
        *,
        digest: bool,
        crc: bool,
        again: Again | None = None,
    ) -> None:
        """`file`: None where nothing is written, since `again` gives it. `digest`: not, where it is taken when the file
        is read back."""
        self._file = file
        self._again = again
        self._writing = writing
        self._hashing = hashing
        self._wants_crc = crc
        self._crc = 0
        self._digest = hashlib.new(ALGORITHM) if digest else None
        self._proof = Proof()
        self._last_put: Future[object] | None = None
        self._last_taken: Future[object] | None = None
        self.size = 0

    def write(self, data: bytes, /) -> None:
        """Append all of `data`. Raises OSError, also where an earlier write failed."""
        if len(data) < _WORTH_A_THREAD and self.is_idle:
            if self._file is not None:
                self._file.write(data)
            self._take(data)
        else:
            if self._file is not None:
                self._last_put = self._writing.submit(self._file.write, data)
            self._last_taken = self._hashing.submit(self._take, data)
        self.size += len(data)

    @property
    def last_put(self) -> Future[object] | None:
        """With what all is written; None where it is already."""
        return self._last_put

    def settled(self) -> tuple[str, Written]:
        """Its digest (hex), empty where it isn't taken yet, and the rest, once all is written. Raises OSError."""
        for each in self._under_way():
            each.result()
        digest = self._digest.hexdigest() if self._digest is not None else ""
        return digest, Written(self.size, self._crc, self._proof, self._again)

    def leave(self) -> None:
        """Wait until nobody writes to it any more, whatever came of it."""
        wait(self._under_way())

    @property
    def is_idle(self) -> bool:
        """Whether all that it was given so far is written and taken."""
        return all(each.done() for each in self._under_way())

    def _under_way(self) -> list[Future[object]]:
        return [each for each in (self._last_put, self._last_taken) if each is not None]

    def _take(self, data: bytes) -> None:
        self._proof.update(data)
        if self._digest is not None:
            self._digest.update(data)
        if self._wants_crc:
            self._crc = zlib.crc32(data, self._crc)


class BagWriter(WholeFolder):
    """Writes one bag; to be used in a `with` block, in which `finish` gives the bag its name.

    Raises UserError where the target, or the part of an earlier attempt, exists. Without `finish` nothing stays.
    `packed`: it is read once, soon, to be packed into an archive, and goes then. So `written` has the CRC-32 of each
    file, nothing is made durable, and what can be had again from where it came is not written here.
    `read_back`: the payload is read back before `seal`, which is then given the digests that aren't known yet: while it
    is written they are taken only as far as a processor has nothing else to do, since then the disk may be the slower
    one, and when it is read back too.
    """

    def __init__(self, target: Path, *, packed: bool = False, read_back: bool = False) -> None:
        super().__init__(target)
        self._packed = packed
        self._reads_back = read_back
        self.octets = 0
        self._manifest: dict[str, str] = {}
        self._unsettled = deque[tuple[str, NewFile]]()
        self._names: set[str] = set()
        self._written: dict[str, Written] = {}
        self._blocks = Blocks()
        self._writing = Beside()
        self._besides = (Beside(), Beside())
        self._next_beside = cycle(self._besides)
        self._digesting: NewFile | None = None
        """The file of those that are read back whose digest was taken last while it was written."""
        self._finishing = Finishing(durable=not packed)

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in (self._writing, *self._besides):
            each.close()
        self._finishing.close()
        super().__exit__(kind, raised, trace)

    @property
    def files(self) -> int:
        """How many payload files were written."""
        return len(self._names)

    @property
    def digests(self) -> Mapping[str, str]:
        """SHA-512 of the payload (hex), by path in the bag; of what is to be read back empty until it is sealed, where
        it isn't known."""
        return self._manifest

    @property
    def written(self) -> Mapping[str, Written]:
        """All files, by their path in the bag, once it is sealed; the payload in the order of the manifest."""
        return self._written

    @property
    def apart(self) -> Mapping[str, int]:
        """Bytes of the files that were not written but only looked at, by their path, once it is sealed."""
        return {path: file.size for path, file in self._written.items() if file.again is not None}

    @contextmanager
    def payload(self, path: str, again: Again | None = None) -> Iterator[NewFile]:
        """Write the payload file `data/…`. If the block raises, the file is taken back and the error goes on.

        `again`: gives the same bytes once more, as often as it is asked.
        """
        if not path.startswith("data/") or same_name(path) in self._names:
            raise ValueError(f"not a new payload path: {path}")
        with self._looked_at(again) if again is not None and self._packed else self._new(path) as new:
            yield new
        self._names.add(same_name(path))
        self._unsettled.append((path, new))
        self._settle(_UNSETTLED)
        self.octets += new.size

    def durable_payload(self) -> Mapping[str, Written]:
        """The payload, by its path in the bag, once all of it is on the disk. Raises OSError."""
        self._settle(0)
        self._finishing.wait()
        return {path: file for path, file in self._written.items() if path.startswith("data/")}

    def seal(self, info: Iterable[tuple[str, str]], digests: Mapping[str, str] | None = None) -> str:
        """Write the tag files and make durable what has to be; gives the SHA-512 of the tag manifest, which stands for
        the bag.

        `info`: labels and values of bag-info.txt; Payload-Oxum is added. `digests`: SHA-512 (hex) of the payload of
        which it isn't known yet, where that was read back.
        """
        self._settle(0)
        self._manifest |= digests or {}
        lines = [*info, ("Payload-Oxum", f"{self.octets}.{self.files}")]
        tags = {
            DECLARED: DECLARATION,
            "bag-info.txt": "".join(f"{label}: {_LINE_BREAKS.sub(' ', value)}\n" for label, value in lines).encode(),
            f"manifest-{ALGORITHM}.txt": _manifest_text(self._manifest),
        }
        (self.part / "data").mkdir(exist_ok=True)
        digests = {name: self._tag_file(name, content) for name, content in tags.items()}
        digest = self._tag_file(f"tagmanifest-{ALGORITHM}.txt", _manifest_text(digests))
        self._finishing.wait()
        for folder, _, _ in os.walk(self.part) if not self._packed else ():
            sync_folder(Path(folder))
        return digest

    def attach(self, name: str, content: bytes) -> None:
        """Lay a tag file beside the tag manifest, which doesn't list it, such as a signature over it."""
        self._tag_file(name, content)
        self._finishing.wait()
        if not self._packed:
            sync_folder(self.part)

    def _settle(self, most: int) -> None:
        """Put files into the manifest until at most so many are under way."""
        while len(self._unsettled) > most:
            path, new = self._unsettled.popleft()
            self._manifest[path], self._written[path] = new.settled()

    def _tag_file(self, name: str, content: bytes) -> str:
        with self._new(name) as new:
            new.write(content)
        digest, self._written[name] = new.settled()
        return digest

    def _for_good(self, file: DirectWriter) -> NewFile:
        return NewFile(file, self._writing, next(self._next_beside), digest=True, crc=self._packed)

    def _read_back_later(self, file: DirectWriter) -> NewFile:
        """With its digest, where that of the one before is taken; by a thread of its own, so that none waits for it."""
        if self._digesting is not None and not self._digesting.is_idle:
            return NewFile(file, self._writing, self._besides[0], digest=False, crc=False)
        self._digesting = NewFile(file, self._writing, self._besides[1], digest=True, crc=False)
        return self._digesting

    @contextmanager
    def _looked_at(self, again: Again) -> Iterator[NewFile]:
        new = NewFile(None, self._writing, next(self._next_beside), digest=True, crc=True, again=again)
        try:
            yield new
        except BaseException:
            new.leave()
            raise

    @contextmanager
    def _new(self, path: str) -> Iterator[NewFile]:
        place = self.part / path
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = DirectWriter(open_new_raw(place), self._blocks)
        new = self._read_back_later(file) if self._reads_back and path.startswith("data/") else self._for_good(file)
        try:
            yield new
        except BaseException:
            new.leave()
            with suppress(OSError):  # what it still holds may not fit either
                file.close()
            place.unlink(missing_ok=True)
            raise
        self._finishing.add(file, new.last_put)


def _manifest_text(digests: Mapping[str, str]) -> bytes:
    return "".join(f"{digest}  {encode_path(path)}\n" for path, digest in digests.items()).encode()
