"""What a remembered case has in common with a case: one match a medium, remembered case and kind, the strongest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SAME_FILE, CAMERA, SCENE = "same file", "camera", "scene"
"""Kinds of match besides those of `app.linking.asking.answers.Kind`."""


@dataclass(frozen=True, slots=True)
class Match:
    """A medium of the case, by its id, and what it meets in the memory.

    `number`: of the remembered medium. `score`: 0 to 1 within one kind. `at_ms`: where in the remembered video or sound
    what is shared begins; None where there is no such time. `words`: why it is said.
    """

    medium: int
    number: int
    kind: str
    score: float
    at_ms: int | None
    words: str


_OF_PICTURES = ("same picture", "part of", SCENE)
_OF_VIDEOS = ("same video", "clip", "still")


def strongest(matches: Iterable[tuple[int, Match]]) -> dict[tuple[int, int], list[Match]]:
    """Of each medium and remembered case the best match of each kind that is told; by medium and case, in order.

    What is the same file is told as nothing else. Of the ways in which two pictures look alike only the strongest is
    told, and so of two videos. A camera says little beside them, but it doesn't follow from them: it is told.
    """
    best: dict[tuple[int, int], dict[str, Match]] = {}
    for case, match in matches:
        kinds = best.setdefault((match.medium, case), {})
        if match.kind not in kinds or _order(match) < _order(kinds[match.kind]):
            kinds[match.kind] = match
    return {pair: _told(kinds) for pair, kinds in sorted(best.items())}


def _order(match: Match) -> tuple[float, int, int]:
    return -match.score, match.number, match.at_ms or 0


def _told(kinds: dict[str, Match]) -> list[Match]:
    if SAME_FILE in kinds:
        return [kinds[SAME_FILE]]
    left = dict(kinds)
    for family in (_OF_PICTURES, _OF_VIDEOS):
        for weaker in [kind for kind in family if kind in left][1:]:
            del left[weaker]
    return list(left.values())
