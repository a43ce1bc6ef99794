"""Tells whether what is to be added is a VICS case document, or holds one, and what such a document says of itself.

It is read to its end before anything is put on record, so that one that is cut off, or isn't what it seems, leaves no
trace in the case.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.case.values import names
from app.ingest.evidence import Unreadable, open_evidence
from app.ingest.vics_reading import SNIFFED, DocumentError, Header, Kind, Tally, kind_of, read
from app.known.source_files import DigestedFile
from app.platform.folders import list_folder

Tell = Callable[[int, int], None]
"""Told how many bytes of a document are read, and how many there are."""


class SurveyStopped(Exception):
    """The officer stopped it."""


@dataclass(frozen=True)
class Surveyed:
    """A document that was read to its end. `folder`: its own; `name`: its file's, in stored form."""

    folder: Path
    name: str
    sha256: str
    size: int
    header: Header
    tally: Tally


def documents_at(path: Path) -> list[Path]:
    """The VICS case document that `path` is, or those that lie directly in the folder `path`.

    Raises DocumentError for a hash set, and for a case document in UTF-16: taking either for an ordinary file would
    lose in silence what it says.
    """
    if not path.is_dir():
        kind = _kind(path)
        if kind is Kind.HASH_SET:
            raise DocumentError(f"{path.name} is a VICS hash set, not a case; import it with “hashes import”.")
        return [path] if _is_case(path, kind) else []
    try:
        items = list_folder(os.fsencode(path))
    except OSError:
        return []  # the walk tells why
    files = (path / os.fsdecode(item.name) for item in items if stat.S_ISREG(item.mode))
    return [file for file in files if file.suffix.lower() == ".json" and _is_case(file, _kind(file))]


def survey(path: Path, tell: Tell | None = None, stopped: Callable[[], bool] | None = None) -> Surveyed:
    """Read a document to its end. Raises UserError with the place in bytes where it can't be read, SurveyStopped."""
    header, tally = Header(), Tally()
    with open_document(path) as (file, size):

        def step(done: int) -> None:
            if stopped is not None and stopped():
                raise SurveyStopped
            if tell is not None:
                tell(done, size)

        digested = DigestedFile(file, path.name, step)
        try:
            for batch in read(digested, path.name, header):
                tally.count(batch, path.name)
        except OSError as error:
            raise _unreadable(path, error.strerror or str(error)) from error
        whole = digested.finish()
    return Surveyed(path.parent, names.to_stored(os.fsencode(path.name)), whole.sha256, whole.size, header, tally)


def survey_all(path: Path, tell: Tell, stopped: Callable[[], bool]) -> tuple[Surveyed, ...]:
    """Read all documents that adding `path` would bring. Raises UserError, SurveyStopped."""
    return tuple(survey(document, tell, stopped) for document in documents_at(path.resolve()))


@contextmanager
def open_document(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """The document for reading, without a trace, and its size. Raises DocumentError."""
    try:
        evidence = open_evidence(path)
    except Unreadable as error:
        raise DocumentError(f"The file {path.name} {error.reason}; check the path and its medium.") from error
    with evidence, os.fdopen(os.dup(evidence.descriptor), "rb", buffering=0) as file:
        yield file, evidence.size


def _kind(path: Path) -> Kind:
    try:
        with open_document(path) as (file, _):
            return kind_of(file.read(SNIFFED))
    except (DocumentError, OSError):
        return Kind.OTHER  # the ingest tells why it can't be read


def _is_case(path: Path, kind: Kind) -> bool:
    if kind is Kind.UTF_16:
        raise DocumentError(f"{path.name} is a VICS case in UTF-16, where JSON is UTF-8; export it anew as UTF-8.")
    return kind is Kind.CASE


def _unreadable(path: Path, why: str) -> DocumentError:
    return DocumentError(f"{path.name} can't be read to its end ({why}); check the medium that it lies on.")
