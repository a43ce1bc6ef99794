"""What hash sets say about the media of a case: all statements that record it.

The sets themselves belong to the workstation; the case keeps their names, versions and digests, so that it says for
ever against what it was checked, and what the sets said about its media.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analysis.fingerprints import region_layout
from app import sqlite
from app.case.trail import audit

_PIECE = 50_000
BY_LIKENESS = 1_000
"""Numbers of records that were found by likeness begin here, so that they can be found anew by themselves."""
IRRELEVANT_NO_LONGER = (
    "(NOT EXISTS (SELECT 1 FROM known k WHERE k.medium = m.id) "
    "OR EXISTS (SELECT 1 FROM known k WHERE k.medium = m.id AND k.meaning <> 'irrelevant'))"
)
"""Whether a medium `m` is irrelevant by no set now, or not by every one that says something of it."""


@dataclass(frozen=True)
class SetFacts:
    """A set as it is put on record. `sha256`: over its files."""

    name: str
    version: str
    meaning: str
    form: str
    region: str
    sha256: str
    rows: int


@dataclass(frozen=True)
class Known:
    """What one record of a set says about a medium; see the table `known`."""

    known_set: int
    number: int
    meaning: str
    method: str
    distance: int = 0
    disagreeing: str = ""
    category: str | None = None
    series: str = ""
    victim_identified: bool | None = None
    offender_identified: bool | None = None
    distributed: bool | None = None
    baseline: bool | None = None


@dataclass(frozen=True)
class MediaDigests:
    """Media and their digests, joined in the same order."""

    media: list[int]
    sha256: bytes
    sha1: bytes
    md5: bytes


@dataclass(frozen=True)
class PrintOfFrame:
    """The PDQ hash of a still. `even`: most of the still has one tone."""

    medium: int
    pdq: bytes
    even: bool


def use_sets(db: sqlite.Connection, actor: str, sets: Sequence[SetFacts]) -> dict[str, int]:
    """Put on record that media are looked up in these sets; gives their numbers by name.

    What an older version of a set said is forgotten: the caller looks all media up in the newer one.
    """
    for each in sets:
        row = db.execute("SELECT id, sha256, meaning FROM known_set WHERE name = ?", (each.name,)).fetchone()
        if row is not None and tuple(row[1:]) != (each.sha256, each.meaning):
            db.execute("DELETE FROM known WHERE known_set = ?", (row[0],))
        db.execute(
            "INSERT INTO known_set (name, version, meaning, form, region, sha256, rows) VALUES (?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET version = excluded.version, meaning = excluded.meaning, "
            "form = excluded.form, region = excluded.region, sha256 = excluded.sha256, rows = excluded.rows",
            (each.name, each.version, each.meaning, each.form, each.region, each.sha256, each.rows),
        )
    told = [
        {"name": each.name, "version": each.version, "meaning": each.meaning, "sha256": each.sha256, "rows": each.rows}
        for each in sets
    ]
    audit.append(db, actor, "use hash sets", "", {"sets": told})
    return numbers(db)


def checked_against(reader: sqlite.Connection) -> list[SetFacts]:
    """The sets that are on record, by name."""
    rows = reader.execute("SELECT name, version, meaning, form, region, sha256, rows FROM known_set ORDER BY name")
    return [SetFacts(*row) for row in rows]


def numbers(reader: sqlite.Connection) -> dict[str, int]:
    """The numbers of the sets that are on record, by name."""
    return dict(reader.execute("SELECT name, id FROM known_set"))


def record(db: sqlite.Connection, found: Iterable[tuple[int, Known]]) -> None:
    """Put on record what sets say about media that nothing is recorded of yet."""
    db.executemany(
        "INSERT INTO known (medium, known_set, number, meaning, method, distance, disagreeing, category, series, "
        "victim_identified, offender_identified, distributed, baseline) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                medium,
                known.known_set,
                known.number,
                known.meaning,
                known.method,
                known.distance,
                known.disagreeing,
                known.category,
                known.series,
                known.victim_identified,
                known.offender_identified,
                known.distributed,
                known.baseline,
            )
            for medium, known in found
        ),
    )


def forget(db: sqlite.Connection, known_sets: Iterable[int], *, only_likeness: bool = False) -> None:
    """Forget what these sets said, so that it can be found anew; or only what was found by likeness."""
    for number in known_sets:
        db.execute(
            "DELETE FROM known WHERE known_set = ? AND number >= ?", (number, BY_LIKENESS if only_likeness else 0)
        )


def drop(db: sqlite.Connection, actor: str, name: str) -> bool:
    """Forget a set and what it said; gives False where the case wasn't checked against it."""
    row = db.execute("SELECT id, version, sha256 FROM known_set WHERE name = ?", (name,)).fetchone()
    if row is None:
        return False
    (matches,) = db.execute("SELECT count(*) FROM known WHERE known_set = ?", (row[0],)).fetchone()
    forget(db, [row[0]])
    db.execute("DELETE FROM known_set WHERE id = ?", (row[0],))
    audit.append(db, actor, "forget hash set", name, {"version": row[1], "sha256": row[2], "matches": matches})
    return True


def count(reader: sqlite.Connection) -> int:
    """How many media there are."""
    (number,) = reader.execute("SELECT count(*) FROM medium").fetchone()
    return int(number)


def all_digests(reader: sqlite.Connection) -> Iterator[MediaDigests]:
    """The digests of all media, in pieces; not of those that somebody wrote into the case without whole digests."""
    cursor = reader.execute(
        "SELECT id, sha256, sha1, md5 FROM medium "
        "WHERE length(sha256) = 32 AND length(sha1) = 20 AND length(md5) = 16 ORDER BY id"
    )
    while rows := cursor.fetchmany(_PIECE):
        media, sha256, sha1, md5 = zip(*rows, strict=True)
        yield MediaDigests(list(media), b"".join(sha256), b"".join(sha1), b"".join(md5))


def prints(reader: sqlite.Connection, least_quality: int) -> Iterator[list[PrintOfFrame]]:
    """The PDQ hashes of all stills of at least this quality, in pieces."""
    cursor = reader.execute(
        "SELECT f.medium, p.value, t.frame IS NOT NULL FROM fingerprint p JOIN frame f ON f.id = p.frame "
        f"LEFT JOIN fingerprint t ON t.frame = p.frame AND t.method = '{region_layout.TONE}' "
        "WHERE p.method = 'pdq' AND length(p.value) = 32 AND p.quality >= ? ORDER BY p.frame",
        (least_quality,),
    )
    while rows := cursor.fetchmany(_PIECE):
        yield [PrintOfFrame(row[0], row[1], bool(row[2])) for row in rows]


def exactly_known(reader: sqlite.Connection) -> set[tuple[int, int]]:
    """Pairs of medium and set in which the medium was found by a digest."""
    return set(reader.execute("SELECT medium, known_set FROM known WHERE number < ?", (BY_LIKENESS,)))
