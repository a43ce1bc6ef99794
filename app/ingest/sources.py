"""Adding sources to a case: checked all first, then recorded together, and only ever read afterwards."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.case import names, source_records
from app.case.casefile import Case
from app.errors import UserError


@dataclass(frozen=True)
class NewSource:
    """A folder or file to be added. `exhibit`: the agency's number of what was seized; may be empty."""

    path: Path
    exhibit: str = ""


@dataclass(frozen=True)
class _Checked:
    """A source that may be added; `path` in stored form."""

    path: str
    kind: str
    exhibit: str


def add_sources(case: Case, sources: Sequence[NewSource]) -> list[int]:
    """Add folders or files to the case, to be read by the next ingest; gives their ids.

    One that is there already will be walked again for what is new. Raises UserError, with none added, if one isn't
    there, is the case itself or holds it, or belongs to another exhibit already.
    """
    checked = [_checked(case, source) for source in sources]
    return case.write(
        lambda db: [source_records.add_source(db, each.path, each.kind, each.exhibit, case.actor) for each in checked]
    )


def add_source(case: Case, path: Path, exhibit: str) -> int:
    """Add one source; see `add_sources`."""
    (number,) = add_sources(case, [NewSource(path, exhibit)])
    return number


def _checked(case: Case, source: NewSource) -> _Checked:
    path, exhibit = source.path, source.exhibit.strip()
    if not path.exists():
        raise UserError(f"There is no {path}; check the path, and that the exhibit is connected.")
    real = path.resolve()
    if not (real.is_dir() or real.is_file()):
        raise UserError(f"{path} is neither a folder nor a file; choose one that is.")
    if case.folder.is_relative_to(real) or real.is_relative_to(case.folder):
        raise UserError(
            f"The case {case.folder.name} lies inside {path}, or the other way round; "
            "a source is never written to, so keep the case elsewhere."
        )
    stored = names.to_stored(os.fsencode(real))
    before = source_records.exhibit_of(case.reader(), stored)
    if before is not None and exhibit and exhibit != before:
        raise UserError(f"{path} belongs to exhibit {before} already; leave the exhibit out, or give that one.")
    return _Checked(stored, "folder" if real.is_dir() else "file", before or exhibit or "unassigned")
