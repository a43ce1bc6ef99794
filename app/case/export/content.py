"""What of a case goes into a package: plain values, in the form in which they may leave the machine.

Names and paths are in the display form of `app.case.values.names`; digests are bytes; times are milliseconds unless a
name says otherwise. Nothing here knows a database: `app.case.export.export_records` reads it,
`app.exchange.packages.package` writes it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.case.export.face_facts import NO_FACES, FaceWords
from app.case.export.object_facts import ObjectFacts
from app.case.values.lead_values import Weight


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The case as a whole. `audit_seq`, `audit_head`: the newest row of the audit trail (hash in hex).

    `audit_checkpoint`, `audit_key`: its newest signed note and the public key; empty where there is none.
    """

    id: str
    reference: str
    agency: str
    officer: str
    scheme: str
    created_at: str
    audit_seq: int
    audit_head: str
    audit_checkpoint: str = ""
    audit_key: str = ""


@dataclass(frozen=True, slots=True)
class ArchiveFacts:
    """The archive in which an occurrence lies."""

    md5: bytes | None
    """None where the archive's own content could not be read."""
    path: str


@dataclass(frozen=True, slots=True)
class OccurrenceFacts:
    """One path under which the content was found."""

    exhibit: str
    source: str
    path: str
    """Below the source or, in an archive, inside it."""
    size: int
    modified_ns: int | None
    """Nanoseconds since 1970 by the file system's word; in an archive by the archive's, whose zone isn't known."""
    archive: ArchiveFacts | None


@dataclass(frozen=True, slots=True)
class ExifFacts:
    """One statement that the file makes about itself, as found."""

    group: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """A still and its fingerprints; None where the frame has none of that kind."""

    at_ms: int
    width: int
    height: int
    pdq: bytes | None
    pdq_quality: int
    phash: bytes | None


@dataclass(frozen=True, slots=True)
class SegmentFacts:
    """A part of a video or a sound with a category (a code of the case's scheme) of its own; the end is exclusive."""

    begin_ms: int
    end_ms: int
    category: int


@dataclass(frozen=True, slots=True)
class MediumContent:
    """One unique content with all that is known and was decided about it."""

    sha256: bytes
    md5: bytes
    sha1: bytes
    size: int
    kind: str
    mime: str
    state: str
    width: int | None
    height: int | None
    duration_ms: int | None
    fps: float | None
    codec: str
    audio_codec: str
    taken: str | None
    """`YYYY-MM-DDTHH:MM:SS[.fff]` as the device's clock showed it."""
    zone_minutes: int | None
    """Offset of `taken` from UTC; None where the file doesn't say."""
    zone_source: str
    make: str | None
    model: str | None
    serial: str | None
    software: str | None
    latitude: float | None
    longitude: float | None
    altitude: float | None
    stack: bytes
    """SHA-256 of its stack's reference; its own where it stands alone."""
    occurrences: tuple[OccurrenceFacts, ...]
    exif: tuple[ExifFacts, ...]
    frames: tuple[FrameFacts, ...]
    category: int | None
    """A code of the case's scheme; None: nobody has categorised it."""
    reach: str
    """`medium` or `stack`: how the category came to it; empty without a category."""
    tags: tuple[str, ...]
    note: str
    series: tuple[str, ...]
    """Codes of the exported series that it belongs to."""
    segments: tuple[SegmentFacts, ...] = ()
    kept_frames: tuple[int, ...] = ()
    """Times (ms) of the frames that the officer keeps."""
    second_look: bool = False
    """The officer wants to look at it again."""


@dataclass(frozen=True, slots=True)
class Original:
    """A medium by where its bytes are looked for first: `path` in an exhibit; both empty where it was never found."""

    sha256: bytes
    md5: bytes
    exhibit: str
    path: str


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """A medium's place in a series."""

    sha256: bytes
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class ClueFacts:
    """Something seen or heard. `rectangle`: x, y, w, h relative to the upright picture; None: the whole frame."""

    id: int
    sha256: bytes
    at_ms: int | None
    rectangle: tuple[float, float, float, float] | None
    kind: str
    text: str
    supports: str
    end_ms: int | None = None
    weights: tuple[Weight, ...] = ()
    origin: str = "person"
    method: str = ""
    state: str = "accepted"
    reason: str = ""
    author: str = ""
    made_at: str = ""


@dataclass(frozen=True, slots=True)
class OpinionFacts:
    """What is said of a country in which a series may have been made; a rejected one is kept with its reason."""

    country: str
    likelihood: str
    state: str
    reason: str
    author: str
    made_at: str


@dataclass(frozen=True, slots=True)
class ReferralFacts:
    """A series given to a country. `package`: the name of the one that carried it; empty where none did."""

    id: int
    country: str
    authority: str
    referred_on: str
    package: str
    receipt: str
    outcome: str
    note: str
    author: str


@dataclass(frozen=True, slots=True)
class EntityFacts:
    """A victim, offender, location or device, with codes of exported series and digests of exported media in which it
    is seen. `position`: latitude and longitude in degrees."""

    id: int
    kind: str
    label: str
    identified: bool
    country: str
    position: tuple[float, float] | None
    note: str
    series: tuple[str, ...]
    media: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class SeriesContent:
    """A series with its members and leads; see `app.case.decisions.series_decisions.SetSeries` for its fields."""

    code: str
    title: str
    status: str
    country: str
    note: str
    members: tuple[MemberFacts, ...]
    clues: tuple[ClueFacts, ...]
    priority: int = 0
    owner: str = ""
    victims: tuple[int | None, int | None] = (None, None)
    """At least, at most; None where a bound isn't known. So for offenders."""
    offenders: tuple[int | None, int | None] = (None, None)
    first_seen: str = ""
    last_seen: str = ""
    distributed: bool | None = None
    central_number: str = ""
    opinions: tuple[OpinionFacts, ...] = ()
    referrals: tuple[ReferralFacts, ...] = ()


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """A connection between two exported media. `verdict`: confirmed, rejected or open."""

    a: bytes
    b: bytes
    kind: str
    method: str
    score: float
    offset_ms: int | None
    detail: str
    verdict: str


@dataclass(frozen=True, slots=True)
class AuditText:
    """What an audit row says, as `app.case.trail.audit` hashes it."""

    at: str
    actor: str
    action: str
    target: str
    detail: str


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One row of the audit trail; `text` None where it concerns nothing that is exported, so that only its place in
    the chain leaves the machine. Hashes are hex."""

    seq: int
    prev: str
    hash: str
    text: AuditText | None


@dataclass(frozen=True, slots=True)
class Content:
    """All that goes into one package. The collections can be walked any number of times and then give the same."""

    case: CaseFacts
    whole_case: bool
    media: Collection[MediumContent]
    """In the order of their SHA-256."""
    originals: Collection[Original]
    """The same media in the order in which they lie in their sources, and in the archives there."""
    series: tuple[SeriesContent, ...]
    loose_clues: tuple[ClueFacts, ...]
    """Clues on exported media that belong to no series."""
    links: tuple[LinkFacts, ...]
    audit: Collection[AuditRow]
    entities: tuple[EntityFacts, ...] = ()
    """Those that are seen in exported series or media; of the whole case all."""
    objects: tuple[ObjectFacts, ...] = ()
    """Those that were cropped from exported clues."""
    faces: FaceWords = NO_FACES
    """What was said of faces in exported media."""
