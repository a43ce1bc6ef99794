"""Commands for what leaves the machine, and what comes back."""

from __future__ import annotations

import argparse
import dataclasses
import os
import signal
import threading
from contextlib import ExitStack

from app.case.queries import series
from app.cli.opening import open_case
from app.cli.output import Output
from app.errors import UserError
from app.exchange.package import Profile
from app.ingest.crew import start_crew
from app.ingest.rings import allow, rings_in_force
from app.jobs import handover
from app.jobs.verification import verify


def export(arguments: argparse.Namespace, output: Output) -> int:
    """`export`"""
    stop = threading.Event()
    with open_case(arguments, output) as case:
        reader = case.reader()
        chosen = [series.by_name(reader, name) for name in arguments.series]
        if arguments.profile == Profile.SERIES_FULL:
            allow(case, rings_in_force(), agreed=arguments.weak_cage)
        crew = start_crew(1, case.folder)
        previous = signal.signal(signal.SIGINT, lambda *_: stop.set())
        try:
            receipt = handover.export(
                case,
                crew,
                arguments.out,
                arguments.profile,
                chosen,
                progress=lambda done, total: output.share("export", done, total),
                cancelled=stop.is_set,
                leave_out_missing=arguments.leave_out_missing,
            )
        finally:
            signal.signal(signal.SIGINT, previous)
            crew.close()
    output.end_progress()
    document = {
        "package": str(receipt.package),
        "media": receipt.media,
        "bytes": receipt.octets,
        "receipt": str(receipt.package.with_suffix(".receipt.json")),
    }
    output.document(document, receipt.to_text().splitlines())
    return 0


def check_package(arguments: argparse.Namespace, output: Output) -> int:
    """`verify`"""
    if not os.path.lexists(arguments.package):
        raise UserError(f"There is no {arguments.package}; check the path.")
    with ExitStack() as opened:
        # Opened before anything is read, since a case that can't note the check should be told of first.
        case = None if arguments.case is None else opened.enter_context(open_case(arguments, output))
        found = verify(arguments.package, case, lambda done, total: output.share("verify", done, total))
    output.end_progress()
    document = {
        "valid": found.valid,
        "signed_by": found.signed_by,
        "problems": [dataclasses.asdict(problem) for problem in found.problems],
    }
    words = "The package is valid" if found.valid else "The package is not valid"
    lines = [f"{problem.code}  {problem.place}  {problem.sentence}" for problem in found.problems]
    output.document(document, [f"{words}; it bears no signature.", *lines])
    if not found.valid:
        output.error("Don't rely on this package; ask whoever made it for another.")
    return 0 if found.valid else 1
