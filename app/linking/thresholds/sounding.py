"""Thresholds for comparing sounds."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

SOUND_ALLOWANCE = Threshold(
    11,
    "bits of 32",
    "two values of sounds speak for a match as far as they differ by less than this",
    "values of different tunes differ by 16 bits in the median, of one re-encoded by 0 or 1, of one with another tune "
    "half as loud over it by 5",
)

SOUND_CONTRAST = Threshold(
    85,
    "percent",
    "and by less than this share of what each differs from its own sound a few seconds away",
    "white noises differ from each other, and from themselves, by 6 bits, pink ones by 8, hums and silence by 0",
)

SOUND_SCORE = Threshold(
    200,
    "bits",
    "the same is heard where the bits by which values differ less than they may add up to this along a stretch",
    "of 1,770 wrong pairs of music and speech the highest was 59, of 7,140 with noises, chirps and steps 152; "
    "cuts of 10 s have 297 and more, 15 s inside another track 509 and more",
)

SOUND_LINKS = Threshold(
    30,
    "links",
    "a sound that agrees with more others than this is linked with those that it agrees with best; what so many have "
    "is looked for in no further one",
    "our choice: a jingle, a ring tone or copies in thousands of media would link all of them with all; 1,000 copies "
    "of a minute cost 0.8 s with it, and 12 s without (tests/benchmarks/bench_flood.py)",
)
