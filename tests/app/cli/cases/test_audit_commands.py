"""A trail from the first command to the other side's check: what is on record, who signed it, who finds forgeries."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app import sqlite
from app.cli.run import run
from app.keys.officer import PASSPHRASE_FILE
from app.platform.places import OVERRIDE
from tests.app.case.trail.trails import chain_anew, open_trail

Ask = Callable[..., Any]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """What a command prints as JSON."""

    def ask(*words: object, status: int = 0) -> Any:
        capsys.readouterr()
        assert run([*map(str, words), "--json", "--quiet"]) == status
        out = capsys.readouterr().out
        return json.loads(out) if out else None

    return ask


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a case that was filled, decided about and exported, the package and this workstation's data."""
    place = tmp_path_factory.mktemp("worked")
    source, case = place / "phone", str(place / "c.case")
    source.mkdir()
    noise = np.random.default_rng(1).integers(0, 255, (24, 32, 3), dtype=np.uint8)
    Image.fromarray(noise).resize((320, 240)).save(source / "a.png")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(OVERRIDE, str(place / "data"))
        assert run(["new", case, "--reference", "R", "--officer", "A. Berg", "--quiet"]) == 0
        for _ in range(2):
            assert run(["ingest", case, str(source), "--quiet"]) == 0
        with closing(sqlite.connect(place / "c.case" / "case.db")) as db:
            (digest,) = db.execute("SELECT hex(sha256) FROM medium").fetchone()
        assert run(["series", case, "create", "--media", digest.lower(), "--quiet"]) == 0
        (place / "out").mkdir()
        words = ["--profile", "hash-only", "--series", "S-0001", "--out", str(place / "out"), "--quiet"]
        assert run(["export", case, *words]) == 0
        (package,) = (place / "out").glob("*.bag")
        assert run(["verify", str(package), "--case", case, "--quiet"]) == 0
    return place


@pytest.fixture
def copy(worked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, to be changed."""
    shutil.copytree(worked, tmp_path / "w")
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "w" / "data"))
    return tmp_path / "w"


def receipt(place: Path) -> dict[str, Any]:
    """The package's receipt."""
    (path,) = (place / "out").glob("*.receipt.json")
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def test_every_act_is_on_record_in_its_order(copy: Path, ask: Ask) -> None:
    rows = ask("history", copy / "c.case")[::-1]
    acts = [row["action"] for row in rows if row["action"] not in ("open case", "close case", "checkpoint")]
    assert acts == [
        "new case",
        *("add source", "start reading", "end reading"),
        *("read source again", "start reading", "end reading"),
        "create series",
        "export",
        "verify package",
    ]
    ended = [row for row in rows if row["action"] == "end reading"]
    assert [(row["target"], row["detail"]["media"], row["detail"]["open"]) for row in ended] == [("done", 1, 0)] * 2
    opened = [row for row in rows if row["action"] == "open case"]
    key = ask("key", "show")["fingerprint"]
    assert {row["detail"]["key"] for row in opened} == {key}
    assert all(row["detail"]["user"] and "not_closed" not in row["detail"] for row in opened)
    verified = rows[[row["action"] for row in rows].index("verify package")]["detail"]
    assert (verified["valid"], verified["bag_digest"]) == (True, receipt(copy)["bag_digest"])


def test_the_trail_is_whole_signed_and_fits_the_receipt(copy: Path, ask: Ask) -> None:
    held = receipt(copy)
    (copy / "key").write_text(held["audit_key"])
    words = ("--head", f"{held['audit_seq']}:{held['audit_head']}", "--key", copy / "key")
    found = ask("audit", copy / "c.case", *words)
    assert (found["valid"], found["broken_at"], found["problem"]) == (True, None, "")
    assert found["signed_by"] == [ask("key", "show")["fingerprint"]]
    assert found["signed_row"] == found["rows"] - 1
    assert ask("audit", copy / "c.case", "--key", held["audit_key"])["valid"]
    assert f"row {held['audit_seq'] - 1}\n" in held["audit_checkpoint"]
    (sheet,) = (copy / "out").glob("*.receipt.txt")
    assert held["audit_key"] in sheet.read_text()


def test_a_forged_past_is_found(copy: Path, ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_trail(copy / "c.case" / "case.db")) as db:
        db.execute("UPDATE audit SET actor = 'C. Dahl' WHERE action = 'create series'")
        chain_anew(db)
    found = ask("audit", copy / "c.case", "--out", copy / "x", status=1)
    assert not found["valid"]
    assert "checkpoint doesn't hold" in found["problem"]
    assert not (copy / "x").exists()


def test_a_package_whose_trail_was_changed_is_not_valid(copy: Path, ask: Ask) -> None:
    (package,) = (copy / "out").glob("*.bag")
    extract = package / "data" / "audit" / "audit.jsonl"
    extract.write_bytes(extract.read_bytes().replace(b"A. Berg", b"C. Dahl"))
    found = ask("verify", package, status=1)
    assert {"B06", "P04"} <= {problem["code"] for problem in found["problems"]}


def test_an_older_copy_is_found_by_the_receipt_alone(copy: Path, ask: Ask) -> None:
    held = receipt(copy)
    assert run(["new", str(copy / "older"), "--reference", "R", "--quiet"]) == 0
    assert ask("audit", copy / "older")["valid"]
    found = ask("audit", copy / "older", "--head", f"{held['audit_seq']}:{held['audit_head']}", status=1)
    assert found["problem"] == "rows are missing from here to the end"


@pytest.mark.parametrize("head", ["", "5", "0:" + "a" * 64, "5:" + "g" * 64, "-1:" + "a" * 64, "5:abc"])
def test_what_is_no_head_is_wrong_usage(copy: Path, head: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["audit", str(copy / "c.case"), "--head", head])


@pytest.mark.parametrize("key", ["nothing", "a+b+c", "missing/file"])
def test_what_is_no_key_is_told(copy: Path, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", str(copy / "c.case"), "--key", key]) == 1
    assert key in capsys.readouterr().err


def test_a_case_that_was_killed_while_it_was_open_says_so_at_its_next_opening(copy: Path, ask: Ask) -> None:
    with closing(open_trail(copy / "c.case" / "case.db")) as db:
        db.execute("INSERT INTO case_info VALUES ('sitting', '17')")
    ask("tag", copy / "c.case", "--series", "S-0001", "--tag", "boat")
    ask("tag", copy / "c.case", "--series", "S-0001", "--tag", "harbour")
    opened = [row["detail"] for row in ask("history", copy / "c.case") if row["action"] == "open case"]
    assert (opened[1]["not_closed"], "not_closed" in opened[0]) == ("17", False)


@pytest.mark.usefixtures("quick_passphrases")
class TestKey:
    """`key`"""

    def test_is_made_shown_protected_and_exported(self, copy: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        before = ask("key", "show")
        assert not before["passphrase"]
        for name in ("one", "two"):
            (copy / name).write_text(f"{name}\n")
        assert ask("key", "protect", "--passphrase-file", copy / "one")["passphrase"]
        ask("key", "protect", "--passphrase-file", copy / "two", status=1)
        after = ask("key", "protect", "--old-passphrase-file", copy / "one", "--passphrase-file", copy / "two")
        assert after["public"] == before["public"]
        ask("key", "export", "--out", copy / "pub")
        assert (copy / "pub").read_text().strip() == before["public"]
        ask("key", "export", "--out", copy / "pub", status=1)
        ask("key", "make", status=1)
        # Locked, it signs nothing, and the trail says why; work goes on.
        ask("tag", copy / "c.case", "--series", "S-0001", "--tag", "boat")
        opened = next(row for row in ask("history", copy / "c.case") if row["action"] == "open case")
        assert opened["detail"]["key"] is None
        assert "locked" in opened["detail"]["unsigned"]
        assert ask("history", copy / "c.case", "--limit", "1")[0]["action"] == "close case"
        monkeypatch.setenv(PASSPHRASE_FILE, str(copy / "two"))
        ask("tag", copy / "c.case", "--series", "S-0001", "--tag", "harbour")
        assert ask("audit", copy / "c.case", "--key", before["public"])["signed_by"] == [before["fingerprint"]]

    def test_can_be_made_with_a_passphrase_before_its_first_use(
        self, tmp_path: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
        ask("key", "show", status=1)
        (tmp_path / "p").write_text("geheim")
        assert ask("key", "make", "--passphrase-file", tmp_path / "p")["passphrase"]
