"""The words of the commands about leads: clues, opinions of countries, entities, referrals."""

from __future__ import annotations

import argparse

from app.case.values.choices import ENTITY_KINDS, OUTCOMES
from app.cli.parts.words import Commands, Parser, action, command, seconds, weak_cage, whole


def add(commands: Commands) -> None:
    """Add them."""
    _clue(commands)
    _opinion(commands)
    _entity(commands)
    _referral(commands)


def _clue(commands: Commands) -> None:
    parser = command(commands, "clue", "List, record, judge and remove clues; let the machine offer some.")
    _filters(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    action(actions, "kinds", "list the kinds that are offered")
    add = action(actions, "add", "record something seen or heard")
    add.add_argument("--media", required=True, metavar="SHA256")
    add.add_argument("--kind", required=True, metavar="K", help="e.g. text, sign, socket, product, building, language")
    add.add_argument("--text", required=True, metavar="T")
    add.add_argument("--series", metavar="SERIES")
    add.add_argument("--supports", default="", metavar="CC", help="short for --weight country=CC:1")
    _weight(add)
    _spot(add)
    change = _with_id(actions, "change", "change what is said in a clue", "clue")
    change.add_argument("--kind", metavar="K")
    change.add_argument("--text", metavar="T")
    change.add_argument("--series", metavar="SERIES", help="empty: it belongs to none")
    _weight(change)
    _spot(change)
    accept = action(actions, "accept", "let clues count that a machine offered or that were refuted")
    refute = action(actions, "refute", "say that clues don't hold, and why")
    reopen = action(actions, "reopen", "take a refutation, or the acceptance of a machine's clue, back")
    for judge in (accept, refute, reopen):
        judge.add_argument("clues", type=whole(1), nargs="+", metavar="ID")
    refute.add_argument("--reason", required=True, metavar="WHY")
    _with_id(actions, "remove", "take a clue out of the case", "clue")
    suggest = action(actions, "suggest", "let the machine offer clues from positions, clocks and language tags")
    _read(actions)
    _listen(actions)
    of = suggest.add_mutually_exclusive_group()
    of.add_argument(
        "--series",
        nargs="+",
        action="extend",
        default=[],
        metavar="SERIES",
        help="for these; without it, for every series",
    )
    of.add_argument(
        "--media", nargs="+", action="extend", default=[], metavar="SHA256", help="for each of these by itself"
    )


def _read(actions: Commands) -> None:
    read = action(actions, "read", "let the machine read text in pictures and videos, and offer it as clues")
    read.add_argument("--media", nargs="+", action="extend", required=True, metavar="SHA256")
    read.add_argument("--region", metavar="X,Y,W,H", help="only this part of the picture, in parts of it from 0 to 1")
    read.add_argument("--at", type=seconds, metavar="SECONDS", help="of a video only this frame")
    read.add_argument("--series", metavar="SERIES", help="whose clues they are")
    weak_cage(read)


def _listen(actions: Commands) -> None:
    listen = action(actions, "listen", "let the machine find speech in videos and sounds, and offer it as clues")
    listen.add_argument("--media", nargs="+", action="extend", default=[], metavar="SHA256")
    listen.add_argument("--series", metavar="SERIES", help="whose clues they are; without --media, all its members")
    weak_cage(listen)


def _opinion(commands: Commands) -> None:
    parser = command(commands, "opinion", "List and change opinions of the country in which a series was made.")
    parser.add_argument("--series", dest="of_series", metavar="SERIES", help="only of this one")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    action(actions, "words", "list the words for how likely something is, with what they stand for")
    hold = action(actions, "hold", "say how likely it is that a series was made in a country")
    reject = action(actions, "reject", "say that a series was not made in a country, and why")
    remove = action(actions, "remove", "say nothing about a country any more")
    for change in (hold, reject, remove):
        change.add_argument("series", metavar="SERIES")
        change.add_argument("country", metavar="CC", help="ISO 3166-1, two letters")
    hold.add_argument("likelihood", metavar="WORD", help="one of “opinion CASE words”, such as very_likely")
    hold.add_argument("--reason", default="", metavar="WHY", help="needed where no accepted clue speaks for it")
    reject.add_argument("--reason", required=True, metavar="WHY")


def _entity(commands: Commands) -> None:
    parser = command(commands, "entity", "List and change victims, offenders, locations and devices as they are known.")
    parser.add_argument("--kind", dest="of_kind", choices=ENTITY_KINDS, help="only of this kind")
    _filters(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    create = action(actions, "create", "record one")
    create.add_argument("kind", choices=ENTITY_KINDS)
    create.add_argument("label", metavar="NAME", help="the name by which officers know it")
    change = _with_id(actions, "set", "change what is said of one", "entity")
    change.add_argument("--name", metavar="NAME")
    for each in (create, change):
        each.add_argument("--country", metavar="CC")
        each.add_argument("--position", metavar="LAT,LON", help="in degrees; empty: none")
        each.add_argument("--note", metavar="N")
        each.add_argument("--identified", action=argparse.BooleanOptionalAction)
    merge = _with_id(actions, "merge", "say that several are one", "entity")
    merge.add_argument("others", metavar="OTHER", type=whole(1), nargs="+")
    link = _with_id(actions, "link", "say that it is seen in series and media", "entity")
    unlink = _with_id(actions, "unlink", "say that it isn't seen there", "entity")
    for each in (create, link, unlink):
        each.add_argument("--series", nargs="+", action="extend", default=[], metavar="SERIES")
        each.add_argument("--media", nargs="+", action="extend", default=[], metavar="SHA256")
    _with_id(actions, "remove", "take one out of the case", "entity")


def _referral(commands: Commands) -> None:
    parser = command(commands, "referral", "List and change to whom series were given, and what came of it.")
    parser.add_argument("--series", dest="of_series", metavar="SERIES", help="only of this one")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=False)
    action(actions, "packages", "list the packages of the case")
    add = action(actions, "add", "put on record that a series was given to a country's authority")
    add.add_argument("series", metavar="SERIES")
    add.add_argument("--country", required=True, metavar="CC")
    add.add_argument("--authority", required=True, metavar="A")
    change = _with_id(actions, "set", "change what is on record", "referral")
    change.add_argument("--country", metavar="CC")
    change.add_argument("--authority", metavar="A")
    change.add_argument("--outcome", choices=OUTCOMES)
    change.add_argument(
        "--series-identified",
        action="store_true",
        help="give the series the status “identified” in the same step; with an outcome by which somebody was",
    )
    for each in (add, change):
        each.add_argument("--on", metavar="DAY", help="ISO 8601")
        each.add_argument("--package", type=whole(0), metavar="ID", help="of “packages”; 0: none")
        each.add_argument("--receipt", metavar="R", help="what they confirmed it by")
        each.add_argument("--note", metavar="N")
    gone = _with_id(actions, "remove", "take one that never was off the record", "referral")
    gone.add_argument(
        "--status-back",
        action="store_true",
        help="give the series the status back that it had before, in the same step; else it stays as it is",
    )


def _filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--series", dest="of_series", metavar="SERIES", help="only those of this series")
    parser.add_argument("--medium", dest="of_medium", metavar="SHA256", help="only those at this medium")


def _weight(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--weight",
        action="append",
        metavar="ABOUT=VALUE:W",
        help="what it speaks for (W 1 to 3) or against (-1 to -3): country=SE:2, region=Balkans:1, "
        "period=2015/2018:1, person=P1:-3; may be repeated",
    )


def _spot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--at", type=seconds, metavar="SECONDS", help="time in a video or sound")
    parser.add_argument("--end", type=seconds, metavar="SECONDS", help="where a span ends that begins at --at")
    parser.add_argument("--region", metavar="X,Y,W,H", help="rectangle relative to the upright picture, 0 to 1")


def _with_id(actions: Commands, name: str, text: str, dest: str) -> Parser:
    found = action(actions, name, text)
    found.add_argument(dest, type=whole(1), metavar="ID")
    return found
