"""Commands about keys: the officer's, which signs; the sealing key, which opens; and those of others."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.case.trail.audit import now
from app.cli.parts.output import Output
from app.errors import UserError
from app.exchange.signatures.minisig import public_line
from app.keys.known import read_public_key, trust
from app.keys.officer import KeyFile, workstation_key_file
from app.keys.passphrase import read_passphrase
from app.keys.sealing import workstation_sealing_file


def change_key(arguments: argparse.Namespace, output: Output) -> int:
    """`key`"""
    file = workstation_key_file()
    match arguments.action:
        case "make":
            file.make(now(), _passphrase(arguments.passphrase_file))
        case "protect":
            file.protect(_passphrase(arguments.old_passphrase_file), _passphrase(arguments.passphrase_file))
        case "export":
            _write_public(file, arguments.out)
        case "seal":
            return _seal(arguments, output)
        case "trust":
            return _trust(arguments, output)
    output.document(_document(file), _lines(file))
    return 0


def _seal(arguments: argparse.Namespace, output: Output) -> int:
    file = workstation_sealing_file()
    if arguments.passphrase_file is not None:
        new = _passphrase(arguments.passphrase_file)
        if arguments.old_passphrase_file is None:
            file.make(now(), new)
        else:
            file.protect(_passphrase(arguments.old_passphrase_file), new)
    recipient = file.recipient
    output.document(
        {"recipient": recipient, "made_at": file.made_at, "file": str(file.path)},
        [
            f"Recipient: {recipient}",
            f"Made at {file.made_at}, kept in {file.path}. Give the recipient to those who send packages to you.",
        ],
    )
    return 0


def _trust(arguments: argparse.Namespace, output: Output) -> int:
    key = read_public_key(arguments.key)
    path = trust(arguments.name, key)
    output.document(
        {"fingerprint": key.fingerprint, "public": str(key), "file": str(path)},
        [f"The key {key.fingerprint} is known as “{arguments.name}” from now on."],
    )
    return 0


def _document(file: KeyFile) -> dict[str, Any]:
    return {
        "fingerprint": file.public.fingerprint,
        "public": str(file.public),
        "minisign": public_line(file.public),
        "made_at": file.made_at,
        "passphrase": file.has_passphrase,
        "file": str(file.path),
    }


def _lines(file: KeyFile) -> list[str]:
    protected = (
        "A passphrase protects it."
        if file.has_passphrase
        else "No passphrase protects it: whoever can read the file can sign as you. “key protect” gives it one."
    )
    return [
        f"Fingerprint: {file.public.fingerprint}",
        f"Public key:  {file.public}",
        f"For minisign: {public_line(file.public)}",
        f"Made at {file.made_at}, kept in {file.path}. {protected}",
    ]


def _passphrase(path: Path | None) -> str:
    return "" if path is None else read_passphrase(path)


def _write_public(file: KeyFile, out: Path) -> None:
    content = f"{file.public}\n"
    try:
        with out.open("x", encoding="ascii") as new:
            new.write(content)
    except FileExistsError as error:
        raise UserError(f"{out} exists already; choose another name.") from error
    except OSError as error:
        raise UserError(f"{out} can't be written ({error.strerror}); choose another place.") from error
