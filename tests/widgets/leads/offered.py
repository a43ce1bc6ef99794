"""What the tests of windows that offer clues do alike."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.case.queries import series
from app.case.queries.series import Clue
from tests.widgets.desk_case import DeskCase
from widgets.leads.offering_window import OfferingWindow
from widgets.parts.line_question import LineQuestion


@contextmanager
def opened(*_: object) -> Iterator[int]:
    """Stands in for `Fetcher.open_unchanged`, where nobody reads the source."""
    yield 0


def clues(desk: DeskCase) -> list[Clue]:
    """All clues of the case."""
    return series.clues(desk.case.reader())


def refute(window: OfferingWindow, reason: str) -> None:
    """Refute the current clue as an officer does."""
    window.clues.refute.click()
    question = window.clues.findChild(LineQuestion)
    assert question is not None
    question.entry.setText(reason)
    question.accept()
