"""The command that finds speech in videos and sounds."""

from __future__ import annotations

import argparse
import tempfile
from contextlib import closing
from pathlib import Path

from app import sqlite
from app.case.queries import media, series
from app.cli.leads.clue_offers import print_clues, record_offered
from app.cli.parts.chosen import media_of
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.errors import UserError
from app.ingest.crew import start_crew
from app.ingest.rings import allow, rings_in_force
from app.jobs.finding_speech import SpeechFound, find_speech

NOTHING = "No speech was found that isn't a clue already."


def listen(arguments: argparse.Namespace, output: Output) -> int:
    """`clue CASE listen`"""
    if not arguments.media and not arguments.series:
        raise UserError("Nothing is chosen to be listened to; give --media SHA256 or --series SERIES.")
    with closing(start_crew(1, Path(tempfile.gettempdir()))) as crew, open_case(arguments, output) as case:
        reader = case.reader()
        of = series.by_name(reader, arguments.series) if arguments.series else None
        wanted = _wanted(arguments, reader, of)
        allow(case, rings_in_force(), agreed=arguments.weak_cage)
        found = find_speech(
            case,
            crew,
            wanted,
            of_series=of,
            tell=lambda done, total: output.count("Listening", done, total),
        )
        output.end_progress()
        made = record_offered(case, [found.clues])
        for sentence in _untold(found, reader):
            output.say(sentence)
        print_clues(made, reader, output, NOTHING)
    return 0


def _wanted(arguments: argparse.Namespace, reader: sqlite.Connection, of: int | None) -> tuple[int, ...]:
    """What is named; else all members of the series."""
    if arguments.media or of is None:
        return media_of(reader, arguments.media)
    return tuple(member.medium for member in series.members(reader, of))


def _untold(found: SpeechFound, reader: sqlite.Connection) -> list[str]:
    """What no clue tells."""
    told = [f"{_digest(reader, each.medium)} can't be listened to: {each.why}." for each in found.unheard]
    told += [f"{_digest(reader, each)}: nobody seems to speak." for each in found.quiet]
    told += [f"{_digest(reader, each)}: a clue tells of its speech already." for each in found.told]
    if found.mute:
        told.append(f"Without sound: {len(found.mute):,}.")
    return told


def _digest(reader: sqlite.Connection, medium: int) -> str:
    return media.get(reader, medium).sha256[:12]
