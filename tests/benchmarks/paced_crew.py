"""A crew that decodes nothing, but answers as a worker does, and so many times a second."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import msgspec
import numpy as np

from analysis.facts import Capture, Digests, Extras, Fingerprint, Frame, Kind, MediumFacts, Reading, Signature, Tag
from analysis.jobs import Examine
from analysis.wire import decode_message, encode
from app.ingest.outcome import Outcome
from tests.benchmarks.gallery_store import pictures

_DIFFERENT = 50
_TAGS = 40
_PRINTS = (("pdq", 32), ("phash", 8), ("pixels", 16))


@dataclass
class PacedCrew:
    """Stands in for `app.ingest.crew.Crew`: each file is a photograph that nobody has seen before.

    What is told crosses as the bytes that a worker would send, decoded and checked as those are.
    """

    a_second: float
    network: None = None
    consent: None = None
    examined: int = 0
    _gate: threading.Lock = field(default_factory=threading.Lock)
    _next: float = 0.0
    _told: list[bytes] = field(default_factory=lambda: [encode(each) for each in photographs()])

    def examine(
        self, evidence: int, job: Examine, decide: Callable[[Reading], bool], *, alone: bool = False
    ) -> Outcome:
        """See `app.ingest.crew.Crew`."""
        number = self._wait()
        octets = b"%d" % number
        digests = Digests(
            hashlib.md5(octets, usedforsecurity=False).digest(),
            hashlib.sha1(octets, usedforsecurity=False).digest(),
            hashlib.sha256(octets).digest(),
            job.size,
        )
        reading = Reading(digests, Signature(Kind.PICTURE, "image/jpeg", "JPEG"))
        outcome = Outcome(reading)
        if decide(reading):
            facts = decode_message(self._told[number % len(self._told)])
            assert isinstance(facts, MediumFacts)
            outcome = replace(outcome, facts=_unlike_all_others(facts, number), extras=Extras((), None))
        return outcome

    def close(self) -> None:
        """End."""

    def _wait(self) -> int:
        """Until the next one is due; what is late is made up for, as by workers that were only not listened to."""
        with self._gate:
            now = time.monotonic()
            self._next = max(self._next, now - 1) + 1 / self.a_second
            due, self.examined = self._next, self.examined + 1
            number = self.examined
        time.sleep(max(0.0, due - now))
        return number


def photographs() -> list[MediumFacts]:
    """Facts as large as those of photographs are, but for local features, of which they have none: linking would
    compare them, and is measured elsewhere.
    """
    made = []
    for number, jpeg in enumerate(pictures()[:_DIFFERENT]):
        prints = tuple(Fingerprint(method, bytes(length), 90) for method, length in _PRINTS)
        capture = Capture(taken=f"2024-05-{number % 28 + 1:02}T12:00:00", make="Maker", model=f"Model {number % 9}")
        tags = tuple(Tag("EXIF", f"Tag {each}", f"value {each} of {number}") for each in range(_TAGS))
        made.append(
            MediumFacts(
                kind=Kind.PICTURE,
                width=4000,
                height=3000,
                duration=None,
                fps=None,
                codec="JPEG",
                audio_codec="",
                pages=1,
                orientation=1,
                preview=jpeg,
                frames=(Frame(0, 4000, 3000, b"", prints),),
                capture=capture,
                tags=tags,
                partial="",
            )
        )
    return made


def _unlike_all_others(facts: MediumFacts, number: int) -> MediumFacts:
    """With fingerprints of its own, so that it gets into no stack."""
    rng = np.random.default_rng(number)
    prints = tuple(Fingerprint(method, rng.bytes(length), 90) for method, length in _PRINTS)
    (frame,) = facts.frames
    return msgspec.structs.replace(facts, frames=(msgspec.structs.replace(frame, fingerprints=prints),))
