"""Taking over what another program's officers decided: as one decision of this case's officer that names its author."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.case.decisions.decision import Effect
from app.case.records.vics_mapping import Meanings
from app.case.records.vics_records import Document
from app.case.store.ids import next_id
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row

ACTION = "take over decisions"
_CODE = re.compile(r"[\w.-]{1,40}")
_LONGEST_TAG = 100


@dataclass
class Taken:
    """What the records of one medium say, together. `category`: a code of the case's scheme."""

    category: int | None = None
    contradicting: bool = False
    """Its records have categories of different meanings: then none is taken."""
    tags: dict[str, None] = field(default_factory=dict)
    comments: dict[str, None] = field(default_factory=dict)
    series: dict[str, None] = field(default_factory=dict)

    def add(self, category: int | None, tags: Sequence[str], comment: str, series: Sequence[str]) -> None:
        """Take in what one more record says."""
        if category is not None:
            self.contradicting = self.contradicting or self.category not in (None, category)
            self.category = category
        self.tags.update(dict.fromkeys(filter(None, map(as_tag, tags))))
        self.comments.update(dict.fromkeys(filter(None, [comment.strip()])))
        self.series.update(dict.fromkeys(series))


@dataclass(frozen=True)
class TakeOver:
    """Make another program's decisions those of this case, where the officer has not decided otherwise.

    A category and a note that a medium has stay; tags and series come to those that it has. A series gets the name
    that the document writes; one of the case that has this name or code is taken for it.
    """

    document: Document
    meanings: Meanings
    said: Mapping[int, Taken]
    """By medium."""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        changes.connection.execute("UPDATE vics_document SET wanted = 0 WHERE id = ?", (self.document.id,))
        before = len(changes)
        counts = {
            "categories": self._categories(changes),
            "tags": self._tags(changes),
            "notes": self._notes(changes),
            "members": self._series(changes),
        }
        media = tuple(sorted(changes.media(before)))
        document = self.document
        number = str(document.header.get("case_number", ""))
        author = f"{document.author}, case {number}" if number else document.author
        detail = {
            "author": author,
            "document": document.sha256,
            "path": document.path,
            "region": document.header.get("region", ""),
            "meanings": dict(self.meanings),
            "media": len(media),
            **counts,
            "contradicting": sum(each.contradicting for each in self.said.values()),
        }
        touched = frozenset({Touched.CATEGORIES, Touched.TAGS, Touched.NOTES, Touched.SERIES})
        return Effect(ACTION, author, detail, touched, media, len(media))

    def _categories(self, changes: Changes) -> int:
        decided = {row[0] for row in changes.connection.execute("SELECT medium FROM category")}
        rows: list[Row] = [
            {"medium": medium, "code": each.category, "reach": "medium"}
            for medium, each in self.said.items()
            if each.category is not None and not each.contradicting and medium not in decided
        ]
        return changes.put_all("category", rows)

    def _tags(self, changes: Changes) -> int:
        rows: list[Row] = [{"medium": medium, "tag": tag} for medium, each in self.said.items() for tag in each.tags]
        return changes.put_all("medium_tag", rows)

    def _notes(self, changes: Changes) -> int:
        noted = {row[0] for row in changes.connection.execute("SELECT medium FROM note")}
        rows: list[Row] = [
            {"medium": medium, "text": "\n".join(each.comments)}
            for medium, each in self.said.items()
            if each.comments and medium not in noted
        ]
        return changes.put_all("note", rows)

    def _series(self, changes: Changes) -> int:
        known: dict[str, int] = {}
        for number, code, title in changes.connection.execute("SELECT id, code, title FROM series ORDER BY id DESC"):
            known |= {title: number, code: number}
        rows: list[Row] = []
        for medium, each in self.said.items():
            for name in each.series:
                if name not in known:
                    known[name] = self._new_series(changes, name)
                rows.append(
                    {"series": known[name], "medium": medium, "role": "original", "reason": self.document.author}
                )
        there = {tuple(row) for row in changes.connection.execute("SELECT series, medium FROM series_member")}
        new = {(row["series"], row["medium"]): row for row in rows if (row["series"], row["medium"]) not in there}
        return changes.put_all("series_member", list(new.values()))

    def _new_series(self, changes: Changes, name: str) -> int:
        number = next_id(changes.connection, "series")
        code = name if _CODE.fullmatch(name) else f"S-{number:04d}"
        while changes.connection.execute("SELECT 1 FROM series WHERE code = ?", (code,)).fetchone():
            code = f"{code[:38]}-{number % 10}"
        row: Row = {"id": number, "code": code, "title": name, "status": "draft", "country": "", "note": ""}
        changes.put("series", row)
        return number


def as_tag(text: str) -> str:
    """A tag of another program as this case can hold it; empty where nothing is left."""
    printable = "".join(character if character.isprintable() else " " for character in text.replace("|", " "))
    return " ".join(printable.replace(",", ";").split())[:_LONGEST_TAG].strip()
