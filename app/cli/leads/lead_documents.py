"""How leads stand in JSON: clues, opinions, entities, packages, referrals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from app import sqlite
from app.case.decisions.decision import sha256_of
from app.case.queries import leads, series
from app.case.queries.series import Clue
from app.case.values import names

Document = dict[str, Any]


def clue_document(clue: Clue, reader: sqlite.Connection) -> Document:
    """A clue, with the code of its series and the digest of its medium; times in seconds."""
    same = ("id", "kind", "text", "supports", "region", "origin", "method", "state", "reason", "author", "made_at")
    return {
        **{key: getattr(clue, key) for key in same},
        "series": _code(clue.series, reader),
        "medium": sha256_of(reader, (clue.medium,))[0],
        "at": _seconds(clue.at_ms),
        "end": _seconds(clue.end_ms),
        "weights": [asdict(weight) for weight in clue.weights],
    }


def opinion_document(opinion: leads.Opinion) -> Document:
    """An opinion as it was said."""
    return asdict(opinion)


def entity_document(entity: leads.Entity, reader: sqlite.Connection) -> Document:
    """An entity, with codes and digests of what it is linked with."""
    return {
        **asdict(entity),
        "series": [series.get(reader, each).code for each in entity.series],
        "media": sha256_of(reader, entity.media),
    }


def package_document(package: leads.Package) -> Document:
    """A package that was made."""
    return asdict(package) | {"path": names.display(package.path)}


def referral_document(referral: leads.Referral, reader: sqlite.Connection) -> Document:
    """A referral, with the code of its series."""
    return asdict(referral) | {"series": _code(referral.series, reader)}


def clue_lines(found: Iterable[Clue], reader: sqlite.Connection) -> list[str]:
    """Clues for people, one a line: what each says and speaks for, where it stands, and whether it counts."""
    return [_clue_line(clue, reader) for clue in found]


def _clue_line(clue: Clue, reader: sqlite.Connection) -> str:
    weights = ", ".join(f"{weight.value} {weight.weight:+d}" for weight in clue.weights)
    state = "" if clue.state == "accepted" else f" [{clue.state}{': ' if clue.reason else ''}{clue.reason}]"
    said = f"{clue.id}: {clue.kind}: {clue.text}" + (f" ({weights})" if weights else "") + state
    return f"{said}  {_where(clue, reader)}"


def _where(clue: Clue, reader: sqlite.Connection) -> str:
    (digest,) = sha256_of(reader, (clue.medium,))
    parts = [f"at {digest[:12]}"]
    if clue.at_ms is not None:
        end = "" if clue.end_ms is None else f" to {clue.end_ms / 1000:g}"
        parts.append(f"{clue.at_ms / 1000:g}{end} s")
    if clue.region is not None:
        parts.append("a part of the picture")
    if clue.series is not None:
        parts.append(str(_code(clue.series, reader)))
    return ", ".join(parts)


def _code(number: int | None, reader: sqlite.Connection) -> str | None:
    return None if number is None else series.get(reader, number).code


def _seconds(at_ms: int | None) -> float | None:
    return None if at_ms is None else at_ms / 1000
