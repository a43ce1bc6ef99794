"""`hashes`: sets from the command line, and a case that is checked against them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from app.platform.places import OVERRIDE
from tests.app.case.sample import new_case
from tests.app.known.sets import medium, vics
from tests.test_handbook import promised


@pytest.fixture(autouse=True)
def _own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert run([*words, "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The sentence of a command that is refused, and that prints nothing else."""
    capsys.readouterr()
    assert run([*words, "--json", "--quiet"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    return told.err


def listed(path: Path, *numbers: int) -> str:
    path.write_text("".join(hashlib.sha256(f"content {n}".encode()).hexdigest() + "\n" for n in numbers))
    return str(path)


def test_a_set_is_imported_listed_used_replaced_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new_case(tmp_path / "c", 3).close()
    case = str(tmp_path / "c.case")
    assert answer(capsys, "hashes", "list") == {"sets": [], "rows": 0, "matches": None}
    made = answer(capsys, "hashes", "import", listed(tmp_path / "a.txt", 1, 9), "--name", "A", "--meaning", "alert")
    assert sorted(made) == sorted(promised("hashes"))
    assert (made["rows"], made["sets"][0]["meaning"]) == (2, "alert")
    assert answer(capsys, "hashes", "list") == made
    answer(capsys, "hashes", "import", listed(tmp_path / "n.txt", 1, 2), "--name", "N", "--meaning", "irrelevant")
    checked = answer(capsys, "hashes", "check", case)
    assert set(promised("hashes")) < set(checked)
    numbers = {key: checked[key] for key in ("rows", "matches", "alerts", "irrelevant", "conflicts")}
    assert numbers == {"rows": 4, "matches": 2, "alerts": 1, "irrelevant": 2, "conflicts": 1}
    assert [(each["set_name"], each["conflict"]) for each in checked["found"]] == [("A", True), ("N", True)]
    status = answer(capsys, "status", case)
    assert (status["known"], status["alerts"], status["irrelevant"], status["conflicts"]) == (2, 1, 2, 1)
    assert "replace it (--replace)" in refusal(
        capsys, "hashes", "import", str(tmp_path / "a.txt"), "--name", "A", "--meaning", "alert"
    )
    newer = listed(tmp_path / "b.txt", 3)
    replaced = answer(
        capsys, "hashes", "import", newer, "--name", "A", "--meaning", "known", "--version", "2", "--replace"
    )
    assert (replaced["sets"][0]["version"], replaced["sets"][0]["meaning"]) == ("2", "known")
    assert answer(capsys, "hashes", "remove", "N")["sets"][0]["name"] == "N"
    checked = answer(capsys, "hashes", "check", case, "--forget", "N")
    assert [(each["medium"], each["meaning"]) for each in checked["found"]] == [(3, "known")]
    assert checked["elsewhere"] == []
    assert "never checked against a hash set “N”" in refusal(capsys, "hashes", "check", case, "--forget", "N")
    assert answer(capsys, "audit", case)["valid"]


def test_the_meaning_is_never_guessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["hashes", "import", listed(tmp_path / "a.txt", 1), "--name", "A"])
    assert ended.value.code == 2
    assert "--meaning" in capsys.readouterr().err


def test_files_are_looked_at_before_they_are_imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = vics(tmp_path / "v.json", [medium(1, Category=0), medium(2), {"MediaID": 3}])
    found = answer(capsys, "hashes", "look", str(path))
    assert (found["rows"], found["categories"], found["digest"], found["sets"]) == (3, {"0": 1, "1": 1}, None, [])
    (file,) = found["files"]
    assert (file["form"], file["region"], file["records"], file["unusable"]) == ("VICS 2.0", "Default", 3, 1)
    assert run(["hashes", "look", listed(tmp_path / "l.txt", 1)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "l.txt  list of digests  1 records",
        "64 hex digits are taken for sha256; --digest overrules that.",
    ]
    path.write_bytes(path.read_bytes()[:-4])
    assert "v.json can't be read as JSON: at byte" in refusal(capsys, "hashes", "look", str(path))
    other = vics(tmp_path / "o.json", [medium(1)], "http://example.org/1.0.xml#Media")
    assert "The context of o.json names another data model" in refusal(capsys, "hashes", "look", str(other))
    assert answer(capsys, "hashes", "list")["sets"] == []


def test_categories_mean_what_the_officer_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(vics(tmp_path / "v.json", [medium(1, Category=0), medium(2, Category=3)]))
    words = ("hashes", "import", path, "--meaning", "alert", "--name")
    (made,) = answer(capsys, *words, "A")["sets"]
    assert made["notes"][0].endswith("If they are alerts, import it again and say so of category 0.")
    (made,) = answer(capsys, *words, "B", "--code", "0=alert", "--code", "3=known")["sets"]
    assert made["notes"] == []
    for code in ("0=irrelevant", "0", "=alert"):
        with pytest.raises(SystemExit):
            run([*words, "C", "--code", code])


def test_people_are_told_that_it_isnt_encrypted_and_what_was_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new_case(tmp_path / "c", 3).close()
    path = listed(tmp_path / "a.txt", 1)
    assert run(["hashes", "import", path, "--name", "A\u00e9", "--meaning", "alert", "--version", "7"]) == 0
    assert "It isn't encrypted" in capsys.readouterr().out
    assert run(["hashes", "list"]) == 0
    assert "A\u00e9 (7)  alert  list of digests  1 records: 1 sha256" in capsys.readouterr().out
    assert run(["hashes", "check", str(tmp_path / "c.case")]) == 0
    told = capsys.readouterr().out
    assert "1 medium is in a hash set: 1 alert, 0 known-irrelevant" in told
    assert f"{hashlib.sha256(b'content 1').hexdigest()[:12]}  alert  A\u00e9 (7)\n" in told


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 50, b'{"value":[{', b"[" * 5000, b'{"a":"' + b"x" * 9999])
def test_what_is_no_set_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    told = refusal(capsys, "hashes", "import", str(tmp_path / "x"), "--name", "A", "--meaning", "alert")
    assert told.count("\n") == 1
    assert answer(capsys, "hashes", "list")["sets"] == []
