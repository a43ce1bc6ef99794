"""The facets as an officer uses them: with the mouse and with keys, while the case changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from app.case.decisions.media_decisions import Decide
from app.case.decisions.saved_filters import SaveFilter
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries.card_filter import CardFilter, Facet, Group, Review
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import DARK
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import HOSTILE, DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def page(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> CasePage:
    """Pictures 1 to 3 of two days, a video 4, and 5 in the stack of 2."""
    for number, taken in ((1, "2024-05-01T10:00:00"), (2, "2024-05-02T10:00:00"), (3, "2024-05-02T11:00:00")):
        desk.add(number, taken=taken, make="Canon", model="EOS")
    desk.add(4, kind="video", duration_ms=5_000, paths=(f"Movies/{HOSTILE}/clip.mp4",))
    desk.add(5, stack=2, taken="2024-05-02T10:00:00")
    desk.case.perform(CreateSeries("One", (3,)))
    page = CasePage(bench, FakeJobs().services(), DARK)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.resize(1300, 800)
    page.show()
    page.sides.setCurrentWidget(page.facets)
    qtbot.waitUntil(lambda: page.facets.counts(Facet.KIND) != {})
    return page


def listed(page: CasePage) -> list[int]:
    return list(page.gallery.model.ids(0, page.gallery.model.rowCount()))


def item(page: CasePage, facet: Facet, name: str) -> QTreeWidgetItem:
    """The item of a value as it is shown."""
    (top,) = [
        found
        for row in range(page.facets.tree.topLevelItemCount())
        if (found := page.facets.tree.topLevelItem(row)).data(0, Qt.ItemDataRole.UserRole) == facet.value
    ]
    return next(top.child(row) for row in range(top.childCount()) if top.child(row).text(0) == name)


def test_values_are_counted_and_chosen_with_a_click_and_their_chips_take_them_back(
    page: CasePage, qtbot: QtBot
) -> None:
    assert page.facets.counts(Facet.KIND) == {"picture": 3, "video": 1}
    assert item(page, Facet.KIND, "Pictures").text(1) == "3"
    page.sides.setCurrentWidget(page.facets)
    tree = page.facets.tree
    where = tree.visualItemRect(item(page, Facet.KIND, "Videos")).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.waitUntil(lambda: listed(page) == [4])
    assert page.filter_bar.filter == CardFilter().choosing(Facet.KIND, "video")
    assert item(page, Facet.KIND, "Videos").checkState(0) == Qt.CheckState.Checked
    qtbot.waitUntil(lambda: page.facets.counts(Facet.CAMERA) == {"": 1})
    assert page.facets.counts(Facet.KIND) == {"picture": 3, "video": 1}
    chip = page.filter_bar.chips.findChild(QToolButton)
    assert "Kind: Videos" in chip.text()
    chip.click()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])
    assert item(page, Facet.KIND, "Videos").checkState(0) == Qt.CheckState.Unchecked


def test_keys_alone_choose_values_and_lead_back(page: CasePage, qtbot: QtBot) -> None:
    page.view.setFocus()
    page.filter()
    tree = page.facets.tree
    assert tree.hasFocus()
    tree.setCurrentItem(item(page, Facet.CAMERA, "Canon EOS"))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3])
    assert tree.currentItem().text(0) == "Canon EOS"
    qtbot.keyClick(tree, Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_counts_follow_decisions_and_new_media(page: CasePage, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    bench.decide(Decide((1,), category=1, add_tags=("blue",)))
    qtbot.waitUntil(lambda: page.facets.counts(Facet.KIND) == {"picture": 2, "video": 1})
    page.facets.open_facet(Facet.TAG)
    assert page.facets.counts(Facet.TAG) == {}
    page.filter_bar.set_filter(CardFilter(review=Review.ANY))
    qtbot.waitUntil(lambda: page.facets.counts(Facet.TAG) == {"blue": 1})
    desk.add(6)
    desk.case.tell(Changed(frozenset({Touched.MEDIA})))
    qtbot.waitUntil(lambda: page.facets.counts(Facet.KIND) == {"picture": 4, "video": 1})
    assert page.facets.counts(Facet.CATEGORY) == {"1": 1}


def test_values_of_evidence_are_shown_on_one_line(page: CasePage, qtbot: QtBot) -> None:
    page.facets.open_facet(Facet.FOLDER)
    qtbot.waitUntil(lambda: len(page.facets.counts(Facet.FOLDER)) == 2)
    hostile = next(value for value in page.facets.counts(Facet.FOLDER) if "Movies" in value)
    page.facets.choose(Facet.FOLDER, hostile)
    qtbot.waitUntil(lambda: listed(page) == [4])
    chip = page.filter_bar.chips.findChild(QToolButton)
    assert not set(chip.text()) & {"\u202e", "\n", "\x07"}
    assert "<b>" in chip.text()


def test_a_facet_with_many_values_shows_few_until_all_are_asked_for(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    for number in range(10, 40):
        desk.add(number, make="Maker", model=f"M{number}")
    desk.case.tell(Changed(frozenset({Touched.MEDIA})))
    qtbot.waitUntil(lambda: len(page.facets.counts(Facet.CAMERA)) == 32)
    top = item(page, Facet.CAMERA, "22 more…").parent()
    assert top.childCount() == 11
    page.facets.tree.pressed_on.emit(item(page, Facet.CAMERA, "22 more…"))
    assert top.childCount() == 32


def test_filters_are_kept_in_the_case_and_come_back(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(group=Group.DAY).choosing(Facet.CAMERA, "Canon EOS"))
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3])
    page.filter_bar.saved.keep("Canon & days")
    menu = page.filter_bar.saved.menu()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "Canon && days")
    page.filter_bar.clear()
    qtbot.waitUntil(lambda: len(listed(page)) == 4)
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3])
    desk.case.perform(SaveFilter("Other", CardFilter()))
    qtbot.waitUntil(lambda: menu.actions()[1].text() == "Other")
    menu.actions()[-1].menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "Other")


def test_headers_fold_and_unfold_with_a_click_and_with_keys(page: CasePage, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(group=Group.DAY))
    qtbot.waitUntil(lambda: len(page.gallery.model.headers) == 3)
    assert [(each.title, each.cards) for each in page.gallery.model.headers] == [
        ("1 May 2024", 1),
        ("2 May 2024", 2),
        ("No time named", 1),
    ]
    assert listed(page) == [1, 2, 3, 4]
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.header_room(1).center())
    qtbot.waitUntil(lambda: listed(page) == [1, 4])
    assert page.filter_bar.count.text() == "4 stacks left"
    page.view.select_id(4)
    page.fold()
    qtbot.waitUntil(lambda: listed(page) == [1])
    page.unfold_all()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])


def test_a_series_stands_under_its_name(page: CasePage, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(group=Group.SERIES))
    qtbot.waitUntil(lambda: len(page.gallery.model.headers) == 2)
    assert "One" in page.gallery.model.headers[0].title
    assert listed(page) == [3, 1, 2, 4]
