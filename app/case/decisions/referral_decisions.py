"""Decisions about referrals: a series is given to a country's authority, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.case.decisions.decision import Effect
from app.case.decisions.series_decisions import series_row
from app.case.queries.former_status import former_status
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.case.values.choices import IDENTIFYING, OUTCOMES, STATUSES
from app.case.values.lead_values import bounds, known_country
from app.errors import UserError

_TOUCHED = frozenset({Touched.REFERRALS, Touched.SERIES})
_IDENTIFIED = "identified"
"""The status of a series."""


@dataclass(frozen=True)
class Refer:
    """Put on record that a series was given to a country's `authority` on a day (`referred_on`; empty: today).

    `package`: the id of the package that carried it. `receipt`: what they confirmed it by. A series whose work isn't
    ended gets the status `referred`.
    """

    series: int
    country: str
    authority: str
    referred_on: str = ""
    package: int | None = None
    receipt: str = ""
    note: str = ""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        series = series_row(changes, self.series)
        row: Row = {
            "id": next_id(changes.connection, "referral"),
            "series": self.series,
            "country": known_country(self.country),
            "authority": _authority(self.authority),
            "referred_on": _day(self.referred_on or audit.now()[:10]),
            "package": _package(changes, self.package),
            "receipt": self.receipt.strip(),
            "outcome": "open",
            "note": self.note.strip(),
            "author": changes.actor,
        }
        changes.put("referral", row)
        if STATUSES.index(str(series["status"])) < STATUSES.index("referred"):
            changes.put("series", {**series, "status": "referred"})
        return _effect(changes, "refer series", row, row)


@dataclass(frozen=True)
class SetReferral:
    """Change what is on record of a referral; None leaves a field as it is. `package` 0: none carried it.

    `series_identified`: its series gets the status `identified` too, where somebody was by the outcome.
    """

    referral: int
    outcome: str | None = None
    receipt: str | None = None
    note: str | None = None
    authority: str | None = None
    country: str | None = None
    referred_on: str | None = None
    package: int | None = None
    series_identified: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = referral_row(changes, self.referral)
        new = dict(row)
        if self.outcome is not None:
            if self.outcome not in OUTCOMES:
                raise UserError(f"“{self.outcome}” is no outcome; use one of {', '.join(OUTCOMES)}.")
            new["outcome"] = self.outcome
        if self.receipt is not None:
            new["receipt"] = self.receipt.strip()
        if self.note is not None:
            new["note"] = self.note.strip()
        if self.authority is not None:
            new["authority"] = _authority(self.authority)
        if self.country is not None:
            new["country"] = known_country(self.country)
        if self.referred_on is not None:
            new["referred_on"] = _day(self.referred_on)
        if self.package is not None:
            new["package"] = _package(changes, self.package or None)
        changed = changes.put("referral", new)
        detail = {name: value for name, value in new.items() if value != row[name]}
        if self.series_identified and self._identify(changes, new):
            changed, detail["status"] = True, _IDENTIFIED
        return _effect(changes, "set referral", new, detail, reached=int(changed))

    def _identify(self, changes: Changes, referral: Row) -> bool:
        if referral["outcome"] not in IDENTIFYING:
            raise UserError(
                f"By the outcome “{referral['outcome']}” nobody was identified; "
                f"give the series that status by an outcome of {', '.join(IDENTIFYING)}."
            )
        return changes.put("series", {"id": referral["series"], "status": _IDENTIFIED})


@dataclass(frozen=True)
class RemoveReferral:
    """Take a referral that never was off the record.

    `status_back`: its series, which stays *referred* else, gets the status back that it had before (`former_status`).
    """

    referral: int
    status_back: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = referral_row(changes, self.referral)
        detail: dict[str, object] = {"country": row["country"], "authority": row["authority"]}
        if self.status_back:
            former = former_status(changes.connection, self.referral)
            if not former:
                raise UserError(
                    "Which status the series had before this referral isn't known, or it isn't referred by this one "
                    "alone; remove the referral without that, and set the status of the series."
                )
            changes.put("series", {"id": row["series"], "status": former})
            detail["status"] = former
        changes.remove("referral", {"id": self.referral})
        return _effect(changes, "remove referral", row, detail)


def referral_row(changes: Changes, referral: int) -> Row:
    """The row of a referral. Raises UserError if there is none."""
    found = changes.rows("referral", "id = ?", (referral,))
    if not found:
        raise UserError(f"There is no referral {referral}; list the referrals and choose one of them.")
    return found[0]


def _effect(changes: Changes, action: str, row: Row, detail: Mapping[str, object], *, reached: int = 1) -> Effect:
    series = series_row(changes, number_in(row, "series"))
    return Effect(action, f"referral {row['id']}", {**detail, "series": series["code"]}, _TOUCHED, (), reached)


def _authority(text: str) -> str:
    authority = " ".join(text.split())
    if not authority or len(authority) > 200 or not authority.isprintable():
        raise UserError("A referral needs the authority that it went to; write 1 to 200 printable characters.")
    return authority


def _day(text: str) -> str:
    first, last = bounds(text.strip())
    if first != last:
        raise UserError(f"A referral is made on a day; give it whole, such as {audit.now()[:10]}.")
    return text.strip()


def _package(changes: Changes, package: int | None) -> int | None:
    if (
        package is not None
        and not changes.connection.execute("SELECT 1 FROM package WHERE id = ?", (package,)).fetchone()
    ):
        raise UserError(f"There is no package {package} of this case; list its packages with “referral CASE packages”.")
    return package
