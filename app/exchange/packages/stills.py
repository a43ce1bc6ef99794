"""The stills of videos on their way into a package: had when they are copied, and again when they are packed."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from app.exchange.bags.bag import Again
from app.exchange.bags.copying import once_more

Keyframes = Callable[[bytes], Iterable[tuple[int, bytes]]]
"""Gives a video's stills by its SHA-256: milliseconds and JPEG."""


class Stills:
    """Keeps those of the video that was asked for last, since they are asked for one by one."""

    def __init__(self, keyframes: Keyframes) -> None:
        self._keyframes = keyframes
        self._video = b""
        self._found: Mapping[int, bytes] = {}

    def of(self, video: bytes) -> Mapping[int, bytes]:
        """JPEG by milliseconds, of the video of this SHA-256."""
        if video != self._video:
            self._video, self._found = video, dict(self._keyframes(video))
        return self._found

    def again(self, video: bytes, at_ms: int) -> Again:
        """What gives one of them once more."""
        return partial(once_more, lambda: io.BytesIO(self.of(video)[at_ms]), f"The still at {at_ms:,} ms of a video")
