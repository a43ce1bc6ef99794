"""Decisions about the country in which a series was made: opinions that are held, and alternatives that were rejected.

The country of a series follows its opinions (`follow`): of those that are held and at least as likely as the scale's
`settles` (likely: 55 % and more), the likeliest, of several the newest; none of them, no country.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.case.decisions.decision import Effect, checked_series
from app.case.trail import audit
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from app.case.values.lead_values import known_country
from app.case.values.vocabulary import likelihoods
from app.errors import UserError
from app.places.naming import named

_TOUCHED = frozenset({Touched.OPINIONS, Touched.SERIES})


@dataclass(frozen=True)
class HoldOpinion:
    """Say how likely it is that a series was made in a country, in a word of the scale (`app.case.values.vocabulary`).

    Without an accepted clue that speaks for the country it needs a reason.
    """

    series: int
    country: str
    likelihood: str
    reason: str = ""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        country, reason = known_country(self.country), self.reason.strip()
        likelihoods().rank(self.likelihood)
        code = _code(changes, self.series)
        if not reason and not _has_clue(changes, self.series, country):
            raise UserError(
                f"No accepted clue of {code} speaks for {named(country)}; write the reason for this opinion, "
                "or record a clue."
            )
        said: Row = {"likelihood": self.likelihood, "state": "held", "reason": reason}
        return _say(changes, "hold opinion", self.series, country, said)


@dataclass(frozen=True)
class RejectOpinion:
    """Say that a series was not made in a country, and why. The alternative is kept, and was thought of before."""

    series: int
    country: str
    reason: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        country, reason = known_country(self.country), self.reason.strip()
        if not reason:
            raise UserError(f"Rejecting {named(country)} needs a reason; write what speaks against it.")
        before = changes.rows("opinion", "series = ? AND country = ?", (self.series, country))
        likelihood = before[0]["likelihood"] if before else likelihoods().likelihoods[0].key
        said: Row = {"likelihood": likelihood, "state": "rejected", "reason": reason}
        return _say(changes, "reject opinion", self.series, country, said)


@dataclass(frozen=True)
class RemoveOpinion:
    """Say nothing about a country any more."""

    series: int
    country: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        country, code = known_country(self.country), _code(changes, self.series)
        if not changes.remove("opinion", {"series": self.series, "country": country}):
            raise UserError(f"{code} has no opinion of {named(country)}; list its opinions and choose one.")
        follow(changes, self.series, at_end=True)
        return Effect("remove opinion", str(code), {"series": code, "country": country}, _TOUCHED, (), 1)


def follow(changes: Changes, series: int, *, at_end: bool = False) -> None:
    """Give a series the country of its best opinion; one without opinions keeps what was set, unless its last opinion
    was just removed (`at_end`)."""
    opinions = changes.rows("opinion", "series = ?", (series,))
    if not opinions and not at_end:
        return
    scale = likelihoods()
    settled = [each for each in opinions if each["state"] == "held" and scale.is_settling(str(each["likelihood"]))]
    best = max(
        settled, key=lambda each: (scale.rank(str(each["likelihood"])), str(each["made_at"])), default={"country": ""}
    )
    changes.put("series", {"id": series, "country": best["country"]})


def _say(changes: Changes, action: str, series: int, country: str, said: Row) -> Effect:
    code = _code(changes, series)
    key: Row = {"series": series, "country": country}
    (before,) = changes.rows("opinion", "series = ? AND country = ?", (series, country)) or [{}]
    changed = {**before, **key, **said} != before
    if changed:
        changes.put("opinion", {**key, **said, "author": changes.actor, "made_at": audit.now()})
        follow(changes, series)
    return Effect(action, code, {"series": code, "country": country, **said}, _TOUCHED, (), int(changed))


def _code(changes: Changes, series: int) -> str:
    checked_series(changes.connection, series)
    (code,) = changes.connection.execute("SELECT code FROM series WHERE id = ?", (series,)).fetchone()
    return str(code)


def _has_clue(changes: Changes, series: int, country: str) -> bool:
    found = changes.connection.execute(
        "SELECT 1 FROM clue c WHERE c.series = :series AND c.state = 'accepted' AND (c.supports = :country OR EXISTS ("
        "SELECT 1 FROM clue_weight w "
        "WHERE w.clue = c.id AND w.about = 'country' AND w.value = :country AND w.weight > 0))",
        {"series": series, "country": country},
    )
    return found.fetchone() is not None
