"""The frames of a video that are at hand, in memory only, within a budget of bytes.

A frame is the one that is seen from its time until the next one's, so the frames form a chain, and whether a time is
at hand can be told from the frames alone. Nothing of this ever reaches a disk: a case may be encrypted.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right

from analysis.facts import Played, ProxyFrame


class FrameStore:
    """Frames by time (ms). May be used from any thread."""

    def __init__(self, budget: int) -> None:
        """`budget`: bytes of JPEGs that are kept; beyond it, the frames that lie farthest from the eye go."""
        self._budget = budget
        self._lock = threading.Lock()
        self._frames: dict[int, ProxyFrame] = {}
        self._times: list[int] = []
        self._bytes = 0
        self._span = 0
        self._first: int | None = None
        self._end: int | None = None

    @property
    def bytes(self) -> int:
        """Of the frames that are kept."""
        return self._bytes

    @property
    def budget(self) -> int:
        """Bytes that may be kept."""
        return self._budget

    @property
    def first(self) -> int | None:
        """When the video's first frame begins; None as long as it isn't known."""
        return self._first

    @property
    def end(self) -> int | None:
        """When the video's last frame ends; None as long as it isn't known."""
        return self._end

    def clear(self) -> None:
        """Forget everything: another medium comes."""
        with self._lock:
            self._frames.clear()
            self._times.clear()
            self._bytes = self._span = 0
            self._first = self._end = None

    def put(self, played: Played, eye: int) -> None:
        """Keep these frames, and let go of those that lie farthest from `eye` where they are too many."""
        with self._lock:
            if played.first:
                self._first = played.frames[0].at
            if played.last:
                self._end = played.frames[-1].until
            for frame in played.frames:
                self._keep(frame)
            self._shrink(eye)

    def find(self, at: int) -> ProxyFrame | None:
        """The frame that is seen at this time; before the first one it is the first, behind the last one the last."""
        with self._lock:
            return self._find(self._inside(at))

    def after(self, frame: ProxyFrame) -> ProxyFrame | None:
        """The next one; None where it isn't at hand, or `frame` is the last."""
        with self._lock:
            return None if self._end is not None and frame.until >= self._end else self._find(frame.until)

    def before(self, frame: ProxyFrame) -> ProxyFrame | None:
        """The one before; None where it isn't at hand, or `frame` is the first."""
        with self._lock:
            return None if self.is_first(frame) else self._find(frame.at - 1)

    def is_first(self, frame: ProxyFrame) -> bool:
        """Whether the video has none before it."""
        return frame.at in (0, self._first)

    def is_last(self, frame: ProxyFrame) -> bool:
        """Whether the video has none after it."""
        return self._end is not None and frame.until >= self._end

    def gap_after(self, at: int, limit: int) -> int | None:
        """The first time from `at` on, before `limit`, of which no frame is at hand; None where all are."""
        with self._lock:
            at = self._inside(at)
            limit = limit if self._end is None else min(limit, self._end)
            while at < limit:
                frame = self._find(at)
                if frame is None:
                    return at
                at = frame.until
            return None

    def gap_before(self, at: int, limit: int) -> int | None:
        """The last time before `at`, not before `limit`, of which no frame is at hand; None where all are."""
        with self._lock:
            limit = max(limit, self._first or 0)
            at = self._inside(at)
            while at >= limit:
                frame = self._find(at)
                if frame is None:
                    return at
                at = frame.at - 1
            return None

    def spread(self, eye: int) -> int:
        """How far from `eye` the frame lies that would go first."""
        with self._lock:
            return max(eye - self._times[0], self._times[-1] - eye) if self._times else 0

    def density(self) -> float:
        """Bytes for a millisecond of video, by what is at hand; 0 without any."""
        with self._lock:
            return self._bytes / self._span if self._span > 0 else 0.0

    def _inside(self, at: int) -> int:
        if self._end is not None:
            at = min(at, self._end - 1)
        return at if self._first is None else max(at, self._first)

    def _find(self, at: int) -> ProxyFrame | None:
        place = bisect_right(self._times, at) - 1
        if place < 0:
            return None
        frame = self._frames[self._times[place]]
        return frame if at < frame.until else None

    def _keep(self, frame: ProxyFrame) -> None:
        old = self._frames.get(frame.at)
        if old is None:
            self._times.insert(bisect_left(self._times, frame.at), frame.at)
        else:
            self._count(old, -1)
        self._frames[frame.at] = frame
        self._count(frame, 1)

    def _shrink(self, eye: int) -> None:
        while self._bytes > self._budget and len(self._times) > 1:
            farthest = self._times[0] if eye - self._times[0] > self._times[-1] - eye else self._times[-1]
            self._times.remove(farthest)
            self._count(self._frames.pop(farthest), -1)

    def _count(self, frame: ProxyFrame, times: int) -> None:
        self._bytes += times * len(frame.jpeg)
        self._span += times * (frame.until - frame.at)
