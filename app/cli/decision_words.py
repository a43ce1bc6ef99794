"""The words of the commands by which an officer decides, and takes decisions back."""

from __future__ import annotations

import argparse

from app.case.series_decisions import ROLES, STATUSES
from app.cli.words import Commands, action, command, media_choice, seconds, whole


def add(commands: Commands) -> None:
    """Add them."""
    _series(commands)
    _tag(commands)
    _clue(commands)
    _history(commands)


def _series(commands: Commands) -> None:
    parser = command(commands, "series", "List, propose and change series.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    action(actions, "propose", "list series that the machine proposes, with reasons")
    create = action(actions, "create", "make a series")
    create.add_argument("--title", default="", metavar="T")
    create.add_argument("--code", default="", metavar="C", help="without it, the next of S-0001, S-0002 ...")
    create.add_argument("--proposal", type=whole(1), metavar="N", help="with the media of proposal N of “propose”")
    media_choice(create)
    for name, text in (("add", "add media to a series"), ("remove", "take media out of a series")):
        change = action(actions, name, text)
        change.add_argument("series", metavar="SERIES", help="code or id")
        media_choice(change)
        if name == "add":
            change.add_argument("--role", choices=ROLES, default="original")
            change.add_argument("--reason", default="", metavar="WHY")
    merge = action(actions, "merge", "move everything of other series into one")
    merge.add_argument("series", metavar="SERIES")
    merge.add_argument("others", metavar="OTHER", nargs="+")
    split = action(actions, "split", "move some members into a new series")
    split.add_argument("series", metavar="SERIES")
    split.add_argument("--title", required=True, metavar="T")
    media_choice(split)
    change = action(actions, "set", "change what is said of a series")
    change.add_argument("series", metavar="SERIES")
    change.add_argument("--title", metavar="T")
    change.add_argument("--code", metavar="C")
    change.add_argument("--status", choices=STATUSES)
    change.add_argument("--country", metavar="CC", help="likely country of production, ISO 3166-1; empty: no opinion")
    change.add_argument("--note", metavar="N")


def _tag(commands: Commands) -> None:
    parser = command(commands, "tag", "Decide: set category, tags and note of media, a stack or a series.")
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--media", nargs="+", metavar="SHA256")
    target.add_argument("--stack", type=whole(1), metavar="ID")
    target.add_argument("--series", metavar="SERIES")
    parser.add_argument("--category", metavar="C", help="code or key of the case's scheme; “none” takes it away")
    parser.add_argument("--tag", action="append", default=[], metavar="T")
    parser.add_argument("--untag", action="append", default=[], metavar="T")
    parser.add_argument("--note", metavar="N", help="an empty text takes the note away")
    parser.add_argument(
        "--look-again", action=argparse.BooleanOptionalAction, help="whether they are to be looked at again"
    )


def _clue(commands: Commands) -> None:
    parser = command(commands, "clue", "List, add and remove clues.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    add = action(actions, "add", "record something seen or heard")
    add.add_argument("--media", required=True, metavar="SHA256")
    add.add_argument("--kind", required=True, metavar="K", help="e.g. text, sign, socket, product, building, language")
    add.add_argument("--text", required=True, metavar="T")
    add.add_argument("--series", metavar="SERIES")
    add.add_argument("--supports", default="", metavar="CC", help="country that it speaks for, ISO 3166-1")
    add.add_argument("--at", type=seconds, metavar="SECONDS", help="time in a video or sound")
    add.add_argument("--region", metavar="X,Y,W,H", help="rectangle relative to the upright picture, 0 to 1")
    remove = action(actions, "remove", "take a clue out of the case")
    remove.add_argument("clue", type=whole(1), metavar="ID")


def _history(commands: Commands) -> None:
    command(commands, "undo", "Take back the newest decision.")
    command(commands, "redo", "Do again what was taken back last.")
    history = command(commands, "history", "List decisions and events, newest first.")
    history.add_argument("--limit", type=whole(0), metavar="N")
