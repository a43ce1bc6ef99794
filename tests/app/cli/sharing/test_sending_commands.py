"""Signing, sealing, opening and trusting by commands: as one officer sends, and another receives on another machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.cli.run import run
from app.keys.officer import PASSPHRASE_FILE
from app.platform.places import OVERRIDE

pytestmark = pytest.mark.usefixtures("quick_passphrases")

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


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case with one picture, on the sender's machine."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "sender"))
    (tmp_path / "source").mkdir()
    noise = np.random.default_rng(1).integers(0, 255, (600, 800, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "source" / "a.png")
    (tmp_path / "out").mkdir()
    (tmp_path / "pass").write_text("four words of mine\n")
    case = tmp_path / "c.case"
    assert run(["new", str(case), "--reference", "R-7", "--officer", "A. Berg", "--quiet"]) == 0
    assert run(["ingest", str(case), str(tmp_path / "source"), "--quiet"]) == 0
    return case


def test_a_package_from_one_machine_to_another(
    case: Path, tmp_path: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "receiver"))
    recipient = ask("key", "seal", "--passphrase-file", tmp_path / "pass")["recipient"]
    assert ask("key", "seal")["recipient"] == recipient
    ask("key", "seal", "--passphrase-file", tmp_path / "pass", status=1)
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "sender"))
    key = ask("key", "show")
    words = ("export", case, "--profile", "series-full", "--out", tmp_path / "out", "--seal-to", recipient)
    first = ask(*words, "--volume-size", "1.1M", "--sign")
    assert (first["signed_by"], first["sealed_to"]) == (key["fingerprint"], [recipient])
    assert Path(first["receipt"]).is_file()
    second = ask(*words, "--sign", tmp_path / "sender" / "keys" / "officer.key")

    monkeypatch.setenv(OVERRIDE, str(tmp_path / "receiver"))
    closed = ask("verify", first["package"], status=1)
    assert (closed["sealed"], [each["code"] for each in closed["problems"]]) == (True, ["Z01"])
    opened = ("--identity-passphrase-file", tmp_path / "pass")
    found = ask("verify", first["package"], *opened)
    assert (found["valid"], found["signer"], found["number"], found["previous"]) == (True, None, 1, None)
    assert [each["code"] for each in found["problems"]] == ["S08"]
    assert ask("key", "trust", "--name", "A. Berg", "--key", key["public"])["fingerprint"] == key["fingerprint"]
    ask("key", "trust", "--name", "A. Berg", "--key", key["public"], status=1)
    ask("key", "trust", "--name", "../x", "--key", key["public"], status=1)
    monkeypatch.setenv(PASSPHRASE_FILE, str(tmp_path / "pass"))
    found = ask("verify", second["package"], "--key", key["public"])
    assert (found["signer"], found["problems"], found["number"]) == ("A. Berg", [], 2)
    receipts = [json.loads(Path(each["receipt"]).read_text()) for each in (first, second)]
    assert found["previous"] == receipts[0]["bag_digest"] == receipts[1]["previous"]

    unsealed = ask("unseal", first["package"], "--out", tmp_path)
    assert (unsealed["valid"], Path(unsealed["package"]).name) == (True, f"{Path(first['package']).stem}.bag")
    assert ask("verify", unsealed["package"])["signed_by"] == key["fingerprint"]
    ask("unseal", unsealed["package"], "--out", tmp_path, status=1)
    assert list((case / "packages").iterdir()) == []


def test_a_wrong_passphrase_or_key_is_a_sentence(
    case: Path, tmp_path: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "wrong").write_text("other words")
    recipient = ask("key", "seal", "--passphrase-file", tmp_path / "pass")["recipient"]
    words = ("export", case, "--profile", "hash-only", "--out", tmp_path / "out")
    made = ask(*words, "--seal-to", recipient)
    for refused, sentence in (
        (("verify", made["package"]), "Give what opens it"),
        (("unseal", made["package"], "--out", tmp_path), "Give what opens it"),
        (("verify", made["package"], "--identity-passphrase-file", tmp_path / "wrong"), "doesn't open"),
        (("verify", made["package"], "--identity", tmp_path / "wrong"), "holds no identity"),
        (("verify", made["package"], "--identity", tmp_path / "none"), "no file that holds one"),
        ((*words, "--seal-to", "age1nobody"), "is no recipient"),
        ((*words, "--seal-to", tmp_path / "wrong"), "is no recipient"),
        ((*words, "--sign", tmp_path / "wrong"), "no officer's key"),
        ((*words, "--volume-size", "10K"), "a megabyte"),
        (("key", "trust", "--name", "x", "--key", "y"), "no public key"),
    ):
        capsys.readouterr()
        assert run([*map(str, refused), "--quiet"]) == 1
        assert sentence in capsys.readouterr().err
    assert len(list((tmp_path / "out").glob("*.sealed"))) == 1


def test_what_is_split_needs_no_key(case: Path, tmp_path: Path, ask: Ask) -> None:
    made = ask("export", case, "--profile", "series-full", "--out", tmp_path / "out", "--volume-size", "1048576")
    volumes = sorted(Path(made["package"]).glob("*.zip.0*"))
    assert len(volumes) == 2
    found = ask("verify", volumes[0], "--case", case)
    assert (found["valid"], found["signed_by"], found["sealed"]) == (True, None, False)
    (volumes[1]).unlink()
    assert [each["code"] for each in ask("verify", made["package"], status=1)["problems"]] == ["V02"]


@pytest.mark.parametrize("size", ["", "x", "-1", "4.7X", "1e9"])
def test_a_size_that_is_none_is_wrong_usage(size: str) -> None:
    with pytest.raises(SystemExit) as left:
        run(["export", "c.case", "--profile", "hash-only", "--out", ".", f"--volume-size={size}"])
    assert left.value.code == 2
