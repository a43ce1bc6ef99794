"""Objects leave as bare pictures with their question, and nothing else does."""

from __future__ import annotations

import io
import json
import os
import random
import struct
import tracemalloc
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import bagit
import pytest
from PIL import Image, PngImagePlugin

from app.case.export.content import CaseFacts
from app.errors import UserError
from app.exchange.documents.object_check import is_bare_png
from app.exchange.packages.object_package import Pictures, make_objects
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import verify_package
from app.exchange.sending import Sending
from tests.app.case.trail.trails import KEY
from tests.app.exchange.bags.rebagging import resealed

CASE = CaseFacts("6f1d2c0e-0c55-4f57-9c2e-3b8a0e7d9a11", "2024-000123", "Unit", "A. Berg", "neutral", "", 7, "ab" * 32)
WHEN = datetime(2026, 1, 2, tzinfo=UTC)


def png(text: str = "") -> bytes:
    out, info = io.BytesIO(), PngImagePlugin.PngInfo()
    if text:
        info.add_text("Comment", text)
    Image.new("RGB", (40, 30), (10, 200, 30)).save(out, "PNG", pnginfo=info)
    return out.getvalue()


@dataclass(frozen=True)
class Thing:
    public_id: str = "OBJ-0001"
    type: str = "backpack"
    question: str = "Where is this sold?"
    state: str = "approved"
    picture: str = "bare"


PICTURES = {"bare": png(), "told": png("home.jpg"), "none": b"JFIF", "longer": png() + b"x"}


def made(things: Sequence[Thing], out: Path, **more: Any) -> Receipt:
    """A package of these things."""
    pictures = Pictures(PICTURES.__getitem__, lambda picture: len(PICTURES[picture]))
    return make_objects(CASE, things, pictures, out, made_at=WHEN, **more)


def test_a_package_holds_pictures_and_words_and_nothing_of_the_case(tmp_path: Path) -> None:
    receipt = made([Thing(), Thing("OBJ-0002")], tmp_path)
    package = receipt.package
    assert package.name == "objects_2026-01-02.bag"
    assert verify_package(package).problems == ()
    assert bagit.Bag(str(package)).validate()
    payload = sorted(str(path.relative_to(package)) for path in (package / "data").rglob("*") if path.is_file())
    assert payload == [f"data/objects/OBJ-000{n}/{name}" for n in (1, 2) for name in ("crop.png", "object.json")]
    words = json.loads((package / "data/objects/OBJ-0001/object.json").read_text())
    assert words == {"id": "OBJ-0001", "kind": "backpack", "question": "Where is this sold?", "state": "approved"}
    everything = b"".join(path.read_bytes() for path in package.rglob("*") if path.is_file())
    for told in (CASE.id, CASE.reference, CASE.officer, CASE.audit_head):
        assert told.encode() not in everything
    assert "2 objects: OBJ-0001, OBJ-0002." in receipt.to_text()


def test_pictures_are_taken_one_after_the_other(tmp_path: Path) -> None:
    size, count = 1 << 20, 40

    def large(name: str) -> bytes:
        body = b"IDAT" + random.Random(name).randbytes(size)
        return png()[:33] + struct.pack(">I", size) + body + bytes(4) + png()[-12:]

    things = [Thing(f"O-{number}", picture=str(number)) for number in range(count)]
    tracemalloc.start()
    try:
        receipt = make_objects(CASE, things, Pictures(large, lambda _: size), tmp_path, made_at=WHEN)
        assert tracemalloc.get_traced_memory()[1] < count * size * 3 // 4
    finally:
        tracemalloc.stop()
    assert receipt.octets > count * size


def test_a_signed_one_says_of_which_case_it_is_and_the_receipt_says_so(tmp_path: Path) -> None:
    receipt = made([Thing()], tmp_path, sending=Sending(KEY))
    found = verify_package(receipt.package)
    assert found.valid
    assert found.statement is not None
    assert found.statement.reference == CASE.reference
    assert "says of which case it is" in receipt.to_text()


@pytest.mark.parametrize(
    "thing",
    [Thing(picture="told"), Thing("../x"), Thing(picture="none"), Thing(picture="longer")],
    ids=["told", "name", "none", "longer"],
)
def test_what_holds_more_than_pixels_does_not_leave(tmp_path: Path, thing: Thing) -> None:
    with pytest.raises(UserError, match="isn't fit to leave"):
        made([thing], tmp_path)
    with pytest.raises(UserError, match="No object"):
        made([], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_bare_pictures_are_told_from_others() -> None:
    assert is_bare_png(io.BytesIO(png()))
    whole = png()
    chunk = struct.pack(">I", 4) + b"eXIf" + b"abcd" + struct.pack(">I", zlib.crc32(b"eXIfabcd"))
    for broken in (b"", whole[:8], whole[:-1], whole + b"\0", whole[:-12], whole[:33] + chunk + whole[33:], whole[8:]):
        assert not is_bare_png(io.BytesIO(broken))


def test_a_large_picture_is_looked_at_without_being_read_whole(tmp_path: Path) -> None:
    """It is somebody else's, and may be larger than the memory: 4 GB of pixels here, none of which lie on the disk."""
    whole, length = png(), 0xFFFFFF00
    with (tmp_path / "large.png").open("w+b") as file:
        file.write(whole[:33] + struct.pack(">I", length) + b"IDAT")
        file.seek(length + 4, os.SEEK_CUR)
        file.write(whole[-12:])
        tracemalloc.start()
        try:
            assert is_bare_png(file)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < 1 << 20
        file.write(b"\0")
        assert not is_bare_png(file)


def test_a_picture_of_endless_empty_chunks_is_refused_in_good_time() -> None:
    empty = struct.pack(">I", 0) + b"IDAT" + bytes(4)
    many = io.BytesIO(png()[:33] + empty * (1 << 21) + png()[-12:])
    assert not is_bare_png(many)


Break = Callable[[Path], object]
BREAKS: dict[str, Break] = {
    "a picture with a comment": lambda thing: (thing / "crop.png").write_bytes(png("x")),
    "another word": lambda thing: (thing / "object.json").write_text('{"id": "OBJ-0001", "path": "x"}'),
    "another ID": lambda thing: (thing / "object.json").write_text(
        '{"id": "OBJ-0002", "kind": "", "question": "", "state": ""}'
    ),
    "no words": lambda thing: (thing / "object.json").unlink(),
    "no picture": lambda thing: (thing / "crop.png").unlink(),
    "something else": lambda thing: (thing / "source.jpg").write_bytes(b"x"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_p07_tells_an_object_that_is_more_or_less(tmp_path: Path, name: str) -> None:
    package = made([Thing()], tmp_path).package
    BREAKS[name](package / "data/objects/OBJ-0001")
    resealed(package)
    assert {each.code for each in verify_package(package).problems} == {"P07"}
