"""Thresholds for proposing series: what a reason weighs, and how much it takes to join groups.

Weights are in hundredths of what joins two single stacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.linking.thresholds.threshold import Threshold

_CHOSEN = "our choice; see `make bench-proposals` and docs/decisions/0024-proposals.md"

SESSION_WEIGHT = Threshold(
    200, "hundredths", "one camera, a time without a long pause, and one folder or a serial number that tells", _CHOSEN
)

UNNAMED_SESSION_WEIGHT = Threshold(
    130, "hundredths", "one folder and a time without a long pause, where no camera is named", _CHOSEN
)

UNSET_CLOCK_HOUR = Threshold(
    3, "hours", "a session that begins on 1 January before this may be of a clock that was never set", _CHOSEN
)

UNSET_CLOCK_WEIGHT = Threshold(
    150,
    "hundredths",
    "such a session; times its share of each group, and the squared share that both have of it",
    _CHOSEN,
)

BODY_WEIGHT = Threshold(
    150,
    "hundredths",
    "one camera body at different times; times its share of each group, and the squared share that both have of it",
    _CHOSEN,
)

FOLDER_WEIGHT = Threshold(
    400,
    "hundredths",
    "one folder at different times; times its share of each group, and the squared share that both have of it",
    _CHOSEN,
)

LINK_WEIGHTS: Mapping[str, int] = MappingProxyType(
    {
        "same picture": 200,
        "same video": 200,
        "part of": 200,
        "clip": 200,
        "still": 200,
        "scene": 120,
        "face": 120,
        "sensor": 150,
        "sound": 100,
        "object": 100,
        "camera": 40,
    }
)
"""What a link of each kind weighs, in hundredths. Objects and sounds are sold and shared: alone they join little."""

OTHER_LINK_WEIGHT = Threshold(80, "hundredths", "a link of a kind that isn't listed in LINK_WEIGHTS", _CHOSEN)

MOST_LINK_WEIGHT = Threshold(250, "hundredths", "all links of two stacks together weigh at most this", _CHOSEN)

COMMON_STACK = Threshold(
    4,
    "groups",
    "links of a stack that is linked with more groups than this that have no links with each other weigh less, in "
    "proportion: a wallpaper, a title",
    _CHOSEN,
)

GROWTH_OF_SMALLER = Threshold(
    70, "hundredths", "joining takes so much more each time the smaller of two groups is twice as large", _CHOSEN
)

GROWTH_OF_LARGER = Threshold(
    30, "hundredths", "and so much more each time the larger is twice as large, from GROWTH_FROM on", _CHOSEN
)

GROWTH_FROM = Threshold(8, "stacks", "see GROWTH_OF_LARGER", _CHOSEN)

SMALL_GROUP = Threshold(
    3,
    "stacks",
    "in a smaller group one stack may be evidence three times, else each once; a group of at most so many is joined as "
    "easily as a single stack: a video, a clip of it and a still",
    _CHOSEN,
)

HINTED_SIZE = Threshold(
    10, "stacks", "folders and bodies weigh less, in proportion, where the larger group has fewer", _CHOSEN
)

HINTED_GROUPS = Threshold(
    8, "groups", "a folder or body with more groups joins none that nothing else connects", _CHOSEN
)

PERHAPS = Threshold(40, "hundredths", "groups are told as perhaps the same from this evidence on", _CHOSEN)

MOST_PERHAPS = Threshold(5, "groups", "so many that are perhaps the same are told of each", _CHOSEN)
