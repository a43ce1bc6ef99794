"""The window in each language: nothing cut, nothing left in English, and the choice survives a restart."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.series_decisions import CreateSeries
from app.desk.controls.settings import Settings, SettingsFile
from app.desk.text.languages import FOLDER, LANGUAGES, TRANSLATED, speak
from tests.translations.catalogue import read
from tests.translations.fitting import cut_texts
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.cases.new_case_dialog import NewCaseDialog
from widgets.main.main_window import MainWindow
from widgets.main.side_windows import ALWAYS, OF_CASE
from widgets.settings.settings_dialog import SettingsDialog
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

_SIZES = ((960, 700), (1440, 900))
_SAME = {"{0} h {1} min", "d MMM", "d MMM yyyy"}
"""Texts of several words that a language has in common with English."""


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A language that isn't English; what is set for it is undone."""
    before = QLocale()
    yield str(request.param)
    for translator in qapp.findChildren(QTranslator):
        QApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


@pytest.fixture
def settings(language: str, tmp_path: Path) -> SettingsFile:
    settings = SettingsFile(tmp_path / "config" / "settings.json")
    settings.put(Settings(language=language))
    return settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case with three media and a series."""
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        desk = DeskCase(case)
        for number in (1, 2, 3):
            desk.add(number)
        case.perform(CreateSeries("Blue kitchen", (1,)))
        return case.folder


@pytest.fixture
def window(settings: SettingsFile, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, FakeJobs().services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def opened(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    assert window.open_case(folder)
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.model().rowCount() > 0)
    return window


def test_no_text_of_the_main_window_is_cut(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    for size in _SIZES:
        window.resize(*size)
        assert_nothing_cut(window, qtbot)
    opened(window, folder, qtbot)
    for size in _SIZES:
        window.resize(*size)
        assert_nothing_cut(window, qtbot)


def test_no_text_of_a_dialog_is_cut_or_english(window: MainWindow, folder: Path, language: str, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    for name in (*ALWAYS, *OF_CASE):
        window.beside.open(name)
        dialog = window.beside.get(name)
        assert dialog is not None, name
        assert_nothing_cut(dialog, qtbot)
        assert left_in_english(dialog, language) == [], name
        dialog.close()


def test_no_text_of_the_new_case_dialog_is_cut_or_english(
    window: MainWindow, tmp_path: Path, language: str, qtbot: QtBot
) -> None:
    dialog = NewCaseDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert_nothing_cut(dialog, qtbot)
    assert left_in_english(dialog, language) == []


def test_menus_hold_nothing_english(window: MainWindow, folder: Path, language: str, qtbot: QtBot) -> None:
    opened(window, folder, qtbot)
    english = english_of(language)
    menus = window.menuBar().findChildren(QMenu)
    texts = {action.text().partition("\t")[0] for menu in menus for action in (*menu.actions(), menu.menuAction())}
    assert len(texts) > 60
    assert sorted(texts & english) == []


def assert_nothing_cut(window: QWidget, qtbot: QtBot) -> None:
    """Once what is read in threads came and the layouts came to rest."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut_texts(window), timeout=5_000)
    assert cut_texts(window) == []


def left_in_english(window: QWidget, language: str) -> list[str]:
    """Texts in sight that are a source of the translations."""
    labels = {part.text() for part in window.findChildren(QLabel)}
    buttons = {part.text() for part in window.findChildren(QAbstractButton)}
    return sorted((labels | buttons | {window.windowTitle()}) & english_of(language))


def english_of(language: str) -> set[str]:
    """All sources of the window's texts, without those that the language has in common with English."""
    entries = read(FOLDER / f"sightline_{language}.ts")
    same = {each.source for each in entries if each.source == each.translation}
    return {each.source for each in entries if len(each.source) > 1} - same


def test_texts_that_stay_the_same_are_few_and_known() -> None:
    """A text that was copied instead of translated is found by its length."""
    for language in TRANSLATED:
        entries = read(FOLDER / f"sightline_{language}.ts")
        same = {e.source for e in entries if e.source == e.translation and e.context != "Countries"}
        long = {each for each in same if sum(word.isalpha() for word in each.split()) > 1}
        assert long <= _SAME, language


def test_the_choice_survives_a_restart(
    settings: SettingsFile, tmp_path: Path, window: MainWindow, language: str, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(settings, lambda: None, window)
    other = next(each for each in LANGUAGES if each != language)
    assert dialog.language.currentData() == language
    dialog.language.setCurrentIndex(dialog.language.findData(other))
    dialog.accept()
    again = SettingsFile(tmp_path / "config" / "settings.json")
    assert again.now.language == other
    file_menu = window.actions_["new"].text()
    second = open_window(None, FakeJobs().services(), again)
    qtbot.addWidget(second)
    assert second.actions_["new"].text() != file_menu


def test_qt_speaks_the_language_too(window: MainWindow, language: str) -> None:
    cancel = {"de": "Abbrechen", "fr": "Annuler"}[language]
    assert QApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_cut_texts_are_found(qtbot: QtBot, dressed: object) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    button, label, wrapped = QPushButton("A text that is much too long"), QLabel("Another text"), QLabel("word " * 40)
    button.setFixedWidth(60)
    label.setFixedWidth(20)
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(60, 20)
    for part in (button, label, wrapped, QPushButton("Short"), QLabel("As well")):
        layout.addWidget(part)
    dialog.show()
    assert len(cut_texts(dialog)) == 3


def test_leaving_a_language_leaves_nothing_behind(qapp: QApplication) -> None:
    before = QLocale()
    assert speak(qapp, "de") == "de"
    assert len(qapp.findChildren(QTranslator)) == 2
    assert QApplication.translate("CaseSecrets", "The passphrase was changed.").startswith("Die")
    assert speak(qapp, "en") == "en"
    assert QApplication.translate("CaseSecrets", "The passphrase was changed.").startswith("The")
    QLocale.setDefault(before)
