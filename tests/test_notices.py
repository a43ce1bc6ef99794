"""Every package that is installed with the program is named in the notices, with the licence that it states."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOTICES = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8")
LISTED = dict(
    re.findall(r"^\| ([a-z0-9-]+) \| [^|]+ \| ([^|]+) \|$", NOTICES.partition("## Libraries")[0], re.MULTILINE)
)

FAMILIES = ("LGPL", "GPL", "BSD", "MIT", "Apache", "PSF", "Public Domain", "Zlib")


def locked() -> dict[str, set[str]]:
    """Each package of the lock with what asks for it; packages for another interpreter are left out."""
    asked: dict[str, set[str]] = {}
    name = ""
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([a-z0-9-]+)==", line):
            name = "" if "== 'PyPy'" in line else found[1]
        elif name and (found := re.match(r"\s+#\s+(?:via\s+)?(\S.*)", line)) and found[1] != "via":
            asked.setdefault(name, set()).add(found[1])
    return asked


def runtime() -> set[str]:
    """The packages that the program needs when it runs, and what they need in turn."""
    asked, reached = locked(), {"sightline (pyproject.toml)"}
    while more := {name for name, by in asked.items() if by & reached} - reached:
        reached |= more
    return reached - {"sightline (pyproject.toml)"}


def families(text: str) -> set[str]:
    """The families of licences that a text names; LGPL is not also GPL."""
    found = {family for family in FAMILIES if family.lower() in text.lower()}
    return found - {"GPL"} if "LGPL" in found and not re.search(r"(?<!L)GPL", text) else found


def test_the_lock_is_understood() -> None:
    assert {"pyside6-essentials", "shiboken6", "numpy", "py7zr", "pybcj"} <= runtime()
    assert not {"pytest", "ruff", "bagit", "brotlicffi"} & runtime()


def test_every_runtime_package_is_listed_and_no_other() -> None:
    assert set(LISTED) == runtime()


@pytest.mark.parametrize("name", sorted(LISTED))
def test_the_licence_is_the_one_that_the_package_states(name: str) -> None:
    about = metadata.metadata(name).json
    texts = [about.get("license_expression", ""), about.get("license", ""), *about.get("classifier", ())]
    # Two packages give the whole text instead of a name; it was read by hand.
    stated = " ".join(str(text) for text in texts if len(text) < 200 and not text.startswith("Programming"))
    known = families(stated)
    assert not known or known & families(LISTED[name]), stated
