"""Puts what another officer said of objects, which was checked before, into the tables of objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.case.decisions.object_decisions import NOT_APPROVED
from app.case.merge.object_statements import ids_here
from app.case.merge.said import About, Said, parts_of, texts_of
from app.case.queries.shown_objects import ever_shown
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changes import Changes, Row, number_in
from app.case.values.object_states import SHOWN
from app.errors import UserError

Fields = Mapping[str, Said]
_UNPICTURED: Row = {"picture": None, "sanitised_by": "", **NOT_APPROVED}


def write_object(
    changes: Changes,
    about: About,
    fields: Fields,
    leads: dict[About, int],
    picture_of: Callable[[str], bytes | None],
) -> None:
    """Make the case say this of an object. `leads`: the ids of clues and objects by what names them. `picture_of`: see
    `app.case.merge.merge_writing.Ids`."""
    row = _row(changes, about, fields, leads)
    new = {**row, **{name: str(fields[name].value) for name in ("type", "question", "steps") if name in fields}}
    if new["steps"] != row["steps"]:
        new |= _UNPICTURED
    elif new != row:
        new |= NOT_APPROVED
    if "picture" in fields:
        _, picture = texts_of(fields["picture"].value)
        if (png := picture_of(picture)) is not None:
            changes.connection.execute("INSERT OR IGNORE INTO object_picture VALUES (?, ?)", (picture, png))
        if picture != new["picture"]:
            new |= {**_UNPICTURED, "picture": picture, "sanitised_by": fields["picture"].by}
    if "approval" in fields:
        *_, by, how = texts_of(fields["approval"].value)
        new |= {"approved_by": by, "approved_at": fields["approval"].detail, "approved_how": how}
    if "made" in fields:
        made = fields["made"]
        new |= {"clue": _clue(made, leads), "made_by": made.by, "made_at": made.detail or audit.now()}
    new["state"] = _state(new, str(fields["state"].value) if "state" in fields else str(row["state"]))
    changes.put("object", new)
    _tips(changes, number_in(new, "id"), fields)


def check_settled(changes: Changes, about: About, fields: Fields, leads: Mapping[About, int]) -> None:
    """Before an officer lets another's word stand: raises UserError where it has nothing to stand on."""
    if about not in leads:
        raise UserError("The object that this conflict is about is no longer in the case; choose ours.")
    (row,) = changes.rows("object", "id = ?", (leads[about],))
    if (row["state"] == "closed" or row["id"] in ever_shown(changes.connection)) and not {
        "type",
        "question",
        "steps",
        "picture",
    }.isdisjoint(fields):
        raise UserError(f"{row['public_id']} was shown to others or closed, so it isn't changed any more; choose ours.")
    if "state" in fields and fields["state"].value in SHOWN and not row["approved_by"]:
        raise UserError(f"{row['public_id']} isn't approved here; have a second look first, or choose ours.")
    if "picture" in fields:
        steps, picture = texts_of(fields["picture"].value)
        there = changes.connection.execute("SELECT 1 FROM object_picture WHERE sha256 = ?", (picture,)).fetchone()
        if steps != row["steps"] or there is None:
            raise UserError(f"The other picture of {row['public_id']} isn't here; choose ours, or sanitise it again.")


def _row(changes: Changes, about: About, fields: Fields, leads: dict[About, int]) -> Row:
    if about in leads:
        (row,) = changes.rows("object", "id = ?", (leads[about],))
        return row
    own, place, _ = parts_of(fields["made"].value)
    number = leads[about] = next_id(changes.connection, "object")
    return {
        "id": number,
        "public_id": _free_id(changes, ids_here(str(own), about[2])),
        "clue": _clue(fields["made"], leads),
        "type": "",
        "question": "",
        "steps": str(place),
        "picture": None,
        "state": "draft",
        "sanitised_by": "",
        **NOT_APPROVED,
        "key": about[2],
    }


def _clue(made: Said, leads: Mapping[About, int]) -> int:
    """The clue from which it was cropped."""
    return leads["clue", *texts_of(parts_of(made.value)[2])]


def _free_id(changes: Changes, wanted: Sequence[str]) -> str:
    for public_id in wanted:
        if not changes.rows("object", "public_id = ?", (public_id,)):
            return public_id
    raise UserError(f"There are objects under all of the running IDs {', '.join(wanted)}; nothing was taken in.")


def _state(row: Row, wanted: str) -> str:
    """The state that it can have: never one that says more than was looked at."""
    approved = bool(row["approved_by"])
    if wanted == "closed" or (wanted in SHOWN and approved):
        return wanted
    if approved:
        return "approved"
    return "draft" if row["picture"] is None else "sanitised"


def _tips(changes: Changes, number: int, fields: Fields) -> None:
    there = {f"{row['received']}:{row['summary']}": row for row in changes.rows("tip", "object = ?", (number,))}
    for name, said in fields.items():
        of, _, tip = name.partition(":")
        if of not in ("tip", "verdict"):
            continue
        if tip not in there:
            received, _, summary = tip.partition(":")
            row: Row = {"id": next_id(changes.connection, "tip"), "object": number, "received": received}
            there[tip] = {**row, "summary": summary, "verdict": "open", "author": said.by}
        if of == "verdict":
            there[tip] = {**there[tip], "verdict": str(said.value)}
        changes.put("tip", there[tip])
