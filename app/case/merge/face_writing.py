"""Puts what another officer said of faces, which was checked before, into the tables of faces."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from app.case.decisions.face_apart import face_name, pairs, person_name
from app.case.decisions.face_people import face_rows, give, owners, take
from app.case.merge.face_statements import sides_of
from app.case.merge.said import About, Key, Said, parts_of, texts_of
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changes import Changes, Row
from app.errors import UserError


def withdraw(changes: Changes, keys: Collection[Key], leads: Mapping[About, int]) -> None:
    """What came by merging and stands no more, since it contradicts what others said too."""
    for about, name in sorted(keys):
        if name == "never":
            changes.remove_all("face_apart", pairs(*_names(about, leads)))
        elif name == "whose":
            _clear(changes, [leads[about]])


def write_faces(
    changes: Changes, said: Iterable[tuple[Key, Said]], leads: dict[About, int], media: Mapping[str, int]
) -> None:
    """Make the case say this of faces. `leads`: ids of faces and entities; `media`: those of media, by SHA-256."""
    told = dict(said)
    for (about, name), each in told.items():
        if name == "made" and about not in leads:
            leads[about] = _add(changes, about, each, media[about[1]])
    for (about, name), each in sorted(told.items(), key=lambda item: item[0]):
        if name == "whose":
            _say_whose(changes, leads[about], each, leads)
    for about, name in sorted(told):
        if name == "never":
            changes.put_all("face_apart", pairs(*_names(about, leads)))


def check_settled(changes: Changes, key: Key, leads: Mapping[About, int]) -> None:
    """Before an officer lets another's word stand: raises UserError where it has nothing to stand on."""
    sides = sides_of(key[0]) if key[0][0] == "apart" else (key[0],)
    if any(side not in leads for side in sides):
        raise UserError("The face or the person that this conflict is about is no longer in the case; choose ours.")
    if key[0][0] == "apart":
        persons = {owner for side in sides for owner in _persons(changes, side, leads)}
        if len(persons) < 2 and all(_persons(changes, side, leads) for side in sides):
            raise UserError("Here both are one person; split the person first, with “person split”, then settle this.")


def _persons(changes: Changes, side: About, leads: Mapping[About, int]) -> list[int]:
    number = leads[side]
    return list(owners(changes, [number]).values()) if side[0] == "face" else [number]


def _add(changes: Changes, about: About, said: Said, medium: int) -> int:
    origin, method, score = parts_of(said.value)
    x, y, w, h = map(float, about[3].split(","))
    number = next_id(changes.connection, "face")
    row: Row = {"id": number, "medium": medium, "at_ms": int(about[2]), "x": x, "y": y, "w": w, "h": h}
    made: Row = {"origin": str(origin), "method": str(method), "author": said.by if origin == "person" else ""}
    changes.put("face", {**row, "score": float(str(score)), **made, "made_at": said.detail or audit.now()})
    return number


def _say_whose(changes: Changes, face: int, said: Said, leads: Mapping[About, int]) -> None:
    _clear(changes, [face])
    parts = texts_of(said.value)
    if parts[0] == "rejected":
        changes.put("face_rejected", {"face": face, "reason": parts[1]})
        return
    if parts not in leads:
        raise UserError("The person whose face this is said to be is no longer in the case; choose ours.")
    give(changes, face_rows(changes, [face]), leads[parts])


def _clear(changes: Changes, faces: list[int]) -> None:
    take(changes, faces)
    changes.remove_all("face_rejected", [{"face": face} for face in faces])


def _names(about: About, leads: Mapping[About, int]) -> tuple[list[str], list[str]]:
    one, other = ([(face_name if side[0] == "face" else person_name)(leads[side])] for side in sides_of(about))
    return one, other
