"""Same places and same things: precision and recall of Sightline's links beside PDQ and pHash alone, by difficulty.

Usage: python -m tests.benchmarks.engine.places [--media FOLDER ...]

The set is told in `revisited`. Sightline is judged as the officer meets it: the folder is taken into a case by the
command line, and, for the second row, looked at closely as a whole; a pair of pictures is found if they are in one
stack or any link joins their stacks. A found pair is
right for places if both show one place, right for things if both show one thing, of whatever kind the link is. Every
other found pair is wrong: for places where one of the two shows a place, for things where one shows a thing, and for
both where neither shows any. PDQ (best of eight forms) and pHash get the threshold of all at which they find most
with a precision of 98 % on this very set. Thresholds of the engine are chosen on places and things of even number, and
reported on the odd ones too; those of close looks on another set (docs/decisions).
"""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import imagehash
import numpy as np
import pdqhash
from numpy.typing import NDArray
from PIL import Image

from tests.benchmarks.engine import revisited, sightline
from tests.benchmarks.engine.asked import Asked
from tests.benchmarks.engine.pixels import decoded, within
from tests.benchmarks.engine.recurring import SETTINGS
from tests.benchmarks.engine.revisited import Revisited
from tests.benchmarks.engine.rooms import VIEWS
from tests.benchmarks.engine.sightline import Found
from tests.benchmarks.engine.spread import spread
from tests.benchmarks.engine.tables import table
from tests.benchmarks.figures import Figure, publish

PRECISION = 0.98
"""What links must reach; and that at which the peers are compared."""
KINDS = ("place", "thing")
Pairs = NDArray[np.bool_]
"""Files x files; judged above the diagonal."""


@dataclass(frozen=True)
class Score:
    """Pairwise. `even`: the mean over places or things, each with one voice."""

    precision: float
    recall: float
    even: float
    right: int
    wrong: int


def main(asked: Asked) -> None:
    """Make the set, take it into a case, print, publish."""
    there = revisited.make(asked.media)
    _describe(there)
    with tempfile.TemporaryDirectory() as scratch:
        case = Path(scratch) / "places.case"
        found = sightline.take_in(there.folder, case)
        closely = sightline.look_closely(case)
    ways = {"Sightline": joined(there, found), "Sightline, closely": joined(there, closely)}
    peers = _peers(there)
    rows = []
    figures = []
    for kind in KINDS:
        best = {name: _best(there, likeness, kind) for name, likeness in peers.items()}
        for name, pairs in ways.items():
            rows.append([name, f"same {kind}", *_shown(score(there, pairs, kind)), ""])
            for half in (0, 1):
                rows.append([name, f"  {('even', 'odd')[half]} numbers", *_shown(score(there, pairs, kind, half)), ""])
        rows += [[name, f"same {kind}", *_shown(told), threshold] for name, (told, threshold) in best.items()]
        peer = max(told.recall for told, _ in best.values())
        for way, pairs in zip(("", ", closely"), ways.values(), strict=True):
            ours = score(there, pairs, kind)
            figures += [
                Figure(f"places: precision, same {kind}{way}", ours.precision, "", goal=PRECISION, at_least=True),
                Figure(
                    f"places: recall, same {kind}{way} (floor: best peer)", ours.recall, "", peer, 0.6, at_least=True
                ),
            ]
    print(f"\n{table(['Tool', 'What', 'Precision', 'Recall', 'Mean of each', 'Right', 'Wrong', 'Threshold'], rows)}")
    for kind in KINDS:
        head = [f"Difficulty: {kind}", "Pairs", *ways, *peers]
        print(f"\n{table(head, _by_difficulty(there, ways, peers, kind))}")
    _print_kinds(there, closely)
    _print_false(there, ways["Sightline, closely"])
    print(f"\nLooking closely: {closely.summary['looked']} pictures, {closely.cpu:.0f} s of processor time.")
    print()
    publish(figures)


def _describe(there: Revisited) -> None:
    sights = there.sights
    photographed = {sight.place for sight in sights if sight.place is not None and not sight.made}
    rooms = {sight.place for sight in sights if sight.place is not None and sight.made}
    print(
        f"{len(sights)} pictures: {len(photographed)} photographed places and {len(rooms)} made rooms "
        f"({sum(sight.place is not None for sight in sights)} views, {_count(there, 'place')} pairs), "
        f"{len({sight.thing for sight in sights} - {None})} made things in "
        f"{sum(sight.thing is not None for sight in sights)} pictures ({_count(there, 'thing')} pairs), "
        f"{sum(not sight.kind for sight in sights)} that only resemble or have nothing to do with them."
    )


def _count(there: Revisited, kind: str) -> int:
    return int(np.triu(there.same(kind), 1).sum())


def joined(there: Revisited, found: Found) -> Pairs:
    """Whether two pictures are in one stack, or any link joins their stacks."""
    media = [found.medium.get(sight.path, -1 - at) for at, sight in enumerate(there.sights)]
    stacks = np.array([found.stack.get(each, each) for each in media])
    linked = {(found.stack[link.a], found.stack[link.b]) for link in found.links}
    linked |= {(b, a) for a, b in linked}
    pairs: Pairs = stacks[:, None] == stacks[None, :]
    for one, other in linked:
        pairs |= (stacks == one)[:, None] & (stacks == other)[None, :]
    return np.triu(pairs, 1)


def score(there: Revisited, pairs: Pairs, kind: str, half: int | None = None) -> Score:
    """How good pairs are for places or for things. `half`: only those with even (0) or odd (1) numbers, and wrong pairs
    that show one of these."""
    right, wrong = there.same(kind), ~(there.same("place") | there.same("thing"))
    of = [getattr(sight, kind) for sight in there.sights]
    shown = np.array([each is not None and (half is None or each % 2 == half) for each in of])
    none = np.array([half is None and sight.place is None and sight.thing is None for sight in there.sights])
    counted = shown[:, None] | shown[None, :] | (none[:, None] & none[None, :])
    right, wrong = np.triu(right & shown[:, None] & shown[None, :], 1), np.triu(wrong & counted, 1)
    hit, miss = int((pairs & right).sum()), int((pairs & wrong).sum())
    each = []
    for number in sorted({one for one, there_ in zip(of, shown, strict=True) if there_}):
        mine = right & np.array([one == number for one in of])[:, None]
        each.append((pairs & mine).sum() / mine.sum())
    precision = hit / (hit + miss) if hit + miss else 1.0
    return Score(precision, hit / int(right.sum()), float(np.mean(each)), hit, miss)


def _shown(told: Score) -> list[object]:
    return [f"{told.precision:.3f}", f"{told.recall:.3f}", f"{told.even:.3f}", told.right, told.wrong]


def _peers(there: Revisited) -> dict[str, NDArray[np.int16]]:
    """Of each peer, how many bits of every two pictures agree."""
    told = spread(_hashed, [there.folder / sight.path for sight in there.sights])
    pdq = np.stack([forms for forms, _ in told])
    phash = np.stack([bits for _, bits in told])[:, None]
    return {"PDQ": _agreeing(pdq), "pHash": _agreeing(phash)}


def _hashed(path: Path) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    pixels = decoded(path.read_bytes())
    small = within(pixels, 512, 512) if max(pixels.shape) > 512 else pixels
    forms = np.asarray(pdqhash.compute_dihedral(np.ascontiguousarray(small))[0], bool)
    return forms, np.asarray(imagehash.phash(Image.fromarray(pixels)).hash, bool).ravel()


def _agreeing(forms: NDArray[np.bool_]) -> NDArray[np.int16]:
    signs = 2 * forms.astype(np.float32) - 1
    best = np.max([(forms.shape[2] + signs[:, form] @ signs[:, 0].T) / 2 for form in range(forms.shape[1])], axis=0)
    agreeing: NDArray[np.int16] = np.maximum(best, best.T).astype(np.int16)
    return agreeing


def _best(there: Revisited, likeness: NDArray[np.int16], kind: str) -> tuple[Score, int]:
    """The score at the threshold at which most is found with the precision that is asked for, and the threshold in
    bits that may differ."""
    most = int(likeness.max())
    told = [(score(there, np.triu(likeness >= limit, 1), kind), limit) for limit in range(most // 2, most + 1)]
    precise = [each for each in told if each[0].precision >= PRECISION]
    best, limit = max(precise, key=lambda each: (each[0].recall, each[1]))
    return best, most - limit


def _by_difficulty(
    there: Revisited, ways: dict[str, Pairs], peers: dict[str, NDArray[np.int16]], kind: str
) -> list[list[object]]:
    """Of each photographed place, and of each kind of view or setting, what share of its pairs is found. A pair of made
    pictures is as hard as the harder of its two."""
    found = dict(ways)
    for name, likeness in peers.items():
        threshold = int(likeness.max()) - _best(there, likeness, kind)[1]
        found[name] = np.triu(likeness >= threshold, 1)
    order = (*VIEWS, *SETTINGS)
    counts: Counter[str] = Counter()
    hits: dict[str, Counter[str]] = {name: Counter() for name in found}
    for a, b in np.argwhere(np.triu(there.same(kind), 1)).tolist():
        one, other = there.sights[a], there.sights[b]
        label = max(one.kind, other.kind, key=order.index) if one.made else one.kind
        counts[label] += 1
        for name, matrix in found.items():
            hits[name][label] += bool(matrix[a, b])
    return [[label, count, *(f"{hits[name][label] / count:.2f}" for name in found)] for label, count in counts.items()]


def _print_kinds(there: Revisited, found: Found) -> None:
    """What Sightline calls the links that are right."""
    at = {found.medium.get(sight.path): sight for sight in there.sights}
    counts: Counter[tuple[str, str]] = Counter()
    for link in found.links:
        one, other = at.get(link.a), at.get(link.b)
        if one and other:
            place = one.place is not None and one.place == other.place
            thing = one.thing is not None and one.thing == other.thing
            counts["place" if place else "thing" if thing else "neither", link.kind] += 1
    print("\nLinks by truth and kind: " + ", ".join(f"{a}/{b} {n}" for (a, b), n in sorted(counts.items())))


def _print_false(there: Revisited, pairs: Pairs, most: int = 30) -> None:
    wrong = pairs & ~there.same("place") & ~there.same("thing")
    for a, b in np.argwhere(wrong)[:most].tolist():
        print(f"  joined, and wrong: {there.sights[a].path} and {there.sights[b].path}")


if __name__ == "__main__":
    main(Asked.parse())
