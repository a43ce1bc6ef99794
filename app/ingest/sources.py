"""Adding sources to a case: checked all first, then recorded together, and only ever read afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.records import source_records, vics_records
from app.case.records.vics_mapping import Meanings, checked_meanings
from app.case.records.vics_records import NewDocument
from app.case.values import names
from app.errors import UserError
from app.ingest.vics_survey import Surveyed, documents_at, survey


@dataclass(frozen=True)
class NewSource:
    """A folder or file to be added. `exhibit`: the agency's number of what was seized; may be empty.

    A file that is a VICS case document stands for what it names; with `as_files` documents are files like others.
    `meanings`: what its categories mean in this case; `take_over`: what it decided is to be taken over.
    """

    path: Path
    exhibit: str = ""
    as_files: bool = False
    meanings: Meanings | None = None
    take_over: bool = False


@dataclass(frozen=True)
class _Checked:
    """A source that may be added; `path` in stored form. `documents_only`: what its documents don't name is not."""

    path: str
    kind: str
    exhibit: str
    documents: tuple[NewDocument, ...]
    documents_only: bool


def add_sources(
    case: Case,
    sources: Sequence[NewSource],
    tell: Callable[[str], None] | None = None,
    stopped: Callable[[], bool] | None = None,
) -> list[int]:
    """Add folders or files to the case, to be read by the next ingest; gives their ids.

    One that is there already will be walked again for what is new. A VICS case document is read to its end first;
    `tell` gets words of how far. Raises UserError, with none added, if one isn't there, is the case itself or holds
    it, belongs to another exhibit already, or is a document that can't be taken in; SurveyStopped if `stopped` says so.
    """
    checked = [_checked(case, source, tell, stopped) for source in sources]
    return case.write(lambda db: [_add(db, each, case.actor) for each in checked])


def add_source(case: Case, path: Path, exhibit: str) -> int:
    """Add one source; see `add_sources`."""
    (number,) = add_sources(case, [NewSource(path, exhibit)])
    return number


def _add(db: sqlite.Connection, checked: _Checked, actor: str) -> int:
    new = source_records.exhibit_of(db, checked.path) is None
    source = source_records.add_source(db, checked.path, checked.kind, checked.exhibit, actor)
    # A folder that was added as a whole stays so when a document in it is added on its own.
    only = checked.documents_only and (new or vics_records.is_documents_only(db, source))
    vics_records.set_documents_only(db, source, only=only)
    for document in checked.documents:
        vics_records.add_document(db, source, document, actor)
    return source


def _checked(
    case: Case, source: NewSource, tell: Callable[[str], None] | None, stopped: Callable[[], bool] | None
) -> _Checked:
    path, exhibit = source.path, source.exhibit.strip()
    if not path.exists():
        raise UserError(f"There is no {path}; check the path, and that the exhibit is connected.")
    real = path.resolve()
    if not (real.is_dir() or real.is_file()):
        raise UserError(f"{path} is neither a folder nor a file; choose one that is.")
    documents = [] if source.as_files else documents_at(real)
    place = real.parent if real in documents else real
    if case.folder.is_relative_to(place) or place.is_relative_to(case.folder):
        raise UserError(
            f"The case {case.folder.name} lies inside {path}, or the other way round; "
            "a source is never written to, so keep the case elsewhere."
        )
    stored = names.to_stored(os.fsencode(place))
    before = source_records.exhibit_of(case.reader(), stored)
    if before is not None and exhibit and exhibit != before:
        raise UserError(f"{path} belongs to exhibit {before} already; leave the exhibit out, or give that one.")
    if (source.take_over or source.meanings) and not documents:
        raise UserError(f"{path} is no VICS case, so there are no decisions to take over; leave that out.")
    surveyed = [survey(each, tell and _share(each.name, tell), stopped) for each in documents]
    return _Checked(
        stored,
        "folder" if place.is_dir() else "file",
        before or exhibit or "unassigned",
        tuple(_document(case, each, source) for each in surveyed),
        real in documents,
    )


def _document(case: Case, surveyed: Surveyed, source: NewSource) -> NewDocument:
    codes = surveyed.tally.codes
    meanings = source.meanings
    if source.take_over or meanings is not None:
        meanings = checked_meanings(case.info.scheme, meanings or {}, codes, surveyed.header.region)
    return NewDocument(
        surveyed.name,
        surveyed.sha256,
        surveyed.size,
        surveyed.tally.records,
        surveyed.header.to_json(),
        dict(codes),
        meanings,
        source.take_over,
    )


def _share(name: str, tell: Callable[[str], None]) -> Callable[[int, int], None]:
    return lambda done, total: tell(f"{name}: {100 * done // max(total, 1)} %")
