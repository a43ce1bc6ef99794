"""Recall of edited sounds at no false pair, beside Chromaprint as it is usually compared, and what it costs.

Usage: python -m tests.benchmarks.engine.sounds [--media FOLDER ...] [--quick]
With folders their sounds and the tracks of their videos are taken as well, a minute of each.
"""

from __future__ import annotations

import os
import resource
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from unittest import mock

import numpy as np

from analysis.examine import moving_facts
from analysis.fingerprints.soundprint import RATE as PRINT_RATE
from analysis.fingerprints.soundprint import SPAN, STEP, VALUE_MS, Values, unpacked
from analysis.signature import sniff
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.sounding import sounds
from app.linking.sounding.sounds import Agreements
from app.linking.sounding.tracks import Tracks
from tests.benchmarks.engine import sound_material as material
from tests.benchmarks.engine.asked import Asked
from tests.benchmarks.engine.sound_edits import EDITS, RATE, Samples
from tests.benchmarks.engine.tables import table
from tests.benchmarks.figures import Figure, publish

SECONDS = 45.0
CURVE = (60, 100, 150, 200, 250, 300)
PEER_BITS = 0.30
"""Share of differing bits over the overlap at the best offset, under which sounds are usually called the same."""
PEER_WRONG = 3
"""Wrong pairs with each edited sound that the usual way is asked for too, since it is slow."""


@dataclass(frozen=True)
class Original:
    """`kind`: what recall is told apart by; empty for what must match nothing."""

    name: str
    kind: str
    samples: Samples


@dataclass(frozen=True)
class Printed:
    """A print, where the original's time 0 lies in the sound (seconds), and the CPU seconds that it took."""

    values: Values
    start: float | None
    cpu: float
    seconds: float


def originals(asked: Asked, folder: Path) -> list[Original]:
    """At least 60 sounds; a fifth of them for a quick look."""
    part = 5 if asked.quick else 1
    found = [Original(f"tune {number}", "tunes", material.tune(number, SECONDS)) for number in range(48 // part)]
    for number in range(20 // part):
        spoken = material.speech(number, SECONDS, folder)
        if spoken is not None:
            found.append(Original(f"speech {number}", "speech", spoken))
    for path in _files(asked.media)[: 60 // part]:
        taken = material.decoded(path, SECONDS, start=10)
        if taken.size < 15 * RATE:
            taken = material.decoded(path, SECONDS)
        if taken.size >= 12 * RATE:
            found.append(Original(path.name, "your media", taken))
    found += [Original(name, "", sound) for name, sound in material.noises(SECONDS).items()]
    return found


def _files(folders: Sequence[Path]) -> list[Path]:
    found = (path for folder in folders for path in sorted(folder.rglob("*")))
    return [path for path in found if path.suffix.lower() in material.SUFFIXES and path.is_file()]


def printed(path: Path, start: float | None) -> Printed:
    """The print as the program's workers make it."""
    before = _cpu()
    descriptor = os.open(path, os.O_RDONLY)
    try:
        facts = moving_facts(descriptor, sniff(os.pread(descriptor, 65_536, 0), path.stat().st_size))
    finally:
        os.close(descriptor)
    values = unpacked(facts.soundprint) if facts.soundprint else np.zeros(0, np.uint32)
    return Printed(values, start, _cpu() - before, (facts.duration or 0) / 1000)


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def edited(which: int, sound: Samples, other: Samples, number: int) -> Printed:
    """The print of a sound, as it is (-1) or edited."""
    with tempfile.TemporaryDirectory() as folder:
        if which < 0:
            path, start = Path(folder) / "sound.wav", 0.0
            material.wav(path, sound)
            return printed(path, start)
        edit = EDITS[which]
        path = Path(folder) / f"sound{edit.suffix}"
        samples, moved = edit.shape(sound, other, np.random.default_rng((number, 14)))
        edit.write(path, samples)
        return printed(path, moved)


def judged(prints: list[Values]) -> Agreements:
    """All pairs down to a low score, so that a curve can be drawn; the program's own threshold is one of its points."""
    low = replace(thresholds.SOUND_SCORE, value=min(CURVE))
    many = replace(thresholds.SOUND_LINKS, value=10**6)
    with mock.patch.multiple(thresholds, SOUND_SCORE=low, SOUND_LINKS=many):
        return sounds.agreements(Tracks.of(prints), np.ones(len(prints), bool), Edges.none())


def usual(one: Values, other: Values) -> float:
    """Least share of differing bits over the overlap of two prints, of at least half the shorter one."""
    least = max(8, min(len(one), len(other)) // 2)
    shares = [1.0]
    for shift in range(least - len(one), len(other) - least + 1):
        a, b = one[max(0, -shift) :], other[max(0, shift) :]
        length = min(len(a), len(b))
        if length >= least:
            shares.append(float(np.bitwise_count(a[:length] ^ b[:length]).mean()) / 32)
    return min(shares)


def main() -> None:
    """Make the material, judge each edit, print the tables, publish the figures."""
    asked = Asked.parse()
    with tempfile.TemporaryDirectory() as folder:
        whole = originals(asked, Path(folder))
    known = [each for each in whole if each.kind]
    kinds = sorted({each.kind for each in known})
    with ProcessPoolExecutor(2) as pool:
        plain = list(pool.map(edited, *zip(*[(-1, each.samples, each.samples, 0) for each in whole], strict=True)))
        rows, figures, found_wrong, wrong_pairs, highest = [], [], np.zeros(len(CURVE), int), 0, (0.0, "")
        recalls: dict[str, np.ndarray] = {}
        peer_asked = peer_wrong = 0
        cpu = [each.cpu / each.seconds * 60 for each in plain if each.seconds]
        for which, edit in enumerate(EDITS):
            others = [(number + 7) % len(known) for number in range(len(known))]
            work = [(which, each.samples, known[others[at]].samples, at) for at, each in enumerate(known)]
            copies = list(pool.map(edited, *zip(*work, strict=True)))
            found = judged([each.values for each in plain] + [each.values for each in copies])
            score, right = np.zeros(len(known)), np.zeros(len(known), bool)
            for a, b, diagonal, points in _rows(found):
                at = b - len(whole)
                if at < 0 or a >= len(whole):
                    continue
                if a == at:
                    score[at] = points
                    start = copies[at].start
                    right[at] = start is None or abs(diagonal * VALUE_MS / 1000 - start) <= 1
                elif not (edit.holds_other and others[at] == a):
                    found_wrong += points >= np.array(CURVE)
                    highest = max(highest, (points, f"{whole[a].name} and {known[at].name}, {edit.name}"))
            wrong_pairs += (len(whole) - 2) * len(known)
            recalls[edit.name] = score
            hits = score >= thresholds.SOUND_SCORE.value
            of_kind = [np.array([each.kind == kind for each in known]) for kind in kinds]
            peer_true = [usual(plain[at].values, copies[at].values) < PEER_BITS for at in range(len(known))]
            for step in range(1, PEER_WRONG + 1):
                for at in range(len(known)):
                    stranger = (at + 11 * step) % len(whole)
                    if stranger not in (at, others[at]):
                        peer_asked += 1
                        peer_wrong += usual(plain[stranger].values, copies[at].values) < PEER_BITS
            rows.append(
                [
                    edit.name,
                    *(round(100 * float(hits[chosen].mean())) for chosen in of_kind),
                    round(100 * float(hits.mean()), 1),
                    round(100 * float(right[hits].mean()), 1) if hits.any() else None,
                    round(100 * float(np.mean(peer_true)), 1),
                    int(score.min()),
                ]
            )
            figures.append(
                Figure(
                    f"sound, {edit.name}: recall",
                    float(hits.mean()),
                    "",
                    against=float(np.mean(peer_true)) or None,
                    goal=edit.goal,
                    at_least=True,
                )
            )
    among = judged([each.values for each in plain])
    for a, b, _, points in _rows(among):
        found_wrong += points >= np.array(CURVE)
        highest = max(highest, (points, f"{whole[a].name} and {whole[b].name}"))
    wrong_pairs += len(whole) * (len(whole) - 1) // 2
    print(f"{len(known)} sounds ({', '.join(kinds)}), {len(whole) - len(known)} noises, {wrong_pairs:,} wrong pairs")
    if "speech" not in kinds:
        print("There is no speech among them: espeak-ng isn't installed.")
    head = ["Edit, percent found", *kinds, "all", "offset right", f"whole overlap under {PEER_BITS}", "least score"]
    print(table(head, rows))
    curve = [
        [at, round(100 * float(np.mean([(score >= at).mean() for score in _asked_for(recalls)])), 2), int(false)]
        for at, false in zip(CURVE, found_wrong, strict=True)
    ]
    print(f"\nThe threshold is {thresholds.SOUND_SCORE.value}; recall here is the mean of the edits that have a goal.")
    print(table(["Least score", "recall, percent", "false pairs"], curve))
    print(f"The wrong pair that scored highest: {highest[1]}, {highest[0]:.0f}")
    print(f"Compared over the whole overlap, {peer_wrong} of {peer_asked:,} wrong pairs are under {PEER_BITS}.")
    among_noises = [usual(plain[a].values, plain[b].values) for a, b in _noise_pairs(whole)]
    under = sum(share < PEER_BITS for share in among_noises)
    print(f"So are {under} of {len(among_noises)} pairs of two noises of one kind.")
    chosen = CURVE.index(thresholds.SOUND_SCORE.value)
    figures.append(Figure("sound: false pairs", float(found_wrong[chosen]), "", goal=0))
    figures.append(Figure("sound: CPU to print a minute (WAV)", 1000 * float(np.mean(cpu)), "ms"))
    figures += costs([each.values for each, of in zip(plain, whole, strict=True) if of.kind], asked.quick)
    publish(figures)


def _rows(found: Agreements) -> Iterator[tuple[int, int, int, float]]:
    columns = (found.first, found.second, found.diagonal, found.score / 100)
    return zip(*(column.tolist() for column in columns), strict=True)


def _noise_pairs(whole: list[Original]) -> list[tuple[int, int]]:
    """Pairs of noises of the same name but for their last word."""
    noises = [(at, each.name.rsplit(" ", 1)[0]) for at, each in enumerate(whole) if not each.kind]
    return [(a, b) for a, one in noises for b, other in noises if a < b and one == other]


def _asked_for(recalls: dict[str, np.ndarray]) -> list[np.ndarray]:
    return [recalls[edit.name] for edit in EDITS if edit.goal is not None]


def strangers(like: list[Values], count: int, length: int) -> list[Values]:
    """Prints that are like no other, but go from value to value as those in `like` do.

    A value holds sixteen answers of two bits; each is a Markov chain with the steps counted in `like`.
    """
    rng = np.random.default_rng(15)
    steps = np.full((16, 4, 4), 1e-9)
    for values in like:
        answers = values[:, None] >> np.arange(0, 32, 2, dtype=np.uint32) & 3
        for number in range(16):
            np.add.at(steps[number], (answers[:-1, number], answers[1:, number]), 1)
    until = np.cumsum(steps / steps.sum(axis=2, keepdims=True), axis=2)
    answers = np.zeros((length, count, 16), np.uint32)
    answers[0] = rng.integers(0, 4, (count, 16))
    for row in range(1, length):
        chance = until[np.arange(16), answers[row - 1]]
        answers[row] = np.minimum(3, (rng.random((count, 16, 1)) > chance).sum(axis=2))
    values = (answers << np.arange(0, 32, 2, dtype=np.uint32)).sum(axis=2, dtype=np.uint32)
    return list(np.ascontiguousarray(values.T))


def worn(values: Values, count: int) -> list[Values]:
    """Copies of one print with a twentieth of their bits turned."""
    rng = np.random.default_rng(16)
    flips = (np.packbits(rng.random((len(values), 32)) < 0.05, axis=1).view(np.uint32).ravel() for _ in range(count))
    return [values ^ each for each in flips]


def costs(like: list[Values], quick: bool) -> list[Figure]:
    """Comparing many sounds that are strangers to each other, and copies of one."""
    count, length = 400 if quick else 2_000, int((180 * PRINT_RATE - SPAN) / STEP)
    many, figures = strangers(like, count, length), []
    for name, prints in (("strangers", many), ("copies", worn(many[0], count // 4))):
        before = time.process_time()
        found = sounds.agreements(Tracks.of(prints), np.ones(len(prints), bool), Edges.none())
        spent = time.process_time() - before
        pairs = len(prints) * (len(prints) - 1) / 2
        figures.append(Figure(f"sound: joining {len(prints)} {name} of 3 min", spent, "s"))
        figures.append(Figure(f"sound: a pair of {name} of 3 min", spent / pairs * 1e6, "us"))
        figures.append(Figure(f"sound: links among {len(prints)} {name}", len(found), ""))
    return figures


if __name__ == "__main__":
    main()
