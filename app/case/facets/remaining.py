"""How much of the review is still to be done."""

from __future__ import annotations

from dataclasses import dataclass

from app.case.facets.columns import Columns
from app.case.facets.fitting import fits
from app.case.queries.card_filter import CardFilter, Review


@dataclass(frozen=True, slots=True)
class Remaining:
    """How far the review is: pictures, videos and sounds, and stacks of them, that have no category yet."""

    media: int
    stacks: int
    of: int
    """All pictures, videos and sounds."""


def remaining(columns: Columns) -> Remaining:
    """Counted as an empty filter lists them."""
    undecided = fits(columns, CardFilter(review=Review.UNDECIDED), None)
    every = fits(columns, CardFilter(review=Review.ANY), None)
    return Remaining(int(undecided.sum()), int(columns.leading(undecided).sum()), int(every.sum()))
