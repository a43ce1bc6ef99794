"""Runs a command, and turns what goes wrong into one sentence and an exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from app.cli import case_commands, decision_commands, exchange_commands, parser
from app.cli.output import Output
from app.errors import UserError

Command = Callable[[argparse.Namespace, Output], int]

COMMANDS: Mapping[str, Command] = {
    "new": case_commands.new,
    "ingest": case_commands.ingest,
    "status": case_commands.status,
    "media": case_commands.list_media,
    "stacks": case_commands.list_stacks,
    "links": case_commands.list_links,
    "audit": case_commands.check_audit,
    "series": decision_commands.change_series,
    "tag": decision_commands.tag,
    "clue": decision_commands.change_clues,
    "undo": decision_commands.undo,
    "redo": decision_commands.undo,
    "history": decision_commands.list_history,
    "export": exchange_commands.export,
    "verify": exchange_commands.verify,
}


def run(words: Sequence[str], more: Mapping[str, Command] | None = None) -> int:
    """Run one command line; gives the exit status. `more`: commands that need what is above this room (the window)."""
    arguments = parser.build().parse_args(list(words))
    output = Output(as_json=arguments.json, quiet=arguments.quiet)
    try:
        return {**COMMANDS, **(more or {})}[arguments.command](arguments, output)
    except UserError as error:
        output.error(str(error))
        return 1
    except KeyboardInterrupt:
        output.error("Stopped.")
        return 1
    except BrokenPipeError:
        # Whoever read our output has had enough (“| head”); Python must not complain again while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
