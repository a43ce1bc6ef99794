"""What a command line chooses for a package, what it is told before, and what it accepts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.cli.run import run
from app.exchange.documents.tables import ICSE_COLUMNS
from app.platform.places import OVERRIDE


@pytest.fixture
def case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case of three pictures; the first two are a series, the first is decided and tagged."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    (tmp_path / "source").mkdir()
    for number in range(3):
        noise = np.random.default_rng(number).integers(0, 255, (300, 400, 3), dtype=np.uint8)
        Image.fromarray(noise).save(tmp_path / "source" / f"{number}.png")
    (tmp_path / "out").mkdir()
    case = tmp_path / "c.case"
    quiet(["new", case, "--reference", "R-7", "--officer", "A. Berg"])
    quiet(["ingest", case, tmp_path / "source"])
    return case


def quiet(words: list[Any], status: int = 0) -> None:
    assert run([*map(str, words), "--quiet"]) == status


def ask(capsys: pytest.CaptureFixture[str], *words: Any, status: int = 0) -> Any:
    capsys.readouterr()
    assert run([*map(str, words), "--json", "--quiet"]) == status
    out, err = capsys.readouterr()
    return json.loads(out) if out else err


def media_of(case: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = sorted(ask(capsys, "media", case), key=lambda each: each["paths"][0])
    return found


def records(package: str) -> list[dict[str, Any]]:
    document = json.loads((Path(package) / "data/vics/case.json").read_text())
    media: list[dict[str, Any]] = document["value"][0]["Media"]
    return media


def test_series_category_tag_and_expression_are_combined(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, third = (each["sha256"] for each in media_of(case, capsys))
    quiet(["tag", case, "--media", first, "--category", "relevant", "--tag", "curtain"])
    quiet(["series", case, "create", "--title", "Two", "--media", first, second])
    words = ("export", case, "--profile", "hash-only", "--out", tmp_path / "out")
    for choice, expected in (
        ((), {first, second, third}),
        (("--series", "S-0001"), {first, second}),
        (("--category", "relevant"), {first}),
        (("--category", "1", "--tag", "curtain", "other"), {first}),
        (("--series", "S-0001", "--where", f"sha256 <> '{first}'"), {second}),
    ):
        assert ask(capsys, *words, *choice, "--check")["media"] == len(expected)
        package = ask(capsys, *words, *choice)["package"]
        found = {
            other["HashValue"].lower()
            for each in records(package)
            for other in each["AlternativeHashes"]
            if other["HashName"] == "SHA256"
        }
        assert found == expected, choice
        told = json.loads((Path(package) / "data/series/series.json").read_text())
        members = {member["sha256"] for series in told["series"] for member in series["members"]}
        assert members == expected & {first, second}
        assert ask(capsys, "verify", package)["valid"]
    assert "no media" in ask(capsys, *words, "--category", "not-relevant", status=1)
    assert "no category “other”" in ask(capsys, *words, "--category", "other", status=1)
    assert "can't be understood" in ask(capsys, *words, "--where", "size >", status=1)


def test_a_check_writes_nothing_and_a_refusal_can_be_accepted(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("export", case, "--profile", "series-full")
    found = ask(capsys, *words, "--check")
    assert [(each["code"], each["refuses"], each["count"]) for each in found["findings"]] == [("G01", False, 3)]
    assert len(found["findings"][0]["media"]) == 3
    shutil.move(tmp_path / "source", tmp_path / "gone")
    found = ask(capsys, *words, "--check", status=1)
    assert [each["code"] for each in found["findings"]] == ["G01", "G02"]
    assert str(tmp_path / "source") in found["findings"][1]["sentence"]
    out = ("--out", tmp_path / "out")
    assert "accept this with --accept G02" in ask(capsys, *words, *out, status=1)
    assert "None of the chosen media can be read" in ask(capsys, *words, *out, "--accept", "G02", status=1)
    assert "no code" in ask(capsys, *words, *out, "--accept", "G99", status=1)
    assert list((tmp_path / "out").iterdir()) == []
    assert "--out" in ask(capsys, "export", case, "--profile", "hash-only", status=1)


def test_what_the_central_database_has_stays_or_leaves_as_hashes(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, third = media_of(case, capsys)
    rows = [ICSE_COLUMNS, [first["md5"].upper(), first["sha1"].upper(), *[""] * (len(ICSE_COLUMNS) - 2)]]
    (tmp_path / "icse.csv").write_text("".join(";".join(row) + "\r\n" for row in rows))
    (tmp_path / "ours.txt").write_text(f"{second['sha256']}\n")
    quiet(["hashes", "import", tmp_path / "icse.csv", "--name", "ICSE", "--meaning", "alert"])
    quiet(["hashes", "import", tmp_path / "ours.txt", "--name", "Ours", "--meaning", "known"])
    quiet(["hashes", "check", case])
    words = ("export", case, "--profile", "series-full", "--out", tmp_path / "out")

    whole = ask(capsys, *words)
    assert (whole["media"], whole["left_out"], whole["hashes_only"]) == (3, 0, 0)

    hashes = ask(capsys, *words, "--known", "hashes")
    assert (hashes["media"], hashes["left_out"], hashes["hashes_only"]) == (3, 0, 1)
    files = {each["MD5"].lower(): "RelativeFilePath" in each for each in records(hashes["package"])}
    assert files == {first["md5"]: False, second["md5"]: True, third["md5"]: True}
    told = json.loads((Path(hashes["package"]) / "data/series/series.json").read_text())
    assert [each["sha256"] for each in told["hashes_only"]] == [first["sha256"]]
    assert "ICSE" in told["hashes_only"][0]["reason"]
    assert ask(capsys, "verify", hashes["package"])["problems"] == []

    left = ask(capsys, *words, "--known", "leave-out", "--central", "Ours")
    assert (left["media"], left["left_out"], left["hashes_only"]) == (1, 2, 0)
    (record,) = records(left["package"])
    assert record["MD5"].lower() == third["md5"]
    receipt = json.loads(Path(left["receipt"]).read_text())
    assert {each["sha256"] for each in receipt["left_out"]} == {first["sha256"], second["sha256"]}
    assert ask(capsys, "verify", left["package"])["problems"] == []

    found = ask(capsys, *words, "--known", "leave-out", "--check")
    assert [(each["code"], each["count"]) for each in found["findings"]] == [("G01", 3), ("G08", 1)]
    assert "the receiver has them" in ask(
        capsys, *words, "--known", "leave-out", "--where", f"md5 = '{first['md5']}'", status=1
    )
    assert "don't simply go along" in ask(capsys, *words, "--central", "Ours", status=1)
