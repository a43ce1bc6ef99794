"""The words of the command `memory`."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.parts.words import Commands, Parser, action_without_case, command, passphrase_file


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "memory", "Remember cases on this workstation, and look a case up in them.", case=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    keep = _on_case(action_without_case(actions, "remember", "keep fingerprints and references of a case, no pictures"))
    keep.add_argument(
        "--with-entities", action="store_true", help="with the labels of victims, offenders, locations and devices"
    )
    keep.add_argument(
        "--unprotected", action="store_true", help="even though the case has a passphrase and the memory none"
    )
    memory_passphrase(action_without_case(actions, "list", "list the remembered cases"))
    drop = action_without_case(actions, "forget", "forget a case")
    drop.add_argument("name", metavar="NAME", help="its reference or its id")
    memory_passphrase(drop)
    check = _on_case(action_without_case(actions, "check", "say what of a case was seen in remembered cases"))
    check.add_argument(
        "--unprotected",
        action="store_true",
        help="let a case without a passphrase keep what is said of cases that have one",
    )
    seal = action_without_case(actions, "protect", "give the memory a passphrase, by which it is encrypted")
    memory_passphrase(seal, required=True)


def _on_case(parser: Parser) -> Parser:
    parser.add_argument("case", metavar="CASE", type=Path, help="the case's folder, NAME.case")
    passphrase_file(parser, "its first line is the passphrase, or the recovery key, of the case, if it has one")
    memory_passphrase(parser)
    return parser


def memory_passphrase(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """The option with the memory's passphrase."""
    parser.add_argument(
        "--memory-passphrase-file",
        type=Path,
        metavar="F",
        required=required,
        help="its first line is the passphrase, or the recovery key, of the memory, if it has one",
    )
