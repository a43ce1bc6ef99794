"""Thresholds for choosing the references of stacks that hang together."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

FAMILY_SIZE = Threshold(
    64,
    "media",
    "in a larger family the stacks stay as their heads have made them",
    "our choice: it bounds the work where thousands of screenshots have a scene in common",
)

FAMILY_CENTRES = Threshold(
    16,
    "media",
    "so many of a family, those that most are known to be related to, are looked at closely as possible references",
    "the race of 1,957 files: recall of stacks 0.775 with heads as references, 0.818 with 4, 0.840 with 8, 0.862 with "
    "all of the 14 in a group",
)

FAMILY_WITNESSES = Threshold(
    4,
    "media",
    "where so many of those that a reference is related to were looked at closely, a medium joins it only if it is "
    "related to one of them as well; stacks of more than so many are looked at for that",
    "without it pictures that show two others stacked the copies of both: most of 13 wrong pairs among 1.4 million. "
    "Recall in the race was 0.911 without it, 0.901 with 3, 0.904 with 4; false pairs none each time",
)
