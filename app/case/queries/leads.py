"""What leads to a place or a person: entities, opinions of countries, referrals, packages."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from app import sqlite
from app.errors import UserError


@dataclass(frozen=True)
class Entity:
    """A victim, offender, location or device, with the ids of the series and media that it is linked with."""

    id: int
    kind: str
    label: str
    identified: bool
    country: str
    position: tuple[float, float] | None
    """Latitude and longitude in degrees."""
    note: str
    series: tuple[int, ...]
    media: tuple[int, ...]


@dataclass(frozen=True)
class Opinion:
    """What is said of a country; `state`: `held` or `rejected`. `likelihood`: a key of `app.case.values.vocabulary`."""

    country: str
    likelihood: str
    state: str
    reason: str
    author: str
    made_at: str


@dataclass(frozen=True)
class Package:
    """A package that was made. `series`: codes of those in it. `bag_digest`: SHA-512, stands for every byte."""

    id: int
    path: str
    profile: str
    made_at: str
    number: int
    series: tuple[str, ...]
    bag_digest: str


@dataclass(frozen=True)
class Referral:
    """A series given to a country. `package`: id, None where none carried it. `outcome`: one of
    `app.case.values.choices.OUTCOMES`."""

    id: int
    series: int
    country: str
    authority: str
    referred_on: str
    package: int | None
    receipt: str
    outcome: str
    note: str
    author: str


def entities(
    reader: sqlite.Connection,
    *,
    kind: str | None = None,
    series: int | None = None,
    medium: int | None = None,
    entity: int | None = None,
) -> list[Entity]:
    """The entities of this kind, linked with this series and medium, or all; by id."""
    asked = {
        "e.kind = :kind": kind,
        "e.id = :entity": entity,
        "e.id IN (SELECT entity FROM entity_series WHERE series = :series)": series,
        "e.id IN (SELECT entity FROM entity_medium WHERE medium = :medium)": medium,
    }
    where = " AND ".join(part for part, value in asked.items() if value is not None) or "1"
    values = {"kind": kind, "entity": entity, "series": series, "medium": medium}
    linked: dict[tuple[str, int], list[int]] = defaultdict(list)
    for table, column in (("entity_series", "series"), ("entity_medium", "medium")):
        for of, other in reader.execute(
            f"SELECT l.entity, l.{column} FROM {table} l JOIN entity e ON e.id = l.entity WHERE {where} ORDER BY 1, 2",
            values,
        ):
            linked[table, of].append(other)
    rows = reader.execute(
        "SELECT id, kind, label, identified, country, latitude, longitude, note FROM entity e "
        f"WHERE {where} ORDER BY id",
        values,
    )
    return [
        Entity(
            number,
            of_kind,
            label,
            bool(identified),
            country,
            None if latitude is None else (latitude, longitude),
            note,
            tuple(linked["entity_series", number]),
            tuple(linked["entity_medium", number]),
        )
        for number, of_kind, label, identified, country, latitude, longitude, note in rows
    ]


def entity(reader: sqlite.Connection, number: int) -> Entity:
    """An entity by its id. Raises UserError if there is none."""
    found = entities(reader, entity=number)
    if not found:
        raise UserError(f"There is no entity {number}; list the entities and choose one of them.")
    return found[0]


def opinions(reader: sqlite.Connection, series: int) -> list[Opinion]:
    """All that is said of countries of a series, by country."""
    rows = reader.execute(
        "SELECT country, likelihood, state, reason, author, made_at FROM opinion WHERE series = ? ORDER BY country",
        (series,),
    )
    return [Opinion(*row) for row in rows]


def referrals(reader: sqlite.Connection, *, series: int | None = None) -> list[Referral]:
    """The referrals of a series, or all, the oldest first."""
    rows = reader.execute(
        "SELECT id, series, country, authority, referred_on, package, receipt, outcome, note, author FROM referral "
        "WHERE :series IS NULL OR series = :series ORDER BY referred_on, id",
        {"series": series},
    )
    return [Referral(*row) for row in rows]


def receipt(reader: sqlite.Connection, package: int) -> str:
    """The receipt of a package, as JSON. Raises UserError where there is no such package."""
    row = reader.execute("SELECT receipt FROM package WHERE id = ?", (package,)).fetchone()
    if row is None:
        raise UserError(f"This case has made no package {package}; “receipt CASE” lists those that it made.")
    return str(row[0])


def packages(reader: sqlite.Connection, *, code: str | None = None) -> list[Package]:
    """The packages that carry the series with this code, or all, the oldest first."""
    found = []
    for number, path, profile, made_at, receipt in reader.execute(
        "SELECT id, path, profile, made_at, receipt FROM package ORDER BY id"
    ):
        told = json.loads(receipt)
        carried = tuple(told.get("series", ()))
        if code is None or code in carried:
            found.append(
                Package(number, path, profile, made_at, told.get("number", 0), carried, told.get("bag_digest", ""))
            )
    return found
