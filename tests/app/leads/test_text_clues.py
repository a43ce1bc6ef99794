"""What is offered of a text that was read: its script always, its language and countries only where they are known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.facts import TextLine, Transcript
from app.case.decisions.clue_decisions import AddClue
from app.case.queries.series import Clue
from app.case.values.lead_values import Weight
from app.leads.languages import language_of, load_guesser
from app.leads.regions import shipped_regions
from app.leads.scripts import shipped_scripts
from app.leads.text_clues import TextKnowledge, text_clues

NOTICE = "Bitte schließen Sie die Tür"
ANSWERS = {NOTICE: ("de", 0.99), "Mind the gap please": ("en", 0.99), "Zapraszamy serdecznie": ("pl", 0.94)}


def knowledge(answers: dict[str, tuple[str, float]] | None = None) -> TextKnowledge:
    known = ANSWERS if answers is None else answers
    return TextKnowledge("a reader", shipped_scripts(), shipped_regions(), lambda text: known[text])


def read(*texts: str, at: int = 0, x: float = 0.1) -> Transcript:
    """One line below the other, too far for one block."""
    return Transcript(at, tuple(TextLine((x, 0.2 * n, 0.5, 0.05), text, 0.9) for n, text in enumerate(texts)))


def offered(*texts: str) -> list[tuple[str, list[Weight]]]:
    return [(clue.text, list(clue.weights)) for clue in text_clues(7, [read(*texts)], [], knowledge())]


def test_a_language_speaks_for_its_countries_with_the_least_weight() -> None:
    ((text, weights),) = offered(NOTICE)
    assert text == f"“{NOTICE}” (Latin script, language German)"
    assert {"DE", "AT", "CH"} <= {weight.value for weight in weights}
    assert {(weight.about, weight.weight) for weight in weights} == {("country", 1)}


def test_kana_are_japanese_without_any_guess() -> None:
    ((text, weights),) = offered("カタカナ")
    assert text == "“カタカナ” (Katakana script, language Japanese)"
    assert weights == [Weight("country", "JP", 1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mind the gap please", "Latin script, language English"),  # of more countries than can speak for a place
        ("Zapraszamy serdecznie", "Latin script, language not known"),  # not sure enough
        ("Tür zu", "Latin script, language not known"),  # too few letters to be asked of
        ("出口", "Han script, language not known"),  # Chinese or Japanese
        ("MOCKBA BEKA XAMAMA TEATP", "letters that Latin, Cyrillic and Greek share"),
        ("EミOΔOΣ", "Latin and Greek and Katakana script, language not known"),  # as a Greek word was misread
        ("出口ミ", "Han and Katakana script, language not known"),
        ("0123 456", "digits and signs only"),
    ],
)
def test_nothing_speaks_for_a_country_where_that_isn_t_known(text: str, told: str) -> None:
    assert offered(text) == [(f"“{text}” ({told})", [])]


def test_without_the_extra_no_language_is_guessed() -> None:
    assert language_of(NOTICE, shipped_scripts(), None) is None


def test_a_clue_says_how_it_was_found_and_counts_only_once_accepted() -> None:
    (clue,) = text_clues(7, [read(NOTICE)], [], knowledge(), series=3)
    assert (clue.origin, clue.kind, clue.medium, clue.series, clue.at_ms) == ("machine", "text", 7, 3, None)
    for words in ("a reader", "90%", "py3langid", "0.99", "Unicode 15", "CLDR"):
        assert words in clue.method


def test_what_is_hostile_is_spelt_out() -> None:
    ((text, _),) = offered("\u202egpj.exe <b>")
    assert text.startswith("“\\u202egpj.exe <b>”")


def _clue_of(made: AddClue, state: str) -> Clue:
    return Clue(
        1, None, made.medium, made.at_ms, made.region, made.kind, made.text, "", None, made.origin, made.method, state,
        "", "", "", made.weights,
    )  # fmt: skip


@pytest.mark.parametrize("state", ["proposed", "accepted", "refuted"])
def test_what_a_clue_says_already_isn_t_offered_again(state: str) -> None:
    (clue,) = text_clues(7, [read(NOTICE)], [], knowledge())
    known = _clue_of(clue, state)
    assert text_clues(7, [read(NOTICE)], [known], knowledge()) == ()
    elsewhere = replace(known, region=(0.7, 0.7, 0.2, 0.2))
    assert len(text_clues(7, [read(NOTICE)], [elsewhere], knowledge())) == 1


def test_a_text_that_several_frames_show_is_offered_at_the_first() -> None:
    found = text_clues(7, [read("ab cd", at=500), read("ab cd", "ef", at=900)], [], knowledge(), moving=True)
    assert [(clue.at_ms, clue.text[1:3]) for clue in found] == [(500, "ab"), (900, "ef")]


@pytest.mark.skipif(load_guesser() is None, reason="the extra sightline[text] is off: py3langid isn't installed")
@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Bitte schließen Sie die Tür hinter sich", "de"),
        ("Zamknij drzwi za sobą, proszę państwa", "pl"),
        ("VEUILLEZ FERMER LA PORTE DERRIÈRE VOUS", "fr"),
        ("Müller Bäcker", None),
    ],
)
def test_the_real_guesser_tells_languages_of_notices_only(text: str, tag: str | None) -> None:
    told = language_of(text, shipped_scripts(), load_guesser())
    assert (told and told.tag) == tag
