"""Stands in for the long jobs of a window: a crew that does nothing, sources that are taken in at once, a receipt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis.facts import Rendering
from app.case.casefile import Case
from app.case.trail.changed import Changed, Touched
from app.desk.work.services import Services, Wanted
from app.desk.work.workbench import Region
from app.errors import UserError
from app.exchange.packages.receipt import Receipt
from app.ingest.progress import Progress
from app.ingest.rings import Consent, InForce
from app.ingest.sources import NewSource
from app.jobs.search import Found
from tests.widgets.desk_case import DeskCase, FakeExplored

WHOLE = InForce("linux", 7, True, True, True, ())
WEAK = InForce("linux", 0, False, True, True, ("open files", "reach a network"))


class FakeCrew:
    """Knows whether it was closed."""

    def __init__(self, rings: InForce = WHOLE) -> None:
        self.closed = False
        self.consent: Consent | None = Consent(lambda: rings)

    def close(self) -> None:
        """End."""
        self.closed = True


class FakeLooking:
    """Shows a chessboard for every medium."""

    def render(self, case: Case, crew: Any, medium: int, max_edge: int, at_ms: int) -> Rendering:
        """See `app.jobs.look`."""
        return DeskCase(case).render(case, crew, medium, max_edge, at_ms)

    def explore(self, case: Case, crew: Any, medium: int, edge: int) -> AbstractContextManager[FakeExplored]:
        """See `app.jobs.look`."""
        return DeskCase(case).explore(case, crew, medium, edge)

    def release(self) -> None:
        """See `app.jobs.look`."""


@dataclass
class FakeSearch:
    """Finds what it was told to, and knows what it was asked with: a path or a medium, and a region."""

    found: list[Found] = field(default_factory=list)
    asked: list[tuple[Path | int, Region | None]] = field(default_factory=list)
    refusal: str = ""
    prepared: int = 0

    def prepare(self) -> None:
        """See `app.jobs.search.Search`."""
        self.prepared += 1

    def by_file(self, crew: Any, path: Path, region: Region | None = None) -> list[Found]:
        """See `app.jobs.search.Search`."""
        return self._answer(path, region)

    def by_medium(self, crew: Any, medium: int, region: Region | None = None) -> list[Found]:
        """See `app.jobs.search.Search`."""
        return self._answer(medium, region)

    def _answer(self, example: Path | int, region: Region | None) -> list[Found]:
        self.asked.append((example, region))
        if self.refusal:
            raise UserError(self.refusal)
        return self.found


@dataclass
class FakeJobs:
    """What the window started, and how it is to go."""

    crews: list[FakeCrew] = field(default_factory=list)
    taken_in: list[list[NewSource]] = field(default_factory=list)
    exported: list[Wanted] = field(default_factory=list)
    media: tuple[int, ...] = ()
    """Media that the next intake finds."""
    refusal: str = ""
    """Why the next job can't be done."""
    rings: InForce = WHOLE
    """What cages decoders."""
    search: FakeSearch = field(default_factory=FakeSearch)
    go_on: threading.Event = field(default_factory=threading.Event)
    """Jobs wait for it, or until they are stopped."""

    def services(self) -> Services:
        """For a window."""
        return Services(
            start_crew=self._hire,
            take_in=self._take_in,
            look=FakeLooking(),
            export=self._export,
            search=self._search,
            rings=lambda: self.rings,
        )

    def _hire(self, case: Case) -> FakeCrew:
        self.crews.append(FakeCrew(self.rings))
        return self.crews[-1]

    def _search(self, case: Case) -> FakeSearch:
        return self.search

    def _wait(self, stopped: Callable[[], bool]) -> bool:
        while not self.go_on.wait(0.002):
            if stopped():
                return False
        return True

    def _take_in(
        self,
        case: Case,
        crew: Any,
        sources: Sequence[NewSource],
        tell: Callable[[Any], None],
        stopped: Callable[[], bool],
    ) -> bool:
        self.taken_in.append(list(sources))
        if self.refusal:
            raise UserError(self.refusal)
        desk = DeskCase(case)
        for number in self.media:
            desk.add(number)
        case.tell(Changed(frozenset({Touched.MEDIA, Touched.SOURCES}), self.media))
        tell(progress(stage="reading", read=len(self.media), found=10))
        return self._wait(stopped)

    def _export(
        self, case: Case, crew: Any, wanted: Wanted, tell: Callable[[Any], None], stopped: Callable[[], bool]
    ) -> Receipt | None:
        self.exported.append(wanted)
        if self.refusal:
            raise UserError(self.refusal)
        tell((5_000_000, 10_000_000))
        return receipt(wanted.folder / "package") if self._wait(stopped) else None


def progress(stage: Any = "reading", read: int = 5, found: int = 10, **more: Any) -> Progress:
    """A moment of an ingest."""
    values: dict[str, Any] = {
        "stage": stage,
        "doing": "DCIM/1.jpg",
        "found": found,
        "read": read,
        "found_bytes": found * 1_000_000,
        "read_bytes": read * 1_000_000,
        "unreadable": 0,
        "files_per_second": 12.4,
        "bytes_per_second": 3_450_000.0,
        "remaining_seconds": 75.0,
    }
    return Progress(**(values | more))


def receipt(package: Path, warnings: tuple[str, ...] = ()) -> Receipt:
    """A package of one medium that was made."""
    return Receipt(
        package=package,
        profile="series-full",
        made_at="2026-01-01T00:00:00Z",
        case_id="a case",
        reference="T-1",
        series=("S-0001",),
        media=1,
        undecided=0,
        files=3,
        octets=12_345,
        bag_digest="ab" * 64,
        audit_seq=7,
        audit_head="cd" * 32,
        left_out=(),
        notes=(),
        warnings=warnings,
    )
