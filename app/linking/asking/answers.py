"""What a case answers: media that are like an example, each with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """In which way a medium is like the example, the strongest first; but for the first, kinds of links."""

    SAME_FILE = "same file"
    SAME_PICTURE = "same picture"
    SAME_VIDEO = "same video"
    CLIP = "clip"
    STILL = "still"
    PART = "part of"
    SOUND = "sound"
    SCENE = "scene"
    OBJECT = "object"


_STRENGTH = {kind: place for place, kind in enumerate(Kind)}
_OF_PICTURES = frozenset({Kind.SAME_PICTURE, Kind.PART, Kind.SCENE, Kind.OBJECT})
_OF_VIDEOS = frozenset({Kind.SAME_VIDEO, Kind.CLIP})


@dataclass(frozen=True)
class Answer:
    """A medium, by id, that is like the example. `score`: 0 to 1, 1 being equal, within one kind.

    `at_ms`: where in the video or sound the example, or what it shares, begins; None for pictures.
    """

    medium: int
    kind: Kind
    score: float
    at_ms: int | None
    detail: str


def in_order(found: Iterable[Answer]) -> list[Answer]:
    """The answers, strongest kind first, then best score; one a medium and kind.

    Of the ways in which two pictures are alike, or two videos look alike, only the strongest is told.
    """
    kept: dict[tuple[int, Kind], Answer] = {}
    for each in sorted(found, key=_order):
        if each.kind in _OF_PICTURES and any((each.medium, other) in kept for other in _OF_PICTURES):
            continue
        if each.kind in _OF_VIDEOS and any((each.medium, other) in kept for other in _OF_VIDEOS):
            continue
        kept.setdefault((each.medium, each.kind), each)
    return list(kept.values())


def _order(answer: Answer) -> tuple[int, float, int, int]:
    return _STRENGTH[answer.kind], -answer.score, answer.medium, answer.at_ms or 0
