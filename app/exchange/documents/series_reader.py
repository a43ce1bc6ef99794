"""Reads the leads of a package's series document back, as the values that they were written from.

For documents that follow the schema (`series_document.check_series_document`), of version 1.0 and later: what an older
one doesn't say has its default.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.case.export.content import ClueFacts, EntityFacts, MemberFacts, OpinionFacts, ReferralFacts, SeriesContent
from app.case.export.face_facts import NO_FACES, FaceWords
from app.case.export.object_facts import ObjectFacts
from app.case.values.lead_values import Weight, weights_or
from app.exchange.documents.object_document import faces_of, objects_of

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Leads:
    """What a series document says of series, clues that belong to none, people, places and devices, objects and
    faces."""

    series: tuple[SeriesContent, ...]
    loose_clues: tuple[ClueFacts, ...]
    entities: tuple[EntityFacts, ...]
    objects: tuple[ObjectFacts, ...] = ()
    faces: FaceWords = NO_FACES


def leads_of(document: Record) -> Leads:
    """The leads of a document that follows the schema."""
    return Leads(
        tuple(_series(each) for each in document["series"]),
        tuple(_clue(each) for each in document["loose_clues"]),
        tuple(_entity(each) for each in document.get("entities", ())),
        objects_of(document),
        faces_of(document),
    )


def _series(said: Record) -> SeriesContent:
    members = [MemberFacts(bytes.fromhex(each["sha256"]), each["role"], each["reason"]) for each in said["members"]]
    made: Record = {
        "members": tuple(members),
        "clues": tuple(_clue(each) for each in said["clues"]),
        "opinions": tuple(OpinionFacts(**each) for each in said.get("opinions", ())),
        "referrals": tuple(ReferralFacts(**each) for each in said.get("referrals", ())),
    }
    made |= {name: tuple(said[name]) for name in ("victims", "offenders") if name in said}
    return SeriesContent(**said | made)


def _clue(said: Record) -> ClueFacts:
    weights = [Weight(**each) for each in said.get("weights", ())]
    made = {
        "sha256": bytes.fromhex(said["sha256"]),
        "rectangle": None if said["rectangle"] is None else tuple(said["rectangle"]),
        "weights": weights_or(said["supports"], weights),
    }
    return ClueFacts(**said | made)


def _entity(said: Record) -> EntityFacts:
    made = {
        "position": None if said["position"] is None else tuple(said["position"]),
        "series": tuple(said["series"]),
        "media": tuple(bytes.fromhex(each) for each in said["media"]),
    }
    return EntityFacts(**said | made)
