"""Sweeps away what a killed export left, with a row in the audit trail, since evidence was in it."""

from __future__ import annotations

import os
from pathlib import Path

from app.case.casefile import Case
from app.case.values import names
from app.exchange.parcels.leftovers import sweep


def sweep_leftovers(case: Case, folder: Path) -> list[str]:
    """Remove from `folder` the parts of packages that nobody writes any more; gives their names."""
    swept = sweep(folder)
    for name in swept:
        case.record("removed what a killed export left", name, {"folder": names.to_stored(os.fsencode(folder))})
    return swept
