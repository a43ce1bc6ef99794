"""Every entry below a source, in a fixed order, without following links, opening files or leaving a trace."""

from __future__ import annotations

import os
from collections.abc import Iterator

from app.case.records.intake_records import UNLISTED, Entry, SourceRow
from app.case.values import names
from app.errors import UserError
from app.ingest.evidence import Evidence, not_a_file, open_evidence
from app.platform.folders import FolderItem, list_folder


def walk(source: SourceRow) -> Iterator[Entry]:
    """All files below a source, and with a reason all that is there but can't be read. Paths are in stored form."""
    root = names.to_bytes(source.path)
    if source.kind == "file":
        yield _single(root)
        return
    pending = [b""]
    while pending:
        folder = pending.pop()
        try:
            items = list_folder(os.path.join(root, folder) if folder else root)
        except OSError as error:
            yield Entry(names.to_stored(folder), 0, None, f"{UNLISTED}: {_words(error)}")
            continue
        yield from (_entry(folder, item) for item in items if not item.is_folder)
        pending += [os.path.join(folder, item.name) for item in reversed(items) if item.is_folder]


def open_claimed(source: SourceRow, path: str) -> Evidence:
    """Open an occurrence of the file system; `path` in stored form. Raises Unreadable."""
    root = names.to_bytes(source.path)
    return open_evidence(root) if source.kind == "file" else open_evidence(names.to_bytes(path), below=root)


def is_gone(source: SourceRow) -> bool:
    """Whether the whole source isn't there: unplugged, unmounted, moved."""
    return not os.path.lexists(names.to_bytes(source.path))


def source_gone(source: SourceRow) -> UserError:
    """What to tell the officer then."""
    return UserError(f"The source {names.display(source.path)} isn't there; connect it again, then resume.")


def _single(path: bytes) -> Entry:
    name = names.to_stored(os.path.basename(path))
    try:
        facts = os.stat(path, follow_symlinks=False)
    except OSError as error:
        return Entry(name, 0, None, _words(error))
    return Entry(name, facts.st_size, facts.st_mtime_ns, _reason(facts.st_mode))


def _entry(folder: bytes, item: FolderItem) -> Entry:
    path = names.to_stored(os.path.join(folder, item.name))
    return Entry(path, item.size, item.modified_ns, _reason(item.mode))


def _reason(mode: int) -> str:
    refused = not_a_file(mode)
    return f"the file {refused}" if refused else ""


def _words(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
