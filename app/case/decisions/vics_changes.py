"""What an officer changed, since a document of another program came in, about the media that its records speak of."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from app import sqlite
from app.case.decisions.vics_decision import ACTION
from app.case.records.vics_records import Document
from app.case.trail import changes
from app.case.trail.changes import KEYS, Change, Row

_TABLES = ("category", "note", "medium_tag", "series_member")
_Key = tuple[Any, ...]


@dataclass
class Edit:
    """What is said otherwise of one medium now. Pairs are before and now; None: as it was. Series by their ids."""

    category: tuple[int | None, int | None] | None = None
    note: tuple[str, str] | None = None
    tags_added: list[str] = field(default_factory=list)
    tags_removed: list[str] = field(default_factory=list)
    series_added: list[int] = field(default_factory=list)
    series_removed: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class SinceThen:
    """`edits`: by medium. `names`: how the document calls a series, or would, by its id; a series that is no more
    has its last name."""

    edits: dict[int, Edit]
    names: dict[int, str]


def since(reader: sqlite.Connection, document: Document) -> SinceThen:
    """What stands otherwise than when the document came in, or than what was taken over from it.

    What was decided and taken back is no change, and neither is what was decided twice to the same end.
    """
    own = _taken_over(reader, document)
    before: dict[tuple[str, _Key], Row | None] = {}
    now: dict[tuple[str, _Key], Row | None] = {}
    names: dict[int, str] = {}
    taken: dict[int, str] = {}
    rows = reader.execute(
        "SELECT seq, changes FROM undo WHERE state = 'done' AND seq > ? ORDER BY seq", (document.added_seq,)
    )
    for seq, packed in rows:
        for change in changes.unpack(packed):
            if change.table == "series":
                _note_name(change, names)
                if seq in own and change.after is not None:
                    _note_name(change, taken, "title")
            elif change.table in _TABLES:
                place = (change.table, _key(change))
                if seq in own:
                    before[place] = change.after
                else:
                    before.setdefault(place, change.before)
                now[place] = change.after
    names |= {int(number): str(code) for number, code in reader.execute("SELECT id, code FROM series")}
    edits: dict[int, Edit] = defaultdict(Edit)
    for (table, key), then in before.items():
        _compare(edits, table, key, then, now[(table, key)])
    return SinceThen(dict(edits), names | taken)


def _taken_over(reader: sqlite.Connection, document: Document) -> set[int]:
    rows = reader.execute("SELECT seq, detail FROM audit WHERE action = ?", (ACTION,))
    return {seq for seq, detail in rows if json.loads(detail).get("document") == document.sha256}


def _note_name(change: Change, names: dict[int, str], column: str = "code") -> None:
    row = change.after or change.before or {}
    names[int(row["id"] or 0)] = str(row[column])


def _key(change: Change) -> _Key:
    row = change.after or change.before or {}
    return tuple(row[column] for column in KEYS[change.table])


def _compare(edits: dict[int, Edit], table: str, key: _Key, then: Row | None, now: Row | None) -> None:
    if table == "category":
        codes = _code(then), _code(now)
        if codes[0] != codes[1]:
            edits[key[0]].category = codes
    elif table == "note":
        texts = _text(then), _text(now)
        if texts[0] != texts[1]:
            edits[key[0]].note = texts
    elif (then is None) != (now is None):
        if table == "medium_tag":
            medium, tag = key
            (edits[medium].tags_added if then is None else edits[medium].tags_removed).append(tag)
        else:
            series, medium = key
            (edits[medium].series_added if then is None else edits[medium].series_removed).append(series)


def _code(row: Row | None) -> int | None:
    code = row["code"] if row else None
    return code if isinstance(code, int) else None


def _text(row: Row | None) -> str:
    return str(row["text"]) if row else ""
