"""Reads the objects that go into a package or into merging, with the tips to them and how they came to their state."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from analysis.objects.object_steps import unpacked
from app import sqlite
from app.case.export.object_facts import ApprovalFacts, ObjectFacts, ObjectStep, TipFacts
from app.case.values.object_states import RELEASED

_STATES = {"crop object": "draft", "sanitise object": "sanitised", "approve object": "approved", "add tip": "tip"}
"""To which state a decision brings an object; others say so themselves."""
_SAY_SO = ("set object state", "change object")


def objects(connection: sqlite.Connection, clues: str = "1") -> tuple[ObjectFacts, ...]:
    """The objects that were cropped from the clues for which `clues` (SQL about the table `clue c`) holds."""
    tips: dict[int, list[TipFacts]] = defaultdict(list)
    for number, *tip in connection.execute(
        "SELECT object, received, summary, verdict, author FROM tip ORDER BY received, id"
    ):
        tips[number].append(TipFacts(*tip))
    rows = connection.execute(
        "SELECT o.id, o.key, o.public_id, o.clue, m.sha256, o.type, o.question, o.steps, o.state, o.picture, "
        "o.sanitised_by, o.approved_by, o.approved_at, o.approved_how, o.made_by, o.made_at "
        f"FROM object o JOIN clue c ON c.id = o.clue JOIN medium m ON m.id = c.medium WHERE {clues} ORDER BY o.id"
    )
    return tuple(_object(row, tips) for row in rows)


def leaving(connection: sqlite.Connection, clues: str) -> tuple[ObjectFacts, ...]:
    """The same as they may leave the machine: with their history, and without a picture that nobody looked at a second
    time, or that was withdrawn: neither its bytes nor their digest."""
    found = objects(connection, clues)
    steps = _history(connection) if found else {}
    return tuple(
        replace(
            each,
            picture=each.picture if each.state in RELEASED and each.approval is not None else None,
            history=tuple(steps[each.public_id]),
        )
        for each in found
    )


def _history(connection: sqlite.Connection) -> dict[str, list[ObjectStep]]:
    """By running ID, what stands of it: what was taken back isn't told."""
    found: dict[str, list[ObjectStep]] = defaultdict(list)
    actions = (*_STATES, *_SAY_SO)
    for seq, at, actor, action, target, detail in connection.execute(
        "SELECT a.seq, a.at, a.actor, a.action, a.target, a.detail FROM audit a JOIN undo u ON u.seq = a.seq "
        f"WHERE a.action IN ({','.join('?' * len(actions))}) AND u.state = 'done' ORDER BY a.seq",
        actions,
    ):
        state = _STATES.get(action) or str(json.loads(detail).get("state", ""))
        if state and (not found[target] or found[target][-1].state != state):
            found[target].append(ObjectStep(seq, at, actor, state))
    return found


def _object(row: tuple[Any, ...], tips: Mapping[int, list[TipFacts]]) -> ObjectFacts:
    number, key, public_id, clue, sha256, kind, question, steps, state, picture, sanitised_by, *looked = row
    by, at, how, made_by, made_at = looked
    approval = ApprovalFacts(by, at, how) if by else None
    told = tuple(tips.get(number, ()))
    facts = (key, public_id, clue, sha256, kind, question, unpacked(steps), state, picture, sanitised_by)
    return ObjectFacts(*facts, approval, made_by, made_at, told)
