"""Asking the memory with one picture, or a region of one: in which remembered cases was it, or a thing in it, seen."""

from __future__ import annotations

from collections.abc import Iterator

from app.linking.asking.example import Example
from app.memory import packs
from app.memory.comparing import Others, kept_packs, pictures_seen, stills_seen
from app.memory.matches import Match, strongest
from app.memory.places import points_seen
from app.memory.store import About, Memory


def ask(example: Example, memory: Memory, case_id: str) -> list[tuple[About, Match]]:
    """The remembered cases, but the one with this id, that have the like of a picture, with the strongest match of each
    kind in each; what is likeliest first. The matches name no medium of the case (0)."""
    others = Others.of(memory, case_id)
    if not others.by_id:
        return []
    told = ((others.case_of(match.number), match) for match in _all(example, memory, others))
    found = strongest((case, match) for case, match in told if match.number not in others.skipped)
    met = [(others.by_id[case], match) for (_, case), matches in found.items() for match in matches]
    return sorted(met, key=lambda each: (-each[1].score, each[0].reference, each[0].id))


def _all(example: Example, memory: Memory, others: Others) -> Iterator[Match]:
    cases = list(others.by_id)
    if len(example.prints):
        yield from pictures_seen(example.prints, packs.prints(kept_packs(memory.db, packs.PRINTS, cases)))
        moments = packs.moments(kept_packs(memory.db, packs.MOMENTS, cases)).telling()
        yield from stills_seen(example.prints, moments)
    if example.view is not None:
        yield from points_seen(example.view.points, memory.db, others.skipped)
