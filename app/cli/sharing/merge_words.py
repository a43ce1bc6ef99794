"""The words of the command that brings another officer's work in."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.case.merge.merge_decisions import CHOICES
from app.cli.parts.words import Commands, command
from app.cli.sharing.exchange_words import add_opening

_DIGITS = 18
"""No conflict's number has more: the database holds none that is larger."""


class _Settling(argparse.Action):
    """Takes the number of a conflict, and which word is to stand, as often as it is said."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[str] | None,
        option: str | None = None,
    ) -> None:
        number, choice = values or ("", "")
        if not (number.isascii() and number.isdecimal()) or len(number) > _DIGITS:
            parser.error(f"“{number}” is no conflict; give its number, as “merge CASE --conflicts” lists it.")
        if choice not in CHOICES:
            parser.error(f"“{choice}” settles nothing; say one of {', '.join(CHOICES)}.")
        setattr(namespace, self.dest, [*getattr(namespace, self.dest), (int(number), choice)])


def add(commands: Commands) -> None:
    """Add them."""
    parser = command(commands, "merge", "Bring another officer's work in, and settle where it differs.")
    parser.add_argument(
        "other",
        nargs="?",
        type=Path,
        metavar="PACKAGE-OR-CASE",
        help="a package (its folder, or a file of a sealed or split one), or another NAME.case",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be added, agreed and in conflict")
    parser.add_argument(
        "--unsigned", action="store_true", help="take a package in though no key that is known here vouches for it"
    )
    parser.add_argument("--conflicts", action="store_true", help="list the conflicts that are open")
    parser.add_argument(
        "--resolve",
        nargs=2,
        action=_Settling,
        default=[],
        metavar=("ID", "|".join(CHOICES)),
        help="settle a conflict: ours, theirs, or of notes both; may be repeated",
    )
    parser.add_argument(
        "--other-passphrase-file", type=Path, metavar="F", help="its first line is the passphrase of the other case"
    )
    add_opening(parser)
