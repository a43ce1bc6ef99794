"""Searching by example in the window: what is asked with, what is listed, and what is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.case.queries.card_filter import CardFilter, Order
from app.desk.look.theme import DARK
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Found, Workbench
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.gallery import likeness_bar
from widgets.main.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def page(desk: DeskCase, jobs: FakeJobs, dressed: object, qtbot: QtBot) -> CasePage:
    """With media 1 to 5, of which 5 belongs to the stack of 2."""
    bench = Workbench(desk.case, "the crew", Protection(), look=desk, search=jobs.search)
    for number in (1, 2, 3, 4):
        desk.add(number)
    desk.add(5, stack=2)
    page = CasePage(bench, jobs.services(), DARK)

    def release(each: CasePage) -> None:
        each.release()
        bench.close()

    qtbot.addWidget(page, before_close_func=release)
    page.resize(1300, 800)
    page.show()
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    return page


def found(medium: int, kind: str, stack: int = 0, score: float = 0.9, at: float | None = None) -> Found:
    return Found(medium, "00" * 32, stack or medium, kind, score, at, f"because of {medium}")


def listed(page: CasePage) -> list[int]:
    return list(page.gallery.model.ids(0, page.gallery.model.rowCount()))


def test_a_chosen_file_lists_its_like_the_most_alike_first(
    page: CasePage, jobs: FakeJobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likeness_bar, "choose_file", lambda *_: "/elsewhere/chat.png")
    jobs.search.found = [found(4, "same picture"), found(5, "part of", stack=2), found(3, "still", at=12.3)]
    page.likeness.choose()
    qtbot.waitUntil(lambda: listed(page) == [4, 2, 3])
    assert jobs.search.asked == [(Path("/elsewhere/chat.png"), None)]
    assert page.likeness.isVisible()
    assert page.likeness.words.text() == "3 media are like chat.png"
    assert page.filter_bar.order.currentData() == Order.LIKENESS


def test_while_the_officer_chooses_a_file_the_search_gets_ready(
    page: CasePage, jobs: FakeJobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dialog(*_: object) -> str:
        qtbot.waitUntil(lambda: jobs.search.prepared == 1)
        return ""

    monkeypatch.setattr(likeness_bar, "choose_file", dialog)
    page.likeness.choose()
    assert jobs.search.prepared == 1
    assert not jobs.search.asked


def test_the_current_card_says_why_it_is_listed_also_for_its_stack(
    page: CasePage, jobs: FakeJobs, qtbot: QtBot
) -> None:
    jobs.search.found = [found(4, "same picture"), found(5, "part of", stack=2), found(3, "still", at=12.3)]
    page.find_its_like()
    qtbot.waitUntil(lambda: listed(page) == [4, 2, 3])
    for medium, words in (
        (4, "Same picture, 0.90: because of 4"),
        (2, "Part of the other, 0.90: because of 5"),
        (3, "Still from the video, 0.90, 0:12: because of 3"),
    ):
        page.view.select_id(medium)
        assert page.likeness.reason.text() == words


def test_the_row_leads_back_to_what_remains(page: CasePage, jobs: FakeJobs, qtbot: QtBot) -> None:
    jobs.search.found = [found(1, "same file"), found(4, "same picture")]
    page.find_its_like()
    qtbot.waitUntil(lambda: listed(page) == [1, 4])
    page.likeness.done.click()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])
    assert not page.likeness.isVisible()
    assert page.filter_bar.filter == CardFilter()
    assert page.filter_bar.order.findData(Order.LIKENESS) < 0


@pytest.mark.parametrize(
    ("answer", "words"),
    [([], "Nothing in the case is like the medium."), ([found(1, "same file")], "Nothing else in the case is like")],
)
def test_where_nothing_is_alike_it_is_said_and_the_listing_stays(
    page: CasePage, jobs: FakeJobs, qtbot: QtBot, answer: list[Found], words: str
) -> None:
    jobs.search.found = answer
    with qtbot.waitSignal(page._workbench.said, check_params_cb=lambda said: words in said):
        page.find_its_like()
    assert listed(page) == [1, 2, 3, 4]
    assert not page.likeness.isVisible()


def test_what_can_not_be_asked_with_is_said(page: CasePage, jobs: FakeJobs, qtbot: QtBot) -> None:
    jobs.search.refusal = "x.txt is not a picture."
    with qtbot.waitSignal(page._workbench.said, check_params_cb=lambda said: said == "x.txt is not a picture."):
        page.likeness.look_for(Path("x.txt"), "x.txt")
    assert not page.likeness.isVisible()


def test_one_medium_is_asked_with_at_a_time(page: CasePage, jobs: FakeJobs, qtbot: QtBot) -> None:
    page.view.selectAll()
    with qtbot.waitSignal(page._workbench.said):
        page.find_its_like()
    assert jobs.search.asked == []


def test_a_rectangle_marked_in_the_viewer_is_what_is_asked_with(page: CasePage, jobs: FakeJobs, qtbot: QtBot) -> None:
    jobs.search.found = [found(3, "part of")]
    page.open_viewer(1)
    canvas = page.viewer.canvas
    qtbot.waitUntil(lambda: canvas.picture is not None)
    area = canvas._target()
    shift = Qt.KeyboardModifier.ShiftModifier
    ends = [
        QPoint(round(area.x() + area.width() * share), round(area.y() + area.height() * share))
        for share in (0.25, 0.75)
    ]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, ends[0])
    qtbot.mouseMove(canvas, ends[1])
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, ends[1])
    assert canvas.marked == pytest.approx((0.25, 0.25, 0.5, 0.5), abs=0.01)
    page.find_its_like()
    qtbot.waitUntil(lambda: listed(page) == [3])
    ((medium, region),) = jobs.search.asked
    assert medium == 1
    assert region == pytest.approx((0.25, 0.25, 0.5, 0.5), abs=0.01)
    assert not page.viewing


def test_a_slip_of_the_hand_marks_nothing_and_another_medium_has_no_mark(page: CasePage, qtbot: QtBot) -> None:
    page.open_viewer(1)
    canvas = page.viewer.canvas
    qtbot.waitUntil(lambda: canvas.picture is not None)
    shift = Qt.KeyboardModifier.ShiftModifier
    middle = canvas.rect().center()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, middle)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, middle)
    assert canvas.marked is None
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, shift, middle)
    qtbot.mouseMove(canvas, middle + QPoint(60, 60))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, middle + QPoint(60, 60))
    assert canvas.marked is not None
    page.viewer.show_medium(2)
    qtbot.waitUntil(lambda: canvas.picture is not None and canvas.marked is None)
