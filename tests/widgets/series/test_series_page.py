"""The page of a series: what is said there becomes decisions, and what the case says is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.entity_decisions import CreateEntity
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.referral_decisions import Refer
from app.case.decisions.series_decisions import CreateSeries, SetSeries, SplitSeries
from app.case.queries import leads, series
from app.case.queries.series import Series
from app.case.values.choices import STATUSES
from app.case.values.lead_values import Range, Weight
from app.desk.controls.settings import SettingsFile
from app.desk.wording import words
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import HOSTILE, DeskCase, colourful
from widgets.parts.line_question import LineQuestion
from widgets.series.referral_dialog import ReferralDialog
from widgets.series.series_chooser import SeriesChooser
from widgets.series.series_page import SeriesPage

T = TypeVar("T")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def filled(desk: DeskCase) -> DeskCase:
    for medium in (1, 2, 3):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1, 2), reason="same folder"))
    desk.case.perform(CreateSeries("Harbour", (3,)))
    portugal, finland = (Weight("country", "PT", 3),), (Weight("country", "FI", 1),)
    desk.case.perform(AddClue(1, "sign", "a street sign", 1, weights=portugal, region=(0.1, 0.1, 0.4, 0.4)))
    desk.case.perform(AddClue(1, "time", "UTC+3", 1, weights=finland, origin="machine", method="EXIF"))
    return desk


@pytest.fixture
def page(bench: Workbench, filled: DeskCase, tmp_path: Path, qtbot: QtBot) -> SeriesPage:
    page = SeriesPage(bench, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(page)
    page.show_series(1)
    page.show()
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house")
    return page


def now(desk: DeskCase, number: int = 1) -> Series:
    return series.get(desk.case.reader(), number)


def open_dialog(kind: type[T]) -> T:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_facts_are_decisions(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    facts = page.facts
    for name, text in (("owner", "B. Berg"), ("first_seen", "2019-05"), ("central_number", "ICS-7")):
        facts.texts[name].selectAll()
        qtbot.keyClicks(facts.texts[name], text)
        qtbot.keyClick(facts.texts[name], Qt.Key.Key_Return)
    facts.priority.setCurrentIndex(facts.priority.findData("urgent"))
    facts.priority.activated.emit(0)
    facts.status.setCurrentIndex(STATUSES.index("triaged"))
    facts.status.activated.emit(1)
    facts.distributed.setCurrentIndex(facts.distributed.findData("yes"))
    facts.distributed.activated.emit(0)
    facts.victims.least.setValue(2)
    facts.victims.least.editingFinished.emit()
    facts.offenders.most.setValue(3)
    facts.offenders.most.editingFinished.emit()
    qtbot.waitUntil(lambda: now(filled).victims == Range(2, None))
    found = now(filled)
    assert (found.owner, found.first_seen, found.central_number) == ("B. Berg", "2019-05", "ICS-7")
    assert (found.priority, found.status, found.distributed) == (2, "triaged", True)
    qtbot.waitUntil(lambda: "victims: at least 2 · offenders: at most 3" in page.summary.text())


def test_a_date_that_is_none_is_said_and_goes_back(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    field = page.facts.texts["first_seen"]
    qtbot.keyClicks(field, "last summer")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is no date" in page.notice.text())
    assert field.text() == ""
    assert now(filled).first_seen == ""


def test_the_country_follows_opinions_once_there_are_any(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    assert page.facts.country.isEnabled()
    filled.case.perform(HoldOpinion(1, "PT", "likely"))
    qtbot.waitUntil(lambda: not page.facts.country.isEnabled())
    assert page.facts.country.code == "PT"


def test_members_are_split_off_moved_and_taken_out(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    members = page.members
    page.tabs.setCurrentWidget(members)
    members.table.selectRow(1)
    assert members.chosen() == (2,)
    members.move_.click()
    chooser = open_dialog(SeriesChooser)
    assert chooser.chosen == (2,)  # the only other series
    assert chooser.focusWidget() is chooser.entry
    qtbot.keyClick(chooser.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.medium for each in series.members(filled.case.reader(), 2)] == [2, 3])
    qtbot.waitUntil(lambda: members.model.rowCount() == 1)
    page.workbench.undo()
    qtbot.waitUntil(lambda: members.model.rowCount() == 2)
    members.table.selectRow(0)
    members.split.click()
    question = open_dialog(LineQuestion)
    qtbot.keyClicks(question.entry, "Boat")
    question.accept()
    qtbot.waitUntil(lambda: any(each.title == "Boat" for each in series.all_series(filled.case.reader())))
    qtbot.waitUntil(lambda: members.model.rowCount() == 1)
    qtbot.keyClick(members.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: now(filled).members == 0)
    qtbot.waitUntil(members.empty.isVisible)


def test_role_and_reason_of_members(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    members = page.members
    page.tabs.setCurrentWidget(members)
    members.table.selectAll()
    members.role.setCurrentIndex(members.role.findData("context"))
    members.role.activated.emit(0)
    qtbot.waitUntil(lambda: {each.role for each in series.members(filled.case.reader(), 1)} == {"context"})
    qtbot.waitUntil(lambda: len(members.chosen()) == 2)  # they stay chosen
    members.reason.selectAll()  # as Tab does: it has what is said of both
    qtbot.keyClicks(members.reason, "same curtain")
    qtbot.keyClick(members.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {each.reason for each in series.members(filled.case.reader(), 1)} == {"same curtain"})


def test_the_preview_is_protected_until_space_is_held(page: SeriesPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentWidget(page.members)
    page.members.table.selectRow(0)
    canvas = page.members.preview.canvas
    qtbot.waitUntil(lambda: canvas.picture is not None)
    assert not colourful(canvas.grab().toImage()).any()
    canvas.setFocus()
    qtbot.keyPress(canvas, Qt.Key.Key_Space)
    assert colourful(canvas.grab().toImage()).any()
    assert not page.workbench.protection.reveal_held  # nothing else is revealed by it
    page.hide()
    assert not page.members.preview.protection.reveal_held
    qtbot.keyRelease(canvas, Qt.Key.Key_Space)


def test_a_machines_clue_is_marked_and_accepted_by_key(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    clues = page.clues
    page.tabs.setCurrentWidget(clues)
    assert page.tabs.tabText(2) == "Clues 2, 1 new"
    assert "offered by the machine" in clues.list.item(0).data(Qt.ItemDataRole.StatusTipRole)
    assert "How it was found: EXIF" in clues.detail.text()
    clues.list.setFocus()
    clues.list.setCurrentRow(0)
    qtbot.keyClick(clues.list, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: {each.state for each in series.clues(filled.case.reader(), series=1)} == {"accepted"})
    qtbot.waitUntil(lambda: page.tabs.tabText(2) == "Clues 2")


def test_the_next_clue_that_waits_follows_the_one_that_was_judged(
    page: SeriesPage, filled: DeskCase, qtbot: QtBot
) -> None:
    for zone in ("UTC+4", "UTC+5"):
        filled.case.perform(AddClue(1, "time", zone, 1, origin="machine", method="EXIF"))
    clues = page.clues
    page.tabs.setCurrentWidget(clues)
    qtbot.waitUntil(lambda: clues.list.count() == 4)
    clues.list.go_to(3)
    judged = []
    for _ in range(3):
        judged.append(clues.list.current_id)
        waiting = page.tabs.tabText(2)
        qtbot.keyClick(clues.list, Qt.Key.Key_Y)
        qtbot.waitUntil(lambda waiting=waiting: page.tabs.tabText(2) != waiting)
    assert judged == [3, 4, 2]
    assert clues.list.chosen_ids == [2]  # none waits any more
    page.workbench.undo()
    qtbot.waitUntil(lambda: page.tabs.tabText(2) == "Clues 4, 1 new")


def test_what_a_clue_says_at_length_is_scrolled_to(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    words = "word " * 500 + "the end"
    filled.case.perform(AddClue(1, "sign", words, 1))
    page.resize(700, 400)
    clues = page.clues
    page.tabs.setCurrentWidget(clues)
    qtbot.waitUntil(lambda: clues.list.count() == 3)
    clues.list.go_to(3)
    assert "the end\nA. Officer" in clues.detail.text()
    bar = clues.detail.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    clues.detail.setFocus()
    qtbot.keyClick(clues.detail, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert page.height() < 500  # the window grows no higher than a screen for it


def test_refuting_a_clue_asks_why(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    clues = page.clues
    page.tabs.setCurrentWidget(clues)
    clues.list.go_to(1)
    qtbot.keyClick(clues.list, Qt.Key.Key_X)
    question = open_dialog(LineQuestion)
    assert not question.buttons.button(question.buttons.StandardButton.Ok).isEnabled()
    qtbot.keyClicks(question.entry, "a poster of a street")
    question.accept()
    qtbot.waitUntil(lambda: series.clues(filled.case.reader(), clue=1)[0].state == "refuted")
    qtbot.waitUntil(lambda: "a poster of a street" in clues.detail.text())
    qtbot.keyClick(clues.list, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: series.clues(filled.case.reader(), clue=1)[0].state == "accepted")


def test_the_machine_suggests_what_files_claim(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.write(lambda db: db.execute("UPDATE medium SET latitude = 41.15, longitude = -8.61 WHERE id = 2"))
    page.clues.suggest.click()
    qtbot.waitUntil(lambda: len(series.clues(filled.case.reader(), series=1)) == 3, timeout=20_000)
    (offered,) = [each for each in series.clues(filled.case.reader(), series=1) if each.kind == "position"]
    assert (offered.origin, offered.state, offered.supports) == ("machine", "proposed", "PT")
    qtbot.waitUntil(lambda: "takes it back" in page.foot.text())
    qtbot.waitUntil(page.clues.suggest.isEnabled)
    page.clues.suggest.click()
    qtbot.waitUntil(lambda: "claim nothing that isn't a clue already" in page.foot.text(), timeout=20_000)


def test_opinions_are_held_rejected_and_kept(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    country = page.country
    page.tabs.setCurrentWidget(country)
    first = country.tree.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(2)) == ("Portugal", "+3")
    assert country.country.code == "PT"
    country.likelihood.setCurrentIndex(country.likelihood.findData("very_likely"))
    assert country.percents.text() == "80 to 95 percent"
    country.hold.click()
    qtbot.waitUntil(lambda: now(filled).country == "PT")
    qtbot.waitUntil(lambda: country.summary.text() == "Made in Portugal: very likely (80 to 95 percent)")
    country.country.set_code("FI")
    country.country.picked.emit("FI")
    country.reject.click()
    qtbot.waitUntil(lambda: "Rejecting Finland (FI) needs a reason" in page.notice.text())
    qtbot.keyClicks(country.reason, "the plugs are others")
    country.reject.click()
    qtbot.waitUntil(lambda: len(leads.opinions(filled.case.reader(), 1)) == 2)
    qtbot.waitUntil(lambda: len(country.tree.findItems("rejected", Qt.MatchFlag.MatchContains, 3)) == 1)


def test_what_does_not_fit_together_is_said(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(RejectOpinion(1, "PT", "somebody said so"))
    qtbot.waitUntil(lambda: "Portugal is rejected, yet its clues speak for it" in page.country.warning.text())


def test_people_are_recorded_linked_and_identified(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(CreateEntity("location", "blue room", series=(2,)))
    entities = page.entities
    page.tabs.setCurrentWidget(entities)
    qtbot.keyClicks(entities.fields.label, "V1")
    qtbot.keyClick(entities.fields.label, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entities.list.count() == 1)
    entities.identified.click()
    qtbot.waitUntil(lambda: leads.entity(filled.case.reader(), 2).identified)
    qtbot.waitUntil(lambda: entities.fields.known.count() == 1)
    entities.fields.link.click()
    qtbot.waitUntil(lambda: entities.list.count() == 2)
    entities.list.go_to(2)
    qtbot.keyClick(entities.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: entities.list.count() == 1)


def test_a_referral_and_its_outcome(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    referrals = page.referrals
    page.tabs.setCurrentWidget(referrals)
    assert "given to nobody yet" in referrals.list.empty_text
    referrals.refer.click()
    dialog = open_dialog(ReferralDialog)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    assert not save.isEnabled()
    assert dialog.why.text() == "Choose the country that it went to."
    dialog.country.set_code("PT")
    assert dialog.focusWidget() is dialog.country
    qtbot.keyClicks(dialog.authority, "National unit")
    assert save.isEnabled()
    qtbot.keyClick(dialog.authority, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: now(filled).status == "referred")
    qtbot.waitUntil(lambda: referrals.list.count() == 1)
    referrals.edit.click()
    again = open_dialog(ReferralDialog)
    again.outcome.setCurrentIndex(again.outcome.findData("victim_identified"))
    again.receipt.setText("R-77")
    assert again.why.text() == ""
    again.day.setDate(QDate.currentDate().addDays(1))
    assert again.why.text() == "This day is yet to come; check it."
    assert again.buttons.button(again.buttons.StandardButton.Save).isEnabled()
    assert again.identified.isVisible()
    assert not again.identified.isChecked(), "it isn't set unasked"
    again.identified.setChecked(True)
    again.outcome.setCurrentIndex(again.outcome.findData("no_lead"))
    assert not again.identified.isVisible()
    assert not again.decision.series_identified  # type: ignore[union-attr]  # a change of a referral
    again.outcome.setCurrentIndex(again.outcome.findData("victim_identified"))
    again.accept()
    qtbot.waitUntil(lambda: leads.referrals(filled.case.reader())[0].outcome == "victim_identified")
    qtbot.waitUntil(lambda: now(filled).status == "identified")
    assert leads.referrals(filled.case.reader())[0].receipt == "R-77"
    qtbot.waitUntil(lambda: "Referred to Portugal, National unit: Victim identified" in history(page)[-1])


def test_removing_a_referral_offers_the_former_status(
    page: SeriesPage, filled: DeskCase, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = now(filled).status
    page.workbench.decide(Refer(1, "PT", "National unit"), page)
    qtbot.waitUntil(lambda: page.referrals.list.count() == 1)
    asked: list[str] = []

    def answer(said: bool | None) -> None:
        monkeypatch.setattr(page.referrals, "take_away", lambda *words: asked.append(words[2]) or said)

    answer(None)
    page.referrals.remove.click()
    assert asked == [f"It is “{words.status(before)}” again, as before"]
    assert (page.referrals.list.count(), now(filled).status) == (1, "referred")
    answer(True)
    page.referrals.remove.click()
    qtbot.waitUntil(lambda: page.referrals.list.count() == 0)
    assert now(filled).status == before
    page.workbench.undo()
    qtbot.waitUntil(lambda: page.referrals.list.count() == 1)
    answer(False)
    page.referrals.remove.click()
    qtbot.waitUntil(lambda: page.referrals.list.count() == 0)
    assert now(filled).status == "referred"


def history(page: SeriesPage) -> list[str]:
    model = page.history.facts
    return [model.value(row) for row in range(model.rowCount())]


def test_the_history_begins_with_the_seizure(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(SetSeries(1, status="in_analysis"))
    page.workbench.undo()
    qtbot.waitUntil(lambda: any("taken back" in line for line in history(page)))
    assert history(page)[0] == "Seized: 2 of its media in exhibit EXH-01, /evidence/phone"
    assert any(line.startswith("New series S-0001 (A. Officer)") for line in history(page))


def test_another_series_becomes_part_of_it(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    page.merge.click()
    chooser = open_dialog(SeriesChooser)
    qtbot.keyClicks(chooser.entry, "harb")
    chooser.accept()
    qtbot.waitUntil(lambda: now(filled).members == 3)
    qtbot.waitUntil(lambda: page.members.model.rowCount() == 3)


def test_a_series_that_ends_leaves_what_to_do(page: SeriesPage, qtbot: QtBot) -> None:
    page.show_series(None)
    assert page.pages.currentWidget() is page.empty
    page.show_series(99)
    qtbot.wait(50)
    assert page.pages.currentWidget() is page.empty


def test_texts_that_play_tricks_are_letters(page: SeriesPage, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(AddClue(1, "text", HOSTILE, 1))
    filled.case.perform(CreateEntity("victim", "x<b>y</b>", series=(1,), note=HOSTILE))
    filled.case.perform(SetSeries(1, title=HOSTILE, owner=HOSTILE))
    qtbot.waitUntil(lambda: page.entities.list.count() == 1)
    page.clues.list.setCurrentRow(page.clues.list.count() - 1)
    labels = page.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels if "bold" in label.text())
    assert not any("\u202e" in label.text() for label in labels)
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        page.grab()


def test_it_begins_where_arrow_keys_lead_from_page_to_page(page: SeriesPage, qtbot: QtBot) -> None:
    assert page.focusWidget() is page.tabs.tabBar()
    qtbot.keyClick(page.tabs.tabBar(), Qt.Key.Key_Right)
    assert page.tabs.currentWidget() is page.members


def test_where_a_split_is_taken_back_the_series_before_it_is_shown_again(
    page: SeriesPage, bench: Workbench, filled: DeskCase, qtbot: QtBot
) -> None:
    bench.decide(SplitSeries(1, (2,), "Shed"))
    qtbot.waitUntil(lambda: "1 member" in page.summary.text())
    page.show_series(3)
    qtbot.waitUntil(lambda: page.title.text() == "S-0003 Shed")
    bench.undo()
    qtbot.waitUntil(lambda: page.title.text() == "S-0001 Garden house")
    assert page.number == 1


def test_tab_leads_to_the_buttons_of_clues_as_they_stand(page: SeriesPage) -> None:
    clues = page.clues
    follows: list[QWidget] = [clues.remove]
    while follows[-1] is not clues.visit:
        follows.append(follows[-1].nextInFocusChain())
    assert clues.suggest in follows


@pytest.mark.parametrize("name", ["owner", "victims"])
def test_ctrl_z_in_a_field_takes_back_letters_first_and_then_the_decision(
    page: SeriesPage, filled: DeskCase, qtbot: QtBot, name: str
) -> None:
    field = page.facts.texts["owner"] if name == "owner" else page.facts.victims.least
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    said = {"owner": lambda: now(filled).owner == "7", "victims": lambda: now(filled).victims.least == 7}[name]
    qtbot.waitUntil(said)
    qtbot.waitUntil(lambda: "Ctrl+Z takes it back" in page.foot.text())
    letters = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert letters is not None
    qtbot.waitUntil(lambda: not letters.isUndoAvailable())  # what the case says now is shown there
    qtbot.keyClicks(field, "8")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "7"
    assert said()
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not said())
    qtbot.waitUntil(lambda: field.text() in ("", "–"))
    qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(said)


def test_what_a_field_was_refused_for_stays_said_while_others_are_filled(
    page: SeriesPage, filled: DeskCase, qtbot: QtBot
) -> None:
    offenders, owner = page.facts.offenders, page.facts.texts["owner"]
    for field, value in ((offenders.least, 1), (offenders.most, 0)):
        field.setValue(value)
        field.editingFinished.emit()
    qtbot.waitUntil(lambda: "at most 0 offenders" in page.notice.text())
    qtbot.waitUntil(lambda: offenders.most.text() == "–")
    qtbot.keyClicks(owner, "B. Berg")
    qtbot.keyClick(owner, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "B. Berg" in page.summary.text())
    qtbot.waitUntil(lambda: "Change of S-0001" in page.foot.text())
    assert "at most 0 offenders" in page.notice.text()
    offenders.most.setValue(2)
    offenders.most.editingFinished.emit()
    qtbot.waitUntil(lambda: "offenders: 1 to 2" in page.summary.text())
    assert page.notice.text() == ""
