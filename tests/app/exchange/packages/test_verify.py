"""A package made by anyone is judged by what is in it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from app.exchange.bags.bag import BagWriter
from app.exchange.packages.verify import verify_package

MD5 = hashlib.md5(b"one").hexdigest().upper()
CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Cases"


def bag_of(tmp_path: Path, **files: bytes) -> Path:
    target = tmp_path / "x.bag"
    with BagWriter(target) as writer:
        for path, content in files.items():
            with writer.payload(f"data/{path}") as file:
                file.write(content)
        writer.seal([])
        writer.finish()
    return target


def document(size: int = 3, path: str = f"Files\\{MD5}") -> bytes:
    medium = {"MediaID": 1, "MD5": MD5, "MediaSize": size, "IsPrecategorized": False, "RelativeFilePath": path}
    case = {"CaseID": "6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11", "Media": [medium]}
    return json.dumps({"@odata.context": CONTEXT, "value": [case]}).encode()


def codes(package: Path) -> list[str]:
    return [problem.code for problem in verify_package(package).problems]


def test_files_are_held_against_the_document(tmp_path: Path) -> None:
    assert codes(bag_of(tmp_path, **{"vics/case.json": document(), f"vics/Files/{MD5}": b"one"})) == []


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"vics/case.json": document(), f"vics/Files/{MD5}": b"two"}, ["E07"]),
        ({"vics/case.json": document(size=4), f"vics/Files/{MD5}": b"one"}, ["E07"]),
        ({"vics/case.json": document()}, ["E07"]),
        ({"vics/case.json": document(path="..\\..\\bagit.txt"), f"vics/Files/{MD5}": b"one"}, ["E07", "P03"]),
        ({"vics/case.json": document(), f"vics/Files/{MD5}": b"one", "vics/Files/more": b"x"}, ["P03"]),
        ({"vics/case.json": b"{"}, ["E01"]),
        ({"vics/case.json": b"{", f"vics/Files/{MD5}": b"one"}, ["E01"]),
        ({"a.txt": b"x"}, ["P01"]),
        ({"a.txt": b"x", "series/series.json": b"[" * 100_000}, ["P01", "P02"]),
        ({"a.txt": b"x", "series/series.json": b"\xff"}, ["P01", "P02"]),
        ({"a.txt": b"x", "series/series.json": b'{"format": 1, "format": 2}'}, ["P01"] + ["P02"] * 3),
    ],
    ids=range(11),
)
def test_each_fault_is_told(tmp_path: Path, files: dict[str, bytes], expected: list[str]) -> None:
    package = bag_of(tmp_path, **files)
    assert codes(package) == expected
    assert verify_package(package).valid == (expected in (["P03"], ["P01"]))


def test_endless_problems_are_cut_but_still_judged(tmp_path: Path) -> None:
    media = [{"MediaID": "1", "MD5": f"{n:032X}", "IsPrecategorized": False} for n in range(600)]
    media.append({"MD5": "none"})
    raw = json.dumps({"@odata.context": CONTEXT.replace("#Cases", "#Media"), "value": media}).encode()
    found = verify_package(bag_of(tmp_path, **{"vics/set.json": raw}))
    assert len(found.problems) == 1_002
    assert [each.code for each in found.problems[-2:]] == ["E12", "P99"], "an error isn't lost behind warnings"
    assert not found.valid
    assert found.signed_by is None


def test_errors_that_stand_behind_endless_warnings_are_told(tmp_path: Path) -> None:
    package = bag_of(tmp_path, a=b"1")
    for number in range(1_001):
        (package / f"manifest-x{number}.txt").touch()
    (package / "data/a").write_bytes(b"2")
    found = verify_package(package)
    assert not found.valid
    assert not found.intact
    assert "B06" in [each.code for each in found.problems]


def test_progress_reaches_its_end(tmp_path: Path) -> None:
    said: list[tuple[int, int]] = []
    verify_package(bag_of(tmp_path, a=b"1", b=b"22"), lambda done, total: said.append((done, total)))
    assert said == [(1, 3), (3, 3)]
