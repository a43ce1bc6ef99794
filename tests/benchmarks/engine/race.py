"""The race: pairwise precision and recall of stacks, of Sightline and of every peer that is installed.

Usage: python -m tests.benchmarks.engine.race [--media FOLDER ...] [--queries N] [--quick]

Pairs that show the same thing in different pictures (views of one place, rooms of one flat) are wrong to stack, but
each tool's are also counted on their own, since photographs of one scene may be as near as copies are.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine import corpus, joining, peers, sightline
from tests.benchmarks.engine.asked import Asked
from tests.benchmarks.engine.cache import made
from tests.benchmarks.engine.corpus import Corpus
from tests.benchmarks.engine.peers import Groups, PeerFailedError
from tests.benchmarks.engine.tables import table
from tests.benchmarks.figures import Figure, publish


@dataclass(frozen=True)
class Score:
    """Pairwise. `same_scene`: pairs that were joined though they only show the same thing; not in the precision."""

    name: str
    precision: float
    recall: float
    false: int
    same_scene: int
    cpu: float | None


@dataclass(frozen=True)
class Judge:
    """The truth of the race as pairs of files, each counted once."""

    right: NDArray[np.bool_]
    same_scene: NDArray[np.bool_]

    @classmethod
    def of(cls, race: Corpus) -> Judge:
        return cls(np.triu(race.right(), 1), np.triu(race.same_scene(), 1))

    def score(self, name: str, pairs: NDArray[np.bool_], cpu: float | None) -> Score:
        """Precision is 1 where nothing was joined."""
        found = np.triu(pairs, 1)
        right, near = int((found & self.right).sum()), int((found & self.same_scene).sum())
        false = int(found.sum()) - right - near
        precision = right / (right + false) if right + false else 1.0
        return Score(name, precision, right / int(self.right.sum()), false, near, cpu)


def as_pairs(groups: Groups, race: Corpus) -> NDArray[np.bool_]:
    """Files x files: whether a group has both."""
    place = {entry.path: at for at, entry in enumerate(race.entries)}
    pairs = np.zeros((len(place), len(place)), dtype=bool)
    for group in groups:
        at = [place[name] for name in group if name in place]
        pairs[np.ix_(at, at)] = True
    return pairs


def main(asked: Asked) -> None:
    """Make the folder, run everybody, print, publish."""
    race = corpus.make(asked.media, asked.queries or (20 if asked.quick else 110))
    judge = Judge.of(race)
    groups = Counter(entry.group for entry in race.entries)
    print(
        f"{len(race.entries):,} files, {sum(count > 1 for count in groups.values())} groups of two and more, "
        f"{int(judge.right.sum()):,} right pairs, {int(judge.same_scene.sum()):,} pairs of one scene."
    )
    scores = [_run(peer, race, judge) for peer in peers.PEERS if peer.there()]
    absent = [peer.name for peer in peers.PEERS if not peer.there()]
    with tempfile.TemporaryDirectory() as scratch:
        found = sightline.take_in(race.folder, Path(scratch) / "race.case")
    paths = [entry.path for entry in race.entries]
    stacked = joining.stacked(paths, found)
    ours = judge.score("Sightline, stacks", stacked, found.cpu)
    linked = judge.score("Sightline, stacks and links", joining.through_stacks(paths, found), found.cpu)
    _print([each for each in scores if each is not None], [ours, linked], absent)
    _print_false(race, np.triu(stacked, 1) & ~judge.right & ~judge.same_scene)
    best = max((each.recall for each in scores if each is not None and each.precision >= 0.99), default=None)
    print()
    publish(
        [
            Figure("race: precision of stacks", 100 * ours.precision, "%", goal=99.9, at_least=True),
            Figure(
                "race: recall of stacks (floor: best peer)",
                100 * ours.recall,
                "%",
                None if best is None else 100 * best,
                97,
                at_least=True,
            ),
            Figure("race: precision, links too", 100 * linked.precision, "%", goal=99.9, at_least=True),
            Figure("race: recall, links too", 100 * linked.recall, "%", goal=97, at_least=True),
        ]
    )


def _run(peer: peers.Peer, race: Corpus, judge: Judge) -> Score | None:
    """A peer's score. What it found is kept while the folder, and how it is asked, stay the same: peers are slow."""
    recipe = [peer.name, race.folder.with_suffix(".recipe").read_text(), peers.INSIDE.read_text()]
    try:
        kept = made(f"{race.folder.name}-{peer.name}", recipe, partial(_ask, peer, race.folder), race.folder.parent)
    except PeerFailedError as error:
        print(f"{peer.name} failed: {error}", flush=True)
        return None
    said = json.loads((kept / "found.json").read_text())
    return judge.score(peer.name, as_pairs(said["groups"], race), said["cpu"])


def _ask(peer: peers.Peer, folder: Path, into: Path) -> None:
    ran = peers.run(peer, folder)
    (into / "found.json").write_text(json.dumps({"groups": ran.groups, "cpu": ran.cpu}))


def _print(scores: list[Score], ours: list[Score], absent: list[str]) -> None:
    head = ["Tool", "Precision", "Recall", "False pairs", "Pairs of one scene", "CPU s"]
    rows = [
        [each.name, f"{each.precision:.4f}", f"{each.recall:.3f}", each.false, each.same_scene, round(each.cpu or 0)]
        for each in [*sorted(scores, key=lambda each: each.recall), *ours]
    ]
    print(f"\n{table(head, rows)}")
    print("Sightline's CPU is that of its whole ingest: digests, previews, EXIF and the case file too.")
    if absent:
        print(f"Not installed: {', '.join(absent)}")


def _print_false(race: Corpus, false: NDArray[np.bool_], most: int = 12) -> None:
    for a, b in np.argwhere(false)[:most].tolist():
        print(f"  stacked, and wrong: {race.entries[a].path} and {race.entries[b].path}")


if __name__ == "__main__":
    main(Asked.parse())
