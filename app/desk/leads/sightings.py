"""Where in remembered cases an object was seen, in words for the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.case.records.memory_records import Seen
from app.desk.facts import seen_words
from app.desk.text.said import said
from app.memory import store
from app.memory.store import Memory


@dataclass(frozen=True, slots=True)
class Sighting:
    """A remembered case that has the like of the object. `score`: 0 to 1 within one kind of match; `at_ms`: where in a
    remembered video; `series`: in which it is there, empty where in none; `contact`: whom to ask."""

    reference: str
    contact: str
    series: str
    kind: str
    at_ms: int | None
    score: float
    words: str


def found_in(folder: Path, secret: str, look: Callable[[Memory], tuple[Seen, ...]]) -> tuple[tuple[Sighting, ...], int]:
    """What `look` finds in the memory in `folder`, and how many cases are remembered; none is made where there is none.

    Raises UserError, among them `MemoryLocked` and `WrongPassphrase`.
    """
    if not store.is_there(folder):
        return (), 0
    with store.opened(folder, secret) as memory:
        return tuple(_sighting(each) for each in look(memory)), len(memory.cases())


def _sighting(each: Seen) -> Sighting:
    there = seen_words.there(each)
    kind = seen_words.kind(each.kind)
    return Sighting(there.reference, there.contact, there.series, kind, there.at_ms, each.score, said(there.words))
