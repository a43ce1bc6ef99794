"""What a case is asked with: a picture, a clip or a sound, told apart by the same values by which media are linked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.facts import Digests, Kind, MediumFacts
from analysis.fingerprints import soundprint
from analysis.fingerprints.region_layout import METHOD as REGIONS
from analysis.fingerprints.region_layout import TONE
from app import sqlite
from app.case.records import feature_records, search_records
from app.case.records.search_records import PrintRow
from app.linking.asking.prints import Prints
from app.linking.local.likeness import View
from app.linking.local.sketches import view_of
from app.linking.moving.traces import Along

_NO_SOUND = np.zeros(0, np.uint32)


@dataclass(frozen=True)
class Example:
    """What is asked with. `medium`: its id where it is in the case as a whole, which then isn't told as its own like.

    `prints` and `view`: of a picture (none in other kinds, and no view without local features); `along`: of a video,
    None where it has no trace; `sound`: the print of its sound, empty where there is none; `duration`: ms, -1 where it
    isn't known.
    """

    kind: str
    medium: int | None
    prints: Prints
    view: View | None
    along: Along | None
    sound: NDArray[np.uint32]
    duration: int

    @property
    def is_telling(self) -> bool:
        """Whether there is anything by which it can be compared."""
        seen = len(self.prints) > 0 or self.view is not None or self.along is not None
        return seen or bool(self.sound.any())

    @classmethod
    def of_facts(cls, facts: MediumFacts, digests: Digests, reader: sqlite.Connection, *, whole: bool) -> Example:
        """A file as a worker saw it; `whole`: not only a region of it."""
        rows, view = [], None
        if facts.kind is Kind.PICTURE and facts.frames:
            (frame, *_) = facts.frames
            found = {each.method: each for each in frame.fingerprints}
            regions = found[REGIONS].value if REGIONS in found else b""
            if "pdq" in found:
                pdq = found["pdq"]
                rows = [PrintRow(0, frame.width, frame.height, pdq.quality, pdq.value, regions, TONE in found)]
            view = view_of(frame.features, facts.preview, regions)
        return cls(
            facts.kind,
            search_records.with_content(reader, digests.sha256) if whole else None,
            Prints.of(rows),
            view,
            Along.read(0, facts.trace),
            _values(facts.soundprint),
            -1 if facts.duration is None else facts.duration,
        )

    @classmethod
    def of_medium(cls, reader: sqlite.Connection, medium: int) -> Example:
        """A medium of the case, by what is recorded of it; its source isn't needed."""
        said = search_records.found_media(reader, [medium])[medium]
        return cls(
            said.kind,
            medium,
            Prints.of(search_records.prints_of(reader, medium)),
            view_of(*feature_records.view(reader, medium)) if said.kind == Kind.PICTURE else None,
            Along.read(0, search_records.traces(reader, [medium]).get(medium, b"")),
            _values(search_records.soundprint(reader, medium)),
            -1 if said.duration_ms is None else said.duration_ms,
        )


def _values(content: bytes) -> NDArray[np.uint32]:
    try:
        return soundprint.unpacked(content)
    except ValueError:  # there is none, or another version of the program packed it
        return _NO_SOUND
