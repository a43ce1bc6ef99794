"""The command that searches a case by example."""

from __future__ import annotations

import argparse
import dataclasses
import tempfile
from pathlib import Path

from app.cli.parts.opening import read_case
from app.cli.parts.output import Output
from app.cli.parts.rectangle import rectangle
from app.ingest.crew import start_crew
from app.ingest.rings import allow, rings_in_force

_KEYS = ("sha256", "kind", "score", "at", "detail", "stack")


def search(arguments: argparse.Namespace, output: Output) -> int:
    """`search`"""
    with read_case(arguments) as case:
        # The crew loads its decoders while this program loads what compares; both take about as long.
        crew = start_crew(1, Path(tempfile.gettempdir()))
        try:
            from app.jobs.search import NOTHING, Search, checked, open_example

            region = None if arguments.region is None else checked(rectangle(arguments.region))
            allow(case, rings_in_force(), agreed=arguments.weak_cage)
            open_example(arguments.file).close()  # what can't be opened is told before anything is read
            search = Search(case)
            search.prepare()
            found = search.by_file(crew, arguments.file, region)
        finally:
            crew.close()
    lines = [
        f"{each.sha256[:12]}  {each.kind}, {each.score:.2f}"
        + ("" if each.at is None else f", at {each.at:.1f} s")
        + f", {each.detail}"
        for each in found
    ]
    document = [{key: value for key, value in dataclasses.asdict(each).items() if key in _KEYS} for each in found]
    output.document(document, lines or [NOTHING])
    return 0
