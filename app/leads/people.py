"""Whose faces may be one person's: groups within a session, and across sessions suggestions with their dates.

Grouping is complete-linkage clustering (Defays, "An efficient algorithm for a complete link method", 1977): of a group
every two faces are as near as the model pack asks for, so that a chain of look-alikes never becomes one person. Two of
which an officer said that they are never one person never come into one group, nor do two faces of one picture.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.decisions.face_apart import face_name, person_name
from app.case.queries import faces
from app.case.queries.faces import Limits, Measured, Session

Pairs = Collection[tuple[str, str]]
_Floats = NDArray[np.float32]

LARGEST = 3_000
"""Faces of a session that are compared at once; of more, so many after the other."""
MOST_SUGGESTIONS = 200
_NEVER, _SAME = -2.0, 2.0
"""Likenesses that no vectors have: of two that are never one, and of two that are one by an officer's word."""


@dataclass(frozen=True, slots=True)
class Group:
    """Faces of one session that may be one person's, by id. `entity`: the person they look like; None: nobody known.

    `likeness`: cosine of the two that are least alike, those of the person among them; 1 where there is but one.
    """

    faces: tuple[int, ...]
    media: tuple[int, ...]
    session: Session
    entity: int | None
    likeness: float

    @property
    def id(self) -> int:
        """Its first face, by which it is spoken of while it is as it is."""
        return self.faces[0]


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a suggestion: a person, or the faces of a group. `days`: first and last, empty where not told."""

    entity: int | None
    faces: tuple[int, ...]
    days: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two from different sessions that may be one person; children change with age, so look at the dates.

    `likeness`: mean cosine between their faces.
    """

    a: Side
    b: Side
    likeness: float


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed in a case: groups first, then what may be one across sessions."""

    groups: tuple[Group, ...]
    suggestions: tuple[Suggestion, ...]


def read_proposed(reader: sqlite.Connection) -> Proposed:
    """What is proposed as the case is now; see `groups` and `suggestions`."""
    found, apart = faces.measured(reader), faces.apart(reader)
    owners, limits = faces.owners(reader), faces.limits(reader)
    grouped = groups(found, apart, owners, limits)
    return Proposed(tuple(grouped), tuple(suggestions(found, grouped, apart, owners, limits)))


def groups(
    found: Sequence[Measured], apart: Pairs, owners: Mapping[int, int], limits: Mapping[str, Limits]
) -> list[Group]:
    """Which faces that are nobody's yet may be one person's, session by session; the largest groups first.

    `apart`, `owners` and `limits`: as `app.case.queries.faces` gives them; what has no limits isn't grouped.
    """
    sessions: dict[tuple[Session, str, int], list[Measured]] = defaultdict(list)
    for face in found:
        if face.method in limits:
            sessions[face.session, face.method, len(face.vector)].append(face)
    never = widened(apart, owners)
    made = [
        group
        for (session, method, _), members in sessions.items()
        for start in range(0, len(members), LARGEST)
        for group in _of_session(members[start : start + LARGEST], session, never, limits[method].same)
    ]
    return sorted(made, key=lambda group: (-len(group.faces), group.faces))


def suggestions(
    found: Sequence[Measured],
    grouped: Sequence[Group],
    apart: Pairs,
    owners: Mapping[int, int],
    limits: Mapping[str, Limits],
) -> list[Suggestion]:
    """Which persons and groups of different sessions may be one; the most alike first, at most `MOST_SUGGESTIONS`."""
    by_id = {face.id: face for face in found}
    sides: dict[str, list[Measured]] = defaultdict(list)
    for face in found:
        if face.entity is not None and face.method in limits:
            sides[person_name(face.entity)].append(face)
    for group in grouped:
        if group.entity is None:
            sides[f"group {group.id}"] = [by_id[face] for face in group.faces]
    never = widened(apart, owners)
    made: list[Suggestion] = []
    kinds: dict[tuple[str, int], list[list[Measured]]] = defaultdict(list)
    for members in sides.values():
        for kind in dict.fromkeys((face.method, len(face.vector)) for face in members):
            kinds[kind].append([face for face in members if (face.method, len(face.vector)) == kind])
    for (method, _), units in kinds.items():
        made += _alike(units, never, limits[method].alike)
    return sorted(made, key=lambda each: -each.likeness)[:MOST_SUGGESTIONS]


def widened(apart: Pairs, owners: Mapping[int, int]) -> set[tuple[str, str]]:
    """The pairs, and what follows of them for the persons whose faces they name; both ways round."""
    person = {face_name(face): person_name(entity) for face, entity in owners.items()}
    return {
        each
        for a, b in apart
        for one in (a, person.get(a, a))
        for other in (b, person.get(b, b))
        if one != other
        for each in ((one, other), (other, one))
    }


def _of_session(members: Sequence[Measured], session: Session, never: Pairs, same: float) -> Iterable[Group]:
    vectors = _vectors(members)
    real = vectors @ vectors.T
    labels = _complete_links(_constrained(real, members, never), same)
    for label in dict.fromkeys(labels.tolist()):
        rows = np.flatnonzero(labels == label).tolist()
        free = [members[row] for row in rows if members[row].entity is None]
        if free:
            entity = next((members[row].entity for row in rows if members[row].entity is not None), None)
            media = tuple(dict.fromkeys(face.medium for face in free))
            least = float(min(1.0, real[np.ix_(rows, rows)].min())) if len(rows) > 1 else 1.0
            yield Group(tuple(face.id for face in free), media, session, entity, round(least, 4))


def _constrained(real: _Floats, members: Sequence[Measured], never: Pairs) -> _Floats:
    likeness = real.copy()
    rows: dict[str, list[int]] = defaultdict(list)
    for row, face in enumerate(members):
        rows[face_name(face.id)].append(row)
        if face.entity is not None:
            rows[person_name(face.entity)].append(row)
    pictures = np.unique([(face.medium, face.at_ms) for face in members], axis=0, return_inverse=True)[1].ravel()
    likeness[pictures[:, None] == pictures[None, :]] = _NEVER
    for one, other in never:
        if one in rows and other in rows:
            likeness[np.ix_(rows[one], rows[other])] = _NEVER
    people = np.asarray([-1 if face.entity is None else face.entity for face in members])
    known = (people[:, None] >= 0) & (people[None, :] >= 0)
    likeness[known] = np.where(people[:, None] == people[None, :], _SAME, _NEVER)[known]
    return likeness


def _complete_links(likeness: _Floats, same: float) -> NDArray[np.int64]:
    """A number for each row, equal for those of one group. Changes `likeness`."""
    np.fill_diagonal(likeness, _NEVER)
    labels = np.arange(len(likeness))
    nearest = likeness.argmax(1)
    best = likeness[labels, nearest]
    while len(best):
        one = int(best.argmax())
        if best[one] < same:
            break
        other = int(nearest[one])
        labels[labels == other] = one
        joined = np.minimum(likeness[one], likeness[other])
        joined[[one, other]] = _NEVER
        likeness[one], likeness[:, one] = joined, joined
        likeness[other], likeness[:, other] = _NEVER, _NEVER
        best[other] = _NEVER
        stale = np.flatnonzero((nearest == one) | (nearest == other))
        stale = np.union1d(stale[best[stale] > _NEVER], [one])
        nearest[stale] = likeness[stale].argmax(1)
        best[stale] = likeness[stale, nearest[stale]]
    return labels


def _alike(units: Sequence[Sequence[Measured]], never: Pairs, alike: float) -> Iterable[Suggestion]:
    means = np.stack([_vectors(members).mean(0) for members in units])
    for row in range(len(units) - 1):
        nearness = means[row + 1 :] @ means[row]
        for place in np.flatnonzero(nearness >= alike):
            one, other = units[row], units[row + 1 + int(place)]
            if _may_be_one(one, other, never):
                yield Suggestion(_side(one), _side(other), round(float(nearness[place]), 4))


def _may_be_one(one: Sequence[Measured], other: Sequence[Measured], never: Pairs) -> bool:
    sessions = {face.session for face in one} & {face.session for face in other}
    if sessions and one[0].entity is None and other[0].entity is None:
        return False  # the grouping of their session has answered that
    return not any((a, b) in never for a in _names(one) for b in _names(other))


def _names(members: Sequence[Measured]) -> set[str]:
    people = {person_name(face.entity) for face in members if face.entity is not None}
    return {*(face_name(face.id) for face in members), *people}


def _side(members: Sequence[Measured]) -> Side:
    days = sorted(face.session.day for face in members if face.session.day)
    return Side(members[0].entity, tuple(face.id for face in members), (days[0], days[-1]) if days else ("", ""))


def _vectors(members: Sequence[Measured]) -> _Floats:
    return np.stack([np.frombuffer(face.vector, "<f4") for face in members]).astype(np.float32)
