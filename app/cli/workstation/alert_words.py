"""The words of the command `alerts`."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.parts.words import Commands, Parser, action_without_case, command, media_choice, passphrase_file, whole
from app.cli.workstation.memory_words import memory_passphrase


def add(commands: Commands) -> None:
    """Add it."""
    parser = command(commands, "alerts", "Tell other offices what to look out for, and read what they do.", case=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    tell = _on_case(action_without_case(actions, "write", "write alerts on series or media of a case into a file"))
    tell.add_argument(
        "--series", nargs="+", action="extend", default=[], metavar="SERIES", help="an alert for each, by code or id"
    )
    media_choice(tell)
    tell.add_argument("--expires", required=True, metavar="DAY", help="the day on which the alerts end")
    tell.add_argument("--priority", type=whole(0, 255), default=1, metavar="N", help="0 to 255; 0 is the most urgent")
    tell.add_argument("--description", default="", metavar="TEXT", help="what the others are told")
    read = action_without_case(actions, "read", "read alerts of other offices into this workstation")
    read.add_argument("file", metavar="FILE", type=Path, help="a VICS 2.0 document of alerts")
    memory_passphrase(read)
    memory_passphrase(action_without_case(actions, "list", "list the alerts of other offices"))
    drop = action_without_case(actions, "remove", "take an alert off this workstation")
    drop.add_argument("alert", metavar="ID", help="its AlertID")
    memory_passphrase(drop)
    _on_case(
        action_without_case(actions, "matches", "write which alerts wait for media of a case, for those who gave them")
    )


def _on_case(parser: Parser) -> Parser:
    parser.add_argument("case", metavar="CASE", type=Path, help="the case's folder, NAME.case")
    passphrase_file(parser, "its first line is the passphrase, or the recovery key, of the case, if it has one")
    _file_and_contact(parser)
    return parser


def _file_and_contact(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, type=Path, metavar="FILE", help="a new file")
    parser.add_argument("--phone", default="", help="by which the others reach you")
    parser.add_argument("--email", default="", help="likewise")
