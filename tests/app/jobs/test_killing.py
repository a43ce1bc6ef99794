"""No kill costs a decision, a backup or a package that was told of, or leaves a database that isn't whole. `make bench`
does the same two hundred times each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.jobs import killing
from tests.app.jobs.killing import Trial

SEED = 11
HERE = {kind: 2 for kind in killing.TRIALS if kind is not killing.TakingIn} | {killing.Triage: 4}
"""How often; the ingest is killed by tests/app/ingest/test_killed.py."""


@pytest.mark.parametrize("kind", HERE, ids=lambda kind: str(kind.name))
def test_kills_lose_nothing(tmp_path: Path, kind: type[Trial]) -> None:
    trial = kind(tmp_path / "place")
    assert killing.run(trial, HERE[kind], SEED) == []
