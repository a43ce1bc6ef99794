"""How the clues of a series weigh for and against each country, beside what officers say of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.queries import leads
from app.case.queries import series as series_queries
from app.case.queries.leads import Opinion
from app.case.queries.series import Clue
from app.case.values.vocabulary import Scale, likelihoods
from app.places.naming import named


@dataclass(frozen=True)
class Weighed:
    """A clue and the weight that it has for one country, -3 to 3."""

    clue: Clue
    weight: int


@dataclass(frozen=True)
class Candidate:
    """A country in which a series may have been made.

    `opinion`: what is said of it, held or rejected; None where nobody has said anything yet. `total`: the sum of all
    weights that count, those of accepted clues, the same finding once. `waiting`: clues that a machine offers and
    nobody judged. `refuted`: those that don't hold. `warning`: what doesn't fit together, as a sentence; empty where
    all does.
    """

    country: str
    opinion: Opinion | None
    total: int
    for_it: tuple[Weighed, ...]
    against_it: tuple[Weighed, ...]
    waiting: tuple[Weighed, ...]
    refuted: tuple[Weighed, ...]
    warning: str = ""


@dataclass(frozen=True)
class Weighing:
    """All candidates, the best first: held ones by likelihood, then those of which nothing is said, then rejected ones;
    by their sums within. `too_certain`: how likely the held opinions are together at least, in percent, where that is
    more than certain; else 0."""

    candidates: tuple[Candidate, ...]
    too_certain: int = 0

    @property
    def warning(self) -> str:
        """What doesn't fit together in all of them; empty where all does."""
        if not self.too_certain:
            return ""
        countries = ", ".join(named(opinion.country) for opinion in _held(self.candidates))
        return (
            f"Together the opinions of {countries} are more than certain (at least {self.too_certain} %); "
            "lower or reject one."
        )


def weighing_of(reader: sqlite.Connection, series: int) -> Weighing:
    """The candidates of a series, as the case has them now."""
    clues = series_queries.clues(reader, series=series)
    return weigh(clues, leads.opinions(reader, series), likelihoods())


def weigh(clues: Sequence[Clue], opinions: Sequence[Opinion], scale: Scale) -> Weighing:
    """The candidates of a series, from its clues and opinions."""
    said = {opinion.country: opinion for opinion in opinions}
    by_country: dict[str, list[Weighed]] = defaultdict(list)
    for clue in clues:
        for weight in clue.weights:
            if weight.about == "country":
                by_country[weight.value].append(Weighed(clue, weight.weight))
    found = [_candidate(code, said.get(code), by_country[code]) for code in sorted({*said, *by_country})]
    found.sort(key=lambda each: (*_order(each.opinion, scale), -each.total, each.country))
    return Weighing(tuple(found), _too_certain(found, scale))


def _candidate(country: str, opinion: Opinion | None, weighed: Sequence[Weighed]) -> Candidate:
    counting = _once(each for each in weighed if each.clue.state == "accepted")
    for_it = tuple(sorted((each for each in counting if each.weight > 0), key=lambda each: -each.weight))
    against_it = tuple(sorted((each for each in counting if each.weight < 0), key=lambda each: each.weight))
    total = sum(each.weight for each in counting)
    return Candidate(
        country,
        opinion,
        total,
        for_it,
        against_it,
        tuple(each for each in weighed if each.clue.state == "proposed"),
        tuple(each for each in weighed if each.clue.state == "refuted"),
        _warning(country, opinion, for_it, total),
    )


def _once(weighed: Iterable[Weighed]) -> list[Weighed]:
    """Each finding once: where two series were merged, one that a machine offered for both stands there twice."""
    found: dict[tuple[object, ...], Weighed] = {}
    for each in weighed:
        clue = each.clue
        place = (clue.medium, clue.at_ms, clue.end_ms, clue.region)
        found.setdefault((*place, clue.kind, clue.text, each.weight), each)
    return list(found.values())


def _warning(country: str, opinion: Opinion | None, for_it: Sequence[Weighed], total: int) -> str:
    if opinion is None:
        return ""
    if opinion.state == "rejected" and total > 0:
        return f"{named(country)} is rejected, yet its clues speak for it more than against it; look at them again."
    if opinion.state == "held" and not for_it and not opinion.reason:
        return f"No accepted clue speaks for {named(country)} any more; write a reason, or look at the opinion again."
    return ""


def _order(opinion: Opinion | None, scale: Scale) -> tuple[int, int]:
    if opinion is None:
        return 1, 0
    return (0, -scale.rank(opinion.likelihood)) if opinion.state == "held" else (2, 0)


def _held(found: Sequence[Candidate]) -> list[Opinion]:
    return [each.opinion for each in found if each.opinion is not None and each.opinion.state == "held"]


def _too_certain(found: Sequence[Candidate], scale: Scale) -> int:
    least = sum(scale.likelihoods[scale.rank(opinion.likelihood)].least for opinion in _held(found))
    return least if least > 100 else 0
