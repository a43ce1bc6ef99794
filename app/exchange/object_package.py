"""Makes the package of the profile objects-only: sanitised objects and their questions, for those who may recognise
them, and nothing from which their source, or the case, could be told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app import __version__
from app.case.content import CaseFacts
from app.errors import UserError
from app.exchange.bag import BagWriter
from app.exchange.hashing import Progress
from app.exchange.minisig import public_line
from app.exchange.object_check import DOCUMENT, FOLDER, NAME, PICTURE, is_bare_png
from app.exchange.outgoing import Contents, Digests, Outgoing, not_written
from app.exchange.package_places import free_places, joined_name, require_room
from app.exchange.receipt import Receipt
from app.exchange.sending import Sending

PROFILE = "objects-only"


class ReleasedObject(Protocol):
    """What of an object may leave the machine; see `app.case.queries.objects.Approved`."""

    @property
    def public_id(self) -> str:
        """Its running ID."""

    @property
    def type(self) -> str:
        """What kind of thing it is."""

    @property
    def question(self) -> str:
        """What those who may recognise it are asked."""

    @property
    def state(self) -> str:
        """How far it has come."""

    @property
    def png(self) -> bytes:
        """The sanitised picture."""


def make_objects(
    case: CaseFacts,
    objects: Sequence[ReleasedObject],
    out_dir: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    made_at: datetime | None = None,
    sending: Sending | None = None,
) -> Receipt:
    """Make the package in the folder `out_dir` and give its receipt; see `app.exchange.package.make_package`.

    The receipt names the case; the package doesn't, unless it is signed: a signature says of which case it is. Raises
    UserError, Stopped; then nothing stays.
    """
    if not objects:
        raise UserError("No object is sanitised and approved in this choice; approve one first.")
    for each in objects:
        if not NAME.fullmatch(each.public_id) or not is_bare_png(each.png):
            raise UserError(f"The object {each.public_id} isn't fit to leave; sanitise and approve it again.")
    when = (made_at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    making = _Making(case, tuple(objects), when, sending or Sending())
    try:
        return making.package(out_dir, progress, cancelled)
    except OSError as error:
        raise not_written(out_dir, error) from error


@dataclass(frozen=True)
class _Making:
    """One package while it is made."""

    case: CaseFacts
    objects: tuple[ReleasedObject, ...]
    made_at: str
    sending: Sending

    def package(self, out_dir: Path, progress: Progress | None, cancelled: Callable[[], bool] | None) -> Receipt:
        sizes = {hashlib.sha256(each.png).digest(): len(each.png) for each in self.objects}
        require_room(out_dir, sizes, self.sending, copies=True)
        outgoing = Outgoing(self.sending, 2 * sum(len(each.png) for each in self.objects), progress, cancelled)
        info = [
            ("Source-Organization", self.case.agency),
            ("External-Description", f"Sightline package, profile {PROFILE}"),
            ("Bagging-Date", self.made_at[:10]),
            ("Bag-Software-Agent", f"Sightline {__version__}"),
        ]
        return outgoing.make(
            free_places(joined_name("objects", self.made_at[:10]), out_dir, self.sending),
            Contents(self.case, PROFILE, self.made_at, info, lambda bag: self._write(bag, outgoing), self._receipt),
        )

    def _write(self, bag: BagWriter, outgoing: Outgoing) -> Digests:
        for each in self.objects:
            words = {"id": each.public_id, "kind": each.type, "question": each.question, "state": each.state}
            with bag.payload(f"{FOLDER}/{each.public_id}/{PICTURE}") as new:
                new.write(each.png)
            with bag.payload(f"{FOLDER}/{each.public_id}/{DOCUMENT}") as new:
                new.write(json.dumps(words, indent=1).encode() + b"\n")
            outgoing.tick(len(each.png))
        return {}

    def _receipt(self, bag: BagWriter, digest: str, warnings: tuple[str, ...], target: Path) -> Receipt:
        case, sending = self.case, self.sending
        listed = ", ".join(each.public_id for each in self.objects)
        signed = "It is signed, so that it says of which case it is." if sending.signer else ""
        return Receipt(
            package=target,
            profile=PROFILE,
            made_at=self.made_at,
            case_id=case.id,
            reference=case.reference,
            series=(),
            media=0,
            undecided=0,
            files=bag.files,
            octets=bag.octets,
            bag_digest=digest,
            audit_seq=case.audit_seq,
            audit_head=case.audit_head,
            audit_checkpoint=case.audit_checkpoint,
            audit_key=case.audit_key,
            number=sending.number,
            previous=sending.previous,
            signed_by=str(sending.signer.public) if sending.signer else "",
            minisign_key=public_line(sending.signer.public) if sending.signer else "",
            recipients=sending.recipients,
            left_out=(),
            notes=tuple(filter(None, (f"{len(self.objects):,} objects: {listed}.", signed))),
            warnings=warnings,
        )
