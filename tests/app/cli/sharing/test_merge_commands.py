"""Merging by commands: two officers on copies of one case, by case and by package."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.case.export.export_records import content_of
from app.case.store import case_key
from app.cli.run import run
from app.exchange.packages.package import make_package
from app.platform.places import OVERRIDE
from tests.app.case.sample import new_case
from tests.app.exchange.packages.test_package import Store

Ask = Callable[..., Any]


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "machine"))


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """What a command prints as JSON, or, where it fails, its sentence."""

    def ask(*words: object) -> Any:
        capsys.readouterr()
        status = run([*map(str, words), "--json", "--quiet"])
        said = capsys.readouterr()
        return json.loads(said.out) if status == 0 else said.err

    return ask


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of one case, in which two officers decided."""
    new_case(tmp_path / "ours", 4).close()
    shutil.copytree(tmp_path / "ours.case", tmp_path / "theirs.case")
    with Case.open(tmp_path / "ours.case") as case:
        case.perform(Decide((1,), category=1, add_tags=("red car",)))
        case.perform(Decide((2,), category=2))
    with Case.open(tmp_path / "theirs.case") as case:
        case.write(lambda db: db.execute("UPDATE case_info SET value = 'B. Olsen' WHERE key = 'officer'"))
        case.perform(Decide((1,), category=3, add_tags=("boat",), note="seen before"))
        case.perform(Decide((2, 3), category=2))
        case.perform(CreateSeries("Kitchen", (3, 4), "same sink"))
        case.perform(SetSeries(1, country="SE", priority="high"))
    return tmp_path / "ours.case", tmp_path / "theirs.case"


def package_of(case: Path, out: Path, profile: str = "hash-only") -> Path:
    out.mkdir(exist_ok=True)
    with Case.open(case) as opened, closing(opened.new_reader()) as reader, content_of(reader) as content:
        return make_package(content, out, profile, Store().fetch).package


def test_a_case_is_looked_at_then_merged_then_settled(copies: tuple[Path, Path], ask: Ask) -> None:
    ours, theirs = copies
    seen = ask("merge", ours, theirs, "--dry-run")
    assert (seen["agreed"], seen["conflicts"], seen["seq"], seen["officer"]) == (1, 1, 0, "B. Olsen")
    assert ask("merge", ours, "--conflicts") == []
    done = ask("merge", ours, theirs)
    assert {key: done[key] for key in ("added", "agreed", "conflicts")} == {
        key: seen[key] for key in ("added", "agreed", "conflicts")
    }
    (conflict,) = ask("merge", ours, "--conflicts")
    assert (conflict["ours"], conflict["ours_by"], conflict["theirs"], conflict["theirs_by"]) == (
        1,
        "A. Berg",
        3,
        "B. Olsen",
    )
    (series,) = ask("series", ours)
    assert (series["code"], series["title"], series["country"], len(series["media"])) == ("S-0001", "Kitchen", "SE", 2)
    assert ask("merge", ours, theirs)["seq"] == 0

    assert "Only notes" in ask("merge", ours, "--resolve", conflict["id"], "both")
    assert ask("merge", ours, "--resolve", conflict["id"], "theirs")["conflicts"] == 0
    assert "settled before" in ask("merge", ours, "--resolve", conflict["id"], "ours")
    again = ask("merge", ours, theirs)
    assert (again["added"], again["conflicts"], again["seq"]) == (0, 0, 0)
    ask("undo", ours)
    assert ask("merge", ours, "--conflicts") == [conflict]
    ask("undo", ours)
    assert ask("series", ours) == []
    assert ask("merge", ours, "--conflicts") == []


def test_conflicts_are_settled_by_several_choices_in_one_step_or_not_at_all(
    copies: tuple[Path, Path], ask: Ask
) -> None:
    ours, theirs = copies
    with Case.open(ours) as case:
        case.perform(Decide((1,), note="seen by us"))
    ask("merge", ours, theirs)
    found = {each["field"]: each["id"] for each in ask("merge", ours, "--conflicts")}
    settle = ("merge", ours, "--resolve", found["note"], "theirs", "--resolve", found["category"])
    assert "Only notes" in ask(*settle, "both")
    assert len(ask("merge", ours, "--conflicts")) == 2
    assert ask(*settle, "ours") | {"seq": 0} == {"changed": 2, "conflicts": 0, "seq": 0}
    ask("undo", ours)
    assert len(ask("merge", ours, "--conflicts")) == 2, "both were one step"


def test_a_package_that_nobody_signed_is_confirmed_first(copies: tuple[Path, Path], tmp_path: Path, ask: Ask) -> None:
    ours, theirs = copies
    package = package_of(theirs, tmp_path / "out")
    assert ask("merge", ours, package, "--dry-run")["conflicts"] == 1
    assert "isn't signed" in ask("merge", ours, package)
    assert ask("merge", ours, "--conflicts") == []
    done = ask("merge", ours, package, "--unsigned")
    assert (done["conflicts"], done["signed_by"], done["added_by_kind"]["series"]) == (1, None, 9)
    assert ask("merge", ours, theirs)["added"] == 0, "the case says the same as its package"
    (entry,) = (each for each in ask("history", ours) if each["action"] == "merge")
    assert entry["detail"]["digest"] == done["digest"]


def test_a_package_that_was_changed_is_refused(copies: tuple[Path, Path], tmp_path: Path, ask: Ask) -> None:
    ours, theirs = copies
    package = package_of(theirs, tmp_path / "out")
    document = package / "data" / "series" / "series.json"
    document.write_bytes(document.read_bytes().replace(b'"Kitchen"', b'"Kitchex"'))
    assert "isn't signed" in ask("merge", ours, package), "which is seen before all of it is read"
    assert "not valid (B06" in ask("merge", ours, package, "--unsigned")
    assert "Say one thing" in ask("merge", ours)
    assert "There is no" in ask("merge", ours, tmp_path / "nothing")
    assert "case itself" in ask("merge", ours, ours)


@pytest.mark.usefixtures("quick_passphrases")
def test_the_other_case_has_its_own_passphrase(copies: tuple[Path, Path], tmp_path: Path, ask: Ask) -> None:
    ours, _ = copies
    (tmp_path / "secret").write_text("four words of theirs\n")
    words = ("new", tmp_path / "locked", "--reference", "R-9", "--passphrase-file", tmp_path / "secret")
    ask(*words)
    assert case_key.is_locked(tmp_path / "locked.case")
    assert "give it with --other-passphrase-file" in ask("merge", ours, tmp_path / "locked.case")
    assert ask("merge", ours, tmp_path / "locked.case", "--other-passphrase-file", tmp_path / "secret")["added"] == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["1", "maybe"], "“maybe” settles nothing; say one of ours, theirs, both."),
        (["one", "ours"], "“one” is no conflict"),
        (["²", "ours"], "“²” is no conflict"),
        (["9" * 19, "ours"], "is no conflict"),
        (["1"], "expected 2 arguments"),
    ],
)
def test_a_choice_that_is_none_is_wrong_usage_and_told_with_those_there_are(
    copies: tuple[Path, Path], capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["merge", str(copies[0]), "--resolve", *words])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert told in said
    assert "--resolve ID ours|theirs|both" in said
