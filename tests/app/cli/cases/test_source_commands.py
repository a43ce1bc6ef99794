"""`verify-source` as an officer or a script runs it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from tests.hostile.goods import good_files


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("place") / "source"
    folder.mkdir()
    (folder / "a.txt").write_text("first")
    (folder / "b.jpg").write_bytes(b"\xff\xd8\xff\xe0 this is no JPEG")
    return folder


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory, source: Path) -> str:
    case = str(tmp_path_factory.mktemp("case") / "c.case")
    assert run(["new", case, "--reference", "T-1", "--quiet"]) == 0
    assert run(["ingest", case, "--exhibit", "E-1", str(source), "--workers", "1", "--quiet"]) == 0
    return case


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any, str]:
    """Exit status, the JSON document, and what stderr says."""
    capsys.readouterr()
    status = run([*words, "--json", "--quiet"])
    out, err = capsys.readouterr()
    return status, json.loads(out), err


def test_as_it_was_read(case: str, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--quick"], [], [str(source)]):
        status, document, err = told(capsys, "verify-source", case, *words)
        assert (status, document["unchanged"], err) == (0, True, "")
        assert document["sources"][0]["as_read"] == 2
        assert document["sources"][0]["differences"] == []


def test_what_differs_is_told_and_is_exit_status_1(case: str, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (source / "c.txt").write_text("new")
    try:
        status, document, err = told(capsys, "verify-source", case)
        assert (status, document["unchanged"]) == (1, False)
        assert document["sources"][0]["differences"] == [{"path": "c.txt", "what": "new", "detail": "it has 3 bytes"}]
        assert err.rstrip().endswith(
            "is not as it was read: 1 new; find out who had access to it before you rely on it."
        )
        assert run(["verify-source", case, "--quiet"]) == 1
        assert "  new: c.txt: it has 3 bytes" in capsys.readouterr().out
    finally:
        (source / "c.txt").unlink()


def test_an_unplugged_source_is_one_sentence(case: str, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    away = source.with_name("away")
    source.rename(away)
    try:
        status, document, err = told(capsys, "verify-source", case, str(source))
        assert (status, document["sources"][0]["unchanged"]) == (1, None)
        assert err == f"The source {source} isn't there; connect it again, then verify it.\n"
        source.mkdir()
        status, _, err = told(capsys, "verify-source", case)
        assert (status, "check that the disk is connected" in err) == (1, True)
        source.rmdir()
    finally:
        away.rename(source)


def test_a_path_that_is_no_source_is_refused(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(["verify-source", case, str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path} is no source of this case; “status” lists its sources.\n"


def test_retry_says_what_was_tried_and_what_came_of_it(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, document, err = told(capsys, "retry", case)
    assert (status, err) == (0, "")
    assert document == {"media": 1, "paths": 0, "unreadable_before": 1, "unreadable": 1}
    assert told(capsys, "retry", case, "--reason", "no such words")[1]["media"] == 0


def test_status_counts_by_reason_and_by_format(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, document, _ = told(capsys, "status", case)
    (reason,) = document["reasons"]
    assert (reason["state"], reason["number"]) == ("unreadable", 1)
    assert reason["reason"].startswith("no decoder could read the picture")
    assert reason["example"].endswith("/b.jpg")
    jpeg = next(each for each in document["formats"] if each["format"] == "JPEG")
    assert (jpeg["media"], jpeg["ready"], jpeg["unreadable"], jpeg["not_whole"]) == (1, 0, 1, 1)


def test_lost_and_damaged_previews_are_made_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, case = tmp_path / "source", str(tmp_path / "c.case")
    source.mkdir()
    (source / "a.png").write_bytes(good_files(1)["png"])
    (source / "b.jpg").write_bytes(good_files(1)["jpg"])
    assert run(["new", case, "--reference", "T-1", "--quiet"]) == 0
    assert run(["ingest", case, "--exhibit", "E-1", str(source), "--workers", "1", "--quiet"]) == 0
    none = {"lost": 0, "made": 0, "not_made": []}
    assert told(capsys, "retry", case, "--previews") == (0, none, "")
    (tmp_path / "c.case" / "previews.db").write_bytes(b"garbage " * 1_000)
    assert run(["ingest", case, "--quiet"]) == 1
    assert f"“sightline retry {case} --previews” lays it aside" in capsys.readouterr().err
    (source / "b.jpg").unlink()
    status, document, err = told(capsys, "retry", case, "--previews")
    assert status == 1
    (lacking,) = document.pop("not_made")
    assert document == {"lost": 2, "made": 1}
    assert lacking["path"].endswith("b.jpg")
    assert lacking["reason"] == "the file vanished since it was listed"
    (kept,) = (tmp_path / "c.case").glob("previews damaged *.db")
    assert err == f"The damaged previews.db is kept as {kept}; remove it when all is well.\n"
    assert kept.read_bytes().startswith(b"garbage")
    (tmp_path / "c.case" / "previews.db").unlink()
    assert told(capsys, "retry", case, "--previews")[1]["lost"] == 2
