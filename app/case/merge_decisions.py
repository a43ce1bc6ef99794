"""Decisions that bring another officer's work in, and that settle where it differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app import sqlite
from app.case import audit, merge_records, merging
from app.case.changed import Touched
from app.case.changes import Changes, Row
from app.case.decisions import Effect, count_of, next_id
from app.case.face_folding import Before, fold_faces, weighs
from app.case.face_statements import called_here
from app.case.face_writing import withdraw
from app.case.merge_checks import Checked, checked, mentioned
from app.case.merge_writing import Ids, check_settled, write
from app.case.merging import Conflict, Folded, written
from app.case.object_checks import believed, is_whole
from app.case.object_decisions import checked_words
from app.case.object_fitting import fold_fitting
from app.case.officer_work import OfficerWork
from app.case.opinion_decisions import follow
from app.case.said import About, Key, Said, face_about
from app.case.schemes import load_scheme
from app.case.statements import codes_between, statements_of
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
_ALWAYS_THERE = ("medium", "segment", "link", "object", "face", "apart")
"""What can't go while the media stay, even if nothing is said of it any more; or what is asked after by itself."""


@dataclass(frozen=True)
class Origin:
    """What was read. `digest`: SHA-256 (hex) of it. `signed_by`: the fingerprint of the key by which it was signed,
    None where it wasn't; `signer`: whose that is, as far as it is known here."""

    digest: str
    name: str
    signed_by: str | None = None
    signer: str = ""


@dataclass(frozen=True)
class Preview:
    """What a merge does, or would do. `missing`: digests (hex) of media that this case lacks; `refused`: what can't be
    taken, with how often; `series`: what series are called here that have another code there; `brought`: how many
    `objects` that aren't here, sanitised `pictures` and `faces` of which something new is said come along."""

    added: Mapping[str, int]
    agreed: Mapping[str, int]
    conflicts: tuple[Conflict, ...]
    missing: tuple[str, ...]
    refused: Mapping[str, int]
    series: Mapping[str, str]
    brought: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class TakeIn:
    """Bring another officer's work into the case: what only they say is added, what differs is put on record as a
    conflict and changes nothing. Taking the same in again changes nothing."""

    theirs: OfficerWork
    origin: Origin

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        found = _compare(changes.connection, self.theirs)
        folded, here = found.folded, {digest: number for digest, (number, _) in found.here.items()}
        ids = Ids.of(changes, found.ours, here, found.faces)
        ids.pictures = found.pictures
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
        """See `app.case.decisions.Decision`."""
        if self.choice not in CHOICES:
            raise UserError(f"“{self.choice}” settles nothing; use one of {', '.join(CHOICES)}.")
        rows = self._rows(changes.connection)
        puts: dict[Key, Said] = {}
        for row in rows:
            puts |= self._put(row)
        keys = [row.key for row in rows]
        _check_still_there(keys, rows, self.choice)
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


def joinable(key: Key) -> bool:
    """Whether both words can stand, one below the other."""
    return key[1] in ("note", "receipt")


def preview(connection: sqlite.Connection, theirs: OfficerWork) -> Preview:
    """What `TakeIn` would do, without doing it; on a connection that reads."""
    connection.execute("BEGIN")
    try:
        return _compare(connection, theirs).preview()
    finally:
        connection.execute("ROLLBACK")


@dataclass
class _Compared:
    ours: OfficerWork
    checked: Checked
    folded: Folded
    codes: Mapping[str, str]
    known: set[tuple[Key, str]]
    here: Mapping[str, tuple[int, str]]
    faces: Mapping[About, int]
    """The ids of all faces in media that are spoken of."""
    pictures: Mapping[str, bytes]
    gone: set[Key] = field(default_factory=set)
    """What came by merging before and has nothing to stand on any more."""

    def preview(self) -> Preview:
        unsettled = [each for each in self.folded.conflicts if (each.key, written(each.theirs.value)) not in self.known]
        return Preview(
            dict(sorted(self.folded.added.items())),
            dict(sorted(self.folded.agreed.items())),
            tuple(unsettled),
            tuple(sorted(self.checked.missing)),
            dict(self.checked.refused),
            {there: here for there, here in self.codes.items() if there != here},
            _brought(self.folded.puts),
        )


def _brought(puts: Collection[Key]) -> dict[str, int]:
    return {
        "objects": sum(about[0] == "object" and name == "made" for about, name in puts),
        "pictures": sum(about[0] == "object" and name == "picture" for about, name in puts),
        "faces": len({about for about, _ in puts if about[0] == "face"}),
    }


def _compare(connection: sqlite.Connection, theirs: OfficerWork) -> _Compared:
    ours = merge_records.work_of(connection)
    if theirs.scheme != ours.scheme:
        raise UserError(
            f"It uses the category scheme “{theirs.scheme[:40]}” and this case “{ours.scheme}”: what their categories "
            "mean here isn't known, so nothing was taken in. Merge cases of one scheme."
        )
    theirs = replace(theirs, objects=believed(theirs.objects))
    scheme = load_scheme(ours.scheme)
    codes = codes_between(ours, theirs)
    taken, rank = merge_records.taken(connection), merging.order_of(scheme)
    faces = merge_records.faces_here(connection, {face.sha256.hex() for face in theirs.faces.faces})
    own = [about for about in faces if (about, "made") not in taken]
    called = called_here(dict.fromkeys(map(face_about, theirs.faces.faces)), faces, own)
    statements = statements_of(theirs, codes, called)
    here = merge_records.media_here(connection, mentioned(statements))

    def words(digest: str, what: str, text: str) -> str:
        return checked_words(connection, here[digest][0], what, text)

    fitting = checked(statements, scheme, {digest: kind for digest, (_, kind) in here.items()}, words)
    mine = statements_of(ours)
    for about, (_, made) in faces.items():
        if (about, "made") in fitting.said:
            mine.said.setdefault((about, "made"), made)  # found by a machine here, and nothing else is said of it
    pictures = {digest: png for digest, png in theirs.pictures.items() if is_whole(digest, png)}
    fitted = fold_fitting(
        mine.said,
        {key: said for key, said in fitting.said.items() if not weighs(key)},
        taken,
        rank,
        lambda digest: digest in pictures or merge_records.picture_is_here(connection, digest),
    )
    record = merge_records.on_record(connection)
    settled = frozenset((key, written(said.value)) for key, said, state in record if state != "open")
    unsettled = tuple((key, said) for key, said, state in record if state == "open")
    weighed = fold_faces(mine.said, fitting.said, Before(taken, unsettled, settled), rank)
    listed = {(key, written(said.value)) for key, said in unsettled}
    folded = fitted.folded
    folded.add(weighed.folded)
    folded.conflicts = [
        each
        for each in folded.conflicts
        if each.key not in mine.twice
        and (each.key in fitting.said or (each.key, written(each.theirs.value)) not in listed)
    ]
    fitting.refused.update(fitted.refused)
    numbers = {about: number for about, (number, _) in faces.items()}
    gone = fitted.gone | weighed.gone
    return _Compared(ours, fitting, folded, codes, set(settled), here, numbers, pictures, gone)


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
    ours = merge_records.work_of(changes.connection)
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


def _check_still_there(keys: Sequence[Key], rows: Sequence[merge_records.ConflictRow], choice: str) -> None:
    if choice != "ours" and any(row.ours is None and row.key[0][0] not in _ALWAYS_THERE for row in rows):
        raise UserError("What this conflict is about is no longer in the case; choose ours.")
    if choice != "ours" and len(set(keys)) < len(keys):
        raise UserError("Two of these conflicts are about the same thing; settle one after the other.")


def _is_digest(text: str) -> bool:
    return all(character in "0123456789abcdef" for character in text)


def _place(key: Key) -> Row:
    return {"about": written(key[0]), "field": key[1]}


def _taken(key: Key, said: Said) -> Row:
    return {**_place(key), "value": written(said.value), "said_by": said.by, "detail": said.detail}


def tally(counted: Mapping[str, int]) -> int:
    """All of them together."""
    return Counter(counted).total()
