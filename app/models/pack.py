"""Reading a model pack, a folder or a .zip from anywhere: every lie of it is a sentence, and nothing of it is run."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from analysis.fingerprints.model_manifest import FORMAT, MANIFEST, MODEL, Manifest, decoded
from app.errors import UserError
from app.models import manifests

LARGEST_MODEL = 1_000_000_000
"""Bytes; ResNet-50 in full precision takes 100 MB."""
LARGEST_TEXT = 1_000_000
TEXTS = ("LICENSE", "LICENSE.txt", "README.md", "README.txt")
"""What else may lie in a pack."""
_SCHEMA = files("resources") / "models" / "pack.schema.json"

_Members = dict[str, Callable[[int], bytes]]
"""Files of a pack by their names; reads at most so many bytes."""


@dataclass(frozen=True)
class Pack:
    """A pack that holds what it says."""

    manifest: Manifest
    files: dict[str, bytes]


def read_pack(path: Path) -> Pack:
    """Read a pack. Raises UserError with the first thing about it that isn't as it must be."""
    with opened(path) as members:
        strange = sorted(set(members) - {MANIFEST, MODEL, *TEXTS})
        if strange:
            raise UserError(
                f"The pack holds “{strange[0]}”; a pack holds {MANIFEST}, {MODEL} and a LICENSE.txt and README.txt, "
                "with no folder around them."
            )
        for name in (MANIFEST, MODEL):
            if name not in members:
                raise UserError(f"The pack has no {name}; ask those who made it for a whole one.")
        content = {name: whole_file(members[name], name, LARGEST_TEXT) for name in members if name != MODEL}
        manifest = read_manifest(content[MANIFEST])
        content[MODEL] = whole_file(members[MODEL], MODEL, LARGEST_MODEL)
    found = hashlib.sha256(content[MODEL]).hexdigest()
    if found != manifest.sha256:
        raise UserError(
            f"The network isn't the one that the manifest describes (its SHA-256 begins with {found[:12]}, the "
            f"manifest says {manifest.sha256[:12]}); the pack was damaged or changed on its way, get it again."
        )
    return Pack(manifest, content)


def read_manifest(content: bytes) -> Manifest:
    """A manifest out of a pack. Raises UserError."""
    manifest = manifests.checked(content, FORMAT, _SCHEMA, decoded)
    _check(manifest)
    return manifest


def _check(manifest: Manifest) -> None:
    """What no schema says."""
    output, limits = manifest.output, manifest.thresholds
    if output.centre and len(output.centre) != output.length:
        raise UserError(
            f"The pack's manifest has a centre of {len(output.centre)} numbers for vectors of {output.length}."
        )
    if not limits.sure.bits <= limits.candidate.bits <= output.length // 2:
        raise UserError(
            "The pack's thresholds can't be: “sure” must be no more bits than “candidate”, and that no more than half "
            f"of the {output.length} bits of a code."
        )


@contextmanager
def opened(path: Path) -> Iterator[_Members]:
    """The files of a pack, a folder or a .zip, by their names. Raises UserError."""
    try:
        if path.is_dir():
            yield {item.name: _reader_of_file(item) for item in path.iterdir()}
        elif zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                names = archive.namelist()
                if len(set(names)) != len(names):
                    raise UserError("The pack holds two files of one name; get it again from those who made it.")
                yield {name: _reader_of_member(archive, name) for name in names}
        elif path.exists():
            raise UserError(f"{path} is no model pack; give a folder or a .zip with {MANIFEST} and {MODEL}.")
        else:
            raise UserError(f"There is no {path}; give the folder or the .zip of a model pack.")
    except OSError as error:
        raise UserError(f"The pack can't be read: {error.strerror or error}.") from error
    # zipfile: NotImplementedError for a compression that it lacks, RuntimeError for a member with a password.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise UserError(f"The pack can't be unpacked ({error}); get it again from those who made it.") from error


def _reader_of_file(path: Path) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        if path.is_symlink() or not path.is_file():
            raise UserError(f"“{path.name}” in the pack is no plain file; a pack holds plain files only.")
        with path.open("rb") as file:
            return file.read(most)

    return read


def _reader_of_member(archive: zipfile.ZipFile, name: str) -> Callable[[int], bytes]:
    def read(most: int) -> bytes:
        with archive.open(name) as file:
            return file.read(most)

    return read


def whole_file(read: Callable[[int], bytes], name: str, largest: int) -> bytes:
    """A file of a pack. Raises UserError where it is larger than any honest one."""
    content = read(largest + 1)
    if len(content) > largest:
        raise UserError(f"The pack's {name} is larger than {largest:,} bytes, which no honest one is.")
    return content
