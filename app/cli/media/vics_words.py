"""The words of the commands on VICS cases of other programs."""

from __future__ import annotations

import argparse

from app.cli.parts.words import Commands, action, command, whole


def add(commands: Commands) -> None:
    """Add them."""
    parser = command(commands, "vics", "List VICS cases that came in as sources; take over what they decided.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    take = action(actions, "take", "make what a document decided decisions of this case, as one that can be undone")
    take.add_argument("document", type=whole(1), metavar="DOCUMENT", help="its number, as “vics CASE” lists it")
    add_meanings(take)
    show = action(actions, "show", "say what the records about a medium say")
    show.add_argument("medium", metavar="SHA256", help="whole digest or its first digits")


def add_intake(parser: argparse.ArgumentParser) -> None:
    """The options of `ingest` for sources that are VICS cases."""
    parser.add_argument(
        "--as-files", action="store_true", help="take VICS cases for files like others: their records are not kept"
    )
    parser.add_argument(
        "--take-decisions", action="store_true", help="take over what a VICS case decided, as one decision"
    )
    add_meanings(parser)


def add_meanings(parser: argparse.ArgumentParser) -> None:
    """What the categories of a document mean in the case."""
    parser.add_argument(
        "--category",
        action="append",
        default=[],
        metavar="CODE=KEY",
        help="what a category of the document means here: a key of the case's scheme, or “none” for undecided; "
        "“same”: its numbers are those of the case's scheme; may be repeated",
    )
