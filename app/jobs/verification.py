"""Verifying a package that came from anywhere, and noting in a case that it was done."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from app.case.casefile import Case
from app.case.values import names
from app.exchange.bags.hashing import Progress
from app.exchange.packages.verify import Verification, verify_package
from app.exchange.parcels.unsealing import Opening
from app.exchange.problems import Severity
from app.exchange.signatures.signature import NO_TRUST, Trust
from app.keys.known import known_keys
from app.keys.note import PublicKey
from app.keys.officer import PASSPHRASE_FILE
from app.keys.passphrase import passphrase_of_environment
from app.keys.sealing import read_identities, workstation_sealing_file
from app.platform.plain import open_raw


def trust_in(keys: Sequence[PublicKey]) -> Trust:
    """By these keys a package must be signed; without any it may be by whichever, and those known here get names."""
    known = known_keys()
    if keys:
        return Trust({key.raw: known.get(key.raw, "the key that was given") for key in keys}, asked=True)
    return Trust(known)


def verify(
    package: Path,
    case: Case | None = None,
    progress: Progress | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
    trust: Trust = NO_TRUST,
    opening: Opening | None = None,
) -> Verification:
    """Verify the package; with a case, its audit trail says which package was found to be what.

    `opening`: with what a sealed one is opened, and whether its bag is kept. Raises UserError where the case can't be
    written, after the verification.
    """
    found = verify_package(package, progress, cancelled, trust=trust, opening=opening)
    if case is not None:
        facts: dict[str, object] = {
            "package": names.display(str(package)),
            "bag_digest": found.statement.manifest if found.statement else _bag_digest(package),
            "valid": found.valid,
            "signed_by": found.signed_by,
            "errors": sum(problem.severity is Severity.ERROR for problem in found.problems),
            "problems": len(found.problems),
        }
        case.record("verify package", names.display(package.name), facts)
    return found


def identities_of(files: Sequence[Path], passphrase: str = "") -> tuple[str, ...]:
    """What opens sealed packages: the identities in these files, or else this workstation's sealing key, if it has one.

    `passphrase`: of an encrypted identity; without it, the one in the file that the environment names. Raises
    UserError.
    """
    passphrase = passphrase or passphrase_of_environment(PASSPHRASE_FILE)
    if files:
        return tuple(identity for file in files for identity in read_identities(file, passphrase))
    own = workstation_sealing_file()
    return (own.unlocked(passphrase),) if own.exists and passphrase else ()


def _bag_digest(package: Path) -> str | None:
    """SHA-512 of the tag manifest, as receipts give it; None where there is none."""
    try:
        with open_raw(package / "tagmanifest-sha512.txt") as file:
            return hashlib.file_digest(file, "sha512").hexdigest()
    except OSError:
        return None
