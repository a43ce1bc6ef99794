"""Who and what is seen in the media that are chosen: recorded, linked, unlinked, from where they are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import leads
from app.case.queries.leads import Entity
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.leads.medium_entities import MediumEntities
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def chosen() -> list[tuple[int, ...]]:
    """What is chosen is the last of these."""
    return [(1,)]


@pytest.fixture
def seen(
    bench: Workbench, desk: DeskCase, chosen: list[tuple[int, ...]], tmp_path: Path, qtbot: QtBot
) -> MediumEntities:
    for medium in (1, 2, 3):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1, 2)))
    desk.case.perform(CreateEntity("victim", "V1", media=(2, 3)))
    seen = MediumEntities(bench, SettingsFile(tmp_path / "settings.json"), lambda: chosen[-1])
    qtbot.addWidget(seen)
    seen.show()
    qtbot.waitUntil(lambda: seen.title.text() == "1.jpg")
    return seen


def recorded(desk: DeskCase) -> dict[str, Entity]:
    return {each.label: each for each in leads.entities(desk.case.reader())}


def test_somebody_new_is_linked_with_the_medium_and_its_series(
    seen: MediumEntities, desk: DeskCase, qtbot: QtBot
) -> None:
    seen.fields.kind.setCurrentIndex(seen.fields.kind.findData("location"))
    qtbot.keyClicks(seen.fields.label, "blue room")
    qtbot.keyClick(seen.fields.label, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: seen.list.count() == 1)
    made = recorded(desk)["blue room"]
    assert (made.kind, made.media, made.series) == ("location", (1,), (1,))
    assert seen.fields.label.text() == ""


def test_a_known_one_is_linked_with_this_medium_only_and_unlinked_by_delete(
    seen: MediumEntities, desk: DeskCase, qtbot: QtBot
) -> None:
    seen.with_series.setChecked(False)
    seen.fields.link.click()
    qtbot.waitUntil(lambda: seen.list.count() == 1)
    assert (recorded(desk)["V1"].media, recorded(desk)["V1"].series) == ((1, 2, 3), ())
    assert not seen.fields.link.isEnabled()  # nobody else is known
    seen.list.setFocus()
    qtbot.keyClick(seen.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: recorded(desk)["V1"].media == (2, 3))
    qtbot.keyClick(seen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: recorded(desk)["V1"].media == (1, 2, 3))


def test_of_several_it_says_in_how_many_and_links_the_rest(
    seen: MediumEntities, desk: DeskCase, chosen: list[tuple[int, ...]], qtbot: QtBot
) -> None:
    chosen.append((1, 2))
    seen.look_soon()
    qtbot.waitUntil(lambda: seen.title.text() == "2 media chosen")
    assert "in 1 of these · seen in 2 media in all" in seen.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    seen.fields.link.click()
    qtbot.waitUntil(lambda: recorded(desk)["V1"].media == (1, 2, 3))
    qtbot.waitUntil(lambda: "of these" not in seen.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    seen.unlink.click()
    qtbot.waitUntil(lambda: recorded(desk)["V1"].media == (3,))


def test_what_is_decided_is_about_what_is_shown_not_about_what_was_chosen_since(
    seen: MediumEntities, desk: DeskCase, chosen: list[tuple[int, ...]], qtbot: QtBot
) -> None:
    chosen.append((3,))
    seen.look_again()
    qtbot.waitUntil(lambda: seen.title.text() == "3.jpg")
    chosen.append((1,))
    seen.look_again()  # what is seen there isn't read yet
    qtbot.keyClicks(seen.fields.label, "V2")
    qtbot.keyClick(seen.fields.label, Qt.Key.Key_Return)
    seen.unlink.click()
    qtbot.waitUntil(lambda: seen.title.text() == "1.jpg")
    qtbot.waitUntil(lambda: "V2" in recorded(desk) and recorded(desk)["V1"].media == (2,))
    assert (recorded(desk)["V2"].media, recorded(desk)["V2"].series) == ((3,), ())


def test_enter_lists_all_in_which_it_is_seen(seen: MediumEntities, chosen: list[tuple[int, ...]], qtbot: QtBot) -> None:
    chosen.append((2,))
    seen.look_again()
    qtbot.waitUntil(lambda: seen.list.count() == 1)
    with qtbot.waitSignal(seen.media_requested) as asked:
        qtbot.keyClick(seen.list, Qt.Key.Key_Return)
    assert asked.args == [(2, 3)]


def test_without_a_medium_it_says_so_and_offers_nothing(
    seen: MediumEntities, chosen: list[tuple[int, ...]], qtbot: QtBot
) -> None:
    for gone in ((), (99,)):
        chosen.append(gone)
        seen.look_again()
        qtbot.waitUntil(lambda: seen.title.text() == "Nothing is chosen")
        qtbot.keyClicks(seen.fields.label, "V2")
        assert not seen.fields.make.isEnabled()
        seen.fields.label.clear()


def test_it_follows_the_gallery(tmp_path: Path, qtbot: QtBot, dressed: object) -> None:
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        desk = DeskCase(case)
        desk.add(1)
        desk.add(2)
        folder = case.folder
    window = open_window(folder, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    assert isinstance(window, MainWindow)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    qtbot.keyClick(window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    seen = window.beside.get("entities")
    assert isinstance(seen, MediumEntities)
    qtbot.waitUntil(lambda: seen.media == (1,))
    page.view.select_row(1)
    qtbot.waitUntil(lambda: seen.media == (2,))
