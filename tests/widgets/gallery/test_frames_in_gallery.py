"""Frames as cards of the gallery: decided as their medium, opened at their moment, left all at once."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.video_decisions import KeepFrame
from app.case.queries.card_filter import CardFilter, Group, Review, Unit
from app.case.queries.frame_cards import card_of
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import DARK
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

FRAMES = CardFilter(unit=Unit.FRAME)
PICTURE, CLIP, OTHER, BEHIND = 1, 2, 3, 4
IN_CLIP = [card_of(CLIP, at) for at in (0, 4_000, 9_000)]
ALL = [card_of(PICTURE), *IN_CLIP, card_of(OTHER, 500), card_of(BEHIND)]


@pytest.fixture
def page(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> CasePage:
    """A picture, two videos (the first in a stack with medium 5) and a picture behind them."""
    desk.add(PICTURE)
    desk.add(CLIP, kind="video", duration_ms=12_000, paths=("clip.mp4",))
    desk.add_frames(CLIP, 0, 4_000, 9_000)
    desk.add(OTHER, kind="video", duration_ms=4_000_000)
    desk.add_frames(OTHER, 500)
    desk.add(BEHIND)
    desk.add(5, kind="video", stack=CLIP)
    page = CasePage(bench, FakeJobs().services(), DARK)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.resize(1300, 800)
    page.show()
    qtbot.waitUntil(lambda: page.gallery.facets.is_ready)
    page.filter_bar.set_filter(FRAMES)
    qtbot.waitUntil(lambda: listed(page)[:6] == ALL)
    page.view.setFocus()
    return page


def listed(page: CasePage) -> list[int]:
    return list(page.gallery.model.ids(0, page.gallery.model.rowCount()))


def categories(desk: DeskCase) -> dict[int, int]:
    return dict(desk.case.reader().execute("SELECT medium, code FROM category"))


def test_the_card_says_which_moment_of_which_video_it_is(page: CasePage, qtbot: QtBot) -> None:
    card = page.gallery.model.card(2)
    assert card is not None
    assert (card.title, card.at_ms, card.members) == ("clip.mp4", 4_000, 1)
    words = page.gallery.model.describe(card)
    assert "frame at 0:04" in words
    index = page.gallery.model.index(2)
    assert "about the whole video" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "about the whole video" not in str(page.gallery.model.index(0).data(Qt.ItemDataRole.ToolTipRole))
    qtbot.waitUntil(lambda: page.filter_bar.count.text() == "7 frames left")


def test_a_decision_on_a_frame_is_about_its_video_alone_and_goes_on_behind_all_its_frames(
    page: CasePage, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    page.view.select_id(IN_CLIP[1])
    page.categorise(1)
    assert page.view.current_id() == card_of(OTHER, 500)
    qtbot.waitUntil(lambda: not set(IN_CLIP) & set(listed(page)))
    assert categories(desk) == {CLIP: 1}, "without its stack: what is listed are frames, not stacks"
    bench.undo()
    qtbot.waitUntil(lambda: listed(page)[:6] == ALL)
    assert page.view.current_id() == IN_CLIP[0]
    assert categories(desk) == {}


def test_several_frames_of_a_video_are_one_medium(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    page.view.select_id(ALL[0])
    for _ in range(3):
        qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.triage.chosen() == (PICTURE, CLIP)
    page.categorise(2)
    qtbot.waitUntil(lambda: listed(page)[0] == card_of(OTHER, 500))
    assert categories(desk) == {PICTURE: 2, CLIP: 2}


def test_enter_opens_the_video_at_the_frame_and_arrows_lead_through_its_frames(page: CasePage, qtbot: QtBot) -> None:
    page.view.select_id(IN_CLIP[1])
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.viewing
    assert page.viewer.medium == CLIP
    qtbot.waitUntil(lambda: page.viewer.at_ms == 4_000)
    page.triage.step(1)
    qtbot.waitUntil(lambda: page.viewer.at_ms == 9_000)
    assert page.viewer.medium == CLIP
    page.back_to_gallery()
    assert page.view.current_id() == IN_CLIP[2]


def test_a_listing_that_is_read_again_does_not_lead_the_player_back(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    page.view.select_id(IN_CLIP[1])
    page.open_viewer()
    qtbot.waitUntil(lambda: page.viewer.at_ms == 4_000)
    page.viewer.show_frame(9_000)
    desk.add(6)
    desk.case.tell(Changed(frozenset({Touched.MEDIA})))
    qtbot.waitUntil(lambda: card_of(6) in listed(page))
    assert page.viewer.at_ms == 9_000


def test_a_frame_that_is_kept_gets_its_card_at_once(page: CasePage, bench: Workbench, qtbot: QtBot) -> None:
    bench.decide(KeepFrame(CLIP, 2_500))
    qtbot.waitUntil(lambda: listed(page)[1:5] == [IN_CLIP[0], card_of(CLIP, 2_500), *IN_CLIP[1:]])


def test_it_is_said_once_what_a_decision_on_a_frame_is_about(page: CasePage, qtbot: QtBot) -> None:
    said: list[str] = []
    page.said.connect(said.append)

    def list_by(wanted: CardFilter) -> None:
        with qtbot.waitSignal(page.gallery.listed):
            page.filter_bar.set_filter(wanted)

    list_by(CardFilter())
    assert said == []
    list_by(FRAMES)
    list_by(CardFilter(unit=Unit.FRAME, review=Review.ANY))
    assert ["whole video" in sentence for sentence in said] == [True]


def test_a_clue_is_written_about_the_moment_of_the_card(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    page.view.select_id(IN_CLIP[2])
    assert page.triage.moment == 9_000
    page.view.select_id(ALL[0])
    assert page.triage.moment is None


def test_the_medium_stays_current_when_cards_stand_for_something_else(page: CasePage, qtbot: QtBot) -> None:
    page.view.select_id(IN_CLIP[2])
    page.filter_bar.set_filter(CardFilter())
    qtbot.waitUntil(lambda: listed(page) == [PICTURE, CLIP, OTHER, BEHIND])
    qtbot.waitUntil(lambda: page.view.current_id() == CLIP)
    page.filter_bar.set_filter(FRAMES)
    qtbot.waitUntil(lambda: listed(page)[:6] == ALL)
    qtbot.waitUntil(lambda: page.view.current_id() == IN_CLIP[0])


def test_links_lead_to_a_frame_of_the_medium(page: CasePage) -> None:
    page.view.select_id(ALL[0])
    page.inspector.medium_requested.emit(OTHER)
    assert page.view.current_id() == card_of(OTHER, 500)


def test_frames_stand_under_headers_that_count_them(page: CasePage, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(unit=Unit.FRAME, group=Group.FOLDER, review=Review.ANY))
    qtbot.waitUntil(lambda: bool(page.gallery.model.headers))
    assert sum(header.cards for header in page.gallery.model.headers) == len(listed(page))
    first = page.gallery.model.headers[0]
    page.gallery.fold(first.value)
    qtbot.waitUntil(lambda: page.gallery.model.headers[0].folded)
    assert len(listed(page)) == sum(header.cards for header in page.gallery.model.headers[1:])


def test_the_next_undecided_is_a_frame_of_another_video(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(unit=Unit.FRAME, review=Review.ANY))
    qtbot.waitUntil(lambda: listed(page)[:6] == ALL)
    page.view.select_id(IN_CLIP[0])
    page.categorise(3)
    qtbot.waitUntil(lambda: page.view.current_id() == card_of(OTHER, 500))
    assert set(IN_CLIP) <= set(listed(page))
