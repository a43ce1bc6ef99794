"""Writes a BagIt 1.0 bag (RFC 8493) that is there as a whole or not at all.

Everything goes into `NAME.bag.part`, is made durable, and the folder gets its name at the very end. On any error, on
cancelling and on a full disk the part is removed. A program that is killed leaves it behind, beside the lock that
nobody holds any more; `app.exchange.leftovers` sweeps both.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.errors import UserError
from app.platform.files import sync_folder
from app.platform.locks import FileLock, Locked, lock_file

PART = ".bag.part"
LOCK = ".lock"
"""What `NAME.bag.part` has behind its name where it is the lock of whoever writes the bag."""

ALGORITHM = "sha512"
DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE_BREAKS = re.compile(r"[\r\n]+\s*")


class Stopped(UserError):  # noqa: N818 - stopping is no error of anybody's
    """The officer stopped it."""


def encode_path(path: str) -> str:
    """A path as a manifest has it: only %, LF and CR are percent-encoded (RFC 8493, 2.1.3)."""
    return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")


def decode_path(text: str) -> str:
    """The path that a manifest's line means."""
    return re.sub(r"%(0A|0D|25)", lambda found: chr(int(found[1], 16)), text, flags=re.IGNORECASE)


def same_name(path: str) -> str:
    """Equal for two paths that some file system takes for one: capitals and ways to compose accents don't count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def open_new(path: Path) -> BinaryIO:
    """Create a file that must not exist yet, readable by its owner alone."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


class NewFile:
    """A file of the bag while it is written; its digest is taken on the way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.new(ALGORITHM)
        self.size = 0

    def write(self, data: bytes, /) -> None:
        """Append all of `data`. Raises OSError."""
        self._file.write(data)
        self._digest.update(data)
        self.size += len(data)

    def digest(self) -> str:
        """Hex of what was written so far."""
        return self._digest.hexdigest()


class BagWriter:
    """Writes one bag; to be used in a `with` block, in which `finish` gives the bag its name.

    Raises UserError where the target, or the part of an earlier attempt, exists. Without `finish` nothing stays.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.part = self.part_of(target)
        self.octets = 0
        self._manifest: dict[str, str] = {}
        self._names: set[str] = set()
        self._finished = False
        self._refuse_if_taken()
        self._lock = _held(self.lock_of(target))
        try:
            self._refuse_if_taken()  # by who held the lock until now
            self.part.mkdir(mode=0o700)
        except BaseException:
            self._unlock()
            raise

    @staticmethod
    def part_of(target: Path) -> Path:
        """Where a bag lies until it is finished."""
        return target.with_name(target.name + ".part")

    @staticmethod
    def lock_of(target: Path) -> Path:
        """The lock that is held until then."""
        return target.with_name(target.name + ".part" + LOCK)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished:
            shutil.rmtree(self.part, ignore_errors=True)
        self._unlock()

    @property
    def files(self) -> int:
        """How many payload files were written."""
        return len(self._manifest)

    @contextmanager
    def payload(self, path: str) -> Iterator[NewFile]:
        """Write the payload file `data/…`. If the block raises, the file is taken back and the error goes on."""
        if not path.startswith("data/") or same_name(path) in self._names:
            raise ValueError(f"not a new payload path: {path}")
        with self._new(path) as new:
            yield new
        self._names.add(same_name(path))
        self._manifest[path] = new.digest()
        self.octets += new.size

    def seal(self, info: Iterable[tuple[str, str]]) -> str:
        """Write the tag files and make all durable; gives the SHA-512 of the tag manifest, which stands for the bag.

        `info`: labels and values of bag-info.txt; Payload-Oxum is added.
        """
        lines = [*info, ("Payload-Oxum", f"{self.octets}.{self.files}")]
        tags = {
            "bagit.txt": DECLARATION,
            "bag-info.txt": "".join(f"{label}: {_LINE_BREAKS.sub(' ', value)}\n" for label, value in lines).encode(),
            f"manifest-{ALGORITHM}.txt": _manifest_text(self._manifest),
        }
        (self.part / "data").mkdir(exist_ok=True)
        digests = {name: self._tag_file(name, content) for name, content in tags.items()}
        digest = self._tag_file(f"tagmanifest-{ALGORITHM}.txt", _manifest_text(digests))
        for folder, _, _ in os.walk(self.part):
            sync_folder(Path(folder))
        return digest

    def finish(self) -> None:
        """Give the sealed bag its name. Raises UserError or OSError, and then it has none."""
        if os.path.lexists(self.target):
            raise UserError(f"{self.target} was made by somebody else meanwhile; choose another folder.")
        self.part.rename(self.target)
        try:
            sync_folder(self.target.parent)
        except OSError:
            self.target.rename(self.part)
            raise
        self._finished = True

    def _refuse_if_taken(self) -> None:
        for path in (self.target, self.part):
            if os.path.lexists(path):
                raise UserError(f"{path} exists already; move or delete it, or choose another folder.")

    def _unlock(self) -> None:
        if self._lock is not None:
            with suppress(OSError):  # an empty lock is in nobody's way
                self._lock.remove()

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
            with file:
                new = NewFile(file)
                yield new
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            place.unlink(missing_ok=True)
            raise


def _held(path: Path) -> FileLock | None:
    """The lock; None where the file system knows none, so that what a killed program leaves there is never swept."""
    try:
        return lock_file(path)
    except Locked as error:
        raise UserError(f"{path.name} is being written by {error.holder}; choose another folder.") from error
    except OSError:
        return None


def _manifest_text(digests: dict[str, str]) -> bytes:
    return "".join(f"{digests[path]}  {encode_path(path)}\n" for path in sorted(digests)).encode()
