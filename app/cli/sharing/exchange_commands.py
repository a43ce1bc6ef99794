"""Commands for what leaves the machine, and what comes back."""

from __future__ import annotations

import argparse
import dataclasses
import os
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from app.case.casefile import Case
from app.case.decisions.decision import count_of
from app.case.export.precheck import MISSING
from app.case.queries.chosen_media import Chosen
from app.case.records.vics_mapping import read_meanings
from app.case.records.vics_records import Document
from app.cli.parts.chosen import series_of
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output, printable
from app.cli.parts.stopping import stopped_by_signals
from app.cli.sharing import export_choice
from app.errors import UserError
from app.exchange.packages import object_package as objects
from app.exchange.packages.package import Profile
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.round_trip_package import PROFILE
from app.exchange.packages.verify import Verification
from app.exchange.parcels.parcel import parcel_folder
from app.exchange.parcels.unsealing import Opening
from app.ingest.crew import Crew, start_crew
from app.ingest.rings import allow, rings_in_force
from app.jobs import handover, round_trip
from app.jobs.verification import identities_of, trust_in, verify
from app.keys.known import read_public_key
from app.keys.note import Signer
from app.keys.officer import PASSPHRASE_FILE, KeyFile, workstation_key_file
from app.keys.passphrase import passphrase_of_environment, read_passphrase
from app.keys.sealing import read_recipients


def export(arguments: argparse.Namespace, output: Output) -> int:
    """`export`"""
    with open_case(arguments, output) as case:
        back = _going_back(case, arguments)
        if back is not None:
            return _made(arguments, output, case, partial(_send_back, back))
        if arguments.profile == objects.PROFILE:
            series = _of_objects(case, arguments)
            return _made(arguments, output, case, partial(_release, series))
        reader = case.reader()
        chosen = export_choice.chosen_by(reader, case, arguments)
        found = export_choice.looked_at(reader, case, chosen, arguments)
        if arguments.check:
            told = [f"{count_of(found.media, 'medium', 'media')}, {found.size:,} bytes", *export_choice.lines(found)]
            output.document(export_choice.document(reader, found), told)
            return 1 if found.refused(arguments.accept) else 0
        export_choice.require(found, arguments.accept)
        for line in export_choice.lines(found):
            output.say(line)
        return _made(arguments, output, case, partial(_hand_over, chosen))


Make = Callable[[argparse.Namespace, Case, Crew, handover.Options], Receipt]


def _made(arguments: argparse.Namespace, output: Output, case: Case, make: Make) -> int:
    """Make a package and say so."""
    if arguments.out is None:
        raise UserError("Say with --out in which folder the package is to be made.")
    signer = _signer(arguments.sign)
    recipients = dict.fromkeys(each for given in arguments.seal_to for each in read_recipients(given))
    if arguments.profile == Profile.SERIES_FULL or arguments.with_media:
        allow(case, rings_in_force(), agreed=arguments.weak_cage)
    crew = start_crew(1, case.folder)
    try:
        with stopped_by_signals() as stopped:
            options = handover.Options(
                progress=lambda done, total: output.share("export", done, total),
                cancelled=stopped,
                leave_out_missing=arguments.leave_out_missing or MISSING in arguments.accept,
                signer=signer,
                recipients=tuple(recipients),
                volume_size=arguments.volume_size,
            )
            receipt = make(arguments, case, crew, options)
    finally:
        crew.close()
    output.end_progress()
    document = {
        "package": str(receipt.package),
        "media": receipt.media,
        "bytes": receipt.octets,
        "left_out": len(receipt.left_out),
        "hashes_only": len(receipt.hashes_only),
        "receipt": str(receipt.package.with_suffix(".receipt.json")),
        "signed_by": signer.public.fingerprint if signer else None,
        "sealed_to": list(receipt.recipients),
    }
    output.document(document, receipt.to_text().splitlines())
    return 0


def _hand_over(
    chosen: Chosen, arguments: argparse.Namespace, case: Case, crew: Crew, options: handover.Options
) -> Receipt:
    return handover.export(
        case,
        crew,
        arguments.out,
        arguments.profile,
        chosen=chosen,
        known=arguments.known,
        central_sets=arguments.central,
        **options,
    )


def _of_objects(case: Case, arguments: argparse.Namespace) -> tuple[int, ...]:
    """The series whose objects leave; none for all. Raises UserError for options of the wrong profile."""
    if arguments.category or arguments.tag or arguments.where or arguments.known != handover.Known.SEND:
        raise UserError("Objects are chosen by --series alone; leave --category, --tag, --where and --known out.")
    if arguments.check or arguments.accept:
        raise UserError("Only approved objects leave, so there is nothing to check; leave --check and --accept out.")
    return series_of(case.reader(), arguments.series)


def _release(
    series: tuple[int, ...], arguments: argparse.Namespace, case: Case, _: Crew, options: handover.Options
) -> Receipt:
    return handover.export_objects(case, arguments.out, series, **options)


def _send_back(
    back: Document, arguments: argparse.Namespace, case: Case, crew: Crew, options: handover.Options
) -> Receipt:
    meanings = read_meanings(case.info.scheme, arguments.category)
    with_media = arguments.with_media
    return round_trip.send_back(case, crew, arguments.out, back, meanings=meanings, with_media=with_media, **options)


def _going_back(case: Case, arguments: argparse.Namespace) -> Document | None:
    """The document that goes back; None for the other profiles. Raises UserError for options of the wrong profile."""
    if arguments.profile == PROFILE:
        if arguments.series or arguments.tag or arguments.where or arguments.known != handover.Known.SEND:
            raise UserError("A document goes back as a whole; leave --series, --tag, --where and --known out.")
        if arguments.check or arguments.accept:
            raise UserError(
                "What goes back isn't chosen, so there is nothing to check; leave --check and --accept out."
            )
        return round_trip.chosen_document(case, arguments.source)
    if arguments.source is not None or arguments.with_media:
        raise UserError(f"--source and --with-media belong to the profile {PROFILE}; leave them out.")
    return None


def check_package(arguments: argparse.Namespace, output: Output) -> int:
    """`verify`"""
    found = _checked(arguments, output, arguments.case, keep_in=None)
    words = "The package is valid" if found.valid else "The package is not valid"
    output.document(_document(found), [_told(found, words), *_lines(found)])
    return _status(found, output)


def unseal(arguments: argparse.Namespace, output: Output) -> int:
    """`unseal`"""
    if parcel_folder(arguments.package) is None:
        raise UserError(f"{arguments.package} is neither sealed nor split; “verify” checks it.")
    if not arguments.out.is_dir():
        raise UserError(f"{arguments.out} is no folder; make it first, or choose another one.")
    found = _checked(arguments, output, None, keep_in=arguments.out)
    words = f"The bag lies in {found.kept}" if found.kept else "The package was refused; nothing of it was kept"
    document = {"package": str(found.kept) if found.kept else None, **_document(found)}
    output.document(document, [_told(found, words), *_lines(found)])
    return _status(found, output)


def _told(found: Verification, words: str) -> str:
    return "The package was not opened." if found.unopened else f"{words}; {_signed(found)}."


def _status(found: Verification, output: Output) -> int:
    """The exit status, and what to do where the package isn't valid."""
    if found.valid:
        return 0
    if found.unopened:
        output.error(
            "Give what opens it: the passphrase of this workstation's sealing key (--identity-passphrase-file), or "
            "another key (--identity)."
        )
    else:
        output.error("Don't rely on this package; ask whoever made it for another.")
    return 1


def _checked(arguments: argparse.Namespace, output: Output, case: Path | None, keep_in: Path | None) -> Verification:
    if not os.path.lexists(arguments.package):
        raise UserError(f"There is no {arguments.package}; check the path.")
    trust = trust_in([read_public_key(given) for given in arguments.key])
    secret = arguments.identity_passphrase_file
    identities = identities_of(arguments.identity, read_passphrase(secret) if secret else "")
    try:
        with stopped_by_signals() as stopped, ExitStack() as opened:
            # Opened before anything is read, since a case that can't note the check should be told of first.
            noted = None if case is None else opened.enter_context(open_case(arguments, output))
            return verify(
                arguments.package,
                noted,
                lambda done, total: output.share("verify", done, total),
                cancelled=stopped,
                trust=trust,
                opening=Opening(identities, keep_in, keep=keep_in is not None),
            )
    finally:
        output.end_progress()


def _document(found: Verification) -> dict[str, Any]:
    return {
        "valid": found.valid,
        "signed_by": found.signed_by,
        "signer": found.signer or None,
        "sealed": found.sealed,
        "number": found.statement.number if found.statement else None,
        "previous": (found.statement.previous or None) if found.statement else None,
        "problems": [dataclasses.asdict(problem) for problem in found.problems],
    }


def _lines(found: Verification) -> list[str]:
    return [f"{problem.code}  {problem.place}  {problem.sentence}" for problem in found.problems]


def _signed(found: Verification) -> str:
    if found.signed_by is None:
        return "no signature stands for it"
    whose = printable(found.signer) if found.signer else "an unknown key"
    return f"signed by {whose} ({found.signed_by})"


def _signer(given: str | bool | None) -> Signer | None:
    """The key of `--sign`: the officer's where no file is named. Raises UserError where it can't be used."""
    if given is None:
        return None
    file = workstation_key_file() if given is True else KeyFile(Path(str(given)))
    return file.unlocked(passphrase_of_environment(PASSPHRASE_FILE))
