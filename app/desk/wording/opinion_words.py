"""What is said of the countries in which a series may have been made, in words for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.desk.wording import lead_words, words
from app.leads.weighing import Candidate, Weighing


def summary(country: str, weighing: Weighing) -> str:
    """The heading: the country of the series, or else the likeliest of those that are held, as likely as it is held.

    `country`: that of the series (ISO 3166-1 alpha-2), empty where it has none.
    """
    held = [each for each in weighing.candidates if each.opinion is not None and each.opinion.state == "held"]
    best = next((each for each in held if each.country == country), None) or next(iter(held), None)
    if best is not None and best.opinion is not None and country in (best.country, ""):
        said, share = lead_words.likelihood(best.opinion.likelihood), lead_words.percents(best.opinion.likelihood)
        return _tr("Made in {0}: {1} ({2})").format(words.country(best.country), said, share)
    if country:
        return _tr("Likely made in {0}").format(words.country(country))
    if weighing.candidates:
        return _tr("No country is likely yet.")
    return _tr("No candidate yet: record clues with a country, have some suggested, or choose one below.")


def warnings(weighing: Weighing) -> list[str]:
    """What doesn't fit together, as sentences with the countries' names."""
    found = []
    if weighing.too_certain:
        held = [each for each in weighing.candidates if each.opinion is not None and each.opinion.state == "held"]
        countries = ", ".join(words.country(each.country) for each in held)
        found.append(
            _tr("Together the opinions of {0} are more than certain (at least {1} %); lower or reject one.").format(
                countries, weighing.too_certain
            )
        )
    return found + [_warning(each) for each in weighing.candidates if each.warning]


def _warning(candidate: Candidate) -> str:
    country = words.country(candidate.country)
    if candidate.opinion is not None and candidate.opinion.state == "rejected":
        sentence = _tr("{0} is rejected, yet its clues speak for it more than against it; look at them again.")
    else:
        sentence = _tr("No accepted clue speaks for {0} any more; write a reason, or look at the opinion again.")
    return sentence.format(country)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OpinionWords", text)
