import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import sqlite
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import links, media, series
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import HOSTILE, DeskCase
from widgets.inspector.inspector import Inspector
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.parts.given_back import GivenBack

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def inspector(bench: Workbench, qtbot: QtBot) -> Inspector:
    inspector = Inspector(bench)
    qtbot.addWidget(inspector)
    inspector.resize(380, 900)
    inspector.show()
    return inspector


def shown(inspector: Inspector, title: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: inspector.title.text() == title)


def facts(inspector: Inspector) -> dict[str, str]:
    model = inspector.facts.facts
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def test_without_a_medium_it_says_what_to_do_and_lets_nothing_be_decided(inspector: Inspector) -> None:
    assert inspector.summary.text() == "Choose a medium in the gallery."
    assert not inspector.categories.isEnabled()
    assert not inspector.note.isEnabled()


def test_facts_say_what_is_known_and_how(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1, taken="2019-07-04T12:33:21", make="Canon", model="Canon EOS 70D", latitude=48.137154, longitude=-11.5)
    desk.add(2, taken="2019-07-04T12:33:21", zone_minutes=-330, state="partial", reason="The end is missing.")
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    assert facts(inspector)["Taken"] == "2019-07-04 12:33:21 (zone unknown)"
    assert facts(inspector)["Camera"] == "Canon EOS 70D"
    assert facts(inspector)["Position"] == "48.137154, -11.500000"
    assert facts(inspector)["Dimensions"] == "1,600 × 1,200 (1.9 MP)"
    inspector.show_medium(2)
    shown(inspector, "2.jpg", qtbot)
    assert facts(inspector)["Taken"] == "2019-07-04 12:33:21 (UTC-05:30)"
    assert facts(inspector)["Reason"] == "The end is missing."
    assert "Position" not in facts(inspector)


def test_what_hash_sets_say_comes_first_with_what_contradicts_it(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1)

    def look_up(db: sqlite.Connection) -> None:
        for number, name, meaning, victim in ((1, "Project VIC", "alert", 1), (2, "Others", "known", 0)):
            db.execute(
                "INSERT INTO known_set VALUES (?, ?, '7', ?, 'VICS 2.0', 'US', 'aa', 3)", (number, name, meaning)
            )
            db.execute(
                "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, category, "
                "series, victim_identified) VALUES (1, ?, 0, ?, 'md5', 0, 'sha1', '1', 'Harbour', ?)",
                (number, meaning, victim),
            )

    desk.case.write(look_up)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    model = inspector.facts.facts
    rows = [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(9)]
    assert rows == [
        ("Alert", "Project VIC (7)"),
        ("Contradicted", "by another set or record"),
        ("Not the same", "the record's SHA-1 is another"),
        ("Its series", "Harbour"),
        ("Victim identified", "yes"),
        ("Its category", "1 in the list of region US"),
        ("Found by", "MD5"),
        ("Known before", "Others (7)"),
        ("Contradicted", "by another set or record"),
    ]


def test_a_digest_is_copied_by_key(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.facts.selectRow(list(facts(inspector)).index("SHA-256"))
    qtbot.keyClick(inspector.facts, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == media.get(desk.case.reader(), 1).sha256


def test_a_category_reaches_the_stack_and_is_taken_away_by_the_same_chip(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    for medium in (1, 2):
        desk.add(medium, stack=1)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    chip = inspector.categories.chip(2)
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    qtbot.waitUntil(chip.isChecked)
    assert media.category(desk.case.reader(), 2) == 2
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not chip.isChecked())
    assert media.category(desk.case.reader(), 1) is None


def test_tags_are_added_by_typing_and_removed_by_key(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    qtbot.keyClicks(inspector.tags.entry, "blue car")
    qtbot.keyClick(inspector.tags.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: media.tags(desk.case.reader(), 1) == ["blue car"])
    qtbot.waitUntil(lambda: "blue car" in inspector.tags._chips)
    assert inspector.tags.entry.text() == ""
    qtbot.keyClick(inspector.tags.chip("blue car"), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: media.tags(desk.case.reader(), 1) == [])


def test_the_tags_hand_their_focus_to_the_field(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.tags.setFocus()
    assert QApplication.focusWidget() is inspector.tags.entry


def test_a_tag_that_can_t_be_is_told(inspector: Inspector, desk: DeskCase, bench: Workbench, qtbot: QtBot) -> None:
    desk.add(1)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.tags.entry.setText("a, b")
    with qtbot.waitSignal(bench.failed) as failed:
        qtbot.keyClick(inspector.tags.entry, Qt.Key.Key_Return)
    assert "can't be a tag" in failed.args[0]


def test_what_was_written_is_kept_when_another_medium_is_chosen(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1)
    desk.add(2)
    desk.case.perform(Decide((2,), note="the other note"))
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    qtbot.keyClicks(inspector.note, "a red door")
    inspector.show_medium(2)
    shown(inspector, "2.jpg", qtbot)
    qtbot.waitUntil(lambda: media.note(desk.case.reader(), 1) == "a red door")
    assert inspector.note.toPlainText() == "the other note"
    assert media.note(desk.case.reader(), 2) == "the other note"


def test_a_note_is_saved_by_key_and_what_is_being_written_survives_a_refresh(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    qtbot.keyClicks(inspector.note, "first")
    qtbot.keyClick(inspector.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: media.note(desk.case.reader(), 1) == "first")
    qtbot.keyClicks(inspector.note, " and more")
    desk.case.perform(Decide((1,), add_tags=("x",)))
    qtbot.waitUntil(lambda: "x" in inspector.tags._chips)
    assert inspector.note.toPlainText() == "first and more"
    inspector.hide()
    qtbot.waitUntil(lambda: media.note(desk.case.reader(), 1) == "first and more")


def test_links_say_how_sure_they_are_and_take_a_verdict_by_key(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1)
    desk.add(2, kind="video")
    desk.add_link(1, 2, "still", 0.91, 12_000)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.tabs.setCurrentWidget(inspector.links)
    listed = inspector.links.list
    assert inspector.tabs.tabText(1) == "Links 1"
    assert listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "2.jpg, Still from the video · strong (0.91) · at 0:12"
    )
    qtbot.keyClick(listed, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: links.links(desk.case.reader(), 1)[0].verdict == "rejected")
    qtbot.waitUntil(lambda: "Not a match" in listed.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert inspector.links.reject.isChecked()
    with qtbot.waitSignal(inspector.medium_requested) as asked:
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert asked.args == [2]
    qtbot.keyClick(listed, Qt.Key.Key_W)
    dialog = inspector.links.findChild(ReasonsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "No stills of 2.jpg" in dialog.canvas.words)
    dialog.reject()


def test_what_a_copy_is_linked_with_is_shown_too(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    for medium in (1, 3):
        desk.add(medium)
    desk.add(2, stack=1)
    desk.add_link(1, 2)
    desk.add_link(2, 3, "part of", 0.91)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.tabs.setCurrentWidget(inspector.links)
    said = [inspector.links.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said[0].startswith("2.jpg, ")
    assert said[1].startswith("3.jpg, ")
    assert said[1].endswith("by its copy 2.jpg")


def test_clues_are_added_and_removed_by_key_and_a_half_written_one_stays_with_its_medium(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1, kind="video")
    desk.add(2)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.tabs.setCurrentWidget(inspector.clues)
    inspector.clues.set_moment(1, 2500)
    inspector.clues.kind.setCurrentIndex(inspector.clues.kind.findData("socket"))
    inspector.clues.country.setEditText("germany (de)")
    qtbot.keyClick(inspector.clues.country.lineEdit(), Qt.Key.Key_Return)
    qtbot.keyClicks(inspector.clues.text, "beside the door")
    qtbot.keyClick(inspector.clues.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: inspector.clues.list.count() == 1)
    (clue,) = series.clues(desk.case.reader(), medium=1)
    assert (clue.kind, clue.text, clue.supports, clue.at_ms) == ("socket", "beside the door", "DE", 2500)
    qtbot.keyClicks(inspector.clues.text, "half a thou")
    inspector.show_medium(2)
    shown(inspector, "2.jpg", qtbot)
    assert inspector.clues.text.text() == ""
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    assert inspector.clues.text.text() == "half a thou"
    inspector.clues.list.setCurrentRow(0)
    qtbot.keyClick(inspector.clues.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: series.clues(desk.case.reader(), medium=1) == [])


def test_what_is_marked_reaches_the_clue_at_its_own_medium_however_late_that_is_read(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1)
    desk.add(2)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.show_medium(2)
    inspector.clues.set_region(2, (0.1, 0.1, 0.5, 0.5))
    inspector.write_clue()  # before 2 is read
    qtbot.keyClicks(inspector.clues.text, "a red door")
    shown(inspector, "2.jpg", qtbot)
    qtbot.keyClick(inspector.clues.text, Qt.Key.Key_Return)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    qtbot.keyClicks(inspector.clues.text, "a window")
    qtbot.keyClick(inspector.clues.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(series.clues(desk.case.reader())) == 2)
    found = {(clue.medium, clue.text, clue.region) for clue in series.clues(desk.case.reader())}
    assert found == {(2, "a red door", (0.1, 0.1, 0.5, 0.5)), (1, "a window", None)}


def test_series_are_joined_by_typing_and_left_by_key(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.case.perform(CreateSeries("Garden house"))
    desk.case.perform(CreateSeries("Harbour"))
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    qtbot.keyClick(inspector.series.add, Qt.Key.Key_Return)
    picker = inspector.picker
    qtbot.waitUntil(lambda: picker.list.count() == 3)
    qtbot.keyClicks(picker.entry, "harb")
    assert picker.list.count() == 2
    qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.title for each in series.of_medium(desk.case.reader(), 1)] == ["Harbour"])
    qtbot.waitUntil(lambda: len(inspector.series.chips) == 1)
    with qtbot.waitSignal(inspector.series_requested) as asked:
        qtbot.keyClick(inspector.series.chips[0], Qt.Key.Key_Space)
    assert asked.args == [2]
    qtbot.keyClick(inspector.series.chips[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: series.of_medium(desk.case.reader(), 1) == [])
    inspector.pick_series()
    qtbot.keyClicks(picker.entry, "Boat house")
    qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.title for each in series.of_medium(desk.case.reader(), 1)] == ["Boat house"])


def test_a_new_series_is_offered_a_title_that_typing_replaces(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1, paths=("DCIM/Summer house/1.jpg",), taken="2019-05-03T10:00:00")
    desk.add(2, paths=("DCIM/Summer house/2.jpg",), taken="2019-05-04T10:00:00")
    desk.case.perform(CreateSeries("Harbour"))
    picker = inspector.picker
    for typed, title in (("", "Summer house, 2019-05"), ("Boat house", "Boat house")):
        picker.pick_for((1, 2), QPoint(0, 0))
        qtbot.waitUntil(lambda: picker.entry.selectedText() == "Summer house, 2019-05")
        assert picker.list.item(0).text().endswith("Harbour")  # what is proposed hides no series
        qtbot.keyClicks(picker.entry, typed)
        if not typed:
            qtbot.keyClick(picker.entry, Qt.Key.Key_End)
        qtbot.keyClick(picker.entry, Qt.Key.Key_Up)
        picker.list.setCurrentRow(picker.list.count() - 1)
        qtbot.keyClick(picker.entry, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda title=title: title in [each.title for each in series.of_medium(desk.case.reader(), 1)])


def test_a_title_that_comes_late_takes_nothing_from_who_types(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1, paths=("Summer house/1.jpg",))
    picker = inspector.picker
    picker.pick_for((1,), QPoint(0, 0))
    qtbot.keyClicks(picker.entry, "B")
    qtbot.waitUntil(lambda: not inspector._workbench.busy)
    qtbot.wait(50)
    assert picker.entry.text() == "B"


def test_decisions_reach_all_that_are_chosen(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    for medium in (1, 2, 3):
        desk.add(medium, kind="video" if medium == 3 else "picture")
    desk.case.perform(Decide((1, 2, 3), add_tags=("boat",)))
    desk.case.perform(Decide((1,), add_tags=("red",)))
    inspector.show_selection((1, 2, 3))
    shown(inspector, "3 media chosen", qtbot)
    assert facts(inspector)["Kind"] == "Picture (2), Video (1)"
    assert facts(inspector)["Tags"] == "boat (all), red (1)"
    assert list(inspector.tags._chips) == ["boat"]
    inspector.categories.chip(1).click()
    qtbot.waitUntil(inspector.categories.chip(1).isChecked)
    assert [media.category(desk.case.reader(), medium) for medium in (1, 2, 3)] == [1, 1, 1]


def test_hostile_texts_are_shown_as_letters_and_copied_whole(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    megabyte = "<b>" + "x\u202e" * 500_000
    desk.add(1, paths=(HOSTILE,), serial=HOSTILE)
    desk.add_exif(1, ("EXIF", "UserComment", megabyte), ("Image", HOSTILE, HOSTILE))
    desk.case.perform(Decide((1,), note="<b>not bold</b>"))
    desk.case.write(lambda db: db.execute("INSERT INTO medium_tag VALUES (1, '\u202egat<b>')"))
    desk.case.perform(CreateSeries("<i>\u202eseries</i>", (1,)))
    desk.case.perform(AddClue(1, "text", "\u202e<b>clue\n</b>"))
    inspector.show_medium(1)
    qtbot.waitUntil(lambda: inspector.tabs.tabText(4) == "EXIF 2")
    table = inspector.exif.table
    texts = [inspector.title.text(), inspector.clues.list.item(0).text(), *facts(inspector).values()]
    texts += [table.facts.index(row, column).data() for row in range(2) for column in range(2)]
    texts += [chip.text() for chip in inspector.series.chips] + [chip.text() for chip in inspector.tags._chips.values()]
    for text in texts:
        assert "\u202e" not in text
        assert "\n" not in text
        assert len(text) < 400
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in inspector.findChildren(QLabel))
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == megabyte
    assert inspector.note.toPlainText() == "<b>not bold</b>"
    inspector.grab()


def test_exif_is_searched_in_names_and_values(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.add_exif(1, ("Image", "Make", "Canon"), ("EXIF", "LensModel", "EF 50mm"), ("GPS", "GPSDate", "2019"))
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    qtbot.keyClicks(inspector.exif.search, "canon")
    assert inspector.exif.table.facts.rowCount() == 1
    assert inspector.exif.found.text() == "1 of 3 tags"


def test_tab_leads_from_the_categories_down_to_the_facts(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.case.perform(Decide((1,), add_tags=("boat", "red")))
    desk.case.perform(CreateSeries("Garden house", (1,)))
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.categories.chip(1).setFocus()
    names = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        assert widget is not None
        names.append(widget.objectName() or widget.accessibleName())
        inspector.focusNextChild()
    categories = [chip.objectName() for chip in inspector.categories.findChildren(QToolButton)]
    wanted = [
        *categories,
        "Tag boat: press to take it away",
        "Tag red: press to take it away",
        "tagEntry",
        "noteField",
        "Series S-0001 Garden house: press to see it, Delete to leave it",
        "seriesAdd",
    ]
    assert names[: len(wanted)] == wanted
    assert "factsTable" in names[len(wanted) :]


def test_several_media_have_only_facts_in_common_and_the_page_comes_back(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    for medium in (1, 2):
        desk.add(medium)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    inspector.tabs.setCurrentWidget(inspector.paths)
    inspector.show_selection((1, 2))
    shown(inspector, "2 media chosen", qtbot)
    assert inspector.tabs.currentWidget() is inspector.facts
    assert not inspector.tabs.isTabEnabled(4)
    inspector.show_medium(2)
    shown(inspector, "2.jpg", qtbot)
    assert inspector.tabs.currentWidget() is inspector.paths


def test_every_field_has_a_name_for_those_who_hear_it(inspector: Inspector) -> None:
    for widget in inspector.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and isinstance(
            widget, (QLineEdit, QAbstractItemView, QComboBox, QPlainTextEdit, QToolButton, QPushButton)
        ):
            inside_another = isinstance(widget.parent(), (QComboBox, QAbstractItemView))
            elsewhere = widget.window() is not inspector.window()
            assert inside_another or elsewhere or widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_a_clue_that_the_case_refuses_is_given_back_to_be_mended(
    inspector: Inspector, desk: DeskCase, qtbot: QtBot
) -> None:
    for medium in (1, 2):
        desk.add(medium)
    inspector.show_medium(1)
    shown(inspector, "1.jpg", qtbot)
    clues = inspector.clues
    inspector.tabs.setCurrentWidget(clues)
    clues.set_region(1, (0.9, 0.9, 0.5, 0.5))  # reaches out of the picture
    qtbot.keyClicks(clues.text, "beside the door")
    qtbot.keyClick(clues.text, Qt.Key.Key_Return)
    assert clues.text.text() == ""
    qtbot.waitUntil(lambda: clues.text.text() == "beside the door")
    qtbot.keyClick(clues.text, Qt.Key.Key_Return)
    clues.show_clues(2, ())  # the officer goes on before the answer is there
    with qtbot.waitSignal(inspector.findChild(GivenBack).late):
        pass
    assert clues.text.text() == ""
    clues.show_clues(1, ())
    assert clues.text.text() == "beside the door"
    clues.set_region(1, None)
    qtbot.keyClick(clues.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(series.clues(desk.case.reader(), medium=1)) == 1)
    assert clues.text.text() == ""
