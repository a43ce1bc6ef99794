"""A single statement: about what, in which field, its value, and by whom; and what names things in every copy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from app.case.export.content import ClueFacts, EntityFacts, ReferralFacts
from app.case.export.face_facts import FaceFacts

About = tuple[str, ...]
"""A kind (medium, segment, link, series, clue, opinion, referral, entity, object, face, apart) and what names it in
every copy."""
Key = tuple[About, str]
QUIET = ("made", "reason:", "approval")
"""Fields that say how something came to be, why a medium is a member, and who else looked: two words about it are no
conflict, and of two by one officer the first counts."""
Value = str | int | float | bool | None | tuple["Value", ...]

Note = NewType("Note", str)
"""A sentence that tells why something isn't taken."""

_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line feed, halves of characters, and what turns the direction of text."""


@dataclass(frozen=True, slots=True)
class Said:
    """A value, who said it, and what goes along with it: of an opinion when it was said, of a category its reach."""

    value: Value
    by: str
    detail: str = ""


State = Mapping[Key, Said]


@dataclass
class Statements:
    """`twice`: what the same officer said in two ways, so that neither counts. `nameless`: how many things have a name
    that can't be one here."""

    said: dict[Key, Said] = field(default_factory=dict)
    twice: set[Key] = field(default_factory=set)
    nameless: int = 0

    def add(self, about: About, name: str, said: Said) -> None:
        """Take a statement in."""
        key = about, name
        before = self.said.setdefault(key, said)
        if before.value != said.value and not name.startswith(QUIET):
            self.twice.add(key)


def parts_of(value: Value) -> tuple[Value, ...]:
    """The parts of a value that has several; none of one that is single."""
    return value if isinstance(value, tuple) else ()


def texts_of(value: Value) -> tuple[str, ...]:
    """The same as texts."""
    return tuple(map(str, parts_of(value)))


def clue_about(clue: ClueFacts, code: str) -> About:
    """What a clue is by its content: medium, place, kind, words, and the series that it is of; `code` is empty where it
    is of none. The same finding may be a clue of several series, and holds in each by itself."""
    place = "" if clue.rectangle is None else ",".join(f"{edge:.4f}" for edge in clue.rectangle)
    times = ("" if at is None else str(at) for at in (clue.at_ms, clue.end_ms))
    return ("clue", clue.sha256.hex(), *times, place, clean(clue.kind).strip(), clean(clue.text).strip(), code)


def entity_about(entity: EntityFacts) -> About:
    """What an entity is by its content: kind and name."""
    return "entity", entity.kind, " ".join(clean(entity.label).split())


def referral_about(referral: ReferralFacts, code: str) -> About:
    """What a referral is by its content: series, country, authority and day."""
    return "referral", code, referral.country, " ".join(clean(referral.authority).split()), referral.referred_on


def face_about(face: FaceFacts) -> About:
    """What a face is by its place: medium, time and rectangle."""
    return "face", face.sha256.hex(), str(face.at_ms), ",".join(f"{edge:.4f}" for edge in face.region)


def clean(text: str) -> str:
    """The text without what can't be stored or seen, or shows other text than it is."""
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
