"""Thresholds for comparing pictures by local features and by the pixels of their previews."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

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

COVERED = Threshold(
    85,
    "percent",
    "something was laid over one of two pictures if so much of the cells that agree do so exactly (correlation 0.95), "
    "and so much of those that don't hang together in one piece",
    "pictures laid over a corner: 91 % and 87 % at least in 95 of 100 copies; 172 pairs of frames of a camera that "
    "stands still, whose cells agree as far: in 95 of 100 no more than 86 and 83 %",
)

AGREEING_CELLS_OF_PICTURES = Threshold(
    80,
    "percent of textured cells",
    "as AGREEING_CELLS, for what is to be the same picture and not only a part of it; AGREEING_CELLS_OF_WHOLES goes on "
    "top of it unless something was laid over one of the two",
    "of crops 95 % reach 93; pictures laid over a corner leave 84 % (median of 61). Of 32 pairs of different "
    "ultrasound pictures and chessboards that 65 % joins 7 are left, for 1 % of 693 true pairs",
)

COMMON_POINT = Threshold(
    4_000,
    "points",
    "keys that more points of 20,000 pictures of the index share are passed over; of more pictures as many more",
    "our choice: it bounds the work where thousands of pictures carry the same text or frame",
)

SHARED_POINTS = Threshold(
    2,
    "points of 128",
    "two pictures may be compared closely when so many points of their sketches have met and agree on turn and size",
    "of copies under 14 edits 98 % share 2 or more, 97 % share 4; of 137,000 wrong pairs (photographs, test charts) "
    "10 and 3 %. Crops of half the width share few, and are found only if few are enough",
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
    "one of two pictures that MANY_POINTS or more lay over each other is a part of the other when so much of the "
    "overlap is alike",
    "of 2,900 edited copies 97 % reach it (median 100 %); of wrong pairs only photographs of one chessboard and "
    "ultrasound pictures with the same sector do. An 80 % rule took 215 false pairs to 5 in an earlier race, where "
    "cells weren't moved to fit",
)

AGREEING_CELLS_OF_WHOLES = Threshold(
    85,
    "percent of textured cells",
    "as AGREEING_CELLS, where each picture shows nearly all of the other: then two photographs by one camera that "
    "stands still may lie on each other, and only details tell them from copies",
    "copies of the whole: 95 % reach 95, but for what was laid over them. Of 276 pairs of frames of a camera that "
    "stands still 49 reach it, 72 reach 80 and 25 reach 88, where 10 % of blurred and watermarked copies are lost",
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

PAINTED = Threshold(
    60,
    "percent of textured cells",
    "cells that were painted over (a block, a bar, a sticker) count for nothing, unless they are more than this",
    "our choice: blocks over a quarter of the picture touch 30 to 60 % of the textured cells",
)

AGREEING_CELLS_UNPAINTED = Threshold(
    85,
    "percent of textured cells",
    "as AGREEING_CELLS, of what isn't painted over, where something is",
    "of 80 copies with a black block over a quarter 97 % reach it, as all with a sticker; of 276 pairs of frames of a "
    "camera that stands still none, of 210 frames of cars that fill the picture 3",
)

DRIFT = Threshold(
    25,
    "thousandths of correlation",
    "two pictures are the same only if their cells fit nearly as well where one map of the whole picture puts them as "
    "where each fits best: the median of what is lost",
    "of 1,900 copies under 38 edits 95 % lose less than 10 (seen small in chats, or filmed from a screen, 22); of 85 "
    "pairs of near views of a castle 94 % lose more than 20, of stereo pairs and of views of a square all do",
)

DRIFT_OF_PARTS = Threshold(
    40,
    "thousandths of correlation",
    "as DRIFT, for a picture in a collage or another part, which is seen in few pixels and joins no stacks",
    "pictures in a chat of two lose up to 34 (95 %): a pixel more or less matters there",
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

PANEL_CELLS = Threshold(
    85,
    "percent of textured cells",
    "as AGREEING_CELLS, for a picture that was cut to the panel of a collage, so that neither shows all of the other; "
    "MANY_POINTS are needed too",
    "of 36 true pairs of 80 pictures in collages 29 are found; of 41 wrong ones (rows of the same faces over different "
    "pictures, painted scenes with the same things in them) none, where 65 % and 15 points let in all",
)

SMALLEST_INSIDE = Threshold(
    7,
    "percent of the picture",
    "a single region that takes up less isn't the picture in a screenshot, but something in a picture",
    "of 3,600 pictures, pictures in chats take up 8 or more; stickers, faces and the like up to 6, and by these 45 "
    "wrong pairs were linked",
)

STRIPES = Threshold(
    95,
    "percent",
    "where so much of all detail changes in one direction only, a part of a picture proves nothing",
    "of 171 photographs the four of nothing but stripes reach 98, all others stay below 90; a part of one of them "
    "matched another with 9 to 21 points and 94 to 100 % of the cells",
)

SMALLEST_PART = Threshold(
    8,
    "percent of the larger picture",
    "a crop that shows less than this is a part, and isn't stacked with the whole",
    "our choice: a detail that was enlarged twelve times is looked at for its own sake",
)

SCENE_POINTS = Threshold(
    12,
    "places",
    "two different pictures show one place or object if so many points agree, and the cells (AGREEING_CELLS), the "
    "patches (PATCHES_ALIKE) and the other points (ANSWERED) around these",
    "with 15 and the cells alone 19 of 35,000 pairs of rooms and things of one make were joined, with all of this "
    "none; see docs/engine.md, Places and objects",
)

SCENE_PLACES = Threshold(
    8,
    "places",
    "points that are spread over a picture (SCENE_EXTENT) must lie in so many places 16 px apart",
    "the corners of a frame, a wardrobe and a ceiling are alike in all rooms, and at several scales: 27 pairs of "
    "different rooms agreed in 10 to 18 points, all but 7 of them in fewer such places",
)

PATCHES_ALIKE = Threshold(
    84,
    "percent of correlation",
    "two pictures show one place or object only if the patches around MANY_POINTS agreeing points are so alike in the "
    "mean; for fewer the demand rises to PATCHES_ALIKE_FEW_POINTS",
    "see docs/engine.md, Places and objects",
)

PATCHES_ALIKE_FEW_POINTS = Threshold(
    94,
    "percent of correlation",
    "as PATCHES_ALIKE, where no more than SCENE_POINTS agree",
    "true pairs of one place reach 91 (median of those with 17 to 25 points), wrong ones with 10 to 16 points 83",
)

ANSWERED = Threshold(
    45,
    "percent of points",
    "two pictures show one place or object only if of the points that lie among MANY_POINTS agreeing ones, and fall "
    "upon a point of the other picture, so many fall upon one that is like them; for fewer the demand rises to "
    "ANSWERED_FEW_POINTS",
    "see docs/engine.md, Places and objects",
)

ANSWERED_FEW_POINTS = Threshold(
    60,
    "percent of points",
    "as ANSWERED, where no more than SCENE_POINTS agree",
    "true pairs of one place reach 68 (median of those with 17 to 25 points), wrong ones with 10 to 16 points 43",
)

SCENE_HALF_SURE = Threshold(
    15,
    "places",
    "so many agreeing points give a scene or an object a score of a half",
    "our choice: 60 give 0.8",
)

SCENE_EXTENT = Threshold(
    20,
    "percent of a picture",
    "agreeing points that take up less of both pictures are an object in them, not the scene",
    "our choice: a poster on a wall, a mark in a corner, a thing on a table",
)
