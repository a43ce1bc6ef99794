"""The words of the command `reply`."""

from __future__ import annotations

from pathlib import Path

from app.cli.parts.words import Commands, command, whole


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "reply", "Take in what the central database answered to a package.")
    parser.add_argument("file", metavar="FILE", type=Path, help="its answer: JSON as described, or ICSE's hash CSV")
    parser.add_argument(
        "--package", type=whole(1), metavar="ID", help="which package a CSV answers; without it, the newest"
    )
