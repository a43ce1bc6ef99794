"""The words of the command line, put together, and what argparse can't say of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app.cli.cases import case_words
from app.cli.leads import lead_words, object_words, person_words, series_words
from app.cli.media import closely_words, decision_words, vics_words
from app.cli.parts.words import Parser, command
from app.cli.sharing import exchange_words, hash_list_words, merge_words, receipt_words, reply_words, report_words
from app.cli.workstation import alert_words, hash_words, key_words, memory_words, model_words


def parse(words: Sequence[str]) -> argparse.Namespace:
    """What a command line says. A usage error ends the program with exit status 2."""
    parser = build()
    arguments, rest = parser.parse_known_args(words)
    if arguments.command == "ingest" and not any(word.startswith("-") for word in rest):
        # argparse takes no source where an option stands before the first, and none after the next option.
        arguments.sources += map(Path, rest)
    elif rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    if arguments.command == "links":
        _check_links(parser, arguments)
    for name, value in vars(arguments).items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and not _is_text(text):
                parser.error(f"--{name.replace('_', '-')} is no valid text; write it in UTF-8")
    return arguments


@cache
def build() -> Parser:
    """The parser of `sightline`; made once a process, for those that run many commands."""
    parser = Parser(
        prog="sightline",
        description="Turns seized media into leads, offline. Without a command, opens the window.",
        epilog="Exit status: 0 done; 1 the input was refused or a check failed; 2 wrong usage.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    case_words.add(commands)
    closely_words.add(commands)
    series_words.add(commands)
    lead_words.add(commands)
    object_words.add(commands)
    person_words.add(commands)
    decision_words.add(commands)
    key_words.add(commands)
    exchange_words.add(commands)
    hash_list_words.add(commands)
    report_words.add(commands)
    merge_words.add(commands)
    model_words.add(commands)
    hash_words.add(commands)
    memory_words.add(commands)
    receipt_words.add(commands)
    reply_words.add(commands)
    alert_words.add(commands)
    vics_words.add(commands)
    command(commands, "doctor", "Say what this machine has and lacks.", case=False)
    return parser


def _check_links(parser: Parser, arguments: argparse.Namespace) -> None:
    drawing = arguments.out is not None, arguments.explain is not None
    if drawing[0] != drawing[1]:
        parser.error("--explain and --out belong together: whose link is drawn, and into which file")
    if arguments.kind is not None and arguments.explain is None:
        parser.error("--kind belongs to --explain")
    if arguments.medium is not None and arguments.explain is not None:
        parser.error("--medium chooses what is listed, --explain what is drawn; give one of them")


def _is_text(text: str) -> bool:
    """False for bytes of the command line that are no UTF-8: only paths may hold such."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
