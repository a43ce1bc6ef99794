"""Drawings speak the officer's language: nothing that they say is left without a translation."""

from __future__ import annotations

import ast
import json
import string
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.explain.draw_sounds import sound_sentences
from app.explain.drawing import draw, told
from app.explain.reasons import PictureReasons, SoundReasons
from app.explain.words import ENGLISH, LANGUAGES, Words
from app.linking.prints.dihedral import FORM_WORDS
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import mirrored, painting

ROOT = Path(__file__).resolve().parents[3]
TABLES = {
    language: json.loads((ROOT / "resources" / "explain" / f"{language}.json").read_text(encoding="utf-8"))
    for language in LANGUAGES
    if language != "en"
}


def said_by_the_program() -> set[str]:
    """What stands in a call of `words` or `to_say`, in the room of drawings."""
    found = set(FORM_WORDS) - {""}
    for path in (ROOT / "app" / "explain").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in ("words", "to_say", "self") and isinstance(node.args[0].value, str):
                    found.add(node.args[0].value)
    return found


def test_the_texts_are_found() -> None:
    assert {"What agreed", "{0} seconds", "The same picture", "a negative"} <= said_by_the_program()


@pytest.mark.parametrize("language", TABLES)
def test_all_that_is_said_is_translated_and_nothing_else(language: str) -> None:
    assert set(TABLES[language]) == said_by_the_program()
    assert all(TABLES[language].values())


@pytest.mark.parametrize("language", TABLES)
def test_places_are_the_same(language: str) -> None:
    def places(text: str) -> list[str]:
        return sorted(str(name) for _, name, _, _ in string.Formatter().parse(text) if name is not None)

    assert [text for text, other in TABLES[language].items() if places(text) != places(other)] == []


def test_numbers_are_written_in_the_way_of_the_language() -> None:
    german, french = Words("de"), Words("fr")
    assert german.duration(15_000) == "15,0 Sekunden"
    assert german.duration(125_000) == "2:05,0 Minuten"
    assert german.media(12_345) == "12.345 Medien"
    assert french.media(1) == "1 média"
    assert ENGLISH.duration(3_723_000) == "1:02:03.0 hours"


def test_a_language_that_is_not_known_is_english() -> None:
    assert Words("xx")("What agreed") == "What agreed"


def test_names_of_evidence_stay_as_they_are() -> None:
    assert Words("de")("{0}: A is {1}, B is {2}.", "x", "{1}", "What agreed") == "x: A ist {1}, B ist What agreed."


@pytest.fixture(scope="module")
def reasons(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PictureReasons]:
    linked = Linked.of(tmp_path_factory.mktemp("linked"))
    a, b = linked.picture("a.jpg", painting(1)), linked.picture("b.jpg", mirrored(painting(1)))
    linked.link(a, b, "same picture", "local-features", 0.97)
    found = linked.reasons(a, b)
    assert isinstance(found, PictureReasons)
    yield found
    linked.case.close()


def test_a_drawing_and_what_is_told_of_it_speak_german(reasons: PictureReasons) -> None:
    german = Words("de")
    assert told(reasons, german)[0] == "Dasselbe Bild: A ist a.jpg, B ist b.jpg."
    assert any(sentence.startswith("Fingerabdruck (PDQ) der ganzen Bilder:") for sentence in told(reasons, german))
    assert not set(told(reasons, german)) & set(told(reasons))
    assert (draw(reasons, words=german)[:100] != draw(reasons)[:100]).any()


def test_sounds_are_told_in_french(reasons: PictureReasons) -> None:
    heard = SoundReasons(reasons.found, 9_000, 9_000, np.zeros(0), 0.0, 1.0, 1_000, 2_000, 5_000, 32, 320)
    assert sound_sentences(heard, Words("fr"))[0] == (
        "Passage : 5,0 secondes sonnent de même, à partir de 0:01,0 de A et de 0:02,0 de B."
    )
