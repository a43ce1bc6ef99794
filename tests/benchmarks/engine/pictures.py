"""Pictures: recall of each edit at one false pair in a million, of the hashes that everyone uses and of Sightline.

Usage: python -m tests.benchmarks.engine.pictures [--media FOLDER ...] [--queries N] [--quick]

All methods are judged by the same files and the same wrong pairs. The hashes get, of each, the threshold that is best
for these very files; Sightline has its own and knows nothing of them: its folder is taken into a case, and a pair is
found if the case says `same picture` or `part of`, or has put both into one stack.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine import alike, cases, hashes, sightline
from tests.benchmarks.engine.asked import Asked
from tests.benchmarks.engine.cases import Case
from tests.benchmarks.engine.edits import EDITS
from tests.benchmarks.engine.scoring import RATES, Likeness, Truth, mean, recall, threshold
from tests.benchmarks.engine.tables import table
from tests.benchmarks.figures import Figure, publish

JOINING = ("same picture", "part of")
SIGHTLINE = "Sightline"
MEANS = {
    "mean, usual edits": [name for name, edit in EDITS.items() if not edit.ours],
    "mean, our own edits": [name for name, edit in EDITS.items() if edit.ours],
    "mean": list(EDITS),
}


@dataclass(frozen=True)
class Judged:
    """One method on a case. `rows`: recall in percent by edit, at the strictest rate against originals."""

    name: str
    rows: dict[str, float]
    means: tuple[float | None, ...]
    """Mean recall at each of `RATES` against originals, then at the strictest against everything."""
    used: int | None
    """Bits that may differ, at the strictest rate; None where the method has its own thresholds."""


def judge_hash(name: str, likeness: Likeness, bits: int, truth: Truth) -> Judged:
    """A hash at the best threshold that each rate allows."""
    at = [threshold(likeness, truth.wrong_originals, rate) for rate in RATES]
    means = [mean(recall(likeness >= each, truth).values()) for each in at]
    everything = mean(recall(likeness >= threshold(likeness, truth.wrong, RATES[-1]), truth).values())
    return Judged(name, recall(likeness >= at[-1], truth), (*means, everything), bits - at[-1])


def joined(case: Case, found: sightline.Found) -> NDArray[np.bool_]:
    """Files x files: whether the case joins the two. Files that it could not read are joined with nothing."""
    medium = np.array([found.medium.get(file.path, -1 - at) for at, file in enumerate(case.files)])
    stack = np.array([found.stack.get(int(each), int(each)) for each in medium])
    pairs: NDArray[np.bool_] = stack[:, None] == stack[None, :]
    places: dict[int, list[int]] = {}
    for at, each in enumerate(medium.tolist()):
        places.setdefault(each, []).append(at)
    for link in found.links:
        if link.kind in JOINING:
            for a in places.get(link.a, []):
                for b in places.get(link.b, []):
                    pairs[a, b] = pairs[b, a] = True
    return pairs


def main(asked: Asked) -> None:
    """Make the case, judge, print, publish."""
    everything, same = cases.gather(asked.media, painted=60 if asked.quick else 250)
    case = cases.edited(everything, same, asked.queries or (12 if asked.quick else 80))
    truth = Truth.of(case)
    wrong, wrong_originals = int(truth.wrong.sum()), int(truth.wrong_originals.sum())
    _introduce(case, wrong, wrong_originals)
    bits = hashes.described(case)
    judged = [
        judge_hash(name, likeness(), bits[name if name in bits else "PDQ"].shape[2], truth)
        for name, likeness in hashes.likenesses(bits).items()
    ]
    with tempfile.TemporaryDirectory() as scratch:
        found = sightline.take_in(case.folder, Path(scratch) / "pictures.case")
    pairs = joined(case, found)
    rows = recall(pairs, truth)
    ours = Judged(SIGHTLINE, rows, (None, None, None, mean(rows.values())), None)
    _print_recall([*judged, ours])
    false, false_originals = int((pairs & truth.wrong).sum()), int((pairs & truth.wrong_originals).sum())
    print(
        f"\nSightline, at its own thresholds, joins {false_originals:,} of {wrong_originals:,} wrong pairs of an edit "
        f"and an original, and {false:,} of all {wrong:,}."
    )
    print(f"The whole ingest took {1000 * found.cpu / len(case.files):.0f} ms of CPU a file.")
    _print_false(case, pairs & truth.wrong)
    _publish(judged, ours, rows, 1e6 * false / wrong, 1e6 * false_originals / wrong_originals)


def _introduce(case: Case, wrong: int, wrong_originals: int) -> None:
    queries = len({file.of for file in case.files if file.edit is not None})
    print(
        f"{len(case.files):,} files: {len(case.names):,} originals, {len(EDITS)} edits of {queries} of them; "
        f"{wrong_originals:,} wrong pairs of an edit and an original, {wrong:,} of any two files."
    )
    together = alike.groups(case.alike)
    print(f"Never counted as wrong, since they show the same: {len(together)} groups of originals.")
    for group in together:
        print(f"  {', '.join(case.names[at] for at in group)}")


def _print_recall(judged: list[Judged]) -> None:
    head = ["Edit", *(each.name for each in judged)]
    lines: list[list[object]] = [
        [f"{name}{' *' if EDITS[name].ours else ''}", *(round(each.rows[name]) for each in judged)] for name in EDITS
    ]
    for name, edits in MEANS.items():
        lines.append([f"**{name}**", *(round(mean(each.rows[edit] for edit in edits), 1) for each in judged)])
    lines.append(["bits that may differ", *(each.used for each in judged)])
    print("\nRecall in percent at one false pair in a million, against originals (* edits of our own)")
    print(table(head, lines))
    names = [*(f"at {rate:g}" for rate in RATES), f"at {RATES[-1]:g}, against everything"]
    summary = [[each.name, *(None if value is None else round(value, 1) for value in each.means)] for each in judged]
    print(f"\nMean recall in percent; Sightline's at its own thresholds\n{table(['Method', *names], summary)}")


def _print_false(case: Case, false: NDArray[np.bool_], most: int = 12) -> None:
    """What was joined though it is wrong, for a person to look at."""
    for a, b in np.argwhere(false)[:most].tolist():
        print(f"  joined, and wrong: {case.files[a].path} and {case.files[b].path}")


def _publish(judged: list[Judged], ours: Judged, rows: dict[str, float], rate: float, rate_originals: float) -> None:
    best = max(mean(each.rows.values()) for each in judged)
    worst = min(rows, key=lambda name: rows[name])
    print()
    publish(
        [
            Figure("pictures: mean recall (floor: best hash)", mean(rows.values()), "%", best, 97, at_least=True),
            *(
                Figure(f"pictures: {name}", mean(rows[edit] for edit in edits), "%", goal=97, at_least=True)
                for name, edits in list(MEANS.items())[:2]
            ),
            Figure(f"pictures: worst edit ({worst})", rows[worst], "%", goal=85, at_least=True),
            Figure("pictures: false pairs in a million, originals", rate_originals, "", goal=1),
            Figure("pictures: false pairs in a million, all", rate, "", goal=1),
            *(Figure(f"pictures: mean recall, {each.name}", mean(each.rows.values()), "%") for each in judged),
        ]
    )


if __name__ == "__main__":
    main(Asked.parse())
