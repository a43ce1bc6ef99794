"""The words of the command about objects for Trace an Object."""

from __future__ import annotations

import argparse
from pathlib import Path

from analysis.objects.object_steps import WARNINGS
from app.case.values.object_states import STATES, TIP_VERDICTS
from app.cli.parts.words import Commands, Parser, action, command, weak_cage, whole
from app.cli.workstation.memory_words import memory_passphrase


def add(commands: Commands) -> None:
    """Add them."""
    parser = command(commands, "object", "List, crop, sanitise, approve and export objects; record tips.")
    parser.add_argument("--series", dest="of_series", metavar="SERIES", help="only those of this series")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    crop = action(actions, "crop", "crop an object from the rectangle of a clue")
    crop.add_argument("--clue", type=whole(1), required=True, metavar="ID", help="of “clue CASE”")
    change = _of(actions, "change", "change how an object is sanitised, or what is said of it")
    for each, needed in ((crop, True), (change, False)):
        each.add_argument("--type", required=needed, metavar="T", help="what it is, e.g. furniture, bag, toy")
        each.add_argument("--question", required=needed, metavar="Q", help="to those who may recognise it")
        _steps(each)
        weak_cage(each)
    sanitise = _of(actions, "sanitise", "mask all that isn't the object and make its picture")
    sanitise.add_argument("--out", type=Path, metavar="FILE", help="write the picture here too, to look at it")
    weak_cage(sanitise)
    approve = _of(actions, "approve", "say that the picture was looked at a second time")
    second = approve.add_mutually_exclusive_group(required=True)
    second.add_argument("--by", default="", metavar="NAME", help="another officer's name")
    second.add_argument(
        "--confirm", default="", metavar="WORDS", help="“ID shows the object only”, with its running ID"
    )
    approve.add_argument(
        "--answered",
        nargs="+",
        action="extend",
        choices=tuple(WARNINGS),
        default=[],
        metavar="WARNING",
        help=f"warnings that were attended to: {', '.join(WARNINGS)}",
    )
    state = _of(actions, "state", "say how far an object has come")
    state.add_argument("state", choices=STATES)
    _of(actions, "remove", "take an object that nobody else saw out of the case")
    _tips(actions)
    export = _of(actions, "export", "write an approved object: its picture, and FILE.json with the words to it")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.png")
    search = _of(actions, "search", "find the object elsewhere in the case, or in remembered cases")
    search.add_argument("--remembered", action="store_true", help="in the cases that this workstation remembers")
    memory_passphrase(search)
    weak_cage(search)


def _tips(actions: Commands) -> None:
    tip = action(actions, "tip", "record what somebody said about an object, and what came of it")
    doing = tip.add_subparsers(dest="doing", metavar="ACTION", required=True)
    add = _of(doing, "add", "record a tip")
    add.add_argument("--text", required=True, metavar="T")
    add.add_argument("--received", default="", metavar="DAY", help="ISO 8601; without it, today")
    judge = action(doing, "judge", "say what came of a tip")
    judge.add_argument("tip", type=whole(1), metavar="ID", help="as “object CASE” lists them")
    judge.add_argument("verdict", choices=TIP_VERDICTS)


def _steps(parser: argparse.ArgumentParser) -> None:
    points = "in parts of the rectangle's width and height, 0 to 1"
    outline = parser.add_mutually_exclusive_group()
    outline.add_argument(
        "--polygon", nargs="+", action="extend", metavar="X,Y", help=f"the corners of what is kept, {points}"
    )
    outline.add_argument(
        "--grabcut",
        nargs="?",
        const="",
        metavar="X,Y,W,H",
        help="let the machine outline what stands out, in this part",
    )
    parser.add_argument(
        "--keep", nargs="+", action="extend", default=[], metavar="X,Y", help="points on the object, for --grabcut"
    )
    parser.add_argument(
        "--leave", nargs="+", action="extend", default=[], metavar="X,Y", help="points beside it, for --grabcut"
    )
    parser.add_argument(
        "--cutout", nargs="+", action="append", metavar="X,Y", help="corners of a part that is masked all the same"
    )
    parser.add_argument("--fill", metavar="COLOUR", help="what covers the rest: mean (of the object), or #RRGGBB")
    parser.add_argument("--inset", type=int, metavar="PX", help="pixels that are taken off inside the outline; 8")
    parser.add_argument("--feather", type=int, metavar="PX", help="pixels over which it passes into the fill; 0")
    parser.add_argument("--upscale", type=int, metavar="N", help="enlarge 1 to 4 times")
    parser.add_argument("--levels", metavar="B,W", help="what becomes black and what white, such as 20,230")


def _of(actions: Commands, name: str, text: str) -> Parser:
    found = action(actions, name, text)
    found.add_argument("object", metavar="ID", help="running ID, such as O-0001")
    return found
