"""Verifying a package that came from anywhere, and noting in a case that it was done."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.case import names
from app.case.casefile import Case
from app.exchange.bag_reader import Progress
from app.exchange.problems import Severity
from app.exchange.verify import Verification, verify_package
from app.platform.plain import open_plain

_LARGEST_MANIFEST = 1 << 30


def verify(package: Path, case: Case | None = None, progress: Progress | None = None) -> Verification:
    """Verify the package; with a case, its audit trail says which package was found to be what.

    Raises UserError where the case can't be written, after the verification.
    """
    found = verify_package(package, progress)
    if case is not None:
        facts: dict[str, object] = {
            "package": names.display(str(package)),
            "bag_digest": _bag_digest(package),
            "valid": found.valid,
            "errors": sum(problem.severity is Severity.ERROR for problem in found.problems),
            "problems": len(found.problems),
        }
        case.record("verify package", names.display(package.name), facts)
    return found


def _bag_digest(package: Path) -> str | None:
    """SHA-512 of the tag manifest, as receipts give it; None where there is none."""
    try:
        with open_plain(package / "tagmanifest-sha512.txt") as file:
            return hashlib.sha512(file.read(_LARGEST_MANIFEST)).hexdigest()
    except OSError:
        return None
