"""A made-up question: the first call of what compares loads it, which takes longer than most questions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.linking.asking.parts import most_shared
from app.linking.asking.prints import Place, Prints
from app.linking.asking.stills import same_pictures
from app.linking.local.index import Segment
from app.linking.local.likeness import View, likeness
from app.linking.local.points import Points

_EDGE, _POINTS = 128, 160


def rehearse(prints: Prints, segments: Sequence[Segment]) -> None:
    """Ask a case for a picture of noise, and compare that with itself. `prints`, `segments`: those of the case."""
    random = np.random.default_rng(1)
    words = random.integers(0, 2**64, (_POINTS, 4), dtype=np.uint64)
    places = np.full((_POINTS, 4), 8.0, np.float32)
    places[:, :2] = random.uniform(0, _EDGE, (_POINTS, 2))
    noise = View.of(Points(_EDGE, _EDGE, words, places), random.integers(0, 256, (_EDGE, _EDGE), dtype=np.uint8), [])
    asked = Prints(words[:1], np.zeros(1, np.int64), np.full(1, Place.WHOLE, np.uint8), np.zeros(1, np.bool_))
    same_pictures(asked, prints)
    most_shared(noise.points, segments)
    likeness(noise, noise)
