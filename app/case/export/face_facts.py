"""What officers said of faces, as it goes into a package and into merging: plain values, and no vector of a network."""

from __future__ import annotations

from dataclasses import dataclass

Side = tuple[str, int]
"""`face` or `person`, and the id of the face or of the entity."""


@dataclass(frozen=True, slots=True)
class FaceFacts:
    """A face at a time (ms) of a medium; `region`: x, y, w, h relative to the upright picture. `person`: the id of the
    entity whose face it is; `rejected`: the reason, None where it wasn't rejected."""

    id: int
    sha256: bytes
    at_ms: int
    region: tuple[float, float, float, float]
    score: float
    origin: str
    method: str
    author: str
    made_at: str
    person: int | None
    rejected: str | None


@dataclass(frozen=True, slots=True)
class ApartFacts:
    """Two that are never one person."""

    a: Side
    b: Side


@dataclass(frozen=True, slots=True)
class FaceWords:
    """Faces of which a person said something, and who is never one person."""

    faces: tuple[FaceFacts, ...] = ()
    apart: tuple[ApartFacts, ...] = ()


NO_FACES = FaceWords()
