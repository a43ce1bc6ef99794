"""The command that brings another officer's work in, and settles where it differs."""

from __future__ import annotations

import argparse
import os
from typing import Any

from app.case.casefile import Case, existing
from app.case.decisions.decision import count_of
from app.case.merge.merge_comparison import Preview
from app.case.merge.merge_decisions import SettleConflicts, SettleEach, tally
from app.case.merge.merge_records import ConflictRow, conflicts
from app.case.merge.merging import Conflict
from app.case.merge.object_statements import corners
from app.case.merge.said import Key, Value
from app.case.values.schemes import Scheme, load_scheme
from app.cli.parts.opening import key_of, open_case, read_case
from app.cli.parts.output import Output
from app.cli.parts.stopping import stopped_by_signals
from app.errors import UserError
from app.exchange.bags.bag import Stopped
from app.exchange.parcels.unsealing import Opening
from app.jobs import merging
from app.jobs.merging import Incoming
from app.jobs.verification import identities_of, trust_in
from app.keys.known import read_public_key
from app.keys.passphrase import read_passphrase

_SHORT = {64: 12, 32: 6}
"""How many digits of a digest, and of an object's key, are printed."""
_LISTED = 50
"""So many conflicts and media are printed; --json has them all."""


def merge(arguments: argparse.Namespace, output: Output) -> int:
    """`merge`"""
    wanted = [bool(arguments.conflicts), bool(arguments.resolve), arguments.other is not None]
    if sum(wanted) != 1:
        raise UserError("Say one thing: what is merged, --conflicts to list what differs, or --resolve to settle it.")
    if arguments.conflicts:
        return _list(arguments, output)
    if arguments.resolve:
        return _settle(arguments, output)
    return _merge(arguments, output)


def _merge(arguments: argparse.Namespace, output: Output) -> int:
    if not os.path.lexists(arguments.other) and not merging.is_case(arguments.other):
        raise UserError(f"There is no {arguments.other}; check the path.")
    opened = read_case(arguments) if arguments.dry_run else open_case(arguments, output)
    with opened as case:
        incoming = _incoming(case, arguments, output)
        found = merging.preview(case, incoming)
        seq = 0
        if not arguments.dry_run:
            seq = merging.merge(case, incoming, unsigned=arguments.unsigned).seq
        scheme = load_scheme(case.info.scheme)
    document = {
        "added": tally(found.added),
        "agreed": tally(found.agreed),
        "conflicts": len(found.conflicts),
        "dry_run": arguments.dry_run,
        "seq": seq,
        "officer": incoming.work.officer,
        "reference": incoming.work.reference,
        "digest": incoming.origin.digest,
        "signed_by": incoming.origin.signed_by,
        "signer": incoming.origin.signer,
        "added_by_kind": dict(found.added),
        "agreed_by_kind": dict(found.agreed),
        "differing": [_differing(each) for each in found.conflicts],
        "missing_media": list(found.missing),
        "refused": dict(found.refused),
        "renamed_series": dict(found.series),
        "brought": dict(found.brought),
    }
    output.document(document, _lines(incoming, found, scheme, dry_run=arguments.dry_run, changed=bool(seq)))
    if arguments.dry_run and not incoming.is_vouched_for and not arguments.unsigned:
        output.say(merging.unsigned_sentence(incoming))
    return 0


def _incoming(case: Case, arguments: argparse.Namespace, output: Output) -> Incoming:
    if merging.is_case(arguments.other):
        key = key_of(existing(arguments.other), arguments.other_passphrase_file, "--other-passphrase-file")
        return merging.read_incoming_case(case, arguments.other, key)
    if not arguments.dry_run and not arguments.unsigned:
        merging.refuse_unsigned(arguments.other)
    trust = trust_in([read_public_key(given) for given in arguments.key])
    secret = arguments.identity_passphrase_file
    identities = identities_of(arguments.identity, read_passphrase(secret) if secret else "")
    try:
        with stopped_by_signals() as stopped:
            return merging.read_incoming_package(
                arguments.other,
                Opening(identities),
                trust,
                lambda done, total: output.share("verify", done, total),
                stopped,
            )
    except Stopped as error:
        raise UserError("Stopped before anything was taken in.") from error
    finally:
        output.end_progress()


def _list(arguments: argparse.Namespace, output: Output) -> int:
    with read_case(arguments) as case:
        found = conflicts(case.reader())
        scheme = load_scheme(case.info.scheme)
    rows = [_row(each) for each in found]
    lines = [f"{each.id}: {_told(each, scheme, each.running_id)}" for each in found]
    output.document(rows, lines or ["No conflict is open."])
    return 0


def _settle(arguments: argparse.Namespace, output: Output) -> int:
    wanted: dict[str, list[int]] = {}
    for number, choice in arguments.resolve:
        wanted.setdefault(choice, []).append(number)
    with open_case(arguments, output) as case:
        parts = tuple(SettleConflicts(tuple(each), choice) for choice, each in wanted.items())
        performed = case.perform(parts[0] if len(parts) == 1 else SettleEach(parts))
        left = len(conflicts(case.reader()))
    settled = performed.effect.reached
    output.document(
        {"changed": settled, "conflicts": left, "seq": performed.seq},
        [f"Settled {settled:,}; {left:,} are open. “undo” takes it back."],
    )
    return 0


def _differing(each: Conflict) -> dict[str, Any]:
    return {
        "about": list(each.key[0]),
        "field": each.key[1],
        "ours": each.ours.value,
        "ours_by": each.ours.by,
        "theirs": each.theirs.value,
        "theirs_by": each.theirs.by,
    }


def _row(row: ConflictRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "about": list(row.key[0]),
        "field": row.key[1],
        "ours": row.ours.value if row.ours else None,
        "ours_by": row.ours.by if row.ours else "",
        "theirs": row.theirs.value,
        "theirs_by": row.theirs.by,
        "state": row.state,
    }


def _lines(incoming: Incoming, found: Preview, scheme: Scheme, *, dry_run: bool, changed: bool) -> list[str]:
    work, origin = incoming.work, incoming.origin
    whose = f"{origin.name}: case {work.reference}, by {work.officer}"
    if not incoming.is_case:
        whose += f"; signed by {origin.signer or origin.signed_by or 'nobody'}"
    lines = [whose]
    for word, counted in (("added", found.added), ("agreed", found.agreed)):
        kinds = ", ".join(f"{kind} {count:,}" for kind, count in counted.items())
        lines.append(f"{word}: {tally(counted):,}{f' ({kinds})' if kinds else ''}")
    if any(found.brought.values()):
        lines.append("come along: " + ", ".join(f"{kind} {count:,}" for kind, count in found.brought.items()))
    lines.append(f"conflicts: {len(found.conflicts):,}")
    ids = found.running_ids
    lines += [f"  {_told(each, scheme, ids.get(each.key[0], ''))}" for each in found.conflicts[:_LISTED]]
    lines += [f"series {there} is called {here} here" for there, here in found.series.items()]
    if found.missing:
        lines.append(
            f"left out, since it isn't in this case: what is said of {count_of(len(found.missing), 'medium', 'media')}:"
        )
        lines += [f"  {digest}" for digest in found.missing[:_LISTED]]
    lines += [f"left out, {count:,}: {reason}" for reason, count in found.refused.items()]
    if dry_run:
        lines.append("Nothing was changed: this was only looked at.")
    elif changed:
        lines.append("Merged; “undo” takes it back. “merge CASE --conflicts” lists what is to be settled.")
    else:
        lines.append("Nothing to change: it was so already.")
    return lines


def _told(each: Conflict | ConflictRow, scheme: Scheme, running_id: str) -> str:
    (about, name), ours, theirs = each.key, each.ours, each.theirs
    mine = f"{_value(each.key, ours.value, scheme)} ({ours.by})" if ours else "nothing"
    named = (*about[:2], running_id) if running_id else about
    words = " ".join(part[: _SHORT.get(len(part), len(part))] for part in named if part)
    return f"{words}, {name}: ours {mine}, theirs {_value(each.key, theirs.value, scheme)} ({theirs.by})"


def _value(key: Key, value: Value, scheme: Scheme) -> str:
    if key[1] == "category" and isinstance(value, int):
        category = scheme.category(value)
        return category.label if category else str(value)
    if key[0][0] == "object" and key[1] == "steps":
        return f"an outline of {corners(str(value))} corners"
    if isinstance(value, tuple) and value[:1] == ("entity",):
        return f"“{value[2]}” ({value[1]})"
    if isinstance(value, tuple):
        return ", ".join("?" if each is None else str(each) for each in value if each != "")
    return "“" + value + "”" if isinstance(value, str) else str(value)
