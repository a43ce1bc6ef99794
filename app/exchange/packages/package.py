"""Makes a package: what an officer found, in a form that others can check, read and take in.

Each medium's bytes are checked against the case while they are copied; the finished bag is read back and verified
before it gets its name. Either there is a whole, valid package with its receipt, or there is nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from app import __version__
from app.case.export.content import Content, MediumContent, Original
from app.case.values.schemes import Scheme, load_scheme
from app.errors import UserError
from app.exchange.bags.bag import BagWriter, NewFile
from app.exchange.bags.copying import Digests, Fetch, UnreadableError, copy_checked, once_more
from app.exchange.bags.hashing import Progress
from app.exchange.documents.audit_extract import audit_line
from app.exchange.documents.plan import KEYFRAMES_FOLDER, VICS_FOLDER, HadAlready, LeftOut, Plan, plan_of
from app.exchange.documents.provenance import Provenance
from app.exchange.documents.series_document import Record, decision_of, series_document
from app.exchange.documents.tables import (
    FRAME_COLUMNS,
    ICSE_COLUMNS,
    MEDIA_COLUMNS,
    csv_line,
    frame_rows,
    hash_row,
    media_rows,
)
from app.exchange.documents.vics import VicsCase, hex_of, write_case
from app.exchange.packages.object_package import Pictures, carried_notes, released, write_object
from app.exchange.packages.outgoing import Account, Contents, CopiedFiles, Outgoing, info_of, not_written
from app.exchange.packages.package_places import free_places, package_name, require_room
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.stills import Keyframes, Stills
from app.exchange.packages.verify import AUDIT_PLACE, PROVENANCE_PLACE, SERIES_PLACE
from app.exchange.sending import Sending

_TABLES = {"media": (MEDIA_COLUMNS, ","), "hashes": (ICSE_COLUMNS, ";"), "frames": (FRAME_COLUMNS, ",")}


class Profile(StrEnum):
    """What a package carries: facts and digests only, or the media too."""

    HASH_ONLY = "hash-only"
    SERIES_FULL = "series-full"


def make_package(
    content: Content,
    out_dir: Path,
    profile: str,
    fetch: Fetch,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    leave_out_missing: bool = False,
    keyframes: Keyframes | None = None,
    scheme: Scheme | None = None,
    made_at: datetime | None = None,
    sending: Sending | None = None,
    had: HadAlready | None = None,
    pictures: Pictures | None = None,
) -> Receipt:
    """Make the package in the folder `out_dir` and give its receipt, which also lies beside it (JSON and text).

    `leave_out_missing`: media that can't be read, or whose bytes aren't those that the case knows, are left out and
    listed; otherwise one of them means that no package is made. `scheme`: the case's, where it doesn't come with the
    program. `keyframes`: stills of videos, for `series-full`. `progress`: bytes done and bytes in all, for copying
    and checking together. `sending`: how it goes out; by default unsigned, as a bag. The same content and time give
    the same bytes (a seal never does). `had`: media that the receiver has already.
    `pictures`: those of objects, for `series-full`; without them, and in `hash-only`, objects leave as what is said of
    them.

    Raises UserError, Stopped if `cancelled` says so; then nothing stays.
    """
    try:
        chosen = Profile(profile)
    except ValueError as error:
        raise UserError(f"“{profile}” is no profile; choose one of {', '.join(Profile)}.") from error
    if not content.media:
        raise UserError("There are no media to export in what was chosen; choose otherwise.")
    making = _Making(
        content,
        chosen,
        fetch,
        scheme or load_scheme(content.case.scheme),
        made_at or datetime.now(UTC),
        sending or Sending(),
        progress,
        cancelled,
        had or HadAlready({}, as_hashes=True),
        pictures if chosen is Profile.SERIES_FULL else None,
    )
    try:
        return making.package(out_dir, leave_out_missing, keyframes if chosen is Profile.SERIES_FULL else None)
    except OSError as error:
        raise not_written(out_dir, error) from error


class _Making:
    """One package while it is made."""

    def __init__(
        self,
        content: Content,
        profile: Profile,
        fetch: Fetch,
        scheme: Scheme,
        made_at: datetime,
        sending: Sending,
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
        had: HadAlready,
        pictures: Pictures | None,
    ) -> None:
        self._content = content
        self._profile = profile
        self._fetch = fetch
        self._scheme = scheme
        self._made_at = made_at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        self._plan: Plan = plan_of(content.media, () if had.as_hashes else had.reasons)
        self._left_out = {each.sha256: each for each in self._plan.empty}
        media = content.media if had.reasons else ()  # a walk over a large case takes long
        had_here = {m.sha256: LeftOut(m.sha256, had.reasons[m.sha256]) for m in media if m.sha256 in had.reasons}
        self._hashes_only = {sha256: each for sha256, each in had_here.items() if sha256 in self._plan.sizes}
        """Media whose record leaves without their bytes."""
        self._left_out |= {sha256: each for sha256, each in had_here.items() if sha256 not in self._plan.sizes}
        self._had = bool(had_here)
        self._sizes = {sha256: size for sha256, size in self._plan.sizes.items() if sha256 not in self._hashes_only}
        """Bytes of the media that are copied, by SHA-256."""
        self._statuses = {series.code: series.status for series in content.series}
        self._decisions: list[Record] = []
        self._undecided = 0
        self._copies = profile is Profile.SERIES_FULL
        total = 2 * sum(self._sizes.values()) if self._copies else 0
        self._sending = sending
        self._outgoing = Outgoing(sending, total, progress, cancelled)
        self._pictures = pictures
        self._objects = released(content) if pictures is not None else ()
        self._copied: dict[str, Digests] = {}
        """The media, and the stills, by their place in the bag."""

    def package(self, out_dir: Path, leave_out_missing: bool, keyframes: Keyframes | None) -> Receipt:
        """Write, check, name. Raises OSError and UserError."""
        if not self._plan.records:
            why = "are empty files, or left out because the receiver has them" if self._had else "are empty files"
            raise UserError(f"All chosen media {why}; there is nothing to export.")
        pictures = [self._pictures.size(each.picture) for each in self._objects] if self._pictures is not None else ()
        require_room(out_dir, self._sizes.values(), self._sending, copies=self._copies, others=pictures)
        places = free_places(package_name(self._content, self._made_at), out_dir, self._sending)
        return self._outgoing.make(
            places,
            Contents(
                self._content.case,
                str(self._profile),
                self._made_at,
                info_of(self._content.case, str(self._profile), self._made_at, __version__),
                lambda bag: self._write(bag, leave_out_missing, keyframes),
                self._account,
            ),
        )

    def _write(self, bag: BagWriter, leave_out_missing: bool, keyframes: Keyframes | None) -> CopiedFiles:
        if self._copies:
            self._copy_media(bag, leave_out_missing)
        self._documents(bag)
        if keyframes is not None:
            self._stills(bag, Stills(keyframes))
        if self._pictures is not None:
            for each in self._objects:
                write_object(bag, each, self._pictures)
        return self._copied

    def _copy_media(self, bag: BagWriter, leave_out_missing: bool) -> None:
        for medium in self._content.originals:
            if medium.sha256 not in self._sizes:
                continue
            place = self._plan.place(medium.sha256)
            again = partial(once_more, partial(self._fetch, medium.sha256), _name_of(medium))
            try:
                with bag.payload(place, again) as new:
                    self._copied[place] = copy_checked(new, medium, self._fetch, self._outgoing.tick)
            except UnreadableError as reason:
                if not leave_out_missing:
                    raise UserError(
                        f"{_name_of(medium)}: {reason} No package was made; bring the source back, or leave out what "
                        "is missing."
                    ) from reason
                self._left_out[medium.sha256] = LeftOut(medium.sha256, str(reason))
        if self._sizes and not self._copied:
            raise UserError("None of the chosen media can be read from their sources; bring the sources back.")

    @property
    def _without_bytes(self) -> tuple[LeftOut, ...]:
        """What is told of media that leave as hashes among others that leave whole."""
        return tuple(self._hashes_only.values()) if self._copies else ()

    def _recorded_count(self) -> int:
        return len(self._plan.records.keys() - self._left_out.keys())

    def _place(self, sha256: bytes) -> str | None:
        """Where a medium's bytes lie in the package; None where they don't."""
        copied = self._copies and sha256 in self._sizes and sha256 not in self._left_out
        return self._plan.place(sha256) if copied else None

    def _documents(self, bag: BagWriter) -> None:
        content = self._content
        head = VicsCase(
            case=content.case,
            scheme=self._scheme,
            profile=self._profile,
            media=self._recorded_count(),
            with_file=lambda sha256: self._place(sha256) is not None,
            statuses=self._statuses,
            collisions=self._plan.collisions,
        )
        with ExitStack() as files:
            provenance = Provenance(
                files.enter_context(bag.payload(PROVENANCE_PLACE)), content.case, self._profile, self._made_at
            )
            tables = {name: files.enter_context(bag.payload(f"data/csv/{name}.csv")) for name in _TABLES}
            document = files.enter_context(bag.payload(f"{VICS_FOLDER}/case.json"))
            write_case(document, head, self._tabled(tables, provenance))
            provenance.end()
        with bag.payload(SERIES_PLACE) as new:
            new.write(
                series_document(
                    content,
                    self._scheme,
                    self._plan,
                    tuple(self._left_out.values()),
                    self._decisions,
                    self._place,
                    self._profile,
                    self._made_at,
                    self._without_bytes,
                    pictures={each.public_id for each in self._objects},
                    faces=self._copies,
                )
            )
        with bag.payload(AUDIT_PLACE) as new:
            for row in content.audit:
                new.write(audit_line(row))

    def _tabled(self, tables: Mapping[str, NewFile], provenance: Provenance) -> Iterator[MediumContent]:
        """Gives the media for VICS and on the way writes the tables and notes the decisions, since reading a large
        case again and again would take longer than all the rest."""
        for name, (columns, delimiter) in _TABLES.items():
            tables[name].write(csv_line(columns, delimiter))
        for medium in self._content.media:
            self._outgoing.tick(0)
            if medium.sha256 in self._left_out:
                continue
            rows = {
                "media": media_rows(medium, self._scheme, self._place(medium.sha256)),
                "hashes": [hash_row(medium, self._statuses, with_file=self._place(medium.sha256) is not None)],
                "frames": frame_rows(medium),
            }
            for name, (_, delimiter) in _TABLES.items():
                for row in rows[name]:
                    tables[name].write(csv_line(row, delimiter))
            provenance.add(medium)
            decision = decision_of(medium, self._scheme)
            if decision is not None:
                self._decisions.append(decision)
            if medium.sha256 in self._plan.records:
                self._undecided += medium.category is None
                yield medium

    def _stills(self, bag: BagWriter, stills: Stills) -> None:
        for sha256, md5 in self._plan.records.items():
            if self._place(sha256) is None:
                continue
            for at_ms, jpeg in stills.of(sha256).items():
                self._outgoing.tick(0)
                place = f"{KEYFRAMES_FOLDER}/{hex_of(md5)}/{at_ms}.jpg"
                with bag.payload(place, stills.again(sha256, at_ms)) as new:
                    new.write(jpeg)
                self._copied[place] = {
                    "md5": hashlib.md5(jpeg, usedforsecurity=False).hexdigest(),
                    "sha256": hashlib.sha256(jpeg).hexdigest(),
                }

    def _account(self) -> Account:
        return Account(
            series=tuple(series.code for series in self._content.series),
            media=self._recorded_count(),
            undecided=self._undecided,
            left_out=tuple(self._left_out.values()),
            hashes_only=self._without_bytes,
            notes=self._notes(),
        )

    def _notes(self) -> tuple[str, ...]:
        return (*carried_notes(self._content, len(self._objects), faces=self._copies), *self._collisions())

    def _collisions(self) -> tuple[str, ...]:
        where = "lies in data/collisions" if self._copies else "stands in csv/media.csv"
        return tuple(
            f"{hex_of(other)} has the same MD5 as {hex_of(first)} but is another content. VICS knows a medium by its "
            f"MD5 alone, so this one has no VICS record; it {where} and in series.json."
            for first, others in sorted(self._plan.collisions.items())
            for other in others
        )


def _name_of(medium: Original) -> str:
    """How an officer knows it."""
    return f"{medium.path} in exhibit {medium.exhibit}" if medium.path else hex_of(medium.sha256)
