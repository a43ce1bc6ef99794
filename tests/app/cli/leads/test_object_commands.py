"""Objects on the command line, from a clue to what came of it, and what leaves the machine: nothing of their source."""

from __future__ import annotations

import base64
import datetime
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.case.casefile import Case
from app.case.queries import media
from app.cli.run import run
from app.ingest.crew import start_crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source
from tests.analysis.samples import video
from tests.app.linking.local.pictures import painting

Told = Callable[..., Any]
CAMERA, SERIAL, SOFTWARE = "Benign Optics", "SN-4711-0815", "Darkroom 9.2"
TAKEN, ARTIST = "2019:08:07 06:05:04", "Somebody Unlikely"
POLYGON = ("0.1,0.1", "0.9,0.15", "0.85,0.9", "0.2,0.8")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evidence") / "Seized phone"
    folder.mkdir()
    exif = Image.Exif()
    exif[271], exif[272], exif[305], exif[315] = CAMERA, "Model Zed", SOFTWARE, ARTIST
    exif.get_ifd(0x8769)[36867] = TAKEN
    exif.get_ifd(0x8769)[42033] = SERIAL
    exif.get_ifd(0x8825)[2] = (59.0, 19.0, 58.75)
    room = painting(1, (1600, 1200))
    room.paste(painting(5).resize((800, 600)), (400, 300))
    room.save(folder / "Holiday room 0042.jpg", quality=90, exif=exif, comment=b"a comment inside")
    painting(5, (640, 480)).save(folder / "other.jpg", quality=90)
    (folder / "film.mp4").write_bytes(video(2))
    return folder


@pytest.fixture(scope="module")
def filled(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    place = tmp_path_factory.mktemp("filled")
    crew = start_crew(1, place)
    try:
        with Case.create(place / "c", "T-1", "Unit", "A. Berg") as case:
            add_source(case, source, "EXH-01")
            assert Ingest(case, crew, 1).run(lambda progress: None, lambda: False)
    finally:
        crew.close()
    return place / "c.case"


@pytest.fixture
def told(filled: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """Runs a command on the case; gives its JSON, or its sentence where it fails."""

    def say(command: str, *words: str) -> Any:
        capsys.readouterr()
        status = run([command, str(filled), *words, "--json", "--quiet"])
        said = capsys.readouterr()
        return json.loads(said.out) if status == 0 else said.err

    return say


@pytest.fixture
def room(told: Told) -> Any:
    (found,) = [each for each in told("media") if each["paths"][0].endswith("0042.jpg")]
    return found


@pytest.fixture
def clue(told: Told, room: Any) -> str:
    made = told("clue", "add", "--media", room["sha256"], "--kind", "furniture", "--text", "A chair.",
                "--region", "0.25,0.25,0.5,0.5")  # fmt: skip
    return str(made[-1]["id"])


def cropped(told: Told, clue: str, *words: str) -> str:
    made = told("object", "crop", "--clue", clue, "--type", "furniture", "--question", "Where is it sold?", *words)
    assert isinstance(made, list), made
    return str(made[-1]["id"])


def test_an_object_goes_from_a_clue_to_those_who_may_know_it(told: Told, clue: str, tmp_path: Path) -> None:
    number = cropped(told, clue, "--polygon", *POLYGON, "--upscale", "2", "--levels", "10,240")
    out = tmp_path / "chair.png"
    assert "only approved objects leave" in told("object", "export", number, "--out", str(out))
    (made,) = [each for each in told("object", "sanitise", number) if each["id"] == number]
    assert (made["state"], made["warnings"], made["sanitised_by"]) == ("sanitised", [], "A. Berg")
    assert made["width"] == pytest.approx(2 * (800 * 0.8 - 16) + 16, abs=20)
    assert "another officer" in told("object", "approve", number, "--by", "A. Berg")
    told("object", "approve", number, "--by", "B. Lind")
    exported = told("object", "export", number, "--out", str(out))
    assert exported == {
        "id": number,
        "state": "approved",
        "file": str(out),
        "document": str(out.with_suffix(".json")),
    }
    assert json.loads(out.with_suffix(".json").read_text()) == {
        "id": number,
        "kind": "furniture",
        "question": "Where is it sold?",
        "state": "approved",
    }
    assert picture(out).size == (made["width"], made["height"])
    assert "There is a file chair.png already" in told("object", "export", number, "--out", str(out))
    told("object", "state", number, "published")
    (with_tip,) = [each for each in told("object", "tip", "add", number, "--text", "Malmö") if each["id"] == number]
    assert with_tip["state"] == "tip"
    tip = with_tip["tips"][0]["id"]
    told("object", "tip", "judge", str(tip), "right")
    (done,) = [each for each in told("object", "state", number, "identified_located") if each["id"] == number]
    assert (done["state"], done["tips"][0]["verdict"]) == ("identified_located", "right")


def picture(file: Path) -> Image.Image:
    """Decoded, and its file closed."""
    opened = Image.open(io.BytesIO(file.read_bytes()))
    opened.load()
    return opened


def runs_of(content: bytes, length: int) -> set[bytes]:
    return {content[at : at + length] for at in range(len(content) - length + 1)}


def test_what_leaves_holds_nothing_of_its_source(
    told: Told, clue: str, room: Any, source: Path, filled: Path, tmp_path: Path
) -> None:
    """Every digest, name, path, EXIF value, camera string and time of the source is searched for, and any run of its
    bytes, its preview's and its decoded rows'."""
    number = cropped(told, clue, "--polygon", *POLYGON)
    told("object", "sanitise", number)
    told("object", "approve", number, "--confirm", f"{number} shows the object only")
    out = tmp_path / "o.png"
    told("object", "export", number, "--out", str(out))
    sent = out.read_bytes() + out.with_suffix(".json").read_bytes()
    opened: Any = picture(out)
    assert opened.info == {}
    assert not opened.getexif()

    file = source / "Holiday room 0042.jpg"
    taken_in = datetime.datetime.fromtimestamp(file.stat().st_mtime, datetime.UTC)
    texts = {
        CAMERA,
        SERIAL,
        SOFTWARE,
        TAKEN,
        ARTIST,
        "Model Zed",
        "a comment inside",
        file.name,
        file.stem,
        str(source),
    }
    texts |= {
        source.name,
        "EXH-01",
        "A. Berg",
        "T-1",
        "Exif",
        "JFIF",
        "Holiday",
        "tEXt",
        "eXIf",
        "tIME",
        "iTXt",
        "pHYs",
    }
    texts |= {taken_in.strftime(form) for form in ("%Y-%m-%d", "%Y:%m:%d", "%d.%m.%Y", "%Y%m%d")}
    texts |= {str(file.stat().st_size), str(int(file.stat().st_mtime)), TAKEN.replace(":", "-", 2)}
    for key in ("md5", "sha1", "sha256"):
        raw = bytes.fromhex(room[key])
        texts |= {raw.hex(), raw.hex().upper(), base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode()}
        assert raw not in sent
        assert raw[::-1] not in sent
    for text in texts:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert text.encode(encoding) not in sent, text

    with Case.open(filled, writable=False) as case:
        reader = case.reader()
        preview = media.previews(reader, [media.by_digest(reader, room["sha256"])])
    assert preview
    for origin in (file.read_bytes(), *preview.values()):
        assert runs_of(origin, 8).isdisjoint(runs_of(sent, 8) - {b"\x00" * 8, b"\xff" * 8})


def test_the_picture_is_the_rectangle_at_full_resolution(told: Told, clue: str, source: Path, tmp_path: Path) -> None:
    number = cropped(told, clue, "--polygon", "0.2,0.2", "0.8,0.2", "0.8,0.8", "0.2,0.8", "--inset", "0")
    made = [
        each for each in told("object", "sanitise", number, "--out", str(tmp_path / "s.png")) if each["id"] == number
    ]
    assert made[0]["warnings"] == ["inset"]
    small = picture(tmp_path / "s.png").crop((12, 12, 400, 300))
    whole = picture(source / "Holiday room 0042.jpg")
    left, top = 400 + 160, 300 + 120
    for shift in (-1, 0, 1):
        place = left + 4 + shift, top + 4
        if small.tobytes() == whole.crop((*place, place[0] + small.width, place[1] + small.height)).tobytes():
            return
    raise AssertionError("not a part of the picture at its full resolution")


def test_grabcut_draws_an_outline_that_must_be_looked_at(told: Told, clue: str) -> None:
    number = cropped(told, clue, "--grabcut", "0.2,0.2,0.6,0.6", "--keep", "0.5,0.5", "--leave", "0.05,0.05")
    (made,) = [each for each in told("object") if each["id"] == number]
    assert len(made["steps"]["outline"]) >= 3
    assert "machine" in made["warnings"]
    told("object", "sanitise", number)
    assert "A machine drew the outline" in told("object", "approve", number, "--by", "B. Lind")
    with pytest.raises(SystemExit, match="2"):
        told("object", "approve", number, "--by", "B. Lind", "--answered", "all")
    told("object", "approve", number, "--by", "B. Lind", "--answered", *made["warnings"])
    changed = told("object", "change", number, "--polygon", *POLYGON)
    assert [each["state"] for each in changed if each["id"] == number] == ["draft"]


def test_a_mask_that_reaches_the_border_asks_for_a_look_along_it(told: Told, clue: str) -> None:
    number = cropped(told, clue, "--polygon", "0,0.2", "0.8,0.2", "0.8,1", "0,1")
    (made,) = [each for each in told("object", "sanitise", number) if each["id"] == number]
    assert "edge" in made["warnings"]
    said = told("object", "approve", number, "--by", "B. Lind")
    assert "look along this edge whether anything of a person is left" in said
    (now,) = [each for each in told("object") if each["id"] == number]
    assert (now["state"], now["width"]) == ("sanitised", made["width"])  # nothing is lost, nothing leaves
    told("object", "approve", number, "--by", "B. Lind", "--answered", *made["warnings"])
    (now,) = [each for each in told("object") if each["id"] == number]
    assert now["state"] == "approved"


def test_a_frame_of_a_video_gives_an_object(told: Told, tmp_path: Path) -> None:
    (film,) = [each for each in told("media") if each["kind"] == "video"]
    made = told("clue", "add", "--media", film["sha256"], "--kind", "toy", "--text", "A toy.", "--at", "1",
                "--region", "0,0,0.8,0.8")  # fmt: skip
    number = cropped(told, str(made[-1]["id"]), "--polygon", *POLYGON, "--inset", "2")
    assert "sanitise it first" in told("object", "search", number)
    told("object", "sanitise", number, "--out", str(tmp_path / "toy.png"))
    assert min(picture(tmp_path / "toy.png").size) > 50
    assert isinstance(told("object", "search", number), list)


def test_the_object_is_found_elsewhere(told: Told, clue: str) -> None:
    number = cropped(told, clue, "--polygon", "0,0", "1,0", "1,1", "0,1")
    found = told("object", "search", number)
    (other,) = [each for each in told("media") if each["paths"][0].endswith("other.jpg")]
    assert other["sha256"] in {each["sha256"] for each in found}
    assert told("object", "search", number, "--remembered") == []  # no case is remembered


def test_what_makes_no_sense_is_told(told: Told, clue: str, tmp_path: Path) -> None:
    for words, said in (
        (("crop", "--clue", "999", "--type", "t", "--question", "q"), "no clue 999"),
        (("crop", "--clue", clue, "--type", "t", "--question", "q", "--polygon", "0,0", "2,1"), "outside"),
        (("crop", "--clue", clue, "--type", "t", "--question", "q", "--polygon", "0,zero"), "no point"),
        (("crop", "--clue", clue, "--type", "t", "--question", "q", "--keep", "0,0"), "give --grabcut too"),
        (("crop", "--clue", clue, "--type", "t", "--question", "q", "--grabcut", "0.5,0.5,0.9,0.1"), "lies outside"),
        (("crop", "--clue", clue, "--type", "t", "--question", "q", "--levels", "dark"), "no levels"),
        (("crop", "--clue", clue, "--type", "t", "--question", "q", "--inset", "-3"), "can't be sanitised so"),
        (("sanitise", "O-9999"), "no object O-9999"),
        (("tip", "judge", "77", "right"), "no tip 77"),
    ):
        assert said in told("object", *words)
    number = cropped(told, clue)
    assert "no outline yet" in told("object", "sanitise", number)
    assert "Nothing is changed" in told("object", "change", number)
    told("object", "change", number, "--polygon", "0.5,0.5", "0.51,0.5", "0.5,0.51")
    assert "Nothing is left inside" in told("object", "sanitise", number)
    told("object", "remove", number)
    assert f"no object {number}" in told("object", "sanitise", number)


def test_without_its_source_there_is_no_picture(told: Told, clue: str, source: Path) -> None:
    number = cropped(told, clue, "--polygon", *POLYGON)
    file, away = source / "Holiday room 0042.jpg", source.parent / "away.jpg"
    content = file.read_bytes()
    file.rename(away)
    try:
        assert "its preview is too coarse" in told("object", "sanitise", number)
        buffer = io.BytesIO()
        Image.new("RGB", (1600, 1200)).save(buffer, "JPEG")
        file.write_bytes(buffer.getvalue() + b"\0" * (len(content) - len(buffer.getvalue())))
        assert "isn't any more what was read" in told("object", "sanitise", number)
    finally:
        away.rename(file)
    assert isinstance(told("object", "sanitise", number), list)
