"""Thresholds for comparing where media come from: sessions and cameras."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

SESSION_GAP_HOURS = Threshold(
    6,
    "hours",
    "media of one folder and camera belong to one session while no gap between them is longer",
    "our choice: longer than a meal, shorter than a night",
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
