"""Judges the signature of a package that was made by anyone.

Codes: S01 no signature of a package, S02 not by the key that it names, S03 over other bytes, S04 says something else
than the package, S05 a file that it doesn't reach, S06 by a key that isn't trusted, S07 not signed though it must be,
S08 by a key that nobody here knows (warning), S09 minisign's signature, S10 signed for other recipients.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.exchange.bags.bag_reader import LARGEST_TAG_FILE, BagFindings
from app.exchange.problems import Problem, error, warning
from app.exchange.signatures.minisig import is_minisigned
from app.exchange.signatures.signature import LARGEST, MINISIG, NOTE, TAG_MANIFEST, Statement, Trust, opened
from app.keys.note import NoteError, PublicKey
from app.platform.plain import read_plain


@dataclass
class SignatureFindings:
    """`signed_by`: the fingerprint of the key whose signature holds over this package, None without one; `signer`:
    whose key it is as far as this workstation knows, or empty."""

    signed_by: str | None = None
    signer: str = ""
    statement: Statement | None = None
    problems: list[Problem] = field(default_factory=list)


def check_signature(
    folder: Path, bag: BagFindings, trust: Trust, opened_by: Collection[str] = (), list_key: bytes = b""
) -> SignatureFindings:
    """Judge the signature in the bag's folder, after `read_bag`. `opened_by`: the recipients whose identities opened
    the parcel that it came in, where it was sealed; `list_key`: the key that signed that one's list of volumes."""
    found = SignatureFindings()
    if NOTE not in bag.tags:
        if MINISIG in bag.tags:
            found.problems.append(error("S01", MINISIG, f"There is a signature for minisign, but no {NOTE}."))
        if trust.asked:
            found.problems.append(error("S07", NOTE, "The package isn't signed, though a key was asked for."))
        return found
    try:
        statement, key, holds = opened(read_plain(folder / NOTE, LARGEST))
    except (NoteError, OSError) as failure:
        found.problems.append(error("S01", NOTE, f"The signature can't be used: {failure}."))
        return found
    if not holds:
        found.problems.append(error("S02", NOTE, "The signature is not by the key that it names."))
        return found
    found.problems += _about_bytes(folder, bag, statement, key)
    found.problems += _about_text(bag, statement, opened_by)
    if list_key not in (b"", key.raw):
        found.problems.append(error("S09", NOTE, "The list of volumes is signed by another key than the package."))
    if not found.problems:
        found.signed_by, found.statement = key.fingerprint, statement
        found.signer = trust.keys.get(key.raw, "")
    found.problems += _about_trust(key, trust)
    return found


def _about_bytes(folder: Path, bag: BagFindings, statement: Statement, key: PublicKey) -> Iterator[Problem]:
    try:
        manifest = read_plain(folder / TAG_MANIFEST, LARGEST_TAG_FILE)
        if hashlib.sha512(manifest).hexdigest() != statement.manifest:
            yield error("S03", NOTE, "The signature was made over other bytes: the tag manifest is not the signed one.")
        if MINISIG in bag.tags and not is_minisigned(manifest, read_plain(folder / MINISIG, LARGEST), key):
            yield error("S09", MINISIG, "The signature for minisign is not over this manifest, or not by the same key.")
    except OSError as failure:
        yield error("S03", TAG_MANIFEST, f"What was signed can't be read ({failure.strerror or failure}).")
    for path in sorted(bag.tags - bag.covered - {NOTE, MINISIG, TAG_MANIFEST}):
        yield error("S05", path, "The signature doesn't reach this file: anyone may have put it there.")


def _about_text(bag: BagFindings, statement: Statement, opened_by: Collection[str]) -> Iterator[Problem]:
    payload = f"{sum(seen.size for seen in bag.payload.values())}.{len(bag.payload)}"
    for what, said, there in (
        ("size and count of the payload", statement.payload, payload),
        ("case", statement.case, bag.info.get("Internal-Sender-Identifier", statement.case)),
    ):
        if said != there:
            yield error("S04", NOTE, f"The signed {what} is “{said}”, but the package has “{there}”.")
    if opened_by and not set(opened_by) & set(statement.recipients):
        yield error("S10", NOTE, "It was signed for other recipients than the one who opened it: it was passed on.")


def _about_trust(key: PublicKey, trust: Trust) -> Iterator[Problem]:
    if key.raw in trust.keys:
        return
    if trust.asked:
        yield error("S06", NOTE, f"It is signed by another key than the one that was given ({key.fingerprint}).")
    else:
        yield warning(
            "S08",
            NOTE,
            f"Nobody here knows the key that signed it: compare {key.fingerprint} with its owner, by another way.",
        )
