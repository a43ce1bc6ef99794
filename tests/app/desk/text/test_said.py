"""Sentences from below the desk are said in the officer's language, whatever names they hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.desk.text.languages import FOLDER, speak
from app.desk.text.said import TEMPLATES, said
from app.desk.wording.words import told
from app.jobs.reading_text import lacking

LISTED: list[str] = json.loads((FOLDER / TEMPLATES).read_text(encoding="utf-8"))
NAMES = ("/cases/Nº 7.case", "x", "2 of {0}", "a; b: c.", "“z”", "n")


@pytest.fixture(scope="module")
def french(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, "fr")
    yield
    for translator in qapp.findChildren(QTranslator):
        QApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def test_in_english_a_sentence_is_itself() -> None:
    assert said("There is no case X; check the path.") == "There is no case X; check the path."


def test_a_sentence_keeps_the_names_that_it_holds(french: None) -> None:
    assert said("There is no case X; check the path.") == "Il n'y a pas d'affaire X\u00a0; vérifiez le chemin."


def test_a_cause_within_it_is_said_as_well(french: None) -> None:
    both = said("The source can't be read now: the file is empty; this is the preview.")
    assert "le fichier est vide" in both
    assert both.startswith("La source")


@pytest.mark.parametrize(
    ("reason", "french_one"),
    [
        ("the file is a symbolic link, which is not followed", "lien symbolique"),
        (
            "50,000 x 50,000 pixels claimed in 957 bytes: more than this program decodes",
            "pixels annoncés en 957 octets",
        ),
        (
            "the MP4 file is damaged, empty or incomplete: neither pictures nor sound can be found in it",
            "le fichier MP4 est endommagé",
        ),
    ],
)
def test_a_reason_why_a_file_is_not_read_is_said_whole(reason: str, french_one: str, french: None) -> None:
    assert french_one in said(reason)
    assert not set(said(reason).split()) & {"the", "which", "claimed", "is"}


def test_why_text_is_not_read_is_said_with_what_is_lacking(french: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    sentence = said(lacking())
    assert sentence.startswith("Le texte des images n'est pas lu")
    assert "rapidocr et onnxruntime ne sont pas install" in sentence


def test_a_country_within_it_is_named_in_the_officers_language(french: None) -> None:
    assert "Finlande (FI)" in said("Rejecting Finland (FI) needs a reason; write what speaks against it.")


def test_a_colon_is_set_as_the_language_sets_it(french: None) -> None:
    assert told("Type", "Images") == "Type\u00a0: Images"


def test_what_is_not_known_stays_whole(french: None) -> None:
    assert said("Something else; do this.") == "Something else; do this."
    assert said("") == ""


@pytest.mark.parametrize("template", LISTED)
def test_every_sentence_is_recognised(template: str, french: None) -> None:
    sentence = template.format(*NAMES)
    shown = said(sentence)
    assert shown != sentence
    for place in {int(each) for each in re.findall(r"\{(\d)\}", template)}:
        assert NAMES[place] in shown


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.sampled_from(LISTED), st.lists(st.text(max_size=300), min_size=6, max_size=6))
def test_hostile_names_do_no_harm(french: None, template: str, untrusted_names: list[str]) -> None:
    assert isinstance(said(template.format(*untrusted_names)), str)
    assert isinstance(said("".join(untrusted_names)), str)
