"""Sends another program's document back: as it came, but for what the officer decided since, in the four keys that its
readers take decisions from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from app import sqlite
from app.case.decisions.vics_changes import Edit, SinceThen
from app.case.decisions.vics_decision import as_tag
from app.case.records import vics_records
from app.case.records.vics_mapping import Meanings, code_for
from app.case.records.vics_records import Cursor, Document
from app.case.values.schemes import Scheme
from app.errors import UserError
from app.exchange.documents.raw_record import Member, NotAnObject, members_of, with_values
from app.known import values

KEYS = ("Category", "Comments", "Tags", "Series")
_STEP = 1 << 20


@dataclass(frozen=True)
class ChangedRecord:
    """A record that goes back otherwise than it came. `keys`: which of the four."""

    number: int
    media_id: int | None
    md5: str
    keys: tuple[str, ...]


@dataclass
class RoundTrip:
    """One document on its way back. `meanings`: of its categories in this case; empty where nobody said them."""

    reader: sqlite.Connection
    document: Document
    scheme: Scheme
    meanings: Meanings
    since: SinceThen
    changed: list[ChangedRecord] = field(default_factory=list)
    """Filled while it is written."""
    keys: Counter[str] = field(default_factory=Counter)
    undecided: int = 0
    """Records that have no category, as they go."""

    def pieces(self) -> Iterator[bytes]:
        """The document, piece by piece. Raises UserError where a category has no number in the document's list."""
        source = Cursor(self.reader, self.document.id)
        self.undecided = self.document.records - sum(self.document.codes.values())
        at = 0
        for number, begin, length, medium, media_id in vics_records.matched(self.reader, self.document.id):
            edit = self.since.edits.get(medium)
            if edit is None:
                continue
            raw = vics_records.stretch(self.reader, self.document.id, begin, length)
            new = self._edited(raw, edit)
            if not new:
                continue
            yield from _copied(source, at, begin)
            source.take(begin, length)
            yield with_values(raw, new)
            at = begin + length
            self._note(number, media_id, medium, tuple(new))
        yield from _copied(source, at, self.document.size)

    def _note(self, number: int, media_id: int | None, medium: int, keys: tuple[str, ...]) -> None:
        (md5,) = self.reader.execute("SELECT md5 FROM medium WHERE id = ?", (medium,)).fetchone()
        self.changed.append(ChangedRecord(number, media_id, md5.hex().upper(), keys))
        self.keys.update(keys)

    def _edited(self, raw: bytes, edit: Edit) -> dict[str, object]:
        """The keys of a record that get another value, with that value."""
        try:
            members = {member.key: member for member in members_of(raw.decode("utf-8", "surrogateescape"))}
        except NotAnObject as error:
            raise UserError(
                f"A record of {self.document.name} can't be taken apart, so it can't go back; ask for a new export."
            ) from error
        wanted: dict[str, object] = {}
        if edit.category is not None:
            wanted["Category"] = self._category(members.get("Category"), edit.category[1])
        if edit.note is not None:
            wanted["Comments"] = _comments(members.get("Comments"), *edit.note)
        if edit.tags_added or edit.tags_removed:
            wanted["Tags"] = _items(members.get("Tags"), edit.tags_added, set(edit.tags_removed))
        if edit.series_added or edit.series_removed:
            names = self.since.names
            added = [names.get(number, str(number)) for number in edit.series_added]
            gone = {names.get(number, str(number)) for number in edit.series_removed}
            wanted["Series"] = _items(members.get("Series"), added, gone)
        new = {key: value for key, value in wanted.items() if not _says(members.get(key), value)}
        if "Category" in new:
            was_undecided = _code(members.get("Category")) is None
            self.undecided += (new["Category"] is None) - was_undecided
        return new

    def _category(self, member: Member | None, code: int | None) -> object:
        """As the document writes categories: a number, or a text where the record has one."""
        if code is None:
            return None
        region = str(self.document.header.get("region", ""))
        before = _code(member)
        raw = code_for(self.meanings, region, self.scheme, code, before)
        is_text = member is not None and isinstance(member.value, str)
        return raw if is_text or not raw.isdecimal() else int(raw)


def _code(member: Member | None) -> str | None:
    return values.code(member.value) if member else None


def _copied(source: Cursor, begin: int, end: int) -> Iterator[bytes]:
    for at in range(begin, end, _STEP):
        yield source.take(at, min(_STEP, end - at))


def _says(member: Member | None, value: object) -> bool:
    """Whether a record says this already; a key that isn't there says nothing."""
    if member is None:
        return value in (None, "", [])
    written = member.value
    return written == value and type(written) is type(value)


def _comments(member: Member | None, before: str, now: str) -> str:
    """What the document says stays, but for what was taken over from it, or is nothing."""
    written = member.value.strip() if member and isinstance(member.value, str) else ""
    if not written or written == before:
        return now
    if not now or now in written:
        return str(member.value) if member else ""
    return f"{written}\n{now}"


def _items(member: Member | None, added: list[str], gone: set[str]) -> object:
    """Names as the record writes them: a text with commas, or a list of texts or of objects with a `Name`."""
    written = member.value if member else None
    if isinstance(written, dict):
        written = [written]
    if isinstance(written, list):
        named = all(isinstance(each, dict) for each in written) and bool(written)
        kept = [each for each in written if as_tag(_name(each)) not in gone and _name(each) not in gone]
        there = {as_tag(_name(each)) for each in kept}
        return kept + [{"Name": each} if named else each for each in added if as_tag(each) not in there]
    text = written if isinstance(written, str) else ""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    kept_parts = [part for part in parts if as_tag(part) not in gone and part not in gone]
    new = [each for each in added if as_tag(each) not in {as_tag(part) for part in kept_parts}]
    if kept_parts == parts and not new:
        return text
    return (", " if ", " in text else ",").join([*kept_parts, *(each.replace(",", ";") for each in new)])


def _name(item: object) -> str:
    found = item.get("Name") if isinstance(item, dict) else item
    return found if isinstance(found, str) else ""
