"""Every threshold of linking, in one place: what it means, its value, and where it comes from.

A change here must raise `ENGINE`: media that an older engine linked are then linked again.
"""

from __future__ import annotations

from dataclasses import dataclass

ENGINE = 2
"""Version of the rules by which links are found."""


@dataclass(frozen=True)
class Threshold:
    """A value with its unit, its meaning, and the measurement or standard it comes from."""

    value: int
    unit: str
    meaning: str
    source: str


PICTURE_RADIUS = Threshold(
    47,
    "bits of 256",
    "two pictures whose PDQ, in the nearest of the eight turned and mirrored forms, differ in at most this many bits "
    "show the same picture",
    "13.3 million wrong pairs of photographs: one in a million lies within 86 bits upright and within 74 in the best "
    "of eight forms. A case of a million media has 5e11 pairs, so the radius must lie far below: taking distances of "
    "wrong pairs as normal around 128 (deviation 8.8 by the first figure), 47 lies nine deviations out. Stacks at 48 "
    "in a race of 2,000 files with known truth had precision 1.000; PDQ's own 31 is as safe, but finds 37 % instead "
    "of 74 % of pictures with a text bar. 47 is also the last radius that 16 chunks of 16 bits find through two "
    "differing bits.",
)

TURNED_RADIUS = Threshold(
    47,
    "bits of 256",
    "as PICTURE_RADIUS, for the seven turned and mirrored forms",
    "14.5 million wrong pairs, in the nearest of the seven: none within 50 bits, 9 within 54; the best of eight costs "
    "nothing at this radius, so there is one for all",
)

LAYOUT_RADIUS = Threshold(
    20,
    "bits of 256",
    "as PICTURE_RADIUS, where half of one of the two views has one tone, or shows what surrounds a picture: their "
    "prints tell of the layout of a page or a screen",
    "4.1 million wrong pairs of generated pages, forms, codes, and screens of one program with other words: none "
    "within 24 bits, 4 within 31, 169 within 47. Of 3.2 million wrong pairs of other views one lay within 47. JPEG, "
    "scaling and re-encoding move PDQ by 2 to 12 bits",
)

PICTURE_QUALITY = Threshold(
    50,
    "PDQ quality, 0 to 100",
    "a still with less structure than this (flat, dark, almost empty) is never matched by hash",
    "PDQ's authors (2019) advise to discard under 50: the hash of a flat picture is noise that many share",
)

PICTURE_EDGE = Threshold(
    64,
    "px",
    "a still whose shorter edge is less than this is never matched by hash",
    "PDQ looks at 64 x 64 values; icons and spacers below that are enlarged into look-alikes",
)

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
    "tests/benchmarks/engine/videos.py: chosen among 0 to 5 by recall at one false pair in 10,000",
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
    18,
    "percent",
    "two videos show the same stretch when they agree by at least this (app.linking.moving.alignment_kernels)",
    "tests/benchmarks/engine/videos.py draws the curve; wrong pairs are mostly takes of one fixed camera",
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
    "a sound that agrees with more others than this is linked with those that it agrees with best",
    "our choice: a jingle or a ring tone in thousands of media would link all of them with all",
)

SESSION_GAP_HOURS = Threshold(
    6,
    "hours",
    "media of one folder and camera belong to one session while no gap between them is longer",
    "our choice: longer than a meal, shorter than a night",
)

DESCRIPTOR_RADIUS = Threshold(
    64,
    "bits of 256",
    "two points of pictures match only if their descriptors differ in at most this many bits",
    "ORB's authors use 64; true matches of edited photographs lie around 30",
)

DESCRIPTOR_RATIO = Threshold(
    80,
    "percent",
    "a point matches only if its nearest point is closer than this part of the distance to any other place",
    "Lowe 2004. 90 finds 1 % more of 700 edited copies, but joins 60 of 400 pairs of chessboards and ultrasound "
    "pictures as scenes or objects, where 80 joins 7",
)

POINT_TOLERANCE = Threshold(
    6,
    "px of a still of 512 px",
    "how far a matched point may lie from where the alignment of two pictures puts it",
    "corners move by one or two px at coarse scales; lens and perspective add some",
)

AGREEING_POINTS = Threshold(
    8,
    "places",
    "two pictures are looked at as sharing a part only if so many matched points agree on one alignment",
    "no wrong pair of 2,388 had more than 5 by OpenCV's RANSAC; here, of 5,542 wrong pairs of photographs, 8 had 9 or "
    "more. What is found is proved by the pixels themselves (AGREEING_CELLS)",
)

SIGNATURE_RADIUS = Threshold(
    6,
    "bits of 32",
    "two points of the index with equal keys have met if their signatures differ in at most this many bits",
    "the like of 48 bits of 256; of points that don't belong together, 1 in 3,000 comes so near",
)

COMMON_POINT = Threshold(
    4_000,
    "points",
    "keys that more points of one segment of the index share are passed over",
    "our choice: it bounds the work where thousands of pictures carry the same text or frame",
)

SHARED_POINTS = Threshold(
    2,
    "points of 128",
    "two pictures may be compared closely when so many points of their sketches have met and agree on turn and size",
    "of copies under 14 edits 98 % share 2 or more, 97 % share 4; of 137,000 wrong pairs (photographs, test charts) "
    "10 and 3 %. Crops of half the width share few, and are found only if few are enough",
)

NETWORK_LOOKS = Threshold(
    20,
    "pictures",
    "so many of those that a network of the agency finds nearest are compared closely as well, no more",
    "our choice: half of CLOSE_LOOKS, since a network ranks copies first; how near is near the pack's manifest says",
)

NETWORK_LINKS = Threshold(
    10,
    "links",
    "a picture gets at most so many links that only a network speaks for, to those that it finds nearest",
    "our choice: such links are for an officer's eye, and thousands of pictures of one room resemble each other",
)

CLOSE_LOOKS = Threshold(
    24,
    "pictures",
    "so many of the pictures that share most points with one are compared closely with it, no more",
    "our choice: it bounds the cost (1 ms for a look that finds nothing) where thousands share a text or a pattern; "
    "copies share more points than those",
)

AGREEING_CELLS = Threshold(
    65,
    "percent of textured cells",
    "two pictures that MANY_POINTS or more lay over each other show the same when so much of the overlap is alike",
    "of 1,000 edited copies 95 % reach it (median 97 %); of wrong pairs only photographs of one chessboard and "
    "ultrasound pictures with the same sector do. An 80 % rule took 215 false pairs to 5 in an earlier race, where "
    "cells weren't moved to fit",
)

AGREEING_CELLS_FEW_POINTS = Threshold(
    90,
    "percent of textured cells",
    "as AGREEING_CELLS, where no more than AGREEING_POINTS agree; in between the demand falls evenly",
    "of 14 false pairs (chessboards, ultrasound) 7 are left compared with an even 65 %; of 990 true pairs 4 are lost",
)

MANY_POINTS = Threshold(
    30,
    "places",
    "from so many agreeing points on AGREEING_CELLS suffices",
    "see AGREEING_CELLS_FEW_POINTS",
)

TEXTURED_CELLS = Threshold(
    10,
    "cells of 100",
    "an overlap with fewer textured cells proves nothing",
    "our choice: ten cells that agree by chance are one in millions, fewer are not",
)

CONTAINED = Threshold(
    80,
    "percent of the smaller picture",
    "one picture is a copy or a part of the other only if the overlap holds so much of it; below, they are two views",
    "crops, turned and tilted copies: 90 % hold more than 82 %; overlapping photographs of one place hold less",
)

OUTLINE = Threshold(
    150,
    "percent",
    "a picture lies in the other behind an outline (a collage, a screenshot) if brightness changes so much more across "
    "the border of the overlap than beside it; without, the smaller one is a crop",
    "crops: 90 % below 122 %; pictures laid into others: 90 % above 160 %",
)

PLAIN_REST = Threshold(
    10,
    "percent",
    "what lies behind an outline is a part of the other picture only if so much of the rest isn't plain; a picture "
    "with a border, or tilted on a plain ground, is the same picture",
    "our choice, between 0 (filled corners) and 20 to 100 (collages, pictures laid into others)",
)

PANEL = Threshold(
    60,
    "percent",
    "an overlap is a panel of a collage when their boxes have so much of their common area in common",
    "our choice: panels are found to a few pixels",
)

SMALLEST_PART = Threshold(
    8,
    "percent of the larger picture",
    "a crop that shows less than this is a part, and isn't stacked with the whole",
    "our choice: a detail that was enlarged twelve times is looked at for its own sake",
)

SCENE_POINTS = Threshold(
    15,
    "places",
    "two different pictures show one place or object if so many points agree, and the cells around these",
    "of 1,700 wrong pairs none had 15 (SIFT), of 5,500 none but test charts (these features)",
)

SCENE_EXTENT = Threshold(
    20,
    "percent of a picture",
    "agreeing points that take up less of both pictures are an object in them, not the scene",
    "our choice: a poster on a wall, a mark in a corner, a thing on a table",
)

SERIAL_CHARACTERS = Threshold(
    4,
    "characters",
    "a serial number with fewer letters and digits after its leading zeros tells no camera from another",
    "our choice: placeholders are shorter (0, 1, 123); the shortest true ones that we know have five",
)

SERIAL_DIFFERENT = Threshold(
    3,
    "characters",
    "a serial number of fewer different letters and digits is a placeholder",
    "our choice: 0000000, ffffffff, 1010101; of a million random numbers of seven digits 70 have fewer",
)

RARE_PLACES = Threshold(
    3,
    "places of the case",
    "a camera with its software is rare if media in at most so many places (exhibits, sources, top folders) name it",
    "our choice: what more places have is a common telephone, and a meeting in time then proves little",
)

SAME_MOMENT_MINUTES = Threshold(
    30,
    "minutes",
    "media of a rare camera and software in two places are linked if their clocks differ by at most this",
    "our choice: one occasion, by a clock that need not be right",
)

FILE_NUMBERS = Threshold(
    10,
    "files",
    "or if the numbers of their files continue, with at most so many from one to the other, in the order of time",
    "our choice: some were deleted or lie elsewhere; numbers begin anew at 10,000 in each camera",
)

NUMBERED_HOURS = Threshold(24, "hours", "longest time between files whose numbers continue", "see FILE_NUMBERS")
