"""Thresholds for comparing videos by their moments."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

FRAME_RADIUS = Threshold(
    47,
    "bits of 256",
    "two frames of videos, or a picture and a frame, that differ in at most this many bits match",
    "as for pictures; with dihedral forms, 60 bits found 98.9 % of edited videos at one false pair in a thousand, and "
    "what is asked for here beyond one frame is agreement of several frames in time",
)

SCENE_RADIUS = Threshold(
    31,
    "bits of 256",
    "frames of one video within this of each other are one scene, and count as one vote",
    "PDQ's recommendation for `same`; a logo, a black screen or a fixed camera then counts once, however long it is",
)

OFFSET_WINDOW = Threshold(
    2_000,
    "ms",
    "when what agrees is drawn, frames of two videos belong together that lie within this of each other in time",
    "keyframes are about a second apart and fall elsewhere in a re-encoded copy",
)

VIDEO_QUALITY = Threshold(
    20,
    "PDQ quality, 0 to 100",
    "a moment of a video with less structure than this is not looked for in other videos",
    "lower than for pictures, since no single moment decides: dark and plain videos have a quality of 20 to 40",
)

MOMENT_RADIUS = Threshold(
    76,
    "bits of 256",
    "two videos are compared in detail when a scene of the one and a scene of the other differ in at most this many "
    "bits, in any form and view",
    "tests/benchmarks/engine/videos.py: nine tenths of videos that a text moves over have a moment within it; "
    "it only decides what is looked at, not what is linked",
)

STRETCH_RADIUS = Threshold(
    96,
    "bits of 256",
    "moments of two videos that lie on each other speak for a common stretch while they differ in fewer bits than this",
    "tests/benchmarks/engine/videos.py: overlays that move leave 70 to 90; other pictures differ in 128 with a "
    "deviation of 9",
)

LEAST_CHANGE = Threshold(
    6,
    "bits of 256",
    "changes of a video over time that are smaller than this are taken for noise",
    "encoding the same clip again moves PDQ by 2 to 12 bits, half of it from moment to moment",
)

FEW_MOMENTS = Threshold(
    4,
    "moments",
    "n moments that agree count for n / (n + this)",
    "tests/benchmarks/engine/videos.py: recall at one false pair in 10,000 was 97.9 % with 3, 99.6 % with 4 and 5",
)

MOMENTS_APART = Threshold(
    500,
    "ms",
    "moments that agree count no more than one in this time",
    "what is seen changes little within half a second, so that a moment a twenty-fifth of a second later adds nothing",
)

PARTLY_PERCENT = Threshold(
    50,
    "percent",
    "what agrees counts for less, by up to this, the less of the shorter video it covers",
    "where the end of one video is laid on the beginning of another, chance has few moments to fill; a cut copy lies "
    "in its original with all its length",
)

OFF_SPEED_PERCENT = Threshold(
    85,
    "percent",
    "what agrees counts for so much of it, for each quarter by which the speeds differ",
    "ten other speeds are tried, so chance has ten times as many occasions",
)

VIDEO_AGREEMENT = Threshold(
    16,
    "percent",
    "two videos show the same stretch when they agree by at least this (app.linking.moving.alignment_kernels)",
    "tests/benchmarks/engine/videos.py, clips of 4 s, 18 edits, 29,560 wrong pairs: at 14 recall is 99.5 % with 7 "
    "false pairs, at 16 99.3 % with 1, at 18 98.3 % and at 20 97.5 % with none; the false ones are takes of one fixed "
    "camera past which cars drive. Of clips of 9.5 s no wrong pair of 1,650 reached 13",
)

SAME_SHARE = Threshold(
    50,
    "percent of moments",
    "two videos are the same when at least this share of the moments where they overlap agree",
    "vPDQ asks for 80 % of all frames at 31 and finds 36 %; agreement in time allows for less",
)

SAME_DURATION_MS = Threshold(
    300,
    "ms",
    "durations of two encodings of one video agree within this, or within 2 % where that is more",
    "frame rate conversion and padded sound shift the end by a few frames; what is shorter by more was cut",
)

SAME_DURATION_PERCENT = Threshold(2, "percent of the longer", "see SAME_DURATION_MS", "see SAME_DURATION_MS")

STILL_SCENE_RADIUS = Threshold(
    10,
    "bits of 256",
    "videos in which nothing changes have no agreement in time to show; they are the same only if they are equally "
    "long and their moments differ by no more than this in the mean",
    "JPEG, scaling and re-encoding move PDQ by 2 to 12 bits; another take from the same place by 6 to 20 "
    "(tests/benchmarks/engine/videos.py), so that few copies of such videos are found, and hardly a wrong one",
)

STILL_SCENE_MS = Threshold(
    10_000,
    "ms",
    "videos in which nothing changes and that are longer than this are never called the same",
    "fixed cameras cut their recordings into equal lengths",
)

COMMON_FRAME = Threshold(
    30,
    "scenes",
    "a frame that matches more scenes of the case's videos than this (an intro, a logo, a test card) proves no clip",
    "our choice: it bounds the links a frame can make, and a series rarely holds more copies that aren't stacked",
)
