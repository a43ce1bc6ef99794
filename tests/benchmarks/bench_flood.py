"""What a flood of near-equal sounds and videos costs: does it grow with the copies, or with their pairs?

    python -m tests.benchmarks.bench_flood [--sounds 500] [--videos 50] [--times 4]

Each shape is linked from nothing twice, the second time with so many times as many media. The figure is the CPU time a
medium costs then, beside what it cost among few: a ratio of 1 is growth with the number of media, one of `--times`
growth with the number of their pairs.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.soundprint import Values
from app.linking.edges import Edges
from app.linking.moving import videos
from app.linking.moving.traces import Along, Traces
from app.linking.prints.hamming import Words
from app.linking.sounding import sounds
from app.linking.sounding.tracks import Tracks
from app.linking.stacks import Standing, Verdicts, stack
from tests.benchmarks.figures import Figure, publish

MINUTE = 480
"""Values of a minute of sound."""
MOMENTS = 120
"""Of a minute of a video."""


def tune(seed: int, length: int = MINUTE) -> Values:
    """A print like that of music: each value keeps three quarters of the bits of the one before it."""
    random = np.random.default_rng((seed, 5))
    bits = random.integers(0, 2, (length, 32), dtype=np.uint8)
    kept = random.random((length, 32)) < 0.75
    for row in range(1, length):
        bits[row, kept[row]] = bits[row - 1, kept[row]]
    return np.packbits(bits, axis=1).view(np.uint32).ravel()


def worn(values: Values, seed: int) -> Values:
    """The same, encoded again: up to a fifth of its bits turned."""
    random = np.random.default_rng((seed, 9))
    flips = random.random((len(values), 32)) < random.uniform(0, 0.2)
    return values ^ np.packbits(flips, axis=1).view(np.uint32).ravel()


SOUNDS: dict[str, tuple[Callable[[int], Values], bool]] = {
    "copies of one sound": (lambda number: worn(tune(1), number), True),
    "one sound to the bit": (lambda number: tune(1), True),
    "sounds with one jingle of 8 s": (
        lambda number: np.concatenate([worn(tune(1, 64), number), tune(number + 9, MINUTE - 64)]),
        False,
    ),
    "different sounds": (tune, False),
}
"""How the sound of a number is made, and whether its cost is to grow with the copies alone."""


def turned(random: np.random.Generator, count: int, bits: int) -> Words:
    """What to change so many bits of each of `count` prints with, in the mean."""
    return np.packbits(random.random((count, 256)) < bits / 256, axis=1).view(np.uint64)


def film(random: np.random.Generator, count: int = MOMENTS) -> Words:
    """Moments of a film: about ten shots, in which each moment differs from the one before in 16 bits."""
    prints = random.integers(0, 2**64, (count, 4), dtype=np.uint64)
    steps = turned(random, count, 16)
    for row in range(1, count):
        if random.random() > 10 / MOMENTS:
            prints[row] = prints[row - 1] ^ steps[row]
    return prints


def take(random: np.random.Generator, view: Words) -> Words:
    """What a fixed camera sees in a minute: always near to its view, changing smoothly around it."""
    places, bits = random.choice(256, 30, replace=False), random.random(30) < 0.5
    rows = np.repeat(np.unpackbits(view.view(np.uint8))[None], MOMENTS, axis=0)
    for row in rows:
        bits = bits ^ (random.random(30) < 0.15)
        row[places[bits]] ^= 1
    return np.packbits(rows, axis=1).view(np.uint64)


def made_videos(shape: str, count: int) -> Traces:
    """So many videos of a minute."""
    random = np.random.default_rng(1)
    one, view = film(random), film(random, 1)

    def prints() -> Words:
        match shape:
            case "copies of one video":
                return one ^ turned(random, MOMENTS, 8)
            case "videos with one intro of 5 s":
                return np.concatenate([one[:10] ^ turned(random, 10, 6), film(random, MOMENTS - 10)])
            case "takes of one fixed camera":
                return take(random, view)
            case "videos of one still":
                return view ^ turned(random, MOMENTS, 3)
            case "black videos":
                return view ^ turned(random, MOMENTS, 3)
            case _:
                return film(random)

    quality = np.full((MOMENTS, 1), 10 if shape == "black videos" else 80)
    at = np.arange(MOMENTS) * 500
    told = [Along(number, at, quality, prints()[:, None]) for number in range(count)]
    return Traces.of(np.full(count, 60_000), told)


VIDEOS = {
    "copies of one video": True,
    "black videos": True,
    "videos with one intro of 5 s": False,
    "takes of one fixed camera": False,
    "videos of one still": False,
    "different videos": False,
}
"""Whether the cost is to grow with the copies alone."""


def linked_sounds(tracks: Tracks) -> int:
    """Number of links."""
    return len(sounds.agreements(tracks, np.ones(len(tracks), bool), Edges.none()))


def linked_videos(traces: Traces) -> int:
    """Number of links, of stacks and of clips, as a run of linking finds them."""
    new = np.ones(len(traces), dtype=bool)
    nothing = Standing(~new, new, Edges.none())
    stacks = stack(nothing, videos.SameVideo(traces), Verdicts(), lambda done, of: None)
    references: NDArray[np.bool_] = stacks.reference_of == np.arange(len(traces))
    rare = videos.telling(traces, references)
    clips = videos.clips(traces.only(rare & references[traces.video]), stacks.edges, fresh=references)
    return len(stacks.edges) + len(clips)


def measured(work: Callable[[], int], count: int) -> tuple[float, float, float]:
    """CPU milliseconds a medium, links a medium, and megabytes by which the process grew beyond its largest yet."""
    before, begin = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    links = work()
    spent = time.process_time() - begin
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return 1000 * spent / count, links / count, grown


def figures(
    shape: str, few: int, times: int, grows_with_copies: bool, make: Callable[[int], Callable[[], int]]
) -> list[Figure]:
    """One shape among few and among many."""
    many = few * times
    among_few, _, _ = measured(make(few), few)
    among_many, links, grown = measured(make(many), many)
    goal = round(2 * among_few, 2) if grows_with_copies else None
    return [
        Figure(f"{many:,} {shape}, CPU each", among_many, "ms", among_few, goal),
        Figure(f"{many:,} {shape}, links each", links, ""),
        Figure(f"{many:,} {shape}, memory", grown, "MB"),
    ]


def main() -> None:
    """Measure and publish."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sounds", type=int, default=500)
    parser.add_argument("--videos", type=int, default=50)
    parser.add_argument("--times", type=int, default=4)
    asked = parser.parse_args()
    linked_sounds(Tracks.of([tune(1), tune(1)]))  # compiles
    linked_videos(made_videos("copies of one video", 3))
    found: list[Figure] = []
    for shape, (sound, grows_with_copies) in SOUNDS.items():

        def of_sounds(count: int, sound: Callable[[int], Values] = sound) -> Callable[[], int]:
            tracks = Tracks.of([sound(number) for number in range(count)])
            return lambda: linked_sounds(tracks)

        found += figures(shape, asked.sounds, asked.times, grows_with_copies, of_sounds)
    for shape, grows_with_copies in VIDEOS.items():

        def of_videos(count: int, shape: str = shape) -> Callable[[], int]:
            traces = made_videos(shape, count)
            return lambda: linked_videos(traces)

        found += figures(shape, asked.videos, asked.times, grows_with_copies, of_videos)
    publish(found)


if __name__ == "__main__":
    main()
