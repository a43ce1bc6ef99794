"""The handbook lists all its pages, and finds words in them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.text.handbook import CONTENTS, Handbook, anchor_of, handbook

ROOT = Path(__file__).parents[4]


def test_its_contents_list_every_page_by_its_title() -> None:
    book = handbook()
    assert {page.name for page in book.pages} == {path.name for path in book.folder.glob("*.md")} - {CONTENTS}
    for page in book.pages:
        heading = book.text(page.name).partition("\n")[0].removeprefix("# ")
        assert heading.startswith(page.title), page


def test_links_to_headings_lead_to_one() -> None:
    book = handbook()
    headings = {
        page.name: {anchor_of(each) for each in re.findall(r"^#+ (.+)$", book.text(page.name), re.MULTILINE)}
        for page in book.pages
    }
    links = [
        (page.name, *link)
        for page in book.pages
        for link in re.findall(r"\]\(([\w-]+\.md)#([\w-]+)\)", book.text(page.name))
    ]
    assert len(links) > 10
    assert [link for link in links if link[2] not in headings[link[1]]] == []


def test_pages_that_have_all_words_are_found_titles_first() -> None:
    names = [page.name for page in handbook().having("Protection keyhole")]
    assert names[0] == "protection.md"
    assert "viewer.md" in names
    assert "hash-sets.md" not in names
    assert handbook().having("harbour zebra") == ()
    assert handbook().having("  ") == handbook().pages


@given(st.text())
def test_any_words_give_pages_of_the_book(words: str) -> None:
    assert set(BOOK.having(words)) <= set(BOOK.pages)


BOOK = handbook()


def test_where_there_is_none_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=CONTENTS):
        _ = Handbook(tmp_path).pages


def test_it_comes_with_the_wheel(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    shutil.copytree(ROOT / "docs" / "handbook", tree / "docs" / "handbook")
    (tree / "app").mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "main.py", "app/__init__.py"):
        shutil.copy(ROOT / name, tree / name)
    subprocess.run(
        [sys.executable, "-c", f"from setuptools import build_meta; build_meta.build_wheel({str(tmp_path)!r})"],
        cwd=tree,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = {name.partition(".data/data/")[2] for name in zipfile.ZipFile(wheel).namelist()}
    assert {f"share/sightline/handbook/{page.name}" for page in BOOK.pages} <= names
    assert "share/sightline/handbook/images/gallery.png" in names
