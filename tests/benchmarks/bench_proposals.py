"""Proposals on a made case of 1,000 series with known truth, beside connected components over the same evidence.

    python -m tests.benchmarks.bench_proposals [--series 1000] [--seeds 3] [--quick] [--large 50000]

How the case is made, and what it assumes, is told in `tests.benchmarks.made_series`. Precision and recall are counted
over pairs of stacks, so that copies count once. A pair is right where both truly are of one series (or of one session
of everyday pictures); what belongs to nothing, such as a wallpaper, is wrong with everything. The peer joins whatever
any session or link joins, as proposals did before. Sensitivity: other levels of noise, fewer links, more that is
stripped.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app import sqlite
from app.case.records import proposal_records
from app.linking.proposals import propose
from app.linking.proposing.causes import link_causes, session_causes
from tests.benchmarks.figures import Figure, crowding, publish
from tests.benchmarks.made_series import Drawn, Level, made_case


@dataclass(frozen=True)
class Judged:
    precision: float
    recall: float
    seconds: float
    largest: int


def judge(groups: Iterable[Sequence[int]], truth: Mapping[int, int], seconds: float) -> Judged:
    """Groups of stacks against the truth."""
    said = right = largest = 0
    for group in groups:
        count = len(group)
        said += count * (count - 1) // 2
        largest = max(largest, count)
        for number in Counter(truth[stack] for stack in group).values():
            right += number * (number - 1) // 2
    there = sum(number * (number - 1) // 2 for number in Counter(truth.values()).values())
    return Judged(right / said if said else 1.0, right / there, seconds, largest)


def ours(drawn: Drawn) -> Judged:
    """What is proposed."""
    begin = time.process_time()
    found = propose(drawn.db)
    seconds = time.process_time() - begin
    return judge([[medium for medium in each.media if medium in drawn.truth] for each in found], drawn.truth, seconds)


def components(drawn: Drawn) -> Judged:
    """Whatever hangs together by any session or link."""
    begin = time.process_time()
    parent: dict[int, int] = {}

    def root(stack: int) -> int:
        while parent.setdefault(stack, stack) != stack:
            parent[stack] = parent[parent[stack]]
            stack = parent[stack]
        return stack

    for stacks in _evidence(drawn.db):
        for stack in stacks[1:]:
            parent[root(stack)] = root(stacks[0])
    groups: dict[int, list[int]] = defaultdict(list)
    for stack in list(parent):
        groups[root(stack)].append(stack)
    return judge(groups.values(), drawn.truth, time.process_time() - begin)


def _evidence(db: sqlite.Connection) -> list[tuple[int, ...]]:
    links = link_causes(proposal_records.joining_links(db), proposal_records.standings(db))
    sessions = session_causes(proposal_records.makings(db))
    return [cause.stacks for cause in (*links, *sessions)]


def levels(series: int) -> dict[str, Level]:
    """What is measured besides the case itself."""
    plain = Level(series)
    return {
        "no noise": replace(plain, noise=0.0),
        "noise doubled": replace(plain, noise=2.0),
        "noise times four": replace(plain, noise=4.0),
        "half of the links": replace(plain, found=0.5),
        "most media stripped": replace(plain, stripped=0.7),
        "nothing stripped": replace(plain, stripped=0.0),
    }


def main(words: Sequence[str] | None = None) -> int:
    """Measure and publish; gives 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--series", type=int, default=1000)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="without the sensitivity")
    parser.add_argument("--large", type=int, default=0, help="besides with one series of so many stacks")
    asked = parser.parse_args(words)
    print(f"{'':24}{'stacks':>8}{'links':>8}{'false':>7}   {'precision':>9}{'recall':>8}{'s':>6}{'largest':>9}   peer")
    worst: list[tuple[Judged, Judged]] = []
    for seed in range(1, asked.seeds + 1):
        worst.append(_measured(f"seed {seed}", made_case(Level(asked.series), seed)))
    if not asked.quick:
        for name, level in levels(asked.series).items():
            _measured(name, made_case(level))
    if asked.large:
        _measured(f"one of {asked.large:,}", made_case(Level(asked.series, large=asked.large)))
        print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10:,} MiB")
    publish(_figures(worst))
    publish([crowding()])
    return 0 if all(figure.met is not False for figure in _figures(worst)) else 1


def _measured(name: str, drawn: Drawn) -> tuple[Judged, Judged]:
    mine, peer = ours(drawn), components(drawn)
    print(
        f"{name:24}{len(drawn.truth):>8,}{drawn.links:>8,}{drawn.false_links:>7,}   {mine.precision:>9.4f}"
        f"{mine.recall:>8.4f}{mine.seconds:>6.1f}{mine.largest:>9,}   "
        f"{peer.precision:.4f} {peer.recall:.4f} {peer.seconds:.1f} s, largest {peer.largest:,}",
        flush=True,
    )
    return mine, peer


def _figures(judged: Sequence[tuple[Judged, Judged]]) -> list[Figure]:
    """The worst of all seeds."""
    mine, peer = [each[0] for each in judged], [each[1] for each in judged]
    return [
        Figure(
            "proposals: pairwise precision",
            min(each.precision for each in mine),
            "",
            min(each.precision for each in peer),
            0.98,
            at_least=True,
        ),
        Figure(
            "proposals: pairwise recall",
            min(each.recall for each in mine),
            "",
            min(each.recall for each in peer),
            0.8,
            at_least=True,
        ),
        Figure(
            "proposals: CPU time",
            max(each.seconds for each in mine),
            "s",
            max(each.seconds for each in peer),
            60,
        ),
    ]


if __name__ == "__main__":
    sys.exit(main())
