"""The officer's handbook as files: its pages in the order of its first page, and where words stand in them."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CONTENTS = "README.md"
"""The page that lists all others."""

_LISTED = re.compile(r"^- \[(?P<title>[^]]+)]\((?P<name>[\w-]+\.md)\): (?P<about>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page. `name`: of its file; `about`: what it is about, in a few words."""

    name: str
    title: str
    about: str


class Handbook:
    """Read from a folder of Markdown files (CommonMark with GitHub's tables) that never changes while it is open."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        """All pages, as the table of contents lists them. Raises OSError if there is no handbook in the folder."""
        contents = (self.folder / CONTENTS).read_text(encoding="utf-8")
        return tuple(Page(found["name"], found["title"], found["about"]) for found in _LISTED.finditer(contents))

    def text(self, name: str) -> str:
        """What a page says, as Markdown. Raises OSError."""
        return (self.folder / name).read_text(encoding="utf-8")

    def having(self, words: str) -> tuple[Page, ...]:
        """Pages in which each of the words stands, as a part of a word too; those first that have more of them in
        their title. All pages where there is no word. Raises OSError."""
        wanted = words.casefold().split()
        found = [page for page in self.pages if all(word in self._folded[page.name] for word in wanted)]
        return tuple(sorted(found, key=lambda page: -sum(word in page.title.casefold() for word in wanted)))

    @cached_property
    def _folded(self) -> dict[str, str]:
        return {page.name: f"{page.title} {page.about} {self.text(page.name)}".casefold() for page in self.pages}


def anchor_of(heading: str) -> str:
    """The name by which a link leads to a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().casefold()).replace(" ", "-")


def handbook() -> Handbook:
    """The handbook that came with the program: of its source tree, or where its wheel was installed."""
    tree = Path(__file__).resolve().parents[3] / "docs" / "handbook"
    installed = Path(sys.prefix) / "share" / "sightline" / "handbook"
    return Handbook(tree if (tree / CONTENTS).is_file() else installed)
