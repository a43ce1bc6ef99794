"""The entries of a .ts file."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Entry:
    """A text and its translation; `finished` as Qt Linguist marks it."""

    context: str
    source: str
    translation: str
    finished: bool


def read(path: Path) -> list[Entry]:
    """All entries of a file, in its order."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            text = "" if said is None else said.text or ""
            finished = said is not None and said.get("type") is None and bool(text)
            found.append(Entry(name, message.findtext("source", ""), text, finished))
    return found
