"""Decisions about faces: draw and reject them, say whose they are, and who is never one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.case.decisions.decision import Effect, count_of, sha256_of
from app.case.decisions.entity_decisions import CreateEntity, entity_row
from app.case.decisions.face_apart import MOST_PAIRS, face_name, names_of, pairs, person_name
from app.case.decisions.face_people import PEOPLE, face_rows, give, owners, take
from app.case.store.ids import next_id, pieces
from app.case.trail import audit
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.errors import UserError

Region = tuple[float, float, float, float]
_TOUCHED = frozenset({Touched.FACES, Touched.ENTITIES})


@dataclass(frozen=True)
class DrawFace:
    """Record a face that a person drew: a rectangle (x, y, w, h relative to the upright picture, 0 to 1), in a video
    at a time (ms). `entity`: whose face it is, if that is known. Needs no model."""

    medium: int
    region: Region
    at_ms: int = 0
    entity: int | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        (digest,) = sha256_of(changes.connection, (self.medium,))
        kind, duration = changes.connection.execute(
            "SELECT kind, duration_ms FROM medium WHERE id = ?", (self.medium,)
        ).fetchone()
        if kind not in ("picture", "video"):
            raise UserError("Faces are drawn in pictures and videos, and this is neither; choose another medium.")
        _check_place(self.region, self.at_ms, duration if kind == "video" else 0)
        x, y, w, h = self.region
        row: Row = {
            "id": next_id(changes.connection, "face"),
            "medium": self.medium,
            "at_ms": self.at_ms,
            "x": x,
            "y": y,
            "w": w,
            "h": h,
            "score": 1.0,
            "origin": "person",
            "method": "",
            "author": changes.actor,
            "made_at": audit.now(),
        }
        changes.put("face", row)
        detail = {**row, "medium": digest}
        if self.entity is not None:
            detail["person"] = _person(changes, self.entity)["label"]
            give(changes, [row], self.entity)
        return Effect("draw face", face_name(number_in(row, "id")), detail, _TOUCHED, (self.medium,), 1)


@dataclass(frozen=True)
class RejectFaces:
    """Say that these are no faces, or none that matter: they stay on record, are nobody's, and aren't shown again."""

    faces: tuple[int, ...]
    reason: str = ""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        rows = face_rows(changes, self.faces)
        take(changes, self.faces)
        rejected: list[Row] = [{"face": row["id"], "reason": self.reason.strip()} for row in rows]
        return _effect(changes, "reject faces", rows, changes.put_all("face_rejected", rejected), reason=self.reason)


@dataclass(frozen=True)
class AllowFaces:
    """Take it back that faces were rejected."""

    faces: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        rows = face_rows(changes, self.faces)
        keys: list[Row] = [{"face": row["id"]} for row in rows]
        return _effect(changes, "allow faces", rows, changes.remove_all("face_rejected", keys))


@dataclass(frozen=True)
class GiveFaces:
    """Say that faces are this person's; the person is seen in their media from now on. Faces of others move.

    `apart`: and that this person and those whose they were are never one (a split between two persons).
    """

    faces: tuple[int, ...]
    entity: int
    apart: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        person = _person(changes, self.entity)
        rows = face_rows(changes, self.faces)
        before = len(changes)
        _give(changes, rows, self.entity, self.apart)
        return _effect(
            changes, "give faces", rows, len(changes) - before, person=person["label"], never_together=self.apart
        )


@dataclass(frozen=True)
class NamePerson:
    """Record a new person, a `victim` or an `offender`, to whom these faces belong; see `GiveFaces`."""

    faces: tuple[int, ...]
    kind: str
    label: str
    apart: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        if self.kind not in PEOPLE:
            raise UserError(f"“{self.kind}” has no face; use one of {', '.join(PEOPLE)}.")
        rows = face_rows(changes, self.faces)
        made = CreateEntity(self.kind, self.label).carry_out(changes)
        entity = int(made.detail["id"])
        _give(changes, rows, entity, self.apart)
        effect = _effect(
            changes, "name person", rows, 1, person=made.detail["label"], kind=self.kind, never_together=self.apart
        )
        return Effect(effect.action, made.target, effect.detail, effect.touched, effect.media, effect.reached)


@dataclass(frozen=True)
class FreeFaces:
    """Say that faces aren't the person's whose they were. `apart`: and never will be."""

    faces: tuple[int, ...]
    apart: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        rows = face_rows(changes, self.faces)
        were = take(changes, self.faces)
        if self.apart:
            for face, entity in were.items():
                changes.put_all("face_apart", pairs([face_name(face)], [person_name(entity)]))
        return _effect(changes, "free faces", rows, len(were), never_together=self.apart)


@dataclass(frozen=True)
class KeepApart:
    """Say that none of `faces` and of `people` is ever one person with any of `other_faces` and `other_people`.

    Kept until `LetTogether`: neither a person's word nor a later grouping joins them before.
    """

    faces: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    other_faces: tuple[int, ...] = ()
    other_people: tuple[int, ...] = ()

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        ones, others = self._named(changes)
        on_both = {*owners(changes, self.faces).values()} & {*owners(changes, self.other_faces).values()}
        for entity in sorted({*self.people, *self.other_people, *on_both}):
            mine = set(names_of(changes.connection, entity))
            if mine.intersection(ones) and mine.intersection(others):
                raise UserError(
                    f"Person {entity} has faces on both sides; split it first, with “person split”, then say it."
                )
        changed = changes.put_all("face_apart", pairs(ones, others))
        return self._effect("keep apart", ones, others, changed)

    def _named(self, changes: Changes) -> tuple[list[str], list[str]]:
        sides = []
        for faces, people in ((self.faces, self.people), (self.other_faces, self.other_people)):
            if faces:
                face_rows(changes, faces)
            for entity in people:
                _person(changes, entity)
            sides.append(list(dict.fromkeys([*map(face_name, faces), *map(person_name, people)])))
        ones, others = sides
        if not ones or not others:
            raise UserError("It takes faces or persons on both sides; choose at least one for each.")
        if both := set(ones).intersection(others):
            raise UserError(f"“{min(both)}” stands on both sides; nobody is apart from themselves, so choose again.")
        if len(ones) * len(others) > MOST_PAIRS:
            raise UserError("These are too many faces to keep apart one by one; make persons of them first.")
        return ones, others

    def _effect(self, action: str, ones: Sequence[str], others: Sequence[str], changed: int) -> Effect:
        target = f"{ones[0]}, {others[0]}" if len(ones) * len(others) == 1 else count_of(changed, "pair", "pairs")
        return Effect(action, target, {"these": list(ones), "those": list(others)}, _TOUCHED, (), changed)


@dataclass(frozen=True)
class LetTogether(KeepApart):
    """Take it back that they are never one person."""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        ones, others = self._named(changes)
        return self._effect("let together", ones, others, changes.remove_all("face_apart", pairs(ones, others)))


def _give(changes: Changes, rows: Sequence[Row], entity: int, apart: bool) -> None:
    numbers = [number_in(row, "id") for row in rows]
    for piece in pieces(numbers):
        marks = ",".join("?" * len(piece))
        if rejected := changes.rows("face_rejected", f"face IN ({marks}) ORDER BY face LIMIT 1", piece):
            raise UserError(f"Face {rejected[0]['face']} was rejected; allow it first, then say whose it is.")
    were = take(changes, [face for face, owner in owners(changes, numbers).items() if owner != entity])
    give(changes, rows, entity)
    if apart:
        others = [person_name(each) for each in sorted(set(were.values()))]
        changes.put_all("face_apart", pairs([person_name(entity)], others))


def _person(changes: Changes, entity: int) -> Row:
    row = entity_row(changes, entity)
    if row["kind"] not in PEOPLE:
        raise UserError(f"Entity {entity} is a {row['kind']} and has no face; choose a victim or an offender.")
    return row


def _effect(changes: Changes, action: str, rows: Sequence[Row], reached: int, **detail: object) -> Effect:
    media = tuple(dict.fromkeys(number_in(row, "medium") for row in rows))
    numbers = [number_in(row, "id") for row in rows]
    target = face_name(numbers[0]) if len(numbers) == 1 else count_of(len(numbers), "face", "faces")
    told = {"faces": numbers, "media": sha256_of(changes.connection, media), **detail}
    return Effect(action, target, told, _TOUCHED, media, reached)


def _check_place(region: Region, at_ms: int, duration: int | None) -> None:
    x, y, w, h = region
    if not (x >= 0 and y >= 0 and w > 0 and h > 0 and x + w <= 1 + 1e-9 and y + h <= 1 + 1e-9):  # false for NaN too
        raise UserError("The rectangle of a face must lie inside the picture; give X,Y,W,H between 0 and 1.")
    if at_ms < 0 or (duration is not None and at_ms > duration):
        raise UserError("The time of a face must lie within the video; pictures have none.")
