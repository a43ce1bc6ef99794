"""Handing over: a package is made from the case, read back from the disk, verified, and noted in the audit trail."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypedDict

from app import sqlite
from app.case.casefile import Case
from app.case.export import export_records
from app.case.queries import central, media, objects
from app.case.queries.chosen_media import Chosen, media_of
from app.case.trail import audit
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from app.exchange.bags.copying import Fetch
from app.exchange.documents.plan import HadAlready
from app.exchange.packages.object_package import Pictures, make_objects
from app.exchange.packages.package import Profile, make_package
from app.exchange.packages.receipt import Receipt
from app.exchange.sending import Sending
from app.ingest.crew import Crew
from app.ingest.fetch import Fetcher, NotToBeHad
from app.jobs.keeper import check_case
from app.jobs.sweeping import sweep_leftovers
from app.keys.note import Signer


class Options(TypedDict):
    """How any package is made; see `export`."""

    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    leave_out_missing: bool
    signer: Signer | None
    recipients: Sequence[str]
    volume_size: int | None


class Known(StrEnum):
    """What becomes of media that the central database is known to have."""

    SEND = "send"
    HASHES = "hashes"
    LEAVE_OUT = "leave-out"


def export(
    case: Case,
    crew: Crew,
    out_dir: Path,
    profile: str,
    series: Sequence[int] = (),
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    leave_out_missing: bool = False,
    signer: Signer | None = None,
    recipients: Sequence[str] = (),
    volume_size: int | None = None,
    chosen: Chosen | None = None,
    known: str = Known.SEND,
    central_sets: Sequence[str] = (),
) -> Receipt:
    """Make a package of these series, or of the whole case, in the folder `out_dir`; with `chosen` of what it says
    instead.

    `known`: what becomes of media that the central database has; `central_sets`: hash sets that are its own beside
    those in its own form (`app.case.queries.central`).

    `progress`: bytes done and bytes in all. `signer`, `recipients`, `volume_size`: see `app.exchange.sending`. The
    documents of what is sealed or split lie in the case's own folder meanwhile, so that the medium that carries it
    never holds them in the clear; its media are read twice, and go there from their sources.

    Raises UserError, with nothing left that looks like a package, if a source is gone (unless `leave_out_missing`), a
    file changed since it was read, or the disk is full. Raises Damaged if the case isn't whole, which is looked at
    first.
    """
    if profile == Profile.SERIES_FULL:
        crew.require_consent()  # else members of archives would be told to be missing
    reader = case.reader()

    def keyframes(sha256: bytes) -> Iterator[tuple[int, bytes]]:
        return media.stills(reader, sha256)

    chosen = chosen or Chosen(tuple(series))
    narrowed = None if chosen.by_series else media_of(reader, chosen)  # before anything is written: it may be refused
    had = had_already(reader, known, central_sets)
    sending = made_ready(case, out_dir, cancelled, signer, recipients, volume_size)
    with (
        export_records.content_of(reader, chosen.series or None, narrowed) as content,
        fetching_from(reader, crew) as fetch,
    ):
        receipt = make_package(
            content,
            out_dir,
            profile,
            fetch,
            progress,
            cancelled,
            leave_out_missing=leave_out_missing,
            keyframes=keyframes,
            sending=sending,
            had=had,
            pictures=_pictures(reader),
        )
    note(case, receipt)
    return receipt


def export_objects(
    case: Case,
    out_dir: Path,
    series: Sequence[int] = (),
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    leave_out_missing: bool = False,
    signer: Signer | None = None,
    recipients: Sequence[str] = (),
    volume_size: int | None = None,
) -> Receipt:
    """Make a package of the objects of these series, or of the whole case, that were approved; see `export`. Their
    pictures lie in the case, so that `leave_out_missing` changes nothing."""
    sending = made_ready(case, out_dir, cancelled, signer, recipients, volume_size)
    reader = case.reader()
    found = [each for one in series or (None,) for each in objects.approved(reader, series=one)]
    facts = export_records.case_facts(reader)
    receipt = make_objects(facts, found, _pictures(reader), out_dir, progress, cancelled, sending=sending)
    note(case, receipt)
    return receipt


def _pictures(reader: sqlite.Connection) -> Pictures:
    return Pictures(partial(objects.png_of, reader), partial(objects.octets_of, reader))


def had_already(reader: sqlite.Connection, known: str, named: Sequence[str]) -> HadAlready | None:
    """The media that the central database has, and what becomes of them. Raises UserError."""
    if known == Known.SEND:
        if named:
            raise UserError(
                "Which sets are the central database's matters only where known media don't simply go along."
            )
        return None
    reasons = central.had_already(reader, named)
    rows = reader.execute("SELECT id, sha256 FROM medium") if reasons else ()
    return HadAlready({sha256: reasons[medium] for medium, sha256 in rows if medium in reasons}, known == Known.HASHES)


def made_ready(
    case: Case,
    out_dir: Path,
    cancelled: Callable[[], bool],
    signer: Signer | None,
    recipients: Sequence[str],
    volume_size: int | None,
) -> Sending:
    """How the next package of a case goes out, once what is left of earlier ones is swept and the case was found whole.

    Raises UserError, Damaged.
    """
    packages = case.folder / "packages"
    number, previous = _place_in_line(case.reader())
    sending = Sending(signer, number, previous, tuple(recipients), volume_size, packages)
    packages.mkdir(exist_ok=True)
    for folder in dict.fromkeys((out_dir, packages)):
        sweep_leftovers(case, folder)
    check_case(case, cancelled, wholly=True)  # what leaves the case must not come from a damaged one
    case.checkpoint()  # so that the package says, signed, how far the trail had come
    return sending


@contextmanager
def fetching_from(reader: sqlite.Connection, crew: Crew) -> Iterator[Fetch]:
    """What gives the bytes of the case's media, from their sources, within the block and in its thread. Archives are
    walked through once by who asks in the order of `Content.originals`, and once more each time that is done again."""
    with Fetcher(crew) as fetcher:

        @contextmanager
        def fetch(sha256: bytes) -> Iterator[BinaryIO]:
            (medium,) = reader.execute("SELECT id FROM medium WHERE sha256 = ?", (sha256,)).fetchone()
            try:
                with fetcher.open_medium(reader, medium) as descriptor, os.fdopen(os.dup(descriptor), "rb") as file:
                    yield file
            except NotToBeHad as error:
                raise FileNotFoundError(error.words) from error

        yield fetch


def note(case: Case, receipt: Receipt) -> None:
    """Put a package that was made on record, and tell of it."""
    case.write(lambda db: _note(db, case.actor, receipt))
    case.tell(Changed(frozenset({Touched.PACKAGES})))


def _place_in_line(reader: sqlite.Connection) -> tuple[int, str]:
    """The number of the case's next package, and what stands for the one before."""
    (count,) = reader.execute("SELECT count(*) FROM package").fetchone()
    newest = reader.execute("SELECT receipt FROM package ORDER BY id DESC LIMIT 1").fetchone()
    return count + 1, json.loads(newest[0])["bag_digest"] if newest else ""


def _note(db: sqlite.Connection, actor: str, receipt: Receipt) -> None:
    db.execute(
        "INSERT INTO package (path, profile, made_at, receipt) VALUES (?, ?, ?, ?)",
        (str(receipt.package.absolute()), receipt.profile, receipt.made_at, receipt.to_json()),
    )
    detail = {
        "package": receipt.package.name,
        "profile": receipt.profile,
        "media": receipt.media,
        "bytes": receipt.octets,
        "bag_digest": receipt.bag_digest,
        "audit_head": receipt.audit_head,
        "number": receipt.number,
        "signed_by": receipt.signed_by,
        "sealed_to": list(receipt.recipients),
        "left_out": len(receipt.left_out),
        "hashes_only": len(receipt.hashes_only),
        "verified": True,
    }
    audit.append(db, actor, "export", receipt.package.name, detail)
