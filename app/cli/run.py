"""Runs a command, and turns what goes wrong into one sentence and an exit status."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

from app import sqlite
from app.case.store.connection import remedy
from app.cli import parser
from app.cli.parts.output import Output
from app.errors import UserError

Command = Callable[[argparse.Namespace, Output], int]


def _in(module: str, name: str) -> Command:
    """A command of a module that is loaded when it is run, so that none waits for what only another one needs."""

    def command(arguments: argparse.Namespace, output: Output) -> int:
        work: Command = getattr(import_module(f"app.cli.{module}"), name)
        return work(arguments, output)

    return command


COMMANDS: Mapping[str, Command] = {
    "new": _in("cases.case_commands", "new"),
    "ingest": _in("cases.case_commands", "ingest"),
    "verify-source": _in("cases.source_commands", "verify_sources"),
    "retry": _in("cases.source_commands", "retry"),
    "status": _in("cases.case_commands", "status"),
    "media": _in("cases.case_commands", "list_media"),
    "stacks": _in("cases.case_commands", "list_stacks"),
    "links": _in("media.link_commands", "show_links"),
    "closely": _in("media.closely_commands", "look"),
    "search": _in("media.search_commands", "search"),
    "audit": _in("cases.audit_commands", "check_audit"),
    "series": _in("leads.series_commands", "change_series"),
    "tag": _in("media.decision_commands", "tag"),
    "clue": _in("leads.clue_commands", "change_clues"),
    "opinion": _in("leads.opinion_commands", "change_opinions"),
    "entity": _in("leads.entity_commands", "change_entities"),
    "person": _in("leads.person_commands", "change_people"),
    "referral": _in("leads.referral_commands", "change_referrals"),
    "object": _in("leads.object_commands", "change_objects"),
    "undo": _in("media.decision_commands", "undo"),
    "redo": _in("media.decision_commands", "undo"),
    "history": _in("media.decision_commands", "list_history"),
    "passphrase": _in("cases.passphrase_commands", "change"),
    "backup": _in("cases.backup_commands", "back_up"),
    "restore": _in("cases.backup_commands", "restore"),
    "export": _in("sharing.exchange_commands", "export"),
    "hash-list": _in("sharing.hash_list_commands", "write_list"),
    "verify": _in("sharing.exchange_commands", "check_package"),
    "report": _in("sharing.report_commands", "report"),
    "unseal": _in("sharing.exchange_commands", "unseal"),
    "merge": _in("sharing.merge_commands", "merge"),
    "key": _in("workstation.key_commands", "change_key"),
    "hashes": _in("workstation.hashes_commands", "change_hashes"),
    "alerts": _in("workstation.alert_commands", "change_alerts"),
    "receipt": _in("sharing.receipt_commands", "show"),
    "reply": _in("sharing.reply_commands", "take"),
    "memory": _in("workstation.memory_commands", "change_memory"),
    "vics": _in("media.vics_commands", "change"),
    "models": _in("workstation.model_commands", "change_models"),
    "doctor": _in("workstation.doctor_commands", "doctor"),
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
    except sqlite.Error as error:
        cause = remedy(error)
        if not cause:
            raise
        output.error(f"The case can't be used: {cause}.")
    except KeyboardInterrupt:
        output.error("Stopped.")
    except BrokenPipeError:
        return 0  # whoever read our output has had enough (“| head”)
    return 1
