"""People as their window shows them: persons, what is proposed, faces that are nobody's, and faces cut out small."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app import sqlite
from app.case.decisions.face_people import PEOPLE
from app.case.queries import faces, leads, media
from app.case.queries.faces import Face, FaceCounts
from app.case.records.small_jpeg import decoded
from app.desk.pictures import protected_image
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.text.display import clock, one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words
from app.leads.people import Group, Side, Suggestion, read_proposed

if TYPE_CHECKING:
    from app.case.records.small_jpeg import Pixels

_AROUND = 0.25
"""How much is shown around a face, in parts of its size: enough to tell hair and ears."""
_LARGEST = 240
"""Twice what a face has on the screen."""
NO_FACES = FaceCounts(0, 0, 0, 0, 0)


@dataclass(frozen=True)
class Item:
    """One line of the window's list. `kind`: `person`, `group`, `alike` (a suggestion) or `loose` (nobody's faces).

    `id` stays the same for as long as it is the same thing. `other`: the second side of a suggestion.
    """

    id: int
    kind: str
    first: str
    second: str
    faces: tuple[int, ...]
    entity: int | None = None
    other: Side | None = None


@dataclass(frozen=True)
class PeopleRead:
    """All that the window lists. `people`: labels by entity."""

    items: tuple[Item, ...]
    faces: dict[int, Face]
    people: dict[int, str]
    counts: FaceCounts
    apart: frozenset[tuple[str, str]] = frozenset()
    """Who is never one person, as `app.case.decisions.face_apart` names them; both ways round."""

    def kept_apart(self, ones: Iterable[str], others: Iterable[str]) -> bool:
        """Whether any of these and any of those are never one person."""
        return any((one, other) in self.apart for one in ones for other in others)


def read(reader: sqlite.Connection) -> PeopleRead:
    """Suggestions first, since they are few and rest on a look at the dates; then persons, groups, and the rest."""
    proposed = read_proposed(reader)
    known = {face.id: face for face in faces.faces(reader)}
    persons = [each for each in leads.entities(reader) if each.kind in PEOPLE]
    people = {each.id: one_line(each.label) for each in persons}
    in_groups = {number for group in proposed.groups for number in group.faces if _is_proposal(group)}
    loose = [face for face in known.values() if face.entity is None and face.id not in in_groups]
    own: dict[int | None, list[Face]] = defaultdict(list)
    for face in known.values():
        own[face.entity].append(face)
    items = [_person(each, own[each.id]) for each in persons]
    items += [_group(group, people) for group in proposed.groups if _is_proposal(group)]
    items += [_alike(each, people) for each in proposed.suggestions]
    if loose:
        told = _tr("Say whose they are, or reject them")
        items.append(Item(2, "loose", _tr("Faces that are nobody's yet"), told, tuple(face.id for face in loose)))
    pairs = faces.apart(reader)
    apart = frozenset(pairs) | {(b, a) for a, b in pairs}
    return PeopleRead(tuple(items), known, people, faces.counts(reader), apart)


def crops(reader: sqlite.Connection, wanted: Sequence[Face], strengths: Strengths) -> dict[int, ProtectedImage]:
    """Faces cut out of previews and kept frames; those of which nothing is kept are left out. For `Workbench.ask`."""
    found: dict[int, ProtectedImage] = {}
    previews = media.previews(reader, list({face.medium for face in wanted}))
    by_still: dict[tuple[int, int], list[Face]] = defaultdict(list)
    for face in wanted:
        by_still[face.medium, face.at_ms].append(face)
    for (medium, at_ms), own in by_still.items():
        still = media.still_near(reader, medium, at_ms)
        jpeg = previews.get(medium) if still is None else still[1]
        pixels = None if jpeg is None else decoded(jpeg, 1)
        if pixels is None:
            continue
        for face in own:
            if (picture := cut_out(face, pixels, strengths)) is not None:
                found[face.id] = picture
    return found


def cut_out(face: Face, pixels: Pixels, strengths: Strengths) -> ProtectedImage | None:
    """A face with some of what is around it, out of its whole picture (BGR), at most `_LARGEST` pixels long."""
    height, width = pixels.shape[:2]
    x, y, w, h = face.region
    left, top = int(max(0.0, x - _AROUND * w) * width), int(max(0.0, y - _AROUND * h) * height)
    right, bottom = int(min(1.0, x + (1 + _AROUND) * w) * width), int(min(1.0, y + (1 + _AROUND) * h) * height)
    part = pixels[top : max(top + 1, bottom), left : max(left + 1, right)].copy()
    if not part.size:
        return None
    step = -(-max(part.shape[:2]) // _LARGEST)
    part = part[::step, ::step].copy()
    return protected_image.from_pixels(part, strengths, part.shape[1], part.shape[0])


def caption(face: Face) -> str:
    """Below a face: when it was taken, and in a video at which time."""
    told = day(face.day) if face.day else _tr("no day told")
    return _tr("{0}, at {1}").format(told, clock(face.at_ms)) if face.at_ms else told


def spoken(face: Face, people: dict[int, str]) -> str:
    """A face for a screen reader, and on its tooltip."""
    how = _tr("drawn by {0}").format(one_line(face.author)) if face.origin == "person" else _tr("found by a machine")
    whose = people.get(face.entity or 0) or _tr("nobody's yet")
    return _tr("Face {0}, {1}, {2}, {3}").format(face.id, whose, caption(face), how)


def day(text: str) -> str:
    """A day in the words of the window's language; as it stands where no calendar holds it."""
    found = QDate.fromString(text, "yyyy-MM-dd")
    return QLocale().toString(found, _tr("d MMM yyyy")) if found.isValid() else one_line(text, 20)


def advice(item: Item) -> str:
    """What to think of before deciding about a line; empty for persons."""
    return {
        "group": _tr("Proposed, since they look alike. Look at each before you name them or give them to a person."),
        "alike": _tr("Suggested only: these are of different days, and faces change with age. Look at the dates."),
    }.get(item.kind, "")


def _is_proposal(group: Group) -> bool:
    return len(group.faces) > 1 or group.entity is not None


def _person(person: leads.Entity, own: Sequence[Face]) -> Item:
    days = sorted(face.day for face in own if face.day)
    told = (lead_words.entity_kind(person.kind), _count(len(own)), _days((days[0], days[-1])) if days else "")
    second = " · ".join(part for part in told if part)
    return Item(4 * person.id, "person", one_line(person.label), second, tuple(face.id for face in own), person.id)


def _group(group: Group, people: dict[int, str]) -> Item:
    where = day(group.session.day) if group.session.day else _tr("no day told")
    told = [where, one_line(group.session.camera, 40)]
    if group.entity is None:
        first = _tr("One person? {0}").format(_count(len(group.faces)))
    else:
        first = _tr("{0}? {1}").format(people.get(group.entity, ""), _count(len(group.faces)))
    second = " · ".join(part for part in told if part)
    return Item(4 * group.id + 1, "group", first, second, group.faces, group.entity)


def _alike(suggestion: Suggestion, people: dict[int, str]) -> Item:
    a, b = suggestion.a, suggestion.b
    first = _tr("Perhaps one: {0} and {1}").format(_who(a, people), _who(b, people))
    second = _tr("{0} and {1}").format(_days(a.days), _days(b.days))
    return Item(
        4 * (a.faces[0] * 1_000_003 + b.faces[0]) + 3, "alike", first, second, (*a.faces, *b.faces), a.entity, b
    )


def _who(side: Side, people: dict[int, str]) -> str:
    return people.get(side.entity, "") if side.entity else _count(len(side.faces))


def _days(days: tuple[str, str]) -> str:
    first, last = days
    if not first:
        return _tr("no day told")
    return day(first) if first == last else _tr("{0} to {1}").format(day(first), day(last))


def _count(number: int) -> str:
    return _tr("1 face") if number == 1 else _tr("{0} faces").format(whole(number))


def _tr(text: str) -> str:
    return QCoreApplication.translate("People", text)
