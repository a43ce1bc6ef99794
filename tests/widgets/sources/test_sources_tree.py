"""The tree of sources: it says what the case says now, and what the officer opened, chose and scrolled to stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.case.queries.sources import Source
from widgets.sources.sources_tree import SourcesTree

_NUMBERS = range(1, 41)


def _source(number: int, exhibit: str = "", files: int = 0) -> Source:
    """A source of which files are counted, one of two of each exhibit."""
    at = "2024-05-01T12:00:00Z"
    return Source(number, exhibit or f"EXH-{number // 2}", f"/e/phone {number}", at, True, files, 0, 0)


@pytest.fixture
def tree(qtbot: QtBot) -> SourcesTree:
    tree = SourcesTree()
    qtbot.addWidget(tree)
    tree.resize(300, 200)
    tree.show_sources([_source(number) for number in _NUMBERS])
    tree.show()
    qtbot.waitExposed(tree)
    return tree


def _said(tree: SourcesTree) -> dict[str, list[tuple[str, str]]]:
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {
        top.text(0): [(top.child(row).text(0), top.child(row).text(1)) for row in range(top.childCount())]
        for top in tops
    }


def test_what_was_opened_chosen_and_scrolled_to_stays_while_files_are_counted(tree: SourcesTree) -> None:
    closed = tree.topLevelItem(3)
    chosen = tree.topLevelItem(12).child(1)
    closed.setExpanded(False)
    tree.setCurrentItem(chosen)
    tree.scrollToItem(chosen, SourcesTree.ScrollHint.PositionAtTop)
    place = tree.verticalScrollBar().value()
    assert place > 0
    tree.show_sources([_source(number, files=9) for number in (*_NUMBERS, 99)])
    assert not tree.topLevelItem(3).isExpanded()
    assert tree.topLevelItem(4).isExpanded()
    assert tree.currentItem().text(0) == "phone 25"
    assert tree.currentItem().text(1) == "9"
    assert tree.verticalScrollBar().value() == place
    assert tree.topLevelItem(tree.topLevelItemCount() - 1).isExpanded(), "a new exhibit is open"


def test_a_source_that_moved_to_another_exhibit_is_below_that_one(tree: SourcesTree) -> None:
    tree.show_sources([replace(_source(2), exhibit="EXH-new"), _source(3)])
    assert _said(tree) == {"EXH-1": [("phone 3", "0")], "EXH-new": [("phone 2", "0")]}


@given(st.lists(st.dictionaries(st.integers(0, 9), st.tuples(st.sampled_from("abc"), st.integers(0, 5))), max_size=4))
@settings(max_examples=60, deadline=None)
def test_it_always_says_what_the_case_said_last(qapp: object, steps: list[dict[int, tuple[str, int]]]) -> None:
    tree = SourcesTree()
    expected: dict[str, set[tuple[str, str]]] = {}
    for step in steps:
        tree.show_sources([_source(number, exhibit, files) for number, (exhibit, files) in step.items()])
        expected = {}
        for number, (exhibit, files) in step.items():
            expected.setdefault(exhibit, set()).add((f"phone {number}", str(files)))
    assert {name: set(rows) for name, rows in _said(tree).items()} == expected
    tree.deleteLater()
