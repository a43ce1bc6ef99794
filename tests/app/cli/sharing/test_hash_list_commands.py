"""Media of a case leave as a hash set: by the rules of the strictest reader, and read back by our own."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries, SetSeries
from app.cli.run import run
from app.exchange.documents.vics_rules import check_vics
from app.known.library import Library
from tests.app.exchange.documents.case_rows import add_medium
from tests.app.known.sets import imported, opened

IPED_CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media"
IPED_STATUS = {0: "known", 1: "alert", 2: "alert"}
IPED_PROPERTIES = ("VictimIdentified", "OffenderIdentified", "IsDistributed", "Series", "IsPrecategorized", "Tags")


class Pairs(list[tuple[str, Any]]):
    """An object with its keys in their order, those that stand twice too."""


def as_iped_reads(path: Path) -> list[dict[str, str]]:
    """What IPED takes of a VICS list, by the rules of its reader (`HashDBTool.readProjectVic`); it fails where that
    does."""
    assert path.suffix == ".json"
    top = json.loads(path.read_bytes(), object_pairs_hook=Pairs)
    assert [name for name, _ in top] == ["@odata.context", "value"]
    assert top[0][1] == IPED_CONTEXT
    taken = []
    for medium in top[1][1]:
        assert isinstance(medium, Pairs)
        assert not any(isinstance(value, Pairs) for _, value in medium), "an object there resets the reader"
        said = dict(medium)
        for name in ("MD5", "SHA1"):
            assert name not in said or isinstance(said[name], str), "null is a null pointer there"
        found: dict[str, str] = {}
        if type(said.get("Category")) is int:
            found["Category"] = str(said["Category"])
            if said["Category"] in IPED_STATUS:
                found["status"] = IPED_STATUS[said["Category"]]
        for name in IPED_PROPERTIES:
            value = said.get(name)
            text = str(value).lower() if isinstance(value, bool) else value
            assert text is None or (isinstance(text, str) and "|" not in text)
            if text:
                found[name] = text
        if "MD5" in said and found:
            taken.append({"MD5": said["MD5"], **found})
    return taken


def md5(number: int) -> str:
    return hashlib.md5(f"content {number}".encode(), usedforsecurity=False).hexdigest().upper()


def filled(path: Path, scheme: str) -> Case:
    """A case of five pictures and an empty file, whose paths must not leave."""

    def fill(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO exhibit VALUES (1, 'EXH-01')")
        db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/evidence/p', 'folder', '')")
        for number in range(1, 6):
            add_medium(db, f"content {number}".encode(), f"DCIM/secret-{number}.jpg")
        add_medium(db, b"", "DCIM/secret-empty.jpg")

    case = Case.create(path, "T-1", "Unit", "A. Berg", scheme)
    case.write(fill)
    return case


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """1 and 2 are CAM, and 1 a series whose victim is identified; 3 has a tag; 4 nothing; 5 is not pertinent."""
    with filled(tmp_path / "c", "project_vic_us") as case:
        case.perform(Decide((1, 2, 6), category=1, note="secret-note"))
        case.perform(Decide((5,), category=0))
        case.perform(Decide((3,), add_tags=("blue curtain",)))
        case.perform(CreateSeries("The blue room", (1,)))
        case.perform(SetSeries(1, status="identified"))
        return case.folder


def written(case: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[Path, dict[str, Any]]:
    out = case.parent / "list.json"
    assert run(["hash-list", str(case), "--out", str(out), "--json", "--quiet", *more]) == 0
    return out, json.loads(capsys.readouterr().out)


def test_iped_takes_what_was_said_and_nothing_else_leaves(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, told = written(case, capsys)
    assert told == {
        "file": str(out),
        "bytes": out.stat().st_size,
        "sha256": hashlib.sha256(out.read_bytes()).hexdigest(),
        "media": 4,
        "numberless": 0,
        "silent": 1,
        "empty": 1,
        "colliding": 0,
    }
    taken = {each.pop("MD5"): each for each in as_iped_reads(out)}
    assert all(each.pop("IsPrecategorized") == "false" for each in taken.values())
    assert taken == {
        md5(1): {"Category": "1", "status": "alert", "Series": "S-0001", "VictimIdentified": "true"},
        md5(2): {"Category": "1", "status": "alert"},
        md5(3): {"Tags": "blue curtain"},
        md5(5): {"Category": "0", "status": "known"},
    }
    assert list(check_vics(io.BytesIO(out.read_bytes()), "list.json")) == []
    assert b"secret" not in out.read_bytes()
    with Case.open(case) as opened_case:
        rows = opened_case.reader().execute("SELECT target, detail FROM audit WHERE action = 'write hash list'")
        ((target, detail),) = rows.fetchall()
    assert (target, json.loads(detail)["sha256"]) == ("list.json", told["sha256"])


def test_our_own_reader_takes_it_for_alerts(case: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    library = Library(tmp_path / "known")
    about = imported(library, written(case, capsys)[0])
    assert (about.form, about.region, about.rows) == ("VICS 2.0", "Default", 4)
    digests = [getattr(hashlib, name)(b"content 1").digest() for name in ("sha256", "sha1", "md5")]
    (match,) = opened(library).find(*digests)
    assert (match.by, match.remark.category, match.remark.series) == ("sha256", "1", "S-0001")
    assert (match.remark.meaning, match.remark.victim_identified) == ("alert", True)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (("--category", "cam"), {1, 2}),
        (("--series", "S-0001"), {1}),
        (("--tag", "blue curtain"), {3}),
        (("--where", "size > 0", "--category", "non-pertinent"), {5}),
    ],
)
def test_it_is_chosen_as_for_a_package(
    case: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], numbers: set[int]
) -> None:
    out, _ = written(case, capsys, *words)
    assert {each["MD5"] for each in as_iped_reads(out)} == {md5(number) for number in numbers}


def test_no_number_is_guessed_for_a_scheme_without_verified_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with filled(tmp_path / "c", "uk_abc") as case:
        case.perform(Decide((1,), category=1))
        case.perform(Decide((2,), category=2))
    out, told = written(case.folder, capsys)
    assert (told["media"], told["numberless"]) == (2, 2)
    assert [each["Category"] for each in json.loads(out.read_bytes())["value"]] == [None, None]
    assert b'"CategoryKey", "PropertyValue": "a"' in out.read_bytes()
    assert not any("status" in each for each in as_iped_reads(out))


def test_of_two_contents_with_one_md5_one_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with filled(tmp_path / "c", "neutral") as case:
        same = hashlib.md5(b"content 1", usedforsecurity=False).digest()
        case.write(lambda db: add_medium(db, b"another", "x.jpg", md5=same))
        case.perform(Decide((1, 7), add_tags=("t",)))
    out, told = written(case.folder, capsys)
    assert (told["media"], told["colliding"]) == (1, 1)
    assert len(as_iped_reads(out)) == 1


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("there.json", "is there already"),
        ("list.txt", "doesn't end in .json"),
        ("gone/list.json", "There is no folder"),
        ("new.json", "Nobody said anything"),
    ],
)
def test_what_cant_be_written_is_refused_and_nothing_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, sentence: str
) -> None:
    with filled(tmp_path / "c", "neutral") as case:
        pass
    (tmp_path / "there.json").write_text("mine")
    before = sorted(tmp_path.iterdir())
    assert run(["hash-list", str(case.folder), "--out", str(tmp_path / name)]) == 1
    assert sentence in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before
    assert (tmp_path / "there.json").read_text() == "mine"
