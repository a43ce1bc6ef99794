"""Verifying that sources are as they were when they were read, and noting in the case that it was done."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from app.case.casefile import Case
from app.case.queries.manifest import SourceManifest, manifests
from app.case.values import names
from app.errors import UserError
from app.ingest.recheck import Difference, SourceCheck, check_source


def chosen_sources(case: Case, paths: Sequence[Path]) -> list[SourceManifest]:
    """The sources at these paths; all of them where none is given. Raises UserError for a path that is no source."""
    known = {source.row.path: source for source in manifests(case.reader())}
    if not paths:
        return list(known.values())
    return [_named(known, path) for path in paths]


def verify_source(
    case: Case,
    source: SourceManifest,
    quick: bool,
    found: Callable[[Difference], None],
    tell: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> SourceCheck:
    """Compare a source with what is on record of it; see `app.ingest.recheck.check_source`.

    The audit trail says that it was done, how, and what was counted. Raises UserError, CheckStopped.
    """
    check = check_source(case.reader(), source, quick, found, tell, stopped)
    case.record("verify source", source.exhibit, _counts(check))
    return check


def _counts(check: SourceCheck) -> dict[str, object]:
    source = check.manifest
    return {
        "source": source.row.id,
        "path": source.row.path,
        "method": "size and time" if check.quick else "SHA-256",
        "unchanged": check.unchanged,
        "files": source.files,
        "as_read": check.as_read,
        "changed": check.changed,
        "gone": check.gone,
        "new": check.new,
        "unreadable": check.unreadable,
        "touched": check.touched,
        "without_digest": check.without_digest,
        "members": source.members,
        "members_in_doubt": check.members_in_doubt,
        "access_times_not_kept": check.access_times_not_kept,
    }


def _named(known: dict[str, SourceManifest], path: Path) -> SourceManifest:
    # The way it was added; a disk that isn't connected resolves to itself.
    source = known.get(names.to_stored(os.fsencode(path.resolve())))
    if source is None:
        raise UserError(f"{path} is no source of this case; “status” lists its sources.")
    return source
