"""How many walks through archives something takes, and how much it asks of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from analysis.jobs import Pick
from app.ingest.crew import Crew
from app.ingest.picking import Picking


class Counted:
    """Counts walks through archives, those open at once, and what was asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.walks = self.asked = self.open = self.most_open = 0
        pick, ask = Crew.pick, Picking.pick

        @contextmanager
        def counted(crew: Crew, evidence: int, job: Pick) -> Iterator[Picking]:
            self.walks += 1
            self.open += 1
            self.most_open = max(self.most_open, self.open)
            try:
                with pick(crew, evidence, job) as picking:
                    yield picking
            finally:
                self.open -= 1

        def asking(picking: Picking, members: tuple[tuple[bytes, int], ...]) -> object:
            self.asked += 1
            return ask(picking, members)

        monkeypatch.setattr(Crew, "pick", counted)
        monkeypatch.setattr(Picking, "pick", asking)
