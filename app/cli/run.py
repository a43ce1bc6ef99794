"""Runs a command, and turns what goes wrong into one sentence and an exit status."""

from __future__ import annotations

import argparse
import sqlite3
from collections.abc import Callable, Mapping, Sequence

from app.case.connection import remedy
from app.cli import (
    case_commands,
    decision_commands,
    exchange_commands,
    link_commands,
    model_commands,
    parser,
    search_commands,
)
from app.cli.output import Output
from app.errors import UserError

Command = Callable[[argparse.Namespace, Output], int]

COMMANDS: Mapping[str, Command] = {
    "new": case_commands.new,
    "ingest": case_commands.ingest,
    "status": case_commands.status,
    "media": case_commands.list_media,
    "stacks": case_commands.list_stacks,
    "links": link_commands.show_links,
    "search": search_commands.search,
    "audit": case_commands.check_audit,
    "series": decision_commands.change_series,
    "tag": decision_commands.tag,
    "clue": decision_commands.change_clues,
    "undo": decision_commands.undo,
    "redo": decision_commands.undo,
    "history": decision_commands.list_history,
    "export": exchange_commands.export,
    "verify": exchange_commands.verify,
    "models": model_commands.change_models,
}


def run(words: Sequence[str], more: Mapping[str, Command] | None = None) -> int:
    """Run one command line; gives the exit status. `more`: commands that need what is above this room (the window)."""
    arguments = parser.parse(words)
    output = Output(as_json=arguments.json, quiet=arguments.quiet)
    status = _answered(lambda: {**COMMANDS, **(more or {})}[arguments.command](arguments, output), output)
    return max(status, _answered(output.finish, output))


def _answered(work: Callable[[], int | None], output: Output) -> int:
    """The exit status of `work`, or of what went wrong in it, said in a sentence."""
    try:
        return work() or 0
    except UserError as error:
        output.error(str(error))
    except sqlite3.Error as error:
        cause = remedy(error)
        if not cause:
            raise
        output.error(f"The case can't be used: {cause}.")
    except KeyboardInterrupt:
        output.error("Stopped.")
    except BrokenPipeError:
        return 0  # whoever read our output has had enough (“| head”)
    return 1
