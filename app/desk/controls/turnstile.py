"""Makes whoever guesses passphrases wait: each wrong answer doubles the time until the next is heard."""

from __future__ import annotations

from collections.abc import Callable

from app.platform.clock import steady_seconds

LONGEST_PAUSE = 60.0
"""Seconds. The key's own stretching costs each guess a second or two besides."""


class Turnstile:
    """Counts wrong answers in a row. `clock`: seconds that nobody can set back."""

    def __init__(self, clock: Callable[[], float] = steady_seconds) -> None:
        self._clock = clock
        self._open_at = clock()
        self.wrong_answers = 0

    @property
    def seconds_left(self) -> float:
        """Until the next answer is heard; 0 where it is heard now."""
        return max(0.0, self._open_at - self._clock())

    def wrong(self) -> None:
        """The answer was wrong: wait a second, then two, four, and so on up to `LONGEST_PAUSE`."""
        self._open_at = self._clock() + min(LONGEST_PAUSE, 2.0 ** min(self.wrong_answers, 10))
        self.wrong_answers += 1

    def right(self) -> int:
        """The answer was right: begin anew. Gives how many were wrong before it."""
        before, self.wrong_answers = self.wrong_answers, 0
        self._open_at = self._clock()
        return before
