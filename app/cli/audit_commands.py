"""Commands about the audit trail, and about the key that signs it."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.case import checkpoints, export_records
from app.case.audit import now
from app.case.casefile import Case
from app.cli.opening import read_case
from app.cli.output import Output
from app.errors import UserError
from app.exchange.audit_extract import audit_line
from app.keys.note import NoteError, PublicKey
from app.keys.officer import KeyFile, workstation_key_file
from app.keys.passphrase import read_passphrase

_LARGEST_KEY_FILE = 10_000


def check_audit(arguments: argparse.Namespace, output: Output) -> int:
    """`audit`"""
    keys = [_public_key(given) for given in arguments.key]
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


def change_key(arguments: argparse.Namespace, output: Output) -> int:
    """`key`"""
    file = workstation_key_file()
    match arguments.action:
        case "make":
            file.make(now(), _passphrase(arguments.passphrase_file))
        case "protect":
            file.protect(_passphrase(arguments.old_passphrase_file), _passphrase(arguments.passphrase_file))
        case "export":
            _write_new(arguments.out, [f"{file.public}\n".encode()])
    output.document(_key_document(file), _key_lines(file))
    return 0


def _key_document(file: KeyFile) -> dict[str, Any]:
    return {
        "fingerprint": file.public.fingerprint,
        "public": str(file.public),
        "made_at": file.made_at,
        "passphrase": file.has_passphrase,
        "file": str(file.path),
    }


def _key_lines(file: KeyFile) -> list[str]:
    protected = (
        "A passphrase protects it."
        if file.has_passphrase
        else "No passphrase protects it: whoever can read the file can sign as you. “key protect” gives it one."
    )
    return [
        f"Fingerprint: {file.public.fingerprint}",
        f"Public key:  {file.public}",
        f"Made at {file.made_at}, kept in {file.path}. {protected}",
    ]


def _passphrase(path: Path | None) -> str:
    return "" if path is None else read_passphrase(path)


def _public_key(given: str) -> PublicKey:
    """The key that is written out, or stands in the file that is named."""
    text = given
    try:
        if "+" not in given or Path(given).is_file():
            with Path(given).open("rb") as file:
                text = file.read(_LARGEST_KEY_FILE).decode("utf-8", "replace")
        return PublicKey.parse(text)
    except OSError as error:
        raise UserError(f"{given} is no public key and no file that holds one ({error.strerror}).") from error
    except NoteError as error:
        raise UserError(f"{given} can't be checked with: {error}.") from error


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
