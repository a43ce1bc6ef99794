"""The command that shows receipts of packages that were made."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from app.case.queries import leads
from app.case.queries.leads import Package
from app.cli.parts.opening import read_case
from app.cli.parts.output import Output
from app.exchange.packages.receipt import Receipt


def show(arguments: argparse.Namespace, output: Output) -> int:
    """`receipt`"""
    with read_case(arguments) as case:
        if arguments.package is None:
            found = leads.packages(case.reader())
            lines = [_line(each) for each in found] or ["This case has made no package."]
            output.document([asdict(each) for each in found], lines)
            return 0
        receipt = Receipt.from_json(leads.receipt(case.reader(), arguments.package))
    output.document(json.loads(receipt.to_json()), receipt.to_text().splitlines())
    return 0


def _line(each: Package) -> str:
    series = ", ".join(each.series) or "no series"
    return f"{each.id}  {each.made_at}  {each.profile}  {series}  {each.path}"
