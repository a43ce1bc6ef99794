"""The words of the command `receipt`."""

from __future__ import annotations

from app.cli.parts.words import Commands, command, whole


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "receipt", "List the packages that were made, or print the receipt of one again.")
    parser.add_argument(
        "package", metavar="PACKAGE", nargs="?", type=whole(1), help="its id; without it, all packages are listed"
    )
