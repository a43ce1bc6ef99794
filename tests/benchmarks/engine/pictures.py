"""Pictures: recall of each edit at one false pair in a million, of the hashes that everyone uses and of Sightline.

Usage: python -m tests.benchmarks.engine.pictures [--media FOLDER ...] [--queries N] [--quick]

All methods are judged by the same files and the same wrong pairs. The hashes get, of each, the threshold that is best
for these very files; Sightline has its own and knows nothing of them: the folder is taken into a case, and a pair is
found if the case has put both into one stack or says `same picture` or `part of` of the two (direct), or of any two
members of their stacks (through stacks: what the officer sees).
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine import alike, cases, hashes, joining, sightline
from tests.benchmarks.engine.asked import Asked
from tests.benchmarks.engine.cases import Case
from tests.benchmarks.engine.edits import EDITS
from tests.benchmarks.engine.scoring import RATES, Likeness, Truth, mean, recall, threshold
from tests.benchmarks.engine.tables import table
from tests.benchmarks.figures import RESULTS, Figure, publish

TOLD = RESULTS.with_name("pictures-told.txt")
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
    false: tuple[int, int] | None = None
    """Wrong pairs that were joined: of an edit and an original, and of all; None where a rate is given."""


def judge_hash(name: str, likeness: Likeness, bits: int, truth: Truth) -> Judged:
    """A hash at the best threshold that each rate allows."""
    at = [threshold(likeness, truth.wrong_originals, rate) for rate in RATES]
    means = [mean(recall(likeness >= each, truth).values()) for each in at]
    everything = mean(recall(likeness >= threshold(likeness, truth.wrong, RATES[-1]), truth).values())
    return Judged(name, recall(likeness >= at[-1], truth), (*means, everything), bits - at[-1])


def judge_case(name: str, pairs: NDArray[np.bool_], truth: Truth) -> Judged:
    """What a case has joined, by its own thresholds."""
    rows = recall(pairs, truth)
    false = int((pairs & truth.wrong_originals).sum()), int((pairs & truth.wrong).sum())
    return Judged(name, rows, (None, None, None, mean(rows.values())), None, false)


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
    paths = [file.path for file in case.files]
    pairs = joining.direct(paths, found)
    direct = judge_case("Sightline, direct", pairs, truth)
    ours = judge_case("Sightline, through stacks", joining.through_stacks(paths, found), truth)
    _print_recall([*judged, direct, ours])
    print(f"The whole ingest took {1000 * found.cpu / len(case.files):.0f} ms of CPU a file.")
    _tell(case, truth, pairs)
    _publish(judged, [direct, ours], wrong_originals, wrong)


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
    names = [*(f"at {rate:g}" for rate in RATES), f"at {RATES[-1]:g}, all pairs", "false, originals", "false, all"]
    summary = [
        [
            each.name,
            *(None if value is None else round(value, 1) for value in each.means),
            *(each.false or (None, None)),
        ]
        for each in judged
    ]
    print("\nMean recall in percent by rate of false pairs; Sightline's is at its own thresholds")
    print(table(["Method", *names], summary))


def _tell(case: Case, truth: Truth, pairs: NDArray[np.bool_], most: int = 12) -> None:
    """What was joined though it is wrong; and into a file all of that, and all that was missed, for a person to see."""
    false = [f"{case.files[a].path} and {case.files[b].path}" for a, b in np.argwhere(pairs & truth.wrong).tolist()]
    missed = [
        f"{case.files[at].path} of {case.names[case.files[at].of]}"
        for files, originals in truth.edits.values()
        for at in files[~pairs[files, originals]].tolist()
    ]
    TOLD.write_text("".join([*(f"wrong: {line}\n" for line in false), *(f"missed: {line}\n" for line in missed)]))
    for line in false[:most]:
        print(f"  joined, and wrong: {line}")
    print(
        f"All {len(false):,} wrong and {len(missed):,} missed pairs are listed in {TOLD}; "
        f"the files are below {case.folder}."
    )


def _publish(judged: list[Judged], ours: list[Judged], wrong_originals: int, wrong: int) -> None:
    best = max(mean(each.rows.values()) for each in judged)
    figures = [Figure(f"pictures: mean recall, {each.name}", mean(each.rows.values()), "%") for each in judged]
    for each in ours:
        worst = min(each.rows, key=lambda name: each.rows[name])
        originals, everything = each.false or (0, 0)
        name = each.name.removeprefix("Sightline, ")
        figures += [
            Figure(f"pictures: mean recall, {name}", mean(each.rows.values()), "%", best, 97, at_least=True),
            *(
                Figure(
                    f"pictures: {group}, {name}", mean(each.rows[edit] for edit in edits), "%", None, 97, at_least=True
                )
                for group, edits in list(MEANS.items())[:2]
            ),
            Figure(f"pictures: worst edit, {name} ({worst})", each.rows[worst], "%", goal=85, at_least=True),
            Figure(f"pictures: false in a million originals, {name}", 1e6 * originals / wrong_originals, "", goal=1),
            Figure(f"pictures: false in a million pairs, {name}", 1e6 * everything / wrong, "", goal=1),
        ]
    print()
    publish(figures)


if __name__ == "__main__":
    main(Asked.parse())
