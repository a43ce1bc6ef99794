"""The case page as an officer meets it: with keys, while media come in, with hostile names."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.case.decisions.series_decisions import CreateSeries
from app.case.queries.card_filter import CardFilter, Facet, Mark, Order, Review, Unit
from app.case.trail.changed import Changed, Touched
from app.desk.look.theme import DARK
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Workbench
from app.ingest.sources import NewSource
from app.memory import store
from app.platform.places import OVERRIDE
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def page(bench: Workbench, desk: DeskCase, jobs: FakeJobs, qtbot: QtBot) -> CasePage:
    """With media 1 to 5, of which 5 belongs to the stack of 2."""
    for number in (1, 2, 3, 4):
        desk.add(number)
    desk.add(5, stack=2)
    page = CasePage(bench, jobs.services(), DARK)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.resize(1300, 800)
    page.show()
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    page.view.setFocus()
    return page


def listed(page: CasePage) -> list[int]:
    return list(page.gallery.model.ids(0, page.gallery.model.rowCount()))


def categories(desk: DeskCase) -> dict[int, int]:
    return dict(desk.case.reader().execute("SELECT medium, code FROM category"))


def test_a_decision_goes_on_to_the_next_at_once_and_reaches_the_stack(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    page.view.select_id(2)
    page.categorise(1)
    assert page.view.current_id() == 3
    qtbot.waitUntil(lambda: listed(page) == [1, 3, 4])
    assert categories(desk) == {2: 1, 5: 1}
    assert page.view.current_id() == 3


def test_the_whole_listing_is_decided_with_one_key_after_the_other(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    for left in (3, 2, 1, 0):
        page.categorise(2)
        qtbot.waitUntil(lambda left=left: len(listed(page)) == left)
    assert set(categories(desk)) == {1, 2, 3, 4, 5}
    assert "Everything is decided" in page.empty_words


def test_undo_brings_the_card_back_and_makes_it_current(
    page: CasePage, bench: Workbench, desk: DeskCase, qtbot: QtBot
) -> None:
    page.categorise(2)
    qtbot.waitUntil(lambda: listed(page) == [2, 3, 4])
    bench.undo()
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    assert listed(page) == [1, 2, 3, 4]
    assert categories(desk) == {}


def test_several_that_are_selected_are_decided_together(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    page.categorise(3)
    qtbot.waitUntil(lambda: listed(page) == [4])
    assert categories(desk) == {1: 3, 2: 3, 5: 3, 3: 3}


def test_where_decided_ones_are_listed_too_the_next_undecided_is_looked_for(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    page.view.select_id(2)
    page.categorise(1)
    qtbot.waitUntil(lambda: 5 in categories(desk))
    page.filter_bar.set_filter(CardFilter(review=Review.ANY))
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])
    page.view.select_id(1)
    page.categorise(1)
    qtbot.waitUntil(lambda: page.view.current_id() == 3)
    assert listed(page) == [1, 2, 3, 4]


def test_all_media_are_decided_one_by_one(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(unit=Unit.MEDIUM))
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4, 5])
    page.view.select_id(2)
    page.categorise(1)
    qtbot.waitUntil(lambda: categories(desk) == {2: 1})


def test_enter_opens_the_viewer_and_esc_leads_back_to_the_same_card(page: CasePage, qtbot: QtBot) -> None:
    page.view.select_id(3)
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.viewing
    assert page.panel is Panel.VIEWER
    assert page.viewer.medium == 3
    qtbot.keyClick(page.viewer.canvas, Qt.Key.Key_PageDown)
    assert page.viewer.medium == 4
    qtbot.keyClick(page.viewer.canvas, Qt.Key.Key_Escape)
    assert not page.viewing
    assert page.view.current_id() == 4
    assert page.view.hasFocus()


def test_in_the_viewer_a_decision_goes_on_too_and_the_end_leads_back(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    page.open_viewer(1)
    for expected in (2, 3, 4):
        page.categorise(2)
        assert page.viewer.medium == expected
        qtbot.waitUntil(lambda expected=expected: listed(page)[0] == expected)
    page.categorise(2)
    qtbot.waitUntil(lambda: not page.viewing)
    assert len(categories(desk)) == 5


def test_space_reveals_for_as_long_as_it_is_held(page: CasePage, bench: Workbench, qtbot: QtBot) -> None:
    qtbot.keyPress(page.view, Qt.Key.Key_Space)
    assert bench.protection.reveal_held
    qtbot.keyRelease(page.view, Qt.Key.Key_Space)
    assert not bench.protection.reveal_held
    page.open_viewer(1)
    qtbot.keyPress(page.viewer.canvas, Qt.Key.Key_Space)
    assert bench.protection.reveal_held
    page.back_to_gallery()
    assert not bench.protection.reveal_held


def test_the_inspector_follows_the_selection(page: CasePage, qtbot: QtBot) -> None:
    page.view.select_id(3)
    qtbot.waitUntil(lambda: page.inspector.media == (3,))
    page.view.selectAll()
    qtbot.waitUntil(lambda: page.inspector.media == (1, 2, 3, 4))
    page.open_viewer(2)
    assert page.inspector.media == (2,)


def test_a_released_page_has_nothing_left_to_do(page: CasePage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.view.select_id(3)
    page.filter_bar.text.setText("lake")
    page.open_viewer(2)
    page.release()
    monkeypatch.setattr(page, "release", lambda: None)  # the fixture would do it once more
    assert not [each.parent() for each in page.findChildren(QTimer) if each.isActive()]


def test_tags_and_notes_are_written_where_the_keys_lead_and_esc_leads_back(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.inspector.media == (1,) and page.inspector.tags.isEnabled())
    page.edit_tags()
    qtbot.keyClicks(page.inspector.tags.entry, "blue tiles")
    qtbot.keyClick(page.inspector.tags.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.case.reader().execute("SELECT tag FROM medium_tag").fetchall() == [("blue tiles",)])
    qtbot.keyClick(page.inspector.tags.entry, Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_the_members_of_a_series_are_listed_and_left_again(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(CreateSeries("One", (3, 5)))
    (series,) = desk.case.reader().execute("SELECT id FROM series").fetchone()
    page.show_series(series)
    qtbot.waitUntil(lambda: listed(page) == [3, 5])
    qtbot.waitUntil(lambda: "One" in page.filter_bar.chips.findChild(QToolButton).text())
    assert page.filter_bar.filter.series == series
    page.show_series(None)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])


def test_words_in_paths_are_looked_for_and_esc_leads_back(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    page.look_for()
    qtbot.keyClicks(page.filter_bar.text, "DCIM/3")
    qtbot.waitUntil(lambda: listed(page) == [3])
    qtbot.waitUntil(lambda: page.filter_bar.count.text() == "1 stack left")
    assert page.gallery.filter.unit is Unit.STACK  # Qt's item data would make a plain text of it
    assert page.gallery.filter.order is Order.FOUND
    qtbot.keyClick(page.filter_bar.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])
    assert page.view.hasFocus()


def test_a_filter_that_nothing_fits_says_how_to_get_out_of_it(page: CasePage, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(text="nowhere"))
    qtbot.waitUntil(lambda: listed(page) == [])
    qtbot.waitUntil(lambda: "Reset it" in page.empty_words)
    page.filter_bar.reset.click()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])


def test_media_that_come_in_while_sources_are_read_move_nothing_under_the_eye(
    page: CasePage, jobs: FakeJobs, qtbot: QtBot, tmp_path: Path
) -> None:
    page.view.select_id(3)
    before = page.view.visualRect(page.view.currentIndex())
    jobs.media = (6, 7, 8)
    page.take_in([NewSource(tmp_path, "EXH-02")])
    assert page.ingest_bar.isVisible()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4, 6, 7, 8], timeout=3000)
    assert page.view.current_id() == 3
    assert page.view.visualRect(page.view.currentIndex()) == before
    assert page.reading
    page.take_in()
    assert len(jobs.taken_in) == 1
    page.stop_reading()
    qtbot.waitUntil(lambda: not page.reading)
    qtbot.waitUntil(lambda: page.ingest_bar.resume_button.isVisible())
    jobs.media = ()
    jobs.go_on.set()
    page.ingest_bar.resume_button.click()
    qtbot.waitUntil(lambda: "All sources are read" in page.ingest_bar.stage.text())
    assert jobs.taken_in == [[NewSource(tmp_path, "EXH-02")], []]


@pytest.mark.parametrize("remembers", [True, False])
def test_once_all_is_read_what_is_remembered_is_offered_where_there_is_any(
    page: CasePage, jobs: FakeJobs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembers: bool
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path))
    if remembers:
        store.opened(store.workstation_folder()).close()
    jobs.go_on.set()
    page.take_in([NewSource(tmp_path, "EXH-02")])
    qtbot.waitUntil(lambda: "All sources are read" in page.ingest_bar.stage.text())
    assert ("Remembered cases" in page.ingest_bar.doing.text()) is remembers


def test_what_keeps_a_source_from_being_read_is_said(
    page: CasePage, bench: Workbench, jobs: FakeJobs, qtbot: QtBot, tmp_path: Path
) -> None:
    jobs.refusal = "There is no such folder; check the path."
    with qtbot.waitSignal(bench.failed) as failed:
        page.take_in([NewSource(tmp_path, "")])
    assert failed.args == [jobs.refusal]
    assert page.ingest_bar.doing.text() == jobs.refusal


def test_sources_show_their_exhibits_and_what_could_not_be_read(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.write(
        lambda db: db.execute(
            "INSERT INTO occurrence (source, path, size, state, reason) VALUES (1, 'x', 1, 'unreadable', 'Locked.')"
        )
    )
    page.sources.refresh()
    qtbot.waitUntil(lambda: page.sources.trouble_button.text() == "1 file could not be read…")
    assert page.sources.exhibits == ["EXH-01"]
    desk.add(9, state="unreadable", reason="Cut off.", paths=("cut.jpg",))
    page.sources.refresh()
    qtbot.waitUntil(lambda: page.sources.trouble_button.text() == "2 files could not be read…")
    page.sources.trouble_button.click()
    qtbot.waitUntil(lambda: page.window().findChild(object, "unreadableDialog") is not None)
    dialog = page.window().findChild(object, "unreadableDialog")
    assert dialog.list.topLevelItem(0).text(2) == "Locked."
    assert [dialog.list.topLevelItem(1).text(column) for column in (1, 2)] == ["cut.jpg", "Cut off."]
    dialog.reject()


def test_every_control_can_be_reached_and_has_a_name(page: CasePage, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSlider

    for kind in (QComboBox, QLineEdit, QSlider, QAbstractButton):
        for part in page.filter_bar.findChildren(kind) + page.sources.findChildren(kind):
            if not part.objectName() or part.objectName().startswith("qt_"):
                continue
            assert part.accessibleName() or getattr(part, "text", str)(), part.objectName()
            assert part.focusPolicy() != Qt.FocusPolicy.NoFocus, part.objectName()


def test_the_facets_list_only_files_whose_thumbnail_shows_something_else(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (2, x'ffd8')"))
    desk.case.tell(Changed(frozenset(Touched)))
    page.sides.setCurrentWidget(page.facets)
    qtbot.waitUntil(lambda: page.facets.counts(Facet.MARK) == {Mark.THUMBNAIL: 1, Mark.STACK: 1})
    page.facets.choose(Facet.MARK, Mark.THUMBNAIL)
    qtbot.waitUntil(lambda: listed(page) == [2])
    qtbot.waitUntil(lambda: page.filter_bar.count.text() == "1 stack left")
    page.filter_bar.reset.click()
    qtbot.waitUntil(lambda: listed(page) == [1, 2, 3, 4])


def marks(desk: DeskCase) -> list[int]:
    return [row[0] for row in desk.case.reader().execute("SELECT medium FROM second_look ORDER BY medium")]


def test_a_mark_to_look_again_is_set_shown_filtered_by_and_taken_away(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    page.view.select_id(2)
    page.triage.look_again()
    qtbot.waitUntil(lambda: marks(desk) == [2])
    assert page.view.current_id() == 3
    page.filter_bar.set_filter(CardFilter().choosing(Facet.MARK, Mark.SECOND_LOOK))
    qtbot.waitUntil(lambda: listed(page) == [2])
    card = page.gallery.model.card(0)
    assert card is not None
    assert card.second_look
    assert "looked at again" in page.gallery.model.describe(card)
    page.view.select_id(2)
    page.triage.look_again()
    qtbot.waitUntil(lambda: marks(desk) == [])
    qtbot.waitUntil(lambda: listed(page) == [])


def test_a_whole_page_is_chosen_and_decided_with_one_key_each(page: CasePage, desk: DeskCase, qtbot: QtBot) -> None:
    for number in range(10, 60):
        desk.add(number)
    desk.case.tell(Changed(frozenset({Touched.MEDIA})))
    qtbot.waitUntil(lambda: len(listed(page)) == 54)
    page.triage.select_page()
    chosen = list(page.view.selected_ids())
    inside = page.view.viewport().rect()
    assert chosen == [each for row, each in enumerate(listed(page)) if inside.contains(page.view.cell(row))]
    assert 8 <= len(chosen) < 54
    page.categorise(2)
    qtbot.waitUntil(lambda: len(listed(page)) == 54 - len(chosen))
    assert set(chosen) <= set(categories(desk))
    after = listed(page)[0]
    assert page.view.current_id() == after
    page.triage.select_page()
    assert page.view.selected_ids()[0] == after


def test_a_rubber_band_chooses_what_it_touches_and_one_key_decides(
    page: CasePage, desk: DeskCase, qtbot: QtBot
) -> None:
    first, last = page.view.cell(0), page.view.cell(2)
    viewport = page.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first.topLeft() + QPoint(1, first.height() - 3))
    qtbot.mouseMove(viewport, first.center())
    qtbot.mouseMove(viewport, last.center())
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last.center())
    assert list(page.view.selected_ids()) == [1, 2, 3]
    page.categorise(1)
    qtbot.waitUntil(lambda: listed(page) == [4])
    assert categories(desk) == {1: 1, 2: 1, 5: 1, 3: 1}
