"""What officers said of faces, as statements: that there is one, whose it is, and who is never one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from app.case.export.face_facts import Side
from app.case.merge.officer_work import OfficerWork
from app.case.merge.said import About, Key, Said, Statements, clean, entity_about, face_about
from app.case.records.face_records import SAME_PLACE, overlap

Sides = tuple[About, About]


def add_faces(found: Statements, work: OfficerWork, called: Mapping[About, About]) -> None:
    """Add what the work says of faces. `called`: what those that are here under another rectangle are called here."""
    names: dict[Side, About] = {("person", each.id): entity_about(each) for each in work.entities}
    for face in work.faces.faces:
        there = face_about(face)
        about = names["face", face.id] = called.get(there, there)
        author = clean(face.author) or work.officer
        made = (face.origin, clean(face.method), round(float(face.score), 4))
        found.add(about, "made", Said(made, author, clean(face.made_at)))
        if face.person is not None and ("person", face.person) in names:
            found.add(about, "whose", Said(names["person", face.person], work.officer))
        if face.rejected is not None:
            found.add(about, "whose", Said(("rejected", clean(face.rejected)), work.officer))
    for pair in work.faces.apart:
        if pair.a in names and pair.b in names and names[pair.a] != names[pair.b]:
            found.add(apart_about(names[pair.a], names[pair.b]), "never", Said(True, work.officer))


def apart_about(one: About, other: About) -> About:
    """Two that are never one person, each a face or an entity."""
    first, second = sorted((_side(one), _side(other)))
    return "apart", *first, *second


def sides_of(about: About) -> Sides:
    """The two whom an `apart_about` is about."""
    return _of_side(about[1:4]), _of_side(about[4:7])


def faces_of(about: About) -> tuple[About, ...]:
    """The faces that a word about a face, or about two that are never one person, is about."""
    return tuple(side for side in (sides_of(about) if about[0] == "apart" else (about,)) if side[0] == "face")


def needed_for(key: Key, said: Said) -> Iterator[About]:
    """The faces and persons without which a word on whose faces are, or who is never one person, says nothing."""
    yield from sides_of(key[0]) if key[0][0] == "apart" else (key[0],)
    if isinstance(said.value, tuple) and said.value[0] == "entity":
        yield tuple(map(str, said.value))


def called_here(theirs: Iterable[About], here: Collection[About], own: Collection[About]) -> dict[About, About]:
    """What their faces are called here. One at the very place of one that is `here` is that one; else one that overlaps
    one of this case's `own` by half is the same, as when a machine looks again; else it is a face of its own.

    Faces that came by merging aren't compared so: which came first would matter.
    """
    named = dict.fromkeys(theirs)
    free: dict[About, list[About]] = defaultdict(list)
    for mine in own:
        if mine not in named:
            free[mine[:3]].append(mine)
    near = [
        (-_overlap(about, mine), about, mine)
        for about in named
        if about not in here
        for mine in free[about[:3]]
        if _overlap(about, mine) >= SAME_PLACE
    ]
    found: dict[About, About] = {}
    given: set[About] = set()
    for _, about, mine in sorted(near):
        if about not in found and mine not in given:
            found[about] = mine
            given.add(mine)
    return found


def _overlap(one: About, other: About) -> float:
    return overlap(*(tuple(map(float, about[3].split(","))) for about in (one, other)))


def _side(about: About) -> About:
    return about[1:] if about[0] == "face" else ("", *about[1:])


def _of_side(side: About) -> About:
    return ("face", *side) if side[0] else ("entity", *side[1:])
