"""Whose faces they are: the rows of `face_person`, with the link between the person and the medium that they make."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.case.decisions.face_apart import face_name, first_apart, names_of, person_name, rename, spoken
from app.case.store.ids import pieces
from app.case.trail.changes import Changes, Row, number_in
from app.errors import UserError

PEOPLE = ("victim", "offender")
"""The kinds of entity that have faces."""


def face_rows(changes: Changes, faces: Sequence[int]) -> list[Row]:
    """The rows of these faces, in their order, each once. Raises UserError where there is no such face."""
    wanted = tuple(dict.fromkeys(faces))
    if not wanted:
        raise UserError("No face is chosen; choose one or more.")
    found: dict[int, Row] = {}
    for piece in pieces(wanted):
        for row in changes.rows("face", f"id IN ({','.join('?' * len(piece))})", piece):
            found[number_in(row, "id")] = row
    if missing := [face for face in wanted if face not in found]:
        raise UserError(f"There is no face {missing[0]}; list the faces and choose one of them.")
    return [found[face] for face in wanted]


def owners(changes: Changes, faces: Sequence[int]) -> dict[int, int]:
    """Whose these faces are: entities by face, for those that are somebody's."""
    return {number_in(row, "face"): number_in(row, "entity") for row in _owned(changes, faces)}


def give(changes: Changes, faces: Sequence[Row], entity: int) -> None:
    """Let faces (rows of `face`) be this person's, whoever's they were before. Raises UserError where an officer said
    that they never are."""
    numbers = [number_in(face, "id") for face in faces]
    _check_among_themselves(changes, numbers)
    whose = owners(changes, numbers)
    mine = [each for each in numbers if whose.get(each) != entity]
    theirs = [name for name in names_of(changes.connection, entity) if name not in set(map(face_name, numbers))]
    if found := first_apart(changes.connection, map(face_name, mine), theirs):
        raise UserError(f"{_never(changes, found)}; take that back first, with “together”, or undo.")
    take(changes, mine)
    seen = {number_in(row, "medium") for row in changes.rows("entity_medium", "entity = ?", (entity,))}
    rows: list[Row] = []
    for face in faces:
        if whose.get(number_in(face, "id")) == entity:
            continue
        medium = number_in(face, "medium")
        rows.append({"face": face["id"], "entity": entity, "linked": int(medium not in seen)})
        if medium not in seen:
            changes.put("entity_medium", {"entity": entity, "medium": medium})
            seen.add(medium)
    changes.put_all("face_person", rows)


def take(changes: Changes, faces: Sequence[int]) -> dict[int, int]:
    """Let faces be nobody's; gives whose they were. A link to a medium that a face made goes with the last of them."""
    rows = _owned(changes, faces)
    changes.remove_all("face_person", [{"face": row["face"]} for row in rows])
    for row in rows:
        if row["linked"]:
            _pass_on(changes, number_in(row, "face"), number_in(row, "entity"))
    return {number_in(row, "face"): number_in(row, "entity") for row in rows}


def unite(changes: Changes, into: int, others: Sequence[int]) -> None:
    """Faces of others become this person's, and what is said of those is said of this one; before their links move.

    Raises UserError where an officer said that two of them are never one person.
    """
    every = (into, *others)
    for place, one in enumerate(every):
        for other in every[place + 1 :]:
            names = (names_of(changes.connection, one), names_of(changes.connection, other))
            if found := first_apart(changes.connection, *names):
                raise UserError(f"{_never(changes, found)}; take that back first, with “together”, or undo.")
    by_hand = {medium for entity in every for medium in _linked_by_hand(changes, entity)}
    for other in others:
        rows = changes.rows("face_person", "entity = ?", (other,))
        changes.put_all("face_person", [{**row, "entity": into} for row in rows])
        rename(changes, person_name(other), person_name(into))
    leave_links(changes, into, by_hand)


def leave_links(changes: Changes, entity: int, media: Collection[int]) -> None:
    """From now on an officer says whether this person is seen in these media: no face takes the link along when it
    goes."""
    rows = changes.connection.execute(
        "SELECT p.face, f.medium FROM face_person p JOIN face f ON f.id = p.face WHERE p.entity = ? AND p.linked",
        (entity,),
    ).fetchall()
    changes.put_all("face_person", [{"face": face, "linked": 0} for face, medium in rows if medium in media])


def forget(changes: Changes, entity: int) -> None:
    """Before a person is taken out of the case: its faces are nobody's, and nothing is said of it any more."""
    changes.remove_all("face_person", changes.rows("face_person", "entity = ?", (entity,)))
    rename(changes, person_name(entity), None)


def _linked_by_hand(changes: Changes, entity: int) -> list[int]:
    rows = changes.connection.execute(
        "SELECT medium FROM entity_medium WHERE entity = :entity AND medium NOT IN (SELECT f.medium FROM face_person p "
        "JOIN face f ON f.id = p.face WHERE p.entity = :entity AND p.linked)",
        {"entity": entity},
    )
    return [medium for (medium,) in rows]


def _owned(changes: Changes, faces: Sequence[int]) -> list[Row]:
    return [
        row
        for piece in pieces(tuple(dict.fromkeys(faces)))
        for row in changes.rows("face_person", f"face IN ({','.join('?' * len(piece))})", piece)
    ]


def _pass_on(changes: Changes, face: int, entity: int) -> None:
    """The link that this face made is made by another face of the person in the same medium, or goes."""
    others = changes.rows(
        "face_person",
        "entity = ? AND face IN (SELECT id FROM face WHERE medium = (SELECT medium FROM face WHERE id = ?)) "
        "ORDER BY face LIMIT 1",
        (entity, face),
    )
    if others:
        changes.put("face_person", {**others[0], "linked": 1})
        return
    (medium,) = changes.connection.execute("SELECT medium FROM face WHERE id = ?", (face,)).fetchone()
    changes.remove("entity_medium", {"entity": entity, "medium": medium})


def _check_among_themselves(changes: Changes, faces: Sequence[int]) -> None:
    names = [face_name(face) for face in faces]
    if found := first_apart(changes.connection, names, names):
        raise UserError(f"{_never(changes, found)}; choose one of them, or take that back first.")


def _never(changes: Changes, pair: tuple[str, str]) -> str:
    one, other = (spoken(changes.connection, each) for each in pair)
    return f"It was decided that {one} and {other} are never one person"
