"""Decisions about victims, offenders, locations and devices, as they are known so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.case.decisions.decision import Effect, checked_series, sha256_of
from app.case.decisions.face_people import forget, leave_links, unite
from app.case.store.ids import next_id
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.case.values.choices import ENTITY_KINDS
from app.case.values.lead_values import checked_country
from app.case.values.positions import Position, checked_position
from app.errors import UserError

_TOUCHED = frozenset({Touched.ENTITIES, Touched.FACES})


@dataclass(frozen=True)
class CreateEntity:
    """Record somebody, a place or a device, seen in these series and media.

    `country` (ISO 3166-1 alpha-2) and `position` (latitude and longitude in degrees) may be left out.
    """

    kind: str
    label: str
    country: str = ""
    position: Position | None = None
    note: str = ""
    identified: bool = False
    series: tuple[int, ...] = ()
    media: tuple[int, ...] = ()

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        if self.kind not in ENTITY_KINDS:
            raise UserError(f"“{self.kind}” is no kind of entity; use one of {', '.join(ENTITY_KINDS)}.")
        row: Row = {
            "id": next_id(changes.connection, "entity"),
            "kind": self.kind,
            "label": _label(self.label),
            "identified": int(self.identified),
            "country": checked_country(self.country),
            **_position(self.position),
            "note": self.note.strip(),
        }
        changes.put("entity", row)
        number = number_in(row, "id")
        linked = _link(changes, number, self.series, self.media)
        return _effect("create entity", number, {**row, **linked}, self.media)


@dataclass(frozen=True)
class SetEntity:
    """Change what is said of an entity; None leaves a field as it is. `no_position` takes its position away."""

    entity: int
    label: str | None = None
    country: str | None = None
    position: Position | None = None
    no_position: bool = False
    note: str | None = None
    identified: bool | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = entity_row(changes, self.entity)
        new = dict(row)
        if self.label is not None:
            new["label"] = _label(self.label)
        if self.country is not None:
            new["country"] = checked_country(self.country)
        if self.no_position or self.position is not None:
            new |= _position(None if self.no_position else self.position)
        if self.note is not None:
            new["note"] = self.note.strip()
        if self.identified is not None:
            new["identified"] = int(self.identified)
        changed = changes.put("entity", new)
        detail = {name: value for name, value in new.items() if value != row[name]}
        return _effect("set entity", self.entity, {**detail, **_codes(changes, self.entity)}, (), reached=int(changed))


@dataclass(frozen=True)
class MergeEntities:
    """Say that several entities of one kind are one, which has all their links, and says what any of them says."""

    into: int
    others: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        target = entity_row(changes, self.into)
        if self.into in self.others or not self.others:
            raise UserError("Merging needs one entity and at least one other; choose two or more.")
        others = [entity_row(changes, other) for other in dict.fromkeys(self.others)]
        if strange := next((other for other in others if other["kind"] != target["kind"]), None):
            raise UserError(
                f"A {target['kind']} and a {strange['kind']} can't be one; merge entities of the same kind."
            )
        unite(changes, self.into, [number_in(other, "id") for other in others])
        for other in others:
            for table, key in (("entity_series", "series"), ("entity_medium", "medium")):
                rows = changes.rows(table, "entity = ?", (number_in(other, "id"),))
                changes.remove_all(table, rows)
                changes.put_all(table, [{"entity": self.into, key: row[key]} for row in rows])
            changes.remove("entity", {"id": other["id"]})
        changes.put("entity", _united(target, others))
        merged = [{"id": other["id"], "label": other["label"]} for other in others]
        return _effect("merge entities", self.into, {"merged": merged, **_codes(changes, self.into)}, ())


@dataclass(frozen=True)
class LinkEntity:
    """Say that an entity is seen in series and media."""

    entity: int
    series: tuple[int, ...] = ()
    media: tuple[int, ...] = ()

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        entity_row(changes, self.entity)
        _asked(self.series, self.media)
        return _effect("link entity", self.entity, _link(changes, self.entity, self.series, self.media), self.media)


@dataclass(frozen=True)
class UnlinkEntity:
    """Say that an entity is not seen in series and media."""

    entity: int
    series: tuple[int, ...] = ()
    media: tuple[int, ...] = ()

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        entity_row(changes, self.entity)
        _asked(self.series, self.media)
        told = _told(changes, self.series, self.media)
        changes.remove_all("entity_series", [{"entity": self.entity, "series": each} for each in set(self.series)])
        changes.remove_all("entity_medium", [{"entity": self.entity, "medium": each} for each in set(self.media)])
        leave_links(changes, self.entity, set(self.media))
        return _effect("unlink entity", self.entity, told, self.media)


@dataclass(frozen=True)
class RemoveEntity:
    """Take an entity out of the case, with its links."""

    entity: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = entity_row(changes, self.entity)
        detail = {"kind": row["kind"], "label": row["label"], **_codes(changes, self.entity)}
        forget(changes, self.entity)
        for table in ("entity_series", "entity_medium"):
            changes.remove_all(table, changes.rows(table, "entity = ?", (self.entity,)))
        changes.remove("entity", {"id": self.entity})
        return _effect("remove entity", self.entity, detail, ())


def entity_row(changes: Changes, entity: int) -> Row:
    """The row of an entity. Raises UserError if there is none."""
    found = changes.rows("entity", "id = ?", (entity,))
    if not found:
        raise UserError(f"There is no entity {entity}; list the entities and choose one of them.")
    return found[0]


def _effect(action: str, entity: int, detail: dict[str, object], media: Sequence[int], *, reached: int = 1) -> Effect:
    return Effect(action, f"entity {entity}", detail, _TOUCHED, tuple(media), reached)


def _label(text: str) -> str:
    label = " ".join(text.split())
    if not label or len(label) > 200 or not label.isprintable():
        raise UserError("An entity needs a name by which officers know it; write 1 to 200 printable characters.")
    return label


def _position(position: Position | None) -> Row:
    if position is None:
        return {"latitude": None, "longitude": None}
    latitude, longitude = checked_position(position)
    return {"latitude": latitude, "longitude": longitude}


def _asked(series: Sequence[int], media: Sequence[int]) -> None:
    if not series and not media:
        raise UserError("Nothing is chosen; choose series or media.")


def _link(changes: Changes, entity: int, series: Sequence[int], media: Sequence[int]) -> dict[str, object]:
    told = _told(changes, series, media)
    changes.put_all("entity_series", [{"entity": entity, "series": each} for each in dict.fromkeys(series)])
    changes.put_all("entity_medium", [{"entity": entity, "medium": each} for each in dict.fromkeys(media)])
    return told


def _told(changes: Changes, series: Sequence[int], media: Sequence[int]) -> dict[str, object]:
    """What is linked, in words that outlive the ids. Raises UserError where it isn't in the case."""
    codes = []
    for each in dict.fromkeys(series):
        checked_series(changes.connection, each)
        codes += [row["code"] for row in changes.rows("series", "id = ?", (each,))]
    return {"of_series": codes, "media": sha256_of(changes.connection, tuple(dict.fromkeys(media)))}


def _codes(changes: Changes, entity: int) -> dict[str, object]:
    """The codes of the series that an entity is linked with, so that the trail can be read by series."""
    rows = changes.rows("series", "id IN (SELECT series FROM entity_series WHERE entity = ?) ORDER BY code", (entity,))
    return {"of_series": [row["code"] for row in rows]}


def _united(target: Row, others: Sequence[Row]) -> Row:
    every = [target, *others]
    new = dict(target)
    new["identified"] = max(number_in(row, "identified") for row in every)
    new["country"] = next((row["country"] for row in every if row["country"]), "")
    placed = next((row for row in every if row["latitude"] is not None), target)
    new |= {"latitude": placed["latitude"], "longitude": placed["longitude"]}
    new["note"] = "\n".join(
        str(row["note"]) if row is target else f"{row['label']}: {row['note']}" for row in every if row["note"]
    )
    return new
