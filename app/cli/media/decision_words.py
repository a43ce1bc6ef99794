"""The words of the commands by which an officer decides, and takes decisions back."""

from __future__ import annotations

import argparse

from app.cli.parts.words import Commands, command, whole


def add(commands: Commands) -> None:
    """Add them."""
    _tag(commands)
    _history(commands)


def _tag(commands: Commands) -> None:
    parser = command(commands, "tag", "Decide: set category, tags and note of media, a stack or a series.")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--media", nargs="+", action="extend", metavar="SHA256")
    target.add_argument("--stack", type=whole(1), metavar="ID")
    target.add_argument("--series", metavar="SERIES")
    parser.add_argument("--category", metavar="C", help="code or key of the case's scheme; “none” takes it away")
    parser.add_argument("--tag", action="append", default=[], metavar="T")
    parser.add_argument("--untag", action="append", default=[], metavar="T")
    parser.add_argument("--note", metavar="N", help="an empty text takes the note away")
    parser.add_argument(
        "--look-again", action=argparse.BooleanOptionalAction, help="whether they are to be looked at again"
    )


def _history(commands: Commands) -> None:
    command(commands, "undo", "Take back the newest decision.")
    command(commands, "redo", "Do again what was taken back last.")
    history = command(commands, "history", "List decisions and events, newest first.")
    history.add_argument("--limit", type=whole(0), metavar="N")
