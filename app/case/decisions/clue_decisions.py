"""Decisions about clues: record, change, accept, refute and remove them.

What a machine offers is `proposed` and counts only once a person accepts it; what a person records counts at once.
A refuted clue stays, with the reason, so that nobody, and no machine, brings it up again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app import sqlite
from app.case.decisions.clue_spot import Region, check_place
from app.case.decisions.decision import Effect, checked_series, count_of, sha256_of
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.case.values.lead_values import Weight, checked_country, checked_weights, strongest_country
from app.errors import UserError

ORIGINS = ("person", "machine")
STATES = ("proposed", "accepted", "refuted")
_TOUCHED = frozenset({Touched.CLUES})


@dataclass(frozen=True)
class Spot:
    """Where in a medium: a moment or a span (ms), a rectangle (x, y, w, h relative to the upright picture, 0 to 1)."""

    at_ms: int | None = None
    end_ms: int | None = None
    region: Region | None = None


@dataclass(frozen=True)
class AddClue:
    """Record something seen or heard at a medium, a time (ms) and a rectangle (x, y, w, h relative, 0 to 1).

    `supports`, a country, is short for a weight of 1 for it. `end_ms` makes the time a span. A clue by a `machine`
    needs the `method` in words, and is proposed. `author`, `made_at`: who recorded it first and when (UTC), where that
    is somebody else than who decides now.
    """

    medium: int
    kind: str
    text: str
    series: int | None = None
    supports: str = ""
    at_ms: int | None = None
    region: Region | None = None
    end_ms: int | None = None
    weights: tuple[Weight, ...] = ()
    origin: str = "person"
    method: str = ""
    author: str = ""
    made_at: str = ""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        (digest,) = sha256_of(changes.connection, (self.medium,))
        self._check(changes.connection)
        row: Row = {
            "id": next_id(changes.connection, "clue"),
            "series": self.series,
            "medium": self.medium,
            **_place(changes.connection, self.medium, Spot(self.at_ms, self.end_ms, self.region)),
            "kind": checked_kind(self.kind),
            "text": checked_text(self.text),
            "supports": "",
            "origin": self.origin,
            "method": self.method.strip(),
            "state": "proposed" if self.origin == "machine" else "accepted",
            "reason": "",
            "author": self.author or ("" if self.origin == "machine" else changes.actor),
            "made_at": self.made_at or audit.now(),
        }
        weights = checked_weights(self._all_weights())
        row["supports"] = strongest_country(weights)
        changes.put("clue", row)
        _weigh(changes, number_in(row, "id"), weights)
        detail = {**row, "medium": digest, "weights": _told(weights)}
        return Effect("add clue", f"clue {row['id']}", with_series(changes, detail, row), _TOUCHED, (self.medium,), 1)

    def _all_weights(self) -> tuple[Weight, ...]:
        country = checked_country(self.supports)
        weighed = {weight.value.strip().upper() for weight in self.weights if weight.about == "country"}
        return (*self.weights, Weight("country", country, 1)) if country and country not in weighed else self.weights

    def _check(self, connection: sqlite.Connection) -> None:
        if self.origin not in ORIGINS:
            raise UserError(f"“{self.origin}” is no origin of a clue; use one of {', '.join(ORIGINS)}.")
        if self.origin == "machine" and not self.method.strip():
            raise UserError("A clue that a machine offers must say how it was found; write the method as a sentence.")
        if self.series is not None:
            checked_series(connection, self.series)


@dataclass(frozen=True)
class AddClues:
    """Record several clues in one step, such as those that a machine offers."""

    clues: tuple[AddClue, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        if not self.clues:
            raise UserError("There are no clues to record; choose some.")
        made = [clue.carry_out(changes) for clue in self.clues]
        codes = list(dict.fromkeys(each.detail["series"] for each in made if each.detail["series"]))
        detail = {"clues": [each.detail for each in made], "of_series": codes}
        media = tuple(dict.fromkeys(clue.medium for clue in self.clues))
        return Effect("add clues", count_of(len(made), "clue", "clues"), detail, _TOUCHED, media, len(media))


@dataclass(frozen=True)
class ChangeClue:
    """Change what is said in a clue; None leaves a part as it is. `series` 0: it belongs to none.

    `weights` takes the place of all that it had.
    """

    clue: int
    kind: str | None = None
    text: str | None = None
    weights: tuple[Weight, ...] | None = None
    spot: Spot | None = None
    series: int | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = clue_row(changes, self.clue)
        new = dict(row)
        if self.kind is not None:
            new["kind"] = checked_kind(self.kind)
        if self.text is not None:
            new["text"] = checked_text(self.text)
        if self.spot is not None:
            new |= _place(changes.connection, number_in(row, "medium"), self.spot)
        if self.series is not None:
            new["series"] = checked_series(changes.connection, self.series) if self.series else None
        detail: dict[str, object] = {"id": self.clue}
        changed = False
        if self.weights is not None:
            weights = checked_weights(self.weights)
            new["supports"] = strongest_country(weights)
            changed = _weigh(changes, self.clue, weights)
            detail["weights"] = _told(weights)
        changed |= changes.put("clue", new)
        detail |= {name: value for name, value in new.items() if value != row[name]}
        return _effect(changes, "change clue", new, detail, changed=changed)


@dataclass(frozen=True)
class AcceptClues:
    """Let clues count: such that a machine offered, or that were refuted. Who accepts a machine's clue answers for it,
    and becomes its author."""

    clues: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        rows = _rows(changes, self.clues)
        new = [{**row, "state": "accepted", "reason": "", "author": row["author"] or changes.actor} for row in rows]
        return _judged(changes, "accept clues", new)


@dataclass(frozen=True)
class RefuteClues:
    """Say that clues don't hold, and why. They stay and count no longer."""

    clues: tuple[int, ...]
    reason: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        rows, reason = _rows(changes, self.clues), self.reason.strip()
        if not reason:
            raise UserError("Refuting a clue needs a reason; write why it doesn't hold.")
        return _judged(changes, "refute clues", [{**row, "state": "refuted", "reason": reason} for row in rows], reason)


@dataclass(frozen=True)
class ReopenClues:
    """Take a refutation, or the acceptance of a machine's clue, back: they are again as they were first recorded."""

    clues: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        new: list[Row] = []
        for row in _rows(changes, self.clues):
            by_machine = row["origin"] == "machine"
            state, author = ("proposed", "") if by_machine else ("accepted", row["author"])
            new.append({**row, "state": state, "reason": "", "author": author})
        return _judged(changes, "reopen clues", new)


@dataclass(frozen=True)
class RemoveClue:
    """Take a clue out of the case."""

    clue: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = clue_row(changes, self.clue)
        used = changes.connection.execute("SELECT public_id FROM object WHERE clue = ?", (self.clue,)).fetchone()
        if used:
            raise UserError(
                f"The object {used[0]} was cropped from this clue; refute the clue, or remove the object first."
            )
        _weigh(changes, self.clue, ())
        changes.remove("clue", {"id": self.clue})
        (digest,) = sha256_of(changes.connection, (number_in(row, "medium"),))
        detail = {"id": self.clue, "medium": digest, "text": row["text"]}
        return _effect(changes, "remove clue", row, detail, changed=True)


def clue_row(changes: Changes, clue: int) -> Row:
    """The row of a clue. Raises UserError if there is none."""
    found = changes.rows("clue", "id = ?", (clue,))
    if not found:
        raise UserError(f"There is no clue {clue}; list the clues and choose one of them.")
    return found[0]


def checked_kind(kind: str) -> str:
    """A clue's kind without outer space. Kinds of one's own are allowed; those that are offered are data
    (`app.case.values.vocabulary`)."""
    kind = kind.strip()
    if not kind:
        raise UserError("A clue needs a kind; say what it is, e.g. sign, socket, building.")
    return kind


def checked_text(text: str) -> str:
    """A clue's words without outer space. Raises UserError where there are none."""
    text = text.strip()
    if not text:
        raise UserError("A clue needs words; write what is seen or heard.")
    return text


def _place(connection: sqlite.Connection, medium: int, spot: Spot) -> Row:
    check_place(connection, medium, spot.at_ms, spot.end_ms, spot.region)
    x, y, w, h = spot.region or (None, None, None, None)
    return {"at_ms": spot.at_ms, "end_ms": spot.end_ms, "x": x, "y": y, "w": w, "h": h}


def _rows(changes: Changes, clues: tuple[int, ...]) -> list[Row]:
    if not clues:
        raise UserError("No clue is chosen; choose one or more.")
    return [clue_row(changes, clue) for clue in dict.fromkeys(clues)]


def _judged(changes: Changes, action: str, rows: Sequence[Row], reason: str = "") -> Effect:
    reached = changes.put_all("clue", rows)
    of = dict.fromkeys(number_in(row, "series") for row in rows if row["series"] is not None)
    codes = [row["code"] for each in of for row in changes.rows("series", "id = ?", (each,))]
    detail = {"clues": [row["id"] for row in rows], "of_series": codes}
    media = tuple(dict.fromkeys(number_in(row, "medium") for row in rows))
    target = f"clue {rows[0]['id']}" if len(rows) == 1 else count_of(len(rows), "clue", "clues")
    return Effect(action, target, {**detail, **({"reason": reason} if reason else {})}, _TOUCHED, media, reached)


def _weigh(changes: Changes, clue: int, weights: tuple[Weight, ...]) -> bool:
    """Make these the weights of a clue; whether that changed any."""
    wanted = {(weight.about, weight.value) for weight in weights}
    present = changes.rows("clue_weight", "clue = ?", (clue,))
    gone = changes.remove_all("clue_weight", [row for row in present if (row["about"], row["value"]) not in wanted])
    rows: list[Row] = [{"clue": clue, "about": w.about, "value": w.value, "weight": w.weight} for w in weights]
    return changes.put_all("clue_weight", rows) + gone > 0


def _told(weights: tuple[Weight, ...]) -> list[list[object]]:
    return [[weight.about, weight.value, weight.weight] for weight in weights]


def _effect(changes: Changes, action: str, row: Row, detail: dict[str, object], *, changed: bool) -> Effect:
    medium = number_in(row, "medium")
    told = with_series(changes, detail, row)
    return Effect(action, f"clue {row['id']}", told, _TOUCHED, (medium,), int(changed))


def with_series(changes: Changes, detail: Mapping[str, object], row: Row) -> dict[str, object]:
    """The detail with the code of the series of a clue, so that the trail can be read by series."""
    if row["series"] is None:
        return dict(detail)
    (code,) = changes.connection.execute("SELECT code FROM series WHERE id = ?", (row["series"],)).fetchone()
    return {**detail, "series": code}
