import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import sqlite
from app.case.decisions.reason_decisions import StatedReason
from app.case.decisions.series_decisions import CreateSeries, MergeSeries, SetSeries
from app.case.queries import series
from app.case.records import proposal_records
from app.desk.leads import proposed
from app.desk.leads.proposed import Proposed, Why
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from app.errors import UserError
from tests.widgets.desk_case import HOSTILE, DeskCase
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.series.series_panel import SeriesPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> SeriesPanel:
    for medium in (1, 2, 3):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1, 2)))
    desk.case.perform(CreateSeries("Harbour", (3,)))
    panel = SeriesPanel(bench)
    qtbot.addWidget(panel)
    panel.resize(260, 600)
    panel.show()
    qtbot.waitUntil(lambda: panel.list.count() == 3)
    return panel


def spoken(panel: SeriesPanel, row: int) -> str:
    return str(panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_series_are_listed_with_how_far_they_are(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(SetSeries(1, status="origin_likely", country="DE"))
    qtbot.waitUntil(lambda: "Germany" in spoken(panel, 1))
    assert spoken(panel, 1) == "S-0001 Garden house, Origin likely · Germany · 2 members"
    assert spoken(panel, 2) == "S-0002 Harbour, Draft · 1 member"


def test_enter_lists_the_members_and_the_first_row_all_media(panel: SeriesPanel, qtbot: QtBot) -> None:
    chosen: list[object] = []
    panel.series_chosen.connect(chosen.append)
    panel.list.setFocus()
    panel.list.setCurrentRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen == [1, None]


def test_the_first_series_of_a_case_asks_for_its_title_too(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> None:
    panel = SeriesPanel(bench)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(lambda: panel.list.count() == 1)
    panel.new.click()
    qtbot.waitUntil(panel.editor.title.hasFocus)
    assert (panel.list.current_id, panel.editor.title.selectedText()) == (1, "S-0001")
    desk.case.perform(CreateSeries("Made elsewhere"))
    panel.list.setFocus()
    qtbot.waitUntil(lambda: panel.list.current_id == 2)
    assert not panel.editor.title.hasFocus()


def test_title_status_country_and_note_are_decisions(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    panel.show_series(1)
    editor = panel.editor
    editor.title.selectAll()
    qtbot.keyClicks(editor.title, "Boat house")
    qtbot.keyClick(editor.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: series.get(desk.case.reader(), 1).title == "Boat house")
    editor.status.setFocus()
    qtbot.keyClick(editor.status, Qt.Key.Key_Down)
    editor.status.activated.emit(editor.status.currentIndex())
    qtbot.waitUntil(lambda: series.get(desk.case.reader(), 1).status == "triaged")
    editor.country.setEditText("Portugal (PT)")
    qtbot.keyClick(editor.country.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: series.get(desk.case.reader(), 1).country == "PT")
    qtbot.keyClicks(editor.note, "ask about the boat")
    panel.show_series(2)
    qtbot.waitUntil(lambda: series.get(desk.case.reader(), 1).note == "ask about the boat")
    assert editor.note.toPlainText() == ""
    assert series.get(desk.case.reader(), 2).note == ""


def test_words_that_name_no_country_change_nothing(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(SetSeries(1, country="DE"))
    panel.show_series(1)
    qtbot.waitUntil(lambda: panel.editor.country.code == "DE")
    panel.editor.country.setEditText("Atlantis")
    qtbot.keyClick(panel.editor.country.lineEdit(), Qt.Key.Key_Return)
    assert panel.editor.country.currentText() == "Germany (DE)"
    assert series.get(desk.case.reader(), 1).country == "DE"


def test_an_empty_title_goes_back(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    panel.show_series(1)
    panel.editor.title.selectAll()
    qtbot.keyClick(panel.editor.title, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.editor.title, Qt.Key.Key_Return)
    assert panel.editor.title.text() == "Garden house"
    assert series.get(desk.case.reader(), 1).title == "Garden house"


def test_a_new_series_is_made_current_and_selected_ones_are_merged(
    panel: SeriesPanel, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.new, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.list.count() == 4)
    qtbot.waitUntil(lambda: panel.list.current_id == 3)
    assert panel.editor.title.selectedText() == "S-0003"
    qtbot.keyClicks(panel.editor.title, "Attic")
    qtbot.keyClick(panel.editor.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: spoken(panel, 3).startswith("S-0003 Attic"))
    assert not panel.merge.isEnabled()
    panel.list.setCurrentRow(1)
    panel.list.setCurrentRow(2, QItemSelectionModel.SelectionFlag.Select)
    assert panel.merge.isEnabled()
    assert panel.merge.toolTip() == "Move all members into S-0001"
    qtbot.keyClick(panel.merge, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.list.count() == 3)
    assert [member.medium for member in series.members(desk.case.reader(), 1)] == [1, 2, 3]
    bench.undo()
    qtbot.waitUntil(lambda: panel.list.count() == 4)


def why(words: str, *media: int, kind: str = "what nobody can draw", perhaps: bool = False) -> Why:
    return Why(StatedReason(kind, words, "", words, media), words, None, perhaps)


def test_what_is_looked_at_among_proposals_is_listed_in_the_gallery(
    panel: SeriesPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Proposed((1, 3), (why("same folder", 1, 3), why("same camera", 3))), Proposed((2,), (why("a link", 2),))]
    monkeypatch.setattr(proposed, "read", lambda reader: found)
    wanted: list[object] = []
    proposals = panel.proposals
    proposals.media_requested.connect(wanted.append)
    proposals.media_requested.connect(lambda _: panel.new.setFocus())  # as the gallery does
    panel.tabs.setCurrentWidget(proposals)
    qtbot.waitUntil(lambda: proposals.list.count() == 2)
    assert wanted == []  # nobody looked at any yet
    panel.activateWindow()
    panel.show_proposals()
    qtbot.waitUntil(proposals.list.hasFocus)
    panel.show_proposals()
    assert wanted[-1] == (1, 3)
    wanted.clear()
    qtbot.keyClick(proposals.list, Qt.Key.Key_Down)
    qtbot.keyClick(proposals.list, Qt.Key.Key_Up)
    assert wanted == [(2,), (1, 3)]
    proposals.reasons.setFocus()
    qtbot.waitUntil(proposals.reasons.hasFocus)
    qtbot.keyClick(proposals.reasons, Qt.Key.Key_Down)
    assert wanted[2:] == [(3,)]
    first = proposals.list.visualItemRect(proposals.list.item(0)).center()
    proposals.list.setFocus()
    for _ in range(2):  # also again: the gallery may list something else by then
        qtbot.mouseClick(proposals.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert wanted[3:] == [(1, 3), (1, 3)]


def test_a_long_reason_is_scrolled_to_where_the_panel_is_low(
    panel: SeriesPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [Proposed((1, 3), (why("taken in the same folder by the same camera " * 6, 1, 3),))]
    monkeypatch.setattr(proposed, "read", lambda reader: found)
    panel.tabs.setCurrentWidget(panel.proposals)
    panel.resize(220, 300)
    reason = panel.proposals.whole_reason
    qtbot.waitUntil(lambda: reason.verticalScrollBar().maximum() > 0)
    assert reason.viewport().height() >= 2 * reason.fontMetrics().lineSpacing()


def test_a_proposal_gives_its_reasons_and_becomes_a_series(
    panel: SeriesPanel, desk: DeskCase, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons = (why(f"same folder {HOSTILE}", 1, 3), why("same camera", 3), why("a place", 2, 3, perhaps=True))
    found = [Proposed((1, 3), reasons), Proposed((2,), (why("a link", 2, 3),), 2, "S-0002")]
    asked: list[sqlite.Connection] = []
    monkeypatch.setattr(proposed, "read", lambda reader: asked.append(reader) or found)
    assert not asked
    panel.tabs.setCurrentWidget(panel.proposals)
    proposals = panel.proposals
    qtbot.waitUntil(lambda: proposals.list.count() == 2)
    assert panel.tabs.tabText(1) == "Proposals 2"
    assert proposals.list.item(1).text() == "1 medium belongs to S-0002"
    assert proposals.reasons.count() == 3
    assert "\u202e" not in proposals.whole_reason.text()
    assert proposals.reasons.item(2).text().startswith("Perhaps more of it")
    assert not proposals.why.isEnabled()  # words say it all
    qtbot.keyClick(proposals.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.list.count() == 4)
    members = series.members(desk.case.reader(), 3)
    assert [member.medium for member in members] == [1, 3]
    assert members[1].reason.endswith("same camera")
    proposals.list.setCurrentRow(1)
    assert proposals.make.text() == "Add these to S-0002"
    proposals.reasons.setFocus()
    qtbot.keyClicks(proposals.reasons, "y")
    qtbot.waitUntil(lambda: len(series.members(desk.case.reader(), 2)) == 2)
    qtbot.keyClicks(proposals.reasons, "x")
    qtbot.waitUntil(lambda: [each.a for each in proposal_records.rejected(desk.case.reader())] == ["a link"])


def test_enter_on_a_reason_shows_what_agreed(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    for medium in (11, 12):
        desk.add(medium)
    desk.case.write(
        lambda db: db.execute("INSERT INTO link (a, b, kind, method, score) VALUES (11, 12, 'part of', 'pdq', 0.9)")
    )
    panel.tabs.setCurrentWidget(panel.proposals)
    proposals = panel.proposals
    qtbot.waitUntil(lambda: proposals.list.count() == 1)
    assert proposals.reasons.item(0).text() == "Part of the other · 2 media"
    qtbot.keyClick(proposals.reasons, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(panel.findChildren(ReasonsDialog)))
    dialog = panel.findChildren(ReasonsDialog)[0]
    qtbot.waitUntil(lambda: dialog.drawn.trouble != "" or dialog.drawn.picture is not None)
    dialog.reject()


def test_titles_that_play_tricks_are_letters(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(CreateSeries(HOSTILE + "x" * 5000))
    qtbot.waitUntil(lambda: panel.list.count() == 4)
    assert "\u202e" not in spoken(panel, 3)
    assert len(spoken(panel, 3)) < 300
    panel.show_series(3)
    assert all(label.textFormat() != Qt.TextFormat.RichText for label in panel.findChildren(QLabel))
    panel.grab()


def test_every_country_has_a_name_and_statuses_have_words() -> None:
    codes = dict(words.countries())
    assert codes["DE"] == "Germany"
    assert len(codes) > 240
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert words.status("closed_no_lead") == "Closed: no lead"
    assert words.country("XQ") == "XQ"


def test_of_very_many_reasons_the_strongest_are_listed_and_the_rest_is_named(
    panel: SeriesPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, many = tuple(why(f"w{number}", 1, 3) for number in range(2)), tuple(why(f"m{n}", 1, 3) for n in range(1_234))
    monkeypatch.setattr(proposed, "read", lambda reader: [Proposed((1, 3), many), Proposed((1, 2), few)])
    panel.tabs.setCurrentWidget(panel.proposals)
    proposals = panel.proposals
    qtbot.waitUntil(lambda: proposals.reasons.count() == 300)
    assert proposals.more.text().startswith("These are the strongest 300 of 1,234 reasons")
    assert not proposals.more.isHidden()
    proposals.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: proposals.reasons.count() == 2)
    assert proposals.more.isHidden()


def test_what_linking_proposes_arrives_in_the_list(panel: SeriesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    for medium in (11, 12, 13):
        desk.add(
            medium,
            paths=(f"DCIM/101/{medium}.jpg",),
            make="Canon",
            model="EOS 70D",
            taken=f"2019-07-04T12:0{medium - 10}:00",
        )
    panel.tabs.setCurrentWidget(panel.proposals)
    qtbot.waitUntil(lambda: panel.proposals.list.count() == 1)
    assert panel.proposals.list.item(0).text() == "3 media · cohesion 100 %"
    assert panel.proposals.reasons.item(0).text() == "Same camera and time · 3 media"


def test_nothing_to_propose_is_said_only_once_it_is_known(panel: SeriesPanel, qtbot: QtBot) -> None:
    assert panel.proposals.list.empty_text.startswith("Looking")
    with qtbot.waitSignal(panel.proposals.counted):
        panel.tabs.setCurrentWidget(panel.proposals)
    assert panel.proposals.list.empty_text.startswith("Nothing to propose")


def test_proposals_that_could_not_be_read_are_asked_for_again(
    panel: SeriesPanel, desk: DeskCase, bench: Workbench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    refusals = [UserError("The case can't be read now; connect its disk.")]

    def read(reader: object) -> list[Proposed]:
        if refusals:
            raise refusals.pop()
        return [Proposed((1,), ())]

    monkeypatch.setattr(proposed, "read", read)
    with qtbot.waitSignal(bench.failed):
        panel.tabs.setCurrentWidget(panel.proposals)
    desk.case.perform(SetSeries(1, title="Boat house"))
    qtbot.waitUntil(lambda: panel.proposals.list.count() == 1)


def test_what_comes_back_by_undo_leaves_what_is_current(
    panel: SeriesPanel, bench: Workbench, desk: DeskCase, qtbot: QtBot
) -> None:
    panel.list.setCurrentRow(1)
    bench.decide(MergeSeries(1, (2,)))
    qtbot.waitUntil(lambda: panel.list.count() == 2)
    bench.undo()
    qtbot.waitUntil(lambda: panel.list.count() == 3)
    assert panel.list.current_id == 1
    bench.decide(CreateSeries("Shed"))
    qtbot.waitUntil(lambda: panel.list.count() == 4)
    assert panel.list.current_id == 3
