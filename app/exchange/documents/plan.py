"""Which media of a package get a record and where their bytes go, settled before anything is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from app.case.export.content import MediumContent
from app.exchange.documents.vics import EMPTY_MD5, EMPTY_SHA256, FILES, hex_of

VICS_FOLDER = "data/vics"
COLLISIONS_FOLDER = "data/collisions"
KEYFRAMES_FOLDER = "data/series/keyframes"
_MEDIA = tuple(f"{folder}/" for folder in (f"{VICS_FOLDER}/{FILES}", COLLISIONS_FOLDER, KEYFRAMES_FOLDER))


def is_medium(place: str) -> bool:
    """Whether the bytes of a medium, or of a still, lie at this place of a bag; nobody reads these to check a package,
    who knows their digests."""
    return place.startswith(_MEDIA)


@dataclass(frozen=True)
class LeftOut:
    """A medium that isn't in the package, and why (one sentence)."""

    sha256: bytes
    reason: str


@dataclass(frozen=True)
class HadAlready:
    """Media that the receiver is known to have. `reasons`: how that is known (a sentence), by SHA-256. `as_hashes`:
    they leave as their record, without their bytes; otherwise they are left out."""

    reasons: Mapping[bytes, str]
    as_hashes: bool


@dataclass(frozen=True)
class Plan:
    """`records`: MD5 of each medium that VICS can hold, by its SHA-256. `collisions`: for such a medium, the SHA-256
    of other contents with the same MD5, which VICS can't hold beside it. `sizes`: bytes of all of these."""

    records: Mapping[bytes, bytes]
    collisions: Mapping[bytes, tuple[bytes, ...]]
    sizes: Mapping[bytes, int]
    empty: tuple[LeftOut, ...]

    def place(self, sha256: bytes) -> str:
        """Where the medium's bytes lie in the bag."""
        md5 = self.records.get(sha256)
        return f"{COLLISIONS_FOLDER}/{hex_of(sha256)}" if md5 is None else f"{VICS_FOLDER}/{FILES}/{hex_of(md5)}"


def plan_of(media: Iterable[MediumContent], without: Collection[bytes] = ()) -> Plan:
    """Settle the media of a package; those `without` which it is to be (by SHA-256) count as if they weren't there.

    Empty contents are left out: their digests match every empty file.

    MD5 can be made to collide: of contents that share one, the first by SHA-256 gets the record.
    """
    first: dict[bytes, bytes] = {}
    others: dict[bytes, list[bytes]] = defaultdict(list)
    sizes: dict[bytes, int] = {}
    empty: list[LeftOut] = []
    for medium in media:
        if medium.sha256 in without:
            continue
        if medium.size == 0 or medium.md5 == EMPTY_MD5 or medium.sha256 == EMPTY_SHA256:
            empty.append(LeftOut(medium.sha256, "It is empty; its digests would match every empty file."))
            continue
        sizes[medium.sha256] = medium.size
        if medium.md5 in first:
            others[first[medium.md5]].append(medium.sha256)
        else:
            first[medium.md5] = medium.sha256
    records = {sha256: md5 for md5, sha256 in first.items()}
    return Plan(records, {sha256: tuple(found) for sha256, found in others.items()}, sizes, tuple(empty))
