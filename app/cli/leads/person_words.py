"""The words of the command `person`: whose faces are seen."""

from __future__ import annotations

import argparse

from app.case.decisions.face_people import PEOPLE
from app.cli.parts.words import Commands, Parser, action, command, seconds, weak_cage, whole


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "person", "List people by their faces; find, draw, group, split and reject faces.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    listing = action(actions, "faces", "list faces, with their place and whose they are")
    listing.add_argument("--medium", metavar="SHA256", help="only those in this medium")
    listing.add_argument("--of", type=whole(1), metavar="ID", help="only those of this person")
    listing.add_argument("--rejected", action="store_true", help="those that were rejected too")
    action(actions, "groups", "list faces of one session that may be one person's")
    action(actions, "suggest", "list persons and groups of different days that may be one, with their dates")
    find = action(actions, "find", "look for faces with the agency's model pack (“models install”)")
    find.add_argument(
        "--media",
        nargs="+",
        action="extend",
        default=[],
        metavar="SHA256",
        help="only in these; else in all not yet seen",
    )
    find.add_argument(
        "--thorough", action="store_true", help="small faces and those on their side too; takes 13 times as long"
    )
    weak_cage(find)
    draw = action(actions, "draw", "record a face that you see; needs no model")
    draw.add_argument("--media", required=True, metavar="SHA256")
    draw.add_argument("--region", required=True, metavar="X,Y,W,H", help="relative to the upright picture, 0 to 1")
    draw.add_argument("--at", type=seconds, default=0.0, metavar="SECONDS", help="time in a video")
    draw.add_argument("--of", type=whole(1), metavar="ID", help="whose face it is")
    _decide(actions)
    _apart(actions)


def _decide(actions: Commands) -> None:
    name = action(actions, "name", "record a new person to whom these faces belong")
    name.add_argument("kind", choices=PEOPLE)
    name.add_argument("label", metavar="NAME", help="the name by which officers know them")
    give = _of(actions, "give", "say that faces are this person's")
    split = _of(actions, "split", "say that these faces of a person are somebody else's, and never that person's")
    split.add_argument("--name", metavar="NAME", help="the other, as a new person; without it they are nobody's yet")
    free = action(actions, "free", "say that faces aren't the person's whose they were")
    free.add_argument("--apart", action="store_true", help="and never will be")
    reject = action(actions, "reject", "say that these are no faces, or none that matter")
    reject.add_argument("--reason", default="", metavar="WHY")
    allow = action(actions, "allow", "take a rejection back")
    for each in (name, give, split, free, reject, allow):
        each.add_argument("--faces", type=whole(1), nargs="+", action="extend", required=True, metavar="FACE")
    merge = _of(actions, "merge", "say that several persons are one")
    merge.add_argument("others", metavar="OTHER", type=whole(1), nargs="+")


def _apart(actions: Commands) -> None:
    for name, text in (
        ("apart", "say that these and those are never one person; kept until it is taken back"),
        ("together", "take that back"),
    ):
        each = action(actions, name, text)
        _numbers(each, "--faces", "FACE", "these faces")
        _numbers(each, "--people", "ID", "these persons")
        _numbers(each, "--from-faces", "FACE", "those faces")
        _numbers(each, "--from-people", "ID", "those persons")


def _numbers(parser: argparse.ArgumentParser, name: str, what: str, text: str) -> None:
    parser.add_argument(name, type=whole(1), nargs="+", action="extend", default=[], metavar=what, help=text)


def _of(actions: Commands, name: str, text: str) -> Parser:
    found = action(actions, name, text)
    found.add_argument("person", type=whole(1), metavar="ID")
    return found
