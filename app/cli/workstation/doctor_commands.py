"""The command that looks the machine over."""

from __future__ import annotations

import argparse
import dataclasses

from app.cli.parts.output import Output
from app.jobs.doctor import look_over


def doctor(arguments: argparse.Namespace, output: Output) -> int:
    """`doctor`"""
    output.say("Trying what this machine gives ...")
    checks = list(look_over())
    output.document(
        [dataclasses.asdict(each) for each in checks],
        [f"{'ok' if each.ok else 'WEAK':4}  {each.check}: {each.detail}" for each in checks],
    )
    return 0 if all(each.ok for each in checks) else 1
