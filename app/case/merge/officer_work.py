"""What officers said in one copy of a case, or in a package: what merging compares. Plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.case.export.content import ClueFacts, EntityFacts, SegmentFacts, SeriesContent
from app.case.export.face_facts import NO_FACES, FaceWords
from app.case.export.object_facts import ObjectFacts
from app.case.merge.said import About, clue_about


@dataclass(frozen=True, slots=True)
class MediumWork:
    """What was decided about a medium. `reach`: how the category came to it, see `MediumContent`."""

    sha256: bytes
    category: int | None = None
    reach: str = ""
    tags: tuple[str, ...] = ()
    note: str = ""
    second_look: bool = False
    segments: tuple[SegmentFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictWork:
    """What was said of a link: confirmed or rejected."""

    a: bytes
    b: bytes
    kind: str
    verdict: str


@dataclass(frozen=True, slots=True)
class OfficerWork:
    """All of it. `scheme`: the id of the category scheme. `made`: hashes (hex) of the rows of the audit trail that made
    series, by their codes, as far as they are known: what has the same row is the same series in every copy.
    `pictures`: sanitised pictures of the objects, as PNG, by their SHA-256 in hex; those that came along."""

    case_id: str
    reference: str
    officer: str
    scheme: str
    media: tuple[MediumWork, ...] = ()
    verdicts: tuple[VerdictWork, ...] = ()
    series: tuple[SeriesContent, ...] = ()
    loose_clues: tuple[ClueFacts, ...] = ()
    entities: tuple[EntityFacts, ...] = ()
    made: Mapping[str, str] = field(default_factory=dict)
    objects: tuple[ObjectFacts, ...] = ()
    faces: FaceWords = NO_FACES
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    def clues(self, codes: Mapping[str, str]) -> Iterator[tuple[ClueFacts, About]]:
        """All clues, and by what they go: of series that have a name in `codes`, and of none. `codes`: what its series
        are called, by their own codes."""
        for series in self.series:
            for clue in series.clues if series.code in codes else ():
                yield clue, clue_about(clue, codes[series.code])
        for clue in self.loose_clues:
            yield clue, clue_about(clue, "")

    @property
    def own_codes(self) -> dict[str, str]:
        """Its series as they are called there."""
        return {each.code: each.code for each in self.series}
