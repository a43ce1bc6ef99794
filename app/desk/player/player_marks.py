"""The part of a video or a sound that the officer marks: from an in point to an out point."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """Times in milliseconds; the out point is where what was last seen of the part ends."""

    begin: int | None = None
    end: int | None = None

    @property
    def part(self) -> tuple[int, int] | None:
        """The marked part, where both points are set."""
        return None if self.begin is None or self.end is None else (self.begin, self.end)

    def begun(self, at: int) -> Marks:
        """With this in point; an out point that would lie before it goes."""
        return Marks(at, self.end if self.end is not None and self.end > at else None)

    def ended(self, at: int) -> Marks:
        """With this out point; an in point that would lie behind it goes."""
        return Marks(self.begin if self.begin is not None and self.begin < at else None, at)
