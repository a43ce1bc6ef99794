"""The command that takes in replies."""

from __future__ import annotations

import argparse

from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.jobs.reply import take_reply


def take(arguments: argparse.Namespace, output: Output) -> int:
    """`reply`"""
    with open_case(arguments, output) as case:
        performed = take_reply(case, arguments.file, arguments.package)
    detail = performed.effect.detail
    lines = [
        f"{detail['database']} answered: {detail['taken']:,} answers taken in, {detail['again']:,} were here already.",
        *(f"series {code} was brought up to date" for code in detail["series"]),
        *detail["conflicts"],
        *(f"not in this case: {about}" for about in detail["unknown"]),
    ]
    output.document(detail, lines)
    return 0
