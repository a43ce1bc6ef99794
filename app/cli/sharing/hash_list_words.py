"""The words of the command that writes media of a case as a hash set for others."""

from __future__ import annotations

from pathlib import Path

from app.cli.parts.words import Commands, command
from app.cli.sharing.exchange_words import add_choice


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "hash-list", "Write media of a case as a hash set for others: a VICS 2.0 list.")
    add_choice(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a new file whose name ends in .json")
