"""How two officers' words about faces come together, where one word can contradict another about something else.

Faces that are never one person aren't given to one. This case's own words stand: what contradicts them is a conflict.
Of words that came by merging, that faces are somebody's goes before that two are never one person; where this case's
own officer said the latter, both faces stay nobody's. All that others ever said, in force or in conflict, is weighed
each time: so neither the order in which it came nor how often changes what stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.case.merge.face_statements import sides_of
from app.case.merge.merging import Conflict, Folded, Rank, united, written
from app.case.merge.said import About, Key, Said, State, Value, parts_of

Pool = dict[Key, dict[Value, Said]]


@dataclass(frozen=True)
class Before:
    """What is on record. `taken`: which of the case's words came by merging; `open`: others' words that aren't in force
    (key, value, by); `settled`: words on which an officer decided, as key and written value."""

    taken: State
    open: tuple[tuple[Key, Said], ...] = ()
    settled: frozenset[tuple[Key, str]] = frozenset()


@dataclass
class FoldedFaces:
    """`gone`: what stood here by merging and stands no more."""

    folded: Folded = field(default_factory=Folded)
    gone: set[Key] = field(default_factory=set)


def weighs(key: Key) -> bool:
    """Whether this statement is folded here."""
    return key[1] == ("whose" if key[0][0] == "face" else "never" if key[0][0] == "apart" else "")


def fold_faces(ours: State, theirs: State, before: Before, rank: Rank) -> FoldedFaces:
    """Bring their words on whose faces are, and who is never one person, to ours."""
    weighing = _Weighing(ours, theirs, before)
    found = FoldedFaces()
    for key in sorted(weighing.pool):
        _fold(found, key, weighing, theirs.get(key), rank)
    return found


def standing(state: State, key: Key) -> Said | None:
    """What of the case's words keeps another's from standing, where nothing is said of the very same."""
    if key[0][0] == "face":
        for about, name in sorted(state):
            if name == "never" and key[0] in (sides := sides_of(about)):
                other = sides[1] if sides[0] == key[0] else sides[0]
                return Said(("never", *other), state[about, name].by)
        return None
    gives = {about: {said.value} for (about, name), said in state.items() if name == "whose"}
    for value in _together(key[0], gives):
        return Said(("one", *parts_of(value)), _by(state, key[0], value))
    return None


class _Weighing:
    """All that was ever said, by whom."""

    def __init__(self, ours: State, theirs: State, before: Before) -> None:
        self.ours = ours
        self.taken = before.taken
        self.own = {key: said for key, said in ours.items() if weighs(key) and not _came(before.taken, key, said)}
        self.pool: Pool = defaultdict(dict)
        words = [*((key, before.taken[key]) for key in ours if weighs(key) and _came(before.taken, key, ours[key]))]
        words += [(key, said) for key, said in before.open if weighs(key)]
        words += [(key, said) for key, said in theirs.items() if weighs(key)]
        for key, said in words:
            if (key, written(said.value)) not in before.settled:
                there = self.pool[key].get(said.value)
                by = united(there.by, said.by) if there else said.by
                self.pool[key][said.value] = Said(said.value, by)
        self.gives: dict[About, set[Value]] = defaultdict(set)
        """To whom faces were ever given."""
        for key in (*self.own, *self.pool):
            if key[0][0] == "face":
                self.gives[key[0]] |= {*self.pool.get(key, ()), *([self.own[key].value] if key in self.own else [])}
        self.apart: dict[About, set[About]] = defaultdict(set)
        """By this case's own officer: a face, and with whom it never is one person."""
        for about, name in self.own:
            if name == "never":
                one, other = sides_of(about)
                self.apart[one].add(other)
                self.apart[other].add(one)

    def stands(self, key: Key, value: Value) -> bool:
        """Whether another's word can stand."""
        about = key[0]
        if about[0] == "apart":
            return next(_together(about, self.gives), None) is None
        return not any(other == value or value in self.gives.get(other, ()) for other in self.apart.get(about, ()))

    def against(self, key: Key) -> Said:
        """What keeps others' words from standing."""
        value = next(_together(key[0], self.gives), None) if key[0][0] == "apart" else None
        if value is None:
            return standing(self.own, key) or Said(None, "")
        words = {
            at: self.own[at] if at in self.own else self.pool[at][value]
            for side in sides_of(key[0])
            for at in ((side, "whose"),)
            if at in self.own or value in self.pool.get(at, ())
        }
        return Said(("one", *parts_of(value)), _by(words, key[0], value))


def _fold(found: FoldedFaces, key: Key, weighing: _Weighing, theirs: Said | None, rank: Rank) -> None:
    pool, mine, folded = weighing.pool[key], weighing.ours.get(key), found.folded
    if key in weighing.own:
        after: Said | None = weighing.own[key]
    else:
        able = [said for value, said in pool.items() if weighing.stands(key, value)]
        after = min(able, key=lambda said: rank(key, said.value), default=None)
        if after is not None:
            folded.taken[key] = after
        if mine is not None and after is None:
            found.gone.add(key)
        elif after is not None and (mine is None or mine.value != after.value):
            folded.puts[key] = after
            folded.added[key[0][0]] += mine is None
    if theirs is not None and mine is not None and mine.value == theirs.value and key not in found.gone:
        folded.agreed[key[0][0]] += 1
    stands = after or weighing.against(key)
    folded.conflicts += [Conflict(key, stands, said) for value, said in pool.items() if value != stands.value]


def _together(about: About, gives: Mapping[About, set[Value]]) -> Iterator[Value]:
    """Whose both are, of two that are said never to be one person."""
    one, other = sides_of(about)
    shared = [set(gives.get(side, ())) if side[0] == "face" else {side} for side in (one, other)]
    both = shared[0] & shared[1]
    yield from sorted((value for value in both if parts_of(value)[:1] == ("entity",)), key=written)


def _by(state: State, about: About, value: Value) -> str:
    said = (state.get((side, "whose")) for side in sides_of(about))
    return united(*(each.by for each in said if each is not None and each.value == value))


def _came(taken: State, key: Key, said: Said) -> bool:
    return key in taken and taken[key].value == said.value
