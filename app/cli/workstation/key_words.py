"""The words of the commands for the audit trail, for keys and for passphrases."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from app.cli.parts.words import Commands, action, action_without_case, command, passphrase_file


def add(commands: Commands) -> None:
    """Add them."""
    _audit(commands)
    _key(commands)
    _passphrase(commands)


def _audit(commands: Commands) -> None:
    audit = command(commands, "audit", "Check the audit trail and its signed checkpoints.")
    audit.add_argument(
        "--head",
        type=_head,
        action="append",
        default=[],
        metavar="ROW:HASH",
        help="a head kept elsewhere, as an earlier receipt gives it; may be repeated",
    )
    audit.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="PUB",
        help="public key, or a file that holds it, by which all checkpoints must be signed; may be repeated",
    )
    audit.add_argument("--out", type=Path, metavar="FILE", help="write every row to this new file, for other verifiers")


def _key(commands: Commands) -> None:
    parser = command(commands, "key", "Keep the keys by which trails and packages are signed and opened.", case=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    action_without_case(actions, "show", "show the public half, and whether a passphrase protects the other one")
    make = action_without_case(
        actions, "make", "make the key before its first use, so that it has a passphrase from the start"
    )
    passphrase_file(make, "its first line protects the key")
    protect = action_without_case(actions, "protect", "change the passphrase")
    _old_passphrase_file(protect)
    passphrase_file(protect, "the new one; without it, none any more")
    export = action_without_case(actions, "export", "write the public half to a new file, for those who check")
    export.add_argument("--out", type=Path, required=True, metavar="FILE")
    seal = action_without_case(actions, "seal", "show the recipient that packages for you are sealed to; make its key")
    _old_passphrase_file(seal)
    passphrase_file(seal, "makes the key, which this protects; with the old one given, changes it")
    trust = action_without_case(actions, "trust", "know another officer's key by a name from now on")
    trust.add_argument("--name", required=True, metavar="N", help="whose it is")
    trust.add_argument("--key", required=True, metavar="PUB", help="public key, or a file that holds it")


def _passphrase(commands: Commands) -> None:
    parser = command(commands, "passphrase", "Say whether a case has a passphrase; change it.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    change = action(actions, "change", "make another passphrase that of the case; the old one fits no longer")
    change.add_argument(
        "--new-passphrase-file", type=Path, metavar="F", help="its first line is the new one; else it is asked for"
    )
    action(actions, "recovery", "print a new recovery key; the old one fits no longer")


def _head(text: str) -> tuple[int, str]:
    row, _, digest = text.strip().partition(":")
    if not re.fullmatch("[1-9][0-9]{0,17}", row) or not re.fullmatch("[0-9a-fA-F]{64}", digest):
        raise argparse.ArgumentTypeError(f"“{text}” is no head; give the row, a colon and its 64 digits")
    return int(row), digest.lower()


def _old_passphrase_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--old-passphrase-file", type=Path, metavar="F", help="the present one, if there is one")
