"""How commands open a case: with its passphrase, where it has one, and, to change it, with the officer's key, so that
its audit trail is signed, after a backup where one is due and a sweep of its packages."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from app.case.casefile import Case
from app.case.store import case_key
from app.case.store.case_key import CaseKey, LockedByPassphrase
from app.case.store.connection import Damaged
from app.case.trail.audit import now
from app.case.upkeep.restoring import case_folder
from app.cli.parts.output import Output, printable
from app.errors import UserError
from app.jobs.keeper import back_up_if_due
from app.jobs.sweeping import sweep_leftovers
from app.keys.officer import working_key
from app.keys.passphrase import read_passphrase


def open_case(arguments: argparse.Namespace, output: Output) -> Case:
    """The case of a command line, open for writing; see `Case.open`. Raises Damaged if the backup finds it so."""
    return open_with(key_of(case_folder(arguments.case), arguments.passphrase_file), arguments, output)


def open_with(key: CaseKey | None, arguments: argparse.Namespace, output: Output) -> Case:
    """The same, with its key at hand, so that the passphrase isn't asked for twice."""
    signer, unsigned = working_key(now())
    case = Case.open(arguments.case, key, signer=signer, unsigned=unsigned)
    if case.doubt:
        output.say(case.doubt.sentence)
    try:
        sweep_leftovers(case, case.folder / "packages")
        back_up_if_due(case)
    except Damaged:
        case.close()
        raise
    except UserError as error:
        output.say(str(error))
    except BaseException:
        case.close()
        raise
    return case


def read_case(arguments: argparse.Namespace) -> Case:
    """The case of a command line, open for reading."""
    key = key_of(case_folder(arguments.case), arguments.passphrase_file)
    return Case.open(arguments.case, key, writable=False)


def key_of(folder: Path, passphrase_file: Path | None, option: str = "--passphrase-file") -> CaseKey | None:
    """The key of the case in `folder`; None where it has no passphrase.

    The passphrase, or the recovery key, is the first line of the file, or is asked for on a terminal. `option`: which
    gives the file. Raises UserError where it doesn't fit or isn't given.
    """
    if not case_key.is_locked(folder):
        return None
    return case_key.unlock(folder, _secret_of(folder, passphrase_file, option))


def _secret_of(folder: Path, passphrase_file: Path | None, option: str) -> str:
    if passphrase_file is not None:
        return read_passphrase(passphrase_file)
    if not sys.stdin.isatty():
        raise LockedByPassphrase(folder.name, option)
    try:
        return getpass.getpass(printable(f"Passphrase or recovery key of {folder.name}: "))
    except EOFError as error:
        raise LockedByPassphrase(folder.name, option) from error
