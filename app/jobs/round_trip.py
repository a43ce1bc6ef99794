"""Sending the document of another program back to it, with what was decided here since it came."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.decisions import vics_changes
from app.case.export.export_records import case_facts
from app.case.records import vics_records
from app.case.records.vics_mapping import Meanings
from app.case.records.vics_records import Document
from app.case.values import names
from app.case.values.schemes import load_scheme
from app.errors import UserError
from app.exchange.documents.round_trip import RoundTrip
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.round_trip_package import SentFile, make_round_trip
from app.ingest.crew import Crew
from app.jobs.handover import fetching_from, made_ready, note
from app.keys.note import Signer


def chosen_document(case: Case, source: Path | None) -> Document:
    """The document at this path, or the only one in this folder; without a path, the only one of the case.

    Raises UserError where there is none, or more than one.
    """
    found = vics_records.documents(case.reader())
    if source is not None:
        stored = names.to_stored(os.fsencode(source.resolve()))
        found = [each for each in found if stored in (each.source_path, f"{each.source_path}/{each.path}")]
    if len(found) != 1:
        which = "no VICS case" if not found else "more than one VICS case"
        raise UserError(f"There is {which} to send back; “vics” lists them, name one with --source.")
    if not found[0].whole:
        raise UserError(f"{found[0].name} isn't wholly read yet; finish reading it with “ingest”, then send it back.")
    return found[0]


def send_back(
    case: Case,
    crew: Crew,
    out_dir: Path,
    document: Document,
    *,
    meanings: Meanings | None = None,
    with_media: bool = False,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    leave_out_missing: bool = False,
    signer: Signer | None = None,
    recipients: Sequence[str] = (),
    volume_size: int | None = None,
) -> Receipt:
    """Make the package with which a document goes back, in the folder `out_dir`; see `app.jobs.handover.export`.

    `meanings`: of the document's categories, before those that were said when it came. `with_media`: the files that
    its records name go along.
    """
    if with_media:
        crew.require_consent()  # else members of archives would be told to be missing
    sending = made_ready(case, out_dir, cancelled, signer, recipients, volume_size)
    reader = case.reader()
    reader.execute("BEGIN")  # one unchanging view, whatever is decided meanwhile
    try:
        trip = RoundTrip(
            reader,
            document,
            load_scheme(case.info.scheme),
            {**(document.mapping or {}), **(meanings or {})},
            vics_changes.since(reader, document),
        )
        with fetching_from(reader, crew) as fetch:
            receipt = make_round_trip(
                case_facts(reader),
                trip,
                out_dir,
                _files(reader, document) if with_media else (),
                fetch,
                progress,
                cancelled,
                leave_out_missing=leave_out_missing,
                sending=sending,
            )
    finally:
        reader.execute("ROLLBACK")
    note(case, receipt)
    return receipt


def _files(reader: sqlite.Connection, document: Document) -> Iterator[SentFile]:
    return (SentFile(*row) for row in vics_records.read_files(reader, document.id))
