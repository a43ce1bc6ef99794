"""Thresholds for comparing pictures that were looked at closely; places are of 6 px of a still of 768 px."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

_SEE = "see docs/decisions, Looking closely: chosen on 190 made pictures that the benchmark doesn't have"

CLOSELY_SIGNATURE_RADIUS = Threshold(
    4,
    "bits of 19",
    "two points with equal keys have met if their signatures differ in at most this many bits",
    "the like of 54 bits of 256; with 3 bits 107 of 132 true pairs meet in 4 places, with 4 bits 118",
)

CLOSELY_SHARED_PLACES = Threshold(
    4,
    "places",
    "two pictures may be compared if points that have met agree in so many places",
    "of 132 pairs of one thing 118 do, of 150 pairs of one room all, of wrong pairs 7 % (most of rooms of one house)",
)

CLOSELY_COMMON_POINT = Threshold(
    4_000,
    "points",
    "keys that more points of a block of pictures share are passed over; of large blocks more than one in a thousand",
    "our choice: it bounds the work where thousands of pictures carry the same text or frame",
)

CLOSELY_LOOKS = Threshold(
    48,
    "pictures",
    "so many of those that share most places with one are compared with it, no more",
    "our choice: it bounds the cost (3 ms each) where thousands share a text or a pattern",
)

CLOSELY_FEWEST_POINTS = Threshold(
    8,
    "places",
    "so many agreeing points are remembered, for a third picture to bear them out",
    "as AGREEING_POINTS; of 18,000 pairs 3 % of the wrong and 66 % of the true ones of things have them",
)

CLOSELY_BORNE_OUT_POINTS = Threshold(
    6,
    "places",
    "so many agreeing points are enough where a third picture bears them out",
    "our choice: that the same map comes by another way doesn't happen by chance",
)

CLOSELY_POINTS = Threshold(10, "places", "two pictures show one place or thing if so many points agree", _SEE)

CLOSELY_MANY_POINTS = Threshold(
    40,
    "places",
    "from so many agreeing points on the lenient demands suffice; in between they fall evenly",
    f"{_SEE}; with 30, 3 wrong pairs come in for 5 true ones",
)

CLOSELY_SCENE_POINTS = Threshold(
    24,
    "places",
    "as SCENE_POINTS: where points are spread over a picture so many must agree",
    "three times the points are taken; of one wallpaper in two rooms 18 agree, with all that lies around them",
)

CLOSELY_SCENE_MANY_POINTS = Threshold(
    45,
    "places",
    "as MANY_POINTS, where points are spread over a picture",
    "of two rooms with one wallpaper 32 agree and half of the others are answered; of 150 pairs of rooms 143 are left",
)

CLOSELY_PLACES = Threshold(
    5, "places", "agreeing points must lie in so many places 16 px apart", "our choice: one lettering has fewer"
)

CLOSELY_PATCHES_FEW_POINTS = Threshold(
    96, "percent of correlation", "how alike the patches around CLOSELY_POINTS agreeing points must be", _SEE
)

CLOSELY_PATCHES = Threshold(
    78, "percent of correlation", "how alike the patches around CLOSELY_MANY_POINTS agreeing points must be", _SEE
)

CLOSELY_ANSWERED_FEW_POINTS = Threshold(
    45, "percent of points", "as ANSWERED, where no more than CLOSELY_POINTS agree", _SEE
)

CLOSELY_ANSWERED = Threshold(30, "percent of points", "as ANSWERED, where CLOSELY_MANY_POINTS agree", _SEE)

CLOSELY_AS_MAPPED = Threshold(
    16,
    "px of a still of 768 px",
    "a third picture bears a map out if what it says by way of itself lies so near",
    "of 18,000 pairs 15 true ones are borne out within 8 px and none more within 40; wrong ones none within 40",
)

CLOSELY_KNOWN_BY = Threshold(
    40,
    "pictures",
    "a picture that has something in common with more than so many doesn't make others be compared",
    "our choice: the pairs among them grow by the square, and they are linked through it already",
)
