"""The words of the command `hashes`."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.parts.words import Commands, action_without_case, command, passphrase_file

MEANINGS = ("alert", "known", "irrelevant")


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "hashes", "Keep this workstation's hash sets, and look media up in them.", case=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    bring = action_without_case(actions, "import", "make a hash set of files")
    bring.add_argument("files", metavar="FILE", nargs="+", type=Path, help="files, or folders of part files: one set")
    bring.add_argument("--name", required=True, metavar="N", help="by which the set is known from now on")
    bring.add_argument("--meaning", required=True, choices=MEANINGS, help="what it means that a medium is in it")
    bring.add_argument("--version", default="", metavar="V", help="without it, what the set says, or its SHA-256")
    bring.add_argument("--replace", action="store_true", help="in the place of the version that is there")
    bring.add_argument(
        "--code",
        action="append",
        default=[],
        type=_code,
        metavar="C=MEANING",
        help="what a category means where not what the set does, e.g. 0=alert; may be repeated",
    )
    bring.add_argument("--digest", choices=("sha256", "pdq"), default="", help="what 64 hex digits in a list are")
    look = action_without_case(actions, "look", "say what files are, and import nothing")
    look.add_argument("files", metavar="FILE", nargs="+", type=Path, help="files, or folders of part files: one set")
    action_without_case(actions, "list", "list the hash sets of this workstation")
    remove = action_without_case(actions, "remove", "take a hash set off this workstation")
    remove.add_argument("name", metavar="NAME")
    check = action_without_case(actions, "check", "look all media of a case up in all hash sets")
    check.add_argument("case", metavar="CASE", type=Path, help="the case's folder, NAME.case")
    check.add_argument("--forget", action="append", default=[], metavar="NAME", help="forget what this set said")
    passphrase_file(check, "its first line is the passphrase, or the recovery key, of the case, if it has one")


def _code(text: str) -> tuple[str, str]:
    code, _, meaning = text.strip().partition("=")
    if not code or meaning not in ("alert", "known"):
        raise argparse.ArgumentTypeError(f"“{text}” is no category with its meaning; give C=alert or C=known")
    return code, meaning
