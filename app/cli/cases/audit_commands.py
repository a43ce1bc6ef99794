"""The command about the audit trail."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from app.case.casefile import Case
from app.case.export import export_records
from app.case.trail import checkpoints
from app.cli.parts.opening import read_case
from app.cli.parts.output import Output
from app.errors import UserError
from app.exchange.documents.audit_extract import audit_line
from app.keys.known import read_public_key


def check_audit(arguments: argparse.Namespace, output: Output) -> int:
    """`audit`"""
    keys = [read_public_key(given) for given in arguments.key]
    with read_case(arguments) as case:
        found = checkpoints.examine(case.reader(), arguments.head, keys)
        if arguments.out is not None and found.trail.broken_at is None:
            _write_extract(case, arguments.out)
    trail = found.trail
    document = {
        "valid": trail.broken_at is None,
        "rows": trail.rows,
        "head": trail.head,
        "broken_at": trail.broken_at,
        "problem": trail.problem,
        "checkpoints": found.checkpoints,
        "signed_by": list(found.signed_by),
        "signed_row": found.newest,
    }
    words = "The trail is whole" if trail.broken_at is None else f"The trail is broken at row {trail.broken_at}"
    lines = [f"{words}: {trail.rows:,} rows, head {trail.rows}:{trail.head}."]
    signed = f"{found.checkpoints:,} signed checkpoints, the newest for row {found.newest:,}."
    lines += [signed if found.checkpoints else "No signed checkpoint stands in it."]
    lines += [f"Signed by the key {fingerprint}" for fingerprint in found.signed_by]
    output.document(document, lines)
    if trail.broken_at is None:
        return 0
    output.error(
        f"The audit trail is broken at row {trail.broken_at}: {trail.problem}; "
        "compare with the head on an earlier receipt, and keep this case as it is."
    )
    return 1


def _write_extract(case: Case, out: Path) -> None:
    with export_records.content_of(case.reader()) as content:
        _write_new(out, map(audit_line, content.audit))


def _write_new(out: Path, pieces: Iterable[bytes]) -> None:
    made = False
    try:
        with out.open("xb") as file:
            made = True
            file.writelines(pieces)
    except FileExistsError as error:
        raise UserError(f"{out} exists already; choose another name.") from error
    except OSError as error:
        if made:
            out.unlink(missing_ok=True)
        raise UserError(f"{out} can't be written ({error.strerror}); choose another place.") from error
