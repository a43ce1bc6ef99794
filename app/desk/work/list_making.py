"""Makes a hash list from the window, in a thread that may be stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.case.casefile import Case
from app.case.queries.chosen_media import Chosen
from app.exchange.bags.bag import Stopped
from app.jobs.hash_list import MadeList, make_hash_list


def make(
    case: Case, chosen: Chosen, file: Path, tell: Callable[[Any], None], stopped: Callable[[], bool]
) -> MadeList | None:
    """See `app.jobs.hash_list.make_hash_list`; None where it was stopped. `tell`: of media looked at, and of all."""
    try:
        return make_hash_list(case, chosen, file, lambda done, total: tell((done, total)), stopped)
    except Stopped:
        return None
