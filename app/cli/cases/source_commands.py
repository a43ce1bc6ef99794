"""Commands that verify sources, and try again what of them could not be read."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.case.casefile import Case, existing
from app.case.decisions.decision import count_of
from app.case.queries import counts
from app.case.queries.manifest import SourceManifest
from app.case.records import retry_records
from app.case.values import names
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.cli.parts.stopping import stopped_by_signals
from app.errors import UserError
from app.ingest.recheck import CheckStopped, Difference, SourceCheck
from app.jobs.source_check import chosen_sources, verify_source

_SHOWN = 50


def verify_sources(arguments: argparse.Namespace, output: Output) -> int:
    """`verify-source`"""
    try:
        with open_case(arguments, output) as case, stopped_by_signals() as stopped:
            chosen = chosen_sources(case, arguments.sources)
            if not chosen:
                raise UserError("The case has no sources yet; add one with “ingest”.")
            found = [_verified(case, source, arguments.quick, output, stopped) for source in chosen]
    except CheckStopped as error:
        raise UserError("Stopped; the source that was being verified has to be verified anew.") from error
    output.end_progress()
    unchanged = not any(each.problem for each in found)
    document = {
        "unchanged": unchanged,
        "quick": arguments.quick,
        "sources": [each.document for each in found],
    }
    output.document(document, [line for each in found for line in each.lines])
    for each in found:
        if each.problem:
            output.error(each.problem)
    return 0 if unchanged else 1


@dataclass(frozen=True)
class _Verified:
    """What is told of one source. `problem`: a sentence; empty where it is as it was read."""

    document: dict[str, Any]
    lines: list[str]
    problem: str


def _verified(
    case: Case, source: SourceManifest, quick: bool, output: Output, stopped: Callable[[], bool]
) -> _Verified:
    """A source that isn't there is told of, and keeps none of the others from being verified."""
    doing = f"verify {names.display(source.row.path)}"
    differences: list[Difference] = []
    try:
        check = verify_source(
            case, source, quick, differences.append, lambda done, total: output.share(doing, done, total), stopped
        )
    except UserError as error:
        return _Verified(_place(source) | {"unchanged": None, "problem": str(error)}, [], str(error))
    problem = "" if check.unchanged else _problem(check)
    return _Verified(_document(check, differences, problem), _lines(check, differences), problem)


def _place(source: SourceManifest) -> dict[str, Any]:
    return {"exhibit": source.exhibit, "path": names.display(source.row.path), "files": source.files}


def _document(check: SourceCheck, differences: list[Difference], problem: str) -> dict[str, Any]:
    keys = ("as_read", "changed", "gone", "new", "unreadable", "touched", "without_digest", "members_in_doubt")
    return {
        **_place(check.manifest),
        "unchanged": check.unchanged,
        "problem": problem,
        **{key: getattr(check, key) for key in keys},
        "members": check.manifest.members,
        "access_times_not_kept": check.access_times_not_kept,
        "differences": [
            {"path": names.display(each.path), "what": str(each.what), "detail": each.detail} for each in differences
        ],
    }


def _lines(check: SourceCheck, differences: list[Difference]) -> list[str]:
    source = check.manifest
    how = "size and time" if check.quick else "SHA-256"
    lines = [
        f"Exhibit {source.exhibit}: {names.display(source.row.path)}",
        f"  {check.as_read:,} of {source.files:,} files are as they were read, by {how}; "
        f"{check.changed:,} changed, {check.gone:,} gone, {check.new:,} new, {check.unreadable:,} can't be read now.",
    ]
    if check.without_digest:
        lines.append(
            f"  {check.without_digest:,} are on record without a digest, since they could not be read then "
            "(links, folders and damaged places among them): compared by size and time alone."
        )
    if source.members:
        standing = source.members - check.members_in_doubt
        lines.append(f"  {standing:,} of {source.members:,} files inside archives stand with their archive.")
    if check.touched:
        lines.append(f"  {check.touched:,} have another time of last change, but the same content.")
    if check.access_times_not_kept:
        lines.append(
            f"  Access times of {check.access_times_not_kept:,} files may have changed: only an owner can keep them."
        )
    lines += [f"  {each.what}: {names.display(each.path)}: {each.detail}" for each in differences[:_SHOWN]]
    if len(differences) > _SHOWN:
        lines.append(f"  and {len(differences) - _SHOWN:,} more, which --json lists")
    return lines


def _problem(check: SourceCheck) -> str:
    source = check.manifest
    where = names.display(source.row.path)
    if source.files and check.gone == source.files:
        return f"No file of {where} is there any more; check that the disk is connected at this place."
    parts = ((check.changed, "changed"), (check.gone, "gone"), (check.new, "new"), (check.unreadable, "unreadable now"))
    counted = ", ".join(f"{number:,} {word}" for number, word in parts if number)
    return f"{where} is not as it was read: {counted}; find out who had access to it before you rely on it."


def retry(arguments: argparse.Namespace, output: Output) -> int:
    """`retry`"""
    return (_renew_previews if arguments.previews else _retry)(arguments, output)


def _renew_previews(arguments: argparse.Namespace, output: Output) -> int:
    from app.case.upkeep.previews_aside import lay_aside_if_damaged
    from app.case.upkeep.restoring import case_folder
    from app.cli.parts.opening import key_of, open_with
    from app.ingest.crew import start_crew
    from app.ingest.renewal import Renewal
    from app.ingest.rings import allow, rings_in_force

    folder = existing(case_folder(arguments.case))
    key = key_of(folder, arguments.passphrase_file)
    aside = lay_aside_if_damaged(folder, key)
    if aside is not None:
        output.error(f"The damaged previews.db is kept as {aside}; remove it when all is well.")
    with open_with(key, arguments, output) as case, stopped_by_signals() as stopped:
        crew = start_crew(1, case.folder)
        try:
            allow(case, rings_in_force(), agreed=arguments.weak_cage)
            found = Renewal(case, crew).run(output.progress, stopped)
        finally:
            crew.close()
    output.end_progress()
    if not found.complete:
        raise UserError(f"Stopped; {found.made:,} previews were made again. The same command goes on with it.")
    document = {
        "lost": found.lost,
        "made": found.made,
        "not_made": [{"path": names.display(each.path), "reason": each.reason} for each in found.not_made],
    }
    lines = [f"{count_of(found.lost, 'preview was', 'previews were')} lost or damaged; {found.made:,} made again."]
    lines += [f"  not made: {names.display(each.path)}: {each.reason}" for each in found.not_made[:_SHOWN]]
    if len(found.not_made) > _SHOWN:
        lines.append(f"  and {len(found.not_made) - _SHOWN:,} more, which --json lists")
    output.document(document, lines if found.lost else ["No preview is lost or damaged."])
    return 1 if found.not_made else 0


def _retry(arguments: argparse.Namespace, output: Output) -> int:
    from app.ingest.crew import start_crew  # so that verifying pays for no decoder
    from app.models.shelf import ready_model, workstation_shelf

    with open_case(arguments, output) as case, stopped_by_signals() as stopped:
        before = counts.read(case.reader())
        media, paths = retry_records.count(case.reader(), arguments.reason)
        if media or paths:
            crew = start_crew(1, case.folder, model=ready_model(workstation_shelf()))
            from app.ingest.rings import allow, rings_in_force  # while the crew loads its decoders
            from app.jobs.intake import Intake

            try:
                allow(case, rings_in_force(), agreed=arguments.weak_cage)
                case.write(lambda db: retry_records.wish(db, case.actor, arguments.reason))
                finished = Intake(case, crew, 1).run([], output.progress, stopped)
            finally:
                crew.close()
            if not finished:
                raise UserError(f"Stopped; “ingest {case.folder}” goes on with it.")
        after = counts.read(case.reader())
    output.end_progress()
    document = {"media": media, "paths": paths, "unreadable_before": before.unreadable, "unreadable": after.unreadable}
    line = f"Tried {count_of(media, 'medium', 'media')} and {count_of(paths, 'file', 'files')} again. "
    line += f"{before.unreadable:,} could not be read before, {after.unreadable:,} now."
    output.document(document, [line if media or paths else "There is nothing that can be tried again."])
    return 0
