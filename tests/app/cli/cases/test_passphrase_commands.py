"""A case with a passphrase as an officer or a script works on it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from app.case.store import case_key
from app.cli.cases import passphrase_commands
from app.cli.parts import opening
from app.cli.run import run

pytestmark = pytest.mark.usefixtures("quick_passphrases")

PASSPHRASE = "four words of mine"


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any, str]:
    """Exit status, the JSON document if there is one, and what stderr says."""
    capsys.readouterr()
    status = run([*words, "--json", "--quiet"])
    out, err = capsys.readouterr()
    return status, json.loads(out) if out else None, err


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Holds the passphrase."""
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    return str(tmp_path / "passphrase")


@pytest.fixture
def made(tmp_path: Path, file: str, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    """The case and its recovery key."""
    status, document, _ = told(capsys, "new", str(tmp_path / "c"), "--reference", "T-1", "--passphrase-file", file)
    assert status == 0
    return document["case"], document["recovery_key"]


@pytest.mark.parametrize(
    "command",
    ["status", "media", "stacks", "links", "series", "history", "audit", "undo", "backup", "restore", "retry", "clue"],
)
def test_each_command_needs_it(made: tuple[str, str], capsys: pytest.CaptureFixture[str], command: str) -> None:
    status, _, err = told(capsys, command, made[0])
    assert status == 1
    assert err == "c.case has a passphrase; give it with --passphrase-file, or type it where you are asked.\n"


def test_with_it_or_the_recovery_key_all_is_as_ever(
    made: tuple[str, str], file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "recovery").write_text(made[1].lower())
    for given in (file, str(tmp_path / "recovery")):
        words = ("--passphrase-file", given)
        assert told(capsys, "status", made[0], *words)[1]["media"] == 0
        assert told(capsys, "backup", made[0], *words)[0] == 0
        assert told(capsys, "backup", made[0], "--list", *words)[1][0]["readable"] is True
        assert told(capsys, "restore", made[0], *words)[0] == 0
        assert told(capsys, "audit", made[0], *words)[0] == 0


def test_a_wrong_one_is_a_sentence(made: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "wrong").write_text("something else")
    status, _, err = told(capsys, "status", made[0], "--passphrase-file", str(tmp_path / "wrong"))
    assert status == 1
    assert "doesn't open the case; check it and try again, or use the recovery key" in err
    status, _, err = told(capsys, "status", made[0], "--passphrase-file", str(tmp_path / "missing"))
    assert (status, "can't be read" in err) == (1, True)


def test_on_a_terminal_it_is_asked_for(
    made: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    asked: list[str] = []

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(opening.getpass, "getpass", typed)
    assert told(capsys, "status", made[0])[0] == 0
    assert asked == ["Passphrase or recovery key of c.case: "]

    def gone(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(opening.getpass, "getpass", gone)
    assert told(capsys, "status", made[0])[0] == 1


def test_changing_it_and_the_recovery_key(
    made: tuple[str, str],
    file: str,
    tmp_path: Path,
    stretchings: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    case, recovery = made
    (tmp_path / "new").write_text("four words of yours")
    new = str(tmp_path / "new")
    assert told(capsys, "passphrase", case)[1] == {"passphrase": True}
    changed = told(capsys, "passphrase", case, "--passphrase-file", file, "change", "--new-passphrase-file", new)
    assert changed == (0, {"changed": True}, "")
    assert len(stretchings) == 2, "one to open the case, one for the new passphrase"
    assert told(capsys, "status", case, "--passphrase-file", file)[0] == 1
    assert told(capsys, "status", case, "--passphrase-file", new)[0] == 0
    status, document, _ = told(capsys, "passphrase", case, "recovery", "--passphrase-file", new)
    assert status == 0
    assert document["recovery_key"] != recovery
    assert case_key.unlock(Path(case), document["recovery_key"]) == case_key.unlock(Path(case), "four words of yours")
    _, rows, _ = told(capsys, "history", case, "--passphrase-file", new)
    assert {row["action"] for row in rows} >= {"change passphrase", "make recovery key"}
    assert "words" not in json.dumps(rows)
    trail = told(capsys, "audit", case, "--passphrase-file", new)[1]
    assert trail["signed_row"] == trail["rows"] - 1, "no later sitting is needed for a signature over it"


def test_what_is_refused_changes_nothing(
    made: tuple[str, str],
    file: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case, _ = made
    (tmp_path / "short").write_text("short")
    short = str(tmp_path / "short")
    words = ("passphrase", case, "--passphrase-file", file, "change")
    status, _, err = told(capsys, *words, "--new-passphrase-file", short)
    assert (status, "at least 8 characters" in err) == (1, True)
    status, _, err = told(capsys, *words)
    assert (status, "--new-passphrase-file" in err) == (1, True)
    monkeypatch.setattr(passphrase_commands.sys.stdin, "isatty", lambda: True, raising=False)
    answers = iter(["one of two phrases", "the other of two"])
    monkeypatch.setattr(passphrase_commands.getpass, "getpass", lambda prompt: next(answers))
    status, _, err = told(capsys, *words)
    assert (status, "not the same" in err) == (1, True)
    assert told(capsys, "status", case, "--passphrase-file", file)[0] == 0
    status, _, err = told(capsys, "new", str(tmp_path / "d"), "--reference", "T", "--passphrase-file", short)
    assert (status, (tmp_path / "d.case").exists()) == (1, False)


def test_a_case_without_one_stays_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = str(tmp_path / "plain")
    assert "recovery_key" not in told(capsys, "new", case, "--reference", "T-1")[1]
    assert told(capsys, "passphrase", case)[1] == {"passphrase": False}
    status, _, err = told(capsys, "passphrase", case, "change")
    assert (status, err) == (1, "plain.case has no passphrase; a case gets one when it is made.\n")


def test_making_previews_again_asks_for_it_once(
    made: tuple[str, str], file: str, stretchings: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    status, document, _ = told(capsys, "retry", made[0], "--previews", "--passphrase-file", file)
    assert (status, document["lost"], len(stretchings)) == (0, 0, 1)
