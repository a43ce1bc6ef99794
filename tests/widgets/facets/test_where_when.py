"""Map and timeline below the gallery: seen, reached by keys, and filters of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.case.queries.card_filter import CardFilter, Facet, Unit
from app.case.queries.where_when import DateKind, Step
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import DARK, LIGHT
from app.desk.work.workbench import Workbench
from app.places.mercator import x_of, y_of
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.facets.map_marks import radius_of, short
from widgets.facets.map_pane import MapPane
from widgets.facets.timeline_pane import TimelinePane
from widgets.main.case_page import CasePage
from widgets.parts.chip import Chip

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, desk: DeskCase, bench: Workbench) -> CasePage:
    """Three media in Berlin, one in Sydney, one nowhere; in 2022, 2023, 2024, and one of 1970."""
    desk.add(1, latitude=52.52, longitude=13.40, taken="2022-05-01T10:00:00", zone_minutes=120)
    desk.add(2, latitude=52.53, longitude=13.41, taken="2022-05-01T11:00:00")
    desk.add(3, latitude=52.51, longitude=13.39, taken="2024-12-31T23:30:00", zone_minutes=-60)
    desk.add(4, latitude=-33.87, longitude=151.21, taken="2017-02-03T04:05:06")
    desk.add(5, taken="1970-01-01T00:00:00")
    page = CasePage(bench, FakeJobs().services(), DARK)
    page.resize(1400, 900)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.show()
    qtbot.waitUntil(lambda: page.gallery.facets.is_ready and page.gallery.model.rowCount() == 5)
    return page


def the_map(page: CasePage, qtbot: QtBot) -> MapPane:
    page.where_when.ask_map()
    assert page.where_when.map is not None
    pane = page.where_when.map
    qtbot.waitUntil(lambda: len(pane.view.clusters) == 2)
    return pane


def the_timeline(page: CasePage, qtbot: QtBot) -> TimelinePane:
    page.where_when.ask_timeline()
    assert page.where_when.timeline is not None
    pane = page.where_when.timeline
    qtbot.waitUntil(lambda: pane.view.axis is not None)
    return pane


def listed(page: CasePage) -> list[int]:
    return sorted(page.gallery.model.ids(0, page.gallery.model.rowCount()))


def test_nothing_is_there_until_it_is_asked_for(page: CasePage) -> None:
    assert page.where_when.isHidden()
    assert (page.where_when.map, page.where_when.timeline) == (None, None)


def test_a_key_shows_the_map_and_hides_it_again(page: CasePage, qtbot: QtBot) -> None:
    pane = the_map(page, qtbot)
    assert QApplication.focusWidget() is pane.view
    page.view.setFocus()
    page.where_when.ask_map()
    assert QApplication.focusWidget() is pane.view, "from elsewhere the key leads to the map"
    page.where_when.ask_map()
    assert page.where_when.isHidden()
    assert QApplication.focusWidget() is page.view


def test_keys_choose_a_cluster_and_take_it_away(page: CasePage, qtbot: QtBot) -> None:
    pane = the_map(page, qtbot)
    assert pane.said.text() == "4 media with a position, 1 without"
    QTest.keyClick(pane.view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane.said.text().startswith("3 media · Germany · 52.520° N 13.400° E"))
    assert pane.view.accessibleDescription() == pane.said.text()
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3])
    assert "Area: 52.510° N" in page.filter_bar.chips.findChildren(Chip)[0].text()
    qtbot.waitUntil(lambda: sum(each.count for each in pane.view.clusters) == 4)
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(page)) == 5)


def test_what_is_seen_is_a_filter(page: CasePage, qtbot: QtBot) -> None:
    view = the_map(page, qtbot).view
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current is not None
    assert view.current.count == 1
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: len(view.clusters) == 1)
    QTest.keyClick(view, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: listed(page) == [4])
    QTest.keyClick(view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: len(view.clusters) == 2)


def test_arrows_and_the_wheel_move_the_map(page: CasePage, qtbot: QtBot) -> None:
    view = the_map(page, qtbot).view
    QTest.keyClick(view, Qt.Key.Key_Plus)
    before = view.camera
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.camera.x < before.x
    at = QPointF(view.width() / 3, view.height() / 3)
    kept = view.camera.lies_at(at.x(), at.y())
    turned = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, turned)
    assert view.camera.scale > before.scale
    assert view.camera.lies_at(at.x(), at.y()) == pytest.approx(kept, abs=1e-6)


def test_the_mouse_chooses_a_cluster_drags_and_draws(page: CasePage, qtbot: QtBot) -> None:
    view = the_map(page, qtbot).view
    berlin, sydney = view.clusters
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(*view.camera.seen_at(sydney.x, sydney.y)).toPoint())
    qtbot.waitUntil(lambda: listed(page) == [4])
    qtbot.wait(50)  # the chip that came above has moved everything a little
    place, around = QPointF(*view.camera.seen_at(berlin.x, berlin.y)).toPoint(), QPoint(18, 18)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, SHIFT, place - around)
    QTest.mouseMove(view, place + around)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, SHIFT, place + around)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3])
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    before = view.camera
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(view, QPoint(100, 60))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    assert view.camera.x < before.x
    assert view.camera.scale == before.scale


def test_the_land_is_painted_in_both_themes(page: CasePage, qtbot: QtBot) -> None:
    view = the_map(page, qtbot).view
    colours = []
    for theme in (DARK, LIGHT):
        page.set_theme(theme)
        land = (theme.raised if theme.dark else theme.surface).lstrip("#")
        x, y = view.camera.seen_at(x_of(100.0), y_of(35.0))  # inside China
        qtbot.waitUntil(lambda x=x, y=y, land=land: colour_at(view.grab().toImage(), x, y) == land, timeout=15_000)
        colours.append(land)
    assert colours[0] != colours[1]


def colour_at(image: object, x: float, y: float) -> str:
    return str(image.pixelColor(round(x), round(y)).name().lstrip("#"))  # type: ignore[attr-defined]  # a QImage


def test_countries_stand_among_the_filters(page: CasePage, qtbot: QtBot) -> None:
    page.sides.setCurrentWidget(page.facets)
    page.facets.open_facet(Facet.COUNTRY)
    qtbot.waitUntil(lambda: page.facets.counts(Facet.COUNTRY) == {"DE": 3, "AU": 1})
    page.facets.choose(Facet.COUNTRY, "AU")
    qtbot.waitUntil(lambda: listed(page) == [4])
    assert page.filter_bar.chips.findChildren(Chip)[0].text().startswith("Country: Australia")


def test_keys_lead_along_the_timeline(page: CasePage, qtbot: QtBot) -> None:
    pane = the_timeline(page, qtbot)
    view = pane.view
    assert view.axis is not None
    assert (view.axis.step, len(view.bars)) == (Step.YEAR, 3)
    assert QApplication.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current_words() == "2022: 2 media, 1 of them without a zone"
    assert view.accessibleDescription() == view.current_words()
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == [1, 2])
    assert page.filter_bar.chips.findChildren(Chip)[0].text().startswith("Taken (EXIF): 2022")
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert view.current_words() == "2022 – 2024: 3 media, 1 of them without a zone"
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3])
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(listed(page)) == 5)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.view


def test_bars_are_opened_down_to_hours_and_closed_again(page: CasePage, qtbot: QtBot) -> None:
    view = the_timeline(page, qtbot).view
    QTest.keyClick(view, Qt.Key.Key_End)
    for step in (Step.MONTH, Step.DAY, Step.HOUR):
        QTest.keyClick(view, Qt.Key.Key_Plus)
        qtbot.waitUntil(lambda step=step: view.axis is not None and view.axis.step is step)
    assert view.current_words() == "31 Dec 2024, 23:00: 1 medium"
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: view.bars == [])
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: len(view.bars) == 1)
    for step in (Step.DAY, Step.MONTH, Step.YEAR):
        QTest.keyClick(view, Qt.Key.Key_Minus)
        qtbot.waitUntil(lambda step=step: view.axis is not None and view.axis.step is step)


def test_utc_moves_only_times_with_a_zone(page: CasePage, qtbot: QtBot) -> None:
    pane = the_timeline(page, qtbot)
    pane.clock.setCurrentIndex(1)
    pane.clock.activated.emit(1)
    qtbot.waitUntil(lambda: pane.view.axis is not None and pane.view.axis.slots == 9)
    QTest.keyClick(pane.view, Qt.Key.Key_End)
    assert pane.view.current_words() == "2025: 1 medium"
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == [3])
    assert ", UTC" in page.filter_bar.chips.findChildren(Chip)[0].text()


def test_doubtful_dates_have_buttons_of_their_own(page: CasePage, qtbot: QtBot) -> None:
    pane = the_timeline(page, qtbot)
    (chip,) = pane.doubtful.findChildren(Chip)
    assert chip.text() == "1970: 1 doubtful"
    assert "1970, clock not set: 1 medium" in chip.accessibleName()
    chip.click()
    qtbot.waitUntil(lambda: listed(page) == [5])


def test_other_kinds_of_date_are_kept_apart(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    pane = the_timeline(page, qtbot)
    pane.kind.setCurrentIndex(pane.kind.findData(DateKind.CONTAINER.value))
    pane.kind.activated.emit(pane.kind.currentIndex())
    qtbot.waitUntil(lambda: pane.view.axis is None)
    assert pane.said.text() == "5 media without such a date"
    desk.add(6, kind="video", taken="2020-01-01T00:00:00", zone_minutes=0)
    desk.case.tell(Changed(frozenset({Touched.MEDIA}), (6,)))
    qtbot.waitUntil(lambda: pane.view.axis is not None)
    assert [bar.zoned for bar in pane.view.bars] == [1]


def test_the_mouse_takes_in_bars(page: CasePage, qtbot: QtBot) -> None:
    view = the_timeline(page, qtbot).view
    axis = view.axis
    assert axis is not None
    wide = view.width() - 24
    first, last = (QPoint(round(12 + axis.left(slot, wide) + wide / axis.slots / 2), 60) for slot in (0, 5))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 4])


def test_with_the_viewer_both_are_gone_and_come_back(page: CasePage, qtbot: QtBot) -> None:
    the_map(page, qtbot)
    page.open_viewer(1)
    assert page.where_when.isHidden()
    page.back_to_gallery()
    assert not page.where_when.isHidden()


def test_both_narrow_each_other(page: CasePage, qtbot: QtBot) -> None:
    pane, line = the_map(page, qtbot), the_timeline(page, qtbot)
    QTest.keyClick(line.view, Qt.Key.Key_Home)
    QTest.keyClick(line.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == [4])
    qtbot.waitUntil(lambda: [each.count for each in pane.view.clusters] == [1])
    page.filter_bar.set_filter(CardFilter(unit=Unit.MEDIUM).choosing(Facet.COUNTRY, "DE"))
    qtbot.waitUntil(lambda: [each.count for each in pane.view.clusters] == [3])
    qtbot.waitUntil(lambda: sum(bar.times for bar in line.view.bars) == 3)


def test_every_part_has_a_name(page: CasePage, qtbot: QtBot) -> None:
    pane, line = the_map(page, qtbot), the_timeline(page, qtbot)
    for part in (pane.view, line.view, line.kind, line.clock, *page.where_when.findChildren(QToolButton)):
        assert part.accessibleName(), part.objectName()


def test_a_case_without_places_and_times_says_so(qtbot: QtBot, desk: DeskCase, bench: Workbench) -> None:
    desk.add(1)
    page = CasePage(bench, FakeJobs().services(), LIGHT)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.show()
    page.where_when.ask_map()
    page.where_when.ask_timeline()
    pane, line = page.where_when.map, page.where_when.timeline
    assert pane is not None
    assert line is not None
    qtbot.waitUntil(lambda: pane.said.text() == "0 media with a position, 1 without")
    qtbot.waitUntil(lambda: line.said.text() == "1 medium without such a date")
    assert not page.where_when.grab().isNull()


@pytest.mark.parametrize(
    ("count", "said"), [(2, "2"), (999, "999"), (1_000, "1.0k"), (1_999, "1.9k"), (45_678, "45k"), (1_234_567, "1.2M")]
)
def test_counts_are_short_and_never_more_than_there_are(count: int, said: str) -> None:
    assert short(count) == said
    assert radius_of(count) <= 24
