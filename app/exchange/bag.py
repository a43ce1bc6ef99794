"""Writes a BagIt 1.0 bag (RFC 8493) that is there as a whole or not at all; see `app.exchange.whole_folder`."""

from __future__ import annotations

import hashlib
import os
import re
import zlib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from app.errors import UserError
from app.exchange.beside import Beside, Finishing
from app.exchange.whole_folder import WholeFolder, open_new
from app.platform.files import sync_folder
from app.platform.path_names import same_name

ALGORITHM = "sha512"
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


class NewFile:
    """A file of the bag while it is written; its digest is taken on the way, beside the writing where that pays, and,
    where it is asked for, the CRC-32 that zip archives have."""

    def __init__(self, file: BinaryIO, beside: Beside, *, crc: bool) -> None:
        self._file = file
        self._beside = beside
        self._wants_crc = crc
        self._digest = hashlib.new(ALGORITHM)
        self._newest: Future[object] | None = None
        self.size = 0
        self.crc = 0

    def write(self, data: bytes, /) -> None:
        """Append all of `data`. Raises OSError."""
        self._file.write(data)
        if len(data) < _WORTH_A_THREAD and (self._newest is None or self._newest.done()):
            self._digest.update(data)
        else:
            self._newest = self._beside.submit(self._digest.update, data)
        if self._wants_crc:
            self.crc = zlib.crc32(data, self.crc)
        self.size += len(data)

    def digest(self) -> str:
        """Hex of what was written so far."""
        if self._newest is not None:
            self._newest.result()
        return self._digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written: bytes, and the CRC-32 of zip archives, 0 where none was asked for."""

    size: int
    crc: int


class BagWriter(WholeFolder):
    """Writes one bag; to be used in a `with` block, in which `finish` gives the bag its name.

    Raises UserError where the target, or the part of an earlier attempt, exists. Without `finish` nothing stays.
    `crc`: whether `written` has to have the CRC-32 of each file, for an archive of it.
    """

    def __init__(self, target: Path, *, crc: bool = False) -> None:
        super().__init__(target)
        self._crc = crc
        self.octets = 0
        self._manifest: dict[str, str] = {}
        self._unsettled = deque[tuple[str, NewFile]]()
        self._names: set[str] = set()
        self._written: dict[str, Written] = {}
        self._besides = (Beside(), Beside())
        self._next_beside = cycle(self._besides)
        self._finishing = Finishing()

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in self._besides:
            each.close()
        self._finishing.close()
        super().__exit__(kind, raised, trace)

    @property
    def files(self) -> int:
        """How many payload files were written."""
        return len(self._names)

    @property
    def digests(self) -> Mapping[str, str]:
        """SHA-512 of the payload (hex), by path in the bag, once it is sealed."""
        return self._manifest

    @property
    def written(self) -> Mapping[str, Written]:
        """All files that were written, by their path in the bag."""
        return self._written

    @contextmanager
    def payload(self, path: str) -> Iterator[NewFile]:
        """Write the payload file `data/…`. If the block raises, the file is taken back and the error goes on."""
        if not path.startswith("data/") or same_name(path) in self._names:
            raise ValueError(f"not a new payload path: {path}")
        with self._new(path) as new:
            yield new
        self._names.add(same_name(path))
        self._unsettled.append((path, new))
        self._settle(_UNSETTLED)
        self.octets += new.size

    def seal(self, info: Iterable[tuple[str, str]]) -> str:
        """Write the tag files and make all durable; gives the SHA-512 of the tag manifest, which stands for the bag.

        `info`: labels and values of bag-info.txt; Payload-Oxum is added.
        """
        self._settle(0)
        lines = [*info, ("Payload-Oxum", f"{self.octets}.{self.files}")]
        tags = {
            "bagit.txt": DECLARATION,
            "bag-info.txt": "".join(f"{label}: {_LINE_BREAKS.sub(' ', value)}\n" for label, value in lines).encode(),
            f"manifest-{ALGORITHM}.txt": _manifest_text(self._manifest),
        }
        (self.part / "data").mkdir(exist_ok=True)
        digests = {name: self._tag_file(name, content) for name, content in tags.items()}
        digest = self._tag_file(f"tagmanifest-{ALGORITHM}.txt", _manifest_text(digests))
        self._finishing.wait()
        for folder, _, _ in os.walk(self.part):
            sync_folder(Path(folder))
        return digest

    def attach(self, name: str, content: bytes) -> None:
        """Lay a tag file beside the tag manifest, which doesn't list it, such as a signature over it."""
        self._tag_file(name, content)
        self._finishing.wait()
        sync_folder(self.part)

    def _settle(self, most: int) -> None:
        """Put digests into the manifest until at most so many are under way."""
        while len(self._unsettled) > most:
            path, new = self._unsettled.popleft()
            self._manifest[path] = new.digest()

    def _tag_file(self, name: str, content: bytes) -> str:
        with self._new(name) as new:
            new.write(content)
        return new.digest()

    @contextmanager
    def _new(self, path: str) -> Iterator[NewFile]:
        place = self.part / path
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = open_new(place)
        try:
            new = NewFile(file, next(self._next_beside), crc=self._crc)
            yield new
            file.flush()
        except BaseException:
            with suppress(OSError):  # what it still holds may not fit either
                file.close()
            place.unlink(missing_ok=True)
            raise
        self._finishing.add(file)
        self._written[path] = Written(new.size, new.crc)


def _manifest_text(digests: dict[str, str]) -> bytes:
    return "".join(f"{digests[path]}  {encode_path(path)}\n" for path in sorted(digests)).encode()
