"""Verifies a package made by anyone: the bag, the VICS documents in it, the media they name, the series document, the
signature; of a sealed or split one the volumes, the seal and the archive first.

Codes: B… the bag (`app.exchange.bags.bag_reader`), E… and W… VICS (`app.exchange.documents.vics_rules`), S… the
signature (`app.exchange.signatures.signature_check`), V… volumes (`app.exchange.parcels.parcel`), Z… the seal
(`app.exchange.parcels.sealing`), C… the archive (`app.exchange.parcels.container_reader`), P01 no VICS document, P02
the series document, P03 a media file that no record names, P04 the extract of the audit trail, P05 a document that goes
back to another program, P06 the provenance document, P07 an object, P08 an object or a face of which the series
document says something that doesn't fit, P99 more problems than are listed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from app.exchange.bags.bag_reader import BagFindings, read_bag
from app.exchange.bags.copying import Digests
from app.exchange.bags.hashing import Progress, SeenFile
from app.exchange.bags.passing import PassingDigests
from app.exchange.documents.audit_extract import check_audit_extract
from app.exchange.documents.object_check import FOLDER as OBJECTS
from app.exchange.documents.object_check import check_objects
from app.exchange.documents.object_document import check_objects_told
from app.exchange.documents.plan import VICS_FOLDER, is_medium
from app.exchange.documents.provenance import check_provenance
from app.exchange.documents.round_trip_check import CHANGES_PLACE, check_document, read_changes
from app.exchange.documents.round_trip_check import FOLDER as ROUND_TRIP_FOLDER
from app.exchange.documents.series_document import check_series_document
from app.exchange.documents.vics import FILES
from app.exchange.documents.vics_medium import FoundFile
from app.exchange.documents.vics_rules import check_vics
from app.exchange.parcels.parcel import counting, find_parcel, parcel_folder
from app.exchange.parcels.unsealing import Opening, unpack_parcel
from app.exchange.problems import Problem, Severity, error, warning
from app.exchange.signatures.signature import NO_TRUST, Statement, Trust
from app.exchange.signatures.signature_check import SignatureFindings, check_signature
from app.platform.plain import open_plain

SERIES_PLACE = "data/series/series.json"
PROVENANCE_PLACE = "data/case/case.jsonld"
AUDIT_PLACE = "data/audit/audit.jsonl"
_VICS_PLACE = re.compile(rf"{VICS_FOLDER}/[^/]+\.json", re.IGNORECASE)
_BROKEN = ("B01", "E01")
"""Of a document that couldn't be read to its end: what it doesn't name says nothing."""
_MOST = 1_000
_STRUCTURE = ("B", "S", "V", "Z", "C")
"""What these codes begin with speaks of the package itself, not of what its documents say."""


@dataclass(frozen=True)
class Verification:
    """What was found. `valid`: no problem is an error. `signed_by`: the fingerprint of the key whose signature holds
    over all of the package, None without one; `signer`: whose key this is by the keys that are trusted, or empty;
    `statement`: what they signed. `sealed`: whether it was sealed; `kept`: the folder that its bag was put into."""

    valid: bool
    signed_by: str | None
    problems: tuple[Problem, ...]
    signer: str = ""
    statement: Statement | None = None
    sealed: bool = False
    kept: Path | None = None

    @property
    def intact(self) -> bool:
        """Whether nothing is wrong with the package itself, whatever its documents say."""
        return not any(each.severity is Severity.ERROR and each.code.startswith(_STRUCTURE) for each in self.problems)

    @property
    def unopened(self) -> bool:
        """Whether all that is wrong is that nothing was given that opens it, or something that doesn't."""
        wrong = {each.code for each in self.problems if each.severity is Severity.ERROR}
        return wrong in ({"Z01"}, {"Z02"})


def verify_package(
    path: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    trust: Trust = NO_TRUST,
    opening: Opening | None = None,
) -> Verification:
    """Verify the package `path`: a bag's folder, or a parcel's folder or a file of one. Whatever is in it gives
    problems, never an exception.

    `progress`: called with bytes read and bytes in all. If `cancelled` says so, Stopped is raised. `opening`: with
    what, and where, a sealed or split package is opened; without it only its outside can be checked.
    """
    folder = parcel_folder(path)
    if folder is None:
        return verify_bag(path, progress, cancelled, trust)
    return _verify_parcel(folder, progress, cancelled, trust, opening or Opening())


def verify_bag(
    folder: Path,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    trust: Trust = NO_TRUST,
    *,
    opened_by: frozenset[str] = frozenset(),
    outside: Iterable[Problem] = (),
    list_key: bytes = b"",
    known: Mapping[str, Digests] | None = None,
    apart: Mapping[str, int] | None = None,
) -> Verification:
    """Verify the bag in `folder`. `opened_by`: the recipients whose identities opened the parcel that it came in;
    `outside`: what was found about that one, and `list_key` the key that signed its list of volumes. `known` and
    `apart`: see `read_bag`."""
    bag = read_bag(folder, ("md5", "sha256"), progress, cancelled, known, apart)
    signature = check_signature(folder, bag, trust, opened_by, list_key)
    valid, number, kept = True, 0, list[Problem]()
    for number, problem in enumerate(chain(outside, signature.problems, _problems(folder, bag)), start=1):
        is_first_error = valid and problem.severity is Severity.ERROR
        valid = valid and not is_first_error
        if number <= _MOST or is_first_error:  # which must not be lost behind warnings: others go by what is listed
            kept.append(problem)
        if number > _MOST and not valid:
            break
    if number > _MOST:
        kept.append(warning("P99", "", f"There are more than {_MOST:,} problems; only these are listed."))
    return _judged(valid, kept, bag, signature)


def _judged(valid: bool, problems: list[Problem], bag: BagFindings, signature: SignatureFindings) -> Verification:
    holds = not any(problem.severity is Severity.ERROR for problem in bag.problems)
    return Verification(
        valid,
        signature.signed_by if holds else None,
        tuple(problems),
        signature.signer if holds else "",
        signature.statement if holds else None,
    )


def _verify_parcel(
    folder: Path,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
    trust: Trust,
    opening: Opening,
) -> Verification:
    """A parcel's outside, then, unpacked for the while into a folder of its own, what is in it."""
    times = 3 if opening.keep else 2
    tick = counting(folder, times, progress, cancelled, "Checking the package was stopped; its state isn't known.")
    found = find_parcel(folder, tick)
    outside = tuple(found.problems)
    if not found.paths:
        return Verification(False, None, outside, sealed=found.sealed)
    if found.sealed and not opening.identities:
        sentence = "It is sealed, and no identity was given: what is in it was not looked at, only its outside."
        return Verification(False, None, (*outside, error("Z01", found.paths[0].name, sentence)), sealed=True)
    with opening.place(found.bag) as place, closing(PassingDigests(is_medium)) as digests:
        refused = unpack_parcel(found, opening.identities, place.part, tick, None if opening.keep else digests)
        if refused is not None:
            return Verification(False, None, (*outside, refused), sealed=found.sealed)
        inside = verify_bag(
            place.part,
            _last_third(progress) if opening.keep else None,
            cancelled,
            trust,
            opened_by=opening.recipients if found.sealed else frozenset(),
            outside=outside,
            list_key=found.list_key,
            known=digests.found(),  # of what stays the disk is read
            apart=digests.apart,
        )
        kept = opening.keep and inside.intact
        if kept:
            place.sync()
            place.finish()
    return replace(inside, sealed=found.sealed, kept=place.target if kept else None)


def _last_third(progress: Progress | None) -> Progress | None:
    """Of a parcel whose content is read once more where it stays."""
    return progress and (lambda read, total: progress(2 * total + read, 3 * total))


def _problems(folder: Path, bag: BagFindings) -> Iterator[Problem]:
    yield from bag.problems
    named: set[str] = set()
    documents = [path for path in bag.payload if _VICS_PLACE.fullmatch(path)]
    if CHANGES_PLACE in bag.payload:
        yield from _round_trip(folder, bag, named)
    elif not documents and not any(path.startswith(f"{OBJECTS}/") for path in bag.payload):
        yield warning("P01", VICS_FOLDER, "There is no VICS document in this package.")
    read_to_its_end = True
    for document in documents:
        for problem in _checked(folder, document, lambda file, place: check_vics(file, place, _finder(bag, named))):
            read_to_its_end = read_to_its_end and problem.code not in _BROKEN
            yield problem
    yield from check_objects(folder, bag.payload)
    for path in bag.payload:
        if documents and read_to_its_end and path.startswith(f"{VICS_FOLDER}/{FILES}/") and path not in named:
            yield warning("P03", path, "No record of the VICS document names this file.")
    if SERIES_PLACE in bag.payload:
        yield from _checked(folder, SERIES_PLACE, lambda file, place: _series(file, place, bag))
    if PROVENANCE_PLACE in bag.payload:
        yield from _checked(folder, PROVENANCE_PLACE, check_provenance)
    if AUDIT_PLACE in bag.payload:
        yield from _checked(folder, AUDIT_PLACE, check_audit_extract)


def _series(file: BinaryIO, place: str, bag: BagFindings) -> Iterator[Problem]:
    return check_series_document(file, place, lambda document: check_objects_told(document, place, bag.payload))


def _round_trip(folder: Path, bag: BagFindings, named: set[str]) -> Iterator[Problem]:
    """The document of another program that goes back to it."""
    try:
        with open_plain(folder / CHANGES_PLACE) as file:
            changes = read_changes(file)
    except OSError as failure:
        yield error("B01", CHANGES_PLACE, f"The file can't be read ({failure.strerror or failure}).")
        return
    place = f"{ROUND_TRIP_FOLDER}/{changes.document}" if changes else ""
    if changes is None or place not in bag.payload or place == CHANGES_PLACE:
        yield error("P05", CHANGES_PLACE, "This is no list of the changes of a document that lies beside it.")
        return
    sha256 = bag.payload[place].digests["sha256"]
    others = any(each.startswith(f"{ROUND_TRIP_FOLDER}/") for each in bag.payload.keys() - {place, CHANGES_PLACE})
    find = _finder(bag, named, ROUND_TRIP_FOLDER) if others else None  # its media may well have stayed where they were
    yield from _checked(folder, place, lambda file, at: check_document(file, at, changes, sha256, find))


def _checked(folder: Path, place: str, check: Callable[..., Iterator[Problem]]) -> Iterator[Problem]:
    try:
        with open_plain(folder / place) as file:
            yield from check(file, place)
    except OSError as failure:
        yield error("B01", place, f"The file can't be read ({failure.strerror or failure}).")


def _finder(bag: BagFindings, named: set[str], folder: str = VICS_FOLDER) -> Callable[[str], FoundFile | None]:
    """Finds files beside the VICS document among those that were read, and notes which were asked for."""

    def find(path: str) -> FoundFile | None:
        place = f"{folder}/{path}"
        seen: SeenFile | None = bag.payload.get(place)
        if seen is None:
            return None
        named.add(place)
        return FoundFile(seen.size, seen.digests["md5"], seen.digests["sha256"])

    return find
