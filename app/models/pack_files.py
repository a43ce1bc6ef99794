"""The files of a pack, a folder or a .zip from anywhere: every lie of them is a sentence, and none of them is run."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from analysis.fingerprints.model_manifest import MANIFEST, MODEL
from app.errors import UserError
from app.platform.files import write_file

LARGEST_MODEL = 1_000_000_000
"""Bytes; ResNet-50 in full precision takes 100 MB."""
LARGEST_TEXT = 1_000_000
TEXTS = ("LICENSE", "LICENSE.txt", "README.md", "README.txt")
"""What else may lie in a pack."""

_Members = dict[str, Callable[[int], bytes]]
"""Files of a pack by their names; reads at most so many bytes."""


@contextmanager
def opened(path: Path) -> Iterator[_Members]:
    """The files of a pack, a folder or a .zip, by their names. Raises UserError, as reading them does."""
    with ExitStack() as stack:
        with _told():
            members = _members(path, stack)
        yield members


def whole_text(members: _Members, name: str) -> bytes:
    """A small file of a pack. Raises UserError where it is larger than any honest one."""
    return _whole(members[name], name, LARGEST_TEXT)


def whole_network(members: _Members, name: str, digest: str) -> bytes:
    """A network of a pack. `digest`: its SHA-256 by the manifest. Raises UserError where it is larger than any honest
    one, or another."""
    content = _whole(members[name], name, LARGEST_MODEL)
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        raise UserError(
            f"{name} isn't the network that the manifest describes (its SHA-256 begins with {found[:12]}, the "
            f"manifest says {digest[:12]}); the pack was damaged or changed on its way, get it again."
        )
    return content


@contextmanager
def laid_out(content: Mapping[str, bytes], shelf: Path) -> Iterator[Path]:
    """A folder on the shelf that holds these files by name, and lasts for the block unless it is moved away. Raises
    UserError."""
    try:
        shelf.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="trial-", dir=shelf) as place:
            for name, each in content.items():
                write_file(Path(place) / name, each)
            yield Path(place)
    except OSError as error:
        raise UserError(f"The pack can't be written to {shelf}: {error.strerror or error}.") from error


def verify_network(folder: Path, name: str, digest: str, title: str) -> None:
    """Raises UserError unless this network of an installed pack has this SHA-256. `title`: of the pack."""
    try:
        with (folder / name).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UserError(
            f"{name} of model pack {title} can't be read ({error.strerror}); remove the pack and install it again."
        ) from error
    if found != digest:
        raise UserError(
            f"{name} of model pack {title} has changed since it was installed; remove the pack and install it again."
        )


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(f"The pack can't be read: {error.strerror or error}.") from error
    # zipfile: NotImplementedError for a compression that it lacks, RuntimeError for a member with a password.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise UserError(f"The pack can't be unpacked ({error}); get it again from those who made it.") from error


def _members(path: Path, stack: ExitStack) -> _Members:
    if path.is_dir():
        return {item.name: _reader_of_file(item) for item in path.iterdir()}
    if zipfile.is_zipfile(path):
        archive = stack.enter_context(zipfile.ZipFile(path))
        names = archive.namelist()
        if len(set(names)) != len(names):
            raise UserError("The pack holds two files of one name; get it again from those who made it.")
        return {name: _reader_of_member(archive, name) for name in names}
    if path.exists():
        raise UserError(f"{path} is no model pack; give a folder or a .zip with {MANIFEST} and {MODEL}.")
    raise UserError(f"There is no {path}; give the folder or the .zip of a model pack.")


def _reader_of_file(path: Path) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        if path.is_symlink() or not path.is_file():
            raise UserError(f"“{path.name}” in the pack is no plain file; a pack holds plain files only.")
        with _told(), path.open("rb") as file:
            return file.read(most)

    return read


def _reader_of_member(archive: zipfile.ZipFile, name: str) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        with _told(), archive.open(name) as file:
            return file.read(most)

    return read


def _whole(read: Callable[[int], bytes], name: str, largest: int) -> bytes:
    content = read(largest + 1)
    if len(content) > largest:
        raise UserError(f"The pack's {name} is larger than {largest:,} bytes, which no honest one is.")
    return content
