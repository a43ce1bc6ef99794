"""Made-up traces: videos whose moments change smoothly, copies of them, and takes of one fixed camera."""

from __future__ import annotations

import numpy as np

from app.linking.moving.traces import Along, Traces
from tests.app.linking.casebook import print_near, random_print

Prints = list[bytes]


def moving(random: np.random.Generator, count: int, step: int = 16) -> Prints:
    """Moments of a moving picture: each differs from the one before in so many bits."""
    prints = [random_print(random)]
    while len(prints) < count:
        prints.append(print_near(random, prints[-1], step))
    return prints


def take(random: np.random.Generator, view: bytes, count: int, change: int = 30) -> Prints:
    """Moments of what a fixed camera sees: always near to its view, changing smoothly around it."""
    places = random.choice(256, change, replace=False)
    prints, bits = [], random.random(change) < 0.5
    for _ in range(count):
        bits = bits ^ (random.random(change) < 0.15)
        value = np.unpackbits(np.frombuffer(view, np.uint8))
        value[places[bits]] ^= 1
        prints.append(np.packbits(value).tobytes())
    return prints


def copied(random: np.random.Generator, prints: Prints, bits: int, always: int = 0) -> Prints:
    """Each moment with so many other bits changed, and `always` bits changed in all of them: an overlay."""
    flips = np.zeros(256, np.uint8)
    flips[random.choice(256, always, replace=False)] = 1
    overlay = np.packbits(flips)
    laid = [(np.frombuffer(each, np.uint8) ^ overlay).tobytes() for each in prints]
    return [print_near(random, each, bits) for each in laid]


def along(video: int, prints: Prints, step: float = 250, quality: int = 100, start: int = 0) -> Along:
    words = np.frombuffer(b"".join(prints), dtype=np.uint64).reshape(-1, 1, 4)
    at = start + np.round(np.arange(len(prints)) * step).astype(np.int64)
    return Along(video, at, np.full((len(prints), 1), quality), words)


def traces(*videos: Along, duration: int | None = None) -> Traces:
    lengths = [duration or int(each.at[-1]) + 250 for each in videos]
    return Traces.of(np.array(lengths, np.int64), list(videos))
