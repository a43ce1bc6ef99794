"""The hash sets of the workstation, and the import of one: what is asked, what is refused, what is shown."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.queries import known
from app.case.records import retry_records
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Workbench
from app.jobs.known import HashCheck
from app.known.importing import Step
from app.known.library import Library
from app.known.record import Meaning
from tests.app.known.sets import imported, medium, vics
from tests.app.known.test_lists import pdq
from tests.widgets import seen_by_nobody
from tests.widgets.desk_case import DeskCase
from widgets.known.hash_import_window import HashImportWindow
from widgets.known.hash_sets_window import HashSetsWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


@pytest.fixture
def importing(library: Library, dressed: object, qtbot: QtBot) -> HashImportWindow:
    window = HashImportWindow(library)
    qtbot.addWidget(window, before_close_func=lambda each: each.finish())
    window.show()
    return window


@pytest.fixture
def sets(library: Library, bench: Workbench, qtbot: QtBot) -> HashSetsWindow:
    window = HashSetsWindow(library, lambda: bench)
    qtbot.addWidget(window, before_close_func=lambda each: each.finish())
    window.show()
    return window


def looked_at(window: HashImportWindow, qtbot: QtBot, *paths: Path) -> None:
    window.choose(paths)
    qtbot.waitUntil(lambda: not window.files.looking)


def record(number: int, **more: Any) -> dict[str, Any]:
    """About the medium of this number, as `DeskCase` makes its digests."""
    return medium(number, **more) | {
        "MD5": hashlib.md5(str(number).encode()).hexdigest(),
        "SHA1": hashlib.sha1(str(number).encode()).hexdigest(),
    }


def listed(window: HashSetsWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def rows(window: HashSetsWindow) -> dict[str, str]:
    model = window.facts.facts
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def cells(tree: Any) -> list[list[str]]:
    return [[tree.topLevelItem(row).text(column) for column in range(3)] for row in range(tree.topLevelItemCount())]


class TestImport:
    """The import, page by page."""

    def test_it_says_what_the_files_are(self, importing: HashImportWindow, tmp_path: Path, qtbot: QtBot) -> None:
        (tmp_path / "vic").mkdir()
        for part in range(2):
            vics(tmp_path / "vic" / f"part-{part}.json", [medium(part), medium(7)])
        looked_at(importing, qtbot, tmp_path / "vic")
        assert importing.files.words.text() == "Recognised: VICS 2.0, categories of region Default, records: 4."
        assert cells(importing.files.parts) == [
            ["VICS 2.0 Default", "part-0.json", "records: 2"],
            ["VICS 2.0 Default", "part-1.json", "records: 2"],
        ]

    def test_a_broken_file_is_refused_with_its_place_before_anything_else(
        self, importing: HashImportWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        whole = vics(tmp_path / "a.json", [medium(1)])
        (tmp_path / "b.json").write_bytes(whole.read_bytes()[:-9])
        looked_at(importing, qtbot, whole, tmp_path / "b.json")
        assert "b.json" in importing.files.notice.text()
        assert "at byte" in importing.files.notice.text()
        importing.go_on()
        assert importing.pages.currentWidget() is importing.files
        assert library.sets() == []

    def test_meaning_and_categories_are_never_guessed(
        self, importing: HashImportWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        looked_at(importing, qtbot, vics(tmp_path / "a.json", [medium(1), medium(2, Category=0)]))
        importing.go_on()
        asked = importing.questions
        assert seen_by_nobody.doubled_letters(importing) == []
        asked.name.setText("Project VIC")
        assert asked.meaning is None
        importing.go_on()
        assert "never guessed" in importing.notice.text()
        asked.radios[Meaning.IRRELEVANT].setChecked(True)
        assert importing.notice.text() == "", "it was said what is missing, and is no more"
        assert "seen by an officer" in asked.refused.text()
        asked.radios[Meaning.ALERT].setChecked(True)
        assert asked.refused.text() == ""
        importing.go_on()
        assert "each of its categories" in importing.notice.text()
        assert library.sets() == []
        for code, index in (("0", 2), ("1", 1)):
            asked._boxes[code].setCurrentIndex(index)
        assert importing.notice.text() == ""
        importing.go_on()
        qtbot.waitUntil(lambda: importing.made is not None)
        (made,) = library.sets()
        assert (made.name, made.meaning, made.codes) == ("Project VIC", "alert", {"0": "known", "1": "alert"})

    def test_a_known_region_leaves_only_what_changed_its_meaning(
        self, importing: HashImportWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        context = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Media"
        looked_at(importing, qtbot, vics(tmp_path / "a.json", [medium(1), medium(2, Category=5)], context))
        importing.go_on()
        boxes = importing.questions._boxes
        assert {code: box.currentData() for code, box in boxes.items()} == {"1": "alert", "5": None}

    def test_going_back_and_on_again_keeps_the_answers(
        self, importing: HashImportWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        looked_at(importing, qtbot, vics(tmp_path / "a.json", [medium(1)]))
        importing.go_on()
        importing.questions.name.setText("S")
        importing.questions.radios[Meaning.ALERT].setChecked(True)
        (box,) = importing.questions.category_boxes
        box.setCurrentIndex(1)
        importing.back()
        importing.go_on()
        assert importing.questions.missing() == ""
        importing.back()
        looked_at(importing, qtbot, vics(tmp_path / "b.json", [medium(2)]))
        importing.go_on()
        assert "each of its categories" in importing.questions.missing()

    def test_the_result_has_every_remark_and_the_digest_of_every_file(
        self, importing: HashImportWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        path = vics(tmp_path / "a.json", [record(1), {"MediaID": 2}])
        looked_at(importing, qtbot, path)
        importing.go_on()
        importing.questions.name.setText("S")
        importing.questions.radios[Meaning.KNOWN].setChecked(True)
        importing.go_on()
        qtbot.waitUntil(importing.outcome.isVisible)
        said = importing.outcome.remarks.toPlainText()
        assert "without a digest that can be used, which were left out: 1." in said
        assert "It isn't encrypted" in said
        qtbot.waitUntil(lambda: importing.outcome.remarks.verticalScrollBar().maximum() == 0)  # all of it is seen
        importing.outcome.remarks.setPlainText("A remark of many words that goes on and on. " * 12)
        importing.resize(importing.width() + 1, importing.height())
        qtbot.waitUntil(lambda: importing.outcome.remarks.height() > 70)
        assert importing.outcome.remarks.verticalScrollBar().maximum() == 0
        facts = importing.outcome.facts.facts
        values = [facts.value(row) for row in range(facts.rowCount())]
        assert hashlib.sha256(path.read_bytes()).hexdigest() in values
        assert importing.cancel_button.text() == "Close"

    def test_what_64_hex_digits_are_is_shown_and_can_be_overruled(
        self, importing: HashImportWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "p.txt").write_text("".join(pdq(number) + "\n" for number in range(5)))
        looked_at(importing, qtbot, tmp_path / "p.txt")
        importing.go_on()
        asked = importing.questions
        assert asked.long.isVisible()
        assert asked.long.currentText() == "PDQ, as their bits say"
        asked.long.setCurrentIndex(1)
        asked.name.setText("S")
        asked.radios[Meaning.KNOWN].setChecked(True)
        importing.go_on()
        qtbot.waitUntil(lambda: importing.made is not None)
        assert library.get("S").digests == {"sha256": 5}

    def test_a_name_that_is_there_is_replaced_only_if_that_is_said(
        self, library: Library, dressed: object, tmp_path: Path, qtbot: QtBot
    ) -> None:
        old = imported(library, vics(tmp_path / "a.json", [medium(1)]), "S", codes={"1": Meaning.KNOWN})
        window = HashImportWindow(library)
        qtbot.addWidget(window, before_close_func=lambda each: each.finish())
        window.show()
        looked_at(window, qtbot, vics(tmp_path / "b.json", [medium(2)]))
        window.go_on()
        window.questions.name.setText(" S ")
        window.questions.radios[Meaning.KNOWN].setChecked(True)
        window.go_on()
        assert "There is a set of this name" in window.notice.text()
        assert QApplication.focusWidget() is window.questions.replace
        assert library.sets() == [old]
        window.questions.replace.setChecked(True)
        window.go_on()
        qtbot.waitUntil(lambda: window.made is not None)
        assert [each.files[0].name for each in library.sets()] == ["b.json"]

    def test_a_newer_version_begins_with_what_was_said_of_the_older(
        self, library: Library, dressed: object, tmp_path: Path, qtbot: QtBot
    ) -> None:
        old = imported(library, vics(tmp_path / "a.json", [medium(1)]), "S", codes={"1": Meaning.KNOWN})
        window = HashImportWindow(library, old)
        qtbot.addWidget(window, before_close_func=lambda each: each.finish())
        window.show()
        looked_at(window, qtbot, vics(tmp_path / "b.json", [medium(2)]))
        window.go_on()
        assert window.questions.missing() == ""
        assert window.questions.codes == {"1": "known"}

    def test_cancelled_nothing_is_imported(
        self,
        library: Library,
        importing: HashImportWindow,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        original = Library.add

        def slow(self: Library, order: Any, tell: Any, stopped: Any, **more: Any) -> Any:
            tell(Step("reading", 1, 2))
            wait_for(stopped)
            return original(self, order, tell, stopped, **more)

        monkeypatch.setattr(Library, "add", slow)
        looked_at(importing, qtbot, vics(tmp_path / "a.json", [medium(1)]))
        importing.go_on()
        importing.questions.name.setText("S")
        importing.questions.radios[Meaning.KNOWN].setChecked(True)
        importing.go_on()
        qtbot.waitUntil(lambda: "left" in importing.progress_words.text())
        assert importing.busy
        qtbot.keyClick(importing, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: importing.notice.text() == "Stopped; nothing was imported.")
        assert importing.isVisible()
        assert library.sets() == []

    def test_it_is_done_without_a_mouse(
        self,
        importing: HashImportWindow,
        library: Library,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        path = vics(tmp_path / "a.json", [medium(1)])
        monkeypatch.setattr("widgets.known.hash_files_page.choose_files", lambda *_: [str(path)])

        def press(key: Qt.Key) -> None:
            focused = QApplication.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, key)

        press(Qt.Key.Key_Space)  # Files…
        qtbot.waitUntil(lambda: importing.files.found is not None)
        press(Qt.Key.Key_Return)
        qtbot.keyClicks(QApplication.focusWidget(), "Mine")
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is importing.questions.radios[Meaning.ALERT]
        press(Qt.Key.Key_Space)
        press(Qt.Key.Key_Tab)
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox)
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: importing.made is not None)
        assert library.get("Mine").meaning is Meaning.ALERT
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not importing.isVisible())

    def test_delete_takes_a_chosen_file_away(self, importing: HashImportWindow, tmp_path: Path, qtbot: QtBot) -> None:
        looked_at(importing, qtbot, vics(tmp_path / "a.json", [medium(1)]))
        qtbot.keyClick(importing.files.list, Qt.Key.Key_Delete)
        assert importing.files.chosen == []
        importing.go_on()
        assert "Choose the files" in importing.notice.text()

    def test_taking_files_away_keeps_the_keyboard_where_it_goes_on(
        self, importing: HashImportWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        looked_at(importing, qtbot, *(vics(tmp_path / f"{name}.json", [medium(1)]) for name in "ab"))
        away = importing.files.away_button
        away.setFocus()
        for left, focus in ((1, away), (0, importing.files.files_button)):
            qtbot.keyClick(away, Qt.Key.Key_Return)
            assert len(importing.files.chosen) == left
            assert importing.focusWidget() is focus
            qtbot.waitUntil(lambda: not importing.files.looking)
            assert importing.focusWidget() is focus


def wait_for(stopped: Callable[[], bool]) -> bool:
    while not stopped():
        time.sleep(0.002)
    return True


class Patient(HashCheck):
    """Goes no step until it is stopped."""

    def __init__(self, case: Case, library: Library, tell: Any, stopped: Callable[[], bool]) -> None:
        super().__init__(case, library, tell, lambda: wait_for(stopped))


class TestSets:
    """The list of what there is."""

    def test_it_lists_what_is_on_record(
        self, sets: HashSetsWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        assert listed(sets) == []
        assert "Import one" in sets.list.empty_text
        made = imported(library, vics(tmp_path / "a.json", [record(1)]), "Project VIC", version="2026-03")
        sets.refresh()
        qtbot.waitUntil(lambda: listed(sets) == ["Project VIC (2026-03)"])
        shown = rows(sets)
        assert (shown["Meaning"], shown["Form"], shown["Region"], shown["Records"]) == (
            "Alert",
            "VICS 2.0",
            "Default",
            "1",
        )
        assert shown["In the open case"] == "not checked against it yet"
        assert shown["its SHA-256"] == made.files[0].sha256
        assert shown["Imported"].endswith("UTC")

    def test_without_a_case_sets_are_kept_all_the_same(
        self, library: Library, dressed: object, tmp_path: Path, qtbot: QtBot
    ) -> None:
        imported(library, vics(tmp_path / "a.json", [record(1)]), "S")
        window = HashSetsWindow(library, lambda: None)
        qtbot.addWidget(window, before_close_func=lambda each: each.finish())
        window.show()
        assert len(listed(window)) == 1
        assert "No case is open" in window.case_words.text()
        assert not window.check_button.isEnabled()
        assert window.remove_button.isEnabled()
        assert "In the open case" not in rows(window)

    def test_what_is_removed_is_asked_for_first(
        self, sets: HashSetsWindow, library: Library, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        imported(library, vics(tmp_path / "a.json", [record(1)]), "S")
        sets.refresh()
        qtbot.waitUntil(lambda: len(listed(sets)) == 1)
        answers = iter((False, True))
        monkeypatch.setattr(sets, "confirm", lambda *_: next(answers))
        qtbot.keyClick(sets.list, Qt.Key.Key_Delete)
        assert len(library.sets()) == 1
        qtbot.keyClick(sets.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: listed(sets) == [])
        assert library.sets() == []

    def test_an_import_is_listed_as_soon_as_it_is_there(
        self, sets: HashSetsWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        imported(library, vics(tmp_path / "a.json", [record(1)]), "A")
        window = sets.bring()
        assert window is not None
        looked_at(window, qtbot, vics(tmp_path / "b.json", [medium(2)]))
        window.go_on()
        window.questions.name.setText("B")
        window.questions.radios[Meaning.KNOWN].setChecked(True)
        window.go_on()
        qtbot.waitUntil(lambda: sets.chosen is not None and sets.chosen.name == "B")
        assert len(listed(sets)) == 2

    def test_a_damaged_list_of_sets_is_said(
        self, sets: HashSetsWindow, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "known").mkdir(exist_ok=True)
        (tmp_path / "known" / "sets.json").write_text("{")
        sets.refresh()
        qtbot.waitUntil(lambda: "damaged" in sets.notice.text())
        assert not sets.import_button.isEnabled()

    def test_every_part_has_a_name_for_those_who_listen(
        self, sets: HashSetsWindow, importing: HashImportWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        looked_at(importing, qtbot, vics(tmp_path / "a.json", [medium(1)]))
        importing.go_on()
        importing.questions.radios[Meaning.ALERT].setChecked(True)
        for window in (sets, importing):
            for part in window.findChildren(QWidget):
                if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    words = part.text() if isinstance(part, QAbstractButton) else ""
                    assert part.accessibleName() or words, part


class TestCheck:
    """The open case."""

    def test_a_case_that_is_only_read_is_not_checked(
        self, library: Library, dressed: object, tmp_path: Path, qtbot: QtBot
    ) -> None:
        imported(library, vics(tmp_path / "a.json", [record(1)]), "S")
        Case.create(tmp_path / "read", "T-2").close()
        with Case.open(tmp_path / "read.case", writable=False) as case:
            bench = Workbench(case, None, Protection())
            window = HashSetsWindow(library, lambda: bench)
            qtbot.addWidget(window, before_close_func=lambda each: each.finish())
            window.show()
            qtbot.waitUntil(lambda: listed(window) != [])
            assert "reading only" in window.case_words.text()
            assert not window.check_button.isEnabled()
            assert not window.forget_button.isEnabled()
            bench.close()

    @pytest.fixture
    def checked(
        self, sets: HashSetsWindow, desk: DeskCase, library: Library, tmp_path: Path, qtbot: QtBot
    ) -> HashSetsWindow:
        for number in (1, 2, 3):
            desk.add(number)
        one = [record(1, Series="Harbour", VictimIdentified="true"), record(2)]
        imported(library, vics(tmp_path / "a.json", one), "First", version="1")
        imported(library, vics(tmp_path / "b.json", [record(1, VictimIdentified="false")]), "Second", version="2")
        sets.refresh()
        qtbot.waitUntil(sets.check_button.isEnabled)
        qtbot.mouseClick(sets.check_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(sets.outcome.isVisible)
        return sets

    def test_it_counts_and_shows_contradictions(self, checked: HashSetsWindow, qtbot: QtBot) -> None:
        assert checked.outcome.text().splitlines() == [
            "Media that are in a hash set: 2, of these alerts: 2, known-irrelevant: 0.",
            "Media about which sets contradict each other: 1; they are listed below.",
        ]
        found = cells(checked.contradictions)
        assert [row[:2] for row in found] == [["Alert", "1.jpg"], ["Alert", "1.jpg"]]
        assert found[0][2].startswith("First (1); Its series: Harbour; Victim identified: yes")
        assert found[1][2].startswith("Second (2); Victim identified: no")
        with qtbot.waitSignal(checked.show_media) as shown:
            checked.show_button.click()
        assert shown.args == [(1,)]
        qtbot.waitUntil(lambda: rows(checked)["In the open case"] == "checked against this version")

    def test_what_a_set_said_is_forgotten_once_that_is_said(
        self, checked: HashSetsWindow, library: Library, bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        library.remove("First")
        checked.refresh()
        qtbot.waitUntil(lambda: rows(checked).get("In the open case", "").startswith("checked against it; it isn't"))
        monkeypatch.setattr(checked, "confirm", lambda *_: True)
        checked.forget_button.click()
        qtbot.waitUntil(lambda: listed(checked) == ["Second (2)"])
        assert {each.set_name for each in known.statements(bench.case.reader())} == {"Second"}

    def test_what_is_irrelevant_no_longer_is_read_again_if_asked(
        self,
        sets: HashSetsWindow,
        desk: DeskCase,
        bench: Workbench,
        library: Library,
        tmp_path: Path,
        qtbot: QtBot,
    ) -> None:
        desk.add(1, state="skipped", reason="known-irrelevant by Gone (1)")
        imported(library, vics(tmp_path / "a.json", [record(7)]), "First")
        sets.refresh()
        qtbot.waitUntil(sets.check_button.isEnabled)
        sets.check()
        qtbot.waitUntil(sets.decode_button.isVisible)
        assert "irrelevant, and no longer are: 1." in sets.outcome.text()
        with qtbot.waitSignal(sets.reading_asked):
            sets.decode_button.click()
        assert retry_records.wished(bench.case.reader()) == "known-irrelevant"

    def test_cancelled_the_case_is_as_it_was(
        self,
        sets: HashSetsWindow,
        desk: DeskCase,
        bench: Workbench,
        library: Library,
        tmp_path: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        desk.add(1)
        imported(library, vics(tmp_path / "a.json", [record(1)]), "First")
        sets.refresh()
        qtbot.waitUntil(sets.check_button.isEnabled)
        monkeypatch.setattr("widgets.known.hash_sets_window.HashCheck", Patient)
        sets.check()
        sets.cancel()
        qtbot.waitUntil(lambda: not sets.busy)
        qtbot.waitUntil(lambda: bool(sets.notice.text() or sets.outcome.text()))
        assert sets.notice.text() == "Stopped; what the case says of hash sets is as it was."
        assert list(known.statements(bench.case.reader())) == []
        assert bench.case.reader().execute("SELECT count(*) FROM known_set").fetchone() == (0,)
