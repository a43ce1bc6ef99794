"""The long jobs that a window starts, as plain callables, so that a test can put others in their place."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from app.case.casefile import Case
from app.case.queries.chosen_media import Chosen
from app.case.records import vics_records
from app.desk.work.workbench import Looking, Searching
from app.exchange.bags.bag import Stopped
from app.exchange.packages import object_package
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import Verification
from app.exchange.parcels.unsealing import Opening
from app.ingest.crew import start_crew
from app.ingest.rings import Consent, InForce, rings_in_force
from app.ingest.sources import NewSource
from app.ingest.vics_survey import Surveyed, survey_all
from app.jobs import handover, round_trip
from app.jobs.handover import Known
from app.jobs.intake import Intake
from app.jobs.look import Look
from app.jobs.search import Search
from app.jobs.verification import identities_of, trust_in, verify
from app.keys.known import read_public_key
from app.keys.note import Signer
from app.keys.officer import workstation_key_file
from app.models.shelf import ready_model, workstation_shelf

OfficerKey = Callable[[], tuple[Signer | None, str]]
"""Gives who signs audit trails, and, where nobody can, why, as a sentence."""


class Crew(Protocol):
    """What the window has to know of `app.ingest.crew.Crew`: what its first job needs, and that it is closed."""

    @property
    def consent(self) -> Consent | None:
        """What the officer has to give first; None where there is nothing to ask."""
        ...

    def close(self) -> None:
        """End all workers."""
        ...


@dataclass(frozen=True)
class Wanted:
    """What the officer asked to be exported."""

    folder: Path
    profile: str
    series: tuple[int, ...]
    leave_out_missing: bool
    signer: Signer | None = None
    recipients: tuple[str, ...] = ()
    volume_size: int | None = None
    document: int | None = None
    """The document of another program that goes back, instead of series."""
    with_media: bool = False
    """Its files go along."""
    chosen: Chosen | None = None
    """What is exported, where series don't say it alone."""
    known: str = Known.SEND
    """What becomes of media that the central database has."""
    central_sets: tuple[str, ...] = ()
    """Hash sets that are its own, beside those in its form."""


@dataclass(frozen=True)
class ToCheck:
    """A package that is to be checked. `identity`: the file of what opens it, None for this workstation's sealing key;
    `passphrase`: that one's, if it has one. `key`: the public key, or a file that holds it, by which it must be signed;
    empty for any."""

    package: Path
    identity: Path | None = None
    passphrase: str = ""
    key: str = ""


CheckPackage = Callable[[Case | None, ToCheck, Callable[[Any], None], Callable[[], bool]], Verification | None]
"""Checks a package and notes it in the case, if there is one; gives None where it was stopped."""


@dataclass(frozen=True)
class Services:
    """How a case gets its crew, how it is taken in, looked at, exported and searched.

    `take_in(case, crew, sources, tell, stopped)` gives whether it came to its end.
    `export(case, crew, wanted, tell, stopped)` writes and then verifies a package; None where it was cancelled.
    """

    start_crew: Callable[[Case], Crew]
    take_in: Callable[[Case, Any, Sequence[NewSource], Callable[[Any], None], Callable[[], bool]], bool]
    look: Looking
    export: Callable[[Case, Any, Wanted, Callable[[Any], None], Callable[[], bool]], Receipt | None]
    search: Callable[[Case], Searching]
    rings: Callable[[], InForce]
    """What cages decoders on this machine; found out with the first call, which takes up to a second."""
    officer_key: OfficerKey = lambda: (None, "")
    """Who signs the audit trails of cases that are opened, and why nobody does; without one they stay unsigned."""
    may_sign: Callable[[], bool] = lambda: False
    """Whether there is a key with which packages could be signed; asks nobody for its passphrase."""
    survey: Callable[[Path, Callable[[int, int], None], Callable[[], bool]], tuple[Surveyed, ...]] = survey_all
    """Reads the VICS cases that adding a file or folder would bring; tells bytes done and in all."""
    check_package: CheckPackage = lambda case, wanted, tell, stopped: check_package(case, wanted, tell, stopped)


def check_package(
    case: Case | None, wanted: ToCheck, tell: Callable[[Any], None], stopped: Callable[[], bool]
) -> Verification | None:
    """See `CheckPackage`. Raises UserError."""
    keys = [read_public_key(wanted.key)] if wanted.key else []
    identities = identities_of([wanted.identity] if wanted.identity else [], wanted.passphrase)
    try:
        return verify(
            wanted.package,
            case,
            lambda done, total: tell((done, total)),
            cancelled=stopped,
            trust=trust_in(keys),
            opening=Opening(identities),
        )
    except Stopped:
        return None


def real_services() -> Services:
    """The program's own, which sign nothing: whoever has an officer before the window adds `officer_key`."""
    rings = cache(rings_in_force)

    def crew_of(case: Case) -> Crew:
        return start_crew(workers(), case.folder, model=ready_model(workstation_shelf()), consent=Consent(rings))

    return Services(
        start_crew=crew_of,
        take_in=_take_in,
        look=Look(),
        export=_export,
        search=Search,
        rings=rings,
        may_sign=lambda: workstation_key_file().exists,
    )


def _take_in(
    case: Case,
    crew: Any,
    sources: Sequence[NewSource],
    tell: Callable[[Any], None],
    stopped: Callable[[], bool],
) -> bool:
    return Intake(case, crew, workers()).run(sources, tell, stopped)


def _export(
    case: Case, crew: Any, wanted: Wanted, tell: Callable[[Any], None], stopped: Callable[[], bool]
) -> Receipt | None:
    options = handover.Options(
        progress=lambda done, total: tell((done, total)),
        cancelled=stopped,
        leave_out_missing=wanted.leave_out_missing,
        signer=wanted.signer,
        recipients=wanted.recipients,
        volume_size=wanted.volume_size,
    )
    try:
        if wanted.profile == object_package.PROFILE:
            return handover.export_objects(case, wanted.folder, wanted.series, **options)
        if wanted.document is None:
            return handover.export(
                case,
                crew,
                wanted.folder,
                wanted.profile,
                wanted.series,
                chosen=wanted.chosen,
                known=wanted.known,
                central_sets=wanted.central_sets,
                **options,
            )
        document = vics_records.document(case.reader(), wanted.document)
        return round_trip.send_back(case, crew, wanted.folder, document, with_media=wanted.with_media, **options)
    except Stopped:
        return None


def workers() -> int:
    """Readers at work while a window is open: all cores but the one that is left to the window."""
    return max(1, (os.cpu_count() or 2) - 1)
