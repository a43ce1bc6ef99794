from __future__ import annotations

import ast
import json
import re
import string
from pathlib import Path

import pytest

from app.case.queries.series_history import DECISIONS_ON_LEADS, DECISIONS_ON_SERIES
from app.case.values.choices import ENTITY_KINDS, OUTCOMES, PRIORITIES, ROLES, STATUSES
from app.case.values.vocabulary import clue_kinds, likelihoods
from app.desk.look.theme import DARK, LIGHT
from app.desk.wording import words as window
from app.places.iso import ALPHA_2
from app.report.words import LANGUAGES, Words

ROOT = Path(__file__).resolve().parent.parent.parent.parent
TABLES = {
    language: json.loads((ROOT / "resources" / "report" / f"{language}.json").read_text(encoding="utf-8"))
    for language in LANGUAGES
}


def keys_in_the_program() -> set[str]:
    """Every text that looks like a key, in the room of reports."""
    found = set()
    for path in (ROOT / "app" / "report").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def test_all_languages_say_the_same_things() -> None:
    for language, table in TABLES.items():
        assert list(table) == list(TABLES["en"]), language
        assert all(table.values()), language


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_are_the_same(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(str(name) for _, name, _, _ in string.Formatter().parse(text) if name is not None)

    assert [k for k, text in TABLES[language].items() if places(text) != places(TABLES["en"][k])] == []


def test_every_key_is_used_and_every_used_key_is_there() -> None:
    said = keys_in_the_program()
    made = re.compile(
        r"(month|side|size|number|kind|state|status|priority|role|entity|outcome|likelihood|clue_state|clue_kind|"
        r"link|verdict|profile|object_state|action)\.|report\.pictures_|column\.(media|whole|partial|unreadable|quarantined)"
    )
    keys = set(TABLES["en"])
    assert {key for key in keys - said if not made.match(key)} == set()
    used = {text for text in said if re.fullmatch(r"[a-z_]+\.[a-z_]+", text)}
    assert used - keys == {"report.pictures_", "report.css", "reveal.js", "countries.json"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_that_a_case_keeps_has_its_word(language: str) -> None:
    words = Words(language)
    groups = {
        "status": STATUSES,
        "role": ROLES,
        "priority": map(str, PRIORITIES.values()),
        "entity": ENTITY_KINDS,
        "outcome": OUTCOMES,
        "likelihood": (each.key for each in likelihoods().likelihoods),
        "clue_kind": (each.key for each in clue_kinds()),
        "action": (*DECISIONS_ON_SERIES, *DECISIONS_ON_LEADS, "export"),
        "clue_state": ("proposed", "accepted", "refuted"),
        "verdict": ("confirmed", "rejected", "open"),
        "kind": ("picture", "video", "sound", "archive", "other"),
    }
    assert [(g, v) for g, values in groups.items() for v in values if f"{g}.{v}" not in TABLES[language]] == []
    assert words.value("status", "of another version") == "of another version"


def test_words_in_english_are_those_of_the_window() -> None:
    table = TABLES["en"]
    for group, said in (("status", window.status), ("clue_kind", window.clue_kind), ("link", window.link_kind)):
        for key, text in table.items():
            if key.startswith(f"{group}."):
                assert text == said(key.partition(".")[2])


def test_countries_are_those_of_the_window() -> None:
    countries = json.loads((ROOT / "resources" / "report" / "countries.json").read_text(encoding="utf-8"))
    assert set(countries) == {*ALPHA_2.values(), "XK"}  # those that a clue or an opinion can name
    for code, names in countries.items():
        assert names["en"] == window.country_in_english(code)
        assert all(names[language] for language in LANGUAGES)


def test_french_has_its_unbreakable_spaces() -> None:
    wrong = [key for key, text in TABLES["fr"].items() if re.search(r" [;:?!»%]|« ", text)]
    assert wrong == []


def test_dates_and_numbers_follow_the_language() -> None:
    english, german, french = (Words(language) for language in LANGUAGES)
    assert english.moment("2019-03-05T07:08:09.123Z") == "5 March 2019, 07:08:09 UTC"
    assert german.moment("2019-03-05T07:08:09.123Z") == "5. März 2019, 07:08:09 UTC"
    assert french.day("2019-03") == "mars 2019"
    assert [each.day("2019") for each in (english, german, french)] == ["2019"] * 3
    assert [each.whole(1_234_567) for each in (english, german, french)] == [
        "1,234,567",
        "1.234.567",
        "1\u202f234\u202f567",
    ]
    assert [each.decimal(1234.5, 2) for each in (english, german)] == ["1,234.50", "1.234,50"]
    assert [each.size(2_400_000) for each in (german, french)] == ["2,4 MB", "2,4 Mo"]
    assert german.counted(2, None) == "mindestens 2"
    assert english.counted(None, None) == ""


@pytest.mark.parametrize("text", ["", "soon", "2019-13-01", "2019-00", "9999999", "2019-03-05 noon"])
def test_what_is_no_date_stays_as_it_is(text: str) -> None:
    assert Words("de").day(text) == text


def test_the_colours_are_the_programs_own() -> None:
    style = (ROOT / "resources" / "report" / "report.css").read_text(encoding="utf-8")
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    for theme, part in ((LIGHT, light), (DARK, dark.partition("@media")[0])):
        said = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", part))
        assert said
        assert said == {name: getattr(theme, name) for name in said}
