"""Objects and faces travel in the package's own document; only an approved picture leaves, and no vector does."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.case.casefile import Case
from app.case.decisions.decision import Decision
from app.case.decisions.object_decisions import SetObjectState
from app.case.export.export_records import content_of
from app.case.merge import merge_records
from app.case.merge.merge_comparison import preview
from app.case.merge.merge_decisions import Origin, TakeIn
from app.case.merge.statements import statements_of
from app.case.queries import faces, objects
from app.exchange.documents.object_document import faces_of, objects_of, picture_place
from app.exchange.packages.merge_reader import read_package
from app.exchange.packages.object_package import Pictures
from app.exchange.packages.package import make_package
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import SERIES_PLACE, verify_package
from app.exchange.parcels.unsealing import Opening
from tests.app.case.decisions.lead_objects import PICTURE, UNSEEN, case_with_objects
from tests.app.case.sample import decided, new_case
from tests.app.exchange.bags.rebagging import resealed

PLACE = picture_place("O-0001")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with case_with_objects(tmp_path / "c") as case:
        case.write(lambda db: db.execute("INSERT INTO face_vector VALUES (1, 'pack', ?)", (b"vector" * 40,)))
        yield case


def packed(case: Case, out: Path, profile: str = "series-full", *chosen: int) -> Receipt:
    reader = case.reader()
    out.mkdir()

    def fetch(sha256: bytes) -> Any:
        number = next(n for n in range(1, 9) if hashlib.sha256(f"content {n}".encode()).digest() == sha256)
        return io.BytesIO(f"content {number}".encode())

    with content_of(reader, None, chosen or None) as content:
        pictures = Pictures(partial(objects.png_of, reader), partial(objects.octets_of, reader))
        return make_package(content, out, profile, fetch, pictures=pictures)


def document_in(package: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((package / SERIES_PLACE).read_text())
    return found


def all_bytes(package: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(package.rglob("*")) if path.is_file())


def test_what_is_written_is_read_back_as_it_was(case: Case, tmp_path: Path) -> None:
    receipt = packed(case, tmp_path / "out")
    assert verify_package(receipt.package).problems == ()
    document = document_in(receipt.package)
    with content_of(case.new_reader()) as content:
        assert objects_of(document) == content.objects
        assert faces_of(document) == content.faces
    first, second = document["objects"]
    assert [step["state"] for step in first["history"]] == ["draft", "sanitised", "approved", "published", "tip"]
    assert first["approval"]["by"] == "B. Lind"
    assert first["tips"][0]["verdict"] == "right"
    assert (second["state"], second["picture"]) == ("sanitised", None)
    assert "Objects: 2; with their sanitised picture: 1; without: 1." in receipt.notes
    assert any(note.startswith("Faces that officers drew or judged: 4") for note in receipt.notes)


def test_only_the_approved_picture_leaves(case: Case, tmp_path: Path) -> None:
    package = packed(case, tmp_path / "out").package
    assert (package / PLACE).read_bytes() == PICTURE
    found = all_bytes(package)
    assert UNSEEN not in found
    assert hashlib.sha256(UNSEEN).hexdigest() not in json.dumps(document_in(package))
    assert b"vectorvector" not in found
    assert [each.name for each in (package / "data" / "objects").iterdir()] == ["O-0001"]


@pytest.mark.parametrize("step", [SetObjectState(1, "closed"), SetObjectState(1, "approved")])
def test_what_was_closed_stays_and_what_is_approved_goes(case: Case, tmp_path: Path, step: Decision) -> None:
    case.perform(SetObjectState(1, "identified_located"))
    case.perform(SetObjectState(1, "closed"))
    if step == SetObjectState(1, "approved"):
        case.undo()
    package = packed(case, tmp_path / "out").package
    assert (package / PLACE).exists() == (step != SetObjectState(1, "closed"))


def test_hash_only_has_neither_pictures_nor_faces(case: Case, tmp_path: Path) -> None:
    package = packed(case, tmp_path / "out", "hash-only").package
    document = document_in(package)
    assert (document["faces"], document["never_together"]) == ([], [])
    assert [each["picture"] and each["picture"]["file"] for each in document["objects"]] == [None, None]
    assert PICTURE not in all_bytes(package)
    assert verify_package(package).problems == ()


def test_what_is_about_other_media_stays(case: Case, tmp_path: Path) -> None:
    document = document_in(packed(case, tmp_path / "out", "series-full", 2).package)
    assert [each["public_id"] for each in document["objects"]] == ["O-0002"]
    assert [each["id"] for each in document["faces"]] == [2]


def _other_digest(document: dict[str, Any]) -> None:
    document["objects"][0]["picture"]["sha256"] = "0" * 64


def _unapproved(document: dict[str, Any]) -> None:
    document["objects"][0]["approval"] = None


def _draft(document: dict[str, Any]) -> None:
    document["objects"][0]["state"] = "sanitised"


def _elsewhere(document: dict[str, Any]) -> None:
    document["objects"][0]["picture"]["file"] = "data/objects/../../secret.png"


def _absent(document: dict[str, Any]) -> None:
    document["objects"][1] |= {"state": "approved", "approval": document["objects"][0]["approval"]}
    document["objects"][1]["picture"] = {"sha256": "0" * 64, "file": picture_place("O-0002")}


def _nobody_says(document: dict[str, Any]) -> None:
    document["objects"][0]["picture"] = None


def _id_twice(document: dict[str, Any]) -> None:
    document["objects"][1]["public_id"] = "O-0001"


def _key_twice(document: dict[str, Any]) -> None:
    document["objects"][1]["key"] = document["objects"][0]["key"]


def _no_clue(document: dict[str, Any]) -> None:
    document["objects"][1]["clue"] = 99


def _nobody(document: dict[str, Any]) -> None:
    document["faces"][0]["person"] = 99


def _face_twice(document: dict[str, Any]) -> None:
    document["faces"][1]["id"] = document["faces"][0]["id"]


def _apart_from_none(document: dict[str, Any]) -> None:
    document["never_together"][0]["a"] = {"face": 99}


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        (_other_digest, "P08", "#/objects/0/picture"),
        (_unapproved, "P08", "#/objects/0/picture"),
        (_draft, "P08", "#/objects/0/picture"),
        (_elsewhere, "P08", "#/objects/0/picture"),
        (_absent, "P08", "#/objects/1/picture"),
        (_nobody_says, "P08", PLACE),
        (_id_twice, "P08", "#/objects/1"),
        (_key_twice, "P08", "#/objects/0"),
        (_no_clue, "P08", "#/objects/1"),
        (_nobody, "P08", "#/faces/0"),
        (_face_twice, "P08", "#/faces/0"),
        (_apart_from_none, "P08", "#/never_together/0"),
    ],
)
def test_a_document_that_does_not_fit_is_refused_with_its_place(
    case: Case, tmp_path: Path, change: Callable[[dict[str, Any]], None], code: str, place: str
) -> None:
    package = packed(case, tmp_path / "out").package
    document = document_in(package)
    change(document)
    (package / SERIES_PLACE).write_text(json.dumps(document))
    resealed(package)
    found = verify_package(package)
    assert not found.valid
    assert any(each.code == code and each.place.endswith(place) for each in found.problems), found.problems


def _with_text(png: bytes) -> bytes:
    return png[:33] + b"\0\0\0\4tEXtab\0c" + b"\0\0\0\0" + png[33:]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("O-0001/crop.png", _with_text(PICTURE)),
        ("O-0001/crop.png", PICTURE + b"x"),
        ("O-0001/crop.png", b"\xff\xd8\xff"),
        ("O-0001/exif.txt", b"x"),
        ("..O-0001/crop.png", PICTURE),
    ],
)
def test_a_picture_with_more_than_pixels_is_refused(case: Case, tmp_path: Path, name: str, content: bytes) -> None:
    package = packed(case, tmp_path / "out").package
    path = package / "data" / "objects" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    document = document_in(package)
    document["objects"][0]["picture"]["sha256"] = hashlib.sha256((package / PLACE).read_bytes()).hexdigest()
    (package / SERIES_PLACE).write_text(json.dumps(document))
    resealed(package)
    found = verify_package(package)
    assert not found.valid
    assert "P07" in {each.code for each in found.problems}


@pytest.mark.parametrize("name", ["objects", "faces", "never_together"])
def test_version_1_3_says_all_three_and_older_ones_none(case: Case, tmp_path: Path, name: str) -> None:
    package = packed(case, tmp_path / "out", "hash-only").package
    document = document_in(package)
    del document[name]
    for version, valid in (("1.3", False), ("1.2", True)):
        (package / SERIES_PLACE).write_text(json.dumps(document | {"version": version}))
        resealed(package)
        assert verify_package(package).valid is valid


def test_a_package_brings_objects_and_faces_into_another_case(case: Case, tmp_path: Path) -> None:
    read = read_package(packed(case, tmp_path / "out").package, Opening())
    whole = merge_records.work_with_pictures(case.new_reader(), tmp_path)
    mine = {key: said for key, said in statements_of(whole).said.items() if said.value != ("rejected", "")}
    lacking = {key for key in mine if key not in statements_of(read.work).said}
    assert {(about[0], name) for about, name in lacking} == {("object", "picture")}, "only the unseen picture stayed"
    with new_case(tmp_path / "ours", 3) as ours:
        ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
        reader = ours.reader()
        first, second = sorted(objects.objects(reader), key=lambda each: each.public_id)
        assert (first.state, first.approved_by, first.tips[0].verdict) == ("tip", "B. Lind", "right")
        assert first.picture
        assert objects.png_of(reader, first.picture) == PICTURE
        assert (second.state, second.picture) == ("draft", None)
        assert second.steps.outline
        rejected = {each.rejected for each in faces.faces(reader, rejected=True)}
        assert (len(faces.faces(reader)), rejected) == (3, {None, "a poster"})
        assert len(faces.apart(reader)) == 2
        before = decided(reader)
        ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
        assert decided(ours.reader()) == before
        ours.perform(TakeIn(whole, Origin("c" * 64, "the case itself")))
        assert {each.state for each in objects.objects(ours.reader())} == {"tip", "sanitised"}
        ours.undo()
        ours.undo()
        assert not any(rows for rows in decided(ours.reader()).values())


def test_a_hash_only_package_brings_an_object_as_not_approved(case: Case, tmp_path: Path) -> None:
    read = read_package(packed(case, tmp_path / "out", "hash-only").package, Opening())
    with new_case(tmp_path / "ours", 3) as ours:
        found = preview(ours.reader(), read.work)
        assert any("isn't approved" in sentence for sentence in found.refused)
        ours.perform(TakeIn(read.work, Origin(read.digest, "p")))
        assert [each.state for each in objects.objects(ours.reader())] == ["draft", "draft"]
        assert faces.faces(ours.reader()) == []
