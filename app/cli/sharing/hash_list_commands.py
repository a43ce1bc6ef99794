"""The command that writes media of a case as a hash set for others."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.case.decisions.decision import count_of
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.cli.parts.stopping import stopped_by_signals
from app.cli.sharing.export_choice import chosen_by
from app.exchange.documents.hash_list import Listed
from app.jobs.hash_list import check_file, make_hash_list


def write_list(arguments: argparse.Namespace, output: Output) -> int:
    """`hash-list`"""
    check_file(arguments.out)  # before a passphrase is asked for
    try:
        with open_case(arguments, output) as case, stopped_by_signals() as stopped:
            chosen = chosen_by(case.reader(), case, arguments)
            made = make_hash_list(
                case, chosen, arguments.out, lambda done, total: output.count("hash list", done, total), stopped
            )
    finally:
        output.end_progress()
    document = {"file": str(made.file), "bytes": made.octets, "sha256": made.sha256, **asdict(made.listed)}
    output.document(document, [f"{made.file}: {made.octets:,} bytes", *_lines(made.listed)])
    return 0


def _lines(listed: Listed) -> list[str]:
    told = [f"{count_of(listed.media, 'medium', 'media')} in the list"]
    if listed.numberless:
        told.append(
            f"{count_of(listed.numberless, 'medium', 'media')} of these without a number: the scheme has none that is "
            "verified for VICS lists; their category stands in words"
        )
    left = (
        (listed.silent, "of which nobody said anything"),
        (listed.empty, "that hold nothing"),
        (listed.colliding, "with the MD5 of another one"),
    )
    told += [f"left out: {count_of(count, 'medium', 'media')} {why}" for count, why in left if count]
    return told
