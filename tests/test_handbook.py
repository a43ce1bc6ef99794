"""The handbook's page on the command line says what the command line does: no more, no less."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.case.queries.media import FIELDS
from app.case.values.choices import ENTITY_KINDS, OUTCOMES, PRIORITIES, ROLES, STATUSES
from app.case.values.schemes import scheme_ids
from app.cli.parser import build
from app.cli.run import run
from app.cli.sharing.exchange_words import PROFILES
from app.desk.controls.actions import specs
from app.desk.controls.player_actions import PLAYER_SPECS
from app.desk.wording.words import clue_kinds
from tests.app.case.sample import new_case

HANDBOOK = Path(__file__).resolve().parent.parent / "docs" / "handbook"
PAGE = (HANDBOOK / "command-line.md").read_text(encoding="utf-8")
SECTIONS = {part.partition("\n")[0]: part for part in PAGE.split("\n## ")[1:]}
EVERYWHERE = {"--json", "--quiet", "--help", "--passphrase-file"}


def children(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands, or actions, below a parser."""
    return {
        name: child
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for name, child in action.choices.items()
    }


def options(parser: argparse.ArgumentParser) -> set[str]:
    """The long options of a command and its actions, without those that every command takes."""
    own = {option for action in parser._actions for option in action.option_strings if option.startswith("--")}
    return own.union(*(options(child) for child in children(parser).values())) - EVERYWHERE


def promised(command: str) -> list[str]:
    """The keys that a command's section promises."""
    (line,) = re.findall(r"^\*\*JSON\*\*.*", SECTIONS[command], re.MULTILINE)
    return re.findall(r"`(\w+)`", line)


COMMANDS = children(build())


def test_every_command_has_its_section_and_every_section_its_command() -> None:
    assert set(SECTIONS) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_section_names_its_commands_options_and_no_others(command: str) -> None:
    said = set(re.findall(r"--[a-z][a-z-]*", SECTIONS[command])) - EVERYWHERE
    assert said == options(COMMANDS[command])


@pytest.mark.parametrize("command", [name for name, parser in COMMANDS.items() if children(parser)])
def test_a_section_shows_every_action(command: str) -> None:
    said = set(re.findall(rf"`{command} (?:CASE )?([a-z]+)", SECTIONS[command]))
    assert said == set(children(COMMANDS[command]))


def test_choices_are_listed() -> None:
    words = set(re.findall(r"`([\w-]+)`", PAGE))
    assert {*STATUSES, *ROLES, *PRIORITIES, *ENTITY_KINDS, *OUTCOMES, *PROFILES, *scheme_ids(), *clue_kinds()} <= words


def test_the_names_of_an_expression_are_listed() -> None:
    table = SECTIONS["media"].partition("### Expressions")[2].partition("What isn't known")[0]
    named = [name for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)]
    assert sorted(named) == sorted(FIELDS.split(", "))


@pytest.fixture
def case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A case with a stack, a link, a series, a clue and a decision."""
    new_case(tmp_path / "c", 3, {2: 1}).close()
    folder = tmp_path / "c.case"
    found = answer(capsys, "media", str(folder))
    one = found[0]["sha256"]
    answer(capsys, "series", str(folder), "create", "--title", "T", "--media", one)
    answer(capsys, "clue", str(folder), "add", "--media", one, "--kind", "sign", "--text", "x")
    return folder


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    """What a command prints as JSON; it must succeed."""
    capsys.readouterr()
    assert run([*words, "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def keys(value: Any) -> list[str]:
    """The keys of a document, or of each of a list's."""
    if isinstance(value, list):
        assert value
        return keys(value[0])
    return list(value)


@pytest.mark.parametrize(
    "command", ["status", "media", "stacks", "series", "clue", "history", "audit", "undo", "redo", "tag"]
)
def test_the_promised_keys_are_printed(command: str, case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = {"tag": ["--series", "S-0001", "--category", "relevant"]}.get(command, [])
    if command == "redo":
        answer(capsys, "undo", str(case))
    assert sorted(keys(answer(capsys, command, str(case), *more))) == sorted(promised(command))


def test_the_promised_keys_of_what_is_taken_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, case = tmp_path / "source", str(tmp_path / "c.case")
    source.mkdir()
    noise = np.random.default_rng(1).integers(0, 255, (24, 32, 3), dtype=np.uint8)
    picture = Image.fromarray(noise).resize((640, 480), Image.Resampling.BICUBIC)
    picture.save(source / "a.png")
    picture.save(source / "b.jpg", quality=80)
    assert sorted(answer(capsys, "new", case, "--reference", "R")) == sorted(promised("new"))
    assert sorted(answer(capsys, "ingest", case, str(source))) == sorted(promised("ingest"))
    assert sorted(keys(answer(capsys, "links", case))) == sorted(promised("links"))
    assert sorted(keys(answer(capsys, "search", case, str(source / "a.png")))) == sorted(promised("search"))


def test_the_promised_keys_of_what_leaves_the_machine(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").mkdir()
    made = answer(capsys, "export", str(case), "--profile", "hash-only", "--out", str(tmp_path / "out"))
    assert sorted(made) == sorted(promised("export"))
    assert sorted(answer(capsys, "verify", made["package"])) == sorted(promised("verify"))


@pytest.mark.parametrize("where", re.findall(r"```where\n(.*?)```", PAGE, re.DOTALL)[0].splitlines())
def test_every_example_of_an_expression_is_understood(
    where: str, case: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer(capsys, "media", str(case), "--where", where)


@pytest.mark.parametrize("page", ["first-case.md", "protection.md"])
def test_the_keys_of_the_window_are_those_of_its_actions(page: str) -> None:
    """A key in the first column of a table, or in a sentence with a modifier, belongs to an action."""
    text = (HANDBOOK / page).read_text(encoding="utf-8")
    said = set(re.findall(r"`((?:Ctrl\+(?:Shift\+)?.|F\d+|[A-Z]|Space|Return|Esc|Backspace))`", text))
    known = {key for spec in specs() for key in spec.keys}
    assert said
    assert said <= known


def test_the_players_page_names_all_its_keys_and_no_others() -> None:
    text = (HANDBOOK / "player.md").read_text(encoding="utf-8")
    table = "".join(re.findall(r"^\| (.*?) \|", text, re.MULTILINE))
    said = set(re.findall(r"`([^`]+)`", table))
    own = {key for spec in PLAYER_SPECS for key in spec.keys}
    assert own <= said
    assert said - own <= {key for spec in specs() for key in spec.keys}
