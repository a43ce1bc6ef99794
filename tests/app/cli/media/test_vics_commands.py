"""A case of another tool, in and back, as an officer does it on the command line."""

from __future__ import annotations

import difflib
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from tests.app.ingest.vics_documents import md5_of, picture, record_of, write_export


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    capsys.readouterr()
    assert run([*words, "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def refusal(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert run([*words, "--quiet"]) == 1
    return capsys.readouterr().err


def test_in_decided_and_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    contents = [picture(seed) for seed in range(3)]
    records = [
        record_of(1, contents[0], Category=1, Tags="pool", Series="Blue room", Comments="theirs"),
        record_of(2, contents[1], Category=0),
        record_of(3, contents[2], MD5=md5_of(b"other"), MediaSize="7"),
        record_of(4, b"gone", RelativeFilePath="..\\gone"),
    ]
    document = write_export(tmp_path / "export", records, contents)
    (tmp_path / "export" / "Files" / md5_of(contents[2])).rename(tmp_path / "export" / "Files" / md5_of(b"other"))
    document.write_bytes(document.read_bytes().replace(md5_of(contents[2]).encode(), md5_of(b"other").encode()))
    case = str(tmp_path / "c.case")
    answer(capsys, "new", case, "--reference", "R", "--scheme", "project_vic_us")
    words = ("ingest", case, str(document), "--take-decisions")
    assert "categories 0, 1 of the region “US”" in refusal(capsys, *words)
    assert "no category of this case's scheme" in refusal(capsys, *words, "--category", "1=unheard")
    answer(capsys, *words, "--category", "1=cam", "--category", "0=none")

    (told,) = answer(capsys, "vics", case)
    assert (told["records"], told["with_medium"], told["disagreeing"], told["whole"]) == (4, 2, 1, True)
    assert (told["tool"], told["region"], told["meanings"]) == ("Griffeye Analyze", "US", {"0": None, "1": 1})
    assert told["refused"] == [{"reason": "its path leaves the folder of the document, or is no path", "records": 1}]
    sha256 = [hashlib.sha256(content).hexdigest() for content in contents]
    (said,) = answer(capsys, "vics", case, "show", sha256[0])
    assert (said["tags"], said["series"], said["category"]) == (["pool"], ["Blue room"], "1")
    (said,) = answer(capsys, "vics", case, "show", sha256[2])
    assert [each.split(",")[0] for each in said["remarks"]] == [
        f"The record says MD5 {md5_of(b'other').lower()}",
        "The record says 7 bytes",
    ]
    assert answer(capsys, "verify-source", case)["unchanged"]

    out = tmp_path / "out"
    out.mkdir()
    back = ("export", case, "--profile", "round-trip", "--out", str(out))
    package = Path(answer(capsys, *back)["package"])
    assert (package / "data" / "round-trip" / "export.json").read_bytes() == document.read_bytes()

    answer(capsys, "tag", case, "--media", sha256[0], "--category", "exploitive", "--tag", "socket")
    answer(capsys, "tag", case, "--media", sha256[1], "--note", "seen twice")
    assert "which number of the region “US” stands for “Child Exploitive" in refusal(capsys, *back)
    assert len(list(out.iterdir())) == 3  # the package before and its receipt
    package = Path(answer(capsys, *back, "--category", "2=exploitive", "--with-media", "--weak-cage")["package"])
    made = (package / "data" / "round-trip" / "export.json").read_bytes()
    lines = difflib.ndiff(document.read_text("utf-8-sig").splitlines(), made.decode("utf-8-sig").splitlines())
    assert [line.strip() for line in lines if line.startswith(("-", "+"))] == [
        '-           "Category": 1,',
        '+           "Category": 2,',
        '-           "Tags": "pool",',
        '+           "Tags": "pool,socket",',
        "-           ]",
        "+           ],",
        '+           "Comments": "seen twice"',
    ]
    assert answer(capsys, "verify", str(package))["valid"]


def test_a_package_of_our_own_comes_in_and_goes_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    contents = [picture(seed) for seed in range(2)]
    (tmp_path / "phone").mkdir()
    for number, content in enumerate(contents):
        (tmp_path / "phone" / f"{number}.jpg").write_bytes(content)
    first, second, out = str(tmp_path / "a.case"), str(tmp_path / "b.case"), tmp_path / "out"
    out.mkdir()
    sha256 = hashlib.sha256(contents[0]).hexdigest()
    for case, officer in ((first, "A. Berg"), (second, "B. Dahl")):
        answer(capsys, "new", case, "--reference", "R", "--officer", officer, "--scheme", "project_vic_us")
    answer(capsys, "ingest", first, str(tmp_path / "phone"))
    answer(capsys, "tag", first, "--media", sha256, "--category", "comparison", "--tag", "curtain")
    package = Path(
        answer(capsys, "export", first, "--profile", "series-full", "--out", str(out), "--weak-cage")["package"]
    )
    document = package / "data" / "vics" / "case.json"
    answer(capsys, "ingest", second, str(document), "--take-decisions", "--category", "same")
    (found,) = answer(capsys, "media", second, "--where", "tags LIKE '%curtain%'")
    assert found["sha256"] == sha256
    answer(capsys, "tag", second, "--media", sha256, "--tag", "lamp")
    back = Path(answer(capsys, "export", second, "--profile", "round-trip", "--out", str(out))["package"])
    made = (back / "data" / "round-trip" / "case.json").read_bytes()
    assert made == document.read_bytes().replace(b'"Tags": "curtain"', b'"Tags": "curtain,lamp"')


def test_options_of_one_profile_are_refused_for_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = str(tmp_path / "c.case")
    answer(capsys, "new", case, "--reference", "R")
    out = ("--out", str(tmp_path))
    assert "round-trip" in refusal(capsys, "export", case, "--profile", "hash-only", "--with-media", *out)
    assert "no VICS case to send back" in refusal(capsys, "export", case, "--profile", "round-trip", *out)
    assert answer(capsys, "vics", case) == []
    assert "no document 7" in refusal(capsys, "vics", case, "take", "7")
