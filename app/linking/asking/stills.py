"""Asking by fingerprints: pictures that are the same as the example or hold it, and moments of videos that show it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.asking.answers import Answer, Kind
from app.linking.asking.moments import Moments
from app.linking.asking.prints import Place, Prints
from app.linking.clock import clock
from app.linking.edges import UPRIGHT, Edges
from app.linking.prints import pictures
from app.linking.prints.dihedral import NEGATIVE
from app.linking.prints.print_index import PrintIndex

_MOST_MOMENTS = 64
"""Of a clip so many moments are asked with, spread over all of it."""


def same_pictures(asked: Prints, prints: Prints, index: PrintIndex | None = None) -> list[Answer]:
    """Pictures that show the same as the one asked with, or of which one shows the other.

    `prints`: of all the case; `index`: the same, sorted, if they are.
    """
    all_words = prints.words if index is None else index
    found = pictures.same(asked.words, all_words)
    found = found[near_enough(found, asked.strict, prints.strict)]
    ours, theirs = asked.place[found.first], prints.place[found.second]
    part = (ours == Place.PART) | (theirs == Place.PART)
    medium = prints.medium[found.second]
    # Of what agrees with one picture: what is the same before what is a part of it, then what is nearest.
    rows = _firsts(medium, np.lexsort((-found.score, part, medium)))
    return [
        _picture(
            int(medium[row]),
            Place(int(ours[row])),
            Place(int(theirs[row])),
            float(found.score[row]),
            int(found.form[row]),
        )
        for row in rows.tolist()
    ]


def near_enough(found: Edges, ours: NDArray[np.bool_], theirs: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """As in linking: prints that tell of a layout must be nearer (`app.linking.prints.pictures.near_enough`)."""
    apart = np.round((1 - found.score) * 256)
    strict = (ours[found.first] | theirs[found.second]) & np.isin(found.form, (UPRIGHT, NEGATIVE))
    enough: NDArray[np.bool_] = (apart <= thresholds.LAYOUT_RADIUS.value) | ~strict
    return enough


def _picture(medium: int, ours: Place, theirs: Place, score: float, form: int) -> Answer:
    inside = [
        words
        for place, words in ((ours, "inside the example"), (theirs, "inside the picture found"))
        if place is not Place.WHOLE
    ]
    kind = Kind.PART if Place.PART in (ours, theirs) else Kind.SAME_PICTURE
    return Answer(medium, kind, score, None, "; ".join([*inside, pictures.detail(score, form)]))


def shown_moments(asked: Prints, moments: Moments) -> list[Answer]:
    """Videos that show the picture asked with, each with the moment that is nearest; `moments`: of all the case."""
    theirs = moments.telling()
    found = pictures.near(asked.words, theirs.words, thresholds.FRAME_RADIUS.value)
    medium, at = theirs.medium[found.second], theirs.at[found.second]
    return [
        Answer(shows, Kind.STILL, score, moment, f"the video shows it at {clock(moment)}; {why}")
        for shows, score, moment, why in _nearest(found, medium, at)
    ]


def pictured_moments(asked: Moments, prints: Prints) -> list[Answer]:
    """Pictures that show a moment of the clip asked with; `prints`: of all the case."""
    ours = asked.telling()
    ours = ours[np.unique(np.linspace(0, len(ours) - 1, _MOST_MOMENTS).round().astype(np.int64))] if len(ours) else ours
    found = pictures.near(ours.words, prints.words, thresholds.FRAME_RADIUS.value)
    medium, at = prints.medium[found.second], ours.at[found.first]
    return [
        Answer(shown, Kind.STILL, score, None, f"the picture shows the example at {clock(moment)}; {why}")
        for shown, score, moment, why in _nearest(found, medium, at)
    ]


def _nearest(found: Edges, medium: NDArray[np.int64], at: NDArray[np.int64]) -> Iterator[tuple[int, float, int, str]]:
    """Of each medium the nearest moment: the medium, the score, the time in ms and what agreed."""
    for row in _firsts(medium, np.lexsort((at, -found.score, medium))).tolist():
        score = float(found.score[row])
        yield int(medium[row]), score, int(at[row]), pictures.detail(score, int(found.form[row]))


def _firsts(medium: NDArray[np.int64], order: NDArray[np.int64]) -> NDArray[np.int64]:
    """The first row of each medium in this order, in which the rows of one medium stand together."""
    first = np.ones(len(order), dtype=np.bool_)
    first[1:] = medium[order][1:] != medium[order][:-1]
    return order[first]
