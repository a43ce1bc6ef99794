"""Thresholds for comparing a network's codes."""

from __future__ import annotations

from app.linking.thresholds.threshold import Threshold

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
