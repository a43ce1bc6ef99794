"""Comparing pictures that were looked at closely: each new look with all others, some thousand at a time.

What is found is recorded every so often, and a picture is marked once it was compared with all that are marked; so a
run that ends anywhere loses little, and the next one goes on. What two pictures have in common depends on these two
alone, whatever the order, and which are compared only where very many share points (`thresholds.CLOSELY_LOOKS`). At
the end it is looked at which pairs that aren't sure a third picture bears out: one that surely has something in common
with both, and by way of which the one lies over the other in the same way.
"""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.features import CLOSE
from app import sqlite
from app.case.records import close_records
from app.case.records.close_records import ClosePair
from app.linking import thresholds
from app.linking.closely.laid import Laid, from_first
from app.linking.closely.meeting import BLOCK, Block, shared
from app.linking.closely.telling import close_view, told
from app.linking.local.likeness import View
from app.linking.local.points import Points
from app.linking.outcome import Write

_AT_ONCE = 50
"""Pictures after which what was found is recorded."""
_AT_HAND = 400
"""Pictures whose points and previews are kept at hand: about 200 MB."""


class Cancelled(Exception):
    """Comparing was broken off; what was recorded holds."""


@dataclass
class Comparing:
    """One run of it. `tell`: how many of how many new pictures are compared; `cancelled`: asked between two."""

    write: Write
    reader: sqlite.Connection
    tell: Callable[[int, int], None] = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False

    def __post_init__(self) -> None:
        self._views: OrderedDict[int, View | None] = OrderedDict()

    def run(self) -> int:
        """Compare what wasn't yet; gives how many pictures that were. Raises Cancelled."""
        rules = thresholds.CLOSELY_RULES
        media, compared = close_records.looked(self.reader, CLOSE.version, rules)
        new = media[~compared]
        if not len(new):
            return 0
        self.write(lambda db: close_records.forget_pairs(db, rules))
        known: list[int] = media[compared].tolist()
        self.tell(0, len(new))
        for start in range(0, len(new), BLOCK):
            chosen: list[int] = new[start : start + BLOCK].tolist()
            self._compare(chosen, known, start, len(new))
            known += chosen
        self._bear_out()
        return len(new)

    def _compare(self, chosen: Sequence[int], known: Sequence[int], before: int, total: int) -> None:
        """Compare these with each other and with all `known` ones, one after the other."""
        mates = self._mates(chosen, known)
        for start in range(0, len(chosen), _AT_ONCE):
            piece = chosen[start : start + _AT_ONCE]
            found: list[ClosePair] = []
            for medium in piece:
                self._pause()
                found += [pair for other in mates.get(medium, ()) if (pair := self._told(medium, other)) is not None]
            self.write(partial(_record, found=found, media=piece))
            self.tell(before + start + len(piece), total)

    def _mates(self, chosen: Sequence[int], known: Sequence[int]) -> dict[int, list[int]]:
        """With which others each picture is to be compared: known ones, and those that stand before it."""
        mine = self._block(chosen)
        met: list[tuple[int, int, int]] = [
            (chosen[b], chosen[a], places) for a, b, places in shared(mine, mine).tolist()
        ]
        for start in range(0, len(known), BLOCK):
            self._pause()
            others = known[start : start + BLOCK]
            met += [(chosen[a], others[b], places) for a, b, places in shared(mine, self._block(others)).tolist()]
        return _best(met)

    def _block(self, media: Sequence[int]) -> Block:
        return Block.of([self._points(medium) for medium in media])

    def _points(self, medium: int) -> Points:
        value = close_records.features(self.reader, medium)
        return Points.unpack(value, CLOSE) if value else Points.none()

    def _told(self, one: int, other: int, least: int | None = None) -> ClosePair | None:
        a, b = self._view(one), self._view(other)
        found = None if a is None or b is None else told(a, b, least)
        return None if found is None else found.pair(one, other)

    def _view(self, medium: int) -> View | None:
        if medium not in self._views:
            self._views[medium] = close_view(self.reader, medium)
        self._views.move_to_end(medium)
        while len(self._views) > _AT_HAND:
            self._views.popitem(last=False)
        return self._views[medium]

    def _pause(self) -> None:
        if self.cancelled():
            raise Cancelled

    def _bear_out(self) -> None:
        """Look at all pairs that are two sure steps apart, and say anew which of them a third picture bears out."""
        found = {(pair.a, pair.b): pair for pair in close_records.pairs(self.reader)}
        sure = {key: Laid.unpack(pair.laid) for key, pair in found.items() if pair.sure}
        changed: list[ClosePair] = []
        for (a, b), thirds in sorted(_by_way_of(sure).items()):
            self._pause()
            pair = found.pop((a, b), None)
            if pair is None:
                least = thresholds.CLOSELY_BORNE_OUT_POINTS.value
                pair = self._told(a, b, least) or ClosePair(a, b, "object", 0, False, None, b"")
                changed.append(replace(pair, borne_out=_third(pair, thirds, sure), sure=False))
            elif pair.borne_out != (third := _third(pair, thirds, sure)):
                changed.append(replace(pair, borne_out=third))
        changed += [replace(pair, borne_out=None) for pair in found.values() if pair.borne_out is not None]
        self.write(lambda db: close_records.record_pairs(db, changed))


def _record(db: sqlite.Connection, found: Sequence[ClosePair], media: Sequence[int]) -> None:
    close_records.record_pairs(db, found)
    close_records.mark_compared(db, media, thresholds.CLOSELY_RULES)


def _best(met: Sequence[tuple[int, int, int]]) -> dict[int, list[int]]:
    """Of each picture those that share most places with it, of which the other counts it among its best too, or not."""
    by_one: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for one, other, places in met:
        by_one[one].append((-places, other))
        by_one[other].append((-places, one))
    most = thresholds.CLOSELY_LOOKS.value
    kept = {frozenset((one, other)) for one, others in by_one.items() for _, other in sorted(others)[:most]}
    chosen: dict[int, list[int]] = defaultdict(list)
    for one, other, _ in met:
        if frozenset((one, other)) in kept:
            chosen[one].append(other)
    return chosen


def _by_way_of(sure: dict[tuple[int, int], Laid]) -> dict[tuple[int, int], list[int]]:
    """Pairs that aren't sure, and the pictures that surely have something in common with both."""
    beside: dict[int, set[int]] = defaultdict(set)
    for a, b in sure:
        beside[a].add(b)
        beside[b].add(a)
    by_way: dict[tuple[int, int], list[int]] = defaultdict(list)
    for third in sorted(beside):
        if len(beside[third]) <= thresholds.CLOSELY_KNOWN_BY.value:
            for pair in combinations(sorted(beside[third]), 2):
                if pair not in sure:
                    by_way[pair].append(third)
    return by_way


def _third(pair: ClosePair, thirds: Sequence[int], sure: dict[tuple[int, int], Laid]) -> int | None:
    """The first picture that bears the pair out."""
    if not pair.points:
        return None
    laid = Laid.unpack(pair.laid)
    most = thresholds.CLOSELY_AS_MAPPED.value * max(1.0, laid.scale)
    for third in thirds:
        there, on = _map(sure, pair.a, third), _map(sure, third, pair.b)
        if laid.apart(there, on) < most:
            return third
    return None


def _map(sure: dict[tuple[int, int], Laid], one: int, other: int) -> NDArray[np.float64]:
    swapped = one > other
    return from_first(sure[(other, one) if swapped else (one, other)], swapped=swapped)
