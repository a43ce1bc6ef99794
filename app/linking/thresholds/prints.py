"""Thresholds for comparing pictures by their fingerprints."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

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

NEARBY_RADIUS = Threshold(
    80,
    "bits of 256",
    "whole pictures whose upright fingerprints are so near are laid on each other as they are, and their pixels decide",
    "one wrong pair in a million lies within 83 to 86 (13.3 and 1.4 million pairs); of copies with a row of faces, a "
    "sticker or a black block 80 to 85 % do, of those with words all over them 96 %",
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

KNOWN_RADIUS = Threshold(
    31,
    "bits of 256",
    "a still whose PDQ differs in at most this many bits from one in a hash set is one that the set knows",
    "PDQ's authors (2019) and those who share lists use 31, so that a list means here what it means to its makers. "
    "Sets can have millions of prints that nobody here can look at; PICTURE_RADIUS would find more, at the price of "
    "alerts that the list's makers don't stand for. Where the still has nearly one tone, LAYOUT_RADIUS holds",
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
