"""The command that writes a report to read."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.cli.parts.chosen import series_of
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.cli.parts.stopping import stopped_by_signals
from app.jobs.reporting import WantedReport, check_wanted, make_report
from app.report.model import Pictures, Report


def report(arguments: argparse.Namespace, output: Output) -> int:
    """`report`"""
    pictures = Pictures(arguments.pictures)
    check_wanted(WantedReport(arguments.out, (), pictures, arguments.language))  # before a passphrase is asked for
    with open_case(arguments, output) as case, stopped_by_signals() as stopped:
        chosen = series_of(case.reader(), arguments.series)
        wanted = WantedReport(arguments.out, chosen, pictures, arguments.language)
        made = make_report(case, wanted, _pdf, lambda done, total: output.count("report", done, total), stopped)
    output.end_progress()
    if pictures is Pictures.REVEAL:
        output.say("The clear pictures lie in this file: whoever has it has the pictures.")
    document = {"file": str(made.file), "bytes": made.octets, "sha256": made.sha256, "members": made.members}
    output.document(document, [f"{made.file}: {made.octets:,} bytes, {made.members:,} members listed"])
    return 0


def _pdf(document: Report, ask: Callable[[], None]) -> bytes:
    from app.desk.work.report_pdf import drawn_without_a_window  # here, since only a PDF needs Qt

    return drawn_without_a_window(document, ask)
