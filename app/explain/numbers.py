"""Numbers and lengths of time, written in the way of a language."""

from __future__ import annotations


class Numbers:
    """With its marks between thousands and before parts of one."""

    def __init__(self, thousands: str, point: str) -> None:
        self._thousands = thousands
        self._point = point

    def whole(self, number: int) -> str:
        """With marks between thousands."""
        return f"{number:,}".replace(",", self._thousands)

    def decimal(self, number: float, places: int) -> str:
        """With so many places behind the decimal sign."""
        shown = f"{number:,.{places}f}".replace(",", "\0").replace(".", self._point)
        return shown.replace("\0", self._thousands)

    def length(self, milliseconds: float) -> str:
        """A time in a video or sound, with tenths of a second: `0:12.3`, `1:02:03.0`."""
        tenths = round(abs(milliseconds) / 100)
        seconds, tenth = divmod(tenths, 10)
        hours, minutes = divmod(seconds // 60, 60)
        shown = f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
        return f"{shown}{self._point}{tenth}"
