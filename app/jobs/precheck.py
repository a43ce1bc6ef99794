"""Looking at what is chosen for a package before anything is written; see `app.case.export.precheck`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app import sqlite
from app.case.export import precheck
from app.case.export.precheck import Precheck
from app.case.queries import central
from app.case.queries.chosen_media import Chosen
from app.case.values.schemes import load_scheme
from app.exchange.packages.package import Profile
from app.jobs.handover import Known


def look(
    reader: sqlite.Connection,
    scheme: str,
    chosen: Chosen,
    profile: str,
    *,
    known: str = Known.SEND,
    central_sets: Sequence[str] = (),
    leave_out_missing: bool = False,
) -> Precheck:
    """Look at it as a package of this profile would be made; see `app.jobs.handover.export`. Looks whether the sources
    are where they were. Raises UserError for a choice that can't be understood.
    """
    had = None if known == Known.SEND else central.had_already(reader, central_sets)
    return precheck.of(
        reader,
        chosen,
        load_scheme(scheme),
        is_there=lambda path: Path(path).exists(),
        needs_sources=profile == Profile.SERIES_FULL and not leave_out_missing,
        had=had,
        carries_media=profile == Profile.SERIES_FULL,
    )
