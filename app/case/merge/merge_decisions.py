"""Decisions that bring another officer's work in, and that settle where it differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app import sqlite
from app.case.decisions.decision import Effect, count_of
from app.case.decisions.opinion_decisions import follow
from app.case.merge import merge_records, merging
from app.case.merge.face_writing import withdraw
from app.case.merge.merge_comparison import compare
from app.case.merge.merge_writing import Ids, check_settled, write
from app.case.merge.merging import Conflict, written
from app.case.merge.officer_work import OfficerWork
from app.case.merge.said import Key, Said
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from app.errors import UserError

CHOICES = ("ours", "theirs", "both")
_TOUCHED = frozenset(
    {
        *(Touched.CATEGORIES, Touched.TAGS, Touched.NOTES, Touched.MARKS, Touched.SEGMENTS, Touched.VERDICTS),
        *(Touched.LINKS, Touched.SERIES, Touched.CLUES, Touched.OPINIONS, Touched.ENTITIES, Touched.REFERRALS),
        *(Touched.REPLIES, Touched.OBJECTS, Touched.FACES),
    }
)
_LONGEST_LIST = 10_000


@dataclass(frozen=True)
class Origin:
    """What was read. `digest`: SHA-256 (hex) of it. `signed_by`: the fingerprint of the key by which it was signed,
    None where it wasn't; `signer`: whose that is, as far as it is known here."""

    digest: str
    name: str
    signed_by: str | None = None
    signer: str = ""


@dataclass(frozen=True)
class TakeIn:
    """Bring another officer's work into the case: what only they say is added, what differs is put on record as a
    conflict and changes nothing. Taking the same in again changes nothing."""

    theirs: OfficerWork
    origin: Origin

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        found = compare(changes.connection, self.theirs)
        folded, here = found.folded, {digest: number for digest, (number, _) in found.here.items()}
        ids = Ids.of(changes, found.ours, here, found.faces)
        ids.picture = lambda digest: self.theirs.pictures[digest] if digest in found.pictures else None
        withdraw(changes, found.gone, ids.leads)
        write(changes, folded.puts, ids)
        changes.remove_all("merge_taken", [_place(key) for key in sorted(found.gone)])
        changes.put_all("merge_taken", [_taken(key, said) for key, said in folded.taken.items()])
        new = _record(changes, folded.conflicts, self.origin.digest)
        if len(changes):
            self._note(changes)
        preview = found.preview()
        codes = sorted({key[0][1] for key in folded.puts if key[0][0] in ("series", "opinion", "referral")})
        detail = {
            "digest": self.origin.digest,
            "officer": self.theirs.officer,
            "reference": self.theirs.reference,
            "case": self.theirs.case_id,
            "signed_by": self.origin.signed_by,
            "signer": self.origin.signer,
            "added": dict(sorted(folded.added.items())),
            "agreed": dict(sorted(folded.agreed.items())),
            "conflicts": len(folded.conflicts),
            "new_conflicts": new,
            "missing_media": list(preview.missing[:_LONGEST_LIST]),
            "missing": len(preview.missing),
            "brought": dict(preview.brought),
            "refused": dict(preview.refused),
            "of_series": codes,
        }
        return Effect("merge", self.origin.name, detail, _TOUCHED, (), sum(folded.added.values()))

    def _note(self, changes: Changes) -> None:
        if not changes.rows("merged", "digest = ?", (self.origin.digest,)):
            row: Row = {"digest": self.origin.digest, "name": self.origin.name, "officer": self.theirs.officer}
            changes.put("merged", {**row, "reference": self.theirs.reference, "made_at": audit.now()})


@dataclass(frozen=True)
class SettleConflicts:
    """Say which word stands where two officers differ: `ours`, which the case says, `theirs`, or of notes `both`."""

    conflicts: tuple[int, ...]
    choice: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        if self.choice not in CHOICES:
            raise UserError(f"“{self.choice}” settles nothing; use one of {', '.join(CHOICES)}.")
        rows = self._rows(changes.connection)
        puts: dict[Key, Said] = {}
        for row in rows:
            puts |= self._put(row)
        keys = [row.key for row in rows]
        if self.choice != "ours" and len(puts) < len(rows):
            raise UserError("Two of these conflicts are about the same thing; settle one after the other.")
        _write(changes, puts)
        changes.remove_all("merge_taken", [_place(key) for key in dict.fromkeys(keys)])
        changes.put_all("merge_conflict", [{"id": row.id, "state": self.choice} for row in rows])
        detail = {
            "choice": self.choice,
            "conflicts": [
                {
                    "about": list(row.key[0]),
                    "field": row.key[1],
                    "ours": row.ours.value if row.ours else None,
                    "theirs": row.theirs.value,
                    "theirs_by": row.theirs.by,
                }
                for row in rows
            ],
            "of_series": sorted({key[0][1] for key in keys if key[0][0] in ("series", "opinion", "referral")}),
        }
        return Effect("settle conflicts", count_of(len(rows), "conflict", "conflicts"), detail, _TOUCHED, (), len(rows))

    def _rows(self, connection: sqlite.Connection) -> list[merge_records.ConflictRow]:
        if not self.conflicts:
            raise UserError("No conflict is chosen; list them with “merge CASE --conflicts” and choose one.")
        keys = merge_records.conflict_keys(connection, self.conflicts)
        found = {row.id: row for row in merge_records.conflicts(connection, every=True, about=keys)}
        for number in self.conflicts:
            if number not in found:
                raise UserError(f"There is no conflict {number}; list them with “merge CASE --conflicts”.")
            if found[number].state != "open":
                raise UserError(f"Conflict {number} was settled before; take that back with “undo” to choose again.")
        return [found[number] for number in dict.fromkeys(self.conflicts)]

    def _put(self, row: merge_records.ConflictRow) -> dict[Key, Said]:
        if self.choice == "ours":
            return {}
        if self.choice == "theirs":
            return {row.key: row.theirs}
        if not joinable(row.key):
            raise UserError("Only notes can be kept both; choose ours or theirs.")
        mine = str(row.ours.value) if row.ours else ""
        return {row.key: replace(row.theirs, value=f"{mine}\n{row.theirs.value}".strip())}


@dataclass(frozen=True)
class SettleEach:
    """Settle conflicts by several choices in one step: all of them or, where one is refused, none."""

    parts: tuple[SettleConflicts, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        effects = [part.carry_out(changes) for part in self.parts]
        settled = sum(each.reached for each in effects)
        codes = sorted({code for each in effects for code in each.detail["of_series"]})
        detail = {"choices": [each.detail for each in effects], "of_series": codes}
        return Effect("settle conflicts", count_of(settled, "conflict", "conflicts"), detail, _TOUCHED, (), settled)


def joinable(key: Key) -> bool:
    """Whether both words can stand, one below the other."""
    return key[1] in ("note", "receipt")


def _record(changes: Changes, conflicts: Sequence[Conflict], digest: str) -> int:
    """Put conflicts on record; gives how many are new. One that is known only learns who says so, too."""
    new = 0
    for each in conflicts:
        place, theirs = _place(each.key), written(each.theirs.value)
        found = changes.rows(
            "merge_conflict", "about = ? AND field = ? AND theirs = ?", (place["about"], place["field"], theirs)
        )
        if found:
            by = merging.united(str(found[0]["theirs_by"]), each.theirs.by)
            changes.put("merge_conflict", {**found[0], "theirs_by": by})
            continue
        new += 1
        row: Row = {"id": next_id(changes.connection, "merge_conflict"), "origin": digest, **place}
        said: Row = {"ours": written(each.ours.value), "theirs": theirs, "theirs_by": each.theirs.by}
        changes.put("merge_conflict", {**row, **said, "state": "open"})
    return new


def _write(changes: Changes, puts: Mapping[Key, Said]) -> None:
    if not puts:
        return
    ours = merge_records.work_about(changes.connection, puts.keys())
    digests = {part for about, name in puts for part in (*about, name.partition(":")[2]) if len(part) == 64}
    here = merge_records.media_here(changes.connection, filter(_is_digest, digests))
    faces = merge_records.faces_here(changes.connection, here)
    ids = Ids.of(
        changes,
        ours,
        {digest: number for digest, (number, _) in here.items()},
        {about: number for about, (number, _) in faces.items()},
    )
    check_settled(changes, puts, ids)
    write(changes, puts, ids)
    for about, _ in puts:
        if about[0] == "opinion":
            follow(changes, ids.series[about[1]])


def _is_digest(text: str) -> bool:
    return all(character in "0123456789abcdef" for character in text)


def _place(key: Key) -> Row:
    return {"about": written(key[0]), "field": key[1]}


def _taken(key: Key, said: Said) -> Row:
    return {**_place(key), "value": written(said.value), "said_by": said.by, "detail": said.detail}


def tally(counted: Mapping[str, int]) -> int:
    """All of them together."""
    return Counter(counted).total()
