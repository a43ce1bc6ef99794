"""Holds another officer's work against the case's own: what would be added, what agrees, and what differs."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import chain

from app import sqlite
from app.case.decisions.object_decisions import checked_words
from app.case.merge import merge_records, merging
from app.case.merge.face_folding import Before, fold_faces, weighs
from app.case.merge.face_statements import called_here, faces_of, needed_for
from app.case.merge.merge_checks import Checked, checked, mentioned
from app.case.merge.merging import Conflict, Folded, written
from app.case.merge.object_checks import believed, is_whole
from app.case.merge.object_fitting import Fitted, fold_fitting
from app.case.merge.object_statements import running_ids
from app.case.merge.officer_work import OfficerWork
from app.case.merge.said import About, Key, Note, Said, State, Statements, face_about
from app.case.merge.statements import codes_between, statements_of
from app.case.values.schemes import load_scheme
from app.errors import UserError


@dataclass(frozen=True)
class Preview:
    """What a merge does, or would do. `missing`: digests (hex) of media that this case lacks; `refused`: what can't be
    taken, with how often; `series`: what series are called here that have another code there; `brought`: how many
    `objects` that aren't here, sanitised `pictures` and `faces` of which something new is said come along;
    `running_ids`: of the case's objects about which there is a conflict."""

    added: Mapping[str, int]
    agreed: Mapping[str, int]
    conflicts: tuple[Conflict, ...]
    missing: tuple[str, ...]
    refused: Mapping[str, int]
    series: Mapping[str, str]
    brought: Mapping[str, int] = field(default_factory=dict)
    running_ids: Mapping[About, str] = field(default_factory=dict)


@dataclass
class Comparison:
    """`codes`: what their series are called here. `here`: ids and kinds of the media that are spoken of, by SHA-256 in
    hex. `pictures`: digests (hex) of the sanitised pictures that came along whole."""

    ours: OfficerWork
    checked: Checked
    folded: Folded
    codes: Mapping[str, str]
    known: Collection[tuple[Key, str]]
    """Words on which an officer decided before."""
    here: Mapping[str, tuple[int, str]]
    faces: Mapping[About, int]
    """The ids of all faces in media that are spoken of."""
    pictures: Collection[str]
    gone: set[Key] = field(default_factory=set)
    """What came by merging before and has nothing to stand on any more."""

    def preview(self) -> Preview:
        """What it comes to."""
        unsettled = [each for each in self.folded.conflicts if (each.key, written(each.theirs.value)) not in self.known]
        ids = running_ids(self.ours)
        return Preview(
            dict(sorted(self.folded.added.items())),
            dict(sorted(self.folded.agreed.items())),
            tuple(unsettled),
            tuple(sorted(self.checked.missing)),
            dict(self.checked.refused),
            {there: here for there, here in self.codes.items() if there != here},
            _brought(self.folded.puts),
            {each.key[0]: ids[each.key[0]] for each in unsettled if each.key[0] in ids},
        )


def preview(connection: sqlite.Connection, theirs: OfficerWork) -> Preview:
    """What `TakeIn` would do, without doing it; on a connection that reads."""
    connection.execute("BEGIN")
    try:
        return compare(connection, theirs).preview()
    finally:
        connection.execute("ROLLBACK")


def compare(connection: sqlite.Connection, theirs: OfficerWork) -> Comparison:
    """Hold their work against the case. Raises UserError where it uses another scheme."""
    ours = merge_records.work_of(connection)
    if theirs.scheme != ours.scheme:
        raise UserError(
            f"It uses the category scheme “{theirs.scheme[:40]}” and this case “{ours.scheme}”: what their categories "
            "mean here isn't known, so nothing was taken in. Merge cases of one scheme."
        )
    believable = believed(theirs.objects, merge_records.object_keys(connection))
    scheme, codes = load_scheme(ours.scheme), codes_between(ours, theirs)
    taken = merge_records.taken(connection)
    record = merge_records.on_record(connection)
    weighed = filter(weighs, chain(taken, (key for key, _, _ in record)))  # any of which may stand no more now
    looked_at = {side[1] for key in weighed for side in faces_of(key[0])}
    faces = merge_records.faces_here(connection, {face.sha256.hex() for face in theirs.faces.faces} | looked_at)
    own = [about for about in faces if (about, "made") not in taken]
    called = called_here(map(face_about, theirs.faces.faces), faces, own)
    statements = statements_of(replace(theirs, objects=believable), codes, called)
    here = merge_records.media_here(connection, mentioned(statements))

    def words(digest: str, what: str, text: str) -> str:
        return checked_words(connection, here[digest][0], what, text)

    fitting = checked(statements, scheme, {digest: kind for digest, (_, kind) in here.items()}, words)
    if len(believable) < len(theirs.objects):
        fitting.refused[Note("An object has the key of another one.")] = len(theirs.objects) - len(believable)
    mine = statements_of(ours)
    _leave_out_doubtful(fitting, mine.twice)
    for about, (_, made) in faces.items():
        if (about, "made") in fitting.said:
            mine.said.setdefault((about, "made"), made)  # found by a machine here, and nothing else is said of it
    pictures = frozenset(digest for digest, png in theirs.pictures.items() if is_whole(digest, png))
    there = {*faces, *(about for state in (mine.said, fitting.said) for about, name in state if name == "made")}
    before = _before(taken, record, there)
    fitted = _fold_all(connection, mine, fitting.said, before, pictures, merging.order_of(scheme))
    fitting.refused.update(fitted.refused)
    numbers = {about: number for about, (number, _) in faces.items()}
    return Comparison(ours, fitting, fitted.folded, codes, before.settled, here, numbers, pictures, fitted.gone)


def _leave_out_doubtful(theirs: Checked, twice: Set[Key]) -> None:
    """What this case says in two ways, as of two clues with the same words in one series, can't be held against theirs:
    nothing of it is taken, or it would stand in the place of one of the two."""
    doubtful = twice & theirs.said.keys()
    for key in doubtful:
        del theirs.said[key]
    if doubtful:
        theirs.refused[Note("The same thing is said in two ways here, so theirs isn't taken.")] = len(doubtful)


def _before(taken: State, record: Sequence[tuple[Key, Said, str]], there: Set[About]) -> Before:
    """What is on record, of conflicts about faces and persons that are still `there`."""
    settled = frozenset((key, written(said.value)) for key, said, state in record if state != "open")
    unsettled = tuple(
        (key, said)
        for key, said, state in record
        if state == "open" and weighs(key) and {*needed_for(key, said)} <= there
    )
    return Before(taken, unsettled, settled)


def _fold_all(
    connection: sqlite.Connection,
    mine: Statements,
    theirs: State,
    before: Before,
    pictures: Collection[str],
    rank: merging.Rank,
) -> Fitted:
    """What becomes of all statements."""
    fitted = fold_fitting(
        mine.said,
        {key: said for key, said in theirs.items() if not weighs(key)},
        before.taken,
        rank,
        lambda digest: digest in pictures or merge_records.picture_is_here(connection, digest),
    )
    weighed = fold_faces(mine.said, theirs, before, rank)
    listed = {(key, written(said.value)) for key, said in before.open}
    weighed.folded.conflicts = [
        each
        for each in weighed.folded.conflicts
        if (each.key, written(each.theirs.value)) not in listed
        or (each.key in theirs and theirs[each.key].value == each.theirs.value)
    ]
    fitted.folded.add(weighed.folded)
    fitted.gone |= weighed.gone
    return fitted


def _brought(puts: Collection[Key]) -> dict[str, int]:
    return {
        "objects": sum(about[0] == "object" and name == "made" for about, name in puts),
        "pictures": sum(about[0] == "object" and name == "picture" for about, name in puts),
        "faces": len({about for about, _ in puts if about[0] == "face"}),
    }
