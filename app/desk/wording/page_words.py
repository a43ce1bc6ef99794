"""Which frame of an animation, or page of a document, is in sight, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.desk.text.numbers import decimal


class Pages(Protocol):
    """What is said of a file that holds several pictures (`analysis.facts.Outline`)."""

    @property
    def pages(self) -> int:
        """How many there are."""

    @property
    def durations(self) -> Sequence[int]:
        """How long each is shown, in ms; empty for what doesn't move."""


def page_words(pages: Pages, page: int) -> str:
    """`Frame 3 of 24 · shown for 0.10 s, from 0:00.20`, or `Page 3 of 5`."""
    if not pages.durations:
        return _translated("Page {0} of {1}").format(page + 1, pages.pages)
    begins = sum(pages.durations[:page]) / 1000
    minutes, seconds = divmod(begins, 60)
    return _translated("Frame {0} of {1} · shown for {2} s, from {3}").format(
        page + 1, pages.pages, decimal(pages.durations[page] / 1000, 2), f"{int(minutes)}:{seconds:05.2f}"
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("PageWords", text)
