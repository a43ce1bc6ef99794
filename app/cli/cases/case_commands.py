"""Commands that make, fill and list a case."""

from __future__ import annotations

import argparse
import dataclasses
import time
from collections.abc import Iterator
from typing import Any

from app.case.casefile import Case
from app.case.decisions.decision import count_of
from app.case.queries import counts, coverage, links, media, sources
from app.case.records.vics_mapping import read_meanings
from app.case.records.vics_records import documents
from app.case.trail import audit
from app.cli.cases.passphrase_commands import recovery_lines
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output, duration
from app.cli.parts.stopping import stopped_by_signals
from app.errors import UserError
from app.ingest.sources import NewSource
from app.keys.officer import working_key
from app.keys.passphrase import read_passphrase

_UNREAD_SHOWN = 20
_REASONS_SHOWN = 30


def new(arguments: argparse.Namespace, output: Output) -> int:
    """`new`"""
    signer, unsigned = working_key(audit.now())
    with Case.create(
        arguments.case,
        arguments.reference,
        arguments.agency,
        arguments.officer,
        arguments.scheme,
        passphrase="" if arguments.passphrase_file is None else read_passphrase(arguments.passphrase_file),
        signer=signer,
        unsigned=unsigned,
    ) as case:
        document = {"case": str(case.folder), "id": case.info.id}
        lines = [f"Made {case.folder}."]
        if case.recovery_key:
            document["recovery_key"] = case.recovery_key
            lines += recovery_lines(case.recovery_key)
        output.document(document, lines)
    return 0


def ingest(arguments: argparse.Namespace, output: Output) -> int:
    """`ingest`"""
    # Imported here, so that no command that only lists or decides pays for what reads and compares.
    from app.ingest.crew import start_crew
    from app.models.shelf import ready_model, workstation_shelf

    started = time.monotonic()
    with open_case(arguments, output) as case:
        model = ready_model(workstation_shelf())
        crew = start_crew(arguments.workers, case.folder, model=model)
        from app.ingest.rings import allow, rings_in_force  # while the crew loads its decoders
        from app.jobs.intake import Intake

        try:
            with stopped_by_signals() as stopped:
                allow(case, rings_in_force(), agreed=arguments.weak_cage)
                chosen = _new_sources(case, arguments)
                finished = Intake(case, crew, arguments.workers).run(chosen, output.progress, stopped)
        finally:
            crew.close()
        output.end_progress()
        found, cases = counts.read(case.reader()), documents(case.reader())
    seconds = round(time.monotonic() - started, 3)
    keys = ("occurrences", "media", "pictures", "videos", "sounds", "other", "frames", "unreadable")
    document = {key: getattr(found, key) for key in keys} | {"seconds": seconds}
    if not finished:
        raise UserError(f"Stopped; {found.open:,} files are still to be read. Run “ingest {case.folder}” to go on.")
    output.document(
        document,
        [
            f"{count_of(found.occurrences, 'file', 'files')}, {found.media:,} different: "
            f"{count_of(found.pictures, 'picture', 'pictures')}, {count_of(found.videos, 'video', 'videos')}, "
            f"{count_of(found.sounds, 'sound', 'sounds')}, {found.other:,} other.",
            f"{found.unreadable:,} could not be read, {found.partial:,} only in part; "
            f"{count_of(found.stacks, 'stack', 'stacks')}, {count_of(found.links, 'link', 'links')}. "
            f"Took {duration(seconds)}.",
            *(
                f"VICS case {each.id}: {each.records:,} records by {each.author}, region "
                f"{each.header['region'] or 'unknown'}; “vics” tells more."
                for each in cases
            ),
        ],
    )
    return 0


def _new_sources(case: Case, arguments: argparse.Namespace) -> list[NewSource]:
    said = arguments.category
    meanings = read_meanings(case.info.scheme, said) if said else None
    if (meanings or arguments.take_decisions) and arguments.as_files:
        raise UserError("A document that is taken for a file has no decisions to take over; leave --as-files out.")
    return [
        NewSource(path, arguments.exhibit, arguments.as_files, meanings, arguments.take_decisions)
        for path in arguments.sources
    ]


def status(arguments: argparse.Namespace, output: Output) -> int:
    """`status`"""
    with read_case(arguments) as case:
        reader = case.reader()
        found, covered, places = counts.read(reader), coverage.read(reader), sources.all_sources(reader)
        unread = media.unread(reader)
        info = case.info
    document = {
        **dataclasses.asdict(found),
        "reference": info.reference,
        "sources": [dataclasses.asdict(place) for place in places],
        "formats": [{**dataclasses.asdict(each), "not_whole": each.media - each.ready} for each in covered.formats],
        "reasons": [dataclasses.asdict(each) for each in covered.reasons],
        "unread": [{"exhibit": each.exhibit, "path": each.whole_path, "reason": each.reason} for each in unread],
    }
    lines = [f"Case {info.reference} ({info.agency or 'no agency'}), made {info.created_at}, id {info.id}"]
    lines += [f"{name.replace('_', ' '):>12}  {value:,}" for name, value in dataclasses.asdict(found).items()]
    lines += [
        f"Exhibit {place.exhibit}: {place.path}  {place.occurrences:,} files, {place.open:,} to be read, "
        f"{place.unreadable:,} unreadable"
        for place in places
    ]
    lines += [
        f"{each.kind:>12}  {each.format or 'unknown'}: {each.media:,}"
        + (f", {each.media - each.ready:,} not or only partly decoded" if each.media > each.ready else "")
        for each in covered.formats
    ]
    lines += [
        f"{each.state}: {each.number:,} x {each.reason}, for example {each.example}"
        for each in covered.reasons[:_REASONS_SHOWN]
    ]
    lines += [f"Not read: {each.whole_path}: {each.reason}" for each in unread[:_UNREAD_SHOWN]]
    if len(unread) > _UNREAD_SHOWN:
        lines.append(f"and {len(unread) - _UNREAD_SHOWN:,} more, which --json lists")
    output.document(document, lines)
    return 0


def list_media(arguments: argparse.Namespace, output: Output) -> int:
    """`media`"""
    with read_case(arguments) as case:
        reader = case.reader()
        chosen = media.select(reader, arguments.where)

        def records() -> Iterator[tuple[media.Medium, list[str]]]:
            return ((media.get(reader, medium), media.paths(reader, medium)) for medium in chosen)

        output.rows(
            (_medium_document(medium, paths) for medium, paths in records()),
            (_medium_line(medium, paths) for medium, paths in records()),
        )
    return 0


def list_stacks(arguments: argparse.Namespace, output: Output) -> int:
    """`stacks`"""
    with read_case(arguments) as case:
        reader = case.reader()
        found = {
            stack.id: [media.get(reader, medium).sha256 for medium in stack.media] for stack in links.stacks(reader)
        }
    lines = [f"{stack}: " + " ".join(digest[:12] for digest in digests) for stack, digests in found.items()]
    output.document(
        [{"id": stack, "media": digests} for stack, digests in found.items()], lines or ["No two media look alike."]
    )
    return 0


def _medium_document(medium: media.Medium, paths: list[str]) -> dict[str, Any]:
    same = ("sha256", "md5", "sha1", "size", "kind", "mime", "width", "height", "duration")
    rest = ("latitude", "longitude", "state", "reason", "make", "model", "serial", "software", "format", "stack")
    return {
        **{key: getattr(medium, key) for key in same},
        "taken": medium.taken_with_zone,
        "camera": medium.camera or None,
        **{key: getattr(medium, key) for key in rest},
        "thumbnail": medium.thumbnail,
        "known": medium.known,
        "paths": paths,
    }


def _medium_line(medium: media.Medium, paths: list[str]) -> str:
    size = f"{medium.width}x{medium.height}" if medium.width else ""
    state = medium.state if medium.state == "not media" or not medium.reason else f"{medium.state}: {medium.reason}"
    facts = [medium.sha256[:12], medium.kind, size, medium.taken_with_zone or "", medium.camera, state]
    return "  ".join(fact for fact in facts if fact) + "  " + (paths[0] if paths else "")
