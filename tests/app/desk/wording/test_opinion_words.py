"""What is said of countries: names and not codes, and as likely as officers hold it."""

from __future__ import annotations

from app.case.queries.leads import Opinion
from app.case.values.vocabulary import likelihoods
from app.desk.wording import opinion_words
from app.leads.weighing import Weighing, weigh


def of(*said: tuple[str, str, str]) -> Weighing:
    """Opinions by country, likelihood and state, without a clue."""
    opinions = [Opinion(country, likelihood, state, "", "A. Officer", "") for country, likelihood, state in said]
    return weigh((), opinions, likelihoods())


def test_the_heading_is_as_likely_as_the_opinion() -> None:
    for key, words in (
        ("almost_certain", "Made in Norway: almost certain (95 to 99 percent)"),
        ("likely", "Made in Norway: likely (55 to 80 percent)"),
    ):
        assert opinion_words.summary("NO", of(("NO", key, "held"), ("SE", "unlikely", "held"))) == words
    assert opinion_words.summary("", of(("NO", "unlikely", "held"))) == "Made in Norway: unlikely (20 to 45 percent)"


def test_the_heading_says_what_was_set_without_an_opinion_and_that_nothing_is_known() -> None:
    assert opinion_words.summary("NO", of()) == "Likely made in Norway"
    assert opinion_words.summary("", of(("NO", "likely", "rejected"))) == "No country is likely yet."
    assert opinion_words.summary("", of()).startswith("No candidate yet")


def test_warnings_name_countries() -> None:
    assert opinion_words.warnings(of(("NO", "likely", "held"), ("SE", "likely", "held"))) == [
        "Together the opinions of Norway, Sweden are more than certain (at least 110 %); lower or reject one.",
        "No accepted clue speaks for Norway any more; write a reason, or look at the opinion again.",
        "No accepted clue speaks for Sweden any more; write a reason, or look at the opinion again.",
    ]
    assert opinion_words.warnings(of(("NO", "likely", "rejected"))) == []
