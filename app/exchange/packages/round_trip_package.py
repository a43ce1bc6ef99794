"""Makes the package of the profile round-trip: another program's document as it came, with what was decided since."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app import __version__
from app.case.export.content import CaseFacts
from app.case.values import names
from app.errors import UserError
from app.exchange.bags.bag import BagWriter
from app.exchange.bags.copying import Digests, Fetch, UnreadableError, copy_checked, once_more
from app.exchange.bags.hashing import Progress
from app.exchange.bags.paths import is_name_everywhere
from app.exchange.documents.plan import LeftOut
from app.exchange.documents.round_trip import RoundTrip
from app.exchange.documents.round_trip_check import CHANGES_PLACE, FOLDER, FORMAT, VERSION
from app.exchange.packages.outgoing import Account, Contents, CopiedFiles, Outgoing, info_of, not_written
from app.exchange.packages.package_places import free_places, joined_name, require_room
from app.exchange.packages.receipt import Receipt
from app.exchange.sending import Sending
from app.platform.path_names import same_name

PROFILE = "round-trip"
_PLAIN_NAME = "case.json"


@dataclass(frozen=True)
class SentFile:
    """A medium that goes along; `path`: where the document says it lies, below its folder, in stored form."""

    sha256: bytes
    md5: bytes
    size: int
    path: str


def make_round_trip(
    case: CaseFacts,
    trip: RoundTrip,
    out_dir: Path,
    files: Iterable[SentFile] = (),
    fetch: Fetch | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    leave_out_missing: bool = False,
    made_at: datetime | None = None,
    sending: Sending | None = None,
) -> Receipt:
    """Make the package in the folder `out_dir` and give its receipt; see `app.exchange.packages.package.make_package`.

    `files`: media that go along, which needs `fetch`. A document of which nothing was decided goes back byte for byte.
    Raises UserError, Stopped; then nothing stays.
    """
    when = (made_at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    making = _Making(case, trip, tuple(files), fetch, when, sending or Sending())
    try:
        return making.package(out_dir, leave_out_missing, progress, cancelled)
    except OSError as error:
        raise not_written(out_dir, error) from error


@dataclass
class _Making:
    """One package while it is made."""

    case: CaseFacts
    trip: RoundTrip
    files: tuple[SentFile, ...]
    fetch: Fetch | None
    made_at: str
    sending: Sending
    left_out: list[LeftOut] = field(default_factory=list)
    records: int = 0

    def package(
        self,
        out_dir: Path,
        leave_out_missing: bool,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> Receipt:
        document = self.trip.document
        sizes = {each.sha256: each.size for each in self.files}
        require_room(out_dir, sizes.values(), self.sending, others=(document.size,))
        name = joined_name(self.case.reference, "round-trip", Path(document.name).stem, self.made_at[:10])
        outgoing = Outgoing(self.sending, 2 * (document.size + sum(sizes.values())), progress, cancelled)
        return outgoing.make(
            free_places(name, out_dir, self.sending),
            Contents(
                self.case,
                PROFILE,
                self.made_at,
                info_of(self.case, PROFILE, self.made_at, __version__),
                lambda bag: self._write(bag, outgoing, leave_out_missing),
                self._account,
            ),
        )

    def _write(self, bag: BagWriter, outgoing: Outgoing, leave_out_missing: bool) -> CopiedFiles:
        known = self._copy(bag, outgoing, leave_out_missing)
        place = f"{FOLDER}/{self._name()}"
        digest, size = hashlib.sha256(), 0
        with bag.payload(place) as new:
            for piece in self.trip.pieces():
                new.write(piece)
                digest.update(piece)
                size += len(piece)
                outgoing.tick(len(piece))
        with bag.payload(CHANGES_PLACE) as new:
            new.write(self._changes(place, digest.hexdigest(), size))
        return known

    def _copy(self, bag: BagWriter, outgoing: Outgoing, leave_out_missing: bool) -> CopiedFiles:
        known: dict[str, Digests] = {}
        taken = {same_name(f"{FOLDER}/{self._name()}"), same_name(CHANGES_PLACE)}
        for each in self.files:
            shown = names.display(each.path)
            place = f"{FOLDER}/{shown}"
            if not is_name_everywhere(place) or same_name(place) in taken:
                self.left_out.append(LeftOut(each.sha256, f"Its path {shown} can't be written on every system."))
                continue
            taken.add(same_name(place))
            if self.fetch is None:
                raise ValueError("files need a way to fetch them")
            try:
                with bag.payload(place, partial(once_more, partial(self.fetch, each.sha256), shown)) as new:
                    known[place] = copy_checked(new, each, self.fetch, outgoing.tick)
            except UnreadableError as reason:
                if not leave_out_missing:
                    raise UserError(
                        f"{shown}: {reason} No package was made; bring the source back, or leave its media out."
                    ) from reason
                self.left_out.append(LeftOut(each.sha256, str(reason)))
        return known

    def _name(self) -> str:
        name = names.display(self.trip.document.name)
        fits = is_name_everywhere(name) and "/" not in name and name.lower().endswith(".json")
        return name if fits and f"{FOLDER}/{name}".lower() != CHANGES_PLACE else _PLAIN_NAME

    def _changes(self, place: str, sha256: str, size: int) -> bytes:
        trip, document = self.trip, self.trip.document
        told = {
            "format": FORMAT,
            "version": VERSION,
            "made_at": self.made_at,
            "document": place.removeprefix(f"{FOLDER}/"),
            "author": document.author,
            "case_number": document.header.get("case_number", ""),
            "region": document.header.get("region", ""),
            "records": document.records,
            "came_as": {"sha256": document.sha256, "size": document.size},
            "goes_as": {"sha256": sha256, "size": size},
            "changed": [
                {"record": each.number, "media_id": each.media_id, "md5": each.md5, "keys": list(each.keys)}
                for each in trip.changed
            ],
        }
        return json.dumps(told, indent=1).encode() + b"\n"

    def _account(self) -> Account:
        document = self.trip.document
        kept = "it goes back byte for byte" if not self.trip.changed else "all else is byte for byte as it came"
        counted = ", ".join(f"{key} {number:,}" for key, number in sorted(self.trip.keys.items()))
        changed = f"{len(self.trip.changed):,} records changed" + (f" ({counted})" if counted else "")
        return Account(
            media=document.records,
            undecided=self.trip.undecided,
            left_out=tuple(self.left_out),
            notes=(
                f"The document {names.display(document.name)} of {document.author} goes back: {changed}; {kept}.",
                f"SHA-256 of the document as it came: {document.sha256}",
            ),
        )
