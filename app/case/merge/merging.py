"""How two officers' statements come together. Pure: two states in, what becomes of them out.

What only one side says is taken in; what both say agrees; where they differ, this case's own word stands and theirs is
a conflict that a person resolves. Where neither word is this case's own, since both came by merging, the one that comes
first in a fixed order stands, whichever came first in time: so the order in which others' work is taken in changes
neither what stands nor what is in conflict.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.case.merge.said import QUIET, Key, Said, State, Value
from app.case.values.choices import STATUSES
from app.case.values.object_states import STATES
from app.case.values.schemes import Scheme

Rank = Callable[[Key, Value], tuple[object, ...]]
"""An order of the values of a field; what comes first stands."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two words about one thing."""

    key: Key
    ours: Said
    theirs: Said


@dataclass
class Folded:
    """What becomes of a merge. `puts`: what comes into the case, by its key. `taken`: which of the case's words came by
    merging. `added`, `agreed`: how many statements, by the kind of what they are about."""

    puts: dict[Key, Said] = field(default_factory=dict)
    taken: dict[Key, Said] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    added: Counter[str] = field(default_factory=Counter)
    agreed: Counter[str] = field(default_factory=Counter)

    def add(self, more: Folded) -> None:
        """Take in what became of other statements."""
        self.puts |= more.puts
        self.taken |= more.taken
        self.conflicts += more.conflicts
        self.added += more.added
        self.agreed += more.agreed


def fold(ours: State, theirs: State, taken: State, rank: Rank) -> Folded:
    """Bring their statements to ours. `taken`: which of ours came by an earlier merge, and are unchanged since."""
    folded = Folded()
    for key in sorted(theirs):
        said, mine = theirs[key], ours.get(key)
        kind = key[0][0]
        if mine is None:
            folded.puts[key] = folded.taken[key] = said
            folded.added[kind] += 1
            continue
        came = taken.get(key)
        if came is not None and came.value != mine.value:
            came = None  # the officer said something else since
        if mine.value == said.value:
            folded.agreed[kind] += 1
            if came is not None:
                _agree(folded, key, came, said)
        elif key[1].startswith(QUIET):
            if came is not None and rank(key, said.value) < rank(key, mine.value):
                folded.puts[key] = folded.taken[key] = said
        elif came is not None and rank(key, said.value) < rank(key, mine.value):
            folded.puts[key] = folded.taken[key] = said
            folded.conflicts.append(Conflict(key, said, came))
        else:
            folded.conflicts.append(Conflict(key, came or mine, said))
    return folded


def order_of(scheme: Scheme) -> Rank:
    """The order in which words stand where none is this case's own: the graver category, the status that is further
    on, else the order of their text."""
    severity = {category.code: category.severity for category in scheme.categories}

    def rank(key: Key, value: Value) -> tuple[object, ...]:
        if key[1] == "category" and isinstance(value, int):
            return -severity.get(value, 0), value
        if key[1] == "status" and value in STATUSES:
            return (-STATUSES.index(str(value)),)
        if key[0][0] == "object" and key[1] == "state" and value in STATES:
            return (-STATES.index(str(value)),)
        return (written(value),)

    return rank


def united(*authors: str) -> str:
    """Names of officers in one text, each once."""
    names = {name for each in authors for name in each.split("; ") if name}
    return "; ".join(sorted(names))


def written(value: Value) -> str:
    """A value as it is stored: JSON, the same text for the same value."""
    return json.dumps(value, ensure_ascii=False)


def read(text: str) -> Value:
    """The value that was `written`."""
    return _frozen(json.loads(text))


def _agree(folded: Folded, key: Key, came: Said, said: Said) -> None:
    details = [each for each in (came.detail, said.detail) if each]
    joined = Said(came.value, united(came.by, said.by), min(details, default=""))
    if joined != came:
        folded.taken[key] = joined
        if key[0][0] in _SIGNED or joined.detail != came.detail:
            folded.puts[key] = joined


_SIGNED = frozenset({"clue", "opinion", "referral"})
"""What has an author of its own."""


def _frozen(value: Any) -> Value:
    """`written` writes no objects, so that there is nothing but lists and single values."""
    single: Value = value
    return tuple(map(_frozen, value)) if isinstance(value, list) else single
