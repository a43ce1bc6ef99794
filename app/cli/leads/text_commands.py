"""The command that reads text in pictures."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from app import sqlite
from app.case.queries import media, series
from app.cli.leads.clue_offers import print_clues, record_offered
from app.cli.parts.chosen import media_of
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.cli.parts.rectangle import rectangle
from app.ingest.rings import allow, rings_in_force
from app.jobs.reading_text import StartReader, TextFound, Wanted, find_text, knowledge, reader_for, start_reader
from app.jobs.search import checked

NOTHING = "No text was read that isn't a clue already."


def read_text(arguments: argparse.Namespace, output: Output, start: StartReader = start_reader) -> int:
    """`clue CASE read`"""
    region = None if arguments.region is None else checked(rectangle(arguments.region))
    at_ms = None if arguments.at is None else round(arguments.at * 1000)
    with reader_for(start, Path(tempfile.gettempdir()), None) as crew, open_case(arguments, output) as case:
        reader = case.reader()
        of = series.by_name(reader, arguments.series) if arguments.series else None
        wanted = [Wanted(medium, region, at_ms) for medium in media_of(reader, arguments.media)]
        allow(case, rings_in_force(), agreed=arguments.weak_cage)
        found = find_text(
            case,
            crew,
            wanted,
            knowledge(),
            of_series=of,
            tell=lambda done, total: output.count("Reading text", done, total),
        )
        output.end_progress()
        made = record_offered(case, [found.clues])
        for sentence in _untold(found, reader):
            output.say(sentence)
        print_clues(made, reader, output, NOTHING)
    return 0


def _untold(found: TextFound, reader: sqlite.Connection) -> list[str]:
    """What no clue tells."""
    told = [f"{media.get(reader, each.medium).sha256[:12]} can't be read: {each.why}." for each in found.unread]
    if found.unsure:
        places = "place looks" if found.unsure == 1 else "places look"
        told.append(f"{found.unsure:,} {places} like text that couldn't be read surely; look at the pictures yourself.")
    return told
