"""The words of the command line: what is said twice counts twice."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from app.cli.parser import build, parse


def options(parser: argparse.ArgumentParser, of: str = "") -> Iterator[tuple[str, argparse.Action]]:
    """Every option of every command and action, with the words that lead to it."""
    for each in parser._actions:
        if isinstance(each, argparse._SubParsersAction):
            for name, further in each.choices.items():
                yield from options(further, f"{of} {name}")
        elif each.option_strings:
            yield f"{of} {each.option_strings[-1]}", each


def test_an_option_that_takes_several_takes_them_one_by_one_too() -> None:
    """A recipient that is named by an option of its own must not push the one before it out."""
    taking = {name: each for name, each in options(build()) if each.nargs in ("+", "*")}
    assert len(taking) > 20
    assert [name for name, each in taking.items() if isinstance(each, argparse._StoreAction)] == []


def test_each_recipient_and_series_counts_however_it_is_named() -> None:
    words = ["export", "c", "--profile", "hash-only", "--seal-to", "age1a", "--seal-to", "age1b", "age1c"]
    said = parse([*words, "--series", "S-0001", "--series", "S-0002"])
    assert said.seal_to == ["age1a", "age1b", "age1c"]
    assert said.series == ["S-0001", "S-0002"]
    assert parse(["export", "c", "--profile", "hash-only"]).seal_to == []
