"""Decisions about objects for Trace an Object: crop, change, sanitise, approve, set how far they have come, and tips.

A picture is approved together with what is said to it: a change of either takes the approval back. Of what was shown to
others nothing is changed any more, also where it was closed and is taken up again.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from analysis.objects.object_steps import WARNINGS, Steps, fault_of, packed, unpacked, warnings_of
from app import sqlite
from app.case.decisions.clue_decisions import clue_row, with_series
from app.case.decisions.decision import Effect, sha256_of
from app.case.queries.shown_objects import ever_shown
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.case.values import names
from app.case.values.object_states import SHOWN, STATES, TIP_VERDICTS, next_states
from app.errors import UserError

_TOUCHED = frozenset({Touched.OBJECTS})
_PNG_START = b"\x89PNG\r\n\x1a\n"
_LONGEST = 500
_TELLING_DIGITS = 12
NOT_APPROVED: Mapping[str, str] = {"approved_by": "", "approved_at": "", "approved_how": ""}
"""What a row says without a second look."""


def _new_key() -> str:
    return secrets.token_hex(16)


@dataclass(frozen=True)
class CropObject:
    """Crop an object from the rectangle of a clue. `steps`: how it is to be sanitised, as far as is known; rectangle
    and time are the clue's. `key`: names it in every copy of the case; nobody else makes the same."""

    clue: int
    type: str
    question: str
    steps: Steps = field(default_factory=Steps)
    key: str = field(default_factory=_new_key)

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        clue = clue_row(changes, self.clue)
        if clue["state"] == "refuted":
            raise UserError("The clue was refuted; take that back, or crop the object from another clue.")
        medium = number_in(clue, "medium")
        (kind,) = changes.connection.execute("SELECT kind FROM medium WHERE id = ?", (medium,)).fetchone()
        if kind not in ("picture", "video"):
            raise UserError(
                "Objects are cropped from pictures and videos, and this clue is at neither; choose another."
            )
        if changes.rows("object", "key = ?", (self.key,)):
            raise UserError("This object is in the case already; crop another one.")
        number = next_id(changes.connection, "object")
        row: Row = {
            "id": number,
            "public_id": f"O-{number:04}",
            "clue": self.clue,
            "type": checked_words(changes.connection, medium, "type", self.type),
            "question": checked_words(changes.connection, medium, "question", self.question),
            "steps": _checked(_placed(self.steps, _place_of(clue))),
            "picture": None,
            "state": "draft",
            "sanitised_by": "",
            **NOT_APPROVED,
            "key": self.key,
            "made_by": changes.actor,
            "made_at": audit.now(),
        }
        changes.put("object", row)
        told = {name: row[name] for name in ("public_id", "clue", "type", "question", "steps", "key")}
        return _effect(changes, "crop object", row, told)


@dataclass(frozen=True)
class ChangeObject:
    """Change what is said of an object, or how it is sanitised; None leaves a part as it is.

    With other steps its picture goes, and it is a draft again; with other words an approval goes.
    """

    object: int
    type: str | None = None
    question: str | None = None
    steps: Steps | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = object_row(changes, self.object)
        _refuse_if_shown(changes, row)
        clue = clue_row(changes, number_in(row, "clue"))
        medium = number_in(clue, "medium")
        new = dict(row)
        if self.type is not None:
            new["type"] = checked_words(changes.connection, medium, "type", self.type)
        if self.question is not None:
            new["question"] = checked_words(changes.connection, medium, "question", self.question)
        if self.steps is not None:
            new["steps"] = _checked(_placed(self.steps, unpacked(str(row["steps"]))))
        if new["steps"] != row["steps"]:
            new |= {"picture": None, "state": "draft", "sanitised_by": "", **NOT_APPROVED}
        elif new != row and row["state"] == "approved":
            new |= {"state": "sanitised", **NOT_APPROVED}
        changed = changes.put("object", new)
        told = {name: value for name, value in new.items() if value != row[name]}
        return _effect(changes, "change object", new, told, changed=changed)


@dataclass(frozen=True)
class SanitiseObject:
    """Give an object the picture that `steps` made of it; `png`: its bytes. An approval goes."""

    object: int
    steps: Steps
    png: bytes

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = object_row(changes, self.object)
        _refuse_if_shown(changes, row)
        if unpacked(str(row["steps"])) != self.steps:
            raise UserError("The object was changed while its picture was made; sanitise it again.")
        if not self.png.startswith(_PNG_START):
            raise UserError("What was made is no picture; sanitise the object again.")
        digest = hashlib.sha256(self.png).hexdigest()
        changes.connection.execute("INSERT OR IGNORE INTO object_picture VALUES (?, ?)", (digest, self.png))
        if row["picture"] == digest and row["state"] != "draft":
            return _effect(changes, "sanitise object", row, {"picture": digest}, changed=False)
        new = {**row, "picture": digest, "state": "sanitised", "sanitised_by": changes.actor, **NOT_APPROVED}
        changed = changes.put("object", new)
        return _effect(changes, "sanitise object", new, {"picture": digest, "steps": row["steps"]}, changed=changed)


@dataclass(frozen=True)
class ApproveObject:
    """The second look at a sanitised picture: by another officer's name (`by`), or by typed words (`confirmation`).

    `answered`: keys of `analysis.objects.object_steps.WARNINGS` to which whoever looks has attended; it needs all that
    there are.
    """

    object: int
    by: str = ""
    confirmation: str = ""
    answered: tuple[str, ...] = ()

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = object_row(changes, self.object)
        if row["state"] != "sanitised":
            raise UserError(
                f"{row['public_id']} can't be approved now: only a sanitised object can; sanitise it first."
            )
        who, how = self._who(row, changes.actor)
        for key in warnings_of(unpacked(str(row["steps"]))):
            if key not in self.answered:
                raise UserError(f"{WARNINGS[key]} Confirm this ({key}) with the approval.")
        looked = {"approved_by": who, "approved_at": audit.now(), "approved_how": how}
        new: Row = {**row, "state": "approved", **looked}
        changed = changes.put("object", new)
        words = confirmation_for(str(row["public_id"])) if how == "words" else self.confirmation.strip()
        told = {"picture": row["picture"], "approved_by": who, "confirmation": words}
        return _effect(changes, "approve object", new, {**told, "answered": list(self.answered)}, changed=changed)

    def _who(self, row: Row, actor: str) -> tuple[str, str]:
        """Who had the second look, and how."""
        by, wanted = " ".join(self.by.split()), confirmation_for(str(row["public_id"]))
        if by and by.casefold() != wanted.casefold():  # the words are nobody's name, wherever they were typed
            if by.casefold() in (actor.casefold(), str(row["sanitised_by"]).casefold()):
                raise UserError("A second look by name needs another officer than the one who sanitised the object; "
                                f"let a colleague look, or type “{wanted}”.")  # fmt: skip
            return by, "officer"
        if wanted.casefold() not in (by.casefold(), " ".join(self.confirmation.split()).casefold()):
            raise UserError(f"A second look is needed: give another officer's name, or type “{wanted}”.")
        return actor or "-", "words"


@dataclass(frozen=True)
class SetObjectState:
    """Say how far an object has come."""

    object: int
    state: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = object_row(changes, self.object)
        if self.state not in STATES:
            raise UserError(f"“{self.state}” is no state of an object; use one of {', '.join(STATES)}.")
        if self.state == row["state"]:
            return _effect(changes, "set object state", row, {"state": self.state}, changed=False)
        possible = next_states(str(row["state"]), pictured=row["picture"] is not None)
        if self.state not in possible:
            raise UserError(f"{row['public_id']} is {row['state']}, and can be set to {', '.join(possible)} only; "
                            "it becomes sanitised by “sanitise” and approved by “approve”.")  # fmt: skip
        withdrawn = NOT_APPROVED if self.state in ("draft", "sanitised") else {}
        new: Row = {**row, "state": self.state, **withdrawn}
        return _effect(changes, "set object state", new, {"state": self.state}, changed=changes.put("object", new))


@dataclass(frozen=True)
class RemoveObject:
    """Take an object that nobody else saw out of the case."""

    object: int

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = object_row(changes, self.object)
        if self.object in ever_shown(changes.connection):
            raise UserError(f"{row['public_id']} was shown to others, so it stays on record; close it instead.")
        changes.remove("object", {"id": self.object})
        return _effect(changes, "remove object", row, {"type": row["type"]})


@dataclass(frozen=True)
class AddTip:
    """Record what somebody said about an object that was shown. `received`: a day (ISO 8601), today if empty."""

    object: int
    summary: str
    received: str = ""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = object_row(changes, self.object)
        if row["state"] not in SHOWN:
            raise UserError(
                f"{row['public_id']} is {row['state']}: tips come to objects that were published; set it so."
            )
        summary = self.summary.strip()
        if not summary:
            raise UserError("A tip needs words; write what was said about the object.")
        number = next_id(changes.connection, "tip")
        tip: Row = {
            "id": number,
            "object": self.object,
            "received": _day(self.received),
            "summary": summary,
            "verdict": "open",
            "author": changes.actor,
        }
        changes.put("tip", tip)
        if row["state"] == "published":
            row = {**row, "state": "tip"}
            changes.put("object", row)
        return _effect(changes, "add tip", row, {"tip": number, "received": tip["received"], "summary": summary})


@dataclass(frozen=True)
class JudgeTip:
    """Say what came of a tip."""

    tip: int
    verdict: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        found = changes.rows("tip", "id = ?", (self.tip,))
        if not found:
            raise UserError(f"There is no tip {self.tip}; list the objects with their tips and choose one of them.")
        if self.verdict not in TIP_VERDICTS:
            raise UserError(f"“{self.verdict}” is no verdict on a tip; use one of {', '.join(TIP_VERDICTS)}.")
        changed = changes.put("tip", {**found[0], "verdict": self.verdict})
        row = object_row(changes, number_in(found[0], "object"))
        return _effect(changes, "judge tip", row, {"tip": self.tip, "verdict": self.verdict}, changed=changed)


def object_row(changes: Changes, number: int) -> Row:
    """The row of an object. Raises UserError if there is none."""
    found = changes.rows("object", "id = ?", (number,))
    if not found:
        raise UserError(f"There is no object {number}; list the objects and choose one of them.")
    return found[0]


def confirmation_for(public_id: str) -> str:
    """The words by which an officer who works alone says that a second look was had."""
    return f"{public_id} shows the object only"


def _checked(steps: Steps) -> str:
    """The steps as they are stored. Raises UserError."""
    text = packed(steps)
    try:
        checked = unpacked(text)  # which looks at every range
    except ValueError as error:
        raise UserError(f"The object can't be sanitised so ({error}); correct that.") from error
    if fault := fault_of(checked):
        raise UserError(fault)
    return text


def _placed(steps: Steps, place: Steps) -> Steps:
    return msgspec.structs.replace(steps, region=place.region, at=place.at)


def _place_of(clue: Row) -> Steps:
    """The rectangle and the time of a clue; all of the picture where it has none."""
    x, y, w, h, at = (float(clue[name] or 0) for name in ("x", "y", "w", "h", "at_ms"))
    return Steps(region=(x, y, w, h) if w and h else (0.0, 0.0, 1.0, 1.0), at=int(at))


def checked_words(connection: sqlite.Connection, medium: int, what: str, text: str) -> str:
    """The type or the question. It goes out with the picture, so it must not name what the picture was taken from."""
    text = " ".join(text.split())
    if not text or len(text) > _LONGEST or not text.isprintable():
        raise UserError(f"An object needs a {what} of 1 to {_LONGEST} printable characters; write it for those who may "
                        "recognise it.")  # fmt: skip
    shown = text.casefold()
    digests = connection.execute("SELECT sha256, md5, sha1 FROM medium WHERE id = ?", (medium,)).fetchone()
    for run in re.findall(rf"[0-9a-f]{{{_TELLING_DIGITS},}}", shown):
        if any(run in digest.hex() or digest.hex() in run for digest in digests if digest):
            raise UserError(f"The {what} holds a digest of the medium, and it goes out with the object; leave it out.")
    lay = "SELECT o.path, s.path FROM occurrence o JOIN source s ON s.id = o.source WHERE o.medium = ?"
    for path, source in connection.execute(lay, (medium,)):
        folder, _, name = _with_slashes(names.display(path)).rpartition("/")
        if len(name) > 4 and "." in name and name in shown:
            raise UserError(f"The {what} holds the medium's file name, and it goes out with the object; leave it out.")
        # The name of a single folder may be any word; several joined by a stroke are a path.
        if any("/" in each[1:] and each in _with_slashes(shown) for each in (folder, _with_slashes(str(source)))):
            raise UserError(f"The {what} says where the medium lay, and it goes out with the object; leave it out.")
    return text


def _with_slashes(path: str) -> str:
    return path.replace("\\", "/").casefold().rstrip("/")


def _day(text: str) -> str:
    try:
        day = datetime.date.fromisoformat(text) if text else datetime.datetime.now(datetime.UTC).date()
    except ValueError as error:
        raise UserError(f"“{text}” is no day; write it as 2026-05-30.") from error
    return day.isoformat()


def _refuse_if_shown(changes: Changes, row: Row) -> None:
    if row["state"] == "closed" or row["id"] in ever_shown(changes.connection):
        raise UserError(
            f"{row['public_id']} was shown to others or closed, so it isn't changed any more; "
            "crop a new object from its clue."
        )


def _effect(changes: Changes, action: str, row: Row, detail: Mapping[str, object], *, changed: bool = True) -> Effect:
    clue = clue_row(changes, number_in(row, "clue"))
    medium = number_in(clue, "medium")
    (digest,) = sha256_of(changes.connection, (medium,))
    told = with_series(changes, {**detail, "medium": digest}, clue)
    return Effect(action, str(row["public_id"]), told, _TOUCHED, (medium,), int(changed))
