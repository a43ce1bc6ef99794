"""Reads another officer's decisions from a package: verified first, the series document, the extract of the trail."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.case.export.content import SegmentFacts
from app.case.merge.carried_pictures import CarriedPictures
from app.case.merge.officer_work import MediumWork, OfficerWork, VerdictWork
from app.errors import UserError
from app.exchange.bags.hashing import Progress
from app.exchange.bags.passing import PassingDigests
from app.exchange.documents.json_stream import JsonStream
from app.exchange.documents.object_document import picture_place
from app.exchange.documents.plan import is_medium
from app.exchange.documents.series_document import ROOM, check_series_document
from app.exchange.documents.series_reader import leads_of
from app.exchange.packages.verify import AUDIT_PLACE, SERIES_PLACE, Verification, verify_bag
from app.exchange.parcels.parcel import counting, find_parcel, parcel_folder
from app.exchange.parcels.unsealing import Opening, unpack_parcel
from app.exchange.problems import Problem, Severity, printable
from app.exchange.signatures.signature import NO_TRUST, Trust
from app.platform.plain import open_plain, read_plain

LARGEST = 512 << 20
"""Bytes of a series document; a million media with all that is said of them need less."""
MOST_PICTURES = 1 << 30
"""Bytes of all sanitised pictures of a package."""
_LONGEST_LINE = 64 << 20
_MADE = ("create series", "split series")
_HASH = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class ReadPackage:
    """`digest`: SHA-256 (hex) of the series document, by which a package is known again however it was wrapped."""

    work: OfficerWork
    digest: str
    verification: Verification


def read_package(
    path: Path,
    opening: Opening,
    trust: Trust = NO_TRUST,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ReadPackage:
    """Verify a package and read it. A sealed or split one is unpacked only for the while, without its media.

    Raises UserError where it isn't valid or holds no series document, Stopped if `cancelled` says so.
    """
    folder = parcel_folder(path)
    if folder is None:
        return _read_bag(path, opening, trust, progress, cancelled)
    tick = counting(folder, 2, progress, cancelled, "Reading the package was stopped; nothing of it was taken in.")
    found = find_parcel(folder, tick)
    _refuse(found.problems)
    if not found.paths:
        raise UserError(f"{path.name} is no package; choose its folder, or a file of a sealed or split one.")
    if found.sealed and not opening.identities:
        raise UserError("The package is sealed; give the identity that opens it, then merge again.")
    with opening.place(found.bag) as place, closing(PassingDigests(is_medium)) as digests:
        refused = unpack_parcel(found, opening.identities, place.part, tick, digests)
        if refused is not None:
            _refuse([refused])
        return _read_bag(
            place.part,
            opening,
            trust,
            None,
            cancelled,
            opened_by=opening.recipients if found.sealed else frozenset(),
            list_key=found.list_key,
            known=digests.found(),
            apart=digests.apart,
        )


def _read_bag(
    folder: Path,
    opening: Opening,
    trust: Trust,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
    **more: Any,
) -> ReadPackage:
    verification = verify_bag(folder, progress, cancelled, trust, **more)
    _refuse(verification.problems)
    try:
        raw = read_plain(folder / SERIES_PLACE, LARGEST)
    except OSError as error:
        raise UserError(
            "The package holds no series document that can be read, in which decisions stand; merge one of the profile "
            "series-full or hash-only."
        ) from error
    # What was verified lay in a file, which may have been changed since: these bytes are the ones that are used.
    _refuse(check_series_document(io.BytesIO(raw), SERIES_PLACE))
    try:
        document = document_of(raw)
        work = work_of(document, _made(folder / AUDIT_PLACE))
    except ValueError as error:
        raise UserError("The series document holds a number that can't be; ask whoever made it for another.") from error
    if any(each["picture"] and each["picture"]["file"] for each in document.get("objects", ())):
        work = replace(work, pictures=CarriedPictures(_pictures(folder, document), opening.folder()))
    return ReadPackage(work, hashlib.sha256(raw).hexdigest(), verification)


def document_of(raw: bytes) -> Any:
    """A series document, which follows the schema."""
    return JsonStream(io.BytesIO(raw), len(raw) + 1, whole_as_int=True, room=ROOM).value()


def work_of(document: Any, made: dict[str, str] | None = None) -> OfficerWork:
    """The work that a series document tells, as `document_of` reads it. `made`: see `OfficerWork`."""
    leads, case = leads_of(document), document["case"]
    return OfficerWork(
        case_id=printable(case["id"], 100),
        reference=printable(case["reference"], 200),
        officer=printable(case["officer"], 200) or "another officer",
        scheme=case["scheme"],
        media=tuple(_medium(each) for each in document["decisions"]),
        verdicts=tuple(
            VerdictWork(bytes.fromhex(each["a"]), bytes.fromhex(each["b"]), each["kind"], each["verdict"])
            for each in document["links"]
            if each["verdict"] != "open"
        ),
        series=leads.series,
        loose_clues=leads.loose_clues,
        entities=leads.entities,
        made=made or {},
        objects=leads.objects,
        faces=leads.faces,
    )


def _pictures(folder: Path, document: Any) -> Iterator[tuple[str, bytes]]:
    """The sanitised pictures that lie in the package, with their SHA-256 (hex) as it was verified."""
    room = MOST_PICTURES
    for each in document.get("objects", ()):
        if each["picture"] is None or each["picture"]["file"] is None:
            continue
        try:
            png = read_plain(folder / picture_place(each["public_id"]), room)
        except OSError as error:
            raise UserError("The pictures of its objects can't be read, or are too large; make it again.") from error
        room -= len(png)
        yield each["picture"]["sha256"], png


def _medium(said: dict[str, Any]) -> MediumWork:
    category = said["category"] or {"code": None, "reach": ""}
    return MediumWork(
        bytes.fromhex(said["sha256"]),
        category["code"],
        category["reach"],
        tuple(said["tags"]),
        said["note"],
        said.get("second_look", False),
        tuple(
            SegmentFacts(each["begin_ms"], each["end_ms"], each["category"]["code"])
            for each in said.get("segments", ())
        ),
    )


def _made(path: Path) -> dict[str, str]:
    """The rows that made series, by their codes; none where there is no extract. It was verified before."""
    found: dict[str, str] = {}
    try:
        with open_plain(path) as file:
            while raw := file.readline(_LONGEST_LINE):
                row = json.loads(raw)
                if row.get("action") in _MADE and _HASH.fullmatch(str(row["hash"])):
                    found[str(row["target"])] = row["hash"]
    except (OSError, ValueError, KeyError, AttributeError, RecursionError):
        return {}
    return found


def _refuse(problems: Any) -> None:
    first: Problem | None = next((each for each in problems if each.severity is Severity.ERROR), None)
    if first is not None:
        where = " ".join(filter(None, (first.code, first.place)))
        raise UserError(
            f"The package is not valid ({where}: {first.sentence}), so nothing of it was taken in; "
            "check it with “verify”, and ask whoever made it for another."
        )
