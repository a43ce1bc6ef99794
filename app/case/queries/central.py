"""Which media the central database is known to have: by its own hash sets, and by what it answered."""

from __future__ import annotations

from collections.abc import Sequence

from app import sqlite
from app.errors import UserError

OWN_FORMS = ("ICSE CSV",)
"""Hash sets in these forms are the central database's own; of others the officer has to say it."""


def sets(reader: sqlite.Connection) -> list[tuple[str, bool]]:
    """The hash sets on record that say of media that they are known, by name, and whether they are in a form that only
    the central database gives out."""
    rows = reader.execute("SELECT name, form FROM known_set WHERE meaning <> 'irrelevant' ORDER BY name")
    return [(name, form in OWN_FORMS) for name, form in rows]


def answered(reader: sqlite.Connection) -> dict[int, dict[str, int]]:
    """How many answers of each kind are on record, by the id of the package that they answer."""
    found: dict[int, dict[str, int]] = {}
    for package, answer, count in reader.execute(
        "SELECT package, answer, count(*) FROM reply WHERE package IS NOT NULL GROUP BY package, answer"
    ):
        found.setdefault(package, {})[answer] = count
    return found


def had_already(reader: sqlite.Connection, named: Sequence[str] = ()) -> dict[int, str]:
    """Why the central database has them, as a sentence, by the ids of media.

    `named`: further sets that are the central database's. Only what is the same by a digest counts, never what looks
    alike, and not where a stronger digest of the record is another. An answer counts where it says that the medium is
    known there, or where the package that it answers carried the media. Raises UserError for a set that isn't there.
    """
    own = dict(sets(reader))
    for name in named:
        if name not in own:
            raise UserError(
                f"This case was checked against no hash set “{name}” of known media; “hashes list” has them."
            )
    names = [name for name, central in own.items() if central or name in named]
    found: dict[int, str] = {}
    rows = reader.execute(
        "SELECT k.medium, s.name, k.method FROM known k JOIN known_set s ON s.id = k.known_set "
        "WHERE k.meaning <> 'irrelevant' AND k.method <> 'pdq' AND k.disagreeing = '' "
        f"AND s.name IN ({','.join('?' * len(names))}) "
        "ORDER BY k.medium, k.method = 'md5', k.method = 'sha1', s.name",
        names,
    )
    for medium, name, method in rows:
        by = {"md5": "MD5 alone", "sha1": "SHA-1"}.get(method, "SHA-256")
        found.setdefault(medium, f"The hash set “{name}” has it (by its {by}).")
    for medium, answer in reader.execute(
        "SELECT m.id, r.answer FROM reply r JOIN medium m ON m.sha256 = unhex(r.about) "
        "LEFT JOIN package p ON p.id = r.package "
        "WHERE length(r.about) = 64 AND (r.answer IN ('known', 'identified') OR p.profile = 'series-full') "
        "ORDER BY r.id"
    ):
        found.setdefault(medium, f"The central database has answered that it has it (“{answer}”).")
    return found
