"""The command about a case's passphrase and its recovery key."""

from __future__ import annotations

import argparse
import getpass
import sys

from app.case.store import case_key
from app.case.store.case_key import WithoutPassphrase
from app.case.upkeep.passphrase_change import change_passphrase, renew_recovery
from app.case.upkeep.restoring import case_folder
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.errors import UserError
from app.keys.passphrase import read_passphrase


def change(arguments: argparse.Namespace, output: Output) -> int:
    """`passphrase`"""
    folder = case_folder(arguments.case)
    locked = case_key.is_locked(folder)
    if arguments.action is None:
        words = "has a passphrase; its databases are encrypted" if locked else "has no passphrase; nothing is encrypted"
        output.document({"passphrase": locked}, [f"{folder.name} {words}."])
        return 0
    if not locked:
        raise WithoutPassphrase(folder.name)
    with open_case(arguments, output) as case:
        if arguments.action == "change":
            change_passphrase(case, _new_passphrase(arguments))
            output.document({"changed": True}, [f"{folder.name} has another passphrase now."])
        else:
            recovery = renew_recovery(case)
            output.document({"recovery_key": recovery}, recovery_lines(recovery))
    return 0


def recovery_lines(recovery: str) -> list[str]:
    """What is said of a recovery key that was just made."""
    return [
        f"Recovery key: {recovery}",
        "Print it or write it down, and keep it apart from this machine: it opens the case if the passphrase is "
        "forgotten, and nothing else does. It isn't shown again.",
    ]


def _new_passphrase(arguments: argparse.Namespace) -> str:
    if arguments.new_passphrase_file is not None:
        return read_passphrase(arguments.new_passphrase_file)
    if not sys.stdin.isatty():
        raise UserError("Give the new passphrase with --new-passphrase-file, or run this on a terminal.")
    try:
        first, again = getpass.getpass("New passphrase: "), getpass.getpass("Once more: ")
    except EOFError as error:
        raise UserError("No new passphrase was given; the present one stays.") from error
    if first != again:
        raise UserError("The two passphrases are not the same; the present one stays.")
    return first
