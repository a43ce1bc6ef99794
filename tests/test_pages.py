"""What the pages point at is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
ROOMS = ("analysis", "app", "docs", "resources", "tests", "widgets")


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_paths_of_the_repository_exist(page: Path) -> None:
    named = re.findall(rf"`((?:{'|'.join(ROOMS)})/[\w./*-]*)`", page.read_text(encoding="utf-8"))
    assert [name for name in named if not any(ROOT.glob(name.rstrip("/")))] == []


def test_the_rooms_of_the_newcomers_page_are_those_of_the_tree() -> None:
    page = (ROOT / "docs" / "development.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^(app/\w+)/ ", page, re.MULTILINE))
    assert named == {f"app/{place.name}" for place in (ROOT / "app").iterdir() if (place / "__init__.py").exists()}


def test_the_index_of_decisions_has_each_by_its_title() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"^(\d+)\. \[(.+)\]\((.+)\)$", (folder / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    there = [
        (*path.read_text(encoding="utf-8").partition("\n")[0].removeprefix("# ").split(". ", 1), path.name)
        for path in sorted(folder.glob("[0-9]*.md"))
    ]
    assert listed == there
