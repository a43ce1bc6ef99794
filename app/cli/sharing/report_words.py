"""The words of the command that writes a report to read."""

from __future__ import annotations

from pathlib import Path

from app.cli.parts.words import Commands, command

PICTURES = ("none", "blurred", "reveal")
LANGUAGES = ("en", "de", "fr")


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "report", "Write a report to read on a case or on series (HTML or PDF).")
    parser.add_argument(
        "--series", nargs="+", action="extend", default=[], metavar="SERIES", help="only on these; else on the case"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a new file whose name ends in .html or .pdf"
    )
    parser.add_argument(
        "--pictures",
        choices=PICTURES,
        default="blurred",
        help="none; blurred in their pixels; or (HTML only) both, the clear ones shown by a click",
    )
    parser.add_argument("--language", choices=LANGUAGES, default="en")
