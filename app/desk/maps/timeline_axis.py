"""The bars of a timeline on a line of pixels: where they stand, what is written below them, and which comes next."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from app.case.facets.timing import MOST_BARS, bounds
from app.case.queries.where_when import Step

FINER = {Step.YEAR: Step.MONTH, Step.MONTH: Step.DAY, Step.DAY: Step.HOUR}
COARSER = {finer: coarser for coarser, finer in FINER.items()}
_LENGTHS = {Step.YEAR: 31_556_952, Step.MONTH: 2_629_746, Step.DAY: 86_400, Step.HOUR: 3_600}
"""Seconds of each on the average of the Gregorian calendar."""
_ROUND = {
    Step.YEAR: (1, 2, 5, 10, 20, 50, 100),
    Step.MONTH: (1, 3, 6, 12),
    Step.DAY: (1, 7, 14),
    Step.HOUR: (1, 3, 6, 12, 24),
}
_ENOUGH = 4
"""So many bars show more than one would."""


@dataclass(frozen=True)
class Axis:
    """Slots for bars of one length from the first to the last, each as wide as any other. `edges`: where they begin,
    and the last ends, in seconds since 1970.
    """

    step: Step
    edges: tuple[int, ...] = field(repr=False)

    @staticmethod
    def over(begin: int, end: int, step: Step) -> Axis:
        """All slots that this span touches; ValueError where they are more than can be drawn."""
        if (end - begin) // _LENGTHS[step] > MOST_BARS:
            raise ValueError("too many bars")
        return Axis(step, tuple(bounds(begin, max(begin + 1, end), step).tolist()))

    @property
    def slots(self) -> int:
        """How many there are."""
        return len(self.edges) - 1

    @property
    def begin(self) -> int:
        """Where the first begins."""
        return self.edges[0]

    @property
    def end(self) -> int:
        """Where the last ends."""
        return self.edges[-1]

    def slot_of(self, second: int) -> int:
        """In which slot a time lies; held between the first and the last."""
        return max(0, min(self.slots - 1, bisect_right(self.edges, second) - 1))

    def left(self, slot: int, width: float) -> float:
        """Where a slot begins on a line of this width."""
        return slot * width / self.slots

    def slot_at(self, left: float, width: float) -> int:
        """The slot at a place on it; held between the first and the last."""
        return max(0, min(self.slots - 1, int(left * self.slots / max(width, 1))))

    def label_every(self, width: float, room: float) -> int:
        """Every how many slots something can be written that takes so much room."""
        fits = max(1, int(width / max(room, 1)))
        least = -(-self.slots // fits)
        return next((each for each in _ROUND[self.step] if each >= least), least)

    def inside(self, first: int, last: int) -> Axis:
        """What lies in these slots, in finer bars; itself where there are none."""
        if self.step not in FINER:
            return self
        return Axis.over(self.edges[first], self.edges[last + 1], FINER[self.step])

    def around(self, second: int) -> Axis | None:
        """The next longer bars around a time; None where they are to reach over everything."""
        longer = COARSER.get(self.step)
        if longer is None or longer not in COARSER:
            return None
        period = bounds(second, second + 1, COARSER[longer])
        return Axis.over(int(period[0]), int(period[1]), longer)

    def beside(self, by: int) -> Axis | None:
        """As much time before (-1) or after (1) it; None for years, of which all are shown."""
        period = COARSER.get(self.step)
        if period is None:
            return None
        many = len(bounds(self.begin, self.end, period)) - 1
        reach = (many + 1) * _LENGTHS[period] + _LENGTHS[Step.MONTH]
        if by > 0:
            return Axis.over(self.end, int(bounds(self.end, self.end + reach, period)[many]), self.step)
        return Axis.over(int(bounds(self.begin - reach, self.begin, period)[-1 - many]), self.begin, self.step)


def step_for(begin: int, end: int) -> Step:
    """The longest bars of which a span has enough to tell something."""
    for step, length in _LENGTHS.items():
        if end - begin >= _ENOUGH * length:
            return step
    return Step.HOUR
