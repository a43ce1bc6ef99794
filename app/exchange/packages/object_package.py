"""Makes the package of the profile objects-only: sanitised objects and their questions, for those who may recognise
them, and nothing from which their source, or the case, could be told."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app import __version__
from app.case.export.content import CaseFacts, Content
from app.case.queries.objects import Approved
from app.errors import UserError
from app.exchange.bags.bag import BagWriter
from app.exchange.bags.hashing import Progress
from app.exchange.documents.object_check import DOCUMENT, FOLDER, NAME, is_bare_png
from app.exchange.documents.object_document import picture_place
from app.exchange.packages.outgoing import Account, Contents, CopiedFiles, Outgoing, not_written
from app.exchange.packages.package_places import free_places, joined_name, require_room
from app.exchange.packages.receipt import Receipt
from app.exchange.sending import Sending
from app.leads.objects import words_of

PROFILE = "objects-only"


@dataclass(frozen=True)
class Pictures:
    """Sanitised pictures by their SHA-256 (hex), one at a time. `png` raises UserError; `size`: bytes."""

    png: Callable[[str], bytes]
    size: Callable[[str], int]


def make_objects(
    case: CaseFacts,
    objects: Sequence[Approved],
    pictures: Pictures,
    out_dir: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    made_at: datetime | None = None,
    sending: Sending | None = None,
) -> Receipt:
    """Make the package in the folder `out_dir` and give its receipt; see `app.exchange.packages.package.make_package`.

    The receipt names the case; the package doesn't, unless it is signed: a signature says of which case it is. Raises
    UserError, Stopped; then nothing stays.
    """
    if not objects:
        raise UserError("No object is sanitised and approved in this choice; approve one first.")
    when = (made_at or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    in_order = tuple(sorted(objects, key=lambda each: each.public_id))  # so that nothing tells which belong together
    making = _Making(case, in_order, pictures, when, sending or Sending())
    try:
        return making.package(out_dir, progress, cancelled)
    except OSError as error:
        raise not_written(out_dir, error) from error


def write_object(bag: BagWriter, each: Approved, pictures: Pictures) -> None:
    """Put the picture of an object and the words to it into a package. Raises UserError where it has a name, or a
    picture, that must not leave so."""
    png = pictures.png(each.picture)
    if not NAME.fullmatch(each.public_id) or not is_bare_png(io.BytesIO(png)):
        raise UserError(f"The object {each.public_id} isn't fit to leave; sanitise and approve it again.")
    with bag.payload(picture_place(each.public_id)) as new:
        new.write(png)
    with bag.payload(f"{FOLDER}/{each.public_id}/{DOCUMENT}") as new:
        new.write(words_of(each))


def released(content: Content) -> tuple[Approved, ...]:
    """The objects of a package with media whose pictures go along: those that were approved."""
    return tuple(
        Approved(each.public_id, each.type, each.question, each.state, each.picture)
        for each in content.objects
        if each.picture is not None
    )


def carried_notes(content: Content, pictures: int, *, faces: bool) -> tuple[str, ...]:
    """What a receipt says of the objects and faces in a package with a series document."""
    notes = []
    if content.objects:
        left = len(content.objects) - pictures
        notes.append(
            f"Objects: {len(content.objects):,}; with their sanitised picture: {pictures:,}; without: {left:,}."
        )
    if faces and (content.faces.faces or content.faces.apart):
        told = f"Faces that officers drew or judged: {len(content.faces.faces):,}; pairs that are never one person: "
        notes.append(f"{told}{len(content.faces.apart):,}; no vectors.")
    return tuple(notes)


@dataclass(frozen=True)
class _Making:
    """One package while it is made."""

    case: CaseFacts
    objects: tuple[Approved, ...]
    pictures: Pictures
    made_at: str
    sending: Sending

    def package(self, out_dir: Path, progress: Progress | None, cancelled: Callable[[], bool] | None) -> Receipt:
        sizes = [self.pictures.size(each.picture) for each in self.objects]
        require_room(out_dir, (), self.sending, others=sizes)
        outgoing = Outgoing(self.sending, 2 * sum(sizes), progress, cancelled)
        info = [
            ("Source-Organization", self.case.agency),
            ("External-Description", f"Sightline package, profile {PROFILE}"),
            ("Bagging-Date", self.made_at[:10]),
            ("Bag-Software-Agent", f"Sightline {__version__}"),
        ]
        return outgoing.make(
            free_places(joined_name("objects", self.made_at[:10]), out_dir, self.sending),
            Contents(self.case, PROFILE, self.made_at, info, lambda bag: self._write(bag, outgoing), self._account),
        )

    def _write(self, bag: BagWriter, outgoing: Outgoing) -> CopiedFiles:
        for each in self.objects:
            write_object(bag, each, self.pictures)
            outgoing.tick(self.pictures.size(each.picture))
        return {}

    def _account(self) -> Account:
        listed = ", ".join(each.public_id for each in self.objects)
        signed = "It is signed, so that it says of which case it is." if self.sending.signer else ""
        return Account(notes=tuple(filter(None, (f"{len(self.objects):,} objects: {listed}.", signed))))
