"""How long an officer worked, and looked at media with the protection lifted: for the officer alone.

It is told on the closing page, and the day's sum lies in the officer's own settings. It goes into no case, trail,
package or report: what is on record is the evidence, not who looked at it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

REST_SECONDS = 300.0
"""Away for so long is a break."""
LONGEST_STEP_SECONDS = 60.0
"""More than this between two looks at the clock: the machine slept, and nobody worked."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Seconds of work, seconds of them with the protection lifted, and how many media were seen so."""

    worked: float = 0.0
    lifted: float = 0.0
    media: int = 0

    def plus(self, other: Counts) -> Counts:
        """Both together. A medium that was seen in both sittings counts twice."""
        return Counts(self.worked + other.worked, self.lifted + other.lifted, self.media + other.media)


class Exposure:
    """Counts a sitting, and how long ago the last break was. It has no clock: it is told what time has passed."""

    def __init__(self) -> None:
        self._worked = self._lifted = 0.0
        self._seen: set[tuple[str, int]] = set()
        self._since_break = self._since_reminder = self._away = 0.0

    @property
    def counts(self) -> Counts:
        """Of this sitting, as far as it has got."""
        return Counts(self._worked, self._lifted, len(self._seen))

    @property
    def since_break(self) -> float:
        """Seconds of work since the officer was last away for REST_SECONDS, or began."""
        return self._since_break

    def pass_time(self, seconds: float, *, working: bool, lifted: bool = False) -> None:
        """So much time has passed, all of it in one way. `lifted`: some medium was to be seen uncovered meanwhile."""
        if not working or seconds > LONGEST_STEP_SECONDS:
            self._rest(seconds)
            return
        self._away = 0.0
        self._worked += seconds
        self._since_break += seconds
        self._since_reminder += seconds
        if lifted:
            self._lifted += seconds

    def see(self, case: str, media: Iterable[int]) -> None:
        """These media of a case were to be seen uncovered."""
        self._seen.update((case, medium) for medium in media)

    def break_due(self, after_minutes: int) -> bool:
        """Whether so many minutes have passed since the last break or reminder; with 0 it never is."""
        return after_minutes > 0 and self._since_reminder >= 60 * after_minutes

    def put_off(self) -> None:
        """The officer has read the reminder; the next comes when as much time has passed again."""
        self._since_reminder = 0.0

    def end(self) -> Counts:
        """End the sitting, and begin another; gives what the one that ended came to."""
        ended = self.counts
        self._worked = self._lifted = 0.0
        self._seen = set()
        return ended

    def _rest(self, seconds: float) -> None:
        self._away += seconds
        if self._away >= REST_SECONDS:
            self._since_break = self._since_reminder = 0.0
