"""The words of the command that brings another officer's work in."""

from __future__ import annotations

from pathlib import Path

from app.cli.parts.words import Commands, command
from app.cli.sharing.exchange_words import add_opening


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
        action="append",
        default=[],
        metavar=("ID", "CHOICE"),
        help="settle a conflict: ours, theirs, or of notes both; may be repeated",
    )
    parser.add_argument(
        "--other-passphrase-file", type=Path, metavar="F", help="its first line is the passphrase of the other case"
    )
    add_opening(parser)
