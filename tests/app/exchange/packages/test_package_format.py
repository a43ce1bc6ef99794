"""The page about packages names what the program says."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import fields
from pathlib import Path

from app.exchange.documents.tables import FRAME_COLUMNS, ICSE_COLUMNS, MEDIA_COLUMNS
from app.exchange.packages.receipt import Receipt
from app.exchange.signatures.minisig import public_line
from app.keys.note import PublicKey

ROOT = Path(__file__).parents[4]


def test_every_code_is_explained() -> None:
    page = (ROOT / "docs" / "package-format.md").read_text(encoding="utf-8")
    table = page[page.index("## What the check says") :]
    explained = {
        code for line in table.splitlines() if line.startswith("|") for code in re.findall(r"\b[BCEPSVWZ]\d\d\b", line)
    }
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "app" / "exchange").rglob("*.py"))
    used = set(re.findall(r'"([BCEPSVWZ]\d\d)"', source))
    assert len(used) > 50
    assert used == explained


def test_every_code_has_a_test() -> None:
    """Each code that the page explains, and each of the checks before writing, stands in a test."""
    pages = (ROOT / "docs" / "package-format.md", ROOT / "docs" / "handbook" / "packages.md")
    explained = {
        code
        for page in pages
        for line in page.read_text(encoding="utf-8").splitlines()
        if line.startswith("|")
        for code in re.findall(r"\b[BCEGPSVWZ]\d\d\b", line)
    }
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    asserted = set(re.findall(r'"([BCEGPSVWZ]\d\d)"', tests)) | {
        code.upper() for code in re.findall(r"def test_([begps]\d\d)_", tests)
    }
    assert {f"G{number:02}" for number in range(1, 9)} < explained
    assert explained <= asserted


def test_every_document_of_a_package_is_explained() -> None:
    page = (ROOT / "docs" / "package-format.md").read_text(encoding="utf-8")
    metadata = (ROOT / "app" / "exchange" / "documents" / "vics.py").read_text(encoding="utf-8")
    facts = metadata[metadata.index("def _more(") : metadata.index("def _last(")]
    for name in re.findall(r'"([A-Z][A-Za-z0-9]+)"(?:: medium|,)', facts):
        assert f"`{name}`" in page, name


def test_every_column_label_and_key_that_a_reader_meets_is_explained() -> None:
    page = (ROOT / "docs" / "package-format.md").read_text(encoding="utf-8")
    explained = set(re.findall(r"`([^`\n]+)`", page))
    columns = {*MEDIA_COLUMNS, *FRAME_COLUMNS, *ICSE_COLUMNS}
    outgoing = (ROOT / "app" / "exchange" / "packages" / "outgoing.py").read_text(encoding="utf-8")
    labels = set(re.findall(r'\("([A-Z][A-Za-z]+(?:-[A-Za-z]+)+)", ', outgoing))
    assert len(labels) > 5
    assert columns | labels | {each.name for each in fields(Receipt)} <= explained


def test_the_page_says_how_minisigns_key_and_the_fingerprint_follow_from_the_note() -> None:
    """As the page has it: base64 of `Ed`, eight bytes of the key's SHA-256, and the key."""
    public = PublicKey(bytes(range(32)), "somebody")
    key = base64.b64decode(str(public).split("+", 2)[2])[1:]
    digest = hashlib.sha256(key).digest()
    assert public_line(public) == base64.b64encode(b"Ed" + digest[:8] + key).decode()
    assert public.fingerprint.replace(" ", "") == digest[:16].hex()
