"""What the words of all commands are made of: commands, actions, and the options that many have."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app.cli.parts.output import printable

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]
else:  # argparse says only to type checkers what is added
    Commands = argparse._SubParsersAction


class Parser(argparse.ArgumentParser):
    """Complains without letting a file's name, put there by the shell, act on the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(printable(message))


def command(commands: Commands, name: str, description: str, *, case: bool = True) -> Parser:
    """A command; with `case`, on one."""
    parser = commands.add_parser(name, help=description, description=description)
    if case:
        parser.add_argument("case", metavar="CASE", type=Path, help="the case's folder, NAME.case")
        _case_passphrase(parser)
    _output_options(parser, default=False)
    return parser


def action(actions: Commands, name: str, description: str) -> Parser:
    """An action on a case."""
    parser = action_without_case(actions, name, description)
    _case_passphrase(parser, default=argparse.SUPPRESS)
    return parser


def action_without_case(actions: Commands, name: str, description: str) -> Parser:
    """An action on no case."""
    parser = actions.add_parser(name, help=description, description=description)
    # The same options once more, so that they may stand at the end; unset, they leave what stood before the action.
    _output_options(parser, default=argparse.SUPPRESS)
    return parser


def passphrase_file(parser: argparse.ArgumentParser, words: str, default: str | None = None) -> None:
    """`words`: whose passphrase the file holds."""
    parser.add_argument("--passphrase-file", type=Path, metavar="F", default=default, help=words)


def _case_passphrase(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    passphrase_file(parser, "its first line is the passphrase, or the recovery key, of the case, if any", default)


def _output_options(parser: argparse.ArgumentParser, default: bool | str) -> None:
    parser.add_argument("--json", action="store_true", default=default, help="print one JSON document on stdout")
    parser.add_argument("--quiet", action="store_true", default=default, help="no progress on stderr")


def weak_cage(parser: argparse.ArgumentParser) -> None:
    """Decoders may run in a weaker cage."""
    parser.add_argument(
        "--weak-cage",
        action="store_true",
        help="even where this system can't cage decoders; on record where the case is changed",
    )


def media_choice(parser: argparse.ArgumentParser) -> None:
    """Media and stacks, as many as are wanted."""
    parser.add_argument(
        "--media", nargs="+", action="extend", default=[], metavar="SHA256", help="whole digest or its first digits"
    )
    parser.add_argument(
        "--stack",
        nargs="+",
        action="extend",
        default=[],
        type=whole(1),
        metavar="ID",
        help="all members of these stacks",
    )


def whole(least: int, most: int = 2**63 - 1) -> Callable[[str], int]:
    """Reads a whole number; SQLite holds none beyond `most`."""

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"“{text}” is no whole number from {least} to {most}")
        return number

    return read


def seconds(text: str) -> float:
    """Reads a time in a video or sound."""
    try:
        found = float(text)
    except ValueError:
        found = -1
    if not 0 <= found <= 1e9:
        raise argparse.ArgumentTypeError(f"“{text}” is no time; give seconds from the beginning, such as 12.5")
    return found


def share(text: str) -> float:
    """Reads a number from 0 to 1."""
    try:
        found = float(text)
    except ValueError:
        found = -1
    if not 0 <= found <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no number from 0 to 1")
    return found
