"""Fetches a video's frames in a thread of its own, those first that the eye will need first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from PySide6.QtCore import QObject, Signal

from analysis.facts import Played
from analysis.jobs import Play
from app.desk.player.player_frames import FrameStore
from app.desk.player.player_medium import ShownMedium
from app.desk.player.player_plan import Aim, Span, next_span, still_wanted
from app.desk.text.said import said
from app.errors import UserError
from app.jobs.playing import EDGE, PlayableMedium

Opening = Callable[[int], AbstractContextManager[PlayableMedium]]
"""Opens a medium to be played; raises UserError. See `app.jobs.playing.opened`."""

BUDGET = 192 * 2**20
"""Bytes of frames in memory: more than an hour of what changes little, a minute of the busiest."""


class FrameFeed(QObject):
    """Keeps the frames around the eye at hand. Close it before the case.

    Signals:
        arrived: frames came into the store.
        failed: why no more can come, as a sentence; the number of the medium before it.
    """

    arrived = Signal()
    failed = Signal(int, str)

    def __init__(self, opening: Opening, parent: QObject | None = None, *, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self.store = FrameStore(budget)
        self._opening = opening
        self._shown = ShownMedium(self._work, "player frames")
        self._aim = Aim(0)
        self._fetched: set[Span] = set()

    def show(self, medium: int | None, at: int = 0) -> None:
        """Fetch this video's frames from now on, or (None) nothing."""
        with self._shown.lock:
            self._aim = Aim(at)
            self._fetched.clear()
            self.store.clear()
            self._shown.show(medium)

    def aim(self, aim: Aim) -> None:
        """The eye is there now."""
        with self._shown.lock:
            if aim != self._aim:
                self._aim = aim
                self._fetched.clear()
                self._shown.lock.notify_all()

    def close(self) -> None:
        """Stop, and wait for the thread."""
        self._shown.close()

    def _work(self) -> None:
        for medium in self._shown.each():
            try:
                with self._opening(medium) as playable:
                    self._serve(medium, playable)
            except UserError as error:
                if self._shown.shows(medium):
                    self.failed.emit(medium, said(str(error)))
                self._shown.wait_for_another(medium)

    def _serve(self, medium: int, playable: PlayableMedium) -> None:
        while (span := self._next_span(medium)) is not None:
            with playable.stream(Play(span.begin, span.end, EDGE)) as pieces:
                for piece in pieces:
                    if isinstance(piece, Played) and not self._take(medium, span, piece):
                        break

    def _take(self, medium: int, span: Span, piece: Played) -> bool:
        """Keep what came; whether more of this span is wanted."""
        with self._shown.lock:
            if not self._shown.shows(medium):
                return False
            self.store.put(piece, self._aim.at)
            # What lies before the span is a gift.
            goes_on = piece.frames[0].at < span.begin or still_wanted(
                span, piece.frames[-1].until, self.store, self._aim
            )
        self.arrived.emit()
        return goes_on

    def _next_span(self, medium: int) -> Span | None:
        """Waits until something is to be fetched; None when another medium is shown."""
        with self._shown.lock:
            while self._shown.shows(medium):
                span = next_span(self.store, self._aim)
                # What was fetched for this aim and isn't there any more had no room in the budget.
                if span is not None and span not in self._fetched:
                    self._fetched.add(span)
                    return span
                self._shown.lock.wait()
            return None
