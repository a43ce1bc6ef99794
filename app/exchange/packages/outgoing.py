"""What all packages have in common on their way out: written as a bag, signed, read back, sealed, with a receipt."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.case.export.content import CaseFacts
from app.errors import UserError
from app.exchange.bags.bag import ALGORITHM, BagWriter, Stopped
from app.exchange.bags.copying import Digests
from app.exchange.bags.hashing import Hashing, Job, Progress
from app.exchange.bags.whole_folder import WholeFolder
from app.exchange.documents.plan import LeftOut
from app.exchange.packages.package_places import Places
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import verify_bag
from app.exchange.parcels.parcel import write_parcel
from app.exchange.problems import Severity
from app.exchange.sending import Sending
from app.exchange.signatures.minisig import public_line
from app.exchange.signatures.signature import NO_TRUST, Trust
from app.exchange.signatures.signing import sign_bag
from app.platform.files import write_file

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
CopiedFiles = Mapping[str, Digests]
"""By their place in the bag, with their MD5 and SHA-256."""


@dataclass(frozen=True)
class Account:
    """What a receipt says of one package in particular; see `Receipt`."""

    series: tuple[str, ...] = ()
    media: int = 0
    undecided: int = 0
    left_out: tuple[LeftOut, ...] = ()
    hashes_only: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contents:
    """What is particular about one package."""

    case: CaseFacts
    profile: str
    made_at: str
    info: Sequence[tuple[str, str]]
    """Lines of bag-info.txt."""
    write: Callable[[BagWriter], CopiedFiles]
    """Writes the payload."""
    account: Callable[[], Account]
    """What its receipt says of it, asked once it is written."""


class Outgoing:
    """One package on its way. Either there is a whole, valid one with its receipt in the end, or there is nothing."""

    def __init__(
        self, sending: Sending, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        """`total`: bytes that `write` and the check will tell of. Of a parcel the check tells nothing, but packing and
        reading it back tell of half as many each."""
        self._sending = sending
        self._total = total + (total // 2 if sending.as_parcel else 0)
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def tick(self, octets: int) -> None:
        """Some more bytes are done. Raises Stopped."""
        if self._cancelled is not None and self._cancelled():
            raise Stopped("Making the package was stopped; nothing was kept.")
        self._done += octets
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)

    def make(self, places: Places, contents: Contents) -> Receipt:
        """Write, check, name. Raises OSError and UserError."""
        sending = self._sending
        with BagWriter(places.bag, packed=sending.as_parcel, read_back=not sending.as_parcel) as bag:
            known = contents.write(bag)
            digest = bag.seal(contents.info, None if sending.as_parcel else self._read_back(bag))
            sign_bag(bag, digest, contents.case, contents.profile, contents.made_at, sending)
            receipt = self._receipt(contents, bag, digest, self._check(bag, known), places.target)
            if sending.as_parcel:
                return self._send(bag, receipt, places.sheets)
            with _sheets_of(receipt, places.sheets):
                bag.finish()
        return receipt

    def _receipt(
        self, contents: Contents, bag: BagWriter, digest: str, warnings: tuple[str, ...], target: Path
    ) -> Receipt:
        case, sending, account = contents.case, self._sending, contents.account()
        return Receipt(
            package=target,
            profile=contents.profile,
            made_at=contents.made_at,
            case_id=case.id,
            reference=case.reference,
            series=account.series,
            media=account.media,
            undecided=account.undecided,
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
            left_out=account.left_out,
            hashes_only=account.hashes_only,
            notes=account.notes,
            warnings=warnings,
        )

    def _send(self, bag: BagWriter, receipt: Receipt, sheets: Sequence[Path]) -> Receipt:
        """Seal or split the checked bag, which then goes."""
        with WholeFolder(receipt.package) as parcel:
            made = write_parcel(parcel.part, bag.part, bag.target.name, bag.written, self._sending, self.tick)
            receipt = replace(receipt, volumes=tuple((each.name, each.digest) for each in made))
            with _sheets_of(receipt, sheets):
                parcel.finish()
        return receipt

    def _read_back(self, bag: BagWriter) -> Mapping[str, str]:
        """The SHA-512 (hex) of what the disk has of the payload, by path, where it isn't known yet.

        Raises OSError where what the disk has isn't what was written. It is read once all of it was written, since a
        medium that pretends to be larger than it is writes over its own beginning in the end.
        """
        half, digests = self._done, dict[str, str]()

        def progress(done: int, total: int) -> None:
            if self._progress is not None and self._total:
                self._done = min(half + (self._total - half) * done // max(total, 1), self._total)
                self._progress(self._done, self._total)

        files = bag.durable_payload()
        known = bag.digests
        jobs = [Job(path, file.size, () if known[path] else (ALGORITHM,), file.proof) for path, file in files.items()]
        with Hashing(bag.part, self._cancelled, direct=True) as hashing:
            for job, seen in hashing.run(jobs, progress):
                if isinstance(seen, OSError):
                    raise seen
                if job.algorithms:
                    digests[job.path] = seen.digests[ALGORITHM]
        return digests

    def _check(self, bag: BagWriter, copied: CopiedFiles) -> tuple[str, ...]:
        """Check the bag, documents too; gives its warnings. An error means that no package is made.

        Files that were copied are not read here: they were read back, or what is packed is held against its proof.
        Those that are packed from where they came are not in its folder at all.
        """
        signer = self._sending.signer
        trust = Trust({signer.public.raw: "this officer"}, asked=True) if signer else NO_TRUST
        known = {place: {**digests, ALGORITHM: bag.digests[place]} for place, digests in copied.items()}
        found = verify_bag(bag.part, None, self._cancelled, trust, known=known, apart=bag.apart)
        for problem in found.problems:
            if problem.severity is Severity.ERROR:
                raise UserError(
                    f"The package was written but didn't pass its check ({problem.code} at {problem.place}: "
                    f"{problem.sentence}), so nothing was kept; check the disk and report this if it comes back."
                )
        return tuple(f"{problem.code} at {problem.place}: {problem.sentence}" for problem in found.problems)


def info_of(case: CaseFacts, profile: str, made_at: str, version: str) -> list[tuple[str, str]]:
    """The lines of bag-info.txt that every package has."""
    return [
        ("Source-Organization", case.agency),
        ("Contact-Name", case.officer),
        ("External-Identifier", case.reference),
        ("External-Description", f"Sightline package, profile {profile}"),
        ("Internal-Sender-Identifier", case.id),
        ("Bagging-Date", made_at[:10]),
        ("Bag-Software-Agent", f"Sightline {version}"),
    ]


def not_written(out_dir: Path, error: OSError) -> UserError:
    """What to say where the system doesn't take a package."""
    if error.errno in _NO_ROOM:
        return UserError(
            f"The package could not be written in {out_dir} ({error.strerror}); nothing was kept. "
            "Make room or choose another disk, and try again."
        )
    return UserError(
        f"The package could not be written in {out_dir} ({error.strerror or error}); nothing was kept. "
        "See that the disk is still there and sound, or choose another one, and try again."
    )


@contextmanager
def _sheets_of(receipt: Receipt, sheets: Sequence[Path]) -> Iterator[None]:
    """The receipt's sheets lie there before the package gets its name in the block, and go where it doesn't get it."""
    try:
        for sheet, text in zip(sheets, (receipt.to_json(), receipt.to_text()), strict=True):
            write_file(sheet, text.encode())
        yield
    except BaseException:
        for sheet in sheets:
            with suppress(OSError):
                sheet.unlink(missing_ok=True)
        raise
