"""Commands about the memory of cases."""

from __future__ import annotations

import argparse
from typing import Any

from app.case.decisions.decision import count_of, sha256_of
from app.case.records.memory_records import Seen
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.jobs.memory import MemoryCheck, check_case, remember_case
from app.keys.passphrase import read_passphrase
from app.memory import store
from app.memory.store import About, Memory, workstation_folder

_SHOWN = 100


def change_memory(arguments: argparse.Namespace, output: Output) -> int:
    """`memory`"""
    match arguments.action:
        case "remember":
            _remember(arguments, output)
        case "forget":
            _forget(arguments, output)
        case "check":
            _check(arguments, output)
        case "protect":
            _protect(arguments, output)
        case _:
            _list(arguments, output)
    return 0


def open_memory(arguments: argparse.Namespace) -> Memory:
    """The memory that a command line means."""
    return store.opened(workstation_folder(), _passphrase(arguments))


def _passphrase(arguments: argparse.Namespace) -> str:
    file = arguments.memory_passphrase_file
    return "" if file is None else read_passphrase(file)


def _remember(arguments: argparse.Namespace, output: Output) -> None:
    with open_memory(arguments) as memory, open_case(arguments, output) as case:
        about = remember_case(case, memory, entities=arguments.with_entities, unprotected=arguments.unprotected)
        protected = memory.is_protected
    lines = [_line(about)]
    if not protected:
        lines.append("The memory has no passphrase: whoever can read this disk can read the references of its cases.")
    output.document(_document(about) | {"protected": protected}, lines)


def _forget(arguments: argparse.Namespace, output: Output) -> None:
    with open_memory(arguments) as memory:
        about = memory.named(arguments.name)
        with memory.changing() as db:
            store.forget(db, about.case_id)
    output.document(_document(about), [f"Forgot {about.reference}. What it said to other cases stays in them."])


def _list(arguments: argparse.Namespace, output: Output) -> None:
    if not store.is_there(workstation_folder()):
        output.document({"cases": [], "protected": False}, ["No case is remembered on this workstation."])
        return
    with open_memory(arguments) as memory:
        cases, protected = memory.cases(), memory.is_protected
    lines = [_line(each) for each in cases] or ["No case is remembered on this workstation."]
    output.document({"cases": [_document(each) for each in cases], "protected": protected}, lines)


def _check(arguments: argparse.Namespace, output: Output) -> None:
    with open_memory(arguments) as memory, open_case(arguments, output) as case:
        found = check_case(
            case,
            memory,
            unprotected=arguments.unprotected,
            told=output.count,
        )
        media = sorted({each.medium for each in found.found})
        digests = dict(zip(media, sha256_of(case.reader(), media), strict=True))
    output.end_progress()
    seen = [_match(digests[each.medium], each) for each in found.found]
    document = {
        "cases": found.cases,
        "media": len(media),
        "series": _series(found),
        "seen": seen,
        "not_kept": list(found.untold),
    }
    output.document(document, _check_lines(found, seen))


def _protect(arguments: argparse.Namespace, output: Output) -> None:
    recovery = store.protect(workstation_folder(), _passphrase(arguments))
    output.document(
        {"protected": True, "recovery_key": recovery},
        [
            "The memory of cases is encrypted now. What it held lay open on this disk before, and may be found there "
            "until it is overwritten.",
            f"Its recovery key, which is shown only now: {recovery}",
        ],
    )


def _check_lines(found: MemoryCheck, seen: list[dict[str, Any]]) -> list[str]:
    media = len({each.medium for each in found.found})
    lines = [f"Media that were seen in other cases: {media:,}; remembered cases: {found.cases:,}."]
    for each in _series(found):
        lines.append(
            f"series {each['code']} {each['title']} ({each['status']}) of {each['reference']}: "
            f"{count_of(each['media'], 'medium', 'media')}; contact {each['officer']}, {each['agency']}"
        )
    for each in seen[:_SHOWN]:
        place = "" if each["at"] is None else f" at {each['at']:g} s"
        lines.append(f"  {each['sha256'][:12]}  {each['kind']}{place}  {each['reference']}  {each['words']}")
    if len(seen) > _SHOWN:
        lines.append(f"and {len(seen) - _SHOWN:,} more, which --json lists")
    if found.untold:
        lines.append(
            f"Not kept in this case, which has no passphrase, since these have one: {', '.join(found.untold)}. "
            "--unprotected keeps it."
        )
    return lines


def _series(found: MemoryCheck) -> list[dict[str, Any]]:
    """The remembered series that were met, those with most media of this case first."""
    met: dict[tuple[str, str], dict[str, Any]] = {}
    media: dict[tuple[str, str], set[int]] = {}
    for each in found.found:
        for series in _list_of(each.detail["in_series"]):
            key = each.case_id, str(series["code"])
            media.setdefault(key, set()).add(each.medium)
            met[key] = {
                "case_id": each.case_id,
                **{name: each.detail[name] for name in ("reference", "agency", "officer")},
                **series,
            }
    told = [{**met[key], "media": len(media[key])} for key in met]
    return sorted(told, key=lambda each: (-each["media"], each["reference"], each["code"]))


def _list_of(value: object) -> list[dict[str, Any]]:
    return value if isinstance(value, list) else []


def _match(sha256: str, each: Seen) -> dict[str, Any]:
    return {"sha256": sha256, "case_id": each.case_id, "kind": each.kind, "score": each.score, **each.detail}


def _document(about: About) -> dict[str, Any]:
    return {
        "case_id": about.case_id,
        "reference": about.reference,
        "agency": about.agency,
        "officer": about.officer,
        "remembered_at": about.remembered_at,
        "remembered_by": about.remembered_by,
        "media": about.media,
        "series": about.series,
        "confidential": bool(about.confidential),
    }


def _line(about: About) -> str:
    return (
        f"{about.reference}  {about.agency}  {about.officer}  {count_of(about.media, 'medium', 'media')}, "
        f"{about.series:,} series  "
        f"remembered {about.remembered_at} by {about.remembered_by}  id {about.case_id}"
    )
