"""Which language the window speaks, and how numbers and countries are written in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.desk.controls.settings import SettingsFile
from app.desk.text.languages import AS_SYSTEM, LANGUAGES, chosen, speak
from app.desk.text.numbers import decimal, whole
from app.desk.wording import words


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """As it was before, afterwards."""
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(("preferred", "language"), [(["fr-BE", "de"], "fr"), (["it", "de-AT"], "de"), (["it"], "en")])
def test_as_the_system_is_the_first_known(preferred: list[str], language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return preferred

    monkeypatch.setattr("app.desk.text.languages.QLocale.system", System)
    assert chosen(AS_SYSTEM) == language
    assert chosen("de") == "de"


@pytest.mark.parametrize(
    ("language", "number", "part", "country"),
    [
        ("en", "1,234,567", "1,234.5", "Germany"),
        ("de", "1.234.567", "1.234,5", "Deutschland"),
        ("fr", "1\u202f234\u202f567", "1\u202f234,5", "Allemagne"),
    ],
)
def test_numbers_and_countries(application: QApplication, language: str, number: str, part: str, country: str) -> None:
    assert speak(application, language) == language
    assert whole(1_234_567) == number
    assert decimal(1234.5, 1) == part
    assert words.country("DE") == country
    assert words.country("??") == "??"


def test_countries_stand_where_the_language_looks_for_them(application: QApplication) -> None:
    speak(application, "de")
    names = [name for _, name in words.countries()]
    assert names.index("Ägypten") < names.index("Albanien")
    assert names.index("Österreich") < names.index("Pakistan")


def test_every_setting_is_one_that_the_file_takes(tmp_path: Path) -> None:
    for language in (*LANGUAGES, AS_SYSTEM):
        place = tmp_path / f"{language}.json"
        place.write_text(f'{{"language": "{language}"}}', encoding="utf-8")
        assert SettingsFile(place).now.language == language
    place.write_text('{"language": "tlh", "theme": "light"}', encoding="utf-8")
    assert SettingsFile(place).now.language == AS_SYSTEM
