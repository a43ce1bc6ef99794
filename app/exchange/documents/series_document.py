"""The package's own document: what VICS has no place for. Its schema is `resources/exchange/series.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import asdict
from functools import cache
from typing import Any, BinaryIO

from app.case.export.content import ClueFacts, Content, EntityFacts, LinkFacts, MediumContent, SeriesContent
from app.case.export.face_facts import NO_FACES
from app.case.values.schemes import Scheme
from app.exchange.documents.json_stream import JsonError, JsonStream
from app.exchange.documents.object_document import face_records, object_record
from app.exchange.documents.plan import LeftOut, Plan
from app.exchange.documents.shipped_schema import rule_of, shipped, validator
from app.exchange.problems import Problem, error

FORMAT, VERSION = "sightline-series", "1.3"
_LONGEST = 1 << 30
ROOM = 1 << 31
"""Bytes of memory that what stands in a document may take beside its text: enough for a million media with all that is
said of them."""
_MOST_PROBLEMS = 100

Record = dict[str, Any]


def series_document(
    content: Content,
    scheme: Scheme,
    plan: Plan,
    left_out: tuple[LeftOut, ...],
    decisions: list[Record],
    place: Callable[[bytes], str | None],
    profile: str,
    made_at: str,
    hashes_only: tuple[LeftOut, ...] = (),
    *,
    pictures: Collection[str] = (),
    faces: bool = True,
) -> bytes:
    """The document as UTF-8. `decisions`: from `decision_of`. `place`: where in the package a medium's bytes lie, None
    where they don't. `hashes_only`: media that leave without their bytes among others that leave whole. `pictures`:
    running IDs of the objects whose pictures lie in the package. `faces`: whether what is said of faces leaves."""
    case = content.case
    document = {
        "format": FORMAT,
        "version": VERSION,
        "profile": profile,
        "made_at": made_at,
        "case": {
            "id": case.id,
            "reference": case.reference,
            "agency": case.agency,
            "officer": case.officer,
            "created_at": case.created_at,
            "scheme": scheme.id,
            "whole_case": content.whole_case,
            "audit": {
                "seq": case.audit_seq,
                "head": case.audit_head,
                **({"checkpoint": case.audit_checkpoint, "key": case.audit_key} if case.audit_checkpoint else {}),
            },
        },
        "series": [_series(each) for each in content.series],
        "loose_clues": [_clue(clue) for clue in content.loose_clues],
        "entities": [_entity(entity) for entity in content.entities],
        "objects": [object_record(each, with_file=each.public_id in pictures) for each in content.objects],
        **face_records(content.faces if faces else NO_FACES),
        "decisions": decisions,
        "links": [_link(link) for link in content.links],
        "same_md5": [
            {"sha256": first.hex(), "others": [{"sha256": other.hex(), "file": place(other)} for other in others]}
            for first, others in sorted(plan.collisions.items())
        ],
        "left_out": [_told(each) for each in left_out],
        **({"hashes_only": [_told(each) for each in hashes_only]} if hashes_only else {}),
    }
    return json.dumps(document, indent=1).encode() + b"\n"


def _told(each: LeftOut) -> Record:
    return {"sha256": each.sha256.hex(), "reason": each.reason}


def decision_of(medium: MediumContent, scheme: Scheme) -> Record | None:
    """What was decided about a medium, exactly as the officer said it; None where nothing was."""
    said = medium.category is not None, medium.tags, medium.note, medium.segments, medium.second_look
    if not any(said):
        return None
    category = None if medium.category is None else _category(medium.category, scheme) | {"reach": medium.reach}
    return {
        "sha256": medium.sha256.hex(),
        "category": category,
        "tags": list(medium.tags),
        "note": medium.note,
        "segments": [
            {"begin_ms": each.begin_ms, "end_ms": each.end_ms, "category": _category(each.category, scheme)}
            for each in medium.segments
        ],
        "second_look": medium.second_look,
    }


def _category(code: int, scheme: Scheme) -> Record:
    known = scheme.category(code)
    return {"code": code, "key": known.key if known else ""}


def check_series_document(
    file: BinaryIO, place: str, also: Callable[[Record], Iterator[Problem]] | None = None
) -> Iterator[Problem]:
    """Findings on a series document made by anyone (code P02). `also`: what is looked at in one that follows the
    schema."""
    try:
        stream = JsonStream(file, _LONGEST, room=ROOM)
        document: Any = stream.value()
        repeated = stream.repeated
        stream.end()
    except JsonError as broken:
        yield error("P02", place, str(broken))
        return
    for name in sorted(repeated):
        yield error("P02", f"{place}#", f"The key “{name}” stands twice in one object.")
    faults, last = bool(repeated), None
    try:
        for number, found in enumerate(_validator().iter_errors(document)):
            faults = True
            if number == _MOST_PROBLEMS:
                yield error("P02", place, "There are more faults of this kind.")
                return
            pointer = "".join(f"/{part}" for part in found.absolute_path)
            problem = error("P02", f"{place}#{pointer}", f"This doesn't follow the schema: {rule_of(found)}.")
            if problem != last:  # of keys that are missing each is a fault, and one sentence names them
                yield problem
            last = problem
    except RecursionError:
        yield error("P02", place, "Values are nested too deeply to be checked.")
        return
    if also is not None and not faults:
        yield from also(document)


def _series(series: SeriesContent) -> Record:
    return {
        "code": series.code,
        "title": series.title,
        "status": series.status,
        "country": series.country,
        "note": series.note,
        "members": [{"sha256": m.sha256.hex(), "role": m.role, "reason": m.reason} for m in series.members],
        "clues": [_clue(clue) for clue in series.clues],
        "priority": series.priority,
        "owner": series.owner,
        "victims": series.victims,
        "offenders": series.offenders,
        "first_seen": series.first_seen,
        "last_seen": series.last_seen,
        "distributed": series.distributed,
        "central_number": series.central_number,
        "opinions": [asdict(opinion) for opinion in series.opinions],
        "referrals": [asdict(referral) for referral in series.referrals],
    }


def _entity(entity: EntityFacts) -> Record:
    return asdict(entity) | {"media": [sha256.hex() for sha256 in entity.media]}


def _clue(clue: ClueFacts) -> Record:
    return {
        "id": clue.id,
        "sha256": clue.sha256.hex(),
        "at_ms": clue.at_ms,
        "rectangle": clue.rectangle,
        "kind": clue.kind,
        "text": clue.text,
        "supports": clue.supports,
        "end_ms": clue.end_ms,
        "weights": [asdict(weight) for weight in clue.weights],
        "origin": clue.origin,
        "method": clue.method,
        "state": clue.state,
        "reason": clue.reason,
        "author": clue.author,
        "made_at": clue.made_at,
    }


def _link(link: LinkFacts) -> Record:
    return {
        "a": link.a.hex(),
        "b": link.b.hex(),
        "kind": link.kind,
        "method": link.method,
        "score": link.score,
        "offset_ms": link.offset_ms,
        "detail": link.detail,
        "verdict": link.verdict,
    }


@cache
def _validator() -> Any:
    return validator(shipped("exchange", "series.schema.json"))
