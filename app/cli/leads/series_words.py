"""The words of the command about series."""

from __future__ import annotations

from pathlib import Path

from app.case.values.choices import DISTRIBUTED, NODE_KINDS, PRIORITIES, ROLES, STATUSES
from app.cli.parts.words import Commands, Parser, action, command, media_choice, share, whole
from app.report.words import LANGUAGES


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "series", "List, propose and change series; share the work on them.")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    _proposals(actions)
    connected = action(actions, "connections", "list what victims, places, devices, series and cases have in common")
    connected.add_argument(
        "--kind", nargs="+", action="extend", choices=NODE_KINDS, metavar="K", help=f"only {', '.join(NODE_KINDS)}"
    )
    connected.add_argument(
        "--edge", nargs="+", action="extend", metavar="K", help="only these kinds of connection, e.g. “same medium”"
    )
    connected.add_argument("--strength", type=share, default=0.0, metavar="S", help="only from this on, 0 to 1")
    connected.add_argument("--around", default="", metavar="KEY", help="only this node and what leads to it")
    connected.add_argument(
        "--steps", type=whole(1, 100), default=1, metavar="N", help="how far from it; 1 without this"
    )
    _create(actions)
    _members(actions)
    _set(actions)
    _work(actions)


def _proposals(actions: Commands) -> None:
    propose = action(actions, "propose", "list series that the machine proposes, with the reasons for each member")
    propose.add_argument("--rejected", action="store_true", help="list the reasons that were rejected instead")
    explain = action(actions, "explain", "draw what a reason of a proposal is made of")
    explain.add_argument("reason", metavar="ID", help="of “propose”, or its first digits")
    explain.add_argument("--out", type=Path, required=True, metavar="FILE", help="the drawing, FILE.png")
    explain.add_argument("--language", choices=LANGUAGES, default="en", help="of its words")
    reason = action(actions, "reason", "confirm a reason: its media become members; or reject it: it never returns")
    reason.add_argument("reason", metavar="ID", help="of “propose”, or its first digits")
    reason.add_argument("verdict", choices=("confirm", "reject", "allow"), help="allow: a rejected one counts again")
    reason.add_argument("--into", default="", metavar="SERIES", help="where its media go; else as proposed")
    reason.add_argument("--title", default="", metavar="T", help="of the series that is made for them")


def _create(actions: Commands) -> None:
    create = action(actions, "create", "make a series")
    create.add_argument("--title", default="", metavar="T")
    create.add_argument("--code", default="", metavar="C", help="without it, the next of S-0001, S-0002 ...")
    create.add_argument("--proposal", type=whole(1), metavar="N", help="with the media of proposal N of “propose”")
    media_choice(create)


def _members(actions: Commands) -> None:
    for name, text in (
        ("add", "add media to a series"),
        ("remove", "take media out of a series"),
        ("role", "change the role of members, or the reason why they are in it"),
    ):
        change = _of_series(actions, name, text)
        media_choice(change)
        if name != "remove":
            role, reason = ("original", "") if name == "add" else (None, None)
            change.add_argument("--role", choices=ROLES, default=role)
            change.add_argument("--reason", default=reason, metavar="WHY")
    merge = _of_series(actions, "merge", "move everything of other series into one")
    merge.add_argument("others", metavar="OTHER", nargs="+")
    split = _of_series(actions, "split", "move some members into a new series")
    split.add_argument("--title", required=True, metavar="T")
    media_choice(split)
    move = _of_series(actions, "move", "move some members into another series")
    move.add_argument("into", metavar="INTO")
    media_choice(move)


def _set(actions: Commands) -> None:
    change = _of_series(actions, "set", "change what is said of a series")
    change.add_argument("--title", metavar="T")
    change.add_argument("--code", metavar="C")
    change.add_argument("--status", choices=STATUSES)
    change.add_argument("--country", metavar="CC", help="likely country of production, ISO 3166-1; empty: no opinion")
    change.add_argument("--note", metavar="N")
    change.add_argument("--priority", choices=tuple(PRIORITIES))
    change.add_argument("--owner", metavar="O", help="the officer who works on it; empty: nobody")
    change.add_argument("--victims", metavar="N", help="how many are seen: 2, 2-4, 2- (at least), -4 (at most), or -")
    change.add_argument("--offenders", metavar="N", help="the same")
    change.add_argument("--first-seen", metavar="DATE", help="a year, a month or a day, ISO 8601; empty: not known")
    change.add_argument("--last-seen", metavar="DATE")
    change.add_argument("--distributed", choices=tuple(DISTRIBUTED), help="whether it is passed on among offenders")
    change.add_argument("--central-number", metavar="N", help="the number that the central database gave it")


def _work(actions: Commands) -> None:
    board = action(actions, "board", "say how far the work on all series has come")
    board.add_argument("--csv", type=Path, metavar="FILE", help="write the figures to this new file too")
    following = action(actions, "next", "say which series is next, or take it")
    following.add_argument("--take", action="store_true", help="get an owner for it and put it in analysis")
    following.add_argument("--officer", default="", metavar="O", help="who takes it; without it, the case's officer")
    _of_series(actions, "history", "tell a series from seizure to outcome")


def _of_series(actions: Commands, name: str, text: str) -> Parser:
    found = action(actions, name, text)
    found.add_argument("series", metavar="SERIES", help="code or id")
    return found
