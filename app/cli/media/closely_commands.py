"""`closely`: looks closely at pictures that an officer chose, and links what recurs in them."""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import count_of
from app.case.queries import media
from app.case.queries.chosen_media import Chosen, media_of
from app.cli.parts import chosen as named
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.cli.parts.stopping import stopped_by_signals


def look(arguments: argparse.Namespace, output: Output) -> int:
    """`closely`; decoders are loaded for this command only."""
    if arguments.cost:
        with read_case(arguments) as case:
            document, line = _cost(case.reader(), _among(case.reader(), arguments))
        output.document(document, [line])
        return 0
    with open_case(arguments, output) as case:
        found, absent = _look(case, arguments, output)
    lines = [
        f"Looked closely at {_pictures(found['looked'])}, compared {found['compared']:,}: "
        f"{count_of(found['links'], 'new link', 'new links')} of places and things.",
    ]
    if found["stopped"]:
        lines.append("Stopped; the same command goes on from here.")
    if absent:
        lines.append(f"Without a source here now: {_pictures(len(absent))}; connect it and look again.")
    if found["unreadable"]:
        lines.append(f"{_pictures(found['unreadable'])} could not be decoded.")
    output.document({**found, "absent": absent}, lines)
    return 0


def _look(case: Case, arguments: argparse.Namespace, output: Output) -> tuple[dict[str, Any], list[str]]:
    from app.ingest.crew import start_crew
    from app.ingest.rings import allow, rings_in_force
    from app.jobs.closely import look_closely

    among = _among(case.reader(), arguments)
    workers = os.cpu_count() or 1
    output.say(_cost(case.reader(), among)[1])
    with stopped_by_signals() as stopped:
        allow(case, rings_in_force(), agreed=arguments.weak_cage)
        crew = start_crew(workers, case.folder)
        try:
            found = look_closely(
                case,
                crew,
                among,
                workers=workers,
                tell=lambda doing, done, total: output.count(doing.capitalize(), done, total),
                stopped=stopped,
            )
        finally:
            crew.close()
    told = asdict(found)
    return told, media.digests(case.reader(), told.pop("absent_media"))


def _among(reader: sqlite.Connection, arguments: argparse.Namespace) -> list[int] | None:
    """What is chosen; None: the whole case."""
    wanted = Chosen(
        named.series_of(reader, arguments.series),
        tags=tuple(arguments.tag),
        where=arguments.where,
        media=named.media_of(reader, arguments.media) if arguments.media else None,
    )
    return None if wanted == Chosen() else media_of(reader, wanted)


def _cost(reader: sqlite.Connection, among: list[int] | None) -> tuple[dict[str, Any], str]:
    from app.jobs.closely import cost, left_to_look

    told = cost(left_to_look(reader, among), os.cpu_count() or 1)
    if not told.waiting:
        line = f"None of {_pictures(told.pictures)} is left to be looked at closely."
    else:
        minutes = count_of(max(1, round(told.seconds / 60)), "minute", "minutes")
        line = (
            f"Left to be looked at closely: {told.waiting:,} of {_pictures(told.pictures)}; that takes about "
            f"{minutes} and {max(1, round(told.size / 1e6)):,} MB."
        )
    return asdict(told), line


def _pictures(number: int) -> str:
    return count_of(number, "picture", "pictures")
